// How often this agent puts each script into a reply, as a count that fades: what is used often and lately stands
// above what was used long ago. No words and no case, only ids. Kept in storage/, weighed in ranking.ts.

import * as z from 'zod/mini';

export const ScriptUse = z.strictObject({
  id: z.string().check(z.maxLength(64)),
  /** The uses as they counted at the last one, that one among them. */
  count: z.number().check(z.gt(0)),
  /** The moment of the last one. */
  at: z.number(),
});
export type ScriptUse = z.infer<typeof ScriptUse>;

/** What an agent liked last month counts half. */
const HALF_LIFE_MS = 30 * 86_400_000;
/** Faded so far it says nothing: a single use is forgotten after a hundred days. */
const GONE = 0.1;
const USES_MAX = 500;
/** Once is no habit, and twice have begun to fade by the time anybody asks. */
const HABIT_FROM = 1.5;
/** Each doubling counts alike; from six of them on a script is used as much as one can be. */
const DOUBLINGS = 6;

/** The counts with one more use of a script. Within `apartMs` of its last use it is the same one, put in again. */
export function withUse(
  uses: readonly ScriptUse[],
  id: string,
  nowMs: number,
  apartMs = 0,
): readonly ScriptUse[] {
  const before = uses.find((use) => use.id === id);
  if (before && nowMs >= before.at && nowMs - before.at < apartMs) return uses;
  const count = (before ? faded(before, nowMs) : 0) + 1;
  const others = uses
    .filter((use) => use.id !== id && faded(use, nowMs) >= GONE)
    .sort((a, b) => faded(b, nowMs) - faded(a, nowMs))
    .slice(0, USES_MAX - 1);
  return [{ id, count, at: nowMs }, ...others];
}

/** How much of a habit each script is, above 0 and at most 1, by its id; without those that are none. */
export function habitsOf(uses: readonly ScriptUse[], nowMs: number): Map<string, number> {
  const habits = new Map<string, number>();
  for (const use of uses) {
    const count = faded(use, nowMs);
    if (count >= HABIT_FROM) habits.set(use.id, Math.min(1, Math.log2(count) / DOUBLINGS));
  }
  return habits;
}

/** A clock that was set back takes nothing away and adds nothing. */
function faded({ count, at }: ScriptUse, nowMs: number): number {
  return count * 0.5 ** (Math.max(0, nowMs - at) / HALF_LIFE_MS);
}
