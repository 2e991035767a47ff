// The little notation our lexicons are written in, and what one entry tells the reading. `(a|b)` is a choice,
// `<name>` a class of words (classes.ts), `word*` a beginning, `…` up to four words. Entries are separated by
// semicolons; lines break anywhere. What the figures add up to is decided in reading/weigh.ts.

import { expandContraction } from '../../text/contractions';
import type { Topic } from '../../words';

/** What a sign in the text is called; a person sees these as the reason for a reading. `tone` is none of the others. */
export type SignalKind =
  | 'insult'
  | 'profanity'
  | 'threat-of-violence'
  | 'self-harm'
  | 'condemnation'
  | 'shouting'
  | 'accusation'
  | 'ultimatum'
  | 'sarcasm'
  | 'impatience'
  | 'disappointment'
  | 'repeated-contact'
  | 'waiting'
  | 'churn'
  | 'legal'
  | 'supervisor'
  | 'vulnerability'
  | 'loyalty'
  | 'thanks'
  | 'broken-promise'
  | 'tone';

/**
 * The kinds that are read but not shown: `fault` a plain report that something is wrong, `praise`, `polite`, and
 * `matter` what a message is about without any heat. `saying` is a turn of phrase that only looks like a sign.
 */
export type CueKind = SignalKind | 'fault' | 'praise' | 'polite' | 'matter' | 'saying';

export type Language = 'en' | 'es' | 'fil';

/**
 * What finding one of its phrases tells. `frustrated`, `angry` and `abusive` say how far it carries a message by
 * itself: 1 is enough for that level, 0.5 needs company. The figures stand on the labelling rules, not on any data set.
 */
export interface CueGroup {
  kind: CueKind;
  frustrated?: number;
  angry?: number;
  abusive?: number;
  /** What the message is then about. */
  topics?: readonly Topic[];
  /** What it may be about; two hints from different words make a topic. */
  hints?: readonly Topic[];
  /** One half of a topic: the thing (`about`) or what is wrong (`trouble`). Both close together make the topic. */
  about?: readonly Topic[];
  trouble?: readonly Topic[];
  /**
   * What "not" before it does: `drop` it (the default: "not angry"), `keep` it ("not one of you idiots"), or
   * `flip` it into disappointment ("not happy").
   */
  negated?: 'drop' | 'keep' | 'flip';
  /** For a saying: what it hides where they overlap. Missing means all kinds. */
  hides?: readonly CueKind[];
  phrases: string;
}

/** One entry of a compiled lexicon: a group without its phrases. */
export type Cue = Omit<CueGroup, 'phrases'>;

/** The phrases of a group, one by one, with their choices written out. */
export function listPhrases(phrases: string): string[] {
  return (
    phrases
      .split(';')
      // A choice may go on in the next line; what begins it is no space of its own.
      .map((phrase) =>
        phrase
          .replace(/\s+/g, ' ')
          .replace(/([(|]) /g, '$1')
          .trim(),
      )
      .filter((phrase) => phrase !== '')
      .flatMap(writeOut)
      .map((phrase) => phrase.replace(/ {2,}/g, ' ').trim())
  );
}

/**
 * "(very|so) sorry" is "very sorry" and "so sorry"; an empty choice leaves the word out. Choices may nest. Single
 * words stay together as `{very,so}`, which the matcher takes as one step, so that a long choice stays cheap. A
 * choice is written out by itself before it is joined with what stands around it: nested ones add up, and only
 * those that follow each other multiply. "(to |)be" keeps the space that belongs to "to".
 */
function writeOut(phrase: string): string[] {
  let written = [''];
  for (let at = 0; at < phrase.length; ) {
    const opening = phrase.indexOf('(', at);
    const to = opening < 0 ? -1 : closingOf(phrase, opening);
    // A bracket that is never closed is a face: ":(".
    const from = to < 0 ? phrase.length : opening;
    const plain = phrase.slice(at, from);
    written = written.map((start) => start + plain);
    if (to < 0) break;
    const steps = groupWords(splitChoices(phrase.slice(from + 1, to)).flatMap(writeOut));
    written = written.flatMap((start) => steps.map((step) => start + step));
    at = to + 1;
  }
  return written;
}

/** Where the bracket that opens at `from` is closed, or -1. */
function closingOf(phrase: string, from: number): number {
  let depth = 0;
  for (let at = from; at < phrase.length; at += 1) {
    if (phrase[at] === '(') depth += 1;
    if (phrase[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** The choices of a group, without looking into the groups inside. */
function splitChoices(group: string): string[] {
  const choices: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= group.length; at += 1) {
    if (group[at] === '(') depth += 1;
    if (group[at] === ')') depth -= 1;
    if (at === group.length || (group[at] === '|' && depth === 0)) {
      choices.push(group.slice(start, at));
      start = at + 1;
    }
  }
  return choices;
}

function groupWords(choices: readonly string[]): string[] {
  const single = choices.filter(isPlainWord);
  return single.length > 1
    ? [`{${single.join(',')}}`, ...choices.filter((choice) => !isPlainWord(choice))]
    : [...choices];
}

function isPlainWord(choice: string): boolean {
  return /^[a-zñ0-9]+\*?$/.test(choice) && expandContraction(choice) === undefined;
}
