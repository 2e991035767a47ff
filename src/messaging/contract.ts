// The contract: every message, who may ask it, with what, and what comes back. Two tables, one for the content
// script on somebody's page and one for our own pages, so that a mistake in one cannot open the other (T5).
// Requests are imperatives and always answered; events (events.ts) are in the past tense and never answered.

import * as z from 'zod/mini';
import { FollowUp, WORDS_MAX } from '../domain/follow-up';
import { Pack } from '../domain/pack';
import { ComposerKind, MESSAGE_TEXT_MAX, SeenPage } from '../domain/page';
import { Dock, Settings } from '../domain/settings';
import { STAGES } from '../domain/words';
import { CaseView, PageStart, PillView, Suggestion } from './view';

/** Who asks: our code on a page, the panel in its frame, or one of our own pages in the toolbar or a tab. */
export type Role = 'content' | 'panel' | 'popup' | 'options';

const none = z.strictObject({});
const done = z.strictObject({});
const id = z.string().check(z.minLength(1), z.maxLength(64));
const moment = z.number().check(z.int(), z.minimum(0), z.maximum(8.64e15));
const origin = z.string().check(z.maxLength(300), z.regex(/^https?:\/\/[^/\s]+$/));
const stage = z.nullable(z.enum(STAGES));
const words = z.string().check(z.minLength(1), z.maxLength(WORDS_MAX));
/** The popup names the tab it speaks of; the panel's own tab is known from its sender and this is ignored. */
const tabId = z.optional(z.number().check(z.int(), z.minimum(0)));
/** 64 MB: above any backup of ours, far below what would hang a page. */
const fileText = z.string().check(z.maxLength(64_000_000));

const SiteRow = z.strictObject({ origin, on: z.boolean(), allowed: z.boolean(), addedAt: moment });
export type SiteRow = z.infer<typeof SiteRow>;

const PackRow = z.strictObject({
  id,
  name: z.string(),
  version: z.number(),
  language: z.string(),
  about: z.string(),
  scripts: z.number(),
  boundaries: z.number(),
  active: z.boolean(),
  builtIn: z.boolean(),
});
export type PackRow = z.infer<typeof PackRow>;

/** How an insertion or replacement ended, and why it could not be done. */
const HandsReply = z.strictObject({
  outcome: z.enum(['done', 'not-done']),
  why: z.nullable(z.enum(['no-composer', 'note-composer', 'refused', 'changed', 'busy', 'unreachable'])),
});
export type HandsReply = z.infer<typeof HandsReply>;

const Notice = z.strictObject({
  id,
  code: z.enum(['restored', 'database-failed']),
  count: z.number(),
  at: moment,
});
export type Notice = z.infer<typeof Notice>;

/** Requests of the content script: harmless by design, since a page may try to steer it. */
export const PAGE_REQUESTS = {
  /** A page asks whether it is a site the person chose, and where the pill stands. */
  'start-page': { from: ['content'], args: none, reply: PageStart },
  /** What the page shows has changed. Answers with what the pill shows. */
  'read-page': { from: ['content'], args: z.strictObject({ page: SeenPage }), reply: PillView },
  /** The draft has changed; `text` is without quoted mail. Answers with the marks for it. */
  'check-draft': {
    from: ['content'],
    args: z.strictObject({ kind: ComposerKind, text: z.string().check(z.maxLength(MESSAGE_TEXT_MAX)) }),
    reply: PillView,
  },
  /** The pill was moved; remembered for this site. */
  'save-dock': { from: ['content'], args: z.strictObject({ dock: Dock }), reply: done },
  /** A panel frame is about to load in this tab with this pass; only the latest few are honoured. */
  'expect-panel': {
    from: ['content'],
    args: z.strictObject({ pass: z.string().check(z.regex(/^[0-9a-f]{32}$/)) }),
    reply: done,
  },
} as const satisfies Table;

/** Requests of our own pages. */
export const OWN_REQUESTS = {
  /** The panel in a frame shows its pass before anything else; without a pass the page framed us itself. */
  'open-panel': {
    from: ['panel'],
    args: z.strictObject({ pass: z.string() }),
    reply: z.strictObject({ welcome: z.boolean() }),
  },
  /** Everything the panel shows for its tab; `stage` when the person chose one. Null: nothing is known of it. */
  'get-view': {
    from: ['panel', 'popup'],
    args: z.strictObject({ tabId, stage }),
    reply: z.nullable(CaseView),
  },
  /** Scripts that match some words, best first. */
  'search-scripts': {
    from: ['panel', 'popup', 'options'],
    args: z.strictObject({
      words: z.string().check(z.maxLength(200)),
      most: z.number().check(z.int(), z.minimum(1), z.maximum(100)),
    }),
    reply: z.array(Suggestion),
  },
  /** Puts text at the caret of the reply. The person's own act, never by itself. */
  'insert-text': {
    from: ['panel', 'popup'],
    args: z.strictObject({
      tabId,
      text: z.string().check(z.minLength(1), z.maxLength(4_000)),
      scriptId: z.nullable(id),
    }),
    reply: HandsReply,
  },
  /** Replaces words in the draft by better ones, if they still stand there. */
  'replace-words': {
    from: ['panel', 'popup'],
    args: z.strictObject({
      tabId,
      start: z.number(),
      end: z.number(),
      words: z.string().check(z.maxLength(2_000)),
      say: z.string().check(z.maxLength(600)),
    }),
    reply: HandsReply,
  },
  /** Shows or hides where words stand in the customer's message. */
  'show-words': {
    from: ['panel', 'popup'],
    args: z.strictObject({ tabId, words: z.nullable(z.string().check(z.maxLength(500))) }),
    reply: done,
  },
  /** Closes the panel and gives the caret back to where it was. */
  'close-panel': { from: ['panel'], args: none, reply: done },
  /** The agent prefers written or spoken words first. */
  'set-voice': {
    from: ['panel', 'popup'],
    args: z.strictObject({ voice: z.enum(['write', 'speak']) }),
    reply: done,
  },
  /** The agent does not want to hear of this draft rule any more. */
  'silence-rule': {
    from: ['panel', 'popup'],
    args: z.strictObject({ rule: z.string().check(z.minLength(1), z.maxLength(80)), silent: z.boolean() }),
    reply: done,
  },

  /** The person asks that a promise of the draft comes back. Answers with it as stored, after the write ended. */
  'keep-promise': {
    from: ['panel', 'popup'],
    args: z.strictObject({ tabId, words, due: z.string().check(z.maxLength(16)), gran: z.enum(['m', 'd']) }),
    reply: FollowUp,
  },
  /** The person asks to be reminded of something, for this case or for none. */
  'schedule-follow-up': {
    from: ['panel', 'popup', 'options'],
    args: z.strictObject({
      tabId,
      words,
      due: z.string().check(z.maxLength(16)),
      gran: z.enum(['m', 'd']),
      withCase: z.boolean(),
    }),
    reply: FollowUp,
  },
  /** Every follow-up, or the finished ones too. */
  'list-follow-ups': {
    from: ['panel', 'popup', 'options'],
    args: z.strictObject({ finished: z.boolean() }),
    reply: z.array(FollowUp),
  },
  'finish-follow-up': { from: ['panel', 'popup', 'options'], args: z.strictObject({ id }), reply: FollowUp },
  /** Undo of finishing. */
  'reopen-follow-up': { from: ['panel', 'popup', 'options'], args: z.strictObject({ id }), reply: FollowUp },
  /** Puts the reminder off until a moment; what was promised stays. */
  'snooze-follow-up': {
    from: ['panel', 'popup', 'options'],
    args: z.strictObject({ id, until: moment }),
    reply: FollowUp,
  },
  'edit-follow-up': {
    from: ['panel', 'popup', 'options'],
    args: z.strictObject({ id, words, due: z.string().check(z.maxLength(16)), gran: z.enum(['m', 'd']) }),
    reply: FollowUp,
  },
  /** Removes one for good. */
  'remove-follow-up': { from: ['panel', 'popup', 'options'], args: z.strictObject({ id }), reply: done },
  /** Shows the case of a follow-up: its tab if open, else a new one. */
  'open-case': {
    from: ['panel', 'popup', 'options'],
    args: z.strictObject({ id }),
    reply: z.strictObject({ opened: z.boolean() }),
  },

  /** Brings the overlay to the tab the person is looking at, which opening the popup allows. */
  'start-on-tab': {
    from: ['popup'],
    args: z.strictObject({ tabId: z.number().check(z.int()) }),
    reply: z.strictObject({ started: z.boolean(), origin: z.nullable(z.string()) }),
  },
  'list-sites': { from: ['popup', 'options'], args: none, reply: z.array(SiteRow) },
  /** The person allowed a site (the browser has asked them); from now on always there. */
  'add-site': { from: ['popup', 'options'], args: z.strictObject({ origin }), reply: SiteRow },
  'switch-site': {
    from: ['popup', 'options'],
    args: z.strictObject({ origin, on: z.boolean() }),
    reply: SiteRow,
  },
  'remove-site': { from: ['options'], args: z.strictObject({ origin }), reply: done },

  'list-packs': { from: ['options', 'popup'], args: none, reply: z.array(PackRow) },
  'get-pack': { from: ['options'], args: z.strictObject({ id }), reply: Pack },
  /** Our own JSON. Refusals name the place. An existing pack of the same id is replaced only if `replace`. */
  'import-pack': {
    from: ['options'],
    args: z.strictObject({ text: fileText, replace: z.boolean() }),
    reply: PackRow,
  },
  /** The pack as the same bytes it came in. */
  'export-pack': {
    from: ['options'],
    args: z.strictObject({ id }),
    reply: z.strictObject({ fileName: z.string(), text: z.string() }),
  },
  'use-pack': { from: ['options'], args: z.strictObject({ id }), reply: done },
  'remove-pack': { from: ['options'], args: z.strictObject({ id }), reply: done },

  'get-settings': { from: ['popup', 'options'], args: none, reply: Settings },
  'save-settings': { from: ['options'], args: z.strictObject({ settings: Settings }), reply: Settings },

  /** How many of each kind of thing is kept, for the privacy page. */
  'count-stored': {
    from: ['options'],
    args: none,
    reply: z.strictObject({
      followUps: z.number(),
      packs: z.number(),
      sites: z.number(),
      remembered: z.number(),
      customers: z.array(z.strictObject({ name: z.string(), followUps: z.number() })),
    }),
  },
  /** Removes everything kept about a customer, in both copies. Answers with how many follow-ups went. */
  'erase-customer': {
    from: ['options'],
    args: z.strictObject({ name: z.string().check(z.minLength(1), z.maxLength(200)) }),
    reply: z.strictObject({ erased: z.number() }),
  },
  'erase-all': { from: ['options'], args: none, reply: done },
  'export-all': {
    from: ['options'],
    args: none,
    reply: z.strictObject({ fileName: z.string(), text: z.string() }),
  },
  /** Adds what a backup holds to what is here; of a follow-up in both the one changed later stays, settings come from the file. */
  'import-all': {
    from: ['options'],
    args: z.strictObject({ text: fileText }),
    reply: z.strictObject({ followUps: z.number(), packs: z.number() }),
  },

  /** What the person must be told about their data, until they say they have read it. */
  'list-notices': { from: ['panel', 'popup', 'options'], args: none, reply: z.array(Notice) },
  'dismiss-notice': { from: ['popup', 'options'], args: z.strictObject({ id }), reply: done },
} as const satisfies Table;

interface Entry {
  readonly from: readonly Role[];
  readonly args: z.ZodMiniType;
  readonly reply: z.ZodMiniType;
}
type Table = Record<string, Entry>;

export const REQUESTS = { ...PAGE_REQUESTS, ...OWN_REQUESTS } as const;
export type RequestName = keyof typeof REQUESTS;
export type PageRequestName = keyof typeof PAGE_REQUESTS;
export type OwnRequestName = keyof typeof OWN_REQUESTS;
export type Args<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['args']>;
export type Reply<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['reply']>;

/** Why a request was not done. `message` is a clear sentence for a person, or empty where the code says it all. */
export interface Failure {
  code:
    | 'refused'
    | 'unknown'
    | 'bad-arguments'
    | 'not-found'
    | 'bad-file'
    | 'not-saved'
    | 'no-tab'
    | 'failed';
  message: string;
}
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** A failure a handler means, with its sentence; anything else it throws becomes `failed`. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  constructor(
    readonly code: Failure['code'],
    message: string,
  ) {
    super(message);
  }
}
