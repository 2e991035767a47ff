import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMachine, type Machine, wakeWorker } from '../support/fake-machine';
import { makePage } from '../support/make';

const CRM = 'https://crm.test';
const DESK = 'https://desk.test';

let machine: Machine;
let sites: typeof import('../../src/background/sites');
let store: typeof import('../../src/background/store');
let tabs: typeof import('../../src/background/tabs');

async function wake(): Promise<void> {
  wakeWorker(machine);
  sites = await import('../../src/background/sites');
  store = await import('../../src/background/store');
  tabs = await import('../../src/background/tabs');
  await store.settleStore(1);
}
beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  machine = createMachine();
  await wake();
});
afterEach(() => vi.restoreAllMocks());

const grant = (...origins: string[]) => origins.forEach((origin) => void machine.granted.add(`${origin}/*`));
const registered = () => machine.scripts.get('sites')?.matches ?? [];
const ordersTo = (tabId: number) =>
  machine.sent
    .filter((one) => one.tabId === tabId)
    .map(({ message }) => (message as { order: string }).order);

describe('a site the person allowed', () => {
  it('is listed and registered, and its open tabs get the overlay at once; other tabs do not', async () => {
    grant(CRM);
    machine.tabs = [
      { id: 1, url: `${CRM}/ticket/1` },
      { id: 2, url: `${CRM}.evil.test/` },
      { id: 3, url: 'https://elsewhere.test/' },
      { id: 4, url: `${CRM}/ticket/2`, discarded: true },
    ];
    expect(await sites.addSite(CRM)).toMatchObject({ origin: CRM, on: true, allowed: true });
    expect(registered()).toEqual([`${CRM}/*`]);
    expect(machine.injected).toEqual([1]);
    expect(await sites.listSites()).toMatchObject([{ origin: CRM, on: true, allowed: true }]);
    expect(machine.told).toContainEqual({ event: 'set-up-changed' });
  });

  it('gets no second script where one is alive', async () => {
    grant(CRM);
    machine.tabs = [{ id: 1, url: `${CRM}/` }];
    machine.answerOrder = () => ({});
    await sites.addSite(CRM);
    expect(machine.injected).toEqual([]);
    expect(ordersTo(1)).toEqual(['answer']);
  });

  it('is refused while the browser has not allowed it, and nothing changes', async () => {
    await expect(sites.addSite(CRM)).rejects.toMatchObject({ code: 'refused' });
    expect(await sites.listSites()).toEqual([]);
    expect(registered()).toEqual([]);
  });

  it('keeps the moment it was added when it is added again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 5 });
    grant(CRM);
    await sites.addSite(CRM);
    vi.setSystemTime(9);
    await sites.addSite(CRM);
    vi.useRealTimers();
    expect(await sites.listSites()).toMatchObject([{ addedAt: 5 }]);
  });

  it('stands in the second copy too, so that it comes back with a lost database', async () => {
    grant(CRM);
    await sites.addSite(CRM);
    expect(machine.local.kept.get('openFollowUps')).toMatchObject({ sites: [{ origin: CRM, on: true }] });
  });
});

describe('the list of scripts the browser holds', () => {
  it('follows list and permission: switched off or not allowed is not registered', async () => {
    grant(CRM, DESK);
    await sites.addSite(CRM);
    await sites.addSite(DESK);
    expect(registered()).toEqual([`${CRM}/*`, `${DESK}/*`]);
    await sites.switchSite(CRM, false);
    expect(registered()).toEqual([`${DESK}/*`]);
    machine.granted.delete(`${DESK}/*`);
    await sites.registerSites();
    expect(machine.scripts.size).toBe(0);
    expect(await sites.listSites(), 'the list itself stays (F17)').toHaveLength(2);
    grant(DESK);
    await sites.registerSites();
    expect(registered()).toEqual([`${DESK}/*`]);
  });

  it('is made again when the browser has forgotten it', async () => {
    grant(CRM);
    await sites.addSite(CRM);
    machine.scripts.clear();
    await wake();
    await sites.registerSites();
    expect(registered()).toEqual([`${CRM}/*`]);
  });

  it('is right however many changes come at once', async () => {
    grant(CRM, DESK);
    await Promise.all([
      sites.registerSites(),
      sites.addSite(CRM),
      sites.registerSites(),
      sites.addSite(DESK),
      sites.registerSites(),
    ]);
    expect(registered()).toEqual([`${CRM}/*`, `${DESK}/*`]);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('stays as it is while our own list cannot be read (F13)', async () => {
    grant(CRM);
    await sites.addSite(CRM);
    wakeWorker(machine);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    sites = await import('../../src/background/sites');
    await sites.registerSites();
    expect(registered()).toEqual([`${CRM}/*`]);
  });

  it('names a script that runs before the page has elements', async () => {
    grant(CRM);
    await sites.addSite(CRM);
    expect(machine.scripts.get('sites')).toEqual({
      id: 'sites',
      matches: [`${CRM}/*`],
      js: ['content/content.js'],
      runAt: 'document_start',
      persistAcrossSessions: true,
    });
  });
});

describe('a site that is switched off', () => {
  beforeEach(async () => {
    grant(CRM);
    machine.tabs = [
      { id: 1, url: `${CRM}/ticket/1` },
      { id: 2, url: `${CRM}/ticket/2` },
      { id: 3, url: `${DESK}/ticket/3` },
    ];
    machine.answerOrder = () => ({});
    await sites.addSite(CRM);
    for (const { id, url = '' } of machine.tabs) await tabs.seePage(id, url, makePage({}));
  });

  it('orders its tabs, and no others, to leave at once, and forgets what they showed', async () => {
    machine.sent.length = 0;
    expect(await sites.switchSite(CRM, false)).toMatchObject({ on: false, allowed: true });
    expect(machine.sent).toEqual([
      { tabId: 1, message: { order: 'leave-page' }, frameId: 0 },
      { tabId: 2, message: { order: 'leave-page' }, frameId: 0 },
    ]);
    expect(tabs.tabsOfCase(`${CRM} 1`)).toEqual([]);
    expect(tabs.tabsOfCase(`${DESK} 1`)).toEqual([3]);
    expect(machine.granted, 'the permission stays').toContain(`${CRM}/*`);
  });

  it('is off for its pages until it is switched on again', async () => {
    await sites.switchSite(CRM, false);
    expect(await sites.pageStart(1, `${CRM}/ticket/1`)).toEqual({ on: false, dock: null });
    await sites.switchSite(CRM, true);
    expect(await sites.pageStart(1, `${CRM}/ticket/1`)).toEqual({ on: true, dock: null });
    expect(registered()).toEqual([`${CRM}/*`]);
  });

  it('stays off for a click on the toolbar button too', async () => {
    await sites.switchSite(CRM, false);
    await sites.startOnTab(1);
    expect(await sites.siteStateOf(1, `${CRM}/ticket/1`)).toBe('off');
  });

  it('cannot be one that is not on the list', async () => {
    await expect(sites.switchSite(DESK, false)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a site that is removed', () => {
  it('gives back its permission, leaves its tabs and the list', async () => {
    grant(CRM);
    machine.tabs = [{ id: 1, url: `${CRM}/ticket/1` }];
    machine.answerOrder = () => ({});
    await sites.addSite(CRM);
    await sites.dropSite(CRM);
    expect(machine.granted.size).toBe(0);
    expect(ordersTo(1)).toContain('leave-page');
    expect(machine.scripts.size).toBe(0);
    expect(await sites.listSites()).toEqual([]);
    expect(machine.local.kept.get('openFollowUps')).toMatchObject({ sites: [] });
  });

  it('keeps its permission while another site stands on the same one (Firefox knows no ports)', async () => {
    machine.api.runtime.getURL = (path) => `moz-extension://0f3c/${path}`;
    machine.granted.add('http://127.0.0.1/*');
    await sites.addSite('http://127.0.0.1:8180');
    await sites.addSite('http://127.0.0.1:9000');
    expect(registered()).toEqual(['http://127.0.0.1/*']);
    await sites.dropSite('http://127.0.0.1:8180');
    expect(machine.granted).toContain('http://127.0.0.1/*');
    expect(await sites.pageStart(1, 'http://127.0.0.1:8180/')).toMatchObject({ on: false });
    expect(await sites.pageStart(1, 'http://127.0.0.1:9000/')).toMatchObject({ on: true });
    await sites.dropSite('http://127.0.0.1:9000');
    expect(machine.granted.size).toBe(0);
  });
});

describe('one click on the toolbar button', () => {
  it('is enough for this tab and this site, and for nothing else', async () => {
    machine.tabs = [{ id: 1, url: `${CRM}/ticket/1` }];
    expect(await sites.startOnTab(1)).toEqual({ started: true, origin: CRM });
    expect(machine.injected).toEqual([1]);
    expect(await sites.siteStateOf(1, `${CRM}/ticket/2`)).toBe('once');
    expect(await sites.siteStateOf(2, `${CRM}/ticket/1`)).toBe('off');
    expect(await sites.siteStateOf(1, `${DESK}/`)).toBe('off');
    expect(registered()).toEqual([]);
  });

  it('is remembered by a worker that wakes, until the tab is closed', async () => {
    machine.tabs = [{ id: 1, url: `${CRM}/ticket/1` }];
    await sites.startOnTab(1);
    await wake();
    expect(await sites.pageStart(1, `${CRM}/ticket/1`)).toMatchObject({ on: true });
    await sites.forgetOnce(1);
    expect(await sites.pageStart(1, `${CRM}/ticket/1`)).toMatchObject({ on: false });
  });

  it('holds while other tabs are being closed', async () => {
    machine.tabs = [1, 2, 3].map((id) => ({ id, url: `${CRM}/ticket/${id}` }));
    await sites.startOnTab(2);
    await sites.startOnTab(3);
    await Promise.all([sites.startOnTab(1), sites.forgetOnce(2), sites.forgetOnce(3)]);
    expect(await sites.siteStateOf(1, `${CRM}/`)).toBe('once');
    expect(await sites.siteStateOf(2, `${CRM}/`)).toBe('off');
    expect(await sites.siteStateOf(3, `${CRM}/`)).toBe('off');
  });

  it('says so where no script can be: the browser’s own pages, a tab that has gone', async () => {
    machine.tabs = [{ id: 1, url: 'chrome://settings/' }];
    expect(await sites.startOnTab(1)).toEqual({ started: false, origin: null });
    expect(await sites.startOnTab(9)).toEqual({ started: false, origin: null });
  });
});

describe('a page', () => {
  it('that is the built-in demo is always on', async () => {
    expect(await sites.siteStateOf(1, 'chrome-extension://evenkeel/demo/demo.html#/ticket/1')).toBe('demo');
  });

  it('that nobody chose is off, also while the list cannot be read', async () => {
    expect(await sites.pageStart(1, `${CRM}/`)).toEqual({ on: false, dock: null });
  });

  it('hears where the pill was put on its site', async () => {
    const { saveDock } = await import('../../src/storage/settings-store');
    const dock = { mode: 'free', x: 0.25, y: 0.5 } as const;
    await saveDock(await store.database(), CRM, dock);
    expect((await sites.pageStart(1, `${CRM}/ticket/1`)).dock).toEqual(dock);
    expect((await sites.pageStart(1, `${DESK}/`)).dock).toBeNull();
  });

  it('that was open over an update gets a living script, if its site is on and allowed (F10)', async () => {
    grant(CRM, DESK);
    await sites.addSite(CRM);
    await sites.addSite(DESK);
    await sites.switchSite(DESK, false);
    machine.tabs = [
      { id: 1, url: `${CRM}/ticket/1` },
      { id: 2, url: `${DESK}/ticket/2` },
    ];
    await sites.startOnAllOpenTabs();
    expect(machine.injected).toEqual([1]);
  });
});
