// Search over every script of the pack, as you type. From the field the arrow down, or Enter, goes to what was
// found; an answer to words that have changed meanwhile is never shown.

import { Search } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ask } from '../messaging/ask';
import type { Suggestion } from '../messaging/view';
import { say, sayCount } from '../ui/words';

const FOUND_MAX = 12;
/** Longer than between two keys, shorter than a thought. */
const PAUSE_MS = 100;

export function ScriptSearch(props: {
  render: (found: readonly Suggestion[]) => preact.ComponentChildren;
  onChoose: (suggestion: Suggestion) => void;
}) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly Suggestion[] | 'failed' | null>(null);
  const box = useRef<HTMLElement>(null);
  const id = useId();
  const typed = words.trim();

  useEffect(() => {
    if (typed === '') {
      setFound(null);
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await ask('search-scripts', { words: typed.slice(0, 200), most: FOUND_MAX });
      if (current) setFound(answer.ok ? answer.value : 'failed');
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [typed]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && words !== '') {
      event.stopPropagation();
      setWords('');
      return;
    }
    const first = Array.isArray(found) ? found[0] : undefined;
    if (!first || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    event.preventDefault();
    if (event.key === 'Enter') props.onChoose(first);
    requestAnimationFrame(() => focusFirst(box.current, event.key === 'Enter'));
  };

  return (
    <search class="search" ref={box}>
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
        onKeyDown={onKeyDown}
      />
      <span class="key meta" aria-hidden="true">
        /
      </span>
      <p class="out-of-sight" role="status">
        {Array.isArray(found) ? sayCount('search_found', found.length) : ''}
      </p>
      {found === null ? null : found === 'failed' ? (
        <p class="meta empty" role="alert">
          {say('failed')}
        </p>
      ) : found.length === 0 ? (
        <p class="meta empty">{say('search_none')}</p>
      ) : (
        <ul class="suggestions">{props.render(found)}</ul>
      )}
    </search>
  );
}

/** The act of the first script found, or its title where only the way down was asked for. */
function focusFirst(box: HTMLElement | null, act: boolean): void {
  const first = box?.querySelector('.suggestion');
  first?.querySelector<HTMLElement>(act ? '.button.main' : '.suggestion-title')?.focus();
}
