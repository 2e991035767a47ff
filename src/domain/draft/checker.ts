// Checks a draft while it is written: keeps what it found in each sentence, and after a key reads only the one that
// has changed. The answer is always that of a look at the whole draft. What is wrong with a sentence is decided in
// draft/sentence-findings.ts, boundary.ts and commitment.ts.

import { crossingsIn } from '../boundary';
import {
  type Commitment,
  type CommitmentSentence,
  commitmentsOf,
  movedCommitment,
  NOTHING_SAID,
  readForCommitments,
  type Said,
  said,
} from '../commitment';
import { asDueTime, type DueTime } from '../due-time';
import { byWeight, type Finding, moved, overlaps } from '../finding';
import type { Boundary } from '../pack';
import { findOwnWords } from '../text/own-words';
import { createRunningSentences } from '../text/running-sentences';
import type { Span } from '../words';
import type { WorkingHours } from '../working-hours';
import { withoutDoubles } from './doubles';
import { findPromises, type PromiseFind } from './promises';
import { readerFor } from './sentence';
import { sentenceFindings } from './sentence-findings';
import { type DraftFind, factsOf, findDraftWording, type WordingFacts } from './wording';

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

export interface DraftChecker {
  /** The check of the draft as it is now. */
  check(text: string): DraftCheck;
}

/** In these a quotation is somebody else's: “You said ‘we guarantee it’” promises nothing. */
const NOT_IN_QUOTES = new Set(['over-promise', 'blame', 'cold']);
/** Longer than this, two quotation marks are not a pair. */
const LONGEST_QUOTE = 300;
/** No honest draft has so many; a page of nothing but findings must not fill a panel. */
const MOST_FINDINGS = 100;

const HAS_QUOTE = /["“”«»]/;
const NO_FINDS: readonly DraftFind[] = [];

/** Everything known of one sentence of the draft. */
interface Checked {
  facts: WordingFacts;
  /** It says what can be done. */
  hasStep: boolean;
  promises: readonly PromiseFind[];
  crossings: readonly Finding[];
  hasQuote: boolean;
  commitments: CommitmentSentence | null;
  /** Findings by what stands beside it (a step before, a step behind), made when asked for. */
  findings: (KnownFindings | undefined)[];
  /** Commitments by what was said before. */
  committed: (readonly Commitment[] | undefined)[];
}

/** Findings of a sentence, with the finds of the whole draft that stood in it when they were made. */
interface KnownFindings {
  wording: readonly DraftFind[];
  kept: readonly Finding[];
}

/** A checker for one draft. Other options, another minute too, are another checker. */
export function createDraftChecker(options: DraftCheckOptions): DraftChecker {
  const { ref, boundaries = [], hours, silenced } = options;
  const read = readerFor(options.boundaries);
  const dueOptions = hours === undefined ? {} : { hours };
  const running = createRunningSentences((words): Checked => {
    const sentence = read(words);
    const commitments = readForCommitments(words, ref, dueOptions);
    const times = commitments === null ? NO_TIMES : timesIn(commitments);
    const facts = factsOf(sentence);
    return {
      facts,
      hasStep: facts.steps.length > 0,
      promises: findPromises(sentence),
      crossings: crossingsIn(sentence, ref, boundaries, hours, times),
      hasQuote: HAS_QUOTE.test(words),
      commitments,
      findings: [],
      committed: [],
    };
  });

  const findingsOf = (
    at: number,
    all: readonly Checked[],
    wording: readonly DraftFind[],
    quotes: readonly Span[],
  ): readonly Finding[] => {
    const one = all[at] as Checked;
    const before = all[at - 1];
    const after = all[at + 1];
    const beside = (before?.hasStep === true ? 1 : 0) + (after?.hasStep === true ? 2 : 0);
    const known = quotes.length === 0 ? one.findings[beside] : undefined;
    if (known !== undefined && areAlike(known.wording, wording)) return known.kept;
    const found = [
      ...sentenceFindings(one.facts, one.promises, before?.facts, after?.facts, wording),
      ...one.crossings,
    ].filter(
      (finding) =>
        silenced?.has(finding.rule) !== true && !isQuoted(finding, running.starts[at] ?? 0, quotes),
    );
    const kept = withoutDoubles(found);
    if (quotes.length === 0) one.findings[beside] = { wording, kept };
    return kept;
  };

  const check = (text: string): DraftCheck => {
    const own = ownWordsOf(text);
    running.update(own);
    const { values, starts } = running;
    const wording = findDraftWording(values.map(({ facts }) => facts));
    const findings: Finding[] = [];
    const commitments: Commitment[] = [];
    const bySentence = groupBySentence(wording);
    // Only where something was found does it matter whether it is quoted.
    let quotes: readonly Span[] | undefined;
    let quote = 0;
    let before: Said = NOTHING_SAID;
    for (let at = 0; at < values.length; at += 1) {
      const one = values[at] as Checked;
      const start = starts[at] ?? 0;
      const here = bySentence?.get(at) ?? NO_FINDS;
      let found = findingsOf(at, values, here, NO_QUOTES);
      if (found.length > 0) {
        quotes ??= values.some(({ hasQuote }) => hasQuote) ? findQuotes(own) : NO_QUOTES;
        const end = start + one.facts.sentence.text.length;
        while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= start) quote += 1;
        let behind = quote;
        while (behind < quotes.length && (quotes[behind]?.start ?? end) < end) behind += 1;
        // A finding in a quotation has not spoken: another may stand on the same words.
        if (behind > quote) found = findingsOf(at, values, here, quotes.slice(quote, behind));
        for (const finding of found) findings.push(moved(finding, start));
      }
      if (one.commitments === null) continue;
      const which = (before.asked ? 1 : 0) + (before.ourPeopleNamed ? 2 : 0);
      let committed = one.committed[which];
      if (committed === undefined) {
        committed = commitmentsOf(one.commitments, before);
        one.committed[which] = committed;
      }
      for (const commitment of committed) commitments.push(movedCommitment(commitment, start));
      before = said(one.commitments, before);
    }
    if (findings.length > 1) findings.sort(byWeight);
    if (findings.length > MOST_FINDINGS) findings.length = MOST_FINDINGS;
    if (own !== text) for (const one of commitments) one.text = text.slice(one.start, one.end);
    return { findings, commitments };
  };
  return { check };
}

const NO_QUOTES: readonly Span[] = [];
const NO_TIMES: readonly DueTime[] = [];

function timesIn({ tokens, phrases }: CommitmentSentence): readonly DueTime[] {
  return phrases.length === 0 ? NO_TIMES : phrases.flatMap((phrase) => asDueTime(tokens, phrase));
}

function groupBySentence(wording: readonly DraftFind[]): ReadonlyMap<number, DraftFind[]> | null {
  if (wording.length === 0) return null;
  const groups = new Map<number, DraftFind[]>();
  for (const find of wording) {
    const group = groups.get(find.sentence);
    if (group === undefined) groups.set(find.sentence, [find]);
    else group.push(find);
  }
  return groups;
}

/** Whether finds in one sentence say the same. */
function areAlike(some: readonly DraftFind[], others: readonly DraftFind[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, i) => {
      const other = others[i];
      return (
        other !== undefined &&
        one.rule === other.rule &&
        one.start === other.start &&
        one.end === other.end &&
        one.say === other.say &&
        one.replaces?.start === other.replaces?.start &&
        one.replaces?.end === other.replaces?.end
      );
    })
  );
}

function isQuoted(finding: Finding, by: number, quotes: readonly Span[]): boolean {
  if (quotes.length === 0 || !NOT_IN_QUOTES.has(finding.kind)) return false;
  const span = { start: finding.start + by, end: finding.end + by };
  return quotes.some((quote) => overlaps(quote, span));
}

/** The text with everything that is not the agent's own as spaces, so that offsets stay and line breaks too. */
function ownWordsOf(text: string): string {
  const spans = findOwnWords(text);
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
