import { describe, expect, it } from 'vitest';
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

describe('the work of matching (T20)', () => {
  const work = (phrases: string[], text: string) => {
    let steps = 0;
    compilePhrases(phrases.map((phrase) => ({ phrase, value: 0 }))).findIn(tokenise(text), () => steps++);
    return steps;
  };
  const hostile = Array.from({ length: 400 }, (_, index) => `${'a … '.repeat(1 + (index % 20))}a b${index}`);

  it('grows with the text and no faster, with phrases made to hurt', () => {
    const once = work(hostile, 'a '.repeat(1_000));
    const tenTimes = work(hostile, 'a '.repeat(10_000));
    expect(tenTimes).toBeLessThan(once * 11);
  });

  it('has a ceiling for each word, whatever the phrases', () => {
    expect(work(hostile, 'a '.repeat(10_000))).toBeLessThan(10_000 * 200);
  });

  it('reports a bounded number of finds', () => {
    const matcher = compilePhrases(Array.from({ length: 50 }, () => ({ phrase: 'a', value: 0 })));
    expect(matcher.find('a '.repeat(5_000)).length).toBeLessThanOrEqual(2_000);
  });
});
