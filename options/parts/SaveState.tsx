// Whether what was changed is stored. "Saved" is only said after the answer; a save that failed stays on the
// page with what was typed, and can be tried again.

import { Check } from 'lucide-preact';
import { say } from '../../src/ui/words';
import { failureWords } from '../failure-words';
import type { Saving } from '../use-settings';

export function SaveState({ saving, onAgain }: { saving: Saving; onAgain: () => void }) {
  return (
    <div class="save-state" data-testid="save-state" data-state={saving.kind}>
      <p class="meta" role="status">
        {saving.kind === 'saving' ? <span class="late-words">{say('options_saving')}</span> : null}
        {saving.kind === 'saved' ? (
          <span class="with-icon">
            <Check class="icon-shape" aria-hidden="true" />
            {say(saving.partly ? 'options_saved_partly' : 'options_saved')}
          </span>
        ) : null}
      </p>
      {saving.kind === 'not-saved' ? (
        <div class="notice loss row" role="alert">
          <p>{failureWords(saving.error)}</p>
          <button type="button" class="button" onClick={onAgain}>
            {say('options_try_again')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
