import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/domain/text/sentences';

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it.each([
    ['a plain text', "I'm sorry. I'll call you!", ["I'm sorry.", "I'll call you!"]],
    ['a time before a small letter', "I'll call at 5 p.m. on Monday.", ["I'll call at 5 p.m. on Monday."]],
    ['a time before a weekday', 'By 5 p.m. Friday at the latest.', ['By 5 p.m. Friday at the latest.']],
    [
      'a time that ends a sentence',
      "I'll call at 5 p.m. We are here.",
      ["I'll call at 5 p.m.", 'We are here.'],
    ],
    ['titles and initials', 'Mr. Smith asked J. Reyes. Yes.', ['Mr. Smith asked J. Reyes.', 'Yes.']],
    ['amounts and versions', 'It is $3.50 for v2.1 now. Thanks.', ['It is $3.50 for v2.1 now.', 'Thanks.']],
    [
      'addresses',
      'See www.example.test/a.b or ask x.y@example.test now. Bye.',
      ['See www.example.test/a.b or ask x.y@example.test now.', 'Bye.'],
    ],
    [
      'numbered things',
      'Your order no. 5 left. No. We sent it.',
      ['Your order no. 5 left.', 'No.', 'We sent it.'],
    ],
    ['a pause', 'Well... let me see. Hm... That works.', ['Well... let me see.', 'Hm...', 'That works.']],
    ['a missing space', 'All is normal.Passengers wait.', ['All is normal.', 'Passengers wait.']],
    ['marks in a row', 'What?! No way!!! (Really.) Yes', ['What?!', 'No way!!!', '(Really.)', 'Yes']],
    [
      'months and companies',
      'On 3 Sept. we met. Acme Inc. is fine.',
      ['On 3 Sept. we met.', 'Acme Inc. is fine.'],
    ],
    ['Spanish', '¿Qué tal? Le llamo a las 3 p.m. de hoy.', ['¿Qué tal?', 'Le llamo a las 3 p.m. de hoy.']],
  ])('are told apart in %s', (_name, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('end where a greeting, a list item or a paragraph ends', () => {
    expect(sentencesOf("Hi Ana,\nI'll call you\n- one\n- two\n1. three\n2) four\n\nBest\nTom")).toEqual([
      'Hi Ana,',
      "I'll call you",
      'one',
      'two',
      'three',
      'four',
      'Best',
      'Tom',
    ]);
  });

  it('go on over the line breaks of a mail program', () => {
    const wrapped =
      'This line was broken by the mail program and not by\nthe person who wrote it. Next\none.';
    expect(sentencesOf(wrapped)).toEqual([
      'This line was broken by the mail program and not by\nthe person who wrote it.',
      'Next\none.',
    ]);
    expect(sentencesOf('a\r\n\r\nb')).toEqual(['a', 'b']);
  });

  it('never overlap, are never empty or padded, and lose no letter or digit of any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom('a', 'B', '. ', '.', '!', '? ', '\n', '\r\n', ' ', '- ', '1. ', 'p.m.', '>', 'é'),
          { maxLength: 40 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        let end = 0;
        let covered = '';
        for (const sentence of splitSentences(any)) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          const words = any.slice(sentence.start, sentence.end);
          expect(words.trim()).toBe(words);
          expect(words).not.toBe('');
          covered += words;
          end = sentence.end;
        }
        const letters = (of: string) => of.replace(/[^\p{L}]/gu, '');
        expect(letters(covered)).toBe(letters(any));
      }),
    );
  });
});
