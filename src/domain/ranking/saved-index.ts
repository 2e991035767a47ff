// The index as bytes, so that a background that wakes loads it and does not build it again: a header, then words,
// lengths, apologies and postings in small numbers. What is damaged, of another version or of other scripts is
// refused: then it is built anew. Where the bytes lie is decided in storage/.
//
// Header, nine numbers of 32 bits: mark, version, scripts, words, postings, bytes of the body, check sum of the
// body, and two of the fingerprint of the scripts it was made from.

import type { Script } from '../pack';
import { finished, type WordIndex } from './bm25';
import { fieldsOf, joinIndex, type ScriptIndex } from './script-index';

const MARK = 0x4b_56_45_49;
/** Counts up whenever the layout changes, or which words of a script are seen and what they weigh. */
export const SAVED_INDEX_VERSION = 1;
const HEADER = 9;
const HEADER_BYTES = HEADER * 4;

/** The bytes of an index. */
export function saveIndex(index: ScriptIndex): ArrayBuffer {
  const { words } = index;
  const body = new ByteWriter(words.documents.length * 2 + words.words.length * 12 + words.size * 4);
  for (const word of words.words) {
    body.write(word.length);
    for (let at = 0; at < word.length; at += 1) body.write(word.charCodeAt(at));
  }
  for (let at = 0; at < words.size; at += 1) {
    body.write((words.lengths[at] ?? 0) * 2 + (index.apologises[at] ?? 0));
  }
  for (let word = 0; word < words.words.length; word += 1) {
    const from = words.offsets[word] ?? 0;
    const end = words.offsets[word + 1] ?? 0;
    body.write(end - from);
    let before = -1;
    for (let at = from; at < end; at += 1) {
      const document = words.documents[at] ?? 0;
      const count = words.counts[at] ?? 0;
      // Most words stand in a script once: one bit says so.
      body.write((document - before - 1) * 2 + (count > 1 ? 1 : 0));
      if (count > 1) body.write(count);
      before = document;
    }
  }
  const bytes = body.done();
  const [first, second] = fingerprint(index.scripts);
  const saved = new Uint8Array(HEADER_BYTES + bytes.length);
  const header = new DataView(saved.buffer);
  const numbers = [MARK, SAVED_INDEX_VERSION, words.size, words.words.length, words.documents.length];
  [...numbers, bytes.length, checkSum(bytes), first, second].forEach((number, at) => {
    header.setUint32(at * 4, number, true);
  });
  saved.set(bytes, HEADER_BYTES);
  return saved.buffer;
}

/** The index of these scripts from its bytes, or null where they are not the bytes of it. */
export function loadIndex(saved: unknown, scripts: readonly Script[]): ScriptIndex | null {
  if (!(saved instanceof ArrayBuffer) || saved.byteLength < HEADER_BYTES) return null;
  const header = new DataView(saved);
  const number = (at: number) => header.getUint32(at * 4, true);
  const body = new Uint8Array(saved, HEADER_BYTES);
  if (number(0) !== MARK || number(1) !== SAVED_INDEX_VERSION || number(2) !== scripts.length) return null;
  if (number(5) !== body.length || number(6) !== checkSum(body)) return null;
  const [first, second] = fingerprint(scripts);
  if (number(7) !== first || number(8) !== second) return null;
  return readBody(body, scripts, number(3), number(4));
}

function readBody(
  body: Uint8Array,
  scripts: readonly Script[],
  wordCount: number,
  postings: number,
): ScriptIndex | null {
  // Each word and each posting takes a byte at least: no header makes us ask for more room than that.
  if (wordCount > body.length || postings > body.length) return null;
  const reader = new ByteReader(body);
  const words: string[] = [];
  for (let word = 0; word < wordCount; word += 1) words.push(reader.readText());
  const lengths = new Uint32Array(scripts.length);
  const apologises = new Uint8Array(scripts.length);
  for (let at = 0; at < scripts.length; at += 1) {
    const both = reader.read();
    lengths[at] = both >>> 1;
    apologises[at] = both & 1;
  }
  const offsets = new Uint32Array(wordCount + 1);
  const documents = new Uint16Array(postings);
  const counts = new Uint16Array(postings);
  let at = 0;
  for (let word = 0; word < wordCount; word += 1) {
    const end = at + reader.read();
    if (end > postings) return null;
    let document = -1;
    for (; at < end; at += 1) {
      const step = reader.read();
      document += (step >>> 1) + 1;
      if (document >= scripts.length) return null;
      documents[at] = document;
      counts[at] = (step & 1) === 1 ? reader.read() : 1;
    }
    offsets[word + 1] = end;
  }
  if (at !== postings || !reader.isAtEnd()) return null;
  const index: WordIndex = finished({ words, offsets, documents, counts, lengths });
  return joinIndex(scripts, index, apologises);
}

/** Two numbers that other scripts, or these in another order, do not have; made of all that the index is made of. */
export function fingerprint(scripts: readonly Script[]): [number, number] {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (const script of scripts) {
    for (const { text } of fieldsOf(script)) {
      // Two letters at a time: a pack of 10,000 scripts has millions.
      const even = text.length & ~1;
      for (let at = 0; at < even; at += 2) {
        const pair = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
        first = Math.imul(first ^ pair, 0x01000193);
        second = (Math.imul(second, 31) + pair) | 0;
      }
      if (even < text.length) {
        const code = text.charCodeAt(even);
        first = Math.imul(first ^ code, 0x01000193);
        second = (Math.imul(second, 31) + code) | 0;
      }
      first = Math.imul(first ^ 0x1ffff, 0x01000193);
      second = (Math.imul(second, 31) + text.length) | 0;
    }
  }
  return [first >>> 0, second >>> 0];
}

function checkSum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at += 1) sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193);
  return sum >>> 0;
}

/** Numbers in as few bytes as they need: seven bits each, the eighth says that more follow. */
class ByteWriter {
  private bytes: Uint8Array;
  private length = 0;

  constructor(guess: number) {
    this.bytes = new Uint8Array(Math.max(64, guess));
  }

  write(number: number): void {
    if (this.length + 5 > this.bytes.length) {
      const more = new Uint8Array(this.bytes.length * 2);
      more.set(this.bytes);
      this.bytes = more;
    }
    let left = number;
    while (left > 127) {
      this.bytes[this.length++] = (left & 127) | 128;
      left >>>= 7;
    }
    this.bytes[this.length++] = left;
  }

  done(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}

/** Past the end it reads zeros; `isAtEnd` is false then. */
class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  read(): number {
    let byte = this.bytes[this.at++] ?? 0;
    if (byte < 128) return byte;
    let number = byte & 127;
    for (let shift = 7; shift < 35; shift += 7) {
      byte = this.bytes[this.at++] ?? 0;
      number |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return number >>> 0;
  }

  readText(): string {
    const length = Math.min(this.read(), this.bytes.length - this.at);
    let text = '';
    for (let i = 0; i < length; i += 1) text += String.fromCharCode(this.read());
    return text;
  }

  isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }
}
