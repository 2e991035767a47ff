// Where one sentence ends and the next begins, in mail, chat and comments as people type them. A line break
// ends a sentence only where the line is over (hard-wrapped mail goes on); a full stop only where it is not
// part of a number, an address, an abbreviation or a time. Clauses inside a sentence: text/clauses.ts; mail quoted
// below the draft: text/own-words.ts. One pass over the text, no backtracking.

import type { Span } from '../words';

/** One sentence, without the white space, bullet or number in front of it. */
export interface Sentence extends Span {}

/** Abbreviations that stand before the thing they belong to: a full stop after them never ends a sentence. */
const LEADING_ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sr sra srta ud uds vs eg ie e.g i.e cf ca approx ext tel fig attn acct gen sgt lt rev hon ' +
    'dpto p.ej ej núm pág av depto gng bb'
  ).split(' '),
);

/** Abbreviations that may also stand last; after them a capital letter begins a new sentence. */
const TRAILING_ABBREVIATIONS = new Set(
  (
    'etc inc ltd co corp dept est min mins hr hrs sec secs wk wks yr yrs mo mos jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm u.s u.k e.u d.c ave rd blvd max ' +
    'ene abr ago dic lun mié jue vie sáb dom hras'
  ).split(' '),
);

/** After "5 p.m." these go on with the same sentence although they are written with a capital letter. */
const CONTINUES_A_TIME = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january ' +
    'february march april may june july august september october november december jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest pht eastern central mountain ' +
    'pacific'
  ).split(' '),
);

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hola|estimad[oa]s?|buen[oa]s|magandang)\b/i;

/**
 * Nobody writes a sentence this long; a longer one is cut at its next space, so that whatever looks at sentences
 * stays linear in the text.
 */
const LONGEST_SENTENCE = 1500;

/** A line this long was probably broken by the mail program and not by its writer. */
const WRAPPED_LINE = 55;

/** Where the search for ends of sentences stands: what comes before it has no say any more but for its last line. */
export interface SplitState {
  /** The next character to look at. */
  at: number;
  /** Where the running sentence starts, white space included. */
  start: number;
  lineStart: number;
}

/** The sentences of a text, in order, never overlapping, none empty. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  splitFrom(text, { at: 0, start: 0, lineStart: 0 }, (sentence) => {
    if (sentence !== null) sentences.push(sentence);
    return false;
  });
  return sentences;
}

/**
 * Goes on from a state and reports each end of a sentence with the state behind it, until `visit` says that it is
 * enough; `sentence` is null where nothing but white space ended. The last report is at the end of the text.
 */
export function splitFrom(
  text: string,
  from: SplitState,
  visit: (sentence: Sentence | null, state: SplitState) => boolean,
): void {
  let { at, start, lineStart } = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    let end = -1;
    if (code === 10 || code === 13) {
      const next = skipLineBreak(text, at);
      if (lineIsOver(text, lineStart, at, next)) end = at;
      lineStart = next;
      at = next;
    } else if (code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x3002) {
      const after = endOfMarks(text, at);
      if (endsSentence(text, lineStart, at, after)) end = after;
      at = after;
    } else {
      if (at - start > LONGEST_SENTENCE && isSpace(text, at)) end = at;
      at += 1;
    }
    if (end < 0) continue;
    const sentence = trimmed(text, start, end);
    start = end;
    if (visit(sentence, { at, start, lineStart })) return;
  }
  visit(trimmed(text, start, text.length), { at, start: text.length, lineStart });
}

/** The span without outer white space and without a bullet or list number; null when nothing is left. */
function trimmed(text: string, from: number, to: number): Sentence | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  const bullet = /^(?:[-*•–—·]|\d{1,2}[.)])[ \t]+/.exec(text.slice(start, Math.min(end, start + 8)));
  if (bullet !== null && atLineStart(text, start)) start += bullet[0].length;
  while (start < end && isSpace(text, start)) start += 1;
  return start < end ? { start, end } : null;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x200b || code === 0xfeff;
}

function atLineStart(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before -= 1;
  return before < 0 || text[before] === '\n' || text[before] === '\r';
}

/** One line break of any kind. */
function skipLineBreak(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}

/** Whether the line that ends at `end` ends its sentence too. `next` is where the following line starts. */
function lineIsOver(text: string, lineStart: number, end: number, next: number): boolean {
  const line = text.slice(lineStart, end).trim();
  if (line === '') return true;
  let lead = next;
  while (lead < text.length && (text[lead] === ' ' || text[lead] === '\t')) lead += 1;
  const first = text[lead];
  if (first === undefined || first === '\n' || first === '\r') return true;
  if (/[.!?…:;。]$/.test(line)) return true;
  if (line.length <= 60 && GREETING.test(line)) return true;
  if (/^(?:[-*•–—·>]|\d{1,2}[.)])(?:\s|$)/.test(text.slice(lead, lead + 4)) || first === '>') return true;
  if (first !== first.toUpperCase() || /[\d($€£₱]/.test(first)) return false;
  return line.length < WRAPPED_LINE;
}

/** Past a run of end marks and the quotes and brackets that close behind it. */
function endOfMarks(text: string, at: number): number {
  let end = at;
  while (end < text.length && '.!?…。'.includes(text[end] ?? ' ')) end += 1;
  while (end < text.length && '"”’\')]»'.includes(text[end] ?? ' ')) end += 1;
  return end;
}

/** Whether the marks from `at` to `after` end a sentence. */
function endsSentence(text: string, lineStart: number, at: number, after: number): boolean {
  const mark = text[at];
  if (after >= text.length) return true;
  if (!isSpace(text, after)) return mark === '。' || isMissingSpace(text, at, after);
  if (mark === '…' || (mark === '.' && text[at + 1] === '.')) return !startsLower(nextWord(text, after));
  if (mark !== '.') return true;
  const word = wordBefore(text, at);
  if (word.length <= 2 && /^\d{1,2}$/.test(word) && text.slice(lineStart, at).trim() === word) return false;
  if (LEADING_ABBREVIATIONS.has(word)) return false;
  if (word === 'no' || word === 'nos' || word === 'art') return !/^\d/.test(nextWord(text, after));
  if (word.length === 1 && /^[a-zñ]$/.test(word) && word !== 'i' && /[A-Z]/.test(text[at - 1] ?? ''))
    return false;
  if (!TRAILING_ABBREVIATIONS.has(word)) return true;
  const next = nextWord(text, after);
  return !startsLower(next) && !/^[\d(&,–-]/.test(next) && !CONTINUES_A_TIME.has(next.toLowerCase());
}

/** "as normal.Passengers will": a capital right behind a small letter, outside an address. */
function isMissingSpace(text: string, at: number, after: number): boolean {
  if (after !== at + 1) return false;
  if (!/\p{Ll}/u.test(text[at - 1] ?? ' ') || !/\p{Lu}/u.test(text[after] ?? ' ')) return false;
  const around = /\S*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  return !/[/@]|www/.test(around);
}

function startsLower(word: string): boolean {
  const first = word[0];
  return first !== undefined && /\p{Ll}/u.test(first);
}

/** The word that begins behind the white space at `at`, at most 20 characters of it. */
function nextWord(text: string, at: number): string {
  let from = at;
  while (from < text.length && isSpace(text, from)) from += 1;
  return /^[^\s.,;:!?)]*/.exec(text.slice(from, from + 20))?.[0] ?? '';
}

/** The word that ends at `at`, lower case, with the dots inside it ("p.m"), at most 12 characters. */
function wordBefore(text: string, at: number): string {
  const least = Math.max(0, at - 12);
  let from = at;
  while (from > least && isPlain(text.charCodeAt(from - 1))) from -= 1;
  if (from === least || text.charCodeAt(from - 1) <= 127) return text.slice(from, at).toLowerCase();
  return (/[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '').toLowerCase();
}

/** A letter from a to z, a figure or a full stop. */
function isPlain(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 46
  );
}
