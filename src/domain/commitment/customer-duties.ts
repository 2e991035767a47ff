// Whether a clause tells the customer what to do: "please reply by Friday", "you must", "we need your form". A
// time in it is theirs to keep. Whether a commitment waits for an answer is decided in commitment/requests.ts.

import { skipWords, wordAt, wordSet } from '../due-time/reading';
import type { Clause } from '../text/clauses';
import type { Token } from '../text/sentence-tokens';
import {
  ADVERBS,
  IMPERATIVES,
  OTHER_FUTURE,
  OURS_BEHIND_IMPERATIVE,
  OWN_FUTURE,
  WILL,
} from '../text/speech-words';

const MUST = wordSet(
  "must should need needs can could may might ought have required asked supposed shall can't debe debes deberia tiene " +
    'tienes puede puedes necesita kailangan dapat pwede maaari',
);

const RECEIVES = wordSet('expect receive get have hear see find be recibir tener esperar obtener');

const PROMISED_IMPERATIVES = wordSet('expect allow bear watch');

const BEFORE_ACT = wordSet('also then now still to');

/** The customer is to do it: "please reply by", "send it by", "you must", "we need your form by". */
export function isCustomersDuty(tokens: readonly Token[], clause: Clause): boolean {
  const { from, to } = clause;
  if (asksCustomer(tokens, clause)) return true;
  for (let at = from; at < to; at += 1) {
    const word = wordAt(tokens, at);
    if (word === 'you' || word === "you're" || word === 'usted' || word === 'ustedes') {
      const verb = skipWords(tokens, at + 1, ADVERBS, 2);
      if (!MUST.has(wordAt(tokens, verb))) continue;
      const act = skipWords(tokens, verb + 1, BEFORE_ACT, 2);
      if (!RECEIVES.has(wordAt(tokens, act)) || wordAt(tokens, verb + 1) === 'to') return true;
      if (wordAt(tokens, act) === 'have' && wordAt(tokens, act + 1) === 'until') return true;
    }
    if ((word === 'debe' || word === 'tiene' || word === 'kailangan' || word === 'dapat') && at < from + 4)
      return true;
    if (word === 'due' || word === 'deadline' || word === 'vence') return true;
    if ((word === 'must' || word === 'needs') && at > from) return true;
  }
  return false;
}

const POLITE_FILLERS = wordSet('please kindly just simply also then now so and or pls plz po favor por');

const NEEDED = wordSet('your you the a an this that these from it to more some confirmation su el la');

/** An order or a plea at the head of the clause, or a need of ours that only the customer can fill. */
export function asksCustomer(tokens: readonly Token[], { from, to }: Clause): boolean {
  let at = from;
  // A name or a filler may stand before: "Ana, please reply by 5".
  let isPolite = false;
  for (let index = from; index < to && index < from + 5; index += 1) {
    const word = wordAt(tokens, index);
    if (word === 'please' || word === 'kindly' || word === 'pls' || word === 'favor' || word === 'paki')
      isPolite = true;
  }
  at = skipWords(tokens, at, POLITE_FILLERS, 4);
  const word = wordAt(tokens, at);
  const object = wordAt(tokens, at + 1);
  if (PROMISED_IMPERATIVES.has(word)) return word === 'allow' && wordAt(tokens, at + 1) === 'yourself';
  if (word === 'look' && (object === 'out' || object === 'for')) return false;
  if (/^paki/.test(word)) return true;
  if (IMPERATIVES.has(word)) {
    const isNoun = object === 'back' && (word === 'call' || word === 'get');
    const isOurs =
      OURS_BEHIND_IMPERATIVE.has(object) &&
      (word === 'let' || word === 'give') &&
      wordAt(tokens, at + 2) !== 'know';
    if (word === 'leave' && object === 'it' && OURS_BEHIND_IMPERATIVE.has(wordAt(tokens, at + 3)))
      return false;
    const isFragment = to - at <= 1 || tokens[at + 1]?.kind === 'mark';
    if (!isNoun && !isOurs && !isFragment && !isVerbless(word, object)) return true;
  }
  if (isPolite && !hasOwnFutureWord(tokens, from, to)) return true;
  for (let index = from; index < to; index += 1) {
    const need = wordAt(tokens, index);
    const isNeed =
      need === 'need' ||
      need === 'require' ||
      need === 'appreciate' ||
      need === 'await' ||
      need === 'necesito' ||
      need === 'necesitamos';
    if (!isNeed) continue;
    const what = wordAt(tokens, index + 1);
    if (NEEDED.has(what)) {
      if (what === 'to' || what === 'a' || what === 'more' || what === 'some') continue;
      return true;
    }
  }
  return false;
}

export function hasOwnFutureWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = wordAt(tokens, at);
    if (OWN_FUTURE.has(word) || WILL.has(word) || OTHER_FUTURE.has(word)) return true;
  }
  return false;
}

const TIME_LEADS = wordSet('by at on in within tomorrow today');

/** "Update by Friday", "Call tomorrow at 10", "Reply within 24 hours" as notes of what comes: only nouns of ours. */
function isVerbless(word: string, next: string): boolean {
  return (word === 'update' || word === 'order') && TIME_LEADS.has(next);
}
