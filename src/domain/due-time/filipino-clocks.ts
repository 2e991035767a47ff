// Reads Filipino times of day: "alas-3", "alas tres y medya", "3 ng hapon", "tanghali".

import type { Token } from '../text/sentence-tokens';
import { FILIPINO } from './lexicon';
import type { PartOfDay, Pieces } from './pieces';
import { type Reading, readCount, skipWords, wordAt, wordSet } from './reading';

export const PARTS: ReadonlyMap<string, PartOfDay> = new Map([
  ['umaga', 'morning'],
  ['umagang', 'morning'],
  ['hapon', 'afternoon'],
  ['gabi', 'evening'],
]);

export const NOON: Pieces = { clock: { minutes: 720, certain: true } };

export const MIDNIGHT: Pieces = { clock: { minutes: 1440, certain: true } };

const DASH = wordSet('-');

/** "alas-3", "alas tres y medya", "ala una ng hapon". */
export function readHour(tokens: readonly Token[], at: number): Reading | null {
  const index = skipWords(tokens, at + 1, DASH, 1);
  const hour = readCount(tokens, index, FILIPINO);
  if (hour === null || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 12) return null;
  let minutes = hour.value * 60;
  let to = hour.to;
  const digits = tokens[to + 1];
  if (wordAt(tokens, to) === ':' && digits?.kind === 'number' && digits.value < 60) {
    minutes += digits.value;
    to += 2;
  } else if (wordAt(tokens, to) === 'y' && wordAt(tokens, to + 1) === 'medya') {
    minutes += 30;
    to += 2;
  }
  return withPart(tokens, minutes, to);
}

/** "3 ng hapon", "5:30 ng gabi"; a bare number without a part is left to the English reader. */
export function readHourWithPart(tokens: readonly Token[], at: number): Reading | null {
  const hour = tokens[at];
  if (hour?.kind !== 'number' || !(hour.value >= 1 && hour.value <= 12)) return null;
  const hasMinutes = wordAt(tokens, at + 1) === ':' && tokens[at + 2]?.kind === 'number';
  const minutes = hour.value * 60 + (hasMinutes ? (tokens[at + 2]?.value ?? 0) : 0);
  const to = hasMinutes ? at + 3 : at + 1;
  const reading = withPart(tokens, minutes, to);
  return reading.to > to && minutes < 780 ? reading : null;
}

function withPart(tokens: readonly Token[], minutes: number, to: number): Reading {
  const part = PARTS.get(wordAt(tokens, to + 1));
  const isNoon = wordAt(tokens, to + 1) === 'tanghali';
  const linker = wordAt(tokens, to);
  if ((linker !== 'ng' && linker !== 'sa') || (part === undefined && !isNoon))
    return { to, set: { clock: { minutes, certain: false } } };
  const ofDay = (minutes % 720) + (part === 'morning' ? 0 : 720);
  return { to: to + 2, set: { clock: { minutes: ofDay, certain: true } } };
}
