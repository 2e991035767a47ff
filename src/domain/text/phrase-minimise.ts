// Makes compiled phrases small for saving. Phrases that end alike share their last nodes; nodes behind which a gap comes
// stay apart, since the walk remembers the latest beginning for each of them. Words that no phrase has are left out.
// Used by the build only.

import { type Automaton, NO_NODE } from './phrase-automaton';
import { Vocabulary, type WordNumbers } from './phrase-vocabulary';

interface Compiled {
  automaton: Automaton;
  vocabulary: Vocabulary;
  /** How many numbers its words have. */
  numbers: number;
}

/** The same finds in the same order. Every node comes after those it leads to; the root is last. */
export function minimise({ automaton, vocabulary }: Compiled): Compiled {
  const root = automaton.roots[0];
  if (root === undefined || automaton.roots.length > 1) throw new Error('Only phrases of our own are saved.');
  const small = new Shared(automaton);
  const last = small.copy(root);
  const shared = small.automaton(last);
  // In ascending order, as before: which of two finds comes first may hang on it.
  const used = [...new Set(shared.edgeWords)].sort((a, b) => a - b);
  const numberOf = new Map(used.map((number, at) => [number, at]));
  return {
    automaton: { ...shared, edgeWords: shared.edgeWords.map((number) => numberOf.get(number)!) },
    vocabulary: renumber(vocabulary, numberOf),
    numbers: used.length,
  };
}

function renumber(vocabulary: Vocabulary, numberOf: ReadonlyMap<number, number>): Vocabulary {
  const kept = (words: WordNumbers) =>
    new Map(
      [...words.keys()]
        .map(
          (word) => [word, [...(words.get(word) ?? [])].flatMap((one) => numberOf.get(one) ?? [])] as const,
        )
        .filter(([, numbers]) => numbers.length > 0),
    );
  const known = (number: number | undefined) => (number === undefined ? undefined : numberOf.get(number));
  const { exact, beginnings, figures, names } = vocabulary;
  return new Vocabulary(kept(exact), kept(beginnings), known(figures), known(names));
}

class Shared {
  private readonly known = new Map<string, number>();
  private readonly firstEdge = [0];
  private readonly edgeWords: number[] = [];
  private readonly edgeTargets: number[] = [];
  private readonly gapTargets: number[] = [];
  private readonly endLists: number[] = [];

  constructor(private readonly large: Automaton) {}

  /** As deep as the longest phrase has words. */
  copy(node: number): number {
    const { firstEdge, edgeWords, edgeTargets, gapTargets, endLists } = this.large;
    const edges = { from: firstEdge[node]!, to: firstEdge[node + 1]! };
    const words = [...edgeWords.subarray(edges.from, edges.to)];
    const targets = [...edgeTargets.subarray(edges.from, edges.to)].map((target) => this.copy(target));
    const gap = gapTargets[node]!;
    const behindGap = gap === NO_NODE ? NO_NODE : this.copy(gap);
    const key = `${words.join()} ${targets.join()} ${endLists[node]}`;
    const same = gap === NO_NODE ? this.known.get(key) : undefined;
    if (same !== undefined) return same;
    const made = this.gapTargets.length;
    if (gap === NO_NODE) this.known.set(key, made);
    this.edgeWords.push(...words);
    this.edgeTargets.push(...targets);
    this.firstEdge.push(this.edgeWords.length);
    this.gapTargets.push(behindGap);
    this.endLists.push(endLists[node]!);
    return made;
  }

  automaton(root: number): Automaton {
    return {
      ...this.large,
      firstEdge: Uint32Array.from(this.firstEdge),
      edgeWords: Uint32Array.from(this.edgeWords),
      edgeTargets: Uint32Array.from(this.edgeTargets),
      gapTargets: Uint32Array.from(this.gapTargets),
      endLists: Uint32Array.from(this.endLists),
      roots: [root],
      plainNodes: this.gapTargets.length,
    };
  }
}
