// The site the popup stands over: always on it, on or off, or not yet; and the way to the options.

import { useEffect, useState } from 'preact/hooks';
import { ask, watchEvents } from '../src/messaging/ask';
import type { SiteRow } from '../src/messaging/contract';
import { browser } from '../src/platform/browser';
import { originPattern } from '../src/platform/site-origin';
import { trusted } from '../src/ui/trusted';
import { failureWords } from '../src/ui/use-follow-up-acts';
import { say } from '../src/ui/words';
import type { PopupTab } from './Popup';

export function PopupFoot({ tab }: { tab: PopupTab | null }) {
  const origin = tab?.origin ?? null;
  const [site, setSite] = useState<SiteRow | null>(null);
  const [trouble, setTrouble] = useState('');
  const load = (): void => {
    if (origin === null) return;
    ask('list-sites', {}).then((answer) => {
      if (answer.ok) setSite(answer.value.find((row) => row.origin === origin) ?? null);
    });
  };
  useEffect(() => {
    const life = new AbortController();
    watchEvents((event) => {
      if (event.event === 'set-up-changed') load();
    }, life.signal);
    load();
    return () => life.abort();
  }, []);

  // The browser's question needs the click itself: nothing is awaited before it.
  const allow = trusted(() => {
    if (origin === null) return;
    browser.permissions.request({ origins: [originPattern(origin)] }).then(
      async (granted) => {
        if (!granted) return setTrouble(say('site_not_allowed'));
        const answer = await ask('add-site', { origin });
        setTrouble(failureWords(answer));
        load();
      },
      () => setTrouble(say('site_not_allowed')),
    );
  });

  const switchSite = async (on: boolean): Promise<void> => {
    if (origin === null) return;
    const answer = await ask('switch-site', { origin, on });
    setTrouble(failureWords(answer));
    load();
  };

  const always = site?.on === true && site.allowed;
  return (
    <footer class="popup-foot">
      {trouble ? (
        <p class="meta" role="alert">
          {trouble}
        </p>
      ) : null}
      {origin === null ? null : (
        <div class="popup-foot-row">
          <span class="meta" dir="ltr" title={origin}>
            {new URL(origin).host}
          </span>
          {site?.allowed ? (
            <button
              type="button"
              class="button"
              data-testid="switch-site"
              aria-pressed={always}
              onClick={trusted(() => void switchSite(!site.on))}
            >
              {say(always ? 'site_switch_off' : 'site_switch_on')}
            </button>
          ) : (
            <button type="button" class="button" data-testid="allow-site" onClick={allow}>
              {say('site_always_here')}
            </button>
          )}
        </div>
      )}
      <div class="popup-foot-row">
        <span class="meta">
          {origin === null
            ? ''
            : say(`site_state_${always ? 'always' : site ? 'off' : tab?.started ? 'once' : 'none'}`)}
        </span>
        <button
          type="button"
          class="button quiet"
          data-testid="open-options"
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          {say('open_options')}
        </button>
      </div>
    </footer>
  );
}
