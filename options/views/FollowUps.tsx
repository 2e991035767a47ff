// Everything that was promised or noted: what waits now on top, what is finished folded away. The same rows and
// acts as in panel and popup, with a search over all of them.

import { Plus } from 'lucide-preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { type FollowUp, sortFollowUps } from '../../src/domain/follow-up';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { addBusinessDays } from '../../src/domain/working-hours';
import { wallTimeOf } from '../../src/platform/clock';
import { FollowUpForm } from '../../src/ui/FollowUpForm';
import { type FollowUpActs, FollowUpRow } from '../../src/ui/FollowUpRow';
import { isolate } from '../../src/ui/isolate';
import { stopForged } from '../../src/ui/trusted';
import { useFollowUpActs } from '../../src/ui/use-follow-up-acts';
import { useNow } from '../../src/ui/use-now';
import { say, sayCount } from '../../src/ui/words';
import { GROUPS, groupFollowUps } from '../follow-up-groups';
import { createFinder } from '../pack-search';
import { Answered } from '../parts/Answered';
import { ViewHead } from '../parts/ViewHead';
import { useAct, useTell } from '../status';
import { useAnswer } from '../use-answer';

/** Finished ones shown before "show more". */
const STEP = 30;

export function FollowUps() {
  const [answer, again] = useAnswer('list-follow-ups', { finished: true }, 'follow-ups-changed');
  const [settings] = useAnswer('get-settings', {}, 'set-up-changed');
  const hours = settings.kind === 'here' ? settings.value.hours : DEFAULT_SETTINGS.hours;
  return (
    <>
      <ViewHead title={say('options_follow_ups')} lead={say('options_follow_ups_lead')} />
      <div class="ledger" onClickCapture={stopForged} onSubmitCapture={stopForged}>
        <Answered answer={answer} again={again}>
          {(followUps) => <Ledger followUps={followUps} hours={hours} again={again} />}
        </Answered>
      </div>
    </>
  );
}

function Ledger(props: { followUps: FollowUp[]; hours: Settings['hours']; again: () => void }) {
  const { followUps, hours, again } = props;
  const [words, setWords] = useState('');
  const [most, setMost] = useState(STEP);
  const [adding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const nowMs = useNow();
  const [acts, staying] = useLedgerActs(followUps, again);
  const searchField = useId();
  const find = useMemo(
    () =>
      createFinder(followUps, ({ words, customer, caseTitle }) => [words, customer, caseTitle].join('\n')),
    [followUps],
  );
  const found = find(words);
  const groups = groupFollowUps(found, nowMs, staying);
  const finished = sortFollowUps(found).filter(({ id, doneAt }) => doneAt !== null && !staying.has(id));
  const searching = words.trim() !== '';
  const rows = (list: FollowUp[]) => (
    <ul class="follow-ups">
      {list.map((followUp) => (
        <FollowUpRow
          key={followUp.id}
          followUp={followUp}
          nowMs={nowMs}
          hours={hours}
          acts={acts}
          withCase={true}
        />
      ))}
    </ul>
  );

  return (
    <>
      <div class="find">
        {followUps.length > 0 ? (
          <>
            <label class="out-of-sight" for={searchField}>
              {say('options_follow_ups_search')}
            </label>
            <input
              id={searchField}
              type="search"
              class="field"
              data-testid="search"
              placeholder={say('options_follow_ups_search')}
              value={words}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
            <p class="meta live" role="status">
              {searching ? sayCount('options_found', found.length) : ''}
            </p>
          </>
        ) : null}
        {adding ? null : (
          <button
            type="button"
            ref={addButton}
            class={followUps.length === 0 ? 'button main add-reminder' : 'button add-reminder'}
            data-testid="add-reminder"
            onClick={() => setAdding(true)}
          >
            <Plus class="icon-shape" aria-hidden="true" />
            {say('options_add_reminder')}
          </button>
        )}
      </div>
      {adding ? (
        <AddReminder
          hours={hours}
          nowMs={nowMs}
          again={again}
          onClose={() => {
            setAdding(false);
            requestAnimationFrame(() => addButton.current?.focus());
          }}
        />
      ) : null}
      {followUps.length === 0 ? <p class="empty-words">{say('options_follow_ups_empty')}</p> : null}
      {GROUPS.filter((group) => groups[group].length > 0).map((group) => (
        <section key={group} class={`group ${group}`} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>
            {say(`options_group_${group}`)}{' '}
            <span class="count">{groups[group].filter(({ doneAt }) => doneAt === null).length || null}</span>
          </h2>
          {rows(groups[group])}
        </section>
      ))}
      {finished.length > 0 ? (
        <details class="finished" open={searching}>
          <summary>{sayCount('options_finished', finished.length)}</summary>
          <p class="meta">{say('options_finished_kept')}</p>
          {rows(finished.slice(0, most))}
          {finished.length > most ? (
            <button type="button" class="button" onClick={() => setMost(most + STEP)}>
              {sayCount('options_show_more', Math.min(STEP, finished.length - most))}
            </button>
          ) : null}
        </details>
      ) : null}
    </>
  );
}

/**
 * The shared acts, told by the page's own status line. What is finished here stays in its place until the view is
 * left, and the focus stays in its row: nothing moves under the pointer or the keyboard.
 */
function useLedgerActs(followUps: FollowUp[], again: () => void): [FollowUpActs, ReadonlySet<string>] {
  const { acts, said } = useFollowUpActs(again);
  const [staying, setStaying] = useState<ReadonlySet<string>>(new Set());
  const tell = useTell();
  const left = useRef<string | null>(null);

  useEffect(() => {
    if (said) tell(said.words, { undo: said.undo });
  }, [said, tell]);

  // After the list was drawn anew: "Done" has become "Not done", and its focus went with it.
  useEffect(() => {
    const id = left.current;
    if (id === null || followUps.length === 0) return;
    left.current = null;
    if (document.activeElement && document.activeElement !== document.body) return;
    const rows = [...document.querySelectorAll<HTMLElement>('[data-testid="follow-up"]')];
    rows
      .find((row) => row.dataset.id === id)
      ?.querySelector('button')
      ?.focus();
  }, [followUps]);

  const own = useMemo<FollowUpActs>(
    () => ({
      ...acts,
      onFinish: (id) => {
        left.current = id;
        setStaying((before) => new Set([...before, id]));
        acts.onFinish(id);
      },
      onReopen: (id) => {
        left.current = id;
        acts.onReopen(id);
      },
    }),
    [acts],
  );
  return [own, staying];
}

function AddReminder(props: {
  hours: Settings['hours'];
  nowMs: number;
  again: () => void;
  onClose: () => void;
}) {
  const { hours, nowMs, onClose } = props;
  const act = useAct();
  const tell = useTell();
  const nextDay = addBusinessDays(wallTimeOf(nowMs).slice(0, 10), 1, hours);
  return (
    <section class="card" aria-labelledby="add-heading">
      <h2 id="add-heading">{say('options_add_reminder')}</h2>
      <FollowUpForm
        start={{ words: '', due: nextDay, gran: 'd' }}
        nowMs={nowMs}
        hours={hours}
        saveWord={say('options_add')}
        onSave={(draft) => {
          void act('schedule-follow-up', { ...draft, withCase: false }).then((followUp) => {
            // What was typed stays in the form until it is stored.
            if (!followUp) return;
            tell(say('options_follow_up_added', isolate(followUp.words)));
            onClose();
            props.again();
          });
        }}
        onCancel={onClose}
      />
    </section>
  );
}
