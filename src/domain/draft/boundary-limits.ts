// Finds where one sentence goes over a card's figures: more money than the agent may give, or an outcome sooner
// than it can be there. Watched phrases and the choice of the card are left to boundary.ts.

import { type DueTime, findDueTimes } from '../due-time';
import type { Finding } from '../finding';
import { findAmounts, isAbove, moneyWords } from '../money';
import type { Boundary } from '../pack';
import { addBusinessDays, type WorkingHours } from '../working-hours';
import { afterLast, inPlace, isGivenAt } from './boundary-words';

/** Words that give money to the customer, or put it back. */
const GIVES =
  /\b(?:refund|credit|compensat\w*|reimburs\w*|pay(?:ing)?|paid back|give|giving|offer(?:ing)?|get(?:ting)?|receive|waive|voucher|goodwill|discount|money back|send|transfer|apply|add|deduct|take off)\b/i;
/** Money that is only spoken of: bills, prices, what was already done, what somebody else may approve. */
const ONLY_SPEAKS =
  /\b(?:was|were|has been|have been|had been|already|charged you|you paid|you were charged|approve[sd]?|approval|costs?|priced?|owes?|balance of|outstanding|invoice of|bill of|minimum|at least)\b/i;
const ARTICLE_BEFORE = /\b(?:a|an|the|your|this|that|up to|maximum of)\s+$/i;

/** Amounts above a card's limit, in sentences that give money. */
export function amountsIn(sentence: string, boundaries: readonly Boundary[]): Finding[] {
  if (!/\d/.test(sentence) || !GIVES.test(sentence) || ONLY_SPEAKS.test(sentence)) return [];
  const limited = boundaries.filter((boundary) => boundary.limits?.amount !== undefined);
  if (limited.length === 0) return [];
  const boundary = closestLimit(sentence, limited);
  const limit = boundary?.limits?.amount;
  if (boundary === null || limit === undefined || asksAnother(sentence, boundary)) return [];
  const most = moneyWords(limit.max, limit.currency);
  return findAmounts(sentence)
    .filter((amount) => isAbove(amount, limit) && isGivenAt(sentence, amount.start))
    .map(({ start, end }) => {
      // "A credit of up to €50" but "your €50 credit".
      const isOwned = ARTICLE_BEFORE.test(sentence.slice(Math.max(0, start - 14), start));
      return {
        start,
        end,
        kind: 'over-promise',
        rule: `boundary:${boundary.id}:amount`,
        why: boundary.title,
        say: isOwned ? most : `up to ${most}`,
        replaces: { start, end },
        boundaryId: boundary.id,
      };
    });
}

/** The card whose topic the sentence speaks of; where it speaks of none, the one that allows the most. */
function closestLimit(sentence: string, limited: readonly Boundary[]): Boundary | null {
  const spoken = limited.filter((boundary) => speaksOf(sentence, boundary));
  const most = (boundary: Boundary) => boundary.limits?.amount?.max ?? 0;
  const candidates = spoken.length > 0 ? spoken : limited;
  return candidates.reduce<Boundary | null>(
    (best, one) => (best === null || most(one) > most(best) ? one : best),
    null,
  );
}

/** "Mara can give you €80": the one who may. */
function asksAnother(sentence: string, boundary: Boundary): boolean {
  const who = boundary.ask?.who.trim().toLowerCase() ?? '';
  if (who !== '' && sentence.toLowerCase().includes(who)) return true;
  return /\b(?:my|our|the|a) (?:team )?(?:lead|leader|manager|supervisor)\b/i.test(sentence);
}

/** The words that speak of a topic's outcome; a pack's own topics by the words of their names. */
const OUTCOME_WORDS: Readonly<Record<string, RegExp>> = {
  refund_or_compensation:
    /\b(?:refund\w*|money back|your money|reimburs\w*|compensat\w*|credit(?:ed)?|paid back|pay you back|the amount|voucher)\b/i,
  billing_or_charge: /\b(?:correct(?:ed|ion)|revers\w+|credit(?:ed)?|bill|invoice|charge[sd]?|refund\w*)\b/i,
  delay_or_waiting:
    /\b(?:deliver\w*|arriv\w*|parcel|package|order|ship\w*|dispatch\w*|be with you|replacement)\b/i,
  product_or_delivery_quality:
    /\b(?:replac\w*|deliver\w*|arriv\w*|parcel|package|order|ship\w*|new one|be with you|repair\w*)\b/i,
  technical_fault: /\b(?:fix\w*|solv\w+|resolv\w+|repair\w*|working|back up|restored|technician|engineer)\b/i,
  account_access: /\b(?:unlock\w*|reactivat\w*|restor\w+|reinstat\w*|access|log ?in)\b/i,
  repeated_contact_or_recurring: /\b(?:fix\w*|solv\w+|resolv\w+|sorted)\b/i,
};

function speaksOf(sentence: string, boundary: Boundary): boolean {
  return boundary.topics.some((topic) => {
    const words = OUTCOME_WORDS[topic];
    return (
      words?.test(sentence) ??
      topic.split('_').some((word) => word.length > 3 && sentence.toLowerCase().includes(word))
    );
  });
}

/** An answer, a call or a look may well come sooner than the outcome: a date that belongs to one of these is fine. */
const ABOUT_WORD_ONLY =
  /\b(?:call|ring|phone|write|email|e-mail|mail|message|text|contact|update|answer|reply|respond|news|decision|confirm\w*|check|look|ask|request|forward|raise|escalat\w*|speak|talk|review|investigat\w*|let you know|get back|follow up|be in touch|hear from|tell you|start|begin|submit|process|open)\b/i;
/** Only what is still to come can come too soon. */
const TO_COME =
  /\b(?:will|['’]ll|shall|going to|gonna|can|get|should|expect|is|are|today|tomorrow|tonight|within)\b|['’]ll\b/i;
const IS_PAST = /\b(?:was|were|has been|have been|had been|already|yesterday)\b/i;
const BEFORE_TIME = /\b(?:(?:by|before|until|till|on|within|in|not later than|no later than|at)\s+)$/i;

/**
 * Times sooner than a card's outcome can be there, in sentences about that outcome. `times` are those the sentence
 * names; without them they are looked for.
 */
export function tooSoonIn(
  sentence: string,
  ref: string,
  boundaries: readonly Boundary[],
  hours: WorkingHours,
  times?: readonly DueTime[],
): Finding[] {
  if (times?.length === 0) return [];
  if (!TO_COME.test(sentence) || IS_PAST.test(sentence)) return [];
  const timed = boundaries.filter(
    (boundary) => boundary.limits?.soonest !== undefined && speaksOf(sentence, boundary),
  );
  if (timed.length === 0) return [];
  return (times ?? findDueTimes(sentence, ref, { hours })).flatMap(({ start, end, due }): Finding[] => {
    const clause = clauseUpTo(sentence, start);
    const boundary = timed.find((one) => speaksOf(clause, one));
    const days = boundary?.limits?.soonest?.businessDays;
    if (
      boundary === undefined ||
      days === undefined ||
      ABOUT_WORD_ONLY.test(clause) ||
      !isGivenAt(sentence, start)
    )
      return [];
    if (due.slice(0, 10) >= addBusinessDays(ref.slice(0, 10), days, hours)) return [];
    const lead = BEFORE_TIME.exec(sentence.slice(Math.max(0, start - 16), start))?.[0].length ?? 0;
    const span = { start: start - lead, end };
    const say = days === 1 ? 'within 1 business day' : `within ${days} business days`;
    return [
      {
        ...span,
        kind: 'over-promise',
        rule: `boundary:${boundary.id}:soonest`,
        why: boundary.title,
        say: inPlace(sentence, span.start, say),
        replaces: span,
        boundaryId: boundary.id,
      },
    ];
  });
}

/** A clause ends where somebody else begins to do something. */
const CLAUSE_ENDS = /[;:—]|,?\s+(?:and|but|so)\s+(?=(?:i|we|you|it|the|your|this)\b)/gi;
const LONGEST_CLAUSE = 300;

/** From the last break before `at` to `at`: what a time belongs to stands in front of it, mostly. */
function clauseUpTo(sentence: string, at: number): string {
  const clause = afterLast(CLAUSE_ENDS, sentence.slice(Math.max(0, at - LONGEST_CLAUSE), at));
  // "By tomorrow you will have your refund": the time comes first, so what follows is what it belongs to.
  return clause.trim().split(/\s+/).length <= 2 ? sentence : clause;
}
