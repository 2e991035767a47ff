// What happened to the person's data, on top of whatever they are looking at, until they have read it.

import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, watchEvents } from '../messaging/ask';
import type { Notice } from '../messaging/contract';
import { trusted } from './trusted';
import { say, sayCount } from './words';

export function Notices({ canDismiss = false }: { canDismiss?: boolean }) {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  /** The notice that could not be put away, which then says so itself. */
  const [kept, setKept] = useState<string | null>(null);
  const load = useCallback((): void => {
    ask('list-notices', {}).then((answer) => {
      // A question that failed takes nothing away that the person has not read.
      if (answer.ok) setNotices(answer.value);
    });
  }, []);
  useEffect(() => {
    const life = new AbortController();
    watchEvents(({ event }) => {
      // What is typed in a draft changes views all the time and never the person's data.
      if (event === 'follow-ups-changed' || event === 'set-up-changed') load();
    }, life.signal);
    load();
    return () => life.abort();
  }, [load]);

  const dismiss = async (id: string): Promise<void> => {
    const answer = await ask('dismiss-notice', { id });
    setKept(answer.ok ? null : id);
    load();
  };

  return (
    <>
      {notices.map((notice) => (
        <div key={notice.id} class="notice loss" role="status" data-testid="notice" data-code={notice.code}>
          <p>{noticeWords(notice)}</p>
          {canDismiss ? (
            <button
              type="button"
              class="button quiet"
              data-testid="dismiss-notice"
              onClick={trusted(() => void dismiss(notice.id))}
            >
              {say('notice_read')}
            </button>
          ) : null}
          {kept === notice.id ? (
            <p class="trouble" role="alert">
              {say('failed')}
            </p>
          ) : null}
        </div>
      ))}
    </>
  );
}

function noticeWords({ code, count }: Notice): string {
  if (code === 'restored') return sayCount('notice_restored', count);
  return say('notice_database_failed');
}
