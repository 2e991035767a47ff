// The reading of a customer's message: how upset it is, the words that show it, and what it is about. This file
// only puts the parts in order: words (tokens.ts), language, what is quoted, the lexicons, loudness, weight, the
// conversation so far. Every signal is a stretch of the text a person can check; nothing here is trained.

import { type HistorySign, readPast } from './history';
import { findLanguages } from './language';
import { getLexicon } from './lexicon/lexicon';
import type { Cue, CueKind, SignalKind } from './lexicon/notation';
import { hear, type Loudness } from './loudness';
import type { TokenHit } from './phrases';
import { isInside, type SetApart, setApart } from './quoted';
import { READ_AT_MOST, type Token, tokenise } from './tokens';
import { findTopics } from './topics';
import { type Weight, weigh } from './weigh';
import type { ReadLevel, Span, Topic } from './words';

export type { HistorySign } from './history';
export type { SignalKind } from './lexicon/notation';

/** One earlier message of the conversation. */
export interface Turn {
  role: 'customer' | 'agent';
  text: string;
}

/** Words that show how the customer is doing, as UTF-16 offsets in the message. */
export interface Signal extends Span {
  kind: SignalKind;
}

export interface Reading {
  level: ReadLevel;
  /** 0 to 3, growing with the level: calm below 0.8, frustrated below 1.6, angry below 2.4. For ranking. */
  score: number;
  /** How sure each level or a higher one is, 0 to 1. */
  scores: { frustrated: number; angry: number; abusive: number };
  topics: Topic[];
  /** Sorted by start; at most 24, the strongest kept. */
  signals: Signal[];
  /** What the conversation so far added. */
  history: HistorySign[];
}

const SIGNALS_AT_MOST = 24;

/** Reads a message. `context` holds the earlier turns, oldest first. Never throws; linear in the text. */
export function readMessage(text: string, context: readonly Turn[] = []): Reading {
  const own = readWords(text);
  if (!own) return unread();
  const past = readPast(context, (earlier) => {
    const words = readWords(earlier);
    return words ? scoreOf(words.weight) : 0;
  });
  const weight = leanOn(own, past.lean, past.signs.includes('promise-made'));
  return {
    level: levelOf(weight),
    score: round(scoreOf(weight)),
    scores: {
      frustrated: sure(weight.frustrated, 0.85),
      angry: sure(weight.angry, 0.9),
      abusive: sure(weight.abusive, 0.75),
    },
    topics: findTopics(own.hits),
    signals: pickSignals(own),
    history: past.signs,
  };
}

function unread(): Reading {
  return {
    level: 'unread',
    score: 0,
    scores: { frustrated: 0, angry: 0, abusive: 0 },
    topics: [],
    signals: [],
    history: [],
  };
}

interface Words {
  hits: TokenHit<Cue>[];
  loudness: Loudness;
  weight: Weight;
}

/** The signs of one message by itself, or undefined where its language is not read. */
function readWords(text: string): Words | undefined {
  const source = text.length > READ_AT_MOST ? text.slice(0, READ_AT_MOST) : text;
  const apart = setApart(source);
  const tokens = tokenise(source).filter((token) => !isInside(apart.history, token.start));
  const languages = findLanguages(source, tokens);
  if (languages.size === 0) return undefined;
  const found = [...languages].flatMap((language) => getLexicon(language).findIn(tokens));
  const hits = keepMeant(
    found.sort((a, b) => a.first - b.first || b.last - a.last),
    tokens,
    apart,
  );
  const loudness = hear(source, tokens);
  return { hits, loudness, weight: weigh(hits, loudness, tokens.length) };
}

/** Kinds that are reported rather than meant when they stand in quotation marks. */
const REPORTED: ReadonlySet<CueKind> = new Set(['insult', 'profanity', 'threat-of-violence', 'accusation']);

/** Leaves out what a saying, a quotation or a "not" explains away. */
function keepMeant(found: TokenHit<Cue>[], tokens: readonly Token[], apart: SetApart): TokenHit<Cue>[] {
  const spoken = found.filter(
    ({ value, start }) => !(REPORTED.has(value.kind) && isInside(apart.speech, start)),
  );
  const sayings = spoken.filter(({ value }) => value.kind === 'saying');
  return spoken.flatMap((hit) => {
    if (hit.value.kind === 'saying' || sayings.some((saying) => isHidden(hit, saying))) return [];
    const negated = hit.value.negated ?? 'drop';
    const denial = negated === 'keep' ? undefined : findDenial(hit, tokens);
    if (!denial) return [hit];
    return negated === 'flip' && FLIPPERS.has(denial.word) && denial.before <= 2
      ? [{ ...hit, value: LET_DOWN }]
      : [];
  });
}

function isHidden(hit: TokenHit<Cue>, saying: TokenHit<Cue>): boolean {
  const overlap = hit.first <= saying.last && saying.first <= hit.last;
  return overlap && (saying.value.hides?.includes(hit.value.kind) ?? true);
}

/** What praise becomes after "not". */
const LET_DOWN: Cue = { kind: 'disappointment', frustrated: 0.8 };
const NEGATORS: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'nor',
  'neither',
  'without',
  'hardly',
  'nothing',
]);
/** Only these turn praise into disappointment, and only close by: "not happy", "never so helpful". */
const FLIPPERS: ReadonlySet<string> = new Set(['not', 'never', 'hardly', 'no']);
/** "not only bad but" and "no wonder I am angry" deny nothing; "no thanks" and "not yet" are no denials either. */
const NO_DENIAL: ReadonlySet<string> = new Set([
  'only',
  'just',
  'wonder',
  'even',
  'help',
  'thanks',
  'thank',
  'yet',
  'more',
]);

/** The word that denies a sign among the three before it: "not angry", "never a bad word". */
function findDenial(
  hit: TokenHit<Cue>,
  tokens: readonly Token[],
): { word: string; before: number } | undefined {
  const sentence = tokens[hit.first]?.sentence;
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - 3); at--) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return undefined;
    if (!NEGATORS.has(token.word)) continue;
    return NO_DENIAL.has(tokens[at + 1]?.word ?? '')
      ? undefined
      : { word: token.word, before: hit.first - at };
  }
  return undefined;
}

/** The weight of a message with what the conversation adds. Thanks without blame stay calm whatever came before. */
function leanOn(own: Words, lean: number, promised: boolean): Weight {
  const { weight } = own;
  if (weight.frustrated < 0.2) return weight;
  const kinds = new Set(own.hits.map(({ value }) => value.kind));
  const broken = promised && (kinds.has('waiting') || kinds.has('broken-promise')) ? 0.3 : 0;
  const extra = lean + broken;
  return {
    frustrated: weight.frustrated + extra,
    angry: weight.angry > 0.3 ? weight.angry + extra * 0.5 : weight.angry,
    abusive: weight.abusive,
  };
}

/** Below this a message is calm, from 1 on it is frustrated; between the two we say that we are not sure. */
const UNSURE_FROM = 0.75;

function levelOf(weight: Weight): ReadLevel {
  if (weight.abusive >= 1) return 'abusive';
  if (weight.angry >= 1) return 'angry';
  if (weight.frustrated >= 1) return 'frustrated';
  return weight.frustrated >= UNSURE_FROM ? 'unsure' : 'calm';
}

/** One figure from 0 to 3 that keeps the order of the levels. */
function scoreOf(weight: Weight): number {
  const { frustrated, angry, abusive } = weight;
  if (abusive >= 1) return 2.4 + 0.6 * saturate(abusive - 1 + angry * 0.3);
  if (angry >= 1) return 1.6 + 0.8 * saturate((angry - 1) * 0.8 + frustrated * 0.05);
  const near = Math.min(1, angry * 0.8 + Math.max(0, frustrated - 1) * 0.2);
  if (frustrated >= 1) return 0.8 + 0.8 * Math.min(0.999, near);
  return 0.8 * Math.min(0.999, frustrated);
}

/** 0 to 1, never quite there. */
function saturate(value: number): number {
  return value <= 0 ? 0 : value / (1 + value);
}

/** How sure a level is, from how far the signs carry: an even chance at the threshold. */
function sure(value: number, threshold: number): number {
  return round(1 / (1 + Math.exp(-4 * (value - threshold))));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Kinds that are shown to a person; the others only weigh. */
const SHOWN: ReadonlySet<CueKind> = new Set<SignalKind>([
  'insult',
  'profanity',
  'threat-of-violence',
  'self-harm',
  'condemnation',
  'shouting',
  'accusation',
  'ultimatum',
  'sarcasm',
  'impatience',
  'disappointment',
  'repeated-contact',
  'waiting',
  'churn',
  'legal',
  'supervisor',
  'vulnerability',
  'loyalty',
  'thanks',
  'broken-promise',
]);

function isShown(kind: CueKind): kind is SignalKind {
  return SHOWN.has(kind);
}

/** The signs worth showing: one per stretch and kind, the strongest first when there are too many. */
function pickSignals({ hits, loudness }: Words): Signal[] {
  const candidates: (Signal & { strength: number })[] = [];
  for (const { value, start, end } of hits) {
    if (isShown(value.kind)) candidates.push({ kind: value.kind, start, end, strength: strengthOf(value) });
  }
  if (loudness.shouted.length >= 3) {
    for (const { start, end } of loudness.shouted)
      candidates.push({ kind: 'shouting', start, end, strength: 0.4 });
  }
  for (const { start, end } of loudness.cries)
    candidates.push({ kind: 'shouting', start, end, strength: 0.4 });
  const kept: Signal[] = [];
  // Longer and stronger first, so that a shorter sign of the same kind inside is not shown twice.
  candidates.sort((a, b) => b.strength - a.strength || b.end - b.start - (a.end - a.start));
  for (const { kind, start, end, strength } of candidates) {
    if (kept.length >= SIGNALS_AT_MOST) break;
    const covered = kept.some((one) => one.kind === kind && start < one.end && one.start < end);
    if (!covered && strength >= SHOWN_FROM) kept.push({ kind, start, end });
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Weaker signs weigh but are not worth a person's eye. */
const SHOWN_FROM = 0.35;

function strengthOf(cue: Cue): number {
  if (cue.kind === 'thanks') return 0.4;
  if (cue.kind === 'vulnerability') return cue.topics ? 1 : (cue.frustrated ?? 0);
  return (cue.abusive ?? 0) * 2 + (cue.angry ?? 0) * 1.5 + (cue.frustrated ?? 0);
}
