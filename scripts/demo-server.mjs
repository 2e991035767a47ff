// Serves the built demo helpdesk on this machine only, under a policy as strict as a careful helpdesk's: no inline
// script or style, no text as markup. Addresses of the application (/inbox, /ticket/4) all answer with its one page.
//
// By hand: node scripts/demo-server.mjs [port]   builds into a temporary folder and serves it.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The application's own addresses; everything else must be a file. */
const ROUTE = /^\/(inbox|ticket\/\w+)?\/?$/;
/** Files lie flat in the root, so a name without a slash cannot lead out of it. */
const FILE = /^\/(?!\.)([\w.-]+)$/;

/**
 * Starts the server on 127.0.0.1.
 * @param {{ port?: number, root: string, latencyMs?: number }} options `port` 0 takes a free one; `root` is a
 *   folder built by buildDemo; each answer, and each case opened in the page, waits `latencyMs`.
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` has no slash at its end.
 */
export async function startDemoServer({ port = 0, root, latencyMs = 0 }) {
  const server = createServer(async (request, response) => {
    const answer = await findAnswer(request.method, request.url, { root, latencyMs });
    if (latencyMs > 0) await wait(latencyMs);
    response.writeHead(answer.status, {
      'content-type': answer.type,
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const taken = server.address().port;
  return {
    url: `http://127.0.0.1:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function findAnswer(method, address, { root, latencyMs }) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only reading is possible here.');
  const pathname = (address ?? '/').split('?')[0];
  const name = ROUTE.test(pathname) ? 'demo.html' : FILE.exec(pathname)?.[1];
  const type = name && TYPES[path.extname(name)];
  if (!type) return plain(404, 'There is nothing here.');
  try {
    const body = await readFile(path.join(root, name));
    if (name !== 'demo.html' || latencyMs === 0) return { status: 200, type, body };
    const slow = body.toString('utf8').replace('<body ', `<body data-latency-ms="${Number(latencyMs)}" `);
    return { status: 200, type, body: slow };
  } catch {
    return plain(404, 'There is nothing here.');
  }
}

function plain(status, body) {
  return { status, type: 'text/plain; charset=utf-8', body };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { buildDemo } = await import('./demo-build.mjs');
  const root = await mkdtemp(path.join(os.tmpdir(), 'harbor-desk-'));
  await buildDemo({ outdir: root });
  const { url, close } = await startDemoServer({ port: Number(process.argv[2] ?? 8080), root });
  console.log(`The demo helpdesk is at ${url}/inbox (stop with Ctrl+C).`);
  process.once('SIGINT', async () => {
    await close();
    await rm(root, { recursive: true, force: true });
  });
}
