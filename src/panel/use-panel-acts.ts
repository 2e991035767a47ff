// What the panel does on the page and with the case: puts words in or on the clipboard, replaces some, keeps a
// promise, silences a rule. Each act says in one line how it ended, with an undo where one can be given.

import { useRef } from 'preact/hooks';
import { ask } from '../messaging/ask';
import type { HandsReply } from '../messaging/contract';
import type { FindingView } from '../messaging/view';
import { copyText } from '../ui/copy-text';
import type { FollowUpDraft } from '../ui/FollowUpForm';
import { failureWords, type Said } from '../ui/use-follow-up-acts';
import { momentWords } from '../ui/when-words';
import { say } from '../ui/words';

/** The longest words that one replacement can bring back. */
const TAKE_BACK_MAX = 600;

export function usePanelActs(panel: {
  tabId: number | undefined;
  nowMs: number;
  setSaid: (said: Said | null) => void;
  refresh: () => void;
}) {
  const { tabId, nowMs, setSaid, refresh } = panel;
  const tab = tabId === undefined ? {} : { tabId };
  const inserting = useRef(false);

  const insert = async (text: string, scriptId: string): Promise<void> => {
    // A second press while the first is on its way would put the words in twice.
    if (inserting.current) return;
    inserting.current = true;
    const result = await ask('insert-text', { ...tab, text, scriptId });
    inserting.current = false;
    const reply: HandsReply = result.ok ? result.value : { outcome: 'not-done', why: 'unreachable' };
    if (reply.outcome === 'done') setSaid({ words: say('said_inserted'), undo: null });
    else await copyInstead(text, reply.why);
  };

  const copyInstead = async (text: string, why: HandsReply['why']): Promise<void> => {
    const copied = await copyText(text);
    setSaid({
      words: `${say(`hands_${(why ?? 'refused').replace('-', '_')}`)} ${say(copied ? 'hands_copied' : 'hands_not_copied')}`,
      undo: null,
    });
  };

  const copy = async (text: string): Promise<void> => {
    setSaid({ words: say((await copyText(text)) ? 'said_copied' : 'hands_not_copied'), undo: null });
  };

  const apply = async ({ replaces, say: better }: FindingView): Promise<void> => {
    if (!replaces) return;
    const { words: stands } = replaces;
    const result = await ask('replace-words', { ...tab, ...replaces, say: better });
    if (!result.ok || result.value.outcome !== 'done') {
      await copyInstead(better, result.ok ? result.value.why : 'unreachable');
      refresh();
      return;
    }
    const takeBack = async (): Promise<void> => {
      const place = { start: replaces.start, end: replaces.start + better.length };
      const back = await ask('replace-words', { ...tab, ...place, words: better, say: stands });
      if (!back.ok || back.value.outcome !== 'done') setSaid({ words: say('hands_changed'), undo: null });
      refresh();
    };
    const undo = stands.length <= TAKE_BACK_MAX ? () => void takeBack() : null;
    setSaid({ words: say('said_replaced'), undo });
  };

  const keep = async (
    request: 'keep-promise' | 'schedule-follow-up',
    wish: FollowUpDraft,
  ): Promise<boolean> => {
    const result =
      request === 'keep-promise'
        ? await ask(request, { ...tab, ...wish })
        : await ask(request, { ...tab, ...wish, withCase: true });
    refresh();
    if (!result.ok) {
      setSaid({ words: failureWords(result), undo: null });
      return false;
    }
    const { id, remindAt } = result.value;
    const takeBack = async (): Promise<void> => {
      const removed = await ask('remove-follow-up', { id });
      if (!removed.ok) setSaid({ words: failureWords(removed), undo: null });
      refresh();
    };
    setSaid({ words: say('said_kept', momentWords(remindAt, nowMs)), undo: () => void takeBack() });
    return true;
  };

  const silence = async (rule: string, silent = true): Promise<void> => {
    const result = await ask('silence-rule', { rule, silent });
    refresh();
    if (!result.ok) setSaid({ words: failureWords(result), undo: null });
    else if (silent) setSaid({ words: say('said_silenced'), undo: () => void silence(rule, false) });
    else setSaid(null);
  };

  const prefer = async (wanted: 'write' | 'speak'): Promise<void> => {
    const result = await ask('set-voice', { voice: wanted });
    if (!result.ok) setSaid({ words: failureWords(result), undo: null });
    refresh();
  };

  /** Shows where words stand in the page, or hides them again. */
  const show = (words: string | null): void => void ask('show-words', { ...tab, words });

  return { insert, copy, apply, keep, silence, prefer, show };
}
