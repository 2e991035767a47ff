// Texts nobody would write, and texts somebody would write to break us: for the fuzz tests of the engine.

import fc from 'fast-check';

/** Nothing the engine reads is longer than this. */
export const LONGEST = 20_000;

/** What the word lists, the grammar of times and the rules of drafts look out for, and what sets it apart. */
const PIECES = [
  'I will call you',
  "I'll refund you",
  'we guarantee',
  'never again',
  'at 5',
  'at 25:61',
  'tomorrow',
  'next Friday',
  'in 99999999999 days',
  'in an hour and a half',
  'on the 31st of February',
  '2026-13-45',
  '31/12/9999',
  '00:00',
  'within 2 to 3 business days',
  'half 5',
  'mañana a las 5 y media',
  'bukas ng alas tres',
  'you idiots',
  'f*ck',
  'f u c k',
  'sh1t',
  'WHY WAS I CHARGED',
  'I will kill myself',
  'Manloloko kayo',
  'son unos ladrones',
  'Danke',
  'третий раз пишу',
  '三回目',
  'not',
  'if you',
  "can't",
  'sorry',
  'as per our policy',
  'the customer wrote:',
  'On Monday, 2 March 2026 at 9:00, Ana wrote:',
  '-----Original Message-----',
  '{{name}}',
  '$1,000,000.00',
  '€ 1.000,00',
  'https://a.example/b?c=d',
  'ana@a.example',
  '@user',
  '😡👍🏽👩‍👩‍👧',
  'e\u0301\u0301\u0301',
  '\u200b\u200d\u2060\ufeff',
  'İıſﬁ',
  '\u{1d400}\u{1d41b}',
];
const SEPARATORS = [
  ' ',
  '',
  '\n',
  '\n\n',
  '. ',
  ', ',
  '! ',
  '? ',
  '¿',
  '; ',
  ': ',
  ' - ',
  '…',
  '\t',
  '\u00a0',
  '\r\n',
  '\n> ',
];
const MARKS = [
  '"',
  '“',
  '”',
  '‘',
  '’',
  '«',
  '»',
  "'",
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  '\n> ',
  '*',
  '_',
  '`',
];

const salad = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...SEPARATORS)), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const anyPoints = fc.string({ unit: 'binary', maxLength: 400 });
/** Any UTF-16 units, halves of pairs among them. */
const anyUnits = fc
  .array(fc.oneof(fc.nat({ max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })), { maxLength: 400 })
  .map((units) => String.fromCharCode(...units));
const controls = fc
  .array(
    fc.oneof(
      fc.nat({ max: 0x1f }),
      fc.integer({ min: 0x7f, max: 0x9f }),
      fc.integer({ min: 0x2028, max: 0x202e }),
    ),
    {
      maxLength: 400,
    },
  )
  .map((units) => String.fromCharCode(...units));
const nested = fc
  .tuple(fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 4 }), fc.nat({ max: 300 }), salad)
  .map(
    ([marks, depth, inside]) =>
      marks.join('').repeat(depth) + inside + marks.reverse().join('').repeat(depth),
  );
const mixed = fc
  .array(fc.oneof(salad, anyUnits, anyPoints, fc.constantFrom(...MARKS)), { maxLength: 6 })
  .map((parts) => parts.join(''));

/** Short and middling texts of every kind. */
export const anyText: fc.Arbitrary<string> = fc.oneof(salad, anyPoints, anyUnits, controls, nested, mixed);

/** The longest texts: some piece over and over. */
export const longText: fc.Arbitrary<string> = fc
  .oneof(
    fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...SEPARATORS)).map((parts) => parts.join('')),
    fc.constantFrom(...MARKS),
    fc
      .array(fc.nat({ max: 0xffff }), { minLength: 1, maxLength: 6 })
      .map((units) => String.fromCharCode(...units)),
  )
  .map((piece) => repeated(piece, LONGEST));

/** The piece over and over, `length` characters. */
export function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
