// What a message is about: the topics its signs stand for. A sign names a topic outright, hints at one (two different
// hints are enough), or is one half of one: a thing and, close by, what is wrong with it. The labelling rules: any number of
// topics, and only what the writer presses now.

import type { TokenHit } from '../text/phrases';
import { TOPICS, type Topic } from '../words';
import type { Cue } from './lexicon/notation';

/** A thing and its trouble stand at most this many words apart. */
const CLOSE = 9;

/** The topics of a message, in the order of the closed list. `hits` are sorted by place. */
export function findTopics(hits: readonly TokenHit<Cue>[]): Topic[] {
  const strength = new Map<Topic, number>();
  const seen = new Set<string>();
  for (const { value, phrase } of hits) {
    for (const topic of value.topics ?? []) strength.set(topic, 1);
    for (const topic of value.hints ?? []) {
      const key = `${topic} ${phrase}`;
      if (seen.has(key)) continue;
      seen.add(key);
      strength.set(topic, (strength.get(topic) ?? 0) + 0.5);
    }
  }
  return TOPICS.filter((topic) => (strength.get(topic) ?? 0) >= 1 || isMadeOfHalves(hits, topic));
}

/** True when a thing and a trouble of a topic stand close together, in either order, and are not the same words. */
function isMadeOfHalves(hits: readonly TokenHit<Cue>[], topic: Topic): boolean {
  const things = hits.filter(({ value }) => value.about?.includes(topic));
  const troubles = hits.filter(({ value }) => value.trouble?.includes(topic));
  let from = 0;
  for (const trouble of troubles) {
    // Both lists are sorted, so a thing too far back for one trouble is so for all that follow.
    while (from < things.length && (things[from]?.last ?? 0) < trouble.first - CLOSE) from++;
    for (let at = from; at < things.length; at++) {
      const thing = things[at];
      if (!thing || thing.first > trouble.last + CLOSE) break;
      if (thing.last < trouble.first || thing.first > trouble.last) return true;
    }
  }
  return false;
}
