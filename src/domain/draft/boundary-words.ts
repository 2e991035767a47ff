// Small readings of a sentence that all crossings share: whether something is given or denied there, and how
// better words are written in its place.

/** A no, a wish or somebody else's decision in front of it: then nothing is given. */
const NOT_GIVEN =
  /\b(?:can(?:not|['’]t)|couldn['’]t|could not|won['’]t|will not|wouldn['’]t|do(?:es)?(?: not|n['’]t)|didn['’]t|did not|not|never|unable|without|no|if|whether|unless|asked|ask(?:ing)?|request(?:ed|ing)?|hope|might|may be|decides?|instead of|before)\b/i;
/** How far before the find such a word still counts, in characters: about six words. */
const REACH = 40;

/** Whether what stands at `at` is given: nothing just before it denies it, asks for it or leaves it open. */
export function isGivenAt(sentence: string, at: number): boolean {
  return !NOT_GIVEN.test(afterLast(TURNS, sentence.slice(Math.max(0, at - REACH), at)));
}

/** Where a sentence turns: what is denied before it is not denied behind it. */
const TURNS = /[;:—]|,\s*(?:but|and|so)\b|\bbut\b/gi;

/** What follows the last match; everything where there is none. */
export function afterLast(pattern: RegExp, text: string): string {
  let from = 0;
  for (const match of text.matchAll(pattern)) from = match.index + match[0].length;
  return text.slice(from);
}

/** Better words with the capital that their place asks for. */
export function inPlace(sentence: string, at: number, say: string): string {
  const opens = /^[^\p{L}\p{N}]*$/u.test(sentence.slice(0, at));
  const first = sentence[at] ?? '';
  if (opens && first !== first.toLowerCase()) return say.charAt(0).toUpperCase() + say.slice(1);
  return say;
}
