// A page that listens to everything, forges events and names its elements after ours learns nothing and changes
// nothing (T3, T4, T5, T7, T11, T12), first cut, in both browsers.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowSite, fillSlots, openPanel, startWithExtension } from '../support/agent';
import type { Browser, BrowserName, Page, Scope } from '../support/browsers';
import { type StaticPages, servePages } from '../support/static-pages';

let pages: StaticPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages?.close());

describe.each<BrowserName>(['chromium', 'firefox'])('a hostile page in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let panel: Scope;

  beforeAll(async () => {
    browser = await startWithExtension(name);
    await allowSite(browser, new URL(pages.url).origin);
    page = await browser.newPage();
    await page.goto(`${pages.url}/hostile.html`);
    await page.waitFor('evenkeel-overlay, textarea');
  });
  afterAll(() => browser?.close());

  it('cannot stand in the way by naming elements after ours (T7)', async () => {
    panel = await openPanel(browser, page);
    await panel.waitFor('[data-testid="reading"]');
    expect(await panel.text('main.panel')).not.toContain('[object');
    expect(['angry', 'abusive', 'frustrated']).toContain(
      await panel.attribute('[data-testid="reading"]', 'data-level'),
    );
  });

  it('sees its markup stay text in the panel (T12)', async () => {
    await panel.waitFor('[data-testid="insert"], [data-testid="copy"]');
    expect(await panel.count('#root :is(img, script, style, iframe, object, [onload], [onerror])')).toBe(0);
    expect(await panel.evaluate('return typeof window.pwned')).toBe('undefined');
    expect(await page.evaluate('return typeof window.pwned')).toBe('undefined');
  });

  it('hears nothing of what is typed in the panel (T4)', async () => {
    await page.evaluate('window.heard.length = 0');
    await panel.click('[data-testid="search"]');
    await page.type('secret words');
    await panel.waitUntil(
      'the words are in the search field',
      async () => (await panel.value('[data-testid="search"]')) === 'secret words',
    );
    await page.press('Control+a');
    await page.press('Control+c');
    await page.press('Escape');
    const heard = await page.evaluate<string[][]>(
      `return window.heard.filter(([type]) => type !== 'focusin')`,
    );
    expect(heard).toEqual([]);
  });

  it('cannot reach into the overlay, nor find it in its frames', async () => {
    expect(await page.evaluate(`return document.querySelector('evenkeel-overlay').shadowRoot`)).toBeNull();
    expect(
      await page.evaluate(
        `return [...document.querySelectorAll('iframe')].filter((frame) => frame.src.includes('extension')).length`,
      ),
    ).toBe(0);
    expect(await page.evaluate(`return window.frames.length`)).toBe(2);
    expect(
      await page.evaluate(
        `return performance.getEntries().filter(({ name }) => name.includes('extension')).length`,
      ),
    ).toBe(0);
  });

  it('changes nothing by forging events and messages (T3, T6)', async () => {
    const before = await panel.text('main.panel');
    await page.evaluate('window.forge()');
    await page.evaluate('window.forge()');
    await new Promise((resume) => setTimeout(resume, 500));
    expect(await page.value('textarea')).toBe('');
    expect(await panel.text('main.panel')).toBe(before);
  });

  it('gets no answer when it asks the extension itself (T5)', async () => {
    const id = new URL(browser.extensionUrl('')).host;
    const answer = await page.evaluate<string>(
      `const runtime = (window.chrome && !(window.chrome instanceof Element) && window.chrome.runtime) || null;
       if (!runtime?.sendMessage) return 'no way to ask';
       return await new Promise((resolve) => {
         runtime.sendMessage(args[0], { request: 'list-follow-ups', args: { finished: true } }, (reply) => resolve(reply ? 'answered' : 'no answer'));
         setTimeout(() => resolve('no answer'), 1000);
       });`,
      id,
    );
    expect(['no way to ask', 'no answer']).toContain(answer);
  });

  it('cannot use a panel that it frames itself', async () => {
    const address = browser.extensionUrl('panel/panel.html');
    await page.evaluate(
      `const frame = document.createElement('iframe'); frame.id = 'stolen'; frame.src = args[0]; document.body.append(frame);
       await new Promise((resolve) => { frame.onload = resolve; frame.onerror = resolve; setTimeout(resolve, 1500); });`,
      address,
    );
    const stolen = await page.frame('#stolen').catch(() => null);
    const shown = stolen ? await stolen.count('main').catch(() => 0) : 0;
    expect(shown).toBe(0);
    await page.evaluate(`document.getElementById('stolen').remove()`);
  });

  it('gets words into its reply only by the person’s own act, and then as plain text', async () => {
    await page.reload();
    panel = await openPanel(browser, page);
    await panel.waitFor('[data-testid="insert"]');
    await panel.click('[data-testid="insert"]');
    if (await fillSlots(panel, page, '<img src=x onerror=window.pwned=1>')) await page.press('Enter');
    await page.waitUntil('the words are there', async () => (await page.value('textarea')).length > 10);
    expect(await page.evaluate('return typeof window.pwned')).toBe('undefined');
    expect(await page.count('img[src="x"]')).toBe(0);
    expect(browser.outsideRequests()).toEqual([]);
  });
});

describe.each<BrowserName>(['chromium', 'firefox'])('a page without permission in %s', (name) => {
  it('finds no trace of us (T11)', async () => {
    const browser = await startWithExtension(name);
    try {
      const page = await browser.newPage();
      await page.goto(`${pages.url}/hostile.html`);
      const found = await page.evaluate<unknown[]>(
        `const found = [];
         if (document.querySelector('evenkeel-overlay')) found.push('host');
         if (document.adoptedStyleSheets.length) found.push('styles');
         if (CSS.highlights?.size) found.push('highlights');
         for (const file of args[0]) {
           try { await fetch(file); found.push(file); } catch {}
           const image = await new Promise((resolve) => { const img = new Image(); img.onload = () => resolve(true); img.onerror = () => resolve(false); img.src = file; });
           if (image) found.push(file);
         }
         return found;`,
        name === 'chromium'
          ? [
              'panel/panel.html',
              'icons/icon-16.png',
              'content/content.js',
              'options/options.html',
              'manifest.json',
            ].map((file) => browser.extensionUrl(file))
          : [],
      );
      expect(found).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
