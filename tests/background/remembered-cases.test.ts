import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMachine, type Machine, wakeWorker } from '../support/fake-machine';
import { makeMessage, makePage } from '../support/make';

let machine: Machine;
let cases: typeof import('../../src/background/remembered-cases');
let tabs: typeof import('../../src/background/tabs');

async function wake(): Promise<void> {
  wakeWorker(machine);
  cases = await import('../../src/background/remembered-cases');
  tabs = await import('../../src/background/tabs');
}

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  machine = createMachine();
  await wake();
});
afterEach(() => vi.restoreAllMocks());

const MARK = 'zebra-umbrella';
const angry = makeMessage('customer', `I want my money back, ${MARK}`);
const URL_1 = 'https://crm.test/ticket/1';

describe('a case that was seen', () => {
  it('is followed to a page of it that shows no history, in another tab', async () => {
    await tabs.seePage(1, URL_1, makePage({ messages: [angry] }));
    const reply = await tabs.seePage(
      2,
      'https://crm.test/ticket/1/reply',
      makePage({ messages: null, subject: null, customer: null, agent: null }),
    );
    expect(reply).toMatchObject({
      caseKey: 'https://crm.test 1',
      source: 'remembered',
      messages: [angry],
      subject: 'Charged three times',
      customer: 'Dana Whitlock',
      agent: 'Robin Vale',
    });
  });

  it('is another case on another site, though it has the same number', async () => {
    await tabs.seePage(1, URL_1, makePage({ messages: [angry] }));
    const other = await tabs.seePage(2, 'https://desk.test/ticket/1', makePage({ messages: null }));
    expect(other).toMatchObject({ messages: [], caseKey: 'https://desk.test 1' });
  });

  it('is kept while a page of it is still loading its history', async () => {
    await tabs.seePage(1, URL_1, makePage({ messages: [angry] }));
    expect(await tabs.seePage(1, URL_1, makePage({ messages: [] }))).toMatchObject({
      source: 'remembered',
      messages: [angry],
    });
    expect((await cases.recallCase('https://crm.test 1'))?.messages).toEqual([angry]);
  });

  it('gives way to words the person selected, where the page itself shows none', async () => {
    await tabs.seePage(1, URL_1, makePage({ messages: [angry] }));
    const selected = await tabs.seePage(2, URL_1, makePage({ messages: null, selection: 'Where is it?' }));
    expect(selected).toMatchObject({
      source: 'selection',
      messages: [{ who: 'customer', text: 'Where is it?' }],
    });
    const both = await tabs.seePage(1, URL_1, makePage({ messages: [angry], selection: 'Where is it?' }));
    expect(both).toMatchObject({ source: 'page', messages: [angry] });
  });

  it('outlives a worker that is stopped', async () => {
    await tabs.seePage(1, URL_1, makePage({ messages: [angry] }));
    await cases.rememberCase('https://crm.test 1', { said: ['own-it'] });
    await wake();
    expect(await cases.recallCase('https://crm.test 1')).toMatchObject({
      messages: [angry],
      said: ['own-it'],
    });
  });

  it('is in session memory only: nothing of it comes to the disk (T27)', async () => {
    const { settleStore, refreshMirror, database } = await import('../../src/background/store');
    await settleStore(1);
    await tabs.seePage(1, URL_1, makePage({ messages: [angry], subject: MARK, customer: MARK }));
    await refreshMirror();
    expect(machine.session.asText()).toContain(MARK);
    expect(machine.local.asText()).not.toContain(MARK);
    const open = await database();
    for (const name of open.objectStoreNames) {
      expect(JSON.stringify(await open.getAll(name)), name).not.toContain(MARK);
    }
  });

  it('that has no number is not remembered at all', async () => {
    const tab = await tabs.seePage(1, URL_1, makePage({ caseId: null, messages: [angry] }));
    expect(tab.caseKey).toBeNull();
    expect(await cases.countRememberedCases()).toBe(0);
  });
});

describe('what is remembered', () => {
  it('is the last twelve messages of the last thirty cases, each cut to its length', async () => {
    const long = Array.from({ length: 20 }, (_, at) => makeMessage('customer', `${at} ${'x'.repeat(9_000)}`));
    for (let number = 1; number <= 35; number += 1) {
      await cases.rememberCase(`https://crm.test ${number}`, { messages: long });
    }
    expect(await cases.countRememberedCases()).toBe(30);
    expect(await cases.recallCase('https://crm.test 5')).toBeNull();
    const newest = await cases.recallCase('https://crm.test 35');
    expect(newest?.messages.map(({ text }) => text.split(' ')[0])).toEqual(
      Array.from({ length: 12 }, (_, at) => String(at + 8)),
    );
    expect(newest?.messages[0]?.text).toHaveLength(4_000);
  });

  it('keeps a case that is seen again longest', async () => {
    for (let number = 1; number <= 30; number += 1) await cases.rememberCase(`k ${number}`, {});
    await cases.rememberCase('k 1', {});
    await cases.rememberCase('k 31', {});
    expect(await cases.recallCase('k 1')).not.toBeNull();
    expect(await cases.recallCase('k 2')).toBeNull();
  });

  it('adds to what was known and takes nothing away', async () => {
    await cases.rememberCase('k 1', { customer: 'Dana Whitlock', messages: [angry] });
    await cases.rememberCase('k 1', { customer: null, said: ['own-it'] });
    expect(await cases.recallCase('k 1')).toEqual({
      subject: null,
      customer: 'Dana Whitlock',
      agent: null,
      messages: [angry],
      said: ['own-it'],
    });
  });

  it('loses nothing when several tabs are seen at once', async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_, number) => cases.rememberCase(`k ${number}`, { said: ['own-it'] })),
    );
    expect(await cases.countRememberedCases()).toBe(10);
    await wake();
    expect(await cases.countRememberedCases()).toBe(10);
  });

  it('is still there for a running worker when session memory takes no more, and the page is read', async () => {
    machine.session.failure = new Error('QUOTA_BYTES quota exceeded');
    await tabs.seePage(1, URL_1, makePage({ messages: [angry] }));
    expect((await cases.recallCase('https://crm.test 1'))?.messages).toEqual([angry]);
  });

  it('begins empty beside damaged session memory', async () => {
    machine.session.kept.set('cases', 'damaged');
    await wake();
    expect(await cases.recallCase('k 1')).toBeNull();
    await cases.rememberCase('k 1', {});
    expect(await cases.countRememberedCases()).toBe(1);
  });
});

describe('a tab', () => {
  it('keeps its draft while the same case is open in it, and drops it with the case', async () => {
    await tabs.seePage(1, URL_1, makePage({}));
    tabs.seeDraft(1, { kind: 'reply', text: 'Hello' });
    expect((await tabs.seePage(1, URL_1, makePage({}))).draft.text).toBe('Hello');
    expect((await tabs.seePage(1, 'https://crm.test/ticket/2', makePage({ caseId: '2' }))).draft).toEqual({
      kind: 'none',
      text: '',
    });
  });

  it('nothing is known of is asked to look, and is nothing when nobody answers', async () => {
    expect(await tabs.knownTab(9)).toBeNull();
    expect(machine.sent).toEqual([{ tabId: 9, message: { order: 'look-again' }, frameId: 0 }]);
    expect(tabs.seeDraft(9, { kind: 'reply', text: 'Hello' })).toBeNull();
  });

  it('that shows a case is found by it, until it is closed', async () => {
    await tabs.seePage(1, URL_1, makePage({}));
    await tabs.seePage(2, URL_1, makePage({}));
    await tabs.seePage(3, URL_1, makePage({ caseId: '3' }));
    expect(tabs.tabsOfCase('https://crm.test 1')).toEqual([1, 2]);
    tabs.forgetTab(1);
    expect(tabs.tabsOfCase('https://crm.test 1')).toEqual([2]);
  });
});
