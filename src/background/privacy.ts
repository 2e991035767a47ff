// What is kept about people, and how it goes: counts, erasure by customer or of everything, one file out and
// in again (T27, F21). Erasing goes through both copies before it is answered.

import { type Reply, RequestError } from '../messaging/contract';
import { STARTER_PACK } from '../packs/starter';
import { browser } from '../platform/browser';
import { now, wallTimeOf } from '../platform/clock';
import { makeBackup, readBackup, restoreBackup } from '../storage/backup';
import { eraseEverything } from '../storage/erase';
import { loadAllFollowUps, removeFollowUps } from '../storage/follow-up-store';
import { loadPacks } from '../storage/pack-store';
import { loadSites } from '../storage/site-store';
import { afterChange } from './follow-ups';
import { forgetLibrary } from './library';
import { forgetPreferences } from './preferences';
import { countRememberedCases, forgetCases } from './remembered-cases';
import { forgetHabits } from './script-uses';
import { dropSite } from './sites';
import { database } from './store';
import { forgetTabs } from './tabs';
import { tell } from './tell';

export async function countStored(): Promise<Reply<'count-stored'>> {
  const open = await database();
  const [followUps, packs, sites, remembered] = await Promise.all([
    loadAllFollowUps(open),
    loadPacks(open),
    loadSites(open),
    countRememberedCases(),
  ]);
  const byCustomer = new Map<string, number>();
  for (const { customer } of followUps) {
    if (customer) byCustomer.set(customer, (byCustomer.get(customer) ?? 0) + 1);
  }
  return {
    followUps: followUps.length,
    packs: packs.length,
    sites: sites.length,
    remembered,
    customers: [...byCustomer]
      .map(([name, count]) => ({ name, followUps: count }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}

/**
 * Everything kept about a customer of this name, upper and lower case alike: follow-ups, and what is remembered of
 * the cases where they are the customer or wrote.
 */
export async function eraseCustomer(name: string): Promise<{ erased: number }> {
  const open = await database();
  const wanted = foldName(name);
  const theirs = (await loadAllFollowUps(open)).filter(
    ({ customer }) => customer !== null && foldName(customer) === wanted,
  );
  if (theirs.length > 0) {
    await removeFollowUps(
      open,
      theirs.map(({ id }) => id),
    );
  }
  const cases = new Set(theirs.map(({ caseKey }) => caseKey));
  await forgetCases(
    (key, { customer, messages }) =>
      cases.has(key) ||
      (customer !== null && foldName(customer) === wanted) ||
      messages.some(({ author }) => foldName(author) === wanted),
  );
  forgetTabs();
  await afterChange(null);
  return { erased: theirs.length };
}

function foldName(name: string): string {
  return name.trim().toLocaleLowerCase();
}

export async function eraseAll(): Promise<void> {
  const open = await database();
  const sites = await loadSites(open);
  await eraseEverything(open);
  forgetHabits();
  for (const { origin } of sites) await dropSite(origin);
  forgetPreferences();
  forgetLibrary();
  await forgetCases(() => true);
  forgetTabs();
  await browser.storage.local.remove('notices');
  await afterChange(null);
  tell({ event: 'set-up-changed' });
}

export async function exportAll(): Promise<{ fileName: string; text: string }> {
  const text = await makeBackup(await database(), now());
  return { fileName: `evenkeel-backup-${wallTimeOf(now()).slice(0, 10)}.json`, text };
}

export async function importAll(text: string): Promise<{ followUps: number; packs: number }> {
  const read = readBackup(text);
  if (!read.ok) throw new RequestError('bad-file', read.message);
  if (read.backup.packs.some(({ id }) => id === STARTER_PACK.id)) {
    throw new RequestError(
      'bad-file',
      `A pack in this backup has the id "${STARTER_PACK.id}" of the built-in one. Nothing was changed.`,
    );
  }
  const report = await restoreBackup(await database(), read.backup);
  forgetPreferences();
  forgetLibrary();
  await afterChange(null);
  tell({ event: 'set-up-changed' });
  return report;
}
