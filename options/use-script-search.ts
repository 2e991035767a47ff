// The scripts that match some words: by the engine's own index for the pack in use, so that a lead sees the
// order an agent sees, and by plain comparison for another one.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack, Script } from '../src/domain/pack';
import { ask } from '../src/messaging/ask';
import { createPackSearch, type PackSearch } from './pack-search';

const MOST = 50;
/** Longer than between two keys, shorter than a thought. */
const PAUSE_MS = 120;

export function useScriptSearch(pack: Pack, inUse: boolean, words: string): [Script[], PackSearch] {
  const search = useMemo(() => createPackSearch(pack), [pack]);
  const plain = useMemo(() => search.scripts(words), [search, words]);
  const [ranked, setRanked] = useState<{ words: string; scripts: Script[] } | null>(null);
  const typed = words.trim();

  useEffect(() => {
    if (!inUse || typed === '') return;
    let here = true;
    const timer = setTimeout(() => {
      void ask('search-scripts', { words: typed.slice(0, 200), most: MOST }).then((result) => {
        // A failure changes nothing: the plain search has already answered.
        if (here && result.ok) setRanked({ words: typed, scripts: result.value.map(({ script }) => script) });
      });
    }, PAUSE_MS);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [inUse, typed]);

  return [inUse && ranked?.words === typed && typed !== '' ? ranked.scripts : plain, search];
}
