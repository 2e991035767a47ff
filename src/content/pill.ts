// The pill: one glance tells how the customer is. It stands by the composer's outer edge, or where the person
// moved it, by mouse or with Shift and the arrow keys (Home brings it back). A click opens the panel: nothing
// more can be done here, so a stolen click costs nothing (T1).

import type { Dock } from '../domain/settings';
import type { PillView } from '../messaging/view';
import { pageWord } from '../platform/page-browser';

const GAP = 8;
const STEP = 16;
/** How far it reaches over the composer's border, in px. */
const TOUCH = 5;
const HEIGHT = 28;
/** A press that moves less than this is a click. */
const DRAG_FROM = 4;

export interface Pill {
  element: HTMLElement;
  show(view: PillView): void;
  standBy(box: Element | null): void;
  setOpen(open: boolean): void;
  /** This page does not let the panel load; the toolbar button does its work. */
  sayUnreachable(): void;
}

export function createPill(options: {
  life: AbortSignal;
  dock: Dock | null;
  onOpen: () => void;
  onDock: (dock: Dock) => void;
  /** The open panel's place, which the pill stays beside; null while it is closed. */
  panelBox: () => DOMRect | null;
}): Pill {
  const on = { signal: options.life };
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'pill none';
  element.hidden = true;
  element.setAttribute('aria-expanded', 'false');
  const [shape, word, reason, count] = ['shape', 'word', 'reason', 'count'].map((name) => {
    const part = document.createElement('span');
    part.className = name;
    return part;
  }) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  element.append(shape, word, reason, count);

  let dock: Dock = options.dock ?? { mode: 'composer', x: 1, y: 1 };
  let box: Element | null = null;
  let frame = 0;

  const place = (): void => {
    frame = 0;
    const { innerWidth, innerHeight } = window;
    const width = element.offsetWidth;
    let left = dock.x * (innerWidth - width);
    let top = dock.y * (innerHeight - HEIGHT);
    if (dock.mode === 'composer') {
      const by = box?.isConnected ? box.getBoundingClientRect() : null;
      // On the outer upper edge of the composer, just touching its border: never on what stands in it.
      left = by && by.width > 0 ? by.right - width - GAP : innerWidth - width - GAP * 2;
      top = by && by.height > 0 ? by.top - HEIGHT + TOUCH : innerHeight - HEIGHT - GAP * 2;
    }
    const panel = options.panelBox();
    const hidden = panel && top < panel.bottom && top + HEIGHT > panel.top && left + width > panel.left;
    if (hidden) left = panel.left - width - GAP;
    element.style.left = `${Math.round(clamp(left, GAP, innerWidth - width - GAP))}px`;
    element.style.top = `${Math.round(clamp(top, GAP, innerHeight - HEIGHT - GAP))}px`;
  };
  const placeSoon = (): void => {
    if (frame === 0 && !element.hidden) frame = requestAnimationFrame(place);
  };
  addEventListener('resize', placeSoon, on);
  addEventListener('scroll', placeSoon, { ...on, capture: true, passive: true });
  const sizes = new ResizeObserver(placeSoon);
  options.life.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });

  const moveTo = (left: number, top: number): void => {
    const room = { width: innerWidth - element.offsetWidth, height: innerHeight - HEIGHT };
    dock = { mode: 'free', x: clamp(left / room.width, 0, 1), y: clamp(top / room.height, 0, 1) };
    place();
  };

  let moved = false;
  element.addEventListener(
    'pointerdown',
    (down) => {
      if (!down.isTrusted || down.button !== 0) return;
      const start = element.getBoundingClientRect();
      const press = new AbortController();
      const during = { signal: AbortSignal.any([options.life, press.signal]) };
      moved = false;
      element.setPointerCapture(down.pointerId);
      element.addEventListener(
        'pointermove',
        (move) => {
          const dx = move.clientX - down.clientX;
          const dy = move.clientY - down.clientY;
          if (!moved && Math.hypot(dx, dy) < DRAG_FROM) return;
          moved = true;
          element.classList.add('moving');
          moveTo(start.left + dx, start.top + dy);
        },
        during,
      );
      const end = (): void => {
        press.abort();
        element.classList.remove('moving');
        if (moved) options.onDock(dock);
      };
      element.addEventListener('pointerup', end, during);
      element.addEventListener('pointercancel', end, during);
    },
    on,
  );
  element.addEventListener(
    'click',
    (click) => {
      if (!click.isTrusted) return;
      if (moved) moved = false;
      else options.onOpen();
    },
    on,
  );
  element.addEventListener(
    'keydown',
    (key) => {
      if (!key.isTrusted) return;
      const arrow = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key.key];
      if (key.shiftKey && arrow) {
        const { left, top } = element.getBoundingClientRect();
        moveTo(left + (arrow[0] ?? 0) * STEP, top + (arrow[1] ?? 0) * STEP);
      } else if (key.key === 'Home') {
        dock = { mode: 'composer', x: 1, y: 1 };
        place();
      } else return;
      key.preventDefault();
      options.onDock(dock);
    },
    on,
  );

  return {
    element,
    show({ level, contacts, danger, marks, due }) {
      element.hidden = level === null && marks.length === 0 && due === 0;
      element.className = `pill ${level ?? 'none'}`;
      word.textContent = level ? pageWord(`level_${level}`) : 'Evenkeel';
      reason.textContent = danger
        ? pageWord(`topic_${danger}`)
        : contacts > 1
          ? pageWord('pill_contacts', String(contacts))
          : '';
      const waiting = marks.length + due;
      count.textContent =
        waiting > 0
          ? pageWord(waiting === 1 ? 'pill_waiting_one' : 'pill_waiting_many', String(waiting))
          : '';
      element.title = `${pageWord('pill_open')} ${pageWord('pill_move')}`;
      placeSoon();
    },
    standBy(next) {
      sizes.disconnect();
      box = next;
      if (box) sizes.observe(box);
      sizes.observe(document.documentElement);
      placeSoon();
    },
    setOpen(open) {
      element.setAttribute('aria-expanded', String(open));
      placeSoon();
    },
    sayUnreachable() {
      element.hidden = false;
      reason.textContent = pageWord('pill_use_toolbar');
      placeSoon();
    },
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
