// What the agent can choose, with the defaults that need no choosing.

import * as z from 'zod/mini';

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

export const Hours = z.strictObject({
  /** ISO weekdays, 1 Monday to 7 Sunday. */
  days: z.array(z.number().check(z.int(), z.minimum(1), z.maximum(7))).check(z.minLength(1), z.maxLength(7)),
  start: clock,
  end: clock,
  holidays: z.array(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))).check(z.maxLength(400)),
});

/** Where the pill stands on a site: by the composer, or at a place the person moved it to (share of the window). */
export const Dock = z.strictObject({
  mode: z.enum(['composer', 'free']),
  x: z.number().check(z.minimum(0), z.maximum(1)),
  y: z.number().check(z.minimum(0), z.maximum(1)),
});
export type Dock = z.infer<typeof Dock>;

export const Settings = z.strictObject({
  /** Fills `agent.first` where the page does not name the agent. */
  agentName: z.string().check(z.maxLength(120)),
  hours: Hours,
  /** Minutes before a promised clock time at which it comes back. */
  leadMinutes: z.number().check(z.int(), z.minimum(0), z.maximum(240)),
  /** The pack whose scripts and boundaries are offered. */
  activePack: z.string().check(z.maxLength(64)),
  /** Draft rules the agent does not want to hear of. */
  silencedRules: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(200)),
  /** Written or spoken words first. */
  voice: z.enum(['write', 'speak']),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  agentName: '',
  hours: { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00', holidays: [] },
  leadMinutes: 10,
  activePack: 'starter-en',
  silencedRules: [],
  voice: 'write',
};
