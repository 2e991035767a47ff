// One line that says how the last act went, with its undo. Read out by screen readers, and always in one place.

import { Undo2 } from 'lucide-preact';
import type { Said } from './use-follow-up-acts';
import { say } from './words';

export function SaidLine({ said, onUndone }: { said: Said | null; onUndone: () => void }) {
  return (
    <div class="said" role="status" data-testid="said">
      {said ? (
        <>
          <span>{said.words}</span>
          {said.undo ? (
            <button
              type="button"
              class="button quiet"
              data-testid="undo"
              onClick={() => {
                said.undo?.();
                onUndone();
              }}
            >
              <Undo2 class="icon-shape" aria-hidden="true" />
              {say('undo')}
            </button>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
