// Which calendar day the pieces of a phrase (due-time/pieces.ts) name from today on; the choices behind it are listed
// in due-time/resolve.ts. Days are numbers (due-time/wall-time.ts).

import { businessDaysFrom, endOfWorkingWeek, nextWeekday, type WorkingHours } from '../working-hours';
import type { Pieces } from './pieces';
import { calendarDay, dayNumber, endOfMonth, mondayOf, weekdayOf } from './wall-time';

/** The day the pieces name; null when they name none. The most exact piece rules. */
export function resolveDay(pieces: Pieces, today: number, hours: WorkingHours): number | null {
  const { weekday, week } = pieces;
  if (pieces.nth !== undefined) return nthInMonth(pieces.nth, pieces, today, hours);
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
    const { side } = pieces.weekend;
    if (side === 'after') return monday + 7;
    return side === 'before' ? endOfWorkingWeek(today, pieces.weekend.offset, hours) : monday + 6;
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

/** "the first Monday of April": in the month said, or in the next one where that day is over. */
function nthInMonth(
  nth: NonNullable<Pieces['nth']>,
  pieces: Pieces,
  today: number,
  hours: WorkingHours,
): number | null {
  const last =
    pieces.month === undefined
      ? endOfMonth(today, pieces.monthOffset ?? 0)
      : endOfNamedMonth(pieces.month, today);
  const first = last - calendarDay(last).day + 1;
  // Counting from the end is counting back from the day behind the month.
  const step = nth.n < 0 ? -1 : 1;
  const outside = step > 0 ? first - 1 : last + 1;
  const count = Math.abs(nth.n);
  if (nth.of === 'day') return outside + step * count;
  if (nth.of === 'business') return businessDaysFrom(outside, nth.n, hours);
  if (nth.of === 'weekday') {
    const near = outside + step * ((((step * ((nth.iso ?? 1) - weekdayOf(outside))) % 7) + 7) % 7 || 7);
    return near + step * (count - 1) * 7;
  }
  // A week belongs to the month its Thursday lies in.
  const monday = mondayOf(step > 0 ? first + 3 : last - 3) + step * (count - 1) * 7;
  if (pieces.weekday !== undefined) return monday + pieces.weekday.iso - 1;
  return endOfWorkingWeek(monday, 0, hours);
}

function endOfNamedMonth(named: { month: number; year?: number }, today: number): number {
  const now = calendarDay(today);
  const year = named.year ?? (named.month < now.month ? now.year + 1 : now.year);
  return endOfMonth(today, (year - now.year) * 12 + named.month - now.month);
}
