// `npm test`: everything that CI runs, in the order in which it fails fastest: formatting and lint, types, build
// with its budgets, unit tests, then the built extension in real Chromium and Firefox, on the demo helpdesk and
// on Request Tracker. Sets a fresh machine up first. The last line counts the tests.
// `npm test -- unit` or `npm test -- e2e` runs one half; further words are handed to vitest.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureSetUp } from './setup.mjs';

const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));
const REPORT = join(ROOT, 'out', 'tests.json');
const [half, ...rest] = process.argv.slice(2);
let skipped = 0;
const projects = half === 'unit' || half === 'e2e' ? [half] : ['unit', 'e2e'];
const words = half === undefined || projects.length === 1 ? rest : [half, ...rest];

await ensureSetUp({ browsers: projects.includes('e2e') ? ['chromium', 'firefox'] : [] });
const { checkTypes } = await import('./types.mjs');
const { build } = await import('./build.mjs');

step('Formatting and lint');
if (node('node_modules/@biomejs/biome/bin/biome', ['check', '.']) !== 0)
  end(0, 1, 'Run `npm run fix` to repair what can be repaired.');
step('Types');
if (!checkTypes()) end(0, 1);
step('Build');
try {
  await build({ say: console.log });
} catch (error) {
  end(0, 1, error instanceof Error ? error.message : String(error));
}

mkdirSync(join(ROOT, 'out'), { recursive: true });
let passed = 0;
let failed = 0;

for (const project of projects) {
  step(project === 'unit' ? 'Unit tests' : 'The built extension in Chromium and Firefox');
  rmSync(REPORT, { force: true });
  const code = node('node_modules/vitest/vitest.mjs', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
    ...words,
  ]);
  const report = readReport();
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  skipped += report.numPendingTests + report.numTodoTests;
  // An error outside of any test, or a file that could not be loaded, counts as one failure.
  if (code !== 0 && report.numFailedTests === 0) failed += 1;
}
end(passed, failed);

function readReport() {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  }
}

function node(script, args) {
  return (
    spawnSync(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit' }).status ?? 1
  );
}

function step(title) {
  console.log(`\n── ${title}`);
}

function end(good, bad, sentence) {
  if (sentence) console.error(sentence);
  console.log(`\n${good} passed, ${bad} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exit(bad === 0 && good > 0 ? 0 : 1);
}
