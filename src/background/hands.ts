// What the person wants done on the page: text into the reply, better words for a phrase, the panel shown or
// closed. The content script does it and says how it went; an answer in any other form counts as not done.

import type { HandsReply } from '../messaging/contract';
import type { Order } from '../messaging/orders';
import { createTurns } from './in-turn';
import { recallCase, rememberCase } from './remembered-cases';
import { countUse } from './script-uses';
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

/** Where the page names no case, a script put in again so soon is the one that was undone before. */
const SAME_USE_MS = 10 * 60_000;

const inTurn = createTurns();

export async function insertText(tabId: number, text: string, scriptId: string | null): Promise<HandsReply> {
  const reply = await hands(tabId, { order: 'insert-text', text });
  if (reply.outcome === 'done' && scriptId !== null) {
    const caseKey = (await knownTab(tabId))?.caseKey ?? null;
    await inTurn(() => noteUse(scriptId, caseKey));
  }
  return reply;
}

/** The script is said in this case, and used once there: nobody tells us of an undo, so again is not twice. */
async function noteUse(scriptId: string, caseKey: string | null): Promise<void> {
  if (caseKey === null) return countUse(scriptId, SAME_USE_MS);
  const said = (await recallCase(caseKey))?.said ?? [];
  if (said.includes(scriptId)) return;
  await rememberCase(caseKey, { said: [...said, scriptId] });
  await countUse(scriptId);
}

export function replaceWords(
  tabId: number,
  { start, end, words, say }: { start: number; end: number; words: string; say: string },
): Promise<HandsReply> {
  return hands(tabId, { order: 'replace-words', start, end, words, say });
}
