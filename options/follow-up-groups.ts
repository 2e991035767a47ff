// Which of the open follow-ups stand together: what waits now, what is still to come today, what comes after.

import { type FollowUp, isDue, sortFollowUps } from '../src/domain/follow-up';
import { wallTimeOf } from '../src/platform/clock';

export const GROUPS = ['now', 'today', 'later'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * Each group in the order in which its follow-ups come back. Finished ones only where they were finished a moment
 * ago (`staying`, by id): a row that left under the pointer would put the next one there.
 */
export function groupFollowUps(
  followUps: readonly FollowUp[],
  nowMs: number,
  staying: ReadonlySet<string>,
): Record<Group, FollowUp[]> {
  const groups: Record<Group, FollowUp[]> = { now: [], today: [], later: [] };
  const today = wallTimeOf(nowMs).slice(0, 10);
  const shown = followUps.filter(({ id, doneAt }) => doneAt === null || staying.has(id));
  const byOpen = new Map(shown.map((followUp) => [followUp.id, followUp]));
  for (const open of sortFollowUps(shown.map((followUp) => ({ ...followUp, doneAt: null })))) {
    const followUp = byOpen.get(open.id) ?? open;
    if (isDue(open, nowMs)) groups.now.push(followUp);
    else if (wallTimeOf(followUp.remindAt).slice(0, 10) === today) groups.today.push(followUp);
    else groups.later.push(followUp);
  }
  return groups;
}
