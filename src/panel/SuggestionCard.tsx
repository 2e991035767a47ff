// One script: a line to choose it by, and when it is the chosen one its words, why it is offered, and the act.
// Empty slots are asked for before anything goes into the reply, in the order they stand in the text.

import { Copy, CornerDownLeft } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fillSlots } from '../domain/slots';
import type { Suggestion } from '../messaging/view';
import { topicWords } from '../ui/topic-words';
import { trusted } from '../ui/trusted';
import { say } from '../ui/words';
import { ScriptText } from './ScriptText';

export interface SuggestionProps {
  suggestion: Suggestion;
  /** Its key on the keyboard, or null in the search's list. */
  number: number | null;
  chosen: boolean;
  voice: 'write' | 'speak';
  /** Slot values of the case and what the agent filled in before, by slot name. */
  values: ReadonlyMap<string, string>;
  canInsert: boolean;
  onChoose: () => void;
  onFill: (name: string, value: string) => void;
  onInsert: (text: string) => void;
  onCopy: (text: string) => void;
}

export function SuggestionCard(props: SuggestionProps) {
  const { suggestion, chosen, voice, values, canInsert, number } = props;
  const { script, because } = suggestion;
  const [asking, setAsking] = useState(false);
  const filled = fillSlots(voice === 'write' ? script.write : script.speak, script.slots, values);
  const form = useRef<HTMLFormElement>(null);
  const base = useId();
  // What was empty when the asking began stays on the form, so that a field does not go while it is filled.
  const [asked, setAsked] = useState(filled.missing);
  const acting = voice === 'write' && canInsert;

  useEffect(() => {
    if (asking) form.current?.querySelector('input')?.focus();
  }, [asking]);

  const act = (then: (text: string) => void): void => {
    if (filled.missing.length > 0) {
      setAsked(filled.missing);
      setAsking(true);
      return;
    }
    setAsking(false);
    then(filled.text);
  };

  return (
    <li class={chosen ? 'suggestion chosen' : 'suggestion'} data-testid="suggestion" data-script={script.id}>
      <h3>
        <button type="button" class="suggestion-title" aria-expanded={chosen} onClick={props.onChoose}>
          <span>{script.title}</span>
          {number !== null ? <kbd class="meta">{number}</kbd> : null}
        </button>
      </h3>
      {chosen ? (
        <>
          <ScriptText parts={filled.parts} />
          {because.length > 0 ? (
            <p class="meta">{say('because', because.map(becauseWords).join(', '))}</p>
          ) : null}
          {script.note ? <p class="meta note">{script.note}</p> : null}
          {asking ? (
            <form
              ref={form}
              class="slots"
              data-testid="slots"
              onSubmit={(event) => {
                event.preventDefault();
                const empty = form.current?.querySelector<HTMLInputElement>(
                  'input:placeholder-shown, input:invalid',
                );
                if (filled.missing.length > 0) (empty ?? form.current?.querySelector('input'))?.focus();
                else if (event.isTrusted) act(acting ? props.onInsert : props.onCopy);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return;
                event.stopPropagation();
                setAsking(false);
                form.current?.closest('li')?.querySelector('button')?.focus();
              }}
            >
              {asked.map((slot) => (
                <div key={slot.name}>
                  <label for={`${base}-${slot.name}`}>{slot.label}</label>
                  <input
                    id={`${base}-${slot.name}`}
                    class="field"
                    data-slot={slot.name}
                    required
                    autocomplete="off"
                    dir="auto"
                    maxLength={200}
                    placeholder={slot.example ? say('for_example', slot.example) : ' '}
                    value={values.get(slot.name) ?? ''}
                    onInput={(event) => props.onFill(slot.name, event.currentTarget.value)}
                  />
                </div>
              ))}
              <button type="submit" class="button main" data-testid="insert-filled">
                <CornerDownLeft class="icon-shape" aria-hidden="true" />
                {say(acting ? 'insert' : 'copy')}
              </button>
            </form>
          ) : (
            <p class="suggestion-acts">
              {acting ? (
                <button
                  type="button"
                  class="button main"
                  data-testid="insert"
                  onClick={trusted(() => act(props.onInsert))}
                >
                  <CornerDownLeft class="icon-shape" aria-hidden="true" />
                  {say('insert')}
                </button>
              ) : null}
              <button
                type="button"
                class={acting ? 'button' : 'button main'}
                data-testid="copy"
                onClick={trusted(() => act(props.onCopy))}
              >
                <Copy class="icon-shape" aria-hidden="true" />
                {say('copy')}
              </button>
            </p>
          )}
        </>
      ) : null}
    </li>
  );
}

function becauseWords({ code, words }: { code: string; words: string }): string {
  switch (code) {
    case 'topic':
      return topicWords(words).toLocaleLowerCase();
    case 'level':
      return say('because_level', say(`level_${words}`).toLocaleLowerCase());
    case 'stage':
      return say('because_stage', say(`stage_${words}`).toLocaleLowerCase());
    default:
      return say('because_words', words);
  }
}
