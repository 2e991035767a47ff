/* A folder as the bytes of an .xpi, for Firefox, which keeps only a packed add-on across restarts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';

export function packFolder(dir: string): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files[relative(dir, file)] = readFileSync(file);
  }
  return zipSync(files, { level: 0 });
}
