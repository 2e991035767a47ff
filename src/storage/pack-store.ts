// Imported packs on disk, each as the exact text it came in. The starter pack is part of the extension and not
// stored.

import type { Database } from './database';
import type { PackRow } from './records';

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
  const transaction = database.transaction('packs', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.delete(id), transaction.done]);
}
