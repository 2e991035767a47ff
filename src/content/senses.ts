// Watches the page and the draft and tells when either has changed: on page changes, on moves inside a single
// page application, on coming back from the back/forward cache. Looks at most a few times a second, and sends
// only what is different from before. What it sees is decided by the adapters.

import type { Composer } from '../composer/composer';
import { createComposer } from '../composer/drivers';
import { lookAtPage } from '../crm/adapters';
import type { ComposerKind, SeenPage } from '../domain/page';
import { logFailure } from '../platform/log';

const LOOK_SOON_MS = 80;
const LOOK_AT_LATEST_MS = 400;
const DRAFT_MS = 120;
/** An editor in a frame appears without a change in the page that we could watch. */
const EDITOR_RETRY_MS = 250;
const EDITOR_RETRIES = 40;

export interface Senses {
  /** The composer now on the page, with its kind. */
  composer(): { composer: Composer; kind: ComposerKind; box: Element } | null;
  /** Looks again and reports even what has not changed. */
  lookAgain(): Promise<void>;
}

export interface SensesReports {
  onPage(seen: SeenPage): Promise<void>;
  onDraft(kind: ComposerKind, text: string): Promise<void>;
  /** The composer has appeared, gone or been replaced by another one. */
  onComposer(box: Element | null): void;
}

export function watchPage(
  life: AbortSignal,
  isOurs: (node: Node) => boolean,
  reports: SensesReports,
): Senses {
  let current: { composer: Composer; kind: ComposerKind; box: Element; end: AbortController } | null = null;
  let lastSeen = '';
  let lastDraft = '';
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let lookDeadline = 0;
  let draftTimer: ReturnType<typeof setTimeout> | undefined;
  let retriesLeft = EDITOR_RETRIES;
  let address = location.href;

  const look = async (force = false): Promise<void> => {
    clearTimeout(lookTimer);
    lookTimer = undefined;
    if (life.aborted || (document.hidden && !force)) return;
    if (address !== location.href) {
      address = location.href;
      retriesLeft = EDITOR_RETRIES;
    }
    const { reading, seen } = lookAtPage(
      document,
      new URL(location.href),
      selectedWords(current?.composer),
      (adapter, error) => logFailure(`adapter ${adapter}`, error),
    );
    takeComposer(reading.composer, reading.composerKind, reading.composerBox);
    if (!reading.composer && reading.composerBox && retriesLeft > 0) {
      retriesLeft -= 1;
      lookTimer = setTimeout(look, EDITOR_RETRY_MS);
    }
    const signature = JSON.stringify(seen);
    if (force || signature !== lastSeen) {
      lastSeen = signature;
      await reports.onPage(seen);
    }
    await readDraft(force);
  };

  const lookSoon = (): void => {
    const moment = performance.now();
    if (lookTimer === undefined) lookDeadline = moment + LOOK_AT_LATEST_MS;
    clearTimeout(lookTimer);
    lookTimer = setTimeout(look, Math.max(0, Math.min(LOOK_SOON_MS, lookDeadline - moment)));
  };

  const readDraft = async (force = false): Promise<void> => {
    clearTimeout(draftTimer);
    draftTimer = undefined;
    const text = current?.composer.readDraft().slice(0, 20_000) ?? '';
    const kind = current?.kind ?? 'none';
    const signature = `${kind} ${text}`;
    if (signature === lastDraft && !force) return;
    lastDraft = signature;
    await reports.onDraft(kind, text);
  };

  const readDraftSoon = (): void => {
    draftTimer ??= setTimeout(readDraft, DRAFT_MS);
  };

  const takeComposer = (element: HTMLElement | null, kind: ComposerKind, box: Element | null): void => {
    if (element === (current?.composer.element ?? null) && kind === (current?.kind ?? 'none')) return;
    current?.end.abort();
    current = null;
    if (element && box && kind !== 'none') {
      const end = new AbortController();
      const alive = AbortSignal.any([life, end.signal]);
      current = { composer: createComposer(element, alive), kind, box, end };
      element.addEventListener('input', readDraftSoon, { signal: alive });
      // Editors change their own text too: after sending, with a macro of the CRM, with undo.
      const observer = new MutationObserver(readDraftSoon);
      observer.observe(element, { childList: true, subtree: true, characterData: true });
      alive.addEventListener('abort', () => observer.disconnect(), { once: true });
    }
    reports.onComposer(current?.box ?? null);
  };

  const observer = new MutationObserver((records) => {
    const foreign = records.some(
      ({ target }) => !isOurs(target) && !current?.composer.element.contains(target),
    );
    if (foreign) lookSoon();
  });
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'hidden'],
  });
  life.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(lookTimer);
    clearTimeout(draftTimer);
    current?.end.abort();
  });

  const on = { signal: life };
  addEventListener('popstate', lookSoon, on);
  addEventListener('hashchange', lookSoon, on);
  addEventListener('pageshow', ({ isTrusted }) => void (isTrusted && look(true)), on);
  document.addEventListener('visibilitychange', () => void look(), on);
  document.addEventListener(
    'selectionchange',
    () => {
      // Only where the page itself says nothing: elsewhere the thread is read, not the selection.
      if (lastSeen.includes('"messages":null')) lookSoon();
    },
    on,
  );
  void look(true);

  return {
    composer: () => current,
    lookAgain: () => look(true),
  };
}

/** What the person selected on the page, outside the composer. */
function selectedWords(composer: Composer | undefined): string | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (composer?.element.contains(selection.anchorNode)) return null;
  const words = selection.toString().trim();
  return words === '' ? null : words;
}
