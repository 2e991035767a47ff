// Reads times of the day: "3 pm", "15:30", "at 3", "by 1700", "2 to 4 pm". A range ends at its end. A bare number
// is a time only behind a word like "at" or beside a day; which half of the day it means is left open here
// (due-time/resolve.ts decides).

import type { Token } from '../text/sentence-tokens';
import { readMeridiem, skipIsh, skipOclock, skipZone, type WrittenClock, withMeridiem } from './clock-marks';
import { ENGLISH } from './lexicon';
import type { Pieces } from './pieces';
import {
  isGlued,
  isPartOfCode,
  mayEndBareTime,
  type Reading,
  skipWords,
  skipWordsBack,
  wordAt,
  wordSet,
} from './reading';
import { readSpokenClock } from './spoken-clocks';

/** Before a bare number these make it a time of day. */
const AT = wordSet('at by before till until til around after from between @ than past to');

const APPROXIMATE = wordSet(
  'about around approximately roughly exactly like say approx circa ~ . latest half',
);

const RANGE = wordSet('- – — to till until til or and at hanggang');

const NEAR_DAY = wordSet('today tonight tomorrow tmrw tmr tonite');

const COMMA = wordSet(',');

/** Reads a time of day, or a range of them, that begins at the token; null for any other number. */
export function readClock(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  const named = readNamedClock(tokens, at);
  if (named !== null) return named;
  if (isPartOfCode(tokens, at)) return null;
  const before = skipWordsBack(tokens, at, APPROXIMATE);
  const lead = wordAt(tokens, before);
  const isLed =
    (AT.has(lead) && (lead !== 'than' || wordAt(tokens, before - 1) === 'later')) ||
    wordAt(tokens, at - 1) === 'around';
  const isDayNamed = soFar.clock === undefined && namesDay(soFar);
  const spoken = readSpokenClock(tokens, at, isLed || isDayNamed);
  const first = spoken ?? readWrittenClock(tokens, at, isLed || isDayNamed, lead);
  if (first === null) return null;
  const range = readRangeEnd(tokens, at, first, lead);
  const last = range ?? first;
  const strong = first.strong || last.strong;
  if (lead === 'to' && !strong) return null;
  if (!strong) {
    // "a new one tomorrow" is no time of day
    const isOne = wordAt(tokens, at) === 'one';
    const standsBeforeDay = !isOne && NEAR_DAY.has(wordAt(tokens, skipWords(tokens, last.to, COMMA, 1)));
    if (!isLed && !isDayNamed && !standsBeforeDay && !standsBeforePart(tokens, last.to)) return null;
    if (!mayEndBareTime(tokens, skipIsh(tokens, last.to))) return null;
    // "reduce it by 20", "12 by 14"
    if (lead === 'by' && (isChangedBy(tokens, before) || tokens[before - 1]?.kind === 'number')) return null;
  }
  return {
    to: skipZone(tokens, skipIsh(tokens, last.to)),
    set: { clock: { minutes: last.minutes, certain: last.certain } },
  };
}

/** "7 in the morning", "7 this evening", "9 at night". */
function standsBeforePart(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at);
  const part = wordAt(tokens, next === 'in' ? at + 2 : at + 1);
  if (next === 'at') return part === 'night';
  const joins = next === 'this' || (next === 'in' && wordAt(tokens, at + 1) === 'the');
  return joins && (part === 'morning' || part === 'afternoon' || part === 'evening');
}

/** Verbs whose "by 20" is a difference: "reduce your bill by 20". */
const CHANGES = wordSet(
  'reduce reduced lower lowered raise raised increase increased cut drop dropped extend extended go up down off ' +
    'discount discounted decrease decreased boost adjust adjusted multiply divide divided exceeded',
);

function isChangedBy(tokens: readonly Token[], by: number): boolean {
  for (let at = by - 1; at >= 0 && at >= by - 5; at -= 1) if (CHANGES.has(wordAt(tokens, at))) return true;
  return false;
}

function namesDay(pieces: Pieces): boolean {
  return (
    pieces.day !== undefined ||
    pieces.weekday !== undefined ||
    pieces.date !== undefined ||
    pieces.monthDay !== undefined ||
    pieces.part !== undefined
  );
}

/** "noon", "midday", "midnight", with or without "12". */
function readNamedClock(tokens: readonly Token[], at: number): Reading | null {
  const isTwelve = tokens[at]?.value === 12;
  const index = isTwelve ? at + 1 : at;
  const word = wordAt(tokens, index);
  if (word === 'noon' || word === 'midday' || word === 'noontime') {
    return { to: index + 1, set: { clock: { minutes: 720, certain: true } } };
  }
  if (word === 'midnight') return { to: index + 1, set: { clock: { minutes: 1440, certain: true } } };
  return null;
}

/** Filipino "sa pagitan ng 3pm at 5pm": there "at" is "and". */
function isBetween(tokens: readonly Token[], lead: string, at: number): boolean {
  return lead === 'between' || wordAt(tokens, at - 2) === 'pagitan';
}

/** The second time of "2 to 4 pm", "between 10 and 11:30", "4 or 5"; null when there is none. */
function readRangeEnd(
  tokens: readonly Token[],
  at: number,
  first: WrittenClock,
  lead: string,
): WrittenClock | null {
  const joiner = wordAt(tokens, first.to);
  if (!RANGE.has(joiner)) return null;
  if (joiner === 'and' && lead !== 'between') return null;
  if (joiner === 'at' && !isBetween(tokens, lead, at)) return null;
  const noon = readNamedClock(tokens, first.to + 1)?.set.clock;
  if (noon !== undefined) return { ...noon, strong: true, to: first.to + 2 };
  const end = first.to + 1;
  const next = tokens[end];
  if (next === undefined || (next.kind !== 'number' && !ENGLISH.numbers.has(next.text))) return null;
  const second = readSpokenClock(tokens, end, true) ?? readWrittenClock(tokens, end, true, 'at');
  if (second === null) return null;
  if (!second.strong && !mayEndBareTime(tokens, second.to)) return null;
  // "until" and "till" say how long, not by when: the words around decide, the end is the same.
  return second;
}

/** Digits: "3 pm", "15:30", "2.30", "1700", "9"; `expected` when the words around ask for a time. */
function readWrittenClock(
  tokens: readonly Token[],
  at: number,
  expected: boolean,
  lead: string,
): WrittenClock | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'number') return null;
  const digits = token.text.length;
  if (digits > 4) return null;
  if (digits > 2) return readRunTogether(tokens, at, expected, lead);
  if (token.value > 24) return null;
  const separator = wordAt(tokens, at + 1);
  const minutesToken = tokens[at + 2];
  const hasMinutes =
    (separator === ':' || separator === '.' || separator === 'h') &&
    isGlued(tokens, at + 1) &&
    minutesToken !== undefined &&
    minutesToken.kind === 'number' &&
    minutesToken.glued &&
    minutesToken.text.length === 2 &&
    minutesToken.value < 60;
  if (!hasMinutes) {
    // "at 15h"
    const isHour =
      separator === 'h' && isGlued(tokens, at + 1) && expected && tokens[at + 2]?.kind !== 'number';
    if (isHour) return fromParts(token.value, 0, token.value > 12, true, at + 2);
    const dotted = separator === '.' && isGlued(tokens, at + 1) ? at + 2 : at + 1;
    const meridiem = readMeridiem(tokens, dotted) ?? readMeridiem(tokens, at + 1);
    if (meridiem !== null) return withMeridiem(token.value, 0, meridiem);
    const oclock = skipOclock(tokens, at + 1);
    const strong = oclock > at + 1;
    return fromParts(token.value, 0, digits === 2 && token.text.startsWith('0'), strong, oclock);
  }
  // "4:30" within a longer run of digits and colons, a score or a ratio is none.
  let to = at + 3;
  if (wordAt(tokens, to) === ':' && isGlued(tokens, to) && tokens[to + 1]?.kind === 'number') to += 2;
  const meridiem = readMeridiem(tokens, to);
  if (meridiem !== null) return withMeridiem(token.value, minutesToken.value, meridiem);
  if (separator === '.' && !expected) return null;
  const after = tokens[to];
  if (after?.glued && (after.kind === 'number' || '%:/$€'.includes(after.text))) return null;
  if (separator === '.' && after?.glued && after.text === '.' && tokens[to + 1]?.glued) return null;
  const is24Hours = token.text.startsWith('0') && token.text.length === 2;
  const hoursWord = wordAt(tokens, to);
  if (hoursWord === 'hrs' || hoursWord === 'hours' || hoursWord === 'h') to += 1;
  else to = skipOclock(tokens, to);
  return fromParts(token.value, minutesToken.value, is24Hours, separator === ':' || separator === 'h', to);
}

/** "1700", "0930", "1140 a.m.", "930pm". */
function readRunTogether(
  tokens: readonly Token[],
  at: number,
  expected: boolean,
  lead: string,
): WrittenClock | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const hour = Math.floor(token.value / 100);
  const minute = token.value % 100;
  if (hour > 24 || minute > 59) return null;
  const meridiem = readMeridiem(tokens, at + 1);
  if (meridiem !== null) return withMeridiem(hour, minute, meridiem);
  if (token.text.length !== 4) return null;
  const unit = wordAt(tokens, at + 1);
  if (unit === 'hrs' || unit === 'hours' || unit === 'h') return fromParts(hour, minute, true, true, at + 2);
  // "by 2027" is a year.
  if (!expected || (hour === 20 && minute >= 20 && lead !== 'at')) return null;
  return fromParts(hour, minute, true, false, at + 1);
}

function fromParts(
  hour: number,
  minute: number,
  is24Hours: boolean,
  strong: boolean,
  to: number,
): WrittenClock | null {
  const minutes = hour * 60 + minute;
  if (minutes > 1440) return null;
  const certain = is24Hours || hour === 0 || hour > 12;
  return { minutes, certain, strong, to };
}
