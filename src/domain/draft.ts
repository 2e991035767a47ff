// Checks a draft before it is sent: promises nobody can keep, blame, coldness and wording that tested worse, each
// with better words; and lists the commitments it makes. Quoted mail below the draft is left alone. The pack's
// own limits are in boundary.ts, what a commitment is in commitment.ts, the built-in rules in draft/rules/.

import { crossings } from './boundary';
import { type Commitment, findCommitments } from './commitment';
import { mendClause, mendPhrase } from './draft/mend';
import { findPromises, type PromiseFind } from './draft/promises';
import { COLDNESS_RULES } from './draft/rules/coldness';
import { MARK_RULES, PROMISE_RULES } from './draft/rules/promises';
import type { RuleName } from './draft/rules/rule';
import { DRAFT_RULES, WORDING_RULES } from './draft/rules/wording';
import { type Found, isDenied, marksOf, type ReadSentence, readSentence, touches } from './draft/sentence';
import { findDraftWording, hasStepNear } from './draft/wording';
import { byWeight, FINDING_KINDS, type Finding, overlaps } from './finding';
import type { Boundary } from './pack';
import { createMemo } from './text/memo';
import { findOwnWords } from './text/own-words';
import { splitSentences } from './text/sentences';
import type { Span } from './words';
import type { WorkingHours } from './working-hours';

export type { Finding, FindingKind } from './finding';

export interface DraftCheckOptions {
  /** The agent's wall time now, 'YYYY-MM-DDTHH:MM'. */
  ref: string;
  /** The pack's cards; none means only the built-in rules speak. */
  boundaries?: readonly Boundary[] | undefined;
  hours?: WorkingHours | undefined;
  /** Rules the agent has silenced, by id. */
  silenced?: ReadonlySet<string> | undefined;
}

export interface DraftCheck {
  /** Worst first. How many are shown at once is the panel's choice. */
  findings: Finding[];
  commitments: Commitment[];
}

/** All built-in rules, for the settings page. `source` is the part of the practice a rule stands on. */
export const BUILT_IN_RULES: readonly RuleName[] = [
  ...Object.values(MARK_RULES),
  ...PROMISE_RULES,
  ...COLDNESS_RULES,
  ...WORDING_RULES,
  ...Object.values(DRAFT_RULES),
].map(({ id, kind, source }) => ({ id, kind, source }));

/** In these a quotation is somebody else's: “You said ‘we guarantee it’” promises nothing. */
const NOT_IN_QUOTES = new Set(['over-promise', 'blame', 'cold']);
/** Longer than this, two quotation marks are not a pair. */
const LONGEST_QUOTE = 300;

/** Checks the draft. The same text gives the same answer, and unchanged sentences are not read again. */
export function checkDraft(text: string, options: DraftCheckOptions): DraftCheck {
  const own = blankOut(text, findOwnWords(text));
  const hours = options.hours === undefined ? {} : { hours: options.hours };
  const quotes = findQuotes(own);
  const found = [
    ...builtInFindings(own),
    ...crossings(own, options.ref, options.boundaries ?? [], hours),
  ].filter(
    (finding) =>
      options.silenced?.has(finding.rule) !== true &&
      !(NOT_IN_QUOTES.has(finding.kind) && quotes.some((quote) => overlaps(quote, finding))),
  );
  return {
    findings: withoutDoubles(found).sort(byWeight),
    commitments: findCommitments(own, options.ref, hours).map((one) => ({
      ...one,
      text: text.slice(one.start, one.end),
    })),
  };
}

const foundBefore = createMemo<PromiseFind[]>();

function promisesIn(sentence: ReadSentence): PromiseFind[] {
  return foundBefore(sentence.text, () => findPromises(sentence));
}

function builtInFindings(own: string): Finding[] {
  const places = splitSentences(own);
  const sentences = places.map((place) => readSentence(own.slice(place.start, place.end)));
  const findings: Finding[] = [];
  const add = (at: number, rule: RuleName, found: Span, say: string, replaces: Span | null) => {
    const offset = places[at]?.start ?? 0;
    const start = offset + found.start;
    const end = offset + found.end;
    const place = replaces && { start: offset + replaces.start, end: offset + replaces.end };
    findings.push({
      start,
      end,
      kind: rule.kind,
      rule: rule.id,
      why: '',
      say,
      replaces: place,
      boundaryId: null,
    });
  };
  sentences.forEach((sentence, at) => {
    for (const find of promisesIn(sentence)) add(at, find.rule, find, find.say, find.replaces);
    for (const find of sentence.rules) {
      const { rule } = find;
      if (rule.unlessDenied === true && (sentence.isQuestion || isDenied(sentence, find.first))) continue;
      if (rule.unlessStep === true && hasStepNear(sentences, at, find)) continue;
      if (rule.unlessNamed === true && namesAThing(sentence, find)) continue;
      if (rule.fit === 'advice') add(at, rule, find, rule.say, null);
      else {
        const mend =
          rule.fit === 'clause'
            ? mendClause(sentence, find, rule.say)
            : mendPhrase(sentence, find, rule.say, rule.words);
        add(at, rule, find, mend.say, mend.replaces);
      }
    }
  });
  for (const find of findDraftWording(sentences))
    add(find.sentence, find.rule, find, find.say, find.replaces);
  return findings;
}

/** Whether the sentence says what it is about: a thing, a figure or a quotation, outside the find itself. */
function namesAThing(sentence: ReadSentence, found: Found): boolean {
  if (marksOf(sentence, 'thing').some((thing) => !touches(thing, found))) return true;
  return /[\d"“”«»]/.test(sentence.text.slice(0, found.start) + sentence.text.slice(found.end));
}

/** No honest draft has so many; a page of nothing but findings must not cost seconds. */
const MOST_FINDINGS = 100;

/**
 * Findings of one kind on the same words become one: the pack's own speaks before ours, an absolute before words
 * of certainty, the longer before the shorter. And where two proposals would overwrite each other, the lesser one
 * turns into advice, so that all can be applied in any order.
 */
function withoutDoubles(found: readonly Finding[]): Finding[] {
  const ranked = [...found].sort(
    (a, b) =>
      FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) ||
      standing(b) - standing(a) ||
      a.start - b.start,
  );
  const kept: Finding[] = [];
  for (const finding of ranked) {
    if (kept.length >= MOST_FINDINGS) break;
    const same = kept.findIndex((other) => other.kind === finding.kind && overlaps(other, finding));
    const other = kept[same];
    if (other !== undefined) {
      const both = joined(other, finding);
      const isFree = kept.every(
        (one, at) => at === same || !one.replaces || !both.replaces || !overlaps(one.replaces, both.replaces),
      );
      kept[same] = isFree ? both : { ...both, replaces: other.replaces };
      continue;
    }
    const { replaces } = finding;
    const isTaken =
      replaces !== null && kept.some((one) => one.replaces !== null && overlaps(one.replaces, replaces));
    kept.push(isTaken ? { ...finding, replaces: null } : finding);
  }
  return kept;
}

/** One finding over the words of both, with the better words of the first. */
function joined(first: Finding, second: Finding): Finding {
  const start = Math.min(first.start, second.start);
  const end = Math.max(first.end, second.end);
  // "I guarantee you'll get it": where the better words are a sentence, the guarantee in front of it goes too.
  const leads = second.rule === MARK_RULES.sureOutcome.id && second.start < first.start;
  const isSentence = /^(?:I|we|it|they)\b/i.test(first.say);
  const replaces =
    first.replaces && leads && isSentence ? { ...first.replaces, start: second.start } : first.replaces;
  return { ...first, start, end, replaces };
}

const MARK_RULE_IDS = new Set<string>(Object.values(MARK_RULES).map(({ id }) => id));

function standing(finding: Finding): number {
  const length = finding.end - finding.start;
  if (finding.boundaryId !== null) return 2_000_000 + length;
  return (MARK_RULE_IDS.has(finding.rule) ? 0 : 1_000_000) + length;
}

/** The text with everything outside `spans` as spaces, so that offsets stay and line breaks too. */
function blankOut(text: string, spans: readonly Span[]): string {
  if (spans.length === 1 && spans[0]?.start === 0 && spans[0].end === text.length) return text;
  let blank = '';
  let at = 0;
  for (const span of spans) {
    blank += text.slice(at, span.start).replace(/[^\n]/g, ' ') + text.slice(span.start, span.end);
    at = span.end;
  }
  return blank + text.slice(at).replace(/[^\n]/g, ' ');
}

function findQuotes(text: string): Span[] {
  const quotes: Span[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === '\n' && text[at + 1] === '\n') open = -1;
    if (mark !== '"' && mark !== '“' && mark !== '”' && mark !== '«' && mark !== '»') continue;
    if (open >= 0 && at - open <= LONGEST_QUOTE && mark !== '“' && mark !== '«') {
      quotes.push({ start: open, end: at + 1 });
      open = -1;
    } else open = at;
  }
  return quotes;
}
