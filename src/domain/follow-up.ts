// Anything that must come back at a time: a promise that was made, or a reminder the agent set. Decides when it
// is due, what its state is called and what a snooze means. Knows no clock: every function is given the moment.

import * as z from 'zod/mini';
import { addBusinessDays, type WorkingHours } from './working-hours';

export const FollowUpKind = z.enum(['promise', 'reminder']);
export type FollowUpKind = z.infer<typeof FollowUpKind>;

export const WORDS_MAX = 500;

export const FollowUp = z.strictObject({
  id: z.string().check(z.minLength(8), z.maxLength(64)),
  kind: FollowUpKind,
  /** The exact words that bind us, or what the agent noted. */
  words: z.string().check(z.minLength(1), z.maxLength(WORDS_MAX)),
  caseKey: z.nullable(z.string().check(z.maxLength(400))),
  caseUrl: z.nullable(z.string().check(z.maxLength(2_000))),
  caseTitle: z.string().check(z.maxLength(500)),
  customer: z.nullable(z.string().check(z.maxLength(200))),
  /** The moment it was promised for, epoch ms. */
  dueAt: z.number().check(z.int()),
  /** `m` when a clock time was said, `d` when only a day was. */
  gran: z.enum(['m', 'd']),
  /** The moment the person is reminded, epoch ms; a snooze moves this and leaves dueAt alone. */
  remindAt: z.number().check(z.int()),
  /** When the reminder was first given for this remindAt; null until then. Shown is not done (F8). */
  remindedAt: z.nullable(z.number().check(z.int())),
  createdAt: z.number().check(z.int()),
  /** The person's last act on it, epoch ms: of two copies the one changed later is the right one. */
  changedAt: z.number().check(z.int()),
  /** When the person said it was done; null while it is open. */
  doneAt: z.nullable(z.number().check(z.int())),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** `late`: still open past its moment. `kept`: a promise done in time. `done`: anything else that is finished. */
export type FollowUpStatus = 'open' | 'late' | 'kept' | 'done';

const MINUTE_MS = 60_000;

/** The state in the words of the ledger. */
export function statusOf(followUp: FollowUp, nowMs: number): FollowUpStatus {
  if (followUp.doneAt === null) return nowMs > followUp.dueAt ? 'late' : 'open';
  return followUp.kind === 'promise' && followUp.doneAt <= followUp.dueAt ? 'kept' : 'done';
}

/** True when the person should be reminded now. */
export function isDue(followUp: FollowUp, nowMs: number): boolean {
  return followUp.doneAt === null && followUp.remindAt <= nowMs;
}

/** The next moment anything has to be said, or null when nothing is open that was not said yet. */
export function nextReminderAt(followUps: readonly FollowUp[]): number | null {
  let next: number | null = null;
  for (const { doneAt, remindedAt, remindAt } of followUps) {
    if (doneAt === null && remindedAt === null && (next === null || remindAt < next)) next = remindAt;
  }
  return next;
}

/**
 * When to remind of something due at `dueAt`. With a clock time: `leadMinutes` before, so that a call at 15:00
 * comes back at 14:50; with a day only: when that working day starts. Never before now, never after dueAt.
 */
export function remindAtFor(due: {
  dueAt: number;
  gran: 'm' | 'd';
  dayStartsAt: number;
  leadMinutes: number;
  nowMs: number;
}): number {
  const usual = due.gran === 'm' ? due.dueAt - due.leadMinutes * MINUTE_MS : due.dayStartsAt;
  // Hours over midnight (22:00 to 06:00) would start a day after it was due.
  const wanted = Math.min(usual, due.dueAt);
  if (wanted > due.nowMs) return wanted;
  // The usual moment has passed: half of the time that is left, so that it still comes before it is late.
  const left = due.dueAt - due.nowMs;
  return left > 0 ? due.nowMs + Math.floor(left / 2) : due.nowMs;
}

/** The same follow-up, put off: it is said again at `until`. A snooze into the past is refused. */
export function snoozeFollowUp(followUp: FollowUp, until: number, nowMs: number): FollowUp {
  if (until <= nowMs) throw new RangeError('A snooze must end in the future.');
  return { ...followUp, remindAt: until, remindedAt: null };
}

export interface SnoozeChoice {
  /** Names the words in _locales. */
  key: 'ten_minutes' | 'one_hour' | 'this_afternoon' | 'tomorrow' | 'next_week';
  /** The wall time it comes to, for reading. */
  wall: string;
  /**
   * Minutes from now, where that is what is meant. To be counted from the moment and not from `wall`: in the hour
   * that comes twice in autumn a wall time means the first one, which is over.
   */
  inMinutes: number | null;
}

/** Sensible moments to be reminded again, each later than now. */
export function snoozeChoices(wallNow: string, hours: WorkingHours): SnoozeChoice[] {
  const now = Temporal.PlainDateTime.from(wallNow);
  const at = (when: Temporal.PlainDateTime) => when.toString({ smallestUnit: 'minute' });
  const day = now.toPlainDate().toString();
  const nextDay = addBusinessDays(day, 1, hours);
  const monday = now.toPlainDate().add({ days: 8 - now.dayOfWeek });
  const weekStart = addBusinessDays(monday.subtract({ days: 1 }).toString(), 1, hours);
  const choices: SnoozeChoice[] = [
    { key: 'ten_minutes', wall: at(now.add({ minutes: 10 })), inMinutes: 10 },
    { key: 'one_hour', wall: at(now.add({ hours: 1 })), inMinutes: 60 },
  ];
  const atWall = (key: SnoozeChoice['key'], wall: string) => choices.push({ key, wall, inMinutes: null });
  if (now.hour < 12) atWall('this_afternoon', `${day}T14:00`);
  atWall('tomorrow', `${nextDay}T${hours.start}`);
  if (weekStart !== nextDay) atWall('next_week', `${weekStart}T${hours.start}`);
  return choices;
}

/** Due ones first by how long they wait, then the others by when they come. Finished ones last, newest first. */
export function sortFollowUps(followUps: readonly FollowUp[]): FollowUp[] {
  return [...followUps].sort((a, b) => {
    if ((a.doneAt === null) !== (b.doneAt === null)) return a.doneAt === null ? -1 : 1;
    if (a.doneAt !== null && b.doneAt !== null) return b.doneAt - a.doneAt;
    return a.remindAt - b.remindAt || a.dueAt - b.dueAt;
  });
}
