// Reads stretches of time that end in the future: "in 15 minutes", "within 3 to 5 business days", "an hour and
// a half from now", "two weeks after Friday", and their Spanish and Filipino forms. A stretch alone ("it took 4
// hours", "30 days") is no due time: a word before or behind it must say that it is counted from now.

import type { Token } from '../text/sentence-tokens';
import type { Lexicon, Unit } from './lexicon';
import type { Amount, Pieces } from './pieces';
import {
  isGlued,
  isPartOfCode,
  mayEndBareTime,
  type Reading,
  readCount,
  skipWords,
  skipWordsBack,
  wordAt,
} from './reading';

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
  /** "allow 3 days", "give me 10 minutes", "I'll be 5 minutes": verbs that make a bare stretch count from now. */
  opensBare: ReadonlySet<string>;
  /** "later", "hence": what stands before is counted from now. */
  closes: ReadonlySet<string>;
  /** "ago": what stands before is over. */
  past: ReadonlySet<string>;
  /** "from", "after": counted from the day that follows, or from now. */
  after: ReadonlySet<string>;
  before: ReadonlySet<string>;
  /** The same in several words: "a partir de". */
  afterPhrase: readonly string[];
  /** "ago" in front: "hace 2 días". */
  pastBefore: ReadonlySet<string>;
  /** "now", "today" behind "from". */
  now: ReadonlySet<string>;
  /** "or so", "at most", "time": trailing words that belong to the phrase. */
  tail: ReadonlySet<string>;
}

interface Stretch {
  amount: Amount;
  to: number;
}

/** Reads a stretch that is counted from now or from a day that follows; null for any other. */
export function readAmount(tokens: readonly Token[], at: number, words: AmountWords): Reading | null {
  const first = tokens[at];
  if (first === undefined || first.kind === 'mark') return null;
  if (first.kind === 'number' && isPartOfCode(tokens, at)) return null;
  const before = skipWordsBack(tokens, at, words.approximate);
  const opener = wordAt(tokens, before);
  const isOpened = words.opens.has(opener);
  const stretch = readStretch(tokens, at, words);
  if (stretch === null) return isOpened ? readBareMinutes(tokens, at, before, words) : null;
  const from = isOpened ? before : at;
  if (words.pastBefore.has(opener)) return { from: before, to: stretch.to, set: { dropped: true } };
  const next = wordAt(tokens, stretch.to);
  if (words.past.has(next)) return { from, to: stretch.to + 1, set: { dropped: true } };
  if (words.closes.has(next)) return { from, to: stretch.to + 1, set: { amount: stretch.amount } };
  const anchored = readAnchor(tokens, stretch, words, isOpened);
  if (anchored !== null) return { ...anchored, from };
  const isWhole = at <= 1 && tokens.length - stretch.to <= 1 && wordAt(tokens, at - 1).length <= 1;
  if (!isOpened && !words.opensBare.has(opener) && !isWhole) return null;
  // "within 30 days of purchase": counted from something else than now.
  if (next === 'of' || next === 'de' || words.before.has(next) || words.after.has(next)) {
    return { from, to: stretch.to, set: { dropped: true } };
  }
  return { from, to: skipWords(tokens, stretch.to, words.tail), set: { amount: stretch.amount } };
}

/** "from now", "from tomorrow", "after next Friday", "before Christmas" behind a stretch. */
function readAnchor(
  tokens: readonly Token[],
  stretch: Stretch,
  words: AmountWords,
  isOpened: boolean,
): Reading | null {
  const { afterPhrase } = words;
  if (
    afterPhrase.length > 0 &&
    afterPhrase.every((word, index) => wordAt(tokens, stretch.to + index) === word)
  ) {
    const to = stretch.to + afterPhrase.length;
    if (words.now.has(wordAt(tokens, to))) return { to: to + 1, set: { amount: stretch.amount } };
    return { to, set: { amount: stretch.amount, anchored: 'after' } };
  }
  const next = wordAt(tokens, stretch.to);
  const weeks = stretch.amount.counts.week !== undefined;
  const isAfter = words.after.has(next) || (weeks && !isOpened && next === 'on');
  if (!isAfter && !words.before.has(next)) return null;
  const behind = wordAt(tokens, stretch.to + 1);
  if (isAfter && words.now.has(behind)) return { to: stretch.to + 2, set: { amount: stretch.amount } };
  const set: Pieces = { amount: stretch.amount, anchored: isAfter ? 'after' : 'before' };
  return { to: stretch.to + 1, set };
}

/** "back in 5": minutes, where nothing else is counted. */
function readBareMinutes(
  tokens: readonly Token[],
  at: number,
  from: number,
  words: AmountWords,
): Reading | null {
  const count = readCount(tokens, at, words.lexicon);
  if (count === null || !(count.value >= 2 && count.value <= 60) || from !== at - 1) return null;
  if (tokens[at]?.kind !== 'number' && count.value < 5) return null;
  if (wordAt(tokens, from) !== 'in' && wordAt(tokens, from) !== 'en') return null;
  if (!mayEndBareTime(tokens, count.to)) return null;
  return { from, to: count.to, set: { amount: { counts: { minute: count.value }, business: false } } };
}

/** Count and unit, again and again: "1 hour and 30 minutes", "an hour and a half", "a day or two". */
function readStretch(tokens: readonly Token[], at: number, words: AmountWords): Stretch | null {
  const first = readCountedUnit(tokens, at, words);
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
    if (next === null || counts[next.unit] !== undefined) break;
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
  if (business && hours >= 24) return { amount: { counts: { day: Math.ceil(hours / 24) }, business }, to };
  if (business && (hours > 0 || counts.minute !== undefined)) business = false;
  return { amount: { counts, business }, to };
}

interface CountedUnit {
  value: number;
  unit: Unit;
  business: boolean;
  to: number;
}

function readCountedUnit(tokens: readonly Token[], at: number, words: AmountWords): CountedUnit | null {
  const counted = readRange(tokens, at, words);
  if (counted === null) return null;
  let index = counted.to;
  let business = false;
  for (let skipped = 0; skipped < 3; skipped += 1) {
    const word = wordAt(tokens, index);
    if (words.business.has(word)) business = true;
    else if (!words.filler.has(word)) break;
    index += 1;
  }
  const found = unitAt(tokens, index, words.lexicon);
  if (found === null) return null;
  index += 1;
  if (wordAt(tokens, index) === "'" && isGlued(tokens, index)) index += 1;
  if (words.business.has(wordAt(tokens, index))) {
    business = true;
    index += 1;
  }
  return { value: counted.value * found.times, unit: found.unit, business, to: index };
}

/** The unit at the index, also "week's"; a single letter only right behind digits ("24h"). */
function unitAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { unit: Unit; times: number } | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const text = token.text.endsWith("'s") ? token.text.slice(0, -2) : token.text;
  if (text.length === 1 && text !== 'h' && !(token.glued && tokens[at - 1]?.kind === 'number')) return null;
  return lexicon.units.get(text) ?? null;
}

/** "a quarter of an hour", "three quarters of an hour": the unit stands behind. */
function readQuarters(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const first = wordAt(tokens, at);
  const isCounted = first === 'a' || first === 'three';
  const index = isCounted ? at + 1 : at;
  const word = wordAt(tokens, index);
  if (word !== 'quarter' && word !== 'quarters') return null;
  if (wordAt(tokens, index + 1) !== 'of' || wordAt(tokens, index + 2) !== 'an') return null;
  return { value: first === 'three' ? 0.75 : 0.25, to: index + 3 };
}

const RANGE_MARKS = new Set(['-', '–', '—', '/']);

/** A count or a range of counts, which ends at its larger end: "3", "3 to 5", "24/48", "half an", "one and a half". */
function readRange(
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
    if (wordAt(tokens, at + 1) === 'couple') return { value: 2, to: at + 2 };
    if (words.half.has(wordAt(tokens, at + 1))) return { value: 0.5, to: at + 2 };
    count ??= { value: 1, to: at + 1 };
  }
  if (count === null && word === 'couple') return { value: 2, to: at + 1 };
  if (count === null) return null;
  if (wordAt(tokens, count.to) === '½') return { value: count.value + 0.5, to: count.to + 1 };
  const between = wordAt(tokens, count.to);
  if (words.to.has(between) || RANGE_MARKS.has(between)) {
    const second = readCount(tokens, count.to + 1, words.lexicon);
    if (second !== null && second.value > count.value) return { value: second.value, to: second.to };
    return RANGE_MARKS.has(between) ? null : count;
  }
  // "one and a half hours"
  if (words.and.has(between)) {
    const article = words.one.has(wordAt(tokens, count.to + 1)) ? count.to + 2 : count.to + 1;
    if (words.half.has(wordAt(tokens, article))) return { value: count.value + 0.5, to: article + 1 };
  }
  return count;
}
