// Fits logistic regressions over sparse features and dense evidence: stochastic gradients with a step of its own for
// each weight (AdaGrad), features left out at random so that no answer leans on one word, L2. Everything random comes
// from one seeded sequence, so the same examples give the same weights.

import { chanceOf, shareOf } from '../../src/domain/text/classifier';

/** One labelled text. `answers[k]` is 1 yes, 0 no, -1 unknown; `weight` is how much it counts. */
export interface Example {
  features: Uint32Array;
  evidence: Float32Array;
  answers: Int8Array;
  weight: number;
}

/** A short example has few words to be learned from and is soon talked over by longer ones, so it counts twice. */
export function weightOf(tokens: number): number {
  return tokens <= 8 ? 2 : 1;
}

export interface Fit {
  /** The features that have weights; `words` holds `outputs` of them for each, in this order. */
  vocabulary: Map<number, number>;
  outputs: number;
  words: Float64Array;
  evidence: Float64Array;
  biases: Float64Array;
}

export interface Settings {
  epochs: number;
  rate: number;
  /** The share of features left out of each look at an example. */
  drop: number;
  l2: number;
  l2Evidence: number;
  /** What a yes counts more than a no, by output. */
  yes: readonly number[];
  seed: number;
}

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator; Numerical Recipes). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** The features at least `least` examples hold, the most frequent first, at most `most`. */
export function vocabularyOf(
  examples: readonly Example[],
  least: number,
  most = Infinity,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most);
  return new Map(kept.map(([feature], row) => [feature, row]));
}

/** Fits all answers on the examples. */
export function fitWeights(
  examples: readonly Example[],
  vocabulary: Map<number, number>,
  outputs: number,
  settings: Settings,
): Fit {
  const depth = examples[0]?.evidence.length ?? 0;
  const random = randomFrom(settings.seed);
  const words = new Float64Array(vocabulary.size * outputs);
  const wordSquares = new Float64Array(words.length).fill(0.01);
  const evidence = new Float64Array(outputs * depth);
  const evidenceSquares = new Float64Array(evidence.length).fill(1);
  const biases = new Float64Array(outputs).fill(-1);
  const biasSquares = new Float64Array(outputs).fill(1);
  const rows = examples.map(({ features }) => rowsOf(features, vocabulary));
  const order = examples.map((_, at) => at);
  const kept: number[] = [];
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    const rate = settings.rate * (1 - epoch / (settings.epochs + 1));
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      kept.length = 0;
      for (const row of rows[at] ?? []) if (random() >= settings.drop) kept.push(row * outputs);
      const share = shareOf(kept.length);
      for (let k = 0; k < outputs; k += 1) {
        const answer = example.answers[k] ?? -1;
        if (answer < 0) continue;
        let sum = 0;
        for (const from of kept) sum += words[from + k] ?? 0;
        let logit = (biases[k] ?? 0) + sum * share;
        for (let j = 0; j < depth; j += 1)
          logit += (evidence[k * depth + j] ?? 0) * (example.evidence[j] ?? 0);
        const slope =
          (chanceOf(logit) - answer) * example.weight * (answer === 1 ? (settings.yes[k] ?? 1) : 1);
        for (const from of kept) {
          const step = slope * share + settings.l2 * (words[from + k] ?? 0);
          wordSquares[from + k] = (wordSquares[from + k] ?? 0) + step * step;
          words[from + k] = (words[from + k] ?? 0) - (rate * step) / Math.sqrt(wordSquares[from + k] ?? 1);
        }
        for (let j = 0; j < depth; j += 1) {
          const value = example.evidence[j] ?? 0;
          if (value === 0) continue;
          const cell = k * depth + j;
          const step = slope * value + settings.l2Evidence * (evidence[cell] ?? 0);
          evidenceSquares[cell] = (evidenceSquares[cell] ?? 0) + step * step;
          evidence[cell] = (evidence[cell] ?? 0) - (rate * step) / Math.sqrt(evidenceSquares[cell] ?? 1);
        }
        biasSquares[k] = (biasSquares[k] ?? 0) + slope * slope;
        biases[k] = (biases[k] ?? 0) - (rate * slope) / Math.sqrt(biasSquares[k] ?? 1);
      }
    }
  }
  return { vocabulary, outputs, words, evidence, biases };
}

function rowsOf(features: Uint32Array, vocabulary: ReadonlyMap<number, number>): Uint32Array {
  const rows: number[] = [];
  for (const feature of features) {
    const row = vocabulary.get(feature);
    if (row !== undefined) rows.push(row);
  }
  return Uint32Array.from(rows);
}

/** The log-odds a fit gives an example. */
export function logitsOf(model: Fit, example: Example): Float64Array {
  const { outputs } = model;
  const depth = example.evidence.length;
  const rows = rowsOf(example.features, model.vocabulary);
  const share = shareOf(rows.length);
  return Float64Array.from({ length: outputs }, (_, k) => {
    let sum = 0;
    for (const row of rows) sum += model.words[row * outputs + k] ?? 0;
    let logit = (model.biases[k] ?? 0) + sum * share;
    for (let j = 0; j < depth; j += 1)
      logit += (model.evidence[k * depth + j] ?? 0) * (example.evidence[j] ?? 0);
    return logit;
  });
}

/** The same fit with only the features that matter most: weight times how often it is met. */
export function strongest(model: Fit, examples: readonly Example[], most: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const ranked = [...model.vocabulary].map(([feature, row]): [number, number] => {
    let sum = 0;
    for (let k = 0; k < model.outputs; k += 1) sum += (model.words[row * model.outputs + k] ?? 0) ** 2;
    return [feature, Math.sqrt(sum * (counts.get(feature) ?? 0))];
  });
  ranked.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return new Map(ranked.slice(0, most).map(([feature], row) => [feature, row]));
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/**
 * Straightens log-odds so that "0.8" is right eight times in ten (Platt scaling): the slope and offset that fit the
 * answers best. `pairs` come from examples the fit had not seen.
 */
export function calibrate(pairs: readonly (readonly [logit: number, yes: boolean])[]): {
  slope: number;
  offset: number;
} {
  let slope = 1;
  let offset = 0;
  // Newton's method on two figures; thirty rounds are far more than it needs.
  for (let round = 0; round < 30; round += 1) {
    let g0 = 0;
    let g1 = 1e-3 * (slope - 1);
    let h00 = 1e-6;
    let h01 = 0;
    let h11 = 1e-3;
    for (const [logit, yes] of pairs) {
      const chance = chanceOf(slope * logit + offset);
      const miss = chance - (yes ? 1 : 0);
      const spread = chance * (1 - chance);
      g0 += miss;
      g1 += miss * logit;
      h00 += spread;
      h01 += spread * logit;
      h11 += spread * logit * logit;
    }
    const determinant = h00 * h11 - h01 * h01;
    offset -= (h11 * g0 - h01 * g1) / determinant;
    slope -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope: Math.max(0.1, slope), offset };
}

/** The chance from which a yes gives the best F1 on pairs of (chance, answer); between `low` and `high`. */
export function bestThreshold(
  pairs: readonly (readonly [chance: number, yes: boolean])[],
  low: number,
  high: number,
): number {
  let best = 0.5;
  let most = -1;
  for (let step = Math.round(low * 50); step <= Math.round(high * 50); step += 1) {
    const threshold = step / 50;
    let hit = 0;
    let said = 0;
    let meant = 0;
    for (const [chance, yes] of pairs) {
      if (chance >= threshold) said += 1;
      if (yes) meant += 1;
      if (yes && chance >= threshold) hit += 1;
    }
    const f1 = said + meant === 0 ? 0 : (2 * hit) / (said + meant);
    if (f1 > most) {
      most = f1;
      best = threshold;
    }
  }
  return best;
}
