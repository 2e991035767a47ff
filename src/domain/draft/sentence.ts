// Reads one sentence of a draft: its words, and which rule phrases, look-alikes, marks and watched phrases of the
// pack stand in it. One automaton for all of them, compiled once for each pack; an unchanged sentence is not read
// again. What follows from what was found is left to draft/promises.ts, draft/wording.ts and boundary.ts.

import type { Boundary, Watch } from '../pack';
import { createMemo } from '../text/memo';
import {
  type CompiledPhrases,
  createMatcher,
  type Phrase,
  type PhraseMatcher,
  preparePhrases,
} from '../text/phrases';
import { quickTokens } from '../text/quick-tokens';
import type { Token } from '../text/tokens';
import type { Span } from '../words';
import { type RuleEntry, rulePhrases } from './rule-phrases';
import { COLDNESS_RULES } from './rules/coldness';
import { type Mark, PROMISE_RULES } from './rules/promises';
import type { PhraseRule } from './rules/rule';
import { type Sign, WORDING_RULES } from './rules/wording';

export const PHRASE_RULES: readonly PhraseRule[] = [...PROMISE_RULES, ...COLDNESS_RULES, ...WORDING_RULES];

const ruleById = new Map(PHRASE_RULES.map((rule) => [rule.id, rule]));

type Entry = RuleEntry | { sort: 'watch'; watched: Watched };

/** A watched phrase's card and words. */
export interface Watched {
  boundary: Boundary;
  watch: Watch;
}

/** A find among the words of a sentence; offsets count from the sentence's own start. */
export interface Found extends Span {
  /** Indexes of the first and the last word. */
  first: number;
  last: number;
}

export interface ReadSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Finds of rules, look-alikes already taken out; one for each place and rule, the longest. */
  readonly rules: readonly (Found & { rule: PhraseRule })[];
  readonly marks: ReadonlyMap<Mark | Sign, readonly Found[]>;
  /** A look-alike of a rule stands in it: somebody thought of these very words, and they are harmless. */
  readonly hasLookAlike: boolean;
  /** Watched phrases of the pack, in order, longer ones first. */
  readonly watched: readonly (Found & { value: Watched })[];
  readonly isQuestion: boolean;
}

const NO_FINDS: readonly Found[] = [];

export type SentenceReader = (text: string) => ReadSentence;

const NO_BOUNDARIES: readonly Boundary[] = [];
/** For each set of cards the reader of its automaton, kept as long as the cards are. */
const readers = new WeakMap<readonly Boundary[], SentenceReader>();

/** The reader for the rules and these cards' watched phrases. */
export function readerFor(boundaries: readonly Boundary[] = NO_BOUNDARIES): SentenceReader {
  const known = readers.get(boundaries);
  if (known !== undefined) return known;
  const matcher = createMatcher(getRulePhrases(), listWatched(boundaries));
  const reader: SentenceReader = (text) => read(text, matcher);
  readers.set(boundaries, reader);
  return reader;
}

const readBefore = createMemo<ReadSentence>();

/** Reads a sentence by its text, without a pack. Reading the same text again costs a look-up. */
export function readSentence(text: string): ReadSentence {
  return readBefore(text, () => readerFor()(text));
}

function read(text: string, matcher: PhraseMatcher<Entry>): ReadSentence {
  const tokens = quickTokens(text);
  const watched: (Found & { value: Watched })[] = [];
  const rules: (Found & { rule: PhraseRule })[] = [];
  const spared: (Found & { rule: PhraseRule })[] = [];
  const marks = new Map<Mark | Sign, Found[]>();
  for (const hit of matcher.findIn(tokens)) {
    const { value, start, end, first, last } = hit;
    const found = { start, end, first, last };
    if (value.sort === 'watch') watched.push({ ...found, value: value.watched });
    else if (value.sort === 'mark') {
      if (isMarkHere(text, value, end)) addTo(marks, value.mark, found);
    } else (value.sort === 'rule' ? rules : spared).push({ ...found, rule: getRule(value.rule) });
  }
  return {
    text,
    tokens,
    rules: longest(
      rules.filter((one) => !spared.some((other) => other.rule === one.rule && touches(one, other))),
    ),
    marks,
    hasLookAlike: spared.length > 0,
    watched,
    isQuestion: /\?["'”’)\s]*$/.test(text),
  };
}

/** The finds of a mark, in order. */
export function marksOf(sentence: ReadSentence, mark: Mark | Sign): readonly Found[] {
  return sentence.marks.get(mark) ?? NO_FINDS;
}

/** Whether two finds share a word. */
export function touches(a: Found, b: Found): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Whether something just before `at` (a word index) denies it or leaves it open: "can't", "whether", "hope". */
export function isDenied(sentence: ReadSentence, at: number, reach = 6): boolean {
  return marksOf(sentence, 'denial').some((denial) => {
    if (denial.last >= at || at - denial.last > reach) return false;
    const between = sentence.text.slice(denial.end, sentence.tokens[at]?.start ?? denial.end);
    return !/[,;:—]|\b(?:but|however)\b/i.test(between);
  });
}

/** "100" is certainty only as "100 %" or "100 percent", else a figure like any other. */
function isMarkHere(
  text: string,
  { mark, figure }: Extract<RuleEntry, { sort: 'mark' }>,
  end: number,
): boolean {
  if (mark !== 'sure-inside' && mark !== 'decided') return true;
  return !figure || /^\s?(?:%|percent|per cent)/i.test(text.slice(end));
}

function longest(found: readonly (Found & { rule: PhraseRule })[]): (Found & { rule: PhraseRule })[] {
  const kept: (Found & { rule: PhraseRule })[] = [];
  for (const one of found) {
    const at = kept.findIndex((other) => other.rule === one.rule && touches(one, other));
    const other = kept[at];
    if (other === undefined) kept.push(one);
    else if (one.last - one.first > other.last - other.first) kept[at] = one;
  }
  return kept;
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function listWatched(boundaries: readonly Boundary[]): Phrase<Entry>[] {
  return boundaries.flatMap((boundary) =>
    boundary.watch.flatMap((watch) =>
      watch.phrases.map(
        (phrase): Phrase<Entry> => ({
          phrase,
          plain: true,
          value: { sort: 'watch', watched: { boundary, watch } },
        }),
      ),
    ),
  );
}

function getRule(id: string): PhraseRule {
  const rule = ruleById.get(id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return rule;
}

function getRulePhrases(): CompiledPhrases<Entry> {
  ready ??= preparePhrases<Entry>(rulePhrases());
  return ready;
}

let ready: CompiledPhrases<Entry> | undefined;
