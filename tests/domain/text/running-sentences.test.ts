import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRunningSentences } from '../../../src/domain/text/running-sentences';
import { splitSentences } from '../../../src/domain/text/sentences';

const piece = fc.oneof(
  fc.constantFrom(
    'I am sorry. ',
    'We will look into it, e.g. today at 5 p.m. and ',
    'Hello Dana,\n',
    '\n',
    '\n\n',
    '\r\n',
    '- one thing\n',
    '2. another\n',
    '> quoted\n',
    'No. 5 ',
    'Mr. ',
    'really?! ',
    'wait... what ',
    'end.Next ',
    '“Quoted.” ',
    'a',
    ' ',
    '   ',
    '.',
    'x'.repeat(60),
    'word '.repeat(15),
    'long '.repeat(320),
  ),
  fc.string({ maxLength: 4 }),
);
const edit = fc.record({
  at: fc.nat(),
  cut: fc.oneof(fc.constant(0), fc.nat({ max: 40 })),
  put: fc.array(piece, { maxLength: 2 }),
});

describe('the sentences of a text that is being written', () => {
  it('are those of the whole text after every edit', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(edit, { maxLength: 12 }), (pieces, edits) => {
        const running = createRunningSentences((words) => words);
        let text = pieces.join('');
        running.update(text);
        for (const { at, cut, put } of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + put.join('') + text.slice(from + cut);
          running.update(text);
          const whole = splitSentences(text);
          expect(running.values).toEqual(whole.map(({ start, end }) => text.slice(start, end)));
          expect(running.starts).toEqual(whole.map(({ start }) => start));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('are read once: a key in one of many reads that one', () => {
    let reads = 0;
    const running = createRunningSentences(() => {
      reads += 1;
      return reads;
    });
    const text = 'This is a sentence of some length. '.repeat(50);
    running.update(text);
    reads = 0;
    running.update(`${text.slice(0, 1_000)}x${text.slice(1_000)}`);
    expect(reads).toBeLessThanOrEqual(2);
  });
});
