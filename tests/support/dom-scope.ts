/*
 * What a test asks of a page, in terms of running a function there. Everything that only reads the DOM or waits
 * for it is decided here once, so that both browsers answer alike; real input is left to each browser.
 */
import type { Scope } from './browsers';

/** How long reading, clicking and waiting go on before they give up. */
export const PATIENCE_MS = 10_000;
const POLL_MS = 40;

export const pause = (delayMs: number) => new Promise<void>((resolve) => setTimeout(resolve, delayMs));

/** Polls until the probe gives something other than null, undefined or false, and hands it on. */
export async function poll<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  timeoutMs = PATIENCE_MS,
): Promise<T> {
  const giveUpAt = performance.now() + timeoutMs;
  for (;;) {
    let lastError: unknown;
    try {
      const found = await within(Math.max(1000, giveUpAt - performance.now()), what, probe());
      if (found !== null && found !== undefined && found !== false) return found;
    } catch (error) {
      lastError = error;
    }
    if (performance.now() > giveUpAt) {
      const reason = lastError instanceof Error ? ` (${lastError.message})` : '';
      throw new Error(`waited ${timeoutMs} ms for ${what}${reason}`);
    }
    await pause(POLL_MS);
  }
}

/** Puts a time limit on a promise that may never settle. */
export async function within<T>(timeoutMs: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${what}: not done within ${Math.round(timeoutMs)} ms`)),
      timeoutMs,
    );
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** A function body and its arguments as one expression, for browsers that evaluate text. */
export const asExpression = (source: string, args: readonly unknown[]) =>
  `(async (...args) => {\n${source}\n})(...${JSON.stringify(args)})`;

const RENDERED = `return [...document.querySelectorAll(args[0])].some((one) => one.getClientRects().length > 0)`;

export abstract class DomScope implements Scope {
  abstract evaluate<T>(source: string, ...args: unknown[]): Promise<T>;
  abstract click(selector: string): Promise<void>;
  abstract type(text: string): Promise<void>;
  abstract press(chord: string): Promise<void>;

  count(selector: string): Promise<number> {
    return this.evaluate('return document.querySelectorAll(args[0]).length', selector);
  }

  text(selector: string): Promise<string> {
    return this.#ofFirst(selector, 'return (one.innerText ?? one.textContent).trim()');
  }

  texts(selector: string): Promise<string[]> {
    const source =
      'return [...document.querySelectorAll(args[0])].map((one) => (one.innerText ?? one.textContent).trim())';
    return this.evaluate(source, selector);
  }

  attribute(selector: string, name: string): Promise<string | null> {
    return this.#ofFirst(selector, 'return one.getAttribute(args[1])', name);
  }

  value(selector: string): Promise<string> {
    return this.#ofFirst(selector, `return 'value' in one ? String(one.value) : (one.innerText ?? '')`);
  }

  async waitFor(selector: string, options: { gone?: boolean; timeoutMs?: number } = {}): Promise<void> {
    const wanted = !options.gone;
    await this.waitUntil(
      `${selector} ${wanted ? 'to be there' : 'to be gone'}`,
      async () => (await this.evaluate(RENDERED, selector)) === wanted,
      options.timeoutMs,
    );
  }

  async waitUntil(what: string, probe: () => Promise<boolean>, timeoutMs?: number): Promise<void> {
    await this.#until(what, probe, timeoutMs);
  }

  /** Runs a body on the first match as `one`, once there is a match. */
  async #ofFirst<T>(selector: string, body: string, ...more: unknown[]): Promise<T> {
    const source = `const one = document.querySelector(args[0]);
      return one && { answer: (() => { ${body} })() };`;
    const look = () => this.evaluate<{ answer: T } | null>(source, selector, ...more);
    return (await this.#until(`${selector} to exist`, look)).answer;
  }

  async #until<T>(what: string, probe: () => Promise<T | null | false>, timeoutMs?: number): Promise<T> {
    try {
      return await poll(what, probe, timeoutMs);
    } catch (error) {
      const where = await this.evaluate<string>('return location.href').catch(
        () => 'a page that does not answer',
      );
      throw new Error(`${error instanceof Error ? error.message : error} in ${where}`);
    }
  }
}
