// The agent's settings, read once and kept at hand: every reading and every key of a draft asks for them.

import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import { logFailure } from '../platform/log';
import { loadSettings, saveSettings } from '../storage/settings-store';
import { database } from './store';

let kept: Settings | null = null;

/** The settings; the defaults while the database cannot be read, so that words and readings still come. */
export async function preferences(): Promise<Settings> {
  if (kept) return kept;
  try {
    kept = await loadSettings(await database());
    return kept;
  } catch (error) {
    logFailure('settings', error);
    return DEFAULT_SETTINGS;
  }
}

export async function changePreferences(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await preferences()), ...change };
  await saveSettings(await database(), next);
  kept = next;
  return next;
}

/** After a backup was read or everything was erased. */
export function forgetPreferences(): void {
  kept = null;
}
