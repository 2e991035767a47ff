// The open database and its second copy, for the whole background: what every duty that reads or writes goes
// through, and what happens at the start when one of the two is not as it was left (F13).

import { logFailure } from '../platform/log';
import { createDatabaseDoor, type Database } from '../storage/database';
import { loadOpenFollowUps, saveFollowUps } from '../storage/follow-up-store';
import { readMirror, writeMirror } from '../storage/mirror';
import { findBorn, saveBorn } from '../storage/settings-store';
import { loadSites, saveSite } from '../storage/site-store';
import { addNotice } from './notices';

const door = createDatabaseDoor();

/** The database; @throws DatabaseUnavailable */
export function database(): Promise<Database> {
  return door.open();
}

/** Mirror writes run one after the other, each with what the database held when its turn came. */
let lastMirror: Promise<void> = Promise.resolve();

/** Brings the second copy up to date after a change. A failure is noted: the row itself is safe. */
export function refreshMirror(): Promise<void> {
  lastMirror = lastMirror.then(async () => {
    try {
      const open = await database();
      const born = await findBorn(open);
      if (born !== null)
        await writeMirror({ born, rows: await loadOpenFollowUps(open), sites: await loadSites(open) });
    } catch (error) {
      logFailure('mirror', error);
    }
  });
  return lastMirror;
}

/**
 * Compares database and mirror at the start. An empty database beside a mirror is damage: the browser replaces
 * a broken one by an empty one without an error. Its open follow-ups are put back, and the person is told.
 */
export async function settleStore(nowMs: number): Promise<void> {
  const mirror = await readMirror();
  let open: Database;
  try {
    open = await database();
  } catch (error) {
    logFailure('database', error);
    await addNotice({ code: 'database-failed', count: mirror?.rows.length ?? 0, at: nowMs });
    return;
  }
  const born = await findBorn(open);
  if (born === null && mirror) {
    await saveFollowUps(open, mirror.rows);
    for (const site of mirror.sites) await saveSite(open, site);
    await saveBorn(open, mirror.born);
    await addNotice({ code: 'restored', count: mirror.rows.length, at: nowMs });
  } else if (born === null) {
    await saveBorn(open, crypto.randomUUID());
  }
  await refreshMirror();
}
