// Topics in words. The seventeen of the trade have theirs in _locales; a topic of a pack's own is shown by its
// name, which its lead chose to be readable.

import { TOPICS } from '../domain/words';
import { say } from './words';

export function topicWords(topic: string): string {
  const known: readonly string[] = TOPICS;
  return known.includes(topic) ? say(`topic_${topic}`) : topic.replaceAll('_', ' ');
}
