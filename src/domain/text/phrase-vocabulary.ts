// Which numbers a word of a text has among the words of phrases: its own, those of its beginnings, of the choices and
// classes it is in. How the numbers are given out is decided in phrase-symbols.ts.

import type { Token } from './tokens';

/** Words with their numbers, in ascending order; words that stand in for each other have one together. */
export interface WordNumbers {
  get(word: string): Iterable<number> | undefined;
  keys(): Iterable<string>;
}

export class Vocabulary {
  private readonly lengths: readonly number[];

  constructor(
    readonly exact: WordNumbers,
    /** Of every word that begins so. */
    readonly beginnings: WordNumbers,
    /** The numbers that every figure and every @name has. */
    readonly figures: number | undefined,
    readonly names: number | undefined,
  ) {
    this.lengths = [...new Set([...beginnings.keys()].map((beginning) => beginning.length))];
  }

  /** All numbers of a token, of its other spellings too. */
  collect(token: Token, numbers: Set<number>): void {
    this.collectWord(token.word, numbers);
    for (const other of token.others) this.collectWord(other, numbers);
    const whole = token.kind === 'number' ? this.figures : token.kind === 'handle' ? this.names : undefined;
    if (whole !== undefined) numbers.add(whole);
  }

  private collectWord(word: string, numbers: Set<number>): void {
    for (const number of this.exact.get(word) ?? []) numbers.add(number);
    for (const length of this.lengths) {
      if (length > word.length) continue;
      for (const number of this.beginnings.get(word.slice(0, length)) ?? []) numbers.add(number);
    }
  }
}
