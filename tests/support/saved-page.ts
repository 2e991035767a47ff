// Opens a saved page of tests/fixtures as a document in happy-dom, with the address it was saved from. Nothing in it
// runs or loads. Frames carry an empty `srcdoc`: happy-dom loads no other kind.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SavedPage {
  page: Document;
  address: URL;
}

/** `crm/request-tracker-display.html`; the address is the page's canonical link. */
export function openSavedPage(path: string): SavedPage {
  const page = parsePage(readFileSync(join(import.meta.dirname, '../fixtures', path), 'utf8'));
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (!address) throw new Error(`${path} names no address in <link rel="canonical">.`);
  return { page, address: new URL(address) };
}

export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** An element with this markup inside, in no page. */
export function parseElement(html: string, name = 'div'): Element {
  const found = parsePage(`<${name}>${html}</${name}>`).body.firstElementChild;
  if (!found) throw new Error('Nothing was parsed.');
  return found;
}

/** An element with this markup inside, in the page of the test itself: happy-dom has ranges only there. */
export function placeElement(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}

/** Takes parts out of a page, as if they had not arrived yet. Throws when there is nothing to take. */
export function takeOut(page: Document, selector: string): void {
  const found = [...page.querySelectorAll(selector)];
  if (found.length === 0) throw new Error(`Nothing on the page is ${selector}.`);
  for (const element of found) element.remove();
}

/** Puts a document into a frame, as a rich editor does. Gives the body of it. */
export function fillFrame(page: Document, selector: string, html: string): HTMLElement {
  const frame = page.querySelector<HTMLIFrameElement>(selector);
  if (!frame) throw new Error(`No frame on the page is ${selector}.`);
  frame.setAttribute('srcdoc', html);
  const body = frame.contentDocument?.body;
  if (!body) throw new Error('The frame took no document.');
  return body;
}
