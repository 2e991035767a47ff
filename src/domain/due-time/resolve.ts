// Which wall time the pieces of a phrase (due-time/pieces.ts) mean from a given moment on. The choices where
// people differ are made here, once:
// - a weekday is its next date after today, "next Friday" the Friday of next week, "this Friday" this week's;
// - a time of day that has passed is tomorrow's; a range ends at its end; "end of day" is that date;
// - "next week" and "end of the week" end on its last working day, "the weekend" on Sunday;
// - midnight closes the day it is said of: "tonight at midnight" is tomorrow 00:00.

import { businessDaysFrom, likelyTimeOfDay, type WorkingHours } from '../working-hours';
import { resolveDay } from './calendar';
import type { Amount, Clock, PartOfDay, Pieces } from './pieces';
import { addMonths, DAY_MINUTES, dayNumber, dayOf, mondayOf, writeDate, writeWallTime } from './wall-time';

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
  if (pieces.sameTime) return resolveSameTime(pieces, today, ref, hours);
  if (pieces.end?.of === 'hour') return minuteResult((Math.floor(ref / 60) + 1) * 60, 'm');
  const day = resolveDay(pieces, today, hours);
  if (pieces.clock !== undefined) return resolveClock(pieces, pieces.clock, day, ref, hours);
  if (day === null) return pieces.part === undefined ? null : dateResult(nextPart(pieces.part, ref));
  if (day === today && pieces.part !== undefined && partIsOver(pieces.part, ref)) return null;
  return dateResult(day);
}

/** "same time tomorrow", "this time next week": the clock of now, on that day; without a day it is none. */
function resolveSameTime(
  pieces: Pieces,
  today: number,
  ref: number,
  hours: WorkingHours,
): ResolvedTime | null {
  const isWeekOnly = pieces.week !== undefined && pieces.weekday === undefined;
  const day = isWeekOnly ? today + (pieces.week?.offset ?? 0) * 7 : resolveDay(pieces, today, hours);
  return day === null || day <= today ? null : minuteResult(ref + (day - today) * DAY_MINUTES, 'm');
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
  return ofDay < LATEST_SAID[part] * 60 ? dayOf(ref) : dayOf(ref) + 1;
}

/** "In the morning", said at nine or later, is tomorrow's; "in the afternoon", said at two, still today's. */
const LATEST_SAID: Readonly<Record<PartOfDay, number>> = {
  morning: 9,
  midday: 12,
  afternoon: 16,
  evening: 20,
};

/** From this hour on the part of the day is over. */
const OVER: Readonly<Record<PartOfDay, number>> = { morning: 12, midday: 14, afternoon: 18, evening: 24 };

/** "this morning", said in the afternoon, has been. */
function partIsOver(part: PartOfDay, ref: number): boolean {
  const ofDay = ref - dayOf(ref) * DAY_MINUTES;
  return ofDay >= OVER[part] * 60;
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
  if (day !== null) return minuteResult(laterToday(day * DAY_MINUTES + ofDay, pieces, clock, ref), 'm');
  const today = dayOf(ref) * DAY_MINUTES + ofDay;
  return minuteResult(today < ref ? today + DAY_MINUTES : today, 't');
}

/**
 * A time said of today that has passed: "today at 9", said at two, is nine in the evening; "tonight at 2 am" the
 * night that follows. A time stated in full stays as stated.
 */
function laterToday(at: number, pieces: Pieces, clock: Clock, ref: number): number {
  if (at >= ref || pieces.day !== 0) return at;
  const evening = at + DAY_MINUTES / 2;
  if (!clock.certain && pieces.part === undefined && evening >= ref) return evening;
  const isNight = pieces.part === 'evening' && clock.minutes < 6 * 60;
  return isNight ? at + DAY_MINUTES : at;
}

/** The minute of the day; an open morning or afternoon is closed by the part of the day, else by the working hours. */
function timeOfDay(clock: Clock, part: PartOfDay | undefined, hours: WorkingHours): number {
  if (clock.certain) return clock.minutes;
  const half = DAY_MINUTES / 2;
  if (part === 'morning') return clock.minutes % half;
  if (part === 'afternoon' || part === 'midday') return (clock.minutes % half) + half;
  if (part === 'evening') return clock.minutes >= 5 * 60 ? (clock.minutes % half) + half : clock.minutes;
  return likelyTimeOfDay(clock.minutes, hours);
}
