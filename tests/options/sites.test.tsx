// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { RequestError, type SiteRow } from '../../src/messaging/contract';
import { all, button, expectInOrder, forge, one, press, test, type, wordsOf } from '../support/draw';
import {
  answer,
  askedFor,
  decidePermissions,
  permissionsRequested,
  requestsAsked,
} from '../support/fake-browser';
import { type Held, openDesk, startBackground } from './open-desk';

const site = (parts: Partial<SiteRow>): SiteRow => ({
  origin: 'https://acme.zendesk.com',
  on: true,
  allowed: true,
  addedAt: 1,
  ...parts,
});

let held: Held;
beforeEach(() => {
  held = startBackground();
  answer('add-site', ({ origin }) => {
    const row = site({ origin });
    held.sites = [...held.sites.filter((other) => other.origin !== origin), row];
    return row;
  });
  answer('remove-site', ({ origin }) => {
    held.sites = held.sites.filter((other) => other.origin !== origin);
    return {};
  });
  answer('switch-site', ({ origin, on }) => {
    held.sites = held.sites.map((other) => (other.origin === origin ? { ...other, on } : other));
    return site({ origin, on });
  });
});

const allow = async (text: string) => {
  await type(one(test('site-origin')), text);
  await press(one(test('allow-site')));
};

describe('adding a site', () => {
  it('takes a whole pasted address, asks the browser for its origin and stands in the list', async () => {
    await openDesk('#sites');
    await allow('http://crm.test:8180/Ticket/Display.html?id=1');
    expect(permissionsRequested()).toEqual([{ origins: ['http://crm.test:8180/*'] }]);
    expect(askedFor('add-site')).toEqual([{ origin: 'http://crm.test:8180' }]);
    expect(all(test('site')).map(({ dataset }) => [dataset.origin, dataset.on])).toEqual([
      ['http://crm.test:8180', 'true'],
    ]);
    expect(one<HTMLInputElement>(test('site-origin')).value).toBe('');
  });

  it('asks the browser inside the very press: nothing is awaited before', async () => {
    await openDesk('#sites');
    await type(one(test('site-origin')), 'acme.zendesk.com');
    const pressed = press(one(test('allow-site')));
    expect(permissionsRequested()).toHaveLength(1);
    await pressed;
  });

  it('does nothing for a press that a script made up', async () => {
    await openDesk('#sites');
    await type(one(test('site-origin')), 'acme.zendesk.com');
    await forge(one(test('allow-site')));
    expect(permissionsRequested()).toEqual([]);
  });

  it('says beforehand what the browser will be asked, and that http can be overheard', async () => {
    await openDesk('#sites');
    await type(one(test('site-origin')), 'acme.zendesk.com/agent');
    expect(wordsOf(one('.hint'))).toBe(
      'The browser will ask you about https://acme.zendesk.com and nothing else.',
    );
    await type(one(test('site-origin')), 'http://crm.test');
    expect(wordsOf(one('.hint'))).toContain('starts with http, not https');
  });

  it.each([
    ['', 'Paste the address'],
    ['my helpdesk', 'does not look like an address'],
    ['chrome://extensions', 'web pages only'],
    ['robin@acme.example', 'mail address'],
    ['https://*.zendesk.com', 'without a star'],
  ])('says in a sentence why "%s" is no address, and asks for nothing', async (text, words) => {
    await openDesk('#sites');
    await allow(text);
    expect(wordsOf(one('.allow-site [role="alert"]'))).toContain(words);
    expect(document.activeElement).toBe(one(test('site-origin')));
    expect(permissionsRequested()).toEqual([]);
    await expectInOrder();
  });

  it('accepts a no, changes nothing and keeps what was typed', async () => {
    decidePermissions(() => false);
    await openDesk('#sites');
    await allow('acme.zendesk.com');
    expect(wordsOf(one('.allow-site [role="alert"]'))).toContain(
      'You did not allow https://acme.zendesk.com',
    );
    expect(requestsAsked()).not.toContain('add-site');
    expect(one<HTMLInputElement>(test('site-origin')).value).toBe('acme.zendesk.com');
  });

  it('says so where the browser forbids the address itself', async () => {
    decidePermissions(() => Promise.reject(new Error('not allowed')));
    await openDesk('#sites');
    await allow('https://addons.mozilla.org');
    expect(wordsOf(one('.allow-site [role="alert"]'))).toContain('allows no extension');
  });

  it('says what went wrong when it could not be kept', async () => {
    answer('add-site', () => {
      throw new RequestError('not-saved', '');
    });
    await openDesk('#sites');
    await allow('acme.zendesk.com');
    expect(wordsOf(one('.allow-site [role="alert"]'))).toContain('could not be saved');
  });
});

describe('the list of sites', () => {
  it('teaches in one line when it is empty', async () => {
    await openDesk('#sites');
    expect(wordsOf()).toContain('No site yet.');
  });

  it('switches a site off and on', async () => {
    held.sites = [site({})];
    await openDesk('#sites');
    const toggle = () => one(test('site-switch'));
    expect(toggle().getAttribute('aria-checked')).toBe('true');
    await forge(toggle());
    expect(askedFor('switch-site')).toEqual([]);
    await press(toggle());
    expect(toggle().getAttribute('aria-checked')).toBe('false');
    expect(one(test('site')).dataset.on).toBe('false');
    await press(toggle());
    expect(one(test('site')).dataset.on).toBe('true');
    await expectInOrder();
  });

  it('removes a site, and undo asks the browser for it again', async () => {
    held.sites = [site({})];
    await openDesk('#sites');
    await press(one(test('remove-site')));
    expect(all(test('site'))).toEqual([]);
    const undo = press(one(test('undo')));
    expect(permissionsRequested()).toEqual([{ origins: ['https://acme.zendesk.com/*'] }]);
    await undo;
    expect(all(test('site'))).toHaveLength(1);
  });

  it('says that the browser took a site away, keeps it, and gets it back with one press', async () => {
    held.sites = [site({ allowed: false })];
    await openDesk('#sites');
    expect(one(test('site')).dataset.allowed).toBe('false');
    expect(wordsOf(one(test('site')))).toContain('does not allow this site any more');
    expect(one<HTMLButtonElement>(test('site-switch')).disabled).toBe(true);
    await expectInOrder();
    await press(button('Allow again: https://acme.zendesk.com'));
    expect(one(test('site')).dataset.allowed).toBe('true');
  });

  it('shows an address as text, whatever stands in it', async () => {
    held.sites = [site({ origin: 'https://<img/src=x>' })];
    await openDesk('#sites');
    expect(all('img')).toEqual([]);
  });
});
