// Looks at JSON text before it is parsed: size, depth, duplicate keys, lone surrogates, and names that play
// tricks with prototypes (T8, T21). One pass over the characters; what is wrong is said in a sentence.

export interface JsonLimits {
  /** UTF-16 units. */
  length: number;
  depth: number;
}

const HALF_A_PAIR = 'The file holds half of a character pair (a lone surrogate); save it as UTF-8 again.';

/** What is wrong with the text, or null when it may be parsed. Broken syntax is left for the parser to say. */
export function whyNotParse(text: string, limits: JsonLimits): string | null {
  if (text.length > limits.length) {
    return `The file has ${text.length.toLocaleString('en')} characters; at most ${limits.length.toLocaleString('en')} are read.`;
  }
  if (!text.isWellFormed()) return HALF_A_PAIR;
  /** Keys seen in each open object; null for an open array. */
  const open: (Set<string> | null)[] = [];
  let keyNext = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '{' || char === '[') {
      open.push(char === '{' ? new Set() : null);
      if (open.length > limits.depth) {
        return `The file is nested deeper than ${limits.depth} levels (line ${lineOf(text, at)}).`;
      }
      keyNext = char === '{';
    } else if (char === '}' || char === ']') {
      open.pop();
      keyNext = false;
    } else if (char === ',') {
      keyNext = open.at(-1) instanceof Set;
    } else if (char === '"') {
      const end = endOfString(text, at);
      if (end < 0) return null;
      if (holdsHalfAPair(text.slice(at, end + 1))) return HALF_A_PAIR;
      const keys = open.at(-1);
      if (keyNext && keys) {
        const key = stringValue(text.slice(at, end + 1));
        if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
          return `The name "${key}" is not allowed in a file (line ${lineOf(text, at)}).`;
        }
        if (keys.has(key)) {
          return `The name "${key.slice(0, 40)}" stands twice in one place (line ${lineOf(text, at)}).`;
        }
        keys.add(key);
        keyNext = false;
      }
      at = end;
    }
  }
  return null;
}

/** The line, from 1, that a place in a text is in. */
export function lineOf(text: string, place: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Half a pair can also be spelled as an escape, which the text itself does not show. */
function holdsHalfAPair(quoted: string): boolean {
  return quoted.includes('\\u') && !stringValue(quoted).isWellFormed();
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return -1;
}

function stringValue(quoted: string): string {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' ? value : quoted;
  } catch {
    return quoted;
  }
}
