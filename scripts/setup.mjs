// Sets a fresh machine up, by itself, before anything else runs: npm ci when node_modules is missing or stale,
// and the browsers a command needs. Plain JavaScript without imports from node_modules. Says what it does.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));
const STAMP = join(ROOT, 'node_modules', '.evenkeel-lock');
const OLDEST_NODE = 20;

/** Where browsers live that are not on the PATH. The first that is there is taken. */
const CHROMIUMS = [
  process.env.CHROMIUM,
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'google-chrome-stable',
  'google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FIREFOXES = [
  process.env.FIREFOX,
  'firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'firefox',
];

/** The full path of a program, or null. */
function findProgram(candidates) {
  for (const candidate of candidates) {
    if (!candidate) continue;
    if (/[\\/]/.test(candidate)) {
      if (existsSync(candidate)) return candidate;
      continue;
    }
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(folder, candidate);
      if (existsSync(file)) return file;
    }
  }
  return null;
}

export const findChromium = () => findProgram(CHROMIUMS);
export const findFirefox = () => findProgram(FIREFOXES);

/** True where packages can be installed without asking: Debian or a child of it, as root. */
function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && findProgram(['apt-get']) !== null;
}

/**
 * Makes sure that everything a command needs is there.
 * @param {{ browsers?: ('chromium' | 'firefox')[], say?: (line: string) => void }} [options]
 */
export async function ensureSetUp({ browsers = [], say = (line) => console.log(line) } = {}) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) stop(`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`);
  await ensurePackages(say);
  const missing = [];
  if (browsers.includes('chromium') && !findChromium()) missing.push('chromium', 'fonts-noto-core');
  if (browsers.includes('firefox') && !findFirefox()) missing.push('firefox-esr');
  if (missing.length === 0) return;
  if (!canInstall()) {
    stop(
      missing.includes('firefox-esr')
        ? 'Firefox is not on this machine. Install Firefox ESR (or set FIREFOX to its path) and run this again.'
        : 'No Chromium, Edge or Chrome was found. Install one (or set CHROMIUM to its path) and run this again.',
    );
  }
  say(`Installing ${missing.join(', ')} (a minute or two) …`);
  const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], quiet);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet);
}

/** npm ci, when the lock file is not the one that node_modules was made from. */
async function ensurePackages(say) {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  if (!existsSync(STAMP) && isUpToDate()) {
    writeFileSync(STAMP, lock);
    return;
  }
  say('Installing the packages this project is built with (npm ci) …');
  await run(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['ci', '--no-fund', '--no-audit', '--loglevel=error'],
    process.env,
  );
  writeFileSync(STAMP, lock);
}

/** node_modules as npm left it: its own copy of the lock file is no older in content than ours. */
function isUpToDate() {
  const hidden = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const here = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || here[path]?.version === version,
  );
}

/** Runs a program to its end, its output shown only when it fails; a dot every few seconds tells that it lives. */
function run(program, args, env) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    const dots = setInterval(() => process.stderr.write('.'), 3_000);
    child.on('error', (error) => finish(String(error)));
    child.on('close', (code) =>
      finish(code === 0 ? null : `${program} ${args.join(' ')} failed:\n${output.slice(-4_000)}`),
    );
    function finish(trouble) {
      clearInterval(dots);
      if (trouble) stop(trouble);
      done();
    }
  });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** True where a person could see a window. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
