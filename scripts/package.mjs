// `npm run package`: one zip per browser in out/, the same bytes on every machine: sorted names, one fixed time,
// one compression level.

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureSetUp } from './setup.mjs';

const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));
/** Zip knows no zone and no time before 1980; any fixed one will do. */
const FIXED_TIME = new Date(2020, 0, 1);

await ensureSetUp({ browsers: [] });
const { zipSync } = await import('fflate');
const { build } = await import('./build.mjs');
await build();
await mkdir(join(ROOT, 'out'), { recursive: true });
const { version } = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8'));
for (const browser of ['chromium', 'firefox']) {
  const folder = join(ROOT, 'dist', browser);
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const entries = {};
  for (const file of files)
    entries[file] = [await readFile(join(folder, file)), { mtime: FIXED_TIME, level: 9 }];
  const zip = zipSync(entries);
  const name = `evenkeel-${version}-${browser}.zip`;
  await writeFile(join(ROOT, 'out', name), zip);
  console.log(`out/${name}  ${zip.length} bytes  sha256 ${createHash('sha256').update(zip).digest('hex')}`);
}
