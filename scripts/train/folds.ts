// From examples to weights that may ship: fits on all of them, and beside that on parts, so that every example is also
// judged by a fit that has not seen it, nor its neighbours in the file (what was written in one go shares its wording).
// Those judgements straighten the chances and choose the thresholds.

import { chanceOf } from '../../src/domain/text/classifier';
import {
  bestThreshold,
  calibrate,
  type Example,
  type Fit,
  fitWeights,
  logitsOf,
  type Settings,
  strongest,
  vocabularyOf,
} from './logistic';
import type { Fitted } from './write-weights';

const FOLDS = 6;
const BLOCK = 30;

export interface Plan {
  outputs: number;
  settings: Settings;
  /** Features that have weights in the end: what fits the budget of the binary. */
  mostFeatures: number;
  /** Between which chances the threshold of an answer may lie. */
  thresholds: (output: number) => readonly [low: number, high: number];
}

export interface Trained extends Fitted {
  /** For each example the straightened log-odds from a fit that had not seen it. */
  unseen: Float64Array[];
}

/** `places[i]` counts example i within its file. */
export function trainOn(examples: readonly Example[], places: readonly number[], plan: Plan): Trained {
  const { outputs } = plan;
  const folds = places.map((place) => Math.floor(place / BLOCK) % FOLDS);
  const unseen: Float64Array[] = examples.map(() => new Float64Array(outputs));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fitWithin(
      examples.filter((_, at) => folds[at] !== fold),
      plan,
    );
    examples.forEach((example, at) => {
      if (folds[at] === fold) unseen[at] = logitsOf(model, example);
    });
  }
  const answers = Array.from({ length: outputs }, (_, k) => k);
  const straight = answers.map((k) => calibrate(pairsOf(examples, unseen, k)));
  for (const logits of unseen) {
    straight.forEach(({ slope, offset }, k) => {
      logits[k] = slope * (logits[k] ?? 0) + offset;
    });
  }
  const thresholds = answers.map((k) =>
    bestThreshold(
      pairsOf(examples, unseen, k).map(([logit, yes]) => [chanceOf(logit), yes]),
      ...plan.thresholds(k),
    ),
  );
  return { model: fitWithin(examples, plan), straight, thresholds, unseen };
}

/** The labelled examples of an answer, with the log-odds they got. */
function pairsOf(
  examples: readonly Example[],
  logits: readonly Float64Array[],
  k: number,
): [logit: number, yes: boolean][] {
  return examples.flatMap(({ answers }, at): [number, boolean][] =>
    (answers[k] ?? -1) < 0 ? [] : [[logits[at]?.[k] ?? 0, answers[k] === 1]],
  );
}

/** A rough fit on every feature that two examples share chooses the ones that are kept. */
function fitWithin(examples: readonly Example[], { outputs, settings, mostFeatures }: Plan): Fit {
  const all = vocabularyOf(examples, 2);
  if (all.size <= mostFeatures) return fitWeights(examples, all, outputs, settings);
  const rough = fitWeights(examples, all, outputs, { ...settings, epochs: 6 });
  return fitWeights(examples, strongest(rough, examples, mostFeatures), outputs, settings);
}
