// How long the engine takes from nothing, in a fresh process each time: what an agent waits for when the browser has
// put the background to sleep. Bundled as the background is, with the data of the build beside it.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleLikeBackground } from './build.mjs';

// Bundled, this file lies two folders down (see run-ts.mjs).
const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const RUNS = 9;

export interface ColdStep {
  step: string;
  /** The middle one of the runs. */
  ms: number;
}

/** `bundle` bundles a TypeScript file of ours to out/run/ and gives what it exports. */
export async function benchCold(
  bundle: (file: string) => Promise<{ starterIndexBytes(): Uint8Array }>,
): Promise<ColdStep[]> {
  const { starterIndexBytes } = await bundle('scripts/cold-start.ts');
  const indexFile = join(ROOT, 'out', 'run', 'starter-index.bin');
  writeFileSync(indexFile, starterIndexBytes());
  const file = await bundleLikeBackground('scripts/cold-start.ts', join(ROOT, 'out', 'cold'));
  const bundled = pathToFileURL(file).href;
  // Browsers have both; their stand-ins for Node are no part of the start.
  const program = `
    await import('temporal-polyfill/global');
    Uint8Array.fromBase64 ??= (text) => new Uint8Array(Buffer.from(text, 'base64'));
    const from = performance.now();
    const { coldStart } = await import(${JSON.stringify(bundled)});
    const modules = performance.now() - from;
    const steps = coldStart(${JSON.stringify(indexFile)});
    const whole = performance.now() - from;
    console.log(JSON.stringify({ 'modules and pack': modules, ...steps, 'the whole start': whole }));`;
  const runs = Array.from({ length: RUNS }, (): Record<string, number> => {
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: ROOT });
    return JSON.parse(String(out));
  });
  return Object.keys(runs[0] ?? {}).map((step) => {
    const took = runs.map((run) => run[step] ?? 0).sort((a, b) => a - b);
    return { step, ms: Number((took[RUNS >> 1] ?? 0).toFixed(2)) };
  });
}
