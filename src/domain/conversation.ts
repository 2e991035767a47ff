// A case's conversation as a whole: how the customer is now and since when, with the words that show it, and
// which stage the contact is in. The reading of one message is in reading.ts.

import type { SeenMessage } from './page';
import { topicWeight } from './ranking/topic-weight';
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
  /** The topics to answer first: what was said once in a long exchange, and is no danger, is left to its edge. */
  matters: string[];
  /** What the newest message may be about besides: worth a script, never a boundary. */
  likely: string[];
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

  /** The newest first. */
  const recent = own
    .slice(-LOOK_BACK)
    .reverse()
    .map(({ message, at }) => readMessage(message.text, turnsBefore(said, at)));
  const newest = recent[0]!;
  const calmer = recent.findIndex(
    ({ level }, back) => back > 0 && RANK[level] < Math.max(RANK[newest.level], 1),
  );
  const readings = calmer < 0 ? recent : recent.slice(0, calmer);
  const since = own.length - readings.length + 1;
  return {
    level: newest.level,
    score: newest.score,
    since,
    contacts: own.length,
    topics: byMentions(readings, recent).map(({ topic }) => topic),
    matters: mattersOf(byMentions(readings, recent)),
    likely: newest.likely,
    signals: collectSignals(
      readings,
      own.map(({ message }) => message.text),
    ),
    newest: last.message.text,
  };
}

/** What it is about now, first what the customer has come back to most often: that is the matter, not its edge. */
function byMentions(
  readings: readonly Reading[],
  recent: readonly Reading[],
): { topic: string; mentions: number }[] {
  const topics = new Set<string>(readings.flatMap(({ topics: said }) => said));
  return [...topics]
    .map((topic) => ({
      topic,
      mentions: recent.filter((one) => one.topics.some((other) => other === topic)).length,
    }))
    .sort((a, b) => b.mentions - a.mentions);
}

/** Said in at least half as many messages as the most mentioned one; a danger counts however seldom it is said. */
function mattersOf(topics: readonly { topic: string; mentions: number }[]): string[] {
  const most = topics[0]?.mentions ?? 0;
  return topics
    .filter(({ topic, mentions }) => mentions * 2 >= most || topicWeight(topic) > 1)
    .map(({ topic }) => topic);
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
  if (!reading || (reading.level !== 'calm' && reading.level !== 'unsure')) return 'working';
  // Thanks of an earlier message ("thanks in advance") close nothing: they must stand in the newest one.
  const thanks = reading.signals.some(
    ({ kind, start, end, words }) => kind === 'thanks' && reading.newest.slice(start, end) === words,
  );
  return thanks ? 'closing' : 'working';
}
