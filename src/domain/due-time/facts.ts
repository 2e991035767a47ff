// Clauses that name a time and state what is so without us, beyond the plain facts of commitment/plain-facts.ts:
// events, hours in lists, outside companies, thanks, wishes, and times that only say which thing is meant.
// due-time/binding.ts asks here.

import type { Clause } from '../text/clauses';
import type { Token } from '../text/sentence-tokens';
import { PAST_VERBS } from '../text/speech-words';
import type { TimePhrase } from './grammar';
import { mayEndBareTime, skipWords, wordAt, wordSet } from './reading';

/** Filipino particles between a word and "you" or "we". */
export const POLITE = wordSet('po naman pa rin din lang na ulit');

const HOURS = wordSet('hours open opening deadline expiry schedule timetable horario horarios atencion oras');

function wordsOfHours(tokens: readonly Token[], to: number): boolean {
  for (let at = 0; at < to; at += 1) if (HOURS.has(wordAt(tokens, at))) return true;
  return false;
}

/** "Chat hours: 9am-5pm": the head of the list says what the times are. */
function isHeadedByHours(tokens: readonly Token[], { from, opener }: Clause): boolean {
  return opener === ':' && wordsOfHours(tokens, from);
}

const CLOSED = wordSet(
  'sarado magsasara nagsasara magbubukas nagbubukas isasara bubuksan nakasara nakabukas',
);

const OPEN_PEOPLE = wordSet('kami tayo ang');

/** "Bukas po kami mula 9am", "sarado po kami sa Linggo", "nagsasara ang opisina". */
function isFilipinoHours(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from; at < to; at += 1) if (CLOSED.has(wordAt(tokens, at))) return true;
  const open = wordAt(tokens, from) === 'bukas' ? from : from + 1;
  if (wordAt(tokens, open) !== 'bukas') return false;
  const people = skipWords(tokens, open + 1, POLITE, 2);
  if (!OPEN_PEOPLE.has(wordAt(tokens, people))) return false;
  return tokens[people + 1]?.kind === 'number' || saysHowLong(tokens, from, to);
}

const HOW_LONG = wordSet('mula hanggang simula tuwing araw-araw');

function saysHowLong(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (HOW_LONG.has(wordAt(tokens, at))) return true;
  return false;
}

const THANKS = wordSet('salamat gracias thanks thank appreciate pasensya sorry disculpe paumanhin');

/** "Salamat sa pagtawag ngayong araw": today is when they called. */
function isThanksForToday(tokens: readonly Token[], { from }: Clause, phrase: TimePhrase): boolean {
  if (phrase.pieces.day !== 0 || phrase.pieces.clock !== undefined) return false;
  for (let at = phrase.from - 1; at >= from && at >= phrase.from - 6; at -= 1)
    if (THANKS.has(wordAt(tokens, at))) return true;
  return false;
}

/** Nouns that are themselves a time agreed on: "the 3 pm slot", "the Friday appointment". */
const AGREED = wordSet(
  'slot appointment window visit call callback session meeting deadline booking pickup delivery',
);

/** "the 10 am class list", "our Monday newsletter", "the class on Friday is full": it says which thing is meant. */
export function describesThing(
  tokens: readonly Token[],
  { from: start }: Clause,
  phrase: TimePhrase,
): boolean {
  const { from, to, pieces } = phrase;
  const behind = wordAt(tokens, to);
  // "your Halloween is going well"
  if (IS.has(behind) && THEIRS_OR_OURS.has(wordAt(tokens, from - 1))) return true;
  // "the weather tomorrow is fine"
  const isNounsDay = pieces.day !== undefined && from - 2 >= start && OWNERS.has(wordAt(tokens, from - 2));
  if (IS.has(behind) && isNounsDay) return true;
  if (
    IS.has(behind) &&
    from - 2 > start &&
    AT.has(wordAt(tokens, from - 1)) &&
    !AGREED.has(wordAt(tokens, from - 2))
  )
    return true;
  const isNamed = pieces.clock !== undefined || pieces.weekday !== undefined || pieces.date !== undefined;
  if (!isNamed || !OWNERS.has(wordAt(tokens, from - 1))) return false;
  const noun = tokens[to];
  if (noun === undefined || noun.kind !== 'word' || AGREED.has(noun.text)) return false;
  return !mayEndBareTime(tokens, to) && !ABOUT_TIME.has(noun.text);
}

const THEIRS_OR_OURS = wordSet('your our my his her their');

const IS = wordSet('is was are were has had');

const AT = wordSet('on at in of from');

const OWNERS = wordSet('the a our my your his her their this that');

const ABOUT_TIME = wordSet(
  'after before coming following week latest through until till morning afternoon evening night or from onwards',
);

/** What ours are among things that are "at" a time: "your appointment is at 3" was agreed, "the concert is at 8" not. */
const OURS = wordSet(
  'eta stock refund replacement order parcel package part repair technician engineer fitter plumber electrician delivery next update follow-up reply answer ' +
    'results result cita entrega llamada reembolso pedido visita',
);

const WE = wordSet('we i they');

const OPENS = wordSet('open close reopen');

/** "I see your booking for Friday", "I'm sorry about Friday": what the customer told us. */
const SEES = wordSet('see know understand remember sorry');

const MODALS = wordSet('should will must shall');

const I = wordSet("i i'm we we're");

/** "Prices change on 1 May" */
const CHANGES = wordSet('change changes apply applies');

const IS_AT = wordSet('is are es');

const EVENT_VERBS = wordSet(
  'ran kicks boards airs screens depart departs lands land kick expire renew lapse renueva acaba expira finaliza caduca ' +
    'atendimos hicimos dijimos vimos pudimos tuvimos dimos fuimos respondimos devolvimos resolvimos',
);

const EVENT_INFINITIVES = wordSet('depart arrive land leave start begin open close end board take kick');

const AGREED_ON = wordSet('agreed discussed mentioned promised said stated dated signed issued purchased');

/** What is so without us: events and their hours, things agreed before, doubts, thanks, idioms, hours in lists. */
export function isFact(tokens: readonly Token[], clause: Clause, phrase: TimePhrase): boolean {
  return (
    isEvent(tokens, clause, phrase) ||
    isAbsence(tokens, clause) ||
    isIdiom(tokens, clause, phrase) ||
    isWish(tokens, clause) ||
    isHeadedByHours(tokens, clause) ||
    isFilipinoHours(tokens, clause) ||
    isThanksForToday(tokens, clause, phrase)
  );
}

/** "The concert is at 8", "the match kicks off at 3", "it is set to depart at 8 pm", "as agreed on 5 March". */
function isEvent(tokens: readonly Token[], { from }: Clause, phrase: TimePhrase): boolean {
  if (
    SEES.has(wordAt(tokens, from + 1)) ||
    (SEES.has(wordAt(tokens, from + 2)) && !MODALS.has(wordAt(tokens, from + 1)))
  )
    return I.has(wordAt(tokens, from));
  const first = wordAt(tokens, phrase.from);
  if (OPENS.has(wordAt(tokens, from + 1)) && WE.has(wordAt(tokens, from))) return true;
  if (first === 'after' && phrase.pieces.amount !== undefined && wordAt(tokens, from) === 'you') return true;
  const lead = wordAt(tokens, phrase.from - 1);
  const verb = AT.has(lead) || lead === 'the' ? phrase.from - 2 : phrase.from - 1;
  if (AGREED_ON.has(wordAt(tokens, verb)) && wordAt(tokens, from) === 'as') return true;
  if (CHANGES.has(wordAt(tokens, verb)) && verb > from && lead === 'on') return true;
  if (IS_AT.has(wordAt(tokens, verb)) && verb > from && phrase.pieces.clock !== undefined) {
    return !isOursIn(tokens, from, verb);
  }
  if (wordAt(tokens, from) === 'ya' && saysWeDid(tokens, from, phrase.from)) return true;
  if (isOursIn(tokens, from, phrase.from)) return false;
  for (let at = from + 1; at < phrase.from; at += 1) {
    const word = wordAt(tokens, at);
    if (EVENT_VERBS.has(word)) return true;
    const isToCome = word === 'to' && (wordAt(tokens, at - 1) === 'set' || wordAt(tokens, at - 1) === 'due');
    if (
      (isToCome || (word === 'to' && wordAt(tokens, at - 1) === 'scheduled')) &&
      EVENT_INFINITIVES.has(wordAt(tokens, at + 1))
    )
      return true;
  }
  return false;
}

/** "Ya le reembolsamos el 3 de marzo" */
function saysWeDid(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (/[ai]mos$/.test(wordAt(tokens, at))) return true;
  return false;
}

function isOursIn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (OURS.has(wordAt(tokens, at)) || AGREED.has(wordAt(tokens, at))) return true;
  return false;
}

const ABSENT = wordSet('off away closed unavailable');

/** "My manager's off today", "they're closed on Friday". */
function isAbsence(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const before = wordAt(tokens, at - 1);
    const isState = IS.has(before) || /'(?:s|re|m)$/.test(before);
    if (ABSENT.has(wordAt(tokens, at)) && isState) return true;
  }
  return false;
}

/** "At the end of the day, it's your choice". */
function isIdiom(tokens: readonly Token[], { from, to }: Clause, phrase: TimePhrase): boolean {
  const isHead = phrase.from <= from + 2 && wordAt(tokens, phrase.from - 2) === 'at';
  return isHead && phrase.pieces.end?.of === 'day' && to > phrase.to && wordAt(tokens, phrase.to) === ',';
}

const WISHES = wordSet('feliz buen buena buenos buenas maligayang ingat ingatan happy');

const WISHED = wordSet('tenga tengas tengan pase pases pasen disfrute disfrutes');

/** "Feliz fin de semana", "ingat po kayo bukas". */
function isWish(tokens: readonly Token[], { from }: Clause): boolean {
  if (wordAt(tokens, from) === 'que') return WISHED.has(wordAt(tokens, from + 1));
  return WISHES.has(wordAt(tokens, from));
}

const COMPANIES = wordSet(
  'company companies firm operator hotel restaurant dealer dealership retailer shop gym school',
);

const RIDERS = wordSet('rider lalamove repartidor mensajero transportista');

const OUR_OWN = wordSet('namin natin');

const OUR_WORDS = wordSet('namin natin ko kami ako team');

/** "Ang bangko po ang magre-release": two times "ang", and none of us. */
function isOthersInFilipino(tokens: readonly Token[], from: number, to: number): boolean {
  if (wordAt(tokens, from) !== 'ang') return false;
  let again = false;
  for (let at = from + 1; at < to; at += 1) {
    if (wordAt(tokens, at) === 'ang') again = true;
    if (OUR_WORDS.has(wordAt(tokens, at))) return false;
  }
  return again;
}

/** Who or what a clause inside the clause begins with. */
const INNER = wordSet('what why who how whether nobody');

const INNER_SUBJECTS = wordSet('you they he she we');

/** "I'll have you booked in", "I'll get them fixed": no clause of its own. */
const CAUSES = wordSet('have get keep see having getting keeping');

/** "I'll check what happened on Monday", "the call you had at 3": the time belongs to what is over. */
export function isInnerPast(tokens: readonly Token[], { from }: Clause, phrase: TimePhrase): boolean {
  for (let at = phrase.from - 1; at > from; at -= 1) {
    const word = wordAt(tokens, at);
    if (word === 'and' || word === 'or' || word === ',') return false;
    if (!PAST_VERBS.has(word)) continue;
    for (let subject = at - 1; subject > from && subject >= at - 3; subject -= 1) {
      const who = wordAt(tokens, subject);
      if (INNER.has(who)) return true;
      if (INNER_SUBJECTS.has(who) && subject === at - 1) return !CAUSES.has(wordAt(tokens, subject - 1));
    }
  }
  return false;
}

/** "The bus company will run it on Monday"; "our company" is ours. */
export function isOutsideCompany(tokens: readonly Token[], { from, to }: Clause): boolean {
  if (isOthersInFilipino(tokens, from, to)) return true;
  for (let at = from; at < to; at += 1)
    if (RIDERS.has(wordAt(tokens, at)) && !OUR_OWN.has(wordAt(tokens, at + 1))) return true;
  for (let at = from + 1; at < to && at < from + 5; at += 1) {
    if (!COMPANIES.has(wordAt(tokens, at))) continue;
    if (wordAt(tokens, from) !== 'the' && wordAt(tokens, from) !== 'your') return false;
    return true;
  }
  return false;
}

/** "A replacement goes out on Friday", "the update goes live at 1": a schedule of ours. */
export function goesOut(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const next = wordAt(tokens, at + 1);
    const isArrival = wordAt(tokens, at) === 'arrives' || wordAt(tokens, at) === 'lands';
    if (isArrival && isOursIn(tokens, from, at)) return true;
    if (wordAt(tokens, at) === 'leaves' && next === 'us') return true;
    if (
      (wordAt(tokens, at) === 'goes' || wordAt(tokens, at) === 'comes') &&
      (next === 'out' || next === 'live' || next === 'back')
    )
      return true;
  }
  return false;
}
