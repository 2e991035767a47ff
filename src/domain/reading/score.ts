// From how far the signs carry a message to the level and the figures a person sees. The thresholds are here and
// nowhere else; what the signs add up to is in reading/weigh.ts.

import type { ReadLevel } from '../words';
import type { Weight } from './weigh';

/** Below this a message is calm, from 1 on it is frustrated; between the two we say that we are not sure. */
const UNSURE_FROM = 0.75;

/** The level a weight stands for. */
export function levelOf(weight: Weight): ReadLevel {
  if (weight.abusive >= 1) return 'abusive';
  if (weight.angry >= 1) return 'angry';
  if (weight.frustrated >= 1) return 'frustrated';
  return weight.frustrated >= UNSURE_FROM ? 'unsure' : 'calm';
}

/** One figure from 0 to 3 that keeps the order of the levels. */
export function scoreOf(weight: Weight): number {
  const { frustrated, angry, abusive } = weight;
  if (abusive >= 1) return 2.4 + 0.6 * saturate(abusive - 1 + angry * 0.3);
  if (angry >= 1) return 1.6 + 0.8 * saturate((angry - 1) * 0.8 + frustrated * 0.05);
  const near = Math.min(1, angry * 0.8 + Math.max(0, frustrated - 1) * 0.2);
  if (frustrated >= 1) return 0.8 + 0.8 * Math.min(0.999, near);
  return 0.8 * Math.min(0.999, frustrated);
}

/** 0 to 1, never quite there. */
function saturate(value: number): number {
  return value <= 0 ? 0 : value / (1 + value);
}

/** How sure a level is, from how far the signs carry: an even chance at the threshold. */
export function sure(value: number, threshold: number): number {
  return round(1 / (1 + Math.exp(-4 * (value - threshold))));
}

/** Three decimals are enough to rank by, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
