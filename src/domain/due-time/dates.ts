// Reads calendar dates with a month's name or as a day of the month: "3 May", "May 3rd, 2027", "the 20th". Dates
// in figures alone are in due-time/figures.ts.

import type { Token } from '../text/sentence-tokens';
import { type DateWords, inYears, isLed, readSeparated, SEPARATORS } from './figures';
import { FILIPINO } from './lexicon';
import { RANGE, readDayNumber, readOrdinal } from './ordinals';
import type { Pieces } from './pieces';
import { isGlued, isPartOfCode, mayEndBareTime, type Reading, readCount, wordAt } from './reading';

/** Reads a date that begins at the token; null when none does. */
export function readDate(
  tokens: readonly Token[],
  at: number,
  soFar: Pieces,
  words: DateWords,
): Reading | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return null;
  if (token.kind === 'number') {
    if (isPartOfCode(tokens, at)) return null;
    return (
      readSeparated(tokens, at, soFar, words) ??
      readDayFirst(tokens, at, soFar, words) ??
      readOrdinal(tokens, at, soFar, words)
    );
  }
  return (
    readMonthFirst(tokens, at, words) ??
    readDayFirst(tokens, at, soFar, words) ??
    readOrdinal(tokens, at, soFar, words)
  );
}

/** "3 May", "3rd of May 2027", "10 - 22 August" (its end). */
function readDayFirst(tokens: readonly Token[], at: number, soFar: Pieces, words: DateWords): Reading | null {
  let day = readDayNumber(tokens, at, words);
  if (day === null) return null;
  if (RANGE.has(wordAt(tokens, day.to))) {
    const end = readDayNumber(tokens, day.to + 1, words);
    if (end !== null && end.day > day.day && monthAt(tokens, end.to, words) !== null) day = end;
  }
  const month = monthAt(tokens, day.to, words);
  if (month === null) return null;
  const isSpelled = tokens[at]?.kind === 'word' && !day.ordinal;
  const isSure =
    (words.bareMonths && tokens[at]?.kind === 'number') ||
    month.capital ||
    day.ordinal ||
    month.hasOf ||
    soFar.weekday !== undefined ||
    isLed(tokens, at, words);
  if (month.ambiguous ? !isSure : isSpelled && !month.hasOf && !month.capital) return null;
  if (isStreet(tokens, month.to)) return null;
  const year = yearAt(tokens, month.to, words);
  const date = { month: month.month, day: day.day, ...(year === null ? {} : { year: year.year }) };
  return { to: year?.to ?? month.to, set: { date } };
}

const STREETS = new Set([
  'street',
  'st',
  'road',
  'rd',
  'avenue',
  'ave',
  'lane',
  'drive',
  'square',
  'close',
  'court',
]);

/** "12 March Street". */
function isStreet(tokens: readonly Token[], at: number): boolean {
  return STREETS.has(wordAt(tokens, at)) && (tokens[at]?.capital ?? false);
}

/** A month's name at the index, "of" before it allowed. */
function monthAt(tokens: readonly Token[], at: number, words: DateWords) {
  const hasOf = words.of.has(wordAt(tokens, at));
  const index = hasOf ? at + 1 : at;
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word') return null;
  const month = words.lexicon.months.get(token.text);
  if (month === undefined) return null;
  const ambiguous = words.ambiguousMonths.has(token.text);
  return { month, hasOf, ambiguous, capital: token.capital, to: skipDot(tokens, index + 1, token) };
}

/** The full stop of "Sept." */
function skipDot(tokens: readonly Token[], at: number, month: Token): number {
  return month.text.length <= 4 && wordAt(tokens, at) === '.' && isGlued(tokens, at) && at + 1 < tokens.length
    ? at + 1
    : at;
}

/** A year behind a date: ", 2027", "in 2027", "of 2027", "de 2027", "dos mil veinte". */
function yearAt(tokens: readonly Token[], at: number, words: DateWords): { year: number; to: number } | null {
  let index = at;
  if (wordAt(tokens, index) === ',') index += 1;
  const word = wordAt(tokens, index);
  if (word === 'in' || word === 'del' || words.of.has(word)) index += 1;
  const token = tokens[index];
  if (token?.kind === 'number' && token.text.length === 4 && inYears(token.value)) {
    const next = wordAt(tokens, index + 1);
    if ((next === ':' || next === '-') && isGlued(tokens, index + 1)) return null;
    return { year: token.value, to: index + 1 };
  }
  if (wordAt(tokens, index) === 'dos' && wordAt(tokens, index + 1) === 'mil') {
    const rest = readCount(tokens, index + 2, words.lexicon);
    return rest === null || rest.value > 99
      ? { year: 2000, to: index + 2 }
      : { year: 2000 + rest.value, to: rest.to };
  }
  return null;
}

/** "May 3", "May the 3rd, 2027", "Sep-23-2020", "Oct/2", "August 10 to 22", and a month alone behind its lead. */
function readMonthFirst(tokens: readonly Token[], at: number, words: DateWords): Reading | null {
  const token = tokens[at];
  const month = token === undefined ? undefined : words.lexicon.months.get(token.text);
  if (token === undefined || month === undefined) return null;
  const led = isLed(tokens, at, words);
  if (words.ambiguousMonths.has(token.text) && !token.capital && !led) return null;
  let index = skipDot(tokens, at + 1, token);
  const separator = wordAt(tokens, index);
  const isJoined = SEPARATORS.has(separator) && isGlued(tokens, index) && isGlued(tokens, index + 1);
  if (isJoined || separator === ',' || separator === 'the') index += 1;
  let day = readDayNumber(tokens, index, words);
  // "march one" is no date; "March 5 %" neither.
  if (day !== null && tokens[index]?.kind === 'word' && !day.ordinal) day = null;
  if (day === null || isTimeOrUnit(tokens, day.to, words))
    return readMonthAlone(tokens, at, month, led, words);
  if (isJoined && wordAt(tokens, day.to) === separator && isGlued(tokens, day.to)) {
    const year = tokens[day.to + 1];
    if (year?.kind === 'number' && inYears(year.value)) {
      return { to: day.to + 2, set: { date: { year: year.value, month, day: day.day } } };
    }
  }
  const isBetween = wordAt(tokens, at - 1) === 'between' && wordAt(tokens, day.to) === 'and';
  if (isBetween || RANGE.has(wordAt(tokens, day.to))) {
    const end = readDayNumber(tokens, day.to + 1, words);
    if (end !== null && end.day > day.day && !isTimeOrUnit(tokens, end.to, words)) day = end;
  }
  const year = yearAt(tokens, day.to, words);
  const date = { month, day: day.day, ...(year === null ? {} : { year: year.year }) };
  return { to: year?.to ?? day.to, set: { date } };
}

/** The number before the index is a time or a count and no day: "in March 3 pm". */
function isTimeOrUnit(tokens: readonly Token[], at: number, words: DateWords): boolean {
  const next = wordAt(tokens, at);
  return (
    next === 'pm' ||
    next === 'am' ||
    ((next === ':' || next === '.') &&
      isGlued(tokens, at) &&
      tokens[at + 1]?.kind === 'number' &&
      isGlued(tokens, at + 1)) ||
    ((words.lexicon.units.has(next) || FILIPINO.units.has(next)) && next.length > 1)
  );
}

const MONTH_LEADS = new Set([
  'in',
  'by',
  'before',
  'of',
  'until',
  'till',
  'next',
  'this',
  'end',
  'late',
  'early',
  'mid',
  'en',
  'para',
  'de',
  'antes',
]);

function readMonthAlone(
  tokens: readonly Token[],
  at: number,
  month: number,
  led: boolean,
  words: DateWords,
): Reading | null {
  const lead = wordAt(tokens, at - 1);
  if (
    !(MONTH_LEADS.has(lead) || (led && lead !== 'the')) ||
    (words.ambiguousMonths.has(wordAt(tokens, at)) && !tokens[at]?.capital)
  )
    return null;
  const year = yearAt(tokens, at + 1, words);
  if (year === null && !mayEndBareTime(tokens, at + 1)) return null;
  return { to: year?.to ?? at + 1, set: { month: { month, ...(year === null ? {} : { year: year.year }) } } };
}
