// The phrases of the draft's own rules and marks. In the built extension a file of the build stands in this one's
// place, where the compiling is done already (scripts/lexicon-file.ts).

import { CLASSES } from '../reading/lexicon/classes';
import { listPhrases } from '../reading/lexicon/notation';
import type { Phrase, PhraseList, SavedPhrases } from '../text/phrases';
import { COLDNESS_CLASSES, COLDNESS_RULES } from './rules/coldness';
import { MARKS, type Mark, PROMISE_CLASSES, PROMISE_RULES } from './rules/promises';
import { SIGNS, type Sign, WORDING_CLASSES, WORDING_RULES } from './rules/wording';

/** What a phrase stands for; rules are named by their ids. `figure`: the phrase ends with "100". */
export type RuleEntry =
  | { sort: 'rule' | 'unless'; rule: string }
  | { sort: 'mark'; mark: Mark | Sign; figure: boolean };

/** All phrases of rules, look-alikes and marks; compiled or not. */
export function rulePhrases(): PhraseList<RuleEntry> | SavedPhrases<RuleEntry> {
  const all: Phrase<RuleEntry>[] = [];
  const add = (patterns: readonly string[], entryOf: (phrase: string) => RuleEntry) => {
    for (const phrase of new Set(patterns.flatMap(listPhrases)))
      all.push({ phrase, value: entryOf(phrase), unnamed: true });
  };
  for (const { id, phrases, unless = [] } of [...PROMISE_RULES, ...COLDNESS_RULES, ...WORDING_RULES]) {
    const [rule, lookAlike]: RuleEntry[] = [
      { sort: 'rule', rule: id },
      { sort: 'unless', rule: id },
    ];
    add(phrases, () => rule!);
    add(unless, () => lookAlike!);
  }
  for (const [name, patterns] of Object.entries({ ...MARKS, ...SIGNS })) {
    const mark = name as Mark | Sign;
    const [words, figure]: RuleEntry[] = [
      { sort: 'mark', mark, figure: false },
      { sort: 'mark', mark, figure: true },
    ];
    add(patterns, (phrase) => (/\b100$/.test(phrase) ? figure! : words!));
  }
  return {
    phrases: all,
    notation: {
      classes: { num: CLASSES.num ?? [], ...PROMISE_CLASSES, ...COLDNESS_CLASSES, ...WORDING_CLASSES },
    },
  };
}
