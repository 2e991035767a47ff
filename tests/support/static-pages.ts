/*
 * Pages of our own writing from tests/fixtures/pages, served over http on loopback for the browser tests.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../fixtures/pages', import.meta.url));
const KINDS: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

export interface StaticPages {
  url: string;
  close(): Promise<void>;
}

/** Serves the folder; `headers` are sent with every page. A path `/x/hostile.html` serves `hostile.html`. */
export async function servePages(headers: Record<string, string> = {}): Promise<StaticPages> {
  const server = createServer(async (request, answer) => {
    const name = basename(new URL(request.url ?? '/', 'http://x').pathname);
    try {
      const body = await readFile(join(FOLDER, name));
      answer.writeHead(200, { 'content-type': KINDS[extname(name)] ?? 'text/plain', ...headers }).end(body);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise<void>((resume) => server.listen(0, '127.0.0.1', resume));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resume) => {
        server.closeAllConnections();
        server.close(() => resume());
      }),
  };
}
