// Decides which scripts to offer for a message and in which order, and says why each is there: topic and stage
// first, level next, the message's own words last. Also answers the search field. What the message says is
// left to reading.ts, how words are matched to bm25.ts, and showing the reasons in words to the panel.

import { addNumbered, addWord, createWordIndex, fold, indexWords, stem, type WordIndex, wordsFrom, wordsNear } from './bm25';
import type { Script } from './pack';
import { CHANNELS, type Channel, LEVELS, type ReadLevel, STAGES, type Stage } from './words';

export interface RankingQuery {
  /** The customer's message; only its first 4,000 characters are looked at. */
  text: string;
  level: ReadLevel;
  /** The reading's topics, the strongest first. */
  topics: readonly string[];
  stage: Stage;
  /** Scripts that may not be used there are left out. */
  channel?: Channel | undefined;
  /** Ids of scripts already used in this case: offered last, and with them a second apology. */
  said?: ReadonlySet<string> | undefined;
}

/** One reason, in a code the panel has a sentence for; `words` fills it. */
export interface Because {
  code: 'topic' | 'level' | 'stage' | 'words' | 'pinned';
  words: string;
}

export interface RankedScript {
  id: string;
  /** The script's topics, the truest first. */
  tags: string[];
  score: number;
  because: Because[];
}

/** A pack's scripts, ready to be asked. Build it once per pack. */
export interface ScriptIndex {
  readonly scripts: readonly Script[];
  readonly words: WordIndex;
  readonly topicNumbers: ReadonlyMap<string, number>;
  /** Three topic numbers for each script; NO_TOPIC where there are fewer. */
  readonly topics: Int16Array;
  readonly stages: Uint8Array;
  /** One bit for each level or channel the script was written for. */
  readonly levels: Uint8Array;
  readonly channels: Uint8Array;
  /** 1 where the words to write hold an apology. */
  readonly apologises: Uint8Array;
}

const NO_TOPIC = -1;
const TOPICS_EACH = 3;
const ALL_CHANNELS = (1 << CHANNELS.length) - 1;
const APOLOGY = /\b(sorry|apolog|lo siento|disculp|lamento|paumanhin|pasensya)/i;

/** What each reason is worth. Topic outweighs stage, so that a right answer for later beats a wrong one for now. */
const TOPIC_WORTH = 4;
const STAGE_WORTH = 2;
const LEVEL_WORTH = 1;
const WORDS_WORTH = 1.2;
/** A script without topics fits anything a little. */
const GENERAL_WORTH = 0.2;
const SAID_COST = 6;
const SECOND_APOLOGY_COST = 2;
/** A reading's later topics, and a script's, count less than the first. */
const READ_ORDER = [1, 0.75, 0.6, 0.5, 0.4];
const SCRIPT_ORDER = [1, 0.8, 0.65];
/** How well a script for one stage (row) serves in another (column), in the order of STAGES. */
const STAGE_FIT = [
  [1, 0.5, 0, 0.2, 0],
  [0.5, 1, 0.4, 0.4, 0.2],
  [0, 0.3, 1, 0.1, 0.4],
  [0.3, 0.5, 0.1, 1, 0],
  [0, 0.2, 0.4, 0, 1],
];
/** What a level may be off by: cheerful words to an angry customer do harm, so two steps cost. */
const LEVEL_FIT = [1, 0.4, -0.5, -1];

const LONGEST_TEXT = 4000;
const DEFAULT_MOST = 10;
/** How many of the best are compared with each other before the list is cut. */
const POOL = 40;
/** What being like a script higher up costs, at most. */
const ALIKE_COST = 2.5;
const SAME_TOPIC_COST = 0.5;

export function createScriptIndex(scripts: readonly Script[]): ScriptIndex {
  const topicNumbers = new Map<string, number>();
  const topics = new Int16Array(scripts.length * TOPICS_EACH).fill(NO_TOPIC);
  scripts.forEach((script, at) => {
    script.topics.slice(0, TOPICS_EACH).forEach((topic, place) => {
      const number = topicNumbers.get(topic) ?? topicNumbers.size;
      topicNumbers.set(topic, number);
      topics[at * TOPICS_EACH + place] = number;
    });
  });
  const words = createWordIndex(
    scripts.map((script) => [
      { text: script.title, weight: 3 },
      { text: script.topics.join(' ').replaceAll('_', ' '), weight: 2 },
      { text: script.note, weight: 1 },
      { text: script.write, weight: 1 },
    ]),
  );
  return {
    scripts,
    words,
    topicNumbers,
    topics,
    stages: Uint8Array.from(scripts, (script) => STAGES.indexOf(script.stage)),
    levels: Uint8Array.from(scripts, (script) => bits(script.levels, LEVELS)),
    channels: Uint8Array.from(scripts, (script) => (script.channels ? bits(script.channels, CHANNELS) : ALL_CHANNELS)),
    apologises: Uint8Array.from(scripts, (script) => (APOLOGY.test(script.write) ? 1 : 0)),
  };
}

/** The scripts to offer, best first. Two that say nearly the same do not stand side by side at the top. */
export function rankScripts(index: ScriptIndex, query: RankingQuery, most = DEFAULT_MOST): RankedScript[] {
  const queryWords = distinctWords(query.text.slice(0, LONGEST_TEXT));
  const wordScores = new Float32Array(index.scripts.length);
  for (const word of queryWords.keys()) addWord(index.words, word, 1, wordScores);
  const scores = scoreAll(index, query, wordScores);
  const best = bestPlaces(scores, Math.max(POOL, most));
  return spreadOut(index, best, scores, most).map((at) => ({
    id: index.scripts[at]?.id ?? '',
    tags: [...(index.scripts[at]?.topics ?? [])],
    score: round(scores[at] ?? 0),
    because: reasons(index, at, query, queryWords),
  }));
}

/**
 * Scripts for what stands in the search field so far: the last word counts from its first letters on, the title
 * weighs most, and a long word may hold one slip. Nothing typed finds nothing.
 */
export function searchScripts(index: ScriptIndex, words: string, most = DEFAULT_MOST): RankedScript[] {
  const typed = (fold(words.slice(0, 200)).match(/[\p{L}\p{N}]+/gu) ?? []).slice(-12);
  const scores = new Float32Array(index.scripts.length);
  const matched = new Map<number, string[]>();
  const last = typed.length - 1;
  typed.forEach((word, i) => {
    const isLast = i === last;
    // "the" says nothing, but "the" at the end may become "therapy": only there an empty word is looked for.
    if (!isLast && indexWords(word).length === 0) return;
    const one = new Float32Array(index.scripts.length);
    for (const [number, weight] of matchesOf(index.words, word, isLast)) {
      const share = new Float32Array(index.scripts.length);
      addNumbered(index.words, number, weight, share);
      // Of all words that begin alike only the best counts, else a short prefix would outweigh a whole word.
      share.forEach((value, at) => {
        if (value > (one[at] ?? 0)) one[at] = value;
      });
    }
    one.forEach((value, at) => {
      if (value <= 0) return;
      scores[at] = (scores[at] ?? 0) + value;
      matched.set(at, [...(matched.get(at) ?? []), word]);
    });
  });
  // A script with all the words stands above one with a single rare word.
  for (const [at, hits] of matched) scores[at] = (scores[at] ?? 0) * (hits.length / Math.max(1, typed.length)) ** 2;
  return bestPlaces(scores, most)
    .filter((at) => (scores[at] ?? 0) > 0)
    .map((at) => ({
      id: index.scripts[at]?.id ?? '',
      tags: [...(index.scripts[at]?.topics ?? [])],
      score: round(scores[at] ?? 0),
      because: [{ code: 'words', words: (matched.get(at) ?? []).join(', ') }],
    }));
}

function scoreAll(index: ScriptIndex, query: RankingQuery, wordScores: Float32Array): Float32Array {
  const scores = new Float32Array(index.scripts.length);
  const topicWorth = new Float32Array(index.topicNumbers.size);
  query.topics.forEach((topic, i) => {
    const number = index.topicNumbers.get(topic);
    if (number !== undefined && topicWorth[number] === 0) topicWorth[number] = READ_ORDER[i] ?? 0.3;
  });
  const stageWorth = STAGE_FIT.map((row) => row[STAGES.indexOf(query.stage)] ?? 0);
  const levelWorth = Array.from({ length: 1 << LEVELS.length }, (_, mask) => levelFit(mask, query.level));
  const channelBit = query.channel === undefined ? ALL_CHANNELS : 1 << CHANNELS.indexOf(query.channel);
  const topWords = wordScores.reduce((top, score) => Math.max(top, score), 0) || 1;
  const apologised = index.scripts.some((script, at) => query.said?.has(script.id) && index.apologises[at] === 1);

  for (let at = 0; at < scores.length; at += 1) {
    if (((index.channels[at] ?? 0) & channelBit) === 0) {
      scores[at] = Number.NEGATIVE_INFINITY;
      continue;
    }
    let topic = index.topics[at * TOPICS_EACH] === NO_TOPIC ? GENERAL_WORTH : 0;
    for (let place = 0; place < TOPICS_EACH; place += 1) {
      const number = index.topics[at * TOPICS_EACH + place] ?? NO_TOPIC;
      if (number !== NO_TOPIC) topic += (topicWorth[number] ?? 0) * (SCRIPT_ORDER[place] ?? 0);
    }
    scores[at] =
      TOPIC_WORTH * Math.min(topic, 1.5) +
      STAGE_WORTH * (stageWorth[index.stages[at] ?? 0] ?? 0) +
      LEVEL_WORTH * (levelWorth[index.levels[at] ?? 0] ?? 0) +
      (WORDS_WORTH * (wordScores[at] ?? 0)) / topWords;
    if (apologised && index.apologises[at] === 1) scores[at] = (scores[at] ?? 0) - SECOND_APOLOGY_COST;
  }
  if (query.said !== undefined && query.said.size > 0) {
    index.scripts.forEach((script, at) => {
      if (query.said?.has(script.id)) scores[at] = (scores[at] ?? 0) - SAID_COST;
    });
  }
  return scores;
}

function levelFit(mask: number, level: ReadLevel): number {
  if (level === 'unread') return 0;
  const wanted = level === 'unsure' ? [0, 1] : [LEVELS.indexOf(level)];
  let least: number = LEVELS.length;
  for (const want of wanted) {
    for (let has = 0; has < LEVELS.length; has += 1) {
      if ((mask >> has) & 1) least = Math.min(least, Math.abs(has - want));
    }
  }
  return LEVEL_FIT[least] ?? 0;
}

/** The places of the highest scores, highest first; equal ones keep the pack's order. */
function bestPlaces(scores: Float32Array, most: number): number[] {
  const best: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score === Number.NEGATIVE_INFINITY || (best.length >= most && score <= least)) continue;
    let place = best.length;
    while (place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score) place -= 1;
    best.splice(place, 0, at);
    if (best.length > most) best.pop();
    least = scores[best.at(-1) ?? 0] ?? 0;
  }
  return best;
}

/** Takes one after the other, each time the best that is not too like what stands above it. */
function spreadOut(index: ScriptIndex, best: readonly number[], scores: Float32Array, most: number): number[] {
  const left = best.map((at) => ({ at, cost: 0, words: distinctWords(index.scripts[at]?.write ?? '') }));
  const chosen: number[] = [];
  while (chosen.length < most && left.length > 0) {
    let pick = 0;
    const worth = (one: { at: number; cost: number } | undefined) => (scores[one?.at ?? 0] ?? 0) - (one?.cost ?? 0);
    for (let i = 1; i < left.length; i += 1) if (worth(left[i]) > worth(left[pick])) pick = i;
    const [taken] = left.splice(pick, 1);
    if (taken === undefined) break;
    chosen.push(taken.at);
    for (const other of left) {
      const alike = overlap(taken.words, other.words);
      const sameTopic = index.topics[taken.at * TOPICS_EACH] === index.topics[other.at * TOPICS_EACH];
      const cost = (alike > 0.3 ? ALIKE_COST * alike : 0) + (sameTopic ? SAME_TOPIC_COST : 0);
      other.cost = Math.max(other.cost, cost);
    }
  }
  return chosen;
}

function reasons(index: ScriptIndex, at: number, query: RankingQuery, queryWords: ReadonlyMap<string, string>): Because[] {
  const script = index.scripts[at];
  if (script === undefined) return [];
  const because: Because[] = query.topics
    .filter((topic) => script.topics.includes(topic))
    .map((topic) => ({ code: 'topic', words: topic }));
  if (query.level !== 'unread' && levelFit(index.levels[at] ?? 0, query.level) === 1) {
    because.push({ code: 'level', words: query.level });
  }
  if (script.stage === query.stage) because.push({ code: 'stage', words: query.stage });
  const own = distinctWords(`${script.title} ${script.topics.join(' ').replaceAll('_', ' ')} ${script.note} ${script.write}`);
  const shared = [...queryWords].filter(([word]) => own.has(word)).map(([, asTyped]) => asTyped);
  if (shared.length > 0) because.push({ code: 'words', words: shared.slice(0, 3).join(', ') });
  return because;
}

/** What a typed word may stand for, each with how much of its score counts. */
function matchesOf(words: WordIndex, word: string, isLast: boolean): Map<number, number> {
  const found = new Map<number, number>();
  const root = stem(word);
  const add = (numbers: readonly number[], weight: (other: string) => number) => {
    for (const number of numbers) {
      const other = words.words[number] ?? '';
      found.set(number, Math.max(found.get(number) ?? 0, weight(other)));
    }
  };
  const whole = (other: string) => (other === root || other === word ? 1 : 0);
  add(wordsFrom(words, root, 1), whole);
  if (isLast) {
    const closeness = (other: string) => 0.5 + (0.5 * word.length) / Math.max(word.length, other.length);
    add(wordsFrom(words, word, 60), closeness);
    if (root !== word) add(wordsFrom(words, root, 60), closeness);
  }
  for (const [number, weight] of found) if (weight === 0) found.delete(number);
  if (found.size === 0 && word.length >= 5) {
    add(wordsNear(words, root, 8), () => 0.4);
    if (root !== word) add(wordsNear(words, word, 8), () => 0.4);
  }
  return found;
}

/** The words of a text as the index knows them, each with the first form it was typed in. */
function distinctWords(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const typed of fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    for (const word of indexWords(typed)) if (!found.has(word)) found.set(word, typed);
  }
  return found;
}

function overlap(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number {
  let both = 0;
  for (const word of a.keys()) if (b.has(word)) both += 1;
  return both / Math.max(1, a.size + b.size - both);
}

function bits<T>(has: readonly T[], all: readonly T[]): number {
  return has.reduce((mask, one) => mask | (1 << all.indexOf(one)), 0);
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
