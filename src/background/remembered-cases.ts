// What was last said in a case, for pages of it that show no history (Request Tracker's reply page) and for a
// worker that was stopped in between. Session memory only: gone with the browser, never on disk (T27).

import type { SeenMessage } from '../domain/page';
import { browser } from '../platform/browser';
import { logFailure } from '../platform/log';
import { createTurns } from './in-turn';

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

const inTurn = createTurns();

function changeEntries(change: (before: Entries) => Entries): Promise<void> {
  return inTurn(async () => {
    const after = change(await loadEntries());
    entries = Promise.resolve(after);
    await browser.storage.session.set({ [KEY]: after });
  });
}

/** Keeps what was seen of a case. Where session memory takes no more, a running worker still has it. */
export async function rememberCase(key: string, seen: Partial<RememberedCase>): Promise<void> {
  await changeEntries((before) => {
    const known = before.find(([other]) => other === key)?.[1];
    const next: RememberedCase = {
      subject: seen.subject ?? known?.subject ?? null,
      customer: seen.customer ?? known?.customer ?? null,
      agent: seen.agent ?? known?.agent ?? null,
      messages: shorten(seen.messages ?? known?.messages ?? []),
      said: seen.said ?? known?.said ?? [],
    };
    const others = before.filter(([other]) => other !== key);
    return [...others, [key, next] satisfies Entries[number]].slice(-CASES_MAX);
  }).catch((error) => logFailure('remember', error));
}

/** Forgets the cases that are meant. */
export function forgetCases(isMeant: (key: string, seen: RememberedCase) => boolean): Promise<void> {
  return changeEntries((before) => before.filter(([key, seen]) => !isMeant(key, seen)));
}

export async function countRememberedCases(): Promise<number> {
  return (await loadEntries()).length;
}

function shorten(messages: readonly SeenMessage[]): SeenMessage[] {
  return messages
    .slice(-MESSAGES_KEPT)
    .map((message) => ({ ...message, text: message.text.slice(0, TEXT_KEPT) }));
}
