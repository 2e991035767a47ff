// Reads Filipino time, beside the English words of Taglish: "bukas ng alas-3 ng hapon", "mamaya", "sa Lunes",
// "sa loob ng 24 oras", "bago mag-5pm". What the pieces mean together is decided in due-time/resolve.ts.

import type { Token } from '../text/sentence-tokens';
import { type AmountWords, readAmount } from './amounts';
import { readDate } from './dates';
import { feastAt } from './feasts';
import type { DateWords } from './figures';
import { FILIPINO } from './lexicon';
import type { PartOfDay, Pieces } from './pieces';
import { type Reading, readCount, skipWords, wordAt, wordSet } from './reading';

const AMOUNTS: AmountWords = {
  lexicon: FILIPINO,
  one: wordSet('isang'),
  to: wordSet('hanggang o to'),
  and: wordSet('at'),
  half: wordSet('kalahating kalahati'),
  business: wordSet('business working'),
  filler: wordSet('na pang'),
  approximate: wordSet('ng ang mga na susunod lamang lang mahigit kumulang about'),
  opens: wordSet('loob pagkatapos pagkaraan makalipas within in after matapos'),
  opensBare: wordSet('bigyan'),
  closes: wordSet('mula'),
  past: wordSet('nakaraan nakalipas'),
  after: wordSet(''),
  before: wordSet(''),
  afterPhrase: ['mula', 'ngayon'],
  pastBefore: wordSet('nakaraang nakalipas noong'),
  now: wordSet(''),
  tail: wordSet('mula ngayon'),
};

const DATES: DateWords = {
  lexicon: FILIPINO,
  of: wordSet('ng'),
  leads: wordSet('sa bago hanggang ng'),
  ordinalEnds: wordSet('th st nd rd'),
  ambiguousMonths: wordSet(''),
  bareDayLeads: wordSet('ika'),
  dayFirst: false,
};

/** Reads the Filipino piece that begins at the token. */
export function readFilipino(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  return (
    readCalendarWord(tokens, at, soFar) ??
    readAmount(tokens, at, AMOUNTS) ??
    readFilipinoDate(tokens, at, soFar)
  );
}

export const PARTS: ReadonlyMap<string, PartOfDay> = new Map([
  ['umaga', 'morning'],
  ['umagang', 'morning'],
  ['hapon', 'afternoon'],
  ['gabi', 'evening'],
]);

function readCalendarWord(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  switch (token.text) {
    case 'bukas':
      return isOpenAndNotTomorrow(tokens, at) ? null : { to: at + 1, set: { day: 1 } };
    case 'makalawa':
      return { to: at + 1, set: { day: 2 } };
    case 'mamaya':
      return wordAt(tokens, at + 1) === '-' ? null : { to: at + 1, set: { day: 0 } };
    case 'mamayang':
    case 'ngayong':
      return readLaterToday(tokens, at);
    case 'kahapon':
    case 'kanina':
    case 'kaninang':
    case 'kagabi':
      return { to: at + 1, set: { dropped: true } };
    case 'tuwing':
    case 'bawat':
    case 'nakaraang':
    case 'noong':
      return { to: at + 2, set: { dropped: true } };
    case 'susunod':
    case 'darating':
      return readNext(tokens, at);
    case 'katapusan':
      return readEnd(tokens, at);
    case 'umaga':
    case 'hapon':
    case 'gabi':
      return readPart(tokens, at, soFar);
    case 'tanghali':
      return soFar.clock === undefined
        ? { to: at + 1, set: { clock: { minutes: 720, certain: true } } }
        : null;
    case 'alas':
    case 'ala':
      return readHour(tokens, at);
    default:
      return readWeekday(tokens, at, soFar) ?? readHourWithPart(tokens, at) ?? feastAt(tokens, at);
  }
}

const POLITE_PARTICLES = wordSet('po pa rin naman');

/** "Bukas kami hanggang 8pm": we are open. */
function isOpenAndNotTomorrow(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, skipWords(tokens, at + 1, POLITE_PARTICLES, 2));
  if (!['kami', 'ang', 'kayo', 'tayo', 'sila', 'mula', 'hanggang', 'lunes'].includes(next)) return false;
  return tokens.some(
    ({ text }) => text === 'hanggang' || text === 'tuwing' || text === 'mula' || text === 'araw-araw',
  );
}

/** "mamayang gabi", "ngayong hapon", "ngayong araw", "ngayong Biyernes", "mamayang 5pm". */
function readLaterToday(tokens: readonly Token[], at: number): Reading {
  const next = wordAt(tokens, at + 1);
  const part = PARTS.get(next);
  if (part !== undefined) return { to: at + 2, set: { day: 0, part } };
  if (next === 'linggo')
    return {
      to: at + 2,
      set: tokens[at + 1]?.capital
        ? { weekday: { iso: 7, which: 'this', weeksLater: 0 } }
        : { week: { offset: 0 } },
    };
  if (next === 'buwan') return { to: at + 2, set: { monthOffset: 0 } };
  const iso = FILIPINO.weekdays.get(next);
  if (iso !== undefined) return { to: at + 2, set: { weekday: { iso, which: 'this', weeksLater: 0 } } };
  return { to: next === 'araw' ? at + 2 : at + 1, set: { day: 0 } };
}

const LINKER = wordSet('na');

/** "susunod na linggo", "susunod na Lunes", "darating na Biyernes". */
export function readNext(tokens: readonly Token[], at: number): Reading | null {
  const index = skipWords(tokens, at + 1, LINKER, 1);
  const word = wordAt(tokens, index);
  const isComing = wordAt(tokens, at) === 'darating';
  if (word === 'linggo' && !tokens[index]?.capital) return { to: index + 1, set: { week: { offset: 1 } } };
  if (word === 'buwan') return { to: index + 1, set: { monthOffset: 1 } };
  if (word === 'araw') return { to: index + 1, set: { day: 1 } };
  const iso = FILIPINO.weekdays.get(word);
  return iso === undefined
    ? null
    : { to: index + 1, set: { weekday: { iso, which: isComing ? 'coming' : 'next', weeksLater: 0 } } };
}

/** "katapusan ng linggo", "katapusan ng buwan". */
function readEnd(tokens: readonly Token[], at: number): Reading | null {
  const of = wordAt(tokens, at + 2);
  if (wordAt(tokens, at + 1) !== 'ng') return { to: at + 1, set: { end: { of: 'month', offset: 0 } } };
  if (of === 'linggo') return { to: at + 3, set: { end: { of: 'week', offset: 0 } } };
  if (of === 'buwan') return { to: at + 3, set: { end: { of: 'month', offset: 0 } } };
  return of === 'araw' ? { to: at + 3, set: { end: { of: 'day', offset: 0 } } } : null;
}

function readPart(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  const part = PARTS.get(wordAt(tokens, at));
  if (part === undefined || soFar.part !== undefined || Object.keys(soFar).length === 0) return null;
  return { to: at + 1, set: { part } };
}

export function readWeekday(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  const token = tokens[at];
  const iso = FILIPINO.weekdays.get(token?.text ?? '');
  if (token === undefined || iso === undefined) return null;
  // "linggo" is a week unless it is written as a name; "Lunes hanggang Biyernes" is a custom.
  if (token.text === 'linggo' && !token.capital) return null;
  const isCustom = wordAt(tokens, at + 1) === 'hanggang' && FILIPINO.weekdays.has(wordAt(tokens, at + 2));
  if (isCustom) return { to: at + 3, set: { dropped: true } };
  const isLed =
    wordAt(tokens, at - 1) === 'sa' || wordAt(tokens, at - 1) === 'bago' || Object.keys(soFar).length > 0;
  return isLed || token.capital
    ? { to: at + 1, set: { weekday: { iso, which: 'coming', weeksLater: 0 } } }
    : null;
}

const DASH = wordSet('-');

/** "alas-3", "alas tres y medya", "ala una ng hapon". */
function readHour(tokens: readonly Token[], at: number): Reading | null {
  const index = skipWords(tokens, at + 1, DASH, 1);
  const hour = readCount(tokens, index, FILIPINO);
  if (hour === null || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 12) return null;
  let minutes = hour.value * 60;
  let to = hour.to;
  const digits = tokens[to + 1];
  if (wordAt(tokens, to) === ':' && digits?.kind === 'number' && digits.value < 60) {
    minutes += digits.value;
    to += 2;
  } else if (wordAt(tokens, to) === 'y' && wordAt(tokens, to + 1) === 'medya') {
    minutes += 30;
    to += 2;
  }
  return withPart(tokens, minutes, to);
}

/** "3 ng hapon", "5:30 ng gabi"; a bare number without a part is left to the English reader. */
function readHourWithPart(tokens: readonly Token[], at: number): Reading | null {
  const hour = tokens[at];
  if (hour?.kind !== 'number' || !(hour.value >= 1 && hour.value <= 12)) return null;
  const hasMinutes = wordAt(tokens, at + 1) === ':' && tokens[at + 2]?.kind === 'number';
  const minutes = hour.value * 60 + (hasMinutes ? (tokens[at + 2]?.value ?? 0) : 0);
  const to = hasMinutes ? at + 3 : at + 1;
  const reading = withPart(tokens, minutes, to);
  return reading.to > to && minutes < 780 ? reading : null;
}

function withPart(tokens: readonly Token[], minutes: number, to: number): Reading {
  const part = PARTS.get(wordAt(tokens, to + 1));
  const isNoon = wordAt(tokens, to + 1) === 'tanghali';
  if (wordAt(tokens, to) !== 'ng' || (part === undefined && !isNoon))
    return { to, set: { clock: { minutes, certain: false } } };
  const ofDay = (minutes % 720) + (part === 'morning' ? 0 : 720);
  return { to: to + 2, set: { clock: { minutes: ofDay, certain: true } } };
}

/** "ika-20", "ika-20 ng Mayo", "Mayo 20". */
function readFilipinoDate(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  if (wordAt(tokens, at) !== 'ika') return readDate(tokens, at, soFar, DATES);
  const day = tokens[at + 2];
  if (wordAt(tokens, at + 1) !== '-' || day?.kind !== 'number' || !(day.value >= 1 && day.value <= 31))
    return null;
  const month = wordAt(tokens, at + 3) === 'ng' ? FILIPINO.months.get(wordAt(tokens, at + 4)) : undefined;
  if (month !== undefined) return { to: at + 5, set: { date: { month, day: day.value } } };
  return { to: at + 3, set: { monthDay: day.value } };
}
