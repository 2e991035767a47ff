// What is kept of a pack's scripts beside their words: topics, stage, levels and channels in typed arrays, and the
// groups of scripts that are alike in all of these. A query weighs each group once, however many scripts are in it.

import type { Script } from '../pack';
import { CHANNELS, LEVELS, STAGES } from '../words';

export interface ScriptFacets {
  readonly topicNumbers: ReadonlyMap<string, number>;
  /** Three topic numbers for each script; NO_TOPIC where there are fewer. */
  readonly topics: Int32Array;
  readonly stages: Uint8Array;
  /** One bit for each level or channel the script was written for. */
  readonly levels: Uint8Array;
  readonly channels: Uint8Array;
  /** 1 where the words to write hold an apology. */
  readonly apologises: Uint8Array;
  /** Group g's scripts stand in `members` from `groups[g]` to `groups[g + 1]`, in the pack's order. */
  readonly groups: Uint32Array;
  readonly members: Uint16Array;
  /** The group of each script. */
  readonly groupOf: Uint16Array;
}

/** Stands where a script has fewer topics. */
export const NO_TOPIC = -1;
export const TOPICS_EACH = 3;
export const ALL_CHANNELS = (1 << CHANNELS.length) - 1;
const APOLOGY = /\b(sorry|apolog|lo siento|disculp|lamento|paumanhin|pasensya)/i;

export function hasApology({ write }: Script): number {
  return APOLOGY.test(write) ? 1 : 0;
}

/** `apologises` is taken as it is: finding it reads every text. */
export function createFacets(scripts: readonly Script[], apologises: Uint8Array): ScriptFacets {
  const topicNumbers = new Map<string, number>();
  const topics = new Int32Array(scripts.length * TOPICS_EACH).fill(NO_TOPIC);
  const stages = new Uint8Array(scripts.length);
  const levels = new Uint8Array(scripts.length);
  const channels = new Uint8Array(scripts.length);
  scripts.forEach((script, at) => {
    for (let place = 0; place < TOPICS_EACH; place += 1) {
      const topic = script.topics[place];
      if (topic === undefined) break;
      const number = topicNumbers.get(topic) ?? topicNumbers.size;
      topicNumbers.set(topic, number);
      topics[at * TOPICS_EACH + place] = number;
    }
    stages[at] = STAGES.indexOf(script.stage);
    levels[at] = bits(script.levels, LEVELS);
    channels[at] = script.channels === undefined ? ALL_CHANNELS : bits(script.channels, CHANNELS);
  });
  return {
    topicNumbers,
    topics,
    stages,
    levels,
    channels,
    apologises,
    ...group(topics, stages, levels, channels, apologises),
  };
}

function group(
  topics: Int32Array,
  ...others: Uint8Array[]
): Pick<ScriptFacets, 'groups' | 'members' | 'groupOf'> {
  const size = topics.length / TOPICS_EACH;
  const numbers = new Map<number, Map<number, number>>();
  const groupOf = new Uint16Array(size);
  const counts: number[] = [];
  for (let at = 0; at < size; at += 1) {
    let rest = 0;
    for (const facet of others) rest = rest * 32 + (facet[at] ?? 0);
    const [first = 0, second = 0, third = 0] = topics.subarray(at * TOPICS_EACH, (at + 1) * TOPICS_EACH);
    // At most 30,000 topics in a pack: three of them make a number that is still exact.
    const key = ((first + 1) * 32_768 + second + 1) * 32_768 + third + 1;
    let byRest = numbers.get(key);
    if (byRest === undefined) {
      byRest = new Map();
      numbers.set(key, byRest);
    }
    const number = byRest.get(rest) ?? counts.push(0) - 1;
    byRest.set(rest, number);
    groupOf[at] = number;
    counts[number] = (counts[number] ?? 0) + 1;
  }
  const groups = new Uint32Array(counts.length + 1);
  counts.forEach((count, number) => {
    groups[number + 1] = (groups[number] ?? 0) + count;
  });
  const members = new Uint16Array(size);
  const next = groups.slice();
  groupOf.forEach((number, at) => {
    const place = next[number] ?? 0;
    next[number] = place + 1;
    members[place] = at;
  });
  return { groups, members, groupOf };
}

function bits<T>(has: readonly T[], all: readonly T[]): number {
  let mask = 0;
  for (const one of has) mask |= 1 << all.indexOf(one);
  return mask;
}
