import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMachine, type Machine, wakeWorker } from '../support/fake-machine';

let machine: Machine;
let panels: typeof import('../../src/background/panels');
const pass = (at: number) => at.toString(16).padStart(32, '0');

async function wake(): Promise<void> {
  wakeWorker(machine);
  panels = await import('../../src/background/panels');
}
beforeEach(async () => {
  machine = createMachine();
  await wake();
});
afterEach(() => vi.restoreAllMocks());

describe('a pass', () => {
  it('lets one frame in, once', async () => {
    await panels.expectPanel(1, pass(1));
    expect(await panels.welcomePanel(1, 5, pass(1))).toBe(true);
    expect(await panels.isWelcome(1, 5)).toBe(true);
    expect(await panels.welcomePanel(1, 6, pass(1)), 'somebody who read it from the address').toBe(false);
    expect(await panels.isWelcome(1, 6)).toBe(false);
  });

  it('is good for one of two that show it at the same moment', async () => {
    await panels.expectPanel(1, pass(1));
    const answers = await Promise.all([5, 6, 7].map((frame) => panels.welcomePanel(1, frame, pass(1))));
    expect(answers).toEqual([true, false, false]);
  });

  it('is good in its own tab only', async () => {
    await panels.expectPanel(1, pass(1));
    expect(await panels.welcomePanel(2, 5, pass(1))).toBe(false);
    expect(await panels.isWelcome(2, 5)).toBe(false);
    expect(await panels.welcomePanel(1, 5, pass(1)), 'and was not used up there').toBe(true);
  });

  it('that was never announced lets nobody in, an empty one neither', async () => {
    await panels.expectPanel(1, pass(1));
    for (const wrong of [pass(2), '', 'undefined', '__proto__']) {
      expect(await panels.welcomePanel(1, 5, wrong)).toBe(false);
    }
    expect(await panels.isWelcome(1, 5)).toBe(false);
  });

  it('is honoured among the last four of a tab', async () => {
    for (let at = 1; at <= 5; at += 1) await panels.expectPanel(1, pass(at));
    expect(await panels.welcomePanel(1, 5, pass(1))).toBe(false);
    expect(await panels.welcomePanel(1, 5, pass(2))).toBe(true);
    expect(await panels.welcomePanel(1, 6, pass(5))).toBe(true);
  });

  it('and the frames it let in outlive a stopped worker, in session memory only', async () => {
    await panels.expectPanel(1, pass(1));
    await panels.welcomePanel(1, 5, pass(1));
    await panels.expectPanel(1, pass(2));
    await wake();
    expect(await panels.isWelcome(1, 5)).toBe(true);
    expect(await panels.welcomePanel(1, 6, pass(2))).toBe(true);
    expect(machine.local.kept.size).toBe(0);
  });

  it('is not lost when tabs announce at the same moment', async () => {
    await Promise.all([1, 2, 3, 4].map((tab) => panels.expectPanel(tab, pass(tab))));
    expect(await Promise.all([1, 2, 3, 4].map((tab) => panels.welcomePanel(tab, 5, pass(tab))))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('a panel', () => {
  beforeEach(async () => {
    for (const [tab, frame] of [
      [1, 5],
      [1, 6],
      [2, 7],
    ] as const) {
      await panels.expectPanel(tab, pass(frame));
      await panels.welcomePanel(tab, frame, pass(frame));
    }
  });

  it('is listed with its frame, so that it can be told what changed', async () => {
    expect(await panels.panelFrames()).toEqual([
      { tabId: 1, frameId: 5 },
      { tabId: 1, frameId: 6 },
      { tabId: 2, frameId: 7 },
    ]);
    const { tell } = await import('../../src/background/tell');
    tell({ event: 'follow-ups-changed' });
    await vi.waitFor(() => expect(machine.sent).toHaveLength(3));
    expect(machine.sent).toContainEqual({ tabId: 2, message: { event: 'follow-ups-changed' }, frameId: 7 });
  });

  it('is forgotten with its tab, and no other', async () => {
    await panels.forgetPanels(1);
    expect(await panels.panelFrames()).toEqual([{ tabId: 2, frameId: 7 }]);
    expect(await panels.isWelcome(1, 5)).toBe(false);
  });
});
