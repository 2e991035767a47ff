// How often the agent put each script into a reply, as one row: small, bounded by domain/script-use.ts, and on this
// machine only. It is in no backup, since it is this agent's habit and nobody would miss it.

import { ScriptUse } from '../domain/script-use';
import type { Database } from './database';
import type { OneRow } from './records';

export async function loadScriptUses(database: Database): Promise<ScriptUse[]> {
  return usesOf(await database.get('ones', 'scriptUses'));
}

/**
 * Reads the uses, changes them and writes them back in one transaction, so that two at once lose none. Lost with a
 * crash it is one use less, so nobody waits for the disk.
 */
export async function changeScriptUses(
  database: Database,
  change: (before: readonly ScriptUse[]) => readonly ScriptUse[],
): Promise<void> {
  const transaction = database.transaction('ones', 'readwrite');
  const before = usesOf(await transaction.store.get('scriptUses'));
  await Promise.all([
    transaction.store.put({ name: 'scriptUses', value: [...change(before)] }),
    transaction.done,
  ]);
}

/** Without what is none: a damaged entry costs its own count and no other. */
function usesOf(row: OneRow | undefined): ScriptUse[] {
  const kept: unknown = row?.name === 'scriptUses' ? row.value : [];
  return (Array.isArray(kept) ? kept : []).flatMap((use) => {
    const parsed = ScriptUse.safeParse(use);
    return parsed.success ? [parsed.data] : [];
  });
}
