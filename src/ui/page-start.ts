// What each page of ours does before it shows anything: the language and direction of its words.

import { browser } from '../platform/browser';
import { say } from './words';

export function startPage(): void {
  // The language of our words, which is English where the browser's is none of ours.
  document.documentElement.lang = say('language_tag');
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
