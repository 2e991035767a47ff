// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { RequestError } from '../../src/messaging/contract';
import {
  all,
  button,
  chooseFile,
  expectInOrder,
  forge,
  one,
  press,
  test,
  type,
  wordsOf,
} from '../support/draw';
import { answer, askedFor } from '../support/fake-browser';
import { catchDownloads, type Held, openDesk, startBackground } from './open-desk';

let held: Held;
beforeEach(() => {
  held = startBackground();
  answer('count-stored', () => ({
    followUps: 12,
    packs: 2,
    sites: 3,
    remembered: 5,
    customers: [
      { name: 'Dana Whitlock', followUps: 2 },
      { name: 'dana whitlock', followUps: 1 },
      { name: 'محمد', followUps: 1 },
    ],
  }));
});

describe('the privacy page', () => {
  it('says in figures what is kept, until when, where, and what never leaves', async () => {
    await openDesk('#privacy');
    expect(all(`${test('stored')} dd`).map(wordsOf)).toEqual(['12', '2', '3', '5']);
    expect(wordsOf(one(test('stored')))).toContain('until 90 days after they are done');
    expect(wordsOf()).toContain('disk encryption protects it, Evenkeel alone does not');
    expect(wordsOf()).toContain('Evenkeel has no server');
    await expectInOrder();
  });

  it('can still erase when the figures cannot be read', async () => {
    answer('count-stored', () => {
      throw new RequestError('failed', '');
    });
    await openDesk('#privacy');
    expect(wordsOf()).toContain('Evenkeel did not answer.');
    await press(one(test('erase-all')));
    expect(wordsOf(one('dialog'))).toContain('every follow-up, imported pack and site');
    await expectInOrder();
  });
});

describe('taking everything along', () => {
  it('says under which name the file was saved', async () => {
    const caught = catchDownloads();
    answer('export-all', () => ({ fileName: 'evenkeel-2026-05-04.json', text: '{"a":1}' }));
    await openDesk('#privacy');
    await forge(one(test('export-all')));
    expect(askedFor('export-all')).toEqual([]);
    await press(one(test('export-all')));
    expect(wordsOf(one(test('status')))).toContain('evenkeel-2026-05-04.json is in your downloads.');
    expect(await caught[0]?.text).toBe('{"a":1}');
  });

  it('reports what came in again', async () => {
    answer('import-all', () => ({ followUps: 7, packs: 1 }));
    await openDesk('#privacy');
    await chooseFile(one(test('import-all')), '{"x":1}');
    expect(askedFor('import-all')).toEqual([{ text: '{"x":1}' }]);
    expect(wordsOf(one(test('import-report')))).toBe('7 follow-ups were taken in. 1 pack was taken in.');
    await expectInOrder();
  });

  it('shows a refusal as it was given, and that nothing was changed', async () => {
    answer('import-all', () => {
      throw new RequestError('bad-file', 'This is not an Evenkeel backup.');
    });
    await openDesk('#privacy');
    await chooseFile(one(test('import-all')), 'x');
    expect(wordsOf(one(test('import-refused')))).toBe(
      'This is not an Evenkeel backup. Nothing was changed: what you had is as it was.',
    );
  });

  it('refuses a file that is larger than any of ours before it is read', async () => {
    await openDesk('#privacy');
    const large = new File(['x'], 'x.json');
    Object.defineProperty(large, 'size', { value: 65_000_000 });
    const field = one(test('import-all'));
    Object.defineProperty(field, 'files', { value: [large], configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await press(one('h1'));
    expect(wordsOf(one(test('import-refused')))).toContain('larger than anything Evenkeel writes');
    expect(askedFor('import-all')).toEqual([]);
  });
});

describe('erasing a customer', () => {
  const erase = () => answer('erase-customer', () => ({ erased: 3 }));

  it('says how much goes, with every spelling of the name, and asks first', async () => {
    erase();
    await openDesk('#privacy');
    await press(button('Erase… Dana Whitlock'));
    expect(wordsOf(one('dialog h2'))).toBe('Erase what is kept about Dana Whitlock?');
    expect(wordsOf(one('dialog'))).toContain('3 follow-ups of this customer go');
    await expectInOrder();
    expect(askedFor('erase-customer')).toEqual([]);
    await press(one(test('dialog-cancel')));
    expect(all('dialog')).toEqual([]);
    expect(askedFor('erase-customer')).toEqual([]);
  });

  it('erases after a second press, by a person only', async () => {
    erase();
    await openDesk('#privacy');
    await press(button('Erase… محمد'));
    await forge(one(test('dialog-act')));
    expect(askedFor('erase-customer')).toEqual([]);
    await press(one(test('dialog-act')));
    expect(askedFor('erase-customer')).toEqual([{ name: 'محمد' }]);
    expect(wordsOf(one(test('status')))).toContain('Erased: 3 follow-ups of محمد');
  });

  it('takes a name that is not in the list, and says that no follow-up carries it', async () => {
    erase();
    await openDesk('#privacy');
    await type(one(test('erase-name')), '  Somebody Else ');
    await press(one(test('erase-customer')));
    expect(wordsOf(one('dialog'))).toContain('No follow-up carries exactly this name.');
    await press(one(test('dialog-act')));
    expect(askedFor('erase-customer')).toEqual([{ name: 'Somebody Else' }]);
  });

  it('narrows the list down while a name is typed', async () => {
    await openDesk('#privacy');
    expect(all(test('customer'))).toHaveLength(3);
    await type(one(test('erase-name')), 'WHIT');
    expect(all(test('customer'))).toHaveLength(2);
  });

  it('asks for a name when there is none', async () => {
    await openDesk('#privacy');
    await press(one(test('erase-customer')));
    expect(all('dialog')).toEqual([]);
    expect(wordsOf()).toContain('Write the name of a customer');
  });
});

describe('erasing everything', () => {
  it('takes two steps, and the first says exactly what goes', async () => {
    answer('erase-all', () => ({}));
    await openDesk('#privacy');
    await press(one(test('erase-all')));
    for (const part of ['12 follow-ups', '2 imported packs', '3 sites', 'your settings']) {
      expect(wordsOf(one('dialog'))).toContain(part);
    }
    await press(one(test('dialog-act')));
    expect(askedFor('erase-all')).toEqual([]);
    expect(all('dialog')).toHaveLength(1);
    await expectInOrder();
    await forge(one(test('dialog-act')));
    expect(askedFor('erase-all')).toEqual([]);
    await press(one(test('dialog-act')));
    expect(askedFor('erase-all')).toEqual([{}]);
    expect(all('dialog')).toEqual([]);
    expect(wordsOf(one(test('status')))).toContain('Everything was erased.');
  });

  it('is left at the last step without anything lost', async () => {
    await openDesk('#privacy');
    await press(one(test('erase-all')));
    await press(one(test('dialog-act')));
    await press(one(test('dialog-cancel')));
    expect(all('dialog')).toEqual([]);
    expect(askedFor('erase-all')).toEqual([]);
  });

  it('that could not be done says so', async () => {
    answer('erase-all', () => {
      throw new RequestError('not-saved', '');
    });
    await openDesk('#privacy');
    await press(one(test('erase-all')));
    await press(one(test('dialog-act')));
    await press(one(test('dialog-act')));
    expect(wordsOf(one(test('status')))).not.toContain('Everything was erased.');
    expect(wordsOf(one('[data-testid="status"] [role="alert"]'))).toContain('could not be saved');
  });
});

describe('silenced draft rules', () => {
  it('are listed, and one press lets them be heard again', async () => {
    held.settings = { ...DEFAULT_SETTINGS, silencedRules: ['never-again', 'calm-down'] };
    await openDesk('#privacy');
    expect(wordsOf(all(test('silenced-rule'))[1])).toContain('telling people to be calm');
    await press(button('Hear of it again: “never again” cannot be kept by anyone'));
    expect(held.settings.silencedRules).toEqual(['calm-down']);
    expect(all(test('silenced-rule'))).toHaveLength(1);
    await expectInOrder();
  });

  it('are none at first', async () => {
    await openDesk('#privacy');
    expect(wordsOf()).toContain('None: Evenkeel mentions everything it finds.');
  });
});
