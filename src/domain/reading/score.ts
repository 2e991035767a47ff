// From chances to the level and the figures a person sees. The thresholds are here and nowhere else; the chances come
// from the fitted weights (classifiers.ts).

import { chanceOf } from '../text/classifier';
import type { ReadLevel } from '../words';

/** How likely a level or a higher one is, 0 to 1; never more for a higher level. */
export interface Chances {
  frustrated: number;
  angry: number;
  abusive: number;
}

/** From this chance on a level is named. */
const ANGRY_FROM = 0.5;
const ABUSIVE_FROM = 0.5;
/** How much the chance of anger counts beside that of frustration: a hint of anger upsets a plain sentence. */
const ANGER_COUNTS = 2;
/** From this score on a message is frustrated, and between the two we say that we are not sure. */
const FRUSTRATED_FROM = 0.33;
const UNSURE_FROM = 0.23;

/**
 * What an insult or a threat in so many words makes of the chance of abuse: of our examples with one, five in six are
 * labelled abusive, and the words around it must not talk it away.
 */
const ABUSIVE_IN_WORDS = 0.83;

/** Who speaks of ending their life is not calm, however calmly it is said. */
const DISTRESSED = 0.7;

/** The chances in log-odds as the classifier gives them. */
export function chancesOf(logits: Float32Array, abusedInWords: boolean, distressed: boolean): Chances {
  const least = abusedInWords ? ABUSIVE_IN_WORDS : 0;
  const abusive = Math.max(least, chanceOf(logits[2] ?? -9));
  const angry = Math.max(least, chanceOf(logits[1] ?? -9));
  const frustrated = Math.max(least, distressed ? DISTRESSED : 0, chanceOf(logits[0] ?? -9));
  return {
    frustrated: round(frustrated),
    angry: round(Math.min(frustrated, angry)),
    abusive: round(Math.min(frustrated, angry, abusive)),
  };
}

/** The level chances stand for. */
export function levelOf(chances: Chances): ReadLevel {
  if (chances.abusive >= ABUSIVE_FROM) return 'abusive';
  if (chances.angry >= ANGRY_FROM) return 'angry';
  const upset = scoreOf(chances);
  if (upset >= FRUSTRATED_FROM) return 'frustrated';
  return upset >= UNSURE_FROM ? 'unsure' : 'calm';
}

/** 0 to 3: below 1 neither angry nor abusive, below 2 angry. A higher level never has the lower score. */
export function scoreOf({ frustrated, angry, abusive }: Chances): number {
  if (abusive >= ABUSIVE_FROM) return round(2 + above(abusive, ABUSIVE_FROM));
  if (angry >= ANGRY_FROM) return round(1 + 0.999 * above(angry, ANGRY_FROM));
  return round((0.999 * (frustrated + ANGER_COUNTS * angry)) / (1 + ANGER_COUNTS * ANGRY_FROM));
}

/** How far a chance lies between a threshold and one, 0 to 1. */
function above(chance: number, threshold: number): number {
  return (chance - threshold) / (1 - threshold);
}

/** Three decimals are enough to rank by, and the same on every machine. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
