import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeBoundaries } from '../../../scripts/bench-corpus';
import { savePhrases } from '../../../scripts/lexicon-file';
import { rulePhrases } from '../../../src/domain/draft/rule-phrases';
import { lexiconPhrases } from '../../../src/domain/reading/lexicon/lists';
import { readPhraseFile } from '../../../src/domain/text/phrase-file';
import {
  createMatcher,
  type Phrase,
  type PhraseList,
  preparePhrases,
  type SavedPhrases,
} from '../../../src/domain/text/phrases';
import { tokenise } from '../../../src/domain/text/tokens';

const EXAMPLES = fileURLToPath(new URL('../../../scripts/train/examples/', import.meta.url));

/** A few thousand of our examples, and some of them run together, so that gaps and overlaps are many. */
function texts(): string[] {
  const lines = ['messages', 'replies'].flatMap((folder) =>
    readdirSync(join(EXAMPLES, folder)).flatMap((file) =>
      readFileSync(join(EXAMPLES, folder, file), 'utf8').split('\n'),
    ),
  );
  const some = lines.filter((line, at) => line !== '' && at % 5 === 0);
  const joined = some
    .filter((_, at) => at % 9 === 0)
    .map((_, at) => some.slice(at * 9, at * 9 + 4).join(' '));
  return [...some, ...joined.map((text) => text.replace(/[.!?;]/g, ' '))];
}

const TOKENS = texts().map(tokenise);

const watched = makeBoundaries(300).flatMap(({ watch }) =>
  watch.flatMap(({ phrases }) => phrases.map((phrase) => ({ phrase, plain: true, value: phrase }))),
);

type Case = [string, () => PhraseList<unknown> | SavedPhrases<unknown>, Phrase<unknown>[]];

const CASES: Case[] = [
  ['en', () => lexiconPhrases('en'), []],
  ['es', () => lexiconPhrases('es'), []],
  ['fil', () => lexiconPhrases('fil'), []],
  ['the draft’s rules', rulePhrases, []],
  ['the draft’s rules and a pack', rulePhrases, watched],
];

describe.each(CASES)('the saved phrases of %s', (_name, list, plain) => {
  it('find what the written ones find, in the same order', () => {
    const written = createMatcher(preparePhrases(list()), plain);
    const saved = createMatcher(preparePhrases(savePhrases(list())), plain);
    expect(TOKENS.length).toBeGreaterThan(2_000);
    const finds = TOKENS.map((tokens) => written.findIn(tokens));
    const asJson = (hits: unknown) => JSON.stringify(hits);
    const other = TOKENS.filter((tokens, at) => asJson(saved.findIn(tokens)) !== asJson(finds[at]));
    expect(other).toEqual([]);
    expect(finds.flat().length).toBeGreaterThan(200);
  }, 30_000);
});

describe('plain phrases of a pack', () => {
  it('take nothing away from our finds, however many they are', () => {
    const own = preparePhrases<unknown>(rulePhrases());
    const crowd = Array.from({ length: 5_000 }, (_, at) => ({
      phrase: 'will',
      plain: true,
      value: `crowd ${at}`,
    }));
    const tokens = tokenise('We will definitely refund you by tomorrow.');
    const ours = createMatcher(own).findIn(tokens);
    const among = createMatcher(own, crowd).findIn(tokens);
    expect(ours.length).toBeGreaterThan(0);
    expect(among.filter(({ value }) => typeof value !== 'string')).toEqual(ours);
  });
});

describe('a file of phrases that is damaged', () => {
  const saved = savePhrases({
    phrases: [
      { phrase: 'refund you … in full', value: 1 },
      { phrase: '{never,not} again*', value: 2 },
      { phrase: '<num> days', value: 1 },
    ],
    notation: { classes: { num: ['two'] } },
  });
  const read = (bytes: Uint8Array, words = saved.words) =>
    readPhraseFile({ words, bytes }, saved.entries.length);

  it('is read when it is whole', () => {
    expect(read(saved.bytes).numbers).toBeGreaterThan(3);
    const hits = createMatcher(preparePhrases(saved)).find('not againnn, 3 days');
    expect(hits.map(({ value }) => value)).toEqual([2, 1]);
  });

  it('is refused with a plain error at whatever byte', () => {
    for (let at = 0; at < saved.bytes.length; at += 1) {
      const bytes = saved.bytes.slice();
      bytes[at] = bytes[at]! ^ 0x41;
      expect(() => read(bytes)).toThrow(/^These (are no phrases|phrases are)/);
    }
  });

  it('is refused when it is cut short or its words are not the ones', () => {
    for (let length = 0; length < saved.bytes.length; length += 1)
      expect(() => read(saved.bytes.slice(0, length))).toThrow(/^These (are no phrases|phrases are)/);
    expect(() => read(saved.bytes, `more ${saved.words}`)).toThrow('damaged');
    expect(() => readPhraseFile(saved, 1)).toThrow('damaged');
  });
});
