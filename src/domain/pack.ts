// What a pack is: scripts and boundaries as data, with limits on every size. A pack holds words, numbers and
// choices from closed lists, never logic (T19): no expressions, no regular expressions. Reading a pack from
// text, with a sentence for every refusal, is in pack-text.ts.

import * as z from 'zod/mini';
import { CHANNELS, LEVELS, STAGES } from './words';

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const optionalText = (max: number) => z.string().check(z.maxLength(max));
/** Lower-case words joined by dashes: stable, readable in a diff, safe in an address. */
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64));
/** One of the seventeen topics or a pack's own, in the same spelling. */
const topicId = z.string().check(z.regex(/^[a-z0-9]+(_[a-z0-9]+)*$/), z.maxLength(48));

/** What kind of thing fills a slot; the panel asks for it with a fitting field. */
export const SLOT_KINDS = ['text', 'name', 'thing', 'date', 'time', 'amount', 'number'] as const;

/**
 * A gap in a script, written `{{name}}` in its text. The well-known ones (see KNOWN_SLOTS) fill themselves from
 * the case and need no entry; an entry for one may still give a fallback. All others must be listed.
 */
export const Slot = z.strictObject({
  name: z.string().check(z.regex(/^[a-z][a-z0-9]*(\.[a-z0-9]+)*$/), z.maxLength(40)),
  kind: z.enum(SLOT_KINDS),
  /** What the agent is asked for: "The thing, in the customer's own word". */
  label: text(80),
  /** Used when the case gives nothing; without one the agent is asked before anything is inserted. */
  fallback: z.optional(optionalText(120)),
  /** Shown faintly in the empty field: "the blue jacket". */
  example: z.optional(optionalText(80)),
});
export type Slot = z.infer<typeof Slot>;

/** Slots that fill themselves from the case, the agent's settings and the pack. */
export const KNOWN_SLOTS = [
  'customer.first',
  'customer.full',
  'agent.first',
  'agent.full',
  'case.id',
  'case.subject',
  'lead.name',
  'company.name',
] as const;

export const Script = z.strictObject({
  id,
  title: text(80),
  stage: z.enum(STAGES),
  /** The levels it was written for; at least one. */
  levels: z.array(z.enum(LEVELS)).check(z.minLength(1), z.maxLength(4)),
  /** At most three, the truest first; none means it fits any topic. */
  topics: z.array(topicId).check(z.maxLength(3)),
  /** Where it may be used; missing means everywhere. */
  channels: z.optional(z.array(z.enum(CHANNELS)).check(z.minLength(1))),
  /** The words to write. Paragraphs are separated by one empty line. */
  write: text(2000),
  /** The same to say aloud: shorter, no sentence one could not breathe. */
  speak: text(1000),
  /** One or two sentences for the agent only: when to use it, what to watch. */
  note: optionalText(400),
  slots: z.array(Slot).check(z.maxLength(12)),
  /** The practice it stands on, in words a colleague understands. */
  basis: text(300),
});
export type Script = z.infer<typeof Script>;

/** Phrases that cross a boundary when they stand in a draft, why, and the words to use instead. */
export const Watch = z.strictObject({
  /**
   * Plain words, matched without regard to case. `…` stands for up to four words in between:
   * "refund you … in full" finds "refund you the amount in full".
   */
  phrases: z.array(text(80)).check(z.minLength(1), z.maxLength(40)),
  /** One short reason, shown to the agent: "above your limit of 50". */
  why: text(120),
  /** Words that keep the boundary and can replace the phrase inside the sentence. */
  say: text(300),
});
export type Watch = z.infer<typeof Watch>;

export const Boundary = z.strictObject({
  id,
  /** The topics it governs, the truest first. */
  topics: z.array(topicId).check(z.minLength(1), z.maxLength(3)),
  title: text(80),
  /** What the agent can do and promise. Never empty: a card with only "cannot" helps nobody. */
  can: z.array(text(160)).check(z.minLength(1), z.maxLength(6)),
  cannot: z.array(text(160)).check(z.maxLength(6)),
  /** Who can do more, what, and by when they answer. */
  ask: z.optional(z.strictObject({ who: text(60), what: text(120), within: text(80) })),
  /** Figures the draft is checked against. */
  limits: z.optional(
    z.strictObject({
      /** The most the agent may give; an amount above it in a draft that gives money is a finding. */
      amount: z.optional(z.strictObject({ max: z.number().check(z.minimum(0)), currency: text(3) })),
      /** The soonest the outcome can be there; an earlier date in a sentence about it is a finding. */
      soonest: z.optional(
        z.strictObject({ businessDays: z.number().check(z.int(), z.minimum(0), z.maximum(365)) }),
      ),
    }),
  ),
  watch: z.array(Watch).check(z.maxLength(20)),
  /** How to say the no: can first, then the limit, then who decides and by when. */
  say: text(600),
  /** The policy or practice it stands on. */
  policy: text(300),
  /** The last day it holds, YYYY-MM-DD; after it the panel says that it has run out. */
  validUntil: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});
export type Boundary = z.infer<typeof Boundary>;

export const PACK_FORMAT = 'evenkeel-pack';
export const PACK_SCHEMA = 1;

export const Pack = z.strictObject({
  format: z.literal(PACK_FORMAT),
  schema: z.literal(PACK_SCHEMA),
  id,
  name: text(80),
  /** Counts up by one with every release of the pack. */
  version: z.number().check(z.int(), z.minimum(1)),
  /** A BCP 47 language tag. */
  language: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  about: optionalText(600),
  lead: z.strictObject({ name: text(60), answersWithin: text(80) }),
  company: z.strictObject({ name: text(80) }),
  scripts: z.array(Script).check(z.maxLength(10_000)),
  boundaries: z.array(Boundary).check(z.maxLength(500)),
});
export type Pack = z.infer<typeof Pack>;
