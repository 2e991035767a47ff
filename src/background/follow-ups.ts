// The duty of coming back: keep a promise, remind at its time, put off, finish, undo. The stored row decides
// when something is due; reminders.ts only knocks. "Saved" is answered after the strict transaction has ended.

import {
  type FollowUp,
  type FollowUpKind,
  isDue,
  remindAtFor,
  snoozeFollowUp,
  sortFollowUps,
} from '../domain/follow-up';
import { RequestError } from '../messaging/contract';
import { momentOf, now } from '../platform/clock';
import { logFailure } from '../platform/log';
import type { Database } from '../storage/database';
import {
  changeFollowUp,
  findFollowUp,
  loadAllFollowUps,
  loadFollowUpsOfCase,
  loadOpenFollowUps,
  removeFollowUps,
  saveFollowUps,
} from '../storage/follow-up-store';
import { readMirror } from '../storage/mirror';
import { preferences } from './preferences';
import { armReminders } from './reminders';
import { database, refreshMirror } from './store';
import { knownTab, tabsOfCase } from './tabs';
import { tell } from './tell';

/** What a follow-up is made from: words, and a wall time or a day. */
export interface FollowUpWish {
  words: string;
  due: string;
  gran: 'm' | 'd';
}

/** Stores a promise or reminder, for the case of a tab or for none. */
export async function addFollowUp(
  kind: FollowUpKind,
  wish: FollowUpWish,
  tabId: number | null,
): Promise<FollowUp> {
  const tab = tabId === null ? null : await knownTab(tabId);
  const nowMs = now();
  const followUp: FollowUp = {
    id: crypto.randomUUID(),
    kind,
    words: wordsOf(wish),
    caseKey: tab?.caseKey ?? null,
    caseUrl: tab?.caseKey ? tab.page.url : null,
    caseTitle: tab?.subject ?? (tab?.page.caseId ? `#${tab.page.caseId}` : ''),
    customer: tab?.customer ?? null,
    ...(await momentsOf(wish, nowMs)),
    createdAt: nowMs,
    changedAt: nowMs,
    doneAt: null,
  };
  if (followUp.dueAt <= nowMs)
    throw new RequestError('refused', 'That moment has passed. Choose a later one.');
  await saving((open) => saveFollowUps(open, [followUp]));
  await afterChange(followUp.caseKey);
  return followUp;
}

export async function finishFollowUp(id: string): Promise<FollowUp> {
  return change(id, (followUp) => ({ ...followUp, doneAt: followUp.doneAt ?? now() }));
}

/** Undo of finishing. A reminder that was already given is given again, since the work is not done. */
export async function reopenFollowUp(id: string): Promise<FollowUp> {
  return change(id, (followUp) =>
    followUp.doneAt === null ? followUp : { ...followUp, doneAt: null, remindedAt: null },
  );
}

export async function putOffFollowUp(id: string, until: number): Promise<FollowUp> {
  return change(id, (followUp) => {
    const nowMs = now();
    if (until <= nowMs) throw new RequestError('refused', 'That moment has passed. Choose a later one.');
    return snoozeFollowUp(followUp, until, nowMs);
  });
}

export async function editFollowUp(id: string, wish: FollowUpWish): Promise<FollowUp> {
  const words = wordsOf(wish);
  const moments = await momentsOf(wish, now());
  if (moments.dueAt <= now())
    throw new RequestError('refused', 'That moment has passed. Choose a later one.');
  return change(id, (followUp) => ({ ...followUp, words, ...moments }));
}

export async function deleteFollowUp(id: string): Promise<void> {
  const followUp = await saving(async (open) => {
    const before = await findFollowUp(open, id);
    await removeFollowUps(open, [id]);
    return before;
  });
  await afterChange(followUp?.caseKey ?? null);
}

/** All of them, due ones first. While the database cannot be read, the open ones from the second copy. */
export async function listFollowUps(finished: boolean): Promise<FollowUp[]> {
  try {
    const open = await database();
    return sortFollowUps(finished ? await loadAllFollowUps(open) : await loadOpenFollowUps(open));
  } catch (error) {
    logFailure('follow-ups', error);
    return sortFollowUps((await readMirror())?.rows ?? []);
  }
}

export async function followUpsOfCase(caseKey: string): Promise<FollowUp[]> {
  try {
    return await loadFollowUpsOfCase(await database(), caseKey);
  } catch (error) {
    logFailure('follow-ups', error);
    return ((await readMirror())?.rows ?? []).filter((followUp) => followUp.caseKey === caseKey);
  }
}

export async function getFollowUp(id: string): Promise<FollowUp> {
  const followUp = (await listFollowUps(true)).find((other) => other.id === id);
  if (!followUp) throw new RequestError('not-found', 'This follow-up is not here any more.');
  return followUp;
}

export async function countDueFollowUps(): Promise<number> {
  const nowMs = now();
  return (await listFollowUps(false)).filter((followUp) => isDue(followUp, nowMs)).length;
}

async function change(id: string, by: (followUp: FollowUp) => FollowUp): Promise<FollowUp> {
  const after = await saving((open) =>
    changeFollowUp(open, id, (before) => ({ ...by(before), changedAt: now() })),
  );
  if (!after) throw new RequestError('not-found', 'This follow-up is not here any more.');
  await afterChange(after.caseKey);
  return after;
}

/** A write that failed is told as such: nothing was changed, and the person can try again. */
async function saving<T>(write: (open: Database) => Promise<T>): Promise<T> {
  try {
    return await write(await database());
  } catch (error) {
    if (error instanceof RequestError) throw error;
    logFailure('save', error);
    throw new RequestError('not-saved', 'This could not be saved. Nothing was changed; please try again.');
  }
}

/** A row without words would be no follow-up any more, and never come back. */
function wordsOf({ words }: FollowUpWish): string {
  const trimmed = words.trim();
  if (trimmed === '') throw new RequestError('bad-arguments', 'Say in a few words what to come back to.');
  return trimmed;
}

async function momentsOf(
  { due, gran }: FollowUpWish,
  nowMs: number,
): Promise<Pick<FollowUp, 'dueAt' | 'gran' | 'remindAt' | 'remindedAt'>> {
  const { hours, leadMinutes } = await preferences();
  const day = due.slice(0, 10);
  try {
    const dueAt = momentOf(gran === 'm' ? due : `${day}T${hours.end}`);
    const dayStartsAt = momentOf(`${day}T${hours.start}`);
    const remindAt = remindAtFor({ dueAt, gran, dayStartsAt, leadMinutes, nowMs });
    return { dueAt, gran, remindAt, remindedAt: null };
  } catch (error) {
    if (error instanceof RangeError) throw new RequestError('bad-arguments', 'That is not a day or time.');
    throw error;
  }
}

/** What every change of a follow-up brings with it: second copy, alarm and badge, and the faces that show it. */
export async function afterChange(caseKey: string | null): Promise<void> {
  await refreshMirror();
  await armReminders();
  tell({ event: 'follow-ups-changed' });
  if (caseKey !== null) for (const tabId of tabsOfCase(caseKey)) tell({ event: 'view-changed', tabId });
}
