// Asks the browser for a site and then tells the background. The browser only asks inside a click, and only if
// nothing was awaited before: so `request` is the very first thing here.

import { ask } from '../src/messaging/ask';
import type { SiteRow } from '../src/messaging/contract';
import { browser } from '../src/platform/browser';
import { originPattern } from '../src/platform/site-origin';
import { isolate } from '../src/ui/isolate';
import { say } from '../src/ui/words';
import { failureWords } from './failure-words';

export type Allowing = { ok: true; site: SiteRow } | { ok: false; words: string };

/** To be called directly in the handler of a real click. Never rejects. */
export async function allowOrigin(origin: string): Promise<Allowing> {
  try {
    const granted = await browser.permissions.request({ origins: [originPattern(origin)] });
    if (!granted) return { ok: false, words: say('options_site_denied', isolate(origin)) };
  } catch {
    // The browser itself forbids the address: its own shop of extensions, for one.
    return { ok: false, words: say('options_site_forbidden', isolate(origin)) };
  }
  const added = await ask('add-site', { origin });
  return added.ok ? { ok: true, site: added.value } : { ok: false, words: failureWords(added.error) };
}
