// Fits the weights of the draft check: does a sentence over-promise, is it cold. Examples may hold several sentences; the
// words that are marked in them say which of them is meant.

import { DRAFT_ANSWERS, evidenceIn, featuresIn } from '../../src/domain/draft/meaning';
import { findPromises } from '../../src/domain/draft/promises';
import { readSentence } from '../../src/domain/draft/sentence';
import { splitSentences } from '../../src/domain/text/sentences';
import type { ReplyExample } from './examples';
import { type Plan, type Trained, trainOn } from './folds';
import { type Example, weightOf } from './logistic';

const PLAN: Plan = {
  outputs: DRAFT_ANSWERS.length,
  settings: {
    epochs: 20,
    rate: 0.4,
    drop: 0.4,
    l2: 0.0001,
    l2Evidence: 0.0005,
    yes: DRAFT_ANSWERS.map(() => 1),
    seed: 21,
  },
  mostFeatures: 16_000,
  // Chosen on sentences that were not fitted on, against false alarms on real replies: see docs/engine.md.
  thresholds: (k) => (k === 0 ? [0.34, 0.34] : [0.46, 0.46]),
};

/** One sentence of an example. */
export interface SentenceRow {
  trade: string;
  text: string;
  example: Example;
}

export function trainDraft(replies: readonly ReplyExample[]): Trained & { rows: SentenceRow[] } {
  const sentences = replies.flatMap((reply, place) => sentencesOf(reply).map((row) => ({ row, place })));
  const rows = sentences.map(({ row }) => row);
  const trained = trainOn(
    rows.map(({ example }) => example),
    sentences.map(({ place }) => place),
    PLAN,
  );
  return { ...trained, rows };
}

function sentencesOf({ trade, text, marked, over, cold }: ReplyExample): SentenceRow[] {
  const from = marked === '' ? -1 : text.indexOf(marked);
  const places = splitSentences(text);
  return places.map(({ start, end }) => {
    const here = places.length === 1 || (from >= start && from < end);
    const sentence = readSentence(text.slice(start, end));
    // Which of several sentences is meant is not known where no words are marked.
    const answer = (yes: boolean) => (yes && !here && marked === '' ? -1 : yes && here ? 1 : 0);
    return {
      trade,
      text: sentence.text,
      example: {
        features: Uint32Array.from(featuresIn(sentence)),
        evidence: evidenceIn(sentence, findPromises(sentence)),
        answers: Int8Array.from([answer(over), answer(cold)]),
        weight: weightOf(sentence.tokens.length),
      },
    };
  });
}
