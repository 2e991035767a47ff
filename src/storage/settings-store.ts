// Single things by name: the agent's settings, where the pill stands on each site, and the mark the database
// was born with.

import { DEFAULT_SETTINGS, type Dock, Settings } from '../domain/settings';
import type { Database } from './database';

/** The settings, with defaults for what an older version did not know. */
export async function loadSettings(database: Database): Promise<Settings> {
  const row = await database.get('ones', 'settings');
  const parsed = Settings.safeParse({ ...DEFAULT_SETTINGS, ...(row?.name === 'settings' ? row.value : {}) });
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

export async function saveSettings(database: Database, settings: Settings): Promise<void> {
  const transaction = database.transaction('ones', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put({ name: 'settings', value: settings }), transaction.done]);
}

export async function loadDocks(database: Database): Promise<Map<string, Dock>> {
  const row = await database.get('ones', 'docks');
  return new Map(row?.name === 'docks' ? row.value : []);
}

export async function saveDock(database: Database, origin: string, dock: Dock): Promise<void> {
  const transaction = database.transaction('ones', 'readwrite');
  const row = await transaction.store.get('docks');
  const docks = new Map(row?.name === 'docks' ? row.value : []);
  docks.set(origin, dock);
  await transaction.store.put({ name: 'docks', value: [...docks] });
  await transaction.done;
}

/** The mark this database was born with, or null in one that is new or was replaced by an empty one. */
export async function findBorn(database: Database): Promise<string | null> {
  const row = await database.get('ones', 'born');
  return row?.name === 'born' ? row.value : null;
}

export async function saveBorn(database: Database, born: string): Promise<void> {
  const transaction = database.transaction('ones', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put({ name: 'born', value: born }), transaction.done]);
}
