// The main job, end to end, on the demo helpdesk in both browsers: see how the customer is, put words into the
// reply, be told what the draft promises, keep a promise, be reminded.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  allowSite,
  type DemoDesk,
  demoModel,
  fillSlots,
  folded,
  openCase,
  openPanel,
  startDemoDesk,
  startWithExtension,
} from '../support/agent';
import type { Browser, BrowserName, Page, Scope } from '../support/browsers';

let desk: DemoDesk;
beforeAll(async () => {
  desk = await startDemoDesk();
});
afterAll(() => desk?.close());

const EDITOR = '[data-composer="reply"] .ProseMirror';

describe.each<BrowserName>(['chromium', 'firefox'])('an agent in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let panel: Scope;

  beforeAll(async () => {
    browser = await startWithExtension(name);
    await allowSite(browser, new URL(desk.url).origin);
    ({ page, panel } = await openCase(browser, desk.ticket(1)));
  });
  afterAll(async () => {
    await browser?.close();
  });

  it('sees that the customer is angry, and the words that show it', async () => {
    expect(['angry', 'abusive']).toContain(await panel.attribute('[data-testid="reading"]', 'data-level'));
    const words = (await panel.texts('[data-testid="signal"]')).join(' ').toLowerCase();
    expect(words).toMatch(/thie(f|ves)/);
    expect(await panel.count('[data-testid="topic"]')).toBeGreaterThan(0);
  });

  it('is offered three scripts with the name in, and the boundary with can before cannot', async () => {
    expect(await panel.count('.say-next > .suggestions > [data-testid="suggestion"]')).toBe(3);
    const boundary = await panel.text('[data-testid="boundary"]');
    expect(boundary.indexOf('I can')).toBeGreaterThanOrEqual(0);
    if (boundary.includes('Not mine'))
      expect(boundary.indexOf('I can')).toBeLessThan(boundary.indexOf('Not mine'));
  });

  it('puts the first script into the reply with Enter, once, with its paragraphs, and takes it out with one undo', async () => {
    await page.waitUntil('the focus stands on the first script', async () =>
      panel.evaluate<boolean>(`return document.activeElement?.dataset.testid === 'insert'`),
    );
    await page.press('Enter');
    if (await fillSlots(panel, page, 'the three charges')) await page.press('Enter');
    await page.waitUntil(
      'the script stands in the editor',
      async () => folded(await demoModel(page)).length > 20,
    );
    const model = folded(await demoModel(page));
    const said = folded(await panel.text('.suggestion.chosen .script-text'));
    expect(model).toBe(said);
    expect(await panel.text('[data-testid="said"]')).toContain('Nothing was sent');
    expect(await page.count('article[data-author-role="agent"]')).toBe(0);
    await page.press('Control+z');
    await page.waitUntil('one undo takes it out', async () => folded(await demoModel(page)) === '');
  });

  it('is told what the draft promises too much, and the better words keep the sentence whole', async () => {
    await page.click(EDITOR);
    await page.waitUntil('the caret is in the editor', async () =>
      page.evaluate<boolean>(`return document.activeElement?.classList.contains('ProseMirror')`),
    );
    await page.type('Dana, we will definitely refund you in full by tomorrow.');
    await panel.waitFor('[data-testid="finding"][data-kind="over-promise"]');
    await page.waitUntil(
      'the words are marked in place',
      async () =>
        (await page.evaluate<number>(`return CSS.highlights.get('evenkeel-finding')?.size ?? 0`)) > 0,
    );
    for (let left = await panel.count('[data-testid="finding-apply"]'); left > 0; left -= 1) {
      if (
        (await panel.count(
          '[data-testid="finding"][data-kind="over-promise"] [data-testid="finding-apply"]',
        )) === 0
      )
        break;
      const before = await demoModel(page);
      await panel.click('[data-testid="finding"][data-kind="over-promise"] [data-testid="finding-apply"]');
      await page.waitUntil('the words are replaced', async () => (await demoModel(page)) !== before);
      await page.waitUntil(
        'the panel has read the new draft',
        async () => !(await panel.text('main.panel')).includes('definitely refund you in full'),
      );
    }
    const model = folded(await demoModel(page));
    expect(model).not.toContain('definitely');
    expect(model).toMatch(/^Dana, we will /);
    await page.waitUntil(
      'nothing is promised too much any more',
      async () => (await panel.count('[data-testid="finding"][data-kind="over-promise"]')) === 0,
    );
  });

  it('keeps a promise, which is stored before it says so', async () => {
    await page.click(EDITOR);
    await page.press('Control+End');
    await page.type(' I will call you tomorrow at 3 pm.');
    await page.waitUntil('the whole promise is read', async () =>
      (await panel.text('[data-testid="commitment"][data-due$="T15:00"]')).includes('at 3 pm'),
    );
    await panel.click('[data-testid="commitment"][data-due$="T15:00"] [data-testid="keep-promise"]');
    await panel.waitFor('[data-testid="follow-up"][data-kind="promise"][data-status="open"]');
    expect(await panel.text('[data-testid="follow-up"]')).toContain('I will call you tomorrow at 3 pm');
    const rows = await browser.background<number>(`
      const database = await new Promise((resolve, reject) => {
        const request = indexedDB.open('evenkeel');
        request.onsuccess = () => resolve(request.result);
        request.onerror = reject;
      });
      const rows = await new Promise((resolve) => {
        const request = database.transaction('followUps').objectStore('followUps').getAll();
        request.onsuccess = () => resolve(request.result);
      });
      database.close();
      return rows.length;`);
    expect(rows).toBe(1);
  });

  it('finds the promise again after the worker was stopped and after the browser was restarted', async () => {
    await browser.killBackground();
    await panel.click('[data-testid="search"]');
    await page.type('hold');
    await panel.waitFor('.search [data-testid="suggestion"]');
    await browser.restart();
    ({ page, panel } = await openCase(browser, desk.ticket(1)));
    await panel.waitFor('[data-testid="follow-up"][data-status="open"]');
    const alarms = await browser.background<string[]>(
      'return (await browser.alarms.getAll()).map(({ name }) => name).sort()',
    );
    expect(alarms).toEqual(['next-due', 'sweep']);
  });

  it('is reminded once it is due: badge, list, and an acknowledgement ends it', async () => {
    const popup = await browser.newPage();
    await popup.goto(browser.extensionUrl('popup/popup.html'));
    await popup.waitFor('[data-testid="follow-up"]');
    expect(await popup.count('[data-testid="group-due"]')).toBe(0);
    // A promise in two minutes comes back half-way; to make it due now its row is moved, as time would.
    await browser.background(`
      const database = await new Promise((resolve) => {
        const request = indexedDB.open('evenkeel');
        request.onsuccess = () => resolve(request.result);
      });
      await new Promise((resolve) => {
        const transaction = database.transaction('followUps', 'readwrite');
        const rows = transaction.objectStore('followUps');
        rows.getAll().onsuccess = ({ target }) => {
          for (const row of target.result) rows.put({ ...row, remindAt: Date.now() - 1000, openKey: Date.now() - 1000 });
        };
        transaction.oncomplete = resolve;
      });
      database.close();
      await browser.alarms.create('next-due', { when: Date.now() + 50 });`);
    await popup.waitUntil(
      'the badge counts it',
      async () => (await browser.background<string>('return browser.action.getBadgeText({})')) === '1',
    );
    await popup.waitFor('[data-testid="group-due"] [data-testid="follow-up"]');
    await popup.click('[data-testid="done"]');
    await popup.waitUntil(
      'the badge is empty again',
      async () => (await browser.background<string>('return browser.action.getBadgeText({})')) === '',
    );
    await popup.waitFor('[data-testid="follow-up"][data-status="kept"]');
    await popup.click('[data-testid="undo"]');
    await popup.waitFor('[data-testid="group-due"] [data-testid="follow-up"]');
    await popup.close();
  });

  it('works with the keyboard alone: chord, arrows, Enter, Escape back to the caret where it was', async () => {
    await page.bringToFront();
    await page.goto(desk.ticket(5));
    await page.waitFor(EDITOR);
    await page.click(EDITOR);
    await page.waitUntil('the caret is in the editor', async () =>
      page.evaluate<boolean>(`return document.activeElement?.classList.contains('ProseMirror')`),
    );
    await page.type('Hello Sam and goodbye');
    for (let steps = 0; steps < 8; steps += 1) await page.press('ArrowLeft');
    panel = await openPanel(browser, page);
    await page.waitUntil('the focus stands on the first script', async () =>
      panel.evaluate<boolean>(
        `return document.activeElement?.matches('.suggestion.chosen .button.main') ?? false`,
      ),
    );
    const first = await panel.attribute('.say-next .suggestion.chosen', 'data-script');
    await page.press('ArrowDown');
    await page.waitUntil(
      'the second script is chosen',
      async () => (await panel.attribute('.say-next .suggestion.chosen', 'data-script')) !== first,
    );
    await page.press('Escape');
    await page.waitUntil('the caret is back', async () =>
      page.evaluate<boolean>(`return document.activeElement?.classList.contains('ProseMirror')`),
    );
    await page.type('!');
    await page.waitUntil(
      'it writes where it was',
      async () =>
        (await demoModel(page)).includes('Hello Sam and! goodbye') ||
        (await demoModel(page)).includes('Hello Sam and !goodbye'),
    );
  });

  it('never pressed send, asked nothing of the network and made no errors', async () => {
    expect(await page.count('article[data-author-role="agent"]')).toBe(0);
    expect(browser.outsideRequests()).toEqual([]);
    expect(browser.pageErrors()).toEqual([]);
  });
});
