// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { all, expectInOrder, one, test, wordsOf } from '../support/draw';
import { setShortcuts } from '../support/fake-browser';
import { openDesk, startBackground } from './open-desk';

beforeEach(() => void startBackground());

describe('the about page', () => {
  it('gives the version of the extension that runs', async () => {
    await openDesk('#about');
    expect(wordsOf(one(test('version')))).toBe('1.2.3');
  });

  it('names everything that is packed in, and nothing else', async () => {
    await openDesk('#about');
    const named = all('[aria-labelledby="stands-heading"] dt').map((name) => wordsOf(name).toLowerCase());
    const packed = Object.keys(manifest.dependencies).map((name) => name.replace('-preact', ''));
    expect(named.sort()).toEqual(packed.sort());
  });

  it('shows each key as it is set here', async () => {
    setShortcuts([
      { name: 'insert-first', shortcut: '' },
      { name: 'toggle-panel', shortcut: 'Alt+Shift+E' },
      { name: '_execute_action', shortcut: 'Alt+1' },
    ]);
    await openDesk('#about');
    expect(all(`${test('shortcuts')} div`).map(wordsOf)).toEqual([
      'Open or close the panel Alt+Shift+E',
      'Insert the first suggestion not set',
    ]);
    await expectInOrder();
  });
});
