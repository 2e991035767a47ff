// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { type FollowUp, snoozeFollowUp } from '../../src/domain/follow-up';
import { RequestError } from '../../src/messaging/contract';
import { now } from '../../src/platform/clock';
import { all, button, expectInOrder, forge, one, press, test, type, wordsOf } from '../support/draw';
import { answer, askedFor } from '../support/fake-browser';
import { makeFollowUp } from '../support/make';
import { type Held, openDesk, startBackground } from './open-desk';

const HOUR = 3_600_000;
const dueIn = (hours: number) => ({ dueAt: now() + hours * HOUR, remindAt: now() + hours * HOUR - 600_000 });

let held: Held;
let call: FollowUp;
let mail: FollowUp;
beforeEach(() => {
  held = startBackground();
  call = makeFollowUp({ words: 'I will call you', ...dueIn(-2) });
  mail = makeFollowUp({ words: 'I will write to you', customer: 'Zoë Ortega', ...dueIn(-1) });
  const later = makeFollowUp({ words: 'Ask for the log', kind: 'reminder', ...dueIn(72) });
  const done = makeFollowUp({ words: 'Long done', ...dueIn(-90), doneAt: now() - 95 * HOUR });
  held.followUps = [later, done, mail, call];
  const change = (id: string, part: (followUp: FollowUp) => FollowUp) => {
    const found = held.followUps.find((followUp) => followUp.id === id);
    if (!found) throw new RequestError('not-found', '');
    const next = part(found);
    held.followUps = held.followUps.map((followUp) => (followUp.id === id ? next : followUp));
    return next;
  };
  answer('finish-follow-up', ({ id }) => change(id, (followUp) => ({ ...followUp, doneAt: now() })));
  answer('reopen-follow-up', ({ id }) => change(id, (followUp) => ({ ...followUp, doneAt: null })));
  answer('snooze-follow-up', ({ id, until }) =>
    change(id, (followUp) => snoozeFollowUp(followUp, until, now())),
  );
});

const rows = (inside: string) => all(`${inside} ${test('follow-up')}`).map(({ dataset }) => dataset.id);
const rowOf = (id: string) => one(`[data-id="${id}"]`);
const doneIn = (id: string) => one(`[data-id="${id}"] ${test('done')}`);

describe('the follow-ups', () => {
  it('stand by when they come back, finished ones folded away', async () => {
    await openDesk('#follow-ups');
    expect(rows('.now')).toEqual([call.id, mail.id]);
    expect(wordsOf(one('.now h2'))).toBe('Waiting now 2');
    expect(rows('.later')).toHaveLength(1);
    expect(wordsOf(one('.finished summary'))).toBe('1 finished');
    await expectInOrder();
  });

  it('teach in one line while there are none', async () => {
    held.followUps = [];
    await openDesk('#follow-ups');
    expect(wordsOf()).toContain('Nothing to come back to.');
    expect(one(test('add-reminder')).classList.contains('main')).toBe(true);
    await expectInOrder();
  });

  it('are done by a person only', async () => {
    await openDesk('#follow-ups');
    await forge(doneIn(call.id));
    expect(askedFor('finish-follow-up')).toEqual([]);
    await press(doneIn(call.id));
    expect(askedFor('finish-follow-up')).toEqual([{ id: call.id }]);
  });

  it('stay in their place once done, so that a second press hits nothing else', async () => {
    await openDesk('#follow-ups');
    await press(doneIn(call.id));
    expect(rows('.now')).toEqual([call.id, mail.id]);
    expect(rowOf(call.id).dataset.status).toBe('done');
    expect(wordsOf(one('.now h2'))).toBe('Waiting now 1');
    expect(document.activeElement?.closest('[data-id]')).toBe(rowOf(call.id));
    await expectInOrder();
    await openDesk('#follow-ups');
    expect(rows('.now')).toEqual([mail.id]);
  });

  it('come back with undo', async () => {
    await openDesk('#follow-ups');
    await press(doneIn(call.id));
    expect(wordsOf(one(test('status')))).toContain('Done.');
    await forge(one(test('undo')));
    expect(askedFor('reopen-follow-up')).toEqual([]);
    await press(one(test('undo')));
    expect(askedFor('reopen-follow-up')).toEqual([{ id: call.id }]);
    expect(rowOf(call.id).dataset.status).toBe('late');
  });

  it('are put off to a moment that is to come', async () => {
    await openDesk('#follow-ups');
    await press(all(`[data-id="${call.id}"] ${test('snooze-choice')}`)[0]!);
    const [asked] = askedFor('snooze-follow-up');
    expect(asked?.id).toBe(call.id);
    expect(asked?.until).toBeGreaterThan(now());
    expect(rows('.now')).toEqual([mail.id]);
  });

  it('are found by words, customer or case, finished ones too', async () => {
    await openDesk('#follow-ups');
    await type(one(test('search')), 'zoe');
    expect(rows('main')).toEqual([mail.id]);
    expect(wordsOf(one('.find [role="status"]'))).toBe('1 found');
    await type(one(test('search')), 'long done');
    expect(one<HTMLDetailsElement>('.finished').open).toBe(true);
    await type(one(test('search')), 'nothing like it');
    expect(rows('main')).toEqual([]);
    expect(wordsOf(one('.find [role="status"]'))).toBe('0 found');
  });

  it('say what happened when an act could not be done', async () => {
    answer('finish-follow-up', () => {
      throw new RequestError('not-saved', 'The disk is full. Nothing was changed.');
    });
    await openDesk('#follow-ups');
    await press(doneIn(call.id));
    expect(wordsOf(one(test('status')))).toContain('The disk is full.');
    expect(rowOf(call.id).dataset.status).toBe('late');
  });
});

describe('adding a reminder', () => {
  const fill = async () => {
    await press(one(test('add-reminder')));
    await type(one('[name="words"]'), 'Look at the firmware');
    await type(one('[name="date"]'), '2099-05-04');
  };

  it('asks for it and shows it', async () => {
    answer('schedule-follow-up', ({ words }) => {
      const added = makeFollowUp({ words, kind: 'reminder', ...dueIn(500) });
      held.followUps = [...held.followUps, added];
      return added;
    });
    await openDesk('#follow-ups');
    await fill();
    await expectInOrder();
    await press(one(test('save-follow-up')));
    expect(askedFor('schedule-follow-up')).toEqual([
      { words: 'Look at the firmware', due: '2099-05-04', gran: 'd', withCase: false },
    ]);
    expect(wordsOf(one('.later'))).toContain('Look at the firmware');
    expect(all('.follow-up-form')).toEqual([]);
  });

  it('keeps what was typed when it could not be stored', async () => {
    answer('schedule-follow-up', () => {
      throw new RequestError('not-saved', '');
    });
    await openDesk('#follow-ups');
    await fill();
    await press(one(test('save-follow-up')));
    expect(one<HTMLInputElement>('[name="words"]').value).toBe('Look at the firmware');
    expect(wordsOf(one(test('status')))).toContain('could not be saved');
  });

  it('can be left without adding anything', async () => {
    await openDesk('#follow-ups');
    await fill();
    await press(button('Cancel'));
    expect(all('.follow-up-form')).toEqual([]);
    expect(askedFor('schedule-follow-up')).toEqual([]);
  });
});
