// The sites Evenkeel is on at: a switch for each, whether the browser still allows it, and a way to add one.

import { Globe } from 'lucide-preact';
import type { SiteRow } from '../../src/messaging/contract';
import { isolate } from '../../src/ui/isolate';
import { trusted } from '../../src/ui/trusted';
import { say } from '../../src/ui/words';
import { allowOrigin } from '../allow-origin';
import { AllowSite } from '../parts/AllowSite';
import { Answered } from '../parts/Answered';
import { ViewHead } from '../parts/ViewHead';
import { useAct, useTell } from '../status';
import { useAnswer } from '../use-answer';

export function Sites() {
  const [answer, again] = useAnswer('list-sites', {}, 'set-up-changed');
  const tell = useTell();

  const onAllowed = ({ origin }: SiteRow) => {
    tell(say('options_site_added', isolate(origin)));
    again();
  };

  return (
    <>
      <ViewHead title={say('options_sites')} lead={say('options_sites_lead')} />
      <div class="columns">
        <div class="column">
          <section class="card" aria-labelledby="add-site-heading">
            <h2 id="add-site-heading">{say('options_sites_add')}</h2>
            <AllowSite onAllowed={onAllowed} />
          </section>
          <section aria-labelledby="sites-heading">
            <h2 id="sites-heading">{say('options_sites_list')}</h2>
            <Answered answer={answer} again={again}>
              {(sites) =>
                sites.length === 0 ? (
                  <p class="empty-words">{say('options_sites_empty')}</p>
                ) : (
                  <ul class="rows">
                    {sites.map((site) => (
                      <SiteItem key={site.origin} site={site} again={again} />
                    ))}
                  </ul>
                )
              }
            </Answered>
          </section>
        </div>
        <aside class="column aside" aria-labelledby="sites-why-heading">
          <h2 id="sites-why-heading">{say('options_sites_why')}</h2>
          <ul class="reasons">
            {['reads', 'one', 'once', 'back'].map((key) => (
              <li key={key}>{say(`options_sites_why_${key}`)}</li>
            ))}
          </ul>
        </aside>
      </div>
    </>
  );
}

function SiteItem({ site, again }: { site: SiteRow; again: () => void }) {
  const { origin, on, allowed } = site;
  const act = useAct();
  const tell = useTell();

  const allowAgain = () => {
    void allowOrigin(origin).then((allowing) => {
      if (!allowing.ok) return tell(allowing.words, { trouble: true });
      tell(say('options_site_added', isolate(origin)));
      again();
    });
  };

  const remove = () => {
    void act('remove-site', { origin }).then((gone) => {
      if (!gone) return;
      // Undo asks the browser again: the permission went with the site.
      tell(say('options_site_removed', isolate(origin)), { undo: allowAgain });
      again();
    });
  };

  return (
    <li class="site" data-testid="site" data-origin={origin} data-on={on} data-allowed={allowed}>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        disabled={!allowed}
        aria-label={say('options_site_switch', isolate(origin))}
        data-testid="site-switch"
        onClick={trusted(() => {
          void act('switch-site', { origin, on: !on }).then((changed) => changed && again());
        })}
      />
      <div class="site-words">
        <p class="site-name with-icon">
          <Globe class="icon-shape" aria-hidden="true" />
          <bdi>{origin}</bdi>
        </p>
        <p class="meta">
          {say(allowed ? (on ? 'options_site_on' : 'options_site_off') : 'options_site_not_allowed')}
        </p>
      </div>
      <div class="acts">
        {allowed ? null : (
          <button
            type="button"
            class="button"
            data-testid="allow-again"
            aria-label={say('options_site_allow_again_for', isolate(origin))}
            onClick={trusted(allowAgain)}
          >
            {say('options_site_allow_again')}
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          data-testid="remove-site"
          aria-label={say('options_site_remove_for', isolate(origin))}
          onClick={trusted(remove)}
        >
          {say('options_remove')}
        </button>
      </div>
    </li>
  );
}
