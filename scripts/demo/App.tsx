// The whole desk: holds its state and the address together and hands each part what it shows. What an act changes
// is in desk.ts; how the parts look is in demo.css.

import type { Editor } from '@tiptap/core';
import { Inbox as InboxIcon, PanelRight } from 'lucide-preact';
import { useEffect, useReducer, useState } from 'preact/hooks';
import { Composer } from './Composer';
import { CustomerCard } from './CustomerCard';
import { type Act, applyAct, type Desk, findCase, findNextElsewhere, getDraft, openDesk } from './desk';
import { Inbox } from './Inbox';
import { goTo, type Route, readRoute, watchRoute } from './route';
import type { Case } from './story';
import { Thread } from './Thread';
import { Topbar } from './Topbar';
import { keepTheme, readTheme } from './theme';

/** Below this width the list and the card are drawers. The same figure stands in demo.css. */
const NARROW = '(max-width: 759px)';
const CARD_IS_DRAWER = '(max-width: 1079px)';

interface Props {
  /** How long a case takes to appear after it is opened, in milliseconds; 0 shows it at once. */
  latencyMs: number;
  onEditor: (editor: Editor | null) => void;
}

export function App({ latencyMs, onEditor }: Props) {
  const [desk, act] = useReducer<Desk, Act, number>(applyAct, Date.now(), openDesk);
  const route = useRoute();
  const now = useNow();
  const [theme, setTheme] = useState(readTheme);
  const [drawer, setDrawer] = useState<'list' | 'card' | null>(null);
  const isNarrow = useMedia(NARROW);
  const isCardDrawer = useMedia(CARD_IS_DRAWER);
  const [announcement, setAnnouncement] = useState('');

  const openCaseId = route.kind === 'ticket' ? route.caseId : null;
  const one = findCase(desk, openCaseId);
  const hasLoaded = useDelay(openCaseId, latencyMs);

  useEffect(() => {
    if (openCaseId && hasLoaded) act({ kind: 'open', caseId: openCaseId });
  }, [openCaseId, hasLoaded]);

  useEffect(() => {
    document.title = one ? `${one.subject} · Harbor Desk` : 'Inbox · Harbor Desk';
  }, [one?.subject]);

  // The keyboard goes into a drawer with the eyes, and comes back to the button that opened it.
  useEffect(() => {
    if (!drawer) return;
    const opener = document.activeElement;
    const place = document.querySelector(drawer === 'list' ? '.inbox' : '.card');
    place?.querySelector<HTMLElement>('.drawer-close')?.focus();
    const closeOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && setDrawer(null);
    addEventListener('keydown', closeOnEscape);
    return () => {
      removeEventListener('keydown', closeOnEscape);
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [drawer]);

  const pick = (caseId: string) => {
    setDrawer(null);
    goTo({ kind: 'ticket', caseId });
  };
  const canArrive = desk.late.length > 0 || findNextElsewhere(desk, openCaseId) !== undefined;

  return (
    <>
      <Topbar
        theme={theme}
        showsListButton={isNarrow && openCaseId !== null}
        onList={() => setDrawer('list')}
        onInbox={() => goTo({ kind: 'inbox' })}
        onTheme={(chosen) => {
          setTheme(chosen);
          keepTheme(chosen);
        }}
        onCustomerReplies={
          one && hasLoaded && one.next.length > 0
            ? () => {
                act({ kind: 'customer-replies', caseId: one.id, at: Date.now() });
                setAnnouncement(`${one.customer.name} has replied.`);
              }
            : null
        }
        onMessageArrives={
          canArrive
            ? () => {
                act({ kind: 'message-arrives', openCaseId, at: Date.now() });
                setAnnouncement('A new message is in the inbox.');
              }
            : null
        }
      />
      <div class={`desk ${openCaseId ? 'has-case' : 'is-inbox'}`}>
        <Inbox
          desk={desk}
          now={now}
          openCaseId={openCaseId}
          isOpen={drawer === 'list'}
          isDrawer={isNarrow && openCaseId !== null}
          onClose={() => setDrawer(null)}
          onPick={pick}
        />
        {drawer && <div class="veil" aria-hidden="true" onClick={() => setDrawer(null)} />}
        {openCaseId === null && <Nothing words="Pick a case from the list." />}
        {openCaseId !== null && !one && <Nothing words="There is no such case. Pick one from the list." />}
        {one && !hasLoaded && <Nothing words="Opening the case…" />}
        {one && hasLoaded && (
          <div class="case" key={one.id} data-case-id={one.id}>
            <main class="conversation">
              <CaseHead one={one} onCard={() => setDrawer('card')} />
              <Thread messages={one.messages} now={now} />
              <Composer
                caseId={one.id}
                customerName={one.customer.name}
                draft={getDraft(desk, one.id)}
                status={one.status}
                isPlainText={desk.isPlainText}
                onWrite={(change) => act({ kind: 'write', caseId: one.id, change })}
                onSend={() => act({ kind: 'send', caseId: one.id, at: Date.now() })}
                onStatus={(status) => act({ kind: 'set-status', caseId: one.id, status })}
                onPlainText={(isPlainText) => act({ kind: 'set-plain-text', isPlainText })}
                onEditor={onEditor}
              />
            </main>
            <CustomerCard
              one={one}
              isOpen={drawer === 'card'}
              isDrawer={isCardDrawer}
              onClose={() => setDrawer(null)}
            />
          </div>
        )}
      </div>
      <p class="unseen" role="status">
        {announcement}
      </p>
    </>
  );
}

function CaseHead({ one, onCard }: { one: Case; onCard: () => void }) {
  return (
    <header class="case-head">
      <div>
        <h1>{one.subject}</h1>
        <p>
          Case {one.id} · {one.channel} · <bdi>{one.customer.name}</bdi>
        </p>
      </div>
      <button type="button" class="top-button card-button" onClick={onCard}>
        <PanelRight size={16} aria-hidden="true" /> <span>Customer</span>
      </button>
    </header>
  );
}

function Nothing({ words }: { words: string }) {
  return (
    <main class="nothing">
      <InboxIcon size={32} aria-hidden="true" />
      <p>{words}</p>
    </main>
  );
}

function useRoute(): Route {
  const [route, setRoute] = useState(readRoute);
  useEffect(() => {
    const stop = new AbortController();
    watchRoute(setRoute, stop.signal);
    return () => stop.abort();
  }, []);
  return route;
}

/** The clock as the page shows it: looked at again twice a minute, so that "5 min ago" stays true. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const stop = new AbortController();
    matchMedia(query).addEventListener('change', (event) => setMatches(event.matches), {
      signal: stop.signal,
    });
    return () => stop.abort();
  }, [query]);
  return matches;
}

/** False until `delayMs` after `key` changed. */
function useDelay(key: string | null, delayMs: number): boolean {
  const [arrived, setArrived] = useState<string | null>(null);
  useEffect(() => {
    if (delayMs === 0) return;
    setArrived(null);
    const timer = setTimeout(() => setArrived(key), delayMs);
    return () => clearTimeout(timer);
  }, [key, delayMs]);
  return delayMs === 0 || arrived === key;
}
