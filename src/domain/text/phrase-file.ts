// Compiled phrases as they are saved by the build and read when a language is first met: typed arrays that are used as
// they lie, since a start has no time to decode.
//
// The file, little endian. Header: the numbers named in HEADER (u32 each). Then columns of u16, one after the other:
//   word sizes, word numbers   how many numbers each word has (exact words, then beginnings), and the numbers, each as
//                              the step up from the one before
//   end sizes, ends            how many values each list of ends has, the empty one left out, and the values
//   edge counts                of each node
//   edge words, edge targets   for each edge; words as steps up within a node; a target is twice the node for one of the first NEAR_START nodes, else
//                              twice the steps back, plus one. It stands before its node, so no walk goes round; the
//                              last node is the root
//   gap nodes, gap targets     the nodes with a gap and where it leads
//   end lists                  the list of each node

import { type Automaton, NO_NODE } from './phrase-automaton';
import { Vocabulary, type WordNumbers } from './phrase-vocabulary';

export interface PhraseFile {
  /** Exact words, sorted; behind a line break beginnings. Parted by spaces: text loads fastest as text. */
  words: string;
  bytes: Uint8Array;
}

interface Contents {
  automaton: Automaton;
  vocabulary: Vocabulary;
  numbers: number;
}

/** "EVKP". */
const MAGIC = 0x504b5645;
const VERSION = 1;
/** Figures and names are the number + 1, or 0; the checksum is over all that follows it. */
const HEADER = [
  'magic',
  'version',
  'checksum',
  'exact',
  'beginnings',
  'numbers',
  'figures',
  'names',
  'wordNumbers',
  'lists',
  'ends',
  'nodes',
  'edges',
  'gaps',
] as const;
const CHECKED_FROM = 3;
/** Nodes named by their number and not by their distance: the ends that most words lead to. */
const NEAR_START = 256;

/**
 * Saves an automaton of phrases of our own whose nodes stand as minimise leaves them.
 * @throws when there are too many of anything.
 */
export function writePhraseFile({ automaton, vocabulary, numbers }: Contents): PhraseFile {
  const { exact, beginnings, figures, names } = vocabulary;
  const words = [...[...exact.keys()].sort(), ...beginnings.keys()];
  const strange = words.find((word) => /\s/.test(word));
  if (strange !== undefined) throw new Error(`A word of a phrase holds a space: “${strange}”.`);
  const count = [...exact.keys()].length;
  const numbersOf = words.map((word, at) => [...new Set((at < count ? exact : beginnings).get(word))]);
  const { firstEdge, edgeWords, edgeTargets, gapTargets, endLists, firstEnd, ends } = popularFirst(automaton);
  const nodes = [...gapTargets.keys()];
  const gapNodes = nodes.filter((node) => gapTargets[node] !== NO_NODE);
  const sizes = (bounds: Uint32Array) => [...bounds.subarray(1)].map((to, at) => to - bounds[at]!);
  const code = (node: number, to: number) => (to < NEAR_START ? to * 2 : (node - to) * 2 + 1);
  const columns = [
    numbersOf.map(({ length }) => length),
    numbersOf.flatMap(steps),
    sizes(firstEnd.subarray(1)),
    [...ends],
    sizes(firstEdge),
    nodes.flatMap((node) => steps([...edgeWords.subarray(firstEdge[node], firstEdge[node + 1])])),
    nodes.flatMap((node) =>
      [...edgeTargets.subarray(firstEdge[node], firstEdge[node + 1])].map((to) => code(node, to)),
    ),
    gapNodes,
    gapNodes.map((node) => gapTargets[node]!),
    [...endLists],
  ].flat();
  if (columns.some((one) => one < 0 || one > 0xffff))
    throw new Error('These phrases are too many for the file.');
  const header: Record<(typeof HEADER)[number], number> = {
    magic: MAGIC,
    version: VERSION,
    checksum: 0,
    exact: count,
    beginnings: words.length - count,
    numbers,
    figures: (figures ?? -1) + 1,
    names: (names ?? -1) + 1,
    wordNumbers: numbersOf.flat().length,
    lists: firstEnd.length - 1,
    ends: ends.length,
    nodes: nodes.length,
    edges: edgeWords.length,
    gaps: gapNodes.length,
  };
  // Whole words of four bytes, so that the checksum is quick.
  const body = new Uint16Array(HEADER.length * 2 + Math.ceil(columns.length / 2) * 2);
  body.set(columns, HEADER.length * 2);
  const whole = new Uint32Array(body.buffer);
  whole.set(HEADER.map((name) => header[name]));
  const text = `${words.slice(0, count).join(' ')}\n${words.slice(count).join(' ')}`;
  whole[HEADER.indexOf('checksum')] = checksum(whole, text);
  return { words: text, bytes: new Uint8Array(body.buffer) };
}

/** The same automaton with the ends that most words lead to in front: they are named in one byte. */
function popularFirst(automaton: Automaton): Automaton {
  const { firstEdge, edgeWords, edgeTargets, gapTargets, endLists } = automaton;
  const ways = new Uint32Array(gapTargets.length);
  for (const target of edgeTargets) ways[target]! += 1;
  const isLeaf = (node: number) => firstEdge[node] === firstEdge[node + 1] && gapTargets[node] === NO_NODE;
  const order = [...gapTargets.keys()].sort(
    (a, b) =>
      Number(isLeaf(b)) - Number(isLeaf(a)) || (isLeaf(a) && isLeaf(b) ? ways[b]! - ways[a]! : 0) || a - b,
  );
  const place = new Uint32Array(order.length);
  for (const [at, node] of order.entries()) place[node] = at;
  const edges = order.flatMap((node) =>
    Array.from({ length: firstEdge[node + 1]! - firstEdge[node]! }, (_, i) => firstEdge[node]! + i),
  );
  const bounds = new Uint32Array(order.length + 1);
  for (const [at, node] of order.entries())
    bounds[at + 1] = bounds[at]! + firstEdge[node + 1]! - firstEdge[node]!;
  return {
    ...automaton,
    firstEdge: bounds,
    edgeWords: Uint32Array.from(edges, (edge) => edgeWords[edge]!),
    edgeTargets: Uint32Array.from(edges, (edge) => place[edgeTargets[edge]!]!),
    gapTargets: Uint32Array.from(order, (node) =>
      gapTargets[node] === NO_NODE ? NO_NODE : place[gapTargets[node]!]!,
    ),
    endLists: Uint32Array.from(order, (node) => endLists[node]!),
    roots: automaton.roots.map((root) => place[root]!),
  };
}

/**
 * Reads saved phrases; `entries` is how many ends there may be.
 * @throws when the file is none, is damaged or names what is not there.
 */
export function readPhraseFile({ words, bytes }: PhraseFile, entries: number): Contents {
  if (bytes.length < HEADER.length * 4 || bytes.length % 4 !== 0) throw new Error('These are no phrases.');
  // A copy begins at a place that typed arrays may begin at, wherever the bytes came from.
  const whole = new Uint32Array(bytes.slice().buffer);
  const header = (name: (typeof HEADER)[number]) => whole[HEADER.indexOf(name)]!;
  if (header('magic') !== MAGIC) throw new Error('These are no phrases.');
  if (header('version') !== VERSION) throw new Error('These phrases are of another version.');
  if (header('checksum') !== checksum(whole, words)) throw new Error(DAMAGED);
  const columns = new Columns(whole);
  const [exact = [], beginnings = []] = words.split('\n').map((line) => (line === '' ? [] : line.split(' ')));
  if (exact.length !== header('exact') || beginnings.length !== header('beginnings'))
    throw new Error(DAMAGED);
  const firstNumber = columns.bounds(exact.length + beginnings.length);
  const wordNumbers = columns.next(header('wordNumbers'));
  takeSteps(wordNumbers, firstNumber, header('numbers'));
  const list = (at: number) => wordNumbers.subarray(firstNumber[at], firstNumber[at + 1]);
  const known = (number: number) => (number === 0 ? undefined : number - 1);
  const vocabulary = new Vocabulary(
    new SortedWords(exact, list),
    new Map(beginnings.map((word, at) => [word, list(exact.length + at)])),
    known(header('figures')),
    known(header('names')),
  );
  const lists = columns.bounds(header('lists') - 1);
  const ends = columns.next(header('ends'), entries);
  const nodes = header('nodes');
  const firstEdge = columns.bounds(nodes);
  const edgeWords = columns.next(header('edges'));
  takeSteps(edgeWords, firstEdge, header('numbers'));
  const edgeTargets = columns.next(header('edges'));
  readTargets(edgeTargets, firstEdge);
  const gapTargets = new Uint32Array(nodes).fill(NO_NODE);
  const gapNodes = columns.next(header('gaps'), nodes);
  const behind = columns.next(header('gaps'));
  for (let at = 0; at < gapNodes.length; at += 1) {
    if (behind[at]! >= gapNodes[at]!) throw new Error(DAMAGED);
    gapTargets[gapNodes[at]!] = behind[at]!;
  }
  const endLists = columns.next(nodes, header('lists'));
  const fits = lists[lists.length - 1] === ends.length;
  if (!fits || nodes === 0) throw new Error(DAMAGED);
  const automaton: Automaton = {
    firstEdge,
    edgeWords,
    edgeTargets,
    gapTargets,
    endLists,
    firstEnd: Uint32Array.from([0, ...lists]),
    ends,
    roots: [nodes - 1],
    plainNodes: nodes,
    plainEnds: entries,
  };
  return { automaton, vocabulary, numbers: header('numbers') };
}

const DAMAGED = 'These phrases are damaged.';

/** From each number the step to the next. */
function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** The other way round, in place, for each stretch; all come out below `below`. */
function takeSteps(column: Uint32Array, bounds: Uint32Array, below: number): void {
  if (bounds[bounds.length - 1] !== column.length) throw new Error(DAMAGED);
  for (let stretch = 0; stretch < bounds.length - 1; stretch += 1) {
    const [from, to] = [bounds[stretch]!, bounds[stretch + 1]!];
    let number = 0;
    for (let at = from; at < to; at += 1) {
      number += column[at]!;
      column[at] = number;
    }
    if (from < to && number >= below) throw new Error(DAMAGED);
  }
}

function readTargets(targets: Uint32Array, firstEdge: Uint32Array): void {
  for (let node = 0; node < firstEdge.length - 1; node += 1) {
    for (let edge = firstEdge[node]!; edge < firstEdge[node + 1]!; edge += 1) {
      const code = targets[edge]!;
      const target = code & 1 ? node - (code >> 1) : code >> 1;
      if (target < 0 || target >= node) throw new Error(DAMAGED);
      targets[edge] = target;
    }
  }
}

/** Words found by halving: nothing is made for the thousands that no message has. */
class SortedWords implements WordNumbers {
  constructor(
    private readonly words: readonly string[],
    private readonly list: (at: number) => Iterable<number>,
  ) {}

  get(word: string): Iterable<number> | undefined {
    let low = 0;
    let high = this.words.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const there = this.words[middle]!;
      if (there === word) return this.list(middle);
      if (there < word) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  keys(): Iterable<string> {
    return this.words;
  }
}

/** The columns of a file, one after the other. */
class Columns {
  private at = HEADER.length * 2;
  private readonly all: Uint16Array;

  constructor(whole: Uint32Array) {
    this.all = new Uint16Array(whole.buffer);
  }

  /** The next numbers, all below `below`. */
  next(length: number, below = 0x10000): Uint32Array {
    if (this.at + length > this.all.length) throw new Error(DAMAGED);
    const column = new Uint32Array(this.all.subarray(this.at, this.at + length));
    this.at += length;
    for (let at = 0; at < length; at += 1) if (column[at]! >= below) throw new Error(DAMAGED);
    return column;
  }

  /** The next numbers are sizes: where each of the things begins, and where the last one ends. */
  bounds(length: number): Uint32Array {
    const sizes = this.next(length);
    const bounds = new Uint32Array(length + 1);
    for (let at = 0; at < length; at += 1) bounds[at + 1] = bounds[at]! + sizes[at]!;
    return bounds;
  }
}

/** FNV-1a over what follows the checksum, four bytes at a time, and the length of the words: enough against accidents. */
function checksum(whole: Uint32Array, words: string): number {
  let sum = 0x811c9dc5;
  for (let at = CHECKED_FROM; at < whole.length; at += 1) sum = Math.imul(sum ^ whole[at]!, 0x01000193);
  return (sum ^ words.length) >>> 0;
}
