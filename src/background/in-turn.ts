// One thing after the other: changes that read, think and write back would each undo what the other wrote if two
// of them ran at once.

/** A queue of its own. Work that fails is told to who asked for it and does not hold up the next. */
export function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
}
