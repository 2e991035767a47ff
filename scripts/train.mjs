// `npm run train`: see train/train.ts.

import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureSetUp } from './setup.mjs';

const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));

await ensureSetUp({ browsers: [] });
const { importTypeScript } = await import('./run-ts.mjs');
const { run } = await importTypeScript('scripts/train/train.ts');
const check = process.argv.includes('--check');
const same = run(
  { examples: join(ROOT, 'scripts/train/examples'), weights: join(ROOT, 'src/domain/weights.bin') },
  check,
);
if (!same) console.error('src/domain/weights.bin is not what the examples give: run npm run train.');
process.exit(same ? 0 : 1);
