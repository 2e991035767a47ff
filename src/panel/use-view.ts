// What the panel shows, kept up to date: asked once, and again when the background says that it has changed.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Stage } from '../domain/words';
import { ask, watchEvents } from '../messaging/ask';
import type { CaseView } from '../messaging/view';

export type ViewState =
  /** Asked and not yet answered. */
  | { kind: 'loading' }
  /** No script of ours is on the page of this tab. */
  | { kind: 'nothing' }
  | { kind: 'view'; view: CaseView }
  /** The background could not answer. */
  | { kind: 'failed' };

/** Several changes come together (a page is read, then its draft); one question answers them. */
const GATHER_MS = 25;

export function useView(
  tabId: number | undefined,
  stage: Stage | null,
): { state: ViewState; refresh: () => void } {
  const [state, setState] = useState<ViewState>({ kind: 'loading' });
  /** A panel in a frame learns its own tab from the first answer. */
  const ownTab = useRef(tabId);
  /** Counts the questions: an answer that arrives after that of a later question is old. */
  const asked = useRef(0);
  const shown = useRef(0);

  const refresh = useCallback(async () => {
    asked.current += 1;
    const turn = asked.current;
    const answer = await ask('get-view', { ...(tabId === undefined ? {} : { tabId }), stage });
    if (turn < shown.current) return;
    shown.current = turn;
    if (!answer.ok) setState((before) => (before.kind === 'view' ? before : { kind: 'failed' }));
    else if (answer.value) {
      ownTab.current = answer.value.tabId;
      setState({ kind: 'view', view: answer.value });
    } else setState({ kind: 'nothing' });
  }, [tabId, stage]);

  useEffect(() => {
    const life = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refreshSoon = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void refresh();
      }, GATHER_MS);
    };
    watchEvents((event) => {
      const other = ownTab.current !== undefined && 'tabId' in event && event.tabId !== ownTab.current;
      if (other) return;
      refreshSoon();
    }, life.signal);
    void refresh();
    return () => {
      life.abort();
      clearTimeout(timer);
    };
  }, [refresh]);

  return { state, refresh };
}
