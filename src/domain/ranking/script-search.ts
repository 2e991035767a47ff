// Decides which scripts fit what stands in the search field so far. Ranking for a message is in ranking.ts.

import { isEmptyWord, raiseNumbered, stem, typedWords, type WordIndex, wordsFrom, wordsNear } from './bm25';
import { bestPlaces, type RankedScript, rankedScript, type ScriptIndex } from './script-index';

/**
 * Scripts for what stands in the search field so far: the last word counts from its first letters on, the title
 * weighs most, and a long word may hold one slip. Nothing typed finds nothing.
 */
export function searchScripts(index: ScriptIndex, words: string, most = 10): RankedScript[] {
  const typed = typedWords(words.slice(0, 200)).slice(-12);
  const scores = new Float32Array(index.scripts.length);
  const matched = new Map<number, string[]>();
  const last = typed.length - 1;
  typed.forEach((word, i) => {
    const isLast = i === last;
    // "the" says nothing, but "the" at the end may become "therapy": only there an empty word is looked for.
    if (!isLast && isEmptyWord(word)) return;
    const one = new Float32Array(index.scripts.length);
    for (const [number, weight] of matchesOf(index.words, word, isLast)) {
      // Of all words that begin alike only the best counts, else a short prefix would outweigh a whole word.
      raiseNumbered(index.words, number, weight, one);
    }
    one.forEach((value, at) => {
      if (value <= 0) return;
      scores[at] = (scores[at] ?? 0) + value;
      matched.set(at, [...(matched.get(at) ?? []), word]);
    });
  });
  // A script with all the words stands above one with a single rare word.
  for (const [at, hits] of matched)
    scores[at] = (scores[at] ?? 0) * (hits.length / Math.max(1, typed.length)) ** 2;
  return bestPlaces(scores, most)
    .filter((at) => (scores[at] ?? 0) > 0)
    .map((at) =>
      rankedScript(index, at, scores[at] ?? 0, [
        { code: 'words', words: (matched.get(at) ?? []).join(', ') },
      ]),
    );
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
