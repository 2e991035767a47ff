import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/domain/text/pieces';
import { readTokens } from '../../../src/domain/text/sentence-tokens';

const piece = fc.oneof(
  fc.constantFrom(
    'I’ll',
    "can't",
    'call',
    'mañana,',
    'at',
    '3',
    '15:30',
    '2nd',
    'p.m.',
    '€50',
    'ia-update',
    '…',
    'É',
  ),
  fc.string({ maxLength: 4 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const sentence = fc
  .tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom(' ', ' ', '', '  ', '\n', '\t'))
  .map(([pieces, between]) => pieces.join(between));

const whole = (text: string) => ({ start: 0, end: text.length });

describe('the tokens of a sentence', () => {
  it('stand in the text as they say, in order, with nothing but white space between', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        let end = 0;
        for (const token of readTokens(text, whole(text))) {
          expect(text.slice(token.start, token.end)).toBe(token.raw);
          expect(text.slice(end, token.start).trim()).toBe('');
          expect(token.glued).toBe(token.start > 0 && token.start === end);
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 2_000 },
    );
  });

  it('are the same wherever the sentence stands, and whatever was read before', () => {
    fc.assert(
      fc.property(sentence, sentence, (text, before) => {
        const alone = readTokens(text, whole(text));
        readTokens(before, whole(before));
        const start = before.length + 1;
        const moved = readTokens(`${before} ${text}`, { start, end: start + text.length });
        expect(moved.map((one) => ({ ...one, start: one.start - start, end: one.end - start }))).toEqual(
          alone,
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('are made of pieces without a space that give the text back', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 4 }), (texts) => {
        for (const text of texts) {
          const { pieces, starts } = piecesOf(text);
          expect(pieces.map((one) => one.text)).toEqual(text.split(' ').filter((one) => one !== ''));
          for (const [i, one] of pieces.entries()) expect(text.startsWith(one.text, starts[i])).toBe(true);
        }
      }),
    );
  });
});
