// Whether a commitment waits for the customer inside its own sentence: "once you send it, I'll", "DM us and we'll".
// What waits for our own side only ("as soon as I know more") is no condition.

import { wordAt, wordSet } from '../due-time/reading';
import type { Clause } from '../text/clauses';
import type { Token } from '../text/sentence-tokens';
import { isRequest } from './requests';

const CUSTOMER = wordSet(
  "you your you've you're you'll customer it this that these those anything something someone usted ustedes su sus nos te " +
    'mo ninyo nyo niyo kayo po may mayroon',
);

const OUR_PROCESS = wordSet("we i we've i've we're i'm our my they team");

/** The condition in the same sentence that the customer must fill, or the request joined to the clause. */
export function conditionAround(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
): Clause | null {
  const clause = clauses[index];
  if (clause === undefined) return null;
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = clauses[at];
    if (other === undefined) break;
    if (other.role === 'condition' && waitsForCustomer(tokens, other)) return other;
    if (other.role === 'main' && isRequest(tokens, other)) return other;
    // A condition may hang on a request, not on another promise: "We'll call, or you can write to us."
    if (other.role === 'main' && other.to - other.from > 4) break;
  }
  // "I'll look into it once you send the photo"
  const next = clauses[index + 1];
  if (next?.role === 'condition' && waitsForCustomer(tokens, next) && next.opener !== 'so') return next;
  return null;
}

const GETS = wordSet('receive received get got');

const THEIRS = wordSet('your it this these those');

const HAS = wordSet("have we've i've");

const SENT_IN = wordSet('returned item parcel form photo payment');

/** "once you send it", "when we have your form", "if it happens again"; not "as soon as we know more". */
function waitsForCustomer(tokens: readonly Token[], { from, to, opener }: Clause): boolean {
  const words = tokens.slice(from, to).map(({ text }) => text);
  const isIf =
    opener === 'if' ||
    opener === 'unless' ||
    opener === 'provided' ||
    opener === 'si' ||
    opener === 'kung' ||
    opener === 'sakaling';
  // "if needed", "if possible", "when possible", "when I'm back"
  if (words.length <= 2) return false;
  const subject = wordAt(tokens, opener === 'as soon as' ? from + 3 : from + 1);
  if (isIf)
    return !(
      subject === 'i' ||
      subject === "i'm" ||
      subject === 'anything' ||
      subject === 'needed' ||
      subject === 'necessary'
    );
  const hasCustomer = words.some(
    (word) => CUSTOMER.has(word) && word !== 'it' && word !== 'this' && word !== 'that',
  );
  const isOurs = OUR_PROCESS.has(subject);
  if (isOurs) {
    const gets = words.some((word) => GETS.has(word));
    const theirs = words.some((word) => THEIRS.has(word));
    const has = words.some((word) => HAS.has(word));
    const isReturned = words.some((word) => SENT_IN.has(word));
    return (theirs && (gets || has)) || (gets && isReturned);
  }
  return hasCustomer;
}

/** Conditions among the clauses from one token to another; "before I finish at 6" is our own and none. */
export function conditionRanges(clauses: readonly Clause[], from: number, to: number): Clause[] {
  return clauses.filter(
    (one) => one.role === 'condition' && one.opener !== 'before' && one.from >= from && one.to <= to,
  );
}
