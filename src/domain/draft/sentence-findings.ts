// What the built-in rules find in one sentence, with what stands beside it: promises, phrases, wording of the whole
// draft that shows here, and what the sentence means beyond them. Offsets count from the sentence's own start.

import { type Finding, overlaps } from '../finding';
import type { Span } from '../words';
import { findMeaning } from './meaning';
import { mendClause, mendPhrase } from './mend';
import type { PromiseFind } from './promises';
import type { RuleName } from './rules/rule';
import { type Found, isDenied, marksOf, type ReadSentence, touches } from './sentence';
import { type DraftFind, hasStepNear, type WordingFacts } from './wording';

/** `wording` are the finds of the whole draft that stand in this sentence. */
export function sentenceFindings(
  facts: WordingFacts,
  promises: readonly PromiseFind[],
  before: WordingFacts | undefined,
  after: WordingFacts | undefined,
  wording: readonly DraftFind[],
): Finding[] {
  const { sentence } = facts;
  const findings: Finding[] = [];
  const add = (rule: RuleName, { start, end }: Span, say: string, replaces: Span | null) => {
    findings.push({ start, end, kind: rule.kind, rule: rule.id, why: '', say, replaces, boundaryId: null });
  };
  for (const find of promises) add(find.rule, find, find.say, find.replaces);
  for (const find of sentence.rules) {
    const { rule } = find;
    if (rule.unlessDenied === true && (sentence.isQuestion || isDenied(sentence, find.first))) continue;
    if (rule.unlessStep === true && hasStepNear(facts.steps, before, after, find)) continue;
    if (rule.unlessNamed === true && namesAThing(sentence, find)) continue;
    if (rule.fit === 'advice') add(rule, find, rule.say, null);
    else {
      const mend =
        rule.fit === 'clause'
          ? mendClause(sentence, find, rule.say)
          : mendPhrase(sentence, find, rule.say, rule.words);
      add(rule, find, mend.say, mend.replaces);
    }
  }
  for (const find of wording) add(find.rule, find, find.say, find.replaces);
  // What a sentence means counts where no rule of that kind has found its words.
  const byRules = [...findings];
  const whole = { start: 0, end: sentence.text.length };
  for (const find of findMeaning(sentence, promises)) {
    const same = byRules.some((one) => isAlike(one.kind, find.rule.kind) && overlaps(one, whole));
    const eased = find.easedByStep && hasStepNear(facts.steps, before, after, NOWHERE);
    if (!same && !eased) add(find.rule, find, find.say, null);
  }
  return findings;
}

/** A place no step can touch: any step near counts. */
const NOWHERE: Found = { start: -1, end: -1, first: -1, last: -1 };

/** Blame is a way of being cold. */
function isAlike(one: string, other: string): boolean {
  return one === other || (one === 'blame' && other === 'cold');
}

/** Whether the sentence says what it is about: a thing, a figure or a quotation, outside the find itself. */
function namesAThing(sentence: ReadSentence, found: Found): boolean {
  if (marksOf(sentence, 'thing').some((thing) => !touches(thing, found))) return true;
  return /[\d"“”«»]/.test(sentence.text.slice(0, found.start) + sentence.text.slice(found.end));
}
