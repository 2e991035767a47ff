// Reads English time: the words for days, weeks, their parts and their ends, and the small words around
// amounts and dates. What the pieces mean together is decided in due-time/resolve.ts.

import type { Token } from '../text/sentence-tokens';
import { type AmountWords, readAmount } from './amounts';
import { readClock } from './clocks';
import { readDate } from './dates';
import { feastAt } from './feasts';
import type { DateWords } from './figures';
import { ENGLISH } from './lexicon';
import type { Pieces } from './pieces';
import { type Reading, skipWords, wordAt, wordSet } from './reading';
import { PARTS, readComing, readNext, readPartOfWeek, readThis, readWeekAfter, readWeekday } from './weeks';

const AMOUNTS: AmountWords = {
  lexicon: ENGLISH,
  one: wordSet('a an another'),
  to: wordSet('to or and'),
  and: wordSet('and &'),
  half: wordSet('half'),
  business: wordSet('business working work bank'),
  filler: wordSet('full more short calendar further additional quick of or so extra whole'),
  approximate: wordSet(
    'about around approximately approx roughly just under less than no more maybe only up to at most the next ' +
      'maximum max a an of say like probably as little very another ~ . over or longer - another minimum',
  ),
  opens: wordSet('in within inside withing after during'),
  opensBare: wordSet('allow give me us take takes be need eta'),
  closes: wordSet('later hence out'),
  past: wordSet('ago earlier back past prior old'),
  after: wordSet('from after following'),
  before: wordSet('before'),
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
  return (
    readCalendarWord(tokens, at, soFar) ??
    readAmount(tokens, at, AMOUNTS) ??
    readDate(tokens, at, soFar, dates) ??
    readClock(tokens, at, soFar)
  );
}

const TOMORROW = wordSet('tomorrow tmrw tmr tmw tomorow tommorow tommorrow tomorrrow tmrrw tom');

type WordReader = (tokens: readonly Token[], at: number, soFar: Pieces) => Reading | null;

const one =
  (set: Pieces): WordReader =>
  (_tokens, at) => ({ to: at + 1, set });

/** Each word that can open a piece, and how to read on from it. */
const WORD_READERS: ReadonlyMap<string, WordReader> = new Map<string, WordReader>([
  ['today', one({ day: 0 })],
  ["today's", one({ dropped: true })],
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
  ['week', readWeekAfter],
  ['month', readMonthAfter],
  ['year', readYearEnd],
  ['early', readPartOfWeek],
  ['late', readPartOfWeek],
  ['later', readPartOfWeek],
  ['mid', readPartOfWeek],
  ['middle', readPartOfWeek],
  ['start', readPartOfWeek],
  ['beginning', readPartOfWeek],
  ['earlier', readPartOfWeek],
  ['weekend', (_tokens, at) => ({ to: at + 1, set: { weekend: { offset: 0, before: false } } })],
  ['within', readWithinThe],
  ['hour', readTheHour],
  ['morning', readPart],
  ['afternoon', readPart],
  ['arvo', readPart],
  ['evening', readPart],
  ['night', readPart],
  ['first', readFirstThing],
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
  return { to: at + 1, set: { day: 1 } };
}

/** "the day after tomorrow", "day after next"; "the next day" is read from "next". */
function readAfterTomorrow(tokens: readonly Token[], at: number): Reading | null {
  if (wordAt(tokens, at + 1) === 'after' && TOMORROW.has(wordAt(tokens, at + 2)))
    return { to: at + 3, set: { day: 2 } };
  if (wordAt(tokens, at + 1) === 'end' && wordAt(tokens, at - 1) !== 'the')
    return { to: at + 2, set: { end: { of: 'day', offset: 0 } } };
  return null;
}

const END_FILLER = wordSet('the business working work my our your calendar - full');

/** "end of day", "end of the week", "end of business Friday", "end of next month"; not "the end of the line". */
function readEnd(tokens: readonly Token[], at: number): Reading | null {
  if (wordAt(tokens, at + 1) !== 'of' && wordAt(tokens, at + 1) !== '-') return null;
  const from = skipWords(tokens, at + 2, END_FILLER);
  const word = wordAt(tokens, from);
  const isNext = word === 'next' || word === 'following';
  const index =
    isNext || word === 'this' || word === 'current' ? skipWords(tokens, from + 1, END_FILLER) : from;
  const offset = isNext ? 1 : 0;
  const of = wordAt(tokens, index);
  if (of === 'week' || of === 'month' || of === 'quarter' || of === 'year') {
    return { to: index + 1, set: { end: { of, offset } } };
  }
  if (of === 'day' || of === 'play' || of === 'today' || of === 'tonight' || of === 'close') {
    if (offset > 0) return { to: index + 1, set: { end: { of: 'day', offset: 0 }, businessDay: 1 } };
    return { to: index + 1, set: { end: { of: 'day', offset: 0 } } };
  }
  if (isNext) return null;
  // "end of business"
  if (wordAt(tokens, from - 1) === 'business') return { to: from, set: { end: { of: 'day', offset: 0 } } };
  if (ENGLISH.months.has(of)) return { to: index, set: { end: { of: 'month', offset: 0 } } };
  if (of === 'weekend' || TOMORROW.has(of) || ENGLISH.weekdays.has(of)) {
    return { to: index, set: { end: { of: 'day', offset: 0 } } };
  }
  return null;
}

const THE_OUR = wordSet('the our');

/** "close of business", "close of play". */
function readClose(tokens: readonly Token[], at: number): Reading | null {
  const of = skipWords(tokens, at + 2, THE_OUR);
  const word = wordAt(tokens, of);
  if (wordAt(tokens, at + 1) !== 'of' || !(word === 'business' || word === 'play' || word === 'day'))
    return null;
  return { to: of + 1, set: { end: { of: 'day', offset: 0 } } };
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

/** "year end", "year's end" is read from "end of the year". */
function readYearEnd(tokens: readonly Token[], at: number): Reading | null {
  const dash = wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  return wordAt(tokens, dash) === 'end' ? { to: dash + 1, set: { end: { of: 'year', offset: 0 } } } : null;
}

function readMonthAfter(tokens: readonly Token[], at: number): Reading | null {
  if (wordAt(tokens, at + 1) === 'end' && wordAt(tokens, at - 1) !== 'the') {
    return { to: at + 2, set: { end: { of: 'month', offset: 0 } } };
  }
  return null;
}

/** "within the hour", "within the day", "within the week". */
function readWithinThe(tokens: readonly Token[], at: number): Reading | null {
  const next = wordAt(tokens, at + 1);
  if (next !== 'the' && next !== 'this') return null;
  const index = wordAt(tokens, at + 2) === 'next' ? at + 3 : at + 2;
  const word = wordAt(tokens, index);
  if (word === 'hour') return { to: index + 1, set: { amount: { counts: { hour: 1 }, business: false } } };
  if (word === 'day') return { to: index + 1, set: { end: { of: 'day', offset: 0 } } };
  if (word === 'week' || word === 'month') {
    const counts = word === 'week' ? { week: 1 } : { month: 1 };
    return index > at + 2
      ? { to: index + 1, set: { amount: { counts, business: false } } }
      : { to: index + 1, set: { end: { of: word, offset: 0 } } };
  }
  return null;
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
