// The content script's line to the background: asks, and hears orders. Once the extension was updated or
// removed under the page the line is dead, and the script's life ends with it.

import type { Args, PageRequestName, Reply, Result } from '../messaging/contract';
import type { HandsOutcome, Order } from '../messaging/orders';
import { liveRuntime, type PageListener } from '../platform/page-browser';

export interface Link {
  /** The answer, or null when it was refused or nobody is there. */
  ask<N extends PageRequestName>(request: N, args: Args<N>): Promise<Reply<N> | null>;
}

export function createLink(
  life: AbortController,
  obey: (order: Order) => Promise<HandsOutcome | Record<never, never>>,
): Link {
  const runtime = liveRuntime();
  const listener: PageListener = (message, sender, respond) => {
    if (sender.id !== runtime?.id || !isOrder(message)) return undefined;
    obey(message).then(respond, () => respond({ outcome: 'not-done', why: 'refused' }));
    return true;
  };
  runtime?.onMessage.addListener(listener);
  life.signal.addEventListener('abort', () => {
    if (liveRuntime()) runtime?.onMessage.removeListener(listener);
  });

  return {
    async ask(request, args) {
      const line = liveRuntime();
      if (!line) {
        life.abort();
        return null;
      }
      try {
        return readAnswer(await line.sendMessage({ request, args }));
      } catch {
        if (!liveRuntime()) life.abort();
        return null;
      }
    },
  };
}

function isOrder(message: unknown): message is Order {
  return (
    typeof message === 'object' && message !== null && 'order' in message && typeof message.order === 'string'
  );
}

/**
 * The value of an answer. The background has checked its form against the contract before sending it, and only
 * the background can answer here, so this looks at the envelope alone: the page carries no schema library.
 */
function readAnswer<T>(answer: unknown): T | null {
  const result = answer as Result<T> | null | undefined;
  return typeof result === 'object' && result !== null && result.ok === true ? result.value : null;
}
