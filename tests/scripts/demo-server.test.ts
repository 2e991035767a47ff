// The demo's server: one page for every address of the application, a strict policy, and nothing outside its folder.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoServer } from '../../scripts/demo-server.mjs';

let root: string;
let server: Awaited<ReturnType<typeof startDemoServer>>;

beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'demo-server-'));
  await writeFile(path.join(root, 'demo.html'), '<body data-app="harbor-desk">');
  await writeFile(path.join(root, 'demo.js'), '1;');
  await writeFile(path.join(root, 'secret.txt'), 'no');
  server = await startDemoServer({ root });
});

afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

describe('the demo server', () => {
  it.each(['/', '/inbox', '/ticket/4', '/ticket/4?theme=dark'])(
    'answers %s with the application',
    async (address) => {
      const answer = await fetch(server.url + address);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('harbor-desk');
    },
  );

  it('forbids inline script and style, and text as markup', async () => {
    const policy = (await fetch(`${server.url}/inbox`)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  });

  it.each(['/none.js', '/secret.txt', '/..%2fdemo.js', '/ticket/4/x', '/%2e%2e/etc/passwd'])(
    'has nothing at %s',
    async (address) => {
      expect((await fetch(server.url + address)).status).toBe(404);
    },
  );

  it('only reads', async () => {
    expect((await fetch(`${server.url}/inbox`, { method: 'POST' })).status).toBe(405);
  });

  it('tells the page how slow to be when it is to be slow', async () => {
    const slow = await startDemoServer({ root, latencyMs: 20 });
    const page = await (await fetch(`${slow.url}/inbox`)).text();
    await slow.close();
    expect(page).toContain('data-latency-ms="20"');
  });
});
