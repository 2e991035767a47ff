// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { RequestError } from '../../src/messaging/contract';
import type { CommitmentView } from '../../src/messaging/view';
import { now } from '../../src/platform/clock';
import { all, button, expectInOrder, forge, one, press, test, type, wordsOf } from '../support/draw';
import { answer, askedFor } from '../support/fake-browser';
import { makeFollowUp } from '../support/make';
import { changed, type Desk, key, makeFinding, makeView, openPanel, startDesk } from './open-panel';

let desk: Desk;
beforeEach(() => {
  desk = startDesk();
});
const said = () => wordsOf(one(test('said')));

const commitment: CommitmentView = {
  start: 0,
  end: 32,
  text: 'I will call you tomorrow at 3 pm.',
  firmness: 'firm',
  due: '2099-03-02T15:00',
  gran: 'm',
  vague: false,
  keptAs: null,
};
const kept = makeFollowUp({ remindAt: now() + 86_400_000, dueAt: now() + 86_400_000 });

describe('what stands in the reply', () => {
  it('is not there while there is nothing to say, and above what to say next when there is', async () => {
    await openPanel();
    expect(all('.draft-check')).toEqual([]);
    desk.view = makeView({ findings: [makeFinding({})] });
    await changed();
    expect(all('main > section').map(({ className }) => className.split(' ')[0])).toEqual([
      'reading',
      'draft-check',
      'say-next',
      'boundary',
      'case-follow-ups',
    ]);
    await expectInOrder();
  });

  it('is replaced by better words, in exactly its place, and taken back the same way', async () => {
    desk.view = makeView({ findings: [makeFinding({})] });
    await openPanel();
    await forge(one(test('finding-apply')));
    expect(askedFor('replace-words')).toEqual([]);
    await press(one(test('finding-apply')));
    const there = { start: 6, end: 24, words: 'definitely will do', say: 'do my best to' };
    expect(askedFor('replace-words')).toEqual([there]);
    expect(said()).toContain('Replaced in your reply.');
    await press(one(test('undo')));
    expect(askedFor('replace-words')[1]).toEqual({ start: 6, end: 19, words: there.say, say: there.words });
  });

  it('that has changed meanwhile is left alone; the better words are on the clipboard', async () => {
    answer('replace-words', () => ({ outcome: 'not-done', why: 'changed' }));
    desk.view = makeView({ findings: [makeFinding({})] });
    await openPanel();
    await press(one(test('finding-apply')));
    expect(said()).toContain('The reply has changed meanwhile.');
    expect(desk.copied).toEqual(['do my best to']);
  });

  it('is not heard of again when the agent says so, with an undo; never for a card of the lead', async () => {
    answer('silence-rule', () => ({}));
    desk.view = makeView({
      findings: [makeFinding({}), makeFinding({ start: 30, rule: 'refund:amount', boundaryId: 'refund' })],
    });
    await openPanel();
    expect(all(test('silence'))).toHaveLength(1);
    await press(one(test('silence')));
    expect(askedFor('silence-rule')).toEqual([{ rule: 'guarantee', silent: true }]);
    await press(one(test('undo')));
    expect(askedFor('silence-rule')[1]).toEqual({ rule: 'guarantee', silent: false });
  });

  it('is not called silenced when that was not stored', async () => {
    answer('silence-rule', () => {
      throw new RequestError('not-saved', 'It could not be saved.');
    });
    desk.view = makeView({ findings: [makeFinding({})] });
    await openPanel();
    await press(one(test('silence')));
    expect(said()).toBe('It could not be saved.');
  });
});

describe('a promise in the reply', () => {
  it('is kept by a press, says when it comes back, and can be taken back', async () => {
    answer('keep-promise', () => kept);
    answer('remove-follow-up', () => ({}));
    desk.view = makeView({ commitments: [commitment] });
    await openPanel();
    await forge(one(test('keep-promise')));
    expect(askedFor('keep-promise')).toEqual([]);
    await press(one(test('keep-promise')));
    expect(askedFor('keep-promise')).toEqual([
      { words: 'I will call you tomorrow at 3 pm.', due: '2099-03-02T15:00', gran: 'm' },
    ]);
    expect(said()).toContain('It comes back');
    await press(one(test('undo')));
    expect(askedFor('remove-follow-up')).toEqual([{ id: kept.id }]);
    await expectInOrder();
  });

  it('says so when it could not be stored, and does not call it saved', async () => {
    answer('keep-promise', () => {
      throw new RequestError('not-saved', 'The disk is full.');
    });
    desk.view = makeView({ commitments: [commitment] });
    await openPanel();
    await press(one(test('keep-promise')));
    expect(said()).toBe('The disk is full.');
    expect(all(test('undo'))).toEqual([]);
  });

  it('without a time asks for one, and keeps what was typed until it is stored', async () => {
    answer('keep-promise', () => {
      throw new RequestError('not-saved', '');
    });
    desk.view = makeView({ commitments: [{ ...commitment, due: null, gran: null }] });
    await openPanel();
    await press(one(test('choose-time')));
    await type(one('[name="date"]'), '2099-03-02');
    await press(one(test('save-follow-up')));
    expect(one<HTMLInputElement>('[name="date"]').value).toBe('2099-03-02');
    answer('keep-promise', () => kept);
    await press(one(test('save-follow-up')));
    expect(askedFor('keep-promise').at(-1)).toMatchObject({ due: '2099-03-02', gran: 'd' });
    expect(all(test('follow-up-form'))).toEqual([]);
  });

  it('that is kept says so and is not offered again', async () => {
    desk.view = makeView({ commitments: [{ ...commitment, keptAs: kept.id }] });
    await openPanel();
    expect(wordsOf(one(test('commitment')))).toContain('Kept in mind');
    expect(all(test('keep-promise'))).toEqual([]);
  });
});

describe('this case', () => {
  it('takes a reminder of one’s own, for this case', async () => {
    answer('schedule-follow-up', () => kept);
    await openPanel();
    expect(wordsOf(one('.case-follow-ups'))).toContain('Nothing promised yet.');
    await press(one(test('remind')));
    expect(document.activeElement).toBe(one('[name="words"]'));
    await type(one('[name="words"]'), 'Look again');
    await type(one('[name="date"]'), '2099-03-02');
    await press(one(test('save-follow-up')));
    expect(askedFor('schedule-follow-up')).toEqual([
      { words: 'Look again', due: '2099-03-02', gran: 'd', withCase: true },
    ]);
    expect(all(test('follow-up-form'))).toEqual([]);
  });

  it('keeps a half-typed reminder when it cannot be stored, and when the page changes', async () => {
    await openPanel();
    await press(one(test('remind')));
    await type(one('[name="words"]'), 'Look again');
    await type(one('[name="date"]'), '2099-03-02');
    await changed();
    expect(one<HTMLInputElement>('[name="words"]').value).toBe('Look again');
    await press(one(test('save-follow-up')));
    expect(one<HTMLInputElement>('[name="words"]').value).toBe('Look again');
    expect(said()).toContain('did not work');
    await key('Escape');
    expect(all(test('follow-up-form'))).toEqual([]);
    expect(button('Remind me')).toBeDefined();
  });

  it('shows what is open first, and the newest three that are finished', async () => {
    const done = [1, 2, 3, 4].map((at) => makeFollowUp({ doneAt: at, words: `done ${at}` }));
    desk.view = makeView({ followUps: [...done, makeFollowUp({ words: 'open' })] });
    await openPanel();
    expect(all('.follow-up-words').map(wordsOf)).toEqual(['open', 'done 1', 'done 2', 'done 3']);
  });
});
