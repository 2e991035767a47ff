/*
 * What an agent does, as the end-to-end tests and the tour play it: allow a site, open a case, open the panel,
 * write in the reply. Every act is real input, but for the keyboard shortcut: headless browsers do not
 * pass one on, so its command is raised where the browser would raise it.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDemo } from '../../scripts/demo-build.mjs';
import { startDemoServer } from '../../scripts/demo-server.mjs';
import { type Browser, type BrowserName, type Page, type Scope, startBrowser } from './browsers';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The built extension, as `npm run build` leaves it. */
export function builtExtension(name: BrowserName): string {
  return join(ROOT, 'dist', name);
}

export function startWithExtension(name: BrowserName, size = { width: 1280, height: 860 }): Promise<Browser> {
  return startBrowser(name, { extensionDir: builtExtension(name), size });
}

export interface DemoDesk {
  url: string;
  ticket(number: number): string;
  close(): Promise<void>;
}

/** The demo helpdesk over http, with its strict CSP. */
export async function startDemoDesk(): Promise<DemoDesk> {
  const root = join(ROOT, 'out', 'demo');
  mkdirSync(root, { recursive: true });
  await buildDemo({ outdir: root, extension: false });
  const server = await startDemoServer({ root });
  return {
    url: server.url,
    ticket: (number) => new URL(`/ticket/${number}`, server.url).href,
    close: async () => {
      await server.close();
    },
  };
}

/** Allows a site in the options, as a person does: the address, the button, the browser's own question. */
export async function allowSite(browser: Browser, origin: string): Promise<void> {
  await browser.allowHost(origin);
  const options = await browser.newPage();
  await options.goto(browser.extensionUrl('options/options.html#sites'));
  await options.waitFor('[data-testid="site-origin"]');
  await options.click('[data-testid="site-origin"]');
  await options.type(origin);
  await options.click('[data-testid="allow-site"]');
  await options.waitFor(`[data-testid="site"][data-origin="${origin}"]`);
  await options.close();
}

/** Opens the panel by its chord and waits until it shows something. */
export async function openPanel(browser: Browser, page: Page): Promise<Scope> {
  await page.bringToFront();
  await browser.command('toggle-panel', page);
  const panel = await page.panel();
  await panel.waitFor('main.panel');
  return panel;
}

/** Opens a case and its panel, and waits for the reading. */
export async function openCase(browser: Browser, url: string): Promise<{ page: Page; panel: Scope }> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitFor('article, .transaction.message, textarea');
  const panel = await openPanel(browser, page);
  await panel.waitFor('[data-testid="reading"]');
  return { page, panel };
}

/** Fills every slot that is asked for: with the same words, or with what `words` gives for a slot's name. */
export async function fillSlots(
  panel: Scope,
  page: Page,
  words: string | ((slot: string) => string),
): Promise<boolean> {
  const slots = await panel.count('[data-testid="slots"] input');
  for (let at = 1; at <= slots; at += 1) {
    const field = `[data-testid="slots"] > div:nth-of-type(${at}) input`;
    const name = (await panel.attribute(field, 'data-slot')) ?? '';
    await panel.click(field);
    await page.type(typeof words === 'string' ? words : words(name));
  }
  return slots > 0;
}

/** What the demo's reply editor itself holds. */
export function demoModel(page: Page): Promise<string> {
  return page.evaluate<string>('return window.demo.model()');
}

/** White space folded: editors spell lines in their own way. */
export function folded(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
