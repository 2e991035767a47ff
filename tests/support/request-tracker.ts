/*
 * A real helpdesk for end-to-end tests: Request Tracker 5 with one agent and five tickets from upset customers, on
 * loopback. Decides where it lives, on which port, and how long it runs; how it is set up is in request-tracker/.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from './browsers';
import { poll } from './dom-scope';
import { removeFolder, spawnTied, temporaryFolder } from './tied-process';

export interface RequestTracker {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** The page of a ticket, 1 to 5, with its messages. */
  ticketUrl(ticket: number): string;
  /** The page where a reply to the customer is written. */
  replyUrl(ticket: number): string;
  /** The page where a comment is written that the customer does not get. */
  commentUrl(ticket: number): string;
  /** Logs the agent in on this page and leaves it on the page after the login. */
  logIn(page: Page): Promise<void>;
  stop(): Promise<void>;
}

const USER = 'agent';
const PASSWORD = 'agent-pass-1';
const SERVER = '/usr/share/request-tracker5/libexec/rt-server';

/**
 * Starts Request Tracker; the first time on a machine this installs it (root on Debian, about half a minute) and
 * seeds it, and throws a sentence that says what is missing where that cannot be done. Each start has its own copy
 * of the seeded data; the server ends with stop() or with this process.
 */
export async function startRequestTracker(): Promise<RequestTracker> {
  const home = join(tmpdir(), 'evenkeel-request-tracker');
  await setUp(home);
  const run = temporaryFolder('evenkeel-request-tracker-run');
  copyFileSync(join(home, 'rt.sqlite3'), join(run, 'rt.sqlite3'));
  mkdirSync(join(run, 'session'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;

  const said: string[] = [];
  const args = ['--server', 'Starman', '--host', '127.0.0.1', '--port', String(port), '--workers', '2'];
  const server = spawnTied(SERVER, args, {
    env: {
      RT_HOME: home,
      RT_RUN: run,
      RT_PORT: String(port),
      RT_SITE_CONFIG: join(home, 'RT_SiteConfig.pm'),
      RT_SITE_CONFIG_DIR: join(home, 'RT_SiteConfig.d'),
    },
    onLine: (line) => said.push(line),
  });
  const stop = async () => {
    await server.kill();
    removeFolder(run);
  };
  try {
    await poll('Request Tracker to answer', async () => (await fetch(url)).ok, 60_000);
  } catch (error) {
    await stop();
    throw new Error(`Request Tracker does not start: ${said.slice(-20).join('\n')}`, { cause: error });
  }

  const address = (path: string) => (ticket: number) => `${url}/Ticket/${path.replace('N', String(ticket))}`;
  return {
    url,
    user: USER,
    password: PASSWORD,
    ticketUrl: address('Display.html?id=N'),
    replyUrl: address('Update.html?id=N&Action=Respond'),
    commentUrl: address('Update.html?id=N&Action=Comment'),
    async logIn(page) {
      await page.goto(url);
      await page.click('input[name=user]');
      await page.type(USER);
      await page.click('input[name=pass]');
      await page.type(PASSWORD);
      await page.press('Enter');
      await page.waitFor('#li-preferences', { timeoutMs: 20_000 });
    },
    stop,
  };
}

async function setUp(home: string): Promise<void> {
  const script = fileURLToPath(new URL('request-tracker/set-up.sh', import.meta.url));
  const said: string[] = [];
  const status = await new Promise((resolve, reject) => {
    const shell = spawn('/bin/sh', [script], {
      env: { ...process.env, RT_HOME: home, RT_AGENT_PASSWORD: PASSWORD },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    shell.stderr.on('data', (bytes) => said.push(String(bytes)));
    shell.on('error', reject);
    shell.on('exit', resolve);
  });
  if (status !== 0) throw new Error(said.join('').trim().split('\n').slice(-20).join('\n'));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
