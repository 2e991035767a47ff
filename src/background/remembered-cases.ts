// What was last said in a case, for pages of it that show no history (Request Tracker's reply page) and for a
// worker that was stopped in between. Session memory only: gone with the browser, never on disk (T27).

import type { SeenMessage } from '../domain/page';
import { browser } from '../platform/browser';

export interface RememberedCase {
  subject: string | null;
  customer: string | null;
  agent: string | null;
  messages: SeenMessage[];
  /** Scripts that were put into replies of this case. */
  said: string[];
}

const KEY = 'cases';
/** An agent has a handful of cases open; what is older is read again when it is opened. */
const CASES_MAX = 30;
/** Enough for the reading and the stage of a conversation. */
const MESSAGES_KEPT = 12;
const TEXT_KEPT = 4_000;

type Entries = [key: string, remembered: RememberedCase][];

let entries: Promise<Entries> | null = null;

function loadEntries(): Promise<Entries> {
  entries ??= browser.storage.session.get(KEY).then(
    (kept) => (Array.isArray(kept[KEY]) ? (kept[KEY] as Entries) : []),
    () => [],
  );
  return entries;
}

export async function recallCase(key: string): Promise<RememberedCase | null> {
  return (await loadEntries()).find(([other]) => other === key)?.[1] ?? null;
}

export async function rememberCase(key: string, seen: Partial<RememberedCase>): Promise<void> {
  const before = await loadEntries();
  const known = before.find(([other]) => other === key)?.[1];
  const next: RememberedCase = {
    subject: seen.subject ?? known?.subject ?? null,
    customer: seen.customer ?? known?.customer ?? null,
    agent: seen.agent ?? known?.agent ?? null,
    messages: shorten(seen.messages ?? known?.messages ?? []),
    said: seen.said ?? known?.said ?? [],
  };
  const after: Entries = [...before.filter(([other]) => other !== key), [key, next] as Entries[number]].slice(
    -CASES_MAX,
  );
  entries = Promise.resolve(after);
  await browser.storage.session.set({ [KEY]: after });
}

/** Forgets everything of a customer, or everything. */
export async function forgetCases(customer: string | null): Promise<void> {
  const after =
    customer === null ? [] : (await loadEntries()).filter(([, seen]) => seen.customer !== customer);
  entries = Promise.resolve(after);
  await browser.storage.session.set({ [KEY]: after });
}

export async function countRememberedCases(): Promise<number> {
  return (await loadEntries()).length;
}

function shorten(messages: readonly SeenMessage[]): SeenMessage[] {
  return messages
    .slice(-MESSAGES_KEPT)
    .map((message) => ({ ...message, text: message.text.slice(0, TEXT_KEPT) }));
}
