// Decides which authority card belongs to a message, and where a draft crosses one: a watched phrase, more money
// than the agent may give, an outcome sooner than it can be there. General rules of wording are in draft.ts; what
// a card says is the pack's.

import { amountsIn, tooSoonIn } from './draft/boundary-limits';
import { inPlace, isGivenAt } from './draft/boundary-words';
import { type ReadSentence, readerFor } from './draft/sentence';
import type { DueTime } from './due-time';
import { type Finding, moved, overlaps } from './finding';
import type { Boundary } from './pack';
import { topicWeight } from './ranking/topic-weight';
import { splitSentences } from './text/sentences';
import type { Span } from './words';
import { USUAL_HOURS, type WorkingHours } from './working-hours';

export interface CrossingOptions {
  hours?: WorkingHours | undefined;
}

/** The card that governs a message, or null: danger first, then the matter, best a card's own first topic. */
export function boundaryFor(topics: readonly string[], boundaries: readonly Boundary[]): Boundary | null {
  let best: Boundary | null = null;
  let most = 0;
  for (const boundary of boundaries) {
    const weights = topics.map((topic, i) => {
      const place = boundary.topics.indexOf(topic);
      const isAgain = topics.indexOf(topic) < i;
      return place < 0 || isAgain ? 0 : topicWeight(topic) / (1 + i / 10) / (1 + place / 2);
    });
    // The best single match decides; among equals the card that covers more of the message.
    const sum = weights.reduce((all, one) => all + one, 0);
    const weight = Math.max(0, ...weights) + sum / 100;
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
  const read = readerFor(boundaries);
  return splitSentences(text).flatMap((place) => {
    const found = crossingsIn(read(text.slice(place.start, place.end)), ref, boundaries, options.hours);
    return found.map((finding) => moved(finding, place.start));
  });
}

/**
 * Where one sentence crosses the cards it was read with; offsets count from its own start. Whoever knows the times it
 * names says them, which spares looking for them again.
 */
export function crossingsIn(
  sentence: ReadSentence,
  ref: string,
  boundaries: readonly Boundary[],
  hours: WorkingHours = USUAL_HOURS,
  times?: readonly DueTime[],
): Finding[] {
  if (sentence.isQuestion || boundaries.length === 0) return [];
  return [
    ...watchedIn(sentence),
    ...amountsIn(sentence.text, boundaries),
    ...tooSoonIn(sentence.text, ref, boundaries, hours, times),
  ];
}

function watchedIn({ text, tokens, watched }: ReadSentence): Finding[] {
  if (watched.length === 0) return [];
  const found: Finding[] = [];
  // Of two phrases of one card on the same words the one with more words says more.
  const hits = [...watched].sort((a, b) => a.start - b.start || b.last - b.first - (a.last - a.first));
  for (const { start, end, first, value } of hits) {
    const span = { start, end };
    if (!isGivenAt(text, start)) continue;
    if (found.some((other) => other.boundaryId === value.boundary.id && overlaps(other, span))) continue;
    // "It'll" is one stretch: a phrase that begins with its "will" has to say the pronoun again.
    const isHalf = tokens[first]?.joined === true && !/^I\b/.test(value.watch.say);
    const say = isHalf ? `${tokens[first - 1]?.word ?? ''} ${value.watch.say}` : value.watch.say;
    found.push({
      ...span,
      kind: 'over-promise',
      rule: `boundary:${value.boundary.id}`,
      why: value.watch.why,
      ...withoutSlots(inPlace(text, start, say), span),
      boundaryId: value.boundary.id,
    });
  }
  return found;
}

/** A pack's words may hold a slot nobody can fill here: then they are advice, with the gap named. */
function withoutSlots(say: string, span: Span): { say: string; replaces: Span | null } {
  if (!say.includes('{{')) return { say, replaces: span };
  return { say: say.replace(/\{\{+([^{}]*)\}\}+/g, '[$1]').replace(/\{{2,}/g, '{'), replaces: null };
}
