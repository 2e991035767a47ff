// Keeps the last answers of a pure function of a text, so that a keystroke costs one sentence and not the draft.
// Forgets the oldest beyond `most`; holds texts in memory only, as long as the program runs.

/** The same function, remembering. `find` must depend on the text alone. */
export function remember<T>(find: (text: string) => T, most = 200): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fresh = find(text);
    known.set(text, fresh);
    if (known.size > most) {
      const oldest = known.keys().next();
      if (!oldest.done) known.delete(oldest.value);
    }
    return fresh;
  };
}
