// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { RequestError } from '../../src/messaging/contract';
import { Panel } from '../../src/panel/Panel';
import { all, draw, expectInOrder, one, press, settle, test, wordsOf } from '../support/draw';
import { answer, askedFor, fireEvent } from '../support/fake-browser';
import { makeFollowUp } from '../support/make';
import { makeBoundary } from '../support/make-pack';
import { changed, type Desk, key, makeReading, makeView, openPanel, startDesk, TAB } from './open-panel';

let desk: Desk;
beforeEach(() => {
  desk = startDesk();
});

describe('before there is anything to show', () => {
  it('the panel is silent for a moment and then says that it reads', async () => {
    answer('get-view', () => new Promise(() => {}));
    await openPanel();
    expect(wordsOf(one('[role="status"]'))).toBe('');
    await settle(350);
    expect(wordsOf(one('[role="status"]'))).toBe('Reading …');
    await expectInOrder();
  });

  it('a page without us is said, and what to do', async () => {
    desk.view = null;
    await openPanel();
    expect(wordsOf()).toContain('Evenkeel is not on this page.');
    await expectInOrder();
  });

  it('a background that does not answer is said, and that nothing is lost', async () => {
    answer('get-view', () => {
      throw new RequestError('failed', '');
    });
    await openPanel();
    expect(wordsOf()).toContain('Nothing is lost');
    await expectInOrder();
  });

  it('Escape closes it in each of these states, a made-up one does not', async () => {
    desk.view = null;
    const close = await openPanel();
    await key('Escape', false);
    expect(close).not.toHaveBeenCalled();
    await key('Escape');
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('how the customer is', () => {
  it.each([
    ['calm', 'Calm', '3 messages so far'],
    ['frustrated', 'Frustrated', 'since message 2'],
    ['angry', 'Angry', 'since message 2'],
    ['abusive', 'Abusive', 'since message 2'],
    ['unsure', 'Not sure', '3 messages so far'],
    ['unread', 'Not read', '3 messages so far'],
  ] as const)('%s has a word, a shape and its place in the case', async (level, word, aside) => {
    desk.view = makeView({ reading: makeReading({ level }) });
    await openPanel();
    expect(one(test('reading')).dataset.level).toBe(level);
    expect(wordsOf(one('.reading-head'))).toBe(`${word}${aside}`);
    expect(all(`${test('reading')} svg.level-${level}`)).toHaveLength(1);
    await expectInOrder();
  });

  it('a language that is not read is said so, instead of something wrong', async () => {
    desk.view = makeView({ reading: makeReading({ level: 'unread', signals: [], topics: [] }) });
    await openPanel();
    expect(wordsOf(one(test('reading')))).toContain('does not read this language');
  });

  it.each([
    ['selection', 'in what you selected'],
    ['remembered', 'as last seen on the case'],
  ] as const)('words from a %s say where they come from', async (source, aside) => {
    desk.view = makeView({ reading: makeReading({ source, since: null }) });
    await openPanel();
    expect(wordsOf(one('.reading-head'))).toContain(aside);
  });

  it('no case and no words: one line that teaches', async () => {
    desk.view = makeView({ case: null, reading: null, boundary: null, suggestions: [] });
    await openPanel();
    expect(wordsOf(one('.empty'))).toBe("Open a case, or select a customer's words.");
    expect(all('.case-follow-ups')).toEqual([]);
    await expectInOrder();
  });

  it('the words that show it are shown in the page while pointed at, each once', async () => {
    const signal = { start: 0, end: 7, kind: 'insult', words: 'thieves' };
    desk.view = makeView({
      reading: makeReading({ signals: [signal, { ...signal, start: 40, words: 'Thieves' }] }),
    });
    await openPanel();
    expect(all(test('signal')).map(wordsOf)).toEqual(['“thieves”']);
    one(test('signal')).focus();
    one(test('close')).focus();
    expect(askedFor('show-words').map(({ words }) => words)).toEqual(['thieves', null]);
  });

  it('a grave topic stands first, whatever else is the matter', async () => {
    const topics = [
      'billing_or_charge',
      'delay_or_waiting',
      'technical_fault',
      'account_access',
      'self_harm',
    ];
    desk.view = makeView({ reading: makeReading({ topics }) });
    await openPanel();
    expect(all(test('topic')).map(({ dataset }) => dataset.topic)).toEqual([
      'self_harm',
      ...topics.slice(0, 3),
    ]);
  });
});

describe('what may be promised', () => {
  it('stands as can, then whom to ask, then cannot, each named once', async () => {
    const card = makeBoundary({
      can: ['Refund up to 50', 'Say when it was sent'],
      ask: { who: 'Mara', what: 'decides above it', within: 'by 17:00' },
    });
    desk.view = makeView({ boundary: { card, expired: false } });
    await openPanel();
    expect(all(`${test('boundary')} h3`).map(wordsOf)).toEqual(['I can', 'Ask Mara', 'Not mine to do']);
    expect(all(`${test('boundary')} li`).map(wordsOf)).toEqual([
      'Refund up to 50',
      'Say when it was sent',
      'decides above it, by 17:00',
      'Promise a day for the bank',
    ]);
    await expectInOrder();
  });

  it('a card that ran out says so before it is relied on', async () => {
    desk.view = makeView({ boundary: { card: makeBoundary({ validUntil: '2020-01-31' }), expired: true } });
    await openPanel();
    expect(wordsOf(one(`${test('boundary')} .notice`))).toContain('ran out on 2020-01-31');
  });
});

describe('the panel as a whole', () => {
  it('shows the last known state when the background fails later', async () => {
    await openPanel();
    answer('get-view', () => {
      throw new RequestError('failed', '');
    });
    await changed();
    expect(all(test('reading'))).toHaveLength(1);
  });

  it('never lets an old answer replace a newer one', async () => {
    await openPanel();
    let first: (() => void) | undefined;
    answer(
      'get-view',
      () =>
        new Promise((resolve) => {
          first = () => resolve(makeView({ reading: makeReading({ level: 'calm' }) }));
        }),
    );
    await changed();
    answer('get-view', () => makeView({ reading: makeReading({ level: 'abusive' }) }));
    await changed();
    first?.();
    await settle();
    expect(one(test('reading')).dataset.level).toBe('abusive');
  });

  it('asks nothing for what another tab does', async () => {
    await openPanel();
    const before = askedFor('get-view').length;
    fireEvent({ event: 'view-changed', tabId: TAB + 1 });
    await settle(40);
    expect(askedFor('get-view')).toHaveLength(before);
  });

  it.each([
    ['healthy', [], 'Reads this page'],
    ['degraded', ['customer', 'composer'], 'Reads this page, but does not find: the customer, the reply box'],
    ['selection', [], 'Reads the words you select'],
    ['silent', [], "Does not know this page. Select a customer's words."],
  ] as const)('says how well it sees a page that is %s', async (health, missing, words) => {
    desk.view = makeView({ health, missing: [...missing] });
    await openPanel();
    expect(wordsOf(one(test('site-health')))).toBe(words);
    await expectInOrder();
  });

  it('puts what happened to the data on top', async () => {
    answer('list-notices', () => [{ id: 'n1', code: 'restored', count: 2, at: 1 }]);
    await openPanel();
    expect(wordsOf(one(test('notice')))).toContain('2 open follow-ups were put back');
    expect(all(test('dismiss-notice'))).toEqual([]);
  });

  it('names the tab it stands over when it stands in the popup', async () => {
    await draw(<Panel tabId={TAB} />);
    expect(askedFor('get-view')[0]).toEqual({ tabId: TAB, stage: null });
    expect(all(test('close'))).toEqual([]);
    await press(one(test('insert')));
    expect(askedFor('insert-text')[0]).toMatchObject({ tabId: TAB });
  });

  it('treats markup from page and pack as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    desk.view = makeView({
      boundary: {
        card: makeBoundary({ title: evil, can: [evil], say: evil, policy: evil }),
        expired: false,
      },
      reading: makeReading({ signals: [{ start: 0, end: 1, kind: 'insult', words: evil }], topics: [evil] }),
      followUps: [makeFollowUp({ words: evil, customer: evil, caseTitle: evil })],
      values: { 'customer.first': evil },
    });
    await openPanel();
    expect(all('img')).toEqual([]);
    expect(wordsOf(one('.script-text'))).toContain(evil);
  });
});
