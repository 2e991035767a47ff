// The sentences of a text that is being written: after a change only the ones around it are split anew, the others
// are moved. Always gives what splitSentences gives for the whole text.

import { type Sentence, type SplitState, splitFrom } from './sentences';

/** A sentence with whatever was made of its words; null where only white space ended. */
interface Kept<T> {
  sentence: Sentence | null;
  after: SplitState;
  value: T | null;
}

export interface RunningSentences<T> {
  /** Takes in the text as it is now. */
  update(text: string): void;
  /** What was made of each sentence's words, and where it starts. Good until the next update. */
  readonly values: readonly T[];
  readonly starts: readonly number[];
}

/** An end of a sentence is decided by what follows it, up to this far behind the next word's first letter. */
const LOOKS_AHEAD = 24;
/** And by what stands before it, where no white space parts them. */
const LOOKS_BACK = 48;
/** So near to the last change the next one is looked for, to either side. */
const NEAR = 8;
/** A line longer than this is a long one, however much longer it grows. */
const LONG_LINE = 64;

/** `make` is called for a sentence's words; sentences that stay, or only move, keep what was made. */
export function createRunningSentences<T>(make: (words: string) => T): RunningSentences<T> {
  let text = '';
  let kept: Kept<T>[] = [];
  /** Where the last change was, counted from both ends: most keys follow each other. */
  let last = { from: 0, tail: 0 };
  const values: T[] = [];
  const starts: number[] = [];

  const update = (next: string): void => {
    if (next === text && kept.length > 0) return;
    const change = changeBetween(text, next, kept, last);
    const first = firstTouched(kept, change.from);
    const before = kept[first - 1]?.after ?? { at: 0, start: 0, lineStart: 0 };
    const fresh: Kept<T>[] = [];
    let old = first;
    let joined = kept.length;
    let oldLine = -1;
    let newLine = -1;
    splitFrom(next, before, (sentence, after) => {
      fresh.push({ sentence, after, value: null });
      if (after.at <= change.to) return false;
      const by = change.by;
      while (old < kept.length && (kept[old]?.after.at ?? 0) + by < after.at) old += 1;
      const same = kept[old];
      if (same === undefined || !goesOnAlike(next, text, change, after, same.after)) return false;
      joined = old + 1;
      oldLine = same.after.lineStart;
      newLine = after.lineStart;
      return true;
    });
    reuse(fresh, kept, first, joined, next, text, make);
    for (let at = joined; at < kept.length; at += 1) {
      const one = kept[at]!;
      // What is left of the line that held the change begins where that line begins now.
      const isSameLine = one.after.lineStart === oldLine;
      move(one, change.by);
      if (isSameLine) one.after.lineStart = newLine;
    }
    if (fresh.length === joined - first) {
      for (let i = 0; i < fresh.length; i += 1) kept[first + i] = fresh[i]!;
    } else kept = [...kept.slice(0, first), ...fresh, ...kept.slice(joined)];
    last = { from: change.from, tail: next.length - change.to };
    text = next;
    let count = 0;
    for (const { sentence, value } of kept) {
      if (sentence === null || value === null) continue;
      values[count] = value;
      starts[count] = sentence.start;
      count += 1;
    }
    if (values.length > count) {
      values.length = count;
      starts.length = count;
    }
  };
  return { update, values, starts };
}

interface Change {
  /** The first character that is another one. */
  from: number;
  /** Behind the last one, in the new text. */
  to: number;
  /** How far what follows has moved. */
  by: number;
}

/** What one edit has changed: all between the common beginning and the common end. */
function changeBetween<T>(
  old: string,
  next: string,
  kept: readonly Kept<T>[],
  last: { from: number; tail: number },
): Change {
  const shorter = Math.min(old.length, next.length);
  // Stretches are compared at once; that is many times faster than letter by letter.
  let from = Math.max(0, last.from - NEAR);
  if (from > shorter || old.slice(0, from) !== next.slice(0, from))
    from = commonStart(old, next, kept, shorter);
  while (from < shorter && old.charCodeAt(from) === next.charCodeAt(from)) from += 1;
  const most = shorter - from;
  let tail = Math.max(0, last.tail - NEAR);
  if (tail > most || old.slice(old.length - tail) !== next.slice(next.length - tail)) {
    tail = 0;
    for (let step = 1024; step >= 16; step >>= 1) {
      while (
        tail + step <= most &&
        old.slice(old.length - tail - step, old.length - tail) ===
          next.slice(next.length - tail - step, next.length - tail)
      )
        tail += step;
    }
  }
  while (tail < most && old.charCodeAt(old.length - 1 - tail) === next.charCodeAt(next.length - 1 - tail))
    tail += 1;
  return { from, to: next.length - tail, by: next.length - old.length };
}

/** The end of the last sentence up to which both texts are the same. */
function commonStart<T>(old: string, next: string, kept: readonly Kept<T>[], shorter: number): number {
  let from = 0;
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const end = kept[middle]?.after.start ?? 0;
    if (end <= shorter && old.slice(0, end) === next.slice(0, end)) {
      from = end;
      low = middle + 1;
    } else high = middle;
  }
  return from;
}

/** The first sentence whose end may be decided by what has changed. */
function firstTouched<T>(kept: readonly Kept<T>[], from: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((kept[middle]?.after.at ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  // `low` holds the change. The ones before it stand when the change is far enough behind their end.
  while (low > 0) {
    const follows = kept[low]?.sentence;
    if (follows && from - follows.start >= LOOKS_AHEAD) return low;
    low -= 1;
  }
  return low;
}

/** Whether from here on the new text is split as the old one was. */
function goesOnAlike(
  next: string,
  old: string,
  change: Change,
  now: SplitState,
  before: SplitState,
): boolean {
  const { by, to } = change;
  if (now.at !== before.at + by || now.start !== before.start + by) return false;
  if (now.start <= to) return false;
  const isParted = now.at >= next.length || next.charCodeAt(now.start) <= 32 || now.start - to >= LOOKS_BACK;
  if (!isParted) return false;
  if (now.lineStart > to && now.lineStart === before.lineStart + by) return true;
  return isLong(next, now) && isLong(old, before);
}

function isLong(text: string, { lineStart, at }: SplitState): boolean {
  return at - lineStart > LONG_LINE && text.slice(lineStart, at).trim().length > LONG_LINE;
}

/** A sentence whose words are the same keeps what was made of them. */
function reuse<T>(
  fresh: Kept<T>[],
  kept: readonly Kept<T>[],
  first: number,
  joined: number,
  next: string,
  old: string,
  make: (words: string) => T,
): void {
  let known: Map<string, T> | null = null;
  if (joined - first > 1) {
    known = new Map();
    for (let at = first; at < joined; at += 1) {
      const { sentence, value } = kept[at]!;
      if (sentence !== null && value !== null) known.set(old.slice(sentence.start, sentence.end), value);
    }
  }
  for (const one of fresh) {
    if (one.sentence === null) continue;
    const words = next.slice(one.sentence.start, one.sentence.end);
    one.value = known?.get(words) ?? make(words);
  }
}

function move<T>(one: Kept<T>, by: number): void {
  const { sentence, after } = one;
  if (sentence !== null) {
    sentence.start += by;
    sentence.end += by;
  }
  after.at += by;
  after.start += by;
  after.lineStart += by;
}
