/*
 * Two kinds of tests. `unit` runs the code in node with a stand-in for the browser's API; `e2e` runs the built
 * extension in real browsers, one file after another, since each start takes seconds and most of the machine.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The weights of the engine, byte for byte, as esbuild takes them into the bundle. */
const binaries = {
  name: 'binaries',
  load: (id: string) =>
    id.endsWith('.bin')
      ? `export default Uint8Array.from(atob('${readFileSync(id, 'base64')}'), (one) => one.charCodeAt(0));`
      : undefined,
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [binaries],
        resolve: { alias: { 'webextension-polyfill': here('./tests/support/fake-browser.ts') } },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: [here('./tests/support/setup.ts')],
        },
      },
      {
        plugins: [binaries],
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
