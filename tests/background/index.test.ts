import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PillView } from '../../src/messaging/view';
import {
  createMachine,
  loseDatabase,
  type Machine,
  OWN_ADDRESS,
  OWN_ID,
  wakeWorker,
} from '../support/fake-machine';
import { makeMessage, makePage } from '../support/make';

const NOW = new Date('2026-11-23T10:00').getTime();
const PASS = '0f'.repeat(16);
const CRM = 'https://crm.test';

const content = { id: OWN_ID, url: `${CRM}/ticket/1`, frameId: 0, tab: { id: 1 } };
const panel = { id: OWN_ID, url: `${OWN_ADDRESS}panel/panel.html`, frameId: 5, tab: { id: 1 } };
const popup = { id: OWN_ID, url: `${OWN_ADDRESS}popup/popup.html` };
const options = { id: OWN_ID, url: `${OWN_ADDRESS}options/options.html`, frameId: 0, tab: { id: 4 } };

let machine: Machine;

/** Starts the whole background. What the faces show is made elsewhere; here it only says which tab it is of. */
async function start(): Promise<void> {
  wakeWorker(machine);
  const pill: PillView = { level: 'angry', contacts: 1, danger: null, marks: [], due: 0 };
  vi.doMock('../../src/background/views', () => ({
    pillOf: async () => pill,
    viewOf: async () => null,
    searchOf: async () => [],
  }));
  await import('../../src/background/index');
}

async function ask(sender: object, request: string, args: object = {}): Promise<unknown> {
  const [answer] = machine.fire('message', { request, args }, sender);
  return answer;
}
const schedule = (sender: object, more: object = {}) =>
  ask(sender, 'schedule-follow-up', {
    words: 'call',
    due: '2026-11-23T10:30',
    gran: 'm',
    withCase: false,
    ...more,
  });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  machine = createMachine();
  await start();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.doUnmock('../../src/background/views');
});

describe('a background that was just woken', () => {
  it('answers the first message with what the start has put right (F13)', async () => {
    await schedule(options);
    loseDatabase();
    await start();
    const early = ask(options, 'list-follow-ups', { finished: false });
    expect(await early).toMatchObject({ ok: true, value: [{ words: 'call' }] });
    expect(await ask(options, 'list-notices')).toMatchObject({
      ok: true,
      value: [{ code: 'restored', count: 1 }],
    });
  });

  it('says what became due while nobody was awake, and has both alarms again (F4, F7)', async () => {
    machine.notifications = [];
    await schedule(options);
    await schedule(options, { due: '2026-11-25T09:00' });
    machine.alarms.clear();
    vi.setSystemTime(NOW + 2 * 3_600_000);
    await start();
    await vi.waitFor(() => expect(machine.alarms.size).toBe(2));
    expect(machine.notifications).toHaveLength(1);
    expect(machine.badge).toBe('1');
    expect(machine.alarms.get('next-due')?.scheduledTime).toBe(new Date('2026-11-25T08:50').getTime());
  });

  it('registers the sites the browser has forgotten', async () => {
    machine.granted.add(`${CRM}/*`);
    await ask(options, 'add-site', { origin: CRM });
    machine.scripts.clear();
    await start();
    await vi.waitFor(() => expect(machine.scripts.size).toBe(1));
  });
});

describe('an alarm', () => {
  it.each(['next-due', 'sweep'])('called %s brings what is due', async (name) => {
    machine.notifications = [];
    await schedule(options);
    vi.setSystemTime(NOW + 25 * 60_000);
    machine.fire('alarm', { name });
    await vi.waitFor(() => expect(machine.notifications).toHaveLength(1));
  });

  it('of another name is none of ours', async () => {
    machine.notifications = [];
    await schedule(options);
    vi.setSystemTime(NOW + 25 * 60_000);
    machine.fire('alarm', { name: 'somebody-else' });
    await ask(options, 'list-follow-ups', { finished: false });
    expect(machine.notifications).toEqual([]);
  });
});

describe('a panel in a frame', () => {
  it('gets no answer before it has shown the pass that our script announced, and answers after', async () => {
    const refused = { ok: false, error: { code: 'refused', message: '' } };
    expect(await schedule(panel)).toEqual(refused);
    expect(await ask(panel, 'open-panel', { pass: PASS })).toEqual({ ok: true, value: { welcome: false } });
    expect(await schedule(panel)).toEqual(refused);
    await ask(content, 'expect-panel', { pass: PASS });
    expect(await ask(panel, 'open-panel', { pass: PASS })).toEqual({ ok: true, value: { welcome: true } });
    expect(machine.sent).toContainEqual({ tabId: 1, message: { order: 'panel-ready' }, frameId: 0 });
    expect(await schedule(panel)).toMatchObject({ ok: true });
    expect(await schedule({ ...panel, frameId: 6 }), 'another frame of the page').toEqual(refused);
  });

  it('has no pass any more once its tab was closed', async () => {
    await ask(content, 'expect-panel', { pass: PASS });
    await ask(panel, 'open-panel', { pass: PASS });
    machine.fire('removed', 1);
    expect(await schedule(panel)).toMatchObject({ ok: false });
  });

  it('speaks for its own tab, whatever tab it names', async () => {
    await ask(content, 'expect-panel', { pass: PASS });
    await ask(panel, 'open-panel', { pass: PASS });
    await ask(content, 'read-page', { page: makePage({ caseId: '1' }) });
    await ask({ ...content, tab: { id: 2 } }, 'read-page', { page: makePage({ caseId: '2' }) });
    expect(await schedule(panel, { withCase: true, tabId: 2 })).toMatchObject({
      value: { caseKey: `${CRM} 1` },
    });
  });
});

describe('the popup', () => {
  it('names the tab it stands over, since it lives in none', async () => {
    await ask({ ...content, tab: { id: 2 } }, 'read-page', { page: makePage({ caseId: '2' }) });
    expect(await schedule(popup, { withCase: true, tabId: 2 })).toMatchObject({
      value: { caseKey: `${CRM} 2` },
    });
    expect(await schedule(popup, { withCase: true })).toMatchObject({ error: { code: 'no-tab' } });
  });
});

describe('our script on a page', () => {
  it('reports what it saw under the address the browser gives, not the one it claims', async () => {
    await ask(content, 'read-page', { page: makePage({ url: 'https://bank.test/ticket/1' }) });
    await ask(content, 'expect-panel', { pass: PASS });
    await ask(panel, 'open-panel', { pass: PASS });
    expect(await schedule(panel, { withCase: true })).toMatchObject({ value: { caseKey: `${CRM} 1` } });
  });

  it('is told that its page is on only where the person chose it', async () => {
    expect(await ask(content, 'start-page')).toEqual({ ok: true, value: { on: false, dock: null } });
    machine.granted.add(`${CRM}/*`);
    await ask(options, 'add-site', { origin: CRM });
    expect(await ask(content, 'start-page')).toEqual({ ok: true, value: { on: true, dock: null } });
    await ask(content, 'save-dock', { dock: { mode: 'free', x: 0.5, y: 0.25 } });
    expect(await ask(content, 'start-page')).toMatchObject({ value: { dock: { x: 0.5, y: 0.25 } } });
  });

  it('has no draft in a tab nobody has read', async () => {
    expect(await ask(content, 'check-draft', { kind: 'reply', text: 'Hello' })).toMatchObject({
      error: { code: 'no-tab' },
    });
  });
});

describe('a permission', () => {
  beforeEach(async () => {
    machine.granted.add(`${CRM}/*`);
    await ask(options, 'add-site', { origin: CRM });
    await ask(content, 'read-page', { page: makePage({ messages: [makeMessage('customer', 'Hello')] }) });
    machine.told.length = 0;
    machine.sent.length = 0;
  });

  it('that is taken away ends it on that site at once; the list and the data stay (F17)', async () => {
    await schedule(options);
    machine.granted.clear();
    machine.answerOrder = () => ({});
    machine.fire('revoked', { origins: [`${CRM}/*`] });
    await vi.waitFor(() => expect(machine.told).toContainEqual({ event: 'set-up-changed' }));
    expect(machine.scripts.size).toBe(0);
    expect(machine.sent).toContainEqual({ tabId: 1, message: { order: 'leave-page' }, frameId: 0 });
    expect(await ask(options, 'list-sites')).toMatchObject({
      value: [{ origin: CRM, on: true, allowed: false }],
    });
    expect(await ask(options, 'count-stored')).toMatchObject({ value: { followUps: 1, sites: 1 } });
  });

  it('that comes back brings the site back', async () => {
    machine.granted.clear();
    machine.fire('revoked', {});
    await vi.waitFor(() => expect(machine.scripts.size).toBe(0));
    machine.granted.add(`${CRM}/*`);
    machine.fire('granted', {});
    await vi.waitFor(() => expect(machine.scripts.get('sites')?.matches).toEqual([`${CRM}/*`]));
  });

  it('for something else leaves its tabs alone', async () => {
    machine.fire('revoked', { permissions: ['notifications'] });
    await vi.waitFor(() => expect(machine.told).toContainEqual({ event: 'set-up-changed' }));
    expect(machine.sent).toEqual([]);
    expect(machine.scripts.size).toBe(1);
  });
});

describe('an installation', () => {
  it('shows the welcome, an update does not', async () => {
    await Promise.all(machine.fire('installed', { reason: 'update' }));
    expect(machine.opened).toEqual([]);
    await Promise.all(machine.fire('installed', { reason: 'install' }));
    expect(machine.opened).toEqual([`${OWN_ADDRESS}options/options.html#welcome`]);
  });

  it('of a newer version brings the overlay back to open pages of the sites (F10)', async () => {
    machine.granted.add(`${CRM}/*`);
    await ask(options, 'add-site', { origin: CRM });
    machine.tabs = [{ id: 1, url: `${CRM}/ticket/1` }];
    await Promise.all(machine.fire('installed', { reason: 'update' }));
    expect(machine.injected).toEqual([1]);
  });
});

describe('settings that are saved', () => {
  it('choose the pack from the very next question', async () => {
    const { DEFAULT_SETTINGS } = await import('../../src/domain/settings');
    const { writePackText } = await import('../../src/domain/pack-text');
    const { makePack } = await import('../support/make-pack');
    await ask(options, 'import-pack', { text: writePackText(makePack({})), replace: false });
    const { library } = await import('../../src/background/library');
    expect((await library()).pack.id).toBe('starter-en');
    const saving = ask(options, 'save-settings', {
      settings: { ...DEFAULT_SETTINGS, activePack: 'northline' },
    });
    await library();
    await saving;
    expect((await library()).pack.id).toBe('northline');
    expect(machine.told).toContainEqual({ event: 'set-up-changed' });
  });
});

describe('a tab that is closed', () => {
  it('takes its once-only permission with it', async () => {
    machine.tabs = [{ id: 1, url: `${CRM}/ticket/1` }];
    await ask(popup, 'start-on-tab', { tabId: 1 });
    expect(await ask(content, 'start-page')).toMatchObject({ value: { on: true } });
    machine.fire('removed', 1);
    await vi.waitFor(async () =>
      expect(await ask(content, 'start-page')).toMatchObject({ value: { on: false } }),
    );
  });
});
