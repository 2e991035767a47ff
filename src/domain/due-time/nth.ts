// Reads days counted in a month: "the first Monday of April", "the last working day of the month", "the third week
// of March", "la primera semana de octubre", "unang linggo ng Abril". Which date it is: due-time/resolve.ts.

import type { Token } from '../text/sentence-tokens';
import { ENGLISH, FILIPINO, SPANISH } from './lexicon';
import type { Pieces } from './pieces';
import { type Reading, wordAt, wordSet } from './reading';

/** "last" counts from the end. */
const LAST = -1;

const COUNTS: ReadonlyMap<string, number> = new Map([
  ...[...ENGLISH.ordinals].filter(([, n]) => n <= 5),
  ...[...SPANISH.ordinals].filter(([, n]) => n <= 5),
  ['last', LAST],
  ['final', LAST],
  ['ultimo', LAST],
  ['ultima', LAST],
  ['unang', 1],
  ['ikalawang', 2],
  ['ikatlong', 3],
  ['ikaapat', 4],
  ['huling', LAST],
]);

/** Words a day counted in a month can begin with; due-time/openers.ts asks. */
export const NTH_OPENERS: ReadonlySet<string> = new Set(COUNTS.keys());

const WEEKS = wordSet('week semana linggo');

const BUSINESS = wordSet('business working habil laborable');

const DAYS = wordSet('day dia');

const OF = wordSet('of in de del ng');

/** "first Monday of April"; null where no month follows: "the last Friday", "the first week". */
export function readNth(tokens: readonly Token[], at: number): Reading | null {
  const n = COUNTS.get(wordAt(tokens, at));
  if (n === undefined) return null;
  const what = readWhat(tokens, at + 1);
  if (what === null || !OF.has(wordAt(tokens, what.to))) return null;
  const month = readMonth(tokens, what.to + 1);
  return month === null ? null : { to: month.to, set: { nth: { n, ...what.nth }, ...month.set } };
}

function readWhat(
  tokens: readonly Token[],
  at: number,
): { nth: Omit<NonNullable<Pieces['nth']>, 'n'>; to: number } | null {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (BUSINESS.has(word) && DAYS.has(next)) return { nth: { of: 'business' }, to: at + 2 };
  if (DAYS.has(word)) {
    if (BUSINESS.has(next)) return { nth: { of: 'business' }, to: at + 2 };
    return { nth: { of: 'day' }, to: at + 1 };
  }
  if (WEEKS.has(word) && !tokens[at]?.capital) return { nth: { of: 'week' }, to: at + 1 };
  const iso = ENGLISH.weekdays.get(word) ?? SPANISH.weekdays.get(word) ?? FILIPINO.weekdays.get(word);
  return iso === undefined ? null : { nth: { of: 'weekday', iso }, to: at + 1 };
}

const ARTICLES = wordSet('the this el este la');

const NEXT = wordSet('next following proximo susunod');

const MONTH = wordSet('month mes buwan');

function readMonth(tokens: readonly Token[], at: number): { set: Pieces; to: number } | null {
  const from = ARTICLES.has(wordAt(tokens, at)) ? at + 1 : at;
  const isNext = NEXT.has(wordAt(tokens, from));
  const linked = isNext && wordAt(tokens, from + 1) === 'na' ? from + 2 : isNext ? from + 1 : from;
  const word = wordAt(tokens, linked);
  if (MONTH.has(word)) {
    const comes = wordAt(tokens, linked + 1) === 'que' && wordAt(tokens, linked + 2) === 'viene';
    return { set: { monthOffset: isNext || comes ? 1 : 0 }, to: comes ? linked + 3 : linked + 1 };
  }
  const month = ENGLISH.months.get(word) ?? SPANISH.months.get(word) ?? FILIPINO.months.get(word);
  return month === undefined ? null : { set: { month: { month } }, to: linked + 1 };
}
