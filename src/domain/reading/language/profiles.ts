// How much the letters of a text look like each language: rows of three letters in its words, and the letters with
// marks, against the texts of samples.ts. Which of it counts as "not read" is decided in ../language.ts.

import type { Token } from '../../text/tokens';
import { OTHERS, OURS } from './samples';

/** The likeness of a text to what we read and to what we do not, in natural logarithms: the higher the more alike. */
export interface Likeness {
  ours: number;
  other: number;
}

const SAMPLES: readonly string[] = [...Object.values(OURS), ...Object.values(OTHERS)];
const OURS_COUNT = Object.keys(OURS).length;
/** What a row of letters never seen in a language counts: the fewer, the surer a rare one tells against it. */
const UNSEEN = 0.3;
/** About how many different rows a language has, for the smoothing. */
const KINDS = 2_500;
/** A letter with a mark says as much as this many rows of letters. */
const MARK_WEIGHT = 2;
/** A message shows its language early; the rest is not looked at. */
const LETTERS_AT_MOST = 240;

const MARKED = /[\u00C0-\u024F\u1E00-\u1EFF]/g;

/** For each row of letters where its figures stand: one a language, the logarithm of how likely it is there. */
interface Profiles {
  places: ReadonlyMap<string, number>;
  figures: Float32Array;
}

/** Made from the samples when the first doubtful text comes: most messages never ask. */
let profiles: Profiles | undefined;

/** The likeness of the words of a text. What no language knows tells nothing; what is said twice counts once. */
export function likenessOf(source: string, words: readonly Token[]): Likeness {
  profiles ??= createProfiles();
  const { places, figures } = profiles;
  const sums = new Float64Array(SAMPLES.length);
  const seen = new Set<number>();
  const add = (row: string, weight: number): void => {
    const place = places.get(row);
    if (place === undefined || seen.has(place)) return;
    seen.add(place);
    for (let at = 0; at < sums.length; at += 1) sums[at]! += weight * figures[place + at]!;
  };
  let letters = 0;
  for (const { word } of words) {
    letters += word.length;
    if (letters > LETTERS_AT_MOST) break;
    eachRow(word, (row) => add(row, 1));
  }
  const marks = source.slice(0, LETTERS_AT_MOST).toLowerCase().match(MARKED);
  if (marks) for (const mark of marks) add(mark, MARK_WEIGHT);
  return { ours: Math.max(...sums.subarray(0, OURS_COUNT)), other: Math.max(...sums.subarray(OURS_COUNT)) };
}

function createProfiles(): Profiles {
  const places = new Map<string, number>();
  const counted: number[][] = SAMPLES.map((sample) => {
    const rows: number[] = [];
    const note = (row: string): void => {
      let place = places.get(row);
      if (place === undefined) {
        place = places.size * SAMPLES.length;
        places.set(row, place);
      }
      rows.push(place);
    };
    for (const word of foldPlainly(sample).match(/[a-z]+/g) ?? []) eachRow(word, note);
    for (const mark of sample.toLowerCase().match(MARKED) ?? []) note(mark);
    return rows;
  });
  const figures = new Float32Array(places.size * SAMPLES.length);
  counted.forEach((rows, language) => {
    for (const place of rows) figures[place + language]! += 1;
  });
  const totals = counted.map((rows) => Math.log(rows.length + KINDS * UNSEEN));
  const logs = Array.from({ length: 64 }, (_, count) => Math.log(count + UNSEEN));
  for (let at = 0; at < figures.length; at += 1) {
    figures[at] = logs[Math.min(figures[at]!, 63)]! - totals[at % SAMPLES.length]!;
  }
  return { places, figures };
}

/** As text/fold.ts folds, for the letters that stand in the samples: quicker, as the first doubtful text waits. */
function foldPlainly(sample: string): string {
  return sample
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[øłđıæœß]/g, (letter) => PLAIN[letter] ?? letter);
}

const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss' };

/** "ang" gives "_an", "ang", "ng_" and itself; a word of one letter is more often part of a code and gives none. */
function eachRow(word: string, use: (row: string) => void): void {
  if (word.length < 2) return;
  const whole = `_${word}_`;
  for (let at = 0; at + 3 <= whole.length; at += 1) use(whole.slice(at, at + 3));
  if (word.length > 3 || word.length === 2) use(whole);
}
