// Reads calendar dates: "3 May", "May 3rd, 2027", "2026-05-03", "03/05", "the 20th". Between 03/05 as 5 March
// and as 3 May the language of the text decides (due-time-grammar.ts says which), unless only one of the two
// exists or falls on the weekday said with it.

import type { Lexicon } from './due-time-lexicon';
import type { Pieces } from './due-time-pieces';
import {
  isGlued,
  isPartOfCode,
  mayEndBareTime,
  type Reading,
  readCount,
  skipWordsBack,
  wordAt,
} from './due-time-reading';
import type { Token } from './tokens';

/** The words of one language around a date. */
export interface DateWords {
  lexicon: Lexicon;
  /** Between day and month: "of", "de". */
  of: ReadonlySet<string>;
  /** Words that let a date follow: "on", "by", "the". */
  leads: ReadonlySet<string>;
  /** Behind digits: "th", "º". */
  ordinalEnds: ReadonlySet<string>;
  /** Months that are words of their own too ("may", "march"): only with a capital letter or a lead. */
  ambiguousMonths: ReadonlySet<string>;
  /** "12-5" and a bare "el 4" are dates in Spanish; in English they are not. */
  bareDayLeads: ReadonlySet<string>;
  /** 03/05 is 3 May. */
  dayFirst: boolean;
}

const SEPARATORS = new Set(['-', '/', '.']);
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Reads a date that begins at the token; null when none does. */
export function readDate(tokens: readonly Token[], at: number, soFar: Pieces, words: DateWords): Reading | null {
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
  return readMonthFirst(tokens, at, words) ?? readDayFirst(tokens, at, soFar, words) ?? readOrdinal(tokens, at, soFar, words);
}

/** The lead before the token: "on", "by"; '' when another word stands there. */
function isLed(tokens: readonly Token[], at: number, words: DateWords): boolean {
  return words.leads.has(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1) === ':';
}

/** Digits joined by a separator, also with a month's name among them: 2026-05-03, 03/05/26, 23/Sep/2020, 5/12. */
function readSeparated(
  tokens: readonly Token[],
  at: number,
  soFar: Pieces,
  words: DateWords,
): Reading | null {
  const separator = wordAt(tokens, at + 1);
  if (!SEPARATORS.has(separator) || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return null;
  const first = tokens[at];
  const second = tokens[at + 2];
  if (first === undefined || second === undefined) return null;
  const hasThird = wordAt(tokens, at + 3) === separator && isGlued(tokens, at + 3) && isGlued(tokens, at + 4);
  const third = hasThird ? tokens[at + 4] : undefined;
  if (third !== undefined && (third.kind === 'number' || words.lexicon.months.has(third.text))) {
    if (continuesNumber(tokens, at + 5)) return null;
    const date = dateOfThree(first, second, third, words);
    return date === null ? null : { to: at + 5, set: { date } };
  }
  const namedMonth = words.lexicon.months.get(second.text);
  if (namedMonth !== undefined && first.value >= 1 && first.value <= 31) {
    return { to: at + 3, set: { date: { month: namedMonth, day: first.value } } };
  }
  if (second.kind !== 'number' || continuesNumber(tokens, at + 3)) return null;
  if (separator === '.' || second.text.length > 2 || first.text.length > 2) return null;
  if (first.value === 24 && second.value === 7) return null;
  const isFragment = at === 0 && tokens.length - at <= 4;
  const mayBe = separator === '/' ? isLed(tokens, at, words) || soFar.weekday !== undefined : words.bareDayLeads.has(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1) === 'en';
  if (!mayBe && !isFragment && !(wordAt(tokens, at - 1) === 'next' || wordAt(tokens, at - 1) === 'proximo')) return null;
  if (!mayEndBareTime(tokens, at + 3) && tokens[at + 3]?.kind !== 'number') return null;
  const date = monthAndDay(first.value, second.value, words.dayFirst);
  if (date === null) return null;
  const swappable = first.value <= 12 && second.value <= 12;
  return { to: at + 3, set: { date: swappable ? { ...date, swappable } : date } };
}

/** The number goes on: "133-03-03-2020", "2.1.3". */
function continuesNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || !next.glued) return false;
  if (next.kind === 'number') return true;
  return SEPARATORS.has(next.text) && tokens[at + 1]?.kind === 'number' && isGlued(tokens, at + 1);
}

function dateOfThree(first: Token, second: Token, third: Token, words: DateWords): Pieces['date'] | null {
  const months = words.lexicon.months;
  const named = [first, second, third].map(({ text }) => months.get(text));
  if (first.text.length === 4 && inYears(first.value)) {
    const month = named[1] ?? named[2] ?? second.value;
    const day = named[1] !== undefined ? third.value : named[2] !== undefined ? second.value : third.value;
    return checked(first.value, month, day);
  }
  const year = third.text.length === 2 ? 2000 + third.value : third.value;
  if ((third.text.length !== 4 && third.text.length !== 2) || !inYears(year)) return null;
  if (named[1] !== undefined) return checked(year, named[1], first.value);
  const order = monthAndDay(first.value, second.value, words.dayFirst);
  return order === null ? null : checked(year, order.month, order.day);
}

function inYears(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function checked(year: number, month: number, day: number): Pieces['date'] | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}

/** Which of two numbers is the month: the only one that can be, else as the language writes. */
function monthAndDay(first: number, second: number, dayFirst: boolean): { month: number; day: number } | null {
  const fits = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const orders = dayFirst ? [[second, first], [first, second]] : [[first, second], [second, first]];
  for (const [month = 0, day = 0] of orders) if (fits(month, day)) return { month, day };
  return null;
}

/** Digits or words for a day, with or without ordinal ending; null when above 31. */
function readDayNumber(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
): { day: number; ordinal: boolean; to: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    if (!(token.value >= 1 && token.value <= 31) || token.text.length > 2) return null;
    let to = at + 1;
    if (wordAt(tokens, to) === '.' && isGlued(tokens, to) && words.ordinalEnds.has(wordAt(tokens, to + 1))) to += 1;
    const ordinal = words.ordinalEnds.has(wordAt(tokens, to)) && isGlued(tokens, to);
    return { day: token.value, ordinal, to: ordinal ? to + 1 : at + 1 };
  }
  const { ordinals, tens } = words.lexicon;
  const simple = ordinals.get(token.text);
  if (simple !== undefined) return { day: simple, ordinal: true, to: at + 1 };
  const ten = tens.get(token.text);
  if (ten !== undefined && ten <= 30) {
    const joined = wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
    const one = ordinals.get(wordAt(tokens, joined));
    if (one !== undefined && one < 10 && ten + one <= 31) return { day: ten + one, ordinal: true, to: joined + 1 };
  }
  const count = readCount(tokens, at, words.lexicon);
  if (count === null || !(count.value >= 1 && count.value <= 31)) return null;
  return { day: count.value, ordinal: false, to: count.to };
}

const RANGE = new Set(['-', '–', 'to', 'al', 'a']);

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
  const isSure = month.capital || day.ordinal || month.hasOf || soFar.weekday !== undefined || isLed(tokens, at, words);
  if (month.ambiguous ? !isSure : isSpelled && !month.hasOf && !month.capital) return null;
  const year = yearAt(tokens, month.to, words);
  const date = { month: month.month, day: day.day, ...(year === null ? {} : { year: year.year }) };
  return { to: year?.to ?? month.to, set: { date } };
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
    return rest === null || rest.value > 99 ? { year: 2000, to: index + 2 } : { year: 2000 + rest.value, to: rest.to };
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
  if (day === null || isTimeOrUnit(tokens, day.to, words)) return readMonthAlone(tokens, at, month, led, words);
  if (isJoined && wordAt(tokens, day.to) === separator && isGlued(tokens, day.to)) {
    const year = tokens[day.to + 1];
    if (year?.kind === 'number' && inYears(year.value)) {
      return { to: day.to + 2, set: { date: { year: year.value, month, day: day.day } } };
    }
  }
  if (RANGE.has(wordAt(tokens, day.to))) {
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
    ((next === ':' || next === '.') && isGlued(tokens, at) && tokens[at + 1]?.kind === 'number' && isGlued(tokens, at + 1)) ||
    (words.lexicon.units.has(next) && next.length > 1)
  );
}

const MONTH_LEADS = new Set(['in', 'by', 'before', 'of', 'until', 'till', 'next', 'this', 'end', 'late', 'early', 'mid', 'en', 'para', 'de', 'antes']);

function readMonthAlone(
  tokens: readonly Token[],
  at: number,
  month: number,
  led: boolean,
  words: DateWords,
): Reading | null {
  const lead = wordAt(tokens, at - 1);
  if (!(led || MONTH_LEADS.has(lead)) || (words.ambiguousMonths.has(wordAt(tokens, at)) && !tokens[at]?.capital)) return null;
  const year = yearAt(tokens, at + 1, words);
  return { to: year?.to ?? at + 1, set: { month: { month, ...(year === null ? {} : { year: year.year }) } } };
}

const BEFORE_ORDINAL = new Set(['the', 'el', 'dia', 'day', 'ika', 'ng', 'sa']);

/** "the 20th", "on the 15th day", "el día 18"; not "the 2nd floor". */
function readOrdinal(tokens: readonly Token[], at: number, soFar: Pieces, words: DateWords): Reading | null {
  const day = readDayNumber(tokens, at, words);
  if (day === null) return null;
  let to = day.to;
  const weekdayNamed = soFar.weekday !== undefined;
  const article = skipWordsBack(tokens, at, BEFORE_ORDINAL);
  const isLedHere = words.leads.has(wordAt(tokens, article)) || words.leads.has(wordAt(tokens, at - 1));
  const isBareDay = !day.ordinal && words.bareDayLeads.has(wordAt(tokens, at - 1));
  if (!day.ordinal && !isBareDay) {
    // "Monday 21": above twelve it can be no time.
    const isNumber = tokens[at]?.kind === 'number' || wordAt(tokens, at - 1) === 'el';
    if (!weekdayNamed || !isNumber || soFar.monthDay !== undefined || (day.day <= 12 && wordAt(tokens, at - 1) !== 'el')) return null;
    if (!mayEndBareTime(tokens, to) && tokens[to]?.kind !== 'mark') return null;
    return { to, set: { monthDay: day.day } };
  }
  if (!isLedHere && !weekdayNamed && !isBareDay) return null;
  if (isSmallOrdinalWord(tokens, at) && !weekdayNamed && !words.of.has(wordAt(tokens, to))) return null;
  if (wordAt(tokens, to) === 'day') to += 1;
  if (words.of.has(wordAt(tokens, to))) {
    const behind = wordAt(tokens, to + 1);
    if (behind === 'the' && wordAt(tokens, to + 2) === 'month') return { to: to + 3, set: { monthDay: day.day } };
    if (behind === 'this' && wordAt(tokens, to + 2) === 'month') return { to: to + 3, set: { monthDay: day.day } };
    if (behind === 'next' && wordAt(tokens, to + 2) === 'month') {
      return { to: to + 3, set: { monthDay: day.day, monthOffset: 1 } };
    }
    return null;
  }
  if (!mayEndBareTime(tokens, to)) return null;
  return { to, set: { monthDay: day.day } };
}

/** "first", "second" and their like count things far more often than days. */
function isSmallOrdinalWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'word' && tokens[at + 1]?.kind !== 'word';
}
