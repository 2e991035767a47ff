// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { expectInOrder, forge, one, press, settle, test, type, wordsOf } from '../support/draw';
import {
  answer,
  askedFor,
  decidePermissions,
  permissionsRequested,
  setGranted,
  setOwnAddress,
  setShortcuts,
  tabsOpened,
} from '../support/fake-browser';
import { openDesk, startBackground } from './open-desk';

beforeEach(() => void startBackground());

describe('the welcome page', () => {
  it('says what is read, what is kept and what never happens, and asks for nothing by itself', async () => {
    await openDesk('#welcome');
    expect(wordsOf()).toContain('What it reads');
    expect(wordsOf()).toContain('nothing leaves this computer');
    expect(permissionsRequested()).toEqual([]);
    expect(tabsOpened()).toEqual([]);
  });

  it('opens the demo page in a tab of its own', async () => {
    await openDesk('#welcome');
    await forge(one(test('open-demo')));
    expect(tabsOpened()).toEqual([]);
    await press(one(test('open-demo')));
    expect(tabsOpened()).toEqual(['chrome-extension://evenkeel/demo/demo.html']);
  });

  it('takes the address of a helpdesk and says that it is on there', async () => {
    answer('add-site', ({ origin }) => ({ origin, on: true, allowed: true, addedAt: 1 }));
    await openDesk('#welcome');
    await type(one(test('site-origin')), 'https://acme.zendesk.com/agent/tickets/1');
    await press(one(test('allow-site')));
    expect(askedFor('add-site')).toEqual([{ origin: 'https://acme.zendesk.com' }]);
    expect(wordsOf(one(test('site-allowed')))).toContain('now on at https://acme.zendesk.com');
    await expectInOrder();
  });

  it('shows the keys as they are set here, and where to change them', async () => {
    setShortcuts([{ name: 'toggle-panel', shortcut: 'Ctrl+Shift+9' }]);
    await openDesk('#welcome');
    expect(wordsOf(one('kbd'))).toBe('Ctrl+Shift+9');
    expect(wordsOf()).toContain('chrome://extensions/shortcuts');
  });

  it('says so when no keys are set, and knows Firefox', async () => {
    setShortcuts([{ name: 'toggle-panel', shortcut: '' }]);
    setOwnAddress('moz-extension://evenkeel/');
    await openDesk('#welcome');
    expect(wordsOf()).toContain('No keys are set for it yet.');
    expect(wordsOf()).toContain('Manage Extension Shortcuts');
  });

  it('asks for notifications only when pressed, and accepts a no', async () => {
    decidePermissions(() => false);
    await openDesk('#welcome');
    expect(one(test('notifications')).dataset.state).toBe('not-allowed');
    await forge(one(test('allow-notifications')));
    expect(permissionsRequested()).toEqual([]);
    await press(one(test('allow-notifications')));
    expect(permissionsRequested()).toEqual([{ permissions: ['notifications'] }]);
    expect(wordsOf(one(test('notifications')))).toContain('go on reminding you');
    decidePermissions(() => true);
    await press(one(test('allow-notifications')));
    expect(one(test('notifications')).dataset.state).toBe('allowed');
  });

  it('hears when the browser takes notifications away again', async () => {
    setGranted('notifications', true);
    await openDesk('#welcome');
    expect(one(test('notifications')).dataset.state).toBe('allowed');
    setGranted('notifications', false);
    await settle();
    expect(one(test('notifications')).dataset.state).toBe('not-allowed');
  });
});
