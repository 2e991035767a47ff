// Decides where better words fit into a sentence so that it stays whole: which stretch they replace, and how
// they are written there (capitals, "I" and "we"). What is wrong in the first place is left to the rules.

import type { Span } from '../words';
import type { Found, ReadSentence } from './sentence';

/** A proposal: `say` put in place of `replaces` leaves a sentence; without a place it is advice. */
export interface Mend {
  say: string;
  replaces: Span | null;
}

/** More words than this beside the find would be lost with the clause: then the better words are only advice. */
const MOST_LOST_WORDS = 7;
const SUBJECTS = /^(?:i|we|you|it|this|that|there|he|she|they|here|please|let)$/;
const LINKS = /^(?:and|but|so|or|yet|however|also)$/;
/** A clause that hangs on another cannot be swapped for a sentence. */
const HANGING =
  /^(?:because|since|as|if|when|while|although|though|that|which|who|unless|until|whether|for|to|so|where|what|how)$/;

/** `say` in place of the find itself. */
export function mendPhrase(sentence: ReadSentence, found: Found, say: string, words?: number): Mend {
  const last = words === undefined ? found.last : Math.min(found.last, found.first + words - 1);
  const start = sentence.tokens[found.first]?.start ?? found.start;
  const end = sentence.tokens[last]?.end ?? found.end;
  return { say: cased(sentence, found.first, say), replaces: { start, end } };
}

/** `say` in place of the clause around the find, where that loses little. */
export function mendClause(sentence: ReadSentence, found: Found, say: string): Mend {
  const { tokens, text } = sentence;
  let first = found.first;
  while (first > 0 && !breaksBefore(sentence, first)) first -= 1;
  let last = found.last;
  while (last < tokens.length - 1 && !endsBefore(sentence, last + 1)) last += 1;
  while (first < found.first && LINKS.test(tokens[first]?.word ?? '')) first += 1;
  // "If you had read it, …": without its first half the second one hangs in the air, so both go.
  const hangs = HANGING.test(tokens[first]?.word ?? '');
  if (hangs && first === found.first) last = tokens.length - 1;
  const lost = found.first - first + (last - found.last);
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  if (
    (hangs && first !== found.first) ||
    lost > MOST_LOST_WORDS ||
    start === undefined ||
    end === undefined
  ) {
    return { say, replaces: null };
  }
  const better = cased(sentence, first, say);
  // A statement in place of a question takes the mark with it.
  const mark = last === tokens.length - 1 ? /^\s*\?/.exec(text.slice(end)) : null;
  if (mark !== null) return { say: `${better}.`, replaces: { start, end: end + mark[0].length } };
  return { say: better, replaces: { start, end: endOfFigure(text, end) } };
}

/** What follows from the clause goes with it. */
const FOLLOWS = /^(?:so|because|which|who|that|since|as|until|unless)$/;

/** A clause ends where another begins that stands on its own; a "please" that stands last belongs to it. */
function endsBefore(sentence: ReadSentence, at: number): boolean {
  const word = sentence.tokens[at]?.word ?? '';
  if (FOLLOWS.test(word)) return false;
  const isLastPlease = at === sentence.tokens.length - 1 && word === 'please';
  return !isLastPlease && breaksBefore(sentence, at);
}

/** Better words with the capital that their place asks for; "I" is always one. */
export function cased(sentence: ReadSentence, at: number, say: string): string {
  const start = sentence.tokens[at]?.start ?? 0;
  const opens = /^[^\p{L}\p{N}]*$/u.test(sentence.text.slice(0, start));
  const firstLetter = sentence.text[start] ?? '';
  const capital = opens && firstLetter === firstLetter.toUpperCase();
  if (capital) return say.charAt(0).toUpperCase() + say.slice(1);
  return /^I\b/.test(say) ? say : say.charAt(0).toLowerCase() + say.slice(1);
}

/** Whether a new clause begins with the word at `at`. */
function breaksBefore(sentence: ReadSentence, at: number): boolean {
  const { tokens, text } = sentence;
  const here = tokens[at];
  const before = tokens[at - 1];
  if (here === undefined || before === undefined || here.joined) return false;
  const between = text.slice(before.end, here.start);
  if (/[;:—–()"“”\n]| - /.test(between)) return true;
  const next = tokens[at + 1]?.word ?? '';
  if (between.includes(','))
    return SUBJECTS.test(here.word) || LINKS.test(here.word) || HANGING.test(here.word);
  return LINKS.test(here.word) && (SUBJECTS.test(next) || next === 'the' || next === 'your' || next === 'my');
}

function endOfFigure(text: string, end: number): number {
  return /^\s?%/.exec(text.slice(end)) ? text.indexOf('%', end) + 1 : end;
}
