// Reads how long: counts and units, ranges and fractions, in English, Spanish and Filipino: "1 hour and 30 minutes",
// "3 to 5 business days", "an hour and a half", "1h30". From when it counts is decided in due-time/amounts.ts.

import type { Token } from '../text/sentence-tokens';
import type { Lexicon, Unit, UnitForm } from './lexicon';
import type { Amount } from './pieces';
import { isGlued, mayEndBareTime, readCount, skipWords, wordAt } from './reading';

/** The small words of one language around a stretch of time. */
export interface AmountWords {
  lexicon: Lexicon;
  /** "a", "an": a count of one where a unit follows. */
  one: ReadonlySet<string>;
  /** Between two counts, the range ending at the second: "3 to 5". */
  to: ReadonlySet<string>;
  and: ReadonlySet<string>;
  half: ReadonlySet<string>;
  /** "business", "working"; before the unit in English, behind it in Spanish. */
  business: ReadonlySet<string>;
  /** Words between count and unit that change nothing: "full", "more". */
  filler: ReadonlySet<string>;
  /** "about", "less than", "the next": between the word that opens and the count. */
  approximate: ReadonlySet<string>;
  /** "in", "within": what follows is counted from now. */
  opens: ReadonlySet<string>;
  /** "over" opens only what is said to lie ahead: "over the next two days", not "over two days". */
  opensAhead: ReadonlySet<string>;
  /** "next", "coming": what makes it lie ahead. */
  ahead: ReadonlySet<string>;
  /** "between 24 and 48 hours": opens a range. */
  opensRange: ReadonlySet<string>;
  /** "sa isang linggo": opens days and longer, before hours it means "per". */
  opensDays: ReadonlySet<string>;
  /** "allow 3 days", "give me 10 minutes", "I'll be 5 minutes": verbs that make a bare stretch count from now. */
  opensBare: ReadonlySet<string>;
  /** "later", "hence": what stands before is counted from now. */
  closes: ReadonlySet<string>;
  /** The same in two words: "más tarde". */
  closesLater: readonly string[];
  /** "ago": what stands before is over. */
  past: ReadonlySet<string>;
  /** "from", "after": counted from the day that follows, or from now. */
  after: ReadonlySet<string>;
  before: ReadonlySet<string>;
  /** "a week today", "a week tomorrow": days a week is counted from without a word between. */
  weekFrom: ReadonlySet<string>;
  /** The same in several words: "a partir de". */
  afterPhrase: readonly string[];
  /** "ago" in front: "hace 2 días". */
  pastBefore: ReadonlySet<string>;
  /** "now", "today" behind "from". */
  now: ReadonlySet<string>;
  /** "or so", "at most", "time": trailing words that belong to the phrase. */
  tail: ReadonlySet<string>;
}

export interface Stretch {
  amount: Amount;
  isRange: boolean;
  to: number;
}

/** Filipino particles that may stand behind a stretch: "isang linggo po mula ngayon". */
export const POLITE = new Set(['po', 'lang', 'muna', 'pong']);

/** Count and unit, again and again: "1 hour and 30 minutes", "an hour and a half", "a day or two". */
export function readStretch(tokens: readonly Token[], at: number, words: AmountWords): Stretch | null {
  const first = readCountedUnit(tokens, at, words) ?? readUncounted(tokens, at, words);
  if (first === null) return null;
  const counts: Amount['counts'] = { [first.unit]: first.value };
  let business = first.business;
  let to = first.to;
  for (let more = 0; more < 3; more += 1) {
    const joined = skipWords(tokens, to, new Set([',', ...words.and]), 2);
    if (words.half.has(wordAt(tokens, joined)) && joined > to && more === 0) {
      counts[first.unit] = first.value + 0.5;
      to = joined + 1;
      break;
    }
    const article = words.one.has(wordAt(tokens, joined)) ? joined + 1 : joined;
    if (joined > to && more === 0 && words.half.has(wordAt(tokens, article))) {
      const unitToo = words.lexicon.units.has(wordAt(tokens, article + 1));
      if (!unitToo) {
        counts[first.unit] = first.value + 0.5;
        to = article + 1;
        break;
      }
    }
    const next = readCountedUnit(tokens, joined, words);
    if (next === null || counts[next.unit] !== undefined || next.isRange) break;
    // "in a day, 24 hours" says the same twice.
    if (next.unit === 'hour' && next.value >= 24) break;
    counts[next.unit] = next.value;
    business ||= next.business;
    to = next.to;
  }
  // "a day or two"
  if (first.value === 1 && (wordAt(tokens, to) === 'or' || wordAt(tokens, to) === 'o')) {
    const second = readCount(tokens, to + 1, words.lexicon);
    if (second !== null && second.value > 1 && mayEndBareTime(tokens, second.to)) {
      counts[first.unit] = second.value;
      to = second.to;
    }
  }
  // "two working hours" are hours; "48 business hours" are two working days.
  const hours = counts.hour ?? 0;
  to = skipWords(tokens, to, POLITE, 2);
  const { isRange } = first;
  if (business && hours >= 24)
    return { amount: { counts: { day: Math.ceil(hours / 24) }, business }, to, isRange };
  if (business && (hours > 0 || counts.minute !== undefined)) business = false;
  return { amount: { counts, business }, to, isRange };
}

interface CountedUnit {
  isRange: boolean;
  value: number;
  unit: Unit;
  business: boolean;
  to: number;
}

function readCountedUnit(tokens: readonly Token[], at: number, words: AmountWords): CountedUnit | null {
  const counted = readRange(tokens, at, words);
  if (counted === null) return null;
  let index = skipRepeatedCount(tokens, counted);
  let business = false;
  for (let skipped = 0; skipped < 3; skipped += 1) {
    const word = wordAt(tokens, index);
    if (words.business.has(word)) business = true;
    else if (!words.filler.has(word)) break;
    index += 1;
  }
  // "24-hour window", "24-hours"
  const isDashed =
    tokens[at]?.kind === 'number' && wordAt(tokens, index) === '-' && isGlued(tokens, index + 1);
  if (isDashed) index += 1;
  const found = unitAt(tokens, index, words.lexicon);
  if (found === null) return null;
  if (isDashed && !wordAt(tokens, index).endsWith('s')) {
    if (!WINDOWS.has(wordAt(tokens, index + 1))) return null;
    index += 1;
  }
  business ||= found.business === true;
  index += 1;
  if (wordAt(tokens, index) === "'" && isGlued(tokens, index)) index += 1;
  // "1h30"
  const minutes = tokens[index];
  const isJoinedHour =
    found.unit === 'hour' && minutes?.kind === 'number' && minutes.glued && minutes.text.length === 2;
  if (isJoinedHour && minutes.value < 60) {
    const value = counted.value + minutes.value / 60;
    return { value, unit: 'hour', business, to: index + 1, isRange: false };
  }
  // "días hábiles", "araw ng trabaho"
  const behind = wordAt(tokens, index) === 'ng' ? index + 1 : index;
  if (words.business.has(wordAt(tokens, behind))) {
    business = true;
    index = behind + 1;
  }
  const { isRange } = counted;
  return { value: counted.value * found.times, unit: found.unit, business, to: index, isRange };
}

const WINDOWS = new Set([
  'window',
  'period',
  'timeframe',
  'timescale',
  'slot',
  'limit',
  'span',
  'turnaround',
]);

/** "hora y media" without a count. */
function readUncounted(tokens: readonly Token[], at: number, words: AmountWords): CountedUnit | null {
  if (!words.and.has(wordAt(tokens, at + 1)) || !words.half.has(wordAt(tokens, at + 2))) return null;
  const found = unitAt(tokens, at, words.lexicon);
  if (found === null || found.unit === 'day') return null;
  return { value: found.times * 1.5, unit: found.unit, business: false, to: at + 3, isRange: false };
}

/** "two (2) business days": the count said twice. */
function skipRepeatedCount(tokens: readonly Token[], counted: { value: number; to: number }): number {
  const { value, to } = counted;
  const isRepeated =
    wordAt(tokens, to) === '(' && tokens[to + 1]?.value === value && wordAt(tokens, to + 2) === ')';
  return isRepeated ? to + 3 : to;
}

/** The unit at the index, also "week's"; a single letter only right behind digits ("24h"). */
function unitAt(tokens: readonly Token[], at: number, lexicon: Lexicon): UnitForm | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const text = token.text.endsWith("'s") ? token.text.slice(0, -2) : token.text;
  if (text.length === 1 && text !== 'h' && !(token.glued && tokens[at - 1]?.kind === 'number')) return null;
  return lexicon.units.get(text) ?? null;
}

/** "a quarter of an hour", "three quarters of an hour", "un cuarto de hora": the unit stands behind. */
function readQuarters(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const first = wordAt(tokens, at);
  const isThree = first === 'three' || first === 'tres';
  const index = isThree || first === 'a' || first === 'un' ? at + 1 : at;
  const word = wordAt(tokens, index);
  const of = wordAt(tokens, index + 1);
  const value = isThree ? 0.75 : 0.25;
  if (word === 'quarter' || word === 'quarters')
    return of === 'of' && wordAt(tokens, index + 2) === 'an' ? { value, to: index + 3 } : null;
  if (word !== 'cuarto' && word !== 'cuartos') return null;
  return of === 'de' && wordAt(tokens, index + 2) === 'hora' ? { value, to: index + 2 } : null;
}

const RANGE_MARKS = new Set(['-', '–', '—', '/']);

interface Counted {
  value: number;
  to: number;
  isRange: boolean;
}

/** A count or a range of counts, which ends at its larger end: "3", "3 to 5", "24/48", "half an", "one and a half". */
function readRange(tokens: readonly Token[], at: number, words: AmountWords): Counted | null {
  const single = readSingle(tokens, at, words);
  if (single === null) return null;
  const between = wordAt(tokens, single.to);
  const isMark = RANGE_MARKS.has(between);
  if (!isMark && !words.to.has(between)) return { ...single, isRange: false };
  const second = readSingle(tokens, single.to + 1, words);
  if (second !== null && second.value > single.value) return { ...second, isRange: true };
  // "half-hour", "one-hour"
  const isJoined = isMark && isGlued(tokens, single.to) && tokens[at]?.kind === 'word';
  if (isJoined) return { value: single.value, to: single.to + 1, isRange: false };
  const isUnitBehind = isMark && words.lexicon.units.has(wordAt(tokens, single.to + 1));
  if (isUnitBehind) return { ...single, isRange: false };
  return isMark ? null : { ...single, isRange: false };
}

/** "3", "twenty four", "half an", "a couple of", "one and a half", "2 ½". */
function readSingle(
  tokens: readonly Token[],
  at: number,
  words: AmountWords,
): { value: number; to: number } | null {
  const word = wordAt(tokens, at);
  if (words.half.has(word)) {
    const to = words.one.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
    return { value: 0.5, to };
  }
  const quarters = readQuarters(tokens, at);
  if (quarters !== null) return quarters;
  let count = readCount(tokens, at, words.lexicon);
  if (words.one.has(word)) {
    const next = wordAt(tokens, at + 1);
    if (next === 'couple' || next === 'par') return { value: 2, to: at + 2 };
    if (words.half.has(next)) return { value: 0.5, to: at + 2 };
    count ??= { value: 1, to: at + 1 };
  }
  if (count === null) return word === 'couple' ? { value: 2, to: at + 1 } : null;
  if (wordAt(tokens, count.to) === '½') return { value: count.value + 0.5, to: count.to + 1 };
  if (words.and.has(wordAt(tokens, count.to))) {
    const article = words.one.has(wordAt(tokens, count.to + 1)) ? count.to + 2 : count.to + 1;
    // "un día y medio" has its unit in front; "one and a half hours" behind.
    if (words.half.has(wordAt(tokens, article)) && words.lexicon.units.has(wordAt(tokens, article + 1)))
      return { value: count.value + 0.5, to: article + 1 };
  }
  return count;
}
