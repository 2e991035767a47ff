// Search over every script of the pack, as you type.

import { Search } from 'lucide-preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { ask } from '../messaging/ask';
import type { Suggestion } from '../messaging/view';
import { say } from '../ui/words';

const FOUND_MAX = 12;

export function ScriptSearch(props: { render: (found: readonly Suggestion[]) => preact.ComponentChildren }) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly Suggestion[] | null>(null);
  const id = useId();

  useEffect(() => {
    if (words.trim() === '') {
      setFound(null);
      return;
    }
    let current = true;
    ask('search-scripts', { words: words.slice(0, 200), most: FOUND_MAX }).then((answer) => {
      if (current) setFound(answer.ok ? answer.value : []);
    });
    return () => {
      current = false;
    };
  }, [words]);

  return (
    <search class="search">
      <label class="out-of-sight" for={id}>
        {say('search_label')}
      </label>
      <Search class="icon-shape search-icon" aria-hidden="true" />
      <input
        id={id}
        class="field"
        type="search"
        data-testid="search"
        autocomplete="off"
        placeholder={say('search_label')}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || words === '') return;
          event.stopPropagation();
          setWords('');
        }}
      />
      <span class="key meta" aria-hidden="true">
        /
      </span>
      <p class="out-of-sight" role="status">
        {found === null ? '' : say('search_found', found.length)}
      </p>
      {found === null ? null : found.length === 0 ? (
        <p class="meta empty">{say('search_none')}</p>
      ) : (
        <ul class="suggestions">{props.render(found)}</ul>
      )}
    </search>
  );
}
