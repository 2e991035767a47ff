// The demo helpdesk of this project (scripts/demo): /ticket/<n> over http, demo/demo.html#/ticket/<n> in the
// extension. Seen true with every test run. Messages say in an attribute whether customer, agent or note wrote
// them; the open composer tab says whether it is a reply or an internal note.

import type { Adapter } from './adapter';
import { readLine, readText } from './text';

const PARTS = {
  app: 'body[data-app="harbor-desk"]',
  case: '[data-case-id]',
  subject: 'h1',
  message: 'article[data-message-id]',
  author: '.author',
  body: '.body',
  customer: '[data-customer-name]',
  agent: '[data-agent-name]',
  composer: '[data-composer]',
  field: '.ProseMirror[contenteditable="true"], textarea',
} as const;

export const demoHelpdesk: Adapter = {
  name: 'demo-helpdesk',
  matches: (page) => page.querySelector(PARTS.app) !== null,
  read(page) {
    const open = page.querySelector(PARTS.case);
    const caseId = open?.getAttribute('data-case-id');
    if (!open || !caseId) return null;
    const box = open.querySelector(PARTS.composer);
    const kind = box?.getAttribute('data-composer');
    const field = box?.querySelector<HTMLElement>(PARTS.field) ?? null;
    return {
      caseId,
      subject: readLine(open.querySelector(PARTS.subject)),
      customer: readLine(page.querySelector(PARTS.customer)),
      agent: readLine(page.querySelector(PARTS.agent)),
      messages: [...open.querySelectorAll(PARTS.message)].map((message) => {
        const role = message.getAttribute('data-author-role');
        const body = message.querySelector(PARTS.body);
        return {
          who: role === 'customer' || role === 'agent' || role === 'note' ? role : ('unknown' as const),
          author: readLine(message.querySelector(PARTS.author), 200) ?? '',
          at: message.querySelector('time')?.getAttribute('datetime') ?? null,
          // The desk shows the line breaks of a paragraph: a signature stands on lines of its own.
          text: body ? readText(body, { lines: true }) : '',
        };
      }),
      composer: field,
      composerKind: field && kind === 'note' ? 'note' : field ? 'reply' : 'none',
      composerBox: box,
    };
  },
};
