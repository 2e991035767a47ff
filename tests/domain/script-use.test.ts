import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { habitsOf, ScriptUse, withUse } from '../../src/domain/script-use';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;

/** The counts after each of these scripts was used at its moment. */
function used(...uses: [id: string, at: number][]): readonly ScriptUse[] {
  return uses.reduce<readonly ScriptUse[]>((before, [id, at]) => withUse(before, id, at), []);
}
const times = (id: string, count: number, at = NOW) =>
  used(...Array.from({ length: count }, (): [string, number] => [id, at]));

describe('the habits of an agent', () => {
  it('begin with the second use: once is none', () => {
    expect(habitsOf([], NOW).size).toBe(0);
    expect(habitsOf(times('own-it', 1), NOW).size).toBe(0);
    expect(habitsOf(times('own-it', 2), NOW).get('own-it')).toBeCloseTo(1 / 6);
  });

  it('grow with each doubling, and no further than one', () => {
    const habitOf = (count: number) => habitsOf(times('own-it', count), NOW).get('own-it') ?? 0;
    expect(habitOf(4)).toBeCloseTo(2 / 6);
    expect(habitOf(16)).toBeCloseTo(4 / 6);
    expect(habitOf(64)).toBe(1);
    expect(habitOf(1_000)).toBe(1);
  });

  it('fade: a month counts half, and a new use counts whole', () => {
    const old = times('own-it', 8, NOW - 30 * DAY);
    expect(habitsOf(old, NOW).get('own-it')).toBeCloseTo(2 / 6);
    expect(withUse(old, 'own-it', NOW)).toEqual([{ id: 'own-it', count: 5, at: NOW }]);
    expect(habitsOf(old, NOW + 365 * DAY).size).toBe(0);
  });

  it('are not moved by a clock that was set back', () => {
    const uses = times('own-it', 4);
    expect(habitsOf(uses, NOW - 400 * DAY)).toEqual(habitsOf(uses, NOW));
    expect(withUse(uses, 'own-it', NOW - DAY, DAY)).toEqual([{ id: 'own-it', count: 5, at: NOW - DAY }]);
  });
});

describe('a use', () => {
  it('so soon after the last one of the same script is the same, where that is asked', () => {
    const uses = times('own-it', 1);
    expect(withUse(uses, 'own-it', NOW + 59_999, 60_000)).toBe(uses);
    expect(withUse(uses, 'own-it', NOW + 60_000, 60_000)[0]?.count).toBeGreaterThan(1.9);
    expect(withUse(uses, 'thank-you', NOW, 60_000)).toHaveLength(2);
    expect(withUse(uses, 'own-it', NOW)[0]?.count).toBe(2);
  });

  it('is forgotten a hundred days after it was the only one', () => {
    const uses = times('own-it', 1);
    const ids = (days: number) => withUse(uses, 'other', NOW + days * DAY).map(({ id }) => id);
    expect(ids(99)).toContain('own-it');
    expect(ids(100)).not.toContain('own-it');
  });

  it('makes room by what is least used now, and is itself always kept', () => {
    let uses: readonly ScriptUse[] = [];
    for (let at = 0; at < 500; at += 1) {
      uses = withUse(withUse(uses, `script-${at}`, NOW), `script-${at}`, NOW + (at === 7 ? 0 : 1));
    }
    uses = withUse(uses, 'script-3', NOW - 50 * DAY);
    const after = withUse(uses, 'new', NOW + DAY).map(({ id }) => id);
    expect(after).toHaveLength(500);
    expect(after[0]).toBe('new');
    expect(after).not.toContain('script-3');
  });

  it('keeps the counts few, sound and each once, whatever the order and the moments', () => {
    const use = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 3_000 * DAY }));
    fc.assert(
      fc.property(fc.array(use, { maxLength: 900, size: 'max' }), (steps) => {
        const uses = steps.reduce<readonly ScriptUse[]>(
          (before, [id, at]) => withUse(before, `s-${id}`, at),
          [],
        );
        expect(uses.length).toBeLessThanOrEqual(500);
        expect(new Set(uses.map(({ id }) => id)).size).toBe(uses.length);
        expect(uses.every((one) => ScriptUse.safeParse(one).success)).toBe(true);
        for (const habit of habitsOf(uses, NOW).values()) {
          expect(habit).toBeGreaterThan(0);
          expect(habit).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 20 },
    );
  });
});
