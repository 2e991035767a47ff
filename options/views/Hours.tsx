// When the agent works, when a promise comes back, and what the agent is called. Saved by itself a moment after
// the last change; what is wrong is said beside its field and not saved.

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../src/domain/settings';
import { trusted } from '../../src/ui/trusted';
import { say } from '../../src/ui/words';
import { draftOf, type HoursDraft, troublesOf, withDraft } from '../hours-check';
import { Answered } from '../parts/Answered';
import { Holidays } from '../parts/Holidays';
import { HoursPreview } from '../parts/HoursPreview';
import { Notifications } from '../parts/Notifications';
import { SaveState } from '../parts/SaveState';
import { ViewHead } from '../parts/ViewHead';
import { useAnswer } from '../use-answer';
import { type SettingsSaver, useSettingsSaver } from '../use-settings';

/** After the last key: long enough to finish a time, short enough not to be waited for. */
const PAUSE_MS = 400;

export function Hours() {
  const [answer, again] = useAnswer('get-settings', {}, 'set-up-changed');
  const saver = useSettingsSaver();
  const retry = useRef<() => void>(() => {});
  return (
    <>
      <ViewHead title={say('options_hours')} lead={say('options_hours_lead')}>
        <SaveState saving={saver.saving} onAgain={() => retry.current()} />
      </ViewHead>
      <Answered answer={answer} again={again}>
        {(settings) => <HoursForm settings={settings} saver={saver} retry={retry} />}
      </Answered>
    </>
  );
}

function HoursForm(props: { settings: Settings; saver: SettingsSaver; retry: { current: () => void } }) {
  const { settings, saver, retry } = props;
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [said, setSaid] = useState(() => troublesOf(draftOf(settings)));
  /** What stands on the page and is not handed over yet. */
  const pending = useRef<HoursDraft | null>(null);
  const stored = useRef(settings);
  /** The page shows something that is not stored: nothing from outside may take it away. */
  const unsaved = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const base = useId();

  const flush = () => {
    clearTimeout(timer.current);
    const last = pending.current;
    if (!last) return;
    pending.current = null;
    const troubles = troublesOf(last);
    setSaid(troubles);
    // Only the field in trouble was touched: there is nothing to save, and nothing may say that there was.
    if (isSame(withDraft(stored.current, last), stored.current)) {
      unsaved.current = troubles.size > 0;
      return saver.clear();
    }
    retry.current = () => {
      pending.current ??= last;
      flush();
    };
    void saver
      .save((before) => withDraft(before, last), troubles.size > 0)
      .then((saved) => {
        if (saved) stored.current = saved;
      });
  };
  const change = (part: Partial<HoursDraft>) => {
    const next = { ...(pending.current ?? draft), ...part };
    setDraft(next);
    pending.current = next;
    unsaved.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE_MS);
  };

  // Leaving the view or the page does not wait for the pause.
  const leave = useRef(flush);
  leave.current = flush;
  useEffect(() => {
    const flushNow = () => leave.current();
    addEventListener('pagehide', flushNow);
    return () => {
      removeEventListener('pagehide', flushNow);
      flushNow();
    };
  }, []);

  // Another page of ours changed something: show what is stored, unless something here is not yet.
  useEffect(() => {
    stored.current = settings;
    if (!unsaved.current) setDraft(draftOf(settings));
  }, [settings]);

  const trouble = (field: Parameters<typeof said.get>[0]) => {
    const key = said.get(field);
    return (
      <p class="trouble" role="alert" id={`${base}-${field}`}>
        {key ? say(key) : ''}
      </p>
    );
  };
  const clockField = (name: 'start' | 'end') => (
    <div>
      <label for={`${base}-${name}-field`}>{say(`options_hours_${name}`)}</label>
      <input
        id={`${base}-${name}-field`}
        class="field clock"
        type="time"
        name={name}
        required
        value={draft[name]}
        aria-invalid={said.has('clock')}
        aria-describedby={`${base}-clock`}
        onInput={trusted((event) => change({ [name]: event.currentTarget.value }))}
      />
    </div>
  );

  return (
    <div class="columns">
      <div class="column">
        <section class="card" aria-labelledby={`${base}-when`}>
          <h2 id={`${base}-when`}>{say('options_hours_when')}</h2>
          <div class="field-block">
            <fieldset class="days" aria-describedby={`${base}-days`}>
              <legend>{say('options_hours_days')}</legend>
              {[1, 2, 3, 4, 5, 6, 7].map((day) => (
                <label key={day} class="day">
                  <input
                    type="checkbox"
                    name="day"
                    value={day}
                    checked={draft.days.includes(day)}
                    onChange={trusted((event) => {
                      const { checked } = event.currentTarget;
                      const others = draft.days.filter((other) => other !== day);
                      change({ days: checked ? [...others, day] : others });
                    })}
                  />
                  {weekdayName(day)}
                </label>
              ))}
            </fieldset>
            {trouble('days')}
          </div>
          <div class="field-block">
            <div class="field-pair">
              {clockField('start')}
              {clockField('end')}
            </div>
            {trouble('clock')}
          </div>
        </section>
        <section class="card" aria-labelledby={`${base}-off`}>
          <h2 id={`${base}-off`}>{say('options_holidays')}</h2>
          <p class="meta">{say('options_holidays_words')}</p>
          <Holidays holidays={draft.holidays} onChange={(holidays) => change({ holidays })} />
        </section>
        <section class="card" aria-labelledby={`${base}-back`}>
          <h2 id={`${base}-back`}>{say('options_reminders')}</h2>
          <div class="field-block">
            <label for={`${base}-lead`}>{say('options_lead_minutes')}</label>
            <input
              id={`${base}-lead`}
              class="field short"
              type="number"
              name="lead-minutes"
              min={0}
              max={240}
              step={1}
              value={draft.leadMinutes}
              aria-invalid={said.has('leadMinutes')}
              aria-describedby={`${base}-leadMinutes`}
              onInput={trusted((event) => change({ leadMinutes: event.currentTarget.value }))}
            />
            {trouble('leadMinutes')}
          </div>
        </section>
        <section class="card" aria-labelledby={`${base}-you`}>
          <h2 id={`${base}-you`}>{say('options_you')}</h2>
          <div class="field-block">
            <label for={`${base}-name`}>{say('options_agent_name')}</label>
            <input
              id={`${base}-name`}
              class="field medium"
              type="text"
              name="agent-name"
              dir="auto"
              autocomplete="off"
              value={draft.agentName}
              aria-invalid={said.has('agentName')}
              aria-describedby={`${base}-agentName`}
              onInput={trusted((event) => change({ agentName: event.currentTarget.value }))}
            />
            {trouble('agentName')}
          </div>
        </section>
      </div>
      <aside class="column aside" aria-labelledby={`${base}-means`}>
        <h2 id={`${base}-means`}>{say('options_hours_means')}</h2>
        <HoursPreview settings={withDraft(settings, draft)} />
        <h2>{say('options_notifications')}</h2>
        <Notifications />
      </aside>
    </div>
  );
}

function isSame(a: Settings, b: Settings): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** ISO weekday 1 to 7 in the person's language; 5 January 2026 was a Monday. */
function weekdayName(day: number): string {
  return new Intl.DateTimeFormat(undefined, { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2026, 0, 4 + day)),
  );
}
