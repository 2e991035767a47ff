// Reads the words of a query without cutting the text up: letters are folded into one small buffer, and a
// spelling that was seen before is found there by its letters. Gives the same words as ranking/index-words.ts,
// which is asked whenever a spelling is new or a text holds more than plain letters.

import { numberOfWord, type WordIndex } from './bm25';
import { isEmptyWord, stem, typedWords } from './index-words';

/** The words of a text that the index has, each once, in the order they were typed first. */
export interface QueryWords {
  count: number;
  /** Word numbers of the index. */
  numbers: Int32Array;
  /** Each as it was typed, in lower case. */
  typed: string[];
}

/** Longer queries are read up to here. */
export const QUERY_AT_MOST = 4000;
/** Spellings remembered; beyond this they are forgotten together and learnt anew. */
const SPELLINGS_AT_MOST = 4096;
const SLOTS = 16_384;
const NO_WORD = -1;

const SEPARATOR = 0;
const SKIPPED = 1;
/** What each ASCII character is: a letter or figure gives its small form, the apostrophe is passed over. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character === "'") return SKIPPED;
  return /[a-zA-Z0-9]/.test(character) ? character.toLowerCase().charCodeAt(0) : SEPARATOR;
});

export class QueryReader {
  private readonly slots = new Int32Array(SLOTS);
  private readonly spellings: string[] = [];
  private readonly hashes = new Int32Array(SPELLINGS_AT_MOST);
  private readonly wordOf = new Int32Array(SPELLINGS_AT_MOST);
  private readonly letters = new Uint8Array(QUERY_AT_MOST);
  private readonly lastQuery: Int32Array;
  private query = 0;
  private readonly answer: QueryWords;

  constructor(private readonly index: WordIndex) {
    this.lastQuery = new Int32Array(index.words.length);
    this.answer = { count: 0, numbers: new Int32Array(QUERY_AT_MOST), typed: [] };
  }

  /** The words of a text. The answer is good until the next question. */
  read(text: string): QueryWords {
    this.query += 1;
    this.answer.count = 0;
    if (!this.readPlain(text, Math.min(text.length, QUERY_AT_MOST))) {
      this.query += 1;
      this.answer.count = 0;
      for (const typed of typedWords(text.slice(0, QUERY_AT_MOST))) this.add(this.wordFor(typed), typed);
    }
    return this.answer;
  }

  /** False where the text holds a letter that only the thorough way knows. */
  private readPlain(text: string, end: number): boolean {
    const { letters } = this;
    let length = 0;
    let hash = 0;
    for (let at = 0; at < end; at += 1) {
      const code = text.charCodeAt(at);
      const letter = code < 128 ? (PLAIN[code] ?? SEPARATOR) : foldMark(code);
      if (letter > SKIPPED) {
        letters[length] = letter;
        length += 1;
        hash = (Math.imul(hash, 31) + letter) | 0;
      } else if (letter === SEPARATOR) {
        if (length > 0) this.find(length, hash);
        length = 0;
        hash = 0;
      } else if (letter < 0) return false;
    }
    if (length > 0) this.find(length, hash);
    return true;
  }

  private find(length: number, hash: number): void {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (;;) {
      const id = (this.slots[slot] ?? 0) - 1;
      if (id < 0) break;
      if (this.hashes[id] === hash && this.isSpelling(id, length)) {
        this.add(this.wordOf[id] ?? NO_WORD, this.spellings[id] ?? '');
        return;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    const typed = String.fromCharCode(...this.letters.subarray(0, Math.min(length, QUERY_AT_MOST)));
    const word = this.wordFor(typed);
    this.learn(typed, hash, word, slot);
    this.add(word, typed);
  }

  private isSpelling(id: number, length: number): boolean {
    const spelling = this.spellings[id] ?? '';
    if (spelling.length !== length) return false;
    for (let at = 0; at < length; at += 1) {
      if (spelling.charCodeAt(at) !== this.letters[at]) return false;
    }
    return true;
  }

  private learn(typed: string, hash: number, word: number, slot: number): void {
    if (this.spellings.length >= SPELLINGS_AT_MOST) {
      this.spellings.length = 0;
      this.slots.fill(0);
      return;
    }
    const id = this.spellings.push(typed) - 1;
    this.hashes[id] = hash;
    this.wordOf[id] = word;
    this.slots[slot] = id + 1;
  }

  private wordFor(typed: string): number {
    return isEmptyWord(typed) ? NO_WORD : numberOfWord(this.index, stem(typed));
  }

  private add(word: number, typed: string): void {
    if (word < 0 || this.lastQuery[word] === this.query) return;
    this.lastQuery[word] = this.query;
    const { answer } = this;
    answer.numbers[answer.count] = word;
    answer.typed[answer.count] = typed;
    answer.count += 1;
  }
}

/** Typographic marks and currency signs part words, ’ is passed over as ' is; anything else is for the thorough way. */
function foldMark(code: number): number {
  if (code === 0x2019) return SKIPPED;
  return (code >= 0x2000 && code <= 0x206f) || code === 0xa0 || code === 0x20ac || code === 0xa3
    ? SEPARATOR
    : -1;
}
