// Finds promises nobody can keep, by putting marks together: a word of certainty on a coming outcome ("will
// definitely be there"), certainty hung on behind (", guaranteed"), and an outcome stated plainly ("this will be
// resolved today"). What lies in the writer's own hands (a call, a look, passing it on) may be promised, and so
// may everything that is denied, hoped for or asked. Absolutes that need no putting together are phrase rules.

import { cased, type Mend } from './mend';
import { MARK_RULES } from './rules/promises';
import type { RuleName } from './rules/rule';
import { type Found, isDenied, marksOf, type ReadSentence, touches } from './sentence';

export interface PromiseFind extends Found, Mend {
  rule: RuleName;
}

/** Words that may stand between the future and its verb without changing it. */
const ADVERBS = new Set(
  'personally also then soon now just all be most very quickly surely definitely certainly absolutely always simply then gladly happily immediately promptly fully completely again finally 100 percent undoubtedly'.split(
    ' ',
  ),
);
const AFTER_ALL = 'if all goes to plan';
/** How far a leading "I promise that" reaches to its verb. */
const LEAD_REACH = 9;

export function findPromises(sentence: ReadSentence): PromiseFind[] {
  if (sentence.isQuestion) return [];
  const leading = marksOf(sentence, 'sure-leading').flatMap((sure) => readLeading(sentence, sure));
  const inside = marksOf(sentence, 'sure-inside').flatMap((sure) => {
    const found = readInside(sentence, sure);
    // "No doubt the bank will pay": at the front it works like "I promise that".
    const leads = sure.first === 0 && !/^\s*,/.test(sentence.text.slice(sure.end));
    return found.length === 0 && leads ? readLeading(sentence, sure) : found;
  });
  const sure = firstOfEach([...leading, ...inside]);
  const trailing = readTrailing(sentence, sure);
  const plain = marksOf(sentence, 'future')
    .filter((future) => !sure.some((one) => touches(one, future)))
    .flatMap((future) => readPlain(sentence, future));
  return [...sure, ...trailing, ...plain];
}

/** "I promise (that) … will …", "I guarantee …". */
function readLeading(sentence: ReadSentence, sure: Found): PromiseFind[] {
  if (isDenied(sentence, sure.first) || sure.last === sentence.tokens.length - 1) return [];
  const future = marksOf(sentence, 'future').find(
    (one) =>
      one.first > sure.last && one.first - sure.last <= LEAD_REACH && noClauseBetween(sentence, sure, one),
  );
  if (future === undefined) return readLeadingAlone(sentence, sure);
  const verb = verbAfter(sentence, future.last);
  if (isOwnAct(sentence, verb)) return [];
  const subject = wordsBetween(sentence, sure.last + 1, future.first - 1);
  if (subject === '') return [];
  const speaker = sentence.tokens[future.first - 1]?.word ?? '';
  const { words, end } = soften(sentence, future, speaker);
  const say = cased(sentence, sure.first, `${subject} ${words}`);
  const start = sentence.tokens[sure.first]?.start ?? sure.start;
  const last = Math.max(future.last, outcomeEnd(sentence, verb));
  return [
    { ...placed(sentence, sure.first, last), rule: MARK_RULES.sureOutcome, say, replaces: { start, end } },
  ];
}

/** "I guarantee a refund", "I promise you the full amount": certainty about a thing. */
function readLeadingAlone(sentence: ReadSentence, sure: Found): PromiseFind[] {
  const words = sentence.tokens.slice(sure.first, sure.last + 1).map((token) => token.word);
  const next = sentence.tokens[sure.last + 1]?.word ?? '';
  // "…, I guarantee it" closes a sentence; it is read as its end.
  if (sure.last >= sentence.tokens.length - 2 && /^(?:it|that|you|this)$/.test(next)) return [];
  const isGuarantee = words.includes('guarantee') && words[0] !== 'our';
  const isThing =
    words.includes('promise') &&
    /^(?:a|the|your|full|an|that|it|this|there|nothing|no|everything)$/.test(next);
  // "I'm 100% sure it clears by Wednesday": a present that means a time to come.
  const isTimed =
    words.some((word) => /^(?:sure|certain|positive|confident)$/.test(word)) &&
    !/^(?:i|we|about|of|how|what|if|whether)$/.test(next) &&
    [...marksOf(sentence, 'near'), ...marksOf(sentence, 'soon')].some((time) => time.first > sure.last);
  const isOutcome = next === 'to' && isOutcomeAt(sentence, sure.last + 2);
  if (next === '' || (!isGuarantee && !isThing && !isOutcome && !isTimed)) return [];
  if (isGuarantee && next === 'to' && isOwnAct(sentence, sure.last + 2)) return [];
  const last = Math.min(sentence.tokens.length - 1, sure.last + 3);
  const say = 'Say what you will do towards it, and by when you will tell them';
  return [{ ...placed(sentence, sure.first, last), rule: MARK_RULES.sureOutcome, say, replaces: null }];
}

/** "will definitely …", "definitely will …". */
function readInside(sentence: ReadSentence, sure: Found): PromiseFind[] {
  const future = marksOf(sentence, 'future').find(
    (one) =>
      (one.last < sure.first && sure.first - one.last <= 3) ||
      (one.first > sure.last &&
        one.first - sure.last <= 1 &&
        // "Absolutely, I'll change it" answers yes; it makes nothing certain.
        !sentence.text.slice(sure.end, one.start).includes(',')),
  );
  if (future === undefined || isDenied(sentence, Math.min(future.first, sure.first))) return [];
  const edge = Math.max(future.last, sure.last);
  const verb = verbAfter(sentence, edge);
  const speaker = sentence.tokens[Math.min(future.first, sure.first) - 1]?.word ?? '';
  if (verb >= sentence.tokens.length || isOwnAct(sentence, verb) || speaker === 'there') return [];
  const whole = { ...future, first: Math.min(future.first, sure.first), last: edge };
  const { words, end } = soften(sentence, whole, speaker);
  const between = future.last < sure.first ? wordsBetween(sentence, future.last + 1, sure.first - 1) : '';
  // "I'll" is one stretch of text: the pronoun has to be said again.
  const isJoined = sentence.tokens[whole.first]?.joined === true;
  const from = isJoined ? whole.first - 1 : whole.first;
  const pronoun = isJoined ? wordsBetween(sentence, from, from) : '';
  const say = cased(sentence, from, [pronoun, words, between].filter((part) => part !== '').join(' '));
  const start = sentence.tokens[from]?.start ?? future.start;
  return [
    {
      ...placed(sentence, whole.first, Math.max(edge, outcomeEnd(sentence, verb))),
      rule: MARK_RULES.sureOutcome,
      say,
      replaces: { start, end },
    },
  ];
}

/** "…, guaranteed." at the end of a coming outcome. */
function readTrailing(sentence: ReadSentence, sure: readonly PromiseFind[]): PromiseFind[] {
  const lastWord = sentence.tokens.length - 1;
  const trailing = marksOf(sentence, 'sure-trailing').find((one) => one.last === lastWord);
  // "It should be there, guaranteed" contradicts itself: the end has to go as well.
  const future = marksOf(sentence, 'future')[0] ?? marksOf(sentence, 'expected')[0];
  if (trailing === undefined || future === undefined || future.first >= trailing.first) return [];
  if (sure.some((one) => touches(one, trailing)) || isDenied(sentence, future.first)) return [];
  const speaker = sentence.tokens[future.first - 1]?.word ?? '';
  const isDenying = sentence.tokens[future.last + 1]?.word === 'not';
  if (isDenying && (speaker === 'i' || speaker === 'we')) return [];
  if (isOwnAct(sentence, verbAfter(sentence, future.last))) return [];
  const end = /^\s?%/.test(sentence.text.slice(trailing.end)) ? trailing.end + 1 : trailing.end;
  return [
    {
      ...placed(sentence, trailing.first, trailing.last),
      rule: MARK_RULES.sureEnd,
      say: AFTER_ALL,
      replaces: { start: trailing.start, end },
    },
  ];
}

/** "This will be resolved today", "we'll fix it for you". */
function readPlain(sentence: ReadSentence, future: Found): PromiseFind[] {
  const verb = plainVerbAfter(sentence, future.last);
  const speaker = sentence.tokens[future.first - 1]?.word ?? '';
  if (isDenied(sentence, future.first)) return [];
  const at = (mark: 'fix' | 'decided' | 'outcome' | 'delivery') =>
    marksOf(sentence, mark).find((one) => one.first === verb);
  const isTimed = (mark: 'near' | 'soon') => marksOf(sentence, mark).length > 0;
  const found =
    at('decided') ??
    at('fix') ??
    (isTimed('near') || isTimed('soon') ? at('outcome') : undefined) ??
    (isTimed('near') ? at('delivery') : undefined);
  if (found === undefined || isOwnAct(sentence, verb)) return [];
  const { words, end } = soften(sentence, { ...future, last: verb - 1 }, speaker);
  const isJoined = sentence.tokens[future.first]?.joined === true;
  const from = isJoined ? future.first - 1 : future.first;
  const pronoun = isJoined ? `${wordsBetween(sentence, from, from)} ` : '';
  const start = sentence.tokens[from]?.start ?? future.start;
  return [
    {
      ...placed(sentence, future.first, found.last),
      rule: MARK_RULES.plainOutcome,
      say: cased(sentence, from, pronoun + words),
      replaces: { start, end },
    },
  ];
}

/** The words that take the place of a future, and where they end: what we do is an effort, the rest "should". */
function soften(sentence: ReadSentence, future: Found, speaker: string): { words: string; end: number } {
  const { tokens } = sentence;
  let last = future.last;
  const isDenying = tokens[last + 1]?.word === 'not';
  if (isDenying) last += 1;
  const effort = speaker === 'i' ? 'will do my best' : speaker === 'we' ? 'will do our best' : null;
  const words =
    effort === null ? (isDenying ? 'should not' : 'should') : isDenying ? `${effort} not to` : `${effort} to`;
  const end = tokens[last]?.end ?? future.end;
  return { words, end: /^\s?%/.test(sentence.text.slice(end)) ? sentence.text.indexOf('%', end) + 1 : end };
}

/** The index of the verb after the word at `at`, past adverbs and "be". */
function verbAfter(sentence: ReadSentence, at: number): number {
  let verb = at + 1;
  while (verb < sentence.tokens.length && ADVERBS.has(sentence.tokens[verb]?.word ?? '')) verb += 1;
  return verb;
}

/** The same for a plain outcome, whose phrases begin with "be" themselves. */
function plainVerbAfter(sentence: ReadSentence, at: number): number {
  let verb = at + 1;
  while (verb < sentence.tokens.length && isAdverb(sentence.tokens[verb]?.word ?? '')) verb += 1;
  return verb;
}

function isAdverb(word: string): boolean {
  return word !== 'be' && ADVERBS.has(word);
}

/** Whether the verb there is something the writer can do alone. A "be" just before it belongs to it. */
function isOwnAct(sentence: ReadSentence, verb: number): boolean {
  const isFix = marksOf(sentence, 'fix').some((one) => one.first === verb);
  return (
    !isFix &&
    marksOf(sentence, 'own-act').some(
      (act) => act.first === verb || (act.first === verb - 1 && act.last >= verb),
    )
  );
}

function isOutcomeAt(sentence: ReadSentence, at: number): boolean {
  const marks = ['fix', 'outcome', 'decided', 'delivery'] as const;
  return marks.some((mark) => marksOf(sentence, mark).some((one) => one.first === at));
}

/** The last word of the outcome that begins at or just before `verb`; the verb itself where none is known. */
function outcomeEnd(sentence: ReadSentence, verb: number): number {
  const marks = ['fix', 'outcome', 'decided', 'delivery'] as const;
  const ends = marks.flatMap((mark) =>
    marksOf(sentence, mark)
      .filter((one) => one.first === verb || one.first === verb - 1)
      .map((one) => one.last),
  );
  return Math.max(Math.min(verb, sentence.tokens.length - 1), ...ends);
}

/** "I promise that, if you call, …" is another sentence: a leading certainty does not reach over a new clause. */
function noClauseBetween(sentence: ReadSentence, sure: Found, future: Found): boolean {
  const between = sentence.text.slice(sure.end, future.start);
  // Only "mark my words:" and "trust me:" may end in a colon and still speak of what follows.
  if (between.includes(':') && !/\b(?:words|me)$/i.test(sentence.text.slice(sure.start, sure.end)))
    return false;
  return !/[;—]|,\s*(?:if|when|but|and|so)\b|\b(?:but|if|because)\b/i.test(between);
}

/** Words as they stand in the text; a half of a contraction as the word it stands for. */
function wordsBetween(sentence: ReadSentence, first: number, last: number): string {
  const words: string[] = [];
  for (let at = first; at <= last; at += 1) {
    const token = sentence.tokens[at];
    if (token === undefined) continue;
    const isHalf = token.joined || sentence.tokens[at + 1]?.joined === true;
    const asWritten = sentence.text.slice(token.start, token.end);
    words.push(isHalf ? (token.word === 'i' ? 'I' : token.word) : asWritten);
  }
  return words.join(' ');
}

function placed(sentence: ReadSentence, first: number, last: number): Found {
  return {
    first,
    last,
    start: sentence.tokens[first]?.start ?? 0,
    end: sentence.tokens[last]?.end ?? sentence.text.length,
  };
}

/** Of finds that share words only the first: "I promise it will definitely" is one promise. */
function firstOfEach(found: readonly PromiseFind[]): PromiseFind[] {
  const kept: PromiseFind[] = [];
  for (const one of found) if (!kept.some((other) => touches(one, other))) kept.push(one);
  return kept;
}
