// The lexicons of each language as phrases, in the order they are compiled. In the built extension a file of the build
// stands in this one's place, where the compiling is done already (scripts/lexicon-file.ts).

import type { Phrase, PhraseList, SavedPhrases } from '../../text/phrases';
import { ABUSE } from './abuse';
import { ANGER } from './anger';
import { CARE } from './care';
import { CLASSES } from './classes';
import { DANGER_FILIPINO } from './danger-filipino';
import { DANGER_SPANISH } from './danger-spanish';
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
  es: [SPANISH, DANGER_SPANISH],
  fil: [FILIPINO, DANGER_FILIPINO],
};

/** All phrases of a language with what finding them tells; compiled or not. */
export function lexiconPhrases(language: Language): PhraseList<Cue> | SavedPhrases<Cue> {
  return { phrases: LEXICONS[language].flatMap(listEntries), notation: { classes: CLASSES } };
}

/** Only hints count by their phrases (reading/topics.ts). */
function listEntries(groups: readonly CueGroup[]): Phrase<Cue>[] {
  return groups.flatMap(({ phrases, ...cue }) =>
    listPhrases(phrases).map((phrase) => ({ phrase, value: cue, unnamed: cue.hints === undefined })),
  );
}
