// Opens the options page at a view, with a background that answers believably; a test overrides what it is about.

import { vi } from 'vitest';
import { Desk } from '../../options/Desk';
import type { FollowUp } from '../../src/domain/follow-up';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import type { SiteRow } from '../../src/messaging/contract';
import { draw, putAway } from '../support/draw';
import { answer, resetFakeBrowser } from '../support/fake-browser';
import { makePack, rowOfPack } from '../support/make-pack';

export const STARTER = makePack({ id: 'starter-en', name: 'Starter pack' });
export const NORTHLINE = makePack({});

/** What the background holds; a test changes it before or while the page is open. */
export interface Held {
  sites: SiteRow[];
  followUps: FollowUp[];
  settings: Settings;
  active: string;
  packs: (typeof STARTER)[];
}

/** Forgets the last test and answers from fresh holdings. */
export function startBackground(): Held {
  putAway();
  resetFakeBrowser();
  vi.restoreAllMocks();
  const held: Held = {
    sites: [],
    followUps: [],
    settings: DEFAULT_SETTINGS,
    active: STARTER.id,
    packs: [STARTER, NORTHLINE],
  };
  const rowOf = (pack: typeof STARTER) =>
    rowOfPack(pack, { active: pack.id === held.active, builtIn: pack.id === STARTER.id });
  answer('list-notices', () => []);
  answer('list-sites', () => held.sites);
  answer('list-packs', () => held.packs.map(rowOf));
  answer('get-pack', ({ id }) => held.packs.find((pack) => pack.id === id) ?? STARTER);
  answer('list-follow-ups', () => held.followUps);
  answer('get-settings', () => held.settings);
  answer('save-settings', ({ settings }) => {
    held.settings = settings;
    return settings;
  });
  answer('count-stored', () => ({
    followUps: held.followUps.length,
    packs: 1,
    sites: held.sites.length,
    remembered: 2,
    customers: [],
  }));
  return held;
}

/** Opens `#hash`, as a link or a bookmark does. */
export async function openDesk(hash: string): Promise<void> {
  location.hash = hash;
  await draw(<Desk />);
}

/** Catches files on their way to the downloads: happy-dom would follow the link instead. */
export function catchDownloads(): { fileName: string; text: Promise<string> }[] {
  const caught: { fileName: string; text: Promise<string> }[] = [];
  let last: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob instanceof Blob ? blob : null;
    return 'blob:evenkeel';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    caught.push({ fileName: this.download, text: last?.text() ?? Promise.resolve('') });
  });
  return caught;
}
