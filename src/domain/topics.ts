// What a message is about: the topics its signs stand for. A sign names a topic outright or only hints at one; two
// different hints are enough. LABEL-RULES: any number of topics, and only what the writer presses now.

import type { Cue } from './lexicon/notation';
import type { PhraseHit } from './phrases';
import { TOPICS, type Topic } from './words';

/** The topics of a message, in the order of the closed list. */
export function findTopics(hits: readonly PhraseHit<Cue>[]): Topic[] {
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
  return TOPICS.filter((topic) => (strength.get(topic) ?? 0) >= 1);
}
