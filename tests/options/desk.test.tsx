// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { all, expectInOrder, forge, one, press, settle, test, wordsOf } from '../support/draw';
import { answer, askedFor } from '../support/fake-browser';
import { catchDownloads, openDesk, startBackground } from './open-desk';

beforeEach(() => void startBackground());

const goTo = async (hash: string) => {
  location.hash = hash;
  // The browser tells of it in its own time; happy-dom not at all for a hash that was set twice.
  await act(() => void dispatchEvent(new Event('hashchange')));
  await settle();
};

describe('the options page', () => {
  it.each(['packs', 'sites', 'follow-ups', 'hours', 'privacy', 'about', 'welcome'])(
    'shows %s with one heading, in order for everybody',
    async (view) => {
      await openDesk(`#${view}`);
      expect(one('main').dataset.view).toBe(view);
      expect(all('h1')).toHaveLength(1);
      expect(document.title).toContain(wordsOf(one('h1')));
      await expectInOrder();
    },
  );

  it('says in the rail where the person is', async () => {
    await openDesk('#hours');
    expect(all('nav [aria-current]').map(wordsOf)).toEqual(['Hours']);
  });

  it('leaves the focus alone at first, and gives it to the heading of a view that was opened', async () => {
    await openDesk('#sites');
    expect(document.activeElement).toBe(document.body);
    await goTo('#about');
    expect(document.activeElement).toBe(one('h1'));
    expect(wordsOf(one('h1'))).toBe('About');
  });

  it('leads nowhere outside', async () => {
    for (const view of ['welcome', 'packs', 'privacy', 'about']) {
      await openDesk(`#${view}`);
      for (const link of all('a')) expect(link.getAttribute('href')).toMatch(/^#[a-z/-]+$/);
      expect(all('[src]')).toEqual([]);
    }
  });

  it('tells on every view what happened to the data, until the person has read it', async () => {
    let notices = [{ id: 'n1', code: 'restored' as const, count: 3, at: 1 }];
    answer('list-notices', () => notices);
    answer('dismiss-notice', ({ id }) => {
      notices = notices.filter((notice) => notice.id !== id);
      return {};
    });
    await openDesk('#about');
    expect(wordsOf(one(test('notice')))).toContain('3 open follow-ups');
    await goTo('#sites');
    await expectInOrder();
    await forge(one(test('dismiss-notice')));
    expect(askedFor('dismiss-notice')).toEqual([]);
    await press(one(test('dismiss-notice')));
    expect(all(test('notice'))).toEqual([]);
  });

  it('puts the last word away when another view is opened', async () => {
    catchDownloads();
    answer('export-pack', () => ({ fileName: 'x.json', text: '{}' }));
    await openDesk('#packs');
    await press(one(test('export-pack')));
    expect(wordsOf(one(test('status')))).toContain('x.json is in your downloads.');
    await goTo('#about');
    expect(wordsOf(one(test('status')))).toBe('');
  });

  it('is not left for a file that was dropped beside its place', async () => {
    await openDesk('#about');
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(drop, 'dataTransfer', { value: { types: ['Files'] } });
    one('main').dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
  });
});
