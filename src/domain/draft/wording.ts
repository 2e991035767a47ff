// Decides on wording that one phrase does not show: a second apology, a no with nothing beside it, a draft all
// head or all heart. Looks over the whole draft, sentence by sentence; single phrases are rules as data, and
// promises are left to draft/promises.ts.

import type { Span } from '../words';
import { type Mend, mendClause } from './mend';
import type { RuleName } from './rules/rule';
import { DRAFT_RULES } from './rules/wording';
import { type Found, isDenied, marksOf, type ReadSentence, touches } from './sentence';

/** A find in the sentence with that index; offsets count from the sentence's start. */
export interface DraftFind extends Span, Mend {
  rule: RuleName;
  sentence: number;
}

/** Shorter drafts are a turn in a chat, where warmth and steps come one at a time. */
const LONG_ENOUGH_WORDS = 25;

/** What the whole draft is judged by of one sentence, found once. */
export interface WordingFacts {
  readonly sentence: ReadSentence;
  readonly apologies: readonly Found[];
  readonly refusal: Found | null;
  /** Says what can be done; steps that are none ("I can only apologise") taken out. */
  readonly steps: readonly Found[];
  readonly hasHead: boolean;
  readonly hasHeart: boolean;
  /** Contractions are one word here and two in `parts`. */
  readonly words: number;
  readonly parts: number;
  /** Words no English text does without. */
  readonly english: number;
}

export function factsOf(sentence: ReadSentence): WordingFacts {
  let words = 0;
  let english = 0;
  for (const token of sentence.tokens) {
    if (!token.joined) words += 1;
    if (ENGLISH_WORDS.has(token.word)) english += 1;
  }
  return {
    sentence,
    apologies: apologiesIn(sentence),
    refusal: refusalIn(sentence),
    steps: stepsIn(sentence),
    hasHead: marksOf(sentence, 'head').length > 0,
    hasHeart: marksOf(sentence, 'warmth').length > 0,
    words,
    parts: sentence.tokens.length,
    english,
  };
}

export function findDraftWording(sentences: readonly WordingFacts[]): DraftFind[] {
  return [...findSecondApologies(sentences), ...findRefusals(sentences), ...findMissing(sentences)];
}

/** Whether the sentence, or one beside it, says what can be done; words of the find itself do not count. */
export function hasStepNear(
  steps: readonly Found[],
  before: WordingFacts | undefined,
  after: WordingFacts | undefined,
  found: Found,
): boolean {
  if ((before?.steps.length ?? 0) > 0 || (after?.steps.length ?? 0) > 0) return true;
  return steps.some((step) => !touches(step, found));
}

function findSecondApologies(sentences: readonly WordingFacts[]): DraftFind[] {
  const finds: DraftFind[] = [];
  let last = -1;
  sentences.forEach(({ sentence, apologies }, at) => {
    for (const found of apologies) {
      const isFirst = last < 0;
      const isInSameSentence = last === at;
      last = at;
      if (isFirst) continue;
      const say = 'Thank you for your patience while I work on this';
      const mend = isInSameSentence ? { say, replaces: null } : mendClause(sentence, found, say);
      const { start, end } = found;
      finds.push({ start, end, rule: DRAFT_RULES.secondApology, sentence: at, ...mend });
    }
  });
  return finds;
}

/** One for each run of words: "sorry and I apologise" in one breath is one apology. */
function apologiesIn(sentence: ReadSentence): Found[] {
  const none = marksOf(sentence, 'no-apology');
  const apologies = marksOf(sentence, 'apology').filter((one) => !none.some((other) => touches(one, other)));
  return apologies.filter((one, i) => {
    const before = apologies[i - 1];
    return before === undefined || one.first - before.last > 6;
  });
}

function findRefusals(sentences: readonly WordingFacts[]): DraftFind[] {
  const found: DraftFind[] = [];
  let anyStep: boolean | undefined;
  sentences.forEach(({ refusal, steps }, at) => {
    if (refusal === null || hasStepNear(steps, sentences[at - 1], sentences[at + 1], refusal)) return;
    anyStep ??= sentences.some((one) => one.steps.length > 0);
    found.push({
      start: refusal.start,
      end: refusal.end,
      rule: anyStep ? DRAFT_RULES.cannotWithoutCan : DRAFT_RULES.bareRefusal,
      sentence: at,
      say: 'Say beside it what you can do, and by when: “What I can do is …”',
      replaces: null,
    });
  });
  return found;
}

function refusalIn(sentence: ReadSentence): Found | null {
  if (sentence.isQuestion) return null;
  const none = marksOf(sentence, 'no-refusal');
  const all = marksOf(sentence, 'refusal').filter((one) => !none.some((other) => touches(one, other)));
  const first = all[0];
  const last = all.at(-1);
  if (first === undefined || last === undefined || isHypothetical(sentence, first)) return null;
  return { ...first, last: last.last, end: last.end };
}

/** "If the code is not available …" refuses nothing yet. */
function isHypothetical(sentence: ReadSentence, found: Found): boolean {
  const before = sentence.tokens.slice(Math.max(0, found.first - 6), found.first + 1);
  return (
    before.some((token) => /^(?:if|unless|whether|should)$/.test(token.word)) &&
    isDenied(sentence, found.first)
  );
}

function findMissing(sentences: readonly WordingFacts[]): DraftFind[] {
  const first = sentences[0];
  if (first === undefined) return [];
  let words = 0;
  let parts = 0;
  let english = 0;
  let hasHead = false;
  let hasHeart = false;
  for (const one of sentences) {
    words += one.words;
    parts += one.parts;
    english += one.english;
    hasHead ||= one.hasHead;
    hasHeart ||= one.hasHeart;
  }
  // Our words for warmth and steps are English: of a draft in another language they would say nothing true.
  if (words < LONG_ENOUGH_WORDS || english < parts * ENGLISH_SHARE) return [];
  const place = { start: 0, end: first.sentence.text.length, sentence: 0, replaces: null };
  const found: DraftFind[] = [];
  if (!hasHead) {
    found.push({
      ...place,
      rule: DRAFT_RULES.missingHead,
      say: 'Here is what I will do next, and by when you will hear from me:',
    });
  }
  if (!hasHeart) {
    found.push({ ...place, rule: DRAFT_RULES.missingHeart, say: 'I can see why this matters to you.' });
  }
  return found;
}

/** Words no English text does without, and that Spanish and Filipino do not have. */
const ENGLISH_WORDS = new Set(
  'the and you your i we it is are was have has will with for of to this that'.split(' '),
);
const ENGLISH_SHARE = 0.2;

/** Steps that are none ("I can only apologise") taken out. */
function stepsIn(sentence: ReadSentence): Found[] {
  const none = marksOf(sentence, 'no-step');
  return marksOf(sentence, 'step').filter((one) => !none.some((other) => touches(one, other)));
}
