// How our own pages ask the background. The reply is parsed like anything that crosses a border; a failure is
// a value, so that every caller decides what the person is told.

import { browser } from '../platform/browser';
import { logFailure } from '../platform/log';
import { type Args, type OwnRequestName, REQUESTS, type Reply, type Result } from './contract';
import { type BackgroundEvent, isBackgroundEvent } from './events';

/** Asks and waits for the answer. Never rejects: a worker that could not be reached is `failed` too. */
export async function ask<N extends OwnRequestName>(request: N, args: Args<N>): Promise<Result<Reply<N>>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ request, args });
    return readResult(request, answer);
  } catch {
    return { ok: false, error: { code: 'failed', message: '' } };
  }
}

function readResult<N extends OwnRequestName>(request: N, answer: unknown): Result<Reply<N>> {
  if (typeof answer === 'object' && answer !== null && 'ok' in answer) {
    if (answer.ok === false) return answer as Result<Reply<N>>;
    if ('value' in answer) {
      const reply = REQUESTS[request].reply.safeParse(answer.value);
      if (reply.success) return { ok: true, value: reply.data as Reply<N> };
    }
  }
  return { ok: false, error: { code: 'failed', message: '' } };
}

/** Calls back for every event of the background until the signal is aborted. */
export function watchEvents(onEvent: (event: BackgroundEvent) => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    if (!isBackgroundEvent(message)) return undefined;
    try {
      onEvent(message);
    } catch (error) {
      // Firefox delivers a last event to a page whose window is being taken down, where nothing can be done.
      logFailure('event', error);
    }
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  const stop = (): void => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // The extension has gone before this page; so have its listeners.
    }
  };
  signal.addEventListener('abort', stop, { once: true });
}
