import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts, isAbove, moneyWords } from '../../src/domain/money';

const found = (text: string) =>
  findAmounts(text).map(({ start, end, value, currency }) => [text.slice(start, end), value, currency]);

describe('findAmounts', () => {
  it.each([
    ['a credit of €50 today', '€50', 50, 'EUR'],
    ['a credit of € 50 today', '€ 50', 50, 'EUR'],
    ['50€ back', '50€', 50, 'EUR'],
    ['50 EUR back', '50 EUR', 50, 'EUR'],
    ['EUR 50 back', 'EUR 50', 50, 'EUR'],
    ['$1,200.50 in all', '$1,200.50', 1200.5, 'USD'],
    ['1.200,50 € in all', '1.200,50 €', 1200.5, 'EUR'],
    ['1 200 EUR', '1 200 EUR', 1200, 'EUR'],
    ['50 euros', '50 euros', 50, 'EUR'],
    ['20 bucks', '20 bucks', 20, 'USD'],
    ['US$20', 'US$20', 20, 'USD'],
    ['A$20.', 'A$20', 20, 'AUD'],
    ['₱500 or', '₱500', 500, 'PHP'],
    ['PHP 1,500', 'PHP 1,500', 1500, 'PHP'],
    ['500 pesos', '500 pesos', 500, 'PHP'],
    ['£19.99!', '£19.99', 19.99, 'GBP'],
    ['80 eur', '80 eur', 80, 'EUR'],
  ])('reads %s', (text, words, value, currency) => {
    expect(found(text)).toEqual([[words, value, currency]]);
  });

  it.each([
    'order 5012',
    'in 50 minutes',
    '50 % off',
    '24 hours',
    'call 555 0100',
    'the 50',
    'version 3.5',
    'EUROPE 50',
    '€',
    'fifty euros',
  ])('sees no money in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds both ends of a range', () => {
    expect(found('between $20 and $30')).toEqual([
      ['$20', 20, 'USD'],
      ['$30', 30, 'USD'],
    ]);
  });

  it('marks plain dollars as ambiguous', () => {
    expect(findAmounts('$20 or US$20').map(({ ambiguous }) => ambiguous)).toEqual([true, false]);
  });

  it('keeps spans in order and inside any text, and takes long runs of digits', () => {
    const piece = fc.constantFrom(
      '€',
      '$',
      '50',
      '1,200',
      '.',
      ' ',
      'EUR',
      'euros',
      ',',
      '9'.repeat(40),
      '\ud800',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let before = 0;
        for (const { start, end, value } of findAmounts(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
          before = end;
        }
      }),
    );
  });
});

describe('isAbove', () => {
  const amount = (text: string) => {
    const [first] = findAmounts(text);
    if (first === undefined) throw new Error(text);
    return first;
  };

  it('compares in the same currency, and takes plain dollars for any dollars', () => {
    expect(isAbove(amount('€51'), { max: 50, currency: 'EUR' })).toBe(true);
    expect(isAbove(amount('€50'), { max: 50, currency: 'EUR' })).toBe(false);
    expect(isAbove(amount('$60'), { max: 50, currency: 'AUD' })).toBe(true);
  });

  it('flags another currency of like worth only from twice the limit on', () => {
    expect(isAbove(amount('$80'), { max: 50, currency: 'EUR' })).toBe(false);
    expect(isAbove(amount('$120'), { max: 50, currency: 'EUR' })).toBe(true);
  });

  it('says no where worths cannot be compared', () => {
    expect(isAbove(amount('₱500'), { max: 50, currency: 'EUR' })).toBe(false);
  });
});

describe('moneyWords', () => {
  it('writes an amount as an agent would', () => {
    expect([moneyWords(50, 'EUR'), moneyWords(12.5, 'usd'), moneyWords(20, 'SEK')]).toEqual([
      '€50',
      '$12.50',
      '20 SEK',
    ]);
  });
});
