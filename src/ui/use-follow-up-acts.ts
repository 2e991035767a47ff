// What can be done with a follow-up, against the background: each act says in one line how it went, with an
// undo where the person may have slipped.

import { useMemo, useState } from 'preact/hooks';
import { ask } from '../messaging/ask';
import type { Reply, Result } from '../messaging/contract';
import { now } from '../platform/clock';
import type { FollowUpActs } from './FollowUpRow';
import { momentWords } from './when-words';
import { say } from './words';

export interface Said {
  words: string;
  undo: (() => void) | null;
}

/** A sentence for what could not be done; the background's own where it has one. */
export function failureWords(result: Result<unknown>): string {
  return result.ok ? '' : result.error.message || say('failed');
}

export function useFollowUpActs(onChanged: () => void): {
  acts: FollowUpActs;
  said: Said | null;
  setSaid: (said: Said | null) => void;
} {
  const [said, setSaid] = useState<Said | null>(null);
  const acts = useMemo<FollowUpActs>(() => {
    const tellDone = (result: Result<unknown>, words: string, undo: (() => void) | null): void => {
      setSaid(result.ok ? { words, undo } : { words: failureWords(result), undo: null });
      onChanged();
    };
    const reopen = async (id: string): Promise<void> => {
      const result = await ask('reopen-follow-up', { id });
      tellDone(result, say('said_reopened'), null);
    };
    return {
      onFinish: async (id) => {
        tellDone(await ask('finish-follow-up', { id }), say('said_done'), () => void reopen(id));
      },
      onReopen: (id) => void reopen(id),
      onSnooze: async (id, until) => {
        const result = await ask('snooze-follow-up', { id, until });
        tellDone(result, say('said_snoozed', momentWords(until, now())), null);
      },
      onEdit: async (id, edit) => {
        const result: Result<Reply<'edit-follow-up'>> = await ask('edit-follow-up', { id, ...edit });
        tellDone(result, say('said_saved'), null);
        return result.ok;
      },
      onOpenCase: async (id) => {
        const result = await ask('open-case', { id });
        if (!result.ok || !result.value.opened) setSaid({ words: say('case_not_opened'), undo: null });
      },
    };
  }, [onChanged]);
  return { acts, said, setSaid };
}
