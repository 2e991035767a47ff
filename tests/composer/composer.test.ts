import { describe, expect, it } from 'vitest';
import { countOf, foldSpace, locate, waitFor } from '../../src/composer/composer';

describe('white space', () => {
  it('folds to what a person sees, in any spelling an editor gives it', () => {
    expect(foldSpace(' I\u00a0will\n\n call\u200b you\ufeff ')).toBe('I will call you');
    expect(foldSpace('\n\u00a0')).toBe('');
  });
});

describe('how often words stand in a draft', () => {
  it.each([
    ['I will call. I will call.', 'I will call.', 2],
    ['I will\n\ncall', 'I will\u00a0call', 1],
    ['aaaa', 'aa', 2],
    ['I will call', 'i will call', 0],
    ['', 'x', 0],
    ['anything', ' \n', 0],
  ])('%j holds %j %i times', (text, part, count) => {
    expect(countOf(text, part)).toBe(count);
  });
});

describe('where words stand now', () => {
  const text = 'I will call you. You will see.';
  it('is their place, when they still stand there', () => {
    expect(locate(text, { start: 2, end: 6 }, 'will')).toEqual({ start: 2, end: 6 });
  });
  it('is where they moved, when they stand there once', () => {
    expect(locate(text, { start: 5, end: 13 }, 'call you')).toEqual({ start: 7, end: 15 });
  });
  it('is nowhere, when they are gone or several places could be meant', () => {
    expect(locate(text, { start: 0, end: 4 }, 'will')).toBeNull();
    expect(locate(text, { start: 0, end: 4 }, 'shall')).toBeNull();
    expect(locate(text, { start: 3, end: 9 }, '')).toBeNull();
    expect(locate('aaa', { start: 5, end: 7 }, 'aa'), 'two that overlap are two').toBeNull();
  });
});

describe('waiting', () => {
  it('ends as soon as the thing is there', async () => {
    let probes = 0;
    const start = performance.now();
    expect(await waitFor(() => ++probes === 3, 5_000)).toBe(true);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
  it('ends with no when the time is over, and looks at least once', async () => {
    expect(await waitFor(() => false, 30)).toBe(false);
    expect(await waitFor(() => true, 0)).toBe(true);
  });
});
