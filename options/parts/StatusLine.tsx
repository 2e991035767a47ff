// What the last act came to, at the foot of the view, with its undo. It stays until the next act or until it is
// put away: nothing on this page goes by itself.

import { Undo2, X } from 'lucide-preact';
import { trusted } from '../../src/ui/trusted';
import { say } from '../../src/ui/words';
import type { Status } from '../status';

export function StatusLine({ status, onClose }: { status: Status | null; onClose: () => void }) {
  const undo = status?.undo;
  return (
    <div class={status ? 'status-line' : 'status-line empty'} data-testid="status">
      <p role="status">{status && !status.trouble ? status.words : ''}</p>
      <p role="alert">{status?.trouble ? status.words : ''}</p>
      {undo ? (
        <button
          type="button"
          class="button quiet"
          data-testid="undo"
          onClick={trusted(() => {
            onClose();
            undo();
          })}
        >
          <Undo2 class="icon-shape" aria-hidden="true" />
          {say('options_undo')}
        </button>
      ) : null}
      {status ? (
        <button
          type="button"
          class="button icon"
          aria-label={say('options_put_away')}
          title={say('options_put_away')}
          onClick={onClose}
        >
          <X class="icon-shape" aria-hidden="true" />
        </button>
      ) : null}
    </div>
  );
}
