// The popup: whom did I promise what, by when; and the panel for the page, where the overlay cannot live on it.

import { useState } from 'preact/hooks';
import { Panel } from '../src/panel/Panel';
import { say } from '../src/ui/words';
import { PopupFoot } from './PopupFoot';
import { Today } from './Today';

export interface PopupTab {
  id: number;
  /** Null for pages of the browser itself. */
  origin: string | null;
  /** A script of ours is alive there. */
  started: boolean;
}

const TABS = ['today', 'page'] as const;

export function Popup({ tab }: { tab: PopupTab | null }) {
  const [shown, setShown] = useState<(typeof TABS)[number]>('today');
  return (
    <>
      <header>
        <div class="tabs" role="tablist" aria-label={say('extension_name')}>
          {TABS.map((name) => (
            <button
              key={name}
              id={`tab-${name}`}
              type="button"
              role="tab"
              class="tab"
              data-testid={`tab-${name}`}
              aria-selected={shown === name}
              aria-controls={`view-${name}`}
              tabIndex={shown === name ? 0 : -1}
              onClick={() => setShown(name)}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
                const other = name === 'today' ? 'page' : 'today';
                setShown(other);
                document.getElementById(`tab-${other}`)?.focus();
              }}
            >
              {say(`popup_${name}`)}
            </button>
          ))}
        </div>
      </header>
      <main class="tab-view">
        <div id={`view-${shown}`} role="tabpanel" aria-labelledby={`tab-${shown}`}>
          {shown === 'today' ? (
            <Today />
          ) : tab === null || (!tab.started && tab.origin === null) ? (
            <div class="panel">
              <h1 class="out-of-sight">{say('popup_page')}</h1>
              <p class="empty">{say('popup_no_page')}</p>
            </div>
          ) : (
            <Panel tabId={tab.id} />
          )}
        </div>
      </main>
      <PopupFoot tab={tab} />
    </>
  );
}
