import { beforeEach, describe, expect, it } from 'vitest';
import { momentWords, whenWords } from '../../src/ui/when-words';
import { resetFakeBrowser } from '../support/fake-browser';

beforeEach(resetFakeBrowser);

const NOW = '2026-03-03T10:00';

describe('a moment in words', () => {
  it.each([
    ['2026-03-03T15:00', 'today 15:00'],
    ['2026-03-04T09:30', 'tomorrow 09:30'],
    ['2026-03-02T09:30', 'yesterday 09:30'],
    ['2026-03-06T15:00', 'Fri 15:00'],
  ])('%s is said as a person near to it would', (wall, words) => {
    expect(whenWords(wall, NOW)).toBe(words);
  });

  it('has its date once the name of the day alone would mislead', () => {
    for (const wall of ['2026-03-10T15:00', '2026-02-27T15:00']) {
      expect(whenWords(wall, NOW)).toMatch(/\d{1,2}/);
      expect(whenWords(wall, NOW)).not.toMatch(/^(Tue|Fri) 15:00$/);
    }
  });

  it('has no clock where only a day was said', () => {
    expect(whenWords('2026-03-03T17:00', NOW, 'd')).toBe('today');
    expect(whenWords('2026-03-04', NOW)).toBe('tomorrow');
  });

  it('counts days and not hours: ten minutes past midnight is tomorrow', () => {
    expect(whenWords('2026-03-04T00:10', '2026-03-03T23:59')).toBe('tomorrow 00:10');
  });

  it('is the same for a moment of the clock', () => {
    const now = new Date(2026, 2, 3, 10, 0).getTime();
    expect(momentWords(new Date(2026, 2, 3, 15, 0).getTime(), now)).toBe('today 15:00');
  });
});
