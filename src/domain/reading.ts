// The reading of a customer's message: how upset it is, the words that show it, and what it is about. This file only
// puts the parts in order: a look at the message (reading/look.ts), the conversation so far, the fitted weights
// (classifiers.ts), and the dangers that no weight may talk away. Every signal is a stretch of the text a person can
// check.

import { readingClassifier } from './classifiers';
import { evidenceOf } from './reading/evidence';
import { type HistorySign, readPast } from './reading/history';
import { type Look, lookAt } from './reading/look';
import { type Chances, chancesOf, levelOf, scoreOf } from './reading/score';
import { pickSignals, type Signal } from './reading/signals';
import { toneSignals } from './reading/tone';
import { chanceOf } from './text/classifier';
import { type ReadLevel, TOPICS, type Topic } from './words';

export type { HistorySign } from './reading/history';
export type { SignalKind } from './reading/lexicon/notation';
export type { Signal } from './reading/signals';

/** One earlier message of the conversation. */
export interface Turn {
  role: 'customer' | 'agent';
  text: string;
}

export interface Reading {
  level: ReadLevel;
  /** 0 to 3, growing with the level: angry from 1, abusive from 2. For ranking messages. */
  score: number;
  /** How likely each level or a higher one is, 0 to 1. */
  scores: Chances;
  /** The surest first. */
  topics: Topic[];
  /** Topics it is not said to be about and yet may be: one of three scripts may be for such a one. */
  likely: Topic[];
  /** Sorted by start; at most 24, the strongest kept. */
  signals: Signal[];
  /** What the conversation so far added. */
  history: HistorySign[];
}

/** Reads a message. `context` holds the earlier turns, oldest first. Never throws; linear in the text. */
export function readMessage(text: string, context: readonly Turn[] = []): Reading {
  const look = lookAt(text);
  if (!look) return unread();
  const past = readPast(context, (earlier) => {
    const before = lookAt(earlier);
    return before ? scoreOf(judge(before, 0).chances) : 0;
  });
  const { chances, topics, likely } = judge(
    look,
    leanOf(look, past.lean, past.signs.includes('promise-made')),
  );
  const level = levelOf(chances);
  const signals = pickSignals(look.hits, look.loudness);
  return {
    level,
    score: scoreOf(chances),
    scores: chances,
    topics,
    likely,
    signals: [...signals, ...toneSignals(look, level, signals)].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    ),
    history: past.signs,
  };
}

function unread(): Reading {
  return {
    level: 'unread',
    score: 0,
    scores: { frustrated: 0, angry: 0, abusive: 0 },
    topics: [],
    likely: [],
    signals: [],
    history: [],
  };
}

/**
 * What the weights make of a look: a topic the word lists name stands whatever the weights say, others join. `lean`
 * is what the conversation adds.
 */
function judge(look: Look, lean: number): Pick<Reading, 'topics' | 'likely'> & { chances: Chances } {
  if (!look.tokens.some(({ kind }) => kind === 'word' || kind === 'face')) {
    return { chances: { frustrated: 0, angry: 0, abusive: 0 }, topics: [], likely: [] };
  }
  const classifier = readingClassifier();
  const logits = classifier.logits(
    look.features,
    evidenceOf(look.hits, look.topics, look.loudness, look.weight, look.tokens.length),
  );
  // The fit knows messages without what came before them, so the conversation is added to its log-odds.
  logits[0] = (logits[0] ?? 0) + lean * LEAN_COUNTS;
  logits[1] = (logits[1] ?? 0) + lean * LEAN_COUNTS * LEAN_TO_ANGER;
  const insulted = look.weight.abusive >= 1;
  const sure = TOPICS.map((topic, k) => ({
    topic,
    chance: chanceOf(logits[3 + k] ?? -9),
    named:
      look.topics.includes(topic) || chanceOf(logits[3 + k] ?? -9) >= (classifier.thresholds[3 + k] ?? 1),
  })).sort((a, b) => b.chance - a.chance);
  const named = sure.filter((one) => one.named);
  const next = sure.filter((one) => !one.named && !DANGERS.has(one.topic) && one.chance >= LIKELY_FROM);
  return {
    chances: chancesOf(logits, insulted, look.topics.includes('self_harm')),
    topics: named.map(({ topic }) => topic),
    likely: next.slice(0, LIKELY_BESIDE[named.length] ?? 0).map(({ topic }) => topic),
  };
}

/** A lean of 0.25 adds one to the log-odds of frustration: an even chance becomes nearly three in four. */
const LEAN_COUNTS = 4;
/** Anger needs words of its own. */
const LEAN_TO_ANGER = 0.3;
/** A chance from which on a topic is worth a script, and the dangers that are never a guess. */
const LIKELY_FROM = 0.05;
/** How many such topics stand beside none, one or two that are named: three scripts have room for no more. */
const LIKELY_BESIDE = [2, 1, 1];
const DANGERS: ReadonlySet<Topic> = new Set(['self_harm', 'threat_of_violence']);

/**
 * What the conversation adds. Thanks stay thanks whatever came before, unless they are sarcasm or something late
 * stands beside them.
 */
function leanOf(look: Look, lean: number, promised: boolean): number {
  const kinds = new Set(look.hits.map(({ value }) => value.kind));
  const late = kinds.has('waiting') || kinds.has('broken-promise');
  if (kinds.has('thanks') && !late && !kinds.has('sarcasm')) return 0;
  return lean + (promised && late ? 0.3 : 0);
}
