// The agent's own use of scripts: counted when one was put into a reply, told to the ranking as habits. Neither may
// stand in the way: where the database cannot be read there are no habits, and what cannot be kept is not counted.

import { habitsOf, withUse } from '../domain/script-use';
import { now } from '../platform/clock';
import { logFailure } from '../platform/log';
import { changeScriptUses, loadScriptUses } from '../storage/script-use-store';
import { database } from './store';

/** Habits fade over weeks: looked at anew this often they are as good as now. */
const FRESH_MS = 3_600_000;

type Habits = ReadonlyMap<string, number>;

let kept: { habits: Promise<Habits>; until: number } | null = null;

/** How much of a habit each script is to this agent; the same map until something changes. */
export function habits(): Promise<Habits> {
  const moment = now();
  if (kept === null || moment >= kept.until) kept = { habits: readHabits(moment), until: moment + FRESH_MS };
  return kept.habits;
}

async function readHabits(moment: number): Promise<Habits> {
  try {
    return habitsOf(await loadScriptUses(await database()), moment);
  } catch (error) {
    logFailure('habits', error);
    forgetHabits();
    return new Map();
  }
}

/** A script was put into a reply. Within `apartMs` of its last use it counts as the same, put in again. */
export async function countUse(scriptId: string, apartMs = 0): Promise<void> {
  try {
    await changeScriptUses(await database(), (before) => withUse(before, scriptId, now(), apartMs));
  } catch (error) {
    logFailure('use', error);
  }
  forgetHabits();
}

/** What was kept has changed, or everything was erased; the next question reads again. */
export function forgetHabits(): void {
  kept = null;
}
