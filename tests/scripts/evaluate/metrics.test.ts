import { describe, expect, it } from 'vitest';
import {
  auc,
  calibrationError,
  f1,
  macroF1,
  mean,
  precisionAt,
  reliability,
  type Scored,
  shareOf,
} from '../../../scripts/evaluate/metrics';

/** Every pair compared with every other, as the word defines it. */
function plainAuc(scored: readonly Scored[]): number {
  let wins = 0;
  let pairs = 0;
  for (const [high, real] of scored)
    for (const [low, other] of scored)
      if (real && !other) {
        pairs += 1;
        wins += high > low ? 1 : high === low ? 0.5 : 0;
      }
  return wins / pairs;
}

describe('the area under the curve', () => {
  it('is one where every hot message stands above every other, and nought where all stand below', () => {
    expect(auc([[3, true], [2, true], [1, false]])).toBe(1); // biome-ignore format: pairs read best in a row
    expect(auc([[1, true], [2, false], [3, false]])).toBe(0); // biome-ignore format: pairs read best in a row
  });

  it('is a half where all scores are equal', () => {
    expect(auc([[0, true], [0, false], [0, false]])).toBe(0.5); // biome-ignore format: pairs read best in a row
  });

  it('is that of comparing every pair, ties among them', () => {
    const scored = Array.from({ length: 60 }, (_, at): Scored => [(at * 7) % 11, (at * 5) % 3 === 0]);
    expect(auc(scored)).toBeCloseTo(plainAuc(scored), 12);
  });

  it('is unknown where one side is empty', () => {
    expect(auc([[1, true]])).toBeNull();
    expect(auc([[1, false]])).toBeNull();
    expect(auc([])).toBeNull();
  });
});

describe('the precision at a recall', () => {
  const scored: Scored[] = [
    [9, true],
    [8, false],
    [7, true],
    [6, true],
    [5, false],
    [4, true],
    [3, true],
  ];

  it('goes down the scores until enough are found', () => {
    expect(precisionAt(scored, 0.2)).toBe(1);
    expect(precisionAt(scored, 0.6)).toBe(3 / 4);
    expect(precisionAt(scored, 0.8)).toBe(4 / 6);
    expect(precisionAt(scored, 1)).toBe(5 / 7);
  });

  it('takes equal scores together, in whatever order they come', () => {
    const tied: Scored[] = [
      [1, true],
      [1, false],
      [1, false],
      [0, true],
    ];
    expect(precisionAt(tied, 0.5)).toBe(1 / 3);
    expect(precisionAt([...tied].reverse(), 0.5)).toBe(1 / 3);
  });

  it('is unknown where there is nothing to find', () => {
    expect(precisionAt([[1, false]], 0.8)).toBeNull();
  });
});

describe('F1', () => {
  it('is the harmonic mean of precision and recall', () => {
    const pairs = [
      [true, true],
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ] as const;
    expect(f1(pairs)).toBeCloseTo((2 * (2 / 3) * (2 / 3)) / (2 / 3 + 2 / 3), 12);
  });

  it('is nought where all is missed or all is false, and unknown where nothing is said or meant', () => {
    expect(f1([[false, true]])).toBe(0);
    expect(f1([[true, false]])).toBe(0);
    expect(f1([[false, false]])).toBeNull();
  });

  it('counts a class that was never meant but said, and passes over one that was neither', () => {
    const labels = ['calm', 'frustrated', 'hot'] as const;
    const right = [
      ['calm', 'calm'],
      ['hot', 'hot'],
    ] as const;
    expect(macroF1(right, labels)).toBe(1);
    expect(macroF1([...right, ['frustrated', 'calm']] as const, labels)).toBeCloseTo((2 / 3 + 0 + 1) / 3, 12);
  });
});

describe('shares and means', () => {
  it('are unknown of nothing', () => {
    expect(shareOf([])).toBeNull();
    expect(mean([null, null])).toBeNull();
    expect(shareOf([true, false, false, false])).toBe(0.25);
    expect(mean([1, null, 2])).toBe(1.5);
  });
});

describe('a reliability table', () => {
  it('puts each chance in its bin, one in the last', () => {
    const bins = reliability([
      [0, false],
      [0.09, false],
      [0.1, true],
      [0.95, true],
      [1, true],
    ]);
    expect(bins).toHaveLength(10);
    expect(bins.map(({ count }) => count)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(bins[0]).toMatchObject({ from: 0, to: 0.1, said: 0.045, real: 0 });
    expect(bins[4]).toMatchObject({ said: null, real: null });
    expect(bins[9]?.real).toBe(1);
  });

  it('is no distance off where chances are what they say', () => {
    const fair = Array.from({ length: 100 }, (_, at): Scored => [0.25, at % 4 === 0]);
    expect(calibrationError(reliability(fair))).toBeCloseTo(0, 12);
    expect(calibrationError(reliability(fair.map(([, real]) => [0.75, real])))).toBeCloseTo(0.5, 12);
    expect(calibrationError(reliability([]))).toBeNull();
  });
});
