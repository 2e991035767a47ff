// What a script is worth by what it was written for: topic and stage first, the level next. Scripts alike in all of
// these are weighed together. What its words and the agent's habits add is decided in ranking.ts.

import type { RankingQuery } from '../ranking';
import { CHANNELS, LEVELS, type ReadLevel, STAGES } from '../words';
import { ALL_CHANNELS, NO_TOPIC, TOPICS_EACH } from './script-facets';
import type { ScriptIndex } from './script-index';
import { topicWeight } from './topic-weight';

/** One number for each group of an index. */
export interface GroupWorths {
  /** Minus infinity where the scripts may not be used. */
  worths: Float64Array;
  /** The part of it that the topics give. */
  topics: Float64Array;
}

/** What each reason is worth. Topic outweighs stage, so that a right answer for later beats a wrong one for now. */
const TOPIC_WORTH = 4;
export const STAGE_WORTH = 2;
const LEVEL_WORTH = 1;
/** A script without topics fits anything a little. */
const GENERAL_WORTH = 0.2;
const SECOND_APOLOGY_COST = 2;
/** Words that keep the boundary at stake; with less than a stage apart they stay behind those for now. */
const BOUNDARY_WORTH = 0.5;
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
const BOUNDARY_STAGE = STAGES.indexOf('boundary');
/** What a level may be off by: cheerful words to an angry customer do harm, so two steps cost. */
const LEVEL_FIT = [1, 0.4, -0.5, -1];

/** More than any sum of reasons: a script without the danger comes after all that have it. */
const DANGER_FIRST = 50;
const DANGERS = ['self_harm', 'threat_of_violence'];

/** What the scripts of each group are worth before their words; `said` are the places of those used in this case. */
export function groupWorths(index: ScriptIndex, query: RankingQuery, said: ReadonlySet<number>): GroupWorths {
  const { groups, members } = index;
  const worths = new Float64Array(groups.length - 1);
  const topics = new Float64Array(groups.length - 1);
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
  const boundary = (query.boundary ?? []).flatMap((topic) => index.topicNumbers.get(topic) ?? []);
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
    const keepsBoundary =
      index.stages[at] === BOUNDARY_STAGE && boundary.some((one) => carries(index, at, one));
    const topicsGive = TOPIC_WORTH * Math.min(topic, 1.5);
    topics[group] = topicsGive;
    worths[group] =
      (besideDanger ? -DANGER_FIRST : 0) +
      topicsGive +
      (keepsBoundary ? BOUNDARY_WORTH : 0) +
      STAGE_WORTH * (stageWorth[index.stages[at] ?? 0] ?? 0) +
      LEVEL_WORTH * (levelWorth[index.levels[at] ?? 0] ?? 0) -
      (apologised && index.apologises[at] === 1 ? SECOND_APOLOGY_COST : 0);
  }
  return { worths, topics };
}

function carries(index: ScriptIndex, at: number, topic: number): boolean {
  for (let place = 0; place < TOPICS_EACH; place += 1) {
    if (index.topics[at * TOPICS_EACH + place] === topic) return true;
  }
  return false;
}

/** How well a script for these levels, a bit for each, serves a customer at this one. */
export function levelFit(mask: number, level: ReadLevel): number {
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
