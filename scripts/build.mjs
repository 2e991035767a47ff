// Builds dist/chromium and dist/firefox: five entries with esbuild, the data beside them, the demo helpdesk, locales, icons and the
// two manifests. A byte budget per entry (gzip) fails the build, and so does a library where it must not be.
// `npm run build`; other scripts import build().

import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureSetUp } from './setup.mjs';

const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));
const KB = 1024;
const STARTER_PACK = 'src/packs/starter-en.json';
const PACK_BUDGET = 80 * KB;
/** The word lists of the reading and the rules of the draft check, compiled: data, and a file of their own. */
const LEXICON_BUDGET = 208 * KB;
/** The modules whose place that file takes: it exports what they do. */
const LEXICON_MODULES = [
  'src/domain/draft/rule-phrases.ts',
  'src/domain/draft/rules/coldness.ts',
  'src/domain/draft/rules/promises.ts',
  'src/domain/draft/rules/wording.ts',
  'src/domain/reading/lexicon/lists.ts',
];
/** What the classifiers weigh words by; raw bytes, since such numbers hardly shrink. */
const WEIGHTS = 'src/domain/weights.bin';
const WEIGHTS_BUDGET = 250 * KB;

/** Every entry: where it comes from, where it goes, and the most it may weigh (bytes, gzip, script and style). */
export const ENTRIES = [
  {
    name: 'content',
    script: 'src/content/content.ts',
    budget: 12 * KB,
    format: 'iife',
    without: ['zod', 'preact', 'idb', 'src/domain', 'src/storage', 'src/background', 'webextension-polyfill'],
  },
  {
    name: 'background',
    script: 'src/background/index.ts',
    budget: 120 * KB,
    format: 'esm',
    without: ['preact', 'src/ui', 'src/crm', 'src/composer'],
  },
  {
    name: 'panel',
    script: 'src/panel/main.tsx',
    style: 'src/panel/panel.css',
    page: 'src/panel/panel.html',
    budget: 60 * KB,
    format: 'esm',
    without: ['idb', 'src/storage', 'src/crm'],
  },
  {
    name: 'popup',
    script: 'popup/main.tsx',
    style: 'popup/popup.css',
    page: 'popup/popup.html',
    budget: 60 * KB,
    format: 'esm',
    without: ['idb', 'src/storage', 'src/crm'],
  },
  {
    name: 'options',
    script: 'options/options.tsx',
    style: 'options/options.css',
    page: 'options/options.html',
    budget: 60 * KB,
    format: 'esm',
    without: ['idb', 'src/storage', 'src/crm'],
  },
];

/**
 * Builds one or both browsers' folders.
 * @param {{ browsers?: ('chromium' | 'firefox')[], say?: (line: string) => void, out?: string }} [options]
 * @returns {Promise<{ name: string, bytes: number, budget: number }[]>} sizes in gzip bytes
 * @throws when an entry is over its budget or holds what it must not.
 */
export async function build({
  browsers = ['chromium', 'firefox'],
  say = () => {},
  out = join(ROOT, 'dist'),
} = {}) {
  const esbuild = await import('esbuild');
  const { buildDemo } = await import('./demo-build.mjs');
  const { firefoxManifest } = await import('./firefox-manifest.mjs');
  const manifest = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8'));
  const first = join(out, browsers[0]);
  for (const browser of browsers) await rm(join(out, browser), { recursive: true, force: true });
  await mkdir(first, { recursive: true });

  const sizes = [];
  for (const entry of ENTRIES) {
    sizes.push(await buildEntry(esbuild, entry, first));
    say(sizeLine(sizes.at(-1)));
  }
  sizes.push(...(await buildData(first)));
  for (const size of sizes.slice(-3)) say(sizeLine(size));
  await buildDemo({ outdir: join(first, 'demo'), extension: true });
  await cp(join(ROOT, '_locales'), join(first, '_locales'), { recursive: true });
  await cp(join(ROOT, 'src/ui/icons'), join(first, 'icons'), {
    recursive: true,
    filter: (file) => !file.endsWith('.svg'),
  });
  for (const paper of ['LICENSE', 'NOTICE']) await cp(join(ROOT, paper), join(first, paper));

  for (const browser of browsers) {
    const folder = join(out, browser);
    if (folder !== first) await cp(first, folder, { recursive: true });
    const own = browser === 'firefox' ? firefoxManifest(manifest) : manifest;
    await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(own, null, 2)}\n`);
  }
  return sizes;
}

/**
 * The starter pack is data and a file of its own beside the background. It is a script and not a JSON module:
 * Chromium 156 loads a worker's JSON module once and fails to when the worker is started again.
 */
async function buildStarterPack(plainSource, folder) {
  const pack = JSON.parse(await readFile(join(ROOT, STARTER_PACK), 'utf8'));
  const text = plainSource(`export default JSON.parse(${JSON.stringify(JSON.stringify(pack))});\n`);
  await mkdir(join(folder, 'packs'), { recursive: true });
  await writeFile(join(folder, 'packs/starter-en.js'), text);
  return checkBudget('pack', gzipSync(text, { level: 9 }).length, PACK_BUDGET);
}

/** The data beside the background: the pack, the compiled words, the weights. */
async function buildData(folder) {
  const { importTypeScript } = await import('./run-ts.mjs');
  const { lexiconFile, bytesSource, plainSource } = await importTypeScript('scripts/lexicon-file.ts');
  await mkdir(join(folder, 'background'), { recursive: true });
  return [
    await buildStarterPack(plainSource, folder),
    await buildLexicon(lexiconFile(), folder),
    await buildWeights(bytesSource, folder),
  ];
}

/** What the reading and the draft check find words by, compiled (lexicon-file.ts). */
async function buildLexicon(text, folder) {
  await writeFile(join(folder, 'background/lexicon.js'), text);
  return checkBudget('lexicon', gzipSync(text, { level: 9 }).length, LEXICON_BUDGET);
}

/**
 * The weights, byte for byte, in a script of their own: a worker cannot wait for a file while it starts, and a
 * script is there when it is needed. The budget is on the bytes themselves.
 */
async function buildWeights(bytesSource, folder) {
  const bytes = await readFile(join(ROOT, WEIGHTS));
  await writeFile(join(folder, 'background/weights.js'), `export default ${bytesSource(bytes)};\n`);
  return checkBudget('weights', bytes.length, WEIGHTS_BUDGET);
}

/**
 * Bundles a script of ours for Node as the background is bundled and with the same data beside it, so that it starts
 * as that one does.
 * @param {string} script path from the root
 * @param {string} folder where to
 * @returns {Promise<string>} the bundled file
 */
export async function bundleLikeBackground(script, folder) {
  const esbuild = await import('esbuild');
  const outfile = join(folder, 'background', script.replace(/.*\//, '').replace(/\.ts$/, '.js'));
  await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: [script],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    plugins: [dataAsFiles],
  });
  await buildData(folder);
  return outfile;
}

/** Leaves the pack, the word lists and the weights out of the bundle: they are files beside it. */
const dataAsFiles = {
  name: 'data-as-files',
  setup(bundle) {
    bundle.onResolve({ filter: /starter-en\.json$/ }, () => ({
      path: '../packs/starter-en.js',
      external: true,
    }));
    bundle.onResolve({ filter: /weights\.bin$/ }, () => ({ path: './weights.js', external: true }));
    bundle.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const file = relative(ROOT, resolve(resolveDir, `${path}.ts`)).replaceAll('\\', '/');
      return LEXICON_MODULES.includes(file)
        ? { path: './lexicon.js', external: true, sideEffects: false }
        : undefined;
    });
  },
};

function checkBudget(name, bytes, budget) {
  if (bytes > budget) throw new Error(`${name} weighs ${bytes} bytes gzip, over its budget of ${budget}.`);
  return { name, bytes, budget };
}

function sizeLine({ name, bytes, budget }) {
  return `  ${name.padEnd(10)} ${(bytes / KB).toFixed(1).padStart(6)} KB${name === 'weights' ? '     ' : ' gzip'} of ${budget / KB}`;
}

async function buildEntry(esbuild, entry, folder) {
  const { name, script, style, page, format, budget, without } = entry;
  const result = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: [script, style].filter(Boolean).map((file) => ({ in: file, out: `${name}/${name}` })),
    outdir: folder,
    bundle: true,
    minify: true,
    format,
    target: ['chrome144', 'firefox140'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
    plugins: [dataAsFiles],
  });
  for (const input of Object.keys(result.metafile.inputs)) {
    const bad = without.find(
      (part) => input.startsWith(`${part}/`) || input.includes(`node_modules/${part}/`),
    );
    if (bad) throw new Error(`${name} must not hold ${bad}, and it holds ${input}.`);
  }
  let bytes = 0;
  for (const file of Object.keys(result.metafile.outputs))
    bytes += gzipSync(await readFile(join(ROOT, file)), { level: 9 }).length;
  if (page) await cp(join(ROOT, page), join(folder, name, `${name}.html`));
  return checkBudget(name, bytes, budget);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureSetUp({ browsers: [] });
  try {
    await build({ say: (line) => console.log(line) });
    console.log('Built dist/chromium and dist/firefox.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
