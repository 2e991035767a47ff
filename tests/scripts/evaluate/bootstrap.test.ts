import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../../scripts/evaluate/bootstrap';
import { mean, shareOf } from '../../../scripts/evaluate/metrics';

const coins = (count: number) => Array.from({ length: count }, (_, at) => at % 2 === 0);

describe('an interval by drawing anew', () => {
  it('is the same on every run, and another for another seed', () => {
    const items = Array.from({ length: 50 }, (_, at) => Math.sqrt(at));
    const once = bootstrap(items, mean);
    expect(bootstrap(items, mean)).toEqual(once);
    expect(bootstrap(items, mean, { seed: 8 })).not.toEqual(once);
  });

  it('holds the figure of all items, and is about as wide as the textbook says', () => {
    const { value, low, high } = bootstrap(coins(100), shareOf);
    expect(value).toBe(0.5);
    // 1.96 times the root of 0.25 / 100.
    expect(low).toBeGreaterThan(0.5 - 0.098 - 0.02);
    expect(low).toBeLessThan(0.5 - 0.098 + 0.02);
    expect(high).toBeGreaterThan(0.5 + 0.098 - 0.02);
    expect(high).toBeLessThan(0.5 + 0.098 + 0.02);
  });

  it('is narrower with more items', () => {
    const width = (count: number) => {
      const { low, high } = bootstrap(coins(count), shareOf);
      return (high ?? 0) - (low ?? 0);
    };
    expect(width(400)).toBeLessThan(width(40));
  });

  it('is one point where all items are alike', () => {
    expect(bootstrap([3, 3, 3], mean)).toEqual({ value: 3, low: 3, high: 3 });
  });

  it('says nothing of nothing, and passes over draws that cannot be measured', () => {
    expect(bootstrap([], shareOf)).toEqual({ value: null, low: null, high: null });
    const needsBoth = (some: readonly boolean[]) => (some.includes(true) && some.includes(false) ? 1 : null);
    expect(bootstrap([true, false], needsBoth)).toEqual({ value: 1, low: 1, high: 1 });
  });

  it('draws as often as it is told, from the items only', () => {
    const seen: number[][] = [];
    bootstrap(
      [1, 2, 3],
      (some) => {
        seen.push([...some]);
        return 0;
      },
      { draws: 20 },
    );
    expect(seen).toHaveLength(21);
    expect(seen.every((some) => some.length === 3 && some.every((one) => [1, 2, 3].includes(one)))).toBe(
      true,
    );
  });
});
