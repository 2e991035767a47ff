// What a page showed us: the case, who said what, and where a reply would go. The content script makes it, the
// background reads it; nothing of it is kept on disk.

import * as z from 'zod/mini';

/** The most text taken from one message and the most messages of a case: more adds nothing to a reading (T20). */
export const MESSAGE_TEXT_MAX = 20_000;
export const MESSAGES_MAX = 200;

export const SeenMessage = z.strictObject({
  who: z.enum(['customer', 'agent', 'note', 'unknown']),
  author: z.string().check(z.maxLength(200)),
  /** As the page gives it, an ISO time where it has one; null when it shows none. */
  at: z.nullable(z.string().check(z.maxLength(64))),
  text: z.string().check(z.maxLength(MESSAGE_TEXT_MAX)),
});
export type SeenMessage = z.infer<typeof SeenMessage>;

/** Where the agent's words would go: to the customer, to colleagues only, or nowhere on this page. */
export const ComposerKind = z.enum(['reply', 'note', 'none']);
export type ComposerKind = z.infer<typeof ComposerKind>;

/**
 * How much we see: `healthy` all of it, `degraded` something is missing (named in `missing`), `selection` only
 * what the person selected, `silent` nothing.
 */
export const SiteHealth = z.enum(['healthy', 'degraded', 'selection', 'silent']);
export type SiteHealth = z.infer<typeof SiteHealth>;

export const SeenPage = z.strictObject({
  /** The adapter that read it: `request-tracker`. */
  adapter: z.string().check(z.maxLength(40)),
  health: SiteHealth,
  missing: z.array(z.enum(['case', 'customer', 'messages', 'composer'])),
  caseId: z.nullable(z.string().check(z.maxLength(120))),
  subject: z.nullable(z.string().check(z.maxLength(500))),
  customer: z.nullable(z.string().check(z.maxLength(200))),
  agent: z.nullable(z.string().check(z.maxLength(200))),
  /** Oldest first. Null when this page shows no history, which is not the same as an empty one. */
  messages: z.nullable(z.array(SeenMessage).check(z.maxLength(MESSAGES_MAX))),
  composer: ComposerKind,
  /** Words the person selected outside the composer. */
  selection: z.nullable(z.string().check(z.maxLength(MESSAGE_TEXT_MAX))),
  url: z.string().check(z.maxLength(2_000)),
});
export type SeenPage = z.infer<typeof SeenPage>;

/** A case is keyed by where it lives and its number there, never by the tab it is shown in. */
export function caseKeyOf(origin: string, caseId: string): string {
  return `${origin} ${caseId}`;
}
