import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withUse } from '../../src/domain/script-use';
import { makeBackup } from '../../src/storage/backup';
import { createDatabaseDoor, type Database, type DatabaseDoor } from '../../src/storage/database';
import { eraseEverything } from '../../src/storage/erase';
import { changeScriptUses, loadScriptUses } from '../../src/storage/script-use-store';

let door: DatabaseDoor;
let database: Database;
let names = 0;

beforeEach(async () => {
  names += 1;
  door = createDatabaseDoor(`uses-${names}`);
  database = await door.open();
});
afterEach(() => door.close());

const use = (id: string, at = 0) => changeScriptUses(database, (before) => withUse(before, id, at));

describe('the uses of scripts on disk', () => {
  it('are none until one is counted, and come back as they were', async () => {
    expect(await loadScriptUses(database)).toEqual([]);
    await use('own-it', 5);
    expect(await loadScriptUses(database)).toEqual([{ id: 'own-it', count: 1, at: 5 }]);
  });

  it('lose none when many come at once, also from two connections', async () => {
    const other = createDatabaseDoor(`uses-${names}`);
    const there = await other.open();
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        changeScriptUses(i % 2 === 0 ? database : there, (before) => withUse(before, 'own-it', 0)),
      ),
    );
    expect(await loadScriptUses(database)).toEqual([{ id: 'own-it', count: 20, at: 0 }]);
    await other.close();
  });

  it('that are damaged cost their own count and no other', async () => {
    const value = [{ id: 'own-it', count: 2, at: 0 }, { id: 7 }, null, { id: 'x', count: Number.NaN, at: 0 }];
    await database.put('ones', { name: 'scriptUses', value } as never);
    expect(await loadScriptUses(database)).toEqual([{ id: 'own-it', count: 2, at: 0 }]);
    await database.put('ones', { name: 'scriptUses', value: 'no list' } as never);
    expect(await loadScriptUses(database)).toEqual([]);
    await use('own-it');
    expect(await loadScriptUses(database)).toHaveLength(1);
  });

  it('stay as they were when a change is refused', async () => {
    await use('own-it');
    await expect(
      changeScriptUses(database, () => {
        throw new RangeError('no');
      }),
    ).rejects.toThrow('no');
    expect(await loadScriptUses(database)).toHaveLength(1);
  });

  it('go with everything else, and into no backup', async () => {
    await use('own-it');
    expect(await makeBackup(database, 1)).not.toContain('own-it');
    await eraseEverything(database);
    expect(await database.get('ones', 'scriptUses')).toBeUndefined();
  });
});
