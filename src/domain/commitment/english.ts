// Whether an English clause commits us: who would act, with what future, and which act. "I'll call you" does;
// offers, hedges, wishes, needs and refusals do not, nor do plain facts about the future. Whether the commitment
// waits for the customer is decided in commitment.ts.

import { skipWords, wordAt, wordSet } from '../due-time/reading';
import type { Clause } from '../text/clauses';
import type { Token } from '../text/sentence-tokens';
import { ADVERBS, DENIALS, OTHER_FUTURE, OWN_FUTURE } from '../text/speech-words';
import { type ClauseContext, type Judgement, judgeOwnAct } from './acts';
import { judgeGiven, judgeOthers } from './outcomes';

/** Ways to speak of the future that leave it open: nothing in front of them binds. */
const DOUBTS = wordSet(
  'hope hoping hopefully wish think believe guess sure know if whether said says say told claim claims asked wonder ' +
    'maybe perhaps doubt crossed wondering understand heard sorry excited glad assume suppose presume imagine bet ' +
    'afraid unsure until what',
);

/** Behind "let me": acts that go on after the sentence; "let me know" and "let me explain" are none. */
const LET_ME_ACTS = wordSet(
  'check look ask find get forward pass escalate request confirm raise speak talk take arrange send investigate review ' +
    'fix sort reach contact call update follow transfer run consult make have double verify refund chase dig put see-if ' +
    'go connect work process submit open log report coordinate flag bring call-you ring phone email reset ' +
    'double-check liaise share-this',
);

const TALK = wordSet('talk speak chat');

const PROMISES = wordSet('promise guarantee commit undertake vow pledge');

const FUTURE_BE = wordSet("i'm we're am are");

/** Judges one main clause. */
export function judgeEnglish(tokens: readonly Token[], clause: Clause, context: ClauseContext): Judgement {
  const { from, to } = clause;
  const elliptic = judgeElliptic(tokens, clause, context);
  if (elliptic !== null) return elliptic;
  for (let at = from; at < to; at += 1) {
    const judged = judgeFutureAt(tokens, clause, at, context);
    if (judged !== undefined) return judged;
  }
  return judgeArranged(tokens, clause, context);
}

const US = wordSet('i we');

/** Each word a future can stand at; most words are none of them, and cost one look. */
const FUTURES = new Set([
  ...OWN_FUTURE,
  ...OTHER_FUTURE,
  ...PROMISES,
  ...FUTURE_BE,
  ...['ill', "you'll", 'let', "won't", 'will', 'shall', 'gonna', 'going'],
]);

/** The future that stands at the token: undefined when none does, null when it commits nobody. */
function judgeFutureAt(
  tokens: readonly Token[],
  clause: Clause,
  at: number,
  context: ClauseContext,
): Judgement | undefined {
  const word = wordAt(tokens, at);
  if (!FUTURES.has(word)) return undefined;
  const next = wordAt(tokens, at + 1);
  if (OWN_FUTURE.has(word) || (word === 'ill' && at === clause.from && isBareVerb(next))) {
    return isDoubted(tokens, clause, at) ? null : judgeOwnAct(tokens, at + 1, clause.to, context);
  }
  if (word === "you'll")
    return isDoubted(tokens, clause, at) ? null : judgeGiven(tokens, at + 1, clause.to, context);
  if (OTHER_FUTURE.has(word)) {
    const people = word === "they'll" || word === "he'll" || word === "she'll" || word === "someone'll";
    return isDoubted(tokens, clause, at) ? null : judgeOthers(tokens, at, at + 1, clause, people, context);
  }
  if (word === 'let' && (next === 'me' || next === 'us')) {
    if (at > clause.from && !ADVERBS.has(wordAt(tokens, at - 1))) return undefined;
    const verb = skipWords(tokens, at + 2, ADVERBS, 2);
    if (
      wordAt(tokens, verb) === 'take' &&
      wordAt(tokens, verb + 1) === 'this' &&
      wordAt(tokens, verb + 2) === 'opportunity'
    )
      return null;
    return LET_ME_ACTS.has(wordAt(tokens, verb)) ? 'act' : null;
  }
  if (word === "won't" && at > clause.from) {
    // "I won't forget to call" binds as much as "I'll call".
    return (next === 'forget' || next === 'fail') && US.has(wordAt(tokens, at - 1)) ? 'act' : undefined;
  }
  if (word === 'will' || word === 'shall') return judgeWill(tokens, clause, at, context);
  if (word === 'gonna' || (word === 'going' && next === 'to'))
    return judgeGoingTo(tokens, clause, at, context);
  if (PROMISES.has(word)) return judgePromise(tokens, clause, at, context);
  if (FUTURE_BE.has(word) && context.hasDue && isOwnProgressive(tokens, clause, at)) {
    return isDoubted(tokens, clause, at) ? null : 'act';
  }
  return undefined;
}

function isBareVerb(word: string): boolean {
  return LET_ME_ACTS.has(word) || word === 'be' || word === 'let' || word === 'keep';
}

/** "I hope we'll", "not sure if we'll", "hopefully": said before the future, it leaves it open. */
function isDoubted(tokens: readonly Token[], { from, to }: Clause, at: number): boolean {
  for (let index = from; index < at; index += 1) {
    const word = wordAt(tokens, index);
    if (!DOUBTS.has(word)) continue;
    // "Please know that we'll" and "let you know I'll" are said to be sure of.
    if (word === 'know' && (wordAt(tokens, index - 1) === 'please' || wordAt(tokens, index - 1) === 'you'))
      continue;
    if (word === 'sorry' || word === 'glad' || word === 'understand') continue;
    return true;
  }
  for (let index = at; index < to; index += 1) if (wordAt(tokens, index) === 'hopefully') return true;
  return false;
}

const ASKED_SUBJECTS = wordSet('you i we he she it they the your this that there');

const OUR_SUBJECTS = wordSet("i we i'm we're i've we've");

/** "will" and "shall" after their subject, or first in the clause: "Will call you tomorrow". */
function judgeWill(
  tokens: readonly Token[],
  clause: Clause,
  at: number,
  context: ClauseContext,
): Judgement | undefined {
  if (context.question && at <= clause.from + 1) return null;
  if (isDoubted(tokens, clause, at)) return null;
  const before = wordAt(tokens, skipBack(tokens, at - 1, clause.from));
  if (at === clause.from || (at === clause.from + 1 && ADVERBS.has(before))) {
    const next = wordAt(tokens, at + 1);
    if (ASKED_SUBJECTS.has(next)) return null;
    return judgeOwnAct(tokens, at + 1, clause.to, context);
  }
  if (before === 'i' || before === 'we') return judgeOwnAct(tokens, at + 1, clause.to, context);
  if (before === 'you') return judgeGiven(tokens, at + 1, clause.to, context);
  // "We're reviewing it and will be in touch": the subject is the clause's.
  if (before === 'and' || before === 'but' || before === 'then' || before === '&') {
    const subject = wordAt(tokens, skipWords(tokens, clause.from, ADVERBS, 3));
    if (OUR_SUBJECTS.has(subject)) return judgeOwnAct(tokens, at + 1, clause.to, context);
  }
  if (before === 'that' || before === 'which' || before === 'who') return undefined;
  const people = before === 'they' || before === 'he' || before === 'she';
  return judgeOthers(tokens, at, at + 1, clause, people, context);
}

function skipBack(tokens: readonly Token[], at: number, from: number): number {
  let index = at;
  while (index > from && ADVERBS.has(wordAt(tokens, index))) index -= 1;
  return index;
}

/** "I'm going to call you", "you're going to get it". */
function judgeGoingTo(
  tokens: readonly Token[],
  clause: Clause,
  at: number,
  context: ClauseContext,
): Judgement | undefined {
  if (context.question && at <= clause.from + 2) return null;
  if (isDoubted(tokens, clause, at)) return null;
  const verb = wordAt(tokens, at) === 'gonna' ? at + 1 : at + 2;
  const be = skipBack(tokens, at - 1, clause.from);
  const word = wordAt(tokens, be);
  if (DENIALS.has(word)) return null;
  if (word === "i'm" || word === "we're") return judgeOwnAct(tokens, verb, clause.to, context);
  if (word === "you're") return judgeGiven(tokens, verb, clause.to, context);
  const subject = wordAt(tokens, be - 1);
  if (word === 'am' || (word === 'are' && subject === 'we'))
    return judgeOwnAct(tokens, verb, clause.to, context);
  return judgeOthers(tokens, be, verb, clause, false, context);
}

/** "I promise to call", "we guarantee to refund"; "I promise this will never happen" is judged by its own future. */
function judgePromise(
  tokens: readonly Token[],
  clause: Clause,
  at: number,
  context: ClauseContext,
): Judgement | undefined {
  const subject = wordAt(tokens, skipBack(tokens, at - 1, clause.from));
  if (wordAt(tokens, at + 1) !== 'to' || !(subject === 'i' || subject === 'we')) return undefined;
  for (let index = clause.from; index < at; index += 1) if (DENIALS.has(wordAt(tokens, index))) return null;
  return judgeOwnAct(tokens, at + 2, clause.to, context);
}

/** "I'm calling you tomorrow", "we are sending it on Friday": a time ahead makes the present a promise. */
function isOwnProgressive(tokens: readonly Token[], { from }: Clause, at: number): boolean {
  const word = wordAt(tokens, at);
  const subject = wordAt(tokens, at - 1);
  if (word === 'am' && subject !== 'i') return false;
  if (word === 'are' && subject !== 'we') return false;
  const verb = wordAt(tokens, skipWords(tokens, at + 1, ADVERBS, 3));
  return at >= from && verb.endsWith('ing') && verb.length > 4 && !STATES.has(verb);
}

const STATES = wordSet(
  'being looking hoping trying waiting having going seeing experiencing working wondering asking expecting planning thinking closing opening',
);

const ASSENTS = wordSet('ok okay sure yes great thanks please you can so and then right absolutely ,');

const IT = wordSet('it this that');

const OUR_ANSWER = wordSet('my our me us call reply email update answer response callback message');

const BACK_WHEN = wordSet('in at by with to before within on tomorrow');

/** Clauses without subject and future: "Will do!", "Back in 5", "Expect my call at 3", "Leave it with me". */
function judgeElliptic(
  tokens: readonly Token[],
  { from, to }: Clause,
  { hasDue, question }: ClauseContext,
): Judgement {
  if (question) return null;
  const first = skipWords(tokens, from, ASSENTS, 4);
  const word = wordAt(tokens, first);
  const next = wordAt(tokens, first + 1);
  const third = wordAt(tokens, first + 2);
  if (word === 'will' && next === 'do') return 'act';
  if (word === 'allow' && next === 'me' && third === 'to' && LET_ME_ACTS.has(wordAt(tokens, first + 3)))
    return 'act';
  if (word === 'on' && next === 'it' && to - first <= 3) return 'act';
  if ((word === "i'm" || word === "we're") && next === 'on' && third === 'it' && to - first <= 4)
    return 'act';
  if (word === 'leave' && IT.has(next) && third === 'with') return 'act';
  if (word === 'consider' && third === 'done') return 'act';
  if (word === 'expect' || (word === 'look' && next === 'out')) {
    const rest = tokens.slice(first + 1, Math.min(to, first + 7)).map(({ text }) => text);
    const isOurs = rest.some((text) => OUR_ANSWER.has(text));
    return isOurs || (hasDue && word === 'expect') ? 'act' : null;
  }
  if (!hasDue) return null;
  if (
    TALK.has(word) &&
    (next === 'to' || next === 'with' || next === 'tomorrow' || next === 'then' || next === 'soon')
  )
    return 'act';
  if (word === 'back' && BACK_WHEN.has(next)) return 'act';
  return /^(?:getting|calling|sending|ringing|following|coming|phoning|emailing)$/.test(word) ? 'act' : null;
}

const ARRANGERS = wordSet("i've we've i we your");

const ARRANGED_ACTS = wordSet('booked scheduled rescheduled arranged set');

const ARRANGED_THINGS = wordSet(
  'call callback appointment visit reminder technician engineer collection meeting',
);

/** "I've booked your call for tomorrow at 10": done, and yet a time that binds us. */
function judgeArranged(
  tokens: readonly Token[],
  { from, to }: Clause,
  { hasDue, question }: ClauseContext,
): Judgement {
  if (!hasDue || question) return null;
  const subject = wordAt(tokens, from);
  if (!ARRANGERS.has(subject)) return null;
  let arranged = false;
  let contact = false;
  for (let at = from; at < to; at += 1) {
    const word = wordAt(tokens, at);
    if (ARRANGED_ACTS.has(word)) arranged = true;
    if (ARRANGED_THINGS.has(word)) contact = true;
  }
  return arranged && contact ? 'act' : null;
}
