// Decides how well documents match words: a BM25 index in typed arrays, built once and asked often. Every
// posting holds its finished share of the score, so a query only adds. Knows nothing of scripts: which fields
// count for how much, and what to do with the scores, is left to ranking.ts.

/** One document: its fields as text, each counted `weight` times. */
export type WeightedFields = readonly { text: string; weight: number }[];

export interface WordIndex {
  readonly size: number;
  /** All words, sorted by code unit; the place in this list is the word's number. */
  readonly words: readonly string[];
  /** Word w's postings stand in `documents` and `shares` from `offsets[w]` to `offsets[w + 1]`. */
  readonly offsets: Uint32Array;
  readonly documents: Uint32Array;
  readonly shares: Float32Array;
  /** The other way round: document d's word numbers, ascending, from `wordOffsets[d]` to `wordOffsets[d + 1]`. */
  readonly wordOffsets: Uint32Array;
  readonly wordNumbers: Uint32Array;
}

/** The customary constants: how fast repeats stop counting, and how much a long document is held against itself. */
const K1 = 1.2;
const B = 0.6;

/** Words that say nothing about what a script is for. */
const EMPTY_WORDS = new Set(
  'a an and are as at be been but by can could did do does for from had has have he her him his i if in into is it its me my of on or our she so than that the their them then there they this to us was we were what when which who will with would you your'.split(
    ' ',
  ),
);

/** The words of a text as the index sees them: folded, without marks, plural s and the empty words. */
export function indexWords(text: string): string[] {
  return typedWords(text)
    .filter((word) => !EMPTY_WORDS.has(word))
    .map(stem);
}

/** The words as they were typed, in lower case, without accents and apostrophes: "Can’t" and "cant" are one. */
export function typedWords(text: string): string[] {
  if (IS_ASCII.test(text))
    return (
      text
        .replaceAll("'", '')
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? []
    );
  const plain = text.normalize('NFKD').replace(/[\p{M}'’]/gu, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant, control characters too.
const IS_ASCII = /^[\x00-\x7f]*$/;

/** Whether a word (as typed) says nothing about what a script is for. */
export function isEmptyWord(word: string): boolean {
  return EMPTY_WORDS.has(word);
}

/**
 * Takes off the commonest English endings. Deliberately small: it only has to bring "refunds", "refunded" and
 * "refund" together, and both sides go through it.
 */
export function stem(word: string): string {
  let root = word;
  if (root.length > 4 && root.endsWith('ies')) return `${root.slice(0, -3)}y`;
  if (root.length > 3 && root.endsWith('s') && !/(ss|us|is)$/.test(root)) root = root.slice(0, -1);
  if (root.length > 5 && root.endsWith('ing')) root = root.slice(0, -3);
  else if (root.length > 4 && root.endsWith('ed')) root = root.slice(0, -2);
  if (root.length > 4 && root.endsWith('e')) root = root.slice(0, -1);
  const isDoubled = root.length > 3 && /([^aeioulsz])\1$/.test(root);
  return isDoubled || (root.length > 5 && root.endsWith('ll')) ? root.slice(0, -1) : root;
}

export function createWordIndex(documents: readonly WeightedFields[]): WordIndex {
  const counts = documents.map(countWords);
  const lengths = counts.map((count) => [...count.values()].reduce((sum, n) => sum + n, 0));
  const meanLength = lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, lengths.length) || 1;

  const spread = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const words = [...spread.keys()].sort();
  const numberOf = new Map(words.map((word, i) => [word, i]));

  const offsets = new Uint32Array(words.length + 1);
  words.forEach((word, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + (spread.get(word) ?? 0);
  });
  const total = offsets[words.length] ?? 0;
  const postings = new Uint32Array(total);
  const shares = new Float32Array(total);
  const next = offsets.slice();
  counts.forEach((count, document) => {
    const lengthPart = K1 * (1 - B + (B * (lengths[document] ?? 0)) / meanLength);
    for (const [word, n] of count) {
      const w = numberOf.get(word) ?? 0;
      const df = spread.get(word) ?? 0;
      const idf = Math.log(1 + (documents.length - df + 0.5) / (df + 0.5));
      const at = next[w] ?? 0;
      next[w] = at + 1;
      postings[at] = document;
      shares[at] = (idf * n * (K1 + 1)) / (n + lengthPart);
    }
  });
  const wordOffsets = new Uint32Array(documents.length + 1);
  const wordNumbers = new Uint32Array(total);
  let at = 0;
  counts.forEach((count, document) => {
    const own = Uint32Array.from(count.keys(), (word) => numberOf.get(word) ?? 0).sort();
    wordNumbers.set(own, at);
    at += own.length;
    wordOffsets[document + 1] = at;
  });
  return { size: documents.length, words, offsets, documents: postings, shares, wordOffsets, wordNumbers };
}

/** The number of a word as the index has it, or -1. */
export function numberOfWord(index: WordIndex, word: string): number {
  const at = placeOf(index.words, word);
  return index.words[at] === word ? at : -1;
}

/** How alike two documents are by their words: 0 nothing in common, 1 the same words. */
export function likeness(index: WordIndex, a: number, b: number): number {
  const { wordOffsets, wordNumbers } = index;
  let i = wordOffsets[a] ?? 0;
  let j = wordOffsets[b] ?? 0;
  const endA = wordOffsets[a + 1] ?? i;
  const endB = wordOffsets[b + 1] ?? j;
  const all = endA - i + endB - j;
  let both = 0;
  while (i < endA && j < endB) {
    const difference = (wordNumbers[i] ?? 0) - (wordNumbers[j] ?? 0);
    if (difference === 0) both += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return both / Math.max(1, all - both);
}

/** Whether a document has the word with that number. */
export function hasWord(index: WordIndex, document: number, word: number): boolean {
  const end = index.offsets[word + 1] ?? 0;
  let low = index.offsets[word] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index.documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return low < end && index.documents[low] === document;
}

/** Adds each document's score for one word, times `weight`, to `scores`. A word nobody has adds nothing. */
export function addWord(index: WordIndex, word: string, weight: number, scores: Float32Array): void {
  const number = numberOfWord(index, word);
  if (number >= 0) addNumbered(index, number, weight, scores);
}

/** Adds like `addWord`, by the word's number in `index.words`. */
export function addNumbered(index: WordIndex, word: number, weight: number, scores: Float32Array): void {
  const end = index.offsets[word + 1] ?? 0;
  for (let at = index.offsets[word] ?? 0; at < end; at += 1) {
    const document = index.documents[at] ?? 0;
    scores[document] = (scores[document] ?? 0) + weight * (index.shares[at] ?? 0);
  }
}

/** Raises scores to the word's share where that is more: for words of which only the best counts. */
export function raiseNumbered(index: WordIndex, word: number, weight: number, scores: Float32Array): void {
  const end = index.offsets[word + 1] ?? 0;
  for (let at = index.offsets[word] ?? 0; at < end; at += 1) {
    const document = index.documents[at] ?? 0;
    const share = weight * (index.shares[at] ?? 0);
    if (share > (scores[document] ?? 0)) scores[document] = share;
  }
}

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

/** Where `word` stands or would stand in the sorted list. */
function placeOf(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
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

function countWords(fields: WeightedFields): Map<string, number> {
  const count = new Map<string, number>();
  for (const { text, weight } of fields) {
    for (const word of indexWords(text)) count.set(word, (count.get(word) ?? 0) + weight);
  }
  return count;
}
