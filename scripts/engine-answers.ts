// What the engine answers to a line by itself, with no case and no agent around it: `predict` prints it and
// `evaluate` measures it, so that both ask alike.

import { type DueTime, type DueTimeOptions, findDueTime, findDueTimes } from '../src/domain/due-time';
import { type RankedScript, rankScripts, type ScriptIndex } from '../src/domain/ranking';
import { readMessage } from '../src/domain/reading';

/** The moment texts are read at when a line names none: a Monday morning, so that answers repeat. */
export const DEFAULT_REF = '2026-03-02T09:00';
const MOST_SCRIPTS = 10;

/** The scripts for a message that opens a conversation, the best first. */
export function scriptsFor(index: ScriptIndex, text: string): RankedScript[] {
  const { level, topics, likely } = readMessage(text);
  return rankScripts(index, { text, level, topics: [...topics, ...likely], stage: 'opening' }, MOST_SCRIPTS);
}

/** The due time of a line: the one it binds us to, or the one that is all it says. */
export function dueOfLine(text: string, ref: string, options: DueTimeOptions = {}): DueTime | null {
  return findDueTime(text, ref, options) ?? bareTime(text, findDueTimes(text, ref, options));
}

/** "Next Friday", "a las 5 y media": a line that is only a time, and no question, is asked for that time. */
function bareTime(text: string, times: readonly DueTime[]): DueTime | null {
  const [first] = times;
  if (first === undefined) return null;
  const others = `${text.slice(0, first.start)} ${text.slice(first.end)}`;
  return /[\p{L}\p{N}?¿]/u.test(others) ? null : first;
}
