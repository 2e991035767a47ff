// Finds many phrases in a text in one pass: an automaton over words, walked from every word at once. `…` in a phrase
// stands for up to four words in between; no phrase runs across the end of a sentence. Used by the lexicons of
// the reading, by the draft check and by the watch phrases of packs. It matches words, never letters, and takes
// no expression of any kind (T19); the work is bounded whatever the phrases and the text (T20).

import type { Span } from '../words';
import { type Automaton, joinPlain, PhraseTrie } from './phrase-automaton';
import { readPhraseFile } from './phrase-file';
import { type PhraseNotation, Symbols } from './phrase-symbols';
import type { Vocabulary } from './phrase-vocabulary';
import { Walker } from './phrase-walk';
import { type Token, tokenise } from './tokens';

export type { PhraseNotation } from './phrase-symbols';

export interface Phrase<T> {
  /** Plain words, in any case: "refund you … in full". */
  phrase: string;
  value: T;
  /** Plain words even where there is a notation: a pack's phrases among our own. */
  plain?: boolean;
  /** Its finds need not be told from those of other phrases with the same value: they have no `phrase`. */
  unnamed?: boolean;
}

/** Phrases as they are written, compiled when they are first needed. */
export interface PhraseList<T> {
  phrases: readonly Phrase<T>[];
  notation?: PhraseNotation;
}

/** Phrases as the build compiled them (phrase-file.ts). */
export interface SavedPhrases<T> {
  entries: readonly Entry<T>[];
  words: string;
  bytes: Uint8Array;
}

/** What an end stands for: one phrase, or all unnamed ones of a value. */
export interface Entry<T> {
  value: T;
  /** As it is written; "" for unnamed ones. */
  phrase: string;
}

/** Phrases ready to be walked. */
export interface CompiledPhrases<T> {
  entries: readonly Entry<T>[];
  automaton: Automaton;
  vocabulary: Vocabulary;
  /** How many numbers its words have. */
  numbers: number;
}

export interface PhraseHit<T> extends Span {
  value: T;
  /** As it is written; "" for unnamed ones. */
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

/** Hits in one text, of our phrases and of plain ones each: far above any honest pack, a wall for a hostile one. */
const HITS_AT_MOST = 2_000;

/** Compiles phrases once; a phrase without a word in it never matches. */
export function compilePhrases<T>(
  phrases: readonly Phrase<T>[],
  notation?: PhraseNotation,
): PhraseMatcher<T> {
  const own = phrases.filter(({ plain }) => !plain);
  const plain = phrases.filter(({ plain }) => plain);
  return createMatcher(compileList({ phrases: own, ...(notation && { notation }) }), plain);
}

/**
 * Makes phrases ready.
 * @throws when saved ones are damaged.
 */
export function preparePhrases<T>(source: PhraseList<T> | SavedPhrases<T>): CompiledPhrases<T> {
  return 'phrases' in source
    ? compileList(source)
    : { entries: source.entries, ...readPhraseFile(source, source.entries.length) };
}

/** A matcher for phrases that are ready, with plain ones beside them: those take no room from ours. */
export function createMatcher<T>(
  own: CompiledPhrases<T>,
  plain: readonly Phrase<T>[] = [],
): PhraseMatcher<T> {
  if (plain.length === 0) return matcherOver(own.automaton, [own.vocabulary], own.entries);
  const beside = compileList({ phrases: plain }, own.numbers);
  return matcherOver(
    joinPlain(own.automaton, beside.automaton),
    [own.vocabulary, beside.vocabulary],
    [...own.entries, ...beside.entries],
  );
}

function compileList<T>({ phrases, notation }: PhraseList<T>, firstNumber = 0): CompiledPhrases<T> {
  const symbols = new Symbols(notation, firstNumber);
  const trie = new PhraseTrie();
  const entries: Entry<T>[] = [];
  const unnamedOf = new Map<T, number>();
  for (const { phrase, value, unnamed = false } of phrases) {
    const known = unnamed ? unnamedOf.get(value) : undefined;
    const entry = known ?? entries.push({ value, phrase: unnamed ? '' : phrase }) - 1;
    if (unnamed) unnamedOf.set(value, entry);
    trie.add(symbols.read(phrase), entry);
  }
  return {
    entries,
    automaton: trie.automaton(entries.length),
    vocabulary: symbols.vocabulary(),
    numbers: symbols.size,
  };
}

function matcherOver<T>(
  automaton: Automaton,
  vocabularies: readonly Vocabulary[],
  entries: readonly Entry<T>[],
): PhraseMatcher<T> {
  const walker = new Walker(automaton, vocabularies);
  const findIn = (tokens: readonly Token[], onStep?: () => void): TokenHit<T>[] => {
    const hits: TokenHit<T>[] = [];
    let own = 0;
    let plain = 0;
    walker.walk(tokens, onStep, (end, first, last) => {
      const isOwn = end < automaton.plainEnds;
      if ((isOwn ? own : plain) >= HITS_AT_MOST) return;
      if (isOwn) own += 1;
      else plain += 1;
      const { value, phrase } = entries[end]!;
      hits.push({ start: tokens[first]!.start, end: tokens[last]!.end, first, last, value, phrase });
    });
    return hits.length > 1 ? hits.sort((a, b) => a.start - b.start || b.end - a.end) : hits;
  };
  return {
    findIn,
    find: (text) =>
      findIn(tokenise(text)).map(({ start, end, value, phrase }) => ({ start, end, value, phrase })),
  };
}
