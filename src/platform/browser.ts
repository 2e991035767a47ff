// The one door to the WebExtension API for background, panel, popup and options. The content script has its
// own, smaller one (page-browser.ts): the polyfill looks at a global that a hostile page can name (T7).

export { default as browser } from 'webextension-polyfill';
