// Which of the signs found in a message are meant: not those in somebody else's mouth, not those a saying explains
// away, not those that a "not" denies. "Not happy" is the one case where a denial makes a sign of its own.

import type { TokenHit } from '../text/phrases';
import { isInside, type SetApart } from '../text/quoted';
import type { Token } from '../text/tokens';
import type { Cue, CueKind } from './lexicon/notation';

/** Kinds that are reported rather than meant when they stand in quotation marks. */
const REPORTED: ReadonlySet<CueKind> = new Set(['insult', 'profanity', 'threat-of-violence', 'accusation']);

/** Leaves out what a saying, a quotation or a "not" explains away. */
export function keepMeant(
  found: TokenHit<Cue>[],
  tokens: readonly Token[],
  apart: SetApart,
): TokenHit<Cue>[] {
  const spoken = found.filter(
    ({ value, start }) => !(REPORTED.has(value.kind) && isInside(apart.speech, start)),
  );
  const sayings = spoken.filter(({ value }) => value.kind === 'saying');
  return spoken.flatMap((hit) => {
    if (hit.value.kind === 'saying' || sayings.some((saying) => isHidden(hit, saying))) return [];
    const negated = hit.value.negated ?? 'drop';
    const denial = negated === 'keep' ? undefined : findDenial(hit, tokens);
    if (!denial) return [hit];
    return negated === 'flip' && FLIPPERS.has(denial.word) && denial.before <= 2
      ? [{ ...hit, value: LET_DOWN }]
      : [];
  });
}

function isHidden(hit: TokenHit<Cue>, saying: TokenHit<Cue>): boolean {
  const overlap = hit.first <= saying.last && saying.first <= hit.last;
  return overlap && (saying.value.hides?.includes(hit.value.kind) ?? true);
}

/** What praise becomes after "not". */
const LET_DOWN: Cue = { kind: 'disappointment', frustrated: 0.8 };
const NEGATORS: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'nor',
  'neither',
  'without',
  'hardly',
  'nothing',
]);
/** Only these turn praise into disappointment, and only close by: "not happy", "never so helpful". */
const FLIPPERS: ReadonlySet<string> = new Set(['not', 'never', 'hardly', 'no']);
/** "not only bad but" and "no wonder I am angry" deny nothing; "no thanks" and "not yet" are no denials either. */
const NO_DENIAL: ReadonlySet<string> = new Set([
  'only',
  'just',
  'wonder',
  'even',
  'help',
  'thanks',
  'thank',
  'yet',
  'more',
]);

/** The word that denies a sign among the three before it: "not angry", "never a bad word". */
function findDenial(
  hit: TokenHit<Cue>,
  tokens: readonly Token[],
): { word: string; before: number } | undefined {
  const sentence = tokens[hit.first]?.sentence;
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - 3); at--) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return undefined;
    if (!NEGATORS.has(token.word)) continue;
    return NO_DENIAL.has(tokens[at + 1]?.word ?? '')
      ? undefined
      : { word: token.word, before: hit.first - at };
  }
  return undefined;
}
