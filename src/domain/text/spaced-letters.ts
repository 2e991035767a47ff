// Joins single letters in a row that spell a word people hide: "u r a i d i o t" ends in one word. Any other row of
// letters stays as it is.

import { unspace } from './disguise';
import type { Token } from './tokens';

/** Single letters in a row that spell a hidden word become that word: "u r a i d i o t". */
export function joinSpacedLetters(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    let end = at;
    while (end < tokens.length && isSingleLetter(tokens[end], tokens[end - 1], end > at)) end++;
    if (end - at < 3) {
      const token = tokens[at];
      if (token) result.push(token);
      at += 1;
      continue;
    }
    result.push(...mergeRow(tokens.slice(at, end)));
    at = end;
  }
  return result;
}

function mergeRow(row: readonly Token[]): Token[] {
  // Some chat letters were already spelled out ("u" is "you"); the row needs the letter back.
  const found = unspace(row.map((token) => LETTER_OF.get(token.word) ?? token.word));
  const merged: Token[] = [];
  let at = 0;
  for (const { at: from, word } of found) {
    const first = row[from];
    const last = row[from + word.length - 1];
    if (!first || !last) continue;
    merged.push(...row.slice(at, from), { ...first, end: last.end, word, hidden: true, kind: 'word' });
    at = from + word.length;
  }
  return [...merged, ...row.slice(at)];
}

const LETTER_OF = new Map([
  ['you', 'u'],
  ['are', 'r'],
]);

/** One letter wide in the text, and one space or mark away from the letter before. */
function isSingleLetter(token: Token | undefined, before: Token | undefined, inRow: boolean): boolean {
  if (token?.kind !== 'word' || token.end - token.start !== 1) return false;
  return !inRow || (before !== undefined && token.start - before.end === 1);
}
