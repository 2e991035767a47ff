import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writePackText } from '../../src/domain/pack-text';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { createMachine, fillDisk, type Machine, wakeWorker } from '../support/fake-machine';
import { makeMessage, makePage } from '../support/make';
import { makePack } from '../support/make-pack';

const NOW = new Date('2026-11-23T10:00').getTime();
const CRM = 'https://crm.test';
/** Stands in everything that is kept of one customer, and in nothing else. */
const MARK = 'zebra-umbrella';

let machine: Machine;
let privacy: typeof import('../../src/background/privacy');
let followUps: typeof import('../../src/background/follow-ups');
let cases: typeof import('../../src/background/remembered-cases');
let library: typeof import('../../src/background/library');
let preferences: typeof import('../../src/background/preferences');
let sites: typeof import('../../src/background/sites');
let store: typeof import('../../src/background/store');
let tabs: typeof import('../../src/background/tabs');

async function wake(): Promise<void> {
  wakeWorker(machine);
  privacy = await import('../../src/background/privacy');
  followUps = await import('../../src/background/follow-ups');
  cases = await import('../../src/background/remembered-cases');
  library = await import('../../src/background/library');
  preferences = await import('../../src/background/preferences');
  sites = await import('../../src/background/sites');
  store = await import('../../src/background/store');
  tabs = await import('../../src/background/tabs');
  await store.settleStore(NOW);
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  machine = createMachine();
  machine.notifications = [];
  await wake();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A case of this customer is seen in a tab and a promise is made in it. */
async function promiseTo(customer: string, tabId: number, mark = '') {
  const page = makePage({
    caseId: String(tabId),
    customer,
    subject: `Subject ${mark}`,
    messages: [makeMessage('customer', `Words ${mark}`, customer)],
    url: `${CRM}/ticket/${tabId}`,
  });
  await tabs.seePage(tabId, page.url, page);
  const wish = { words: `I will call you ${mark}`, due: '2026-11-24T15:00', gran: 'm' as const };
  return followUps.addFollowUp('promise', wish, tabId);
}

/** Everything that is stored anywhere, as one text. */
async function everything(): Promise<string> {
  const open = await store.database();
  const rows = await Promise.all([...open.objectStoreNames].map((name) => open.getAll(name)));
  return [
    machine.local.asText(),
    machine.session.asText(),
    JSON.stringify(rows),
    JSON.stringify([...machine.alarms]),
    JSON.stringify(machine.notifications),
    machine.title,
  ].join('\n');
}

describe('erasing a customer (T27)', () => {
  it('takes them out of the database, the second copy and session memory, and answers with how many', async () => {
    const customer = `Dana ${MARK}`;
    await promiseTo(customer, 1, MARK);
    const done = await promiseTo(customer, 2, MARK);
    await followUps.finishFollowUp(done.id);
    const other = await promiseTo('Omar Reyes', 3);
    expect((await everything()).split(MARK).length, 'it was all over the place').toBeGreaterThan(6);

    expect(await privacy.eraseCustomer(customer)).toEqual({ erased: 2 });
    expect(await everything()).not.toContain(MARK);
    expect(tabs.tabsOfCase(`${CRM} 1`)).toEqual([]);
    expect(
      (await followUps.listFollowUps(true)).map(({ id }) => id),
      'and nobody else',
    ).toEqual([other.id]);
    expect(await cases.recallCase(`${CRM} 3`)).toMatchObject({ customer: 'Omar Reyes' });
    await wake();
    expect(await everything(), 'nor does the next start bring it back').not.toContain(MARK);
  });

  it('finds them in any case of letters and with spaces around the name', async () => {
    await promiseTo(`DANA ${MARK.toUpperCase()}`, 1);
    await promiseTo(`dana ${MARK}`, 2);
    expect(await privacy.eraseCustomer(`  Dana ${MARK}\n`)).toEqual({ erased: 2 });
    expect((await everything()).toLowerCase()).not.toContain(MARK);
  });

  it('finds what is remembered of them where no promise was made, by the customer or a writer', async () => {
    await cases.rememberCase(`${CRM} 1`, { customer: `DANA ${MARK}`, subject: MARK });
    await cases.rememberCase(`${CRM} 2`, { messages: [makeMessage('unknown', MARK, `Dana ${MARK}`)] });
    expect(await privacy.eraseCustomer(`Dana ${MARK}`)).toEqual({ erased: 0 });
    expect((await everything()).toLowerCase()).not.toContain(MARK);
  });

  it('finds what is remembered of a case in which they had a promise, under whatever name it stands now', async () => {
    await promiseTo(`Dana ${MARK}`, 1);
    await cases.rememberCase(`${CRM} 1`, {
      customer: 'D. W.',
      subject: `${MARK}`,
      messages: [makeMessage('customer', MARK, 'D. W.')],
    });
    await privacy.eraseCustomer(`Dana ${MARK}`);
    expect(await everything()).not.toContain(MARK);
  });

  it('leaves the one whose name only begins the same', async () => {
    await promiseTo('Dana Whitlock-Smith', 1);
    expect(await privacy.eraseCustomer('Dana Whitlock')).toEqual({ erased: 0 });
    expect(await followUps.listFollowUps(true)).toHaveLength(1);
  });

  it('takes their reminders out of the alarms and the badge', async () => {
    await promiseTo('Dana Whitlock', 1);
    vi.setSystemTime(new Date('2026-11-24T15:00'));
    const { armReminders } = await import('../../src/background/reminders');
    await armReminders();
    expect(machine.badge).toBe('1');
    await privacy.eraseCustomer('Dana Whitlock');
    expect(machine.badge).toBe('');
    expect([...machine.alarms.keys()]).toEqual(['sweep']);
  });
});

describe('nothing personal', () => {
  it('stands in alarms, notifications, the title of the button or the console while promises are kept', async () => {
    await promiseTo(`Dana ${MARK}`, 1, MARK);
    vi.setSystemTime(new Date('2026-11-24T14:50'));
    const { remind } = await import('../../src/background/reminders');
    await remind();
    expect(machine.notifications).toHaveLength(1);
    fillDisk();
    await expect(promiseTo(`Dana ${MARK}`, 2, MARK)).rejects.toMatchObject({ code: 'not-saved' });
    const said = JSON.stringify([
      [...machine.alarms],
      machine.notifications,
      machine.title,
      machine.badge,
      machine.told,
      vi.mocked(console.warn).mock.calls,
    ]);
    expect(console.warn).toHaveBeenCalled();
    expect(said).not.toContain(MARK);
  });
});

describe('what is kept', () => {
  it('is counted by kind and by customer, in the order of their names', async () => {
    machine.granted.add(`${CRM}/*`);
    await sites.addSite(CRM);
    await promiseTo('Omar Reyes', 1);
    await promiseTo('Dana Whitlock', 2);
    await promiseTo('Dana Whitlock', 3);
    await followUps.addFollowUp('reminder', { words: 'x', due: '2026-11-30', gran: 'd' }, null);
    await library.importPack(writePackText(makePack({})), false, NOW);
    expect(await privacy.countStored()).toEqual({
      followUps: 4,
      packs: 1,
      sites: 1,
      remembered: 3,
      customers: [
        { name: 'Dana Whitlock', followUps: 2 },
        { name: 'Omar Reyes', followUps: 1 },
      ],
    });
  });
});

describe('erasing everything', () => {
  it('leaves nothing of anybody, gives the permissions back and sets the defaults', async () => {
    machine.granted.add(`${CRM}/*`);
    await sites.addSite(CRM);
    await promiseTo(`Dana ${MARK}`, 1, MARK);
    await library.importPack(writePackText(makePack({ about: MARK })), false, NOW);
    await library.usePack('northline');
    await preferences.changePreferences({ agentName: MARK });
    const { saveDock } = await import('../../src/storage/settings-store');
    await saveDock(await store.database(), CRM, { mode: 'free', x: 0, y: 0 });
    const { addNotice } = await import('../../src/background/notices');
    await addNotice({ code: 'restored', count: 1, at: NOW });
    const { countUse, habits } = await import('../../src/background/script-uses');
    for (let twice = 0; twice < 2; twice += 1) await countUse(MARK);
    expect((await habits()).has(MARK)).toBe(true);

    await privacy.eraseAll();
    expect((await habits()).size).toBe(0);

    const left = await everything();
    expect(left).not.toContain(MARK);
    expect(left).not.toContain('crm.test');
    expect(await privacy.countStored()).toEqual({
      followUps: 0,
      packs: 0,
      sites: 0,
      remembered: 0,
      customers: [],
    });
    expect(machine.granted.size).toBe(0);
    expect(machine.scripts.size).toBe(0);
    expect([...machine.alarms.keys()]).toEqual(['sweep']);
    expect(await preferences.preferences()).toEqual(DEFAULT_SETTINGS);
    expect((await library.library()).pack.id).toBe('starter-en');
  });

  it('is not taken for damage at the next start', async () => {
    await promiseTo('Dana Whitlock', 1);
    await privacy.eraseAll();
    await wake();
    expect(await followUps.listFollowUps(true)).toEqual([]);
    const { listNotices } = await import('../../src/background/notices');
    expect(await listNotices()).toEqual([]);
  });
});

describe('a backup (F21)', () => {
  it('brings follow-ups, packs and settings to another machine, and its reminders ring there', async () => {
    const followUp = await promiseTo('Dana Whitlock', 1);
    await library.importPack(writePackText(makePack({})), false, NOW);
    await preferences.changePreferences({ agentName: 'Robin', activePack: 'northline' });
    const { fileName, text } = await privacy.exportAll();
    expect(fileName).toBe('evenkeel-backup-2026-11-23.json');

    machine = createMachine();
    await wake();
    await library.library();
    expect(await privacy.importAll(text)).toEqual({ followUps: 1, packs: 1 });
    expect(await followUps.listFollowUps(true)).toEqual([followUp]);
    expect((await library.library()).pack.name).toBe('Northline');
    expect(await preferences.preferences()).toMatchObject({ agentName: 'Robin' });
    expect(machine.alarms.get('next-due')?.scheduledTime).toBe(followUp.remindAt);
    expect(machine.local.asText()).toContain(followUp.id);
    expect(machine.told).toContainEqual({ event: 'set-up-changed' });
  });

  it('read twice changes nothing the second time', async () => {
    await promiseTo('Dana Whitlock', 1);
    await library.importPack(writePackText(makePack({})), false, NOW);
    const { text } = await privacy.exportAll();
    expect(await privacy.importAll(text)).toEqual({ followUps: 0, packs: 0 });
  });

  it('does not grant sites: the browser has to ask the person again', async () => {
    machine.granted.add(`${CRM}/*`);
    await sites.addSite(CRM);
    const { text } = await privacy.exportAll();
    expect(JSON.parse(text).sites).toEqual([CRM]);
    machine = createMachine();
    await wake();
    await privacy.importAll(text);
    expect(await sites.listSites()).toEqual([]);
    expect(machine.granted.size).toBe(0);
  });

  it('can be read back though a page cut a name in the middle of a character', async () => {
    const cut = `${'x'.repeat(199)}\ud83d`;
    await promiseTo(cut, 1);
    const { text } = await privacy.exportAll();
    machine = createMachine();
    await wake();
    expect(await privacy.importAll(text)).toEqual({ followUps: 1, packs: 0 });
    expect((await followUps.listFollowUps(true))[0]?.customer).toBe(`${'x'.repeat(199)}\ufffd`);
  });

  it('is wholly read or not at all, also when the disk is full in the middle (F1)', async () => {
    await promiseTo('Dana Whitlock', 1);
    await library.importPack(writePackText(makePack({})), false, NOW);
    const { text } = await privacy.exportAll();
    machine = createMachine();
    await wake();
    fillDisk('ones');
    await expect(privacy.importAll(text)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await privacy.countStored()).toMatchObject({ followUps: 0, packs: 0 });
  });

  it.each([
    ['has a pack in the name of the built-in one', 'starter-en', 'starter-en', /built-in/],
    ['has a pack that calls itself otherwise than its row', 'northline', 'other', /calls itself "other"/],
  ])('that %s is refused with a sentence, and nothing changes', async (_title, rowId, packId, message) => {
    const { text } = await privacy.exportAll();
    const backup = JSON.parse(text);
    backup.packs = [{ id: rowId, text: writePackText(makePack({ id: packId })), addedAt: 9e15 }];
    await expect(privacy.importAll(JSON.stringify(backup))).rejects.toMatchObject({
      code: 'bad-file',
      message: expect.stringMatching(message),
    });
    expect(await library.listPacks()).toHaveLength(1);
  });

  it('that is no backup is refused with a sentence', async () => {
    for (const text of ['', 'hello', '[]', '{"format":"evenkeel-pack"}', '{"format":"evenkeel-backup"}']) {
      await expect(privacy.importAll(text)).rejects.toMatchObject({
        code: 'bad-file',
        message: expect.stringMatching(/^[A-Z].*\.$/),
      });
    }
  });
});
