// The background's one screen of wires: message on the left, duty on the right. Every listener is registered
// before the first await; what arrives early waits until the store is settled.

import type { Runtime } from 'webextension-polyfill';
import type { OwnRequestName, PageRequestName } from '../messaging/contract';
import { RequestError } from '../messaging/contract';
import { type Asker, createDispatcher, type Handlers } from '../messaging/dispatch';
import { browser } from '../platform/browser';
import { now } from '../platform/clock';
import { logFailure } from '../platform/log';
import { saveDock } from '../storage/settings-store';
import { openCase } from './cases';
import { runCommand } from './commands';
import * as followUps from './follow-ups';
import { insertText, replaceWords } from './hands';
import * as packs from './library';
import { dismissNotice, listNotices } from './notices';
import { expectPanel, forgetPanels, isWelcome, welcomePanel } from './panels';
import { changePreferences, preferences, silenceRule } from './preferences';
import * as privacy from './privacy';
import { NEXT_DUE, remind, SWEEP, watchNotifications } from './reminders';
import * as sites from './sites';
import { database, settleStore } from './store';
import { forgetTab, knownTab, seeDraft, seePage } from './tabs';
import { order, tell } from './tell';
import { pillOf, searchOf, viewOf } from './views';

const pageHandlers: Handlers<PageRequestName> = {
  'start-page': async (_args, asker) => {
    // A new page in this tab: frames that were welcome on the one before are not on this one.
    await forgetPanels(tabOf(asker));
    return sites.pageStart(tabOf(asker), asker.url);
  },
  'read-page': async ({ page }, asker) => {
    const tab = await seePage(tabOf(asker), asker.url, page);
    tell({ event: 'view-changed', tabId: tabOf(asker) });
    return pillOf(tab);
  },
  'check-draft': async (draft, asker) => {
    const tab = seeDraft(tabOf(asker), draft);
    if (!tab) throw new RequestError('no-tab', '');
    tell({ event: 'view-changed', tabId: tabOf(asker) });
    return pillOf(tab);
  },
  'save-dock': async ({ dock }, asker) => {
    await saveDock(await database(), new URL(asker.url).origin, dock);
    return {};
  },
  'expect-panel': async ({ pass }, asker) => {
    await expectPanel(tabOf(asker), pass);
    return {};
  },
};

const ownHandlers: Handlers<OwnRequestName> = {
  'open-panel': async ({ pass }, asker) => {
    const welcome = await welcomePanel(tabOf(asker), asker.frameId, pass);
    if (welcome) await order(tabOf(asker), { order: 'panel-ready' });
    return { welcome };
  },
  'get-view': async ({ tabId, stage }, asker) => {
    const id = tabOf(asker, tabId);
    const tab = await knownTab(id);
    return tab && viewOf(id, tab, await sites.siteStateOf(id, tab.page.url), stage);
  },
  'search-scripts': ({ words, most }) => searchOf(words, most),
  'insert-text': ({ tabId, text, scriptId }, asker) => insertText(tabOf(asker, tabId), text, scriptId),
  'replace-words': ({ tabId, ...what }, asker) => replaceWords(tabOf(asker, tabId), what),
  'show-words': ({ tabId, words }, asker) =>
    nothing(order(tabOf(asker, tabId), { order: 'show-words', words })),
  'close-panel': (_args, asker) => nothing(order(tabOf(asker), { order: 'close-panel' })),
  'set-voice': ({ voice }) => nothing(changePreferences({ voice })),
  'silence-rule': ({ rule, silent }) => nothing(silenceRule(rule, silent)),
  'keep-promise': ({ tabId, ...wish }, asker) => followUps.addFollowUp('promise', wish, tabOf(asker, tabId)),
  'schedule-follow-up': ({ tabId, withCase, ...wish }, asker) =>
    followUps.addFollowUp('reminder', wish, withCase ? tabOf(asker, tabId) : null),
  'list-follow-ups': ({ finished }) => followUps.listFollowUps(finished),
  'finish-follow-up': ({ id }) => followUps.finishFollowUp(id),
  'reopen-follow-up': ({ id }) => followUps.reopenFollowUp(id),
  'snooze-follow-up': ({ id, until }) => followUps.putOffFollowUp(id, until),
  'edit-follow-up': ({ id, ...wish }) => followUps.editFollowUp(id, wish),
  'remove-follow-up': ({ id }) => nothing(followUps.deleteFollowUp(id)),
  'open-case': ({ id }) => openCase(id),
  'start-on-tab': ({ tabId }) => sites.startOnTab(tabId),
  'list-sites': () => sites.listSites(),
  'add-site': ({ origin }) => sites.addSite(origin),
  'switch-site': ({ origin, on }) => sites.switchSite(origin, on),
  'remove-site': ({ origin }) => nothing(sites.dropSite(origin)),
  'list-packs': () => packs.listPacks(),
  'get-pack': ({ id }) => packs.getPack(id),
  'import-pack': ({ text, replace }) => changed(packs.importPack(text, replace, now())),
  'export-pack': ({ id }) => packs.exportPack(id),
  'use-pack': ({ id }) => nothing(changed(packs.usePack(id))),
  'remove-pack': ({ id }) => nothing(changed(packs.deletePack(id))),
  'get-settings': () => preferences(),
  'save-settings': ({ settings }) => changed(changePreferences(settings).finally(packs.forgetLibrary)),
  'count-stored': () => privacy.countStored(),
  'erase-customer': ({ name }) => privacy.eraseCustomer(name),
  'erase-all': () => nothing(privacy.eraseAll()),
  'export-all': () => privacy.exportAll(),
  'import-all': ({ text }) => privacy.importAll(text),
  'list-notices': () => listNotices(),
  'dismiss-notice': ({ id }) => nothing(dismissNotice(id)),
};

/** The tab a request is about: the asker's own; the popup has none and names the one it stands over. */
function tabOf(asker: Asker, named?: number): number {
  const tabId = asker.role === 'popup' ? named : asker.tabId;
  if (tabId === undefined || tabId === null) throw new RequestError('no-tab', '');
  return tabId;
}

async function nothing(work: Promise<unknown>): Promise<Record<never, never>> {
  await work;
  return {};
}

async function changed<T>(work: Promise<T>): Promise<T> {
  const answer = await work;
  tell({ event: 'set-up-changed' });
  return answer;
}

const dispatch = createDispatcher({
  own: { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin },
  pageHandlers,
  ownHandlers,
  mayAsk: async (request, asker) => {
    await settled;
    if (asker.role !== 'panel' || request === 'open-panel') return true;
    return asker.tabId !== null && (await isWelcome(asker.tabId, asker.frameId));
  },
  onFailure: (request, error) => logFailure(request, error),
});

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  dispatch(message, sender),
);
browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await settled;
  await sites.registerSites();
  await sites.startOnAllOpenTabs();
  if (reason === 'install')
    await browser.tabs.create({ url: browser.runtime.getURL('options/options.html#welcome') });
});
// Listening is enough: being told wakes the background, and every start arms reminders and registers sites.
browser.runtime.onStartup.addListener(() => {});
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === NEXT_DUE || name === SWEEP) settled.then(remind).catch((error) => logFailure('alarm', error));
});
browser.tabs.onRemoved.addListener((tabId) => {
  forgetTab(tabId);
  forgetPanels(tabId).catch(() => {});
  sites.forgetOnce(tabId).catch(() => {});
});
browser.permissions.onRemoved.addListener(() => {
  settled
    .then(sites.registerSites)
    .then(sites.leaveUnallowedSites)
    .catch((error) => logFailure('permission', error))
    .then(() => tell({ event: 'set-up-changed' }));
});
browser.permissions.onAdded.addListener(() => {
  watchNotifications();
  settled.then(sites.registerSites).then(() => tell({ event: 'set-up-changed' }));
});
browser.commands.onCommand.addListener((command, tab) => {
  settled.then(() => runCommand(command, tab?.id)).catch((error) => logFailure(command, error));
});
watchNotifications();

const settled: Promise<void> = settleStore(now()).catch((error) => logFailure('start', error));
settled
  .then(remind)
  .then(sites.registerSites)
  .catch((error) => logFailure('start', error));
