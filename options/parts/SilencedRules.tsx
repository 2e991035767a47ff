// Draft rules the agent did not want to hear of, each with the way back.

import type { Settings } from '../../src/domain/settings';
import { isolate } from '../../src/ui/isolate';
import { ruleWords } from '../../src/ui/rule-words';
import { trusted } from '../../src/ui/trusted';
import { say } from '../../src/ui/words';
import { failureWords } from '../failure-words';
import { useTell } from '../status';
import { useSettingsSaver } from '../use-settings';

export function SilencedRules({ settings, again }: { settings: Settings; again: () => void }) {
  const saver = useSettingsSaver();
  const tell = useTell();

  const hearAgain = (rule: string) => {
    void saver
      .save((before) => ({
        ...before,
        silencedRules: before.silencedRules.filter((other) => other !== rule),
      }))
      .then((saved) => {
        if (!saved) return;
        tell(say('options_rule_heard', isolate(ruleWords(rule, ''))));
        again();
      });
  };

  if (settings.silencedRules.length === 0) return <p class="empty-words">{say('options_rules_none')}</p>;
  return (
    <>
      <ul class="rows">
        {settings.silencedRules.map((rule) => (
          <li key={rule} class="rule" data-testid="silenced-rule" data-rule={rule}>
            <span class="row-name">
              <bdi>{ruleWords(rule, '')}</bdi>
            </span>
            <button
              type="button"
              class="button quiet"
              aria-label={say('options_rule_hear_for', isolate(ruleWords(rule, '')))}
              onClick={trusted(() => hearAgain(rule))}
            >
              {say('options_rule_hear')}
            </button>
          </li>
        ))}
      </ul>
      <p class="trouble" role="alert">
        {saver.saving.kind === 'not-saved' ? failureWords(saver.saving.error) : ''}
      </p>
    </>
  );
}
