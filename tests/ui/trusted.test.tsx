// @vitest-environment happy-dom

import { afterEach, describe, expect, it, vi } from 'vitest';
import { stopForged, trusted } from '../../src/ui/trusted';
import { dispatch, draw, forge, one, press, putAway } from '../support/draw';

afterEach(putAway);

describe('an act that changes something', () => {
  it('is done when a person presses', async () => {
    const act = vi.fn();
    await draw(
      <button type="button" onClick={trusted(act)}>
        Go
      </button>,
    );
    await press(one('button'));
    expect(act).toHaveBeenCalledOnce();
  });

  it('is not done for an event that a script made up, of any kind', async () => {
    const act = vi.fn();
    await draw(
      <form onSubmit={trusted(act)}>
        <input onChange={trusted(act)} onInput={trusted(act)} onKeyDown={trusted(act)} />
        <button type="button" onClick={trusted(act)}>
          Go
        </button>
      </form>,
    );
    await forge(one('button'));
    for (const kind of ['input', 'change', 'keydown']) {
      dispatch(one('input'), new Event(kind, { bubbles: true }), false);
    }
    const submit = new Event('submit', { bubbles: true, cancelable: true });
    dispatch(one('form'), submit, false);
    expect(act).not.toHaveBeenCalled();
    expect(submit.defaultPrevented).toBe(true);
  });
});

describe('a fence around pieces with callbacks of their own', () => {
  it('lets a person through and stops a forged event', async () => {
    const act = vi.fn();
    await draw(
      <div onClickCapture={stopForged}>
        <button type="button" onClick={act}>
          Go
        </button>
      </div>,
    );
    await forge(one('button'));
    expect(act).not.toHaveBeenCalled();
    await press(one('button'));
    expect(act).toHaveBeenCalledOnce();
  });
});
