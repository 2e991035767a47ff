// Which words of the index somebody may mean who has typed only the beginning, or made a slip.

import { placeOf, type WordIndex } from './bm25';

/** The numbers of the words that begin with `prefix`, at most `most`, in alphabetical order. */
export function wordsFrom(index: WordIndex, prefix: string, most: number): number[] {
  const found: number[] = [];
  for (let at = placeOf(index.words, prefix); at < index.words.length && found.length < most; at += 1) {
    if (!index.words[at]?.startsWith(prefix)) break;
    found.push(at);
  }
  return found;
}

/** The numbers of the words one typing slip away: a letter too many, too few, another one, or two swapped. */
export function wordsNear(index: WordIndex, word: string, most: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < index.words.length && found.length < most; at += 1) {
    const other = index.words[at] ?? '';
    if (Math.abs(other.length - word.length) <= 1 && isOneSlip(word, other)) found.push(at);
  }
  return found;
}

function isOneSlip(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail += 1;
  const left = a.length - head - tail;
  const right = b.length - head - tail;
  if (left === 2 && right === 2) return a[head] === b[head + 1] && a[head + 1] === b[head];
  return left <= 1 && right <= 1;
}
