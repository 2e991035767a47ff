// What the background tells the faces about a tab: everything the panel shows, and the little the pill shows.
// Shapes only; where the words come from is decided in the background, how they look in panel and content.

import * as z from 'zod/mini';
import { FollowUp } from '../domain/follow-up';
import { Boundary, Script } from '../domain/pack';
import { ComposerKind, SiteHealth } from '../domain/page';
import { Dock, Hours } from '../domain/settings';
import { STAGES } from '../domain/words';

const span = { start: z.number(), end: z.number() };
const ReadLevel = z.enum(['calm', 'frustrated', 'angry', 'abusive', 'unsure', 'unread']);

/** How the customer is, and the words that show it. */
export const ReadingView = z.strictObject({
  level: ReadLevel,
  score: z.number(),
  /** Number of the customer's message (from 1) since which the level has stood; null for selected text. */
  since: z.nullable(z.number()),
  /** How many messages the customer has written in this case. */
  contacts: z.number(),
  topics: z.array(z.string()),
  signals: z.array(z.strictObject({ ...span, kind: z.string(), words: z.string() })),
  /** `page` seen now, `remembered` from another page of the same case, `selection` from what was selected. */
  source: z.enum(['page', 'remembered', 'selection']),
});
export type ReadingView = z.infer<typeof ReadingView>;

/** Why something is offered: a code with a sentence in _locales, and the words it speaks of. */
export const Because = z.strictObject({ code: z.string(), words: z.string() });

export const Suggestion = z.strictObject({
  script: Script,
  because: z.array(Because),
});
export type Suggestion = z.infer<typeof Suggestion>;

export const FindingView = z.strictObject({
  ...span,
  kind: z.string(),
  rule: z.string(),
  why: z.string(),
  say: z.string(),
  /** The place the better words fit into, and what stands there: often less, sometimes more than the finding. */
  replaces: z.nullable(z.strictObject({ ...span, words: z.string() })),
  boundaryId: z.nullable(z.string()),
  /** The words in the draft, so that a replacement can be refused when they have changed meanwhile. */
  words: z.string(),
});
export type FindingView = z.infer<typeof FindingView>;

export const CommitmentView = z.strictObject({
  ...span,
  text: z.string(),
  firmness: z.enum(['firm', 'conditional']),
  /** Local wall time, `YYYY-MM-DDTHH:MM` or a date alone; null when no time was said. */
  due: z.nullable(z.string()),
  gran: z.nullable(z.enum(['m', 'd', 't'])),
  vague: z.boolean(),
  /** The follow-up that keeps it, once the person asked for that. */
  keptAs: z.nullable(z.string()),
});
export type CommitmentView = z.infer<typeof CommitmentView>;

export const SiteState = z.enum(['always', 'once', 'off', 'demo']);
export type SiteState = z.infer<typeof SiteState>;

/** Everything the panel shows for one tab. */
export const CaseView = z.strictObject({
  tabId: z.number(),
  site: z.strictObject({ origin: z.string(), state: SiteState }),
  health: SiteHealth,
  missing: z.array(z.string()),
  case: z.nullable(
    z.strictObject({
      key: z.string(),
      id: z.string(),
      subject: z.nullable(z.string()),
      customer: z.nullable(z.string()),
      url: z.string(),
    }),
  ),
  reading: z.nullable(ReadingView),
  stage: z.enum(STAGES),
  suggestions: z.array(Suggestion),
  /** Values for the slots that fill themselves, by name. */
  values: z.record(z.string(), z.string()),
  boundary: z.nullable(z.strictObject({ card: Boundary, expired: z.boolean() })),
  composer: ComposerKind,
  findings: z.array(FindingView),
  commitments: z.array(CommitmentView),
  followUps: z.array(FollowUp),
  voice: z.enum(['write', 'speak']),
  /** The agent's working hours, for the moments a reminder can be put off to. */
  hours: Hours,
  packName: z.string(),
});
export type CaseView = z.infer<typeof CaseView>;

/** What the pill shows: a level, one reason, how many things wait. Words come from _locales, by code. */
export const PillView = z.strictObject({
  level: z.nullable(ReadLevel),
  contacts: z.number(),
  /** A danger that must be seen before anything else: `self_harm` or `threat_of_violence`. */
  danger: z.nullable(z.string()),
  /** Findings in the draft, to be marked in place: offsets into the draft text that was sent. */
  marks: z.array(z.strictObject({ ...span, kind: z.string() })),
  /** Follow-ups of this case that are due now. */
  due: z.number(),
});
export type PillView = z.infer<typeof PillView>;

/** How the content script begins on a page: whether it may, where the pill stands, and the panel's pass. */
export const PageStart = z.strictObject({
  on: z.boolean(),
  dock: z.nullable(Dock),
});
export type PageStart = z.infer<typeof PageStart>;
