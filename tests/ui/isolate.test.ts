import { describe, expect, it } from 'vitest';
import { isolate } from '../../src/ui/isolate';

describe('words from outside in a sentence of ours', () => {
  it('stand between the marks that keep their direction to themselves', () => {
    expect(isolate('محمد')).toBe('\u2068محمد\u2069');
  });

  it('cannot end their isolation, nor turn the sentence around', () => {
    expect(isolate('a\u2069\u202eb\u2067c\u200f')).toBe('\u2068abc\u2069');
  });
});
