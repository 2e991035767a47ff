// What the word lists say about a message, as a row of figures a classifier can weigh: how far their signs carry, which
// kinds were found, which topics they name or hint at, how loud it is. The order is part of the weights' format: a
// change here asks for `npm run train`.

import { markFeature } from '../text/features';
import type { TokenHit } from '../text/phrases';
import type { Token } from '../text/tokens';
import { TOPICS, type Topic } from '../words';
import type { Cue, CueKind } from './lexicon/notation';
import type { Loudness } from './loudness';
import type { Weight } from './weigh';

/** The kinds of sign that count one by one, in the order of the weights. */
const KINDS: readonly CueKind[] = [
  'insult',
  'profanity',
  'threat-of-violence',
  'self-harm',
  'condemnation',
  'accusation',
  'ultimatum',
  'sarcasm',
  'impatience',
  'disappointment',
  'repeated-contact',
  'waiting',
  'churn',
  'legal',
  'supervisor',
  'vulnerability',
  'loyalty',
  'thanks',
  'broken-promise',
  'fault',
  'praise',
  'polite',
  'matter',
  'saying',
];

/** How many figures there are. */
export const EVIDENCE = 7 + KINDS.length + TOPICS.length * 2 + 5;

/** The figures of a message, each about 0 to 1 (weights up to 2.5). */
export function evidenceOf(
  hits: readonly TokenHit<Cue>[],
  topics: readonly Topic[],
  loudness: Loudness,
  weight: Weight,
  words: number,
): Float32Array {
  const frustrated = Math.min(weight.frustrated, 2.5);
  const angry = Math.min(weight.angry, 2.5);
  const abusive = Math.min(weight.abusive, 1.5);
  const counts = new Map<CueKind, number>();
  const near = new Set<Topic>();
  for (const { value } of hits) {
    counts.set(value.kind, (counts.get(value.kind) ?? 0) + 1);
    for (const list of [value.hints, value.about, value.trouble])
      for (const topic of list ?? []) near.add(topic);
  }
  return Float32Array.from([
    frustrated,
    angry,
    abusive,
    frustrated >= 1 ? 1 : 0,
    angry >= 1 ? 1 : 0,
    abusive >= 1 ? 1 : 0,
    Math.min(frustrated, 1) * Math.min(angry, 1),
    ...KINDS.map((kind) => someOf(counts.get(kind) ?? 0)),
    ...TOPICS.map((topic) => (topics.includes(topic) ? 1 : 0)),
    ...TOPICS.map((topic) => (near.has(topic) ? 1 : 0)),
    loudness.shouted.length >= 3 ? 1 : loudness.shouted.length > 0 ? 0.4 : 0,
    loudness.cries.length > 0 ? 1 : 0,
    loudness.asks.length > 0 ? 1 : 0,
    loudness.drawn.length > 0 ? 1 : 0,
    Math.min(1.2, Math.log2(words + 1) / 6),
  ]);
}

/** None, one, two, three or more signs of a kind. */
function someOf(count: number): number {
  return count === 0 ? 0 : 0.6 + 0.2 * Math.min(count - 1, 2);
}

/** The marks of a message that are no words, as features: rows of marks, capitals, length. */
export function markFeatures(text: string, tokens: readonly Token[]): number[] {
  const words = tokens.filter((token) => token.kind === 'word');
  const capitals = words.filter((token) => isCapitals(text, token)).length;
  const found = [
    markFeature(1, Math.min(4, countOf(text, '!'))),
    markFeature(5, Math.min(5, capitals)),
    markFeature(6, words.length === 0 ? 0 : Math.floor((capitals / words.length) * 4)),
    markFeature(9, Math.min(8, Math.floor(Math.log2(tokens.length + 1)))),
  ];
  if (text.includes('!!')) found.push(markFeature(2, 1));
  if (text.includes('??')) found.push(markFeature(3, 1));
  if (text.includes('?!') || text.includes('!?')) found.push(markFeature(4, 1));
  if (text.includes('...') || text.includes('…')) found.push(markFeature(7, 1));
  if (text.includes('?')) found.push(markFeature(8, 1));
  return found;
}

function isCapitals(text: string, { start, end }: Token): boolean {
  const written = text.slice(start, end);
  return end - start > 2 && written === written.toUpperCase() && written !== written.toLowerCase();
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0 && count < 4; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
}
