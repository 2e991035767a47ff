// The tokens of a sentence that is being written. Words between spaces come back from key to key, so each is cut up
// once and remembered; whatever is more than plain words and marks is left to tokenise, which decides (the answers
// are always the same). For short texts.

import { type Token, tokenise } from './tokens';

/** A word between two spaces: its tokens, counted from its own start, and whether a sentence ends behind them. */
interface Piece {
  tokens: readonly Token[];
  ends: boolean;
}

/** Longer ones are no sentence of a draft. */
const LONGEST = 2_000;
const KEPT_AT_MOST = 4_096;
/** Letters, figures and the marks of plain sentences; no mark that ends a sentence in front. */
const PLAIN = /^[\w"'(,$%)-][\w"'(,$%).!?;-]*$/;
const ENDS = /[.!?;]/;

let kept = new Map<string, Piece | null>();

/** As tokenise. */
export function quickTokens(text: string): Token[] {
  if (text.length > LONGEST) return tokenise(text);
  const tokens: Token[] = [];
  let sentence = 0;
  let inSentence = 0;
  /** As in tokenise: the sentence that is being said one word at a time. */
  let slow = -1;
  /** Single letters in a row may spell a hidden word. */
  let letters = 0;
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === 32) {
      at += 1;
      continue;
    }
    let end = text.indexOf(' ', at);
    if (end < 0) end = text.length;
    const piece = pieceOf(text.slice(at, end));
    if (piece === null) return tokenise(text);
    for (const { start, end: to, word, others, kind, joined, hidden } of piece.tokens) {
      letters = to - start === 1 ? letters + 1 : 0;
      if (letters > 2) return tokenise(text);
      tokens.push({ start: start + at, end: to + at, word, others, kind, sentence, joined, hidden });
      inSentence += 1;
    }
    if (inSentence > 0 && (piece.ends || end === text.length)) {
      const last = tokens[tokens.length - 1]!;
      if (inSentence > 1 || last.kind !== 'word') slow = -1;
      else if (slow < 0) slow = last.sentence;
      else last.sentence = slow;
      sentence += 1;
      inSentence = 0;
    }
    at = end;
  }
  // White space at the end ends the text too.
  const last = tokens[tokens.length - 1];
  if (inSentence === 1 && last?.kind === 'word' && slow >= 0) last.sentence = slow;
  return tokens;
}

/** Null where it is more than plain. */
function pieceOf(text: string): Piece | null {
  let piece = kept.get(text);
  if (piece === undefined) {
    piece = cutUp(text);
    if (kept.size >= KEPT_AT_MOST) kept = new Map();
    kept.set(text, piece);
  }
  return piece;
}

function cutUp(text: string): Piece | null {
  if (text.length > 40 || !PLAIN.test(text)) return null;
  const tokens = tokenise(text);
  let end = 0;
  for (const token of tokens) {
    // A sentence that ends inside the piece would have to be counted here.
    if (token.hidden || (token.start > end && ENDS.test(text.slice(end, token.start)))) return null;
    end = token.end;
  }
  return { tokens, ends: ENDS.test(text.slice(end)) };
}
