// `npm run bench`: what things weigh and how long they take, measured here and now, printed as tables and written
// to out/bench.json. Nothing is asserted: machines differ. `npm run bench -- --engine` stops before the browser.

import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureSetUp } from './setup.mjs';

const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));

await ensureSetUp({ browsers: ['chromium'] });
const { build } = await import('./build.mjs');
const { importTypeScript } = await import('./run-ts.mjs');

const sizes = await build({ browsers: ['chromium'] });
table(
  'Weight, gzip',
  sizes.map(({ name, bytes, budget }) => ({ entry: name, KB: kb(bytes), budget: kb(budget) })),
);

const { benchEngine } = await importTypeScript('scripts/bench-engine.ts');
const engine = benchEngine();
table('Engine in Node, milliseconds', engine);

const { benchCold } = await importTypeScript('scripts/bench-cold.ts');
const cold = await benchCold(importTypeScript);
table('Cold start of the engine with the starter pack, milliseconds, middle of 9 processes', cold);

const { benchSearch } = await importTypeScript('scripts/bench-search.ts');
const search = benchSearch();
table('A query over 10,000 scripts, microseconds', search.queries);
table('The index over 10,000 scripts', search.stores);
table('Ranking over 10,000 scripts, microseconds', search.ranking);

const { benchDraft } = await importTypeScript('scripts/bench-draft.ts');
const draft = benchDraft();
table('One key in a draft of 2,000 characters, microseconds', draft);

if (process.argv.includes('--engine')) process.exit(0);

const { benchPill } = await importTypeScript('scripts/bench-pill.ts');
const pill = await benchPill();
table('From page idle to the level in the pill, Chromium, milliseconds', pill);

await mkdir(join(ROOT, 'out'), { recursive: true });
const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
await writeFile(
  join(ROOT, 'out', 'bench.json'),
  `${JSON.stringify({ machine, sizes, engine, cold, search, draft, pill }, null, 2)}\n`,
);
console.log('\nAlso in out/bench.json.');
process.exit(0);

function kb(bytes) {
  return Number((bytes / 1024).toFixed(1));
}

function table(title, rows) {
  console.log(`\n${title}`);
  console.table(rows);
}
