// The lexicons of each language as one matcher, compiled when the language is first met: most agents read one. What
// the finds add up to is decided in reading/weigh.ts.

import { compilePhrases, type Phrase, type PhraseMatcher } from '../../text/phrases';
import { ABUSE } from './abuse';
import { ANGER } from './anger';
import { CARE } from './care';
import { CLASSES } from './classes';
import { FILIPINO } from './filipino';
import { FRUSTRATION } from './frustration';
import { HALVES } from './halves';
import { LEAVING } from './leaving';
import { MATTERS } from './matters';
import { type Cue, type CueGroup, type Language, listPhrases } from './notation';
import { SARCASM } from './sarcasm';
import { SAYINGS } from './sayings';
import { SELF_HARM } from './self-harm';
import { SPANISH } from './spanish';
import { THREATS } from './threats';
import { WARMTH } from './warmth';

const LEXICONS: Readonly<Record<Language, readonly (readonly CueGroup[])[]>> = {
  en: [
    SAYINGS,
    THREATS,
    SELF_HARM,
    CARE,
    ABUSE,
    ANGER,
    LEAVING,
    FRUSTRATION,
    SARCASM,
    WARMTH,
    MATTERS,
    HALVES,
  ],
  es: [SPANISH],
  fil: [FILIPINO],
};

const compiled = new Map<Language, PhraseMatcher<Cue>>();

/** The matcher over all lexicons of a language. */
export function getLexicon(language: Language): PhraseMatcher<Cue> {
  const known = compiled.get(language);
  if (known) return known;
  const matcher = compilePhrases(LEXICONS[language].flatMap(listEntries), { classes: CLASSES });
  compiled.set(language, matcher);
  return matcher;
}

function listEntries(groups: readonly CueGroup[]): Phrase<Cue>[] {
  return groups.flatMap(({ phrases, ...cue }) =>
    listPhrases(phrases).map((phrase) => ({ phrase, value: cue })),
  );
}
