// `npm run evaluate` and `node scripts/evaluate.mjs --data DIR`: bundles evaluate.ts and runs it. Plain JavaScript,
// so that nothing but esbuild is needed.

import { importTypeScript } from './run-ts.mjs';

const { evaluate } = await importTypeScript('scripts/evaluate.ts');
await evaluate(process.argv.slice(2));
