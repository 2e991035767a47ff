// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPill, type Pill } from '../../src/content/pill';
import type { Dock } from '../../src/domain/settings';

let life: AbortController;
let pill: Pill;
const onOpen = vi.fn<() => void>();
const onDock = vi.fn<(dock: Dock) => void>();

/** happy-dom lets a test say that an event is the browser's own; a page cannot. */
function real<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  life = new AbortController();
  onOpen.mockClear();
  onDock.mockClear();
  pill = createPill({ life: life.signal, dock: null, onOpen, onDock, panelBox: () => null });
  document.body.append(pill.element);
  pill.show({ level: 'angry', contacts: 3, danger: null, marks: [], due: 0 });
});
afterEach(() => {
  life.abort();
  pill.element.remove();
  vi.unstubAllGlobals();
});

const key = (name: string, shiftKey = false) =>
  new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true, cancelable: true });

describe('the pill', () => {
  it('is there only when there is something to say', () => {
    expect(pill.element.hidden).toBe(false);
    pill.show({ level: null, contacts: 0, danger: null, marks: [], due: 0 });
    expect(pill.element.hidden).toBe(true);
    pill.show({ level: null, contacts: 0, danger: null, marks: [], due: 1 });
    expect(pill.element.hidden).toBe(false);
  });

  it('tells the level by a word and a class of its own shape, not by colour alone', () => {
    expect(pill.element.className).toContain('angry');
    expect(pill.element.querySelector('.word')?.textContent).toContain('level_angry');
    expect(pill.element.querySelector('.shape')).not.toBeNull();
  });

  it('opens the panel by a real click, and not by one a page made up (T3)', () => {
    pill.element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(onOpen).not.toHaveBeenCalled();
    pill.element.dispatchEvent(real(new MouseEvent('click', { bubbles: true })));
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('is moved with Shift and the arrow keys, and the place is remembered', () => {
    pill.element.dispatchEvent(real(key('ArrowLeft', true)));
    expect(onDock).toHaveBeenCalledOnce();
    expect(onDock.mock.calls[0]?.[0].mode).toBe('free');
    pill.element.dispatchEvent(real(key('Home')));
    expect(onDock.mock.calls[1]?.[0]).toEqual({ mode: 'composer', x: 1, y: 1 });
  });

  it('is not moved by keys a page made up, nor by arrows alone', () => {
    pill.element.dispatchEvent(key('ArrowLeft', true));
    pill.element.dispatchEvent(real(key('ArrowLeft')));
    expect(onDock).not.toHaveBeenCalled();
  });

  it('stands where it was moved to before', () => {
    const other = createPill({
      life: life.signal,
      dock: { mode: 'free', x: 0, y: 0 },
      onOpen,
      onDock,
      panelBox: () => null,
    });
    document.body.append(other.element);
    other.show({ level: 'calm', contacts: 1, danger: null, marks: [], due: 0 });
    other.element.dispatchEvent(real(key('ArrowRight', true)));
    expect(onDock.mock.calls[0]?.[0].x).toBeLessThan(0.2);
    other.element.remove();
  });
});
