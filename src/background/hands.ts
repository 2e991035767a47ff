// What the person wants done on the page: text into the reply, better words for a phrase, the panel shown or
// closed. The content script does it and says how it went; an answer in any other form counts as not done.

import type { HandsReply } from '../messaging/contract';
import type { Order } from '../messaging/orders';
import { recallCase, rememberCase } from './remembered-cases';
import { knownTab } from './tabs';
import { order } from './tell';

const WHYS = ['no-composer', 'note-composer', 'refused', 'changed', 'busy'] as const;

async function hands(tabId: number, what: Order): Promise<HandsReply> {
  const answer = await order(tabId, what);
  if (typeof answer === 'object' && answer !== null && 'outcome' in answer) {
    if (answer.outcome === 'done') return { outcome: 'done', why: null };
    const why = 'why' in answer ? WHYS.find((known) => known === answer.why) : undefined;
    return { outcome: 'not-done', why: why ?? 'refused' };
  }
  return { outcome: 'not-done', why: 'unreachable' };
}

export async function insertText(tabId: number, text: string, scriptId: string | null): Promise<HandsReply> {
  const reply = await hands(tabId, { order: 'insert-text', text });
  const caseKey = (await knownTab(tabId))?.caseKey ?? null;
  if (reply.outcome === 'done' && scriptId !== null && caseKey !== null) {
    const said = (await recallCase(caseKey))?.said ?? [];
    await rememberCase(caseKey, { said: [...new Set([...said, scriptId])] });
  }
  return reply;
}

export function replaceWords(
  tabId: number,
  { start, end, words, say }: { start: number; end: number; words: string; say: string },
): Promise<HandsReply> {
  return hands(tabId, { order: 'replace-words', start, end, words, say });
}
