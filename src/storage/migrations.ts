// The ladder: one rung per version of the database, in order. A rung that was released is never edited; a
// mistake in one is mended by the next. Each rung is tested from a database frozen at the version before it
// (tests/fixtures/database/), so the first act after changing the version is to freeze the old one.

import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { EvenkeelSchema } from './records';

export type UpgradeTransaction = IDBPTransaction<
  EvenkeelSchema,
  ArrayLike<StoreNames<EvenkeelSchema>>,
  'versionchange'
>;

export interface Rung {
  /** What it does, for the reader. */
  readonly what: string;
  climb(database: IDBPDatabase<EvenkeelSchema>, transaction: UpgradeTransaction): void;
}

export const LADDER: readonly Rung[] = [
  {
    what: 'version 1: follow-ups, packs, sites and single things',
    climb(database) {
      const followUps = database.createObjectStore('followUps', { keyPath: 'id' });
      followUps.createIndex('openKey', 'openKey');
      followUps.createIndex('caseKey', 'caseKey');
      followUps.createIndex('customer', 'customer');
      database.createObjectStore('packs', { keyPath: 'id' });
      database.createObjectStore('sites', { keyPath: 'origin' });
      database.createObjectStore('ones', { keyPath: 'name' });
    },
  },
  {
    what: 'version 2: the indexes over the packs, kept between wakes',
    climb(database) {
      database.createObjectStore('indexes', { keyPath: 'id' });
    },
  },
];

export const DATABASE_VERSION = LADDER.length;

/** Climbs from the version on disk to the newest. Runs inside the upgrade transaction: all rungs or none (F18). */
export function climb(
  ladder: readonly Rung[],
  database: IDBPDatabase<EvenkeelSchema>,
  fromVersion: number,
  transaction: UpgradeTransaction,
): void {
  // A rung that throws fails the open itself, which is told there; this second word of it would go unheard.
  transaction.done.catch(() => {});
  for (const rung of ladder.slice(fromVersion)) rung.climb(database, transaction);
}
