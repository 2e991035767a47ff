// All lexicons as one matcher, compiled on first use. What its finds add up to is decided in weigh.ts.

import { compilePhrases, type Phrase, type PhraseMatcher } from '../phrases';
import { ABUSE } from './abuse';
import { ANGER } from './anger';
import { CARE } from './care';
import { CLASSES } from './classes';
import { DANGER } from './danger';
import { FILIPINO } from './filipino';
import { FRUSTRATION } from './frustration';
import { HALVES } from './halves';
import { LEAVING } from './leaving';
import { MATTERS } from './matters';
import { type Cue, type CueGroup, type Language, listPhrases } from './notation';
import { SARCASM } from './sarcasm';
import { SAYINGS } from './sayings';
import { SPANISH } from './spanish';
import { WARMTH } from './warmth';

const ENGLISH = [SAYINGS, DANGER, CARE, ABUSE, ANGER, LEAVING, FRUSTRATION, SARCASM, WARMTH, MATTERS, HALVES];

let compiled: PhraseMatcher<Cue> | undefined;

/** The matcher over every lexicon of every language we read. */
export function getLexicon(): PhraseMatcher<Cue> {
  compiled ??= compilePhrases(
    [
      ...ENGLISH.flatMap((groups) => entries(groups, 'en')),
      ...entries(FILIPINO, 'fil'),
      ...entries(SPANISH, 'es'),
    ],
    { classes: CLASSES },
  );
  return compiled;
}

function entries(groups: readonly CueGroup[], language: Language): Phrase<Cue>[] {
  return groups.flatMap(({ phrases, ...group }) => {
    const cue: Cue = { ...group, language };
    return listPhrases(phrases).map((phrase) => ({ phrase, value: cue }));
  });
}
