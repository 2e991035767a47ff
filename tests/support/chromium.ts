/*
 * Chromium, driven by playwright-core and by the DevTools protocol where Playwright has no word for it: waking,
 * stopping and listening to the extension's worker, clicking its toolbar button. Says how each promise of
 * browsers.ts is kept here; what is promised is decided there.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page as Tab, type Worker } from 'playwright-core';
import type { Browser, Media, Page, Scope, StartOptions } from './browsers';
import { type WorkerWatch, watchWorkers } from './chromium-workers';
import { asExpression, DomScope, PATIENCE_MS, poll, within } from './dom-scope';
import { type OutsideRequests, recordOutsideRequests } from './outside-requests';
import { killTreeByCommandLine, removeFolder, temporaryFolder } from './tied-process';

/** Chromium's own services, each pointed at a port where nobody listens, so that they are not recorded as ours. */
const SILENCE = [
  '--autofill-server-url=http://127.0.0.1:9/',
  '--gaia-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
];

/** The first text field would have a dictionary fetched, the first login a check of its password. */
const PREFERENCES = {
  spellcheck: { blocked_dictionaries: ['en-US', 'en-GB', 'en'] },
  credentials_enable_service: false,
  profile: { password_manager_leak_detection: false },
};

/** From a page's own word that it is in front until the browser's other parts know it. */
const FRONT_SETTLES_MS = 250;

export async function startChromium(options: StartOptions): Promise<Browser> {
  const folder = temporaryFolder('evenkeel-chromium');
  const browser = new ChromiumBrowser(folder, options, await recordOutsideRequests());
  try {
    await browser.launch();
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

class ChromiumBrowser implements Browser {
  readonly name = 'chromium';
  readonly #profile: string;
  readonly #extensionDir: string;
  readonly #extensionId: string;
  readonly #errors: string[] = [];
  readonly #tabs = new WeakMap<Tab, ChromiumPage>();
  readonly #folder: string;
  readonly #options: StartOptions;
  readonly #outside: OutsideRequests;
  #context: BrowserContext | undefined;
  #workers: WorkerWatch | undefined;

  constructor(folder: string, options: StartOptions, outside: OutsideRequests) {
    this.#folder = folder;
    this.#options = options;
    this.#outside = outside;
    this.#profile = join(folder, 'profile');
    this.#extensionDir = join(folder, 'extension');
    cpSync(options.extensionDir, this.#extensionDir, { recursive: true });
    mkdirSync(join(this.#profile, 'Default'), { recursive: true });
    writeFileSync(join(this.#profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
    this.#extensionId = extensionIdOf(this.#extensionDir);
  }

  async launch(): Promise<void> {
    const context = await chromium.launchPersistentContext(this.#profile, {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      headless: this.#options.headless ?? true,
      viewport: this.#options.size ?? { width: 1280, height: 800 },
      // A person's browser keeps pages for Back; Playwright's would not.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: [
        '--no-sandbox',
        `--disable-extensions-except=${this.#extensionDir}`,
        `--load-extension=${this.#extensionDir}`,
        `--proxy-server=http://127.0.0.1:${this.#outside.port}`,
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
        ...SILENCE,
      ],
    });
    this.#context = context;
    context.on('weberror', (report) => {
      this.#errors.push(`uncaught in ${report.page()?.url() ?? 'a closed page'}: ${report.error().message}`);
    });
    context.on('console', (message) => {
      // A missing favicon is no error of a program; an outside address is recorded elsewhere.
      if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
      this.#errors.push(`console of ${message.location().url}: ${message.text()}`);
    });
    context.on('page', (tab) => tab.on('dialog', (dialog) => dialog.accept().catch(() => {})));
    this.#workers = await watchWorkers(context, this.#origin, (text) => this.#errors.push(text));
    await this.#liveWorker();
  }

  get #origin(): string {
    return `chrome-extension://${this.#extensionId}`;
  }

  get #running(): BrowserContext {
    if (!this.#context) throw new Error('Chromium is not running');
    return this.#context;
  }

  extensionUrl(path: string): string {
    return `${this.#origin}/${path.replace(/^\//, '')}`;
  }

  async newPage(): Promise<Page> {
    return this.#pageOf(await this.#running.newPage());
  }

  async pages(): Promise<Page[]> {
    const [, ...tabs] = this.#running.pages();
    return tabs.map((tab) => this.#pageOf(tab));
  }

  #pageOf(tab: Tab): ChromiumPage {
    const page = this.#tabs.get(tab) ?? new ChromiumPage(tab, (url) => this.#outside.own(url));
    this.#tabs.set(tab, page);
    return page;
  }

  async background<T>(source: string, ...args: unknown[]): Promise<T> {
    const worker = await this.#liveWorker();
    const body = `const browser = globalThis.browser ?? globalThis.chrome;\n${source}`;
    return within(30_000, 'a function in the background', worker.evaluate<T>(asExpression(body, args)));
  }

  /** The extension's worker, running. A handle to a stopped worker never answers, so each one is asked first. */
  #liveWorker(): Promise<Worker> {
    return poll(
      'the extension to start its worker',
      async () => {
        await this.#workers?.start();
        for (const worker of this.#running.serviceWorkers()) {
          if (!worker.url().startsWith(this.#origin)) continue;
          const answer = await within(1000, 'the worker', worker.evaluate<number>('1')).catch(() => 0);
          if (answer === 1) return worker;
        }
        return null;
      },
      15_000,
    );
  }

  async killBackground(): Promise<void> {
    await this.#workers?.stop();
  }

  async command(name: string, page: Page): Promise<void> {
    await page.bringToFront();
    await this.background(
      `const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
       chrome.commands.onCommand.dispatch(args[0], tab);`,
      name,
    );
  }

  async clickToolbar(page: Page): Promise<void> {
    await page.bringToFront();
    // The grant goes to the tab that the browser itself holds for the active one, and it learns of that a little
    // after the page itself does.
    const url = await page.url();
    await page.waitUntil('the page is the one in front', () =>
      page.evaluate<boolean>(`return document.visibilityState === 'visible' && document.hasFocus()`),
    );
    await new Promise((resume) => setTimeout(resume, FRONT_SETTLES_MS));
    const devtools = await this.#devtools();
    // The action is clicked on the tab itself, which is another target than the page in it.
    const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tabs = targetInfos.filter((target) => target.url === url);
    const [tab] = tabs;
    if (!tab || tabs.length > 1)
      throw new Error(`${tabs.length} tabs show ${url}: cannot tell which one is meant`);
    // A method that playwright-core's types do not list yet.
    const send: (method: string, parameters: object) => Promise<unknown> = devtools.send.bind(
      devtools,
    ) as never;
    await send('Extensions.triggerAction', { id: this.#extensionId, targetId: tab.targetId });
    await devtools.detach();
  }

  async #devtools() {
    const browser = this.#running.browser();
    if (!browser) throw new Error('Playwright gives no browser for this context');
    return browser.newBrowserCDPSession();
  }

  async allowHost(origin: string): Promise<void> {
    this.#outside.own(origin);
    await this.#onExtensionsPage(
      'await chrome.developerPrivate.addHostPermission(args[0], args[1])',
      `${origin}/*`,
    );
  }

  async reloadExtension(dir?: string): Promise<void> {
    if (dir) {
      removeFolder(this.#extensionDir);
      cpSync(dir, this.#extensionDir, { recursive: true });
    }
    // Without developer mode Chromium switches an unpacked extension off instead of loading it again.
    await this.#onExtensionsPage(
      `await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
       await chrome.developerPrivate.reload(args[0], { failQuietly: true });`,
    );
    await this.#liveWorker();
  }

  /** Runs a body in the browser's own page for extensions; `args[0]` is our extension's id. */
  async #onExtensionsPage(source: string, ...more: unknown[]): Promise<void> {
    const tab = await this.#running.newPage();
    try {
      await tab.goto('chrome://extensions/');
      const work = tab.evaluate(asExpression(source, [this.#extensionId, ...more]));
      await within(PATIENCE_MS, 'the extensions page', work);
    } finally {
      await tab.close();
    }
  }

  async restart(): Promise<void> {
    await this.#end();
    await this.launch();
  }

  async crash(): Promise<void> {
    const context = this.#running;
    const closed = new Promise((resolve) => context.once('close', resolve));
    killTreeByCommandLine(`--user-data-dir=${this.#profile}`);
    await within(PATIENCE_MS, 'Chromium to be dead', closed);
    this.#context = undefined;
  }

  async #end(): Promise<void> {
    const context = this.#context;
    this.#context = undefined;
    if (!context) return;
    await within(PATIENCE_MS, 'Chromium to close', context.close()).catch(() => {
      killTreeByCommandLine(`--user-data-dir=${this.#profile}`);
    });
  }

  outsideRequests(): string[] {
    return this.#outside.addresses();
  }

  pageErrors(): string[] {
    return [...this.#errors];
  }

  async close(): Promise<void> {
    await this.#end();
    await this.#outside.close();
    removeFolder(this.#folder);
  }
}

/** A frame is looked up anew for each question: the extension may replace its frame at any time. */
class ChromiumScope extends DomScope {
  readonly tab: Tab;
  readonly #find: () => Promise<Frame | null | undefined>;

  constructor(tab: Tab, find: () => Promise<Frame | null | undefined>) {
    super();
    this.tab = tab;
    this.#find = find;
  }

  async evaluate<T>(source: string, ...args: unknown[]): Promise<T> {
    const frame = await this.#find();
    if (!frame) throw new Error(`no such frame in ${this.tab.url()}`);
    return within(30_000, 'a function in the page', frame.evaluate<T>(asExpression(source, args)));
  }

  async click(selector: string): Promise<void> {
    await this.tab.bringToFront();
    const frame = await poll(`the frame of ${selector} in ${this.tab.url()}`, this.#find);
    await frame.locator(selector).first().click({ timeout: PATIENCE_MS });
  }

  async type(text: string): Promise<void> {
    await this.tab.bringToFront();
    await this.tab.keyboard.type(text);
  }

  async press(chord: string): Promise<void> {
    await this.tab.bringToFront();
    await this.tab.keyboard.press(chord);
  }
}

class ChromiumPage extends ChromiumScope implements Page {
  readonly #own: (url: string) => void;

  constructor(tab: Tab, own: (url: string) => void) {
    super(tab, async () => tab.mainFrame());
    this.#own = own;
  }

  async goto(url: string): Promise<void> {
    this.#own(url);
    await this.tab.goto(url);
  }

  async reload(): Promise<void> {
    await this.tab.reload();
  }

  back(): Promise<void> {
    return this.#travel(-1);
  }

  forward(): Promise<void> {
    return this.#travel(1);
  }

  /** Playwright's own goBack waits for a load that never comes when the page returns from the cache. */
  async #travel(steps: number): Promise<void> {
    const before = this.tab.url();
    await this.evaluate('history.go(args[0])', steps).catch(() => {});
    await poll(`the page to leave ${before}`, async () => this.tab.url() !== before);
    await this.waitUntil('the page to be complete', () =>
      this.evaluate(`return document.readyState === 'complete'`),
    );
  }

  async url(): Promise<string> {
    return this.tab.url();
  }

  title(): Promise<string> {
    return this.tab.title();
  }

  bringToFront(): Promise<void> {
    return this.tab.bringToFront();
  }

  close(): Promise<void> {
    return this.tab.close();
  }

  async screenshot(file: string, options: { fullPage?: boolean } = {}): Promise<void> {
    await this.tab.screenshot({ path: file, fullPage: options.fullPage ?? false });
  }

  setSize(width: number, height: number): Promise<void> {
    return this.tab.setViewportSize({ width, height });
  }

  media(media: Media): Promise<void> {
    const { colorScheme, reducedMotion, forcedColors } = media;
    return this.tab.emulateMedia({
      colorScheme: colorScheme ?? null,
      reducedMotion: reducedMotion === undefined ? null : reducedMotion ? 'reduce' : 'no-preference',
      forcedColors: forcedColors === undefined ? null : forcedColors ? 'active' : 'none',
    });
  }

  panel(): Promise<Scope> {
    const isPanel = (frame: Frame) =>
      frame !== this.tab.mainFrame() &&
      new URL(frame.url(), 'about:blank').pathname.endsWith('/panel/panel.html');
    return this.#frameScope('the panel', async () => this.tab.frames().findLast(isPanel));
  }

  frame(selector: string): Promise<Scope> {
    return this.#frameScope(selector, async () => {
      const element = await this.tab.$(selector);
      return element?.contentFrame();
    });
  }

  async #frameScope(what: string, find: () => Promise<Frame | null | undefined>): Promise<Scope> {
    const scope = new ChromiumScope(this.tab, find);
    await this.waitUntil(`the frame of ${what}`, () =>
      scope.evaluate(`return document.readyState === 'complete'`),
    );
    return scope;
  }
}

/** Chromium derives the id from the manifest's key or, without one, from the path of the folder. */
function extensionIdOf(dir: string): string {
  const { key } = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as { key?: string };
  const digest = createHash('sha256').update(key ? Buffer.from(key, 'base64') : dir);
  return digest
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
