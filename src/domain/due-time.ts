// Finds the times an agent's words name and the one they bind our side to. Local wall time throughout; which
// instant that is, in the agent's zone, is left to others. What the words mean: due-time/grammar.ts and
// due-time/resolve.ts; whom they bind: due-time/binding.ts; quoted mail is not read: text/own-words.ts.

import { bindsUs, isQuestion, speaksOfOurFuture } from './due-time/binding';
import { findTimePhrases, type TimePhrase } from './due-time/grammar';
import { wordAt } from './due-time/reading';
import { readWallTime } from './due-time/wall-time';
import { type Clause, splitClauses } from './text/clauses';
import { findOwnWords } from './text/own-words';
import { readTokens, type Token } from './text/sentence-tokens';
import { type Sentence, splitSentences } from './text/sentences';
import { PRONOUNS } from './text/speech-words';
import type { Span } from './words';
import { USUAL_HOURS, type WorkingHours } from './working-hours';

export interface DueTime extends Span {
  /** 'YYYY-MM-DDTHH:MM', or 'YYYY-MM-DD' for gran `d`. */
  due: string;
  /**
   * How exact the words were: `m` to the minute, `d` a day, `t` a time of day without a day ("at 3"): `due` is
   * then its next occurrence after `ref`.
   */
  gran: 'm' | 'd' | 't';
}

export interface DueTimeOptions {
  /** BCP 47 tag of the text; without it the words themselves tell. It decides whether 03/05 is 5 March or 3 May. */
  lang?: string;
  /** Defaults to USUAL_HOURS. */
  hours?: WorkingHours;
}

/**
 * Every time ahead that the text names, in order, whoever it binds: also in questions and opening hours. Past
 * times ("yesterday", "3 days ago") are left out. `ref` is now, as local wall time 'YYYY-MM-DDTHH:MM'; where it
 * is none, nothing is found. A due time lies before `ref` only where the text states so ("2019-01-05").
 */
export function findDueTimes(text: string, ref: string, options: DueTimeOptions = {}): DueTime[] {
  return readSentences(text, ref, options).flatMap(({ tokens, phrases }) =>
    phrases.flatMap((phrase) => asDueTime(tokens, phrase)),
  );
}

/**
 * The one due time the text binds our side to: the first sentence that does, and in it the time said with "I'll"
 * or "we'll" before any other. Null for questions, refusals, the past, third parties, opening hours and what
 * the customer is to do.
 */
export function findDueTime(text: string, ref: string, options: DueTimeOptions = {}): DueTime | null {
  for (const { tokens, phrases } of readSentences(text, ref, options)) {
    const phrase = bindingPhrase(tokens, phrases, ref);
    const [due] = phrase === null ? [] : asDueTime(tokens, phrase);
    if (due !== undefined) return due;
  }
  return null;
}

/** A sentence of the agent's own, as tokens, with the times it names. For commitment.ts. */
export interface ReadSentence extends Sentence {
  tokens: Token[];
  phrases: TimePhrase[];
}

/** The sentences the agent wrote, read. Empty where `ref` is no wall time. */
export function readSentences(text: string, ref: string, options: DueTimeOptions): ReadSentence[] {
  const now = readWallTime(ref);
  if (now === null) return [];
  const grammar = { lang: options.lang, hours: options.hours ?? USUAL_HOURS };
  return ownSentences(text).map((sentence) => {
    const tokens = readTokens(text, sentence);
    return { ...sentence, tokens, phrases: findTimePhrases(tokens, now, grammar) };
  });
}

/** Where the sentences stand that the agent wrote. */
export function ownSentences(text: string): Sentence[] {
  return findOwnWords(text).flatMap((own) =>
    splitSentences(text.slice(own.start, own.end)).map(({ start, end }) => ({
      start: own.start + start,
      end: own.start + end,
    })),
  );
}

/** One sentence by its words; null where `ref` is no wall time. */
export function readDueSentence(words: string, ref: string, options: DueTimeOptions): ReadSentence | null {
  const now = momentOf(ref);
  if (now === null) return null;
  const end = words.length;
  const tokens = readTokens(words, { start: 0, end });
  const grammar = { lang: options.lang, hours: options.hours ?? USUAL_HOURS };
  return { start: 0, end, tokens, phrases: findTimePhrases(tokens, now, grammar) };
}

/** All sentences of a draft are read at one moment. */
let last: { ref: string; now: number | null } = { ref: '', now: null };

function momentOf(ref: string): number | null {
  if (last.ref !== ref) last = { ref, now: readWallTime(ref) };
  return last.now;
}

export function asDueTime(tokens: readonly Token[], phrase: TimePhrase): DueTime[] {
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  if (first === undefined || last === undefined) return [];
  return [{ start: first.start, end: last.end, due: phrase.due, gran: phrase.gran }];
}

/** The phrase that binds us, said with our own future if one is. */
function bindingPhrase(
  tokens: readonly Token[],
  phrases: readonly TimePhrase[],
  ref: string,
): TimePhrase | null {
  if (phrases.length === 0) return null;
  const clauses = splitClauses(tokens);
  const question = isQuestion(tokens);
  let found: TimePhrase | null = null;
  for (const phrase of phrases) {
    if (phrase.gran === 'd' && phrase.due < ref.slice(0, 10)) continue;
    const clause = clauseOf(tokens, clauses, phrase);
    if (clause === null) continue;
    const own = speaksOfOurFuture(tokens, clause);
    // Behind a time that binds, only one that is said with our own future is looked at.
    if ((found !== null && !own) || !bindsUs(tokens, clause, phrase, question)) continue;
    if (own) return phrase;
    found ??= phrase;
  }
  return found;
}

/** The clause a time belongs to: its own, or the next one where it stands before it ("By Friday, we will"). */
export function clauseOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  phrase: TimePhrase,
): Clause | null {
  const index = clauses.findIndex(({ from, to }) => phrase.from < to && phrase.to > from);
  const clause = clauses[index];
  if (clause === undefined) return null;
  const others =
    clause.to - clause.from - (Math.min(phrase.to, clause.to) - Math.max(phrase.from, clause.from));
  const next = clauses[index + 1];
  // "It's closed today, I'll try tomorrow": a clause with a subject of its own leads nothing.
  const isSentence = PRONOUNS.has(wordAt(tokens, clause.from));
  const leads =
    others <= 2 && !isSentence && clause.role === 'main' && next !== undefined && next.role === 'main';
  const isJoined = next !== undefined && (next.opener === ',' || next.opener === '');
  if (!leads || !isJoined || wordAt(tokens, next.from) === '') return clause;
  return { ...next, from: clause.from };
}
