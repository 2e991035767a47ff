// The fields of a follow-up: what, which day, and a clock time that may be left empty (then it is due that day).
// A moment that has passed is said in words beside the field and not saved.

import { useId, useState } from 'preact/hooks';
import { WORDS_MAX } from '../domain/follow-up';
import type { Settings } from '../domain/settings';
import { wallTimeOf } from '../platform/clock';
import { say } from './words';

export interface FollowUpDraft {
  words: string;
  /** `YYYY-MM-DDTHH:MM`, or a date alone. */
  due: string;
  gran: 'm' | 'd';
}

export function FollowUpForm(props: {
  start: FollowUpDraft;
  nowMs: number;
  hours: Settings['hours'];
  saveWord: string;
  onSave: (draft: FollowUpDraft) => void;
  onCancel: () => void;
}) {
  const { start } = props;
  const [trouble, setTrouble] = useState('');
  const base = useId();

  // The fields themselves are asked, and only now: an Enter may follow the last key before anything is drawn anew.
  const save = (form: HTMLFormElement) => {
    const refuse = (name: string, words: string) => {
      setTrouble(words);
      fieldOf(form, name)?.focus();
    };
    const words = fieldOf(form, 'words')?.value.trim() ?? '';
    const date = fieldOf(form, 'date')?.value ?? '';
    const time = fieldOf(form, 'time')?.value ?? '';
    const last = `${date}T${time || props.hours.end}`;
    if (words === '') refuse('words', say('follow_up_needs_words'));
    else if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) refuse('date', say('follow_up_needs_day'));
    else if (last <= wallTimeOf(props.nowMs)) refuse(time ? 'time' : 'date', say('follow_up_is_past'));
    else {
      setTrouble('');
      props.onSave({ words, due: time ? `${date}T${time}` : date, gran: time ? 'm' : 'd' });
    }
  };

  return (
    <form
      class="follow-up-form"
      data-testid="follow-up-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onCancel();
      }}
    >
      <label for={`${base}-words`}>{say('follow_up_words')}</label>
      <input
        id={`${base}-words`}
        class="field"
        name="words"
        maxLength={WORDS_MAX}
        defaultValue={start.words}
        dir="auto"
        autocomplete="off"
        ref={(field) => focusOnce(field)}
      />
      <div class="follow-up-when">
        <div>
          <label for={`${base}-date`}>{say('follow_up_day')}</label>
          <input
            id={`${base}-date`}
            class="field"
            type="date"
            name="date"
            defaultValue={start.due.slice(0, 10)}
          />
        </div>
        <div>
          <label for={`${base}-time`}>{say('follow_up_time')}</label>
          <input
            id={`${base}-time`}
            class="field"
            type="time"
            name="time"
            defaultValue={start.gran === 'm' ? start.due.slice(11, 16) : ''}
          />
        </div>
      </div>
      <p class="trouble" role="alert">
        {trouble}
      </p>
      <div class="follow-up-acts">
        <button type="submit" class="button main" data-testid="save-follow-up">
          {props.saveWord}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
}

const focused = new WeakSet<HTMLElement>();

/** Focus when the form appears and never again, whatever re-renders. */
function focusOnce(field: HTMLElement | null): void {
  if (!field || focused.has(field)) return;
  focused.add(field);
  field.focus();
}
