// The words behind a level that no sign of the word lists explains: the stretch whose words carry the fitted answer
// furthest. The classifier is linear, so what a word adds is its weight and nothing is guessed.

import { readingClassifier } from '../classifiers';
import { tokenWeights } from '../text/features';
import type { ReadLevel } from '../words';
import type { Look } from './look';
import type { Signal } from './signals';

/** Which answer of the classifier a level is. */
const ANSWER: Readonly<Partial<Record<ReadLevel, number>>> = { frustrated: 0, angry: 1, abusive: 2 };
/** Kinds of sign that explain no upset. */
const MILD: ReadonlySet<Signal['kind']> = new Set([
  'thanks',
  'loyalty',
  'legal',
  'vulnerability',
  'supervisor',
  'waiting',
]);
/** A stretch is no longer than this many words: longer ones show nothing. */
const LONGEST = 9;
/** What a word must add to be worth pointing at, and what a word of no weight costs the stretch. */
const WORTH = 1;
const IDLE = 0.15;

/** At most one stretch, and only where nothing else explains the level. */
export function toneSignals(look: Look, level: ReadLevel, signals: readonly Signal[]): Signal[] {
  const answer = ANSWER[level];
  if (answer === undefined || signals.some(({ kind }) => !MILD.has(kind))) return [];
  const classifier = readingClassifier();
  const weights = tokenWeights(look.tokens, 'pairs', (feature) => classifier.weightOf(feature, answer));
  const best = bestStretch(look, weights);
  const first = look.tokens[best.from];
  const last = look.tokens[best.to];
  if (best.sum < WORTH || !first || !last) return [];
  return [{ kind: 'tone', start: first.start, end: last.end }];
}

/** The stretch of one sentence that adds most. */
function bestStretch(look: Look, weights: Float32Array): { from: number; to: number; sum: number } {
  let best = { from: 0, to: 0, sum: Number.NEGATIVE_INFINITY };
  for (let from = 0; from < weights.length; from += 1) {
    if ((weights[from] ?? 0) <= 0) continue;
    let sum = 0;
    for (let to = from; to < weights.length && to - from < LONGEST; to += 1) {
      if (look.tokens[to]?.sentence !== look.tokens[from]?.sentence) break;
      sum += (weights[to] ?? 0) - IDLE;
      if (sum > best.sum) best = { from, to, sum };
    }
  }
  return best;
}
