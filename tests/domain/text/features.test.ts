import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachFeature, featuresOf, markFeature, tokenWeights } from '../../../src/domain/text/features';
import { tokenise } from '../../../src/domain/text/tokens';
import { anyText } from '../fuzz-texts';

const of = (text: string, breadth: 'pairs' | 'threes' = 'pairs') => featuresOf(tokenise(text), breadth);
const sorted = (features: ReadonlySet<number>) => [...features].sort((a, b) => a - b);
const shared = (one: ReadonlySet<number>, other: ReadonlySet<number>) =>
  [...one].filter((feature) => other.has(feature)).length;

describe('what a classifier sees', () => {
  it('is each word and each pair, the first with the start of the sentence', () => {
    expect(of('parcel').size).toBe(2);
    expect(of('late parcel').size).toBe(4);
    expect(of('parcel parcel parcel').size).toBe(3);
    expect(of('').size).toBe(0);
  });

  it('is the same for the same words, however they are written', () => {
    const plain = sorted(of('this is shit'));
    for (const other of ['THIS is SHIT', 'this is sh1t', 'this is s h i t', 'this is s\u200bhit'])
      expect(sorted(of(other)), other).toEqual(plain);
  });

  it('knows the order of words', () => {
    expect(sorted(of('you help me'))).not.toEqual(sorted(of('me help you')));
    expect(shared(of('you help me'), of('me help you'))).toBe(3);
  });

  it('sees no pair across the end of a sentence', () => {
    const apart = of('Good. Service bad.');
    const together = of('Good service bad.');
    expect(shared(apart, together)).toBeLessThan(together.size);
    expect(sorted(of('Good. Service bad.'))).toEqual(
      sorted(new Set([...of('Good.'), ...of('Service bad.')])),
    );
  });

  it('marks words behind a denial, four of them and no further than the sentence', () => {
    const plain = of('the service was good');
    const denied = of('not the service was good');
    expect(denied.size).toBe(plain.size + 2 + 4);
    expect(of('not a b c d e f').size).toBe(of('xyz a b c d e f').size + 4);
    expect(sorted(of('No. Good service.'))).toEqual(sorted(new Set([...of('No.'), ...of('Good service.')])));
  });

  it('takes all numbers, all handles and all links for one, and a handle only in its place', () => {
    expect(sorted(of('wait 3 weeks'))).toEqual(sorted(of('wait 17 weeks')));
    expect(sorted(of('@one help'))).toEqual(sorted(of('@another help')));
    expect(sorted(of('see https://a.example/x'))).toEqual(sorted(of('see https://b.example/y')));
    expect(of('@one').size).toBe(1);
  });

  it('also sees three in a row and what stands around a word, where it is asked to', () => {
    const pairs = of('you should have read', 'pairs');
    const threes = of('you should have read', 'threes');
    for (const feature of pairs) expect(threes.has(feature)).toBe(true);
    // From the second word on: with the one before the last, and with both.
    expect(threes.size).toBe(pairs.size + 2 * 3);
  });

  it('is numbers of 32 bits, at most five a token, and the same again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenise(text);
        const features = featuresOf(tokens, 'threes');
        for (const feature of features)
          expect(Number.isInteger(feature) && feature >= 0 && feature <= 0xffffffff).toBe(true);
        expect(features.size).toBeLessThanOrEqual(5 * tokens.length);
        expect(featuresOf(tokens, 'threes')).toEqual(features);
      }),
      { numRuns: 200 },
    );
  });

  it('has a number for each kind and amount of a mark', () => {
    const marks = [0, 1, 2].flatMap((kind) => [0, 1, 2, 3].map((amount) => markFeature(kind, amount)));
    expect(new Set(marks).size).toBe(marks.length);
  });
});

describe('what each word adds', () => {
  it('shares out the weight of every feature, none lost and none made up', () => {
    const tokens = tokenise('I have never had such a bad service, not once. Thanks for nothing!');
    const weightOf = (feature: number) => (feature % 7) - 3;
    for (const breadth of ['pairs', 'threes'] as const) {
      let all = 0;
      eachFeature(tokens, breadth, (feature) => {
        all += weightOf(feature);
      });
      const shares = tokenWeights(tokens, breadth, weightOf);
      expect(shares).toHaveLength(tokens.length);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(all, 3);
    }
  });

  it('is nothing where no feature has a weight', () => {
    expect([...tokenWeights(tokenise('good morning'), 'threes', () => 0)]).toEqual([0, 0]);
  });
});
