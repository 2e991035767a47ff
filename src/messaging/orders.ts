// What the background orders the content script of a tab to do, and what comes back. Plain types: the content
// script carries no schema library, so it checks these few by hand and trusts nothing else.

export type Order =
  | { order: 'toggle-panel' }
  | { order: 'show-panel' }
  | { order: 'close-panel' }
  /** The frame has shown its pass: it did load on this page. */
  | { order: 'panel-ready' }
  | { order: 'insert-text'; text: string }
  | { order: 'replace-words'; start: number; end: number; words: string; say: string }
  | { order: 'show-words'; words: string | null }
  /** Look at the page again and report it. */
  | { order: 'look-again' }
  /** Say whether this script is alive; a page without it gives no answer. */
  | { order: 'answer' }
  /** Go, and leave no trace. */
  | { order: 'leave-page' };

export type HandsOutcome = {
  outcome: 'done' | 'not-done';
  why: 'no-composer' | 'note-composer' | 'refused' | 'changed' | 'busy' | null;
};
