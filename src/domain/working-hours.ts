// When people here work: the days and hours that "business day", "end of the week" and a bare "at 3" lean on.
// The agent's settings may replace the usual hours; time zones are left to others.

import { DAY_MINUTES, dayOf, mondayOf, readWallTime, weekdayOf, writeDate } from './due-time/wall-time';

export interface WorkingHours {
  /** ISO weekdays: 1 Monday to 7 Sunday. */
  days: readonly number[];
  /** 'HH:MM', local wall time. */
  start: string;
  /** 'HH:MM', local wall time, later than `start`. */
  end: string;
  /** Days nobody works, 'YYYY-MM-DD'. */
  holidays?: readonly string[];
}

/** Monday to Friday, nine to five, no holidays: used until the agent says otherwise. */
export const USUAL_HOURS: WorkingHours = { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' };

/** Counting further than this is not meant by anyone, and keeps the walk over the calendar short. */
const MOST_BUSINESS_DAYS = 2000;

/**
 * The date so many working days after `date` (before it, when negative), skipping days off and holidays; the
 * date itself never counts. Zero, or hours without a single working day, count every day or leave the date.
 * A text that is no date comes back as it is.
 */
export function addBusinessDays(date: string, days: number, hours: WorkingHours): string {
  const from = readWallTime(date);
  if (from === null || !Number.isFinite(days)) return date;
  return writeDate(businessDaysFrom(dayOf(from), days, hours)) ?? date;
}

/** The same on day numbers (due-time/wall-time.ts). */
export function businessDaysFrom(day: number, days: number, hours: WorkingHours): number {
  const step = days < 0 ? -1 : 1;
  let left = Math.min(Math.ceil(Math.abs(days)), MOST_BUSINESS_DAYS);
  let at = day;
  let walked = 0;
  while (left > 0 && walked < MOST_BUSINESS_DAYS * 8) {
    at += step;
    walked += 1;
    if (isWorkingDay(at, hours)) left -= 1;
  }
  return at;
}

/** Whether people work on that day. Hours that name no day at all are taken as "every day". */
export function isWorkingDay(day: number, hours: WorkingHours): boolean {
  if (hours.days.length > 0 && !hours.days.includes(weekdayOf(day))) return false;
  if (hours.holidays === undefined || hours.holidays.length === 0) return true;
  const date = writeDate(day);
  return date === null || !hours.holidays.includes(date);
}

/**
 * The last working day of the week that lies `weeks` after the week of `day`. Where it is over already ("this
 * week", said on a Saturday), the week's Sunday.
 */
export function endOfWorkingWeek(day: number, weeks: number, hours: WorkingHours): number {
  const monday = mondayOf(day) + weeks * 7;
  for (let at = monday + 6; at >= monday && at >= day; at -= 1) {
    if (isWorkingDay(at, hours)) return at;
  }
  return monday + 6;
}

/**
 * The minute of the day meant by a clock time without am or pm ("at 3", "2.30"): of the two readings the one
 * nearer to working hours, the later one where both are as near. `minutes` is the time as said, below 12:59.
 */
export function likelyTimeOfDay(minutes: number, hours: WorkingHours): number {
  const morning = minutes % (DAY_MINUTES / 2);
  const afternoon = morning + DAY_MINUTES / 2;
  return minutesOutside(morning, hours) < minutesOutside(afternoon, hours) ? morning : afternoon;
}

function minutesOutside(ofDay: number, hours: WorkingHours): number {
  const start = minuteOfDay(hours.start, 9 * 60);
  const end = minuteOfDay(hours.end, 17 * 60);
  if (ofDay < start) return start - ofDay;
  return ofDay > end ? ofDay - end : 0;
}

/** 'HH:MM' as minutes of the day; the fallback when it is none. */
function minuteOfDay(text: string, fallback: number): number {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text);
  return match === null ? fallback : Number(match[1]) * 60 + Number(match[2]);
}

/** The weekday's next date after `day`, never `day` itself. */
export function nextWeekday(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 6) % 7) + 1;
}
