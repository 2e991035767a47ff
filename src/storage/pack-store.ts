// Imported packs on disk, each as the exact text it came in, and the index of each pack that was in use. The starter
// pack is part of the extension and not stored; its index is.

import type { Database } from './database';
import type { IndexRow, PackRow } from './records';

export async function savePack(database: Database, row: PackRow): Promise<void> {
  const transaction = database.transaction('packs', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put(row), transaction.done]);
}

export async function findPack(database: Database, id: string): Promise<PackRow | null> {
  return (await database.get('packs', id)) ?? null;
}

export async function loadPacks(database: Database): Promise<PackRow[]> {
  return database.getAll('packs');
}

export async function removePack(database: Database, id: string): Promise<void> {
  const transaction = database.transaction(['packs', 'indexes'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    transaction.objectStore('packs').delete(id),
    transaction.objectStore('indexes').delete(id),
    transaction.done,
  ]);
}

/**
 * Keeps the index of a pack. `builtIn` says that the pack is not among the stored ones; of one that has gone in the
 * meantime nothing is kept. Lost with a crash it is built again, so nobody waits for the disk.
 */
export async function saveIndexRow(database: Database, row: IndexRow, builtIn: boolean): Promise<void> {
  const transaction = database.transaction(['packs', 'indexes'], 'readwrite');
  if (builtIn || (await transaction.objectStore('packs').getKey(row.id)) !== undefined)
    await transaction.objectStore('indexes').put(row);
  await transaction.done;
}

/** The bytes as they lie there; the domain says whether they are an index. */
export async function findIndexBytes(database: Database, id: string): Promise<unknown> {
  return (await database.get('indexes', id))?.bytes;
}
