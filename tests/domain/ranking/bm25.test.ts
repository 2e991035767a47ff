import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createWordIndex,
  hasWord,
  numberOfWord,
  type WordIndex,
  withDocument,
  withoutDocument,
} from '../../../src/domain/ranking/bm25';
import { indexWords, stem } from '../../../src/domain/ranking/index-words';
import { wordsFrom, wordsNear } from '../../../src/domain/ranking/near-words';
import { scorerOf } from '../../../src/domain/ranking/word-scorer';

const TEXTS = ['refund for the late parcel', 'late parcel and late driver', 'the router blinks red', ''];
const index = createWordIndex(TEXTS.map((text) => [{ text, weight: 1 }]));

/** Each document's score for one word. */
function scores(of: WordIndex, word: string): number[] {
  const all = Array.from({ length: of.size }, () => 0);
  for (const { at, score } of scorerOf(of).best(word, of.size)) all[at] = score;
  return all;
}

describe('indexWords', () => {
  it('brings the forms of a word together and drops empty words', () => {
    expect(indexWords('The refunds were refunded; I’m refunding')).toEqual([
      'refund',
      'refund',
      'im',
      'refund',
    ]);
  });

  it('reads accents and other alphabets', () => {
    expect(indexWords('Café señor Привет')).toEqual(['cafe', 'senor', 'привет']);
  });

  it.each([
    ['charge', 'charged'],
    ['deliveries', 'delivery'],
    ['cancelled', 'cancel'],
    ['waiting', 'wait'],
    ['apologise', 'apologising'],
  ])('takes %s and %s for one word', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['process', 'proceed'],
    ['business', 'busy'],
    ['status', 'state'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe('createWordIndex', () => {
  it('scores only documents with the word, and more where it stands twice', () => {
    const late = scores(index, 'late');
    expect(late.map((score) => score > 0)).toEqual([true, true, false, false]);
    expect(late[1]).toBeGreaterThan(late[0] ?? 0);
  });

  it('scores a rare word higher than a common one', () => {
    expect(scores(index, 'router')[2]).toBeGreaterThan(scores(index, 'parcel')[0] ?? 0);
  });

  it('adds nothing for a word nobody has', () => {
    expect(scores(index, 'lawyer')).toEqual([0, 0, 0, 0]);
  });

  it('agrees with the formula written out', () => {
    // "late" stands twice in four words; the texts hold 3, 4, 3 and 0 words that count.
    const idf = Math.log(1 + (4 - 2 + 0.5) / (2 + 0.5));
    const expected = (idf * 2 * 2.2) / (2 + 1.2 * (0.4 + (0.6 * 4) / 2.5));
    expect(scores(index, 'late')[1]).toBeCloseTo(expected, 5);
  });

  it('answers for an empty set of documents', () => {
    const empty = createWordIndex([]);
    expect([empty.size, empty.words.length, numberOfWord(empty, 'late')]).toEqual([0, 0, -1]);
  });

  it('knows which document has which word, whatever the texts', () => {
    const word = fc.constantFrom('refund', 'late', 'parcel', 'router', 'red', 'driver');
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 8 }), word, (documents, asked) => {
        const built = createWordIndex(documents.map((words) => [{ text: words.join(' '), weight: 1 }]));
        documents.forEach((words, at) => {
          const number = numberOfWord(built, stem(asked));
          const has = words.includes(asked);
          expect(number >= 0 && hasWord(built, at, number)).toBe(has);
          expect((scores(built, stem(asked))[at] ?? 0) > 0).toBe(has);
        });
      }),
    );
  });
});

describe('a document more or less', () => {
  const word = fc.constantFrom('refund', 'late', 'parcel', 'router', 'red', 'driver', 'zeal', 'able', 'cafe');
  const fields = fc.array(word, { maxLength: 7 }).map((words) => [
    { text: words.join(' '), weight: 1 },
    { text: words[0] ?? '', weight: 3 },
  ]);

  it('is added as if it had been there from the beginning', () => {
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 8 }), fields, (before, more) => {
        expect(withDocument(createWordIndex(before), more)).toEqual(createWordIndex([...before, more]));
      }),
    );
  });

  it('is taken out as if it had never been there', () => {
    fc.assert(
      fc.property(fc.array(fields, { minLength: 1, maxLength: 8 }), fc.nat(), (before, nth) => {
        const at = nth % before.length;
        expect(withoutDocument(createWordIndex(before), at)).toEqual(
          createWordIndex(before.filter((_, place) => place !== at)),
        );
      }),
    );
  });
});

describe('likeness', () => {
  const likeness = (a: number, b: number) => scorerOf(index).likeness(a, [b])[0];

  it('is 1 for the same words, 0 for none in common, and between for some', () => {
    expect(likeness(0, 0)).toBe(1);
    expect(likeness(0, 2)).toBe(0);
    expect(likeness(0, 1)).toBeCloseTo(2 / 4);
    expect(likeness(3, 3)).toBe(0);
  });
});

describe('looking words up', () => {
  const named = (numbers: number[]) => numbers.map((number) => index.words[number]);

  it('finds words by how they begin', () => {
    expect(named(wordsFrom(index, 'r', 9))).toEqual(['red', 'refund', 'router']);
    expect(named(wordsFrom(index, 'r', 2))).toEqual(['red', 'refund']);
    expect(wordsFrom(index, 'x', 9)).toEqual([]);
  });

  it.each(['rofund', 'reefund', 'refnd', 'refudn', 'efund', 'refundo'])(
    'finds refund behind the slip “%s”',
    (slip) => {
      expect(named(wordsNear(index, slip, 9))).toEqual(['refund']);
    },
  );

  it.each(['rofunt', 'fund', 'refunding', 'dnufer'])('does not find it behind “%s”', (slip) => {
    expect(wordsNear(index, slip, 9)).toEqual([]);
  });
});
