// Finds scripts and boundaries in a pack by words, for a pack that is not in use and so has no index. Plain: all
// words must stand in it, whatever their case or accents. The pack in use is searched by the engine itself.

import type { Boundary, Pack, Script } from '../src/domain/pack';
import { foldText } from '../src/domain/text/fold';
import { topicWords } from '../src/ui/topic-words';

export interface PackSearch {
  scripts: (words: string) => Script[];
  boundaries: (words: string) => Boundary[];
}

/** Folds each text once; every search afterwards only compares. */
export function createPackSearch(pack: Pack): PackSearch {
  return {
    scripts: createFinder(pack.scripts, ({ title, topics, write, speak, note, basis }) =>
      [title, ...topics.map(topicWords), write, speak, note, basis].join('\n'),
    ),
    boundaries: createFinder(pack.boundaries, ({ title, topics, can, cannot, ask, say, policy }) =>
      [title, ...topics.map(topicWords), ...can, ...cannot, ask?.who, ask?.what, say, policy].join('\n'),
    ),
  };
}

/** The things in whose text every word stands; all of them where no word was given. */
export function createFinder<T>(things: readonly T[], textOf: (thing: T) => string): (words: string) => T[] {
  let folded: { thing: T; text: string }[] | null = null;
  return (words) => {
    const wanted = foldText(words).text.split(/\s+/).filter(Boolean);
    if (wanted.length === 0) return [...things];
    folded ??= things.map((thing) => ({ thing, text: foldText(textOf(thing)).text }));
    return folded.filter(({ text }) => wanted.every((word) => text.includes(word))).map(({ thing }) => thing);
  };
}
