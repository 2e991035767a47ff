// Decides which scripts to offer for a message and in which order, and says why each is there: topic and stage
// first, level next, the message's own words and the agent's habits last. What the message says is left to reading.ts,
// how words are matched to ranking/bm25.ts, two that are alike to ranking/line-up.ts, the search field to
// ranking/script-search.ts, and saying the reasons in words to the panel.

import { hasWord } from './ranking/bm25';
import { type GroupWorths, groupWorths, levelFit, STAGE_WORTH } from './ranking/facet-worth';
import { type Candidate, lineUp } from './ranking/line-up';
import type { QueryWords } from './ranking/query-words';
import { type Because, type RankedScript, rankedScript, type ScriptIndex } from './ranking/script-index';
import { habitPlaces, saidPlaces } from './ranking/script-places';
import { isDanger } from './ranking/topic-weight';
import {
  insertScored,
  type Scored,
  SHARES_PER_POINT,
  scorerOf,
  type WordScorer,
} from './ranking/word-scorer';
import type { Channel, ReadLevel, Stage } from './words';

export {
  type Because,
  createScriptIndex,
  type RankedScript,
  type ScriptIndex,
  withoutScript,
  withScript,
} from './ranking/script-index';
export { searchScripts } from './ranking/script-search';

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
  /** The topics of the authority card that governs the case: what says no to them comes a little higher. */
  boundary?: readonly string[] | undefined;
  /** How much of a habit scripts are to this agent, 0 to 1 by id (script-use.ts). Not changed once it was given. */
  habits?: ReadonlyMap<string, number> | undefined;
}

/** What the message's own words are worth: about a level; topic and stage stand in ranking/facet-worth.ts. */
const WORDS_WORTH = 1.2;
/** Without a topic the words are all there is to go by. */
const WORDS_ALONE_WORTH = 3;
const SAID_COST = 6;
/** At most, so that a habit tells equals apart and hardly brings back words for another stage. */
const HABIT_WORTH = STAGE_WORTH / 2;

const LONGEST_TEXT = 4000;
const DEFAULT_MOST = 10;
/** How many of the best are compared with each other before the list is cut. */
const POOL = 40;
/** How many the agent uses may join them from further down, where none has a better topic. */
const HABITS_JOINING = 8;
const SAME = 1e-9;
/** Looked at besides, so that rounded sums never decide who is compared. */
const SPARE = 8;
const ROUNDING = 0.01;
/** Among so many by rounded sums the closest match is found exactly. */
const CLOSEST = 4;

/** The scripts to offer, best first. Two that say nearly the same do not stand side by side at the top. */
export function rankScripts(index: ScriptIndex, query: RankingQuery, most = DEFAULT_MOST): RankedScript[] {
  const scorer = scorerOf(index.words);
  const words = scorer.read(query.text.slice(0, LONGEST_TEXT));
  scorer.add(words);
  const best = bestOf(index, query, scorer, words, Math.max(POOL, most));
  scorer.sums.fill(0);
  return lineUp(index, scorer, best, most).map(({ at, worth, isHabit }) =>
    rankedScript(index, at, worth, reasons(index, at, query, words, isHabit)),
  );
}

/**
 * The scripts of the highest worth, highest first; equal ones keep the pack's order. Whole groups are passed over
 * whose facets cannot bring a script to the top, however well its words match.
 */
function bestOf(
  index: ScriptIndex,
  query: RankingQuery,
  scorer: WordScorer,
  words: QueryWords,
  most: number,
): Candidate[] {
  const { groups, members, groupOf } = index;
  const wordsWorth = query.topics.length > 0 ? WORDS_WORTH : WORDS_ALONE_WORTH;
  const closest = scorer.top(words, CLOSEST);
  scorer.rescore(words, closest);
  const topWords = closest.reduce((top, { score }) => Math.max(top, score), 0) || 1;
  const perShare = wordsWorth / topWords / SHARES_PER_POINT;
  const said = saidPlaces(index, query.said);
  const facets = groupWorths(index, query, said);
  const { worths, topics } = facets;
  const habits = query.topics.some(isDanger) ? [] : habitPlaces(index, query.habits);
  const order = [...worths.keys()].sort((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0));

  const wanted = most + SPARE;
  const best: Scored[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (const group of order) {
    const worth = worths[group] ?? Number.NEGATIVE_INFINITY;
    if (worth === Number.NEGATIVE_INFINITY || worth + wordsWorth + ROUNDING < least) break;
    const end = groups[group + 1] ?? 0;
    for (let i = groups[group] ?? 0; i < end; i += 1) {
      const at = members[i] as number;
      let score = worth + perShare * (scorer.sums[at] as number);
      if (score < least) continue;
      if (said.size > 0 && said.has(at)) score -= SAID_COST;
      if (best.length === wanted && !isBefore(at, score, best[wanted - 1])) continue;
      insertBefore(best, at, score, wanted);
      if (best.length === wanted) least = best[wanted - 1]?.score ?? 0;
    }
  }
  // The sums are rounded: what they chose is scored again exactly before the list is cut.
  const exactly = (found: Scored[]): Scored[] => {
    scorer.rescore(words, found);
    for (const one of found) {
      const worth = (worths[groupOf[one.at] ?? 0] ?? 0) - (said.has(one.at) ? SAID_COST : 0);
      one.score = worth + (wordsWorth * one.score) / topWords;
    }
    return found.sort((a, b) => b.score - a.score || a.at - b.at);
  };
  const pool = exactly(best).slice(0, most);
  const lift = new Map<number, number>();
  for (const { at, habit } of habits) if (!said.has(at)) lift.set(at, HABIT_WORTH * habit);
  if (lift.size > 0 && pool.length === most) {
    const roughly = (at: number) => (worths[groupOf[at] ?? 0] ?? 0) + perShare * (scorer.sums[at] ?? 0);
    pool.push(...exactly(joining(index, pool, lift, facets, roughly)));
  }
  return pool.map(({ at, score }) => ({
    at,
    worth: score,
    topic: topics[groupOf[at] ?? 0] ?? 0,
    habit: lift.get(at) ?? 0,
    cost: 0,
  }));
}

/**
 * Scripts the agent uses that come close enough to those found to stand among them. Only ones with the best topic
 * there is: past any other a script with a better topic might be left out.
 */
function joining(
  { groupOf }: ScriptIndex,
  pool: readonly Scored[],
  lift: ReadonlyMap<number, number>,
  { worths, topics }: GroupWorths,
  roughly: (at: number) => number,
): Scored[] {
  const inPool = new Set(pool.map(({ at }) => at));
  const least = pool.at(-1)?.score ?? 0;
  let bestTopic = 0;
  topics.forEach((topic, group) => {
    if (worths[group] !== Number.NEGATIVE_INFINITY) bestTopic = Math.max(bestTopic, topic);
  });
  const found: Scored[] = [];
  for (const [at, more] of lift) {
    const isBest = (topics[groupOf[at] ?? 0] ?? 0) > bestTopic - SAME;
    const score = isBest ? roughly(at) + more : Number.NEGATIVE_INFINITY;
    if (score <= least || inPool.has(at)) continue;
    const isFull = found.length === HABITS_JOINING;
    if (!isFull || score > (found[HABITS_JOINING - 1]?.score ?? 0)) {
      insertScored(found, at, score, HABITS_JOINING);
    }
  }
  return found;
}

function isBefore(at: number, score: number, other: Scored | undefined): boolean {
  return other === undefined || score > other.score || (score === other.score && at < other.at);
}

function insertBefore(best: Scored[], at: number, score: number, most: number): void {
  if (best.length >= most) best.pop();
  let place = best.length;
  while (place > 0 && isBefore(at, score, best[place - 1])) place -= 1;
  best.splice(place, 0, { at, score });
}

function reasons(
  index: ScriptIndex,
  at: number,
  query: RankingQuery,
  words: QueryWords,
  isHabit: boolean,
): Because[] {
  const script = index.scripts[at];
  if (script === undefined) return [];
  const because: Because[] = query.topics
    .filter((topic) => script.topics.includes(topic))
    .map((topic) => ({ code: 'topic', words: topic }));
  if (
    query.level !== 'unread' &&
    query.level !== 'unsure' &&
    levelFit(index.levels[at] ?? 0, query.level) === 1
  ) {
    because.push({ code: 'level', words: query.level });
  }
  if (script.stage === query.stage) because.push({ code: 'stage', words: query.stage });
  if (isHabit) because.push({ code: 'used', words: '' });
  const shared: string[] = [];
  for (let i = 0; i < words.count && shared.length < 3; i += 1) {
    if (hasWord(index.words, at, words.numbers[i] ?? 0)) shared.push(words.typed[i] ?? '');
  }
  if (shared.length > 0) because.push({ code: 'words', words: shared.join(', ') });
  return because;
}
