// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { Answered } from '../../options/parts/Answered';
import { useAnswer } from '../../options/use-answer';
import type { SiteRow } from '../../src/messaging/contract';
import { button, draw, expectInOrder, press, putAway, settle, wordsOf } from '../support/draw';
import { answer, askedFor, fireEvent, resetFakeBrowser } from '../support/fake-browser';

const site: SiteRow = { origin: 'https://crm.test', on: true, allowed: true, addedAt: 0 };

function Sites() {
  const [sites, again] = useAnswer('list-sites', {}, 'set-up-changed');
  return (
    <main>
      <h1>Sites</h1>
      <Answered answer={sites} again={again}>
        {(rows) => <p>{rows.map(({ origin }) => origin).join(', ') || 'none'}</p>}
      </Answered>
    </main>
  );
}

beforeEach(() => {
  putAway();
  resetFakeBrowser();
});

describe('what the background answers', () => {
  it('is drawn when it is there', async () => {
    answer('list-sites', () => [site]);
    expect(wordsOf(await draw(<Sites />))).toBe('Sites https://crm.test');
  });

  it('is waited for in silence at first, and then with a quiet line', async () => {
    let give: (rows: SiteRow[]) => void = () => {};
    answer('list-sites', () => new Promise((done) => (give = done)));
    const page = await draw(<Sites />);
    await settle(150);
    expect(wordsOf(page)).toBe('Sites');
    await settle(250);
    expect(wordsOf(page)).toBe('Sites Still reading what is stored…');
    await expectInOrder();
    give([]);
    await settle();
    expect(wordsOf(page)).toBe('Sites none');
  });

  it('that never came says what is safe and can be asked for again', async () => {
    const page = await draw(<Sites />);
    expect(wordsOf(page)).toContain('What is stored is safe.');
    await expectInOrder();
    answer('list-sites', () => [site]);
    await press(button('Try again'));
    expect(wordsOf(page)).toBe('Sites https://crm.test');
  });

  it('is asked for again when something has changed, and only then', async () => {
    let rows: SiteRow[] = [];
    answer('list-sites', () => rows);
    const page = await draw(<Sites />);
    rows = [site];
    fireEvent({ event: 'follow-ups-changed' });
    await settle();
    expect(askedFor('list-sites')).toHaveLength(1);
    fireEvent({ event: 'set-up-changed' });
    await settle();
    expect(wordsOf(page)).toBe('Sites https://crm.test');
  });

  it('stays on the page when asking again fails, and is called old', async () => {
    let fail = false;
    answer('list-sites', () => {
      if (fail) throw new Error('gone');
      return [site];
    });
    const page = await draw(<Sites />);
    fail = true;
    fireEvent({ event: 'set-up-changed' });
    await settle();
    expect(wordsOf(page)).toContain('https://crm.test');
    expect(wordsOf(page)).toContain('may have changed');
    fail = false;
    await press(button('Try again'));
    expect(wordsOf(page)).toBe('Sites https://crm.test');
  });

  it('that is overtaken by a newer one is dropped', async () => {
    const gives: ((rows: SiteRow[]) => void)[] = [];
    answer('list-sites', () => new Promise((done) => gives.push(done)));
    const page = await draw(<Sites />);
    fireEvent({ event: 'set-up-changed' });
    await settle();
    gives[1]?.([site]);
    await settle();
    gives[0]?.([]);
    await settle();
    expect(wordsOf(page)).toBe('Sites https://crm.test');
  });

  it('is not listened for any more once the view is left', async () => {
    answer('list-sites', () => []);
    await draw(<Sites />);
    putAway();
    fireEvent({ event: 'set-up-changed' });
    await settle();
    expect(askedFor('list-sites')).toHaveLength(1);
  });
});
