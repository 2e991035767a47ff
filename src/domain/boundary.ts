// Decides which authority card belongs to a message, and where a draft crosses one: a watched phrase, more money
// than the agent may give, an outcome sooner than it can be there. General rules of wording are in draft.ts; what
// a card says is the pack's.

import { amountsIn, tooSoonIn } from './draft/boundary-limits';
import { inPlace, isGivenAt } from './draft/boundary-words';
import { type Finding, overlaps } from './finding';
import type { Boundary, Watch } from './pack';
import { topicWeight } from './ranking/topic-weight';
import { createMemo } from './text/memo';
import { compilePhrases, type PhraseMatcher } from './text/phrases';
import { splitSentences } from './text/sentences';
import { tokenise } from './text/tokens';
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
  const read = readerOf(boundaries);
  const hours = options.hours ?? USUAL_HOURS;
  return splitSentences(text).flatMap((place) => {
    const found = read(text.slice(place.start, place.end), ref, hours);
    return found.map((finding) => moved(finding, place.start));
  });
}

interface Watched {
  boundary: Boundary;
  watch: Watch;
}
type ReadCrossings = (sentence: string, ref: string, hours: WorkingHours) => readonly Finding[];

/** For each set of cards its compiled phrases and what they gave before, kept as long as the cards are. */
const readers = new WeakMap<readonly Boundary[], ReadCrossings>();

function readerOf(boundaries: readonly Boundary[]): ReadCrossings {
  const known = readers.get(boundaries);
  if (known !== undefined) return known;
  const matcher = compilePhrases<Watched>(
    boundaries.flatMap((boundary) =>
      boundary.watch.flatMap((watch) =>
        watch.phrases.map((phrase) => ({ phrase, value: { boundary, watch } })),
      ),
    ),
  );
  const memo = createMemo<readonly Finding[]>();
  const read: ReadCrossings = (sentence, ref, hours) => {
    if (isQuestion(sentence)) return [];
    return memo(`${ref} ${JSON.stringify(hours)} ${sentence}`, () => [
      ...watchedIn(sentence, matcher),
      ...amountsIn(sentence, boundaries),
      ...tooSoonIn(sentence, ref, boundaries, hours),
    ]);
  };
  readers.set(boundaries, read);
  return read;
}

function watchedIn(sentence: string, matcher: PhraseMatcher<Watched>): Finding[] {
  const tokens = tokenise(sentence);
  const found: Finding[] = [];
  // Of two phrases of one card on the same words the one with more words says more.
  const hits = matcher
    .findIn(tokens)
    .sort((a, b) => a.start - b.start || b.last - b.first - (a.last - a.first));
  for (const { start, end, first, value } of hits) {
    const span = { start, end };
    if (!isGivenAt(sentence, start)) continue;
    if (found.some((other) => other.boundaryId === value.boundary.id && overlaps(other, span))) continue;
    // "It'll" is one stretch: a phrase that begins with its "will" has to say the pronoun again.
    const isHalf = tokens[first]?.joined === true && !/^I\b/.test(value.watch.say);
    const say = isHalf ? `${tokens[first - 1]?.word ?? ''} ${value.watch.say}` : value.watch.say;
    found.push({
      ...span,
      kind: 'over-promise',
      rule: `boundary:${value.boundary.id}`,
      why: value.watch.why,
      ...withoutSlots(inPlace(sentence, start, say), span),
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

function isQuestion(sentence: string): boolean {
  return /\?["'”’)\s]*$/.test(sentence);
}

function moved(finding: Finding, by: number): Finding {
  const move = (span: Span) => ({ start: span.start + by, end: span.end + by });
  return { ...finding, ...move(finding), replaces: finding.replaces && move(finding.replaces) };
}
