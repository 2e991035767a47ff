/*
 * Firefox, driven by Marionette. Says how each promise of browsers.ts is kept here; what is promised is decided
 * there. A Marionette session looks at one tab and one frame at a time, so each question takes the session for
 * itself, goes to its tab and frame, asks, and hands it on.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import type { Browser, Media, Page, Scope, StartOptions } from './browsers';
import { DomScope, PATIENCE_MS, poll, within } from './dom-scope';
import { chordActions, type KeyAction, textActions } from './firefox-keys';
import { firefoxPreferences } from './firefox-preferences';
import { connectMarionette, type Marionette, MarionetteError } from './marionette';
import { type OutsideRequests, recordOutsideRequests } from './outside-requests';
import { removeFolder, spawnTied, type TiedProcess, temporaryFolder } from './tied-process';
import { packFolder } from './xpi';

const valueShape = z.object({ value: z.unknown() });
const handleShape = z.object({ handle: z.string() });
const elementShape = z.object({ value: z.record(z.string(), z.string()) });
const manifestShape = z.object({
  browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }),
});

export async function startFirefox(options: StartOptions): Promise<Browser> {
  const folder = temporaryFolder('evenkeel-firefox');
  const browser = new FirefoxBrowser(folder, options, await recordOutsideRequests());
  try {
    await browser.launch();
    await browser.install(options.extensionDir);
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Goes from the top of a tab to the frame in question, with the session already taken. */
type Path = (send: Marionette['send']) => Promise<void>;

class FirefoxBrowser implements Browser {
  readonly name = 'firefox';
  readonly #uuid = randomUUID();
  readonly #profile: string;
  readonly #errors: string[] = [];
  readonly #folder: string;
  readonly #options: StartOptions;
  readonly #outside: OutsideRequests;
  readonly #extensionId: string;
  #process: TiedProcess | undefined;
  #marionette: Marionette | undefined;
  #firstTab = '';
  #turn: Promise<unknown> = Promise.resolve();

  constructor(folder: string, options: StartOptions, outside: OutsideRequests) {
    this.#folder = folder;
    this.#options = options;
    this.#outside = outside;
    this.#profile = join(folder, 'profile');
    this.#extensionId = manifestOf(options.extensionDir).browser_specific_settings.gecko.id;
    mkdirSync(this.#profile);
    const preferences = firefoxPreferences({
      proxyPort: outside.port,
      uuids: { [this.#extensionId]: this.#uuid },
    });
    writeFileSync(join(this.#profile, 'user.js'), preferences);
  }

  async launch(): Promise<void> {
    const portFile = join(this.#profile, 'MarionetteActivePort');
    rmSync(portFile, { force: true });
    const { width, height } = this.#options.size ?? { width: 1280, height: 800 };
    const headless = (this.#options.headless ?? true) ? ['--headless'] : [];
    // Without --remote-allow-system-access extension pages and the browser's own context are refused.
    const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', this.#profile];
    this.#process = spawnTied(process.env.FIREFOX ?? '/usr/bin/firefox-esr', [...headless, ...args], {
      env: {
        MOZ_HEADLESS_WIDTH: String(width),
        MOZ_HEADLESS_HEIGHT: String(height + 200),
        MOZ_CRASHREPORTER_DISABLE: '1',
        // Only with this does Firefox honour the preference that names no settings server.
        MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      },
      onLine: (line) => this.#listen(line),
    });
    this.#marionette = await poll(
      'Firefox to open its Marionette port',
      () => connectMarionette(Number(readFileSync(portFile, 'utf8'))),
      30_000,
    );
    await this.#send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { unhandledPromptBehavior: 'accept' } },
    });
    await this.#send('WebDriver:SetTimeouts', { implicit: 0, pageLoad: 30_000, script: 30_000 });
    this.#firstTab = String(valueShape.parse(await this.#send('WebDriver:GetWindowHandle')).value);
    await new FirefoxPage(this, this.#firstTab).setSize(width, height);
  }

  /** Firefox writes uncaught errors and, by preference, console calls to its output. */
  #listen(line: string): void {
    // Functions that a test handed in count as coming from a "dummy file"; the browser's own are resource: or chrome:.
    const uncaught =
      /^JavaScript error: ((?:https?|moz-extension|blob|dummy file)[^,]*), line \d+: (.*)/.exec(line);
    if (uncaught) this.#errors.push(`uncaught in ${uncaught[1]}: ${uncaught[2]}`);
    // Firefox's own loggers stand there by name; what a page logs is written as a literal.
    const logged = /^console\.error: (?![\w.]+: ?$)(.*)/.exec(line);
    if (logged) this.#errors.push(`console: ${logged[1]}`);
  }

  /** Installs for good, which a temporary add-on is not: it would be gone after a restart. */
  async install(dir?: string): Promise<void> {
    const path = join(this.#folder, 'extension.xpi');
    if (dir) writeFileSync(path, packFolder(dir));
    await this.exclusively((send) => send('Addon:Install', { path, temporary: false }));
    await this.#backgroundStarted();
  }

  get outside(): OutsideRequests {
    return this.#outside;
  }

  #send: Marionette['send'] = (command, parameters, timeoutMs) => {
    if (!this.#marionette) return Promise.reject(new Error('Firefox is not running'));
    return this.#marionette.send(command, parameters, timeoutMs);
  };

  /** Takes the session when all who came before are done with it. */
  exclusively<T>(work: (send: Marionette['send']) => Promise<T>): Promise<T> {
    const result = this.#turn.then(() => work(this.#send));
    this.#turn = result.catch(() => {});
    return result;
  }

  /** Takes the session and goes to a tab, and to a frame in it, before the work. */
  inTab<T>(handle: string, path: Path | null, work: (send: Marionette['send']) => Promise<T>): Promise<T> {
    return this.exclusively(async (send) => {
      await send('WebDriver:SwitchToWindow', { handle, focus: false });
      await send('WebDriver:SwitchToFrame', { id: null });
      await path?.(send);
      return work(send);
    });
  }

  /** Takes the session into the browser's own, privileged context. */
  #inChrome<T>(work: (send: Marionette['send']) => Promise<T>): Promise<T> {
    return this.exclusively(async (send) => {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await work(send);
      } finally {
        await send('Marionette:SetContext', { value: 'content' }).catch(() => {});
      }
    });
  }

  /** Runs an async function body with all of the browser's rights. `policy` is our extension's, if it is in. */
  async privileged<T>(source: string, ...args: unknown[]): Promise<T> {
    const withPolicy = `const policy = WebExtensionPolicy.getByID(args[0]);\n${source}`;
    const result = await this.#inChrome((send) => execute(send, withPolicy, [this.#extensionId, ...args]));
    return result as T;
  }

  extensionUrl(path: string): string {
    return `moz-extension://${this.#uuid}/${path.replace(/^\//, '')}`;
  }

  async newPage(): Promise<Page> {
    const opened = await this.exclusively(async (send) => {
      await send('WebDriver:SwitchToWindow', { handle: this.#firstTab, focus: false });
      return handleShape.parse(await send('WebDriver:NewWindow', { type: 'tab', focus: true }));
    });
    return new FirefoxPage(this, opened.handle);
  }

  async pages(): Promise<Page[]> {
    const handles = z
      .array(z.string())
      .parse(await this.exclusively((send) => send('WebDriver:GetWindowHandles')));
    return handles
      .filter((handle) => handle !== this.#firstTab)
      .map((handle) => new FirefoxPage(this, handle));
  }

  /** Marionette's own actor runs the function in the background page, in another process. */
  async background<T>(source: string, ...args: unknown[]): Promise<T> {
    const answer = this.privileged<T>(
      `await policy.extension.wakeupBackground?.();
       const view = [...policy.extension.views].find((one) => one.viewType === 'background');
       const actor = view.xulBrowser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
       const answer = await actor.executeScript(args[1], args[2], { async: false, sandboxName: null, timeout: 30000 });
       return answer;`,
      asFunction(source),
      args,
    );
    return within(35_000, 'a function in the background', answer);
  }

  async #backgroundStarted(): Promise<void> {
    await poll('the extension to start', () => this.background<boolean>('return true'), 15_000);
  }

  async killBackground(): Promise<void> {
    await this.privileged('await policy.extension.terminateBackground({})');
  }

  async command(name: string, page: Page): Promise<void> {
    await page.bringToFront();
    await this.privileged(
      `if (!policy.extension.manifest.commands?.[args[1]]) throw new Error('the manifest has no command ' + args[1]);
       policy.extension.shortcuts.onCommand(args[1]);`,
      name,
    );
  }

  async clickToolbar(page: Page): Promise<void> {
    await page.bringToFront();
    await this.privileged(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const window = Services.wm.getMostRecentWindow('navigator:browser');
       await ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(window);`,
    );
  }

  async allowHost(origin: string): Promise<void> {
    this.#outside.own(origin);
    await this.privileged("Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)");
  }

  async reloadExtension(dir?: string): Promise<void> {
    await this.install(dir);
  }

  async restart(): Promise<void> {
    await this.#end();
    await this.launch();
    await this.#backgroundStarted();
  }

  async crash(): Promise<void> {
    await this.#process?.kill();
    this.#marionette?.disconnect();
    this.#marionette = undefined;
  }

  async #end(): Promise<void> {
    const quitting = this.exclusively((send) => send('Marionette:Quit', { flags: ['eForceQuit'] }));
    await quitting.catch(() => {});
    const gone = this.#process?.gone ?? Promise.resolve();
    await within(PATIENCE_MS, 'Firefox to close', gone).catch(() => this.crash());
    this.#marionette?.disconnect();
    this.#marionette = undefined;
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

class FirefoxScope extends DomScope {
  readonly browser: FirefoxBrowser;
  readonly handle: string;
  readonly #path: Path | null;

  constructor(browser: FirefoxBrowser, handle: string, path: Path | null) {
    super();
    this.browser = browser;
    this.handle = handle;
    this.#path = path;
  }

  async evaluate<T>(source: string, ...args: unknown[]): Promise<T> {
    const result = await this.browser.inTab(this.handle, this.#path, (send) => execute(send, source, args));
    return result as T;
  }

  async click(selector: string): Promise<void> {
    await this.bringToFront();
    await this.waitUntil(`${selector} to take a click`, () =>
      this.browser.inTab(this.handle, this.#path, async (send) => {
        await send('WebDriver:ElementClick', { id: await findElement(send, selector) });
        return true;
      }),
    );
  }

  type(text: string): Promise<void> {
    return this.#keys(textActions(text));
  }

  press(chord: string): Promise<void> {
    return this.#keys(chordActions(chord));
  }

  async #keys(actions: KeyAction[]): Promise<void> {
    await this.bringToFront();
    await this.browser.inTab(this.handle, toFocusedFrame, (send) => performKeys(send, actions));
  }

  async bringToFront(): Promise<void> {
    await this.browser.exclusively((send) =>
      send('WebDriver:SwitchToWindow', { handle: this.handle, focus: true }),
    );
  }
}

class FirefoxPage extends FirefoxScope implements Page {
  constructor(browser: FirefoxBrowser, handle: string) {
    super(browser, handle, null);
  }

  async #ask(command: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    return this.browser.inTab(this.handle, null, (send) => send(command, parameters));
  }

  async goto(url: string): Promise<void> {
    this.browser.outside.own(url);
    await this.#ask('WebDriver:Navigate', { url });
  }

  async reload(): Promise<void> {
    await this.#ask('WebDriver:Refresh');
  }

  async back(): Promise<void> {
    await this.#ask('WebDriver:Back');
  }

  async forward(): Promise<void> {
    await this.#ask('WebDriver:Forward');
  }

  async url(): Promise<string> {
    return String(valueShape.parse(await this.#ask('WebDriver:GetCurrentURL')).value);
  }

  async title(): Promise<string> {
    return String(valueShape.parse(await this.#ask('WebDriver:GetTitle')).value);
  }

  async close(): Promise<void> {
    await this.#ask('WebDriver:CloseWindow');
  }

  async screenshot(file: string, options: { fullPage?: boolean } = {}): Promise<void> {
    const parameters = { full: options.fullPage ?? false, hash: false };
    const { value } = valueShape.parse(await this.#ask('WebDriver:TakeScreenshot', parameters));
    writeFileSync(file, Buffer.from(String(value), 'base64'));
  }

  async setSize(width: number, height: number): Promise<void> {
    // A tab in the background learns of its new size only when it is shown.
    await this.bringToFront();
    const [outerWidth = 0, outerHeight = 0] = await this.evaluate<number[]>(
      'return [outerWidth - innerWidth + args[0], outerHeight - innerHeight + args[1]]',
      width,
      height,
    );
    await this.#ask('WebDriver:SetWindowRect', { width: outerWidth, height: outerHeight });
    const fits = 'return innerWidth === args[0] && innerHeight === args[1]';
    await this.waitUntil(`the page to be ${width} by ${height}`, () => this.evaluate(fits, width, height));
  }

  async media({ colorScheme, reducedMotion, forcedColors }: Media): Promise<void> {
    await this.bringToFront();
    await this.browser.privileged(
      `const window = Services.wm.getMostRecentWindow('navigator:browser');
       const tab = window.gBrowser.selectedBrowser.browsingContext;
       tab.prefersColorSchemeOverride = args[1];
       tab.prefersReducedMotionOverride = args[2];
       tab.forcedColorsOverride = args[3];`,
      colorScheme ?? 'none',
      reducedMotion === undefined ? 'none' : reducedMotion ? 'reduce' : 'no-preference',
      forcedColors === undefined ? 'none' : forcedColors ? 'active' : 'none',
    );
  }

  panel(): Promise<Scope> {
    return this.#frameScope('the panel', toPanel);
  }

  frame(selector: string): Promise<Scope> {
    return this.#frameScope(selector, async (send) => {
      const element = await findElement(send, selector);
      await send('WebDriver:SwitchToFrame', { element });
    });
  }

  async #frameScope(what: string, path: Path): Promise<Scope> {
    const scope = new FirefoxScope(this.browser, this.handle, path);
    await this.waitUntil(`the frame of ${what}`, () =>
      scope.evaluate(`return document.readyState === 'complete'`),
    );
    return scope;
  }
}

/** Frames are numbered whatever shadow root they stand in; the newest panel has the highest number. */
const toPanel: Path = async (send) => {
  let panel: number | null = null;
  for (let id = 0; await entered(send, id); id += 1) {
    const path = await execute(send, 'return location.pathname', []);
    if (String(path).endsWith('/panel/panel.html')) panel = id;
    await send('WebDriver:SwitchToFrame', { id: null });
  }
  if (panel === null) throw new Error('no such frame in this page');
  await send('WebDriver:SwitchToFrame', { id: panel });
};

/** Keys go to the frame that has the focus, as a person's would; of several levels, to the innermost. */
const toFocusedFrame: Path = async (send) => {
  for (let id = 0; await entered(send, id); ) {
    if (await execute(send, 'return document.hasFocus()', [])) {
      id = 0;
      continue;
    }
    await send('WebDriver:SwitchToParentFrame');
    id += 1;
  }
};

async function entered(send: Marionette['send'], id: number): Promise<boolean> {
  try {
    await send('WebDriver:SwitchToFrame', { id });
    return true;
  } catch (error) {
    if (error instanceof MarionetteError && error.code === 'no such frame') return false;
    throw error;
  }
}

async function findElement(send: Marionette['send'], selector: string): Promise<string> {
  const found = await send('WebDriver:FindElement', { using: 'css selector', value: selector });
  return Object.values(elementShape.parse(found).value)[0] ?? '';
}

const asFunction = (source: string) => `return (async (...args) => {\n${source}\n})(...arguments);`;

async function execute(send: Marionette['send'], source: string, args: readonly unknown[]): Promise<unknown> {
  const answer = await send('WebDriver:ExecuteScript', { script: asFunction(source), args, sandbox: null });
  return valueShape.parse(answer).value;
}

async function performKeys(send: Marionette['send'], actions: KeyAction[]): Promise<void> {
  try {
    await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  } catch (error) {
    // A key that moves the focus to another process has done its work when it goes down; where it would come up,
    // nobody may be left to hear it.
    if (!/synthesizeKeyUp/.test(String(error))) throw error;
    await send('WebDriver:ReleaseActions').catch(() => {});
  }
}

function manifestOf(dir: string) {
  return manifestShape.parse(JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')));
}
