// Reads Spanish times of day: "a las 3", "las cuatro y media de la tarde", "la una menos cuarto", "de 2 a 4".

import type { Token } from '../text/sentence-tokens';
import { SPANISH } from './lexicon';
import type { Clock, PartOfDay, Pieces } from './pieces';
import { isGlued, isPartOfCode, type Reading, readCount, skipWords, wordAt, wordSet } from './reading';

export const PARTS: ReadonlyMap<string, PartOfDay> = new Map([
  ['manana', 'morning'],
  ['madrugada', 'morning'],
  ['tarde', 'afternoon'],
  ['noche', 'evening'],
]);

const CLOCK_ARTICLES = wordSet('las la');

/** "a las 3", "la una y media", "las cuatro menos cuarto de la tarde", "de 2 a 4"; a range ends at its end. */
export function readSpokenClock(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  if (isPartOfCode(tokens, at)) return null;
  const before = readMinutesBefore(tokens, at, soFar);
  if (before !== null) return before;
  const range = readBareRange(tokens, at, soFar);
  if (range !== null) return range;
  const first = readHour(tokens, at, soFar);
  if (first === null) return null;
  const joiner = wordAt(tokens, first.to);
  if (joiner === 'a' || joiner === 'y') {
    const article = skipWords(tokens, first.to + 1, CLOCK_ARTICLES, 1);
    const second =
      article > first.to + 1 || joiner === 'a'
        ? readHour(tokens, article, { ...soFar, part: 'morning' })
        : null;
    if (second !== null) return { to: second.to, set: { clock: second.clock } };
  }
  return { to: first.to, set: { clock: first.clock } };
}

/** "un cuarto para las cinco", "diez para las cuatro", as much of America says it. */
function readMinutesBefore(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  const from = wordAt(tokens, at) === 'un' ? at + 1 : at;
  const isQuarter = wordAt(tokens, from) === 'cuarto';
  const count = isQuarter ? { value: 15, to: from + 1 } : readCount(tokens, at, SPANISH);
  if (count === null || !(count.value >= 5 && count.value <= 29) || wordAt(tokens, count.to) !== 'para')
    return null;
  const article = skipWords(tokens, count.to + 1, CLOCK_ARTICLES, 1);
  const hour = article > count.to + 1 ? readHour(tokens, article, soFar) : null;
  if (hour === null) return null;
  const { minutes, certain } = hour.clock;
  return { to: hour.to, set: { clock: { minutes: (minutes - count.value + 1440) % 1440, certain } } };
}

/** "mañana de 9 a 11": without "las" only beside a day. */
function readBareRange(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  if (tokens[at]?.kind !== 'number' || wordAt(tokens, at - 1) !== 'de' || wordAt(tokens, at + 1) !== 'a')
    return null;
  if (soFar.day === undefined && soFar.weekday === undefined && soFar.date === undefined) return null;
  const first = readCount(tokens, at, SPANISH);
  const second = readHour(tokens, at + 2, soFar, true);
  if (
    first === null ||
    second === null ||
    !(first.value <= 24) ||
    SPANISH.units.has(wordAt(tokens, second.to))
  )
    return null;
  return { to: second.to, set: { clock: second.clock } };
}

const SHARP = wordSet('en punto');

function readHour(
  tokens: readonly Token[],
  at: number,
  soFar: Pieces,
  expected = false,
): { clock: Clock; to: number } | null {
  const hour = readCount(tokens, at, SPANISH);
  if (hour === null || !Number.isInteger(hour.value) || !(hour.value >= 0 && hour.value <= 24)) return null;
  const article = wordAt(tokens, at - 1);
  const isLed = expected || article === 'las' || (article === 'la' && hour.value === 1);
  let minutes = hour.value * 60;
  let to = hour.to;
  let hasMinutes = false;
  const digits = tokens[to + 1];
  const separator = wordAt(tokens, to);
  if (
    (separator === ':' || separator === '.' || separator === 'h') &&
    isGlued(tokens, to) &&
    digits?.kind === 'number' &&
    digits.text.length === 2
  ) {
    if (digits.value > 59) return null;
    minutes += digits.value;
    to += 2;
    hasMinutes = true;
  }
  if (HOURS.has(wordAt(tokens, to))) to += 1;
  const said = readMinutes(tokens, to);
  if (said !== null) {
    minutes += said.minutes;
    to = said.to;
  }
  const meridiem = readMeridiem(tokens, to);
  if (meridiem === null) {
    if (!isLed && !(hasMinutes && separator === ':') && !(soFar.clock === undefined && said !== null))
      return null;
    return {
      clock: { minutes, certain: hour.value > 12 || hour.value === 0 },
      to: skipWords(tokens, to, SHARP, 2),
    };
  }
  to = meridiem.to;
  let ofDay =
    meridiem.pm === null ? 720 : hour.value > 12 ? minutes : (minutes % 720) + (meridiem.pm ? 720 : 0);
  const late = said === null ? readMinutes(tokens, to) : null;
  if (late !== null) {
    ofDay += late.minutes;
    to = late.to;
  }
  return { clock: { minutes: ofDay, certain: true }, to };
}

const HOURS = wordSet('h hs hrs horas');

/** "y media", "y cuarto", "y diez", "menos cuarto". */
function readMinutes(tokens: readonly Token[], at: number): { minutes: number; to: number } | null {
  const sign = wordAt(tokens, at) === 'y' ? 1 : wordAt(tokens, at) === 'menos' ? -1 : 0;
  if (sign === 0) return null;
  const word = wordAt(tokens, at + 1);
  if (word === 'media') return { minutes: 30, to: at + 2 };
  if (word === 'cuarto') return { minutes: sign * 15, to: at + 2 };
  const count = tokens[at + 1]?.kind === 'word' ? readCount(tokens, at + 1, SPANISH) : null;
  if (count === null || !(count.value >= 1 && count.value <= 59)) return null;
  return SPANISH.units.has(wordAt(tokens, count.to)) ? null : { minutes: sign * count.value, to: count.to };
}

/** "p.m.", "de la tarde", "del mediodía" (pm null: noon itself). */
export function readMeridiem(
  tokens: readonly Token[],
  at: number,
): { pm: boolean | null; to: number } | null {
  const word = wordAt(tokens, at);
  if (word === 'am' || word === 'pm') return { pm: word === 'pm', to: at + 1 };
  if ((word === 'a' || word === 'p') && (wordAt(tokens, at + 1) === '.' || wordAt(tokens, at + 1) === 'm')) {
    const letterM = wordAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
    if (wordAt(tokens, letterM) !== 'm') return null;
    const to =
      wordAt(tokens, letterM + 1) === '.' && isGlued(tokens, letterM + 1) ? letterM + 2 : letterM + 1;
    return { pm: word === 'p', to };
  }
  if (word === 'del' && wordAt(tokens, at + 1) === 'mediodia') return { pm: null, to: at + 2 };
  const isOf = (word === 'de' || word === 'por' || word === 'en') && wordAt(tokens, at + 1) === 'la';
  const part = isOf ? PARTS.get(wordAt(tokens, at + 2)) : undefined;
  return part === undefined ? null : { pm: part !== 'morning', to: at + 3 };
}
