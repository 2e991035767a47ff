// @vitest-environment happy-dom

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupTab } from '../../popup/Popup';
import { groupOf } from '../../popup/Today';
import type { FollowUp } from '../../src/domain/follow-up';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { RequestError, type SiteRow } from '../../src/messaging/contract';
import { now } from '../../src/platform/clock';
import {
  all,
  button,
  dispatch,
  draw,
  expectInOrder,
  forge,
  one,
  press,
  putAway,
  settle,
  test,
  wordsOf,
} from '../support/draw';
import {
  answer,
  askedFor,
  decidePermissions,
  fireEvent,
  permissionsRequested,
  resetFakeBrowser,
} from '../support/fake-browser';
import { makeFollowUp } from '../support/make';

const HOUR = 3_600_000;
const ORIGIN = 'https://crm.test';
const TAB: PopupTab = { id: 7, origin: ORIGIN, started: true };
const at = (hours: number) => ({ dueAt: now() + hours * HOUR, remindAt: now() + hours * HOUR - 600_000 });

let followUps: FollowUp[];
let sites: SiteRow[];
beforeEach(() => {
  putAway();
  resetFakeBrowser();
  vi.restoreAllMocks();
  followUps = [];
  sites = [];
  const change = (id: string, parts: Partial<FollowUp>): FollowUp => {
    followUps = followUps.map((one) => (one.id === id ? { ...one, ...parts } : one));
    const found = followUps.find((one) => one.id === id);
    if (!found) throw new RequestError('not-found', '');
    return found;
  };
  answer('list-notices', () => []);
  answer('list-follow-ups', () => followUps);
  answer('get-settings', () => DEFAULT_SETTINGS);
  answer('list-sites', () => sites);
  answer('get-view', () => null);
  answer('finish-follow-up', ({ id }) => change(id, { doneAt: now() }));
  answer('reopen-follow-up', ({ id }) => change(id, { doneAt: null }));
  answer('add-site', ({ origin }) => ({ origin, on: true, allowed: true, addedAt: 1 }));
});

const open = (tab: PopupTab | null = TAB) => draw(<Popup tab={tab} />);
const groups = () => all('[data-testid^="group-"]').map(({ dataset }) => dataset.testid);

describe('today', () => {
  it('teaches in one line while there is nothing to come back to', async () => {
    await open();
    expect(wordsOf(one('.today .empty'))).toContain('Nothing to come back to.');
    expect(groups()).toEqual([]);
    await expectInOrder();
  });

  it('says that the background did not answer, instead of that there is nothing', async () => {
    answer('list-follow-ups', () => {
      throw new RequestError('failed', '');
    });
    await open();
    expect(wordsOf(one('.today'))).toContain('Nothing is lost');
    expect(wordsOf(one('.today'))).not.toContain('Nothing to come back to');
  });

  it('shows what is due before what is later and what was kept', async () => {
    followUps = [
      makeFollowUp({ ...at(200) }),
      makeFollowUp({ ...at(1), doneAt: now() - HOUR }),
      makeFollowUp({ ...at(-1) }),
    ];
    await open();
    expect(groups()).toEqual(['group-due', 'group-later', 'group-kept']);
    expect(one(`${test('group-due')} ${test('follow-up')}`).dataset.status).toBe('late');
    await expectInOrder();
  });

  it('leaves what is done in its place, with the focus in its row and an undo', async () => {
    followUps = [makeFollowUp({ ...at(-1) }), makeFollowUp({ ...at(-0.5) })];
    await open();
    await forge(one(test('done')));
    expect(askedFor('finish-follow-up')).toEqual([]);
    const first = one(test('follow-up')).dataset.id;
    await press(one(test('done')));
    expect(all(`${test('group-due')} ${test('follow-up')}`)).toHaveLength(2);
    expect(document.activeElement?.closest<HTMLElement>('[data-id]')?.dataset.id).toBe(first);
    await press(one(test('undo')));
    expect(askedFor('reopen-follow-up')).toEqual([{ id: first }]);
    expect(all(`${test('group-due')} ${test('done')}`)).toHaveLength(2);
  });

  it('says what could not be done, and shows it as it still is', async () => {
    answer('finish-follow-up', () => {
      throw new RequestError('not-saved', 'The disk is full.');
    });
    followUps = [makeFollowUp({ ...at(-1) })];
    await open();
    await press(one(test('done')));
    expect(wordsOf(one(test('said')))).toBe('The disk is full.');
    expect(one(test('follow-up')).dataset.status).toBe('late');
  });

  it('follows what happens elsewhere', async () => {
    await open();
    followUps = [makeFollowUp({ ...at(-1) })];
    fireEvent({ event: 'follow-ups-changed' });
    await settle();
    expect(groups()).toEqual(['group-due']);
  });

  it('puts a follow-up where its reminder is, and lets old ones go', () => {
    const noon = Date.parse('2026-03-03T12:00:00');
    const day = 24 * HOUR;
    const group = (parts: Partial<FollowUp>) => groupOf(makeFollowUp({ dueAt: noon, ...parts }), noon);
    expect(group({ remindAt: noon })).toBe('due');
    expect(group({ remindAt: noon + HOUR })).toBe('today');
    expect(group({ remindAt: noon + day })).toBe('tomorrow');
    expect(group({ remindAt: noon + 3 * day })).toBe('later');
    expect(group({ doneAt: noon - HOUR })).toBe('kept');
    expect(group({ doneAt: noon - 8 * day })).toBeNull();
    expect(group({ doneAt: noon, dueAt: noon - HOUR })).toBeNull();
  });
});

describe('what happened to the data', () => {
  beforeEach(() => answer('list-notices', () => [{ id: 'n1', code: 'restored', count: 1, at: 1 }]));

  it('is there until it was read', async () => {
    let read = false;
    answer('list-notices', () => (read ? [] : [{ id: 'n1', code: 'restored', count: 1, at: 1 }]));
    answer('dismiss-notice', () => {
      read = true;
      return {};
    });
    await open();
    await forge(one(test('dismiss-notice')));
    expect(askedFor('dismiss-notice')).toEqual([]);
    await press(one(test('dismiss-notice')));
    expect(all(test('notice'))).toEqual([]);
  });

  it('says when it could not be put away', async () => {
    await open();
    await press(one(test('dismiss-notice')));
    expect(wordsOf(one(`${test('notice')} [role="alert"]`))).toContain('did not work');
    await expectInOrder();
  });

  it('comes and stays while the popup is open', async () => {
    answer('list-notices', () => []);
    await open();
    expect(all(test('notice'))).toEqual([]);
    answer('list-notices', () => [{ id: 'n2', code: 'database-failed', count: 0, at: 1 }]);
    fireEvent({ event: 'follow-ups-changed' });
    await settle();
    expect(one(test('notice')).dataset.code).toBe('database-failed');
    answer('list-notices', () => {
      throw new RequestError('failed', '');
    });
    fireEvent({ event: 'set-up-changed' });
    await settle();
    expect(all(test('notice'))).toHaveLength(1);
  });
});

describe('the tabs', () => {
  it('go by click and by arrow, and each names what it shows', async () => {
    await open();
    await press(one(test('tab-page')));
    expect(wordsOf(one('[role="tabpanel"]'))).toContain('Evenkeel is not on this page.');
    await expectInOrder();
    const arrow = new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true });
    dispatch(one(test('tab-page')), arrow, true);
    await settle();
    expect(one(test('tab-today')).getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(one(test('tab-today')));
  });

  it('say of a page of the browser that it is one', async () => {
    await open({ id: 7, origin: null, started: false });
    await press(one(test('tab-page')));
    expect(wordsOf(one('.panel'))).toContain('a page of the browser itself');
    expect(askedFor('get-view')).toEqual([]);
    await expectInOrder();
  });
});

describe('the site below', () => {
  const foot = () => wordsOf(one('.popup-foot'));

  it.each([
    [[], TAB, 'On for this tab only'],
    [[], { ...TAB, started: false }, 'Not on this page'],
    [[{ origin: ORIGIN, on: true, allowed: true, addedAt: 1 }], TAB, 'On, each time you come here'],
    [[{ origin: ORIGIN, on: false, allowed: true, addedAt: 1 }], TAB, 'Off on this site'],
  ] as const)('says how it stands with it: %#', async (rows, tab, words) => {
    sites = [...rows];
    await open(tab);
    expect(foot()).toContain(words);
    expect(foot()).toContain('crm.test');
    await expectInOrder();
  });

  it('is asked for by a person’s press alone, and a no changes nothing', async () => {
    decidePermissions(() => false);
    await open();
    await forge(one(test('allow-site')));
    expect(permissionsRequested()).toEqual([]);
    await press(one(test('allow-site')));
    expect(permissionsRequested()).toEqual([{ origins: [`${ORIGIN}/*`] }]);
    expect(foot()).toContain('The browser did not allow it.');
    expect(askedFor('add-site')).toEqual([]);
  });

  it('is always on once it is allowed, and can be switched off', async () => {
    answer('add-site', ({ origin }) => {
      sites = [{ origin, on: true, allowed: true, addedAt: 1 }];
      return { origin, on: true, allowed: true, addedAt: 1 };
    });
    answer('switch-site', ({ origin, on }) => {
      sites = [{ origin, on, allowed: true, addedAt: 1 }];
      return { origin, on, allowed: true, addedAt: 1 };
    });
    await open();
    await press(one(test('allow-site')));
    expect(foot()).toContain('On, each time you come here');
    await press(button('Switch off here'));
    expect(foot()).toContain('Off on this site');
  });

  it('says when it could not be switched', async () => {
    sites = [{ origin: ORIGIN, on: true, allowed: true, addedAt: 1 }];
    await open();
    await press(one(test('switch-site')));
    expect(wordsOf(one('.popup-foot [role="alert"]'))).toContain('did not work');
  });
});
