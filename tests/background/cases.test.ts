import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMachine, type Machine, OWN_ADDRESS, wakeWorker } from '../support/fake-machine';
import { makeFollowUp } from '../support/make';

let machine: Machine;
let openCase: typeof import('../../src/background/cases').openCase;

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  machine = createMachine();
  wakeWorker(machine);
  ({ openCase } = await import('../../src/background/cases'));
});
afterEach(() => vi.restoreAllMocks());

async function openCaseAt(caseUrl: string | null): Promise<{ opened: boolean }> {
  const { database } = await import('../../src/background/store');
  const { saveFollowUps } = await import('../../src/storage/follow-up-store');
  const followUp = makeFollowUp({ caseUrl });
  await saveFollowUps(await database(), [followUp]);
  return openCase(followUp.id);
}

describe('the case of a follow-up', () => {
  it.each([
    'https://crm.test/ticket/1',
    'http://127.0.0.1:8180/Ticket/Display.html?id=1',
    `${OWN_ADDRESS}demo/demo.html#/ticket/1`,
  ])('opens at %s', async (url) => {
    expect(await openCaseAt(url)).toEqual({ opened: true });
    expect(machine.opened).toEqual([url]);
  });

  it('is shown in the tab that has it, instead of a second one', async () => {
    machine.tabs = [
      { id: 1, url: 'https://crm.test/ticket/10' },
      { id: 2, url: 'https://crm.test/ticket/1', windowId: 3 },
    ];
    expect(await openCaseAt('https://crm.test/ticket/1')).toEqual({ opened: true });
    expect(machine.shown).toEqual([2]);
    expect(machine.opened).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    ' https://crm.test/',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'chrome://settings/',
    'about:config',
    'view-source:https://crm.test/',
    'blob:https://crm.test/0f3c',
    'ftp://crm.test/',
    'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba/page.html',
    'moz-extension://0f3c/options/options.html#erase',
    'httpsx://crm.test/',
    'https:crm.test',
    '',
  ])('is never opened at %j, which may have come in with a file', async (url) => {
    expect(await openCaseAt(url)).toEqual({ opened: false });
    expect(machine.opened).toEqual([]);
  });

  it('that belongs to none says so', async () => {
    expect(await openCaseAt(null)).toEqual({ opened: false });
  });

  it('of a follow-up that has gone is not found', async () => {
    await expect(openCase('nobody-knows')).rejects.toMatchObject({ code: 'not-found' });
  });
});
