// A second copy of the open follow-ups and of the list of sites, in storage.local, so that a damaged database loses
// no promise and the overlay comes back where it was (F13). The database is the truth; the mirror is read only where the database was found empty. Written after every
// change has ended, never instead of it.

import * as z from 'zod/mini';
import { FollowUp } from '../domain/follow-up';
import { browser } from '../platform/browser';
import type { SiteRow } from './records';

const KEY = 'openFollowUps';

export interface Mirror {
  /** The mark the database was born with; a database without it beside a mirror with one is damaged. */
  born: string;
  rows: FollowUp[];
  sites: SiteRow[];
}

const Site = z.strictObject({ origin: z.string(), on: z.boolean(), addedAt: z.number() });

/** The copy, or null where none was ever made. Rows that are no follow-ups are left out. */
export async function readMirror(): Promise<Mirror | null> {
  const kept: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof kept !== 'object' || kept === null || !('born' in kept) || !('rows' in kept)) return null;
  if (typeof kept.born !== 'string' || !Array.isArray(kept.rows)) return null;
  const sites = 'sites' in kept && Array.isArray(kept.sites) ? kept.sites : [];
  return { born: kept.born, rows: readable(FollowUp, kept.rows), sites: readable(Site, sites) };
}

export async function writeMirror(mirror: Mirror): Promise<void> {
  await browser.storage.local.set({ [KEY]: mirror });
}

function readable<T>(schema: z.ZodMiniType<T>, rows: readonly unknown[]): T[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}
