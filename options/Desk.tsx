// The frame of the options page: the rail, the notices, the view the address names, and the status line. Moves
// the focus to the heading of a view that was opened, so that it is read aloud and Tab goes on from there.

import { Clock, Globe, Info, Library, ListChecks, type LucideIcon, ShieldCheck } from 'lucide-preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Notices } from '../src/ui/Notices';
import { stopForged } from '../src/ui/trusted';
import { say } from '../src/ui/words';
import { StatusLine } from './parts/StatusLine';
import { HEADING_ID } from './parts/ViewHead';
import { type Status, type Tell, TellContext } from './status';
import { type Place, usePlace, type ViewName } from './use-view';
import { About } from './views/About';
import { FollowUps } from './views/FollowUps';
import { Hours } from './views/Hours';
import { Packs } from './views/Packs';
import { Privacy } from './views/Privacy';
import { Sites } from './views/Sites';
import { Welcome } from './views/Welcome';

/** The key of each view's name. */
const NAMES: Record<ViewName, string> = {
  packs: 'options_packs',
  sites: 'options_sites',
  'follow-ups': 'options_follow_ups',
  hours: 'options_hours',
  privacy: 'options_privacy',
  about: 'options_about',
  welcome: 'options_welcome_title',
};

const RAIL: { view: ViewName; Icon: LucideIcon }[] = [
  { view: 'packs', Icon: Library },
  { view: 'sites', Icon: Globe },
  { view: 'follow-ups', Icon: ListChecks },
  { view: 'hours', Icon: Clock },
  { view: 'privacy', Icon: ShieldCheck },
  { view: 'about', Icon: Info },
];

export function Desk() {
  const place = usePlace();
  const [status, setStatus] = useState<Status | null>(null);
  const tell = useCallback<Tell>(
    (words, more) => setStatus({ words, trouble: false, undo: null, ...more }),
    [],
  );
  useViewChange(place.view, () => setStatus(null));
  useNoStrayDrops();

  return (
    <TellContext.Provider value={tell}>
      <div class="desk">
        <header class="rail">
          <a
            class="skip"
            href={`#${place.view}`}
            onClick={(event) => {
              event.preventDefault();
              focusHeading();
            }}
          >
            {say('options_skip')}
          </a>
          <p class="brand">
            <BrandMark />
            {say('extension_name')}
          </p>
          <nav aria-label={say('options_nav')}>
            <ul>
              {RAIL.map(({ view, Icon }) => (
                <li key={view}>
                  <a href={`#${view}`} aria-current={view === place.view ? 'page' : undefined}>
                    <Icon class="icon-shape" aria-hidden="true" />
                    {say(NAMES[view])}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main class={`view view-${place.view}`} data-view={place.view}>
          <div class="notices" onClickCapture={stopForged}>
            <Notices canDismiss={true} />
          </div>
          <View key={place.view} place={place} />
          <StatusLine status={status} onClose={() => setStatus(null)} />
        </main>
      </div>
    </TellContext.Provider>
  );
}

function View({ place }: { place: Place }) {
  switch (place.view) {
    case 'packs':
      return <Packs inside={place.inside} />;
    case 'sites':
      return <Sites />;
    case 'follow-ups':
      return <FollowUps />;
    case 'hours':
      return <Hours />;
    case 'privacy':
      return <Privacy />;
    case 'about':
      return <About />;
    case 'welcome':
      return <Welcome />;
  }
}

/** A level line over a keel. */
function BrandMark() {
  return (
    <svg class="brand-mark" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M1.5 8.5h17" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
      <path
        d="M3.5 11.5c.6 4 3.2 6 6.5 6s5.9-2 6.5-6"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
      />
      <path d="M10 2.5v3" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}

/** Not at the first drawing: a page that opens has its own place for the focus. */
function useViewChange(view: ViewName, onChange: () => void): void {
  const shown = useRef<ViewName | null>(null);
  const change = useRef(onChange);
  change.current = onChange;
  useEffect(() => {
    document.title = `${say(NAMES[view])} – ${say('extension_name')}`;
    if (shown.current !== null && shown.current !== view) {
      change.current();
      scrollTo(0, 0);
      focusHeading();
    }
    shown.current = view;
  }, [view]);
}

/** A file dropped beside its place would make the browser leave this page for it. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const stay = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    addEventListener('dragover', stay);
    addEventListener('drop', stay);
    return () => {
      removeEventListener('dragover', stay);
      removeEventListener('drop', stay);
    };
  }, []);
}

function focusHeading(): void {
  document.getElementById(HEADING_ID)?.focus();
}
