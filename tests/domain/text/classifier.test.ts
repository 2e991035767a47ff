// The weights as they are written and read again, on classifiers so small that a person can add them up.

import { describe, expect, it } from 'vitest';
import { type Fitted, writeWeights } from '../../../scripts/train/write-weights';
import { chanceOf, readClassifiers, shareOf, WEIGHTS_VERSION } from '../../../src/domain/text/classifier';
import weights from '../../../src/domain/weights.bin';

/** Three features, two answers, two evidence values. The largest of each answer is 127 steps, so steps are exact. */
const LATE = 4_000_000_000;
const THANKS = 7;
const REFUND = 1_000;
const SMALL: Fitted = {
  model: {
    vocabulary: new Map([
      [LATE, 0],
      [THANKS, 1],
      [REFUND, 2],
    ]),
    outputs: 2,
    // A feature's two weights together, in the order of the vocabulary.
    words: Float64Array.from([1.27, 0.5, -0.64, 2.54, 0, -1]),
    // An answer's two values together.
    evidence: Float64Array.from([1.27, -0.5, 0.3, -0.127]),
    biases: Float64Array.from([0.25, -1]),
  },
  straight: [
    { slope: 1, offset: 0 },
    { slope: 2, offset: 0.5 },
  ],
  thresholds: [0.5, 0.375],
};
const ONE_ANSWER: Fitted = {
  model: {
    vocabulary: new Map([[5, 0]]),
    outputs: 1,
    words: Float64Array.from([-3]),
    evidence: new Float64Array(0),
    biases: Float64Array.from([0.5]),
  },
  straight: [{ slope: 1, offset: 0 }],
  thresholds: [0.625],
};

const BYTES = writeWeights([SMALL, ONE_ANSWER]);
const [SMALL_READ, ONE_READ] = readClassifiers(BYTES);

/** What steps of the largest value make of a figure: 127 of them, whole ones. */
const stepped = (value: number, largest: number) => (Math.round(value / (largest / 127)) * largest) / 127;

describe('weights that are written and read again', () => {
  it('keep their sizes and thresholds', () => {
    expect([SMALL_READ?.outputs, SMALL_READ?.evidence]).toEqual([2, 2]);
    expect([...(SMALL_READ?.thresholds ?? [])]).toEqual([0.5, 0.375]);
    expect([ONE_READ?.outputs, ONE_READ?.evidence]).toEqual([1, 0]);
    expect([...(ONE_READ?.thresholds ?? [])]).toEqual([0.625]);
    expect(readClassifiers(writeWeights([]))).toEqual([]);
  });

  it('say what each feature adds to each answer, and nothing for one they do not know', () => {
    const of = (feature: number) =>
      [0, 1].map((output) => SMALL_READ?.weightOf(feature, output) ?? Number.NaN);
    // The second answer is straightened by a slope of two: 1, 5.08 and -2, in steps of 0.04.
    for (const [feature, expected] of [
      [LATE, [1.27, stepped(1, 5.08)]],
      [THANKS, [-0.64, 5.08]],
      [REFUND, [0, stepped(-2, 5.08)]],
      [8, [0, 0]],
      [0, [0, 0]],
      [LATE - 1, [0, 0]],
    ] as const) {
      of(feature).forEach((value, output) => {
        expect(value, `${feature} for ${output}`).toBeCloseTo(expected[output] ?? Number.NaN, 5);
      });
    }
    expect(ONE_READ?.weightOf(5, 0)).toBeCloseTo(-3, 5);
  });

  it('add up to what a person gets on paper', () => {
    const logits = SMALL_READ?.logits(new Set([LATE, THANKS, 12_345]), Float32Array.from([1, 2])) ?? [];
    // Two known features, so each counts one over the root of two.
    const share = 1 / Math.SQRT2;
    expect(logits[0]).toBeCloseTo(0.25 + (1.27 - 0.64) * share + 1.27 * 1 + stepped(-0.5, 1.27) * 2, 5);
    const bias = -1 * 2 + 0.5;
    const evidence = 0.6 * 1 + stepped(-0.254, 0.6) * 2;
    expect(logits[1]).toBeCloseTo(bias + (stepped(1, 5.08) + 5.08) * share + evidence, 5);
  });

  it('leave the bias alone where no feature is known and no evidence given', () => {
    expect([...(SMALL_READ?.logits(new Set([1, 2, 3]), new Float32Array(2)) ?? [])]).toEqual([0.25, -1.5]);
    expect([...(ONE_READ?.logits(new Set(), new Float32Array(0)) ?? [])]).toEqual([0.5]);
  });

  it('are found among many features, whatever their numbers', () => {
    const numbers = Array.from({ length: 5_000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 0);
    const [many] = readClassifiers(
      writeWeights([
        {
          model: {
            vocabulary: new Map(numbers.map((number, row) => [number, row])),
            outputs: 1,
            words: Float64Array.from(numbers, (_, row) => (row % 255) - 127),
            evidence: new Float64Array(0),
            biases: new Float64Array(1),
          },
          straight: [{ slope: 1, offset: 0 }],
          thresholds: [0.5],
        },
      ]),
    );
    numbers.forEach((number, row) => {
      expect(many?.weightOf(number, 0)).toBe((row % 255) - 127);
    });
  });

  it('are read from any place in a larger buffer', () => {
    const larger = new Uint8Array(BYTES.length + 3);
    larger.set(BYTES, 3);
    const [again] = readClassifiers(larger.subarray(3));
    expect(again?.weightOf(THANKS, 1)).toBe(SMALL_READ?.weightOf(THANKS, 1));
  });
});

describe('damaged weights', () => {
  const changed = (at: number, value: number) => {
    const bytes = BYTES.slice();
    new DataView(bytes.buffer).setUint32(at, value, true);
    return bytes;
  };

  it('are refused when they are something else', () => {
    expect(() => readClassifiers(changed(0, 0x46445025))).toThrow('These are no weights.');
    expect(() => readClassifiers(new Uint8Array(0))).toThrow('These are no weights.');
    expect(() => readClassifiers(BYTES.subarray(0, 11))).toThrow('These are no weights.');
  });

  it('are refused when they are of another version', () => {
    expect(() => readClassifiers(changed(4, WEIGHTS_VERSION + 1))).toThrow('another version');
  });

  it('are refused wherever they are cut short', () => {
    for (let length = 12; length < BYTES.length; length += 1)
      expect(() => readClassifiers(BYTES.subarray(0, length)), `${length} bytes`).toThrow('cut short');
  });

  it('are refused when they promise more than they hold, before memory is asked for', () => {
    for (const at of [8, 12, 16, 20])
      expect(() => readClassifiers(changed(at, 0xffffffff)), `at ${at}`).toThrow('cut short');
  });
});

describe('chances and shares', () => {
  it('are a half at nought, and grow with the log-odds', () => {
    expect(chanceOf(0)).toBe(0.5);
    expect(chanceOf(Math.log(4))).toBeCloseTo(0.8, 12);
    expect([chanceOf(-2_000), chanceOf(2_000)]).toEqual([0, 1]);
  });

  it('fall with the root of how many features are known', () => {
    expect([shareOf(0), shareOf(1), shareOf(4), shareOf(100)]).toEqual([0, 1, 0.5, 0.1]);
  });
});

describe('the weights that ship', () => {
  it('hold the two classifiers the engine asks for, in at most 250 KB', () => {
    expect(weights.length).toBeLessThanOrEqual(250 * 1024);
    const read = readClassifiers(weights);
    expect(read).toHaveLength(2);
    for (const { outputs, thresholds } of read) {
      expect(thresholds).toHaveLength(outputs);
      for (const threshold of thresholds) expect(threshold > 0 && threshold < 1).toBe(true);
    }
  });
});
