// How the background tells: events to our own pages, orders to the content script of a tab. Nobody listening
// is the usual case and no failure.

import type { BackgroundEvent } from '../messaging/events';
import type { Order } from '../messaging/orders';
import { browser } from '../platform/browser';
import { panelFrames } from './panels';

/** Tells every open page of ours. Panels in frames are told one by one: Firefox counts them to their tab. */
export function tell(event: BackgroundEvent): void {
  browser.runtime.sendMessage(event).catch(() => {});
  panelFrames().then(
    (frames) => {
      for (const { tabId, frameId } of frames) {
        browser.tabs.sendMessage(tabId, event, { frameId }).catch(() => {});
      }
    },
    // Without session memory no panel was ever let in.
    () => {},
  );
}

/** Orders the content script of a tab's page. Null when no script of ours answers there. */
export async function order(tabId: number, what: Order): Promise<unknown> {
  try {
    return (await browser.tabs.sendMessage(tabId, what, { frameId: 0 })) ?? null;
  } catch {
    return null;
  }
}
