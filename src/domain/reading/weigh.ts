// What the signs in a message add up to: how far they carry it towards frustrated, angry and abusive. Signs of one
// kind fade (three words of disappointment are not three times as much), kinds add up, warmth takes away. A plain
// report of a fault stays calm however many faults it holds. The figures are set by hand after the labelling rules.

import type { PhraseHit } from '../text/phrases';
import type { Cue, CueKind } from './lexicon/notation';
import type { Loudness } from './loudness';

/** How far a message goes towards each level; 1 is there. */
export interface Weight {
  frustrated: number;
  angry: number;
  abusive: number;
}

/** What each further sign of the same kind still counts. */
const FADE = 0.3;
/** The most that plain reports and small impatient words bring, together with nothing else. */
const FAULT_AT_MOST = 0.4;
/** What frustration adds to anger: three reasons to be upset and a hard word are anger. */
const FRUSTRATION_IN_ANGER = 0.22;

/** Weighs the signs that count. */
export function weigh(hits: readonly PhraseHit<Cue>[], loudness: Loudness, words: number): Weight {
  const kinds = new Map<CueKind, number[][]>();
  for (const { value } of hits) {
    const list = kinds.get(value.kind) ?? [];
    list.push([value.frustrated ?? 0, value.angry ?? 0, value.abusive ?? 0]);
    kinds.set(value.kind, list);
  }
  let frustrated = 0;
  let angry = 0;
  let abusive = 0;
  let faults = 0;
  for (const [kind, list] of kinds) {
    const upset = fade(list.map(([first = 0]) => first));
    if (kind === 'fault' || kind === 'matter') faults += upset;
    else frustrated += upset;
    angry += fade(list.map(([, second = 0]) => second));
    abusive = Math.max(abusive, ...list.map(([, , third = 0]) => third));
  }
  const blame = frustrated + angry + Math.min(faults, FAULT_AT_MOST);
  const loud = weighLoudness(loudness, blame, words);
  frustrated += Math.min(faults, FAULT_AT_MOST) + loud.frustrated;
  angry += loud.angry;
  const warmth = weighWarmth(kinds);
  // Warmth answers mild signs; beside anger it is as likely to be sarcasm.
  frustrated = Math.max(0, frustrated - warmth * (angry >= 0.9 ? 0.3 : 1));
  angry = Math.max(0, angry - warmth * (angry >= 0.9 ? 0.05 : 0.4));
  if (angry > 0) angry += Math.min(frustrated, 2.5) * FRUSTRATION_IN_ANGER * Math.min(1, angry * 2);
  return { frustrated, angry, abusive };
}

/** The strongest counts whole, the next ones a part of the one before. */
function fade(values: readonly number[]): number {
  let sum = 0;
  let part = 1;
  for (const value of [...values].sort((a, b) => b - a)) {
    sum += value * part;
    part *= FADE;
    if (part < 0.01) break;
  }
  return sum;
}

function weighLoudness(
  loudness: Loudness,
  blame: number,
  words: number,
): { frustrated: number; angry: number } {
  const shouted = loudness.shouted.length;
  let frustrated = Math.min(0.3, loudness.asks.length * 0.3) + Math.min(0.2, loudness.drawn.length * 0.1);
  let angry = 0;
  // Somebody who types everything in capitals shouts less with them.
  const always = words > 3 && shouted > words * 0.7;
  if (shouted >= 3) {
    frustrated += always ? 0.35 : 0.5;
    angry += blame >= 0.35 ? (always ? 0.75 : 0.85) : 0;
  } else if (shouted > 0) {
    frustrated += blame > 0.2 ? 0.25 : 0;
    angry += blame > 0.7 ? 0.1 * shouted : 0;
  }
  if (loudness.cries.length > 0) {
    frustrated += blame > 0.2 ? 0.4 : 0.1;
    angry += blame >= 0.7 ? 0.35 : 0;
  }
  return { frustrated, angry };
}

function weighWarmth(kinds: ReadonlyMap<CueKind, readonly number[][]>): number {
  const thanks = kinds.has('sarcasm') ? 0 : Math.min(kinds.get('thanks')?.length ?? 0, 2) * 0.2;
  const praise = kinds.has('sarcasm') ? 0 : Math.min(kinds.get('praise')?.length ?? 0, 3) * 0.3;
  const polite = Math.min(kinds.get('polite')?.length ?? 0, 3) * 0.1;
  return thanks + praise + polite;
}
