// Which wall time the pieces of a phrase (due-time/pieces.ts) mean from a given moment on. The choices where
// people differ are made here, once:
// - a weekday is its next date after today, "next Friday" the Friday of next week, "this Friday" this week's;
// - a time of day that has passed is tomorrow's; a range ends at its end; "end of day" is that date;
// - "next week" and "end of the week" end on its last working day, "the weekend" on Sunday;
// - midnight closes the day it is said of: "tonight at midnight" is tomorrow 00:00.

import {
  businessDaysFrom,
  endOfWorkingWeek,
  likelyTimeOfDay,
  nextWeekday,
  type WorkingHours,
} from '../working-hours';
import type { Amount, Clock, PartOfDay, Pieces } from './pieces';
import {
  addMonths,
  calendarDay,
  DAY_MINUTES,
  dayNumber,
  dayOf,
  endOfMonth,
  mondayOf,
  weekdayOf,
  writeDate,
  writeWallTime,
} from './wall-time';

export interface ResolvedTime {
  due: string;
  gran: 'm' | 'd' | 't';
}

/** The longest count of any unit that is still meant ("in 500 years" is not a due time). */
const LARGEST_COUNT = 1000;

/** The wall time the pieces mean at `ref` (due-time/wall-time.ts minutes); null when they name none or one in the past. */
export function resolvePieces(pieces: Pieces, ref: number, hours: WorkingHours): ResolvedTime | null {
  if (pieces.dropped) return null;
  const today = dayOf(ref);
  if (pieces.amount !== undefined) return resolveAmount(pieces, pieces.amount, ref, hours);
  const day = resolveDay(pieces, today, hours);
  if (pieces.clock !== undefined) return resolveClock(pieces, pieces.clock, day, ref, hours);
  if (day === null) return pieces.part === undefined ? null : dateResult(nextPart(pieces.part, ref));
  if (day === today && pieces.part !== undefined && partIsOver(pieces.part, ref)) return null;
  return dateResult(day);
}

function dateResult(day: number): ResolvedTime | null {
  const due = writeDate(day);
  return due === null ? null : { due, gran: 'd' };
}

function minuteResult(minutes: number, gran: 'm' | 't'): ResolvedTime | null {
  const due = writeWallTime(minutes);
  return due === null ? null : { due, gran };
}

/** The day of the next morning, afternoon or evening ("in the morning", "first thing"). */
function nextPart(part: PartOfDay, ref: number): number {
  const ofDay = ref - dayOf(ref) * DAY_MINUTES;
  const latestStart = part === 'morning' ? 9 : part === 'afternoon' ? 13 : 20;
  return ofDay < latestStart * 60 ? dayOf(ref) : dayOf(ref) + 1;
}

/** "this morning", said in the afternoon, has been. */
function partIsOver(part: PartOfDay, ref: number): boolean {
  const ofDay = ref - dayOf(ref) * DAY_MINUTES;
  return (part === 'morning' && ofDay >= 12 * 60) || (part === 'afternoon' && ofDay >= 18 * 60);
}

function resolveAmount(
  pieces: Pieces,
  amount: Amount,
  ref: number,
  hours: WorkingHours,
): ResolvedTime | null {
  const { counts } = amount;
  for (const count of Object.values(counts)) if (!(count <= LARGEST_COUNT)) return null;
  const sign = pieces.anchored === 'before' ? -1 : 1;
  const today = dayOf(ref);
  const fineMinutes = Math.round((counts.hour ?? 0) * 60 + (counts.minute ?? 0) + (counts.second ?? 0) / 60);
  const isFine = counts.hour !== undefined || counts.minute !== undefined || counts.second !== undefined;
  if (pieces.anchored === undefined) {
    if (isFine && !amount.business) {
      const from = ref + wholeDays(counts, today) * DAY_MINUTES - today * DAY_MINUTES;
      return minuteResult(from + fineMinutes, 'm');
    }
    let day = amount.business ? businessDaysFrom(today, countDays(amount), hours) : wholeDays(counts, today);
    if (pieces.weekday !== undefined && counts.week !== undefined) {
      day = mondayOf(day) + pieces.weekday.iso - 1;
    }
    if (pieces.clock !== undefined) return resolveClock(pieces, pieces.clock, day, ref, hours);
    return dateResult(day);
  }
  const from = resolveDay(pieces, today, hours);
  if (isFine) {
    const at = pieces.clock ? resolveClock(pieces, pieces.clock, from, ref, hours) : null;
    if (at === null) return null;
    const [date = '', time = ''] = at.due.split('T');
    const base = dayFromText(date) * DAY_MINUTES + Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
    return minuteResult(base + sign * fineMinutes, 'm');
  }
  if (from === null) return null;
  const day = amount.business
    ? businessDaysFrom(from, sign * countDays(amount), hours)
    : wholeDays(counts, from, sign);
  if (pieces.clock !== undefined) return resolveClock(pieces, pieces.clock, day, ref, hours);
  return dateResult(day);
}

function dayFromText(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return dayNumber(year, month, day) ?? 0;
}

/** Working days count as said; working weeks have five of them, and eight working hours make a day. */
function countDays({ counts }: Amount): number {
  return (counts.day ?? 0) + (counts.week ?? 0) * 5 + Math.ceil((counts.hour ?? 0) / 8);
}

function wholeDays(counts: Amount['counts'], from: number, sign = 1): number {
  const months = (counts.month ?? 0) + (counts.year ?? 0) * 12;
  const days = Math.ceil((counts.day ?? 0) + (counts.week ?? 0) * 7 + (months % 1) * 30);
  return addMonths(from, sign * Math.floor(months)) + sign * days;
}

function resolveClock(
  pieces: Pieces,
  clock: Clock,
  day: number | null,
  ref: number,
  hours: WorkingHours,
): ResolvedTime | null {
  const ofDay = timeOfDay(clock, pieces.part, hours);
  if (day !== null) return minuteResult(day * DAY_MINUTES + ofDay, 'm');
  const today = dayOf(ref) * DAY_MINUTES + ofDay;
  return minuteResult(today < ref ? today + DAY_MINUTES : today, 't');
}

/** The minute of the day; an open morning or afternoon is closed by the part of the day, else by the working hours. */
function timeOfDay(clock: Clock, part: PartOfDay | undefined, hours: WorkingHours): number {
  if (clock.certain) return clock.minutes;
  const half = DAY_MINUTES / 2;
  if (part === 'morning') return clock.minutes % half;
  if (part === 'afternoon') return (clock.minutes % half) + half;
  if (part === 'evening') return clock.minutes >= 5 * 60 ? (clock.minutes % half) + half : clock.minutes;
  return likelyTimeOfDay(clock.minutes, hours);
}

/** The day the pieces name; null when they name none. The most exact piece rules. */
function resolveDay(pieces: Pieces, today: number, hours: WorkingHours): number | null {
  const { weekday, week } = pieces;
  if (pieces.date !== undefined) return resolveDate(pieces.date, weekday?.iso, today);
  if (pieces.monthDay !== undefined) return dayInMonth(pieces.monthDay, pieces, today);
  if (pieces.feast !== undefined) return nextFeast(pieces.feast, today);
  if (pieces.day !== undefined) return today + pieces.day;
  if (pieces.businessDay !== undefined) return businessDaysFrom(today, pieces.businessDay, hours);
  if (weekday !== undefined) {
    const later = weekday.weeksLater * 7;
    if (week !== undefined) return mondayOf(today) + week.offset * 7 + weekday.iso - 1 + later;
    if (weekday.which === 'next') return mondayOf(today) + 7 + weekday.iso - 1 + later;
    const thisWeeks = mondayOf(today) + weekday.iso - 1;
    if (weekday.which === 'this' && thisWeeks >= today) return thisWeeks + later;
    return nextWeekday(today, weekday.iso) + later;
  }
  if (pieces.weekend !== undefined) {
    const monday = mondayOf(today) + pieces.weekend.offset * 7;
    return pieces.weekend.before ? endOfWorkingWeek(today, pieces.weekend.offset, hours) : monday + 6;
  }
  if (pieces.end !== undefined && pieces.end.of !== 'day') return endOf(pieces.end, pieces, today, hours);
  if (week !== undefined) {
    const inWeek = mondayOf(today) + week.offset * 7 + (week.iso ?? 1) - 1;
    return week.iso !== undefined && inWeek >= today ? inWeek : endOfWorkingWeek(today, week.offset, hours);
  }
  if (pieces.month !== undefined) return endOfNamedMonth(pieces.month, today);
  if (pieces.monthOffset !== undefined) return endOfMonth(today, pieces.monthOffset);
  return pieces.end === undefined ? null : today;
}

function endOf(end: NonNullable<Pieces['end']>, pieces: Pieces, today: number, hours: WorkingHours): number {
  if (end.of === 'week') return endOfWorkingWeek(today, pieces.week?.offset ?? end.offset, hours);
  if (end.of === 'month') {
    if (pieces.month !== undefined) return endOfNamedMonth(pieces.month, today);
    return endOfMonth(today, pieces.monthOffset ?? end.offset);
  }
  const { month } = calendarDay(today);
  if (end.of === 'quarter') return endOfMonth(today, ((3 - (month % 3)) % 3) + end.offset * 3);
  return endOfMonth(today, 12 - month + end.offset * 12);
}

/** "Tuesday 03/05": of the two dates it can be, the one on that weekday. */
function resolveDate(
  date: NonNullable<Pieces['date']>,
  iso: number | undefined,
  today: number,
): number | null {
  const asRead = nextDate(date, today);
  if (!date.swappable || iso === undefined || (asRead !== null && weekdayOf(asRead) === iso)) return asRead;
  const swapped = nextDate({ ...date, month: date.day, day: date.month }, today);
  return swapped !== null && weekdayOf(swapped) === iso ? swapped : asRead;
}

/** A stated year is taken as it is; otherwise the next time the calendar shows the day, today included. */
function nextDate(date: NonNullable<Pieces['date']>, today: number): number | null {
  if (date.year !== undefined) return dayNumber(date.year, date.month, date.day);
  const { year } = calendarDay(today);
  // 29 February may be eight years away (1896 to 1904, 2096 to 2104).
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const day = dayNumber(year + ahead, date.month, date.day);
    if (day !== null && day >= today) return day;
  }
  return null;
}

function nextFeast(feast: NonNullable<Pieces['feast']>, today: number): number {
  if (feast.year !== undefined) return feast.dayInYear(feast.year);
  const { year } = calendarDay(today);
  const thisYears = feast.dayInYear(year);
  return thisYears >= today && !feast.following ? thisYears : feast.dayInYear(year + 1);
}

/** "the 20th": the next one, in the month or on the weekday that was said with it. */
function dayInMonth(ofMonth: number, pieces: Pieces, today: number): number | null {
  const { year, month } = calendarDay(today);
  if (pieces.month !== undefined) {
    const { month: named, year: namedYear } = pieces.month;
    return nextDate(
      { month: named, day: ofMonth, ...(namedYear === undefined ? {} : { year: namedYear }) },
      today,
    );
  }
  if (pieces.monthOffset !== undefined) {
    const last = endOfMonth(today, pieces.monthOffset);
    const shown = calendarDay(last);
    return dayNumber(shown.year, shown.month, ofMonth);
  }
  // A weekday and a day of the month meet at least once in fourteen months, except the 29th to 31st: within 28.
  for (let ahead = 0; ahead <= 28; ahead += 1) {
    const index = year * 12 + (month - 1) + ahead;
    const day = dayNumber(Math.floor(index / 12), (index % 12) + 1, ofMonth);
    if (day === null || day < today) continue;
    if (pieces.weekday === undefined || weekdayOf(day) === pieces.weekday.iso) return day;
  }
  return null;
}

function endOfNamedMonth(named: { month: number; year?: number }, today: number): number {
  const now = calendarDay(today);
  const year = named.year ?? (named.month < now.month ? now.year + 1 : now.year);
  return endOfMonth(today, (year - now.year) * 12 + named.month - now.month);
}
