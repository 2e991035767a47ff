// A sentence as words, numbers and marks, the form in which the grammars of due times and commitments read it.
// Words are lower case without accents and with straight apostrophes; where they stand in the text is kept.

import type { Span } from '../words';
import { piecesOf } from './pieces';

export interface Token extends Span {
  kind: 'word' | 'number' | 'mark';
  /** A word's lower-case letters without accents ("manana", "i'll"), a number's digits, a mark itself. */
  text: string;
  /** As it stands in the text: Spanish tells "llamo" from "llamó" by the accent. */
  raw: string;
  /** A number's value; NaN for others and for more than nine digits. */
  value: number;
  /** It stands right behind the token before it, without white space. */
  glued: boolean;
  /** A word that begins with a capital letter. */
  capital: boolean;
}

/** Words with letters of any script, numbers, line breaks left out, everything else one mark at a time. */
const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’‘`]\p{L}+)*|\d+|\S/gu;
const HAS_ACCENT = /[^ -~]/;

/** The tokens of the span, with offsets in the whole text. */
export function readTokens(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const { pieces, starts } = piecesOf(text.slice(span.start, span.end));
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i]!;
    const by = span.start + starts[i]!;
    piece.words ??= tokensIn(piece.text);
    for (const { kind, text: plain, raw, value, glued, capital, start, end } of piece.words)
      tokens.push({ kind, text: plain, raw, value, glued, capital, start: start + by, end: end + by });
  }
  return tokens;
}

/** The tokens of what stands between two spaces: no token holds one. */
function tokensIn(piece: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  let lastEnd = -1;
  for (let match = TOKEN.exec(piece); match !== null; match = TOKEN.exec(piece)) {
    const raw = match[0];
    const start = match.index;
    tokens.push(readToken(raw, start, start === lastEnd));
    lastEnd = start + raw.length;
  }
  return tokens;
}

function readToken(raw: string, start: number, glued: boolean): Token {
  const end = start + raw.length;
  const code = raw.charCodeAt(0);
  if (code >= 48 && code <= 57) {
    const value = raw.length > 9 ? Number.NaN : Number(raw);
    return { kind: 'number', text: raw, raw, value, glued, capital: false, start, end };
  }
  const lower = raw.toLowerCase();
  const isWord = lower !== raw.toUpperCase() || /\p{L}/u.test(raw);
  if (!isWord) return { kind: 'mark', text: raw, raw, value: Number.NaN, glued, capital: false, start, end };
  const text = HAS_ACCENT.test(lower) ? plainLetters(lower) : lower;
  return { kind: 'word', text, raw, value: Number.NaN, glued, capital: raw[0] !== lower[0], start, end };
}

function plainLetters(word: string): string {
  return word.replace(/[’‘`]/g, "'").normalize('NFD').replace(/\p{M}/gu, '');
}
