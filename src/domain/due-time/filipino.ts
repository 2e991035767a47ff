// Reads Filipino time, beside the English words of Taglish: "bukas ng alas-3 ng hapon", "mamaya", "sa Lunes",
// "sa loob ng 24 oras", "bago mag-5pm". What the pieces mean together is decided in due-time/resolve.ts.

import type { Token } from '../text/sentence-tokens';
import { readAmount } from './amounts';
import { readDate } from './dates';
import { feastAt } from './feasts';
import type { DateWords } from './figures';
import { MIDNIGHT, NOON, PARTS, readHour, readHourWithPart } from './filipino-clocks';
import { ENGLISH, FILIPINO } from './lexicon';
import type { Pieces } from './pieces';
import { type Reading, readCount, skipWords, wordAt, wordSet } from './reading';
import type { AmountWords } from './stretches';

const AMOUNTS: AmountWords = {
  lexicon: FILIPINO,
  one: wordSet('isang'),
  to: wordSet('hanggang o to at'),
  and: wordSet('at'),
  half: wordSet('kalahating kalahati'),
  business: wordSet('business working trabaho bangko'),
  filler: wordSet('na pang'),
  approximate: wordSet(
    'ng ang mga na susunod lamang lang mahigit kumulang about po nyo niyo ninyo mo ako kami muna the next max',
  ),
  opens: wordSet('loob pagkatapos pagkaraan pagkalipas paglipas makalipas makaraan within in after matapos'),
  opensAhead: wordSet(''),
  ahead: wordSet(''),
  opensRange: wordSet('pagitan'),
  opensDays: wordSet('sa'),
  opensBare: wordSet('bigyan'),
  closes: wordSet('mula'),
  closesLater: [],
  past: wordSet('nakaraan nakalipas'),
  after: wordSet(''),
  before: wordSet(''),
  weekFrom: wordSet(''),
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
  bareMonths: true,
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

type WordReader = (tokens: readonly Token[], at: number, soFar: Pieces) => Reading | null;

const one =
  (set: Pieces): WordReader =>
  (_tokens, at) => ({ to: at + 1, set });

/** Each word that can open a piece, weekdays apart, and how to read on from it. */
const WORD_READERS: ReadonlyMap<string, WordReader> = new Map<string, WordReader>([
  ['bukas', (tokens, at) => (isOpenAndNotTomorrow(tokens, at) ? null : { to: at + 1, set: { day: 1 } })],
  ['kinabukasan', one({ day: 1 })],
  ['makalawa', one({ day: 2 })],
  ['samakalawa', one({ day: 2 })],
  ['mamaya', (tokens, at) => (wordAt(tokens, at + 1) === '-' ? null : { to: at + 1, set: { day: 0 } })],
  ['mamayang', readLaterToday],
  ['ngayong', readLaterToday],
  ['kahapon', one({ dropped: true })],
  ['kanina', one({ dropped: true })],
  ['kaninang', one({ dropped: true })],
  ['kagabi', one({ dropped: true })],
  ['tuwing', readPassedOver],
  ['bawat', readPassedOver],
  ['nakaraang', readPassedOver],
  ['noong', readPassedOver],
  ['susunod', readNext],
  ['darating', readNext],
  ['katapusan', readEnd],
  ['dulo', readEnd],
  ['pagtatapos', readEnd],
  ['matapos', readBeforeItEnds],
  ['magtapos', readBeforeItEnds],
  ['loob', readWithinThis],
  [
    'parehong',
    (tokens, at) => (wordAt(tokens, at + 1) === 'oras' ? { to: at + 2, set: { sameTime: true } } : null),
  ],
  ['tanghalian', readLunch],
  ['lunch', readLunch],
  ['magtanghalian', readLunch],
  ['maglunch', readLunch],
  ['mananghalian', readLunch],
  ['umaga', readPart],
  ['umagang', readPart],
  ['hapon', readPart],
  ['gabi', readPart],
  ['tanghali', (_tokens, at, soFar) => (soFar.clock === undefined ? { to: at + 1, set: NOON } : null)],
  ['tanghaling', (tokens, at) => (wordAt(tokens, at + 1) === 'tapat' ? { to: at + 2, set: NOON } : null)],
  ['magtanghali', one(NOON)],
  ['hatinggabi', one(MIDNIGHT)],
  ['maghatinggabi', one(MIDNIGHT)],
  ['alas', readHour],
  ['ala', readHour],
]);

/** Words a Filipino piece can begin with; due-time/openers.ts asks. */
export const FILIPINO_OPENERS: ReadonlySet<string> = new Set([
  ...WORD_READERS.keys(),
  ...['ika', 'a', 'isang', 'kalahating', 'kalahati'],
]);

function readCalendarWord(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind !== 'word') return readHourWithPart(tokens, at);
  const reader = WORD_READERS.get(token.text);
  if (reader !== undefined) return reader(tokens, at, soFar);
  return readWeekday(tokens, at, soFar) ?? feastAt(tokens, at);
}

/** "tuwing Lunes", "noong Biyernes": the word and its day are read together and count for nothing. */
function readPassedOver(_tokens: readonly Token[], at: number): Reading {
  return { to: at + 2, set: { dropped: true } };
}

/** "bago mag-lunch", "pagkatapos ng tanghalian". */
function readLunch(tokens: readonly Token[], at: number): Reading | null {
  for (let index = at - 1; index >= 0 && index >= at - 3; index -= 1) {
    const word = wordAt(tokens, index);
    if (word === 'bago') return { to: at + 1, set: { part: 'midday' } };
    if (word === 'pagkatapos') return { to: at + 1, set: { part: 'afternoon' } };
  }
  return null;
}

/** What a whole of days is called, with the linker it may carry. */
const WHOLES: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'> = new Map([
  ['araw', 'day'],
  ['linggo', 'week'],
  ['linggong', 'week'],
  ['buwan', 'month'],
  ['buwang', 'month'],
  ['taon', 'year'],
  ['taong', 'year'],
]);

const THIS = wordSet('na ito');

/** "bago matapos ang araw", "bago magtapos ang linggong ito". */
function readBeforeItEnds(tokens: readonly Token[], at: number): Reading | null {
  const of = WHOLES.get(wordAt(tokens, at + 2));
  if (wordAt(tokens, at - 1) !== 'bago' || wordAt(tokens, at + 1) !== 'ang' || of === undefined) return null;
  return { to: skipWords(tokens, at + 3, THIS, 2), set: { end: { of, offset: 0 } } };
}

/** "sa loob ng araw na ito", "sa loob ng linggong ito"; counts are read as amounts. */
function readWithinThis(tokens: readonly Token[], at: number): Reading | null {
  const from = skipWords(tokens, at + 1, POLITE_PARTICLES, 2);
  const of = wordAt(tokens, from) === 'ng' ? WHOLES.get(wordAt(tokens, from + 1)) : undefined;
  return of === undefined
    ? null
    : { to: skipWords(tokens, from + 2, THIS, 2), set: { end: { of, offset: 0 } } };
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
  if (next === 'tanghali') return { to: at + 2, set: { day: 0, ...NOON } };
  if (next === 'linggo' && tokens[at + 1]?.capital)
    return { to: at + 2, set: { weekday: { iso: 7, which: 'this', weeksLater: 0 } } };
  const whole = WHOLES.get(next);
  if (whole !== undefined && whole !== 'day') {
    const set: Pieces = whole === 'week' ? { week: { offset: 0 } } : { end: { of: whole, offset: 0 } };
    return { to: skipWords(tokens, at + 2, THIS, 2), set };
  }
  if (next === 'weekend') return { to: at + 2, set: { weekend: { offset: 0, side: 'in' } } };
  const iso = FILIPINO.weekdays.get(next) ?? ENGLISH.weekdays.get(next);
  if (iso !== undefined) return { to: at + 2, set: { weekday: { iso, which: 'this', weeksLater: 0 } } };
  return { to: next === 'araw' ? skipWords(tokens, at + 2, THIS, 2) : at + 1, set: { day: 0 } };
}

const LINKER = wordSet('na');

/** "susunod na linggo", "susunod na Lunes", "darating na Biyernes". */
function readNext(tokens: readonly Token[], at: number): Reading | null {
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
  const isNext = wordAt(tokens, at + 2) === 'susunod' && wordAt(tokens, at + 3) === 'na';
  const index = isNext ? at + 4 : at + 2;
  const of = wordAt(tokens, at + 1) === 'ng' ? WHOLES.get(wordAt(tokens, index)) : undefined;
  if (of !== undefined)
    return { to: skipWords(tokens, index + 1, THIS, 2), set: { end: { of, offset: isNext ? 1 : 0 } } };
  // "sa katapusan" alone is the month's; "dulo" and "pagtatapos" end many things.
  if (wordAt(tokens, at) !== 'katapusan') return null;
  const month = wordAt(tokens, at + 1) === 'ng' && FILIPINO.months.has(wordAt(tokens, at + 2));
  return { to: month ? at + 2 : at + 1, set: { end: { of: 'month', offset: 0 } } };
}

function readPart(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  const part = PARTS.get(wordAt(tokens, at));
  if (part === undefined || soFar.part !== undefined || Object.keys(soFar).length === 0) return null;
  return { to: at + 1, set: { part } };
}

function readWeekday(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
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

/** "ika-20", "ika-20 ng Mayo", "a-bente ng Marso", "ika-3 ng susunod na buwan", "Mayo 20". */
function readFilipinoDate(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  const word = wordAt(tokens, at);
  if (word !== 'ika' && word !== 'a') return readDate(tokens, at, soFar, DATES);
  if (wordAt(tokens, at + 1) !== '-') return null;
  const day = readCount(tokens, at + 2, FILIPINO);
  if (day === null || !(day.value >= 1 && day.value <= 31) || !Number.isInteger(day.value)) return null;
  const linker = skipWords(tokens, day.to, POLITE_PARTICLES, 2);
  const behind = wordAt(tokens, linker) === 'ng' ? wordAt(tokens, linker + 1) : '';
  const month = FILIPINO.months.get(behind) ?? ENGLISH.months.get(behind);
  if (month !== undefined) return { to: linker + 2, set: { date: { month, day: day.value } } };
  if (behind === 'susunod' && wordAt(tokens, linker + 3) === 'buwan')
    return { to: linker + 4, set: { monthDay: day.value, monthOffset: 1 } };
  const isThisMonth = behind === 'buwan' || behind === 'buwang';
  const to = isThisMonth ? skipWords(tokens, linker + 2, THIS, 2) : day.to;
  return word === 'ika' || isThisMonth ? { to, set: { monthDay: day.value } } : null;
}
