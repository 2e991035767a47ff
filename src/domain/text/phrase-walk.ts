// The trie of all phrases and the walk over it, word by word. Beginnings without a gap are states that are made once;
// those that came past a gap are followed one by one. The work for each word is bounded whatever the phrases (T20).

import { GAP_MARK, type Symbols } from './phrase-symbols';
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

export interface Node {
  /** The one next word most nodes have; the others stand in `more`. */
  word: number;
  child: Node | undefined;
  more: Map<number, Node> | undefined;
  /** Where the phrase goes on after a gap. */
  gap: Node | undefined;
  /** Indexes of the phrases that end here. */
  ends: number[] | undefined;
  /** Only plain phrases come past here. */
  plain: boolean;
}

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
  starts: readonly Node[];
}

/**
 * All beginnings without a gap that stand open behind a word: they depend on the words alone, so a state is made
 * once, and the same words lead to it again in one step. A node's depth says where its beginning lies.
 */
interface State {
  nodes: readonly Node[];
  depths: readonly number[];
  ends: readonly { index: number; depth: number }[];
  gaps: readonly { gap: Node; depth: number }[];
  /** By the id of the next word. */
  next: Map<number, State>;
}

export function createNode(plain: boolean): Node {
  return { word: NO_WORD, child: undefined, more: undefined, gap: undefined, ends: undefined, plain };
}

const NO_WORD = -2;

export function addPhrase(root: Node, words: readonly number[], index: number, plain: boolean): void {
  let node = root;
  for (const word of words) {
    let next = word === GAP_MARK ? node.gap : childOf(node, word);
    if (next === undefined) {
      next = createNode(plain);
      if (word === GAP_MARK) node.gap = next;
      else addChild(node, word, next);
    }
    if (!plain) next.plain = false;
    node = next;
  }
  if (node === root) return;
  if (node.ends) node.ends.push(index);
  else node.ends = [index];
}

function childOf(node: Node, word: number): Node | undefined {
  return node.word === word ? node.child : node.more?.get(word);
}

function addChild(node: Node, word: number, child: Node): void {
  if (node.child === undefined) {
    node.word = word;
    node.child = child;
    return;
  }
  node.more ??= new Map();
  node.more.set(word, child);
}

/** Walks the trie over tokens. Its lists are used again from text to text, so that a walk makes nothing new. */
export class Walker {
  /** Beginnings that came past a gap: these are walked one by one. */
  private open: Node[] = [];
  private openFirst: number[] = [];
  private next: Node[] = [];
  private nextFirst: number[] = [];
  private plainCount = 0;
  private ownCount = 0;
  private onStep: (() => void) | undefined;
  private readonly gaps = new Map<Node, Waiting>();
  private readonly known = new Map<string, Known>();
  private start = createState();
  private steps = 0;
  private ids = 1;

  constructor(
    private readonly root: Node,
    private readonly symbols: Symbols,
  ) {}

  /** Reports every end of a phrase it comes to. */
  walk(
    tokens: readonly Token[],
    onStep: (() => void) | undefined,
    found: (index: number, first: number, last: number) => void,
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
        const { index, depth } = state.ends[i]!;
        onStep?.();
        found(index, at - depth + 1, at);
      }
      if (gaps.size > 0 || this.open.length > 0) this.walkOpen(known.numbers, words, at, found);
      for (let i = 0; i < state.gaps.length; i += 1) {
        const { gap, depth } = state.gaps[i]!;
        this.wait(gap, at - depth + 1, words);
      }
    }
  }

  /** The beginnings that came past a gap, one word on. */
  private walkOpen(
    numbers: readonly number[],
    words: number,
    at: number,
    found: (index: number, first: number, last: number) => void,
  ): void {
    this.next.length = 0;
    this.plainCount = 0;
    this.ownCount = 0;
    for (let i = 0; i < this.open.length; i += 1) this.reach(this.open[i]!, this.openFirst[i]!, numbers);
    for (const [node, waiting] of this.gaps) {
      if (words > waiting.until) this.gaps.delete(node);
      else this.reach(node, waiting.first, numbers);
    }
    for (let i = 0; i < this.next.length; i += 1) {
      const { ends, gap } = this.next[i]!;
      const first = this.nextFirst[i]!;
      for (const index of ends ?? []) {
        this.onStep?.();
        found(index, first, at);
      }
      if (gap !== undefined) this.wait(gap, first, words);
    }
    const before = this.open;
    const beforeFirst = this.openFirst;
    this.open = this.next;
    this.openFirst = this.nextFirst;
    this.next = before;
    this.nextFirst = beforeFirst;
  }

  /** Two ways to the same gap: the later beginning is the tighter match. */
  private wait(gap: Node, first: number, words: number): void {
    if (this.gaps.size < OPEN_AT_MOST || !gap.plain || this.gaps.has(gap))
      this.gaps.set(gap, { first, until: words + GAP + 1 });
  }

  /** The state behind one more word, made and remembered. */
  private step(state: State, { id, numbers, starts }: Known): State {
    this.next.length = 0;
    this.plainCount = 0;
    this.ownCount = 0;
    for (let i = 0; i < state.nodes.length; i += 1)
      this.reach(state.nodes[i]!, state.depths[i]! + 1, numbers);
    for (let i = 0; i < starts.length; i += 1) this.enter(starts[i]!, 1);
    const after = this.next.length === 0 ? this.start : createState(this.next, this.nextFirst);
    state.next.set(id, after);
    this.steps += 1;
    return after;
  }

  private forget(): void {
    this.start = createState();
    this.steps = 0;
  }

  /** Goes from a node to those that the word leads to. No node has two ways in, so none is entered twice. */
  private reach(node: Node, first: number, numbers: readonly number[]): void {
    const { word, child, more } = node;
    if (child === undefined) return;
    for (let i = 0; i < numbers.length; i += 1) {
      const number = numbers[i]!;
      if (number === word) this.enter(child, first);
      else if (more !== undefined) {
        const other = more.get(number);
        if (other !== undefined) this.enter(other, first);
      }
    }
  }

  private enter(node: Node, first: number): void {
    this.onStep?.();
    if (node.plain) {
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
    const numbers = this.symbols.of(token);
    const starts = numbers.flatMap((number) => childOf(this.root, number) ?? []);
    const fresh = numbers.length === 0 ? NOTHING : { id: this.idOf(numbers), numbers, starts };
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
}

const NOTHING: Known = { id: 0, numbers: [], starts: [] };

function createState(nodes: readonly Node[] = [], depths: readonly number[] = []): State {
  return {
    nodes: [...nodes],
    depths: depths.slice(0, nodes.length),
    ends: nodes.flatMap(({ ends }, i) => (ends ?? []).map((index) => ({ index, depth: depths[i]! }))),
    gaps: nodes.flatMap(({ gap }, i) => (gap === undefined ? [] : [{ gap, depth: depths[i]! }])),
    next: new Map(),
  };
}
