// The content script: senses, hands and face of Evenkeel on somebody else's page. It asks first whether this
// page is a site the person chose; if not, it does nothing and leaves nothing. One abort ends all of it.

import type { WriteOutcome } from '../composer/composer';
import type { HandsOutcome, Order } from '../messaging/orders';
import { liveRuntime } from '../platform/page-browser';
import { type Face, mountFace, removeOldFaces } from './face';
import { createLink } from './link';
import { createMarks, findWords } from './marks';
import { type Senses, watchPage } from './senses';

async function start(): Promise<void> {
  if (!liveRuntime()) {
    // A page that stands in the way of the extension's API: what an older copy of us left is taken away all the same.
    removeOldFaces();
    return;
  }
  const life = new AbortController();
  let senses: Senses | null = null;
  let face: Face | null = null;
  const marks = createMarks(life.signal);
  // What is ordered while the page is still loading waits until there is something to obey with.
  let begin = (): void => {};
  const begun = new Promise<void>((resume) => {
    begin = resume;
  });
  life.signal.addEventListener('abort', begin);
  const link = createLink(life, obey);

  const page = await link.ask('start-page', {});
  if (!page?.on) {
    life.abort();
    return;
  }
  await documentReady();
  if (life.signal.aborted) return;

  const overlay = mountFace({
    life,
    dock: page.dock,
    announce: (pass) => link.ask('expect-panel', { pass }),
    onDock: (dock) => void link.ask('save-dock', { dock }),
    onClosed: () => senses?.composer()?.composer.focus(),
  });
  face = overlay;
  senses = watchPage(life.signal, overlay.owns, {
    onPage: async (seen) => {
      const view = await link.ask('read-page', { page: seen });
      if (view) overlay.showPill(view);
    },
    onDraft: async (kind, text) => {
      const view = await link.ask('check-draft', { kind, text });
      if (!view) return;
      overlay.showPill(view);
      const composer = senses?.composer()?.composer;
      // The draft may have moved on while it was being read; marks for other words would lie.
      if (composer?.readDraft().slice(0, text.length + 1) === text)
        marks.show('evenkeel-finding', composer.ranges(view.marks));
    },
    onComposer: overlay.standBy,
  });
  begin();

  async function obey(order: Order): Promise<HandsOutcome | Record<never, never>> {
    if (order.order !== 'answer' && order.order !== 'leave-page') await begun;
    switch (order.order) {
      case 'answer':
        return {};
      case 'look-again':
        await senses?.lookAgain();
        return {};
      case 'toggle-panel':
        if (face?.isOpen()) face.closePanel();
        else face?.openPanel();
        return {};
      case 'show-panel':
        face?.openPanel();
        return {};
      case 'close-panel':
        face?.closePanel();
        return {};
      case 'panel-ready':
        face?.panelReady();
        return {};
      case 'show-words':
        marks.show('evenkeel-signal', order.words === null ? [] : findWords(document.body, order.words));
        return {};
      case 'insert-text':
        return write((composer) => composer.insert(order.text));
      case 'replace-words':
        return write((composer) => composer.replace(order, order.words, order.say));
      case 'leave-page':
        life.abort();
        return {};
    }
  }

  /** Writes into the reply and nowhere else: not into a note, not where there is no composer. */
  async function write(
    by: (composer: NonNullable<ReturnType<Senses['composer']>>['composer']) => Promise<WriteOutcome>,
  ): Promise<HandsOutcome> {
    const there = senses?.composer();
    if (!there) return { outcome: 'not-done', why: 'no-composer' };
    if (there.kind !== 'reply') return { outcome: 'not-done', why: 'note-composer' };
    const outcome = await by(there.composer);
    return outcome === 'done' ? { outcome, why: null } : { outcome: 'not-done', why: outcome };
  }
}

/** The elements of the page are there; pictures and frames may still be coming. */
function documentReady(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resume) =>
    document.addEventListener('DOMContentLoaded', () => resume(), { once: true }),
  );
}

void start();
