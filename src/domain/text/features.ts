// What a classifier sees of a text: its words, pairs of neighbours and denied words, each as a number. The tokens come
// from text/tokens.ts, so disguise, drawn-out letters and short spellings are undone before. How the numbers are
// weighed is left to text/classifier.ts.

import type { Token } from './tokens';

/** After one of these, the next few words are also counted as denied. */
const NEGATORS: ReadonlySet<string> = new Set(
  'not no never cannot without hardly nothing nobody hindi wala huwag nunca sin nada tampoco jamas'.split(
    ' ',
  ),
);
/** How many words a negator reaches. */
const REACH = 4;

const SENTENCE_START = 1;
const DENIED = 99;
const SKIP = 7;

/** The numbers (32 bits, unsigned) of what is in the tokens, each once. Work grows with the tokens only. */
export function featuresOf(tokens: readonly Token[], breadth: Breadth = 'pairs'): Set<number> {
  const found = new Set<number>();
  eachFeature(tokens, breadth, (feature) => found.add(feature));
  return found;
}

/** `pairs` sees words and neighbours; `threes` also three in a row, and two with any word between. */
export type Breadth = 'pairs' | 'threes';

/**
 * Calls `add` for every feature, the token it ends with and how many tokens before that it reaches back; the same
 * feature may come more than once.
 */
export function eachFeature(
  tokens: readonly Token[],
  breadth: Breadth,
  add: (feature: number, at: number, back: number) => void,
): void {
  let before = SENTENCE_START;
  let earlier = 0;
  let sentence = -1;
  let denied = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      before = SENTENCE_START;
      earlier = 0;
      denied = 0;
    }
    const word = numberOf(token);
    if (token.kind !== 'handle' && token.kind !== 'link') add(word, at, 0);
    const pair = pairOf(before, word);
    add(pair, at, before === SENTENCE_START ? 0 : 1);
    if (breadth === 'threes' && earlier !== 0) {
      const back = earlier === SENTENCE_START ? 1 : 2;
      add(pairOf(pairOf(earlier, SKIP), word), at, back);
      add(pairOf(earlier, pair), at, back);
    }
    if (denied > 0) {
      add(pairOf(DENIED, word), at, 0);
      denied -= 1;
    }
    if (NEGATORS.has(token.word)) denied = REACH;
    earlier = before;
    before = word;
  }
}

/**
 * What each token adds to an answer: a feature's weight, shared among the tokens it is made of.
 */
export function tokenWeights(
  tokens: readonly Token[],
  breadth: Breadth,
  weightOf: (feature: number) => number,
): Float32Array {
  const weights = new Float32Array(tokens.length);
  eachFeature(tokens, breadth, (feature, at, back) => {
    const weight = weightOf(feature);
    if (weight === 0) return;
    for (let one = at - back; one <= at; one += 1) weights[one] = (weights[one] ?? 0) + weight / (back + 1);
  });
  return weights;
}

/** The feature of a mark that is no word, as a kind and an amount. */
export function markFeature(kind: number, amount: number): number {
  return pairOf(MARK + kind, amount);
}

const MARK = 5_000;
const SHARED: Readonly<Partial<Record<Token['kind'], string>>> = {
  number: '<number>',
  handle: '<handle>',
  link: '<link>',
};

function numberOf(token: Token): number {
  return hash(SHARED[token.kind] ?? token.word);
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

function pairOf(first: number, second: number): number {
  let value = Math.imul(first ^ (second >>> 15) ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35);
  value ^= value >>> 13;
  return Math.imul(value, 0x27d4eb2f) >>> 0;
}
