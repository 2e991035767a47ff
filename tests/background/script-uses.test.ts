import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMachine, fillDisk, type Machine, wakeWorker } from '../support/fake-machine';

const NOW = new Date('2026-11-23T10:00').getTime();
const HOUR = 3_600_000;

let machine: Machine;
let uses: typeof import('../../src/background/script-uses');

async function wake(): Promise<void> {
  wakeWorker(machine);
  uses = await import('../../src/background/script-uses');
}
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  machine = createMachine();
  await wake();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function useOften(id: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await uses.countUse(id);
}

describe('what this agent uses', () => {
  it('is a habit from the second use on, at once and after a stopped worker', async () => {
    expect((await uses.habits()).size).toBe(0);
    await uses.countUse('own-it');
    expect((await uses.habits()).size).toBe(0);
    await uses.countUse('own-it');
    expect([...(await uses.habits()).keys()]).toEqual(['own-it']);
    await wake();
    expect([...(await uses.habits()).keys()]).toEqual(['own-it']);
  });

  it('is counted each time, however many come at once', async () => {
    await Promise.all(Array.from({ length: 64 }, () => uses.countUse('own-it')));
    expect((await uses.habits()).get('own-it')).toBe(1);
  });

  it('is the same answer until something changes, and fades while a worker lives', async () => {
    await useOften('own-it', 8);
    const before = await uses.habits();
    vi.setSystemTime(NOW + HOUR - 1);
    expect(await uses.habits()).toBe(before);
    vi.setSystemTime(NOW + 30 * 24 * HOUR);
    expect((await uses.habits()).get('own-it')).toBeCloseTo(2 / 6);
  });

  it('is nothing while the database cannot be read, and there again when it can', async () => {
    await useOften('own-it', 2);
    await wake();
    const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    expect((await uses.habits()).size).toBe(0);
    await uses.countUse('own-it');
    broken.mockRestore();
    expect((await uses.habits()).get('own-it')).toBeCloseTo(1 / 6);
  });

  it('is not counted on a full disk, without a word to who asked and without the id in the console', async () => {
    fillDisk('ones');
    await uses.countUse('own-it');
    expect(console.warn).toHaveBeenCalled();
    expect(JSON.stringify(vi.mocked(console.warn).mock.calls)).not.toContain('own-it');
    vi.restoreAllMocks();
    expect((await uses.habits()).size).toBe(0);
  });
});
