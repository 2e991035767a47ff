// Which frames are panels that we mounted ourselves. A content script announces a pass, the panel in the frame
// shows it; a page that frames our panel on its own has no pass and gets no answers (T1, T5). Kept in session
// memory, so that it outlives a stopped worker and never touches the disk.

import { browser } from '../platform/browser';
import { createTurns } from './in-turn';

interface Passes {
  /** Announced and not yet shown, newest last. */
  expected: string[];
  /** Frames that showed a pass. */
  welcomed: number[];
}

const KEY = 'panels';
/** A page may mount again after a navigation before the old pass was used; more than a few is no honest use. */
const EXPECTED_MAX = 4;

async function loadPanels(): Promise<Record<string, Passes>> {
  const kept: unknown = (await browser.storage.session.get(KEY))[KEY];
  return typeof kept === 'object' && kept !== null ? (kept as Record<string, Passes>) : {};
}

const inTurn = createTurns();

function changePanels<T>(change: (panels: Record<string, Passes>) => T): Promise<T> {
  return inTurn(async () => {
    const panels = await loadPanels();
    const answer = change(panels);
    await browser.storage.session.set({ [KEY]: panels });
    return answer;
  });
}

export function expectPanel(tabId: number, pass: string): Promise<void> {
  return changePanels((panels) => {
    const passes = panels[tabId] ?? { expected: [], welcomed: [] };
    passes.expected = [...passes.expected, pass].slice(-EXPECTED_MAX);
    panels[tabId] = passes;
  });
}

/** True once for each pass that was announced for this tab. */
export function welcomePanel(tabId: number, frameId: number, pass: string): Promise<boolean> {
  return changePanels((panels) => {
    const passes = panels[tabId];
    if (!passes?.expected.includes(pass)) return false;
    passes.expected = passes.expected.filter((other) => other !== pass);
    passes.welcomed = [...passes.welcomed.filter((other) => other !== frameId), frameId].slice(-EXPECTED_MAX);
    return true;
  });
}

export async function isWelcome(tabId: number, frameId: number): Promise<boolean> {
  const panels = await inTurn(loadPanels);
  return panels[tabId]?.welcomed.includes(frameId) ?? false;
}

export function forgetPanels(tabId: number): Promise<void> {
  return changePanels((panels) => {
    delete panels[tabId];
  });
}

export async function panelFrames(): Promise<{ tabId: number; frameId: number }[]> {
  return Object.entries(await loadPanels()).flatMap(([tabId, { welcomed }]) =>
    welcomed.map((frameId) => ({ tabId: Number(tabId), frameId })),
  );
}
