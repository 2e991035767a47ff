// Decides which scripts to offer for a message and in which order, and says why each is there: topic and stage
// first, level next, the message's own words last. What the message says is left to reading.ts, how words are
// matched to ranking/bm25.ts, the search field to ranking/script-search.ts, and saying the reasons in words to the panel.

import { hasWord } from './ranking/bm25';
import type { QueryWords } from './ranking/query-words';
import { ALL_CHANNELS, NO_TOPIC, TOPICS_EACH } from './ranking/script-facets';
import { type Because, type RankedScript, rankedScript, type ScriptIndex } from './ranking/script-index';
import { topicWeight } from './ranking/topic-weight';
import { type Scored, SHARES_PER_POINT, scorerOf, type WordScorer } from './ranking/word-scorer';
import { CHANNELS, type Channel, LEVELS, type ReadLevel, STAGES, type Stage } from './words';

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
}

/** What each reason is worth. Topic outweighs stage, so that a right answer for later beats a wrong one for now. */
const TOPIC_WORTH = 4;
const STAGE_WORTH = 2;
const LEVEL_WORTH = 1;
const WORDS_WORTH = 1.2;
/** Without a topic the words are all there is to go by. */
const WORDS_ALONE_WORTH = 3;
/** A script without topics fits anything a little. */
const GENERAL_WORTH = 0.2;
const SAID_COST = 6;
const SECOND_APOLOGY_COST = 2;
/** A reading's later topics, and a script's, count less than the first. */
const READ_ORDER = [1, 0.9, 0.85, 0.8];
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

/** More than any sum of reasons: a script without the danger comes after all that have it. */
const DANGER_FIRST = 50;
const DANGERS = ['self_harm', 'threat_of_violence'];

const LONGEST_TEXT = 4000;
const DEFAULT_MOST = 10;
/** How many of the best are compared with each other before the list is cut. */
const POOL = 40;
/** What being like a script higher up costs, at most. */
const ALIKE_COST = 2.5;
/** Two scripts of one topic share their topic words anyway; only from this likeness on they repeat each other. */
const ALIKE_FROM = 0.3;
const SAME_TOPIC_COST = 0.5;
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
  return spreadOut(index, scorer, best, most).map(({ at, worth }) =>
    rankedScript(index, at, worth, reasons(index, at, query, words)),
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
): Scored[] {
  const { groups, members } = index;
  const wordsWorth = query.topics.length > 0 ? WORDS_WORTH : WORDS_ALONE_WORTH;
  const closest = scorer.top(words, CLOSEST);
  scorer.rescore(words, closest);
  const topWords = closest.reduce((top, { score }) => Math.max(top, score), 0) || 1;
  const perShare = wordsWorth / topWords / SHARES_PER_POINT;
  const said = saidPlaces(index, query.said);
  const worths = groupWorths(index, query, said);
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
  const exact = best.map(({ at, score }) => ({ at, score: score - perShare * (scorer.sums[at] ?? 0) }));
  scorer.rescore(words, best);
  exact.forEach((one, i) => {
    one.score += (wordsWorth * (best[i]?.score ?? 0)) / topWords;
  });
  exact.sort((a, b) => b.score - a.score || a.at - b.at);
  return exact.slice(0, most);
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

function saidPlaces(index: ScriptIndex, said: ReadonlySet<string> | undefined): ReadonlySet<number> {
  const places = new Set<number>();
  if (said === undefined || said.size === 0) return places;
  index.scripts.forEach(({ id }, at) => {
    if (said.has(id)) places.add(at);
  });
  return places;
}

/** What the scripts of each group are worth before their words; minus infinity where they may not be used. */
function groupWorths(index: ScriptIndex, query: RankingQuery, said: ReadonlySet<number>): Float64Array {
  const { groups, members } = index;
  const worths = new Float64Array(groups.length - 1);
  const topicWorth = new Float64Array(index.topicNumbers.size);
  query.topics.forEach((topic, i) => {
    const number = index.topicNumbers.get(topic);
    if (number !== undefined && topicWorth[number] === 0) {
      topicWorth[number] = topicWeight(topic) * (READ_ORDER[i] ?? 0.75);
    }
  });
  const stageWorth = STAGE_FIT.map((row) => row[STAGES.indexOf(query.stage)] ?? 0);
  const levelWorth = Array.from({ length: 1 << LEVELS.length }, (_, mask) => levelFit(mask, query.level));
  const channelBit = query.channel === undefined ? ALL_CHANNELS : 1 << CHANNELS.indexOf(query.channel);
  const apologised = [...said].some((at) => index.apologises[at] === 1);
  const danger = DANGERS.filter((topic) => query.topics.includes(topic))
    .map((topic) => index.topicNumbers.get(topic))
    .find((number) => number !== undefined);

  for (let group = 0; group < worths.length; group += 1) {
    const at = members[groups[group] ?? 0] ?? 0;
    if (((index.channels[at] ?? 0) & channelBit) === 0) {
      worths[group] = Number.NEGATIVE_INFINITY;
      continue;
    }
    let topic = index.topics[at * TOPICS_EACH] === NO_TOPIC ? GENERAL_WORTH : 0;
    for (let place = 0; place < TOPICS_EACH; place += 1) {
      const number = index.topics[at * TOPICS_EACH + place] ?? NO_TOPIC;
      if (number !== NO_TOPIC) topic += (topicWorth[number] ?? 0) * (SCRIPT_ORDER[place] ?? 0);
    }
    // Nothing about an invoice stands before words for somebody in danger.
    const besideDanger = danger !== undefined && !carries(index, at, danger);
    worths[group] =
      (besideDanger ? -DANGER_FIRST : 0) +
      TOPIC_WORTH * Math.min(topic, 1.5) +
      STAGE_WORTH * (stageWorth[index.stages[at] ?? 0] ?? 0) +
      LEVEL_WORTH * (levelWorth[index.levels[at] ?? 0] ?? 0) -
      (apologised && index.apologises[at] === 1 ? SECOND_APOLOGY_COST : 0);
  }
  return worths;
}

function carries(index: ScriptIndex, at: number, topic: number): boolean {
  for (let place = 0; place < TOPICS_EACH; place += 1) {
    if (index.topics[at * TOPICS_EACH + place] === topic) return true;
  }
  return false;
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

/** Takes one after the other, each time the best that is not too like what stands above it. */
function spreadOut(
  index: ScriptIndex,
  scorer: WordScorer,
  best: readonly Scored[],
  most: number,
): { at: number; worth: number }[] {
  const left = best.map(({ at, score }) => ({ at, worth: score, cost: 0 }));
  const chosen: { at: number; worth: number }[] = [];
  while (chosen.length < most && left.length > 0) {
    let pick = 0;
    left.forEach((one, i) => {
      if (one.worth - one.cost > (left[pick]?.worth ?? 0) - (left[pick]?.cost ?? 0)) pick = i;
    });
    const [taken] = left.splice(pick, 1);
    if (taken === undefined) break;
    // Costs only grow, so the worth shown falls from place to place.
    chosen.push({ at: taken.at, worth: taken.worth - taken.cost });
    if (chosen.length === most) break;
    const alikes = scorer.likeness(
      taken.at,
      left.map(({ at }) => at),
    );
    left.forEach((other, i) => {
      const alike = alikes[i] ?? 0;
      const sameTopic = index.topics[taken.at * TOPICS_EACH] === index.topics[other.at * TOPICS_EACH];
      const cost = (alike > ALIKE_FROM ? ALIKE_COST * alike : 0) + (sameTopic ? SAME_TOPIC_COST : 0);
      other.cost = Math.max(other.cost, cost);
    });
  }
  return chosen;
}

function reasons(index: ScriptIndex, at: number, query: RankingQuery, words: QueryWords): Because[] {
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
  const shared: string[] = [];
  for (let i = 0; i < words.count && shared.length < 3; i += 1) {
    if (hasWord(index.words, at, words.numbers[i] ?? 0)) shared.push(words.typed[i] ?? '');
  }
  if (shared.length > 0) because.push({ code: 'words', words: shared.join(', ') });
  return because;
}
