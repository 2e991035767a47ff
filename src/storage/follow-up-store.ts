// Follow-ups on disk: one act of a person is one strict transaction, and a promise resolves only after that
// transaction has ended (F1 to F3). Nothing but database calls is awaited inside one (F2).

import type { FollowUp } from '../domain/follow-up';
import type { Database } from './database';
import { followUpOf, rowOf } from './records';

const STRICT = { durability: 'strict' } as const;

/** Finished follow-ups are kept this long, for "what did I promise them last time"; then they go by themselves. */
export const FINISHED_KEPT_MS = 90 * 86_400_000;

export async function saveFollowUps(database: Database, followUps: readonly FollowUp[]): Promise<void> {
  const transaction = database.transaction('followUps', 'readwrite', STRICT);
  await Promise.all([
    ...followUps.map((followUp) => transaction.store.put(rowOf(followUp))),
    transaction.done,
  ]);
}

/**
 * Reads one, changes it and writes it back in the same transaction, so that two acts at once cannot undo each
 * other. Null when there is none of this id; a `change` that throws leaves it as it was.
 */
export async function changeFollowUp(
  database: Database,
  id: string,
  change: (followUp: FollowUp) => FollowUp,
): Promise<FollowUp | null> {
  const transaction = database.transaction('followUps', 'readwrite', STRICT);
  const before = followUpOf(await transaction.store.get(id));
  if (!before) {
    await transaction.done;
    return null;
  }
  let after: FollowUp;
  try {
    after = change(before);
  } catch (error) {
    transaction.abort();
    await transaction.done.catch(() => {});
    throw error;
  }
  await Promise.all([transaction.store.put(rowOf(after)), transaction.done]);
  return after;
}

/**
 * Claims every open follow-up whose moment has come and that was not said yet: marks them as said and gives
 * them back. Of many askers at once exactly one gets each (F9).
 */
export async function claimDue(database: Database, nowMs: number): Promise<FollowUp[]> {
  const transaction = database.transaction('followUps', 'readwrite', STRICT);
  const claimed: FollowUp[] = [];
  for await (const cursor of transaction.store.index('openKey').iterate(IDBKeyRange.upperBound(nowMs))) {
    const followUp = followUpOf(cursor.value);
    if (!followUp || followUp.remindedAt !== null) continue;
    const said = { ...followUp, remindedAt: nowMs };
    claimed.push(said);
    await cursor.update(rowOf(said));
  }
  await transaction.done;
  return claimed;
}

/** The open ones, by the moment they come back. */
export async function loadOpenFollowUps(database: Database): Promise<FollowUp[]> {
  return readable(await database.getAllFromIndex('followUps', 'openKey'));
}

export async function loadAllFollowUps(database: Database): Promise<FollowUp[]> {
  return readable(await database.getAll('followUps'));
}

export async function loadFollowUpsOfCase(database: Database, caseKey: string): Promise<FollowUp[]> {
  return readable(await database.getAllFromIndex('followUps', 'caseKey', caseKey));
}

export async function findFollowUp(database: Database, id: string): Promise<FollowUp | null> {
  return followUpOf(await database.get('followUps', id));
}

export async function removeFollowUps(database: Database, ids: readonly string[]): Promise<void> {
  const transaction = database.transaction('followUps', 'readwrite', STRICT);
  await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
}

/** Removes what was finished too long ago. Answers with how many went. */
export async function removeOldFinished(database: Database, nowMs: number): Promise<number> {
  const old = (await loadAllFollowUps(database)).filter(
    ({ doneAt }) => doneAt !== null && doneAt < nowMs - FINISHED_KEPT_MS,
  );
  if (old.length > 0)
    await removeFollowUps(
      database,
      old.map(({ id }) => id),
    );
  return old.length;
}

function readable(rows: unknown[]): FollowUp[] {
  return rows.flatMap((row) => followUpOf(row) ?? []);
}
