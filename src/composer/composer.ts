// A composer as the rest sees it, whatever the editor: read the draft, put text at the caret, replace words,
// give the caret back. A driver never presses send, writes once, reads back and says truthfully how it went.

import type { Span } from '../domain/words';

export type WriteOutcome = 'done' | 'refused' | 'changed' | 'busy';

export interface Composer {
  /** The field or editable element itself. */
  readonly element: HTMLElement;
  readDraft(): string;
  /** Puts text where the caret is or was, over a selection if there is one. */
  insert(text: string): Promise<WriteOutcome>;
  /** Replaces words if exactly these still stand there; `changed` when they do not. */
  replace(span: Span, words: string, say: string): Promise<WriteOutcome>;
  /** Puts the caret back where it was. */
  focus(): void;
  /** Ranges in the page for places in the draft, where the page can show marks; none for plain fields. */
  ranges(spans: readonly Span[]): Range[];
}

/** White space folded, so that an editor's own spelling of spaces and lines does not count as a difference. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

/** How often `part` stands in `text`, white space folded. */
export function countOf(text: string, part: string): number {
  const whole = foldSpace(text);
  const wanted = foldSpace(part);
  if (wanted === '') return 0;
  let count = 0;
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + wanted.length)) count += 1;
  return count;
}

/**
 * Where words stand now: at their place, or where else they stand once (an editor adds and takes away marks of its
 * own before them). Null when they are gone, or stand in several places and none is sure.
 */
export function locate(text: string, { start, end }: Span, words: string): Span | null {
  if (text.slice(start, end) === words) return { start, end };
  const at = words === '' ? -1 : text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? { start: at, end: at + words.length } : null;
}

/** Resolves once `probe` is true or the time is over; answers with the last probe. */
export async function waitFor(probe: () => boolean, limitMs: number): Promise<boolean> {
  const end = performance.now() + limitMs;
  while (!probe()) {
    if (performance.now() >= end) return false;
    await new Promise((resume) => setTimeout(resume, 10));
  }
  return true;
}
