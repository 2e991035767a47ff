// The classifiers that ship with the extension, read from the binary when one is first asked. `npm run train` fits
// them; text/classifier.ts says what the bytes mean.

/// <reference path="./binary.d.ts" />

import { type Classifier, readClassifiers } from './text/classifier';
import weights from './weights.bin';

let read: Classifier[] | undefined;

function classifier(at: number): Classifier {
  read ??= readClassifiers(weights);
  const found = read[at];
  if (found === undefined) throw new Error('The weights hold too few classifiers.');
  return found;
}

/** Three answers on the level (frustrated or more, angry or more, abusive), then one for each topic. */
export const readingClassifier = (): Classifier => classifier(0);

/** The answers of draft/meaning.ts on one sentence of a draft. */
export const draftClassifier = (): Classifier => classifier(1);
