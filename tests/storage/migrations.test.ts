// Every rung of the ladder, climbed from a database frozen at the version before it, and the frozen one of this
// version as it must still be read by the next.

import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createDatabaseDoor } from '../../src/storage/database';
import { loadAllFollowUps, loadOpenFollowUps } from '../../src/storage/follow-up-store';
import { DATABASE_VERSION, LADDER } from '../../src/storage/migrations';
import { findBorn, loadDocks } from '../../src/storage/settings-store';
import { loadSites } from '../../src/storage/site-store';

const FOLDER = fileURLToPath(new URL('../fixtures/database/', import.meta.url));
const STORES = ['followUps', 'packs', 'indexes', 'sites', 'ones'] as const;
type Frozen = { version: number } & Partial<Record<(typeof STORES)[number], never[]>>;

const frozen = readdirSync(FOLDER).map(
  (file): Frozen => JSON.parse(readFileSync(`${FOLDER}${file}`, 'utf8')),
);

/** A database as that version left it on disk. */
async function thaw(name: string, { version, ...stores }: Frozen): Promise<void> {
  const door = createDatabaseDoor(name, LADDER.slice(0, version));
  const database = await door.open();
  for (const store of STORES) for (const row of stores[store] ?? []) await database.put(store, row);
  await door.close();
}

describe('the ladder', () => {
  it('has a frozen database for every version up to this one', () => {
    expect(frozen.map(({ version }) => version).sort((a, b) => a - b)).toEqual(LADDER.map((_, at) => at + 1));
  });

  it('says of every rung what it does', () => {
    for (const { what } of LADDER) expect(what).not.toBe('');
  });

  it('climbs from nothing to this version', async () => {
    const door = createDatabaseDoor('from-nothing');
    const database = await door.open();
    expect(database.version).toBe(DATABASE_VERSION);
    expect([...database.objectStoreNames].sort()).toEqual([...STORES].sort());
    await door.close();
  });

  it.each(frozen)('climbs from version $version with everything still there', async (old) => {
    const name = `from-${old.version}`;
    await thaw(name, old);
    const door = createDatabaseDoor(name);
    const database = await door.open();
    expect(database.version).toBe(DATABASE_VERSION);
    expect(await loadAllFollowUps(database)).toHaveLength(2);
    expect((await loadOpenFollowUps(database)).map(({ words }) => words)).toEqual([
      'I will call you tomorrow at 3 pm',
    ]);
    expect(await loadSites(database)).toHaveLength(1);
    expect(await findBorn(database)).not.toBeNull();
    expect((await loadDocks(database)).size).toBe(1);
    await door.close();
  });
});
