// Finds the commitments in a draft: what binds us, whether it waits for the customer first, and by when it is
// due. Clause by clause: commitment/english.ts and its siblings judge a clause, commitment/requests.ts what the customer is
// asked, due-time.ts the times. Keeping the promise is left to others; quoted mail is not read.

import type { ClauseContext, Judgement } from './commitment/acts';
import { conditionAround, conditionRanges } from './commitment/conditions';
import { judgeEnglish } from './commitment/english';
import { commitsInFilipino } from './commitment/filipino';
import { isAside, isAskingQuestion, isRequest } from './commitment/requests';
import { commitsInSpanish } from './commitment/spanish';
import {
  asDueTime,
  type DueTime,
  type DueTimeOptions,
  ownSentences,
  type ReadSentence,
  readDueSentence,
} from './due-time';
import { isQuestion } from './due-time/binding';
import { wordAt, wordSet } from './due-time/reading';
import { isVague } from './due-time/vague-times';
import { type Clause, splitClauses } from './text/clauses';
import type { Token } from './text/sentence-tokens';
import { OWN_PEOPLE } from './text/speech-words';
import type { Span } from './words';

export interface Commitment extends Span {
  /** The exact words: the clause that binds us, with the condition it waits for and what hangs on it. */
  text: string;
  /** `conditional`: only after the customer does something. */
  firmness: 'firm' | 'conditional';
  due: DueTime | null;
  /** A time that no clock shows: "soon", "shortly", "as soon as possible". Never true beside a due time. */
  vague: boolean;
}

/**
 * The commitments in the agent's own words, in order, never overlapping. `ref` is now as local wall time
 * 'YYYY-MM-DDTHH:MM'; where it is none, nothing is found.
 */
export function findCommitments(text: string, ref: string, options: DueTimeOptions = {}): Commitment[] {
  const found: Commitment[] = [];
  let before = NOTHING_SAID;
  for (const { start, end } of ownSentences(text)) {
    const sentence = readForCommitments(text.slice(start, end), ref, options);
    if (sentence === null) return [];
    for (const one of commitmentsOf(sentence, before)) found.push(movedCommitment(one, start));
    before = said(sentence, before);
  }
  return found;
}

/** What the sentences before leave behind. */
export interface Said {
  /** The last one that was no aside asked the customer for something. */
  asked: boolean;
  /** The one before named our people. */
  ourPeopleNamed: boolean;
}

export const NOTHING_SAID: Said = { asked: false, ourPeopleNamed: false };

/** A sentence read for its commitments; offsets count from its own start. */
export interface CommitmentSentence extends ReadSentence {
  text: string;
  clauses: readonly Clause[];
  question: boolean;
  /** It asks the customer for something; null where it is an aside that leaves things as they were. */
  asks: boolean | null;
  namesOurPeople: boolean;
}

/** Null where `ref` is no wall time. */
export function readForCommitments(
  text: string,
  ref: string,
  options: DueTimeOptions,
): CommitmentSentence | null {
  const sentence = readDueSentence(text, ref, options);
  if (sentence === null) return null;
  const { start, end, tokens, phrases } = sentence;
  const clauses = splitClauses(tokens);
  const question = isQuestion(tokens);
  const asks = question ? isAskingQuestion(tokens) : clauses.some((one) => isRequest(tokens, one));
  return {
    start,
    end,
    tokens,
    phrases,
    text,
    clauses,
    question,
    asks: asks || !isAside(tokens) ? asks : null,
    namesOurPeople: namesOurPeople(tokens, tokens.length),
  };
}

/** The commitments of one sentence behind others. */
export function commitmentsOf(sentence: CommitmentSentence, before: Said): Commitment[] {
  return rangesIn(sentence, before).map((range) => toCommitment(sentence.text, sentence, range));
}

export function said({ asks, namesOurPeople }: CommitmentSentence, before: Said): Said {
  return { asked: asks ?? before.asked, ourPeopleNamed: namesOurPeople };
}

/** A copy of the commitment as it stands `by` characters further on. */
export function movedCommitment(one: Commitment, by: number): Commitment {
  const { start, end, text, firmness, due, vague } = one;
  const moved = due && { start: due.start + by, end: due.end + by, due: due.due, gran: due.gran };
  return { start: start + by, end: end + by, text, firmness, due: moved, vague };
}

/** A commitment as token indexes. */
interface Range {
  from: number;
  to: number;
  conditional: boolean;
  /** Conditions inside the range: a time in one is no due time. */
  waits: readonly Clause[];
}

function rangesIn(sentence: CommitmentSentence, before: Said): Range[] {
  const { tokens, phrases, clauses, question } = sentence;
  const ranges: Range[] = [];
  for (const [index, clause] of clauses.entries()) {
    if (clause.role === 'condition' || clause.role === 'reason') continue;
    // "By Friday, our team will": the time stands in a clause of its own before.
    const start = leadingTime(sentence, clauses[index - 1], clause);
    const hasDue = phrases.some(({ from, to }) => from < clause.to && to > start);
    const ourPeopleNamed =
      before.ourPeopleNamed || (sentence.namesOurPeople && namesOurPeople(tokens, clause.from));
    if (isReported(tokens, clause)) continue;
    const commits = judge(tokens, clause, { question, ourPeopleNamed, hasDue });
    if (commits === null) continue;
    const condition = conditionAround(tokens, clauses, index);
    const waitsForAnswer = before.asked && !isCalendarTime(sentence, clause);
    if (commits === 'weak' && condition === null && !waitsForAnswer) continue;
    // "Paki-send po ... at iche-check ko": request and act in one clause.
    const asksItself = isRequest(tokens, clause) && wordAt(tokens, clause.from).startsWith('paki');
    const conditional = condition !== null || waitsForAnswer || asksItself;
    const last = lastHanging(clauses, index);
    const from = Math.min(start, condition?.from ?? clause.from);
    const to = Math.max(last.to, condition?.to ?? 0);
    const previous = ranges.at(-1);
    ranges.push({
      from: Math.max(from, previous?.to ?? 0),
      to,
      conditional,
      waits: conditionRanges(clauses, from, to),
    });
  }
  return ranges.filter(({ from, to }) => from < to);
}

/** Whether somebody on our side is named before the token. */
function namesOurPeople(tokens: readonly Token[], to: number): boolean {
  for (let at = 0; at < to; at += 1) if (OWN_PEOPLE.has(wordAt(tokens, at))) return true;
  return false;
}

function judge(tokens: readonly Token[], clause: Clause, context: ClauseContext): Judgement {
  if (clause.role === 'purpose' && !context.hasDue) return null;
  const english = judgeEnglish(tokens, clause, context);
  if (english !== null) return english;
  if (context.question) return null;
  return commitsInSpanish(tokens, clause, context.hasDue) || commitsInFilipino(tokens, clause) ? 'act' : null;
}

/** The due time is a day or an hour of its own, not counted from the customer's answer. */
function isCalendarTime({ phrases }: ReadSentence, { from, to }: Clause): boolean {
  return phrases.some((phrase) => phrase.from < to && phrase.to > from && phrase.pieces.amount === undefined);
}

/** The last of the reasons, purposes and conditions that hang on the clause at the index. */
function lastHanging(clauses: readonly Clause[], index: number): { to: number } {
  let last = clauses[index] ?? { to: 0 };
  for (let at = index + 1; at < clauses.length; at += 1) {
    const next = clauses[at];
    if (next === undefined || next.role === 'main') break;
    last = next;
  }
  return last;
}

/** "By Friday, our team will": the commitment begins with its time. */
function leadingTime({ phrases }: ReadSentence, before: Clause | undefined, clause: Clause): number {
  const isJoined = clause.opener === ',' || clause.opener === '';
  if (before === undefined || before.role !== 'main' || !isJoined) return clause.from;
  const time = phrases.find(({ from, to }) => from < before.to && to > before.from);
  return time !== undefined && before.to - before.from - (time.to - time.from) <= 2
    ? before.from
    : clause.from;
}

/** 'He said: "I'll sue you"': somebody else's words. */
function isReported(tokens: readonly Token[], { from, opener }: Clause): boolean {
  if (opener !== ':' && !QUOTES.has(wordAt(tokens, from - 1))) return false;
  return tokens.slice(0, from).some(({ text }) => REPORTS.has(text));
}

const QUOTES = wordSet('" “ «');

const REPORTS = wordSet('said says told wrote claimed asked dijo sinabi');

const BEST_LEADS = wordSet('by before within in at no');

function toCommitment(text: string, sentence: ReadSentence, range: Range): Commitment {
  const { from, to, conditional, waits } = range;
  const { tokens, phrases } = sentence;
  const start = tokens[from]?.start ?? sentence.start;
  const end = tokens[to - 1]?.end ?? sentence.end;
  const inside = phrases.filter(
    (phrase) =>
      phrase.from >= from &&
      phrase.to <= to &&
      isDeadline(tokens, phrase.from) &&
      !waits.some((wait) => phrase.from >= wait.from && phrase.from < wait.to),
  );
  const best = inside.find((phrase) => BEST_LEADS.has(wordAt(tokens, phrase.from - 1))) ?? inside[0];
  const [due = null] = best === undefined ? [] : asDueTime(tokens, best);
  return {
    start,
    end,
    text: text.slice(start, end),
    firmness: conditional ? 'conditional' : 'firm',
    due,
    vague: due === null && isVague(tokens, from, to),
  };
}

const NO_DEADLINE = wordSet('of since dated');

function isDeadline(tokens: readonly Token[], at: number): boolean {
  const lead = wordAt(tokens, at - 1) === 'the' ? wordAt(tokens, at - 2) : wordAt(tokens, at - 1);
  return !NO_DEADLINE.has(lead);
}
