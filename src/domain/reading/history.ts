// What the conversation so far adds to a reading: a customer who was angry a moment ago, two messages nobody
// answered, the third time they write, a promise of ours that they say was not kept. The label is of the latest
// message, so the past only leans on it, and thanks lift the weight.

import type { Turn } from '../reading';

/** A reason from the conversation. */
export type HistorySign = 'unanswered' | 'third-contact' | 'promise-made' | 'was-upset';

export interface Past {
  signs: HistorySign[];
  /** How much upset it adds; what that does to the chances is in reading.ts. */
  lean: number;
}

/** Promises of a time or a deed in an agent's turn, in the three languages. */
const PROMISE =
  /\bget back to you\b|\b(?:i|we)(?:'ll| will| shall|'re going to) (?:call|get back|email|send|refund|update|reply|let you know|make sure|contact|follow up|arrange|ship|deliver)|\bwithin (?:the next )?(?:\d+|two|three|five) (?:hours|days|business days|working days)|\bby (?:tomorrow|today|monday|tuesday|wednesday|thursday|friday|the end)|\b(?:le|te|les) (?:llamaremos|contactaremos|enviaremos|devolveremos)|\btatawagan|\bibabalik namin|\bmakakatanggap/i;
/** A score of an earlier message from which on the writer was upset; see reading/score.ts. */
const UPSET_FROM = 0.33;
/** No turn is looked at beyond this many characters. */
const TURN_AT_MOST = 2_000;

/**
 * Reads the earlier turns, oldest first. `upsetBefore` gives how upset a customer's turn was, 0 to 3, so that this
 * file need not read words itself.
 */
export function readPast(turns: readonly Turn[], upsetBefore: (text: string) => number): Past {
  const signs: HistorySign[] = [];
  let lean = 0;
  const recent = turns.slice(-8);
  let unanswered = 0;
  for (let at = recent.length - 1; at >= 0 && recent[at]?.role === 'customer'; at--) unanswered++;
  if (unanswered >= 2) {
    signs.push('unanswered');
    lean += 0.25;
  }
  const customers = recent.filter((turn) => turn.role === 'customer');
  if (customers.length >= 2) {
    signs.push('third-contact');
    lean += 0.1;
  }
  const agents = recent.filter((turn) => turn.role === 'agent');
  if (agents.some((turn) => PROMISE.test(turn.text.slice(0, TURN_AT_MOST)))) signs.push('promise-made');
  const last = customers.slice(-3).map((turn) => upsetBefore(turn.text.slice(0, TURN_AT_MOST)));
  const upset = Math.max(0, ...last);
  if (upset >= UPSET_FROM) {
    signs.push('was-upset');
    lean += Math.min(0.3, 0.1 + upset * 0.1);
  }
  return { signs, lean };
}
