// Writes the word lists of the reading and the rules of the draft check as the background ships them: one script beside
// it, in which every phrase is compiled already (domain/text/phrase-file.ts). It stands in the place of the modules
// that build.mjs names and exports what they do; the phrases as we wrote them stay at home.

import { rulePhrases } from '../src/domain/draft/rule-phrases';
import * as coldness from '../src/domain/draft/rules/coldness';
import * as promises from '../src/domain/draft/rules/promises';
import type { PhraseRule } from '../src/domain/draft/rules/rule';
import * as wording from '../src/domain/draft/rules/wording';
import { lexiconPhrases } from '../src/domain/reading/lexicon/lists';
import { writePhraseFile } from '../src/domain/text/phrase-file';
import { minimise } from '../src/domain/text/phrase-minimise';
import { type PhraseList, preparePhrases, type SavedPhrases } from '../src/domain/text/phrases';

/** Phrases as the build saves them. */
export function savePhrases<T>(list: PhraseList<T> | SavedPhrases<T>): SavedPhrases<T> {
  const compiled = preparePhrases(list);
  return { entries: compiled.entries, ...writePhraseFile(minimise(compiled)) };
}

/** The script, whole. A language is made of its text only when it is asked for. */
export function lexiconFile(): string {
  const languages = (['en', 'es', 'fil'] as const).map(
    (language) => `${language}: ${sourceOf(savePhrases(lexiconPhrases(language)))}`,
  );
  const lines = [
    `const languages = { ${languages.join(', ')} };`,
    'export const lexiconPhrases = (language) => languages[language]();',
    `export const rulePhrases = ${sourceOf(savePhrases(rulePhrases()))};`,
    ...[coldness, promises, wording].flatMap((room) => Object.entries(room).flatMap(exportOf)),
  ];
  return plainSource(`${lines.join('\n')}\n`);
}

/** The same script in ASCII: an engine reads it faster, and everything else stands in strings. */
export function plainSource(script: string): string {
  return script.replace(
    /[^\n\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** An expression for these bytes; both browsers have had the function for a year. */
export function bytesSource(bytes: Uint8Array): string {
  return `Uint8Array.fromBase64('${Buffer.from(bytes).toString('base64')}')`;
}

/** Values stand once: an entry is the number of its value, with its phrase where it has one. */
function sourceOf<T>({ entries, words, bytes }: SavedPhrases<T>): string {
  const values = [...new Set(entries.map(({ value }) => value))];
  const short = entries.map(({ value, phrase }) => [values.indexOf(value), ...(phrase ? [phrase] : [])]);
  const json = JSON.stringify(JSON.stringify({ values, short }));
  return `() => {
  const { values, short } = JSON.parse(${json});
  const entries = short.map(([value, phrase = '']) => ({ value: values[value], phrase }));
  return { entries, words: ${JSON.stringify(words)}, bytes: ${bytesSource(bytes)} };
}`;
}

/** What the modules export besides phrases and classes of words; rules without theirs, marks by their names. */
function exportOf([name, value]: [string, unknown]): string[] {
  if (name.endsWith('_CLASSES')) return [];
  const kept = Array.isArray(value)
    ? value.map((rule: PhraseRule) => ({ ...rule, phrases: [], unless: undefined }))
    : name === 'MARKS' || name === 'SIGNS'
      ? Object.fromEntries(Object.keys(value as object).map((mark) => [mark, []]))
      : value;
  return [`export const ${name} = ${JSON.stringify(kept)};`];
}
