// Sets apart what stands in a message but is not the customer's own words now: the mail history below (or between)
// their lines, the signature, and speech in quotation marks. What it says there still tells nothing about how the
// customer feels today.

import type { Span } from '../words';

export interface SetApart {
  /** Earlier mails and signatures: not read at all. */
  history: Span[];
  /** Inside quotation marks: read, but an insult or a threat there is reported, not made. */
  speech: Span[];
}

/** A line that begins the mail being answered; everything below it is history. */
const HISTORY_BEGINS =
  /^\s*(?:-{2,}\s*(?:original message|forwarded message|mensaje original|mensaje reenviado|reply above this line)|#{2}-? ?please type your reply|(?:on|el|noong) .{4,140}(?:wrote|escribi[oó]|sumulat)(?: si .{1,40})?:\s*$|_{12,}\s*$|begin forwarded message:)/i;
/** The first line of a header block, when a line like SECOND follows within three lines. */
const HEADER_FIRST = /^\s*\*?(?:from|de|mula):\*?\s+\S/i;
const HEADER_SECOND = /^\s*\*?(?:sent|date|to|subject|enviado|fecha|para|asunto|petsa):\*?\s+\S/i;
/** "On Tuesday … <address>" broken over two lines before "wrote:". */
const WROTE_BROKEN = /^\s*(?:on|el) .{4,140}$/i;
const WROTE_END = /^.{0,100}(?:wrote|escribi[oó]):\s*$/i;
const QUOTED_LINE = /^\s{0,3}>/;
const MAIL_CLIENT =
  /^\s*(?:sent from (?:my|mail|yahoo|outlook|the)|get outlook for|enviado desde|sent via|sent using|this (?:e-?mail|message|communication) (?:and|is|may|contains)|the information (?:contained )?in this (?:e-?mail|message)|confidentiality notice|disclaimer:)/i;
const CLOSING =
  /^\s*(?:(?:kind|best|warm|many|with|kindest|warmest)?\s*(?:regards|wishes)|sincerely|yours (?:sincerely|faithfully|truly)|best|cheers|thanks|thank you|many thanks|thanks in advance|respectfully|saludos|un saludo|atentamente|cordialmente|gracias|salamat|maraming salamat|lubos na gumagalang)[,.!]?\s*$/i;
/** Nothing shorter begins a history or a signature; it spares the many short lines of a list. */
const SHORTEST_HEADER = 4;
/** A signature is a few short lines; longer ones are more message. */
const SIGNATURE_LINES = 7;
const SIGNATURE_LINE = 60;
/** Longer speech than this between two marks is more likely two stray marks. */
const SPEECH_AT_MOST = 400;

interface Line extends Span {
  text: string;
}

/** Finds what is not the customer's own words. Spans are UTF-16, sorted, inside the text. */
export function setApart(text: string): SetApart {
  const lines = splitLines(text);
  const history: Span[] = [];
  const end = findHistory(lines);
  const own = lines.slice(0, end);
  const first = lines[end];
  if (first) history.push({ start: first.start, end: text.length });
  const spoken = own.filter((line) => {
    if (!QUOTED_LINE.test(line.text)) return true;
    history.push({ start: line.start, end: line.end });
    return false;
  });
  const signature = findSignature(spoken);
  const from = spoken[signature];
  const last = spoken[spoken.length - 1];
  if (from && last) history.push({ start: from.start, end: last.end });
  return { history: merge(history), speech: findSpeech(text) };
}

/** Sorted, and one span where several touch. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** True when a place lies in one of the spans, which are sorted and do not overlap. */
export function isInside(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return at >= (spans[low]?.start ?? Number.POSITIVE_INFINITY);
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line.length > 400 ? line.slice(0, 400) : line, start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/** The index of the first line of the history, or the number of lines. A history with nothing above it is the message. */
function findHistory(lines: readonly Line[]): number {
  let spoken = false;
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (spoken && beginsHistory(lines, at)) return at;
    if (text.trim() !== '' && !QUOTED_LINE.test(text)) spoken = true;
  }
  return lines.length;
}

function beginsHistory(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (text.length < SHORTEST_HEADER) return false;
  if (HISTORY_BEGINS.test(text)) return true;
  const next = lines[at + 1]?.text ?? '';
  if (WROTE_BROKEN.test(text) && WROTE_END.test(next) && !QUOTED_LINE.test(next)) return true;
  return HEADER_FIRST.test(text) && lines.slice(at + 1, at + 4).some((line) => HEADER_SECOND.test(line.text));
}

/** The index of the first signature line, or the number of lines. The closing word itself stays: "Thanks," is thanks. */
function findSignature(lines: readonly Line[]): number {
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (/^--\s*$/.test(text)) return at;
    if (text.length < SHORTEST_HEADER) continue;
    if (MAIL_CLIENT.test(text)) return at;
    if (at > 0 && CLOSING.test(text) && isSignature(lines.slice(at + 1, at + 60))) return at + 1;
  }
  return lines.length;
}

function isSignature(lines: readonly Line[]): boolean {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const until = filled.findIndex((line) => MAIL_CLIENT.test(line.text) || /^--\s*$/.test(line.text));
  const own = until < 0 ? filled : filled.slice(0, until);
  return own.length <= SIGNATURE_LINES && own.every((line) => isName(line.text));
}

/** A name, a title, a street, a number: short, and without the small words that make a sentence. */
function isName(line: string): boolean {
  return line.length <= SIGNATURE_LINE && !SENTENCE.test(line);
}

const SENTENCE =
  /^\s*p\.?\s?s\b|[!?]|\b(?:is|are|was|not|no|my|me|your?|i|we|it|this|still|please|have|has|never|nobody|want|will|broken|es|mi|su|que|ang|ko|niyo|nyo|po|naman|pa)\b/i;

/** Pairs of quotation marks in one paragraph, straight or curly. One pair around everything is no quotation. */
function findSpeech(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  let closing = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (open >= 0 && (at - open > SPEECH_AT_MOST || (character === '\n' && text[at + 1] === '\n'))) open = -1;
    if (open >= 0 && closing.includes(character) && !("'’".includes(character) && isLetter(text[at + 1]))) {
      spans.push({ start: open, end: at + 1 });
      open = -1;
    } else if (open < 0 && OPENING.has(character) && (character !== "'" || opensSpeech(text, at))) {
      open = at;
      closing = OPENING.get(character) ?? '';
    }
  }
  return spans.filter((span) => span.end - span.start < text.trim().length * 0.8);
}

/** A straight single mark opens speech only between a space and a letter; elsewhere it is an apostrophe. */
function opensSpeech(text: string, at: number): boolean {
  return !isLetter(text[at - 1]) && isLetter(text[at + 1]);
}

const isLetter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

const OPENING: ReadonlyMap<string, string> = new Map([
  ['"', '"”'],
  ['‘', '’'],
  ["'", "'’"],
  ['‹', '›'],
  ['“', '”"'],
  ['„', '“”"'],
  ['«', '»'],
  ['＂', '＂'],
]);
