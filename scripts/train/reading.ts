// Fits the reading's weights: three answers on the level (frustrated or more, angry or more, abusive) and one for each
// topic.

import { evidenceOf } from '../../src/domain/reading/evidence';
import { lookAt } from '../../src/domain/reading/look';
import { TOPICS } from '../../src/domain/words';
import type { MessageExample } from './examples';
import { type Plan, type Trained, trainOn } from './folds';
import { type Example, weightOf } from './logistic';

const LEVEL_ANSWERS = 3;

/** A danger that is none is rude, a missed one is dangerous: a chance of two in five is enough. */
const DANGERS: ReadonlySet<number> = new Set(
  (['threat_of_violence', 'self_harm'] as const).map((topic) => LEVEL_ANSWERS + TOPICS.indexOf(topic)),
);

const PLAN: Plan = {
  outputs: LEVEL_ANSWERS + TOPICS.length,
  settings: {
    epochs: 20,
    rate: 0.4,
    drop: 0.5,
    l2: 0.0001,
    l2Evidence: 0.0005,
    // Every topic is rare, so a yes counts twice; what that does to the chances is straightened afterwards.
    yes: [1, 1, 1, ...TOPICS.map(() => 2)],
    seed: 20,
  },
  mostFeatures: 6_000,
  // The levels have their thresholds in reading/score.ts.
  thresholds: (k) => (k < LEVEL_ANSWERS ? [0.5, 0.5] : DANGERS.has(k) ? [0.4, 0.4] : [0.25, 0.6]),
};

/** Fits on all messages that are in a language we read; `kept` are those, in step with `unseen`. */
export function trainReading(messages: readonly MessageExample[]): Trained & { kept: MessageExample[] } {
  const kept: MessageExample[] = [];
  const places: number[] = [];
  const examples: Example[] = [];
  const inTrade = new Map<string, number>();
  for (const message of messages) {
    const place = inTrade.get(message.trade) ?? 0;
    inTrade.set(message.trade, place + 1);
    const example = exampleOf(message);
    if (example === undefined) continue;
    kept.push(message);
    examples.push(example);
    places.push(place);
  }
  return { ...trainOn(examples, places, PLAN), kept };
}

/** What the fit sees of a message, and the answers it should give. */
export function exampleOf({ text, level, topics }: MessageExample): Example | undefined {
  const look = lookAt(text);
  if (look === undefined) return undefined;
  return {
    features: Uint32Array.from(look.features),
    evidence: evidenceOf(look.hits, look.topics, look.loudness, look.weight, look.tokens.length),
    answers: Int8Array.from([
      ...[1, 2, 3].map((least) => (level >= least ? 1 : 0)),
      ...TOPICS.map((topic) => (topics.includes(topic) ? 1 : 0)),
    ]),
    weight: weightOf(look.tokens.length),
  };
}
