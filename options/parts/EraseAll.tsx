// Erases everything, in two steps: the first says what goes and offers the backup, the second does it.

import { useState } from 'preact/hooks';
import type { Reply } from '../../src/messaging/contract';
import { trusted } from '../../src/ui/trusted';
import { say, sayCount } from '../../src/ui/words';
import { useAct, useTell } from '../status';
import { ConfirmDialog } from './ConfirmDialog';

export function EraseAll({ stored, again }: { stored: Reply<'count-stored'> | null; again: () => void }) {
  const [step, setStep] = useState<'still' | 'what' | 'sure'>('still');
  const act = useAct();
  const tell = useTell();

  const erase = () => {
    setStep('still');
    void act('erase-all', {}).then((done) => {
      if (!done) return;
      tell(say('options_erased_all'));
      again();
    });
  };

  return (
    <>
      <button
        type="button"
        class="button loss"
        data-testid="erase-all"
        onClick={trusted(() => setStep('what'))}
      >
        {say('options_erase_all')}
      </button>
      {step === 'what' ? (
        <ConfirmDialog
          key="what"
          title={say('options_erase_all_title')}
          actWord={say('options_erase_all_next')}
          loss={false}
          onAct={() => setStep('sure')}
          onClose={() => setStep('still')}
        >
          <p>{say('options_erase_all_words')}</p>
          <ul class="bullets">
            {stored ? (
              <>
                <li>{sayCount('options_follow_up_count', stored.followUps)}</li>
                <li>{sayCount('options_pack_count', stored.packs)}</li>
                <li>{sayCount('options_site_count', stored.sites)}</li>
              </>
            ) : (
              <li>{say('options_erase_all_unread')}</li>
            )}
            <li>{say('options_erase_all_rest')}</li>
          </ul>
          <p>{say('options_erase_all_backup')}</p>
        </ConfirmDialog>
      ) : null}
      {step === 'sure' ? (
        <ConfirmDialog
          key="sure"
          title={say('options_erase_all_sure')}
          actWord={say('options_erase_all_act')}
          loss={true}
          onAct={erase}
          onClose={() => setStep('still')}
        >
          <p>{say('options_erase_all_sure_words')}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
