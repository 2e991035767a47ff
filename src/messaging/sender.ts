// Who is asking, from what the browser says about the sender and from nothing the message itself claims (T5).

import type { Role } from './contract';

/** What both browsers tell about a sender. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

const OWN_PAGES: Record<string, Role> = {
  '/panel/panel.html': 'panel',
  '/popup/popup.html': 'popup',
  '/options/options.html': 'options',
  // The built-in demo helpdesk is a page of ours, but stands for somebody else's: it gets a page's rights.
  '/demo/demo.html': 'content',
};

/**
 * The role of a sender, or null when it may ask nothing: another extension, a page of ours that has no role, a
 * frame inside a page, or a page that is not http(s).
 * @param own the extension's id and origin (`chrome-extension://id`, `moz-extension://uuid`)
 */
export function roleOf(sender: Sender, own: { id: string; origin: string }): Role | null {
  if (sender.id !== own.id || !sender.url) return null;
  let url: URL;
  try {
    url = new URL(sender.url);
  } catch {
    return null;
  }
  if (sender.url.startsWith(`${own.origin}/`)) return OWN_PAGES[url.pathname] ?? null;
  if (sender.tab?.id === undefined || sender.frameId !== 0) return null;
  return url.protocol === 'https:' || url.protocol === 'http:' ? 'content' : null;
}
