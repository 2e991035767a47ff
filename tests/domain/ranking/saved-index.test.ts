import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Script } from '../../../src/domain/pack';
import { createScriptIndex, withoutScript, withScript } from '../../../src/domain/ranking';
import { loadIndex, saveIndex } from '../../../src/domain/ranking/saved-index';
import { CHANNELS, LEVELS, STAGES, TOPICS } from '../../../src/domain/words';
import { STARTER_PACK } from '../../../src/packs/starter';
import { makeScript } from '../../support/make-pack';

const { scripts } = STARTER_PACK;
const index = createScriptIndex(scripts);

const words = fc
  .array(fc.constantFrom('refund', 'late', 'sorry', 'café', 'Ωmega', 'the', 'a1', '😀'), { maxLength: 9 })
  .map((all) => all.join(' '));
const script = fc
  .record({
    title: words,
    write: words,
    note: words,
    stage: fc.constantFrom(...STAGES),
    topics: fc.uniqueArray(fc.constantFrom<string>(...TOPICS, 'own_topic'), { maxLength: 3 }),
    levels: fc.uniqueArray(fc.constantFrom(...LEVELS), { minLength: 1 }),
    channels: fc.option(fc.uniqueArray(fc.constantFrom(...CHANNELS), { minLength: 1 }), { nil: undefined }),
  })
  .map(({ channels, ...parts }): Partial<Script> => (channels ? { ...parts, channels } : parts));
const pack = fc
  .array(script, { maxLength: 12 })
  .map((all) => all.map((parts, at) => makeScript({ ...parts, id: `script-${at}` })));

describe('a script more or less', () => {
  it('gives the index that a rebuild would give', () => {
    fc.assert(
      fc.property(pack, script, (before, parts) => {
        const more = makeScript({ ...parts, id: 'one-more' });
        expect(withScript(createScriptIndex(before), more)).toEqual(createScriptIndex([...before, more]));
      }),
    );
  });

  it('goes without a trace', () => {
    fc.assert(
      fc.property(pack, fc.nat(), (before, nth) => {
        const gone = before[nth % Math.max(1, before.length)]?.id ?? 'nobody';
        expect(withoutScript(createScriptIndex(before), gone)).toEqual(
          createScriptIndex(before.filter(({ id }) => id !== gone)),
        );
      }),
    );
  });
});

describe('a saved index', () => {
  it('comes back as it was, whatever the scripts', () => {
    expect(loadIndex(saveIndex(index), scripts)).toEqual(index);
    fc.assert(
      fc.property(pack, (all) => {
        const built = createScriptIndex(all);
        expect(loadIndex(saveIndex(built), all)).toEqual(built);
      }),
    );
  });

  it('is refused for other scripts, or these in another order', () => {
    const saved = saveIndex(index);
    const [first = makeScript({}), second = first, ...rest] = scripts;
    expect(loadIndex(saved, [second, first, ...rest])).toBeNull();
    expect(loadIndex(saved, [{ ...first, write: `${first.write} ` }, second, ...rest])).toBeNull();
    expect(loadIndex(saved, rest)).toBeNull();
  });

  it('is refused when a single byte is another one, or some are missing', () => {
    const saved = saveIndex(createScriptIndex(scripts.slice(0, 5)));
    fc.assert(
      fc.property(fc.nat({ max: saved.byteLength - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = new Uint8Array(saved.slice(0));
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(loadIndex(bytes.buffer, scripts.slice(0, 5))).toBeNull();
      }),
    );
    expect(loadIndex(saved.slice(0, -1), scripts.slice(0, 5))).toBeNull();
    expect(loadIndex(saved.slice(0, 10), scripts.slice(0, 5))).toBeNull();
  });

  it.each([null, undefined, 'bytes', new ArrayBuffer(0), new ArrayBuffer(64), { byteLength: 64 }])(
    'is refused when it is none: %s',
    (other) => {
      expect(loadIndex(other, scripts)).toBeNull();
    },
  );
});
