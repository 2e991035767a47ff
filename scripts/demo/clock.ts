// Turns the moments a story is told in ("yesterday 16:40", "25 minutes ago") into epoch milliseconds, and epoch
// milliseconds into the words an agent reads. Everything is given `now`: nothing here looks at a clock itself.

/** A moment seen from today, in the reader's own time zone. Days are for the past, minutes for the last hours. */
export type Moment = { daysAgo: number; time: string } | { minutesAgo: number };

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Epoch milliseconds of `moment`. A day is a calendar day, so a change to summer time does not shift the hour. */
export function momentToEpoch(moment: Moment, now: number): number {
  if ('minutesAgo' in moment) return now - moment.minutesAgo * MINUTE_MS;
  const [hours = 0, minutes = 0] = moment.time.split(':').map(Number);
  const day = new Date(now);
  return new Date(
    day.getFullYear(),
    day.getMonth(),
    day.getDate() - moment.daysAgo,
    hours,
    minutes,
  ).getTime();
}

// One fixed locale: the page should read the same on every machine it is tested on.
const clockTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short' });
const dayMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const dayMonthYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const monthYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });
const whole = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });

/** For a thread: "just now", "25 min ago", "Today 09:12", "Yesterday 16:40", "Mon 3 Nov, 09:12". */
export function sayMessageTime(at: number, now: number): string {
  const minutes = Math.floor((now - at) / MINUTE_MS);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  const days = calendarDaysBetween(at, now);
  if (days === 0) return `Today ${clockTime.format(at)}`;
  if (days === 1) return `Yesterday ${clockTime.format(at)}`;
  return `${weekday.format(at)} ${dayMonth.format(at)}, ${clockTime.format(at)}`;
}

/** For a row in a list, where there is room for one word: "09:12", "Yesterday", "Mon", "3 Nov". */
export function sayRowTime(at: number, now: number): string {
  const days = calendarDaysBetween(at, now);
  if (days === 0) return clockTime.format(at);
  if (days === 1) return 'Yesterday';
  return days < 7 ? weekday.format(at) : dayMonth.format(at);
}

/** A date without a time, for orders and earlier contacts: "3 Nov 2025". */
export function sayDay(at: number): string {
  return dayMonthYear.format(at);
}

/** How long somebody has been a customer: "March 2021". */
export function sayMonth(at: number): string {
  return monthYear.format(at);
}

/** The moment in full, for a tooltip. */
export function sayWhole(at: number): string {
  return whole.format(at);
}

function calendarDaysBetween(earlier: number, later: number): number {
  const a = new Date(earlier);
  const b = new Date(later);
  const startOfA = Date.UTC(a.getFullYear(), a.getMonth(), a.getDate());
  const startOfB = Date.UTC(b.getFullYear(), b.getMonth(), b.getDate());
  return Math.round((startOfB - startOfA) / DAY_MS);
}
