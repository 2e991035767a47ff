// Runs a TypeScript file of this repository: esbuild bundles it to out/run/, where relative paths to the root are
// as deep as from scripts/x and tests/support, and Node runs that.

import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));

/**
 * @param {string} file path from the root: 'scripts/tour.ts'
 * @returns {Promise<Record<string, any>>} what the file exports
 */
export async function importTypeScript(file) {
  const { build } = await import('esbuild');
  const outfile = join(ROOT, 'out', 'run', file.replace(/.*\//, '').replace(/\.ts$/, '.mjs'));
  await build({
    absWorkingDir: ROOT,
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    loader: { '.bin': 'binary' },
    // Packages stay where they are, and so do our own plain scripts, which find their files from where they lie.
    packages: 'external',
    plugins: [
      {
        name: 'scripts-stay',
        setup(bundle) {
          bundle.onResolve({ filter: /\.mjs$/ }, ({ path, resolveDir }) => ({
            path: pathToFileURL(join(resolveDir, path)).href,
            external: true,
          }));
        },
      },
    ],
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
