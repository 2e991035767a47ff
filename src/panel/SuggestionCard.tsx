// One script: a line to choose it by, and when it is the chosen one its words, why it is offered, and the act.
// Empty slots are asked for before anything goes into the reply, in the order they stand in the text.

import { Copy, CornerDownLeft } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fillSlots } from '../domain/slots';
import type { Suggestion } from '../messaging/view';
import { isolate } from '../ui/isolate';
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
  /** The agent began or ended filling in what is missing: until then the card must not go. */
  onAsking: (asking: boolean) => void;
  onInsert: (text: string) => void;
  onCopy: (text: string) => void;
}

export function SuggestionCard(props: SuggestionProps) {
  const { suggestion, chosen, voice, values, canInsert, number } = props;
  const { script } = suggestion;
  const [asking, setAsking] = useState(false);
  const fill = (known: ReadonlyMap<string, string>) =>
    fillSlots(voice === 'write' ? script.write : script.speak, script.slots, known);
  const filled = fill(values);
  const because = reasonsOf(suggestion);
  const form = useRef<HTMLFormElement>(null);
  const base = useId();
  // What was empty when the asking began stays on the form, so that a field does not go while it is filled.
  const [asked, setAsked] = useState(filled.missing);
  const acting = voice === 'write' && canInsert;

  useEffect(() => {
    if (asking) form.current?.querySelector('input')?.focus();
  }, [asking]);

  const switchAsking = (next: boolean): void => {
    setAsking(next);
    props.onAsking(next);
  };

  const act = ({ missing, text }: ReturnType<typeof fill>): void => {
    if (missing.length > 0) {
      setAsked(missing);
      switchAsking(true);
      return;
    }
    switchAsking(false);
    if (acting) props.onInsert(text);
    else props.onCopy(text);
  };

  /** Copy beside the main act; where there is none, it is the main act itself. */
  const copy = (): void => {
    if (filled.missing.length === 0) props.onCopy(filled.text);
    else act(filled);
  };

  // The fields themselves are asked: an Enter may follow the last key before anything is drawn anew.
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!event.isTrusted) return;
    const fields = [...(form.current?.querySelectorAll('input') ?? [])];
    const known = new Map(values);
    for (const field of fields) {
      known.set(field.name, field.value);
      props.onFill(field.name, field.value);
    }
    const now = fill(known);
    if (now.missing.length === 0) act(now);
    else (fields.find((field) => field.value.trim() === '') ?? fields[0])?.focus();
  };

  return (
    <li class={chosen ? 'suggestion chosen' : 'suggestion'} data-testid="suggestion" data-script={script.id}>
      <h3>
        <button type="button" class="suggestion-title" aria-expanded={chosen} onClick={props.onChoose}>
          <span dir="auto">{script.title}</span>
          {number !== null ? <kbd class="meta">{number}</kbd> : null}
        </button>
      </h3>
      {chosen ? (
        <>
          <ScriptText parts={filled.parts} />
          {because.length > 0 ? <p class="meta">{say('because', because.join(', '))}</p> : null}
          {script.note ? (
            <p class="meta note" dir="auto">
              {fillSlots(script.note, script.slots, values).text}
            </p>
          ) : null}
          {asking ? (
            <form
              ref={form}
              class="slots"
              data-testid="slots"
              noValidate
              onSubmit={submit}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return;
                event.stopPropagation();
                switchAsking(false);
                form.current?.closest('li')?.querySelector('button')?.focus();
              }}
            >
              {asked.map((slot) => (
                <div key={slot.name}>
                  <label for={`${base}-${slot.name}`}>{slot.label}</label>
                  <input
                    id={`${base}-${slot.name}`}
                    class="field"
                    name={slot.name}
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
                  onClick={trusted(() => act(filled))}
                >
                  <CornerDownLeft class="icon-shape" aria-hidden="true" />
                  {say('insert')}
                </button>
              ) : null}
              <button
                type="button"
                class={acting ? 'button' : 'button main'}
                data-testid="copy"
                onClick={trusted(() => copy())}
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

/** At most this many topics are named as a reason: more is a list and no reason. */
const TOPICS_NAMED = 2;

/**
 * Why a script is offered, in few words: what it is about and how the customer is. The stage stands above the list
 * and is named only where nothing else speaks for the script; single words that both share only after that. That it
 * is the agent's own habit comes last, since it only tells equals apart.
 */
export function reasonsOf({ because }: Suggestion): string[] {
  const of = (code: string) => because.filter((one) => one.code === code).map(({ words }) => words);
  const reasons = [
    ...of('topic')
      .slice(0, TOPICS_NAMED)
      .map((topic) => topicWords(topic).toLocaleLowerCase()),
    ...of('level').map((level) => say('because_level', say(`level_${level}`).toLocaleLowerCase())),
  ];
  const used = of('used').map(() => say('because_used'));
  if (reasons.length > 0) return [...reasons, ...used];
  const stages = of('stage').map((stage) => say('because_stage', say(`stage_${stage}`).toLocaleLowerCase()));
  const rest = stages.length > 0 ? stages : of('words').map((words) => say('because_words', isolate(words)));
  return [...rest, ...used];
}
