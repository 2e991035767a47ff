// Where nothing is known of a page: selected words are read, and nothing is guessed. Where the reply box takes
// nothing, the words are on the clipboard and the panel says so. Where the page lets no frame of ours load, the
// popup shows the same panel.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowSite, fillSlots, openPanel, startWithExtension } from '../support/agent';
import type { Browser, BrowserName, Page } from '../support/browsers';
import { type StaticPages, servePages } from '../support/static-pages';

let pages: StaticPages;
let closedPages: StaticPages;
beforeAll(async () => {
  pages = await servePages();
  closedPages = await servePages({
    'cross-origin-embedder-policy': 'require-corp',
    'content-security-policy':
      "default-src 'none'; script-src 'self'; frame-src 'none'; require-trusted-types-for 'script'",
  });
});
afterAll(async () => {
  await pages?.close();
  await closedPages?.close();
});

describe.each<BrowserName>(['chromium', 'firefox'])('a page nobody knows in %s', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await startWithExtension(name);
    await allowSite(browser, new URL(pages.url).origin);
    await allowSite(browser, new URL(closedPages.url).origin);
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  it('is read by the words that are selected, and by nothing else', async () => {
    await page.goto(`${pages.url}/plain.html`);
    const panel = await openPanel(browser, page);
    await panel.waitFor('.empty');
    expect(await panel.count('[data-testid="reading"]')).toBe(0);
    expect(await panel.attribute('[data-testid="site-health"]', 'data-health')).toBe('silent');
    await page.evaluate(`const range = document.createRange();
      range.selectNodeContents(document.getElementById('words'));
      getSelection().removeAllRanges(); getSelection().addRange(range);`);
    await panel.waitFor('[data-testid="reading"]');
    expect(['angry', 'abusive']).toContain(await panel.attribute('[data-testid="reading"]', 'data-level'));
    expect(await panel.attribute('[data-testid="site-health"]', 'data-health')).toBe('selection');
    expect(await panel.count('[data-testid="insert"]')).toBe(0);
    expect(await panel.count('[data-testid="copy"]')).toBe(1);
  });

  it('whose reply box takes nothing gets the words on the clipboard, and the panel says so', async () => {
    await page.goto(`${pages.url}/stubborn.html`);
    const panel = await openPanel(browser, page);
    await panel.waitFor('[data-testid="insert"]');
    await panel.click('[data-testid="insert"]');
    if (await fillSlots(panel, page, 'the refund')) await page.press('Enter');
    await panel.waitUntil('it says where the words are', async () =>
      (await panel.text('[data-testid="said"]')).includes('clipboard'),
    );
    expect(await page.value('textarea')).toBe('');
  });

  it('that lets no frame load is served by the popup, with the same panel', async () => {
    await page.goto(`${closedPages.url}/stubborn.html`);
    await page.waitFor('textarea');
    await page.bringToFront();
    const tabId = await browser.background<number>(
      `const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true }); return tab.id`,
    );
    const popup = await browser.newPage();
    await popup.goto(browser.extensionUrl(`popup/popup.html?tab=${tabId}`));
    await popup.waitFor('[data-testid="tab-page"]');
    await popup.click('[data-testid="tab-page"]');
    await popup.waitFor('[data-testid="reading"]');
    expect(['angry', 'abusive', 'frustrated']).toContain(
      await popup.attribute('[data-testid="reading"]', 'data-level'),
    );
    await popup.close();
  });

  it('asked nothing of the network', () => {
    expect(browser.outsideRequests()).toEqual([]);
  });
});
