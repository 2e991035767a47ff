import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FollowUpWish } from '../../src/background/follow-ups';
import { createMachine, fillDisk, loseDatabase, type Machine, wakeWorker } from '../support/fake-machine';
import { makePage } from '../support/make';

const NOW = new Date('2026-11-23T10:00').getTime();
const at = (wall: string) => new Date(wall).getTime();

let machine: Machine;
let followUps: typeof import('../../src/background/follow-ups');
let tabs: typeof import('../../src/background/tabs');
let store: typeof import('../../src/background/store');
let preferences: typeof import('../../src/background/preferences');
let mirror: typeof import('../../src/storage/mirror');

async function wake(): Promise<void> {
  wakeWorker(machine);
  followUps = await import('../../src/background/follow-ups');
  tabs = await import('../../src/background/tabs');
  store = await import('../../src/background/store');
  preferences = await import('../../src/background/preferences');
  mirror = await import('../../src/storage/mirror');
  await store.settleStore(NOW);
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

const CALL: FollowUpWish = { words: 'I will call you tomorrow at 3 pm', due: '2026-11-24T15:00', gran: 'm' };
const keep = (wish = CALL, tabId: number | null = null) => followUps.addFollowUp('promise', wish, tabId);
const mirrored = async () => (await mirror.readMirror())?.rows ?? [];

describe('a promise that is kept', () => {
  it('is stored with its moment and the one it comes back at, ten minutes before', async () => {
    const followUp = await keep();
    expect(followUp).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      kind: 'promise',
      words: CALL.words,
      caseKey: null,
      caseUrl: null,
      caseTitle: '',
      customer: null,
      dueAt: at('2026-11-24T15:00'),
      gran: 'm',
      remindAt: at('2026-11-24T14:50'),
      remindedAt: null,
      createdAt: NOW,
      changedAt: NOW,
      doneAt: null,
    });
    await wake();
    expect(await followUps.listFollowUps(false), 'by another worker').toEqual([followUp]);
  });

  it('belongs to the case of the tab it was made in, under the name of the customer there', async () => {
    await tabs.seePage(7, 'https://crm.test/ticket/1', makePage({ caseId: '1' }));
    const followUp = await keep(CALL, 7);
    expect(followUp).toMatchObject({
      caseKey: 'https://crm.test 1',
      caseUrl: 'https://crm.test/ticket/1',
      caseTitle: 'Charged three times',
      customer: 'Dana Whitlock',
    });
    expect(await followUps.followUpsOfCase('https://crm.test 1')).toEqual([followUp]);
    expect(await followUps.followUpsOfCase('https://crm.test 2')).toEqual([]);
  });

  it('for a day comes back when that working day begins, and is late when it has ended', async () => {
    const followUp = await keep({ words: 'on Thursday', due: '2026-11-26', gran: 'd' });
    expect(followUp).toMatchObject({
      gran: 'd',
      remindAt: at('2026-11-26T09:00'),
      dueAt: at('2026-11-26T17:00'),
    });
  });

  it('follows the hours and the lead that the agent chose', async () => {
    await preferences.changePreferences({
      leadMinutes: 30,
      hours: { days: [1, 2, 3, 4, 5], start: '07:30', end: '15:00', holidays: [] },
    });
    expect((await keep()).remindAt).toBe(at('2026-11-24T14:30'));
    const day = await keep({ words: 'on Thursday', due: '2026-11-26', gran: 'd' });
    expect(day).toMatchObject({ remindAt: at('2026-11-26T07:30'), dueAt: at('2026-11-26T15:00') });
  });

  it('stands in the second copy too, sets exactly the two alarms, and is told to every face', async () => {
    const followUp = await keep();
    expect(await mirrored()).toEqual([followUp]);
    expect([...machine.alarms.keys()].sort()).toEqual(['next-due', 'sweep']);
    expect(machine.alarms.get('next-due')?.scheduledTime).toBe(followUp.remindAt);
    expect(machine.told).toContainEqual({ event: 'follow-ups-changed' });
  });

  it('of the case in view changes that view', async () => {
    await tabs.seePage(7, 'https://crm.test/ticket/1', makePage({ caseId: '1' }));
    await keep(CALL, 7);
    expect(machine.told).toContainEqual({ event: 'view-changed', tabId: 7 });
  });

  it.each([
    ['has passed', '2026-11-23T09:59', 'm', 'refused'],
    ['is now', '2026-11-23T10:00', 'm', 'refused'],
    ['is a day that is over', '2026-11-22', 'd', 'refused'],
    ['is no moment', 'tomorrow', 'm', 'bad-arguments'],
    ['is no day of the calendar', '2026-02-30T10:00', 'm', 'bad-arguments'],
    ['is no hour of the clock', '2026-11-24T25:00', 'm', 'bad-arguments'],
    ['is nothing', '', 'd', 'bad-arguments'],
  ] as const)('is refused when its moment %s, and nothing is stored', async (_title, due, gran, code) => {
    await expect(followUps.addFollowUp('promise', { words: 'x', due, gran }, null)).rejects.toMatchObject({
      name: 'RequestError',
      code,
      message: expect.stringMatching(/^[A-Z].*\.$/),
    });
    expect(await followUps.listFollowUps(true)).toEqual([]);
    expect(await mirrored()).toEqual([]);
  });

  it('is refused without words, since such a row could not be read back', async () => {
    for (const words of ['', '   ', '\n\t']) {
      await expect(keep({ ...CALL, words })).rejects.toMatchObject({ code: 'bad-arguments' });
    }
    expect(await (await store.database()).count('followUps')).toBe(0);
  });

  it('is said not to be saved when the disk is full, at once, and nothing of it stays (F14)', async () => {
    fillDisk();
    await expect(keep()).rejects.toMatchObject({
      code: 'not-saved',
      message: expect.stringMatching(/try again/),
    });
    vi.restoreAllMocks();
    expect(await followUps.listFollowUps(true)).toEqual([]);
    expect(machine.alarms.has('next-due')).toBe(false);
    expect(machine.told).toEqual([]);
    await keep();
    expect(await followUps.listFollowUps(true), 'once there is room again').toHaveLength(1);
  });

  it('is said not to be saved when the database cannot be opened', async () => {
    loseDatabase();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    wakeWorker(machine);
    followUps = await import('../../src/background/follow-ups');
    await expect(keep()).rejects.toMatchObject({ code: 'not-saved' });
  });

  it('is kept though the second copy cannot be written (F14)', async () => {
    machine.local.failure = new Error('QUOTA_BYTES quota exceeded');
    const followUp = await keep();
    expect(await followUps.listFollowUps(false)).toEqual([followUp]);
    expect(machine.alarms.get('next-due')?.scheduledTime).toBe(followUp.remindAt);
  });
});

describe('while the database cannot be read', () => {
  it('the open ones are shown from the second copy, by case too', async () => {
    await tabs.seePage(7, 'https://crm.test/ticket/1', makePage({ caseId: '1' }));
    const ofCase = await keep(CALL, 7);
    const other = await keep({ ...CALL, due: '2026-11-24T16:00' });
    wakeWorker(machine);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    followUps = await import('../../src/background/follow-ups');
    expect(await followUps.listFollowUps(false)).toEqual([ofCase, other]);
    expect(await followUps.followUpsOfCase('https://crm.test 1')).toEqual([ofCase]);
    expect(await followUps.getFollowUp(other.id)).toEqual(other);
  });
});

describe('a follow-up', () => {
  it('that is done leaves the open ones, the second copy and the alarm', async () => {
    const { id } = await keep();
    vi.setSystemTime(NOW + 60_000);
    expect(await followUps.finishFollowUp(id)).toMatchObject({ doneAt: NOW + 60_000 });
    expect(await followUps.listFollowUps(false)).toEqual([]);
    expect(await followUps.listFollowUps(true)).toHaveLength(1);
    expect(await mirrored()).toEqual([]);
    expect([...machine.alarms.keys()]).toEqual(['sweep']);
  });

  it('that is said to be done twice was done the first time', async () => {
    const { id } = await keep();
    await followUps.finishFollowUp(id);
    vi.setSystemTime(NOW + 60_000);
    expect((await followUps.finishFollowUp(id)).doneAt).toBe(NOW);
  });

  it('that is opened again is said again, though it was said before', async () => {
    const { id, remindAt } = await keep();
    vi.setSystemTime(remindAt);
    const { remind } = await import('../../src/background/reminders');
    await remind();
    expect((await followUps.getFollowUp(id)).remindedAt).toBe(remindAt);
    await followUps.finishFollowUp(id);
    const again = await followUps.reopenFollowUp(id);
    expect(again).toMatchObject({ doneAt: null, remindedAt: null, remindAt });
    expect(machine.alarms.get('next-due')?.scheduledTime).toBe(remindAt);
    expect(await mirrored()).toEqual([again]);
  });

  it('that was never closed stays as it is when it is opened again', async () => {
    const { id, remindAt } = await keep();
    vi.setSystemTime(remindAt);
    await (await import('../../src/background/reminders')).remind();
    expect((await followUps.reopenFollowUp(id)).remindedAt).toBe(remindAt);
  });

  it('that is put off comes back then; what was promised stays', async () => {
    const before = await keep();
    const until = at('2026-11-24T16:00');
    const after = await followUps.putOffFollowUp(before.id, until);
    expect(after).toEqual({ ...before, remindAt: until, remindedAt: null });
    expect(machine.alarms.get('next-due')?.scheduledTime).toBe(until);
    expect(await mirrored()).toEqual([after]);
  });

  it('cannot be put off to now or before, and stays as it was', async () => {
    const before = await keep();
    for (const until of [NOW, NOW - 1, 0]) {
      await expect(followUps.putOffFollowUp(before.id, until)).rejects.toMatchObject({ code: 'refused' });
    }
    expect(await followUps.getFollowUp(before.id)).toEqual(before);
  });

  it('can be edited: words, moment, and a reminder that is given anew', async () => {
    const before = await keep();
    const after = await followUps.editFollowUp(before.id, {
      words: ' I will call you on Thursday ',
      due: '2026-11-26T11:00',
      gran: 'm',
    });
    expect(after).toEqual({
      ...before,
      words: 'I will call you on Thursday',
      dueAt: at('2026-11-26T11:00'),
      remindAt: at('2026-11-26T10:50'),
    });
    expect(await mirrored()).toEqual([after]);
  });

  it('cannot be edited into the past, into no moment or into no words', async () => {
    const before = await keep();
    for (const wish of [
      { ...CALL, due: '2026-11-23T09:00' },
      { ...CALL, due: 'soon' },
      { ...CALL, words: '  ' },
    ]) {
      await expect(followUps.editFollowUp(before.id, wish)).rejects.toMatchObject({ name: 'RequestError' });
    }
    expect(await followUps.getFollowUp(before.id)).toEqual(before);
  });

  it('that is removed is gone from both copies', async () => {
    const { id } = await keep();
    await followUps.deleteFollowUp(id);
    expect(await followUps.listFollowUps(true)).toEqual([]);
    expect(await mirrored()).toEqual([]);
    await expect(followUps.getFollowUp(id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('that is not there is said to be gone, whatever is asked of it', async () => {
    for (const act of [
      () => followUps.finishFollowUp('nobody-knows'),
      () => followUps.reopenFollowUp('nobody-knows'),
      () => followUps.putOffFollowUp('nobody-knows', NOW + 1),
      () => followUps.editFollowUp('nobody-knows', CALL),
      () => followUps.getFollowUp('nobody-knows'),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'not-found' });
    }
    await followUps.deleteFollowUp('nobody-knows');
  });

  it('whose change could not be saved is told as unchanged, and is', async () => {
    const before = await keep();
    fillDisk();
    await expect(followUps.finishFollowUp(before.id)).rejects.toMatchObject({ code: 'not-saved' });
    vi.restoreAllMocks();
    expect(await followUps.getFollowUp(before.id)).toEqual(before);
  });
});

describe('the list', () => {
  it('has what waits longest first, and counts what is due', async () => {
    const third = await keep({ ...CALL, due: '2026-11-25T15:00' });
    const first = await keep({ ...CALL, due: '2026-11-23T12:00' });
    const second = await keep({ ...CALL, due: '2026-11-23T13:00' });
    expect((await followUps.listFollowUps(false)).map(({ id }) => id)).toEqual([
      first.id,
      second.id,
      third.id,
    ]);
    expect(await followUps.countDueFollowUps()).toBe(0);
    vi.setSystemTime(second.remindAt);
    expect(await followUps.countDueFollowUps()).toBe(2);
    await followUps.finishFollowUp(first.id);
    expect(await followUps.countDueFollowUps()).toBe(1);
  });
});
