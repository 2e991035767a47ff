// Which driver writes into an element.

import type { Composer } from './composer';
import { createEditableComposer } from './editable';
import { createTextFieldComposer } from './text-field';

/** A composer for an element, listening until `life` ends. */
export function createComposer(element: HTMLElement, life: AbortSignal): Composer {
  const name = element.nodeName.toUpperCase();
  return name === 'TEXTAREA' || name === 'INPUT'
    ? createTextFieldComposer(element as HTMLTextAreaElement)
    : createEditableComposer(element, life);
}
