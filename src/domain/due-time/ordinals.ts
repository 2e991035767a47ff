// Reads days of the month: "the 20th", "on the 3rd of next month", "between the 20th and the 25th", "el día 18", "el 3
// del mes que viene". Dates with a month's name are in due-time/dates.ts.

import type { Token } from '../text/sentence-tokens';
import type { DateWords } from './figures';
import type { Pieces } from './pieces';
import { isGlued, mayEndBareTime, type Reading, readCount, skipWordsBack, wordAt } from './reading';

/** Digits or words for a day, with or without ordinal ending; null when above 31. */
export function readDayNumber(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
): { day: number; ordinal: boolean; to: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    if (!(token.value >= 1 && token.value <= 31) || token.text.length > 2) return null;
    let to = at + 1;
    if (wordAt(tokens, to) === '.' && isGlued(tokens, to) && words.ordinalEnds.has(wordAt(tokens, to + 1)))
      to += 1;
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
    if (one !== undefined && one < 10 && ten + one <= 31)
      return { day: ten + one, ordinal: true, to: joined + 1 };
  }
  const count = readCount(tokens, at, words.lexicon);
  if (count === null || !(count.value >= 1 && count.value <= 31)) return null;
  return { day: count.value, ordinal: false, to: count.to };
}

export const RANGE = new Set(['-', '–', 'to', 'al', 'a']);

const CLOCK_LEADS = new Set(['at', 'by', 'before', 'after', 'around', 'until', 'till', 'las']);

const BEFORE_ORDINAL = new Set(['the', 'el', 'dia', 'day', 'ika', 'ng', 'sa']);

/** "the 20th", "on the 15th day", "el día 18"; not "the 2nd floor". */
export function readOrdinal(
  tokens: readonly Token[],
  at: number,
  soFar: Pieces,
  words: DateWords,
): Reading | null {
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
    if (
      !weekdayNamed ||
      !isNumber ||
      soFar.monthDay !== undefined ||
      (day.day <= 12 && wordAt(tokens, at - 1) !== 'el')
    )
      return null;
    if (CLOCK_LEADS.has(wordAt(tokens, at - 1)) || !mayEndBareTime(tokens, to)) return null;
    return { to, set: { monthDay: day.day } };
  }
  if (!isLedHere && !weekdayNamed && !isBareDay) return null;
  if (isSmallOrdinalWord(tokens, at, day.day) && !weekdayNamed && !words.of.has(wordAt(tokens, to)))
    return null;
  if (wordAt(tokens, to) === 'day') to += 1;
  if (words.of.has(wordAt(tokens, to))) {
    const behind = wordAt(tokens, to + 1);
    if (behind === 'the' && wordAt(tokens, to + 2) === 'month')
      return { to: to + 3, set: { monthDay: day.day } };
    if (behind === 'this' && wordAt(tokens, to + 2) === 'month')
      return { to: to + 3, set: { monthDay: day.day } };
    if (behind === 'next' && wordAt(tokens, to + 2) === 'month') {
      return { to: to + 3, set: { monthDay: day.day, monthOffset: 1 } };
    }
    return readSpanishMonth(tokens, to + 1, day.day);
  }
  const end =
    lead(tokens, at) === 'between' || lead(tokens, at) === 'from'
      ? ordinalBehind(tokens, to, day.day, words)
      : null;
  if (end !== null) return end;
  const isCounting = tokens[to]?.kind === 'number' || words.lexicon.numbers.has(wordAt(tokens, to));
  if (!mayEndBareTime(tokens, to) && !(weekdayNamed && isCounting)) return null;
  return { to, set: { monthDay: day.day } };
}

/** Behind "el 3 de(l)": "próximo mes", "mes que viene", "este mes", "mes". */
function readSpanishMonth(tokens: readonly Token[], at: number, monthDay: number): Reading | null {
  const first = wordAt(tokens, at);
  const isNext = first === 'proximo' || first === 'siguiente';
  const month = isNext || first === 'este' || first === 'presente' || first === 'el' ? at + 1 : at;
  if (wordAt(tokens, month) !== 'mes') return null;
  const behind = wordAt(tokens, month + 1);
  if (behind === 'que' && wordAt(tokens, month + 2) === 'viene')
    return { to: month + 3, set: { monthDay, monthOffset: 1 } };
  if (behind === 'proximo' || behind === 'siguiente' || behind === 'entrante')
    return { to: month + 2, set: { monthDay, monthOffset: 1 } };
  return { to: month + 1, set: isNext ? { monthDay, monthOffset: 1 } : { monthDay } };
}

/** The word before "the" or before the token. */
function lead(tokens: readonly Token[], at: number): string {
  return wordAt(tokens, wordAt(tokens, at - 1) === 'the' ? at - 2 : at - 1);
}

/** "and the 25th" behind "between the 20th": the later day. */
function ordinalBehind(
  tokens: readonly Token[],
  at: number,
  first: number,
  words: DateWords,
): Reading | null {
  const joiner = wordAt(tokens, at);
  if (joiner !== 'and' && !RANGE.has(joiner)) return null;
  const second = readDayNumber(tokens, wordAt(tokens, at + 1) === 'the' ? at + 2 : at + 1, words);
  if (second === null || !second.ordinal || second.day <= first) return null;
  return { to: second.to, set: { monthDay: second.day } };
}

/** "first", "second" and their like count things far more often than days. */
function isSmallOrdinalWord(tokens: readonly Token[], at: number, day: number): boolean {
  return tokens[at]?.kind === 'word' && tokens[at + 1]?.kind !== 'word' && day <= 3;
}
