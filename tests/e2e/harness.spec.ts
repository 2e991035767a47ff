/*
 * The test of the test harness, on a tiny extension of its own: what the other end-to-end tests rely on holds in
 * both browsers. If this fails, believe no other end-to-end test.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type BrowserName, type Page, startBrowser } from '../support/browsers';

const extensionDir = fileURLToPath(new URL('../fixtures/harness-extension', import.meta.url));
const NOTES = `return (await chrome.storage.local.get('notes')).notes ?? []`;
const READ_ROW = `return inDatabase('readonly', (rows) => rows.get('row'))`;
const WRITE_ROW = `return inDatabase('readwrite', (rows) => rows.put(args[0], 'row'))`;

const PAGE = `<!doctype html><title>Desk</title>
<p>One</p><p>Two <b hidden>hidden</b></p>
<textarea id="draft"></textarea>
<iframe id="editor" srcdoc="<p>Inner</p>"></iframe>
<div style="height: 3000px"></div>
<button id="far" onclick="document.title = 'clicked ' + event.isTrusted">Far down</button>`;

let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(PAGE));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe.each<BrowserName>(['chromium', 'firefox'])('a test in real %s', (name) => {
  let browser: Browser;
  let page: Page;
  const notes = () => browser.background<string[]>(NOTES);
  const waitForNote = (note: string) =>
    page.waitUntil(`the note ${note}`, async () => (await notes()).includes(note));

  beforeAll(async () => {
    browser = await startBrowser(name, {
      extensionDir,
      size: { width: 1000, height: 700 },
      mayAskOutside: true,
    });
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
  });
  afterAll(() => browser?.close());

  it('reads the page as a person sees it', async () => {
    expect(await page.texts('p')).toEqual(['One', 'Two']);
    expect(await page.count('p')).toBe(2);
    expect(await page.attribute('iframe', 'id')).toBe('editor');
    expect(await page.attribute('iframe', 'title')).toBeNull();
    expect(await (await page.frame('#editor')).text('p')).toBe('Inner');
    expect(await page.evaluate('return [innerWidth, innerHeight, args[0]]', { any: 'thing' })).toEqual([
      1000,
      700,
      { any: 'thing' },
    ]);
  });

  it('says which selector on which page it waited for in vain', async () => {
    await expect(page.waitFor('#nowhere', { timeoutMs: 200 })).rejects.toThrow(/#nowhere .*127\.0\.0\.1/);
    await page.waitFor('b', { gone: true });
  });

  it('clicks and types with real input', async () => {
    await page.click('#draft');
    await page.type('Grüße\n€');
    expect(await page.value('#draft')).toBe('Grüße\n€');
    await page.press('Control+a');
    await page.press('Delete');
    expect(await page.value('#draft')).toBe('');
    await page.press('Control+z');
    expect(await page.value('#draft')).toBe('Grüße\n€');
    await page.click('#far');
    expect(await page.title()).toBe('clicked true');
  });

  it('reaches the panel inside its closed shadow root, with mouse and keys', async () => {
    expect(await page.count('iframe')).toBe(1);
    const panel = await page.panel();
    await panel.click('#note');
    await panel.waitUntil('an answer', async () => (await panel.text('#answer')) === 'noted');
    expect(await panel.text('#trusted')).toBe('true');
    await panel.click('#field');
    await page.type('typed');
    await page.press('ArrowLeft');
    await page.press('Shift+Home');
    await page.type('ab');
    expect(await panel.value('#field')).toBe('abd');
  });

  it('wakes the background, stops it and finds its data again', async () => {
    await browser.background(WRITE_ROW, { words: 'kept' });
    await browser.background('globalThis.mark = 1');
    await browser.killBackground();
    expect(await browser.background('return globalThis.mark ?? 0')).toBe(0);
    expect(await browser.background(READ_ROW)).toEqual({ words: 'kept' });
    await expect(browser.background(`throw new Error('on purpose')`)).rejects.toThrow('on purpose');
  });

  it('fires commands, also at a stopped background', async () => {
    await browser.killBackground();
    await browser.command('toggle-panel', page);
    await waitForNote('command toggle-panel number');
    await browser.command('without-key', page);
    await waitForNote('command without-key number');
  });

  it('clicks the toolbar button, which opens the tab to the extension', async () => {
    const desk = await browser.newPage();
    await desk.goto(`http://desk.test:${port}/`);
    await browser.clickToolbar(desk);
    await waitForNote('clicked on Desk');
    await desk.close();
  });

  it('grants a host on a real click without a prompt', async () => {
    const holds = `return chrome.permissions.contains({ origins: ['http://crm.test/*'] })`;
    expect(await browser.background(holds)).toBe(false);
    await browser.allowHost('http://crm.test');
    const options = await browser.newPage();
    await options.goto(browser.extensionUrl('options/options.html'));
    await options.click('#ask');
    await options.waitUntil('the grant', async () => (await options.text('#granted')) === 'true');
    expect(await browser.background(holds)).toBe(true);
    expect((await browser.pages()).length).toBe(2);
    await options.close();
  });

  it('goes back and forward, and changes size, colours and motion', async () => {
    await page.goto(`http://127.0.0.1:${port}/second`);
    await page.back();
    expect(await page.url()).toBe(`http://127.0.0.1:${port}/`);
    await page.forward();
    expect(await page.url()).toBe(`http://127.0.0.1:${port}/second`);
    const media = `return ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(forced-colors: active)']
      .map((query) => matchMedia(query).matches)`;
    await page.media({ colorScheme: 'dark', reducedMotion: true, forcedColors: true });
    expect(await (await page.panel()).evaluate(media)).toEqual([true, true, true]);
    await page.media({});
    expect(await page.evaluate(media)).toEqual([false, false, false]);
    await page.setSize(600, 500);
    expect(await page.evaluate('return [innerWidth, innerHeight]')).toEqual([600, 500]);
  });

  it('keeps id, data and tabs when the extension is put in again', async () => {
    const { length } = await notes();
    await browser.reloadExtension();
    expect(await page.url()).toBe(`http://127.0.0.1:${port}/second`);
    expect(await notes()).toHaveLength(length);
    expect(await browser.background(READ_ROW)).toEqual({ words: 'kept' });
    await page.reload();
    const panel = await page.panel();
    await panel.click('#note');
    await panel.waitUntil('an answer', async () => (await panel.text('#answer')) === 'noted');
  });

  it('keeps id and data through a restart and through a crash', async () => {
    const address = browser.extensionUrl('');
    await browser.restart();
    expect(await browser.background(READ_ROW)).toEqual({ words: 'kept' });
    expect(await notes()).toContain('clicked on Desk');
    await browser.background(WRITE_ROW, 'written just before');
    await browser.crash();
    await browser.restart();
    expect(await browser.background('return chrome.runtime.getURL("")')).toBe(address);
    expect(await browser.background(READ_ROW)).toBe('written just before');
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    expect(await (await page.panel()).count('#note')).toBe(1);
  });

  // Everything above was quiet: neither the browser nor a page asked for anything outside, or failed.
  it('records what goes wrong and what asks for the outside', async () => {
    expect(browser.outsideRequests()).toEqual([]);
    expect(browser.pageErrors()).toEqual([]);

    const addresses = ['http://example.test:81/x', 'https://outside.example/'];
    const ask = 'await Promise.all(args[0].map((address) => fetch(address).catch(() => {})))';
    await page.evaluate(ask, addresses);
    await browser.background(ask, ['https://background.example/']);
    expect(browser.outsideRequests().sort()).toEqual([...addresses, 'https://background.example/'].sort());

    const oops = 'setTimeout(() => { throw new Error(args[0]) })';
    await page.evaluate(oops, 'oops in the page');
    await (await page.panel()).evaluate(oops, 'oops in the panel');
    await browser.background(oops, 'oops in the background');
    for (const place of ['page', 'panel', 'background']) {
      const isReported = async () =>
        browser.pageErrors().some((error) => error.includes(`oops in the ${place}`));
      await page.waitUntil(`the error in the ${place}`, isReported);
    }
  });
});
