// `npm start`: sets the machine up, builds, and opens the demo helpdesk in Chromium with Evenkeel on it and the
// starter pack active. Where there is no display it plays the main job by itself and leaves pictures and a
// one-page account in out/tour/. `npm start -- --tour` plays it also where there is one.

import { ensureSetUp, hasDisplay } from './setup.mjs';

const touring = process.argv.includes('--tour') || !hasDisplay();

console.log('Evenkeel: setting up …');
await ensureSetUp({ browsers: ['chromium'] });
const { build } = await import('./build.mjs');
const { importTypeScript } = await import('./run-ts.mjs');
console.log('Building …');
await build({ browsers: ['chromium'], say: console.log });

try {
  if (touring) {
    console.log('No display (or --tour): playing the main job by itself.');
    const { playTour } = await importTypeScript('scripts/tour.ts');
    await playTour((line) => console.log(`  ${line}`));
    console.log('Pictures and the account are in out/tour/; begin with out/tour/account.md.');
  } else {
    const { showDemo } = await importTypeScript('scripts/show-demo.ts');
    await showDemo((line) => console.log(line));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
process.exit(0);
