import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FollowUp,
  isDue,
  nextReminderAt,
  remindAtFor,
  snoozeChoices,
  snoozeFollowUp,
  sortFollowUps,
  statusOf,
} from '../../src/domain/follow-up';
import { USUAL_HOURS } from '../../src/domain/working-hours';
import { momentOf, wallTimeOf } from '../../src/platform/clock';
import { makeFollowUp } from '../support/make';

const MINUTE = 60_000;

describe('the state of a follow-up', () => {
  it.each([
    ['open until its moment', 'promise', null, 999, 'open'],
    ['open at its very moment', 'promise', null, 1_000, 'open'],
    ['late after it', 'promise', null, 1_001, 'late'],
    ['late after it, for a reminder too', 'reminder', null, 1_001, 'late'],
    ['kept when it was done in time', 'promise', 1_000, 5_000, 'kept'],
    ['done, not kept, when it was done too late', 'promise', 1_001, 5_000, 'done'],
    ['done, not kept, for a reminder: nobody was promised anything', 'reminder', 500, 5_000, 'done'],
  ] as const)('is %s', (_title, kind, doneAt, nowMs, status) => {
    expect(statusOf(makeFollowUp({ kind, doneAt, dueAt: 1_000 }), nowMs)).toBe(status);
  });

  it('is due from its reminder on, until it is done, also when it was shown already', () => {
    const followUp = makeFollowUp({ remindAt: 400 });
    expect(isDue(followUp, 399)).toBe(false);
    expect(isDue(followUp, 400)).toBe(true);
    expect(isDue({ ...followUp, remindedAt: 400 }, 500)).toBe(true);
    expect(isDue({ ...followUp, doneAt: 450 }, 500)).toBe(false);
  });
});

describe('the next reminder', () => {
  it('is the earliest that was not given yet, of what is open', () => {
    expect(
      nextReminderAt([
        makeFollowUp({ remindAt: 300 }),
        makeFollowUp({ remindAt: 200 }),
        makeFollowUp({ remindAt: 100, remindedAt: 100 }),
        makeFollowUp({ remindAt: 50, doneAt: 60 }),
      ]),
    ).toBe(200);
  });

  it('is none when nothing is open or all was given', () => {
    expect(nextReminderAt([])).toBeNull();
    expect(nextReminderAt([makeFollowUp({ remindedAt: 1 }), makeFollowUp({ doneAt: 1 })])).toBeNull();
  });
});

describe('when a promise comes back', () => {
  const base = { dayStartsAt: 0, leadMinutes: 10, nowMs: 0 };

  it('is some minutes before its clock time', () => {
    expect(remindAtFor({ ...base, gran: 'm', dueAt: 60 * MINUTE })).toBe(50 * MINUTE);
    expect(remindAtFor({ ...base, gran: 'm', dueAt: 60 * MINUTE, leadMinutes: 0 })).toBe(60 * MINUTE);
  });

  it('is the begin of its working day, when only a day was said', () => {
    expect(remindAtFor({ ...base, gran: 'd', dueAt: 900 * MINUTE, dayStartsAt: 540 * MINUTE })).toBe(
      540 * MINUTE,
    );
  });

  it('is half-way there, when the usual moment has passed already', () => {
    expect(remindAtFor({ ...base, gran: 'm', dueAt: 8 * MINUTE })).toBe(4 * MINUTE);
    expect(remindAtFor({ ...base, gran: 'm', dueAt: 10 * MINUTE })).toBe(5 * MINUTE);
    expect(
      remindAtFor({ ...base, gran: 'd', dueAt: 17 * MINUTE, dayStartsAt: 9 * MINUTE, nowMs: 11 * MINUTE }),
    ).toBe(14 * MINUTE);
  });

  it('is never after it is due, for a working day over midnight neither', () => {
    const [start, end] = [22 * 60 * MINUTE, 6 * 60 * MINUTE];
    expect(remindAtFor({ ...base, gran: 'd', dueAt: end, dayStartsAt: start })).toBe(end);
  });

  it('is never before now and never after it is due, whatever the hours and the lead', () => {
    fc.assert(
      fc.property(
        fc.record({
          dueAt: fc.integer({ min: 1, max: 1e12 }),
          gran: fc.constantFrom('m' as const, 'd' as const),
          dayStartsAt: fc.integer({ min: 0, max: 1e12 }),
          leadMinutes: fc.integer({ min: 0, max: 240 }),
          nowMs: fc.integer({ min: 0, max: 1e12 }),
        }),
        (due) => {
          fc.pre(due.dueAt > due.nowMs);
          const remindAt = remindAtFor(due);
          expect(remindAt).toBeGreaterThanOrEqual(due.nowMs);
          expect(remindAt).toBeLessThanOrEqual(due.dueAt);
          expect(Number.isInteger(remindAt)).toBe(true);
        },
      ),
    );
  });
});

describe('putting off', () => {
  it('moves the reminder and lets it be given again; what was promised stays', () => {
    const before = makeFollowUp({ remindedAt: 400 });
    expect(snoozeFollowUp(before, 900, 500)).toEqual({ ...before, remindAt: 900, remindedAt: null });
  });

  it('into the past or to now is refused', () => {
    expect(() => snoozeFollowUp(makeFollowUp({}), 500, 500)).toThrow(RangeError);
    expect(() => snoozeFollowUp(makeFollowUp({}), 499, 500)).toThrow(RangeError);
  });
});

describe('the moments to put off to', () => {
  const choices = (wall: string, hours = USUAL_HOURS) =>
    snoozeChoices(wall, hours).map(({ key, wall: then }) => `${key} ${then}`);

  it('fit the time of day and the week', () => {
    expect(choices('2026-11-24T10:05')).toEqual([
      'ten_minutes 2026-11-24T10:15',
      'one_hour 2026-11-24T11:05',
      'this_afternoon 2026-11-24T14:00',
      'tomorrow 2026-11-25T09:00',
      'next_week 2026-11-30T09:00',
    ]);
  });

  it('offer no afternoon that has begun', () => {
    expect(choices('2026-11-24T12:00').join()).not.toContain('this_afternoon');
    expect(choices('2026-11-24T11:59').join()).toContain('this_afternoon 2026-11-24T14:00');
  });

  it('offer the next working day once, where it is the begin of next week too', () => {
    for (const wall of ['2026-11-27T16:00', '2026-11-28T16:00', '2026-11-29T16:00']) {
      expect(choices(wall).slice(-1), wall).toEqual(['tomorrow 2026-11-30T09:00']);
    }
  });

  it('know days off and holidays', () => {
    const hours = { days: [1, 3], start: '08:30', end: '12:00', holidays: ['2026-11-30'] };
    expect(choices('2026-11-24T13:00', hours).slice(2)).toEqual([
      'tomorrow 2026-11-25T08:30',
      'next_week 2026-12-02T08:30',
    ]);
  });

  it('cross midnight and the year', () => {
    expect(choices('2026-12-31T23:55').slice(0, 2)).toEqual([
      'ten_minutes 2027-01-01T00:05',
      'one_hour 2027-01-01T00:55',
    ]);
  });

  /** Moments within some hours of a change of the clocks in a zone. */
  const CHANGES: [zone: string, change: string][] = [
    ['Europe/Berlin', '2026-03-29T01:00Z'],
    ['Europe/Berlin', '2026-10-25T01:00Z'],
    ['America/New_York', '2026-03-08T07:00Z'],
    ['America/New_York', '2026-11-01T06:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
    ['Africa/Cairo', '2026-10-29T21:00Z'],
    ['America/Santiago', '2026-09-06T04:00Z'],
  ];
  const nearAChange = fc
    .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -30 * 3_600_000, max: 30 * 3_600_000 }))
    .map(([[zone, change], by]) => ({ zone, nowMs: Date.parse(change) + by }));
  const anyTime = fc.record({
    zone: fc.constantFrom('Europe/Berlin', 'Asia/Manila', 'America/New_York', 'Pacific/Apia'),
    nowMs: fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2032-01-01') }),
  });
  const anyHours = fc.record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    start: fc.constantFrom('00:00', '02:30', '09:00', '22:00'),
    end: fc.constantFrom('06:00', '17:00', '23:59'),
    holidays: fc.constantFrom<string[]>([], ['2026-03-30', '2026-10-26']),
  });

  it('all lie in the future, on days when the clocks change and at weekends too', () => {
    let twice = 0;
    fc.assert(
      fc.property(fc.oneof(nearAChange, anyTime), anyHours, ({ zone, nowMs }, hours) => {
        const wallNow = wallTimeOf(nowMs, zone);
        if (momentOf(wallNow, zone) < nowMs - MINUTE) twice += 1;
        const given = snoozeChoices(wallNow, hours);
        expect(given.length).toBeGreaterThanOrEqual(3);
        expect(new Set(given.map(({ key }) => key)).size).toBe(given.length);
        for (const { key, wall, inMinutes } of given) {
          const at = inMinutes === null ? momentOf(wall, zone) : nowMs + inMinutes * MINUTE;
          expect(at, `${key} ${wall}`).toBeGreaterThan(nowMs);
        }
      }),
      { numRuns: 1_000, seed: 20261025 },
    );
    expect(twice, 'moments in an hour that comes twice').toBeGreaterThan(5);
  });

  it('count minutes from now in the hour that comes twice, where the wall time would be over', () => {
    const nowMs = Date.parse('2026-10-25T01:30Z');
    const wallNow = wallTimeOf(nowMs, 'Europe/Berlin');
    expect(wallNow).toBe('2026-10-25T02:30');
    const [soon, later] = snoozeChoices(wallNow, USUAL_HOURS);
    expect(soon).toEqual({ key: 'ten_minutes', wall: '2026-10-25T02:40', inMinutes: 10 });
    expect(later).toMatchObject({ key: 'one_hour', inMinutes: 60 });
    expect(momentOf('2026-10-25T02:40', 'Europe/Berlin')).toBeLessThan(nowMs);
  });
});

describe('the order of follow-ups', () => {
  it('is: what waits longest, what comes next, and what is finished last, the newest of it first', () => {
    const named = {
      waitsLong: makeFollowUp({ remindAt: 100 }),
      waits: makeFollowUp({ remindAt: 200, dueAt: 900 }),
      sameButDueLater: makeFollowUp({ remindAt: 200, dueAt: 950 }),
      later: makeFollowUp({ remindAt: 5_000 }),
      justDone: makeFollowUp({ remindAt: 50, doneAt: 800 }),
      doneBefore: makeFollowUp({ remindAt: 10, doneAt: 700 }),
    };
    const wanted = Object.values(named);
    fc.assert(
      fc.property(fc.shuffledSubarray(wanted, { minLength: wanted.length }), (mixed) => {
        expect(sortFollowUps(mixed)).toEqual(wanted);
      }),
    );
  });

  it('leaves the given list as it was', () => {
    const list = Object.freeze([makeFollowUp({ remindAt: 2 }), makeFollowUp({ remindAt: 1 })]);
    expect(sortFollowUps(list)[0]).toBe(list[1]);
  });
});

describe('a follow-up as data', () => {
  it('has limits on every size, and no other fields', () => {
    const whole = makeFollowUp({});
    expect(FollowUp.safeParse(whole).success).toBe(true);
    for (const wrong of [
      { ...whole, words: '' },
      { ...whole, words: 'x'.repeat(501) },
      { ...whole, customer: 'x'.repeat(201) },
      { ...whole, caseUrl: 'x'.repeat(2_001) },
      { ...whole, dueAt: 1.5 },
      { ...whole, kind: 'hold' },
      { ...whole, id: 'short' },
      { ...whole, note: 'x' },
      { ...whole, doneAt: undefined },
    ]) {
      expect(FollowUp.safeParse(wrong).success, JSON.stringify(wrong).slice(0, 80)).toBe(false);
    }
  });
});
