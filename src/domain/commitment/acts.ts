// Whether the verb behind "I'll" and "we will" is an act for the customer: "I'll call" is; "we'll see", "I'll try",
// "we'll need" and "I'll be happy to" are not.

import { skipWords, wordAt, wordSet } from '../due-time/reading';
import type { Token } from '../text/sentence-tokens';
import { ADVERBS, DENIALS } from '../text/speech-words';

/** How a clause commits us. `weak` alone ("we'll see what we can do") counts only where the customer was asked something. */
export type Judgement = 'act' | 'weak' | null;

/** What the judgement may lean on beside the clause's own words. */
export interface ClauseContext {
  /** A time ahead is named in the clause. */
  hasDue: boolean;
  /** The sentence is a question. */
  question: boolean;
  /** Somebody on our side was spoken of just before: "they" is our people. */
  ourPeopleNamed: boolean;
}

/** Behind "I'll": states, feelings, needs and attempts, no acts for the customer. */
const NO_ACTS = wordSet(
  'try attempt strive need require love miss admit assume hope want like understand agree appreciate consider think ' +
    'help assist not never always have wait await say bet remember recommend suggest guess know see endeavour endeavor ' +
    'aim welcome enjoy look-forward only either maybe probably possibly perhaps hopefully ever gladly happily likely',
);

const SEE_ABOUT = wordSet('what if whether how to about');

/** The verb behind "I'll" and "we will". */
export function judgeOwnAct(
  tokens: readonly Token[],
  after: number,
  to: number,
  { hasDue }: ClauseContext,
): Judgement {
  const verb = skipWords(tokens, after, ADVERBS, 4);
  const adverbs = [...tokens.slice(after, verb)].map(({ text }) => text);
  const word = wordAt(tokens, verb);
  const next = wordAt(tokens, verb + 1);
  if (verb >= to || word === '') return null;
  if (DENIALS.has(word)) {
    return next === 'forget' || next === 'fail' ? 'act' : null;
  }
  if (
    adverbs.some(
      (adverb) =>
        adverb === 'always' || adverb === 'hopefully' || adverb === 'possibly' || adverb === 'maybe',
    )
  )
    return null;
  if (adverbs.some((adverb) => adverb === 'gladly' || adverb === 'happily') && word !== 'call') return null;
  switch (word) {
    case 'be':
      return hasDue && next === 'there' ? 'act' : judgeBe(tokens, verb + 1, to);
    case 'have':
      return next === 'to' || next === '' || next === 'fun' || isWish(tokens, verb + 1, to) ? null : 'act';
    case 'see': {
      return SEE_ABOUT.has(next) ? (next === 'to' ? 'act' : 'weak') : null;
    }
    case 'do': {
      const rest = tokens.slice(verb + 1, Math.min(to, verb + 5)).map(({ text }) => text);
      return rest.includes('best') ||
        rest[0] === 'everything' ||
        rest[0] === 'all' ||
        rest[0] === 'what' ||
        rest[0] === 'whatever' ||
        rest[0] === 'anything'
        ? null
        : 'act';
    }
    case 'look':
      return next === 'forward' ? null : 'act';
    case 'get':
      return next === 'used' || next === 'there' || next === 'better' ? null : 'act';
    case 'go':
      return 'act';
    case 'make':
      return next === 'it' && wordAt(tokens, verb + 2) === 'through' ? null : 'act';
    case 'find':
      return 'act';
    case 'stop':
      return 'act';
    default:
      return NO_ACTS.has(word) ? null : 'act';
  }
}

const WISHED = wordSet('great good nice lovely blast wonderful fantastic fun safe');

/** "have a great time". */
function isWish(tokens: readonly Token[], at: number, to: number): boolean {
  for (let index = at; index < Math.min(to, at + 3); index += 1)
    if (WISHED.has(wordAt(tokens, index))) return true;
  return false;
}

const BE_NOTHING = wordSet(
  'happy glad delighted pleased more able here there honest waiting looking hoping sorry around available ready able ' +
    'thrilled over unable okay ok fine good great excited watching needing cheering rooting thinking a the your my our ' +
    'willing most very so extremely grateful closed open missing seeing out away off busy quick fast brief careful clear frank',
);

/** "I'll be in touch", "we'll be calling", "I'll be back by 5", "we'll be done by the 25th". */
function judgeBe(tokens: readonly Token[], at: number, to: number): Judgement {
  const word = wordAt(tokens, skipWords(tokens, at, ADVERBS, 3));
  if (at >= to) return null;
  return BE_NOTHING.has(word) || DENIALS.has(word) ? null : 'act';
}
