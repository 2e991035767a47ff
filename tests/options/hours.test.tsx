// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { RequestError } from '../../src/messaging/contract';
import {
  all,
  button,
  dispatch,
  expectInOrder,
  one,
  press,
  putAway,
  settle,
  test,
  tick,
  type,
  wordsOf,
} from '../support/draw';
import { answer, askedFor, fireEvent } from '../support/fake-browser';
import { type Held, openDesk, startBackground } from './open-desk';

/** Longer than the page waits for the next key. */
const PAUSE = 450;

let held: Held;
beforeEach(() => {
  held = startBackground();
});

const field = (name: string) => one<HTMLInputElement>(`[name="${name}"]`);
const state = () => one(test('save-state')).dataset.state;

describe('the hours', () => {
  it('show what is stored and what it means', async () => {
    held.settings = { ...DEFAULT_SETTINGS, agentName: 'Robin', leadMinutes: 25 };
    await openDesk('#hours');
    expect(field('agent-name').value).toBe('Robin');
    expect(all<HTMLInputElement>('[name="day"]').map(({ checked }) => checked)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(wordsOf(one('.preview'))).toContain('14:35');
    await expectInOrder();
  });

  it('are saved by themselves, once, and called saved only after the answer', async () => {
    let stored: () => void = () => {};
    answer('save-settings', ({ settings }) => new Promise((done) => (stored = () => done(settings))));
    await openDesk('#hours');
    await type(field('start'), '08:00');
    await type(field('start'), '08:30');
    expect(askedFor('save-settings')).toEqual([]);
    await settle(PAUSE);
    expect(askedFor('save-settings').map(({ settings }) => settings.hours.start)).toEqual(['08:30']);
    expect(state()).toBe('saving');
    stored();
    await settle();
    expect(state()).toBe('saved');
    expect(wordsOf(one(test('save-state')))).toBe('Saved');
    await expectInOrder();
  });

  it('that are wrong are said in words, not saved and not called saved', async () => {
    await openDesk('#hours');
    await type(field('end'), '08:00');
    await settle(PAUSE);
    expect(wordsOf()).toContain('The day must end after it begins.');
    expect(field('end').getAttribute('aria-invalid')).toBe('true');
    expect(askedFor('save-settings')).toEqual([]);
    expect(state()).toBe('still');
    await expectInOrder();
    await type(field('end'), '18:00');
    await settle(PAUSE);
    expect(held.settings.hours.end).toBe('18:00');
    expect(wordsOf()).not.toContain('The day must end after it begins.');
  });

  it('keep the right fields when one is wrong, and say that not all was saved', async () => {
    await openDesk('#hours');
    await type(field('lead-minutes'), '999');
    await type(field('agent-name'), 'Robin');
    await settle(PAUSE);
    expect(held.settings.agentName).toBe('Robin');
    expect(held.settings.leadMinutes).toBe(10);
    expect(wordsOf(one(test('save-state')))).toBe('Saved, except for what is marked below');
  });

  it('keep at least one working day', async () => {
    held.settings = { ...DEFAULT_SETTINGS, hours: { ...DEFAULT_SETTINGS.hours, days: [3] } };
    await openDesk('#hours');
    await tick(all('[name="day"]')[2]!);
    await settle(PAUSE);
    expect(wordsOf()).toContain('Choose at least one working day.');
    expect(askedFor('save-settings')).toEqual([]);
    await tick(all('[name="day"]')[5]!);
    await settle(PAUSE);
    expect(held.settings.hours.days).toEqual([6]);
  });

  it('take days off, each once, and give them back', async () => {
    await openDesk('#hours');
    await press(one(test('add-holiday')));
    expect(wordsOf()).toContain('Choose a whole date.');
    await type(field('holiday'), '2026-12-25');
    await press(one(test('add-holiday')));
    await type(field('holiday'), '2026-12-25');
    await press(one(test('add-holiday')));
    expect(wordsOf()).toContain('already in the list');
    await settle(PAUSE);
    expect(held.settings.hours.holidays).toEqual(['2026-12-25']);
    await expectInOrder();
    await press(one(`${test('holiday')} button`));
    await settle(PAUSE);
    expect(held.settings.hours.holidays).toEqual([]);
  });

  it('are not changed by an event that a script made up', async () => {
    await openDesk('#hours');
    const end = field('end');
    end.value = '23:00';
    dispatch(end, new Event('input', { bubbles: true }), false);
    await settle(PAUSE);
    expect(askedFor('save-settings')).toEqual([]);
  });

  it('that could not be saved stay on the page, say so and can be tried again', async () => {
    let full = true;
    answer('save-settings', ({ settings }) => {
      if (full) throw new RequestError('not-saved', '');
      held.settings = settings;
      return settings;
    });
    await openDesk('#hours');
    await type(field('agent-name'), 'Robin');
    await settle(PAUSE);
    expect(state()).toBe('not-saved');
    expect(wordsOf(one(test('save-state')))).toContain('This could not be saved.');
    expect(field('agent-name').value).toBe('Robin');
    full = false;
    await press(button('Try again'));
    expect(state()).toBe('saved');
    expect(held.settings.agentName).toBe('Robin');
  });

  it('are saved on leaving, too', async () => {
    await openDesk('#hours');
    await type(field('agent-name'), 'Robin');
    putAway();
    await settle();
    expect(held.settings.agentName).toBe('Robin');
  });

  it('follow what another page changed, but never take away what is being typed', async () => {
    await openDesk('#hours');
    held.settings = { ...held.settings, agentName: 'Robin', leadMinutes: 30 };
    fireEvent({ event: 'set-up-changed' });
    await settle();
    expect(field('lead-minutes').value).toBe('30');
    await type(field('agent-name'), 'Robin V');
    fireEvent({ event: 'set-up-changed' });
    await settle();
    expect(field('agent-name').value).toBe('Robin V');
    await type(field('agent-name'), 'x'.repeat(121));
    await settle(PAUSE);
    fireEvent({ event: 'set-up-changed' });
    await settle();
    expect(field('agent-name').value).toHaveLength(121);
  });

  it('do not undo what another page changed meanwhile', async () => {
    await openDesk('#hours');
    held.settings = { ...held.settings, silencedRules: ['never-again'], voice: 'speak' } satisfies Settings;
    await type(field('agent-name'), 'Robin');
    await settle(PAUSE);
    expect(held.settings).toMatchObject({
      agentName: 'Robin',
      silencedRules: ['never-again'],
      voice: 'speak',
    });
  });
});
