import { describe, expect, it } from 'vitest';
import { makeBoundaries, makeMessages } from '../../../scripts/bench-corpus';
import { compilePhrases } from '../../../src/domain/text/phrases';
import { tokenise } from '../../../src/domain/text/tokens';

const find = (phrases: string[], text: string) =>
  compilePhrases(phrases.map((phrase) => ({ phrase, value: phrase })))
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

describe('a phrase', () => {
  it('is found in any case and spelling of the same words', () => {
    expect(find(['we will not'], 'Sorry, WE WON’T do that.')).toEqual(['WE WON’T']);
  });

  it('matches whole words only', () => {
    expect(find(['ass'], 'an assistant, a class')).toEqual([]);
  });

  it('leaves room for up to four words at a gap', () => {
    expect(find(['refund you … in full'], 'We refund you the amount in full.')).toEqual([
      'refund you the amount in full',
    ]);
    expect(find(['refund you … in full'], 'refund you in full')).toEqual(['refund you in full']);
    expect(find(['refund you … in full'], 'refund you a b c d in full')).toHaveLength(1);
    expect(find(['refund you … in full'], 'refund you a b c d e in full')).toEqual([]);
  });

  it('takes the nearest beginning when there are several', () => {
    expect(find(['you … fools'], 'you and you silly fools')).toEqual(['you silly fools']);
  });

  it('does not run across the end of a sentence', () => {
    expect(find(['refund you … in full'], 'We refund you. Pay in full.')).toEqual([]);
  });

  it('is found beside others that overlap it, sorted by start', () => {
    expect(find(['in full', 'you in', 'refund you in full'], 'refund you in full')).toEqual([
      'refund you in full',
      'you in',
      'in full',
    ]);
  });

  it('never matches when there is no word in it', () => {
    expect(find(['…', '!!', ''], 'anything !!')).toEqual([]);
  });

  it('takes marks as plain text: a pack has no notation', () => {
    expect(find(['<num> day*'], '3 days')).toEqual([]);
  });
});

describe('a phrase of a pack', () => {
  it.each([
    'we will never charge you',
    'Sooo sorry',
    'cant do that',
    'u r a star',
    'f u c k that',
    'xd funny',
    'a b c d e',
    'will recieve it asap',
    `${'long'.repeat(15)} word`,
  ])('is found where it stands word for word: %s', (phrase) => {
    expect(find([phrase], phrase)).toEqual([phrase]);
  });
});

describe('plain phrases among noted ones', () => {
  const both = (plain: string[], text: string) =>
    compilePhrases(
      [
        { phrase: '{we,i} will never', value: 'own' },
        ...plain.map((phrase) => ({ phrase, value: phrase, plain: true })),
      ],
      { classes: {} },
    )
      .find(text)
      .map(({ value }) => value);

  it('are found beside them, their marks taken as plain text', () => {
    expect(both(['will never', '{we,i} fee*'], 'I will never. We, i fee')).toEqual([
      'own',
      'will never',
      '{we,i} fee*',
    ]);
  });

  it('take no room from them, however many there are and however they are made', () => {
    const greedy = Array.from({ length: 500 }, (_, at) => `we … ${'will … '.repeat(1 + (at % 9))}x${at}`);
    expect(both(greedy, `${'we will '.repeat(20)}never`)).toContain('own');
  });
});

describe('the work of matching (T20)', () => {
  const work = (phrases: string[], text: string, plain = false) => {
    let steps = 0;
    const matcher = compilePhrases(
      phrases.map((phrase) => ({ phrase, value: 0, plain })),
      plain ? { classes: {} } : undefined,
    );
    const tokens = tokenise(text);
    matcher.findIn(tokens, () => steps++);
    return steps / Math.max(1, tokens.length);
  };
  const hostile = Array.from({ length: 400 }, (_, index) => `${'a … '.repeat(1 + (index % 20))}a b${index}`);

  const texts: [string, string][] = [
    ['one word over and over', 'a '],
    ['two words in turn', 'a b1 '],
    ['words that begin phrases and end none', 'a a a b400 '],
    ['a word drawn out', 'aaaa '],
  ];

  it.each(texts)('grows with the text and no faster, with phrases made to hurt: %s', (_what, words) => {
    for (const plain of [false, true]) {
      const once = work(hostile, words.repeat(500), plain);
      const whole = words.repeat(20_000 / words.length);
      expect(work(hostile, whole, plain)).toBeLessThan(once * 1.1 + 1);
      expect(work(hostile, whole, plain), 'for each word, whatever the phrases').toBeLessThan(200);
    }
  });

  it('is a few steps for each word with 300 honest phrases, with and without gaps', () => {
    const phrases = makeBoundaries(300).flatMap(({ watch }) => watch.flatMap((one) => one.phrases));
    expect(phrases.length).toBe(300);
    const text = makeMessages().join(' ').slice(0, 20_000);
    expect(work(phrases, text, true)).toBeLessThan(8);
    // Every phrase, one after the other, is the worst an honest text can do.
    expect(work(phrases, phrases.join(' ').slice(0, 20_000), true)).toBeLessThan(20);
  });

  it('gives the same when the text comes a second time, and after thousands of others', () => {
    const matcher = compilePhrases([
      { phrase: 'refund you … in full', value: 1 },
      { phrase: 'in full', value: 2 },
      ...Array.from({ length: 180 }, (_, at) => ({ phrase: `word${at} then`, value: 3 })),
    ]);
    const text = 'We refund you all of it in full.';
    const first = matcher.find(text);
    // More steps than are remembered: each word behind each other one.
    for (let one = 0; one < 180; one += 1) {
      for (let other = 0; other < 180; other += 1) matcher.find(`word${one} word${other} in`);
    }
    expect(matcher.find(text)).toEqual(first);
    expect(first.map(({ value }) => value)).toEqual([1, 2]);
  });

  it('reports a bounded number of finds', () => {
    const matcher = compilePhrases(Array.from({ length: 50 }, () => ({ phrase: 'a', value: 0 })));
    expect(matcher.find('a '.repeat(5_000)).length).toBeLessThanOrEqual(2_000);
  });
});
