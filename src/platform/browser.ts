// The one door to the WebExtension API for background, panel, popup and options. The content script has its
// own, smaller one (page-browser.ts): the polyfill looks at a global that a hostile page can name (T7).

import browser from 'webextension-polyfill';

export { browser };

/** True in Firefox, by the scheme of our own pages; for the few places where the two browsers differ. */
export function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}
