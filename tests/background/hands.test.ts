import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMachine, type Machine, wakeWorker } from '../support/fake-machine';
import { makePage } from '../support/make';

let machine: Machine;
let hands: typeof import('../../src/background/hands');
let cases: typeof import('../../src/background/remembered-cases');

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  machine = createMachine();
  wakeWorker(machine);
  hands = await import('../../src/background/hands');
  cases = await import('../../src/background/remembered-cases');
  const { seePage } = await import('../../src/background/tabs');
  await seePage(1, 'https://crm.test/ticket/1', makePage({}));
});
afterEach(() => vi.restoreAllMocks());

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
