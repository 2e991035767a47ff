// Every face of the built extension as a person meets it, looked over by axe-core with the browser's own colours
// and sizes (F22): the panel, the popup and the options in the states that real use reaches, light and dark, with
// less motion and with forced colours, narrow and at twice the size. Nothing may stick out sideways either.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowSite, type DemoDesk, openPanel, startDemoDesk, startWithExtension } from '../support/agent';
import type { Browser, BrowserName, Media, Page, Scope } from '../support/browsers';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EDITOR = '[data-composer="reply"] .ProseMirror';
const OPTIONS = ['welcome', 'packs', 'sites', 'follow-ups', 'hours', 'privacy', 'about'];
const LOOKS: Record<string, Media> = {
  light: { colorScheme: 'light' },
  'dark, with less motion': { colorScheme: 'dark', reducedMotion: true },
  'forced colours': { forcedColors: true },
};

/** What axe finds, in one line each; an empty list is what we want. */
async function findings(scope: Scope): Promise<string[]> {
  if (!(await scope.evaluate<boolean>(`return typeof axe !== 'undefined'`))) {
    // As a test tool puts it in: the page's own policy, which forbids eval, stays as it is.
    await scope.evaluate(`${AXE}\nglobalThis.axe ??= axe;`);
  }
  return scope.evaluate<string[]>(`
    const forced = matchMedia('(forced-colors: active)').matches;
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      // With forced colours the system chooses them, and axe does not know which.
      rules: { 'color-contrast': { enabled: !forced }, 'target-size': { enabled: true } },
    });
    const boxes = [document.documentElement, ...document.querySelectorAll('.tab-view')];
    const wide = Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth));
    return [
      ...(wide > 0 ? ['sticks out by ' + wide + ' px'] : []),
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))),
    ];`);
}

let desk: DemoDesk;
beforeAll(async () => {
  desk = await startDemoDesk();
});
afterAll(() => desk?.close());

describe.each<BrowserName>(['chromium', 'firefox'])('the faces in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let panel: Scope;
  let popup: Page;

  beforeAll(async () => {
    browser = await startWithExtension(name);
  });
  afterAll(() => browser?.close());

  /** Looks at one state in each of the looks. */
  async function inOrder(on: Page, scope: Scope, looks = Object.keys(LOOKS)): Promise<void> {
    for (const look of looks) {
      await on.media(LOOKS[look] ?? {});
      expect(await findings(scope), look).toEqual([]);
    }
    await on.media({});
  }

  it('the popup with nothing to come back to, and over a page that is not ours', async () => {
    popup = await browser.newPage();
    await popup.goto(browser.extensionUrl('popup/popup.html'));
    await popup.waitFor('.today .empty');
    await inOrder(popup, popup);
    await popup.click('[data-testid="tab-page"]');
    await popup.waitFor('.tab-view .empty');
    await inOrder(popup, popup, ['light']);
    // The look-over itself sees colours and widths: spoilt, they are found.
    await popup.evaluate(`document.querySelector('.tab-view .empty').style.color = '#8a8a8a'`);
    expect((await findings(popup)).join()).toContain('color-contrast');
    await popup.evaluate(`document.querySelector('.tab-view .empty').style.width = '999px'`);
    expect((await findings(popup)).join()).toContain('sticks out');
    await popup.close();
  });

  it.each([
    [1, ['angry', 'abusive']],
    [3, ['frustrated', 'angry']],
    [5, ['calm', 'unsure']],
    [11, ['calm']],
    [14, ['frustrated', 'angry', 'unsure']],
  ])('the panel on ticket %i', async (ticket, levels) => {
    if (!page) {
      await allowSite(browser, new URL(desk.url).origin);
      page = await browser.newPage();
    }
    await page.goto(desk.ticket(ticket));
    panel = await openPanel(browser, page);
    await panel.waitFor('[data-testid="reading"]');
    expect(levels).toContain(await panel.attribute('[data-testid="reading"]', 'data-level'));
    await inOrder(page, panel, ticket === 1 ? Object.keys(LOOKS) : ['light']);
  });

  it('the panel with nothing open, with search results, empty slots and a reminder form', async () => {
    await page.goto(new URL('/inbox', desk.url).href);
    await page.waitFor('[data-row-id]');
    panel = await openPanel(browser, page);
    await panel.waitFor('main.panel .empty');
    await inOrder(page, panel, ['light']);

    await page.goto(desk.ticket(1));
    panel = await openPanel(browser, page);
    await panel.waitFor('[data-testid="reading"]');
    await panel.click('[data-testid="search"]');
    await page.type('refund');
    await panel.waitFor('.search [data-testid="suggestion"]');
    await inOrder(page, panel, ['light']);
    await page.press('Escape');
    await panel.click('.say-next > .suggestions .chosen .button.main');
    if (await panel.count('[data-testid="slots"]')) await inOrder(page, panel, ['light']);
    await panel.click('[data-testid="remind"]');
    await panel.waitFor('[data-testid="follow-up-form"]');
    await page.press('Enter');
    await panel.waitUntil('it says what is missing', async () => (await panel.text('.trouble')) !== '');
    await inOrder(page, panel, ['light', 'dark, with less motion']);
  });

  it('the panel with findings and promises in the reply, before and after one is kept', async () => {
    await page.goto(desk.ticket(1));
    await page.waitFor(EDITOR);
    await page.click(EDITOR);
    await page.type(
      'Dana, we will definitely refund you in full by tomorrow. I will call you tomorrow at 3 pm.',
    );
    panel = await openPanel(browser, page);
    await panel.waitFor('[data-testid="finding"]');
    await inOrder(page, panel);
    await panel.click('[data-testid="commitment"][data-due$="T15:00"] [data-testid="keep-promise"]');
    await panel.waitFor('[data-testid="follow-up"]');
    await panel.click('[data-testid="snooze"]');
    await inOrder(page, panel, ['light', 'dark, with less motion']);
  });

  it('the panel beside an internal note', async () => {
    await page.goto(desk.ticket(2));
    await page.waitFor('[role="tab"]:nth-of-type(2)');
    await page.click('[role="tab"]:nth-of-type(2)');
    await page.waitFor('[data-composer="note"]');
    panel = await openPanel(browser, page);
    await panel.waitFor('.say-next .notice');
    await inOrder(page, panel, ['light']);
  });

  it('the panel on a narrow page, and one shown at twice its size', async () => {
    for (const [width, height] of name === 'chromium'
      ? [
          [320, 640],
          [640, 430],
        ]
      : [[640, 430]]) {
      await page.setSize(width ?? 0, height ?? 0);
      await page.goto(desk.ticket(1));
      panel = await openPanel(browser, page);
      await panel.waitFor('[data-testid="reading"]');
      await inOrder(page, panel, ['light']);
    }
    await page.setSize(1280, 860);
  });

  it('the popup with what is due, later and kept', async () => {
    await browser.background(`
      const database = await new Promise((resolve) => {
        const request = indexedDB.open('evenkeel');
        request.onsuccess = () => resolve(request.result);
      });
      await new Promise((resolve) => {
        const transaction = database.transaction('followUps', 'readwrite');
        const rows = transaction.objectStore('followUps');
        rows.getAll().onsuccess = ({ target }) => {
          const [row] = target.result;
          const hour = 3600000;
          const add = (at, parts) => rows.put({ ...row, id: 'added-for-test-' + at, ...parts });
          const from = Date.now();
          add(1, { dueAt: from - hour, remindAt: from - 2 * hour, openKey: from - 2 * hour });
          add(2, { dueAt: from + 90 * hour, remindAt: from + 89 * hour, openKey: from + 89 * hour });
          add(3, { dueAt: from + hour, remindAt: from + hour, doneAt: from - 1000, openKey: 0 });
        };
        transaction.oncomplete = resolve;
      });
      database.close();`);
    popup = await browser.newPage();
    await popup.goto(browser.extensionUrl('popup/popup.html'));
    for (const group of ['due', 'later', 'kept']) await popup.waitFor(`[data-testid="group-${group}"]`);
    await inOrder(popup, popup);
    await popup.click('[data-testid="done"]');
    await popup.waitFor('[data-testid="undo"]');
    expect(await popup.evaluate(`return document.activeElement?.closest('[data-id]') !== null`)).toBe(true);
    await inOrder(popup, popup, ['light']);
  });

  it('the popup over the page of a case', async () => {
    const tab = await browser.background<number>(
      `return (await browser.tabs.query({})).find(({ url }) => url?.startsWith(args[0]))?.id`,
      new URL(desk.url).origin,
    );
    await popup.goto(browser.extensionUrl(`popup/popup.html?tab=${tab}`));
    await popup.click('[data-testid="tab-page"]');
    await popup.waitFor('[data-testid="reading"]');
    await inOrder(popup, popup);
    await popup.close();
  });

  it('every view of the options', async () => {
    const options = await browser.newPage();
    for (const view of OPTIONS) {
      await options.goto(browser.extensionUrl(`options/options.html#${view}`));
      await options.waitFor('h1');
      await inOrder(options, options, ['light', 'dark, with less motion']);
    }
    await options.close();
  });

  it('made no errors', () => {
    expect(browser.pageErrors()).toEqual([]);
  });
});
