// Opens the one database and keeps it open. A blocked open says so instead of hanging (F12); a connection that
// blocks a newer version steps aside; one that breaks is opened again at the next call. Nothing here ever
// deletes a database (F13).

import { type IDBPDatabase, openDB } from 'idb';
import { climb, LADDER, type Rung } from './migrations';
import type { EvenkeelSchema } from './records';

export type Database = IDBPDatabase<EvenkeelSchema>;
export const DATABASE_NAME = 'evenkeel';

/** The wait for another page to let go of an old version; past it we say what to do (F12). */
const BLOCKED_MS = 2_000;

/** The database cannot be used now; `reason` says how, for the sentence the person reads. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  constructor(
    readonly reason: 'blocked' | 'newer' | 'failed',
    cause: unknown,
  ) {
    super(`The database is ${reason}.`, { cause });
  }
}

export interface DatabaseDoor {
  /** The open database; @throws DatabaseUnavailable */
  open(): Promise<Database>;
  close(): Promise<void>;
}

export function createDatabaseDoor(name = DATABASE_NAME, ladder: readonly Rung[] = LADDER): DatabaseDoor {
  let opening: Promise<Database> | null = null;

  const forget = (): void => {
    opening = null;
  };

  const start = async (): Promise<Database> => {
    let giveUp: (reason: DatabaseUnavailable) => void = () => {};
    const blockedTooLong = new Promise<never>((_resolve, reject) => {
      giveUp = reject;
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    // In a step of its own: a browser that refuses storage throws at once, before there is a promise to forget.
    const opened = Promise.resolve().then(() =>
      openDB<EvenkeelSchema>(name, ladder.length, {
        upgrade: (database, fromVersion, _toVersion, transaction) =>
          climb(ladder, database, fromVersion, transaction),
        blocked: () => {
          timer = setTimeout(() => giveUp(new DatabaseUnavailable('blocked', null)), BLOCKED_MS);
        },
        blocking: (_current, _blocked, event) => {
          (event.target as IDBDatabase).close();
          forget();
        },
        terminated: forget,
      }),
    );
    try {
      return await Promise.race([opened, blockedTooLong]);
    } catch (error) {
      forget();
      if (error instanceof DatabaseUnavailable) {
        // It may still open once the other page has gone; nobody would use that connection.
        opened.then((late) => late.close()).catch(() => {});
        throw error;
      }
      const newer = error instanceof DOMException && error.name === 'VersionError';
      throw new DatabaseUnavailable(newer ? 'newer' : 'failed', error);
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    open: () => {
      opening ??= start();
      return opening;
    },
    close: async () => {
      const current = opening;
      forget();
      if (current) (await current.catch(() => null))?.close();
    },
  };
}
