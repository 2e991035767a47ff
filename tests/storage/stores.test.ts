import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FollowUp } from '../../src/domain/follow-up';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { makeBackup, readBackup, restoreBackup } from '../../src/storage/backup';
import { createDatabaseDoor, type Database, type DatabaseDoor } from '../../src/storage/database';
import * as store from '../../src/storage/follow-up-store';
import { DATABASE_VERSION, LADDER } from '../../src/storage/migrations';
import {
  findBorn,
  loadDocks,
  loadSettings,
  saveBorn,
  saveDock,
  saveSettings,
} from '../../src/storage/settings-store';
import { makeFollowUp } from '../support/make';

let door: DatabaseDoor;
let database: Database;
let names = 0;

beforeEach(async () => {
  names += 1;
  door = createDatabaseDoor(`test-${names}`);
  database = await door.open();
});
afterEach(() => door.close());

describe('follow-ups on disk', () => {
  it('come back as they were saved', async () => {
    const followUp = makeFollowUp({ words: 'I will call you tomorrow at 3 pm' });
    await store.saveFollowUps(database, [followUp]);
    expect(await store.loadAllFollowUps(database)).toEqual([followUp]);
    expect(await store.findFollowUp(database, followUp.id)).toEqual(followUp);
  });

  it('stand in the index of open ones until they are done', async () => {
    const followUp = makeFollowUp({});
    await store.saveFollowUps(database, [followUp]);
    expect(await store.loadOpenFollowUps(database)).toHaveLength(1);
    await store.changeFollowUp(database, followUp.id, (before) => ({ ...before, doneAt: 5 }));
    expect(await store.loadOpenFollowUps(database)).toEqual([]);
    expect(await store.loadAllFollowUps(database)).toHaveLength(1);
  });

  it('are found by their case', async () => {
    await store.saveFollowUps(database, [
      makeFollowUp({ caseKey: 'https://a.test 1' }),
      makeFollowUp({ caseKey: 'https://b.test 1' }),
    ]);
    expect(await store.loadFollowUpsOfCase(database, 'https://a.test 1')).toHaveLength(1);
  });

  it('stay as they were when a change is refused', async () => {
    const followUp = makeFollowUp({});
    await store.saveFollowUps(database, [followUp]);
    await expect(
      store.changeFollowUp(database, followUp.id, () => {
        throw new RangeError('no');
      }),
    ).rejects.toThrow('no');
    expect(await store.findFollowUp(database, followUp.id)).toEqual(followUp);
  });

  it('are changed one act after the other, none undoing the other', async () => {
    const followUp = makeFollowUp({ words: '' });
    await store.saveFollowUps(database, [{ ...followUp, words: 'x' }]);
    await Promise.all(
      Array.from({ length: 20 }, () =>
        store.changeFollowUp(database, followUp.id, (before) => ({ ...before, words: `${before.words}x` })),
      ),
    );
    expect((await store.findFollowUp(database, followUp.id))?.words).toHaveLength(21);
  });

  it('that are due are claimed once, however many ask at once (F9)', async () => {
    const due = Array.from({ length: 5 }, () => makeFollowUp({ remindAt: 100 }));
    const later = makeFollowUp({ remindAt: 300 });
    await store.saveFollowUps(database, [...due, later]);
    const claims = await Promise.all(Array.from({ length: 200 }, () => store.claimDue(database, 200)));
    expect(
      claims
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(due.map(({ id }) => id).sort());
    expect(await store.claimDue(database, 299)).toEqual([]);
    expect((await store.claimDue(database, 300)).map(({ id }) => id)).toEqual([later.id]);
  });

  it('that were finished long ago go by themselves, open ones never', async () => {
    const year = 365 * 86_400_000;
    await store.saveFollowUps(database, [
      makeFollowUp({ doneAt: 1 }),
      makeFollowUp({ doneAt: year }),
      makeFollowUp({ doneAt: null }),
    ]);
    expect(await store.removeOldFinished(database, year)).toBe(1);
    expect(await store.loadAllFollowUps(database)).toHaveLength(2);
  });

  it('are left out when a row is no follow-up, instead of breaking the list', async () => {
    await store.saveFollowUps(database, [makeFollowUp({})]);
    await database.put('followUps', { id: 'strange', openKey: 1 } as never);
    expect(await store.loadAllFollowUps(database)).toHaveLength(1);
    expect(await store.loadOpenFollowUps(database)).toHaveLength(1);
  });
});

describe('the database', () => {
  it('is opened once, however many ask', async () => {
    const [one, two] = await Promise.all([door.open(), door.open()]);
    expect(one).toBe(two);
    expect(one.version).toBe(DATABASE_VERSION);
  });

  it('says that it is newer than this version, and leaves it alone (F18)', async () => {
    const request = indexedDB.open('from-the-future', DATABASE_VERSION + 1);
    await new Promise((resume) => {
      request.onsuccess = resume;
    });
    request.result.close();
    await expect(createDatabaseDoor('from-the-future').open()).rejects.toMatchObject({
      name: 'DatabaseUnavailable',
      reason: 'newer',
    });
  });

  it('gives way to a newer version instead of blocking it', async () => {
    const request = indexedDB.open(`test-${names}`, DATABASE_VERSION + 1);
    await new Promise((resume, fail) => {
      request.onsuccess = resume;
      request.onblocked = fail;
    });
    request.result.close();
  });

  it('says that it is blocked by an old page within two seconds, and opens once that has gone (F12)', async () => {
    const old = indexedDB.open('held', DATABASE_VERSION);
    await new Promise((resume) => {
      old.onsuccess = resume;
    });
    const taller = [...LADDER, { what: 'a next version', climb: () => {} }];
    await expect(createDatabaseDoor('held', taller).open()).rejects.toMatchObject({
      name: 'DatabaseUnavailable',
      reason: 'blocked',
    });
    old.result.close();
    const later = createDatabaseDoor('held', taller);
    expect((await later.open()).version).toBe(DATABASE_VERSION + 1);
    await later.close();
  });

  it('is left as it was when a rung fails on the way up (F18)', async () => {
    const first = createDatabaseDoor('half-way');
    await store.saveFollowUps(await first.open(), [makeFollowUp({})]);
    await first.close();
    const broken = [
      ...LADDER,
      {
        what: 'a rung that breaks after it began',
        climb: (climbing: Database) => {
          climbing.createObjectStore('packs2' as never);
          throw new Error('no');
        },
      },
    ];
    await expect(createDatabaseDoor('half-way', broken).open()).rejects.toMatchObject({ reason: 'failed' });
    const again = createDatabaseDoor('half-way');
    expect(await store.loadAllFollowUps(await again.open())).toHaveLength(1);
    await again.close();
  });
});

describe('settings', () => {
  it('are the defaults until something is chosen, and then that', async () => {
    expect(await loadSettings(database)).toEqual(DEFAULT_SETTINGS);
    await saveSettings(database, { ...DEFAULT_SETTINGS, leadMinutes: 30 });
    expect((await loadSettings(database)).leadMinutes).toBe(30);
  });

  it('of an older version get the defaults for what it did not know', async () => {
    await database.put('ones', { name: 'settings', value: { agentName: 'Robin' } } as never);
    expect(await loadSettings(database)).toEqual({ ...DEFAULT_SETTINGS, agentName: 'Robin' });
  });

  it('remember where the pill stands, per site', async () => {
    await saveDock(database, 'https://a.test', { mode: 'free', x: 0.1, y: 0.2 });
    await saveDock(database, 'https://b.test', { mode: 'composer', x: 1, y: 1 });
    expect((await loadDocks(database)).get('https://a.test')).toEqual({ mode: 'free', x: 0.1, y: 0.2 });
  });

  it('know the mark a database was born with', async () => {
    expect(await findBorn(database)).toBeNull();
    await saveBorn(database, 'x');
    expect(await findBorn(database)).toBe('x');
  });
});

describe('a backup', () => {
  const followUp: FollowUp = makeFollowUp({ words: 'I will write on Friday', createdAt: 5 });

  it('brings everything back into an empty database (F21)', async () => {
    await store.saveFollowUps(database, [followUp]);
    await saveSettings(database, { ...DEFAULT_SETTINGS, agentName: 'Robin' });
    const text = await makeBackup(database, 10);
    const other = createDatabaseDoor(`test-${names}-other`);
    const empty = await other.open();
    const read = readBackup(text);
    expect(read.ok).toBe(true);
    if (read.ok) expect(await restoreBackup(empty, read.backup)).toEqual({ followUps: 1, packs: 0 });
    expect(await store.loadAllFollowUps(empty)).toEqual([followUp]);
    expect((await loadSettings(empty)).agentName).toBe('Robin');
    await other.close();
  });

  it('keeps the newer of two, so that a done promise is not opened again', async () => {
    await store.saveFollowUps(database, [followUp]);
    const text = await makeBackup(database, 10);
    await store.changeFollowUp(database, followUp.id, (before) => ({ ...before, doneAt: 20 }));
    const read = readBackup(text);
    if (!read.ok) throw new Error(read.message);
    expect(await restoreBackup(database, read.backup)).toEqual({ followUps: 0, packs: 0 });
    expect((await store.findFollowUp(database, followUp.id))?.doneAt).toBe(20);
  });

  it.each([
    ['not JSON', 'hello'],
    ['another file', '{"format":"something"}'],
    ['a prototype trick', '{"format":"evenkeel-backup","__proto__":{"polluted":1}}'],
    ['half a character', `{"format":"\ud800"}`],
    [
      'a follow-up of another form',
      JSON.stringify({
        format: 'evenkeel-backup',
        schema: 1,
        exportedAt: 1,
        followUps: [{ id: 1 }],
        packs: [],
        sites: [],
        settings: DEFAULT_SETTINGS,
      }),
    ],
  ])('that is %s is refused with a sentence, and nothing changes', async (_name, text) => {
    const read = readBackup(text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.message).toMatch(/^[A-Z].*\.$/s);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
