// Every word a person reads comes from _locales: every key in the code is there, no key is left over, and each
// language has the same keys with the same gaps.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
type Messages = Record<string, { message: string }>;
const read = (language: string): Messages =>
  JSON.parse(readFileSync(join(ROOT, '_locales', language, 'messages.json'), 'utf8'));
const languages = readdirSync(join(ROOT, '_locales'));
const english = read('en');

const code = ['src', 'popup', 'options', 'manifest.json'].flatMap((place) => {
  if (place.endsWith('.json')) return [readFileSync(join(ROOT, place), 'utf8')];
  return readdirSync(join(ROOT, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
});
const all = code.join('\n');

/** Keys as they stand in the code: whole, or as a beginning that is completed by a value (`level_${level}`). */
const whole = new Set(
  [...all.matchAll(/\b(?:say|pageWord|getMessage|sayCount)\(\s*['"`]([a-z0-9_]+)['"`]/g)].map(
    ([, key]) => key!,
  ),
);
const beginnings = [...all.matchAll(/['"`]([a-z0-9_]+_)\$\{/g)].map(([, start]) => start!);

describe('the words', () => {
  it('are read from the code: there are keys to look for', () => {
    expect(whole.size).toBeGreaterThan(60);
  });

  it('that the code asks for are all there', () => {
    const missing = [...whole].filter(
      (key) => !(key in english) && !(`${key}_one` in english && `${key}_many` in english),
    );
    expect(missing).toEqual([]);
  });

  it('that are there are all asked for', () => {
    const left = Object.keys(english).filter((key) => {
      const stem = key.replace(/_(one|many)$/, '');
      return (
        !all.includes(`'${key}'`) &&
        !all.includes(`'${stem}'`) &&
        !all.includes(`__MSG_${key}__`) &&
        !beginnings.some((start) => key.startsWith(start))
      );
    });
    expect(left).toEqual([]);
  });

  it.each(languages)('are the same keys in %s, with the same gaps', (language) => {
    const there = read(language);
    expect(Object.keys(there).sort()).toEqual(Object.keys(english).sort());
    for (const [key, { message }] of Object.entries(there)) {
      expect(message.trim(), `${language} ${key}`).not.toBe('');
      const gaps = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();
      expect(gaps(message), `${language} ${key}`).toEqual(gaps(english[key]!.message));
    }
  });

  it('sit in files the browsers can load', () => {
    for (const language of languages)
      expect(relative(ROOT, join(ROOT, '_locales', language))).toMatch(/^_locales\/[a-z]{2,3}(_[A-Z]{2})?$/);
    for (const key of Object.keys(english)) expect(key).toMatch(/^[a-z0-9_]+$/);
  });
});
