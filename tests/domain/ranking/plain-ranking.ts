// Ranking written out plainly, without an index: what the quick one must agree with. Slow on purpose.

import type { Script } from '../../../src/domain/pack';
import type { RankingQuery } from '../../../src/domain/ranking';
import { indexWords } from '../../../src/domain/ranking/index-words';
import { fieldsOf } from '../../../src/domain/ranking/script-index';
import { isDanger, topicWeight } from '../../../src/domain/ranking/topic-weight';
import { LEVELS, STAGES } from '../../../src/domain/words';

const STAGE_FIT = [
  [1, 0.5, 0, 0.2, 0],
  [0.5, 1, 0.4, 0.4, 0.2],
  [0, 0.3, 1, 0.1, 0.4],
  [0.3, 0.5, 0.1, 1, 0],
  [0, 0.2, 0.4, 0, 1],
];
const LEVEL_FIT = [1, 0.4, -0.5, -1];
const APOLOGY = /\b(sorry|apolog|lo siento|disculp|lamento|paumanhin|pasensya)/i;

export interface PlainIndex {
  scripts: readonly Script[];
  counts: Map<string, number>[];
  score(text: string): number[];
}

export function createPlainIndex(scripts: readonly Script[]): PlainIndex {
  const counts = scripts.map((script) => {
    const count = new Map<string, number>();
    for (const { text, weight } of fieldsOf(script))
      for (const word of indexWords(text)) count.set(word, (count.get(word) ?? 0) + weight);
    return count;
  });
  const lengths = counts.map((count) => [...count.values()].reduce((sum, n) => sum + n, 0));
  const mean = lengths.reduce((sum, n) => sum + n, 0) / scripts.length;
  const having = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  const score = (text: string) => {
    const words = new Set(indexWords(text));
    return counts.map((count, at) => {
      let sum = 0;
      for (const word of words) {
        const n = count.get(word);
        if (n === undefined) continue;
        const df = having.get(word) ?? 0;
        const idf = Math.log(1 + (scripts.length - df + 0.5) / (df + 0.5));
        sum += (idf * n * 2.2) / (n + 1.2 * (0.4 + (0.6 * (lengths[at] ?? 0)) / mean));
      }
      return sum;
    });
  };
  return { scripts, counts, score };
}

/** Ids and worths, best first. */
export function rankPlainly(
  { scripts, counts, score }: PlainIndex,
  query: RankingQuery,
  most: number,
): { id: string; worth: number }[] {
  const words = score(query.text);
  const top = Math.max(...words, 0) || 1;
  const apologised = scripts.some(({ id, write }) => query.said?.has(id) && APOLOGY.test(write));
  const danger = ['self_harm', 'threat_of_violence'].find(
    (topic) => query.topics.includes(topic) && scripts.some(({ topics }) => topics.includes(topic)),
  );
  const all = scripts.flatMap((script, at) => {
    if (query.channel && script.channels && !script.channels.includes(query.channel)) return [];
    const topic = topicWorth(script, query);
    const keepsBoundary =
      script.stage === 'boundary' && script.topics.some((one) => query.boundary?.includes(one));
    const isOpen =
      !query.topics.some(isDanger) && !script.topics.some(isDanger) && !query.said?.has(script.id);
    const habit = isOpen ? (query.habits?.get(script.id) ?? 0) : 0;
    // In the order of the quick one, so that a tie is a tie in both.
    const worth =
      (danger && !script.topics.includes(danger) ? -50 : 0) +
      topic +
      (keepsBoundary ? 0.5 : 0) +
      2 * (STAGE_FIT[STAGES.indexOf(script.stage)]?.[STAGES.indexOf(query.stage)] ?? 0) +
      levelFit(script, query) -
      (apologised && APOLOGY.test(script.write) ? 2 : 0) -
      (query.said?.has(script.id) ? 6 : 0) +
      ((query.topics.length > 0 ? 1.2 : 3) * (words[at] ?? 0)) / top;
    return [{ at, worth, cost: 0, topic, habit }];
  });
  all.sort((a, b) => b.worth - a.worth || a.at - b.at);
  const left = all.slice(0, Math.max(40, most));
  const least = left.at(-1)?.worth ?? 0;
  const best = Math.max(...all.map(({ topic }) => topic));
  // From further down come the eight nearest the agent uses, if nothing has a better topic than they.
  const joining = all
    .slice(left.length)
    .filter((one) => one.habit > 0 && one.topic > best - 1e-9 && one.worth + one.habit > least)
    .sort((a, b) => b.worth + b.habit - a.worth - a.habit)
    .slice(0, 8);
  left.push(...joining.sort((a, b) => b.worth - a.worth || a.at - b.at));
  const chosen: { id: string; worth: number }[] = [];
  while (chosen.length < most && left.length > 0) {
    const lifted = left.map((one) => {
      const own = one.worth - one.cost;
      const waits = left.some((other) => other.topic > one.topic + 1e-9 && other.worth - other.cost >= own);
      return { one, worth: waits ? own : own + one.habit };
    });
    const { one: pick, worth } = lifted.reduce((first, other) => (other.worth > first.worth ? other : first));
    left.splice(left.indexOf(pick), 1);
    chosen.push({ id: scripts[pick.at]?.id ?? '', worth: Math.min(worth, chosen.at(-1)?.worth ?? worth) });
    for (const other of left) {
      const alike = likeness(counts[pick.at] ?? new Map(), counts[other.at] ?? new Map());
      const sameTopic = scripts[pick.at]?.topics[0] === scripts[other.at]?.topics[0];
      other.cost = Math.max(other.cost, (alike > 0.3 ? 2.5 * alike : 0) + (sameTopic ? 0.5 : 0));
    }
  }
  return chosen;
}

/** What a script's topics are worth for a query. */
export function topicWorth(script: Script, query: RankingQuery): number {
  const topic = script.topics.reduce(
    (sum, one, place) => {
      const read = query.topics.indexOf(one);
      return read < 0
        ? sum
        : sum + topicWeight(one) * ([1, 0.9, 0.85, 0.8][read] ?? 0.75) * ([1, 0.8, 0.65][place] ?? 0);
    },
    script.topics.length === 0 ? 0.2 : 0,
  );
  return 4 * Math.min(topic, 1.5);
}

function levelFit({ levels }: Script, { level }: RankingQuery): number {
  if (level === 'unread') return 0;
  const wanted = level === 'unsure' ? [0, 1] : [LEVELS.indexOf(level)];
  const off = levels.flatMap((has) => wanted.map((want) => Math.abs(LEVELS.indexOf(has) - want)));
  return LEVEL_FIT[Math.min(...off)] ?? 0;
}

function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const both = [...a.keys()].filter((word) => b.has(word)).length;
  return both / Math.max(1, a.size + b.size - both);
}
