// What was worked out for a word, kept: the words of a draft come back with every key, and of all of them one is
// new. For pure functions; holds words in memory only, as long as the program runs.

/** Longer ones are no words that come back. */
const LONGEST = 40;
/** More than any draft has; then it begins anew. */
const KEPT_AT_MOST = 4_096;

/** `make`, which is asked only once for each word. What it gives is shared: nobody may change it. */
export function createWordMemo<T>(make: (word: string) => T): (word: string) => T {
  let kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined || word.length > LONGEST) return known ?? make(word);
    if (kept.size >= KEPT_AT_MOST) kept = new Map();
    const made = make(word);
    kept.set(word, made);
    return made;
  };
}
