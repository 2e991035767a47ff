// Where the overlay may be: sites the person chose (kept, with the browser's permission), a tab the toolbar
// button was clicked on (once), and the built-in demo. Registers and injects the content script accordingly,
// and takes it away at once when a site is switched off or its permission goes (F17).

import { RequestError, type SiteRow } from '../messaging/contract';
import type { PageStart, SiteState } from '../messaging/view';
import { browser } from '../platform/browser';
import { now } from '../platform/clock';
import { logFailure } from '../platform/log';
import { originPattern } from '../platform/site-origin';
import { loadDocks } from '../storage/settings-store';
import { findSite, loadSites, removeSite, saveSite } from '../storage/site-store';
import { createTurns } from './in-turn';
import { database, refreshMirror } from './store';
import { forgetTab, tabsOfOrigin } from './tabs';
import { order, tell } from './tell';

const SCRIPT_ID = 'sites';
const CONTENT_SCRIPT = 'content/content.js';
const ONCE_KEY = 'onceTabs';

export async function listSites(): Promise<SiteRow[]> {
  const sites = await loadSites(await database());
  return Promise.all(sites.map(async (site) => ({ ...site, allowed: await isAllowed(site.origin) })));
}

function isAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originPattern(origin)] });
}

/** The site is always on from now; open tabs of it get the overlay at once. */
export async function addSite(origin: string): Promise<SiteRow> {
  if (!(await isAllowed(origin))) {
    throw new RequestError('refused', 'The browser has not allowed this site. Nothing was changed.');
  }
  const known = await findSite(await database(), origin);
  const site = { origin, on: true, addedAt: known?.addedAt ?? now() };
  await saveSite(await database(), site);
  await refreshMirror();
  await registerSites();
  await startOnOpenTabs(origin);
  tell({ event: 'set-up-changed' });
  return { ...site, allowed: true };
}

export async function switchSite(origin: string, on: boolean): Promise<SiteRow> {
  const site = await findSite(await database(), origin);
  if (!site) throw new RequestError('not-found', 'This site is not on the list any more.');
  await saveSite(await database(), { ...site, on });
  await refreshMirror();
  await registerSites();
  if (on) await startOnOpenTabs(origin);
  else await leaveTabs(origin);
  tell({ event: 'set-up-changed' });
  return { ...site, on, allowed: await isAllowed(origin) };
}

export async function dropSite(origin: string): Promise<void> {
  await leaveTabs(origin);
  const open = await database();
  await removeSite(open, origin);
  await refreshMirror();
  const others = (await loadSites(open)).some((site) => originPattern(site.origin) === originPattern(origin));
  if (!others) await browser.permissions.remove({ origins: [originPattern(origin)] }).catch(() => false);
  await registerSites();
  tell({ event: 'set-up-changed' });
}

const registerInTurn = createTurns();

/**
 * Brings the browser's list of scripts in line with ours. Called at every start and after every change. Where our
 * list cannot be read the browser's stays as it is.
 */
export function registerSites(): Promise<void> {
  return registerInTurn(async () => {
    try {
      await bringInLine(await listSites());
    } catch (error) {
      logFailure('register', error);
    }
  });
}

async function bringInLine(sites: readonly SiteRow[]): Promise<void> {
  const matches = [
    ...new Set(sites.filter(({ on, allowed }) => on && allowed).map(({ origin }) => originPattern(origin))),
  ];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  // At document_start the page has no elements yet that could stand in the way of our names (T7).
  const script = {
    id: SCRIPT_ID,
    matches,
    js: [CONTENT_SCRIPT],
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** After an install or update: pages that were open keep living, with a dead script of ours or none (F10). */
export async function startOnAllOpenTabs(): Promise<void> {
  for (const { origin, on, allowed } of await listSites().catch(() => [])) {
    if (on && allowed) await startOnOpenTabs(origin);
  }
}

async function startOnOpenTabs(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: originPattern(origin) }).catch(() => []);
  for (const { id, url, discarded } of tabs) {
    if (id !== undefined && url && !discarded && new URL(url).origin === origin) await inject(id);
  }
}

async function leaveTabs(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: originPattern(origin) }).catch(() => []);
  for (const { id, url } of tabs) {
    if (id === undefined || !url || new URL(url).origin !== origin) continue;
    await order(id, { order: 'leave-page' });
    forgetTab(id);
  }
}

/**
 * After a permission was taken away: the tabs of sites that lost theirs are left at once (F17). The browser names no
 * addresses of them to us any more, so it is the tabs we know.
 */
export async function leaveUnallowedSites(): Promise<void> {
  for (const { origin, allowed } of await listSites()) {
    if (allowed) continue;
    for (const tabId of tabsOfOrigin(origin)) {
      await order(tabId, { order: 'leave-page' });
      forgetTab(tabId);
    }
  }
}

/** Puts the content script into a tab unless one of this version is alive there. False where none can be. */
async function inject(tabId: number): Promise<boolean> {
  if ((await order(tabId, { order: 'answer' })) !== null) return true;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${CONTENT_SCRIPT}`] });
    return true;
  } catch {
    // The browser's own pages, its store, and pages we may not touch.
    return false;
  }
}

/** One click on the toolbar button is enough for this tab: the popup's opening grants it. */
export async function startOnTab(tabId: number): Promise<{ started: boolean; origin: string | null }> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const origin = tab?.url && /^https?:/.test(tab.url) ? new URL(tab.url).origin : null;
  if (origin !== null) await rememberOnce(tabId, origin);
  return { started: await inject(tabId), origin };
}

async function onceTabs(): Promise<Record<string, string>> {
  const kept: unknown = (await browser.storage.session.get(ONCE_KEY))[ONCE_KEY];
  return typeof kept === 'object' && kept !== null ? (kept as Record<string, string>) : {};
}

const onceInTurn = createTurns();

function rememberOnce(tabId: number, origin: string): Promise<void> {
  return onceInTurn(async () =>
    browser.storage.session.set({ [ONCE_KEY]: { ...(await onceTabs()), [tabId]: origin } }),
  );
}

export function forgetOnce(tabId: number): Promise<void> {
  return onceInTurn(async () => {
    const { [tabId]: _gone, ...rest } = await onceTabs();
    await browser.storage.session.set({ [ONCE_KEY]: rest });
  });
}

export async function siteStateOf(tabId: number, url: string): Promise<SiteState> {
  if (!/^https?:/.test(url)) return 'demo';
  const { origin } = new URL(url);
  const site = await findSite(await database(), origin).catch(() => null);
  if (site?.on) return 'always';
  if ((await onceTabs())[tabId] === origin && !site) return 'once';
  return 'off';
}

export async function pageStart(tabId: number, url: string): Promise<PageStart> {
  const state = await siteStateOf(tabId, url);
  const docks = await loadDocks(await database()).catch(() => new Map<string, never>());
  return { on: state !== 'off', dock: docks.get(new URL(url).origin) ?? null };
}
