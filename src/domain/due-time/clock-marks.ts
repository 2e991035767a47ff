// The marks around a time of day, shared by figures and words: am and pm, o'clock, and named zones, which are read
// over: a time stays the one that was said.

import type { Token } from '../text/sentence-tokens';
import type { Clock } from './pieces';
import { isGlued, wordAt, wordSet } from './reading';

const ZONES = wordSet('est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest ist aest pht');

const ZONE_NAMES = wordSet(
  'eastern central mountain pacific local your our my their uk us london manila philippine philippines ph british irish ' +
    'singapore sydney australian tokyo berlin paris madrid dublin spain mexico indian india european standard ' +
    'peninsular espana centro',
);

/** A time of day as written; `strong` when it can be nothing else, so that no "at" is needed. */
export interface WrittenClock extends Clock {
  strong: boolean;
  to: number;
}

/** "a.m.", "pm", "p. m.", "p" right behind the digits. */
export function readMeridiem(tokens: readonly Token[], at: number): { pm: boolean; to: number } | null {
  const word = wordAt(tokens, at);
  const dot = (index: number): number =>
    wordAt(tokens, index) === '.' && isGlued(tokens, index) ? index + 1 : index;
  if (word === 'am' || word === 'pm') {
    return { pm: word === 'pm', to: at + 1 };
  }
  // "12nn" is noon in the Philippines.
  if (word === 'nn') return { pm: true, to: at + 1 };
  if (word !== 'a' && word !== 'p') return null;
  const letterM = dot(at + 1);
  if (wordAt(tokens, letterM) === 'm') return { pm: word === 'p', to: dot(letterM + 1) };
  return isGlued(tokens, at) && tokens[at - 1]?.kind === 'number' ? { pm: word === 'p', to: at + 1 } : null;
}

export function withMeridiem(
  hour: number,
  minute: number,
  meridiem: { pm: boolean; to: number },
): WrittenClock | null {
  if (hour > 23 || (hour === 0 && meridiem.pm)) return null;
  // "15:30 pm" is written often enough and can mean one thing only.
  const ofDay = hour > 12 ? hour : (hour % 12) + (meridiem.pm ? 12 : 0);
  return { minutes: ofDay * 60 + minute, certain: true, strong: true, to: meridiem.to };
}

export function skipOclock(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  if (word === "o'clock" || word === 'oclock') return at + 1;
  return word === 'o' && wordAt(tokens, at + 1) === 'clock' ? at + 2 : at;
}

/** "4ish", "5 pm-ish", "noon-ish". */
export function skipIsh(tokens: readonly Token[], at: number): number {
  const index = wordAt(tokens, at) === '-' && isGlued(tokens, at) ? at + 1 : at;
  return wordAt(tokens, index) === 'ish' ? index + 1 : at;
}

/** Past a named zone: "EST", "your time", "GMT+8", "(Manila time)". The time stays the one that was said. */
export function skipZone(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at) !== '(') return skipBareZone(tokens, at);
  const to = skipBareZone(tokens, at + 1);
  return to > at + 1 && wordAt(tokens, to) === ')' ? to + 1 : at;
}

function skipBareZone(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  if (ZONES.has(word) && (tokens[at]?.capital || word.length === 3)) {
    if (wordAt(tokens, at + 1) === 'time') return at + 2;
    return skipOffset(tokens, at + 1);
  }
  if (!ZONE_NAMES.has(word)) return at;
  const next = wordAt(tokens, at + 1);
  if (next === 'time' || next === 'timezone') return at + 2;
  if (next === 'local' || next === 'standard' || next === 'daylight')
    return wordAt(tokens, at + 2) === 'time' ? at + 3 : at;
  return PLAIN_ZONES.has(word) ? at + 1 : at;
}

/** Zones that are said without "time" behind a clock: "3:30 PM Eastern". */
const PLAIN_ZONES = wordSet('eastern pacific');

/** "+8", "-5", "+08:00" right behind GMT or UTC. */
function skipOffset(tokens: readonly Token[], at: number): number {
  const sign = wordAt(tokens, at);
  const isOffset = (sign === '+' || sign === '-') && isGlued(tokens, at) && tokens[at + 1]?.kind === 'number';
  if (!isOffset || !isGlued(tokens, at + 1)) return at;
  const hasMinutes = wordAt(tokens, at + 2) === ':' && tokens[at + 3]?.kind === 'number';
  return hasMinutes ? at + 4 : at + 2;
}
