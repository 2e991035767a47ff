// The tokens of a sentence that is being written. Words between spaces come back from key to key, so each is cut up
// once and remembered (text/pieces.ts); whatever is more than plain words and marks is left to tokenise, which decides
// (the answers are always the same). For short texts.

import { type PlainPiece, piecesOf } from './pieces';
import { type Token, tokenise } from './tokens';

/** Longer ones are no sentence of a draft. */
const LONGEST = 2_000;
/** Letters, figures and the marks of plain sentences; no mark that ends a sentence in front. */
const PLAIN = /^[\w"'(,$%)-][\w"'(,$%).!?;:-]*$/;
const ENDS = /[.!?;:]/;

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
  const { pieces, starts } = piecesOf(text);
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i]!;
    const at = starts[i]!;
    if (piece.plain === undefined) piece.plain = cutUp(piece.text);
    if (piece.plain === null) return tokenise(text);
    for (const { start, end: to, word, others, kind, joined, hidden } of piece.plain.tokens) {
      letters = to - start === 1 ? letters + 1 : 0;
      if (letters > 2) return tokenise(text);
      tokens.push({ start: start + at, end: to + at, word, others, kind, sentence, joined, hidden });
      inSentence += 1;
    }
    if (inSentence > 0 && (piece.plain.ends || i === pieces.length - 1)) {
      const last = tokens[tokens.length - 1]!;
      if (inSentence > 1 || last.kind !== 'word') slow = -1;
      else if (slow < 0) slow = last.sentence;
      else last.sentence = slow;
      sentence += 1;
      inSentence = 0;
    }
  }
  return tokens;
}

/** Null where it is more than plain. */
function cutUp(text: string): PlainPiece | null {
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
