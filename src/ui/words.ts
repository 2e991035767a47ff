// Words for people come from _locales and nowhere else. `say` finds one by its key; a key that is missing shows
// itself, and tests/locales.test.ts makes sure that none is.

import { browser } from '../platform/browser';

/** The sentence for a key, with `$1`… filled. */
export function say(key: string, ...subs: (string | number)[]): string {
  try {
    return browser.i18n.getMessage(key, subs.map(String)) || key;
  } catch {
    // The extension was updated under this page, which is about to go.
    return key;
  }
}

/** The singular or plural sentence for a count: keys `NAME_one` and `NAME_many`, the count as `$1`. */
export function sayCount(key: string, count: number, ...subs: (string | number)[]): string {
  return say(count === 1 ? `${key}_one` : `${key}_many`, count, ...subs);
}
