// Finds many phrases in a text in one pass: a trie over words, walked from every word at once. `…` in a phrase
// stands for up to four words in between; no phrase runs across the end of a sentence. Used by the lexicons of
// the reading, by the draft check and by the watch phrases of packs. It matches words, never letters, and takes
// no expression of any kind (T19); the work is bounded whatever the phrases and the text (T20).

import type { Span } from '../words';
import { type Token, tokenise } from './tokens';

export interface Phrase<T> {
  /** Plain words, in any case: "refund you … in full". */
  phrase: string;
  value: T;
}

export interface PhraseHit<T> extends Span {
  value: T;
  phrase: string;
}

/** A hit among tokens: `first` and `last` are indexes of the tokens it begins and ends with. */
export interface TokenHit<T> extends PhraseHit<T> {
  first: number;
  last: number;
}

export interface PhraseMatcher<T> {
  /** All hits, sorted by start, longer ones first; hits may overlap. */
  find(text: string): PhraseHit<T>[];
  /** The same over tokens that are already there. `onStep` is called once for each step of work (for tests). */
  findIn(tokens: readonly Token[], onStep?: () => void): TokenHit<T>[];
}

/** Words that stand in for each other in our own lexicons; packs have none. */
export interface PhraseNotation {
  /**
   * `<name>` in a phrase means any word of that class, `{a,b}` any of the words in it, `word*` any word that begins
   * so. Without a notation all three are plain punctuation. The class `num` also holds every figure, `at` every @name.
   */
  classes: Readonly<Record<string, readonly string[]>>;
}

/** How many words `…` may stand for, at most. */
const GAP = 4;
/** Open beginnings kept at one time, and hits in all: far above any honest pack, a wall for a hostile one. */
const OPEN_AT_MOST = 64;
const HITS_AT_MOST = 2_000;
/** Words whose numbers a matcher remembers; a person uses a few thousand. */
const KEPT_AT_MOST = 4_096;

interface Node {
  /** By the number of the next word; missing in the many nodes where phrases only end. */
  next: Map<number, Node> | undefined;
  /** Where the phrase goes on after a gap. */
  gap: Node | undefined;
  /** Indexes of the phrases that end here. */
  ends: number[] | undefined;
}

/** A beginning of a phrase that was seen: where it stands in the trie, and where it began. */
interface Open {
  node: Node;
  first: number;
  /** For a gap: the word count after which it is too late. */
  until: number;
}

/** Compiles phrases once; a phrase without a word in it never matches. */
export function compilePhrases<T>(
  phrases: readonly Phrase<T>[],
  notation?: PhraseNotation,
): PhraseMatcher<T> {
  const symbols = new Symbols(notation);
  const root = createNode();
  phrases.forEach(({ phrase }, index) => {
    addPhrase(root, symbols.read(phrase), index);
  });
  const findIn = (tokens: readonly Token[], onStep?: () => void): TokenHit<T>[] => {
    const hits: TokenHit<T>[] = [];
    walk(root, symbols, tokens, onStep, (index, first, last) => {
      const phrase = phrases[index];
      const start = tokens[first]?.start;
      const end = tokens[last]?.end;
      if (!phrase || start === undefined || end === undefined || hits.length >= HITS_AT_MOST) return;
      hits.push({ start, end, first, last, value: phrase.value, phrase: phrase.phrase });
    });
    return hits.sort((a, b) => a.start - b.start || b.end - a.end);
  };
  return {
    findIn,
    find: (text) =>
      findIn(tokenise(text)).map(({ start, end, value, phrase }) => ({ start, end, value, phrase })),
  };
}

function createNode(): Node {
  return { next: undefined, gap: undefined, ends: undefined };
}

/** A gap in a phrase, among the numbers of its words. */
const GAP_MARK = -1;

function addPhrase(root: Node, words: readonly number[], index: number): void {
  let node = root;
  for (const word of words) {
    let next = word === GAP_MARK ? node.gap : node.next?.get(word);
    if (!next) {
      next = createNode();
      if (word === GAP_MARK) node.gap = next;
      else {
        node.next ??= new Map();
        node.next.set(word, next);
      }
    }
    node = next;
  }
  if (node === root) return;
  if (node.ends) node.ends.push(index);
  else node.ends = [index];
}

/** Walks the trie over the tokens and reports every end of a phrase it comes to. */
function walk(
  root: Node,
  symbols: Symbols,
  tokens: readonly Token[],
  onStep: (() => void) | undefined,
  found: (index: number, first: number, last: number) => void,
): void {
  let open: Open[] = [];
  const gaps = new Map<Node, Open>();
  let sentence = -1;
  let words = 0;
  tokens.forEach((token, at) => {
    if (token.sentence !== sentence) {
      open = [];
      gaps.clear();
      sentence = token.sentence;
    }
    if (!token.joined) words += 1;
    const numbers = symbols.of(token);
    const next: Open[] = [];
    const reach = (node: Node, first: number) => {
      if (!node.next) return;
      forCommon(node.next, numbers, (child) => {
        onStep?.();
        if (next.length >= OPEN_AT_MOST) return;
        // Two ways to the same place: the later beginning is the tighter match.
        const other = next.find((one) => one.node === child);
        if (other) other.first = Math.max(other.first, first);
        else next.push({ node: child, first, until: 0 });
      });
    };
    for (const one of open) reach(one.node, one.first);
    for (const [node, one] of gaps) {
      if (words > one.until) gaps.delete(node);
      else reach(node, one.first);
    }
    reach(root, at);
    for (const one of next) {
      for (const index of one.node.ends ?? []) {
        onStep?.();
        found(index, one.first, at);
      }
      const gap = one.node.gap;
      if (gap && (gaps.size < OPEN_AT_MOST || gaps.has(gap))) {
        gaps.set(gap, { node: gap, first: one.first, until: words + GAP + 1 });
      }
    }
    open = next;
  });
}

/** Calls `use` with every node that one of the numbers leads to, looking through the shorter of the two. */
function forCommon(nodes: Map<number, Node>, numbers: ReadonlySet<number>, use: (node: Node) => void): void {
  if (nodes.size <= numbers.size) {
    for (const [number, node] of nodes) if (numbers.has(number)) use(node);
    return;
  }
  for (const number of numbers) {
    const node = nodes.get(number);
    if (node) use(node);
  }
}

/** Numbers for words. A word of the text may have several: its own, those of its beginnings, of its classes. */
class Symbols {
  private readonly exact = new Map<string, number[]>();
  private readonly beginnings = new Map<string, number[]>();
  private readonly lengths = new Set<number>();
  private readonly ofClass = new Map<string, number>();
  private readonly ofPiece = new Map<string, readonly number[]>();
  private readonly ofChoice = new Map<string, number>();
  private readonly ofWord = new Map<string, number>();
  private readonly kept = new Map<string, ReadonlySet<number>>();
  /** Classes that hold every token of a kind. */
  private readonly ofKind = new Map<Token['kind'], number>();
  private count = 0;

  constructor(private readonly notation: PhraseNotation | undefined) {
    for (const [name, words] of Object.entries(notation?.classes ?? {})) {
      const number = this.count++;
      this.ofClass.set(name, number);
      for (const word of words) this.add(word, number);
    }
    const [figures, names] = [this.ofClass.get('num'), this.ofClass.get('at')];
    if (figures !== undefined) this.ofKind.set('number', figures);
    if (names !== undefined) this.ofKind.set('handle', names);
  }

  /** The numbers of a phrase's words; a gap is GAP_MARK, and stands only between two words. */
  read(phrase: string): number[] {
    const numbers: number[] = [];
    for (const segment of phrase.split(/…|\.\.\./)) {
      const words = this.notation ? this.readNoted(segment) : this.readPlain(segment);
      if (words.length === 0) continue;
      if (numbers.length > 0) numbers.push(GAP_MARK);
      numbers.push(...words);
    }
    return numbers;
  }

  private readPlain(segment: string): number[] {
    return tokenise(segment).map((token) => this.word(token.word));
  }

  /** In our own notation words are separated by spaces; what is no class and no beginning is read as text is. */
  private readNoted(segment: string): number[] {
    return segment.split(' ').flatMap((piece) => {
      if (piece === '') return [];
      const known = this.ofPiece.get(piece);
      if (known) return known;
      const numbers = this.readPiece(piece);
      this.ofPiece.set(piece, numbers);
      return numbers;
    });
  }

  private readPiece(piece: string): number[] {
    if (piece.startsWith('<') && piece.endsWith('>')) return [this.classNumber(piece.slice(1, -1))];
    if (piece.startsWith('{') && piece.endsWith('}')) return [this.choice(piece.slice(1, -1))];
    if (piece.endsWith('*')) return [this.word(piece)];
    return /^[a-z]+$/.test(piece) && piece.length > 3 ? [this.word(piece)] : this.readPlain(piece);
  }

  private classNumber(name: string): number {
    const number = this.ofClass.get(name);
    // A mistake in our own lexicon, found by its first test.
    if (number === undefined) throw new Error(`The lexicon names a class that does not exist: <${name}>.`);
    return number;
  }

  /** One number for a choice of words, the same for the same choice. */
  private choice(words: string): number {
    const known = this.ofChoice.get(words);
    if (known !== undefined) return known;
    const number = this.count++;
    this.ofChoice.set(words, number);
    for (const word of words.split(',')) this.add(word, number);
    return number;
  }

  private word(word: string): number {
    const known = this.ofWord.get(word);
    if (known !== undefined) return known;
    const number = this.count++;
    this.ofWord.set(word, number);
    this.add(word, number);
    return number;
  }

  private add(word: string, number: number): void {
    const isBeginning = this.notation !== undefined && word.endsWith('*');
    const key = isBeginning ? word.slice(0, -1) : word;
    const table = isBeginning ? this.beginnings : this.exact;
    if (isBeginning) this.lengths.add(key.length);
    const numbers = table.get(key);
    if (numbers) numbers.push(number);
    else table.set(key, [number]);
  }

  /** All numbers of a token, of its other spellings too. Words come back, so the answer is kept. */
  of(token: Token): ReadonlySet<number> {
    const keep = token.others.length === 0 && token.kind === 'word';
    const known = keep ? this.kept.get(token.word) : undefined;
    if (known) return known;
    const numbers = new Set<number>();
    this.collect(token.word, numbers);
    for (const other of token.others) this.collect(other, numbers);
    const whole = this.ofKind.get(token.kind);
    if (whole !== undefined) numbers.add(whole);
    if (keep && this.kept.size < KEPT_AT_MOST) this.kept.set(token.word, numbers);
    return numbers;
  }

  private collect(word: string, numbers: Set<number>): void {
    for (const number of this.exact.get(word) ?? []) numbers.add(number);
    for (const length of this.lengths) {
      if (length > word.length) continue;
      for (const number of this.beginnings.get(word.slice(0, length)) ?? []) numbers.add(number);
    }
  }
}
