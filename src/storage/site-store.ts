// The sites a person chose, by origin.

import type { Database } from './database';
import type { SiteRow } from './records';

export async function saveSite(database: Database, site: SiteRow): Promise<void> {
  await database.put('sites', site);
}

export async function findSite(database: Database, origin: string): Promise<SiteRow | null> {
  return (await database.get('sites', origin)) ?? null;
}

export async function loadSites(database: Database): Promise<SiteRow[]> {
  return database.getAll('sites');
}

export async function removeSite(database: Database, origin: string): Promise<void> {
  await database.delete('sites', origin);
}
