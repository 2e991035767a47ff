// A second copy of the open follow-ups, in storage.local, so that a damaged database loses none (F13). The
// database is the truth; the mirror is read only where the database was found empty. Written after every
// change has ended, never instead of it.

import { FollowUp } from '../domain/follow-up';
import { browser } from '../platform/browser';

const KEY = 'openFollowUps';

export interface Mirror {
  /** The mark the database was born with; a database without it beside a mirror with one is damaged. */
  born: string;
  rows: FollowUp[];
}

/** The copy, or null where none was ever made. Rows that are no follow-ups are left out. */
export async function readMirror(): Promise<Mirror | null> {
  const kept: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof kept !== 'object' || kept === null || !('born' in kept) || !('rows' in kept)) return null;
  if (typeof kept.born !== 'string' || !Array.isArray(kept.rows)) return null;
  const rows = kept.rows.flatMap((row: unknown) => {
    const parsed = FollowUp.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  return { born: kept.born, rows };
}

export async function writeMirror(mirror: Mirror): Promise<void> {
  await browser.storage.local.set({ [KEY]: mirror });
}
