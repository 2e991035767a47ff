// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { dispatch, expectInOrder, one, press, putAway, test, type, wordsOf } from '../support/draw';
import { resetFakeBrowser } from '../support/fake-browser';
import { drawForm } from './follow-up-pieces';

beforeEach(() => {
  putAway();
  resetFakeBrowser();
});

const empty = { words: '', due: '2099-03-02', gran: 'd' as const };
const field = (name: string) => one<HTMLInputElement>(`[name="${name}"]`);
const save = () => press(one(test('save-follow-up')));

describe('the fields of a follow-up', () => {
  it('begin with what is known, the focus on the words', async () => {
    await drawForm({ words: 'Call', due: '2099-03-02T15:00', gran: 'm' });
    expect([field('words').value, field('date').value, field('time').value]).toEqual([
      'Call',
      '2099-03-02',
      '15:00',
    ]);
    expect(document.activeElement).toBe(field('words'));
    await expectInOrder();
  });

  it('give a moment with a clock, or a day alone', async () => {
    const acts = await drawForm(empty);
    await type(field('words'), '  Call ');
    await save();
    await type(field('time'), '09:30');
    await save();
    expect(acts.onSave.mock.calls).toEqual([
      [{ words: 'Call', due: '2099-03-02', gran: 'd' }],
      [{ words: 'Call', due: '2099-03-02T09:30', gran: 'm' }],
    ]);
  });

  it('are read at Enter, also when nothing was heard of the last keys', async () => {
    const acts = await drawForm(empty);
    field('words').value = 'Call';
    dispatch(one('form'), new Event('submit', { bubbles: true, cancelable: true }), true);
    expect(acts.onSave).toHaveBeenCalledWith({ words: 'Call', due: '2099-03-02', gran: 'd' });
  });

  it.each([
    ['words', '', 'Say in a few words what to come back to.'],
    ['date', '', 'Choose a day.'],
    ['date', '2020-01-01', 'That moment has passed. Choose a later one.'],
  ])('say what is wrong with %s "%s" and go there', async (name, value, words) => {
    const acts = await drawForm({ ...empty, words: 'Call' });
    await type(field(name), value);
    await save();
    expect(wordsOf(one('[role="alert"]'))).toBe(words);
    expect(document.activeElement).toBe(field(name));
    expect(acts.onSave).not.toHaveBeenCalled();
    await expectInOrder();
  });

  it('are left by Escape or Cancel', async () => {
    const acts = await drawForm(empty);
    dispatch(field('words'), new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }), true);
    expect(acts.onCancel).toHaveBeenCalledOnce();
  });
});
