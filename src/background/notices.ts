// What the person must be told about their data, kept in storage.local until they say they have read it: the
// place that is left when the database is the thing that failed.

import type { Notice } from '../messaging/contract';
import { browser } from '../platform/browser';

const KEY = 'notices';
const NOTICES_MAX = 20;

export async function listNotices(): Promise<Notice[]> {
  const kept: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(kept) ? (kept as Notice[]) : [];
}

/** Adds one; the same thing said twice and not yet read is said once, with the newer figures. */
export async function addNotice(notice: Omit<Notice, 'id'>): Promise<void> {
  const others = (await listNotices()).filter(({ code }) => code !== notice.code);
  const notices = [...others, { ...notice, id: crypto.randomUUID() }].slice(-NOTICES_MAX);
  await browser.storage.local.set({ [KEY]: notices });
}

export async function dismissNotice(id: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: (await listNotices()).filter((notice) => notice.id !== id) });
}
