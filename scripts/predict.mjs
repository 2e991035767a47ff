// The engine from the command line: bundles predict.ts and runs it in this process, so that standard input and
// output stay a plain pipe. On a fresh checkout it sets the project up first; nothing but answers goes to
// standard output. Usage: npm run -s predict -- TASK < in.jsonl > out.jsonl

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);

if (existsSync(join(here, 'setup.mjs'))) {
  const { ensureSetUp } = await import('./setup.mjs');
  await ensureSetUp({ say: (line) => console.error(line) });
}

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-predict-'));
try {
  const { build } = await import('esbuild');
  const outfile = join(folder, 'predict.mjs');
  await build({
    entryPoints: [join(here, 'predict.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    loader: { '.bin': 'binary' },
    absWorkingDir: root,
  });
  const { predict } = await import(pathToFileURL(outfile).href);
  process.exitCode = await predict(process.argv.slice(2), process);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
