// Whether a future that is not our own act commits us all the same: "you'll get a refund", "your case will be
// reviewed", "Mara will call you". What couriers and banks do does not, nor does a bare boast.

import { skipWords, wordAt, wordSet } from '../due-time/reading';
import type { Clause } from '../text/clauses';
import type { Token } from '../text/sentence-tokens';
import { ADVERBS, DENIALS, OWN_PEOPLE, THIRD_PARTIES } from '../text/speech-words';
import { type ClauseContext, type Judgement, judgeOwnAct } from './acts';

/** What "you will" must be followed by to be ours to give. */
const GIVEN_TO_YOU = wordSet('receive get have hear');

const GIVEN_BY_US = wordSet(
  'contacted called refunded credited notified emailed reimbursed compensated updated informed rung phoned messaged sent',
);

/** Acts done for customers, as they stand behind "will be": what they end in is ours to do. */
const DONE_FOR_YOU = wordSet(
  'passed forwarded shared refunded processed credited sent shipped escalated reviewed updated replaced cancelled ' +
    'canceled closed contacted called redeposited issued reimbursed notified emailed posted dispatched raised logged ' +
    'investigated handled assigned transferred applied added removed waived returned paid corrected adjusted addressed ' +
    'answered looked taken followed checked reported restored reinstated extended collected arranged submitted ' +
    'reversed deposited released activated',
);

/** Things of ours an outcome may be promised of. */
const OUR_THINGS = wordSet(
  'refund refunds replacement order orders parcel package credit feedback case ticket account request payment money ' +
    'label voucher vouchers update email reply response comments suggestion concern concerns complaint report claim ' +
    'service line connection booking fee charge charges amount portion coupons points miles balance subscription issue ' +
    'it this that everything message details information item items delivery call answer decision news',
);

/** With these an outcome is boasted of, not promised: another rule of the draft speaks of it. */
const BOASTS = wordSet('definitely absolutely never ever always fail perfect forever');

const GOT = wordSet('a an your it the our');

/** "you will get a refund": ours to give. */
export function judgeGiven(
  tokens: readonly Token[],
  after: number,
  to: number,
  { hasDue }: ClauseContext,
): Judgement {
  const verb = skipWords(tokens, after, ADVERBS, 4);
  const word = wordAt(tokens, verb);
  const next = wordAt(tokens, verb + 1);
  const isBoast = tokens.slice(after, to).some(({ text }) => BOASTS.has(text));
  if (isBoast) return null;
  if (word === 'be')
    return GIVEN_BY_US.has(wordAt(tokens, skipWords(tokens, verb + 1, ADVERBS, 2))) ? 'act' : null;
  if (word === 'see') return hasDue ? 'act' : null;
  if (!GIVEN_TO_YOU.has(word)) return null;
  if (word === 'have')
    return next !== 'to' && (hasDue || next === 'it' || next === 'your' || next === 'an') ? 'act' : null;
  if (word === 'get') return hasDue || GOT.has(next) ? 'act' : null;
  return 'act';
}

const OUTCOMES = wordSet('be hit reach arrive appear show post go');

/** A team, a colleague, a named person; or a thing an outcome is stated of. */
export function judgeOthers(
  tokens: readonly Token[],
  future: number,
  after: number,
  { from, to }: Clause,
  isPronoun: boolean,
  context: ClauseContext,
): Judgement {
  const subject = tokens.slice(Math.max(from, future - 10), future + 1);
  const verb = skipWords(tokens, after, ADVERBS, 4);
  const word = wordAt(tokens, verb);
  if (subject.some(({ text }) => THIRD_PARTIES.has(text) || DENIALS.has(text))) return null;
  if (subject.length <= 3 && subject[0]?.text === 'no') return null;
  if (DENIALS.has(word) || word === 'need' || (word === 'have' && wordAt(tokens, verb + 1) === 'to'))
    return null;
  const people = subject.some(({ text }) => OWN_PEOPLE.has(text)) || (isPronoun && context.ourPeopleNamed);
  if (people) return judgeOwnAct(tokens, after, to, context);
  const first = subject.find(({ kind }) => kind === 'word');
  const isNamed = subject.length <= 3 && first !== undefined && first.capital && CONTACTS.has(word);
  if (isNamed && !OUR_THINGS.has(first.text)) return 'act';
  if (isPronoun) return CONTACTS.has(word) ? 'act' : null;
  const ours = subject.some(({ text }) => OUR_THINGS.has(text) || text === "it'll" || text === "that'll");
  if (!ours && !context.hasDue) return null;
  const isBoast = tokens.slice(from, to).some(({ text }) => BOASTS.has(text));
  if (isBoast) return null;
  const done = wordAt(tokens, skipWords(tokens, verb + 1, ADVERBS, 3));
  if (word === 'be' && DONE_FOR_YOU.has(done)) return 'act';
  if (word === 'be' && (done === 'sent' || wordAt(tokens, verb + 2) === 'longer')) return 'act';
  if (word === 'no' && wordAt(tokens, verb + 1) === 'longer') return 'act';
  return context.hasDue && ours && OUTCOMES.has(word) ? 'act' : null;
}

const CONTACTS = wordSet(
  'call contact email reply respond reach get send follow phone ring write message update review look check help take ' +
    'handle process investigate visit text answer let come',
);
