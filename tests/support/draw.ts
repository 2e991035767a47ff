// Draws a component in happy-dom and acts on it as a person would: events made here are trusted, as the
// browser's own are, and `forge` makes one that a script made up. Ends with what must hold in every state.

import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';
import { missingWords } from './fake-browser';

let root: HTMLElement | null = null;

/** Draws into a fresh page and waits for the first answers. */
export async function draw(what: ComponentChild): Promise<HTMLElement> {
  putAway();
  root = document.createElement('div');
  document.documentElement.lang = 'en';
  document.title = 'Evenkeel';
  document.body.append(root);
  const here = root;
  await act(() => render(what, here));
  await settle();
  return here;
}

/** Takes it out of the page again, as leaving the view does. */
export function putAway(): void {
  if (!root) return;
  const here = root;
  root = null;
  void act(() => render(null, here));
  document.body.replaceChildren();
}

/** Lets answers arrive and the page be drawn anew. */
export async function settle(ms = 0): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await act(async () => {
      await new Promise((done) => setTimeout(done, round === 0 ? ms : 0));
    });
  }
}

export function one<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing on the page is ${selector}.`);
  return found;
}

export function all<T extends HTMLElement = HTMLElement>(selector: string): T[] {
  return [...document.querySelectorAll<T>(selector)];
}

export function test(id: string): string {
  return `[data-testid="${id}"]`;
}

/** Elements that stand within a line, so that no space comes with them. */
const INLINE = new Set(['SPAN', 'BDI', 'B', 'STRONG', 'KBD', 'A', 'SVG']);

/** The words on the page, in one line, without the marks that only isolate direction. */
export function wordsOf(element: Element = document.body): string {
  const wordsIn = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent ?? '';
    const inside = [...node.childNodes].map(wordsIn).join('');
    return INLINE.has(node.tagName.toUpperCase()) ? inside : ` ${inside} `;
  };
  return wordsIn(element)
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The button with these words or this name. */
export function button(name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>('button').find(
    (element) =>
      wordsOf(element) === name ||
      element.getAttribute('aria-label')?.replace(/[\u2068\u2069]/g, '') === name,
  );
  if (!found) throw new Error(`No button says ${name}.`);
  return found;
}

/** A press by a person. */
export async function press(element: HTMLElement): Promise<void> {
  element.focus();
  await fire(element, true);
}

/** A press that a script made up. */
export async function forge(element: HTMLElement): Promise<void> {
  await fire(element, false);
}

async function fire(element: HTMLElement, isTrusted: boolean): Promise<void> {
  const form = element instanceof HTMLButtonElement && element.type === 'submit' ? element.form : null;
  const event = form
    ? new Event('submit', { bubbles: true, cancelable: true })
    : new MouseEvent('click', { bubbles: true, cancelable: true });
  dispatch(form ?? element, event, isTrusted);
  await settle();
}

/** Types a whole text into a field. */
export async function type(element: HTMLElement, text: string): Promise<void> {
  if (!(element instanceof HTMLInputElement)) throw new Error('Not a field.');
  element.focus();
  element.value = text;
  dispatch(element, new Event('input', { bubbles: true }), true);
  await settle();
}

/** Ticks or clears a box. */
export async function tick(element: HTMLElement): Promise<void> {
  if (!(element instanceof HTMLInputElement)) throw new Error('Not a box.');
  element.checked = !element.checked;
  dispatch(element, new Event('change', { bubbles: true }), true);
  await settle();
}

/** Chooses a file in a file field. */
export async function chooseFile(element: HTMLElement, text: string, name = 'file.json'): Promise<void> {
  Object.defineProperty(element, 'files', { configurable: true, value: [new File([text], name)] });
  Object.defineProperty(element, 'value', { configurable: true, writable: true, value: '' });
  dispatch(element, new Event('change', { bubbles: true }), true);
  await settle(10);
}

export function dispatch(element: EventTarget, event: Event, isTrusted: boolean): void {
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  element.dispatchEvent(event);
}

/** No word is missing, nothing is inaccessible that can be seen without drawing; colours need a browser. */
export async function expectInOrder(): Promise<void> {
  expect(missingWords()).toEqual([]);
  const found = await axe.run(document.body, {
    resultTypes: ['violations'],
    // Colours and sizes are not computed in happy-dom; a component alone has no landmarks.
    rules: {
      'color-contrast': { enabled: false },
      'target-size': { enabled: false },
      region: { enabled: false },
    },
  });
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}
