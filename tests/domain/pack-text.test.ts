import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/domain/pack';
import { PACK_LIMITS, readPackText, writePackText } from '../../src/domain/pack-text';
import { makeBoundary, makePack, makeScript } from '../support/make-pack';

const text = (pack: object) => JSON.stringify(pack);
/** Why a pack is refused; fails when it is not. */
function refusal(packText: string): string {
  const read = readPackText(packText);
  if (read.ok) throw new Error('It was taken.');
  return read.message;
}
/** A pack with something changed that the type would not allow. */
const wrong = (parts: object) => text({ ...makePack({}), ...parts });
const wrongScript = (parts: object) => text({ ...makePack({}), scripts: [{ ...makeScript({}), ...parts }] });
const wrongBoundary = (parts: object) =>
  text({ ...makePack({}), boundaries: [{ ...makeBoundary({}), ...parts }] });
const without = <T extends object>(whole: T, field: keyof T) =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field));

describe('a pack', () => {
  it('is read as it was written', () => {
    const pack = makePack({});
    expect(readPackText(writePackText(pack))).toEqual({ ok: true, pack });
  });

  it('gives the same bytes when it is read and written again: the starter pack', () => {
    const bytes = readFileSync(join(import.meta.dirname, '../../src/packs/starter-en.json'), 'utf8');
    const read = readPackText(bytes);
    if (!read.ok) throw new Error(read.message);
    expect(writePackText(read.pack)).toBe(bytes);
  });

  it('gives the same bytes however its fields stood before', () => {
    const pack = makePack({});
    const shuffled = text(Object.fromEntries(Object.entries(pack).reverse()));
    const once = readPackText(shuffled);
    if (!once.ok) throw new Error(once.message);
    const twice = readPackText(writePackText(once.pack));
    expect(twice.ok && writePackText(twice.pack)).toBe(writePackText(once.pack));
  });

  it('may fill the well-known slots without saying so', () => {
    const write =
      'Hi {{customer.first}} {{customer.full}} {{agent.first}} {{agent.full}} {{case.id}} {{case.subject}} {{lead.name}} {{company.name}}';
    expect(readPackText(text(makePack({ scripts: [makeScript({ write, speak: 'x', slots: [] })] }))).ok).toBe(
      true,
    );
  });

  it('may have no scripts and no boundaries yet', () => {
    expect(readPackText(text(makePack({ scripts: [], boundaries: [] }))).ok).toBe(true);
  });
});

describe('what is no pack is refused, and the sentence names the place', () => {
  const long = (length: number) => 'x'.repeat(length);
  it.each<[title: string, packText: string, says: RegExp]>([
    ['nothing', '', /^This is not JSON/],
    ['words', 'Dear customer', /^This is not JSON/],
    [
      'a comma too many',
      '{\n  "format": "evenkeel-pack",\n  "schema": 1,\n}',
      /^This is not JSON \(near line 4\)\./,
    ],
    ['a list', '[]', /"format" must be "evenkeel-pack"/],
    ['null', 'null', /"format" must be/],
    ['another file', '{"format":"evenkeel-backup"}', /"format" must be/],
    [
      'a pack of a later version',
      wrong({ schema: 2, more: [] }),
      /^This pack needs a newer Evenkeel \(its schema is 2, this one knows 1\)\.$/,
    ],
    ['a pack whose schema is no number', wrong({ schema: '1' }), /^Field "schema": must be/],
    [
      'a pack without a name',
      text(without(makePack({}), 'name')),
      /^Field "name": must be a string, and is missing/,
    ],
    ['an empty name', wrong({ name: '' }), /^Field "name": must not be empty\.$/],
    [
      'a name that is too long',
      wrong({ name: long(81) }),
      /^Field "name": more than 80 characters is too much\.$/,
    ],
    ['a version below one', wrong({ version: 0 }), /^Field "version": at least 1 is needed\.$/],
    ['a version in between', wrong({ version: 1.5 }), /^Field "version": /],
    ['a lead without a name', wrong({ lead: { name: '', answersWithin: 'today' } }), /^Field "lead\.name": /],
    ['a field nobody knows', wrong({ run: 'alert(1)' }), /^The pack: the name "run" is not known here\.$/],
    ['an id with spaces', wrong({ id: 'my pack' }), /^Field "id": is not spelled as it must be/],
    ['a language that is none', wrong({ language: 'english!' }), /^Field "language": is not spelled/],
    [
      'a stage nobody knows',
      wrongScript({ stage: 'middle' }),
      /^Script "own-it", field "stage": must be one of "opening", /,
    ],
    [
      'a level nobody knows',
      wrongScript({ levels: ['angry', 'furious'] }),
      /^Script "own-it", field "levels\.1": must be one of/,
    ],
    [
      'a script for no level',
      wrongScript({ levels: [] }),
      /^Script "own-it", field "levels": must not be empty\.$/,
    ],
    [
      'a script with four topics',
      wrongScript({ topics: ['a', 'b', 'c', 'd'] }),
      /^Script "own-it", field "topics": more than 3 entries is too much\.$/,
    ],
    [
      'a script without words',
      wrongScript({ write: '' }),
      /^Script "own-it", field "write": must not be empty\.$/,
    ],
    [
      'a script with code',
      wrongScript({ when: 'level > 2' }),
      /^Script "own-it": the name "when" is not known here\.$/,
    ],
    ['a script without an id', wrongScript({ id: 7 }), /^Script number 1, field "id": must be a string/],
    [
      'a script that is none',
      wrong({ scripts: [makeScript({}), 'hello'] }),
      /^Script number 2: must be a object|^Script number 2: must be an object/,
    ],
    ['scripts that are no list', wrong({ scripts: {} }), /^Field "scripts": must be a/],
    [
      'a slot with a kind nobody knows',
      wrongScript({ slots: [{ name: 'thing', kind: 'regex', label: 'x' }] }),
      /^Script "own-it", field "slots\.0\.kind": must be one of/,
    ],
    [
      'a boundary that can nothing',
      wrongBoundary({ can: [] }),
      /^Boundary "refund", field "can": must not be empty\.$/,
    ],
    [
      'a boundary with a limit below nothing',
      wrongBoundary({ limits: { amount: { max: -1, currency: 'EUR' } } }),
      /^Boundary "refund", field "limits\.amount\.max": at least 0 is needed\.$/,
    ],
    [
      'a boundary that ends on no day',
      wrongBoundary({ validUntil: 'soon' }),
      /^Boundary "refund", field "validUntil": is not spelled/,
    ],
    [
      'an id used twice',
      text(makePack({ scripts: [makeScript({}), makeScript({})] })),
      /^The id "own-it" is used twice\.$/,
    ],
    [
      'an id used by a script and a boundary',
      text(makePack({ boundaries: [makeBoundary({ id: 'own-it' })] })),
      /^The id "own-it" is used twice\.$/,
    ],
    [
      'a slot nobody declared, in words to write',
      text(makePack({ scripts: [makeScript({ write: 'By {{time}}' })] })),
      /^Script "own-it": the slot \{\{time\}\} is not declared in its "slots"\.$/,
    ],
    [
      'a slot nobody declared, in words to say',
      text(makePack({ scripts: [makeScript({ speak: 'By {{time}}' })] })),
      /^Script "own-it": the slot \{\{time\}\} is not declared/,
    ],
    [
      'a slot without a name',
      text(makePack({ scripts: [makeScript({ write: 'By {{}}' })] })),
      /^Script "own-it": the slot \{\{\}\} is not declared/,
    ],
    [
      'a slot spelled with spaces',
      text(makePack({ scripts: [makeScript({ write: 'By {{ thing }}' })] })),
      /^Script "own-it": the slot \{\{ thing \}\} is not declared/,
    ],
    [
      'a field named to play with prototypes (T8)',
      '{"format":"evenkeel-pack","__proto__":{"polluted":1}}',
      /^The name "__proto__" is not allowed in a file \(line 1\)\.$/,
    ],
    [
      'one deep inside',
      wrongScript({}).replace('"title":', '"constructor":{},"title":'),
      /^The name "constructor" is not allowed/,
    ],
    [
      'a field said twice',
      wrongScript({}).replace('"title":', '"id":"two","title":'),
      /^The name "id" stands twice in one place/,
    ],
    [
      'seventeen levels',
      `{"format":"evenkeel-pack","a":${'['.repeat(16)}${']'.repeat(16)}}`,
      /^The file is nested deeper than 16 levels/,
    ],
    ['half a character', wrong({ about: '\ud800' }), /^The file holds half of a character pair/],
  ])('%s', (_title, packText, says) => {
    const message = refusal(packText);
    expect(message).toMatch(says);
    expect(message).toMatch(/^[A-Z][^\n]*\.$/);
    expect(message.length, 'short enough to be read').toBeLessThan(220);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('more than the limit in size, and not just as much', () => {
    const padded = (length: number) => writePackText(makePack({})).trimEnd().padEnd(length, ' ');
    expect(readPackText(padded(PACK_LIMITS.length)).ok).toBe(true);
    expect(refusal(padded(PACK_LIMITS.length + 1))).toMatch(/^The file has 20,000,001 characters/);
  });

  it('a script whose id is endless, without repeating it', () => {
    const message = refusal(wrongScript({ id: 'x'.repeat(5_000) }));
    expect(message).toMatch(/^Script "x{64}", field "id"/);
  });

  it('and what it is refused for is never repeated at length', () => {
    const name = 'y'.repeat(5_000);
    expect(refusal(wrong({ [name]: 1 })).length).toBeLessThan(220);
    const pack: Pack = makePack({ scripts: [makeScript({ write: `{{${'z'.repeat(1_500)}}}` })] });
    expect(refusal(text(pack)).length).toBeLessThan(220);
  });
});
