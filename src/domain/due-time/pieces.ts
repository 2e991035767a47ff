// What a phrase of time is made of: the readers fill these pieces in, due-time/resolve.ts says which wall time
// they mean together.

import type { Unit } from './lexicon';

/** `midday`: "before lunch", which is over an hour or more after the morning. */
export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening';

/** "two days and 3 hours": counts per unit; `business` when the days are working days. */
export interface Amount {
  counts: Partial<Record<Unit, number>>;
  business: boolean;
}

export interface Clock {
  /** Minute of the day as said, 0 to 1440; 1440 is the midnight that closes the day. */
  minutes: number;
  /** False where morning or afternoon was left open: "at 3", "2.30". */
  certain: boolean;
}

/** The pieces of one phrase. All that are present were said; which one rules is decided by `resolvePieces`. */
export interface Pieces {
  /** Lies in the past, or is no single time: the phrase is read whole and then dropped. */
  dropped?: true;
  /** Days from today: 0 today, 1 tomorrow. */
  day?: number;
  /** "next business day": working days from today. */
  businessDay?: number;
  weekday?: { iso: number; which: 'coming' | 'this' | 'next'; weeksLater: number };
  /** 0 this week, 1 next week; `part` of it: 1 Monday to 5 Friday, or its last working day. */
  week?: { offset: number; iso?: number };
  /** "before the weekend" is the last working day before it, "after" the Monday behind it. */
  weekend?: { offset: number; side: 'before' | 'in' | 'after' };
  /** A day of the month: "the 20th". */
  monthDay?: number;
  /** "of next month". */
  monthOffset?: number;
  /** A month by name, with its year where said. */
  month?: { month: number; year?: number };
  /** `swappable`: written 03/05, where the weekday said with it may show that day and month stand the other way. */
  date?: { year?: number; month: number; day: number; swappable?: true };
  /** A feast that moves: the day in a given year. */
  feast?: { dayInYear: (year: number) => number; year?: number; following?: true };
  /** "first Monday", "last working day", "third week" of the month named beside it; -1 is the last. */
  nth?: { n: number; of: 'day' | 'week' | 'business' | 'weekday'; iso?: number };
  part?: PartOfDay;
  clock?: Clock;
  /** The time of day it is now, on the day the other pieces name: "same time tomorrow". */
  sameTime?: true;
  /** The end of the day, or of the week, month or year so many later; of the hour, the next full one. */
  end?: { of: 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'; offset: number };
  amount?: Amount;
  /** The amount counts from the day the other pieces name, forward or back. */
  anchored?: 'after' | 'before';
}
