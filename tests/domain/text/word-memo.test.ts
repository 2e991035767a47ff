import { describe, expect, it } from 'vitest';
import { createWordMemo } from '../../../src/domain/text/word-memo';

describe('what was worked out for a word', () => {
  it('is asked for once and kept, an answer of no as well', () => {
    const asked: string[] = [];
    const isLong = createWordMemo((word) => {
      asked.push(word);
      return word.length > 4;
    });
    expect(['call', 'refund', 'call', 'refund'].map(isLong)).toEqual([false, true, false, true]);
    expect(asked).toEqual(['call', 'refund']);
  });

  it('is right for more words than are kept, and for longer ones', () => {
    const lengthOf = createWordMemo((word) => word.length);
    for (let n = 0; n < 10_000; n += 1) expect(lengthOf(`w${n}`)).toBe(`w${n}`.length);
    expect(lengthOf('x'.repeat(5_000))).toBe(5_000);
  });
});
