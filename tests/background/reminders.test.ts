import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FollowUp } from '../../src/domain/follow-up';
import { createMachine, loseDatabase, type Machine, wakeWorker } from '../support/fake-machine';
import { makeFollowUp } from '../support/make';

const NOW = new Date('2026-11-23T10:00').getTime();
const MINUTE = 60_000;

let machine: Machine;
let reminders: typeof import('../../src/background/reminders');
let rows: typeof import('../../src/storage/follow-up-store');
let store: typeof import('../../src/background/store');

async function wake(): Promise<void> {
  wakeWorker(machine);
  reminders = await import('../../src/background/reminders');
  rows = await import('../../src/storage/follow-up-store');
  store = await import('../../src/background/store');
  await store.settleStore(Date.now());
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  machine = createMachine();
  await wake();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function put(...parts: Partial<FollowUp>[]): Promise<FollowUp[]> {
  const made = parts.map((part) => makeFollowUp({ dueAt: (part.remindAt ?? NOW) + 10 * MINUTE, ...part }));
  await rows.saveFollowUps(await store.database(), made);
  await store.refreshMirror();
  return made;
}
const all = async () => rows.loadAllFollowUps(await store.database());

describe('what has become due', () => {
  it('is said once, in one notification, with a number and no word of anybody (T27)', async () => {
    machine.notifications = [];
    await put({ remindAt: NOW - MINUTE }, { remindAt: NOW }, { remindAt: NOW + MINUTE });
    await reminders.remind();
    expect(machine.notifications).toHaveLength(1);
    const [{ title, message } = { title: '', message: '' }] = machine.notifications;
    expect(title).toContain('2');
    expect(`${title} ${message}`).not.toMatch(/dana|whitlock|call you|charged|crm\.test/i);
    await reminders.remind();
    expect(machine.notifications).toHaveLength(1);
  });

  it('is claimed by one of many askers at once, also across two workers (F9)', async () => {
    machine.notifications = [];
    await put({ remindAt: NOW - MINUTE });
    const { remind } = reminders;
    await wake();
    await Promise.all(Array.from({ length: 20 }, (_, at) => (at % 2 ? remind() : reminders.remind())));
    expect(machine.notifications).toHaveLength(1);
    expect((await all()).map(({ remindedAt }) => remindedAt)).toEqual([NOW]);
  });

  it('is claimed in the second copy too, and told to the faces', async () => {
    await put({ remindAt: NOW });
    await reminders.remind();
    const { readMirror } = await import('../../src/storage/mirror');
    expect((await readMirror())?.rows[0]?.remindedAt).toBe(NOW);
    expect(machine.told).toEqual([{ event: 'follow-ups-changed' }]);
  });

  it('stands on the badge until it is done, not until it was shown (F8)', async () => {
    await put({ remindAt: NOW }, { remindAt: NOW });
    await reminders.remind();
    await reminders.remind();
    expect(machine.badge).toBe('2');
    expect(machine.title).toContain('2');
    for (const { id } of await all()) {
      await rows.changeFollowUp(await store.database(), id, (before) => ({ ...before, doneAt: NOW }));
    }
    await reminders.armReminders();
    expect(machine.badge).toBe('');
  });

  it('is counted up to what fits the badge', async () => {
    await put(...Array.from({ length: 120 }, () => ({ remindAt: NOW })));
    await reminders.armReminders();
    expect(machine.badge).toBe('99+');
  });

  it('is on the badge and claimed where notifications were never granted, without a fault (F8)', async () => {
    expect(machine.notifications).toBeNull();
    await put({ remindAt: NOW });
    await reminders.remind();
    expect(machine.badge).toBe('1');
    expect((await all())[0]?.remindedAt).toBe(NOW);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('is never said early, and late if the machine slept over it (F7)', async () => {
    machine.notifications = [];
    await put({ remindAt: NOW + MINUTE });
    await reminders.remind();
    vi.setSystemTime(NOW + MINUTE - 1);
    await reminders.remind();
    expect(machine.notifications).toEqual([]);
    vi.setSystemTime(NOW + 48 * 60 * MINUTE);
    await reminders.remind();
    expect(machine.notifications).toHaveLength(1);
  });

  it('long ago and done goes for good after its ninety days', async () => {
    await put(
      { doneAt: NOW - rows.FINISHED_KEPT_MS - 1 },
      { doneAt: NOW - rows.FINISHED_KEPT_MS + 1 },
      { remindAt: 1, doneAt: null },
    );
    await reminders.remind();
    expect((await all()).map(({ doneAt }) => doneAt).sort()).toEqual([NOW - rows.FINISHED_KEPT_MS + 1, null]);
  });

  it('opens the list of follow-ups when the notification is clicked, once the permission came', async () => {
    reminders.watchNotifications();
    machine.notifications = [];
    reminders.watchNotifications();
    reminders.watchNotifications();
    machine.fire('notification', 'due');
    expect(machine.opened).toEqual(['https://evenkeel.example.test/options/options.html#follow-ups']);
  });
});

describe('the alarms', () => {
  it('are two, for the next reminder and for the sweep, however many follow-ups there are (F6)', async () => {
    await put(...Array.from({ length: 500 }, (_, at) => ({ remindAt: NOW + (500 - at) * MINUTE })));
    await reminders.armReminders();
    expect([...machine.alarms.values()]).toEqual([
      { name: 'next-due', scheduledTime: NOW + MINUTE, when: NOW + MINUTE },
      { name: 'sweep', scheduledTime: NOW + 5 * MINUTE, periodInMinutes: 5 },
    ]);
  });

  it('that are right are left alone, however often the worker wakes (F5)', async () => {
    await put({ remindAt: NOW + 5 * MINUTE });
    await reminders.remind();
    expect(machine.alarmsSet).toEqual(['next-due', 'sweep']);
    for (let seconds = 10; seconds < 300; seconds += 10) {
      vi.setSystemTime(NOW + seconds * 1_000);
      if (seconds % 60 === 0) await wake();
      await reminders.remind();
    }
    expect(machine.alarmsSet).toEqual(['next-due', 'sweep']);
    expect(machine.alarms.get('next-due')?.scheduledTime).toBe(NOW + 5 * MINUTE);
  });

  it('may be a little beside the moment, as browsers round them', async () => {
    await put({ remindAt: NOW + 5 * MINUTE });
    machine.alarms.set('next-due', { name: 'next-due', scheduledTime: NOW + 5 * MINUTE + 900 });
    await reminders.armReminders();
    expect(machine.alarmsSet).toEqual(['sweep']);
  });

  it('that are wrong are set right', async () => {
    await put({ remindAt: NOW + 5 * MINUTE });
    machine.alarms.set('next-due', { name: 'next-due', scheduledTime: NOW + 60 * MINUTE });
    machine.alarms.set('sweep', { name: 'sweep', scheduledTime: NOW, periodInMinutes: 60 });
    await reminders.armReminders();
    expect(machine.alarms.get('next-due')?.scheduledTime).toBe(NOW + 5 * MINUTE);
    expect(machine.alarms.get('sweep')?.periodInMinutes).toBe(5);
  });

  it('that are cleared by the browser are there again after a start (F4)', async () => {
    await put({ remindAt: NOW + 5 * MINUTE });
    await reminders.remind();
    machine.alarms.clear();
    await wake();
    await reminders.remind();
    expect([...machine.alarms.keys()].sort()).toEqual(['next-due', 'sweep']);
    expect(machine.alarms.get('next-due')?.scheduledTime).toBe(NOW + 5 * MINUTE);
  });

  it('for a reminder are gone when nothing is left to say; the sweep stays', async () => {
    const [followUp] = await put({ remindAt: NOW + 5 * MINUTE });
    await reminders.armReminders();
    await rows.removeFollowUps(await store.database(), [followUp?.id ?? '']);
    await reminders.armReminders();
    expect([...machine.alarms.keys()]).toEqual(['sweep']);
  });

  it('are set for the next one after the due one was said', async () => {
    await put({ remindAt: NOW }, { remindAt: NOW + 7 * MINUTE });
    await reminders.remind();
    expect(machine.alarms.get('next-due')?.scheduledTime).toBe(NOW + 7 * MINUTE);
  });

  it('and the badge come from the second copy while the database cannot be read (F13)', async () => {
    await put({ remindAt: NOW - MINUTE }, { remindAt: NOW + 7 * MINUTE });
    wakeWorker(machine);
    loseDatabase();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    reminders = await import('../../src/background/reminders');
    await reminders.remind();
    expect(machine.badge).toBe('1');
    expect([...machine.alarms.keys()].sort()).toEqual(['next-due', 'sweep']);
  });

  it('carry no name of anybody', async () => {
    await put({ remindAt: NOW + MINUTE });
    await reminders.armReminders();
    expect(JSON.stringify([...machine.alarms])).not.toMatch(/dana|crm/i);
  });
});
