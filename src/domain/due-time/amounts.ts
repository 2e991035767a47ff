// Reads stretches of time that end in the future: "in 15 minutes", "within 3 to 5 business days", "an hour and
// a half from now", "two weeks after Friday", and their Spanish and Filipino forms. A stretch alone ("it took 4
// hours", "30 days") is no due time: a word before or behind it must say that it is counted from now.

import type { Token } from '../text/sentence-tokens';
import type { Amount, Pieces } from './pieces';
import {
  isPartOfCode,
  mayEndBareTime,
  type Reading,
  readCount,
  skipWords,
  skipWordsBack,
  wordAt,
} from './reading';
import { type AmountWords, POLITE, readStretch, type Stretch } from './stretches';

/** Reads a stretch that is counted from now or from a day that follows; null for any other. */
export function readAmount(tokens: readonly Token[], at: number, words: AmountWords): Reading | null {
  const first = tokens[at];
  if (first === undefined || first.kind === 'mark') return null;
  if (first.kind === 'number' && isPartOfCode(tokens, at)) return null;
  const before = skipWordsBack(tokens, at, words.approximate);
  const opener = wordAt(tokens, before);
  const stretch = readStretch(tokens, at, words);
  if (stretch === null) return readBareMinutes(tokens, at, before, words);
  // "in a sec" is no time.
  if (stretch.amount.counts.second === 1 && tokens[at]?.kind === 'word') return null;
  const isOpened = opensStretch(tokens, at, before, stretch, words);
  const from = isOpened ? before : at;
  if (words.pastBefore.has(opener)) return { from: before, to: stretch.to, set: { dropped: true } };
  const next = wordAt(tokens, stretch.to);
  if (words.past.has(next)) return { from, to: stretch.to + 1, set: { dropped: true } };
  if (words.closes.has(next)) return { from, to: stretch.to + 1, set: { amount: stretch.amount } };
  const [more, late] = words.closesLater;
  if (more !== undefined && next === more && wordAt(tokens, stretch.to + 1) === late)
    return { from, to: stretch.to + 2, set: { amount: stretch.amount } };
  const anchored = readAnchor(tokens, stretch, words, isOpened);
  if (anchored !== null) return { ...anchored, from };
  const isWhole = at <= 1 && tokens.length - stretch.to <= 1 && wordAt(tokens, at - 1).length <= 1;
  if (!isOpened && !words.opensBare.has(opener) && !isWhole && !isAnnounced(tokens, at, stretch)) return null;
  // "within 30 days of purchase": counted from something else than now.
  if (next === 'of' || next === 'de' || words.before.has(next) || words.after.has(next)) {
    return { from, to: stretch.to, set: { dropped: true } };
  }
  return { from, to: skipWords(tokens, stretch.to, words.tail), set: { amount: stretch.amount } };
}

const OURS = new Set(["i'll", "we'll", "i'm", "we're", 'i', 'we']);

/** "Two minutes, I'll check", "ten minutes and I'm back": a sentence that begins with how long we need. */
function isAnnounced(tokens: readonly Token[], at: number, { to }: Stretch): boolean {
  if (at > 0 && wordAt(tokens, at - 1) !== ',') return false;
  const from = wordAt(tokens, to) === ',' && wordAt(tokens, to + 1) === 'tops' ? to + 2 : to;
  const joiner = wordAt(tokens, from);
  if (joiner === 'bago' || joiner === 'babalik') return true;
  if (POLITE.has(wordAt(tokens, from - 1)) && joiner === ',') return true;
  if (joiner !== ',' && joiner !== 'and' && joiner !== '-') return false;
  return (
    OURS.has(wordAt(tokens, from + 1)) ||
    (wordAt(tokens, from + 1) === 'and' && OURS.has(wordAt(tokens, from + 2)))
  );
}

/** Whether the words before the stretch say that it is counted from now. */
function opensStretch(
  tokens: readonly Token[],
  at: number,
  opener: number,
  stretch: Stretch,
  words: AmountWords,
): boolean {
  const word = wordAt(tokens, opener);
  if (words.opens.has(word)) return true;
  const isOpenRange = words.opensRange.has(word) || words.opensRange.has(wordAt(tokens, at - 1));
  // "de 9 a 14 horas" is a time of day, "de 24 a 48 horas" a stretch.
  const hours = stretch.amount.counts.hour;
  if (stretch.isRange && isOpenRange && (hours === undefined || hours > 24 || word === 'between'))
    return true;
  if (words.opensDays.has(word) && isInDays(stretch.amount)) return true;
  if (!words.opensAhead.has(word)) return false;
  for (let index = opener + 1; index < at; index += 1)
    if (words.ahead.has(wordAt(tokens, index))) return true;
  return false;
}

function isInDays({ counts }: Amount): boolean {
  return counts.hour === undefined && counts.minute === undefined && counts.second === undefined;
}

/** "from now", "from tomorrow", "after next Friday", "before Christmas" behind a stretch. */
function readAnchor(
  tokens: readonly Token[],
  stretch: Stretch,
  words: AmountWords,
  isOpened: boolean,
): Reading | null {
  const { afterPhrase } = words;
  if (
    afterPhrase.length > 0 &&
    afterPhrase.every((word, index) => wordAt(tokens, stretch.to + index) === word)
  ) {
    const to = stretch.to + afterPhrase.length;
    if (words.now.has(wordAt(tokens, to))) return { to: to + 1, set: { amount: stretch.amount } };
    return { to, set: { amount: stretch.amount, anchored: 'after' } };
  }
  const next = wordAt(tokens, stretch.to);
  const weeks = stretch.amount.counts.week !== undefined;
  // "a week on Friday", "a week tomorrow"
  if (weeks && !isOpened && words.weekFrom.has(next))
    return { to: stretch.to, set: { amount: stretch.amount, anchored: 'after' } };
  const isAfter = words.after.has(next) || (weeks && !isOpened && next === 'on');
  if (!isAfter && !words.before.has(next)) return null;
  const behind = wordAt(tokens, stretch.to + 1);
  if (isAfter && words.now.has(behind)) return { to: stretch.to + 2, set: { amount: stretch.amount } };
  const set: Pieces = { amount: stretch.amount, anchored: isAfter ? 'after' : 'before' };
  return { to: stretch.to + 1, set };
}

/** "back in 5", "give me 10": minutes, where nothing else is counted. */
function readBareMinutes(
  tokens: readonly Token[],
  at: number,
  from: number,
  words: AmountWords,
): Reading | null {
  const count = readCount(tokens, at, words.lexicon);
  if (count === null || !(count.value >= 2 && count.value <= 60) || from !== at - 1) return null;
  if (tokens[at]?.kind !== 'number' && count.value < 5) return null;
  const lead = wordAt(tokens, from);
  const isGiven = (lead === 'me' || lead === 'us') && wordAt(tokens, from - 1) === 'give';
  if (lead !== 'in' && lead !== 'en' && !isGiven) return null;
  if (!mayEndBareTime(tokens, count.to)) return null;
  return { from, to: count.to, set: { amount: { counts: { minute: count.value }, business: false } } };
}
