// Reads dates in figures: "2026-05-03", "03/05", "23/Sep/2020". Between 03/05 as 5 March and as 3 May the language
// of the text decides (due-time/grammar.ts says which), unless only one of the two exists or falls on the weekday
// said with it (due-time/resolve.ts).

import type { Token } from '../text/sentence-tokens';
import type { Lexicon } from './lexicon';
import type { Pieces } from './pieces';
import { isGlued, mayEndBareTime, type Reading, wordAt } from './reading';

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
  /** "3 dic" is a date as it stands; "3 may" in English is none. */
  bareMonths: boolean;
  /** 03/05 is 3 May. */
  dayFirst: boolean;
}

export const SEPARATORS = new Set(['-', '/', '.']);

const FIRST_YEAR = 1900;

const LAST_YEAR = 2199;

/** The lead before the token: "on", "by"; '' when another word stands there. */
export function isLed(tokens: readonly Token[], at: number, words: DateWords): boolean {
  return words.leads.has(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1) === ':';
}

/** Digits joined by a separator, also with a month's name among them: 2026-05-03, 03/05/26, 23/Sep/2020, 5/12. */
export function readSeparated(
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
  // "2/2" alone counts messages.
  const isFragment = at === 0 && tokens.length - at <= 4 && (first.value > 9 || second.value > 9);
  const mayBe =
    separator === '/'
      ? isLed(tokens, at, words) || soFar.weekday !== undefined
      : words.bareDayLeads.has(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1) === 'en';
  if (!mayBe && !isFragment && !(wordAt(tokens, at - 1) === 'next' || wordAt(tokens, at - 1) === 'proximo'))
    return null;
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

type WrittenDate = NonNullable<Pieces['date']>;

function dateOfThree(first: Token, second: Token, third: Token, words: DateWords): WrittenDate | null {
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

export function inYears(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function checked(year: number, month: number, day: number): WrittenDate | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}

/** Which of two numbers is the month: the only one that can be, else as the language writes. */
function monthAndDay(
  first: number,
  second: number,
  dayFirst: boolean,
): { month: number; day: number } | null {
  const fits = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const orders = dayFirst
    ? [
        [second, first],
        [first, second],
      ]
    : [
        [first, second],
        [second, first],
      ];
  for (const [month = 0, day = 0] of orders) if (fits(month, day)) return { month, day };
  return null;
}
