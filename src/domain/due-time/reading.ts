// What the due-time readers share: what a reading is, and the small steps of looking at tokens. Which words
// make a time is decided in the readers (due-time/amounts.ts, -clocks.ts, -dates.ts and the languages).

import type { Token } from '../text/sentence-tokens';
import type { Lexicon } from './lexicon';
import type { Pieces } from './pieces';

/** Pieces read from a token on; `to` is the index of the first token behind them. */
export interface Reading {
  to: number;
  set: Pieces;
  /** Where the phrase begins, when words before the token belong to it ("in" before "5 minutes"). */
  from?: number;
}

/** Reads the piece that begins at the token, knowing the pieces of the phrase so far; null when none does. */
export type Reader = (tokens: readonly Token[], at: number, soFar: Pieces) => Reading | null;

/** A list of words, separated by spaces, as a set; the empty list is the empty set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').filter((word) => word !== ''));
}

/** The word or mark at the index; '' outside and for numbers. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token === undefined || token.kind === 'number' ? '' : token.text;
}

export function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.glued ?? false;
}

/** Past the words at `at` that are in the set, at most `most` of them. */
export function skipWords(
  tokens: readonly Token[],
  at: number,
  words: ReadonlySet<string>,
  most = 4,
): number {
  let index = at;
  while (index < at + most && words.has(wordAt(tokens, index))) index += 1;
  return index;
}

/** Back over the words before `at` that are in the set: the index of the first one that is not, maybe -1. */
export function skipWordsBack(
  tokens: readonly Token[],
  at: number,
  words: ReadonlySet<string>,
  most = 5,
): number {
  let index = at - 1;
  while (index >= 0 && index >= at - most && words.has(wordAt(tokens, index))) index -= 1;
  return index;
}

/** Filipino words that are joined to a number by a dash: "alas-3", "mag-5pm", "ika-20". */
const PREFIXES = new Set(['alas', 'ala', 'mag', 'ika', 'pang', 'a']);

/** A number that is part of a code, an amount of money, a telephone number or a longer number. */
export function isPartOfCode(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if ('$€£₱¥#+№'.includes(before.text)) return true;
  if (!token.glued) return false;
  if (before.kind !== 'mark') return true;
  if ('([{"\'“‘@~,>¿¡'.includes(before.text)) return false;
  if (before.text === '-' || before.text === '–' || before.text === '/') {
    // "-2020-07-01-" begins with a dash of its own; in "82-2100" and "A-15" the dash joins.
    const joined = tokens[at - 2];
    const isPrefix = joined?.kind === 'word' && PREFIXES.has(joined.text);
    return before.glued && joined?.kind !== 'mark' && !isPrefix;
  }
  return true;
}

const NUMBER_SUFFIX_MARKS = new Set(['%', '$', '€', '£', '₱', '°', '#', '+', '=', '*', '_', '&', '|', '<']);

/**
 * Words that may follow a bare number that is a time ("by 5 tomorrow"); before any other word the number counts
 * things ("at 3 stores").
 */
const AFTER_BARE_TIME = new Set(
  (
    'and or but so if when with for to on in at by before after today tomorrow tonight this next your my our ' +
    'sharp latest exactly tops max please i we you they then as because since once while unless that which until ' +
    'though thanks thank hopefully est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet pht eastern central ' +
    "pacific local i'll we'll you'll just instead again also regarding about monday tuesday wednesday thursday " +
    'friday saturday sunday mon tue wed thu fri sat sun morning afternoon evening is first sir madam maam ' +
    'around sometime between no approximately roughly good ok okay fine work works suit suits convenient ' +
    'de del para por y o a el la en con si que hoy manana cuando po ng sa na at para bukas mamaya ngayong mamayang'
  ).split(' '),
);

/** Whether a bare number that ends before `at` may be a time, from what follows it. */
export function mayEndBareTime(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return true;
  if (next.kind === 'number') return false;
  if (next.kind === 'word') return !next.glued && AFTER_BARE_TIME.has(next.text);
  if (NUMBER_SUFFIX_MARKS.has(next.text)) return false;
  // "4:3", "2.1", "5/7", "555-1212"
  const after = tokens[at + 1];
  return !(next.glued && after?.glued && after.kind === 'number');
}

/** A count as digits ("2", "1.5") or words ("twenty four", "a couple of"); null when none begins here. */
export function readCount(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { value: number; to: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const decimals = tokens[at + 2];
    const point = wordAt(tokens, at + 1);
    const isDecimal =
      (point === '.' || (point === ',' && decimals?.text.length === 1)) &&
      isGlued(tokens, at + 1) &&
      decimals?.kind === 'number' &&
      decimals.glued;
    if (isDecimal) return { value: Number(`${token.text}.${decimals.text}`), to: at + 3 };
    return { value: token.value, to: at + 1 };
  }
  const value = lexicon.numbers.get(token.text);
  if (value === undefined) return null;
  if (lexicon.tens.has(token.text)) {
    const joined = wordAt(tokens, at + 1) === '-' || wordAt(tokens, at + 1) === 'y' ? at + 2 : at + 1;
    const ones = lexicon.numbers.get(wordAt(tokens, joined));
    if (ones !== undefined && ones < 10) return { value: value + ones, to: joined + 1 };
  }
  return { value, to: at + 1 };
}
