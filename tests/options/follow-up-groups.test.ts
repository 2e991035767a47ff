import { describe, expect, it } from 'vitest';
import { groupFollowUps } from '../../options/follow-up-groups';
import { momentOf } from '../../src/platform/clock';
import { makeFollowUp } from '../support/make';

const nowMs = momentOf('2026-05-04T10:00');
const at = (wall: string) => ({ remindAt: momentOf(wall), dueAt: momentOf(wall) });
const waiting = makeFollowUp({ id: 'waiting-1', ...at('2026-05-04T09:50') });
const longer = makeFollowUp({ id: 'waiting-2', ...at('2026-05-01T09:00') });
const today = makeFollowUp({ id: 'later-today', ...at('2026-05-04T15:00') });
const tomorrow = makeFollowUp({ id: 'tomorrow', ...at('2026-05-05T09:00') });
const finished = makeFollowUp({ id: 'finished', ...at('2026-05-04T09:00'), doneAt: nowMs });
const followUps = [tomorrow, today, waiting, finished, longer];

describe('the follow-ups on the page', () => {
  it('stand in three groups, what waits longest on top, finished ones in none', () => {
    expect(groupFollowUps(followUps, nowMs, new Set())).toEqual({
      now: [longer, waiting],
      today: [today],
      later: [tomorrow],
    });
  });

  it('stay where they are for the moment after they were finished', () => {
    const groups = groupFollowUps(followUps, nowMs, new Set([finished.id]));
    expect(groups.now).toEqual([longer, finished, waiting]);
    expect(groups.now[1]?.doneAt).toBe(nowMs);
  });
});
