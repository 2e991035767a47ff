// A sentence as what stands between its spaces, the form in which it is written key by key: of twenty pieces one is
// new. Each piece is one object as long as the program runs, and carries what was made of it, so that
// text/quick-tokens.ts and text/sentence-tokens.ts read a word once. Holds words in memory only.

import type { Token as SentenceToken } from './sentence-tokens';
import type { Token } from './tokens';

export interface Piece {
  readonly text: string;
  /** As text/quick-tokens.ts reads it: null where it is more than plain, undefined until asked for. */
  plain: PlainPiece | null | undefined;
  /** As text/sentence-tokens.ts reads it; undefined until asked for. Offsets count from the piece's start. */
  words: readonly SentenceToken[] | undefined;
}

export interface PlainPiece {
  /** Offsets count from the piece's start. */
  tokens: readonly Token[];
  /** A sentence ends behind them. */
  ends: boolean;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Where each piece starts. */
  readonly starts: readonly number[];
}

/** Longer ones are no words that come back. */
const LONGEST = 40;
/** More than any draft has; then it begins anew. */
const KEPT_AT_MOST = 4_096;
const SPACE = 32;

let kept = new Map<string, Piece>();
/** Two readers ask for each sentence, one behind the other; and the next one asked for is mostly the same but for a key. */
let last: { text: string } & Pieces = { text: '', pieces: [], starts: [] };

/** The pieces of a text, in order, none empty and none with a space. */
export function piecesOf(text: string): Pieces {
  if (text === last.text) return last;
  const pieces: Piece[] = [];
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === SPACE) {
      at += 1;
      continue;
    }
    const i = pieces.length;
    const before = i < last.pieces.length ? last.pieces[i] : undefined;
    const piece = before !== undefined && standsAt(before, text, at) ? before : pieceAt(text, at);
    pieces.push(piece);
    starts.push(at);
    at += piece.text.length;
  }
  last = { text, pieces, starts };
  return last;
}

function standsAt(piece: Piece, text: string, at: number): boolean {
  const end = at + piece.text.length;
  return (end === text.length || text.charCodeAt(end) === SPACE) && text.startsWith(piece.text, at);
}

function pieceAt(text: string, at: number): Piece {
  const space = text.indexOf(' ', at);
  const words = text.slice(at, space < 0 ? text.length : space);
  const known = kept.get(words);
  if (known !== undefined) return known;
  const piece: Piece = { text: words, plain: undefined, words: undefined };
  if (words.length > LONGEST) return piece;
  if (kept.size >= KEPT_AT_MOST) kept = new Map();
  kept.set(words, piece);
  return piece;
}
