import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEnglish } from '../../src/domain/due-time/english';
import { readFilipino } from '../../src/domain/due-time/filipino';
import { mayOpen } from '../../src/domain/due-time/openers';
import { readSpanish } from '../../src/domain/due-time/spanish';
import { readTokens } from '../../src/domain/text/sentence-tokens';

/** Words of time, the small words around them, and words that only look alike. */
const WORDS = (
  'in within by at on the next this last end of day week month friday sat may 3 15 1700 2026 : / - , . pm a.m. half past ' +
  'quarter to and or business days hours an hour minutes tomorrow tonight noon midnight first thing 20th second couple ' +
  "lunch top same time course weekend month's monday's fortnight easter christmas e.o.d. mid april another a three later " +
  'mañana a las el lunes dentro de hoy en ocho quince media hora y un par cuarto para cinco mediodía fin mes principios ' +
  'próxima semana durante tarde antes termine misma primera última enero sáb 12h30 ' +
  "bukas ng alas sa loob mamayang gabi ika susunod na linggo isang oras at kalahati bago matapos araw dalawampu't apat " +
  'tanghali ngayong biyernes katapusan buwan unang lunes please order version refund yes'
).split(' ');

const READERS = [
  ['English', (tokens: ReturnType<typeof readTokens>, at: number) => readEnglish(tokens, at, {}, false)],
  ['Spanish', (tokens: ReturnType<typeof readTokens>, at: number) => readSpanish(tokens, at, {})],
  ['Filipino', (tokens: ReturnType<typeof readTokens>, at: number) => readFilipino(tokens, at, {})],
] as const;

describe('the words a time can begin with', () => {
  it.each(READERS)('are known wherever the %s reader finds one', (_language, read) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const tokens = readTokens(text, { start: 0, end: text.length });
        tokens.forEach((token, at) => {
          if (read(tokens, at) !== null) expect(mayOpen(token), `${token.text} in "${text}"`).toBe(true);
        });
      }),
      { numRuns: 3000 },
    );
  });

  it('are not the words of a sentence without any time', () => {
    const text = 'I am sorry that the parcel arrived damaged; our team looks into it for you.';
    const tokens = readTokens(text, { start: 0, end: text.length });
    expect(tokens.filter(mayOpen)).toEqual([]);
  });
});
