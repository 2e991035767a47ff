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
  OURS_BEHIND_IMPERATIVE,
  OWN_FUTURE,
  OWN_PEOPLE,
  THIRD_PARTIES,
  WILL,
} from '../text/speech-words';
import type { TimePhrase } from './grammar';
import { skipWords, wordAt, wordSet } from './reading';

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
  clause: Clause,
  phrase: TimePhrase,
  question: boolean,
): boolean {
  const own = speaksOfOurFuture(tokens, clause);
  if (clause.role === 'condition' && !isOurOwnEnd(tokens, clause)) return false;
  if (question && !(own && startsWithSubject(tokens, clause))) return false;
  if (clause.role !== 'main' && clause.role !== 'condition' && !own) return false;
  if (isReportedOrWished(tokens, clause, phrase, own)) return false;
  if (isDenied(tokens, clause, phrase)) return false;
  if (!leadAllows(tokens, clause, phrase, own)) return false;
  if (own) return !asksCustomer(tokens, clause);
  return (
    !isPast(tokens, clause) &&
    !isThirdParty(tokens, clause) &&
    !isCustomersDuty(tokens, clause) &&
    !isOpeningHours(tokens, clause) &&
    !isMereColour(tokens, clause, phrase)
  );
}

const OURSELVES = wordSet("i i'm we we're");

/** "before I finish at 6": our own hour in a clause of time. */
function isOurOwnEnd(tokens: readonly Token[], { from, opener }: Clause): boolean {
  return opener === 'before' && OURSELVES.has(wordAt(tokens, from + 1));
}

const REPORTS = wordSet('said says say told claimed claims asked wrote dijo dicho sinabi');

const WISHED = wordSet("would could might may i'd we'd podria");

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
    if (!own && WISHED.has(word) && at >= from) return true;
  }
  return false;
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
      return own && wordAt(tokens, at - 1) === 'as';
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
      // "Give us until Tuesday": our own term.
      if (wordAt(tokens, at - 2) === 'give' && OURS_BEHIND_IMPERATIVE.has(wordAt(tokens, at - 1)))
        return true;
      for (let index = clause.from; index < at; index += 1) if (KEEPS.has(wordAt(tokens, index))) return own;
      return false;
    }
    default:
      return true;
  }
}
