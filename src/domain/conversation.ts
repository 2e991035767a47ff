// A case's conversation as a whole: how the customer is now and since when, with the words that show it, and
// which stage the contact is in. The reading of one message is in reading.ts.

import type { SeenMessage } from './page';
import { type Reading, readMessage, type SignalKind, type Turn } from './reading';
import type { ReadLevel, Stage } from './words';

export interface ConversationSignal {
  kind: SignalKind;
  start: number;
  end: number;
  words: string;
}

export interface ConversationReading {
  level: ReadLevel;
  score: number;
  /** Number of the customer's message, from 1, since which the level has been at least this. */
  since: number;
  contacts: number;
  topics: string[];
  signals: ConversationSignal[];
  /** The customer's newest message: what ranking reads. */
  newest: string;
}

const RANK: Record<ReadLevel, number> = {
  unread: 0,
  calm: 0,
  unsure: 0.5,
  frustrated: 1,
  angry: 2,
  abusive: 3,
};
/** Earlier messages looked at for "since"; a level that has stood longer than this stands "since message n". */
const LOOK_BACK = 5;
const SIGNALS_SHOWN = 12;

/** How the customer is now. Null when the customer has said nothing. */
export function readConversation(messages: readonly SeenMessage[]): ConversationReading | null {
  const said = messages.filter(({ who }) => who === 'customer' || who === 'agent');
  const own = said.flatMap((message, at) => (message.who === 'customer' ? [{ message, at }] : []));
  const last = own.at(-1);
  if (!last) return null;

  const readings: Reading[] = [];
  let since = own.length;
  for (let back = 0; back < Math.min(own.length, LOOK_BACK); back += 1) {
    const number = own.length - back;
    const { message, at } = own[number - 1]!;
    const reading = readMessage(message.text, turnsBefore(said, at));
    const newest = readings[0] ?? reading;
    if (back > 0 && RANK[reading.level] < Math.max(RANK[newest.level], 1)) break;
    readings.push(reading);
    since = number;
  }
  const newest = readings[0]!;
  return {
    level: newest.level,
    score: newest.score,
    since,
    contacts: own.length,
    topics: [...new Set(readings.flatMap(({ topics }) => topics))],
    signals: collectSignals(
      readings,
      own.map(({ message }) => message.text),
    ),
    newest: last.message.text,
  };
}

function turnsBefore(said: readonly SeenMessage[], at: number): Turn[] {
  return said.slice(Math.max(0, at - 6), at).map(({ who, text }) => ({
    role: who === 'agent' ? 'agent' : 'customer',
    text,
  }));
}

/** The newest message's words first; each wording once. */
function collectSignals(readings: readonly Reading[], texts: readonly string[]): ConversationSignal[] {
  const found = new Map<string, ConversationSignal>();
  readings.forEach(({ signals }, back) => {
    const text = texts[texts.length - 1 - back] ?? '';
    for (const { kind, start, end } of signals) {
      const words = text.slice(start, end);
      const key = words.toLowerCase();
      if (words.trim() !== '' && !found.has(key)) found.set(key, { kind, start, end, words });
    }
  });
  return [...found.values()].slice(0, SIGNALS_SHOWN);
}

/** Where the contact stands, when the agent has not said otherwise. */
export function stageOf(messages: readonly SeenMessage[], reading: ConversationReading | null): Stage {
  if (!messages.some(({ who }) => who === 'agent')) return 'opening';
  const thanks = reading?.signals.some(({ kind }) => kind === 'thanks') ?? false;
  if (reading && thanks && (reading.level === 'calm' || reading.level === 'unsure')) return 'closing';
  return 'working';
}
