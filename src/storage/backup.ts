// One file with everything a person would miss: follow-ups, imported packs, sites and settings (F21). Reading
// it back adds to what is here; what stands in both keeps the newer of the two.

import * as z from 'zod/mini';
import { FollowUp } from '../domain/follow-up';
import { whyNotParse } from '../domain/json-guard';
import { readPackText } from '../domain/pack-text';
import { Settings } from '../domain/settings';
import type { Database } from './database';
import { loadAllFollowUps } from './follow-up-store';
import { loadPacks } from './pack-store';
import { followUpOf, rowOf } from './records';
import { loadSettings } from './settings-store';
import { loadSites } from './site-store';

const Backup = z.strictObject({
  format: z.literal('evenkeel-backup'),
  schema: z.literal(1),
  exportedAt: z.number(),
  followUps: z.array(FollowUp).check(z.maxLength(200_000)),
  packs: z
    .array(z.strictObject({ id: z.string(), text: z.string(), addedAt: z.number() }))
    .check(z.maxLength(1_000)),
  /** Named for the reader only: a site needs the browser's own question again. */
  sites: z.array(z.string()),
  settings: Settings,
});
export type Backup = z.infer<typeof Backup>;

export type BackupReading = { ok: true; backup: Backup } | { ok: false; message: string };

export async function makeBackup(database: Database, nowMs: number): Promise<string> {
  const [followUps, packs, sites, settings] = await Promise.all([
    loadAllFollowUps(database),
    loadPacks(database),
    loadSites(database),
    loadSettings(database),
  ]);
  const backup: Backup = {
    format: 'evenkeel-backup',
    schema: 1,
    exportedAt: nowMs,
    followUps,
    packs,
    sites: sites.map(({ origin }) => origin),
    settings,
  };
  // A page's words cut to their length may end in half a character, which no file of ours may hold (T21).
  const whole = (_key: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value);
  return `${JSON.stringify(backup, whole, 2)}\n`;
}

/** A backup from its text. A file that is not wholly one is refused whole, so that nothing is half imported. */
export function readBackup(text: string): BackupReading {
  const guard = whyNotParse(text, { length: 64_000_000, depth: 8 });
  if (guard) return { ok: false, message: guard };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      ok: false,
      message: 'This is not a JSON file. Choose the file that "Export all as one file" made.',
    };
  }
  const parsed = Backup.safeParse(value);
  if (!parsed.success) {
    const at = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
    return {
      ok: false,
      message: `This is not an Evenkeel backup${at ? ` (see "${at}")` : ''}. Nothing was changed.`,
    };
  }
  for (const { id, text: packText } of parsed.data.packs) {
    const pack = readPackText(packText);
    if (!pack.ok) return { ok: false, message: `Pack "${id.slice(0, 64)}" in this backup: ${pack.message}` };
    if (pack.pack.id !== id) {
      return {
        ok: false,
        message: `Pack "${id.slice(0, 64)}" in this backup calls itself "${pack.pack.id}". Nothing was changed.`,
      };
    }
  }
  return { ok: true, backup: parsed.data };
}

/** Puts a backup's things beside what is here, all in one transaction. Answers with how many were added or newer. */
export async function restoreBackup(
  database: Database,
  backup: Backup,
): Promise<{ followUps: number; packs: number }> {
  const transaction = database.transaction(['followUps', 'packs', 'ones'], 'readwrite', {
    durability: 'strict',
  });
  const [followUpStore, packStore, ones] = [
    transaction.objectStore('followUps'),
    transaction.objectStore('packs'),
    transaction.objectStore('ones'),
  ];
  const rowsHere = (await followUpStore.getAll()).flatMap((row) => followUpOf(row) ?? []);
  const here = new Map(rowsHere.map((followUp) => [followUp.id, followUp]));
  const wanted = backup.followUps.filter((there) => {
    const mine = here.get(there.id);
    return !mine || there.changedAt > mine.changedAt;
  });
  const packsHere = new Map((await packStore.getAll()).map((pack) => [pack.id, pack]));
  const packs = backup.packs.filter((there) => (packsHere.get(there.id)?.addedAt ?? -1) < there.addedAt);
  await Promise.all([
    ...wanted.map((followUp) => followUpStore.put(rowOf(followUp))),
    ...packs.map((pack) => packStore.put(pack)),
    ones.put({ name: 'settings', value: backup.settings }),
    transaction.done,
  ]);
  return { followUps: wanted.length, packs: packs.length };
}
