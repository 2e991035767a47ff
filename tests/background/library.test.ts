import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writePackText } from '../../src/domain/pack-text';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { createMachine, type Machine, wakeWorker } from '../support/fake-machine';
import { makePack, makeScript } from '../support/make-pack';

let machine: Machine;
let library: typeof import('../../src/background/library');
let preferences: typeof import('../../src/background/preferences');

async function wake(): Promise<void> {
  wakeWorker(machine);
  library = await import('../../src/background/library');
  preferences = await import('../../src/background/preferences');
}
beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  machine = createMachine();
  await wake();
});
afterEach(() => vi.restoreAllMocks());

const text = writePackText(makePack({}));
const breakDatabase = () =>
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('broken', 'UnknownError');
  });

describe('the packs', () => {
  it('begin with the built-in one, in use', async () => {
    expect(await library.listPacks()).toMatchObject([{ id: 'starter-en', builtIn: true, active: true }]);
    expect((await library.library()).pack.id).toBe('starter-en');
  });

  it('take one in, offer it, and use it from the moment it is chosen', async () => {
    await library.importPack(text, false, 1);
    expect((await library.library()).pack.id).toBe('starter-en');
    await library.usePack('northline');
    const { pack, scripts, boundaries } = await library.library();
    expect(pack.id).toBe('northline');
    expect([...scripts.keys()]).toEqual(['own-it']);
    expect(boundaries).toHaveLength(1);
    await wake();
    expect((await library.library()).pack.id, 'after a stopped worker too').toBe('northline');
  });

  it('give an imported one out again as the bytes it came in', async () => {
    const odd = text.replace('"Northline"', '"North\\u006cine"').trimEnd();
    await library.importPack(odd, false, 1);
    expect(await library.exportPack('northline')).toEqual({ fileName: 'northline.json', text: odd });
  });

  it('replace one only when the person said so', async () => {
    await library.importPack(text, false, 1);
    const next = writePackText(makePack({ version: 4, scripts: [makeScript({ id: 'new-one' })] }));
    await expect(library.importPack(next, false, 2)).rejects.toMatchObject({ code: 'refused' });
    await library.usePack('northline');
    expect([...(await library.library()).scripts.keys()]).toEqual(['own-it']);
    await library.importPack(next, true, 2);
    expect([...(await library.library()).scripts.keys()]).toEqual(['new-one']);
  });

  it('refuse what is no pack, and one in the name of the built-in one', async () => {
    for (const wrong of ['hello', '{}', writePackText(makePack({ id: 'starter-en' }))]) {
      await expect(library.importPack(wrong, true, 1)).rejects.toMatchObject({ code: 'bad-file' });
    }
    expect(await library.listPacks()).toHaveLength(1);
  });

  it('fall back to the built-in one when the one in use is removed', async () => {
    await library.importPack(text, false, 1);
    await library.usePack('northline');
    await library.deletePack('northline');
    expect((await library.library()).pack.id).toBe('starter-en');
    expect(await library.listPacks()).toMatchObject([{ id: 'starter-en', active: true }]);
    await expect(library.deletePack('starter-en')).rejects.toMatchObject({ code: 'refused' });
    await expect(library.usePack('northline')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('go on with the built-in one beside an imported one that is damaged', async () => {
    await library.importPack(text, false, 1);
    await library.usePack('northline');
    const { database } = await import('../../src/background/store');
    await (await database()).put('packs', { id: 'northline', text: text.slice(0, 50), addedAt: 1 });
    await wake();
    expect((await library.library()).pack.id).toBe('starter-en');
    expect(await library.listPacks()).toMatchObject([{ id: 'starter-en', active: true }]);
  });

  it('are indexed once, however many ask at once', async () => {
    const [one, two] = await Promise.all([library.library(), library.library()]);
    expect(one).toBe(two);
    expect(await library.library()).toBe(one);
  });

  it('never keep an answer that was begun before a change', async () => {
    await library.importPack(text, false, 1);
    library.forgetLibrary();
    const before = library.library();
    await library.usePack('northline');
    await before;
    expect((await library.library()).pack.id).toBe('northline');
  });

  it('are looked at again after a database that could not be read for a moment', async () => {
    await library.importPack(text, false, 1);
    await library.usePack('northline');
    await wake();
    const broken = breakDatabase();
    expect((await library.library()).pack.id).toBe('starter-en');
    broken.mockRestore();
    expect((await library.library()).pack.id).toBe('northline');
  });
});

describe('the index of the pack in use', () => {
  const kept = async (id = 'northline') => (await (await database()).get('indexes', id))?.bytes;
  const untilKept = (id?: string) =>
    vi.waitFor(async () => expect(await kept(id)).toBeInstanceOf(ArrayBuffer));
  const database = async () => (await import('../../src/background/store')).database();

  it('is kept when it was built, and loaded by the next worker, not built', async () => {
    await library.importPack(text, false, 1);
    await library.usePack('northline');
    const built = (await library.library()).index;
    await untilKept();
    await wake();
    const ranking = await import('../../src/domain/ranking');
    const build = vi.spyOn(ranking, 'createScriptIndex');
    expect((await library.library()).index).toEqual(built);
    expect(build).not.toHaveBeenCalled();
  });

  it('is kept for the built-in pack too', async () => {
    await library.library();
    await untilKept('starter-en');
  });

  it('is built anew where it is damaged, or of an older pack with the same id', async () => {
    await library.importPack(text, false, 1);
    await library.usePack('northline');
    const { index } = await library.library();
    await untilKept();
    await (await database()).put('indexes', { id: 'northline', bytes: new ArrayBuffer(80) });
    await wake();
    expect((await library.library()).index).toEqual(index);
    const changed = makePack({ version: 4, scripts: [makeScript({ id: 'new-one', title: 'Another one' })] });
    await library.importPack(writePackText(changed), true, 2);
    expect((await library.library()).index.scripts.map(({ id }) => id)).toEqual(['new-one']);
    await wake();
    expect((await library.library()).index.words.words).toContain('another');
  });

  it('goes with its pack', async () => {
    await library.importPack(text, false, 1);
    await library.usePack('northline');
    await library.library();
    await untilKept();
    await library.deletePack('northline');
    expect(await kept()).toBeUndefined();
  });
});

describe('the settings', () => {
  it('are the defaults until they are changed, and then outlive the worker', async () => {
    expect(await preferences.preferences()).toEqual(DEFAULT_SETTINGS);
    await preferences.changePreferences({ voice: 'speak' });
    await wake();
    expect(await preferences.preferences()).toEqual({ ...DEFAULT_SETTINGS, voice: 'speak' });
  });

  it('lose nothing when two things change at once', async () => {
    await Promise.all([
      preferences.changePreferences({ voice: 'speak' }),
      preferences.changePreferences({ agentName: 'Robin' }),
      preferences.silenceRule('one', true),
      preferences.silenceRule('two', true),
    ]);
    const expected = { voice: 'speak', agentName: 'Robin', silencedRules: ['one', 'two'] };
    expect(await preferences.preferences()).toMatchObject(expected);
    await wake();
    expect(await preferences.preferences()).toMatchObject(expected);
  });

  it('are never replaced by the defaults because they could not be read', async () => {
    await preferences.changePreferences({ agentName: 'Robin', leadMinutes: 30 });
    await wake();
    const broken = breakDatabase();
    expect(await preferences.preferences(), 'words and readings still come').toEqual(DEFAULT_SETTINGS);
    await expect(preferences.changePreferences({ voice: 'speak' })).rejects.toThrow();
    broken.mockRestore();
    await preferences.changePreferences({ voice: 'speak' });
    expect(await preferences.preferences()).toMatchObject({
      agentName: 'Robin',
      leadMinutes: 30,
      voice: 'speak',
    });
  });

  it('hear of a silenced rule once, and again', async () => {
    await preferences.silenceRule('cold', true);
    await preferences.silenceRule('cold', true);
    expect((await preferences.preferences()).silencedRules).toEqual(['cold']);
    await preferences.silenceRule('cold', false);
    expect((await preferences.preferences()).silencedRules).toEqual([]);
  });

  it('stay readable however many rules are silenced', async () => {
    await preferences.changePreferences({
      silencedRules: Array.from({ length: 200 }, (_, at) => `rule-${at}`),
      agentName: 'Robin',
    });
    await preferences.silenceRule('one-more', true);
    await wake();
    expect(await preferences.preferences()).toMatchObject({ agentName: 'Robin' });
    expect((await preferences.preferences()).silencedRules).toContain('one-more');
  });
});
