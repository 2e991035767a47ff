// The few feasts agents make promises by ("before Christmas"), in English and Spanish. Public holidays on
// which nobody works are the agent's own list (working-hours.ts); this one only knows when a named day is.

import type { Token } from '../text/sentence-tokens';
import type { Pieces } from './pieces';
import { type Reading, wordAt } from './reading';
import { weekdayOf } from './wall-time';

/** Names without accents, longest first where one begins another; month and day. */
const FIXED: readonly (readonly [string, number, number])[] = [
  ['christmas eve', 12, 24],
  ['christmas day', 12, 25],
  ['christmas', 12, 25],
  ['xmas', 12, 25],
  ['boxing day', 12, 26],
  ["new year's eve", 12, 31],
  ['new years eve', 12, 31],
  ["new year's day", 1, 1],
  ['new years day', 1, 1],
  ['new year day', 1, 1],
  ["new year's", 1, 1],
  ['new year', 1, 1],
  ["valentine's day", 2, 14],
  ["saint patrick's day", 3, 17],
  ["st patrick's day", 3, 17],
  ['saint patrick', 3, 17],
  ['halloween', 10, 31],
  ['earth day', 4, 22],
  ['dia de reyes', 1, 6],
  ['undas', 11, 1],
  ["international workers' day", 5, 1],
  ['international workers day', 5, 1],
  ['labour day', 5, 1],
  ['dia internacional de los trabajadores', 5, 1],
  ['dia del trabajo', 5, 1],
  ['nochebuena', 12, 24],
  ['nochevieja', 12, 31],
  ['navidad', 12, 25],
  ['ano nuevo', 1, 1],
  ['pasko', 12, 25],
  ['bagong taon', 1, 1],
];

/** Names of feasts that move with Easter, and how many days after Easter Sunday they lie. */
const MOVING: readonly (readonly [string, number])[] = [
  ['easter sunday', 0],
  ['easter monday', 1],
  ['easter', 0],
  ['good friday', -2],
  ['semana santa', 0],
  ['domingo de pascua', 0],
];

/** Feasts on the nth weekday of a month (ISO weekday), and days counted from them. */
const ON_WEEKDAYS: readonly (readonly [string, number, number, number, number])[] = [
  ['thanksgiving', 11, 4, 4, 0],
  ['black friday', 11, 4, 4, 1],
  ['cyber monday', 11, 4, 4, 4],
  ["mother's day", 5, 2, 7, 0],
  ['mothers day', 5, 2, 7, 0],
  ["father's day", 6, 3, 7, 0],
  ['fathers day', 6, 3, 7, 0],
  ['martin luther king day', 1, 3, 1, 0],
];

interface Feast {
  name: readonly string[];
  set: (year: number | undefined) => Pieces;
}

const FEASTS = byFirstWord([
  ...FIXED.map(([name, month, day]) => ({
    name: name.replaceAll("'", " ' ").replaceAll(" ' s", "'s").split(/ +/),
    set: (year: number | undefined): Pieces => ({
      date: { month, day, ...(year === undefined ? {} : { year }) },
    }),
  })),
  ...ON_WEEKDAYS.map(([name, month, nth, iso, later]) => ({
    name: name.split(' '),
    set: (year: number | undefined): Pieces => ({
      feast: {
        dayInYear: (of) => nthWeekday(of, month, nth, iso) + later,
        ...(year === undefined ? {} : { year }),
      },
    }),
  })),
  ...MOVING.map(([name, later]) => ({
    name: name.split(' '),
    set: (year: number | undefined): Pieces => ({
      feast: { dayInYear: (of) => easterSunday(of) + later, ...(year === undefined ? {} : { year }) },
    }),
  })),
]);

function byFirstWord(feasts: readonly Feast[]): ReadonlyMap<string, readonly Feast[]> {
  const map = new Map<string, Feast[]>();
  for (const feast of feasts) {
    const first = feast.name[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), feast]);
  }
  return map;
}

/** Words a feast's name can begin with; due-time/openers.ts asks. */
export const FEAST_OPENERS: ReadonlySet<string> = new Set(FEASTS.keys());

/** Reads the feast named at the token, with the year behind it; null when none is. */
export function feastAt(tokens: readonly Token[], at: number): Reading | null {
  const candidates = FEASTS.get(wordAt(tokens, at));
  if (candidates === undefined) return null;
  // "Happy New Year", "a new year": wishes and plain words.
  const before = wordAt(tokens, at - 1);
  if (before === 'happy' || before === 'merry' || before === 'a' || before === 'feliz' || before === 'every')
    return null;
  for (const { name, set } of candidates) {
    if (!name.every((word, index) => wordAt(tokens, at + index) === word)) continue;
    const to = at + name.length;
    const year = tokens[to];
    if (year?.kind === 'number' && year.value >= 1900 && year.value <= 2199) {
      return { to: to + 1, set: set(year.value) };
    }
    return { to, set: set(undefined) };
  }
  return null;
}

/** The nth weekday of a month, as a day number. */
function nthWeekday(year: number, month: number, nth: number, iso: number): number {
  const first = Date.UTC(year, month - 1, 1) / 86_400_000;
  return first + ((iso - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/**
 * Easter Sunday of the Gregorian year, as a day number: the first Sunday after the church's full moon on or
 * after 21 March. `golden` is the year's place in the 19-year moon cycle; the two corrections are those of the
 * 1582 reform (leap days left out, drift of the moon cycle).
 */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapDaysLeftOut = century - Math.floor(century / 4);
  const moonDrift = Math.floor((8 * century + 13) / 25);
  const moonAge = (((leapDaysLeftOut - moonDrift + 19 * golden + 15) % 30) + 30) % 30;
  const fullMoonAfter21March = moonAge - (moonAge === 29 || (moonAge === 28 && golden > 10) ? 1 : 0);
  const fullMoon = Date.UTC(year, 2, 21) / 86_400_000 + fullMoonAfter21March;
  // 1970-01-01 was a Thursday; the next Sunday is strictly after the full moon.
  const weekday = (((fullMoon + 4) % 7) + 7) % 7;
  return fullMoon + 7 - weekday;
}
