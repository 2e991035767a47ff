// The shapes of the demo's data: a story as it is written down in cases.ts, and the same as it lives on the page,
// with real times. Which stories there are is in cases.ts; what happens to them is in desk.ts.

import type { JSONContent } from '@tiptap/core';
import type { Level } from '../../src/domain/words';
import { type Moment, momentToEpoch } from './clock';

export type AuthorRole = 'customer' | 'agent' | 'note';
export type Status = 'open' | 'pending' | 'solved';

/** The person whose desk it is. */
export const AGENT_NAME = 'Robin Vale';

/**
 * One message as written. Each string of `body` is a paragraph. A paragraph whose lines begin with `> ` is quoted
 * history, one that begins with `-- ` and a line break is a signature, as in mail.
 */
export interface MessageStory {
  role: AuthorRole;
  /** Only for agents and notes: a customer's message carries the customer's name. Missing means the agent's own. */
  author?: string;
  at: Moment;
  body: readonly string[];
}

export interface OrderStory {
  ref: string;
  what: string;
  daysAgo: number;
  total: string;
  state: string;
}

export interface ContactStory {
  subject: string;
  daysAgo: number;
  outcome: string;
}

export interface CustomerStory {
  name: string;
  mail: string;
  sinceDaysAgo: number;
  plan: string;
  orders: readonly OrderStory[];
  earlier: readonly ContactStory[];
}

export interface CaseStory {
  id: string;
  subject: string;
  status: Status;
  channel: 'Mail' | 'Chat' | 'Web form';
  /** How upset the newest customer message is meant to be. For tests only, never drawn. */
  meant: Level;
  customer: CustomerStory;
  messages: readonly MessageStory[];
  /** What the customer says next, one after the other, when the demo's "Customer replies" is pressed. */
  next: readonly (readonly string[])[];
}

/** A message on the page. `doc` is there when the agent wrote it in the rich editor. */
export interface Message {
  id: string;
  role: AuthorRole;
  author: string;
  at: number;
  body: readonly string[];
  doc?: JSONContent;
}

export interface Customer {
  name: string;
  mail: string;
  since: number;
  plan: string;
  orders: readonly (Omit<OrderStory, 'daysAgo'> & { at: number })[];
  earlier: readonly (Omit<ContactStory, 'daysAgo'> & { at: number })[];
}

export interface Case {
  id: string;
  subject: string;
  status: Status;
  channel: string;
  customer: Customer;
  /** Oldest first. */
  messages: readonly Message[];
  next: readonly (readonly string[])[];
  isUnread: boolean;
}

/** A customer's word counts as not yet read for this long; older ones somebody will have looked at. */
const UNREAD_FOR_MS = 2 * 60 * 60_000;

/** A story as it stands at `now`. A case arrives unread when its last word is a customer's and recent. */
export function tellCase(story: CaseStory, now: number): Case {
  const dayAt = (daysAgo: number) => momentToEpoch({ daysAgo, time: '12:00' }, now);
  const messages = story.messages.map((message, index) => ({
    id: `${story.id}-${index + 1}`,
    role: message.role,
    author: message.role === 'customer' ? story.customer.name : (message.author ?? AGENT_NAME),
    at: momentToEpoch(message.at, now),
    body: message.body,
  }));
  const last = messages.at(-1);
  return {
    id: story.id,
    subject: story.subject,
    status: story.status,
    channel: story.channel,
    customer: {
      name: story.customer.name,
      mail: story.customer.mail,
      since: dayAt(story.customer.sinceDaysAgo),
      plan: story.customer.plan,
      orders: story.customer.orders.map(({ daysAgo, ...order }) => ({ ...order, at: dayAt(daysAgo) })),
      earlier: story.customer.earlier.map(({ daysAgo, ...contact }) => ({ ...contact, at: dayAt(daysAgo) })),
    },
    messages,
    next: story.next,
    isUnread: last?.role === 'customer' && now - last.at < UNREAD_FOR_MS,
  };
}

/** The newest message that is not a private note, for the row in the list. */
export function lastSpoken(messages: readonly Message[]): Message | undefined {
  return messages.findLast((message) => message.role !== 'note');
}
