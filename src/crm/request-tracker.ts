// Request Tracker 4.4 to 5 (Best Practical). Pages: /Ticket/Display.html?id=<n> (history, arrives a moment after
// the page), /Ticket/Update.html?id=<n>&Action=Respond|Comment (the reply or comment, no history), also under a
// path prefix. Seen true on 5.0.3 from Debian in November 2026. The customer is who stands under Requestors; a
// message of anybody else is ours. A comment goes to colleagues only and is never taken for a reply.

import type { SeenMessage } from '../domain/page';
import type { Adapter } from './adapter';
import { readLine, readText } from './text';

const PARTS = {
  heading: '#header h1, h1',
  message: '.transaction.message',
  writer: '.description .user',
  description: '.description',
  date: '.date',
  // An attachment has a body too, with a sentence of the page's own in it and no stanza.
  body: '.messagebody:has(> .message-stanza)',
  /** "Show quoted text" */
  folder: '.message-stanza-folder',
  requestor: '.requestors .user, .form-row.requestors .value .user',
  self: '.current-user',
  box: '.messagebox-container',
  updateType: 'select[name="UpdateType"]',
  field: 'textarea[name="UpdateContent"], textarea[name="Content"]',
  editorFrame: 'iframe.cke_wysiwyg_frame',
} as const;

const PAGE = /\/Ticket\/(Display|Update|History|Create|Modify\w*)\.html$/;

export const requestTracker: Adapter = {
  name: 'request-tracker',
  matches: (page, { pathname }) =>
    PAGE.test(pathname) &&
    page.querySelector(
      '#rt-header-container, #bpscredits, body.sidebar, .messagebox-container, .transaction, form[name="TicketUpdate"]',
    ) !== null,
  read(page, { pathname, searchParams }) {
    const caseId = searchParams.get('id');
    if (!caseId || !/^\d{1,18}$/.test(caseId)) return null;
    const shownHistory = /\/(Display|History)\.html$/.test(pathname);
    const requestors = new Set(
      [...page.querySelectorAll(PARTS.requestor)].flatMap((user) => user.getAttribute('data-user-id') ?? []),
    );
    const { composer, box } = findComposer(page);
    return {
      caseId,
      subject: readSubject(page, caseId),
      customer: personName(page.querySelector(PARTS.requestor)),
      agent: personName(page.querySelector(PARTS.self)),
      messages: shownHistory ? readHistory(page, requestors) : null,
      composer,
      composerKind: composer ? composerKind(page, box) : 'none',
      composerBox: box,
    };
  },
};

/** "#1: Charged three times!!!" and "Update ticket #1: Charged three times!!!", in whatever language around it. */
function readSubject(page: Document, caseId: string): string | null {
  const heading = readLine(page.querySelector(PARTS.heading));
  const at = heading?.indexOf(`#${caseId}:`) ?? -1;
  return heading && at >= 0 ? heading.slice(at + caseId.length + 2).trim() || null : null;
}

function readHistory(page: Document, requestors: ReadonlySet<string>): SeenMessage[] {
  const found = [...page.querySelectorAll(PARTS.message)].flatMap((transaction) => {
    const bodies = [...transaction.querySelectorAll(PARTS.body)]
      .map((body) => readText(body, { leaveOut: PARTS.folder }))
      .filter(Boolean);
    if (bodies.length === 0) return [];
    const user = transaction.querySelector(PARTS.writer);
    const userId = user?.getAttribute('data-user-id') ?? '';
    const message: SeenMessage = {
      who: requestors.has(userId) ? 'customer' : isComment(transaction) ? 'note' : 'agent',
      author: personName(user) ?? '',
      at: readLine(transaction.querySelector(PARTS.date), 64),
      text: bodies.join('\n\n').slice(0, 20_000),
    };
    // Who the customer is stands in the people box; before that has arrived nobody is called one.
    return [
      {
        number: Number(transaction.getAttribute('data-transaction-id')),
        message: requestors.size === 0 ? { ...message, who: 'unknown' as const } : message,
      },
    ];
  });
  // The order is a personal setting; the numbers are not.
  return found.sort((a, b) => a.number - b.number).map(({ message }) => message);
}

/** Only in an English interface; elsewhere a comment counts as written by us, which is true too. */
function isComment(transaction: Element): boolean {
  return /comments? added/i.test(transaction.querySelector(PARTS.description)?.textContent ?? '');
}

function findComposer(page: Document): { composer: HTMLElement | null; box: Element | null } {
  const box = page.querySelector(PARTS.box);
  const frame = box?.querySelector<HTMLIFrameElement>(PARTS.editorFrame);
  if (frame) {
    const body = frame.contentDocument?.body;
    // The frame is there before the editor in it is.
    return {
      composer: body?.isContentEditable || body?.getAttribute('contenteditable') === 'true' ? body : null,
      box,
    };
  }
  const field = box?.querySelector<HTMLTextAreaElement>(PARTS.field) ?? null;
  // Under the rich editor the field is there and hidden; it is the composer only where there is no such editor.
  const hidden = field?.classList.contains('richtext') && field.style.display === 'none';
  return { composer: hidden ? null : field, box };
}

function composerKind(page: Document, box: Element | null): 'reply' | 'note' | 'none' {
  if (box?.classList.contains('action-private')) return 'note';
  if (box?.classList.contains('action-response')) return 'reply';
  const type = page.querySelector<HTMLSelectElement>(PARTS.updateType)?.value;
  return type === 'response' ? 'reply' : type === 'private' ? 'note' : 'none';
}

/**
 * The person's name from the ways RT writes a user: "Dana Whitlock <dana@example.test>", "<dana@example.test>" where
 * it knows no name, "agent (Robin Agent)" for staff. Two words before the bracket are a name themselves, and what
 * the bracket adds is not: "Dana Whitlock (Northline)".
 */
function personName(user: Element | null): string | null {
  const shown = readLine(user, 200);
  if (!shown) return null;
  const angle = /^"?([^<"]+?)"?\s*</.exec(shown);
  const mail = /^<([^<>]+)>$/.exec(shown);
  const round = /^\S+ \(([^()]+)\)$/.exec(shown);
  return angle?.[1] ?? mail?.[1] ?? round?.[1] ?? shown;
}
