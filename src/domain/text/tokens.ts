// Cuts a text into the words a reader sees, each with its place in the original text (UTF-16). Sees through
// folding (text/fold.ts), disguise (text/disguise.ts), drawn-out letters and short spellings (text/contractions.ts), and marks
// where a sentence ends so that no phrase runs across. What a word means is left to the lexicons.

import type { Span } from '../words';
import { expandContraction } from './contractions';
import { unmask } from './disguise';
import { FACE, type Folded, foldText } from './fold';
import { joinSpacedLetters } from './spaced-letters';

/** `face` is an emoji or an emoticon; `handle` an @name; `link` an address of a page or a mailbox. */
export type TokenKind = 'word' | 'number' | 'face' | 'handle' | 'link';

export interface Token extends Span {
  /** Lower case, plain letters; one word of a contraction; the pictogram itself for a face. */
  word: string;
  /** What it may stand for besides: "soooo" is also "so" and "soo". Mostly empty. */
  others: readonly string[];
  kind: TokenKind;
  /** Counts up at the end of a sentence or paragraph. */
  sentence: number;
  /** Written together with the token before, as "not" in "can't": a gap does not count it as a word. */
  joined: boolean;
  /** It came out of a disguise: somebody hid this word. */
  hidden: boolean;
}

interface Marks {
  others?: readonly string[];
  joined?: boolean;
  hidden?: boolean;
}

/** Characters without a space between; `marked` when there is more among them than the letters a to z. */
interface Run {
  text: string;
  end: number;
  marked: boolean;
}

/** Longer texts are read up to here (T20); a page can hold more, a person does not write it. */
export const READ_AT_MOST = 20_000;
/** Nothing longer is a word; the rest of it becomes the next token. */
const WORD_AT_MOST = 48;
/** A line shorter than this that ends without a full stop is taken as a sentence; longer ones are wrapped. */
const WRAPPED_LINE = 55;

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const EMOTICON = /(?:>?[:;=]['’]?-?[()[\]/\\|dpo]+|<3+|xd+|-_+-|\^_*\^|t_t)/y;
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"]{1,2048}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,3}\.(?:com|net|org|io|gov|edu|co\.uk|test|ph|es|mx|app)\b(?:\/[^\s<>"]{0,512})?/y;

/** The tokens of a text, in order. Work grows with the length of the text only; never throws. */
export function tokenise(text: string): Token[] {
  const source = text.length > READ_AT_MOST ? text.slice(0, READ_AT_MOST) : text;
  return joinSpacedLetters(new Scanner(source, foldText(source)).run());
}

const NONE: readonly string[] = [];
const PLAIN: Marks = {};

class Scanner {
  private readonly source: string;
  private readonly fold: Folded;
  private readonly tokens: Token[] = [];
  private sentence = 0;
  /** How many tokens the current sentence has. */
  private inSentence = 0;
  private lineStart = 0;
  private readonly folded: string;
  constructor(source: string, fold: Folded) {
    this.source = source;
    this.fold = fold;
    this.folded = fold.text;
  }

  run(): Token[] {
    for (let at = 0; at < this.folded.length; ) at = this.step(at);
    this.endSentence();
    return this.tokens;
  }

  /** Reads what stands at `at` and gives the place after it. */
  private step(at: number): number {
    const character = this.folded[at] ?? '';
    if (character === '\n') return this.newLine(at);
    if (character === ' ' || character === '\t' || character === '\r') return at + 1;
    if (character === FACE) return this.pictogram(at);
    const taken = this.special(at, character);
    if (taken !== undefined) return taken;
    if (isWordCharacter(character)) return this.word(at);
    if (character === '#' && isWordCharacter(this.folded[at + 1] ?? '')) return this.hashtag(at + 1);
    if ('.!?;:'.includes(character)) this.endSentence();
    return at + 1;
  }

  /** What is more than a word: a face, an @name, an address, a disguise. Only looked for where a word may begin. */
  private special(at: number, character: string): number | undefined {
    if (isWordCharacter(this.folded[at - 1] ?? '')) {
      return character === ':' ? this.emoticon(at) : undefined;
    }
    const face = this.emoticon(at);
    if (face !== undefined) return face;
    const run = this.runAt(at);
    if (!run.marked) return undefined;
    return this.disguise(at, run) ?? this.handle(at) ?? this.link(at);
  }

  private newLine(at: number): number {
    const short = at - this.lineStart < WRAPPED_LINE;
    let next = at + 1;
    while (next < this.folded.length && ' \t\r'.includes(this.folded[next] ?? '')) next++;
    const last = this.folded[at - 1] ?? '';
    if (this.folded[next] === '\n' || (short && last !== ',')) this.endSentence();
    this.lineStart = at + 1;
    return at + 1;
  }

  /** One-word sentences in a row are one: "Worst. Service. Ever." is a phrase, said slowly. */
  private endSentence(): void {
    if (this.inSentence === 0) return;
    const last = this.tokens[this.tokens.length - 1];
    if (this.inSentence > 1 || last?.kind !== 'word') this.slow = undefined;
    else if (this.slow === undefined) this.slow = last.sentence;
    else last.sentence = this.slow;
    this.sentence += 1;
    this.inSentence = 0;
  }

  /** The sentence that is being said one word at a time. */
  private slow: number | undefined;
  private push(
    from: number,
    to: number,
    word: string,
    kind: TokenKind,
    { others = NONE, joined = false, hidden = false }: Marks = PLAIN,
  ): void {
    const start = this.fold.starts(from);
    const end = this.fold.ends(to - 1);
    this.inSentence += 1;
    this.tokens.push({ start, end, word, others, kind, sentence: this.sentence, joined, hidden });
  }

  private pictogram(at: number): number {
    const start = this.fold.starts(at);
    const code = this.source.codePointAt(start) ?? 0;
    const face = String.fromCodePoint(code);
    const before = this.tokens[this.tokens.length - 1];
    // A pictogram glued to the one before by an invisible joiner is part of it (🤦 and ♂ are one face).
    if (before?.kind === 'face' && before.end === start && this.source[start - 1] === '\u200D') {
      before.end = this.fold.ends(at);
      return at + 1;
    }
    this.push(at, at + 1, face, 'face');
    return at + 1;
  }

  private emoticon(at: number): number | undefined {
    if (!'>:;=x<-^t'.includes(this.folded[at] ?? '')) return undefined;
    const end = this.match(EMOTICON, at);
    if (end === undefined || isWordCharacter(this.folded[end] ?? '')) return undefined;
    this.push(at, end, this.folded.slice(at, end), 'face');
    return end;
  }

  private handle(at: number): number | undefined {
    if (this.folded[at] !== '@' || !isWordCharacter(this.folded[at + 1] ?? '')) return undefined;
    let end = at + 1;
    while (end - at < 64 && (isWordCharacter(this.folded[end] ?? '') || this.folded[end] === '_')) end++;
    this.push(at, end, this.folded.slice(at, end), 'handle');
    return end;
  }

  private link(at: number): number | undefined {
    const end = this.match(LINK, at);
    if (end === undefined) return undefined;
    this.push(at, end, this.folded.slice(at, Math.min(end, at + WORD_AT_MOST)), 'link');
    return end;
  }

  private disguise(at: number, run: Run): number | undefined {
    const word = unmask(run.text);
    if (word === undefined) return undefined;
    this.push(at, run.end, word, 'word', { hidden: true });
    return run.end;
  }

  /** The characters from `at` to the next space, without the punctuation that ends a sentence. */
  private runAt(at: number): Run {
    let end = at;
    let marked = false;
    while (end < this.folded.length && end - at < WORD_AT_MOST) {
      const character = this.folded[end] ?? '';
      if (character <= ' ' || character === FACE || '"(),<>[]{}'.includes(character)) break;
      if (!(character >= 'a' && character <= 'z')) marked = true;
      end++;
    }
    while (end > at + 1 && "!?.,;:'".includes(this.folded[end - 1] ?? '')) end--;
    return { text: this.folded.slice(at, end), end, marked };
  }

  private word(at: number): number {
    let end = at;
    while (end - at < WORD_AT_MOST && this.belongs(end)) end++;
    const word = this.folded.slice(at, end);
    if (isNumber(word)) this.push(at, end, word, 'number');
    else this.pushWord(at, end, word);
    return end;
  }

  /** A letter or figure; an apostrophe between letters; a point or comma between figures. */
  private belongs(at: number): boolean {
    const character = this.folded[at] ?? '';
    if (isWordCharacter(character)) return true;
    const before = this.folded[at - 1] ?? '';
    const after = this.folded[at + 1] ?? '';
    if (character === "'") return isLetter(before) && isLetter(after);
    return (character === '.' || character === ',' || character === ':') && isDigit(before) && isDigit(after);
  }

  private pushWord(from: number, to: number, spelling: string): void {
    const parts = expandContraction(spelling) ?? expandPossessive(spelling);
    if (!parts) {
      this.push(from, to, spelling, 'word', { others: drawnOut(spelling) });
      return;
    }
    parts.forEach((part, index) => {
      this.push(from, to, part, 'word', { joined: index > 0 });
    });
  }

  /** #WorstAirlineEver is three words; one written small is one. */
  private hashtag(at: number): number {
    let end = at;
    while (
      end - at < WORD_AT_MOST * 2 &&
      (isWordCharacter(this.folded[end] ?? '') || this.folded[end] === '_')
    )
      end++;
    let from = at;
    for (let place = at + 1; place <= end; place++) {
      const newWord = place === end || this.folded[place] === '_' || this.beginsWord(place, at);
      if (!newWord) continue;
      const word = this.folded.slice(from, place);
      if (word !== '' && word !== '_') this.pushWord(from, place, word);
      from = this.folded[place] === '_' ? place + 1 : place;
    }
    return end;
  }

  /** A capital after a small letter, or before one at the end of a row of capitals: NEVERAgain is two words. */
  private beginsWord(at: number, first: number): boolean {
    const here = this.source[this.fold.starts(at)] ?? '';
    const before = this.source[this.fold.starts(at - 1)] ?? '';
    const after = this.source[this.fold.starts(at + 1)] ?? '';
    if (!isCapital(here)) return false;
    return !isCapital(before) || (isSmall(after) && at - first > 1);
  }

  private match(pattern: RegExp, at: number): number | undefined {
    pattern.lastIndex = at;
    return pattern.test(this.folded) ? pattern.lastIndex : undefined;
  }
}

/** "sooo" may be "so" or "soo": a reader sees the word behind letters drawn out three times or more. */
function drawnOut(word: string): readonly string[] {
  if (!/(.)\1\1/.test(word)) return NONE;
  const once = word.replace(/(.)\1{2,}/g, '$1');
  const twice = word.replace(/(.)\1{2,}/g, '$1$1');
  return [once, twice, ...(expandContraction(once)?.slice(0, 1) ?? [])];
}

/** "company's" is the word "company"; what it owns comes after it. */
function expandPossessive(word: string): readonly string[] | undefined {
  return word.endsWith("'s") && word.length > 3 ? [word.slice(0, -2)] : undefined;
}

function isWordCharacter(character: string): boolean {
  if (character === '') return false;
  if (character < '\x80') return isLetter(character) || isDigit(character);
  return character !== FACE && WORD_CHARACTER.test(character);
}

function isLetter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character > '\x80' && /\p{L}/u.test(character));
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isNumber(word: string): boolean {
  for (const character of word) if (!isDigit(character) && !'.,:'.includes(character)) return false;
  return true;
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

function isSmall(character: string): boolean {
  return character !== character.toUpperCase();
}
