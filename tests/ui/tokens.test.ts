// Every pair of colours that meet in our pages is told apart: 4.5 to 1 for words, 3 to 1 for shapes and edges, in
// both schemes, computed from the OKLCH values of tokens.css (CSS Color 4; contrast as WCAG 2 defines it).

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const COLOUR = /--([\w-]+):\s*light-dark\(\s*oklch\(([^)]*)\)\s*,\s*oklch\(([^)]*)\)\s*\)/g;

type Scheme = 'light' | 'dark';
const luminances = new Map<string, Record<Scheme, number>>();
for (const [, name = '', light = '', dark = ''] of css.matchAll(COLOUR)) {
  luminances.set(name, { light: luminanceOf(light), dark: luminanceOf(dark) });
}

/** Relative luminance of `97.6% 0.004 240`: OKLCH to Oklab to LMS to linear sRGB, cut off where sRGB ends. */
function luminanceOf(oklch: string): number {
  const [percent = 0, chroma = 0, hue = 0] = oklch.split(/\s+/).map(Number.parseFloat);
  const l = percent / 100;
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const L = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const M = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const S = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const cut = (value: number) => Math.min(1, Math.max(0, value));
  const red = cut(4.0767416621 * L - 3.3077115913 * M + 0.2309699292 * S);
  const green = cut(-1.2684380046 * L + 2.6097574011 * M - 0.3413193965 * S);
  const blue = cut(-0.0041960863 * L - 0.7034186147 * M + 1.707614701 * S);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, scheme: Scheme): number {
  const [a, b] = [one, other].map((name) => {
    const found = luminances.get(name);
    if (!found) throw new Error(`tokens.css has no colour --${name}.`);
    return found[scheme];
  });
  const [low = 0, high = 0] = [a ?? 0, b ?? 0].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['ground', 'surface', 'raised', 'accent-soft'];
const LEVELS = ['calm', 'frustrated', 'angry', 'abusive', 'unsure'];
const SCHEMES: Scheme[] = ['light', 'dark'];

describe.each(SCHEMES)('in the %s scheme', (scheme) => {
  const pairs = (words: readonly string[], grounds: readonly string[]) =>
    words.flatMap((word) => grounds.map((ground) => [word, ground] as const));

  it('black on white is known: the reckoning itself is right', () => {
    expect(luminanceOf('100% 0 0')).toBeCloseTo(1, 4);
    expect(luminanceOf('0% 0 0')).toBeCloseTo(0, 4);
    // #ff0000 as OKLCH.
    expect(luminanceOf('62.796% 0.25768 29.234')).toBeCloseTo(0.2126, 3);
  });

  it.each([
    ...pairs(['text', 'text-2', 'accent', 'loss'], GROUNDS),
    ...pairs(['text-3'], ['ground', 'surface', 'raised']),
    ...pairs(
      ['text', 'text-2', 'loss'],
      LEVELS.map((level) => `${level}-soft`),
    ),
    ...LEVELS.flatMap((level) => [[level, `${level}-soft`] as const, [level, 'surface'] as const]),
    ['on-accent', 'accent'] as const,
    ['on-accent', 'accent-strong'] as const,
  ])('words in %s on %s can be read', (word, ground) => {
    expect(contrast(word, ground, scheme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ...pairs(['edge'], ['ground', 'surface', 'raised']),
    ...pairs(['accent'], [...GROUNDS, ...LEVELS.map((level) => `${level}-soft`)]),
    ...pairs(['frustrated', 'loss'], GROUNDS),
  ])('a shape or edge in %s on %s is seen', (shape, ground) => {
    expect(contrast(shape, ground, scheme)).toBeGreaterThanOrEqual(3);
  });
});

describe('tokens.css', () => {
  it('gives every colour for both schemes', () => {
    const names = [...css.matchAll(/--([\w-]+):[^;]*oklch/g)].map(([, name]) => name);
    expect([...luminances.keys()]).toEqual(names);
    expect(luminances.size).toBeGreaterThan(20);
  });
});
