// @vitest-environment happy-dom

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { now } from '../../src/platform/clock';
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
  type,
  wordsOf,
} from '../support/draw';
import { resetFakeBrowser } from '../support/fake-browser';
import { makeFollowUp } from '../support/make';
import { drawRow, noteActs } from './follow-up-pieces';

beforeEach(() => {
  putAway();
  resetFakeBrowser();
});

const HOUR = 3_600_000;
const soon = () => ({ dueAt: now() + HOUR, remindAt: now() + HOUR / 2 });
const escapeKey = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });

describe('a follow-up', () => {
  it.each([
    ['open', soon(), 'Open'],
    ['late', { dueAt: now() - HOUR }, 'Late'],
    ['kept', { ...soon(), doneAt: now() }, 'Kept'],
    ['done', { ...soon(), doneAt: now(), kind: 'reminder' as const }, 'Done'],
  ])('that is %s says so in a word beside its shape', async (status, parts, word) => {
    await drawRow(makeFollowUp(parts));
    expect(one(test('follow-up')).dataset.status).toBe(status);
    expect(wordsOf(one('.follow-up-meta')).startsWith(word)).toBe(true);
    expect(one('.follow-up-head svg').getAttribute('aria-hidden')).toBe('true');
    await expectInOrder();
  });

  it('names its case except where it stands inside it', async () => {
    await drawRow(makeFollowUp(soon()));
    expect(wordsOf()).toContain('Dana Whitlock, Charged three times');
    expect(all(test('open-case'))).toHaveLength(1);
    await drawRow(makeFollowUp(soon()), noteActs(), false);
    expect(wordsOf()).not.toContain('Dana Whitlock');
    expect(all(test('open-case'))).toEqual([]);
  });

  it('is done, undone and opened by its id', async () => {
    const followUp = makeFollowUp(soon());
    const acts = await drawRow(followUp);
    await press(one(test('done')));
    await press(one(test('open-case')));
    expect(acts.onFinish).toHaveBeenCalledWith(followUp.id);
    expect(acts.onOpenCase).toHaveBeenCalledWith(followUp.id);
    const undone = await drawRow(makeFollowUp({ ...soon(), id: followUp.id, doneAt: now() }));
    await press(one(test('reopen')));
    expect(undone.onReopen).toHaveBeenCalledWith(followUp.id);
  });

  it('says until when it was put off', async () => {
    await drawRow(makeFollowUp({ dueAt: now() - HOUR, remindAt: now() + HOUR }));
    expect(wordsOf(one('.follow-up-meta'))).toContain('reminder');
  });

  it('is put off to a later moment; the menu closes by a choice and by Escape', async () => {
    const acts = await drawRow(makeFollowUp(soon()));
    const menu = one<HTMLDetailsElement>('details');
    menu.open = true;
    dispatch(menu, escapeKey(), true);
    expect(menu.open).toBe(false);
    menu.open = true;
    await press(one('[data-choice="one_hour"]'));
    expect(menu.open).toBe(false);
    const until = acts.onSnooze.mock.calls[0]?.[1] ?? 0;
    expect(Math.abs(until - now() - HOUR)).toBeLessThan(90_000);
  });

  it('is edited in place, and a failure keeps the form and what was typed', async () => {
    const followUp = makeFollowUp({ dueAt: Date.parse('2099-03-02T15:00:00'), remindAt: 0 });
    const acts = noteActs();
    acts.onEdit = vi.fn(async () => false);
    await drawRow(followUp, acts);
    await press(one(test('edit')));
    await type(one('[name="words"]'), 'Write instead');
    await press(one(test('save-follow-up')));
    expect(acts.onEdit).toHaveBeenCalledWith(followUp.id, {
      words: 'Write instead',
      due: '2099-03-02T15:00',
      gran: 'm',
    });
    expect(one<HTMLInputElement>('[name="words"]').value).toBe('Write instead');
    acts.onEdit = vi.fn(async () => true);
    await drawRow(followUp, acts);
    await press(one(test('edit')));
    await press(one(test('save-follow-up')));
    expect(all('form')).toEqual([]);
  });

  it('gets the focus back after an edit was given up', async () => {
    await drawRow(makeFollowUp(soon()));
    await press(one(test('edit')));
    await press(button('Cancel'));
    await settle(20);
    expect(document.activeElement).toBe(one(test('edit')));
  });
});
