// What of ours is in the page: one host element in the top layer, a closed shadow root, the pill and, once it is
// opened, the panel's frame. Everything typed is typed inside the frame, where the page cannot listen (T4).
// Mount, change and removal are here and nowhere else.

import type { Dock } from '../domain/settings';
import type { PillView } from '../messaging/view';
import { liveRuntime } from '../platform/page-browser';
import { FACE_RULES } from './face-style';
import { createPill, type Pill } from './pill';

const HOST = 'evenkeel-overlay';
/** The panel answers within this, or this page does not let it load. */
const PANEL_READY_MS = 4_000;
/** A page that takes us out this often means it; the toolbar button stays. */
const RETURNS_MAX = 5;

export interface Face {
  showPill(view: PillView): void;
  /** The composer the pill stands by, null when there is none. */
  standBy(box: Element | null): void;
  openPanel(): void;
  closePanel(): void;
  isOpen(): boolean;
  /** The panel in the frame has shown its pass. */
  panelReady(): void;
  owns(node: Node): boolean;
}

export function mountFace(options: {
  life: AbortController;
  dock: Dock | null;
  announce: (pass: string) => Promise<unknown>;
  onDock: (dock: Dock) => void;
  onClosed: () => void;
}): Face {
  const { life } = options;
  removeOldFaces();
  const host = document.createElement(HOST);
  // Nothing of the page's style reaches in, whatever rule it has for unknown elements.
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; overflow: visible !important; z-index: 2147483647 !important;';
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  // A style sheet object and not an element: no page's policy on styles speaks of it.
  const style = new CSSStyleSheet();
  style.replaceSync(FACE_RULES);
  root.adoptedStyleSheets = [style];

  let frame: HTMLIFrameElement | null = null;
  let readyTimer: ReturnType<typeof setTimeout> | undefined;
  let returnsLeft = RETURNS_MAX;

  const pill: Pill = createPill({
    life: life.signal,
    dock: options.dock,
    onOpen: () => (isOpen() ? closePanel() : openPanel()),
    onDock: options.onDock,
    panelBox: () => (isOpen() ? (frame?.getBoundingClientRect() ?? null) : null),
  });
  root.append(pill.element);

  const attach = (): void => {
    document.documentElement.append(host);
    host.showPopover();
  };
  attach();

  // The page may rewrite itself, or an updated copy of this script may have taken our place.
  const observer = new MutationObserver(() => {
    if (host.isConnected || life.signal.aborted) return;
    if (!liveRuntime() || document.querySelector(HOST)) life.abort();
    else if (returnsLeft > 0) {
      returnsLeft -= 1;
      dropFrame();
      attach();
    } else life.abort();
  });
  observer.observe(document.documentElement, { childList: true });

  life.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(readyTimer);
    host.remove();
  });

  function dropFrame(): void {
    clearTimeout(readyTimer);
    frame?.remove();
    frame = null;
  }

  function isOpen(): boolean {
    return frame !== null && !frame.hidden;
  }

  function openPanel(): void {
    const runtime = liveRuntime();
    if (!runtime) {
      life.abort();
      return;
    }
    if (!frame) {
      const pass = newPass();
      frame = document.createElement('iframe');
      frame.className = 'panel';
      frame.title = 'Evenkeel';
      // The frame's address is made up anew by the browser; what it really is stands in the permission.
      frame.allow = `clipboard-write ${runtime.getURL('').slice(0, -1)}`;
      const mounting = frame;
      options.announce(pass).then(() => {
        mounting.src = `${runtime.getURL('panel/panel.html')}#${pass}`;
      });
      root.append(frame);
      readyTimer = setTimeout(() => {
        dropFrame();
        pill.setOpen(false);
        pill.sayUnreachable();
      }, PANEL_READY_MS);
    }
    frame.hidden = false;
    pill.setOpen(true);
    frame.focus();
  }

  function closePanel(): void {
    if (!frame || frame.hidden) return;
    frame.hidden = true;
    pill.setOpen(false);
    options.onClosed();
  }

  addEventListener(
    'pageshow',
    ({ persisted, isTrusted }) => {
      // A frame that slept in the back/forward cache has lost its pass.
      if (persisted && isTrusted) {
        dropFrame();
        pill.setOpen(false);
        if (!host.matches(':popover-open') && host.isConnected) host.showPopover();
      }
    },
    { signal: life.signal },
  );

  return {
    showPill: pill.show,
    standBy: pill.standBy,
    openPanel,
    closePanel,
    isOpen,
    panelReady: () => {
      clearTimeout(readyTimer);
      // The frame got the focus before its document was there, and lost it with the empty one.
      if (isOpen() && root.activeElement === frame) {
        frame?.blur();
        frame?.focus();
      }
    },
    owns: (node) => node === host,
  };
}

/** Takes away what an older copy of this script left; that copy hears it and ends. */
export function removeOldFaces(): void {
  for (const old of document.querySelectorAll(HOST)) old.remove();
}

function newPass(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
