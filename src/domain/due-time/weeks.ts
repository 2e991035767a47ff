// Reads English weekdays and weeks: "next Friday", "Monday week", "this coming Tuesday", "early next week". Which
// dates they are is decided in due-time/resolve.ts.

import type { Token } from '../text/sentence-tokens';
import { feastAt } from './feasts';
import { ENGLISH } from './lexicon';
import type { PartOfDay, Pieces } from './pieces';
import { type Reading, skipWords, wordAt, wordSet } from './reading';

export const PARTS: ReadonlyMap<string, PartOfDay> = new Map([
  ['morning', 'morning'],
  ['afternoon', 'afternoon'],
  ['arvo', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'evening'],
]);

/** "tomorrow" as people type it. */
export const TOMORROW = wordSet(
  'tomorrow tmrw tmr tmw tomorow tommorow tommorrow tomorrrow tmrrw tom tmoro tomoro tomoz tmoz tmrow tomz tmw',
);

/** "this time tomorrow" names a time of day; "this time" alone does not. */
const BEHIND_SAME_TIME = wordSet('tomorrow tmrw on next');

/** "the weekend", "before the weekend", "after this weekend"; `from` is where its own words begin. */
export function readWeekend(tokens: readonly Token[], at: number, from: number, offset: number): Reading {
  const lead = wordAt(tokens, wordAt(tokens, from - 1) === 'the' ? from - 2 : from - 1);
  const side = lead === 'before' || lead === 'after' ? lead : 'in';
  return { to: at + 1, set: { weekend: { offset, side } } };
}

/** "at the same time" (tomorrow). */
export function readSameTime(tokens: readonly Token[], at: number): Reading | null {
  return wordAt(tokens, at + 1) === 'time' ? { to: at + 2, set: { sameTime: true } } : null;
}

export function readThis(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
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
  if (word === 'weekend') return readWeekend(tokens, index, at, 0);
  if (word === 'year' || word === 'quarter') return { to: index + 1, set: { end: { of: word, offset: 0 } } };
  if (word === 'time')
    return BEHIND_SAME_TIME.has(wordAt(tokens, index + 1))
      ? { to: index + 1, set: { sameTime: true } }
      : null;
  return readWeekday(tokens, index, which, at, soFar);
}

export function readNext(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  const following = wordAt(tokens, at) === 'following';
  const word = wordAt(tokens, at + 1);
  if (word === 'week') return { to: at + 2, set: { week: { offset: 1 } } };
  if (word === 'month') return { to: at + 2, set: { monthOffset: 1 } };
  if (word === 'weekend') return readWeekend(tokens, at + 1, at, 1);
  if (word === 'year' || word === 'quarter') return { to: at + 2, set: { end: { of: word, offset: 1 } } };
  if (word === 'day') return { to: at + 2, set: { day: 1 } };
  if ((word === 'business' || word === 'working') && wordAt(tokens, at + 2) === 'day') {
    const isOrTwo = wordAt(tokens, at + 3) === 'or' && wordAt(tokens, at + 4) === 'two';
    return isOrTwo ? { to: at + 5, set: { businessDay: 2 } } : { to: at + 3, set: { businessDay: 1 } };
  }
  const feast = feastAt(tokens, at + 1);
  if (feast !== null) {
    const moving = feast.set.feast;
    if (following && moving !== undefined)
      return { ...feast, set: { feast: { ...moving, following: true } } };
    return feast;
  }
  return readWeekday(tokens, at + 1, following ? 'coming' : 'next', at, soFar);
}

export function readComing(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  if (wordAt(tokens, at + 1) === 'weekend') return readWeekend(tokens, at + 1, at, 0);
  if (wordAt(tokens, at + 1) === 'week') return { to: at + 2, set: { week: { offset: 1 } } };
  return readWeekday(tokens, at + 1, 'coming', at, soFar);
}

/** "the week after", "week after next". */
export function readWeekAfter(tokens: readonly Token[], at: number): Reading | null {
  if (wordAt(tokens, at + 1) !== 'after' || wordAt(tokens, at + 2) !== 'next') return null;
  return { to: at + 3, set: { week: { offset: 2 } } };
}

/** Where in the week "early next week" and its like lie, as ISO weekdays; the others mean its end. */
const IN_WEEK: ReadonlyMap<string, number> = new Map([
  ['start', 1],
  ['beginning', 1],
  ['early', 2],
  ['mid', 3],
  ['middle', 3],
]);

/** The same in a month, as its days. */
const IN_MONTH: ReadonlyMap<string, number> = new Map([
  ['start', 1],
  ['beginning', 1],
  ['early', 10],
  ['mid', 15],
  ['middle', 15],
]);

const WEEK_FILLER = wordSet('on in of the - part');

/** "midweek", "midweek next week". */
export function readMidweek(tokens: readonly Token[], at: number): Reading {
  const isNext = wordAt(tokens, at + 1) === 'next' && wordAt(tokens, at + 2) === 'week';
  return { to: isNext ? at + 3 : at + 1, set: { week: { offset: isNext ? 1 : 0, iso: 3 } } };
}

/** "later today", "later this week", "early next week", "start of next week", "earlier today" (past). */
export function readPartOfWeek(tokens: readonly Token[], at: number): Reading | null {
  const lead = wordAt(tokens, at);
  let index = skipWords(tokens, at + 1, WEEK_FILLER);
  const iso = IN_WEEK.get(lead);
  const word = wordAt(tokens, index);
  if (lead === 'earlier') {
    const isPast = word === 'today' || (word === 'this' && wordAt(tokens, index + 1) !== '');
    return isPast ? { to: word === 'this' ? index + 2 : index + 1, set: { dropped: true } } : null;
  }
  const isNext = word === 'next' || word === 'following' || word === 'coming';
  if (isNext || word === 'this') index += 1;
  // "mid-week next week"
  const isLater =
    word === 'week' && wordAt(tokens, index + 1) === 'next' && wordAt(tokens, index + 2) === 'week';
  if (isLater && iso !== undefined) return { to: index + 3, set: { week: { offset: 1, iso } } };
  if (wordAt(tokens, index) === 'week' && (isNext || word === 'this' || word === 'week')) {
    return {
      to: index + 1,
      set: { week: { offset: isNext ? 1 : 0, ...(iso === undefined ? {} : { iso }) } },
    };
  }
  const partOfMonth = IN_MONTH.get(lead);
  if (partOfMonth !== undefined) {
    const month = ENGLISH.months.get(wordAt(tokens, index));
    if (month !== undefined) return { to: index + 1, set: { date: { month, day: partOfMonth } } };
    const offset = isNext ? { monthOffset: 1 } : {};
    if (wordAt(tokens, index) === 'month' && (isNext || lead !== 'early'))
      return { to: index + 1, set: { monthDay: partOfMonth, ...offset } };
  }
  if (lead !== 'later' && lead !== 'early' && lead !== 'late') return null;
  if (word === 'today' || word === 'tonight') {
    return { to: index + 1, set: word === 'today' ? { day: 0 } : { day: 0, part: 'evening' } };
  }
  const part = word === 'this' ? PARTS.get(wordAt(tokens, index)) : undefined;
  return part === undefined ? null : { to: index + 1, set: { day: 0, part } };
}

const WEEKDAY_LEADS = wordSet(
  'on by before until till this next coming upcoming for at of following from since than after - –',
);

export const POST_LEADS = wordSet('in on with by');

const THROUGH = wordSet('to through thru - – until till and or');

export function readWeekday(
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
    if (end !== null) {
      const dotted = wordAt(tokens, to + 2) === '.' && tokens[to + 3] !== undefined;
      return { to: dotted ? to + 3 : to + 2, set: { weekday: { iso: end, which, weeksLater: 0 } } };
    }
  }
  const isWeekLater = wordAt(tokens, to) === 'week' && !['on', 'of'].includes(wordAt(tokens, to + 1));
  if (isWeekLater) return { to: to + 1, set: { weekday: { iso, which, weeksLater: 1 } } };
  if (wordAt(tokens, to) === 'fortnight')
    return { to: to + 1, set: { weekday: { iso, which, weeksLater: 2 } } };
  // "Friday after next" is the Friday of the week after next.
  if (wordAt(tokens, to) === 'after' && wordAt(tokens, to + 1) === 'next')
    return { to: to + 2, set: { weekday: { iso, which: 'next', weeksLater: 1 } } };
  return { to, set: { weekday: { iso, which, weeksLater: 0 } } };
}

function isMeridiem(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return word === 'am' || word === 'pm' || word === ':';
}

/** ISO weekday at the index; a short form only where a day is to be expected. */
function weekdayAt(tokens: readonly Token[], at: number, soFar: Pieces): number | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const full = ENGLISH.weekdays.get(token.text);
  if (full !== undefined) return full;
  // "in Monday's post"; "since Monday's call" and "your Monday's order" bind nothing.
  if (token.text.endsWith("'s") && POST_LEADS.has(wordAt(tokens, at - 1)))
    return ENGLISH.weekdays.get(token.text.slice(0, -2)) ?? null;
  const short = ENGLISH.shortWeekdays.get(token.text);
  if (short === undefined) return null;
  const isLed = WEEKDAY_LEADS.has(wordAt(tokens, at - 1)) || Object.keys(soFar).length > 0;
  const next = tokens[at + 1];
  const opens = at === 0 && next !== undefined && next.kind === 'word' && !PARTS.has(next.text);
  // "fri @ 3pm", "fri 3pm"
  const isBeforeClock =
    next !== undefined &&
    token.text !== 'sat' &&
    (next.text === '@' || (next.kind === 'number' && isMeridiem(tokens, at + 2)));
  return isLed || (token.capital && !opens) || isBeforeClock ? short : null;
}
