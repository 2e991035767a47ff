// Any page: reads a thread only when everything is there that makes one sure, else it is silent. Sure means: at
// least two entries of one kind (articles, or the entries of a role="log"), each with an author and words and
// marked by the page as the customer's or ours; exactly one customer, at least one of us, nobody on both sides; a
// case number in the address, and one field after them to write in.

import type { SeenMessage } from '../domain/page';
import type { Adapter } from './adapter';
import { readLine, readText } from './text';

const ENTRIES = [
  '[role="log"] > [role="article"]',
  '[role="log"] > article',
  '[role="feed"] > article',
  'article',
] as const;
const AUTHOR =
  '[itemprop="author"], [rel="author"], .author, [class~="from"], [class~="sender"], header strong';
const BODY = '[itemprop="text"], .body, .message-body, .content, blockquote, p';
const FIELD = 'textarea:not([readonly]):not([disabled]), [contenteditable="true"], [contenteditable=""]';
/** How pages mark the side that is ours, on the entry itself. */
const OURS = /(^|[\s_-])(agent|outgoing|outbound|staff|operator|own|mine|sent)([\s_-]|$)/i;
const THEIRS = /(^|[\s_-])(customer|incoming|inbound|requester|client|visitor|user|received)([\s_-]|$)/i;
/** A mark is one word; more than one may be the words of the message. */
const MARK = /^[\w-]{1,40}$/;
const NOTE = /(^|[\s_-])(note|internal|private)([\s_-]|$)/i;

export const generic: Adapter = {
  name: 'generic',
  matches: () => true,
  read(page, address) {
    const caseId = caseIdOf(address);
    if (caseId === null) return null;
    const entries = ENTRIES.map((selector) => [...page.querySelectorAll(selector)]).find(
      (found) => found.length >= 2,
    );
    if (!entries) return null;
    const messages = entries.map(readEntry);
    if (messages.some((message) => message === null)) return null;
    const sure = messages as SeenMessage[];
    const sides = new Map<string, Set<string>>();
    for (const { who, author } of sure) {
      if (who === 'unknown') return null;
      sides.set(who, (sides.get(who) ?? new Set()).add(author));
    }
    const customers = sides.get('customer');
    const ours = sides.get('agent');
    if (customers?.size !== 1 || !ours || [...customers].some((name) => ours.has(name))) return null;
    const last = entries.at(-1)!;
    const fields = [...page.querySelectorAll<HTMLElement>(FIELD)].filter(
      (field) => isAfter(field, last) && isShown(field),
    );
    if (fields.length !== 1) return null;
    const field = fields[0]!;
    return {
      caseId,
      subject: readLine(page.querySelector('h1')),
      customer: [...customers][0] ?? null,
      agent: null,
      messages: inTimeOrder(sure),
      composer: field,
      composerKind: isNoteField(field) ? 'note' : 'reply',
      composerBox: field.closest('form') ?? field,
    };
  },
};

/** The last part of the address that looks like a number or a long id. */
function caseIdOf({ pathname, hash }: URL): string | null {
  const parts = `${pathname}/${hash.replace(/^#!?/, '')}`.split('/');
  return parts.findLast((part) => /^\d{1,18}$/.test(part) || /^[0-9a-f-]{16,40}$/i.test(part)) ?? null;
}

function readEntry(entry: Element): SeenMessage | null {
  const author = readLine(entry.querySelector(AUTHOR), 200);
  const bodies = [...entry.querySelectorAll(BODY)];
  const outer = bodies.filter((body) => !bodies.some((other) => other !== body && other.contains(body)));
  const text = outer
    .map((body) => readText(body))
    .join('\n\n')
    .trim();
  if (!author || !text) return null;
  const marks = [
    entry.className,
    ...[...entry.attributes]
      .filter(({ name, value }) => name.startsWith('data-') && MARK.test(value))
      .map(({ value }) => value),
  ].join(' ');
  const ours = OURS.test(marks);
  const theirs = THEIRS.test(marks);
  const who = NOTE.test(marks) ? 'note' : ours === theirs ? 'unknown' : ours ? 'agent' : 'customer';
  return {
    who,
    author,
    at: entry.querySelector('time')?.getAttribute('datetime') ?? null,
    text: text.slice(0, 20_000),
  };
}

/** By the times the page gives, if it gives them all; else as it stands. */
function inTimeOrder(messages: SeenMessage[]): SeenMessage[] {
  const times = messages.map(({ at }) => (at ? Date.parse(at) : Number.NaN));
  if (times.some(Number.isNaN)) return messages;
  return messages
    .map((message, at) => ({ message, time: times[at]! }))
    .sort((a, b) => a.time - b.time)
    .map(({ message }) => message);
}

/** After it and not inside it: a field in an entry edits that entry. */
function isAfter(field: Node, entry: Node): boolean {
  return (entry.compareDocumentPosition(field) & 4) !== 0 && !entry.contains(field);
}

function isShown(field: HTMLElement): boolean {
  return field.closest('[hidden], [aria-hidden="true"]') === null && field.style.display !== 'none';
}

function isNoteField(field: HTMLElement): boolean {
  const label = [
    field.getAttribute('aria-label'),
    field.getAttribute('placeholder'),
    field.getAttribute('name'),
  ].join(' ');
  return /\b(note|internal|comment)\b/i.test(label);
}
