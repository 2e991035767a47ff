// What each page of ours does before it shows anything: the language and direction of its words.

import { browser } from '../platform/browser';

export function startPage(): void {
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
