// Scores documents for a query, fast enough for every look at a page: the postings of a word are packed with
// their finished share of the score when the word is first asked for, and a query only adds whole numbers. The
// best are then scored again exactly, so that rounding never decides an order. One query at a time.

import { K1, lengthParts, rarity, type WordIndex } from './bm25';
import { QueryReader, type QueryWords } from './query-words';

/** A posting is one number: the document above, its share of the score below. */
const DOCUMENT_SHIFT = 16;
const SHARE_MASK = 0xffff;
/** No word is worth more than 24 points, so that every share fits its sixteen bits. */
export const SHARES_PER_POINT = 2700;
/** How many more than asked for are scored exactly. */
const SPARE = 8;
/** Nobody asks for more at once; whoever does gets them, only slower. */
const MOST_AT_ONCE = 64;

export interface Scored {
  at: number;
  score: number;
}

export class WordScorer {
  private readonly reader: QueryReader;
  private readonly packed: Uint32Array;
  private readonly isPacked: Uint8Array;
  private readonly rarities: Float64Array;
  private readonly parts: Float64Array;
  /** A sum for each document; all zero between queries. Padded, so that eight can be looked at together. */
  readonly sums: Int32Array;
  private readonly marked: Uint8Array;
  private readonly highest = new Int32Array(MOST_AT_ONCE);

  constructor(private readonly index: WordIndex) {
    this.reader = new QueryReader(index);
    this.packed = new Uint32Array(index.documents.length);
    this.isPacked = new Uint8Array(index.words.length);
    this.rarities = new Float64Array(index.words.length);
    this.parts = lengthParts(index);
    this.sums = new Int32Array((index.size + 7) & ~7);
    this.marked = new Uint8Array(index.words.length);
  }

  /** The words of a text that the index has; good until the next question. */
  read(text: string): QueryWords {
    return this.reader.read(text);
  }

  /** The documents that match a text best, best first; equal ones by their place. */
  best(text: string, most: number): Scored[] {
    const query = this.read(text);
    const postings = this.add(query);
    const isSparse = postings * 2 < this.index.size;
    const found = isSparse ? this.harvest(query, most + SPARE) : this.top(query, most + SPARE);
    if (!isSparse) this.sums.fill(0);
    this.rescore(query, found);
    found.sort((a, b) => b.score - a.score || a.at - b.at);
    if (found.length > most) found.length = most;
    return found;
  }

  /** Adds the shares of the query's words to `sums`; whoever does sets them back to zero. Gives how many it added. */
  add({ count, numbers }: QueryWords): number {
    const { sums, packed, isPacked } = this;
    const { offsets } = this.index;
    let postings = 0;
    for (let i = 0; i < count; i += 1) {
      const word = numbers[i]!;
      if (isPacked[word] === 0) this.pack(word);
      const from = offsets[word]!;
      const end = offsets[word + 1]!;
      addPostings(sums, packed, from, end);
      postings += end - from;
    }
    return postings;
  }

  /** The highest sums, highest first. */
  top(query: QueryWords, most: number): Scored[] {
    const { sums } = this;
    const found: Scored[] = [];
    let least = this.foothold(query, most);
    for (let at = 0; at < sums.length; at += 8) {
      // Hardly any eight hold one that is higher, and a higher one makes its difference negative.
      const differences =
        (least - sums[at]!) |
        (least - sums[at + 1]!) |
        (least - sums[at + 2]!) |
        (least - sums[at + 3]!) |
        (least - sums[at + 4]!) |
        (least - sums[at + 5]!) |
        (least - sums[at + 6]!) |
        (least - sums[at + 7]!);
      if (differences >= 0) continue;
      for (let one = at; one < at + 8; one += 1) {
        const score = sums[one]!;
        if (score <= least) continue;
        insertScored(found, one, score, most);
        if (found.length === most) least = found[most - 1]?.score ?? 0;
      }
    }
    return found;
  }

  /** The same for few postings, by walking them again; leaves all sums zero. */
  private harvest({ count, numbers }: QueryWords, most: number): Scored[] {
    const { sums, packed } = this;
    const { offsets } = this.index;
    const found: Scored[] = [];
    let least = 0;
    for (let i = 0; i < count; i += 1) {
      const word = numbers[i]!;
      const end = offsets[word + 1]!;
      for (let at = offsets[word]!; at < end; at += 1) {
        const document = packed[at]! >>> DOCUMENT_SHIFT;
        const score = sums[document]!;
        sums[document] = 0;
        if (score <= least) continue;
        insertScored(found, document, score, most);
        if (found.length === most) least = found[most - 1]?.score ?? 0;
      }
    }
    return found;
  }

  /**
   * A sum that at least `most` documents reach, or 0: the lowest of the best among those with the rarest word that
   * enough of them have. It spares `top` most of its work.
   */
  private foothold({ count, numbers }: QueryWords, most: number): number {
    const { offsets } = this.index;
    let from = 0;
    let end = 0;
    for (let i = 0; i < count; i += 1) {
      const word = numbers[i]!;
      const first = offsets[word]!;
      const last = offsets[word + 1]!;
      const isRarer = end === 0 || last - first < end - from;
      if (last - first < most * 2 || !isRarer) continue;
      from = first;
      end = last;
    }
    if (end === 0 || most > MOST_AT_ONCE) return 0;
    const { highest } = this;
    highest.fill(0, 0, most);
    for (let at = from; at < end; at += 1) {
      const sum = this.sums[this.packed[at]! >>> DOCUMENT_SHIFT]!;
      if (sum <= highest[0]!) continue;
      // The lowest stands first; the others move down past it.
      let place = 0;
      for (; place + 1 < most && highest[place + 1]! < sum; place += 1) highest[place] = highest[place + 1]!;
      highest[place] = sum;
    }
    return Math.max(0, highest[0]! - 1);
  }

  /** Puts the exact score in the place of the rounded one. */
  rescore({ count, numbers }: QueryWords, found: readonly Scored[]): void {
    for (let i = 0; i < count; i += 1) this.marked[numbers[i] ?? 0] = 1;
    for (const one of found) one.score = this.exact(one.at);
    for (let i = 0; i < count; i += 1) this.marked[numbers[i] ?? 0] = 0;
  }

  /** What one word gives one document that has it `count` times. */
  share(word: number, document: number, count: number): number {
    if (this.isPacked[word] === 0) this.pack(word);
    return (this.rarities[word] ?? 0) * tally(count, this.parts[document] ?? 0);
  }

  /** For a document, how alike each of the others is to it by their words: 0 nothing in common, 1 the same. */
  likeness(document: number, others: readonly number[]): number[] {
    const { wordOffsets, wordNumbers } = this.index;
    const from = wordOffsets[document] ?? 0;
    const to = wordOffsets[document + 1] ?? 0;
    for (let i = from; i < to; i += 1) this.marked[wordNumbers[i] as number] = 1;
    const alike = others.map((other) => {
      const first = wordOffsets[other] ?? 0;
      const end = wordOffsets[other + 1] ?? 0;
      let both = 0;
      for (let i = first; i < end; i += 1) both += this.marked[wordNumbers[i] as number] as number;
      return both / Math.max(1, to - from + end - first - both);
    });
    for (let i = from; i < to; i += 1) this.marked[wordNumbers[i] as number] = 0;
    return alike;
  }

  private exact(document: number): number {
    const { wordOffsets, wordNumbers, wordCounts } = this.index;
    const end = wordOffsets[document + 1] ?? 0;
    let score = 0;
    for (let i = wordOffsets[document] ?? 0; i < end; i += 1) {
      const word = wordNumbers[i] as number;
      if (this.marked[word] === 1) {
        score += (this.rarities[word] ?? 0) * tally(wordCounts[i] ?? 0, this.parts[document] ?? 0);
      }
    }
    return score;
  }

  private pack(word: number): void {
    const { offsets, documents, counts, size } = this.index;
    const from = offsets[word] ?? 0;
    const end = offsets[word + 1] ?? 0;
    const points = rarity(size, end - from);
    this.rarities[word] = points;
    for (let at = from; at < end; at += 1) {
      const document = documents[at] ?? 0;
      const share = Math.round(points * tally(counts[at] ?? 0, this.parts[document] ?? 0) * SHARES_PER_POINT);
      this.packed[at] = ((document << DOCUMENT_SHIFT) | Math.min(share, SHARE_MASK)) >>> 0;
    }
    this.isPacked[word] = 1;
  }
}

const scorers = new WeakMap<WordIndex, WordScorer>();

/** The scorer of an index, kept as long as the index is. */
export function scorerOf(index: WordIndex): WordScorer {
  let scorer = scorers.get(index);
  if (scorer === undefined) {
    scorer = new WordScorer(index);
    scorers.set(index, scorer);
  }
  return scorer;
}

/** Puts one into a list that is sorted by score; equal ones stay in the order they came. */
export function insertScored(found: Scored[], at: number, score: number, most: number): void {
  let place = found.length;
  let one: Scored;
  if (place >= most) {
    place = most - 1;
    one = found[place] as Scored;
    one.at = at;
    one.score = score;
  } else {
    one = { at, score };
    found.push(one);
  }
  for (; place > 0 && (found[place - 1] as Scored).score < score; place -= 1) {
    found[place] = found[place - 1] as Scored;
  }
  found[place] = one;
}

function tally(count: number, part: number): number {
  return (count * (K1 + 1)) / (count + part);
}

/** Four at a time: measured, half the time of one by one. */
function addPostings(sums: Int32Array, packed: Uint32Array, from: number, end: number): void {
  let at = from;
  for (const last = end - 3; at < last; at += 4) {
    const a = packed[at]!;
    const b = packed[at + 1]!;
    const c = packed[at + 2]!;
    const d = packed[at + 3]!;
    sums[a >>> DOCUMENT_SHIFT]! += a & SHARE_MASK;
    sums[b >>> DOCUMENT_SHIFT]! += b & SHARE_MASK;
    sums[c >>> DOCUMENT_SHIFT]! += c & SHARE_MASK;
    sums[d >>> DOCUMENT_SHIFT]! += d & SHARE_MASK;
  }
  for (; at < end; at += 1) {
    const one = packed[at]!;
    sums[one >>> DOCUMENT_SHIFT]! += one & SHARE_MASK;
  }
}
