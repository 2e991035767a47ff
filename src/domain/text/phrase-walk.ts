// The walk over the automaton of all phrases, word by word. Beginnings without a gap are states that are made once;
// those that came past a gap are followed one by one. The work for each word is bounded whatever the phrases (T20).

import { type Automaton, childOf, NO_NODE } from './phrase-automaton';
import type { Vocabulary } from './phrase-vocabulary';
import type { Token } from './tokens';

/** How many words `…` may stand for, at most. */
const GAP = 4;
/**
 * Open beginnings kept at one time, of our phrases and of plain ones each: far above any honest pack, a wall for a
 * hostile one, which takes no room from our own.
 */
const OPEN_AT_MOST = 64;
/** Words whose numbers a matcher remembers; a person uses a few thousand. */
const KEPT_AT_MOST = 4_096;
/** Steps from state to state that are remembered; then they are forgotten together and made anew. */
const STEPS_AT_MOST = 16_384;

/** A beginning of a phrase that waits behind a gap. */
interface Waiting {
  first: number;
  /** The word count after which it is too late. */
  until: number;
}

/** What a matcher knows of a word: its numbers, and the nodes a phrase that begins with it leads to. */
interface Known {
  id: number;
  numbers: readonly number[];
  starts: readonly number[];
}

/**
 * All beginnings without a gap that stand open behind a word: they depend on the words alone, so a state is made
 * once, and the same words lead to it again in one step. A node's depth says where its beginning lies.
 */
interface State {
  nodes: readonly number[];
  depths: readonly number[];
  ends: readonly { end: number; depth: number }[];
  /** Those of the nodes that a gap comes behind. */
  gaps: readonly { node: number; depth: number }[];
  /** By the id of the next word. */
  next: Map<number, State>;
}

/** Walks the automaton over tokens. Its lists are used again from text to text, so that a walk makes nothing new. */
export class Walker {
  /** Beginnings that came past a gap: these are walked one by one. */
  private open: number[] = [];
  private openFirst: number[] = [];
  private next: number[] = [];
  private nextFirst: number[] = [];
  private plainCount = 0;
  private ownCount = 0;
  private onStep: (() => void) | undefined;
  private readonly gaps = new Map<number, Waiting>();
  private readonly known = new Map<string, Known>();
  private start = emptyState();
  private steps = 0;
  private ids = 1;

  constructor(
    private readonly automaton: Automaton,
    private readonly vocabularies: readonly Vocabulary[],
  ) {}

  /** Reports every end of a phrase it comes to. */
  walk(
    tokens: readonly Token[],
    onStep: (() => void) | undefined,
    found: (end: number, first: number, last: number) => void,
  ): void {
    const { gaps } = this;
    this.onStep = onStep;
    this.open.length = 0;
    if (gaps.size > 0) gaps.clear();
    if (this.steps > STEPS_AT_MOST) this.forget();
    let state = this.start;
    let sentence = -1;
    let words = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]!;
      if (token.sentence !== sentence) {
        state = this.start;
        if (this.open.length > 0) this.open.length = 0;
        if (gaps.size > 0) gaps.clear();
        sentence = token.sentence;
      }
      if (!token.joined) words += 1;
      const known = this.knownOf(token);
      onStep?.();
      state = state.next.get(known.id) ?? this.step(state, known);
      for (let i = 0; i < state.ends.length; i += 1) {
        const { end, depth } = state.ends[i]!;
        onStep?.();
        found(end, at - depth + 1, at);
      }
      if (gaps.size > 0 || this.open.length > 0) this.walkOpen(known.numbers, words, at, found);
      for (let i = 0; i < state.gaps.length; i += 1) {
        const { node, depth } = state.gaps[i]!;
        this.wait(node, at - depth + 1, words);
      }
    }
  }

  /** The beginnings that came past a gap, one word on. */
  private walkOpen(
    numbers: readonly number[],
    words: number,
    at: number,
    found: (end: number, first: number, last: number) => void,
  ): void {
    const { gapTargets, endLists, firstEnd, ends } = this.automaton;
    this.next.length = 0;
    this.plainCount = 0;
    this.ownCount = 0;
    for (let i = 0; i < this.open.length; i += 1) this.reach(this.open[i]!, this.openFirst[i]!, numbers);
    for (const [node, waiting] of this.gaps) {
      if (words > waiting.until) this.gaps.delete(node);
      else this.reach(gapTargets[node]!, waiting.first, numbers);
    }
    for (let i = 0; i < this.next.length; i += 1) {
      const node = this.next[i]!;
      const first = this.nextFirst[i]!;
      const list = endLists[node]!;
      for (let end = firstEnd[list]!; end < firstEnd[list + 1]!; end += 1) {
        this.onStep?.();
        found(ends[end]!, first, at);
      }
      if (gapTargets[node] !== NO_NODE) this.wait(node, first, words);
    }
    const before = this.open;
    const beforeFirst = this.openFirst;
    this.open = this.next;
    this.openFirst = this.nextFirst;
    this.next = before;
    this.nextFirst = beforeFirst;
  }

  /** Two ways to the same gap: the later beginning is the tighter match. */
  private wait(node: number, first: number, words: number): void {
    if (this.gaps.size < OPEN_AT_MOST || node < this.automaton.plainNodes || this.gaps.has(node))
      this.gaps.set(node, { first, until: words + GAP + 1 });
  }

  /** The state behind one more word, made and remembered. */
  private step(state: State, { id, numbers, starts }: Known): State {
    this.next.length = 0;
    this.plainCount = 0;
    this.ownCount = 0;
    for (let i = 0; i < state.nodes.length; i += 1)
      this.reach(state.nodes[i]!, state.depths[i]! + 1, numbers);
    for (let i = 0; i < starts.length; i += 1) this.enter(starts[i]!, 1);
    const after = this.next.length === 0 ? this.start : this.createState();
    state.next.set(id, after);
    this.steps += 1;
    return after;
  }

  private forget(): void {
    this.start = emptyState();
    this.steps = 0;
  }

  /**
   * Goes from a node to those that the word leads to. Phrases may share their last nodes: one that is entered twice
   * stands for two beginnings, or for two phrases.
   */
  private reach(node: number, first: number, numbers: readonly number[]): void {
    const { firstEdge, edgeWords, edgeTargets } = this.automaton;
    const from = firstEdge[node]!;
    const edges = firstEdge[node + 1]! - from;
    if (edges === 0) return;
    for (let i = 0; i < numbers.length; i += 1) {
      if (edges > 1) {
        const other = childOf(this.automaton, node, numbers[i]!);
        if (other !== NO_NODE) this.enter(other, first);
      } else if (edgeWords[from] === numbers[i]) this.enter(edgeTargets[from]!, first);
    }
  }

  private enter(node: number, first: number): void {
    this.onStep?.();
    if (node >= this.automaton.plainNodes) {
      if (this.plainCount >= OPEN_AT_MOST) return;
      this.plainCount += 1;
    } else {
      if (this.ownCount >= OPEN_AT_MOST) return;
      this.ownCount += 1;
    }
    this.nextFirst[this.next.length] = first;
    this.next.push(node);
  }

  /** Words come back, so what is known of them is kept. Those that no phrase has are all one. */
  private knownOf(token: Token): Known {
    const keep = token.others.length === 0 && token.kind === 'word';
    const before = keep ? this.known.get(token.word) : undefined;
    if (before !== undefined) return before;
    const found = new Set<number>();
    for (const vocabulary of this.vocabularies) vocabulary.collect(token, found);
    const numbers = [...found];
    const starts = numbers.flatMap((number) =>
      this.automaton.roots.map((root) => childOf(this.automaton, root, number)),
    );
    const fresh =
      numbers.length === 0
        ? NOTHING
        : { id: this.idOf(numbers), numbers, starts: starts.filter((node) => node !== NO_NODE) };
    if (keep && this.known.size < KEPT_AT_MOST) this.known.set(token.word, fresh);
    return fresh;
  }

  /** Words of the same numbers have one id, so that many figures or names do not make many states. */
  private idOf(numbers: readonly number[]): number {
    const key = numbers.join(' ');
    const before = this.idByNumbers.get(key);
    if (before !== undefined) return before;
    const id = this.ids;
    this.ids += 1;
    this.idByNumbers.set(key, id);
    return id;
  }

  private readonly idByNumbers = new Map<string, number>();

  /** The state of the nodes that were just entered. */
  private createState(): State {
    const { gapTargets, endLists, firstEnd, ends } = this.automaton;
    const depths: number[] = [];
    const endsHere: { end: number; depth: number }[] = [];
    const gaps: { node: number; depth: number }[] = [];
    for (let i = 0; i < this.next.length; i += 1) {
      const node = this.next[i]!;
      const depth = this.nextFirst[i]!;
      depths.push(depth);
      const list = endLists[node]!;
      for (let end = firstEnd[list]!; end < firstEnd[list + 1]!; end += 1)
        endsHere.push({ end: ends[end]!, depth });
      if (gapTargets[node] !== NO_NODE) gaps.push({ node, depth });
    }
    return { nodes: [...this.next], depths, ends: endsHere, gaps, next: new Map() };
  }
}

const NOTHING: Known = { id: 0, numbers: [], starts: [] };

function emptyState(): State {
  return { nodes: [], depths: [], ends: [], gaps: [], next: new Map() };
}
