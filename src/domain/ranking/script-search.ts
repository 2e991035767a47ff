// Decides which scripts fit what stands in the search field so far. Ranking for a message is in ranking.ts.

import type { WordIndex } from './bm25';
import { isEmptyWord, stem, typedWords } from './index-words';
import { wordsFrom, wordsNear } from './near-words';
import { type RankedScript, rankedScript, type ScriptIndex } from './script-index';
import { insertScored, type Scored, scorerOf } from './word-scorer';

/**
 * Scripts for what stands in the search field so far: the last word counts from its first letters on, the title
 * weighs most, and a long word may hold one slip. Nothing typed finds nothing.
 */
export function searchScripts(index: ScriptIndex, words: string, most = 10): RankedScript[] {
  const typed = typedWords(words.slice(0, 200)).slice(-12);
  const scores = new Float32Array(index.scripts.length);
  /** For each script one bit for each typed word it holds. */
  const matched = new Uint16Array(index.scripts.length);
  const last = typed.length - 1;
  typed.forEach((word, i) => {
    const isLast = i === last;
    // "the" says nothing, but "the" at the end may become "therapy": only there an empty word is looked for.
    if (!isLast && isEmptyWord(word)) return;
    for (const [at, value] of raised(index.words, matchesOf(index.words, word, isLast))) {
      scores[at] = (scores[at] ?? 0) + value;
      matched[at] = (matched[at] ?? 0) | (1 << i);
    }
  });
  const best: Scored[] = [];
  scores.forEach((sum, at) => {
    if (sum <= 0) return;
    // A script with all the words stands above one with a single rare word.
    const score = sum * (countBits(matched[at] ?? 0) / Math.max(1, typed.length)) ** 2;
    if (best.length < most || score > (best[most - 1]?.score ?? 0)) insertScored(best, at, score, most);
  });
  return best.map(({ at, score }) => {
    const found = typed.filter((_, i) => ((matched[at] ?? 0) >> i) & 1);
    return rankedScript(index, at, score, [{ code: 'words', words: found.join(', ') }]);
  });
}

/** Of all words that begin alike only the best counts, else a short prefix would outweigh a whole word. */
function raised(index: WordIndex, matches: ReadonlyMap<number, number>): Map<number, number> {
  const scorer = scorerOf(index);
  const best = new Map<number, number>();
  for (const [word, weight] of matches) {
    const end = index.offsets[word + 1] ?? 0;
    for (let at = index.offsets[word] ?? 0; at < end; at += 1) {
      const document = index.documents[at] ?? 0;
      const share = weight * scorer.share(word, document, index.counts[at] ?? 0);
      if (share > (best.get(document) ?? 0)) best.set(document, share);
    }
  }
  return best;
}

function countBits(mask: number): number {
  let count = 0;
  for (let left = mask; left > 0; left >>= 1) count += left & 1;
  return count;
}

/** What a typed word may stand for, each with how much of its score counts. */
function matchesOf(words: WordIndex, word: string, isLast: boolean): Map<number, number> {
  const found = new Map<number, number>();
  const root = stem(word);
  const add = (numbers: readonly number[], weight: (other: string) => number) => {
    for (const number of numbers) {
      const other = words.words[number] ?? '';
      found.set(number, Math.max(found.get(number) ?? 0, weight(other)));
    }
  };
  const whole = (other: string) => (other === root || other === word ? 1 : 0);
  add(wordsFrom(words, root, 1), whole);
  if (isLast) {
    const closeness = (other: string) => 0.5 + (0.5 * word.length) / Math.max(word.length, other.length);
    add(wordsFrom(words, word, 60), closeness);
    if (root !== word) add(wordsFrom(words, root, 60), closeness);
  }
  for (const [number, weight] of found) if (weight === 0) found.delete(number);
  if (found.size === 0 && word.length >= 5) {
    add(wordsNear(words, root, 8), () => 0.4);
    if (root !== word) add(wordsNear(words, word, 8), () => 0.4);
  }
  return found;
}
