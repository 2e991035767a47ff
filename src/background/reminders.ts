// Knocks on the door: two alarms, the badge, and a notification where the person granted one. The rows decide;
// everything here can be thrown away and rebuilt from them at every start (F4, F5, F6).

import { type FollowUp, isDue, nextReminderAt } from '../domain/follow-up';
import { browser } from '../platform/browser';
import { now } from '../platform/clock';
import { logFailure } from '../platform/log';
import { claimDue, loadOpenFollowUps, removeOldFinished } from '../storage/follow-up-store';
import { readMirror } from '../storage/mirror';
import { database, refreshMirror } from './store';
import { tell } from './tell';

export const NEXT_DUE = 'next-due';
export const SWEEP = 'sweep';
/** Catches whatever a lost alarm, a sleeping laptop or a changed clock left behind. */
const SWEEP_MINUTES = 5;
/** Two alarms for the same minute are the same; browsers round as they like. */
const SAME_MS = 1_000;

async function openFollowUps(): Promise<FollowUp[]> {
  try {
    return await loadOpenFollowUps(await database());
  } catch (error) {
    logFailure('reminders', error);
    return (await readMirror())?.rows ?? [];
  }
}

/** Sets the next alarm and the sweep if they are missing or wrong, and the badge. Never resets a right one. */
export async function armReminders(): Promise<void> {
  const open = await openFollowUps();
  const next = nextReminderAt(open);
  const [set, sweep] = await Promise.all([browser.alarms.get(NEXT_DUE), browser.alarms.get(SWEEP)]);
  if (next === null) {
    if (set) await browser.alarms.clear(NEXT_DUE);
  } else if (!set || Math.abs(set.scheduledTime - next) > SAME_MS) {
    await browser.alarms.create(NEXT_DUE, { when: next });
  }
  if (sweep?.periodInMinutes !== SWEEP_MINUTES) {
    await browser.alarms.create(SWEEP, { periodInMinutes: SWEEP_MINUTES });
  }
  await showBadge(open);
}

/** Says what has become due, each once; then arms for the next. Called by both alarms and at every start. */
export async function remind(): Promise<void> {
  try {
    const open = await database();
    const due = await claimDue(open, now());
    if ((await removeOldFinished(open, now())) > 0 || due.length > 0) await refreshMirror();
    if (due.length > 0) {
      await notify(due.length);
      tell({ event: 'follow-ups-changed' });
    }
  } catch (error) {
    logFailure('remind', error);
  }
  await armReminders();
}

async function showBadge(open: readonly FollowUp[]): Promise<void> {
  const nowMs = now();
  const due = open.filter((followUp) => isDue(followUp, nowMs)).length;
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > 99 ? '99+' : String(due) });
  await browser.action.setBadgeBackgroundColor({ color: '#0f5c66' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  const title = due === 0 ? 'action_title' : due === 1 ? 'action_title_due_one' : 'action_title_due_many';
  await browser.action.setTitle({ title: browser.i18n.getMessage(title, [String(due)]) });
}

/** Nothing personal: it may stand on a locked screen (T27). Without the permission the object is not there. */
async function notify(count: number): Promise<void> {
  if (!browser.notifications) return;
  try {
    await browser.notifications.create('due', {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icons/icon-128.png'),
      title: browser.i18n.getMessage(count === 1 ? 'notice_due_one' : 'notice_due_many', [String(count)]),
      message: browser.i18n.getMessage('notice_due_body'),
    });
  } catch (error) {
    logFailure('notification', error);
  }
}

let listening = false;

/** A click on the notification opens the list. The object appears when the permission is granted, so ask again. */
export function watchNotifications(): void {
  if (listening || !browser.notifications) return;
  listening = true;
  browser.notifications.onClicked.addListener(() => {
    browser.tabs.create({ url: browser.runtime.getURL('options/options.html#follow-ups') }).catch(() => {});
  });
}
