// A draft that is being written: after every edit the checker that was there all along says what a new one says.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBoundaries } from '../../../scripts/bench-corpus';
import { checkDraft, createDraftChecker } from '../../../src/domain/draft';
import { STARTER_PACK } from '../../../src/packs/starter';

const PACK = STARTER_PACK.boundaries;
const OPTIONS = { ref: '2026-03-02T09:00', boundaries: PACK };
const watched = PACK.flatMap(({ watch }) => watch.flatMap(({ phrases }) => phrases)).slice(0, 40);

const piece = fc.oneof(
  fc.constantFrom(
    'I am so sorry about this. ',
    'I apologise again. ',
    'We will definitely refund you by tomorrow',
    ', guaranteed. ',
    'I will call you tomorrow at 3 pm. ',
    'Could you send me a photo? ',
    'Once you send it, I will refund €500 today. ',
    'Unfortunately we cannot do that. ',
    'What I can do is ask my lead by Friday. ',
    'You should have read the terms. ',
    'As per our policy ',
    'It will never happen again',
    'Our team ',
    'will get back to you within 2 business days. ',
    'not ',
    'if ',
    '? ',
    '. ',
    ', ',
    '"',
    '“',
    '”',
    '\n',
    '\n\n',
    '\n- ',
    '\n1. ',
    '\n> ',
    '\nOn Tue, 3 March 2026 at 10:12, Ana wrote:\n',
    '\n-----Original Message-----\n',
    'e.g. ',
    'el viernes le llamo. ',
    'Tatawagan ko po kayo bukas. ',
  ),
  fc.constantFrom(...watched).map((phrase) => `${phrase.replace('…', 'the thing')} `),
  fc.string({ maxLength: 3 }),
);
const edit = fc.record({
  at: fc.nat(),
  cut: fc.oneof(fc.constant(0), fc.constant(1), fc.nat({ max: 120 })),
  put: fc.array(piece, { maxLength: 3 }),
});

describe('a draft that is being written', () => {
  it('is checked after any edit as if it were seen for the first time', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.array(edit, { maxLength: 8 }), (pieces, edits) => {
        const checker = createDraftChecker(OPTIONS);
        let text = pieces.join('');
        expect(checker.check(text)).toEqual(checkDraft(text, OPTIONS));
        for (const { at, cut, put } of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + put.join('') + text.slice(from + cut);
          expect(checker.check(text), JSON.stringify(text)).toEqual(checkDraft(text, OPTIONS));
        }
      }),
      { numRuns: 250 },
    );
  });

  it('is the same typed key by key, and taken back key by key', () => {
    const text = [
      'Hi Dana,\n\nI am so sorry “about this”. We will definitely refund you €500 by tomorrow, guaranteed.\n- first',
      '\n- second: we cannot do that.\n\nI apologise. Could you send it? I will call you at 3 pm, e.g. today.\n> It was',
    ].join('');
    const checker = createDraftChecker(OPTIONS);
    for (let end = 1; end <= text.length; end += 1) {
      expect(checker.check(text.slice(0, end))).toEqual(checkDraft(text.slice(0, end), OPTIONS));
    }
    for (let end = text.length - 1; end >= 0; end -= 1) {
      expect(checker.check(text.slice(0, end))).toEqual(checkDraft(text.slice(0, end), OPTIONS));
    }
  });

  it('gives answers nobody can spoil: changing one does not change the next', () => {
    const checker = createDraftChecker(OPTIONS);
    const text = 'We will definitely refund you in full. I will call you tomorrow at 3 pm.';
    const first = checker.check(text);
    for (const finding of first.findings) finding.say = 'spoilt';
    for (const commitment of first.commitments) commitment.text = 'spoilt';
    expect(checker.check(text)).toEqual(checkDraft(text, OPTIONS));
  });
});

describe('many watched phrases (T20)', () => {
  it('are compiled into one automaton and never read as expressions', () => {
    const cards = makeBoundaries(300);
    const phrase = cards[3]?.watch[0]?.phrases.find((one) => !one.includes('…')) ?? '';
    const { findings } = checkDraft(`And so: ${phrase} for you.`, { ref: OPTIONS.ref, boundaries: cards });
    expect(findings.some(({ boundaryId }) => boundaryId !== null)).toBe(true);
    const odd = [{ ...PACK[0]!, watch: [{ phrases: ['(a+)+$', '.*', '[', 'a{2,}'], why: 'x', say: 'y' }] }];
    expect(
      checkDraft('xyxyxyxyxyxyxyxyxyxyxyxyxyxyxy!', { ref: OPTIONS.ref, boundaries: odd }).findings,
    ).toEqual([]);
  });
});
