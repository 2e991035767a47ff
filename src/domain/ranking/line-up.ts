// Lines up the scripts that were found worth most: two that say nearly the same do not stand side by side at the
// top, and of equals the one the agent uses comes first. What each is worth by itself is decided in ranking.ts.

import { TOPICS_EACH } from './script-facets';
import type { ScriptIndex } from './script-index';
import type { WordScorer } from './word-scorer';

export interface Candidate {
  at: number;
  /** What it is worth by itself. */
  worth: number;
  /** The part of it that its topics give. */
  topic: number;
  /** What the agent's habit may add: it never takes a script past one with a better topic. */
  habit: number;
  /** What being like those above it costs; lining up adds it. */
  cost: number;
}

export interface Placed {
  at: number;
  worth: number;
  /** The agent's habit counted for it. */
  isHabit: boolean;
}

/** Two topics' worths closer than this are the same sum added up in another order. */
const SAME = 1e-9;

/** What being like a script higher up costs, at most. */
const ALIKE_COST = 2.5;
/** Two scripts of one topic share their topic words anyway; only from this likeness on they repeat each other. */
const ALIKE_FROM = 0.3;
const SAME_TOPIC_COST = 0.5;

/** Takes one after the other out of `left`, each time the best that is left. */
export function lineUp(index: ScriptIndex, scorer: WordScorer, left: Candidate[], most: number): Placed[] {
  const placed: Placed[] = [];
  let last = Number.POSITIVE_INFINITY;
  while (placed.length < most && left.length > 0) {
    const { pick, worth, isHabit } = pickFrom(left);
    const [taken] = left.splice(pick, 1);
    if (taken === undefined) break;
    // Costs only grow, but one that had to wait for a better topic may bring its habit late: it shows no more.
    last = Math.min(last, worth);
    placed.push({ at: taken.at, worth: last, isHabit });
    if (placed.length === most) break;
    const alikes = scorer.likeness(
      taken.at,
      left.map(({ at }) => at),
    );
    const first = index.topics[taken.at * TOPICS_EACH];
    left.forEach((other, i) => {
      const alike = alikes[i] ?? 0;
      const sameTopic = first === index.topics[other.at * TOPICS_EACH];
      const cost = (alike > ALIKE_FROM ? ALIKE_COST * alike : 0) + (sameTopic ? SAME_TOPIC_COST : 0);
      other.cost = Math.max(other.cost, cost);
    });
  }
  return placed;
}

/** The first of the highest worth, habit counted where it may. */
function pickFrom(left: readonly Candidate[]): { pick: number; worth: number; isHabit: boolean } {
  let pick = 0;
  let worth = Number.NEGATIVE_INFINITY;
  let isHabit = false;
  for (let i = 0; i < left.length; i += 1) {
    const one = left[i] as Candidate;
    const own = one.worth - one.cost;
    if (own + one.habit <= worth) continue;
    const lifted = one.habit > 0 && !waitsForTopic(one, own, left);
    const all = lifted ? own + one.habit : own;
    if (all <= worth) continue;
    pick = i;
    worth = all;
    isHabit = lifted;
  }
  return { pick, worth, isHabit };
}

/** Whether a script with a better topic stands above it by its own worth. */
function waitsForTopic(one: Candidate, own: number, left: readonly Candidate[]): boolean {
  return left.some((other) => other.topic > one.topic + SAME && other.worth - other.cost >= own);
}
