// Finds many phrases in a text in one pass: a trie over words, walked from every word at once. `…` in a phrase
// stands for up to four words in between; no phrase runs across the end of a sentence. Used by the lexicons of
// the reading, by the draft check and by the watch phrases of packs. It matches words, never letters, and takes
// no expression of any kind (T19); the work is bounded whatever the phrases and the text (T20).

import type { Span } from '../words';
import { type PhraseNotation, Symbols } from './phrase-symbols';
import { addPhrase, createNode, Walker } from './phrase-walk';
import { type Token, tokenise } from './tokens';

export type { PhraseNotation } from './phrase-symbols';

export interface Phrase<T> {
  /** Plain words, in any case: "refund you … in full". */
  phrase: string;
  value: T;
  /** Plain words even where there is a notation: a pack's phrases among our own. */
  plain?: boolean;
}

export interface PhraseHit<T> extends Span {
  value: T;
  phrase: string;
}

/** A hit among tokens: `first` and `last` are indexes of the tokens it begins and ends with. */
export interface TokenHit<T> extends PhraseHit<T> {
  first: number;
  last: number;
}

export interface PhraseMatcher<T> {
  /** All hits, sorted by start, longer ones first; hits may overlap. */
  find(text: string): PhraseHit<T>[];
  /** The same over tokens that are already there. `onStep` is called once for each step of work (for tests). */
  findIn(tokens: readonly Token[], onStep?: () => void): TokenHit<T>[];
}

/** Hits in one text: far above any honest pack, a wall for a hostile one. */
const HITS_AT_MOST = 2_000;

/** Compiles phrases once; a phrase without a word in it never matches. */
export function compilePhrases<T>(
  phrases: readonly Phrase<T>[],
  notation?: PhraseNotation,
): PhraseMatcher<T> {
  const symbols = new Symbols(notation);
  const root = createNode(true);
  phrases.forEach(({ phrase, plain = false }, index) => {
    addPhrase(root, symbols.read(phrase, plain), index, plain);
  });
  const walker = new Walker(root, symbols);
  const findIn = (tokens: readonly Token[], onStep?: () => void): TokenHit<T>[] => {
    const hits: TokenHit<T>[] = [];
    walker.walk(tokens, onStep, (index, first, last) => {
      const phrase = phrases[index];
      const start = tokens[first]?.start;
      const end = tokens[last]?.end;
      if (!phrase || start === undefined || end === undefined || hits.length >= HITS_AT_MOST) return;
      hits.push({ start, end, first, last, value: phrase.value, phrase: phrase.phrase });
    });
    return hits.length > 1 ? hits.sort((a, b) => a.start - b.start || b.end - a.end) : hits;
  };
  return {
    findIn,
    find: (text) =>
      findIn(tokenise(text)).map(({ start, end, value, phrase }) => ({ start, end, value, phrase })),
  };
}
