// Clauses that name a time and tell a plain fact: what is over, what others do, when a place is open, thanks and
// wishes. None of them binds our side; due-time/binding.ts asks here.

import type { TimePhrase } from '../due-time/grammar';
import { wordAt, wordSet } from '../due-time/reading';
import type { Clause } from '../text/clauses';
import type { Token } from '../text/sentence-tokens';
import {
  ADVERBS,
  ARRANGED,
  OPENING_HOURS,
  OTHER_FUTURE,
  OWN_FUTURE,
  OWN_PEOPLE,
  PAST_VERBS,
  PRONOUNS,
  SCHEDULE_VERBS,
  THIRD_PARTIES,
  WILL,
} from '../text/speech-words';
import { hasOwnFutureWord } from './customer-duties';

/** Words that point ahead, whoever speaks: without one, "today" in a sentence is mere colour. */
function pointsAhead(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    const word = token.text;
    if (
      OWN_FUTURE.has(word) ||
      OTHER_FUTURE.has(word) ||
      WILL.has(word) ||
      word === 'expect' ||
      word === 'let'
    )
      return true;
    if (word === 'going' || ((word === "i'm" || word === "we're") && wordAt(tokens, at + 1).endsWith('ing')))
      return true;
    if (SPANISH_FUTURE.test(token.raw) || SPANISH_PRESENT.has(word) || FILIPINO_FUTURE.test(word))
      return true;
  }
  return false;
}

const SPANISH_FUTURE = /(?:r[éá]|remos|rán|rás)$/;

const SPANISH_PRESENT = wordSet(
  'voy vamos llamo aviso escribo envio mando confirmo contacto llamamos avisamos',
);

const FILIPINO_FUTURE =
  /^(?:tata|baba|ipapa|magpa|ia|iche|titi|susu|aayu|sasa|pada|padadal|bibi|ibi|gaga|makaka|mag-?[auei])/;

const HAS_BEEN = wordSet("has have had was were been being be get got i've we've you've they've it's is are");

export function isPast(tokens: readonly Token[], { from, to }: Clause): boolean {
  let past = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    const word = token.text;
    if (ARRANGED.has(word) && (HAS_BEEN.has(wordAt(tokens, at - 1)) || HAS_BEEN.has(wordAt(tokens, at - 2))))
      return false;
    if (OTHER_FUTURE.has(word) || WILL.has(word)) return false;
    if (word === 'to' && wordAt(tokens, at + 1) === 'be') return false;
    if (LONG_AGO.has(word)) past = true;
    if (word === 'was' || word === 'were' || word === 'had' || word === 'did' || word === 'took') past = true;
    const afterSubject =
      PRONOUNS.has(wordAt(tokens, at - 1)) ||
      HAS_BEEN.has(wordAt(tokens, at - 1)) ||
      ADVERBS.has(wordAt(tokens, at - 1));
    if (PAST_VERBS.has(word) && (afterSubject || at > from)) past = true;
    if (word.length > 4 && word.endsWith('ed') && PRONOUNS.has(wordAt(tokens, at - 1))) past = true;
    if (SPANISH_PAST.test(token.raw) && token.raw.length > 3) past = true;
    if (word === 'fue' || word === 'fueron' || word === 'era' || word === 'estaba') past = true;
  }
  return past;
}

const LONG_AGO = wordSet('yesterday ago ayer anoche hace kahapon kanina');

const SPANISH_PAST = /(?:[^r]ó|[^r]é|aron|ieron|aste|iste)$/;

/** The subject is a company or person outside. */
export function isThirdParty(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from; at < to && at < from + 6; at += 1) {
    const word = wordAt(tokens, at);
    if (OWN_PEOPLE.has(word)) return false;
    if (THIRD_PARTIES.has(word)) return true;
    if (WILL.has(word)) return false;
  }
  return false;
}

const BEFORE_HOURS = wordSet('our opening office store business support the are');

export function isOpeningHours(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from; at < to; at += 1) {
    const word = wordAt(tokens, at);
    const before = wordAt(tokens, at - 1);
    if (OPENING_HOURS.has(word)) {
      // "within 24 hours", "2 business hours", "it will be available on Friday", "end of shift"
      if (
        word === 'hours' &&
        (tokens[at - 1]?.kind === 'number' || before === 'business' || before === 'working')
      )
        continue;
      if (word === 'hours' && !BEFORE_HOURS.has(before)) continue;
      if (word === 'available' && hasOwnFutureWord(tokens, from, at)) continue;
      return true;
    }
    if (SCHEDULE_VERBS.has(word) && at > from && !PRONOUNS.has(word)) return true;
  }
  return false;
}

const WISHES = wordSet(
  'have enjoy happy merry good great thanks thank thx sorry apologies wishing hope see welcome gracias salamat disculpe',
);

/** Thanks and wishes, and "today" where nothing points ahead: "the options I have for you today". */
export function isMereColour(tokens: readonly Token[], clause: Clause, phrase: TimePhrase): boolean {
  const first = wordAt(tokens, clause.from);
  // "It's 3 pm now" tells the time.
  if (
    (first === "it's" || first === 'it') &&
    phrase.pieces.clock !== undefined &&
    phrase.from <= clause.from + 2
  )
    return true;
  if (WISHES.has(first) && !(first === 'see' && phrase.gran !== 'd')) return true;
  const { pieces } = phrase;
  const isSoft = pieces.day === 0 && pieces.clock === undefined && pieces.end === undefined;
  if (!isSoft) return false;
  const lead = wordAt(tokens, phrase.from - 1);
  if (lead === 'by' || lead === 'before' || lead === 'within') return false;
  const isFragment = clause.to - clause.from - (phrase.to - phrase.from) <= 3;
  return !isFragment && !pointsAhead(tokens, clause);
}
