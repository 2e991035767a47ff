// Checks types three times: the whole tree, and domain and background in worlds of their own where `document`
// is an unknown word.

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** @returns {boolean} true when all of it is sound */
export function checkTypes() {
  return ['tsconfig.json', 'src/domain/tsconfig.json', 'src/background/tsconfig.json'].every((project) => {
    const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    return status === 0;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(checkTypes() ? 0 : 1);
