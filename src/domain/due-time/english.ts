// Reads English time: the words for days, weeks, their parts and their ends, and the small words around
// amounts and dates. What the pieces mean together is decided in due-time/resolve.ts.

import type { Token } from '../text/sentence-tokens';
import { readAmount } from './amounts';
import { readClock } from './clocks';
import { readDate } from './dates';
import {
  readClose,
  readCourse,
  readEnd,
  readItsEnd,
  readMonthAfter,
  readSpelledEnd,
  readTopOfHour,
  readWhole,
  readWithinThe,
  readYearEnd,
} from './ends';
import { feastAt } from './feasts';
import type { DateWords } from './figures';
import { ENGLISH } from './lexicon';
import { readNth } from './nth';
import type { Pieces } from './pieces';
import { type Reading, skipWords, wordAt, wordSet } from './reading';
import type { AmountWords } from './stretches';
import {
  PARTS,
  POST_LEADS,
  readComing,
  readMidweek,
  readNext,
  readPartOfWeek,
  readSameTime,
  readThis,
  readWeekAfter,
  readWeekday,
  readWeekend,
  TOMORROW,
} from './weeks';

const AMOUNTS: AmountWords = {
  lexicon: ENGLISH,
  one: wordSet('a an another'),
  to: wordSet('to or and'),
  and: wordSet('and &'),
  half: wordSet('half'),
  business: wordSet('business working work bank banking'),
  filler: wordSet('single full more short calendar further additional quick of or so extra whole'),
  approximate: wordSet(
    'about around approximately approx roughly just under less than no more maybe only up to at most the next ' +
      'maximum max a an of say like probably as little very another ~ . or longer - coming following maybe upcoming po lang',
  ),
  opens: wordSet('in within inside withing after during'),
  opensAhead: wordSet('over throughout'),
  ahead: wordSet('next coming following'),
  opensRange: wordSet('between'),
  opensDays: wordSet(''),
  opensBare: wordSet('brb allow give me us take takes be need eta'),
  closes: wordSet('later hence out'),
  closesLater: [],
  past: wordSet('ago earlier back past prior old'),
  after: wordSet('from after following'),
  before: wordSet('before'),
  weekFrom: wordSet('today tomorrow tmrw'),
  afterPhrase: [],
  pastBefore: wordSet('for past last since'),
  now: wordSet('now today this'),
  tail: wordSet('or so less sooner max tops most at latest the time maximum fewer'),
};

const LEADS = wordSet(
  'on by before until till the from since for next this due dated of after is , to around about latest',
);

/** The dates of a text whose numbers put the day first or the month. */
function dateWords(dayFirst: boolean): DateWords {
  return {
    lexicon: ENGLISH,
    of: wordSet('of'),
    leads: LEADS,
    ordinalEnds: wordSet('st nd rd th'),
    ambiguousMonths: wordSet('may march mar sep dec jan'),
    bareDayLeads: wordSet('ika'),
    bareMonths: false,
    dayFirst,
  };
}

const MONTH_FIRST = dateWords(false);

const DAY_FIRST = dateWords(true);

/** Reads the English piece that begins at the token. */
export function readEnglish(
  tokens: readonly Token[],
  at: number,
  soFar: Pieces,
  dayFirst: boolean,
): Reading | null {
  const dates = dayFirst ? DAY_FIRST : MONTH_FIRST;
  if (isTomorrowInFigures(tokens, at)) return { to: at + 2, set: { day: 1 } };
  return (
    readNth(tokens, at) ??
    readCalendarWord(tokens, at, soFar) ??
    readAmount(tokens, at, AMOUNTS) ??
    readDate(tokens, at, soFar, dates) ??
    readClock(tokens, at, soFar)
  );
}

/** "2moro", "2mrw": the tokens are 2 and the rest. */
function isTomorrowInFigures(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.value !== 2) return false;
  const rest = tokens[at + 1];
  return rest?.glued === true && MORROW.has(rest.text);
}

const MORROW = wordSet('moro mrw morrow mro mora');

type WordReader = (tokens: readonly Token[], at: number, soFar: Pieces) => Reading | null;

const one =
  (set: Pieces): WordReader =>
  (_tokens, at) => ({ to: at + 1, set });

/** Each word that can open a piece, and how to read on from it. */
const WORD_READERS: ReadonlyMap<string, WordReader> = new Map<string, WordReader>([
  ['today', one({ day: 0 })],
  ["today's", one({ dropped: true })],
  // "on tomorrow's van"
  [
    "tomorrow's",
    (tokens, at) => (POST_LEADS.has(wordAt(tokens, at - 1)) ? { to: at + 1, set: { day: 1 } } : null),
  ],
  ['tdy', one({ day: 0 })],
  ['tonight', one({ day: 0, part: 'evening' })],
  ['tonite', one({ day: 0, part: 'evening' })],
  ...[...TOMORROW].map((word): [string, WordReader] => [word, readTomorrow]),
  ['day', readAfterTomorrow],
  ['overmorrow', one({ day: 2 })],
  ['eod', one({ end: { of: 'day', offset: 0 } })],
  ['eob', one({ end: { of: 'day', offset: 0 } })],
  ['cob', one({ end: { of: 'day', offset: 0 } })],
  [
    'cop',
    (tokens, at) => (tokens[at]?.capital ? { to: at + 1, set: { end: { of: 'day', offset: 0 } } } : null),
  ],
  ['eow', one({ end: { of: 'week', offset: 0 } })],
  ['eom', one({ end: { of: 'month', offset: 0 } })],
  ['eoy', one({ end: { of: 'year', offset: 0 } })],
  ['end', readEnd],
  ['close', readClose],
  ['yesterday', one({ dropped: true })],
  ["yesterday's", one({ dropped: true })],
  ['last', readPast],
  ['previous', readPast],
  ['every', readRecurring],
  ['each', readRecurring],
  ['this', readThis],
  ['these', readThis],
  ['next', readNext],
  ['following', readNext],
  ['coming', readComing],
  ['upcoming', readComing],
  [
    'week',
    (tokens, at) =>
      readWeekAfter(tokens, at) ?? (wordAt(tokens, at - 1) === 'the' ? readWhole(tokens, at, 'week') : null),
  ],
  ['month', readMonthAfter],
  [
    'year',
    (tokens, at) =>
      readYearEnd(tokens, at) ?? (wordAt(tokens, at - 1) === 'the' ? readWhole(tokens, at, 'year') : null),
  ],
  ['midweek', readMidweek],
  ['early', readPartOfWeek],
  ['late', readPartOfWeek],
  ['later', readPartOfWeek],
  ['mid', readPartOfWeek],
  ['middle', readPartOfWeek],
  ['start', readPartOfWeek],
  ['beginning', readPartOfWeek],
  ['earlier', readPartOfWeek],
  ['weekend', (tokens, at) => readWeekend(tokens, at, at, 0)],
  ['same', readSameTime],
  ['top', readTopOfHour],
  ['course', readCourse],
  ['lunch', readLunch],
  ['lunchtime', readLunch],
  ["day's", readItsEnd],
  ["week's", readItsEnd],
  ["month's", readItsEnd],
  ["year's", readItsEnd],
  ['e', readSpelledEnd],
  ['c', readSpelledEnd],
  ['within', readWithinThe],
  ['hour', readTheHour],
  ['morning', readPart],
  ['afternoon', readPart],
  ['arvo', readPart],
  ['evening', readPart],
  ['night', readPart],
  ['first', readFirstThing],
]);

/** Words an English piece can begin with beside numbers, units and names of days; due-time/openers.ts asks. */
export const ENGLISH_OPENERS: ReadonlySet<string> = new Set([
  ...WORD_READERS.keys(),
  ...[
    'a',
    'an',
    'another',
    'half',
    'couple',
    'quarter',
    'quarters',
    'noon',
    'midday',
    'noontime',
    'midnight',
  ],
]);

function readCalendarWord(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const reader = WORD_READERS.get(token.text);
  const read = reader?.(tokens, at, soFar) ?? null;
  return read ?? readWeekday(tokens, at, 'coming', at, soFar) ?? feastAt(tokens, at);
}

function readTomorrow(tokens: readonly Token[], at: number): Reading | null {
  if (tokens[at]?.text === 'tom' && tokens[at]?.capital) return null;
  // "tomorrow week"
  if (wordAt(tokens, at + 1) === 'week' && wordAt(tokens, at + 2) !== 'on')
    return { to: at + 2, set: { day: 8 } };
  return { to: at + 1, set: { day: 1 } };
}

/** "the day after tomorrow", "day after next"; "the next day" is read from "next". */
function readAfterTomorrow(tokens: readonly Token[], at: number): Reading | null {
  if (wordAt(tokens, at + 1) === 'after' && TOMORROW.has(wordAt(tokens, at + 2)))
    return { to: at + 3, set: { day: 2 } };
  const dash = wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  if (wordAt(tokens, dash) === 'end' && wordAt(tokens, at - 1) !== 'the')
    return { to: dash + 1, set: { end: { of: 'day', offset: 0 } } };
  return wordAt(tokens, at - 1) === 'the' ? readWhole(tokens, at, 'day') : null;
}

/** "before lunch", "by lunchtime", "after lunch tomorrow". */
function readLunch(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  const lead = wordAt(tokens, at - 1);
  if (lead === 'after') return { to: at + 1, set: { part: 'afternoon' } };
  const isTime = lead === 'before' || lead === 'by' || wordAt(tokens, at) === 'lunchtime';
  return isTime && (lead !== 'the' || Object.keys(soFar).length > 0)
    ? { to: at + 1, set: { part: 'midday' } }
    : null;
}

const PERIODS = wordSet(
  'day days week weeks month months year years night weekend time evening morning afternoon quarter',
);

/** "last Friday", "last week": read whole, so that nothing of it counts. */
function readPast(tokens: readonly Token[], at: number): Reading | null {
  const next = wordAt(tokens, at + 1);
  const isPast = PERIODS.has(next) || ENGLISH.weekdays.has(next) || ENGLISH.months.has(next);
  if (isPast || ENGLISH.shortWeekdays.has(next)) return { to: at + 2, set: { dropped: true } };
  return null;
}

/** "every Monday", "each day". */
function readRecurring(tokens: readonly Token[], at: number): Reading | null {
  const next = wordAt(tokens, at + 1);
  const recurs = PERIODS.has(next) || ENGLISH.weekdays.has(next) || ENGLISH.units.has(next);
  return recurs ? { to: at + 2, set: { dropped: true } } : null;
}

/** "in the next hour", "the next hour or so". */
function readTheHour(tokens: readonly Token[], at: number): Reading | null {
  if (wordAt(tokens, at - 1) !== 'next' || wordAt(tokens, at - 2) !== 'the') return null;
  return {
    from: at - 2,
    to: skipWords(tokens, at + 1, AMOUNTS.tail),
    set: { amount: { counts: { hour: 1 }, business: false } },
  };
}

/** "Friday morning", "at night", "in the morning"; without a day only behind "in the". */
function readPart(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  const part = PARTS.get(wordAt(tokens, at));
  if (part === undefined) return null;
  if (soFar.part !== undefined) return null;
  const hasContext = Object.keys(soFar).length > 0;
  const inThe = wordAt(tokens, at - 1) === 'the' && wordAt(tokens, at - 2) === 'in';
  const isEarly = wordAt(tokens, at - 1) === 'early';
  if (!hasContext && !inThe && !isEarly) return null;
  return { to: at + 1, set: { part } };
}

/** "first thing", alone or before the day: the morning, or tomorrow's where no day follows. */
function readFirstThing(tokens: readonly Token[], at: number): Reading | null {
  if (wordAt(tokens, at + 1) !== 'thing') return null;
  return { to: at + 2, set: { part: 'morning' } };
}
