// Moments in words a person reads: "today 15:00", "tomorrow", "Mon 9 Mar 10:00". The language is the browser's.

import { wallTimeOf } from '../platform/clock';
import { say } from './words';

const DAY_MS = 86_400_000;

/** A wall time as words, relative to the wall time now. `gran` d leaves the clock out. */
export function whenWords(wall: string, wallNow: string, gran: 'm' | 'd' = 'm'): string {
  const date = wall.slice(0, 10);
  const clock = gran === 'm' && wall.length > 10 ? wall.slice(11, 16) : '';
  const days = Math.round((Date.parse(date) - Date.parse(wallNow.slice(0, 10))) / DAY_MS);
  return [dayWords(date, days), clock].filter(Boolean).join(' ');
}

function dayWords(date: string, days: number): string {
  if (days === 0) return say('when_today');
  if (days === 1) return say('when_tomorrow');
  if (days === -1) return say('when_yesterday');
  const near = days > 1 && days < 7;
  return new Intl.DateTimeFormat(undefined, {
    weekday: 'short',
    ...(near ? {} : { day: 'numeric', month: 'short' }),
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00Z`));
}

/** The same for a moment in epoch milliseconds. */
export function momentWords(epochMs: number, nowMs: number, gran: 'm' | 'd' = 'm'): string {
  return whenWords(wallTimeOf(epochMs), wallTimeOf(nowMs), gran);
}
