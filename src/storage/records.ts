// How things lie on disk. Rows convert to and from the domain here; the two may differ. Each field has a purpose
// and an end: a follow-up goes when the person erases it or 90 days after it was done (see follow-up-store.ts).

import type { DBSchema } from 'idb';
import { FollowUp } from '../domain/follow-up';
import type { ScriptUse } from '../domain/script-use';
import type { Settings } from '../domain/settings';

/** A follow-up as stored: the domain's fields, plus `openKey` so that an index finds the open ones by moment. */
export interface FollowUpRow extends FollowUp {
  /** remindAt while open, absent once done: only rows with it stand in the index. */
  openKey?: number;
}

/** An imported pack, kept as the exact text it came in, so that an export gives the same bytes. */
export interface PackRow {
  id: string;
  text: string;
  addedAt: number;
}

/** The index over a pack's scripts, so that a waking background need not build it. Goes with its pack. */
export interface IndexRow {
  /** The pack's. */
  id: string;
  /** As domain/ranking/saved-index.ts writes it; it is checked when it is read. */
  bytes: ArrayBuffer;
}

/** A site the person chose, by origin. `on` false is the off switch. */
export interface SiteRow {
  origin: string;
  on: boolean;
  addedAt: number;
}

/**
 * Single things by name: `settings`, `docks`, `scriptUses` (which fade and go, see domain/script-use.ts), and `born`,
 * which tells a damaged database from a new one.
 */
export type OneRow =
  | { name: 'settings'; value: Settings }
  | { name: 'docks'; value: [origin: string, dock: { mode: 'composer' | 'free'; x: number; y: number }][] }
  | { name: 'scriptUses'; value: ScriptUse[] }
  | { name: 'born'; value: string };

export interface EvenkeelSchema extends DBSchema {
  followUps: {
    key: string;
    value: FollowUpRow;
    indexes: { openKey: number; caseKey: string; customer: string };
  };
  packs: { key: string; value: PackRow };
  indexes: { key: string; value: IndexRow };
  sites: { key: string; value: SiteRow };
  ones: { key: string; value: OneRow };
}

export function rowOf(followUp: FollowUp): FollowUpRow {
  return followUp.doneAt === null ? { ...followUp, openKey: followUp.remindAt } : { ...followUp };
}

/** The follow-up of a row, or null for a row that is not one (written by a newer version, or damaged). */
export function followUpOf(row: unknown): FollowUp | null {
  if (typeof row !== 'object' || row === null) return null;
  const { openKey: _openKey, ...fields } = row as Partial<FollowUpRow>;
  const parsed = FollowUp.safeParse(fields);
  return parsed.success ? parsed.data : null;
}
