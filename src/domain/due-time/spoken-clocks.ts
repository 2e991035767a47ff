// Reads times of day said in words: "half past 4", "half 5", "quarter to five", "ten past 3", "five thirty".

import type { Token } from '../text/sentence-tokens';
import { readMeridiem, skipOclock, type WrittenClock, withMeridiem } from './clock-marks';
import { ENGLISH } from './lexicon';
import { mayEndBareTime, readCount, skipWords, wordAt, wordSet } from './reading';

/** "half past 4", "half 5", "quarter to five", "ten past 3", "five thirty", "ten". */
const MINUTES = wordSet('minutes mins min minute');

export function readSpokenClock(
  tokens: readonly Token[],
  at: number,
  expected: boolean,
): WrittenClock | null {
  const start = wordAt(tokens, at) === 'a' && wordAt(tokens, at + 1) === 'quarter' ? at + 1 : at;
  const word = wordAt(tokens, start);
  if (word === 'half' || word === 'quarter') {
    const direction = wordAt(tokens, start + 1);
    if (direction === 'past' || direction === 'after')
      return offHour(tokens, start + 2, word === 'half' ? 30 : 15);
    if (word === 'quarter') {
      return isBefore(direction) ? offHour(tokens, start + 2, -15) : null;
    }
    return expected ? offHour(tokens, start + 1, 30) : null;
  }
  const first = readCount(tokens, start, ENGLISH);
  if (first === null || !Number.isInteger(first.value)) return null;
  let index = first.to;
  if (first.value < 30) {
    const direction = skipWords(tokens, index, MINUTES, 1);
    const word = wordAt(tokens, direction);
    if (word === 'past') return offHour(tokens, direction + 1, first.value);
    const isRound = first.value % 5 === 0 && first.value <= 25;
    // "12 minutes to 5"
    if (direction > index && isBefore(word) && word !== 'of')
      return offHour(tokens, direction + 1, -first.value);
    if (isRound && expected && isBefore(word) && wordAt(tokens, start - 1) !== 'from') {
      const hour = offHour(tokens, direction + 1, -first.value);
      if (hour !== null && first.value >= 5 && first.value > 12) return hour;
      if (hour !== null && first.value === 5) return hour;
      // "at 10 to 5" is ten to five; "tomorrow 10 to 5" a range.
      const isPoint = wordAt(tokens, start - 1) === 'at' || wordAt(tokens, start - 1) === 'by';
      if (hour !== null && first.value === 10 && (tokens[start]?.kind === 'word' || isPoint)) return hour;
    }
  }
  // From here on only hours in words; digits are read as written.
  if (tokens[start]?.kind !== 'word' || !(first.value >= 1 && first.value <= 12)) return null;
  let minute = 0;
  let strong = false;
  const isOh = wordAt(tokens, index) === 'oh' || wordAt(tokens, index) === 'o';
  const minutes = readCount(tokens, isOh ? index + 1 : index, ENGLISH);
  if (
    minutes !== null &&
    tokens[index]?.kind === 'word' &&
    (isOh ? minutes.value < 10 : minutes.value >= 10)
  ) {
    if (minutes.value < 60) {
      minute = minutes.value;
      index = minutes.to;
      if (wordAt(tokens, index) === 'minutes') index += 1;
      strong = expected;
    }
  }
  const meridiem = readMeridiem(tokens, index);
  if (meridiem !== null) return withMeridiem(first.value, minute, meridiem);
  const oclock = skipOclock(tokens, index);
  if (oclock > index) strong = true;
  return { minutes: first.value * 60 + minute, certain: false, strong, to: oclock };
}

function isBefore(word: string): boolean {
  return word === 'to' || word === 'till' || word === 'before' || word === 'of';
}

/** The hour at the index, shifted by minutes: "past 4", "to five pm". */
function offHour(tokens: readonly Token[], at: number, shift: number): WrittenClock | null {
  const hour = readCount(tokens, at, ENGLISH);
  if (hour === null || !Number.isInteger(hour.value) || !(hour.value >= 1 && hour.value <= 12)) return null;
  const meridiem = readMeridiem(tokens, hour.to);
  if (meridiem === null) {
    if (!mayEndBareTime(tokens, hour.to)) return null;
    const minutes = hour.value * 60 + shift;
    return { minutes, certain: false, strong: true, to: hour.to };
  }
  const clock = withMeridiem(hour.value, 0, meridiem);
  return clock === null ? null : { ...clock, minutes: (clock.minutes + shift + 1440) % 1440 };
}
