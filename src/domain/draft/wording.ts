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

export function findDraftWording(sentences: readonly ReadSentence[]): DraftFind[] {
  return [...findSecondApologies(sentences), ...findRefusals(sentences), ...findMissing(sentences)];
}

/** Whether the sentence, or one beside it, says what can be done; words of the find itself do not count. */
export function hasStepNear(sentences: readonly ReadSentence[], at: number, found: Found): boolean {
  return [at - 1, at, at + 1].some((place) => {
    const sentence = sentences[place];
    return sentence !== undefined && stepsIn(sentence).some((step) => place !== at || !touches(step, found));
  });
}

function findSecondApologies(sentences: readonly ReadSentence[]): DraftFind[] {
  const all = sentences.flatMap((sentence, at) =>
    apologiesIn(sentence).map((found) => ({ sentence: at, found })),
  );
  return all.slice(1).flatMap(({ sentence: at, found }, i) => {
    const sentence = sentences[at];
    const isInSameSentence = all[i]?.sentence === at;
    if (sentence === undefined) return [];
    const say = 'Thank you for your patience while I work on this';
    const mend = isInSameSentence ? { say, replaces: null } : mendClause(sentence, found, say);
    return [{ start: found.start, end: found.end, rule: DRAFT_RULES.secondApology, sentence: at, ...mend }];
  });
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

function findRefusals(sentences: readonly ReadSentence[]): DraftFind[] {
  const anyStep = sentences.some((sentence) => stepsIn(sentence).length > 0);
  const found: DraftFind[] = [];
  sentences.forEach((sentence, at) => {
    const refusal = refusalIn(sentence);
    if (refusal === null || hasStepNear(sentences, at, refusal)) return;
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

function findMissing(sentences: readonly ReadSentence[]): DraftFind[] {
  const words = sentences.reduce(
    (sum, sentence) => sum + sentence.tokens.filter((token) => !token.joined).length,
    0,
  );
  const first = sentences[0];
  if (first === undefined || words < LONG_ENOUGH_WORDS || !isEnglish(sentences)) return [];
  const place = { start: 0, end: first.text.length, sentence: 0, replaces: null };
  const found: DraftFind[] = [];
  if (!sentences.some((sentence) => marksOf(sentence, 'head').length > 0)) {
    found.push({
      ...place,
      rule: DRAFT_RULES.missingHead,
      say: 'Here is what I will do next, and by when you will hear from me:',
    });
  }
  if (!sentences.some((sentence) => marksOf(sentence, 'warmth').length > 0)) {
    found.push({ ...place, rule: DRAFT_RULES.missingHeart, say: 'I can see why this matters to you.' });
  }
  return found;
}

/** Words no English text does without, and that Spanish and Filipino do not have. */
const ENGLISH_WORDS = new Set(
  'the and you your i we it is are was have has will with for of to this that'.split(' '),
);
const ENGLISH_SHARE = 0.2;

/** Our words for warmth and steps are English: of a draft in another language they would say nothing true. */
function isEnglish(sentences: readonly ReadSentence[]): boolean {
  const words = sentences.flatMap((sentence) => sentence.tokens.map((token) => token.word));
  return words.filter((word) => ENGLISH_WORDS.has(word)).length >= words.length * ENGLISH_SHARE;
}

/** Steps that are none ("I can only apologise") taken out. */
function stepsIn(sentence: ReadSentence): Found[] {
  const none = marksOf(sentence, 'no-step');
  return marksOf(sentence, 'step').filter((one) => !none.some((other) => touches(one, other)));
}
