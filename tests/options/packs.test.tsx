// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { RequestError } from '../../src/messaging/contract';
import {
  all,
  button,
  chooseFile,
  dispatch,
  expectInOrder,
  forge,
  one,
  press,
  settle,
  test,
  type,
  wordsOf,
} from '../support/draw';
import { answer, askedFor } from '../support/fake-browser';
import { makeBoundary, makePack, makeScript, rowOfPack } from '../support/make-pack';
import { catchDownloads, type Held, NORTHLINE, openDesk, STARTER, startBackground } from './open-desk';

let held: Held;
beforeEach(() => {
  held = startBackground();
});

const hidden = '<img src=x onerror=alert(1)><b>bold</b>';

describe('the packs', () => {
  it('are listed, with the one in use marked and open', async () => {
    await openDesk('#packs');
    expect(all(test('pack')).map(({ dataset }) => [dataset.id, dataset.active])).toEqual([
      ['starter-en', 'true'],
      ['northline', 'false'],
    ]);
    expect(wordsOf(one('.pack-inside h2'))).toBe('Starter pack');
    await expectInOrder();
  });

  it('are taken into use by a press', async () => {
    answer('use-pack', ({ id }) => {
      held.active = id;
      return {};
    });
    await openDesk('#packs/northline');
    await forge(one(test('use-pack')));
    expect(askedFor('use-pack')).toEqual([]);
    await press(one(test('use-pack')));
    expect(askedFor('use-pack')).toEqual([{ id: 'northline' }]);
    expect(wordsOf(one(test('status')))).toContain('“Northline” is now in use.');
    expect(all(test('use-pack'))).toEqual([]);
  });

  it('can be removed after asking, but never the built-in one', async () => {
    answer('remove-pack', ({ id }) => {
      held.packs = held.packs.filter((pack) => pack.id !== id);
      return {};
    });
    await openDesk('#packs');
    expect(all(test('remove-pack'))).toEqual([]);
    await openDesk('#packs/northline');
    await press(one(test('remove-pack')));
    expect(wordsOf(one('dialog'))).toContain('scripts (1) and boundaries (1)');
    await expectInOrder();
    await press(one(test('dialog-cancel')));
    expect(askedFor('remove-pack')).toEqual([]);
    await press(one(test('remove-pack')));
    await forge(one(test('dialog-act')));
    expect(askedFor('remove-pack')).toEqual([]);
    await press(one(test('dialog-act')));
    expect(askedFor('remove-pack')).toEqual([{ id: 'northline' }]);
    expect(all(test('pack'))).toHaveLength(1);
  });

  it('are saved as the very text they came in', async () => {
    answer('export-pack', () => ({ fileName: 'northline.json', text: '{"a": 1}\n' }));
    const caught = catchDownloads();
    await openDesk('#packs/northline');
    await press(one(test('export-pack')));
    expect(caught.map(({ fileName }) => fileName)).toEqual(['northline.json']);
    expect(await caught[0]?.text).toBe('{"a": 1}\n');
  });
});

describe('inside a pack', () => {
  it('scripts stand under their stage, with levels, topics, both texts, note and basis', async () => {
    held.packs = [makePack({ ...STARTER, scripts: [makeScript({ stage: 'closing' })] })];
    await openDesk('#packs');
    expect(all('.stage').map(wordsOf)).toEqual(['closing']);
    const words = wordsOf(one(test('script')));
    for (const part of [
      'Own it',
      'Angry',
      'Billing',
      'To write',
      'To say',
      'Only once.',
      'Apologise once.',
    ]) {
      expect(words).toContain(part);
    }
  });

  it('slots are shown by what they ask for, not by their braces', async () => {
    await openDesk('#packs');
    expect(all('.slot').map(wordsOf)).toEqual(["The customer's first name", 'The thing', 'The thing']);
    expect(wordsOf()).not.toContain('{{');
  });

  it('what can be promised stands before what cannot', async () => {
    await openDesk('#packs');
    await press(button('1 boundary'));
    const words = wordsOf(one(test('boundary')));
    expect(words.indexOf('Refund up to 50')).toBeGreaterThan(0);
    expect(words.indexOf('Refund up to 50')).toBeLessThan(words.indexOf('Promise a day for the bank'));
    await expectInOrder();
  });

  it('a card that has run out says so', async () => {
    held.packs = [makePack({ ...STARTER, boundaries: [makeBoundary({ validUntil: '2020-01-31' })] })];
    await openDesk('#packs');
    await press(button('1 boundary'));
    expect(wordsOf(one(test('boundary')))).toContain('Ran out on 2020-01-31');
  });

  it('markup is text, in every field', async () => {
    const script = makeScript({
      title: hidden,
      write: hidden,
      speak: hidden,
      note: hidden,
      basis: hidden,
      topics: [],
    });
    const boundary = makeBoundary({
      title: hidden,
      can: [hidden],
      cannot: [hidden],
      ask: { who: hidden, what: hidden, within: hidden },
      watch: [{ phrases: [hidden], why: hidden, say: hidden }],
      say: hidden,
      policy: hidden,
    });
    const evil = { name: hidden, answersWithin: hidden };
    held.packs = [
      makePack({
        ...STARTER,
        name: hidden,
        about: hidden,
        lead: evil,
        company: { name: hidden },
        scripts: [script],
        boundaries: [boundary],
      }),
    ];
    await openDesk('#packs');
    expect(all('main img, main b, main script')).toEqual([]);
    expect(wordsOf(one(test('script')))).toContain('<b>bold</b>');
    await press(button('1 boundary'));
    expect(all('main img, main b, main script')).toEqual([]);
    expect(wordsOf(one(test('boundary')))).toContain('<b>bold</b>');
  });

  it('marks that turn the direction of a text are made visible', async () => {
    held.packs = [makePack({ ...STARTER, scripts: [makeScript({ write: 'Pay \u202eeerf' })] })];
    await openDesk('#packs');
    expect(all('.direction-mark').map(wordsOf)).toEqual(['U+202E']);
  });

  it('the pack in use is searched by the engine, in its order', async () => {
    const scripts = [makeScript({ id: 'one', title: 'First' }), makeScript({ id: 'two', title: 'Second' })];
    held.packs = [makePack({ ...STARTER, scripts })];
    answer('search-scripts', () => scripts.toReversed().map((script) => ({ script, because: [] })));
    await openDesk('#packs');
    await type(one(test('search')), 'sorry');
    await settle(200);
    expect(askedFor('search-scripts')).toEqual([{ words: 'sorry', most: 50 }]);
    expect(all(test('script')).map(({ dataset }) => dataset.script)).toEqual(['two', 'one']);
  });

  it('another pack is searched here, and so is the one in use when the engine does not answer', async () => {
    for (const hash of ['#packs/northline', '#packs']) {
      await openDesk(hash);
      await type(one(test('search')), 'APOLOGISE');
      await settle(200);
      expect(all(test('script'))).toHaveLength(1);
      await type(one(test('search')), 'zebra');
      await settle(200);
      expect(all(test('script'))).toEqual([]);
      expect(wordsOf()).toContain('Nothing in this pack matches.');
    }
    expect(askedFor('search-scripts').map(({ words }) => words)).toEqual(['APOLOGISE', 'zebra']);
  });

  it('thousands of scripts are drawn a page at a time', async () => {
    const scripts = Array.from({ length: 3_000 }, (_, at) => makeScript({ id: `s-${at}`, stage: 'working' }));
    held.packs = [makePack({ ...STARTER, scripts })];
    await openDesk('#packs');
    expect(all(test('script'))).toHaveLength(40);
    await press(button('Show 40 more'));
    expect(all(test('script'))).toHaveLength(80);
  });
});

describe('importing a pack', () => {
  const file = JSON.stringify({ ...NORTHLINE, version: 2 });
  /** As the background does it: refused while it is here, unless it is to be replaced. */
  const judge = () =>
    answer('import-pack', ({ text, replace }) => {
      const pack = JSON.parse(text);
      if (held.packs.some(({ id }) => id === pack.id) && !replace) {
        throw new RequestError('refused', 'A pack with the id "northline" is already here.');
      }
      held.packs = [...held.packs.filter(({ id }) => id !== pack.id), pack];
      return rowOfPack(pack);
    });

  it('opens it, and does not take it into use by itself', async () => {
    held.packs = [STARTER];
    judge();
    await openDesk('#packs');
    await chooseFile(one(test('pack-import')), file);
    expect(location.hash).toBe('#packs/northline');
    expect(wordsOf(one(test('status')))).toContain('Imported “Northline”.');
    expect(askedFor('use-pack')).toEqual([]);
  });

  it('asks before it replaces one, and says which version goes', async () => {
    judge();
    await openDesk('#packs');
    await chooseFile(one(test('pack-import')), file);
    expect(wordsOf(one('dialog'))).toContain('in version 3. The file holds version 2.');
    expect(wordsOf(one('dialog'))).toContain('older than what is here');
    await expectInOrder();
    await press(one(test('dialog-cancel')));
    expect(held.packs.find(({ id }) => id === 'northline')?.version).toBe(3);
    await chooseFile(one(test('pack-import')), file);
    await press(one(test('dialog-act')));
    expect(askedFor('import-pack').map(({ replace }) => replace)).toEqual([false, false, true]);
    expect(held.packs.find(({ id }) => id === 'northline')?.version).toBe(2);
  });

  it('shows the refusal as it was given, and that nothing was changed', async () => {
    answer('import-pack', () => {
      throw new RequestError('bad-file', 'Script "late", field "stage": must be one of "opening".');
    });
    await openDesk('#packs');
    await chooseFile(one(test('pack-import')), '{}');
    expect(wordsOf(one(test('import-refused')))).toBe(
      'Script "late", field "stage": must be one of "opening". Nothing was changed: your packs are as they were.',
    );
    expect(all(test('pack'))).toHaveLength(2);
    await expectInOrder();
  });

  it('takes a file that a person drops, and none that a script made up', async () => {
    // happy-dom does not know drops, and Preact listens by the names that a page knows.
    Object.defineProperty(HTMLElement.prototype, 'ondrop', { value: null, configurable: true });
    held.packs = [STARTER];
    judge();
    await openDesk('#packs');
    const drop = () => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'dataTransfer', {
        value: { types: ['Files'], files: [new File([file], 'x.json')] },
      });
      return event;
    };
    dispatch(one(test('pack-drop')), drop(), false);
    await settle(10);
    expect(askedFor('import-pack')).toEqual([]);
    dispatch(one(test('pack-drop')), drop(), true);
    await settle(10);
    expect(askedFor('import-pack')).toHaveLength(1);
  });
});
