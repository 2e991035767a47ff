// What the person must be told about their data, kept in storage.local until they say they have read it: the
// place that is left when the database is the thing that failed.

import type { Notice } from '../messaging/contract';
import { browser } from '../platform/browser';
import { createTurns } from './in-turn';

const KEY = 'notices';
const NOTICES_MAX = 20;

export async function listNotices(): Promise<Notice[]> {
  const kept: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(kept) ? (kept as Notice[]) : [];
}

const inTurn = createTurns();

function changeNotices(change: (before: Notice[]) => Notice[]): Promise<void> {
  return inTurn(async () => browser.storage.local.set({ [KEY]: change(await listNotices()) }));
}

/** Adds one; the same thing said twice and not yet read is said once, with the newer figures. */
export function addNotice(notice: Omit<Notice, 'id'>): Promise<void> {
  return changeNotices((before) => {
    const others = before.filter(({ code }) => code !== notice.code);
    return [...others, { ...notice, id: crypto.randomUUID() }].slice(-NOTICES_MAX);
  });
}

export function dismissNotice(id: string): Promise<void> {
  return changeNotices((before) => before.filter((notice) => notice.id !== id));
}
