// What happened to the person's data, on top of whatever they are looking at, until they have read it.

import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messaging/ask';
import type { Notice } from '../messaging/contract';
import { say, sayCount } from './words';

export function Notices({ canDismiss = false }: { canDismiss?: boolean }) {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const load = (): void => {
    ask('list-notices', {}).then((answer) => setNotices(answer.ok ? answer.value : []));
  };
  useEffect(load, []);
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
              onClick={() => void ask('dismiss-notice', { id: notice.id }).then(load)}
            >
              {say('notice_read')}
            </button>
          ) : null}
        </div>
      ))}
    </>
  );
}

function noticeWords({ code, count }: Notice): string {
  if (code === 'restored') return sayCount('notice_restored', count);
  return say(code === 'database-failed' ? 'notice_database_failed' : 'notice_nothing_kept');
}
