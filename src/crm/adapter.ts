// What an adapter is: one file per CRM that knows where the case, the messages, the customer and the composer
// stand on its pages. Unsure means null, never a guess. An adapter reads the page in front of the person and
// does nothing else: no request, no click, no change.

import type { ComposerKind, SeenMessage } from '../domain/page';

/** What one look at a page gave. */
export interface PageReading {
  caseId: string | null;
  subject: string | null;
  customer: string | null;
  agent: string | null;
  /** Oldest first; null when this page shows no history. */
  messages: SeenMessage[] | null;
  /** The field a reply is written in: a text field, or the element that is editable (in its frame's document). */
  composer: HTMLElement | null;
  composerKind: ComposerKind;
  /** What the pill stands beside: the composer's outer box in this page's own document. */
  composerBox: Element | null;
}

export interface Adapter {
  readonly name: string;
  /** Quick and cheap: might this page be one of mine? */
  matches(page: Document, address: URL): boolean;
  /** Null: the page is mine and shows no case. */
  read(page: Document, address: URL): PageReading | null;
}
