// Clauses in which nothing is taken on: doubts, orders, needs that only the customer can fill, duties put into the
// future, and purposes ("to get it on Friday, …"). due-time/binding.ts asks here; facts are in due-time/facts.ts.

import type { Clause } from '../text/clauses';
import type { Token } from '../text/sentence-tokens';
import { OWN_FUTURE } from '../text/speech-words';
import { POLITE } from './facts';
import { FUTURE_VERB } from './our-side';
import { skipWords, wordAt, wordSet } from './reading';

/** Doubts, orders, needs of ours and duties put into the future: nothing we take on. */
export function isNothingWeTakeOn(tokens: readonly Token[], clause: Clause): boolean {
  return (
    isDoubted(tokens, clause) ||
    isPurpose(tokens, clause) ||
    isOrderNotTo(tokens, clause) ||
    isOrderTo(tokens, clause) ||
    isFilipinoOrder(tokens, clause) ||
    isSpanishOrder(tokens, clause) ||
    isOrderToBe(tokens, clause) ||
    awaitsCustomer(tokens, clause) ||
    isToldTo(tokens, clause)
  );
}

/** Orders that are rare enough to be missing from text/speech-words.ts. */
const RARE_ORDERS = wordSet(
  'redeem apply register rsvp enroll enrol clear renew activate claim subscribe dial press',
);

const TERMS = wordSet('returns refunds exchanges cancellations');

/** "Register by Friday", "get back to me by Friday"; "free returns within 30 days" are terms of business. */
function isOrderTo(tokens: readonly Token[], { from, to }: Clause): boolean {
  const at = skipWords(tokens, from, BEFORE_ORDER, 2);
  const first = wordAt(tokens, at);
  if (RARE_ORDERS.has(first)) return true;
  const isBack = first === 'get' && wordAt(tokens, at + 1) === 'back' && wordAt(tokens, at + 2) === 'to';
  if (isBack && (wordAt(tokens, at + 3) === 'me' || wordAt(tokens, at + 3) === 'us')) return true;
  const isTerm = TERMS.has(first) || (first === 'free' && TERMS.has(wordAt(tokens, at + 1)));
  return isTerm && to - at <= 8 && !wordAt(tokens, at + 1).startsWith('are');
}

const WELCOME = wordSet('welcome expected free invited allowed asked required entitled');

/** "Be home by 5; "be right back" is ours. */
function isOrderToBe(tokens: readonly Token[], { from }: Clause): boolean {
  return wordAt(tokens, from) === 'be' && BE_ORDERED.has(wordAt(tokens, from + 1));
}

const BE_ORDERED = wordSet('home ready available sure in at on careful aware');

const YOU_WILL = wordSet("you'll youll");

const HAVE_TO = wordSet('need have want require');

/** "You'll need to send it back within 14 days", "you will have to pay by Friday". */
function isToldTo(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from; at < to - 2; at += 1) {
    const word = wordAt(tokens, at);
    if (word === 'you' && wordAt(tokens, at + 1) === 'owe') return true;
    const isYouAre = word === "you're" || (word === 'are' && wordAt(tokens, at - 1) === 'you');
    if (isYouAre && WELCOME.has(wordAt(tokens, at + 1))) return true;
    const isYouWill = YOU_WILL.has(word) || (word === 'will' && wordAt(tokens, at - 1) === 'you');
    if (!isYouWill) continue;
    const verb = skipWords(tokens, at + 1, ALSO, 2);
    if (HAVE_TO.has(wordAt(tokens, verb)) && wordAt(tokens, verb + 1) === 'to') return true;
  }
  return false;
}

/** "To get it on Friday, …" and "Order by noon to get it tomorrow". */
function isPurpose(tokens: readonly Token[], { from, opener }: Clause): boolean {
  if (wordAt(tokens, from) === 'to') return opener === '' || opener === ',';
  if (wordAt(tokens, from) !== 'order') return false;
  const lead = wordAt(tokens, from + 1);
  return lead === 'by' || lead === 'before';
}

const ALSO = wordSet('also then still just only first');

const BEFORE_ORDER = wordSet('please and so kindly');

/** "Don't forget to reply by tomorrow". */
function isOrderNotTo(tokens: readonly Token[], { from, to }: Clause): boolean {
  const at = skipWords(tokens, from, BEFORE_ORDER, 2);
  const isDont =
    wordAt(tokens, at) === "don't" ||
    wordAt(tokens, at) === 'dont' ||
    (wordAt(tokens, at) === 'do' && wordAt(tokens, at + 1) === 'not');
  if (!isDont) return false;
  for (let index = at; index < to; index += 1) if (OWN_FUTURE.has(wordAt(tokens, index))) return false;
  return true;
}

const AWAITS = wordSet('need hope want expect like require');

const FROM_CUSTOMER = wordSet('receive hear get have see');

const THEIRS = wordSet('your from it them this that these the a');

/** "We need to receive your documents by Friday", "I hope to hear from you by then". */
function awaitsCustomer(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from; at < to - 2; at += 1) {
    if (!AWAITS.has(wordAt(tokens, at)) || wordAt(tokens, at + 1) !== 'to') continue;
    const verb = wordAt(tokens, at + 2);
    const object = wordAt(tokens, at + 3);
    if (!FROM_CUSTOMER.has(verb)) continue;
    if (verb === 'hear' || verb === 'receive') return true;
    if (
      object === 'your' ||
      (wordAt(tokens, at) === 'need' &&
        THEIRS.has(object) &&
        verb === 'get' &&
        wordAt(tokens, at + 4) === 'from')
    )
      return true;
  }
  return false;
}

/** Behind "tiene" these make a duty: "tiene que", "tiene hasta". */
const TO_DO = wordSet('que hasta de un una');

const DUE_TO_COME = wordSet('in back out');

/** "La tarea debe hacerse el lunes", "the part is due in on Friday": nobody is told to. */
export function isImpersonalDuty(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from; at < to; at += 1)
    if (wordAt(tokens, at) === 'tiene')
      return !TO_DO.has(wordAt(tokens, at + 1)) && tokens[at + 1]?.kind === 'word';
    else if (wordAt(tokens, at) === 'due' && DUE_TO_COME.has(wordAt(tokens, at + 1))) return true;
    else if (wordAt(tokens, at) === 'debe') return wordAt(tokens, at + 1).endsWith('rse');
  return false;
}

const NO_DOUBT = wordSet('no a any beyond');

const DOUBTS = wordSet('doubt doubtful unlikely impossible unsure');

/** "I doubt it will be there by Friday", "it's unlikely to be". */
function isDoubted(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from; at < to; at += 1)
    if (DOUBTS.has(wordAt(tokens, at)) && !NO_DOUBT.has(wordAt(tokens, at - 1))) return true;
  return false;
}

const MAY = wordSet('puede pueden podra podran');

const STILL_OURS_IN_SPANISH = wordSet('esperar contar recibir tener estar');

const ORDERS = wordSet(
  'pase pasen recuerde recuerden vuelva acuda acerquese venga traiga visite intente reinicie espere conserve guarde ' +
    'utilice use haga elija escoja solicite firme deposite cancele',
);

/** "Puede recogerlo mañana", "pase mañana por la tienda". */
function isSpanishOrder(tokens: readonly Token[], { from }: Clause): boolean {
  const at = skipWords(tokens, from, BEFORE_SPANISH_ORDER, 3);
  if (ORDERS.has(wordAt(tokens, at))) return true;
  const verb = wordAt(tokens, at + 1);
  return (
    MAY.has(wordAt(tokens, at)) && /r(?:l[aeo]s?|se|nos)?$/.test(verb) && !STILL_OURS_IN_SPANISH.has(verb)
  );
}

const BEFORE_SPANISH_ORDER = wordSet('por favor usted ustedes tambien ,');

const YOURS = wordSet('kayo nyo niyo ninyo mo ka');

/** Verbs put to the customer that still leave the act to us: "asahan nyo po ang tawag ko". */
const STILL_OURS = wordSet('asahan hintayin antayin bigyan makakaasa');

/** "Mag-reply po kayo bago mag-5pm", "subukan nyo po ulit bukas": a verb without future, then "you". */
function isFilipinoOrder(tokens: readonly Token[], { from }: Clause): boolean {
  const first = wordAt(tokens, from);
  const joined = wordAt(tokens, from + 1) === '-' ? from + 2 : from;
  const you = skipWords(tokens, joined + 1, POLITE, 2);
  if (!YOURS.has(wordAt(tokens, you)) || STILL_OURS.has(first)) return false;
  if (joined > from) return first === 'mag' || first === 'i';
  return /^(?:mag|i)|(?:an|in)$/.test(first) && !FUTURE_VERB.test(first);
}
