// From page idle to the level in the pill, on the demo helpdesk in Chromium. "Idle" is the page's own first idle
// moment after its load, or after another case was drawn; the pill is watched from our script's own world.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { builtExtension, startDemoDesk } from '../tests/support/agent';
import { findChromium } from './setup.mjs';

const LOADS = 8;
const MOVES = 20;
/** The cases that are moved between, by their rows in the inbox. */
const ROWS = [1, 2, 3, 5, 6];

/** Runs in our script's world at its very start: notes the first moments at which the pill shows another level. */
const WATCH = `(() => {
  globalThis.pillMoments = [];
  let last = '';
  const look = () => {
    const host = document.querySelector('evenkeel-overlay');
    const pill = host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector('.pill:not([hidden])');
    const now = pill ? pill.textContent : '';
    if (now !== last) { last = now; pillMoments.push([performance.now(), now]); }
    requestAnimationFrame(look);
  };
  look();
})()`;

/** Runs in the page: notes when it is idle after its load, and after each move to another case. */
const IDLE = `
  window.idleMoments = [];
  const note = () => requestIdleCallback(() => window.idleMoments.push(performance.now()));
  window.noteIdle = note;
  addEventListener('load', note);`;

export async function benchPill(): Promise<{ what: string; p50: number; p95: number; runs: number }[]> {
  const desk = await startDemoDesk();
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  const extension = builtExtension('chromium');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1280, height: 860 },
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const id = new URL(worker.url()).host;
    await allow(context, id, new URL(desk.url).origin);
    const page = await context.newPage();
    await page.addInitScript(IDLE);
    const line = await watchPill(context, page);
    const loads: number[] = [];
    for (let run = 0; run <= LOADS; run += 1) {
      await page.goto(desk.ticket((run % 3) + 1));
      const took = await sinceIdle(page, line, 0);
      // The first load finds a cold worker and its word lists unread: it is told by itself.
      if (run > 0) loads.push(took);
      else loads.unshift(took);
    }
    const cold = loads.shift() ?? 0;
    const moves: number[] = [];
    for (let run = 0; run < MOVES; run += 1) {
      const row = ROWS[(run + 1) % ROWS.length];
      const from = await page.evaluate<number>('performance.now()');
      await page.click(`[data-row-id="${row}"]`);
      await page.waitForSelector(`[data-case-id="${row}"]`);
      await page.evaluate('window.noteIdle()');
      moves.push(await sinceIdle(page, line, from));
    }
    return [
      { what: 'first page after the browser started', p50: cold, p95: cold, runs: 1 },
      { what: 'page loaded, warm', ...spread(loads) },
      { what: 'moved to another case, warm', ...spread(moves) },
    ];
  } finally {
    await context.close();
    await desk.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Allows a site as the options page does, with the browser's own question answered beforehand. */
async function allow(
  context: Awaited<ReturnType<typeof chromium.launchPersistentContext>>,
  id: string,
  origin: string,
): Promise<void> {
  const tab = await context.newPage();
  await tab.goto('chrome://extensions/');
  await tab.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${origin}/*')`);
  await tab.goto(`chrome-extension://${id}/options/options.html#sites`);
  await tab.fill('[data-testid="site-origin"]', origin);
  await tab.click('[data-testid="allow-site"]');
  await tab.waitForSelector('[data-testid="site"]');
  await tab.close();
}

interface Line {
  /** Evaluates in the world of our script on the page as it now is. */
  evaluate<T>(expression: string): Promise<T>;
}

async function watchPill(
  context: Awaited<ReturnType<typeof chromium.launchPersistentContext>>,
  page: Page,
): Promise<Line> {
  const session: CDPSession = await context.newCDPSession(page);
  let world = 0;
  session.on('Runtime.executionContextCreated', ({ context: made }) => {
    if (made.auxData?.type !== 'isolated' || made.name !== 'Evenkeel') return;
    world = made.id;
    session.send('Runtime.evaluate', { contextId: made.id, expression: WATCH }).catch(() => {});
  });
  await session.send('Runtime.enable');
  return {
    evaluate: async (expression) => {
      const { result } = await session.send('Runtime.evaluate', {
        contextId: world,
        expression,
        returnByValue: true,
      });
      return result.value;
    },
  };
}

/** Milliseconds from the last idle moment to the last change of the pill; 0 when the pill was there before. */
async function sinceIdle(page: Page, line: Line, from: number): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    await new Promise((resume) => setTimeout(resume, 20));
    const idle = (await page.evaluate<number[]>('window.idleMoments')).findLast((moment) => moment > from);
    const pill = (await line.evaluate<[number, string][]>('pillMoments').catch(() => [])).find(
      ([moment, text]) => moment > from && text !== '',
    );
    if (idle !== undefined && pill !== undefined) return Math.max(0, Math.round(pill[0] - idle));
  }
  throw new Error('The pill did not show a level within 4 seconds.');
}

function spread(values: number[]): { p50: number; p95: number; runs: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), runs: values.length };
}
