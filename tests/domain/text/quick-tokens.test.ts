import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMessages } from '../../../scripts/bench-corpus';
import { quickTokens } from '../../../src/domain/text/quick-tokens';
import { tokenise } from '../../../src/domain/text/tokens';
import { STARTER_PACK } from '../../../src/packs/starter';

const piece = fc.oneof(
  fc.constantFrom(
    'I',
    "can't",
    'refund',
    'you,',
    'now.',
    'Worst.',
    'Ever!',
    'u',
    'r',
    'a',
    'i d i o t',
    'f*ck',
    'e.g.',
    ':)',
    '@dana',
    'www.example.com',
    '€50',
    '$50',
    '5.30',
    '17:00',
    'a-b',
    'x.y',
    '"so"',
    '...',
    '-',
    '(or',
    'not)',
    '#FAIL',
    '\n',
    '  ',
    'sooooo',
    '100%',
    'po',
    'ñ',
    "company's",
    '50.',
    '.5',
    '_',
    'a;b',
  ),
  fc.string({ maxLength: 4 }),
);

describe('the tokens of a sentence that is being written', () => {
  it('are those of the thorough way, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom(' ', ' ', '', '  '),
        (pieces, between) => {
          const text = pieces.join(between);
          expect(quickTokens(text)).toEqual(tokenise(text));
          expect(quickTokens(`${text} `)).toEqual(tokenise(`${text} `));
        },
      ),
      { numRuns: 4_000 },
    );
  });

  it('are the same for every script and message we have', () => {
    for (const text of [...makeMessages(), ...STARTER_PACK.scripts.map(({ write }) => write)])
      for (const line of text.split('\n')) expect(quickTokens(line)).toEqual(tokenise(line));
  });
});
