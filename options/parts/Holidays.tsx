// Days off, one by one: added with a date, taken away with a button.

import { X } from 'lucide-preact';
import { useId, useRef, useState } from 'preact/hooks';
import { trusted } from '../../src/ui/trusted';
import { say } from '../../src/ui/words';

/** As many as the settings hold: more than a working life needs. */
const MOST = 400;

export function Holidays(props: { holidays: readonly string[]; onChange: (holidays: string[]) => void }) {
  const { holidays, onChange } = props;
  const [date, setDate] = useState('');
  const [trouble, setTrouble] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const base = useId();
  const sorted = [...holidays].sort();

  const add = () => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) setTrouble(say('options_holiday_needs_date'));
    else if (holidays.includes(date)) setTrouble(say('options_holiday_twice'));
    else if (holidays.length >= MOST) setTrouble(say('options_holiday_full'));
    else {
      setTrouble('');
      setDate('');
      onChange([...holidays, date]);
    }
    field.current?.focus();
  };

  return (
    <>
      {sorted.length > 0 ? (
        <ul class="dates">
          {sorted.map((holiday) => (
            <li key={holiday} class="chip" data-testid="holiday" data-date={holiday}>
              <span class="clock">{dateWords(holiday)}</span>
              <button
                type="button"
                class="button icon small"
                aria-label={say('options_holiday_remove', dateWords(holiday))}
                title={say('options_remove')}
                onClick={trusted(() => {
                  onChange(holidays.filter((other) => other !== holiday));
                  field.current?.focus();
                })}
              >
                <X class="icon-shape" aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="empty-words">{say('options_holidays_empty')}</p>
      )}
      <form
        noValidate
        onSubmit={trusted((event) => {
          event.preventDefault();
          add();
        })}
      >
        <label for={`${base}-date`}>{say('options_holiday_date')}</label>
        <div class="field-row narrow">
          <input
            ref={field}
            id={`${base}-date`}
            class="field"
            type="date"
            name="holiday"
            value={date}
            aria-describedby={`${base}-trouble`}
            aria-invalid={trouble !== ''}
            onInput={(event) => {
              setDate(event.currentTarget.value);
              setTrouble('');
            }}
          />
          <button type="submit" class="button" data-testid="add-holiday">
            {say('options_add')}
          </button>
        </div>
        <p class="trouble" role="alert" id={`${base}-trouble`}>
          {trouble}
        </p>
      </form>
    </>
  );
}

function dateWords(date: string): string {
  const at = new Date(`${date}T12:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  return new Intl.DateTimeFormat(undefined, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at);
}
