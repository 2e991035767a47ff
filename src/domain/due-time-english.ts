// Reads English time: the words for days, weeks, their parts and their ends, and the small words around
// amounts and dates. What the pieces mean together is decided in due-time-pieces.ts.

import { type AmountWords, readAmount } from './due-time-amounts';
import { readClock } from './due-time-clocks';
import { type DateWords, readDate } from './due-time-dates';
import { feastAt } from './feasts';
import { ENGLISH } from './due-time-lexicon';
import type { PartOfDay, Pieces } from './due-time-pieces';
import { type Reading, skipWords, wordAt } from './due-time-reading';
import type { Token } from './tokens';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const AMOUNTS: AmountWords = {
  lexicon: ENGLISH,
  one: words('a an another'),
  to: words('to or and'),
  and: words('and &'),
  half: words('half'),
  business: words('business working work bank'),
  filler: words('full more short calendar further additional quick of or so extra whole'),
  approximate: words(
    'about around approximately approx roughly just under less than no more maybe only up to at most the next ' +
      'maximum max a an of say like probably as little very another ~ . over or longer - another minimum',
  ),
  opens: words('in within inside withing after during'),
  opensBare: words('allow give me us take takes be need for'),
  closes: words('later hence out'),
  past: words('ago earlier back past prior old'),
  after: words('from after following'),
  before: words('before'),
  now: words('now today this'),
  tail: words('or so less sooner max tops most at latest the time maximum fewer'),
};

const LEADS = words('on by before until till the from since for next this due dated of after is , to around about latest');

/** The dates of a text whose numbers put the day first or the month. */
function dateWords(dayFirst: boolean): DateWords {
  return {
    lexicon: ENGLISH,
    of: words('of'),
    leads: LEADS,
    ordinalEnds: words('st nd rd th'),
    ambiguousMonths: words('may march mar sep dec jan'),
    bareDayLeads: words('ika'),
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

const TOMORROW = words('tomorrow tmrw tmr tmw tomorow tommorow tommorrow tomorrrow tmrrw tom');
const PARTS: ReadonlyMap<string, PartOfDay> = new Map([
  ['morning', 'morning'],
  ['afternoon', 'afternoon'],
  ['arvo', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'evening'],
]);

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
  ['cop', (tokens, at) => (tokens[at]?.capital ? { to: at + 1, set: { end: { of: 'day', offset: 0 } } } : null)],
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
  if (wordAt(tokens, at + 1) === 'after' && TOMORROW.has(wordAt(tokens, at + 2))) return { to: at + 3, set: { day: 2 } };
  if (wordAt(tokens, at + 1) === 'end' && wordAt(tokens, at - 1) !== 'the') return { to: at + 2, set: { end: { of: 'day', offset: 0 } } };
  return null;
}

const END_FILLER = words('the business working work my our your calendar - full');

/** "end of day", "end of the week", "end of business Friday", "end of next month"; not "the end of the line". */
function readEnd(tokens: readonly Token[], at: number): Reading | null {
  if (wordAt(tokens, at + 1) !== 'of' && wordAt(tokens, at + 1) !== '-') return null;
  const from = skipWords(tokens, at + 2, END_FILLER);
  const word = wordAt(tokens, from);
  const isNext = word === 'next' || word === 'following';
  const index = isNext || word === 'this' || word === 'current' ? skipWords(tokens, from + 1, END_FILLER) : from;
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

/** "close of business", "close of play". */
function readClose(tokens: readonly Token[], at: number): Reading | null {
  const of = skipWords(tokens, at + 2, words('the our'));
  const word = wordAt(tokens, of);
  if (wordAt(tokens, at + 1) !== 'of' || !(word === 'business' || word === 'play' || word === 'day')) return null;
  return { to: of + 1, set: { end: { of: 'day', offset: 0 } } };
}

const PERIODS = words('day days week weeks month months year years night weekend time evening morning afternoon quarter');

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

function readThis(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  let index = at + 1;
  let which: 'this' | 'coming' = 'this';
  if (wordAt(tokens, index) === 'coming' || wordAt(tokens, index) === 'upcoming') {
    which = 'coming';
    index += 1;
  }
  const word = wordAt(tokens, index);
  const part = PARTS.get(word);
  if (part !== undefined) return { to: index + 1, set: { day: 0, part } };
  if (word === 'week') return { to: index + 1, set: { week: { offset: 0 } } };
  if (word === 'month') return { to: index + 1, set: { monthOffset: 0 } };
  if (word === 'weekend') return { to: index + 1, set: { weekend: { offset: 0, before: false } } };
  if (word === 'year' || word === 'quarter') return { to: index + 1, set: { end: { of: word, offset: 0 } } };
  return readWeekday(tokens, index, which, at, soFar);
}

function readNext(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  const following = wordAt(tokens, at) === 'following';
  const word = wordAt(tokens, at + 1);
  if (word === 'week') return { to: at + 2, set: { week: { offset: 1 } } };
  if (word === 'month') return { to: at + 2, set: { monthOffset: 1 } };
  if (word === 'weekend') return { to: at + 2, set: { weekend: { offset: 1, before: false } } };
  if (word === 'year' || word === 'quarter') return { to: at + 2, set: { end: { of: word, offset: 1 } } };
  if (word === 'day') return { to: at + 2, set: { day: 1 } };
  if ((word === 'business' || word === 'working') && wordAt(tokens, at + 2) === 'day') {
    return { to: at + 3, set: { businessDay: 1 } };
  }
  const feast = feastAt(tokens, at + 1);
  if (feast !== null) {
    const moving = feast.set.feast;
    if (following && moving !== undefined) return { ...feast, set: { feast: { ...moving, following: true } } };
    return feast;
  }
  return readWeekday(tokens, at + 1, following ? 'coming' : 'next', at, soFar);
}

function readComing(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  if (wordAt(tokens, at + 1) === 'weekend') return { to: at + 2, set: { weekend: { offset: 0, before: false } } };
  if (wordAt(tokens, at + 1) === 'week') return { to: at + 2, set: { week: { offset: 1 } } };
  return readWeekday(tokens, at + 1, 'coming', at, soFar);
}

/** "the week after", "week after next". */
function readWeekAfter(tokens: readonly Token[], at: number): Reading | null {
  if (wordAt(tokens, at + 1) !== 'after' || wordAt(tokens, at + 2) !== 'next') return null;
  return { to: at + 3, set: { week: { offset: 2 } } };
}

function readMonthAfter(tokens: readonly Token[], at: number): Reading | null {
  if (wordAt(tokens, at + 1) === 'end' && wordAt(tokens, at - 1) !== 'the') {
    return { to: at + 2, set: { end: { of: 'month', offset: 0 } } };
  }
  return null;
}

/** Where in the week "early next week" and its like lie, as ISO weekdays; the others mean its end. */
const IN_WEEK: ReadonlyMap<string, number> = new Map([
  ['start', 1],
  ['beginning', 1],
  ['early', 2],
  ['mid', 3],
  ['middle', 3],
]);

/** "later today", "later this week", "early next week", "start of next week", "earlier today" (past). */
function readPartOfWeek(tokens: readonly Token[], at: number): Reading | null {
  const lead = wordAt(tokens, at);
  let index = skipWords(tokens, at + 1, words('on in of the - part'));
  const iso = IN_WEEK.get(lead);
  const word = wordAt(tokens, index);
  if (lead === 'earlier') {
    const isPast = word === 'today' || (word === 'this' && wordAt(tokens, index + 1) !== '');
    return isPast ? { to: word === 'this' ? index + 2 : index + 1, set: { dropped: true } } : null;
  }
  const isNext = word === 'next' || word === 'following' || word === 'coming';
  if (isNext || word === 'this') index += 1;
  if (wordAt(tokens, index) === 'week' && (isNext || word === 'this' || word === 'week')) {
    return { to: index + 1, set: { week: { offset: isNext ? 1 : 0, ...(iso === undefined ? {} : { iso }) } } };
  }
  if (wordAt(tokens, index) === 'month' && isNext && iso === 1) {
    return { to: index + 1, set: { monthDay: 1, monthOffset: 1 } };
  }
  if (lead !== 'later' && lead !== 'early' && lead !== 'late') return null;
  if (word === 'today' || word === 'tonight') {
    return { to: index + 1, set: word === 'today' ? { day: 0 } : { day: 0, part: 'evening' } };
  }
  const part = word === 'this' ? PARTS.get(wordAt(tokens, index)) : undefined;
  return part === undefined ? null : { to: index + 1, set: { day: 0, part } };
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
  return { from: at - 2, to: skipWords(tokens, at + 1, AMOUNTS.tail), set: { amount: { counts: { hour: 1 }, business: false } } };
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

const WEEKDAY_LEADS = words('on by before until till this next coming upcoming for at of following from since than after - –');
const THROUGH = words('to through thru - – until till and or');

function readWeekday(
  tokens: readonly Token[],
  at: number,
  which: 'coming' | 'this' | 'next',
  from: number,
  soFar: Pieces,
): Reading | null {
  const iso = weekdayAt(tokens, at, soFar);
  if (iso === null) return null;
  let to = at + 1;
  const token = tokens[at];
  if (token !== undefined && token.text.length <= 5 && wordAt(tokens, to) === '.' && tokens[to]?.glued) {
    if (tokens[to + 1] !== undefined) to += 1;
  }
  const through = wordAt(tokens, to);
  if (THROUGH.has(through) && from === at) {
    const end = weekdayAt(tokens, to + 1, { weekday: { iso, which, weeksLater: 0 } });
    if (end !== null && through !== 'or' && through !== 'and' && wordAt(tokens, at - 1) !== 'between') {
      return { to: to + 2, set: { dropped: true } };
    }
    if (end !== null) return { to: to + 2, set: { weekday: { iso: end, which, weeksLater: 0 } } };
  }
  const isWeekLater = wordAt(tokens, to) === 'week' && !['on', 'of'].includes(wordAt(tokens, to + 1));
  if (isWeekLater) to += 1;
  return { to, set: { weekday: { iso, which, weeksLater: isWeekLater ? 1 : 0 } } };
}

/** ISO weekday at the index; a short form only where a day is to be expected. */
function weekdayAt(tokens: readonly Token[], at: number, soFar: Pieces): number | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const full = ENGLISH.weekdays.get(token.text);
  if (full !== undefined) return full;
  const short = ENGLISH.shortWeekdays.get(token.text);
  if (short === undefined) return null;
  const isLed = WEEKDAY_LEADS.has(wordAt(tokens, at - 1)) || Object.keys(soFar).length > 0;
  const next = tokens[at + 1];
  const opens = at === 0 && next !== undefined && next.kind === 'word' && !PARTS.has(next.text);
  return isLed || (token.capital && !opens) ? short : null;
}
