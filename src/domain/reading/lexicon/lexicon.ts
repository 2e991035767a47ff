// The lexicons of each language as one matcher, made ready when the language is first met: most agents read one. What
// the finds add up to is decided in reading/weigh.ts.

import { createMatcher, type PhraseMatcher, preparePhrases } from '../../text/phrases';
import { lexiconPhrases } from './lists';
import type { Cue, Language } from './notation';

const ready = new Map<Language, PhraseMatcher<Cue>>();

/** The matcher over all lexicons of a language. */
export function getLexicon(language: Language): PhraseMatcher<Cue> {
  const known = ready.get(language);
  if (known) return known;
  const matcher = createMatcher(preparePhrases(lexiconPhrases(language)));
  ready.set(language, matcher);
  return matcher;
}
