// What a wording rule is: phrases as data, when they are left alone, and the better words. The lists beside this
// file hold the rules, in the notation of lexicon/notation.ts; draft/sentence-findings.ts and draft/wording.ts apply them.

import type { FindingKind } from '../../finding';

/** A rule as settings and the panel know it. */
export interface RuleName {
  /** Stable: settings keep silenced rules by it, and the panel has a sentence for each. */
  readonly id: string;
  readonly kind: FindingKind;
  /** The section of the practice it stands on, in words. */
  readonly source: string;
}

/**
 * Where the better words fit. `phrase`: in place of what was found. `clause`: in place of the clause around it.
 * `advice`: nowhere; they tell the agent what to write.
 */
export type Fit = 'phrase' | 'clause' | 'advice';

export interface PhraseRule extends RuleName {
  readonly phrases: readonly string[];
  /** Look-alikes: a find that overlaps one of these is none. */
  readonly unless?: readonly string[];
  /** Left alone where the sentence, or one beside it, says what can be done. */
  readonly unlessStep?: boolean;
  /** Left alone in questions, and behind "can't", "whether" and their like. */
  readonly unlessDenied?: boolean;
  /** Left alone where the sentence names a thing. */
  readonly unlessNamed?: boolean;
  readonly fit: Fit;
  /** How many of the found words `say` takes the place of, from the first on; missing means all. */
  readonly words?: number;
  readonly say: string;
}
