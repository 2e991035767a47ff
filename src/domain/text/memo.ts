// Keeps the last answers of pure functions, so that a keystroke costs one sentence and not the draft. Forgets the
// oldest beyond `most`; holds texts in memory only, as long as the program runs.

/** Gives what is kept under `key`, or makes it. Everything `make` depends on must be in the key. */
export type Memo<T> = (key: string, make: () => T) => T;

export function createMemo<T>(most = 200): Memo<T> {
  const known = new Map<string, { value: T }>();
  return (key, make) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = make();
    known.set(key, { value });
    if (known.size > most) {
      const oldest = known.keys().next();
      if (!oldest.done) known.delete(oldest.value);
    }
    return value;
  };
}
