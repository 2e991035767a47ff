// The WebExtension API for the content script: only what it needs. Measured in Chromium: where our script's
// world is made after a page's `<form id="chrome">`, the API is installed on that element, and the page can
// then shadow parts of it (T7). So the API is taken once, here, and only if `chrome` is a property of our own
// global. On chosen sites the script starts before the page has elements, so there it always is; a page that
// stands in the way of a single click on the toolbar button gets no overlay.

interface PageRuntime {
  readonly id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: PageListener): void;
    removeListener(listener: PageListener): void;
  };
}
export type PageListener = (
  message: unknown,
  sender: { id?: string },
  respond: (reply: unknown) => void,
) => boolean | undefined;

interface PageApi {
  runtime?: PageRuntime;
  i18n: { getMessage(key: string, subs?: string[]): string };
}
declare const chrome: PageApi;

const api: PageApi | null = Object.hasOwn(globalThis, 'chrome') ? chrome : null;

/** The runtime, or null once the extension was updated, reloaded or removed under a page that lives on. */
export function liveRuntime(): PageRuntime | null {
  try {
    return api?.runtime?.id ? api.runtime : null;
  } catch {
    return null;
  }
}

/** A word from _locales, or its key where the extension is gone. */
export function pageWord(key: string, ...subs: string[]): string {
  try {
    return api?.i18n.getMessage(key, subs) || key;
  } catch {
    return key;
  }
}
