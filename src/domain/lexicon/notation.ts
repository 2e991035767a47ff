// The little notation our lexicons are written in, and what one entry tells the reading. `(a|b)` is a choice,
// `<name>` a class of words (classes.ts), `word*` a beginning, `…` up to four words. Entries are separated by
// semicolons or new lines. What the figures add up to is decided in weigh.ts.

import type { Topic } from '../words';

/** What a sign in the text is called; a person sees these as the reason for a reading. */
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
  | 'broken-promise';

/**
 * The kinds that are read but not shown: `fault` a plain report that something is wrong, `praise`, `polite`, and
 * `matter` what a message is about without any heat. `saying` is a turn of phrase that only looks like a sign.
 */
export type CueKind = SignalKind | 'fault' | 'praise' | 'polite' | 'matter' | 'saying';

export type Language = 'en' | 'es' | 'fil';

/**
 * What finding one of its phrases tells. `frustrated`, `angry` and `abusive` say how far it carries a message by
 * itself: 1 is enough for that level, 0.5 needs company. The figures stand on LABEL-RULES, not on any data set.
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
  /**
   * What "not" before it does: `drop` it (the default: "not angry"), `keep` it ("not one of you idiots"), or
   * `flip` it into disappointment ("not happy").
   */
  negated?: 'drop' | 'keep' | 'flip';
  /** For a saying: what it hides where they overlap. Missing means all kinds. */
  hides?: readonly CueKind[];
  phrases: string;
}

/** One entry of a compiled lexicon: a group, with the language it was written for. */
export interface Cue extends Omit<CueGroup, 'phrases'> {
  language: Language;
}

/** The phrases of a group, one by one, with their choices written out. */
export function listPhrases(phrases: string): string[] {
  return phrases
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap(expandChoices);
}

/** "(very|so) sorry" is "very sorry" and "so sorry"; an empty choice leaves the word out. Choices may nest. */
function expandChoices(phrase: string): string[] {
  const to = phrase.indexOf(')');
  const from = phrase.lastIndexOf('(', to);
  if (from < 0 || to < 0) return [phrase.replace(/ {2,}/g, ' ').trim()];
  return phrase
    .slice(from + 1, to)
    .split('|')
    .flatMap((choice) => expandChoices(phrase.slice(0, from) + choice + phrase.slice(to + 1)));
}
