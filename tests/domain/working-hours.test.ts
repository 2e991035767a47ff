import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays, USUAL_HOURS } from '../../src/domain/working-hours';

describe('business days', () => {
  it('skip the weekend', () => {
    expect(addBusinessDays('2026-10-30', 3, USUAL_HOURS)).toBe('2026-11-04');
    expect(addBusinessDays('2026-03-14', 1, USUAL_HOURS)).toBe('2026-03-16');
    expect(addBusinessDays('2026-03-16', -1, USUAL_HOURS)).toBe('2026-03-13');
  });

  it('skip holidays and follow the days worked', () => {
    const hours = { ...USUAL_HOURS, holidays: ['2026-12-25', '2027-01-01'] };
    expect(addBusinessDays('2026-12-24', 1, hours)).toBe('2026-12-28');
    expect(addBusinessDays('2026-12-24', 6, hours)).toBe('2027-01-05');
    expect(addBusinessDays('2026-03-12', 1, { ...USUAL_HOURS, days: [7, 1, 2, 3, 4] })).toBe('2026-03-15');
  });

  it('leave the date for no days, hours without a day, and no date', () => {
    expect(addBusinessDays('2026-03-14', 0, USUAL_HOURS)).toBe('2026-03-14');
    expect(addBusinessDays('2026-03-13', 1, { ...USUAL_HOURS, days: [] })).toBe('2026-03-14');
    expect(addBusinessDays('soon', 3, USUAL_HOURS)).toBe('soon');
    expect(addBusinessDays('2026-03-13', Number.NaN, USUAL_HOURS)).toBe('2026-03-13');
  });

  it('are as many working days as were asked for, from any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 60 }), (day, days) => {
        const dateOf = (at: number) => new Date(at * 86_400_000).toISOString().slice(0, 10);
        const end = Date.parse(`${addBusinessDays(dateOf(day), days, USUAL_HOURS)}T00:00Z`) / 86_400_000;
        let worked = 0;
        for (let at = day + 1; at <= end; at += 1)
          if (![0, 6].includes(new Date(at * 86_400_000).getUTCDay())) worked += 1;
        expect(worked).toBe(days);
      }),
    );
  });
});
