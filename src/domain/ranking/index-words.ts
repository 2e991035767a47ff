// Which words of a text the index of scripts sees: folded, without marks, with the commonest endings taken off.
// What they are worth is decided in ranking/bm25.ts; reading a query fast in ranking/query-words.ts.

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
