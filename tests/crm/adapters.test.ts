// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Adapter } from '../../src/crm/adapter';
import { ADAPTERS, lookAtPage } from '../../src/crm/adapters';
import { demoHelpdesk } from '../../src/crm/demo-helpdesk';
import { requestTracker } from '../../src/crm/request-tracker';
import { SeenPage } from '../../src/domain/page';
import { openSavedPage } from '../support/saved-page';

const ROOM = join(import.meta.dirname, '../../src/crm');
const FIXTURES = join(import.meta.dirname, '../fixtures/crm');
const PAGES = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);

afterEach(() => vi.restoreAllMocks());

const look = (path: string) => {
  const { page, address } = openSavedPage(path);
  return lookAtPage(page, address, null, () => {});
};

describe('the adapters', () => {
  it('are asked in this order: the demo, the known helpdesks, and the one for any page last', () => {
    expect(ADAPTERS.map(({ name }) => name)).toEqual(['demo-helpdesk', 'request-tracker', 'generic']);
  });

  it('are all listed, each under the name of its file', () => {
    const files = readdirSync(ROOM).filter((file) =>
      /^export const \w+: Adapter = /m.test(readFileSync(join(ROOM, file), 'utf8')),
    );
    expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(
      ADAPTERS.map(({ name }) => name).sort(),
    );
  });

  it.each(ADAPTERS.map(({ name }) => name))('%s has a saved page that it reads', (name) => {
    const own = PAGES.filter((file) => file.startsWith(name));
    const read = own.filter((file) => {
      const { seen } = look(`crm/${file}`);
      return seen.adapter === name && seen.caseId !== null;
    });
    expect(read).not.toEqual([]);
  });

  it.each(PAGES)('speak one at a time for %s, and within the limits of the contract', (file) => {
    const { page, address } = openSavedPage(`crm/${file}`);
    const mine = ADAPTERS.filter(({ name, matches }) => name !== 'generic' && matches(page, address));
    expect(mine.length).toBeLessThan(2);
    const { seen } = lookAtPage(page, address, null, () => {});
    expect(seen.adapter).toBe(mine[0]?.name ?? 'generic');
    expect(SeenPage.safeParse(seen).success).toBe(true);
  });

  it('change nothing on the page they read', () => {
    for (const file of PAGES) {
      const { page, address } = openSavedPage(`crm/${file}`);
      const before = page.documentElement.outerHTML;
      lookAtPage(page, address, null, () => {});
      expect(page.documentElement.outerHTML, file).toBe(before);
    }
  });
});

describe('an adapter that throws', () => {
  const broken = new TypeError('a part was not there');

  it('while it reads is named, and the page lives on as one that says nothing', () => {
    vi.spyOn(demoHelpdesk, 'read').mockImplementation(() => {
      throw broken;
    });
    const { page, address } = openSavedPage('crm/demo-helpdesk-reply.html');
    const onFailure = vi.fn<(adapter: string, error: unknown) => void>();
    const { seen, reading } = lookAtPage(page, address, null, onFailure);
    expect(onFailure).toHaveBeenCalledExactlyOnceWith('demo-helpdesk', broken);
    expect(seen).toMatchObject({ health: 'silent', caseId: null, messages: null, composer: 'none' });
    expect(seen.missing).toEqual(['case', 'customer', 'messages', 'composer']);
    expect(reading.composer).toBeNull();
  });

  it('while it is asked whether the page is its own is named, and the next ones are asked', () => {
    vi.spyOn(demoHelpdesk, 'matches').mockImplementation(() => {
      throw broken;
    });
    const { page, address } = openSavedPage('crm/request-tracker-display.html');
    const onFailure = vi.fn<(adapter: string, error: unknown) => void>();
    const { seen } = lookAtPage(page, address, null, onFailure);
    expect(onFailure).toHaveBeenCalledExactlyOnceWith('demo-helpdesk', broken);
    expect(seen).toMatchObject({ adapter: 'request-tracker', caseId: '1', health: 'healthy' });
  });

  it('still lets the person select the words that matter', () => {
    vi.spyOn(requestTracker, 'read').mockImplementation(() => {
      throw broken;
    });
    const { page, address } = openSavedPage('crm/request-tracker-display.html');
    const { seen } = lookAtPage(page, address, 'I want my money back', () => {});
    expect(seen).toMatchObject({ health: 'selection', selection: 'I want my money back' });
  });
});

describe('what a page shows', () => {
  const reading: ReturnType<Adapter['read']> = {
    caseId: '1',
    subject: 's'.repeat(600),
    customer: 'c'.repeat(300),
    agent: 'a'.repeat(300),
    messages: Array.from({ length: 230 }, (_, at) => ({
      who: 'customer',
      author: 'x'.repeat(300),
      at: null,
      text: `${at} ${'t'.repeat(30_000)}`,
    })),
    composer: null,
    composerKind: 'none',
    composerBox: null,
  };

  it('is cut to the limits of the contract, the newest messages kept', () => {
    vi.spyOn(demoHelpdesk, 'read').mockReturnValue(reading);
    const { page } = openSavedPage('crm/demo-helpdesk-reply.html');
    const address = new URL(`https://crm.example.test/${'p'.repeat(3_000)}`);
    const { seen } = lookAtPage(page, address, 'z'.repeat(30_000), () => {});
    expect(SeenPage.safeParse(seen).error).toBeUndefined();
    expect(seen.messages).toHaveLength(200);
    expect(seen.messages?.at(-1)?.text).toMatch(/^229 /);
  });

  it('has no case where the page names one by more than a number could be', () => {
    vi.spyOn(demoHelpdesk, 'read').mockReturnValue({ ...reading, caseId: '1'.repeat(121) });
    const { page, address } = openSavedPage('crm/demo-helpdesk-reply.html');
    const { seen } = lookAtPage(page, address, null, () => {});
    expect(seen).toMatchObject({ caseId: null, health: 'degraded', missing: ['case'] });
  });
});
