import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READ_AT_MOST, tokenise } from '../../../src/domain/text/tokens';

const words = (text: string) => tokenise(text).map(({ word }) => word);
const places = (text: string) => tokenise(text).map(({ start, end }) => text.slice(start, end));

describe('the words of a text', () => {
  it('are lower case, without accents, with short spellings taken apart', () => {
    expect(words("I can't believe it, CAFÉ!")).toEqual(['i', 'can', 'not', 'believe', 'it', 'cafe']);
    expect(words('cant cannot')).toEqual(['can', 'not', 'can', 'not']);
  });

  it('keep ñ, in one piece or in two', () => {
    expect(words('año an\u0303o')).toEqual(['año', 'año']);
  });

  it('know their place in the original text', () => {
    expect(places('fu\u200Bck ＯＫ 🤦‍♂️!')).toEqual(['fu\u200Bck', 'ＯＫ', '🤦‍♂️']);
  });

  it('are numbers, faces, names and addresses where they are', () => {
    expect(
      tokenise('@shop 1,200.50 🙄 :( https://shop.test/a sam@shop.test ok').map(({ kind }) => kind),
    ).toEqual(['handle', 'number', 'face', 'face', 'link', 'link', 'word']);
  });

  it('come out of a tag written in capitals', () => {
    expect(words('#WorstShopEver #fail')).toEqual(['worst', 'shop', 'ever', 'fail']);
  });

  it('may be a drawn-out word', () => {
    expect(tokenise('sooooo')[0]?.others).toEqual(['so', 'soo']);
  });
});

describe('a disguised word', () => {
  const disguises: [string, string][] = [
    ['f*ck', 'fuck'],
    ['f.u.c.k', 'fuck'],
    ['f u c k', 'fuck'],
    ['sh1t', 'shit'],
    ['a$$hole', 'asshole'],
    ['b!tch', 'bitch'],
    ['fυсk', 'fuck'],
    ['𝓯𝓾𝓬𝓴', 'fuck'],
    ['🅵🆄🅲🅺', 'fuck'],
    ['ıdıot', 'idiot'],
    ['ꜰᴜᴄᴋ', 'fuck'],
  ];
  for (const [written, meant] of disguises) {
    it(`is ${meant} in ${written}`, () => {
      expect(words(written)).toEqual([meant]);
    });
  }

  it('is not seen in codes, seats, prices and other scripts', () => {
    for (const plain of ['A5512', 'a55', '4SS', '12:30', 'seat 14C', 'сука', 'a b c', 'U S A', '****1234']) {
      expect(
        tokenise(plain).some(({ hidden }) => hidden),
        plain,
      ).toBe(false);
    }
  });
});

describe('a sentence', () => {
  const sentences = (text: string) => tokenise(text).map(({ sentence }) => sentence);

  it('ends at a full stop, a blank line and the end of a short line', () => {
    expect(sentences('One two. Three four\n\nFive six\nseven eight')).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });

  it('goes on through a wrapped line', () => {
    const line = 'a long line of a mail that a mail program wrapped in the middle of';
    expect(new Set(sentences(`${line}\nits sentence`)).size).toBe(1);
  });

  it('may be said slowly, one word at a time', () => {
    expect(new Set(sentences('Worst. Service. Ever.')).size).toBe(1);
  });
});

describe('any text', () => {
  it('gives words in order, inside the text, without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let before = 0;
        for (const { start, end, word } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(word).not.toBe('');
          before = start;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read up to a limit', () => {
    const tokens = tokenise('word '.repeat(READ_AT_MOST));
    expect(tokens[tokens.length - 1]?.end).toBeLessThanOrEqual(READ_AT_MOST);
  });
});
