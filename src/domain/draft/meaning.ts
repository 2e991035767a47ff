// What a sentence of a draft means to a customer beyond the rules' own phrases: how likely it over-promises, how
// likely it is cold or blames. The fitted weights (classifiers.ts) read its words together with what the rules
// found; which stretch of the sentence carries the answer is read off the weights.

import { draftClassifier } from '../classifiers';
import { chanceOf } from '../text/classifier';
import { featuresOf, markFeature, tokenWeights } from '../text/features';
import { createMemo } from '../text/memo';
import type { Span } from '../words';
import type { PromiseFind } from './promises';
import { MARKS, type Mark } from './rules/promises';
import type { RuleName } from './rules/rule';
import { SIGNS, type Sign } from './rules/wording';
import { isDenied, marksOf, type ReadSentence } from './sentence';

/** The answers, in the order of the weights. */
export const DRAFT_ANSWERS = ['over-promise', 'cold'] as const;
export type DraftAnswer = (typeof DRAFT_ANSWERS)[number];

const MARK_NAMES = [...Object.keys(MARKS), ...Object.keys(SIGNS)].sort() as (Mark | Sign)[];

/** How many figures the rules give the weights. */
export const DRAFT_EVIDENCE = MARK_NAMES.length + 9;

/** What the rules and marks say about a sentence, each 0 or 1. */
export function evidenceIn(sentence: ReadSentence, promises: readonly PromiseFind[]): Float32Array {
  const kinds = new Set<string>();
  let denials = 0;
  for (const find of sentence.rules) {
    const denied = find.rule.unlessDenied === true && (sentence.isQuestion || isDenied(sentence, find.first));
    if (denied) denials += 1;
    else kinds.add(find.rule.kind);
  }
  return Float32Array.from([
    ...MARK_NAMES.map((mark) => (marksOf(sentence, mark).length > 0 ? 1 : 0)),
    promises.length > 0 || kinds.has('over-promise') ? 1 : 0,
    kinds.has('cold') ? 1 : 0,
    kinds.has('blame') ? 1 : 0,
    kinds.has('cannot-without-can') ? 1 : 0,
    denials > 0 ? 1 : 0,
    sentence.hasLookAlike ? 1 : 0,
    sentence.isQuestion ? 1 : 0,
    /\d/.test(sentence.text) ? 1 : 0,
    /["“«]/.test(sentence.text) ? 1 : 0,
  ]);
}

/** The words of a sentence as numbers, with where it begins and ends. */
export function featuresIn(sentence: ReadSentence): Set<number> {
  const features = featuresOf(sentence.tokens, 'threes');
  if (sentence.isQuestion) features.add(markFeature(20, 1));
  return features;
}

/** The rules that speak for the weights: they know what a sentence means, not which phrase it is. */
export const MEANING_RULES = {
  readsAsPromise: {
    id: 'reads-as-promise',
    kind: 'over-promise',
    source: 'Breaking a promise costs a lot; exceeding one earns about nothing over keeping it',
  },
  readsCold: {
    id: 'reads-cold',
    kind: 'cold',
    source: 'Positive positioning of a “no”: say what can be done and when',
  },
} as const satisfies Record<string, RuleName>;

const RULE_OF: Readonly<Record<DraftAnswer, RuleName>> = {
  'over-promise': MEANING_RULES.readsAsPromise,
  cold: MEANING_RULES.readsCold,
};
const SAY: Readonly<Record<DraftAnswer, string>> = {
  'over-promise':
    'Say what you will do yourself and by when; for the rest: “I expect …, and I will tell you if that changes.”',
  cold: 'Say what you can do, and by when: “What I can do is …”',
};

/** "You wrote that somebody will be hurt." */
const REPORTS = /^(?:as )?you(?:['’]ve| have)? (?:wrote|written|said|say|told|mentioned|asked)\b/i;

export interface MeaningFind extends Span {
  rule: RuleName;
  say: string;
  /** Not so sure that a step beside it would not change the answer: a no is not cold where help follows. */
  easedByStep: boolean;
}

/** From this chance on a sentence is cold whatever stands beside it. */
const COLD_ANYWAY = 0.8;

const foundBefore = createMemo<MeaningFind[]>();

/** What a sentence means that no rule of that kind has found in it. Reading the same text again costs a look-up. */
export function findMeaning(sentence: ReadSentence, promises: readonly PromiseFind[]): MeaningFind[] {
  return foundBefore(sentence.text, () => read(sentence, promises));
}

function read(sentence: ReadSentence, promises: readonly PromiseFind[]): MeaningFind[] {
  if (sentence.tokens.length < FEWEST_WORDS) return [];
  const classifier = draftClassifier();
  const logits = classifier.logits(featuresIn(sentence), evidenceIn(sentence, promises));
  return DRAFT_ANSWERS.flatMap((answer, k) => {
    const chance = chanceOf(logits[k] ?? -9);
    if (chance < (classifier.thresholds[k] ?? 1)) return [];
    // Who asks promises nothing, nor who repeats what the customer wrote.
    if (answer === 'over-promise' && (sentence.isQuestion || REPORTS.test(sentence.text))) return [];
    const easedByStep = answer === 'cold' && chance < COLD_ANYWAY;
    return [{ ...stretchOf(sentence, answer), rule: RULE_OF[answer], say: SAY[answer], easedByStep }];
  });
}

/** Fewer words mean too little to judge by. */
const FEWEST_WORDS = 4;
/** A shorter stretch shows too little to see what is meant. */
const SHORTEST = 3;
const LONGEST = 20;
/** What a word without weight costs a stretch. */
const IDLE = 0.1;

/** The stretch of the sentence that carries an answer furthest. */
function stretchOf(sentence: ReadSentence, answer: DraftAnswer): Span {
  const { tokens } = sentence;
  const classifier = draftClassifier();
  const which = DRAFT_ANSWERS.indexOf(answer);
  const weights = tokenWeights(tokens, 'threes', (feature) => classifier.weightOf(feature, which));
  let best = { from: 0, to: tokens.length - 1, sum: Number.NEGATIVE_INFINITY };
  for (let from = 0; from < tokens.length; from += 1) {
    let sum = 0;
    for (let to = from; to < tokens.length && to - from < LONGEST; to += 1) {
      sum += (weights[to] ?? 0) - IDLE;
      if (to - from + 1 >= SHORTEST && sum > best.sum) best = { from, to, sum };
    }
  }
  return clauseAround(sentence, best.from, best.to);
}

/** The clause a stretch stands in: as far as the next comma or dash, where that is not too far. */
function clauseAround({ text, tokens }: ReadSentence, first: number, last: number): Span {
  let from = first;
  let to = last;
  const gap = (at: number) => text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0);
  while (from > 0 && !CLAUSE_ENDS.test(gap(from - 1))) from -= 1;
  while (to < tokens.length - 1 && !CLAUSE_ENDS.test(gap(to))) to += 1;
  if (to - from >= LONGEST) [from, to] = [first, last];
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? text.length };
}

const CLAUSE_ENDS = /[,;:()–—]/;
