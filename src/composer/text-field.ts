// Plain text fields, also those that a framework controls: execCommand types like a person would, so the page's
// own listeners hear it and one undo takes it out.

import type { Span } from '../domain/words';
import { type Composer, countOf, foldSpace, locate, type WriteOutcome } from './composer';

export function createTextFieldComposer(field: HTMLTextAreaElement | HTMLInputElement): Composer {
  const write = (text: string): WriteOutcome => {
    field.focus({ preventScroll: true });
    if (field.readOnly || field.disabled) return 'refused';
    // What is selected goes as ours comes, so it does not count: ours may be inserted over itself.
    const { value } = field;
    const start = field.selectionStart ?? value.length;
    const end = field.selectionEnd ?? start;
    const before = countOf(value.slice(0, start), text) + countOf(value.slice(end), text);
    field.ownerDocument.execCommand('insertText', false, text);
    if (field.value === value && foldSpace(value.slice(start, end)) !== foldSpace(text)) return 'refused';
    return countOf(field.value, text) === before + 1 ? 'done' : 'refused';
  };
  return {
    element: field,
    readDraft: () => field.value,
    insert: async (text) => write(spaced(field, text)),
    replace: async (span: Span, words, say) => {
      const place = locate(field.value, span, words);
      if (!place) return 'changed';
      const { start, end } = place;
      field.focus({ preventScroll: true });
      field.setSelectionRange(start, end);
      // "Done" is judged by what stands there: the better words may hold the old ones.
      const wanted = field.value.slice(0, start) + say + field.value.slice(end);
      field.ownerDocument.execCommand('insertText', false, say);
      return field.value === wanted ? 'done' : 'refused';
    },
    focus: () => field.focus({ preventScroll: true }),
    ranges: () => [],
  };
}

/** A space between the agent's last word and ours, where they would run together. */
function spaced(field: HTMLTextAreaElement | HTMLInputElement, text: string): string {
  const at = field.selectionStart ?? 0;
  return at > 0 && /[\p{L}\p{N}.,;:!?)]/u.test(field.value[at - 1] ?? '') ? ` ${text}` : text;
}
