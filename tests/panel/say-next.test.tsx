// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { RequestError } from '../../src/messaging/contract';
import { reasonsOf } from '../../src/panel/SuggestionCard';
import {
  all,
  button,
  dispatch,
  expectInOrder,
  forge,
  one,
  press,
  settle,
  test,
  type,
  wordsOf,
} from '../support/draw';
import { answer, askedFor } from '../support/fake-browser';
import { changed, type Desk, key, makeSuggestion, makeView, openPanel, startDesk } from './open-panel';

const slots = [
  { name: 'thing', kind: 'thing' as const, label: 'The thing' },
  { name: 'day', kind: 'date' as const, label: 'The day', example: 'Tuesday' },
];
const withGaps = makeSuggestion({
  id: 'gaps',
  title: 'With gaps',
  write: '{{customer.first}}: {{thing}} on {{day}}.',
  slots,
});

let desk: Desk;
beforeEach(() => {
  desk = startDesk();
});

const inserted = () => askedFor('insert-text').map(({ text }) => text);
const said = () => wordsOf(one(test('said')));
const titleOf = (title: string) => {
  const found = all('.suggestion-title').find((element) => wordsOf(element).startsWith(title));
  if (!found) throw new Error(`No script is called ${title}.`);
  return found;
};

describe('a script', () => {
  it('is put into the reply with its gaps filled, once, and says that nothing was sent', async () => {
    await openPanel();
    await press(one(test('insert')));
    expect(askedFor('insert-text')).toEqual([{ text: 'Hi Dana, I am here.', scriptId: 'one' }]);
    expect(said()).toBe('It is in your reply. Nothing was sent.');
    await expectInOrder();
  });

  it('is put in once, however fast the second press comes', async () => {
    let done: (() => void) | undefined;
    answer(
      'insert-text',
      () =>
        new Promise((resolve) => {
          done = () => resolve({ outcome: 'done', why: null });
        }),
    );
    await openPanel();
    await press(one(test('insert')));
    await press(one(test('insert')));
    done?.();
    await settle();
    expect(inserted()).toHaveLength(1);
  });

  it('is not touched by an event that a script made up', async () => {
    await openPanel();
    for (const id of ['insert', 'copy']) await forge(one(test(id)));
    await forge(titleOf('Ask for'));
    expect(inserted()).toEqual([]);
    expect(desk.copied).toEqual([]);
    expect(one('.suggestion.chosen').dataset.script).toBe('one');
  });

  it.each([
    ['no-composer', 'There is no reply box on this page.'],
    ['note-composer', 'The open box is an internal note'],
    ['refused', 'The reply box did not take it.'],
    ['changed', 'The reply has changed meanwhile.'],
    ['busy', 'The reply box is busy.'],
    ['unreachable', 'The page did not answer.'],
  ] as const)(
    'that could not be put in (%s) is on the clipboard instead, and both are said',
    async (why, words) => {
      answer('insert-text', () => ({ outcome: 'not-done', why }));
      await openPanel();
      await press(one(test('insert')));
      expect(said()).toContain(words);
      expect(said()).toContain('on your clipboard');
      expect(desk.copied).toEqual(['Hi Dana, I am here.']);
    },
  );

  it('says so when the clipboard is closed too', async () => {
    desk.clipboardOpen = false;
    answer('insert-text', () => {
      throw new RequestError('no-tab', '');
    });
    await openPanel();
    await press(one(test('insert')));
    expect(said()).toContain('The page did not answer.');
    expect(said()).toContain('select the words and copy them');
  });

  it('can only be copied beside an internal note, and says why', async () => {
    desk.view = makeView({ composer: 'note' });
    await openPanel();
    expect(all(test('insert'))).toEqual([]);
    expect(wordsOf(one('.say-next .notice'))).toContain('internal note');
    await press(one(test('copy')));
    expect(desk.copied).toEqual(['Hi Dana, I am here.']);
    expect(inserted()).toEqual([]);
    await expectInOrder();
  });

  it('is shown as words to say aloud where the agent prefers that', async () => {
    const suggestions = [makeSuggestion({ write: 'Written.', speak: 'Spoken.' })];
    desk.view = makeView({ suggestions });
    answer('set-voice', ({ voice }) => {
      desk.view = makeView({ suggestions, voice });
      return {};
    });
    await openPanel();
    expect(wordsOf(one('.script-text'))).toBe('Written.');
    const voice = one<HTMLSelectElement>(test('voice'));
    voice.value = 'speak';
    dispatch(voice, new Event('change', { bubbles: true }), true);
    await settle();
    expect(wordsOf(one('.script-text'))).toBe('Spoken.');
    expect(all(test('insert'))).toEqual([]);
  });

  it('is asked for anew when the agent chooses a stage, until another case is opened', async () => {
    await openPanel();
    const stage = one<HTMLSelectElement>(test('stage'));
    stage.value = 'closing';
    dispatch(stage, new Event('change', { bubbles: true }), true);
    await settle();
    expect(askedFor('get-view').at(-1)).toEqual({ stage: 'closing' });
    const next = makeView({});
    desk.view = { ...next, case: next.case && { ...next.case, key: 'https://crm.test 2' } };
    await changed();
    await settle();
    expect(askedFor('get-view').at(-1)).toEqual({ stage: null });
  });
});

describe('what a script does not know', () => {
  beforeEach(() => {
    desk.view = makeView({ suggestions: [withGaps, makeSuggestion({ id: 'two', title: 'Other' })] });
  });
  const field = (name: string) => one<HTMLInputElement>(`[data-slot="${name}"]`);
  const submit = () => press(one(test('insert-filled')));

  it('is asked for before anything is put in, and nothing goes while one gap is empty', async () => {
    await openPanel();
    await press(one(test('insert')));
    expect(inserted()).toEqual([]);
    expect(all('.slots label').map(wordsOf)).toEqual(['The thing', 'The day']);
    expect(document.activeElement).toBe(field('thing'));
    await expectInOrder();
    await type(field('thing'), 'the invoice');
    await submit();
    expect(inserted()).toEqual([]);
    expect(document.activeElement).toBe(field('day'));
    await type(field('day'), 'Friday');
    await submit();
    expect(inserted()).toEqual(['Dana: the invoice on Friday.']);
  });

  it('is read from the fields at Enter, also when nothing was drawn since the last key', async () => {
    await openPanel();
    await press(one(test('insert')));
    field('thing').value = 'the invoice';
    field('day').value = 'Friday';
    await submit();
    expect(inserted()).toEqual(['Dana: the invoice on Friday.']);
  });

  it('is asked for before a copy too', async () => {
    await openPanel();
    await press(one(test('copy')));
    expect(desk.copied).toEqual([]);
    expect(all('.slots')).toHaveLength(1);
  });

  it('stays typed when the page changes and the ranking lets the script go', async () => {
    await openPanel();
    await press(one(test('insert')));
    await type(field('thing'), 'the inv');
    desk.view = makeView({ suggestions: [makeSuggestion({ id: 'two', title: 'Other' })] });
    await changed();
    expect(field('thing').value).toBe('the inv');
    expect(one('.suggestion.chosen').dataset.script).toBe('gaps');
  });

  it('is known for the rest of the case, and forgotten for another', async () => {
    await openPanel();
    await press(one(test('insert')));
    await type(field('thing'), 'the invoice');
    await type(field('day'), 'Friday');
    await submit();
    expect(wordsOf(one('.script-text'))).toBe('Dana: the invoice on Friday.');
    const view = makeView({ suggestions: [withGaps] });
    desk.view = { ...view, case: view.case && { ...view.case, key: 'https://crm.test 2' } };
    await changed();
    expect(all('.slot.empty').map(wordsOf)).toEqual(['The thing', 'The day']);
  });

  it('is left by Escape without closing the panel, and a forged Enter puts nothing in', async () => {
    const close = await openPanel();
    await press(one(test('insert')));
    field('thing').value = 'x';
    field('day').value = 'y';
    await forge(one(test('insert-filled')));
    expect(inserted()).toEqual([]);
    await key('Escape');
    expect(all('.slots')).toEqual([]);
    expect(close).not.toHaveBeenCalled();
    await key('Escape');
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('why a script is offered', () => {
  const because = (...reasons: [string, string][]) =>
    reasonsOf({ ...withGaps, because: reasons.map(([code, words]) => ({ code, words })) });

  it('is said by what it is about and how the customer is, never by a list', () => {
    expect(
      because(
        ['topic', 'billing_or_charge'],
        ['topic', 'delay_or_waiting'],
        ['topic', 'account_access'],
        ['level', 'angry'],
        ['stage', 'opening'],
        ['words', 'not, just'],
      ),
    ).toEqual(['billing', 'waiting', 'angry customer']);
  });

  it('is its stage or the words it shares only where nothing else speaks for it', () => {
    expect(because(['stage', 'closing'], ['words', 'thank'])).toEqual(['closing stage']);
    expect(because(['words', 'router'])[0]).toContain('router');
    expect(because()).toEqual([]);
  });

  it('is last that the agent is used to it, beside whatever else speaks for it', () => {
    const used: [string, string] = ['used', ''];
    expect(because(['level', 'angry'], used)).toEqual(['angry customer', 'you use this one']);
    expect(because(['stage', 'closing'], used)).toEqual(['closing stage', 'you use this one']);
    expect(because(used)).toEqual(['you use this one']);
  });
});

describe('the search', () => {
  const found = (title: string) => [makeSuggestion({ id: title.toLowerCase(), title })];

  it('shows what was found for the words that stand there, never an answer that came late', async () => {
    let late: (() => void) | undefined;
    answer('search-scripts', ({ words }) =>
      words === 're'
        ? new Promise((resolve) => {
            late = () => resolve(found('Late'));
          })
        : found('Refund'),
    );
    await openPanel();
    await type(one(test('search')), 're');
    await settle(120);
    await type(one(test('search')), 'refund');
    await settle(120);
    late?.();
    await settle();
    expect(all('.search .suggestion').map(wordsOf)).toEqual(['Refund']);
    expect(wordsOf(one('.search [role="status"]'))).toBe('1 script found');
    await expectInOrder();
  });

  it('asks once for words typed in one go', async () => {
    answer('search-scripts', () => []);
    await openPanel();
    for (const words of ['r', 're', 'ref']) await type(one(test('search')), words);
    await settle(120);
    expect(askedFor('search-scripts').map(({ words }) => words)).toEqual(['ref']);
    expect(wordsOf(one('.search'))).toContain('No script has these words.');
  });

  it('says when it did not work, and does not call that nothing found', async () => {
    await openPanel();
    await type(one(test('search')), 'refund');
    await settle(120);
    expect(wordsOf(one('.search [role="alert"]'))).toContain('did not work');
    expect(wordsOf(one('.search'))).not.toContain('No script');
  });

  it('leads from the field to what was found by the keyboard, and back', async () => {
    answer('search-scripts', () => [...found('Refund'), ...found('Return')]);
    const close = await openPanel();
    await key('/');
    expect(document.activeElement).toBe(one(test('search')));
    await type(one(test('search')), 're');
    await settle(120);
    await key('ArrowDown');
    expect(wordsOf(document.activeElement ?? document.body)).toBe('Refund');
    await key('ArrowDown');
    expect(wordsOf(document.activeElement ?? document.body)).toBe('Return');
    await key('ArrowUp');
    await key('ArrowUp');
    expect(document.activeElement).toBe(one(test('search')));
    await key('Enter');
    expect(wordsOf(document.activeElement ?? document.body)).toBe('Put into the reply');
    one(test('search')).focus();
    await key('Escape');
    expect(one<HTMLInputElement>(test('search')).value).toBe('');
    expect(close).not.toHaveBeenCalled();
    await key('Escape');
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('the keyboard', () => {
  it('begins on the first act', async () => {
    await openPanel();
    expect(document.activeElement).toBe(one(test('insert')));
  });

  it('chooses with figures and arrows, and stops at both ends', async () => {
    await openPanel();
    const chosen = () => one('.say-next > .suggestions > .chosen').dataset.script;
    await key('3');
    expect(chosen()).toBe('three');
    await key('ArrowDown');
    expect(chosen()).toBe('three');
    await key('ArrowUp');
    expect(chosen()).toBe('two');
    await key('1');
    await key('ArrowUp');
    expect(chosen()).toBe('one');
    await key('2', false);
    expect(chosen()).toBe('one');
  });

  it('leaves figures to the field they are typed in', async () => {
    await openPanel();
    one(test('search')).focus();
    await key('2');
    expect(one('.suggestion.chosen').dataset.script).toBe('one');
  });

  it('closes with the button, not with a forged press', async () => {
    const close = await openPanel();
    await forge(button('Close'));
    expect(close).not.toHaveBeenCalled();
    await press(button('Close'));
    expect(close).toHaveBeenCalledOnce();
  });
});
