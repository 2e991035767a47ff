// What is kept, where and for how long; taking it along, and erasing it. Figures, not promises.

import type { Reply } from '../../src/messaging/contract';
import { say } from '../../src/ui/words';
import { Answered } from '../parts/Answered';
import { Backup } from '../parts/Backup';
import { EraseAll } from '../parts/EraseAll';
import { EraseCustomer } from '../parts/EraseCustomer';
import { SilencedRules } from '../parts/SilencedRules';
import { ViewHead } from '../parts/ViewHead';
import { useAnswer } from '../use-answer';

export function Privacy() {
  const [stored, countAgain] = useAnswer('count-stored', {}, 'follow-ups-changed');
  const [settings, settingsAgain] = useAnswer('get-settings', {}, 'set-up-changed');
  const figures = stored.kind === 'here' ? stored.value : null;
  return (
    <>
      <ViewHead title={say('options_privacy')} lead={say('options_privacy_lead')} />
      <div class="columns">
        <div class="column">
          <section class="card" aria-labelledby="kept-heading">
            <h2 id="kept-heading">{say('options_kept')}</h2>
            <Answered answer={stored} again={countAgain}>
              {(value) => <Figures figures={value} />}
            </Answered>
            <p class="meta">{say('options_kept_where')}</p>
          </section>
          <section class="card" aria-labelledby="backup-heading">
            <h2 id="backup-heading">{say('options_backup')}</h2>
            <Backup again={countAgain} />
          </section>
          <section class="card" aria-labelledby="erase-heading">
            <h2 id="erase-heading">{say('options_erase')}</h2>
            <p>{say('options_erase_lead')}</p>
            {/* Erasing works without the figures too: they may be what cannot be read. */}
            <EraseCustomer customers={figures?.customers ?? []} again={countAgain} />
          </section>
          <section class="card" aria-labelledby="rules-heading">
            <h2 id="rules-heading">{say('options_rules')}</h2>
            <p class="meta">{say('options_rules_words')}</p>
            <Answered answer={settings} again={settingsAgain}>
              {(value) => <SilencedRules settings={value} again={settingsAgain} />}
            </Answered>
          </section>
          <section class="card" aria-labelledby="erase-all-heading">
            <h2 id="erase-all-heading">{say('options_erase_all_heading')}</h2>
            <p class="meta">{say('options_erase_all_lead')}</p>
            <div>
              <EraseAll stored={figures} again={countAgain} />
            </div>
          </section>
        </div>
        <aside class="column aside" aria-labelledby="never-heading">
          <h2 id="never-heading">{say('options_never')}</h2>
          <ul class="reasons">
            {['network', 'words', 'send', 'notify', 'disk'].map((key) => (
              <li key={key}>{say(`options_never_${key}`)}</li>
            ))}
          </ul>
        </aside>
      </div>
    </>
  );
}

function Figures({ figures }: { figures: Reply<'count-stored'> }) {
  const lines = [
    { key: 'follow_ups', count: figures.followUps },
    { key: 'packs', count: figures.packs },
    { key: 'sites', count: figures.sites },
    { key: 'cases', count: figures.remembered },
  ];
  return (
    <dl class="figures stored" data-testid="stored">
      {lines.map(({ key, count }) => (
        <div key={key}>
          <dt>
            {say(`options_kept_${key}`)}
            <span class="meta">{say(`options_kept_${key}_end`)}</span>
          </dt>
          <dd class="clock">{count}</dd>
        </div>
      ))}
    </dl>
  );
}
