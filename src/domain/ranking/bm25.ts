// Decides how well documents match words: a BM25 index in typed arrays. What is kept are counts, not finished
// scores, so that a document can be added or taken out without reading the others again; the scores of a word are
// worked out when it is first asked for (ranking/word-scorer.ts). Knows nothing of scripts.

import { isEmptyWord, stem, typedWords } from './index-words';

/** One document: its fields as text, each counted `weight` times, a whole number. */
export type WeightedFields = readonly { text: string; weight: number }[];

export interface WordIndex {
  readonly size: number;
  /** All words, sorted by code unit; the place in this list is the word's number. */
  readonly words: readonly string[];
  /** Word w's postings stand in `documents` and `counts` from `offsets[w]` to `offsets[w + 1]`, by document. */
  readonly offsets: Uint32Array;
  readonly documents: Uint16Array;
  /** How often the word stands in the document, by weight. */
  readonly counts: Uint16Array;
  /** How many words each document has, by weight. */
  readonly lengths: Uint32Array;
  /** The other way round: document d's word numbers, ascending, from `wordOffsets[d]` to `wordOffsets[d + 1]`. */
  readonly wordOffsets: Uint32Array;
  readonly wordNumbers: Uint32Array;
  readonly wordCounts: Uint16Array;
}

/** As many as a posting has room for; a pack holds 10,000 scripts at most. */
export const DOCUMENTS_AT_MOST = 65_535;
const COUNT_AT_MOST = 65_535;

/** The customary constants: how fast repeats stop counting, and how much a long document is held against itself. */
export const K1 = 1.2;
const B = 0.6;

/** How much a word says, by how many of the documents have it. */
export function rarity(documents: number, having: number): number {
  return Math.log(1 + (documents - having + 0.5) / (having + 0.5));
}

/** For each document what stands below the line of the formula beside the count: its length against the mean. */
export function lengthParts({ lengths, size }: WordIndex): Float64Array {
  let sum = 0;
  for (let at = 0; at < size; at += 1) sum += lengths[at] ?? 0;
  const mean = sum / Math.max(1, size) || 1;
  return Float64Array.from(lengths, (length) => K1 * (1 - B + (B * length) / mean));
}

/** The words of one document with their counts. */
interface Counted {
  words: readonly string[];
  counts: readonly number[];
  length: number;
}

/** Spares the work on spellings that come back: most do. '' for an empty word. */
function createRoots(): (typed: string) => string {
  const known = new Map<string, string>();
  return (typed) => {
    let root = known.get(typed);
    if (root === undefined) {
      root = isEmptyWord(typed) ? '' : stem(typed);
      known.set(typed, root);
    }
    return root;
  };
}

function countWords(fields: WeightedFields, rootOf: (typed: string) => string): Counted {
  const count = new Map<string, number>();
  let length = 0;
  for (const { text, weight } of fields) {
    for (const typed of typedWords(text)) {
      const root = rootOf(typed);
      if (root === '') continue;
      count.set(root, (count.get(root) ?? 0) + weight);
      length += weight;
    }
  }
  return {
    words: [...count.keys()],
    counts: Array.from(count.values(), (n) => Math.min(n, COUNT_AT_MOST)),
    length,
  };
}

export function createWordIndex(documents: readonly WeightedFields[]): WordIndex {
  if (documents.length > DOCUMENTS_AT_MOST) throw new RangeError('Too many documents for one index.');
  const rootOf = createRoots();
  const all = documents.map((fields) => countWords(fields, rootOf));
  const spread = new Map<string, number>();
  for (const { words } of all) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  const words = [...spread.keys()].sort();
  const numberOf = new Map(words.map((word, number) => [word, number]));
  const offsets = new Uint32Array(words.length + 1);
  words.forEach((word, number) => {
    offsets[number + 1] = (offsets[number] ?? 0) + (spread.get(word) ?? 0);
  });
  const total = offsets[words.length] ?? 0;
  const postings = new Uint16Array(total);
  const counts = new Uint16Array(total);
  const next = offsets.slice();
  all.forEach((document, at) => {
    document.words.forEach((word, i) => {
      const number = numberOf.get(word) ?? 0;
      const place = next[number] ?? 0;
      next[number] = place + 1;
      postings[place] = at;
      counts[place] = document.counts[i] ?? 0;
    });
  });
  const lengths = Uint32Array.from(all, ({ length }) => length);
  return finished({ words, offsets, documents: postings, counts, lengths });
}

/** An index from its postings: adds the way from a document to its words. */
export function finished(
  parts: Pick<WordIndex, 'words' | 'offsets' | 'documents' | 'counts' | 'lengths'>,
): WordIndex {
  const { words, offsets, documents, counts, lengths } = parts;
  const size = lengths.length;
  const wordOffsets = new Uint32Array(size + 1);
  for (let at = 0; at < documents.length; at += 1) {
    const document = (documents[at] ?? 0) + 1;
    wordOffsets[document] = (wordOffsets[document] ?? 0) + 1;
  }
  for (let at = 0; at < size; at += 1)
    wordOffsets[at + 1] = (wordOffsets[at + 1] ?? 0) + (wordOffsets[at] ?? 0);
  const wordNumbers = new Uint32Array(documents.length);
  const wordCounts = new Uint16Array(documents.length);
  const next = wordOffsets.slice();
  for (let number = 0; number < words.length; number += 1) {
    const end = offsets[number + 1] ?? 0;
    for (let at = offsets[number] ?? 0; at < end; at += 1) {
      const document = documents[at] ?? 0;
      const place = next[document] ?? 0;
      next[document] = place + 1;
      wordNumbers[place] = number;
      wordCounts[place] = counts[at] ?? 0;
    }
  }
  return { ...parts, size, wordOffsets, wordNumbers, wordCounts };
}

/** The index with one more document at the end, as if it had been built with it. No other text is read. */
export function withDocument(index: WordIndex, fields: WeightedFields): WordIndex {
  const document = index.size;
  if (document >= DOCUMENTS_AT_MOST) throw new RangeError('Too many documents for one index.');
  const { words: own, counts: ownCounts, length } = countWords(fields, createRoots());
  const byWord = own.map((word, i) => ({ word, count: ownCounts[i] ?? 0 }));
  byWord.sort((a, b) => (a.word < b.word ? -1 : 1));
  const isNew = byWord.map(({ word }) => numberOfWord(index, word) < 0);
  const added = isNew.filter(Boolean).length;

  const words: string[] = [];
  const offsets = new Uint32Array(index.words.length + added + 1);
  const documents = new Uint16Array(index.documents.length + byWord.length);
  const counts = new Uint16Array(documents.length);
  // Old word numbers from `shiftFrom[i]` on have moved by i + 1.
  const shiftFrom: number[] = [];
  let oldWord = 0;
  let oldAt = 0;
  // Each posting of the new document moves what follows by one.
  let written = 0;
  const copyTo = (until: number): void => {
    const ahead = words.length - oldWord;
    for (; oldWord < until; oldWord += 1) {
      words.push(index.words[oldWord] ?? '');
      offsets[oldWord + ahead + 1] = (index.offsets[oldWord + 1] ?? 0) + written;
    }
    const end = index.offsets[until] ?? 0;
    documents.set(index.documents.subarray(oldAt, end), oldAt + written);
    counts.set(index.counts.subarray(oldAt, end), oldAt + written);
    oldAt = end;
  };
  byWord.forEach(({ word, count }, i) => {
    const place = placeOf(index.words, word);
    copyTo(isNew[i] ? place : place + 1);
    if (isNew[i]) {
      shiftFrom.push(place);
      words.push(word);
      offsets[words.length] = offsets[words.length - 1] ?? 0;
    }
    const at = offsets[words.length] ?? 0;
    documents[at] = document;
    counts[at] = count;
    offsets[words.length] = at + 1;
    written += 1;
  });
  copyTo(index.words.length);

  const lengths = new Uint32Array(document + 1);
  lengths.set(index.lengths);
  lengths[document] = length;
  const wordOffsets = new Uint32Array(document + 2);
  wordOffsets.set(index.wordOffsets);
  wordOffsets[document + 1] = documents.length;
  const wordNumbers = new Uint32Array(documents.length);
  const wordCounts = new Uint16Array(documents.length);
  wordNumbers.set(index.wordNumbers);
  wordCounts.set(index.wordCounts);
  if (added > 0) moveNumbers(wordNumbers, index.wordNumbers.length, index.words.length, shiftFrom);
  byWord.forEach(({ word, count }, i) => {
    wordNumbers[index.documents.length + i] = placeOf(words, word);
    wordCounts[index.documents.length + i] = count;
  });
  return {
    size: document + 1,
    words,
    offsets,
    documents,
    counts,
    lengths,
    wordOffsets,
    wordNumbers,
    wordCounts,
  };
}

function moveNumbers(numbers: Uint32Array, until: number, words: number, shiftFrom: readonly number[]): void {
  const moved = new Uint32Array(words);
  let by = 0;
  for (let word = 0; word < words; word += 1) {
    while ((shiftFrom[by] ?? Number.POSITIVE_INFINITY) <= word) by += 1;
    moved[word] = word + by;
  }
  for (let at = 0; at < until; at += 1) numbers[at] = moved[numbers[at] ?? 0] ?? 0;
}

/** The index without the document at that place, as if it had been built without it; later ones move up. */
export function withoutDocument(index: WordIndex, document: number): WordIndex {
  const words: string[] = [];
  const offsets = [0];
  const gone = (index.wordOffsets[document + 1] ?? 0) - (index.wordOffsets[document] ?? 0);
  const documents = new Uint16Array(index.documents.length - gone);
  const counts = new Uint16Array(documents.length);
  let next = 0;
  for (let number = 0; number < index.words.length; number += 1) {
    const first = next;
    const end = index.offsets[number + 1] ?? 0;
    for (let at = index.offsets[number] ?? 0; at < end; at += 1) {
      const other = index.documents[at] ?? 0;
      if (other === document) continue;
      documents[next] = other > document ? other - 1 : other;
      counts[next] = index.counts[at] ?? 0;
      next += 1;
    }
    if (next === first) continue;
    words.push(index.words[number] ?? '');
    offsets.push(next);
  }
  const lengths = index.lengths.filter((_, at) => at !== document);
  return finished({ words, offsets: Uint32Array.from(offsets), documents, counts, lengths });
}

/** The number of a word as the index has it, or -1. */
export function numberOfWord(index: WordIndex, word: string): number {
  const at = placeOf(index.words, word);
  return index.words[at] === word ? at : -1;
}

/** Whether a document has the word with that number. */
export function hasWord(index: WordIndex, document: number, word: number): boolean {
  const end = index.wordOffsets[document + 1] ?? 0;
  let low = index.wordOffsets[document] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index.wordNumbers[middle] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low < end && index.wordNumbers[low] === word;
}

/** Where `word` stands or would stand in the sorted list. */
export function placeOf(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
