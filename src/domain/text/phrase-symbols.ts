// Numbers for the words of phrases, so that a phrase is a row of numbers. Reads the notation of our own lexicons; packs
// have plain words only. Which numbers a word of a text then has is left to phrase-vocabulary.ts.

import { expandContraction } from './contractions';
import { Vocabulary } from './phrase-vocabulary';
import { quickTokens } from './quick-tokens';

/** Words that stand in for each other in our own lexicons; packs have none. */
export interface PhraseNotation {
  /**
   * `<name>` in a phrase means any word of that class, `{a,b}` any of the words in it, `word*` any word that begins
   * so. Without a notation all three are plain punctuation. The class `num` also holds every figure, `at` every @name.
   */
  classes: Readonly<Record<string, readonly string[]>>;
}

/** A gap in a phrase, among the numbers of its words. */
export const GAP_MARK = -1;

export class Symbols {
  private readonly exact = new Map<string, number[]>();
  private readonly beginnings = new Map<string, number[]>();
  private readonly ofClass = new Map<string, number>();
  private readonly ofPiece = new Map<string, readonly number[]>();
  private readonly ofChoice = new Map<string, number>();
  private readonly ofWord = new Map<string, number>();

  /** Numbers are given out from `count` on, so that those of other phrases can stay apart. */
  constructor(
    private readonly notation: PhraseNotation | undefined,
    private count = 0,
  ) {
    for (const [name, words] of Object.entries(notation?.classes ?? {})) {
      const number = this.count++;
      this.ofClass.set(name, number);
      for (const word of words) this.add(word, number);
    }
  }

  /** How many numbers there are: all are below. */
  get size(): number {
    return this.count;
  }

  /** The numbers of all words of the phrases that were read. */
  vocabulary(): Vocabulary {
    return new Vocabulary(this.exact, this.beginnings, this.ofClass.get('num'), this.ofClass.get('at'));
  }

  /** The numbers of a phrase's words; a gap is GAP_MARK, and stands only between two words. */
  read(phrase: string): number[] {
    const numbers: number[] = [];
    // Thousands of phrases are read at the start, and few have a gap.
    const hasGap = phrase.includes('…') || phrase.includes('...');
    for (const segment of hasGap ? phrase.split(/…|\.\.\./) : [phrase]) {
      const before = numbers.length;
      if (before > 0) numbers.push(GAP_MARK);
      if (this.notation) this.readNoted(segment, numbers);
      else for (const number of this.readPlain(segment)) numbers.push(number);
      if (before > 0 && numbers.length === before + 1) numbers.pop();
    }
    return numbers;
  }

  private readPlain(segment: string): number[] {
    const words = plainWords(segment) ?? quickTokens(segment).map(({ word }) => word);
    return words.map((word) => this.word(word));
  }

  /** In our own notation words are separated by spaces; what is no class and no beginning is read as text is. */
  private readNoted(segment: string, numbers: number[]): void {
    for (let at = 0; at < segment.length; ) {
      let end = segment.indexOf(' ', at);
      if (end < 0) end = segment.length;
      if (end > at) {
        const piece = segment.slice(at, end);
        let known = this.ofPiece.get(piece);
        if (known === undefined) {
          known = this.readPiece(piece);
          this.ofPiece.set(piece, known);
        }
        for (let i = 0; i < known.length; i += 1) numbers.push(known[i]!);
      }
      at = end + 1;
    }
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
    const numbers = table.get(key);
    if (numbers) numbers.push(number);
    else table.set(key, [number]);
  }
}

/**
 * The words of a phrase that has nothing but letters and spaces and no short spelling: as tokenise gives them, in a
 * tenth of the time. A pack's phrases are read at every start. Undefined where it takes a closer look.
 */
function plainWords(segment: string): string[] | undefined {
  if (!/^[A-Za-z ]{0,200}$/.test(segment)) return undefined;
  const words = segment
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '');
  let letters = 0;
  for (const word of words) {
    if (word.length === 1) letters += 1;
    // Letters in a row may spell a hidden word, and "xd" is a face.
    if (letters > 2 || word.length > 40 || word.startsWith('xd') || expandContraction(word)) return undefined;
  }
  return words;
}
