// Builds the demo helpdesk in scripts/demo/ into a folder of static files: demo.html, demo.js, demo.css and its icon.
// The same sources serve two places: over http (demo-server.mjs), and as the page demo/demo.html of the extension.

import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SOURCE = fileURLToPath(new URL('./demo/', import.meta.url));

// Over http the page stands at /ticket/3 as well as at /, so its relative addresses need a base.
const BASE = '<base href="/">';
// No content script is injected into an extension's own pages; the packed demo brings it along itself.
const CONTENT_SCRIPT = '<script src="../content/content.js" defer></script>';

/**
 * Writes the demo into `outdir`, which is made if it is missing.
 * @param {{ outdir: string, extension?: boolean }} options `extension` for the copy packed into the extension.
 */
export async function buildDemo({ outdir, extension = false }) {
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: { demo: path.join(SOURCE, 'main.tsx') },
    outdir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome144', 'firefox140'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'warning',
  });
  await build({
    entryPoints: [path.join(SOURCE, 'demo.css')],
    outdir,
    minify: true,
    target: ['chrome144', 'firefox140'],
    logLevel: 'warning',
  });
  await copyFile(path.join(SOURCE, 'demo-icon.svg'), path.join(outdir, 'demo-icon.svg'));

  const page = await readFile(path.join(SOURCE, 'demo.html'), 'utf8');
  const filled = page
    .replace(/ *<!-- base -->\n/, extension ? '' : `    ${BASE}\n`)
    .replace(/ *<!-- content script -->\n/, extension ? `    ${CONTENT_SCRIPT}\n` : '');
  await writeFile(path.join(outdir, 'demo.html'), filled);
}
