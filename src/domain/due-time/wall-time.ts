// Arithmetic on what a wall clock and a calendar show, without zone or daylight saving: days and minutes are
// whole numbers counted from 1970-01-01T00:00. Which instant a wall time is, is left to others.

/** Minutes in a day of the wall clock. */
export const DAY_MINUTES = 1440;

/** Outside these years a reference or an answer is no sensible wall time, and texts get no due times. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;

export interface CalendarDay {
  year: number;
  /** 1 January to 12 December. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** Reads 'YYYY-MM-DDTHH:MM' (seconds are ignored; a date alone is its midnight) as minutes; null when it is none. */
export function readWallTime(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(text);
  if (match === null) return null;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  const hour = Number(match[4] ?? 0);
  const minute = Number(match[5] ?? 0);
  if (day === null || hour > 23 || minute > 59) return null;
  return day * DAY_MINUTES + hour * 60 + minute;
}

/** 'YYYY-MM-DDTHH:MM'; null when the time lies outside the years we write. */
export function writeWallTime(minutes: number): string | null {
  const date = writeDate(dayOf(minutes));
  if (date === null) return null;
  const ofDay = minutes - dayOf(minutes) * DAY_MINUTES;
  return `${date}T${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`;
}

/** 'YYYY-MM-DD'; null when the day lies outside the years we write. */
export function writeDate(day: number): string | null {
  const { year, month, day: ofMonth } = calendarDay(day);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(ofMonth)}`;
}

/** The day a wall minute falls on. */
export function dayOf(minutes: number): number {
  return Math.floor(minutes / DAY_MINUTES);
}

export function calendarDay(day: number): CalendarDay {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The number of a calendar day; null when the calendar has no such day (31 April) or the year is out of range. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR) || !(month >= 1 && month <= 12)) return null;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return null;
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO weekday: 1 Monday to 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the day's ISO week. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1;
}

/** The same day of the month so many months later, or that month's last day where it has no such day. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: ofMonth } = calendarDay(day);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12;
  const last = daysInMonth(targetYear, targetMonth + 1);
  return Date.UTC(targetYear, targetMonth, Math.min(ofMonth, last)) / 86_400_000;
}

/** The last day of the month that lies `months` after the month of `day`. */
export function endOfMonth(day: number, months: number): number {
  const { year, month } = calendarDay(day);
  return Date.UTC(year, month + months, 0) / 86_400_000;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
