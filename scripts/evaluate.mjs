// `npm run evaluate -- --data DIR`: see evaluate/evaluate.ts. Sets the project up first where that is needed.

import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureSetUp } from './setup.mjs';

const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));

await ensureSetUp({ browsers: [] });
const { importTypeScript } = await import('./run-ts.mjs');
const { evaluate } = await importTypeScript('scripts/evaluate/evaluate.ts');
process.exitCode = evaluate(process.argv.slice(2), join(ROOT, 'scripts/train/examples'));
