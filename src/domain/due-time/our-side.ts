// What makes a time ours beyond "I'll": plans ("we aim to"), terms we ask for ("give me 10 minutes"), our own return
// ("when I'm back on Monday"), what was arranged, and which part of a long clause the time stands in.
// due-time/binding.ts asks here before it decides.

import type { Clause } from '../text/clauses';
import type { Token } from '../text/sentence-tokens';
import { ADVERBS, ARRANGED } from '../text/speech-words';
import type { TimePhrase } from './grammar';
import { skipWords, wordAt, wordSet } from './reading';

/** Words that set two halves of a sentence against each other; what is denied or past in one is so only there. */
const CONTRASTS = wordSet('but pero sino however kaso ngunit subalit');

/** "You have my word that it will": what is assured is said behind "that". */
const ASSURANCES = wordSet('word promise guarantee assure assured you confident sure certain confirm');

/** "…and will let you know", "…and should have news" */
const GOES_ON = wordSet('will shall should can expect hope aim plan');

/** The part of the clause the time stands in: between "but"s, and behind "my word that". */
export function narrowedClause(tokens: readonly Token[], clause: Clause, phrase: TimePhrase): Clause {
  let { from, to } = clause;
  // "Wait lang po, 10 minutes babalik ako": the plea stands for itself.
  if (wordAt(tokens, from) === 'wait' && wordAt(tokens, from + 1) === 'lang')
    from = Math.min(from + 3, phrase.from);
  const comma = wordAt(tokens, from) === 'to' ? commaIn(tokens, clause) : -1;
  if (comma >= 0 && comma < phrase.from) from = comma + 1;
  for (let at = clause.from; at < clause.to; at += 1) {
    const word = wordAt(tokens, at);
    if (CONTRASTS.has(word)) {
      if (at < phrase.from) from = at + 1;
      else if (at >= phrase.to) {
        to = at;
        break;
      }
    }
    // "I've asked the bank and will let you know": the second half is ours where the first began with us.
    if (word === 'and' && at < phrase.from && GOES_ON.has(wordAt(tokens, at + 1)) && isUs(tokens, from))
      from = at + 1;
    // "Ya lo pasé al equipo y mañana tiene respuesta"
    const isJoint = (word === 'y' || word === 'and') && at === phrase.from - 1 && at > from + 1;
    if (isJoint && phrase.to < clause.to - 1) from = at + 1;
    const isAssured =
      word === 'that' && at < phrase.from && at > from && ASSURANCES.has(wordAt(tokens, at - 1));
    if (isAssured && !tellsOfThePast(tokens, from, at)) from = at + 1;
  }
  return from === clause.from && to === clause.to ? clause : { ...clause, from, to };
}

/** "To keep your slot, reply by 5" */
function commaIn(tokens: readonly Token[], { from, to }: Clause): number {
  for (let at = from; at < to; at += 1) if (wordAt(tokens, at) === ',') return at;
  return -1;
}

const TOLD = wordSet('said told claimed claims asked wrote dijo dicho sinabi promised');

function tellsOfThePast(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (TOLD.has(wordAt(tokens, at))) return true;
  return false;
}

const GIVES = wordSet('give allow grant');

const ME = wordSet('me us');

/** "Please give me 15 minutes", "allow until Friday", "leave it with us until 5": the customer waits, we act. */
export function isOurTerm(tokens: readonly Token[], { from }: Clause, phrase: TimePhrase): boolean {
  const lead = phrase.from - 1;
  if (phrase.pieces.amount !== undefined && isLetUs(tokens, phrase.from, from)) return true;
  const waits = isUntil(wordAt(tokens, lead));
  if (waits && wordAt(tokens, lead - 1) === 'allow') return true;
  const isLeft = wordAt(tokens, lead - 2) === 'with' && ME.has(wordAt(tokens, lead - 1));
  if (waits && isLeft && wordAt(tokens, lead - 4) === 'leave') return true;
  for (let at = lead; at >= from && at >= phrase.from - 5; at -= 1) {
    const isOurs = ME.has(wordAt(tokens, at)) && GIVES.has(wordAt(tokens, at - 1));
    if (isOurs) return phrase.pieces.amount !== undefined || waits;
  }
  return false;
}

const LET_US = wordSet(
  'deme denme dame denos danos permitame permitanos permiteme regaleme regalame espereme bigyan',
);

/** "Deme 10 minutos", "bigyan nyo po ako ng dalawang minuto". */
function isLetUs(tokens: readonly Token[], to: number, from: number): boolean {
  for (let at = to - 1; at >= from && at >= to - 6; at -= 1) if (LET_US.has(wordAt(tokens, at))) return true;
  return LET_US.has(wordAt(tokens, to));
}

function isUntil(word: string): boolean {
  return word === 'until' || word === 'till' || word === 'til';
}

const OUR_PLANS = wordSet('goal aim plan target intention hope commitment');

/** "You can count on a call from me before 6." */
const RELIED_ON = wordSet('count rely bank');

const WE_PLAN = wordSet(
  'plan aim hope intend expect promise want planning aiming hoping expecting comprometo comprometemos espero esperamos',
);

/** "Our goal is to have it done", "I expect to", "we aim to": a future without "will". */
export function speaksOfOurPlan(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from; at < to; at += 1) {
    const next = wordAt(tokens, at + 1);
    if (next === 'on' && RELIED_ON.has(wordAt(tokens, at)) && wordAt(tokens, at - 1) !== 'to') return true;
    if (!(next === 'to' || (next === 'is' && wordAt(tokens, at + 2) === 'to'))) continue;
    const word = wordAt(tokens, at);
    const before = wordAt(tokens, at - 1);
    if (OUR_PLANS.has(word) && (before === 'our' || before === 'my')) return true;
    if (WE_PLAN.has(word) && (OURSELVES.has(before) || OURSELVES.has(wordAt(tokens, at - 2)))) return true;
  }
  return false;
}

const OURSELVES = wordSet("i i'm we we're");

const US = wordSet("i i'm we we're i've we've i'd we'd");

function isUs(tokens: readonly Token[], at: number): boolean {
  return US.has(wordAt(tokens, skipWords(tokens, at, ADVERBS, 2)));
}

/** Whether we are the subject: the bank in "I've asked the bank" is none. */
export function startsWithUs(tokens: readonly Token[], { from }: Clause): boolean {
  return isUs(tokens, from);
}

const RETURN_OPENERS = new Set(['when', 'once', 'after', 'as soon as']);

const RETURNS = wordSet('back in open reopen return start finish');

/** "before I finish at 6", "when I'm back on Monday": our own hour in a clause of time. */
export function isOurOwnEnd(tokens: readonly Token[], { from, to, opener }: Clause): boolean {
  const subject = opener === 'as soon as' ? from + 3 : from + 1;
  if (!OURSELVES.has(wordAt(tokens, subject))) return false;
  if (opener === 'before') return true;
  if (!RETURN_OPENERS.has(opener)) return false;
  for (let at = subject + 1; at < to && at <= subject + 3; at += 1)
    if (RETURNS.has(wordAt(tokens, at))) return true;
  return false;
}

/** "Le agendé una llamada para el viernes" */
const ARRANGED_IN_SPANISH = wordSet(
  'agende programe reserve apunte anote agendamos programamos coordinamos coordine',
);

/** "I've made a note to check on Friday." */
const NOTED = wordSet('note reminder alarm');

const IS_ARRANGED = wordSet("you're we're it's i've we've is are");

/** "You're booked in for Friday at 8": past in form, and what was arranged lies ahead. */
export function isArranged(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (NOTED.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'to' && isUs(tokens, from)) return true;
    if (wordAt(tokens, at) === 'expected' && IS_ARRANGED.has(wordAt(tokens, at - 1))) return true;
    const isSpanish = ARRANGED_IN_SPANISH.has(wordAt(tokens, at)) && wordAt(tokens, at - 1) === 'le';
    if (isSpanish) return true;
    if (!ARRANGED.has(wordAt(tokens, at))) continue;
    if (IS_ARRANGED.has(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1).endsWith("'s")) return true;
    return wordAt(tokens, at + 1) === 'in' || IS_ARRANGED.has(wordAt(tokens, at - 2));
  }
  return false;
}

const SPANISH_FUTURE = /(?:ré|rá|remos|rán)$/;

const GOING_TO = wordSet('voy vamos va van');

/** "José le llamará", "vamos a tomar": future forms, beside which a word that looks past (José, café) is none. */
export function speaksSpanishFuture(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    if (SPANISH_FUTURE.test(token.raw)) return true;
    const isGoing = GOING_TO.has(token.text) && wordAt(tokens, at + 1) === 'a';
    if (isGoing && /(?:r|rle|rlo|rla|rles|rse|rte)$/.test(wordAt(tokens, at + 2))) return true;
  }
  return false;
}

/** A Filipino verb of the future with its first syllable doubled ("aayusin", "ipapadala", "tatapusin"). */
export const FUTURE_VERB =
  /^(?:i|ma|mai|na|mag|maka)?([bdghklmnprstwy]?[aeiou])\1|^(?:i|ma|mai|mag)(?:[bdghklmnprstwy])?([aeiou])[bdghklmnprstwy]\2/;

const OUR_PRONOUNS = wordSet('ko namin kami ako natin tayo');

/** We do something that ends: not "we are here until five". */
export function weAct(tokens: readonly Token[], from: number, to: number): boolean {
  let acts = false;
  for (let at = from; at < to; at += 1) {
    const word = wordAt(tokens, at);
    if (STAYS.has(word)) return false;
    if (at <= from + 1 && FUTURE_VERB.test(word)) acts = true;
    else if (acts && OUR_PRONOUNS.has(word)) return true;
  }
  return false;
}

const STAYS = wordSet('nandito narito bukas available maghihintay hihintayin magbabantay');
