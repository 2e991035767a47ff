// The first page after the installation: what is read, what is kept and where, what never happens, and two ways
// to begin. Calm, one page, nothing to fill in but an address.

import { BookOpen, HardDrive, type LucideIcon, ShieldCheck } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { browser } from '../../src/platform/browser';
import { isolate } from '../../src/ui/isolate';
import { trusted } from '../../src/ui/trusted';
import { say } from '../../src/ui/words';
import { AllowSite } from '../parts/AllowSite';
import { Notifications } from '../parts/Notifications';
import { PanelShortcut } from '../parts/Shortcuts';
import { ViewHead } from '../parts/ViewHead';
import { useTell } from '../status';

const FACTS: { key: string; Icon: LucideIcon }[] = [
  { key: 'reads', Icon: BookOpen },
  { key: 'keeps', Icon: HardDrive },
  { key: 'never', Icon: ShieldCheck },
];

export function Welcome() {
  const [allowed, setAllowed] = useState<string | null>(null);
  const tell = useTell();

  const openDemo = () => {
    browser.tabs.create({ url: browser.runtime.getURL('demo/demo.html') }).catch(() => {
      tell(say('options_demo_not_opened'), { trouble: true });
    });
  };

  return (
    <>
      <ViewHead title={say('options_welcome_title')} lead={say('options_welcome_lead')} />
      <ul class="facts">
        {FACTS.map(({ key, Icon }) => (
          <li key={key}>
            <h2 class="with-icon">
              <Icon class="icon-shape" aria-hidden="true" />
              {say(`options_welcome_${key}`)}
            </h2>
            <p>{say(`options_welcome_${key}_words`)}</p>
          </li>
        ))}
      </ul>
      <section class="card begin" aria-labelledby="begin-heading">
        <h2 id="begin-heading">{say('options_welcome_begin')}</h2>
        {allowed ? (
          <p class="notice" role="status" data-testid="site-allowed">
            {say('options_site_added', isolate(allowed))}
          </p>
        ) : null}
        <AllowSite onAllowed={({ origin }) => setAllowed(origin)} />
        <div class="row or">
          <p>{say('options_welcome_demo')}</p>
          <button type="button" class="button" data-testid="open-demo" onClick={trusted(openDemo)}>
            {say('options_welcome_demo_open')}
          </button>
        </div>
      </section>
      <div class="pair">
        <section class="card" aria-labelledby="keys-heading">
          <h2 id="keys-heading">{say('options_welcome_open')}</h2>
          <p>{say('options_welcome_toolbar')}</p>
          <PanelShortcut />
        </section>
        <section class="card" aria-labelledby="notifications-heading">
          <h2 id="notifications-heading">{say('options_notifications')}</h2>
          <Notifications />
        </section>
      </div>
    </>
  );
}
