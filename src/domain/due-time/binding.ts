// Whether a time named in an agent's sentence binds our side. Silent on questions, the past, refusals, opening
// hours, what third parties do, and what the customer is asked to do; anything else that names a time ahead
// counts, also a bare "back in 5". What the times are is decided in due-time/grammar.ts.

import { asksCustomer, isCustomersDuty } from '../commitment/customer-duties';
import { isMereColour, isOpeningHours, isPast, isThirdParty } from '../commitment/plain-facts';
import type { Clause } from '../text/clauses';
import type { Token } from '../text/sentence-tokens';
import {
  ADVERBS,
  DENIALS,
  NO_DENIAL_BEFORE,
  OTHER_FUTURE,
  OWN_FUTURE,
  OWN_PEOPLE,
  THIRD_PARTIES,
  WILL,
} from '../text/speech-words';
import { describesThing, goesOut, isFact, isInnerPast, isOutsideCompany } from './facts';
import type { TimePhrase } from './grammar';
import {
  FUTURE_VERB,
  isArranged,
  isOurOwnEnd,
  isOurTerm,
  narrowedClause,
  speaksOfOurPlan,
  speaksSpanishFuture,
  startsWithUs,
  weAct,
} from './our-side';
import { skipWords, wordAt, wordSet } from './reading';
import { isImpersonalDuty, isNothingWeTakeOn } from './silences';

const QUESTION_STARTS = wordSet(
  "is are was were do does did can could would will shall may might have has had should isn't aren't don't didn't what " +
    "when where which who whose why how what's when's how's que cuando donde cual quien como puede podria puedes podrias " +
    'le te quiere kailan ano saan bakit paano pwede puwede maaari',
);

const OPENING_WORDS = wordSet('and so but or also hi hello hey ok okay sorry , - cortana');

const QUESTION_SUBJECTS = wordSet(
  'you i we it that this the your there he she they anyone someone po ba mo ninyo',
);

/** Whether the sentence is put as a question: by its mark, or by its order of words where the mark is missing. */
export function isQuestion(tokens: readonly Token[]): boolean {
  for (let at = tokens.length - 1; at >= 0 && at >= tokens.length - 3; at -= 1) {
    const text = tokens[at]?.text;
    if (text === '?') return true;
    if (tokens[at]?.kind !== 'mark') break;
  }
  if (tokens.some(({ text }) => text === '¿')) return true;
  const first = skipWords(tokens, 0, OPENING_WORDS, 4);
  const word = wordAt(tokens, first);
  if (!QUESTION_STARTS.has(word) || first > 3) return false;
  const next = wordAt(tokens, first + 1);
  return QUESTION_SUBJECTS.has(next) && word !== 'when';
}

/** "I'll", "we will", "our team will", "a supervisor is going to" in the clause: somebody here says what comes. */
export function speaksOfOurFuture(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from; at < to; at += 1) {
    const word = wordAt(tokens, at);
    if (OWN_FUTURE.has(word)) return true;
    if (WILL.has(word) || (word === 'going' && wordAt(tokens, at + 1) === 'to')) {
      const own = isOwnSubject(tokens, from, at);
      if (own) return true;
    }
  }
  return false;
}

function isOwnSubject(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let at = verb - 1; at >= from && at >= verb - 8; at -= 1) {
    const word = wordAt(tokens, at);
    if (word === 'i' || word === 'we' || word === "i'm" || word === "we're" || OWN_PEOPLE.has(word))
      return true;
    if (word === 'you' || THIRD_PARTIES.has(word)) return false;
  }
  return false;
}

/** Whether the time in the clause binds us. `next` is the clause behind, for a time that stands before its clause. */
export function bindsUs(
  tokens: readonly Token[],
  whole: Clause,
  phrase: TimePhrase,
  question: boolean,
): boolean {
  const clause = narrowedClause(tokens, whole, phrase);
  const asked = question && !isTagBehind(tokens, phrase);
  if (isOurTerm(tokens, clause, phrase)) return !asked;
  const own = speaksOfOurFuture(tokens, clause) || speaksOfOurPlan(tokens, clause);
  if (isNothingWeTakeOn(tokens, clause)) return false;
  if (clause.role === 'condition' && !isOurOwnEnd(tokens, clause)) return false;
  if (asked && !(own && startsWithSubject(tokens, clause))) return false;
  if (clause.role !== 'main' && clause.role !== 'condition' && !own) return false;
  if (isReportedOrWished(tokens, clause, phrase, own)) return false;
  if (isDenied(tokens, clause, phrase) || describesThing(tokens, clause, phrase)) return false;
  if (isInnerPast(tokens, clause, phrase)) return false;
  if (!leadAllows(tokens, clause, phrase, own)) return false;
  if (own) return !asksCustomer(tokens, clause);
  return (
    (!isPast(tokens, clause) || speaksSpanishFuture(tokens, clause) || isArranged(tokens, clause)) &&
    (!isThirdParty(tokens, clause) || startsWithUs(tokens, clause)) &&
    !isOutsideCompany(tokens, clause) &&
    (!isCustomersDuty(tokens, clause) || isImpersonalDuty(tokens, clause)) &&
    !isOpen(tokens, clause, phrase) &&
    !isFact(tokens, clause, phrase) &&
    (!isMereColour(tokens, clause, phrase) || isThisVeryDay(tokens, phrase) || isOurOwnEnd(tokens, clause))
  );
}

/** "Te llamo mañana, ¿vale?": the question begins behind the time. */
function isTagBehind(tokens: readonly Token[], { to }: TimePhrase): boolean {
  return tokens.findIndex(({ text }) => text === '¿') >= to;
}

/** "Hoy mismo queda resuelto", "ngayong gabi ito maaayos": no mere colour. */
function isThisVeryDay(tokens: readonly Token[], { to }: TimePhrase): boolean {
  if (wordAt(tokens, to) === 'mismo' || wordAt(tokens, to - 1) === 'mismo') return true;
  return isFilipino(tokens) && tokens.some(({ text }) => FUTURE_VERB.test(text));
}

/** Opening hours anywhere in the clause but in the time's own words ("before lunch"). */
function isOpen(tokens: readonly Token[], clause: Clause, phrase: TimePhrase): boolean {
  if (goesOut(tokens, clause) || isOurOwnEnd(tokens, clause)) return false;
  return (
    isOpeningHours(tokens, { ...clause, to: Math.min(clause.to, phrase.from) }) ||
    isOpeningHours(tokens, { ...clause, from: Math.max(clause.from, phrase.to) })
  );
}

const REPORTS = wordSet(
  'said says say told claimed claims asked wrote shows states estimates dijo dicho sinabi',
);

const OTHERS = wordSet('he she they you');

/** "Refunds can take 10 days", "it usually takes a week": what is so in general. */
const HABITS = wordSet(
  'usually normally typically generally often sometimes normalmente usualmente generalmente',
);

/** "It should have been there on Monday": what did not come. */
const WAS_TO = wordSet('should would could must might');

const HOPED = wordSet('hoped planned wanted meant expected');

function isParticiple(word: string): boolean {
  return (
    word === 'been' ||
    word === 'come' ||
    word === 'gone' ||
    word === 'had' ||
    (word.length > 4 && word.endsWith('ed'))
  );
}

const MAYBE = wordSet('perhaps maybe possibly quizas quiza baka siguro');

const WISHED = wordSet("would could might may i'd we'd you'd it'd they'd he'd she'd podria");

/** Somebody's words about a time ("I told you that I'll call tomorrow"), or only a wish ("I could call at 3"). */
function isReportedOrWished(
  tokens: readonly Token[],
  { from, to, opener }: Clause,
  phrase: TimePhrase,
  own: boolean,
): boolean {
  const start = opener === ':' ? 0 : from;
  for (let at = start; at < to; at += 1) {
    const word = wordAt(tokens, at);
    if (at >= phrase.from && at < phrase.to) continue;
    if (OWN_FUTURE.has(word) || OTHER_FUTURE.has(word) || WILL.has(word)) return false;
    if (REPORTS.has(word) && wordAt(tokens, at - 1) !== 'that') return true;
    if (word === 'have' && WAS_TO.has(wordAt(tokens, at - 1)) && isParticiple(wordAt(tokens, at + 1)))
      return true;
    if (word === 'had' && HOPED.has(wordAt(tokens, at + 1))) return true;
    if (!own && WISHED.has(word) && at >= from && !(word === 'may' && isFilipino(tokens))) return true;
    if (!own && (HABITS.has(word) || MAYBE.has(word))) return true;
    if (word === 'vez' && wordAt(tokens, at - 1) === 'tal') return true;
    if (!own && word.startsWith('take') && wordAt(tokens, at - 1) === 'can') return true;
    if (word === 'promised' && OTHERS.has(wordAt(tokens, at - 1))) return true;
    if (word === 'used' && wordAt(tokens, at + 1) === 'to') return true;
  }
  return false;
}

const FILIPINO_WORDS = wordSet('po na ng sa ako ko kami namin kayo inyo ang');

/** Filipino "may" is "there is". */
function isFilipino(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => FILIPINO_WORDS.has(text));
}

/** "I'll call you at 3, okay?" begins with who will; "Will I call you" does not. */
function startsWithSubject(tokens: readonly Token[], { from }: Clause): boolean {
  const first = wordAt(tokens, skipWords(tokens, from, ADVERBS, 2));
  return !QUESTION_STARTS.has(first);
}

function isDenied(tokens: readonly Token[], { from, to }: Clause, phrase: TimePhrase): boolean {
  for (let at = from; at < to; at += 1) {
    const word = wordAt(tokens, at);
    if (!DENIALS.has(word)) continue;
    if (at >= phrase.from && at < phrase.to) continue;
    if (NO_DENIAL_BEFORE.has(wordAt(tokens, at + 1)) || NO_DENIAL_BEFORE.has(wordAt(tokens, at + 2)))
      continue;
    // "if not sooner", "why not"
    if (wordAt(tokens, at - 1) === 'if' || wordAt(tokens, at - 1) === 'why') continue;
    // A yes or no that answers, and "no" that only counts: "No, I'll call you", "no. 5".
    if (word === 'no' && (at === from || wordAt(tokens, at + 1) === ',')) {
      if (wordAt(tokens, at + 1) === ',' || wordAt(tokens, at + 1) === '.') continue;
    }
    if (word === 'di' && wordAt(tokens, at + 1) === 'ba') continue;
    // "a yes or a no by Friday"
    if (word === 'no' && wordAt(tokens, at - 1) === 'a') continue;
    return true;
  }
  return false;
}

const LEAD_SKIPS = wordSet('the about around a las la el los latest sa ng');

const KEEPS = wordSet('keep hold reserve leave extend stay guarantee mantendre reservare guardare');

/** The word in front of the time may say that it is no deadline: "of", "since", "until". */
function leadAllows(tokens: readonly Token[], clause: Clause, phrase: TimePhrase, own: boolean): boolean {
  let at = phrase.from - 1;
  while (at >= clause.from && LEAD_SKIPS.has(wordAt(tokens, at))) at -= 1;
  const lead = at < clause.from ? '' : wordAt(tokens, at);
  switch (lead) {
    case 'since':
    case 'dated':
    case 'noong':
    case 'desde':
      return false;
    case 'of':
      return (own && wordAt(tokens, at - 1) === 'as') || wordAt(tokens, at - 1) === 'course';
    case 'de':
    case 'del':
      return !/^(?:factura|pedido|mensaje|correo|llamada|cita|recibo|compra)$/.test(wordAt(tokens, at - 1));
    case 'from':
      return own && at <= clause.from + 1;
    case 'until':
    case 'till':
    case 'til':
    case 'hasta':
    case 'hanggang': {
      for (let index = clause.from; index < at; index += 1)
        if (KEEPS.has(wordAt(tokens, index))) return own || startsWithUs(tokens, clause);
      // Filipino says "until tomorrow" where English says "by tomorrow", of what is done once.
      return lead === 'hanggang' && weAct(tokens, clause.from, at);
    }
    default:
      return true;
  }
}
