// Reads English ends: "end of the week", "close of business", "before the day is out", "in the course of the day",
// "month-end", "e.o.d.". Which dates they are is decided in due-time/resolve.ts.

import type { Token } from '../text/sentence-tokens';
import { ENGLISH } from './lexicon';
import { type Reading, skipWords, wordAt, wordSet } from './reading';
import { TOMORROW } from './weeks';

const IS = wordSet('is');

/** What ends a day or week: "before the day is out", "before the week ends". */
const OVER = wordSet('out over through done up ends finishes closes');

/** "during the day", "before the week is out": the time until it ends. */
export function readWhole(
  tokens: readonly Token[],
  at: number,
  of: 'day' | 'week' | 'month' | 'year',
): Reading | null {
  const lead = wordAt(tokens, at - 2);
  if (lead === 'during' || lead === 'throughout') return { to: at + 1, set: { end: { of, offset: 0 } } };
  if (lead !== 'before') return null;
  const over = skipWords(tokens, at + 1, IS, 1);
  return OVER.has(wordAt(tokens, over)) ? { to: over + 1, set: { end: { of, offset: 0 } } } : null;
}

/** "in the course of the day", "over the course of this week"; before other days "course" says nothing. */
export function readCourse(tokens: readonly Token[], at: number): Reading | null {
  if (wordAt(tokens, at + 1) !== 'of') return null;
  const index = skipWords(tokens, at + 2, END_FILLER, 2);
  const of = wordAt(tokens, index);
  if (of !== 'day' && of !== 'week' && of !== 'month') return null;
  return { to: index + 1, set: { end: { of, offset: 0 } } };
}

/** "by the top of the hour". */
export function readTopOfHour(tokens: readonly Token[], at: number): Reading | null {
  const isHour =
    wordAt(tokens, at + 1) === 'of' && wordAt(tokens, at + 2) === 'the' && wordAt(tokens, at + 3) === 'hour';
  return isHour ? { to: at + 4, set: { end: { of: 'hour', offset: 0 } } } : null;
}

/** "by the week's end", "by day's end". */
export function readItsEnd(tokens: readonly Token[], at: number): Reading | null {
  if (wordAt(tokens, at + 1) !== 'end') return null;
  const of = wordAt(tokens, at).slice(0, -2);
  if (of !== 'day' && of !== 'week' && of !== 'month' && of !== 'year') return null;
  return { to: at + 2, set: { end: { of, offset: 0 } } };
}

/** "e.o.d.", "c.o.b." */
export function readSpelledEnd(tokens: readonly Token[], at: number): Reading | null {
  if (wordAt(tokens, at + 1) !== '.' || wordAt(tokens, at + 2) !== 'o' || wordAt(tokens, at + 3) !== '.')
    return null;
  const last = wordAt(tokens, at + 4);
  if (last !== 'd' && last !== 'b') return null;
  const to = wordAt(tokens, at + 5) === '.' && tokens[at + 6] !== undefined ? at + 6 : at + 5;
  return { to, set: { end: { of: 'day', offset: 0 } } };
}

const END_FILLER = wordSet('the business working work my our your calendar - full');

/** "end of day", "end of the week", "end of business Friday", "end of next month"; not "the end of the line". */
export function readEnd(tokens: readonly Token[], at: number): Reading | null {
  if (wordAt(tokens, at + 1) !== 'of' && wordAt(tokens, at + 1) !== '-') return null;
  const from = skipWords(tokens, at + 2, END_FILLER);
  const word = wordAt(tokens, from);
  const isNext = word === 'next' || word === 'following';
  const index =
    isNext || word === 'this' || word === 'current' ? skipWords(tokens, from + 1, END_FILLER) : from;
  const offset = isNext ? 1 : 0;
  const of = wordAt(tokens, index);
  if (of === 'week' || of === 'month' || of === 'quarter' || of === 'year') {
    return { to: index + 1, set: { end: { of, offset } } };
  }
  if (of === 'hour') return { to: index + 1, set: { end: { of, offset: 0 } } };
  if (
    of === 'day' ||
    of === 'shift' ||
    of === 'play' ||
    of === 'today' ||
    of === 'tonight' ||
    of === 'close'
  ) {
    if (offset > 0) return { to: index + 1, set: { end: { of: 'day', offset: 0 }, businessDay: 1 } };
    return { to: index + 1, set: { end: { of: 'day', offset: 0 } } };
  }
  if (isNext) return null;
  // "end of business"
  if (wordAt(tokens, from - 1) === 'business') return { to: from, set: { end: { of: 'day', offset: 0 } } };
  if (ENGLISH.months.has(of)) return { to: index, set: { end: { of: 'month', offset: 0 } } };
  if (of === 'weekend' || TOMORROW.has(of) || ENGLISH.weekdays.has(of)) {
    return { to: index, set: { end: { of: 'day', offset: 0 } } };
  }
  return null;
}

const THE_OUR = wordSet('the our');

/** "close of business", "close of play". */
export function readClose(tokens: readonly Token[], at: number): Reading | null {
  const of = skipWords(tokens, at + 2, THE_OUR);
  const word = wordAt(tokens, of);
  const isNamedDay = TOMORROW.has(word) || word === 'today' || ENGLISH.weekdays.has(word);
  if (wordAt(tokens, at + 1) === 'of' && isNamedDay)
    return { to: of, set: { end: { of: 'day', offset: 0 } } };
  if (
    wordAt(tokens, at + 1) !== 'of' ||
    !(word === 'business' || word === 'play' || word === 'day' || word === 'trading')
  )
    return null;
  return { to: of + 1, set: { end: { of: 'day', offset: 0 } } };
}

/** "year end", "year's end" is read from "end of the year". */
export function readYearEnd(tokens: readonly Token[], at: number): Reading | null {
  const dash = wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  return wordAt(tokens, dash) === 'end' ? { to: dash + 1, set: { end: { of: 'year', offset: 0 } } } : null;
}

export function readMonthAfter(tokens: readonly Token[], at: number): Reading | null {
  const dash = wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  if (wordAt(tokens, dash) === 'end' && wordAt(tokens, at - 1) !== 'the') {
    return { to: dash + 1, set: { end: { of: 'month', offset: 0 } } };
  }
  return wordAt(tokens, at - 1) === 'the' ? readWhole(tokens, at, 'month') : null;
}

/** "within the hour", "within the day", "within the week". */
export function readWithinThe(tokens: readonly Token[], at: number): Reading | null {
  const next = wordAt(tokens, at + 1);
  if (next !== 'the' && next !== 'this') return null;
  const index = wordAt(tokens, at + 2) === 'next' ? at + 3 : at + 2;
  const word = wordAt(tokens, index);
  if (word === 'hour') return { to: index + 1, set: { amount: { counts: { hour: 1 }, business: false } } };
  if (word === 'day') return { to: index + 1, set: { end: { of: 'day', offset: 0 } } };
  if (word === 'fortnight')
    return { to: index + 1, set: { amount: { counts: { week: 2 }, business: false } } };
  if (word === 'week' || word === 'month') {
    const counts = word === 'week' ? { week: 1 } : { month: 1 };
    return index > at + 2
      ? { to: index + 1, set: { amount: { counts, business: false } } }
      : { to: index + 1, set: { end: { of: word, offset: 0 } } };
  }
  return null;
}
