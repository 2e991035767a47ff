import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMachine, fillDisk, type Machine, wakeWorker } from '../support/fake-machine';
import { makePage } from '../support/make';

let machine: Machine;
let hands: typeof import('../../src/background/hands');
let cases: typeof import('../../src/background/remembered-cases');
let uses: typeof import('../../src/storage/script-use-store');

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  machine = createMachine();
  wakeWorker(machine);
  hands = await import('../../src/background/hands');
  cases = await import('../../src/background/remembered-cases');
  uses = await import('../../src/storage/script-use-store');
  const { seePage } = await import('../../src/background/tabs');
  await seePage(1, 'https://crm.test/ticket/1', makePage({}));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** How often each script counts as used. */
async function counts(): Promise<Record<string, number>> {
  const { database } = await import('../../src/background/store');
  const kept = await uses.loadScriptUses(await database());
  return Object.fromEntries(kept.map(({ id, count }) => [id, Math.round(count)]));
}
const seeCase = async (caseId: string | null) => {
  const { seePage } = await import('../../src/background/tabs');
  await seePage(1, `https://crm.test/ticket/${caseId}`, makePage({ caseId }));
};

describe('text that goes into the reply', () => {
  it('is ordered from the page’s own script, and its script counts as said in this case once', async () => {
    machine.answerOrder = () => ({ outcome: 'done', why: null });
    for (let twice = 0; twice < 2; twice += 1) {
      expect(await hands.insertText(1, 'I am sorry.', 'own-it')).toEqual({ outcome: 'done', why: null });
    }
    expect(machine.sent[0]).toEqual({
      tabId: 1,
      message: { order: 'insert-text', text: 'I am sorry.' },
      frameId: 0,
    });
    expect((await cases.recallCase('https://crm.test 1'))?.said).toEqual(['own-it']);
  });

  it('that did not get there was not said', async () => {
    machine.answerOrder = () => ({ outcome: 'not-done', why: 'note-composer' });
    expect(await hands.insertText(1, 'I am sorry.', 'own-it')).toEqual({
      outcome: 'not-done',
      why: 'note-composer',
    });
    expect(await cases.recallCase('https://crm.test 1')).toBeNull();
  });

  it('of the person’s own is no script', async () => {
    machine.answerOrder = () => ({ outcome: 'done', why: null });
    await hands.insertText(1, 'I am sorry.', null);
    expect(await cases.recallCase('https://crm.test 1')).toBeNull();
  });
});

describe('a script that was put into a reply', () => {
  beforeEach(() => {
    machine.answerOrder = () => ({ outcome: 'done', why: null });
  });

  it('counts as used once in a case: taken out by undo and put in again it is the same use', async () => {
    for (let time = 0; time < 3; time += 1) await hands.insertText(1, 'I am sorry.', 'own-it');
    expect(await counts()).toEqual({ 'own-it': 1 });
    await seeCase('2');
    await hands.insertText(1, 'I am sorry.', 'own-it');
    expect(await counts()).toEqual({ 'own-it': 2 });
  });

  it('loses nothing to another put in at the same moment', async () => {
    const ids = Array.from({ length: 12 }, (_, at) => `script-${at % 6}`);
    await Promise.all(ids.map((id) => hands.insertText(1, 'Hello.', id)));
    expect([...((await cases.recallCase('https://crm.test 1'))?.said ?? [])].sort()).toEqual(
      [...new Set(ids)].sort(),
    );
    expect(await counts()).toEqual(Object.fromEntries(ids.map((id) => [id, 1])));
  });

  it('where the page names no case counts again only after a while', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 });
    await seeCase(null);
    await hands.insertText(1, 'I am sorry.', 'own-it');
    vi.setSystemTime(Date.now() + 9 * 60_000);
    await hands.insertText(1, 'I am sorry.', 'own-it');
    expect(await counts()).toEqual({ 'own-it': 1 });
    vi.setSystemTime(Date.now() + 10 * 60_000);
    await hands.insertText(1, 'I am sorry.', 'own-it');
    expect(await counts()).toEqual({ 'own-it': 2 });
  });

  it('counts for nothing when it did not get there, or was no script', async () => {
    await hands.insertText(1, 'My own words.', null);
    machine.answerOrder = () => ({ outcome: 'not-done', why: 'refused' });
    await hands.insertText(1, 'I am sorry.', 'own-it');
    expect(await counts()).toEqual({});
  });

  it('is in the reply all the same when its use cannot be kept', async () => {
    fillDisk('ones');
    expect(await hands.insertText(1, 'I am sorry.', 'own-it')).toEqual({ outcome: 'done', why: null });
    expect((await cases.recallCase('https://crm.test 1'))?.said).toEqual(['own-it']);
  });
});

describe('the answer of a page', () => {
  it.each<[string, unknown, object]>([
    ['nobody is there', undefined, { outcome: 'not-done', why: 'unreachable' }],
    ['it is nothing', null, { outcome: 'not-done', why: 'unreachable' }],
    ['it is a text', 'done', { outcome: 'not-done', why: 'unreachable' }],
    ['it has no outcome', { why: 'busy' }, { outcome: 'not-done', why: 'unreachable' }],
    ['its outcome is none we know', { outcome: 'perhaps' }, { outcome: 'not-done', why: 'refused' }],
    [
      'its reason is none we know',
      { outcome: 'not-done', why: '<b>' },
      { outcome: 'not-done', why: 'refused' },
    ],
    [
      'the words have changed',
      { outcome: 'not-done', why: 'changed' },
      { outcome: 'not-done', why: 'changed' },
    ],
  ])('counts as not done when %s', async (_title, answer, reply) => {
    machine.answerOrder = () => answer;
    expect(await hands.replaceWords(1, { start: 2, end: 6, words: 'will', say: 'can' })).toEqual(reply);
    expect(machine.sent.at(-1)?.message).toEqual({
      order: 'replace-words',
      start: 2,
      end: 6,
      words: 'will',
      say: 'can',
    });
  });
});
