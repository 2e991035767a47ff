import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMachine, loseDatabase, type Machine, wakeWorker } from '../support/fake-machine';
import { makeFollowUp } from '../support/make';

const NOW = new Date('2026-11-23T10:00').getTime();
const MIRROR = 'openFollowUps';

let machine: Machine;
let store: typeof import('../../src/background/store');
let rows: typeof import('../../src/storage/follow-up-store');
let sites: typeof import('../../src/storage/site-store');
let notices: typeof import('../../src/background/notices');

async function wake(): Promise<void> {
  wakeWorker(machine);
  store = await import('../../src/background/store');
  rows = await import('../../src/storage/follow-up-store');
  sites = await import('../../src/storage/site-store');
  notices = await import('../../src/background/notices');
}
async function start(): Promise<void> {
  await wake();
  await store.settleStore(NOW);
}
const open = async () => rows.loadOpenFollowUps(await store.database());

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  machine = createMachine();
  await start();
});
afterEach(() => vi.restoreAllMocks());

describe('the first start on a machine', () => {
  it('marks the database and makes the second copy with the same mark, and says nothing', async () => {
    expect(machine.local.kept.get(MIRROR)).toEqual({ born: expect.any(String), rows: [], sites: [] });
    expect(await notices.listNotices()).toEqual([]);
  });

  it('is the only one that marks it', async () => {
    const before = machine.local.kept.get(MIRROR);
    await start();
    expect(machine.local.kept.get(MIRROR)).toEqual(before);
    expect(await notices.listNotices()).toEqual([]);
  });
});

describe('an empty database beside a full second copy (F13)', () => {
  const [one, two] = [makeFollowUp({ remindAt: NOW }), makeFollowUp({ remindAt: NOW + 1, remindedAt: 5 })];

  beforeEach(async () => {
    await rows.saveFollowUps(await store.database(), [one, two]);
    await sites.saveSite(await store.database(), { origin: 'https://crm.test', on: true, addedAt: 3 });
    await store.refreshMirror();
    loseDatabase();
  });

  it('is filled again, with what was said already as said, and the person is told how many', async () => {
    await start();
    expect(await open()).toEqual([one, two]);
    expect(await sites.loadSites(await store.database())).toEqual([
      { origin: 'https://crm.test', on: true, addedAt: 3 },
    ]);
    expect(await notices.listNotices()).toEqual([
      { id: expect.any(String), code: 'restored', count: 2, at: NOW },
    ]);
  });

  it('is filled once: the next start finds all as it should be', async () => {
    await start();
    const [notice] = await notices.listNotices();
    await notices.dismissNotice(notice?.id ?? '');
    await start();
    expect(await open()).toHaveLength(2);
    expect(await notices.listNotices()).toEqual([]);
  });

  it('is not taken for the truth before it was compared: the copy is not written over with nothing', async () => {
    await wake();
    await store.refreshMirror();
    expect(machine.local.kept.get(MIRROR)).toMatchObject({ rows: [one, two] });
    await store.settleStore(NOW);
    expect(await open()).toHaveLength(2);
  });

  it('gets what can be read; rows that are no follow-ups are left out and do no harm', async () => {
    const { born } = machine.local.kept.get(MIRROR) as { born: string };
    const strange = [
      null,
      7,
      'x',
      {},
      { ...one, remindAt: 'soon' },
      { ...one, extra: 1 },
      { ...one, words: '' },
    ];
    machine.local.kept.set(MIRROR, { born, rows: [...strange, two], sites: [{ origin: 7 }, null] });
    await start();
    expect(await open()).toEqual([two]);
    expect(await sites.loadSites(await store.database())).toEqual([]);
    expect(await notices.listNotices()).toMatchObject([{ code: 'restored', count: 1 }]);
  });

  it('restores from a copy that an older version made, without sites', async () => {
    const { born } = machine.local.kept.get(MIRROR) as { born: string };
    machine.local.kept.set(MIRROR, { born, rows: [one] });
    await start();
    expect(await open()).toEqual([one]);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'damaged'],
    ['a list', []],
    ['a copy without its mark', { rows: [one] }],
    ['a copy with a wrong mark', { born: 7, rows: [one] }],
    ['a copy without rows', { born: 'x' }],
    ['a copy whose rows are no list', { born: 'x', rows: 'none' }],
  ])('starts anew beside %s, and goes on', async (_title, kept) => {
    if (kept === undefined) machine.local.kept.delete(MIRROR);
    else machine.local.kept.set(MIRROR, kept);
    await start();
    expect(await open()).toEqual([]);
    await rows.saveFollowUps(await store.database(), [one]);
    await store.refreshMirror();
    expect(machine.local.kept.get(MIRROR)).toMatchObject({ born: expect.any(String), rows: [one] });
  });
});

describe('a database that cannot be opened', () => {
  it('is told, with the number that is safe in the second copy, and nothing is deleted', async () => {
    await rows.saveFollowUps(await store.database(), [makeFollowUp({})]);
    await store.refreshMirror();
    const copy = machine.local.kept.get(MIRROR);
    const deleted = vi.spyOn(indexedDB, 'deleteDatabase');
    const opened = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    await start();
    expect(await notices.listNotices()).toMatchObject([{ code: 'database-failed', count: 1, at: NOW }]);
    await store.refreshMirror();
    expect(machine.local.kept.get(MIRROR)).toEqual(copy);
    opened.mockRestore();
    await start();
    expect(await open(), 'and is as it was once it opens again').toHaveLength(1);
    expect(deleted).not.toHaveBeenCalled();
  });

  it('is told once, however often it happens', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    await start();
    await start();
    expect(await notices.listNotices()).toHaveLength(1);
  });
});

describe('the second copy', () => {
  it('holds the open ones only, and what the database held when the last change was over', async () => {
    const database = await store.database();
    const followUps = Array.from({ length: 8 }, () => makeFollowUp({}));
    await Promise.all(
      followUps.map(async (followUp) => {
        await rows.saveFollowUps(database, [followUp]);
        await store.refreshMirror();
      }),
    );
    await rows.changeFollowUp(database, followUps[0]?.id ?? '', (before) => ({ ...before, doneAt: 1 }));
    await store.refreshMirror();
    const { rows: copied } = machine.local.kept.get(MIRROR) as { rows: { id: string }[] };
    expect(copied.map(({ id }) => id).sort()).toEqual(followUps.slice(1).map(({ id }) => id));
  });

  it('that cannot be written is noted by the shape of the failure, and the change itself stands', async () => {
    machine.local.failure = new TypeError('Dana Whitlock is too much');
    await rows.saveFollowUps(await store.database(), [makeFollowUp({})]);
    await store.refreshMirror();
    expect(await open()).toHaveLength(1);
    expect(console.warn).toHaveBeenCalledWith('Evenkeel: mirror failed', { error: 'TypeError' });
    machine.local.failure = null;
    await store.refreshMirror();
    expect(machine.local.kept.get(MIRROR), 'and is made good at the next change').toMatchObject({
      rows: [{}],
    });
  });
});

describe('a notice', () => {
  it('is said until it was read, the same thing once and with the newer figures', async () => {
    await notices.addNotice({ code: 'restored', count: 1, at: 1 });
    await notices.addNotice({ code: 'database-failed', count: 0, at: 2 });
    await notices.addNotice({ code: 'restored', count: 3, at: 3 });
    expect(await notices.listNotices()).toMatchObject([
      { code: 'database-failed' },
      { code: 'restored', count: 3 },
    ]);
    const [first] = await notices.listNotices();
    await notices.dismissNotice(first?.id ?? '');
    expect(await notices.listNotices()).toMatchObject([{ code: 'restored' }]);
  });

  it('is not lost when two come at once', async () => {
    await Promise.all([
      notices.addNotice({ code: 'restored', count: 1, at: 1 }),
      notices.addNotice({ code: 'database-failed', count: 0, at: 2 }),
    ]);
    expect(await notices.listNotices()).toHaveLength(2);
  });
});
