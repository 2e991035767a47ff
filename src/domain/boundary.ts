// Decides which authority card belongs to a message, and where a draft crosses one: a watched phrase, more money
// than the agent may give, an outcome sooner than it can be there. General rules of wording are in draft.ts; what
// a card says is the pack's.

import { findDueTimes } from './due-time';
import { type Finding, overlaps } from './finding';
import { remember } from './memo';
import { findAmounts, isAbove, moneyWords } from './money';
import type { Boundary, Watch } from './pack';
import { compilePhrases, type PhraseMatcher } from './phrases';
import { splitSentences } from './sentences';
import { addBusinessDays, USUAL_HOURS, type WorkingHours } from './working-hours';
import type { Span } from './words';

export interface CrossingOptions {
  hours?: WorkingHours | undefined;
}

/** The card that governs a message, or null. The reading's first topic weighs most, then the card's own order. */
export function boundaryFor(topics: readonly string[], boundaries: readonly Boundary[]): Boundary | null {
  let best: Boundary | null = null;
  let most = 0;
  for (const boundary of boundaries) {
    let weight = 0;
    topics.forEach((topic, i) => {
      const place = boundary.topics.indexOf(topic);
      if (place >= 0 && topics.indexOf(topic) === i) weight += 1 / (1 + i) / (1 + place / 2);
    });
    // With equal weight the card with fewer topics is the more exact one; then the pack's order decides.
    const isNarrower = best !== null && weight === most && boundary.topics.length < best.topics.length;
    if (weight > most || (weight > 0 && isNarrower)) {
      best = boundary;
      most = weight;
    }
  }
  return best;
}

/** Whether the card's last day is over. `today` is YYYY-MM-DD; a card without a last day always holds. */
export function isExpired(boundary: Boundary, today: string): boolean {
  return boundary.validUntil !== undefined && boundary.validUntil < today;
}

/** Every place where the text crosses one of the cards. `ref` is the agent's wall time, YYYY-MM-DDTHH:MM. */
export function crossings(
  text: string,
  ref: string,
  boundaries: readonly Boundary[],
  options: CrossingOptions = {},
): Finding[] {
  if (boundaries.length === 0) return [];
  const watch = watchOf(boundaries);
  const hours = options.hours ?? USUAL_HOURS;
  return splitSentences(text).flatMap((place) => {
    const sentence = text.slice(place.start, place.end);
    if (isQuestion(sentence)) return [];
    const found = [
      ...watchedIn(sentence, watch(sentence)),
      ...amountsIn(sentence, boundaries),
      ...tooSoonIn(sentence, ref, boundaries, hours),
    ];
    return found.map((finding) => moved(finding, place.start));
  });
}

interface Watched {
  boundary: Boundary;
  watch: Watch;
}
type WatchHits = ReturnType<PhraseMatcher<Watched>['find']>;

/** The compiled watch phrases of a set of cards, kept as long as the cards are. */
const compiled = new WeakMap<readonly Boundary[], (sentence: string) => WatchHits>();

function watchOf(boundaries: readonly Boundary[]): (sentence: string) => WatchHits {
  const known = compiled.get(boundaries);
  if (known !== undefined) return known;
  const matcher = compilePhrases(
    boundaries.flatMap((boundary) =>
      boundary.watch.flatMap((watch) => watch.phrases.map((phrase) => ({ phrase, value: { boundary, watch } }))),
    ),
  );
  const find = remember((sentence: string) => matcher.find(sentence));
  compiled.set(boundaries, find);
  return find;
}

/** A no, a wish or somebody else's decision in front of it: then nothing is given. */
const NOT_GIVEN =
  /\b(?:can(?:not|['’]t)|couldn['’]t|could not|won['’]t|will not|wouldn['’]t|do(?:es)?(?: not|n['’]t)|didn['’]t|did not|not|never|unable|without|no|if|whether|unless|asked|ask(?:ing)?|request(?:ed|ing)?|hope|might|may be|decides?|instead of|before)\b/i;
/** How far before the find such a word still counts, in characters: about six words. */
const REACH = 40;

function isGivenAt(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - REACH), at);
  const clause = before.slice(before.search(/(?:[;:—]|,\s*(?:but|and|so)\b|\bbut\b)(?![\s\S]*(?:[;:—]|,\s*(?:but|and|so)\b|\bbut\b))/i) + 1);
  return !NOT_GIVEN.test(clause);
}

function watchedIn(sentence: string, hits: WatchHits): Finding[] {
  const found: Finding[] = [];
  for (const { start, end, value } of hits) {
    if (!isGivenAt(sentence, start)) continue;
    const span = { start, end };
    // Of two phrases of one card on the same words the longer, which comes first, says more.
    if (found.some((other) => other.boundaryId === value.boundary.id && overlaps(other, span))) continue;
    found.push({
      ...span,
      kind: 'over-promise',
      rule: `boundary:${value.boundary.id}`,
      why: value.watch.why,
      ...withoutSlots(inPlace(sentence, start, value.watch.say), span),
      boundaryId: value.boundary.id,
    });
  }
  return found;
}

/** Words that give money to the customer, or put it back. */
const GIVES =
  /\b(?:refund|credit|compensat\w*|reimburs\w*|pay(?:ing)?|paid back|give|giving|offer(?:ing)?|get(?:ting)?|receive|waive|voucher|goodwill|discount|money back|send|transfer|apply|add|deduct|take off)\b/i;
/** Money that is only spoken of: bills, prices, what was already done, what somebody else may approve. */
const ONLY_SPEAKS =
  /\b(?:was|were|has been|have been|had been|already|charged you|you paid|you were charged|approve[sd]?|approval|costs?|priced?|owes?|balance of|outstanding|invoice of|bill of|minimum|at least)\b/i;
const ARTICLE_BEFORE = /\b(?:a|an|the|your|this|that|up to|maximum of)\s+$/i;

function amountsIn(sentence: string, boundaries: readonly Boundary[]): Finding[] {
  const limited = boundaries.filter((boundary) => boundary.limits?.amount !== undefined);
  if (limited.length === 0 || !/\d/.test(sentence) || !GIVES.test(sentence) || ONLY_SPEAKS.test(sentence)) return [];
  return findAmounts(sentence).flatMap((amount): Finding[] => {
    const boundary = closestLimit(sentence, limited);
    const limit = boundary?.limits?.amount;
    if (boundary === null || limit === undefined || !isAbove(amount, limit) || !isGivenAt(sentence, amount.start)) return [];
    if (asksAnother(sentence, boundary)) return [];
    const most = moneyWords(limit.max, limit.currency);
    const say = ARTICLE_BEFORE.test(sentence.slice(Math.max(0, amount.start - 14), amount.start)) ? most : `up to ${most}`;
    const span = { start: amount.start, end: amount.end };
    return [
      {
        ...span,
        kind: 'over-promise',
        rule: `boundary:${boundary.id}`,
        why: boundary.watch[0]?.why ?? boundary.title,
        say,
        replaces: span,
        boundaryId: boundary.id,
      },
    ];
  });
}

/** The card whose topic the sentence speaks of; where it speaks of none, the one that allows the most. */
function closestLimit(sentence: string, limited: readonly Boundary[]): Boundary | null {
  const spoken = limited.filter((boundary) => speaksOf(sentence, boundary));
  const most = (boundary: Boundary) => boundary.limits?.amount?.max ?? 0;
  const candidates = spoken.length > 0 ? spoken : limited;
  return candidates.reduce<Boundary | null>((best, one) => (best === null || most(one) > most(best) ? one : best), null);
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
  delay_or_waiting: /\b(?:deliver\w*|arriv\w*|parcel|package|order|ship\w*|dispatch\w*|be with you|replacement)\b/i,
  product_or_delivery_quality: /\b(?:replac\w*|deliver\w*|arriv\w*|parcel|package|order|ship\w*|new one|be with you|repair\w*)\b/i,
  technical_fault: /\b(?:fix\w*|solv\w+|resolv\w+|repair\w*|working|back up|restored|technician|engineer)\b/i,
  account_access: /\b(?:unlock\w*|reactivat\w*|restor\w+|reinstat\w*|access|log ?in)\b/i,
  repeated_contact_or_recurring: /\b(?:fix\w*|solv\w+|resolv\w+|sorted)\b/i,
};

function speaksOf(sentence: string, boundary: Boundary): boolean {
  return boundary.topics.some((topic) => {
    const words = OUTCOME_WORDS[topic];
    return words?.test(sentence) ?? topic.split('_').some((word) => word.length > 3 && sentence.toLowerCase().includes(word));
  });
}

/** An answer, a call or a look may well come sooner than the outcome: a date that belongs to one of these is fine. */
const ABOUT_WORD_ONLY =
  /\b(?:call|ring|phone|write|email|e-mail|mail|message|text|contact|update|answer|reply|respond|news|decision|confirm\w*|check|look|ask|request|forward|raise|escalat\w*|speak|talk|review|investigat\w*|let you know|get back|follow up|be in touch|hear from|tell you|start|begin|submit|process|open)\b/i;
/** Only what is still to come can come too soon. */
const TO_COME = /\b(?:will|['’]ll|shall|going to|gonna|can|get|should|expect|is|are|today|tomorrow|tonight|within)\b|['’]ll\b/i;
const BEFORE_TIME = /\b(?:(?:by|before|until|till|on|within|in|not later than|no later than|at)\s+)$/i;

function tooSoonIn(sentence: string, ref: string, boundaries: readonly Boundary[], hours: WorkingHours): Finding[] {
  const timed = boundaries.filter((boundary) => boundary.limits?.soonest !== undefined && speaksOf(sentence, boundary));
  if (timed.length === 0 || !TO_COME.test(sentence)) return [];
  return findDueTimes(sentence, ref, { hours }).flatMap(({ start, end, due }): Finding[] => {
    const clause = clauseUpTo(sentence, start);
    const boundary = timed.find((one) => speaksOf(clause, one));
    const days = boundary?.limits?.soonest?.businessDays;
    if (boundary === undefined || days === undefined || ABOUT_WORD_ONLY.test(clause) || !isGivenAt(sentence, start)) return [];
    if (due.slice(0, 10) >= addBusinessDays(ref.slice(0, 10), days, hours)) return [];
    const lead = BEFORE_TIME.exec(sentence.slice(Math.max(0, start - 16), start))?.[0].length ?? 0;
    const span = { start: start - lead, end };
    const say = days === 1 ? 'within 1 business day' : `within ${days} business days`;
    return [
      {
        ...span,
        kind: 'over-promise',
        rule: `boundary:${boundary.id}`,
        why: boundary.title,
        say: inPlace(sentence, span.start, say),
        replaces: span,
        boundaryId: boundary.id,
      },
    ];
  });
}

/** From the last break before `at` to `at`: what a time belongs to stands in front of it, mostly. */
function clauseUpTo(sentence: string, at: number): string {
  const before = sentence.slice(0, at);
  const breaks = /(?:[;:—]|,?\s+(?:and|but|so)\s+(?:i|we|you|it|the|your|this)\b)(?![\s\S]*(?:[;:—]|,?\s+(?:and|but|so)\s+(?:i|we|you|it|the|your|this)\b))/i;
  const from = before.search(breaks);
  const clause = from < 0 ? before : before.slice(from);
  // "By tomorrow you will have your refund": the time comes first, so what follows is what it belongs to.
  return clause.trim().split(/\s+/).length <= 2 ? sentence : clause;
}

function inPlace(sentence: string, at: number, say: string): string {
  const opens = /^[^\p{L}\p{N}]*$/u.test(sentence.slice(0, at));
  const first = sentence[at] ?? '';
  if (opens && first !== first.toLowerCase()) return say.charAt(0).toUpperCase() + say.slice(1);
  return say;
}

/** A pack's words may hold a slot nobody can fill here: then they are advice, with the gap named. */
function withoutSlots(say: string, span: Span): { say: string; replaces: Span | null } {
  if (!say.includes('{{')) return { say, replaces: span };
  return { say: say.replace(/\{\{+([^{}]*)\}\}+/g, '[$1]').replace(/\{{2,}/g, '{'), replaces: null };
}

function isQuestion(sentence: string): boolean {
  return /\?["'”’)\s]*$/.test(sentence);
}

function moved(finding: Finding, by: number): Finding {
  const move = (span: Span) => ({ start: span.start + by, end: span.end + by });
  return { ...finding, ...move(finding), replaces: finding.replaces && move(finding.replaces) };
}
