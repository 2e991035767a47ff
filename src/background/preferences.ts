// The agent's settings, read once and kept at hand: every reading and every key of a draft asks for them.

import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import { logFailure } from '../platform/log';
import { loadSettings, saveSettings } from '../storage/settings-store';
import { createTurns } from './in-turn';
import { database } from './store';

/** As many as the schema of the settings takes. */
const SILENCED_MAX = 200;

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

const inTurn = createTurns();

/** Changes what is stored. Where that cannot be read nothing is written: defaults must not replace it. */
export function changePreferences(
  change: Partial<Settings> | ((before: Settings) => Partial<Settings>),
): Promise<Settings> {
  return inTurn(async () => {
    const open = await database();
    const before = kept ?? (await loadSettings(open));
    const next = { ...before, ...(typeof change === 'function' ? change(before) : change) };
    await saveSettings(open, next);
    kept = next;
    return next;
  });
}

/** The agent does not want to hear of a draft rule any more, or again. */
export function silenceRule(rule: string, silent: boolean): Promise<Settings> {
  return changePreferences(({ silencedRules }) => {
    const others = silencedRules.filter((other) => other !== rule);
    return { silencedRules: silent ? [...others, rule].slice(-SILENCED_MAX) : others };
  });
}

/** False while `preferences` can give no more than the defaults. */
export function hasPreferences(): boolean {
  return kept !== null;
}

/** After a backup was read or everything was erased. */
export function forgetPreferences(): void {
  kept = null;
}
