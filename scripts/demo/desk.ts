// What the desk knows and how each act changes it, as one pure reducer: cases, drafts per case, what is read, what
// the customers say next. Which case is open is the address's business (route.ts), so acts name their case.

import type { JSONContent } from '@tiptap/core';
import { CASES, LATE_CASES } from './cases';
import { type Draft, EMPTY_DRAFT, readDraftText, splitParagraphs } from './draft';
import { AGENT_NAME, type Case, type CaseStory, type Message, type Status, tellCase } from './story';

export interface Desk {
  cases: readonly Case[];
  /** Stories that have not come in yet. */
  late: readonly CaseStory[];
  drafts: Readonly<Record<string, Draft>>;
  /** The agent's own choice of editor, for every case. */
  isPlainText: boolean;
}

export type Act =
  /** The agent looks at a case: it counts as read. */
  | { kind: 'open'; caseId: string }
  | { kind: 'write'; caseId: string; change: Partial<Omit<Draft, 'round'>> }
  /** Sends what the open tab holds; nothing happens when that is empty. */
  | { kind: 'send'; caseId: string; at: number }
  | { kind: 'set-status'; caseId: string; status: Status }
  | { kind: 'set-plain-text'; isPlainText: boolean }
  /** The customer of this case writes the next scripted message. */
  | { kind: 'customer-replies'; caseId: string; at: number }
  /** A message comes in elsewhere: first the late cases, then the next one of a case that is not open. */
  | { kind: 'message-arrives'; openCaseId: string | null; at: number };

export function openDesk(now: number): Desk {
  return {
    cases: CASES.map((story) => tellCase(story, now)),
    late: LATE_CASES,
    drafts: {},
    isPlainText: false,
  };
}

export function findCase(desk: Desk, caseId: string | null): Case | undefined {
  return desk.cases.find((one) => one.id === caseId);
}

export function getDraft(desk: Desk, caseId: string): Draft {
  return desk.drafts[caseId] ?? EMPTY_DRAFT;
}

export function applyAct(desk: Desk, act: Act): Desk {
  switch (act.kind) {
    case 'open':
      return findCase(desk, act.caseId)?.isUnread
        ? changeCase(desk, act.caseId, (one) => ({ ...one, isUnread: false }))
        : desk;
    case 'write':
      return setDraft(desk, act.caseId, { ...getDraft(desk, act.caseId), ...act.change });
    case 'send':
      return send(desk, act.caseId, act.at);
    case 'set-status':
      return changeCase(desk, act.caseId, (one) => ({ ...one, status: act.status }));
    case 'set-plain-text':
      return { ...desk, isPlainText: act.isPlainText };
    case 'customer-replies':
      return customerReplies(desk, act.caseId, act.at, false);
    case 'message-arrives':
      return messageArrives(desk, act.openCaseId, act.at);
  }
}

/** The case that would answer if a message arrived elsewhere, or undefined when all has been said. */
export function findNextElsewhere(desk: Desk, openCaseId: string | null): Case | undefined {
  return desk.cases.find((one) => one.id !== openCaseId && one.next.length > 0 && !one.isUnread);
}

function send(desk: Desk, caseId: string, at: number): Desk {
  const draft = getDraft(desk, caseId);
  const text = readDraftText(draft);
  if (text.trim() === '') return desk;

  const isNote = draft.tab === 'note';
  const doc = !isNote && draft.reply.kind === 'rich' ? draft.reply.doc : undefined;
  const said = changeCase(desk, caseId, (one) =>
    addMessage(one, { role: isNote ? 'note' : 'agent', author: AGENT_NAME, at, text, doc }),
  );
  const rest: Partial<Draft> = isNote ? { note: '' } : { reply: EMPTY_DRAFT.reply };
  return setDraft(said, caseId, { ...draft, ...rest, round: draft.round + 1 });
}

function customerReplies(desk: Desk, caseId: string, at: number, isUnread: boolean): Desk {
  return changeCase(desk, caseId, (one) => {
    const [body, ...next] = one.next;
    if (!body) return one;
    const message = { role: 'customer' as const, author: one.customer.name, at, text: body.join('\n\n') };
    return { ...addMessage(one, message), next, isUnread, status: 'open' };
  });
}

function messageArrives(desk: Desk, openCaseId: string | null, at: number): Desk {
  const [story, ...late] = desk.late;
  if (story) return { ...desk, late, cases: [...desk.cases, tellCase(story, at)] };
  const elsewhere = findNextElsewhere(desk, openCaseId);
  return elsewhere ? customerReplies(desk, elsewhere.id, at, true) : desk;
}

interface Words {
  role: Message['role'];
  author: string;
  at: number;
  text: string;
  doc?: JSONContent | undefined;
}

function addMessage(one: Case, { text, doc, ...words }: Words): Case {
  const id = `${one.id}-${one.messages.length + 1}`;
  const message: Message = { ...words, id, body: splitParagraphs(text), ...(doc ? { doc } : {}) };
  return { ...one, messages: [...one.messages, message] };
}

function changeCase(desk: Desk, caseId: string, change: (one: Case) => Case): Desk {
  return { ...desk, cases: desk.cases.map((one) => (one.id === caseId ? change(one) : one)) };
}

function setDraft(desk: Desk, caseId: string, draft: Draft): Desk {
  return { ...desk, drafts: { ...desk.drafts, [caseId]: draft } };
}
