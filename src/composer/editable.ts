// Rich editors and plain editable elements, in this document or in a frame of the same origin. One synthetic
// paste of plain text, which editors take into their own model as one undo step; where no editor took it,
// execCommand, whole. Never both: the second way is tried only after reading that the first did nothing.

import type { Span } from '../domain/words';
import { type Composer, countOf, foldSpace, locate, type WriteOutcome, waitFor } from './composer';
import { mapText } from './text-map';

/** Editors answer a paste within a frame or two; one that said it took it may need longer. */
const ANSWER_MS = 200;
const TAKEN_MS = 800;
/** Long enough for the selectionchange that editors follow the caret by. */
const SELECTION_MS = 30;

/** A composer over an editable element; its listeners end with `life`. */
export function createEditableComposer(root: HTMLElement, life: AbortSignal): Composer {
  const page = root.ownerDocument;
  let caret: Range | null = null;
  let composing = false;
  let writing = false;

  const keepCaret = (): void => {
    const selection = page.getSelection();
    if (!selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (root.contains(range.startContainer) && root.contains(range.endContainer)) caret = range.cloneRange();
  };
  page.addEventListener('selectionchange', keepCaret, { signal: life });
  root.addEventListener('compositionstart', (event) => (composing ||= event.isTrusted), { signal: life });
  root.addEventListener('compositionend', () => (composing = false), { signal: life });
  keepCaret();

  const focus = (): void => {
    page.defaultView?.focus();
    root.focus({ preventScroll: true });
    const selection = page.getSelection();
    if (!selection) return;
    const inside = selection.rangeCount > 0 && root.contains(selection.getRangeAt(0).startContainer);
    if (caret && root.contains(caret.startContainer)) {
      selection.removeAllRanges();
      selection.addRange(caret);
    } else if (!inside) {
      const range = page.createRange();
      range.selectNodeContents(root);
      // Above quoted mail when nothing is written yet, else after the agent's own words.
      range.collapse(mapText(root).text.trim() === '');
      selection.removeAllRanges();
      selection.addRange(range);
    }
  };

  /** Brings text in, the one way and only if that did nothing the other. */
  const bring = async (
    text: string,
    before: string,
    there: () => boolean,
    ways: readonly ('paste' | 'type')[],
  ): Promise<boolean> => {
    for (const way of ways) {
      // Read once more: something of ours may stand there in another form, and twice is worse than not at all.
      if (foldSpace(draftOf(root)) !== before) return false;
      const taken = way === 'paste' ? paste(root, text) : typeIn(page, text);
      if (await waitFor(there, taken ? TAKEN_MS : ANSWER_MS)) return true;
    }
    return false;
  };

  const write = (text: string): Promise<boolean> => {
    const before = foldSpace(draftOf(root));
    // What is selected goes as ours comes; the same words put over themselves are there already.
    const over = selectedWords(root);
    const stood = countOf(before, text) - countOf(over, text);
    const same = foldSpace(over) === foldSpace(text);
    const there = (): boolean => {
      const draft = foldSpace(draftOf(root));
      return (same || draft !== before) && countOf(draft, text) === stood + 1;
    };
    return bring(text, before, there, ['paste', 'type']);
  };

  const once = async (work: () => Promise<WriteOutcome>): Promise<WriteOutcome> => {
    if (writing || composing) return 'busy';
    if (!root.isContentEditable && root.getAttribute('contenteditable') !== 'true') return 'refused';
    writing = true;
    try {
      return await work();
    } finally {
      writing = false;
      keepCaret();
    }
  };

  return {
    element: root,
    readDraft: () => draftOf(root),
    insert: (text) =>
      once(async () => {
        focus();
        await settleSelection();
        return (await write(spaced(page, text))) ? 'done' : 'refused';
      }),
    replace: (span: Span, words, say) =>
      once(async () => {
        if (!locate(mapText(root).text, span, words)) return 'changed';
        focus();
        // An editor that gets the focus back puts its own last selection there first; then ours.
        await settleSelection();
        const map = mapText(root);
        const place = locate(map.text, span, words);
        if (!place) return 'changed';
        const wanted = foldSpace(map.text.slice(0, place.start) + say + map.text.slice(place.end));
        const range = map.range(place.start, place.end);
        const selection = page.getSelection();
        if (!range || !selection) return 'refused';
        selection.removeAllRanges();
        selection.addRange(range);
        await settleSelection();
        const there = (): boolean => foldSpace(draftOf(root)) === wanted;
        const ways = isWithoutModel(root) ? (['type', 'paste'] as const) : (['paste', 'type'] as const);
        return (await bring(say, foldSpace(map.text), there, ways)) ? 'done' : 'refused';
      }),
    focus,
    ranges: (spans) => {
      const map = mapText(root);
      return spans.flatMap(({ start, end }) => map.range(start, end) ?? []);
    },
  };
}

/** What the agent wrote. CKEditor 4 marks its hint text with a class of its own. */
function draftOf(root: HTMLElement): string {
  return root.classList.contains('placeholder') ? '' : mapText(root).text.replace(/\n+$/, '');
}

function settleSelection(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, SELECTION_MS));
}

/** One paste event of plain text. True when the page says it took it, which proves nothing yet. */
function paste(root: HTMLElement, text: string): boolean {
  const view = root.ownerDocument.defaultView;
  if (!view) return false;
  const data = new view.DataTransfer();
  data.setData('text/plain', text);
  // `dataType` and `data` are Firefox's own names for the same thing; its events take no DataTransfer from us.
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData: data,
    dataType: 'text/plain',
    data: text,
  };
  const event = new view.ClipboardEvent('paste', init);
  const target = caretElement(root) ?? root;
  return !target.dispatchEvent(event);
}

/** The element the caret is in: editors listen at their root, nested widgets at their own. */
function caretElement(root: HTMLElement): Element | null {
  const at = root.ownerDocument.getSelection()?.anchorNode ?? null;
  if (!at || !root.contains(at)) return null;
  return at.nodeType === 1 ? (at as Element) : at.parentElement;
}

/**
 * CKEditor 4 has no model beside the page and makes a paragraph of every paste, which would tear a sentence apart:
 * better words are typed there.
 */
function isWithoutModel(root: HTMLElement): boolean {
  return root.classList.contains('cke_editable');
}

/** Typing by the browser's own command: one undo step. */
function typeIn(page: Document, text: string): boolean {
  return page.execCommand('insertText', false, text);
}

/** The words selected in the editable, which text that is put in replaces. */
function selectedWords(root: HTMLElement): string {
  const selection = root.ownerDocument.getSelection();
  const inside = root.contains(selection?.anchorNode ?? null) && root.contains(selection?.focusNode ?? null);
  return inside ? (selection?.toString() ?? '') : '';
}

/** A space between the agent's last word and ours, where they would run together. */
function spaced(page: Document, text: string): string {
  const selection = page.getSelection();
  if (!selection || selection.rangeCount === 0) return text;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  const before =
    startContainer.nodeType === 3 ? (startContainer.nodeValue ?? '')[startOffset - 1] : undefined;
  return before && /[\p{L}\p{N}.,;:!?)]/u.test(before) ? ` ${text}` : text;
}
