// Which words can begin a piece of time in any of the three languages. Every reader begins with one of them or with
// digits, so that a token that is neither costs one look into a set: this runs on each changed sentence at each key.
// A word missing here is never read; tests/domain/due-time-openers.test.ts holds the lists against the readers.

import type { Token } from '../text/sentence-tokens';
import { ENGLISH_OPENERS } from './english';
import { FEAST_OPENERS } from './feasts';
import { FILIPINO_OPENERS } from './filipino';
import { ENGLISH, FILIPINO, type Lexicon, SPANISH } from './lexicon';
import { NTH_OPENERS } from './nth';
import { SPANISH_OPENERS } from './spanish';

function wordsOf({ numbers, ordinals, units, weekdays, shortWeekdays, months }: Lexicon): string[] {
  return [numbers, ordinals, units, weekdays, shortWeekdays, months].flatMap((map) => [...map.keys()]);
}

const OPENERS: ReadonlySet<string> = new Set([
  ...wordsOf(ENGLISH),
  ...wordsOf(SPANISH),
  ...wordsOf(FILIPINO),
  ...[...ENGLISH.weekdays.keys()].map((day) => `${day}'s`),
  ...ENGLISH_OPENERS,
  ...SPANISH_OPENERS,
  ...FILIPINO_OPENERS,
  ...FEAST_OPENERS,
  ...NTH_OPENERS,
]);

/** Whether a piece of time may begin at the token. */
export function mayOpen(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  return token.kind === 'number' || OPENERS.has(token.text);
}
