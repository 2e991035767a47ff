// The overlay lives as long as the page does and no longer: single page moves, back and forward, an updated
// extension (one overlay, no errors, F10, F11), a damaged database (F13), and gone without a trace when told.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  allowSite,
  type DemoDesk,
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
const OVERLAYS = `return document.querySelectorAll('evenkeel-overlay').length`;

describe.each<BrowserName>(['chromium', 'firefox'])('a page with Evenkeel in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let panel: Scope;
  let origin: string;

  beforeAll(async () => {
    browser = await startWithExtension(name);
    origin = new URL(desk.url).origin;
    await allowSite(browser, origin);
    ({ page, panel } = await openCase(browser, desk.ticket(1)));
  });
  afterAll(() => browser?.close());

  it('follows a move to another case without a reload', async () => {
    const before = await panel.text('[data-testid="reading"]');
    await page.click('[data-row-id="5"]');
    await page.waitFor('[data-case-id="5"]');
    await page.waitUntil(
      'the panel reads the other case',
      async () => (await panel.text('[data-testid="reading"]')) !== before,
    );
    expect(['calm', 'unsure']).toContain(await panel.attribute('[data-testid="reading"]', 'data-level'));
    expect(await page.evaluate(OVERLAYS)).toBe(1);
  });

  it('is alive after Back and Forward', async () => {
    await page.goto(desk.ticket(3));
    await page.waitFor('article');
    await page.back();
    await page.waitFor('[data-case-id="5"]');
    panel = await openPanel(browser, page);
    await panel.waitFor('[data-testid="reading"]');
    await page.forward();
    await page.waitFor('[data-case-id="3"]');
    panel = await openPanel(browser, page);
    await panel.waitFor('[data-testid="reading"]');
    expect(await page.evaluate(OVERLAYS)).toBe(1);
  });

  it('has one overlay, the draft untouched and no errors after the extension was updated under it', async () => {
    await page.goto(desk.ticket(1));
    await page.waitFor(EDITOR);
    await page.click(EDITOR);
    await page.waitUntil('the caret is in the editor', () =>
      page.evaluate<boolean>(`return document.activeElement?.classList.contains('ProseMirror')`),
    );
    await page.type('Half a sentence');
    await page.waitUntil('the overlay is there', async () => (await page.evaluate<number>(OVERLAYS)) === 1);
    await browser.reloadExtension();
    await page.bringToFront();
    panel = await openPanelWhenBack();
    await panel.waitFor('[data-testid="reading"]');
    expect(await page.evaluate(OVERLAYS)).toBe(1);
    expect(await page.evaluate<string>('return window.demo.model()')).toBe('Half a sentence');
    expect(browser.pageErrors()).toEqual([]);
  });

  /** The updated extension puts itself back into open tabs; until then nobody answers the chord. */
  async function openPanelWhenBack(): Promise<Scope> {
    await page.waitUntil(
      'the updated extension answers on the page',
      () =>
        browser.background<boolean>(
          `const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
           return (await browser.tabs.sendMessage(tab.id, { order: 'answer' }, { frameId: 0 }).catch(() => null)) !== null`,
        ),
      20_000,
    );
    return openPanel(browser, page);
  }

  it('puts open follow-ups back and says so when the database was lost (F13)', async () => {
    await page.click(EDITOR);
    await page.press('Control+End');
    await page.type('. I will call you tomorrow at 3 pm.');
    panel = await page.panel();
    await panel.waitFor('[data-testid="keep-promise"]');
    await panel.click('[data-testid="keep-promise"]');
    await panel.waitFor('[data-testid="follow-up"]');
    await browser.background(`await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('evenkeel');
      request.onsuccess = resolve; request.onerror = reject;
    });`);
    await browser.killBackground();
    const popup = await browser.newPage();
    await popup.goto(browser.extensionUrl('popup/popup.html'));
    await popup.waitFor('[data-testid="notice"][data-code="restored"]');
    await popup.waitFor('[data-testid="follow-up"]');
    await popup.click('[data-testid="dismiss-notice"]');
    await popup.waitFor('[data-testid="notice"]', { gone: true });
    await popup.close();
  });

  it('goes at once and leaves nothing when the site is switched off, and comes back when it is on again', async () => {
    page = await browser.newPage();
    await page.goto(desk.ticket(1));
    await page.waitFor(EDITOR);
    await page.waitUntil('the overlay is there', async () => (await page.evaluate<number>(OVERLAYS)) === 1);
    const options = await browser.newPage();
    await options.goto(browser.extensionUrl('options/options.html#sites'));
    await options.waitFor('[data-testid="site-switch"]');
    await options.click('[data-testid="site-switch"]');
    await options.waitFor('[data-testid="site"][data-on="false"]');
    await page.waitUntil('the overlay is gone', async () => (await page.evaluate<number>(OVERLAYS)) === 0);
    expect(await page.evaluate('return [document.adoptedStyleSheets.length, CSS.highlights.size]')).toEqual([
      0, 0,
    ]);
    await options.click('[data-testid="site-switch"]');
    await page.waitUntil('the overlay is back', async () => (await page.evaluate<number>(OVERLAYS)) === 1);
    await options.close();
  });

  it('made no errors and asked nothing of the network', () => {
    expect(browser.pageErrors()).toEqual([]);
    expect(browser.outsideRequests()).toEqual([]);
  });

  it('has the promise after the browser was killed right after it said "saved" (F3)', async () => {
    await page.bringToFront();
    await page.goto(desk.ticket(3));
    await page.waitFor(EDITOR);
    await page.click(EDITOR);
    await page.waitUntil('the caret is in the editor', () =>
      page.evaluate<boolean>(`return document.activeElement?.classList.contains('ProseMirror')`),
    );
    await page.type('I will write to you on Friday at 10 am.');
    panel = await openPanel(browser, page);
    await panel.waitFor('[data-testid="keep-promise"]');
    await panel.click('[data-testid="keep-promise"]');
    await panel.waitUntil('it says saved', async () =>
      (await panel.text('[data-testid="said"]')).startsWith('Saved'),
    );
    await browser.crash();
    await browser.restart();
    const popup = await browser.newPage();
    await popup.goto(browser.extensionUrl('popup/popup.html'));
    await popup.waitUntil(
      'both promises are there',
      async () => (await popup.count('[data-testid="follow-up"]')) === 2,
    );
    await popup.close();
  });
});

describe.each<BrowserName>(['chromium', 'firefox'])('the toolbar button in %s', (name) => {
  it('is enough for one tab, without any permission', async () => {
    const browser = await startWithExtension(name);
    try {
      const page = await browser.newPage();
      await page.goto(desk.ticket(1));
      await page.waitFor(EDITOR);
      expect(await page.evaluate(OVERLAYS)).toBe(0);
      await browser.clickToolbar(page);
      await page.waitUntil('the overlay is there', async () => (await page.evaluate<number>(OVERLAYS)) === 1);
    } finally {
      await browser.close();
    }
  });
});
