// Joins the pieces of time in a sentence into phrases ("tomorrow" + "at 3 pm", "Friday" + "the 13th") and
// resolves each from the moment given. Which languages are read in which sentence is decided here; whether a
// phrase binds anyone is decided in due-time.ts.

import type { Token } from '../text/sentence-tokens';
import { createWordMemo } from '../text/word-memo';
import type { WorkingHours } from '../working-hours';
import { readEnglish } from './english';
import { readFilipino } from './filipino';
import { mayOpen } from './openers';
import type { Pieces } from './pieces';
import { type Reading, wordAt } from './reading';
import { resolvePieces } from './resolve';
import { readSpanish } from './spanish';

/** A phrase of time and what it means. `from` and `to` are token indexes, `to` behind the last one. */
export interface TimePhrase {
  from: number;
  to: number;
  due: string;
  gran: 'm' | 'd' | 't';
  pieces: Pieces;
}

export interface GrammarOptions {
  /** BCP 47; missing: told from the words. It also decides what 03/05 is. */
  lang: string | undefined;
  hours: WorkingHours;
}

/**
 * Where 03/05 is 3 May: most of the world. American English and the Philippines write the month first, and so
 * does a text whose language is not given, as most helpdesks are set to American English.
 */
const DAY_FIRST_LANGUAGE = /^(?:es|fr|de|it|pt|nl|en-(?:GB|AU|IE|NZ|IN|ZA|SG|HK|MT))\b/i;

const SPANISH_WORDS = new Set(
  (
    'el la los las del que por con una le les nos su sus esta este usted hasta antes y lo se mi muy gracias para en de ' +
    'al como aviso llamo te pero un unos unas dos tres tendra estara listo lista escribo vuelvo vamos voy misma mismo ' +
    'despues durante minuto minutos me'
  ).split(' '),
);
const SPANISH_ONLY = new Set(
  (
    'manana hoy dentro proximo proxima viernes miercoles jueves domingo sabado semana dias horas mediodia lunes martes ' +
    'habiles laborables noche tarde minutito minutitos hora semanas meses dia mes escribo vuelvo deme dame permitame digo'
  ).split(' '),
);

type PieceReader = (tokens: readonly Token[], at: number, soFar: Pieces) => Reading | null;

/** The phrases of time in a sentence that lie ahead of `ref` (or are stated as dates), in order. */
export function findTimePhrases(
  tokens: readonly Token[],
  ref: number,
  { lang, hours }: GrammarOptions,
): TimePhrase[] {
  let at = tokens.findIndex(mayOpen);
  if (at < 0) return [];
  const read = readerFor(tokens, lang);
  const phrases: TimePhrase[] = [];
  while (at < tokens.length) {
    const first = mayOpen(tokens[at]) ? read(tokens, at, {}) : null;
    if (first === null) {
      at += 1;
      continue;
    }
    const phrase = joinPieces(tokens, at, first, read);
    const resolved = resolvePieces(phrase.pieces, ref, hours);
    if (resolved !== null) {
      const { from, to, pieces } = phrase;
      phrases.push({ from, to, pieces, due: resolved.due, gran: resolved.gran });
    }
    at = Math.max(phrase.to, at + 1);
  }
  return joinAlternatives(tokens, phrases);
}

function readerFor(tokens: readonly Token[], lang: string | undefined): PieceReader {
  const readers = readersIn(lang ?? '');
  return readers.isSpanish || looksSpanish(tokens) ? readers.spanish : readers.local;
}

/** The readers of a language's texts, one for its Spanish sentences and one for all others. */
const readersIn = createWordMemo((lang) => {
  const isSpanish = lang.toLowerCase().split('-')[0] === 'es';
  const dayFirst = DAY_FIRST_LANGUAGE.test(lang);
  const english: PieceReader = (all, at, soFar) => readEnglish(all, at, soFar, dayFirst);
  const local: PieceReader = (all, at, soFar) => english(all, at, soFar) ?? readFilipino(all, at, soFar);
  const behind = isSpanish ? english : local;
  const spanish: PieceReader = (all, at, soFar) => readSpanish(all, at, soFar) ?? behind(all, at, soFar);
  return { isSpanish, local, spanish };
});

/** "llamaré", "recibirá", "estarán" */
const SPANISH_FUTURE = /(?:ré|rá|rás|rán)$/;

const isAccented = createWordMemo((raw) => /[áéíóúñ¿]/.test(raw));

/** Enough small Spanish words, or one beside a word of time that only Spanish has. */
function looksSpanish(tokens: readonly Token[]): boolean {
  let small = 0;
  let only = 0;
  let accented = false;
  for (const { text, raw } of tokens) {
    const hasAccent = isAccented(raw);
    // "mañana", "miércoles": with its accent the word alone is enough.
    if (SPANISH_ONLY.has(text)) only += hasAccent ? 2 : 1;
    else if (hasAccent && SPANISH_FUTURE.test(raw)) small += 2;
    else if (hasAccent || SPANISH_WORDS.has(text)) small += 1;
    accented ||= hasAccent;
  }
  return (
    small >= (accented ? 2 : 3) || (only >= 1 && small + only >= 2) || (only === 1 && tokens.length <= 3)
  );
}

const CONNECTORS = new Set(
  (
    ', at on by before after around about @ - – ( ) the in of before approximately roughly sometime exactly latest from between ' +
    'no later than end same a las la el de del por al para antes sobre es entre hacia eso alrededor cerca ng sa po nang na mga bandang ' +
    'bago mag alas pagitan pong rin namang muli ulit ' +
    "' st day dia los"
  ).split(' '),
);
/** Between two pieces of one phrase at most so many small words stand: "tomorrow, no later than at 3". */
const MOST_CONNECTORS = 4;

function joinPieces(
  tokens: readonly Token[],
  at: number,
  first: Reading,
  read: PieceReader,
): { from: number; to: number; pieces: Pieces } {
  let pieces = first.set;
  let to = first.to;
  let from = Math.min(first.from ?? at, at);
  for (let joined = 0; joined < 6; joined += 1) {
    const next = readBehind(tokens, to, pieces, read);
    if (next === null) break;
    pieces = { ...pieces, ...next.set };
    to = next.to;
  }
  if (from < 0) from = at;
  return { from, to, pieces };
}

/** The next piece behind the phrase that fits it, over the small words between; null when there is none. */
function readBehind(tokens: readonly Token[], to: number, pieces: Pieces, read: PieceReader): Reading | null {
  for (let index = to; index <= to + MOST_CONNECTORS && index < tokens.length; index += 1) {
    const next = mayOpen(tokens[index]) ? read(tokens, index, pieces) : null;
    if (next !== null && next.to > index) return fits(pieces, next.set) ? next : null;
    if (!CONNECTORS.has(wordAt(tokens, index))) return null;
  }
  return null;
}

const DAY_PIECES = ['day', 'businessDay', 'date', 'monthDay', 'feast', 'weekend', 'monthOffset'] as const;

/** Whether the new piece adds to the phrase instead of beginning another one. */
function fits(pieces: Pieces, added: Pieces): boolean {
  const hasOwnDay = DAY_PIECES.some((key) => pieces[key] !== undefined);
  for (const key of Object.keys(added)) {
    if (key in pieces && key !== 'dropped' && !(key === 'part' && pieces.part === added.part)) {
      // "end of day, end of week" are two times; "tomorrow by end of day" is one.
      return false;
    }
  }
  if (added.amount !== undefined) return pieces.weekday !== undefined && pieces.clock === undefined;
  if (pieces.amount !== undefined && pieces.anchored === undefined) {
    const isFine = pieces.amount.counts.hour !== undefined || pieces.amount.counts.minute !== undefined;
    if (isFine) return false;
    return added.clock !== undefined || added.part !== undefined || added.weekday !== undefined;
  }
  const addsDay = DAY_PIECES.some((key) => added[key] !== undefined);
  if (!hasOwnDay || !addsDay) return true;
  // "tomorrow, 12 May" and "the 15th of next month" belong together.
  const pair = [...Object.keys(pieces), ...Object.keys(added)];
  return (
    pair.includes('date') ||
    (pair.includes('monthDay') && (pair.includes('monthOffset') || pair.includes('day')))
  );
}

/** "today or tomorrow", "Monday to Wednesday": one time, the later one. */
function joinAlternatives(tokens: readonly Token[], phrases: TimePhrase[]): TimePhrase[] {
  const joined: TimePhrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    if (before !== undefined && areAlternatives(tokens, before, phrase)) {
      const later = phrase.due.slice(0, 10) >= before.due.slice(0, 10) ? phrase : before;
      joined[joined.length - 1] = { ...later, from: before.from, to: phrase.to };
    } else {
      joined.push(phrase);
    }
  }
  return joined;
}

/** "Thursday, Friday at the latest". */
function isLatest(tokens: readonly Token[], at: number): boolean {
  const words = [0, 1, 2].map((ahead) => wordAt(tokens, at + ahead)).join(' ');
  return words === 'at the latest' || words === 'a mas tardar' || words.startsWith('latest');
}

const ALTERNATIVE = new Set([
  'or',
  'to',
  '-',
  '–',
  '/',
  'o',
  'a',
  'al',
  'y',
  'and',
  'until',
  'hanggang',
  'through',
]);

function areAlternatives(tokens: readonly Token[], first: TimePhrase, second: TimePhrase): boolean {
  if (second.from - first.to > 3 || second.from <= first.to) return false;
  const word = wordAt(tokens, first.to);
  if (word === ',') return second.from === first.to + 1 && isLatest(tokens, second.to);
  if (!ALTERNATIVE.has(word)) return false;
  if ((word === 'and' || word === 'y') && !['between', 'entre'].includes(wordAt(tokens, first.from - 1)))
    return false;
  for (let index = first.to + 1; index < second.from; index += 1) {
    if (!CONNECTORS.has(wordAt(tokens, index)) && wordAt(tokens, index) !== 'even') return false;
  }
  return true;
}
