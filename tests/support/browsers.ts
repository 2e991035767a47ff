/*
 * The built extension in a real browser. Decides what an end-to-end test can say, in words that mean the same in
 * Chromium and Firefox; how each browser is made to do it is left to chromium.ts and firefox.ts. The network is
 * closed, input is real input, and nothing in the extension knows that it is being tested.
 */
import { startChromium } from './chromium';
import { startFirefox } from './firefox';

export type BrowserName = 'chromium' | 'firefox';

/** A page, or a frame in it. Selectors are CSS and do not look into shadow roots. */
export interface Scope {
  count(selector: string): Promise<number>;
  /** The rendered text of the first match, trimmed. Waits a moment for a match, then throws. */
  text(selector: string): Promise<string>;
  texts(selector: string): Promise<string[]>;
  /** Waits for a match as text() does; null when the element has no such attribute. */
  attribute(selector: string, name: string): Promise<string | null>;
  /** The current value of a form control, or the text of anything else. Waits for a match as text() does. */
  value(selector: string): Promise<string>;
  /** Waits until something that matches is rendered, or with `gone` until nothing is. */
  waitFor(selector: string, options?: { gone?: boolean; timeoutMs?: number }): Promise<void>;
  /** Polls until the probe says yes. A probe that throws counts as no; its last error ends up in ours. */
  waitUntil(what: string, probe: () => Promise<boolean>, timeoutMs?: number): Promise<void>;
  /** A trusted click in the middle of the first match, scrolled into view. Waits for it to be there. */
  click(selector: string): Promise<void>;
  /** Real keys to whatever has the focus in the tab, also inside a frame. */
  type(text: string): Promise<void>;
  /** One chord of real keys: 'Enter', 'Control+z', 'ArrowDown', 'Alt+Shift+E'. Reaches the page, not the browser. */
  press(chord: string): Promise<void>;
  /** Runs the body of an async function in the page's own world, with `args`; arguments and result are JSON. */
  evaluate<T>(source: string, ...args: unknown[]): Promise<T>;
}

export interface Media {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  forcedColors?: boolean;
}

export interface Page extends Scope {
  /** Opens an address. A `.test` origin opened here counts as the test's own and is served from loopback. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  url(): Promise<string>;
  title(): Promise<string>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  /** Writes a PNG. */
  screenshot(file: string, options?: { fullPage?: boolean }): Promise<void>;
  /** The size of the viewport in CSS pixels. In Firefox all tabs share it. */
  setSize(width: number, height: number): Promise<void>;
  /** What media queries answer in this tab. What is not named goes back to the default. */
  media(media: Media): Promise<void>;
  /** The extension's frame `/panel/panel.html`, also inside a closed shadow root. Waits for it; follows a new one. */
  panel(): Promise<Scope>;
  /** The document inside an iframe element of this page, of any origin. Waits for it. */
  frame(selector: string): Promise<Scope>;
}

export interface Browser {
  readonly name: BrowserName;
  extensionUrl(path: string): string;
  newPage(): Promise<Page>;
  /** All open tabs but the empty one that keeps the browser open; also those that the extension opened. */
  pages(): Promise<Page[]>;
  /** Runs the body of an async function in the background, with `args`, `browser` and `chrome`. Wakes it first. */
  background<T>(source: string, ...args: unknown[]): Promise<T>;
  /** Stops the worker or event page, as the browser does after idle time, and waits until it has stopped. */
  killBackground(): Promise<void>;
  /**
   * Fires the extension's command for the page's tab, as the browser does when it has understood the keys: headless
   * browsers do not get that far. In Chromium this does not grant activeTab, clickToolbar does.
   */
  command(name: string, page: Page): Promise<void>;
  /** Clicks the extension's toolbar button on this tab; grants activeTab, and opens the popup if there is one. */
  clickToolbar(page: Page): Promise<void>;
  /** From now on a permissions.request for this origin, from a real click, is granted without a prompt. */
  allowHost(origin: string): Promise<void>;
  /** Ends the browser (also a crashed one) and starts it on the same profile: same data, same id. Pages are gone. */
  restart(): Promise<void>;
  /** SIGKILL for all the browser's processes. */
  crash(): Promise<void>;
  /** Puts the extension in again, as an update does: same id and data, tabs stay. From `dir` if one is given. */
  reloadExtension(dir?: string): Promise<void>;
  /** Addresses that were asked for and are not loopback, the extension's, or a `.test` origin of the test. */
  outsideRequests(): string[];
  /** Uncaught errors and console errors of pages, extension pages, content scripts and background so far. */
  pageErrors(): string[];
  close(): Promise<void>;
}

export interface StartOptions {
  /** A built, unpacked extension. It is copied: building it again does not touch a running browser. */
  extensionDir: string;
  headless?: boolean;
  size?: { width: number; height: number };
  /** Set where the test itself asks for addresses outside; else closing the browser throws when any was asked for. */
  mayAskOutside?: boolean;
}

/** Starts a browser with a fresh profile and the extension in it, its background started. */
export async function startBrowser(name: BrowserName, options: StartOptions): Promise<Browser> {
  const browser = await (name === 'chromium' ? startChromium(options) : startFirefox(options));
  const close = browser.close.bind(browser);
  browser.close = async () => {
    const outside = options.mayAskOutside ? [] : browser.outsideRequests();
    await close();
    if (outside.length > 0) throw new Error(`The browser asked for addresses outside: ${outside.join(', ')}`);
  };
  return browser;
}
