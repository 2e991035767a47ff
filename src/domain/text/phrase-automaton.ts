// The automaton of phrases as typed arrays: nodes are numbers, and a walk makes nothing. Built from rows of word
// numbers; made small in phrase-minimise.ts, saved in phrase-file.ts, walked in phrase-walk.ts.

import { GAP_MARK } from './phrase-symbols';

export interface Automaton {
  /** The edges of node n stand from `firstEdge[n]` to `firstEdge[n + 1]`. */
  readonly firstEdge: Uint32Array;
  /** The word number of each edge, ascending within a node, and where it leads. */
  readonly edgeWords: Uint32Array;
  readonly edgeTargets: Uint32Array;
  /** Where a phrase goes on after a gap behind node n, or NO_NODE. A node with a gap has only one way in. */
  readonly gapTargets: Uint32Array;
  /** Which list of ends belongs to each node; list 0 is empty. */
  readonly endLists: Uint32Array;
  /** What list l holds stands in `ends` from `firstEnd[l]` to `firstEnd[l + 1]`. */
  readonly firstEnd: Uint32Array;
  readonly ends: Uint32Array;
  /** Where phrases begin: ours, and plain ones beside them. */
  readonly roots: readonly number[];
  /** Nodes and ends from here on belong to plain phrases. */
  readonly plainNodes: number;
  readonly plainEnds: number;
}

export const NO_NODE = 0xffff_ffff;

/** Small, so that lists of nodes stay lists of small numbers; NO_NODE once it is in a typed array. */
const NONE = -1;

/** Phrases that share their beginnings, as they are added. */
export class PhraseTrie {
  /** The first node's children are many and have a table; those of the others hang on each other. */
  private readonly beginnings = new Map<number, number>();
  private readonly words: number[] = [NONE];
  private readonly firstChild: number[] = [NONE];
  private readonly nextChild: number[] = [NONE];
  private readonly gaps: number[] = [NONE];
  private readonly ends: (number[] | undefined)[] = [undefined];

  /** A phrase without words is left out. */
  add(words: readonly number[], end: number): void {
    let node = 0;
    for (const word of words) node = word === GAP_MARK ? this.gapOf(node) : this.childOf(node, word);
    if (node === 0) return;
    const ends = this.ends[node];
    if (ends === undefined) this.ends[node] = [end];
    else ends.push(end);
  }

  private childOf(node: number, word: number): number {
    if (node === 0) {
      const known = this.beginnings.get(word);
      if (known !== undefined) return known;
      const made = this.createNode(word, NONE);
      this.beginnings.set(word, made);
      return made;
    }
    for (let child = this.firstChild[node]!; child !== NONE; child = this.nextChild[child]!)
      if (this.words[child] === word) return child;
    const made = this.createNode(word, this.firstChild[node]!);
    this.firstChild[node] = made;
    return made;
  }

  private gapOf(node: number): number {
    if (this.gaps[node] === NONE) this.gaps[node] = this.createNode(NONE, NONE);
    return this.gaps[node]!;
  }

  private createNode(word: number, nextChild: number): number {
    this.words.push(word);
    this.firstChild.push(NONE);
    this.nextChild.push(nextChild);
    this.gaps.push(NONE);
    this.ends.push(undefined);
    return this.words.length - 1;
  }

  /** All as typed arrays; `ends` is how many ends there may be. */
  automaton(ends: number): Automaton {
    const { words } = this;
    const nodes = words.length;
    const firstEdge = new Uint32Array(nodes + 1);
    const targets: number[] = [];
    for (let node = 0; node < nodes; node += 1) {
      const from = targets.length;
      if (node === 0) targets.push(...this.beginnings.values());
      for (let child = this.firstChild[node]!; child !== NONE; child = this.nextChild[child]!)
        targets.push(child);
      if (targets.length - from > 1) {
        const sorted = targets.splice(from).sort((a, b) => words[a]! - words[b]!);
        for (const target of sorted) targets.push(target);
      }
      firstEdge[node + 1] = targets.length;
    }
    const edgeTargets = Uint32Array.from(targets);
    const lists = new EndLists();
    return {
      firstEdge,
      edgeWords: edgeTargets.map((target) => words[target]!),
      edgeTargets,
      gapTargets: Uint32Array.from(this.gaps),
      endLists: Uint32Array.from(this.ends, (list) => lists.add(list)),
      ...lists.arrays(),
      roots: [0],
      plainNodes: nodes,
      plainEnds: ends,
    };
  }
}

/** Lists of ends: many nodes have the same. */
class EndLists {
  private readonly known = new Map<string, number>([['', 0]]);
  private readonly firstEnd = [0, 0];
  private readonly ends: number[] = [];

  add(ends: readonly number[] | undefined): number {
    if (ends === undefined) return 0;
    const key = ends.length === 1 ? `${ends[0]}` : ends.join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const id = this.known.size;
    this.known.set(key, id);
    this.ends.push(...ends);
    this.firstEnd.push(this.ends.length);
    return id;
  }

  arrays(): { firstEnd: Uint32Array; ends: Uint32Array } {
    return { firstEnd: Uint32Array.from(this.firstEnd), ends: Uint32Array.from(this.ends) };
  }
}

/** Plain phrases beside ours, in one automaton: the two share no word number and no node. */
export function joinPlain(own: Automaton, plain: Automaton): Automaton {
  const nodes = own.gapTargets.length;
  const lists = own.firstEnd.length - 1;
  const shift = (array: Uint32Array, by: number) => array.map((one) => (one === NO_NODE ? one : one + by));
  return {
    // The last bound of ours is the first of theirs.
    firstEdge: joined(own.firstEdge, shift(plain.firstEdge, own.edgeWords.length).subarray(1)),
    edgeWords: joined(own.edgeWords, plain.edgeWords),
    edgeTargets: joined(own.edgeTargets, shift(plain.edgeTargets, nodes)),
    gapTargets: joined(own.gapTargets, shift(plain.gapTargets, nodes)),
    endLists: joined(own.endLists, shift(plain.endLists, lists)),
    firstEnd: joined(own.firstEnd, shift(plain.firstEnd, own.ends.length).subarray(1)),
    ends: joined(own.ends, shift(plain.ends, own.plainEnds)),
    roots: [...own.roots, ...plain.roots.map((root) => root + nodes)],
    plainNodes: nodes,
    plainEnds: own.plainEnds,
  };
}

function joined(first: Uint32Array, second: Uint32Array): Uint32Array {
  const both = new Uint32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** The node a word leads to, or NO_NODE. */
export function childOf(
  { firstEdge, edgeWords, edgeTargets }: Automaton,
  node: number,
  word: number,
): number {
  let low = firstEdge[node]!;
  let high = firstEdge[node + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = edgeWords[middle]!;
    if (there === word) return edgeTargets[middle]!;
    if (there < word) low = middle + 1;
    else high = middle - 1;
  }
  return NO_NODE;
}
