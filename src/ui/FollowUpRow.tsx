// One follow-up as a row: its state in a shape and a word, the exact words, when, and what can be done with it.
// Knows nothing of where it is stored: every act is a callback.

import { AlarmClock, Check, Clock, ExternalLink, Pencil, Undo2 } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type FollowUp, type FollowUpStatus, snoozeChoices, statusOf } from '../domain/follow-up';
import type { Settings } from '../domain/settings';
import { momentOf, wallTimeOf } from '../platform/clock';
import { FollowUpForm } from './FollowUpForm';
import { isolate } from './isolate';
import { momentWords, whenWords } from './when-words';
import { say } from './words';

export interface FollowUpActs {
  onFinish: (id: string) => void;
  onReopen: (id: string) => void;
  onSnooze: (id: string, until: number) => void;
  onOpenCase: (id: string) => void;
  /** What was typed stays in the form while the answer is awaited, and when it is false. */
  onEdit: (id: string, edit: { words: string; due: string; gran: 'm' | 'd' }) => Promise<boolean>;
}

/** A shape of its own for each state, beside the word. */
function StatusShape({ status }: { status: FollowUpStatus }) {
  if (status === 'kept' || status === 'done') return <Check class="icon-shape" aria-hidden="true" />;
  if (status === 'late') return <Clock class="icon-shape" aria-hidden="true" />;
  return (
    <svg class="icon-shape" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}

export function FollowUpRow(props: {
  followUp: FollowUp;
  nowMs: number;
  hours: Settings['hours'];
  acts: FollowUpActs;
  /** The case is not repeated where the row stands inside it. */
  withCase: boolean;
}) {
  const { followUp, nowMs, hours, acts, withCase } = props;
  const [editing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const row = useRef<HTMLLIElement>(null);
  const status = statusOf(followUp, nowMs);
  const open = followUp.doneAt === null;
  const due = wallTimeOf(followUp.dueAt);
  const snoozed = open && followUp.remindAt > followUp.dueAt;
  const keepFocus = useFocusKept(row, open);
  const leaveForm = (): void => {
    setEditing(false);
    requestAnimationFrame(() => editButton.current?.focus());
  };
  if (editing) {
    return (
      <li class="follow-up editing">
        <FollowUpForm
          start={{ words: followUp.words, due, gran: followUp.gran }}
          nowMs={nowMs}
          hours={hours}
          saveWord={say('save')}
          onSave={async (edit) => {
            if ((await acts.onEdit(followUp.id, edit)) !== false) leaveForm();
          }}
          onCancel={leaveForm}
        />
      </li>
    );
  }
  return (
    <li
      ref={row}
      class={`follow-up status-${status}`}
      data-testid="follow-up"
      data-id={followUp.id}
      data-kind={followUp.kind}
      data-status={status}
      data-due={followUp.gran === 'd' ? due.slice(0, 10) : due}
    >
      <div class="follow-up-head">
        <StatusShape status={status} />
        <p class="follow-up-words" dir="auto">
          {followUp.words}
        </p>
      </div>
      <p class="meta follow-up-meta">
        <span class="clock">
          {say(`status_${status}`)} · {momentWords(followUp.dueAt, nowMs, followUp.gran)}
        </span>
        {snoozed ? <span> · {say('snoozed_until', momentWords(followUp.remindAt, nowMs))}</span> : null}
        {withCase && followUp.caseTitle ? (
          <span>
            {' · '}
            <bdi>{[followUp.customer, followUp.caseTitle].filter(Boolean).join(', ')}</bdi>
          </span>
        ) : null}
      </p>
      <div class="follow-up-acts">
        {open ? (
          <>
            <button
              type="button"
              class="button"
              data-testid="done"
              onClick={() => {
                keepFocus();
                acts.onFinish(followUp.id);
              }}
            >
              <Check class="icon-shape" aria-hidden="true" />
              {say('done')}
            </button>
            <SnoozeMenu hours={hours} nowMs={nowMs} onSnooze={(until) => acts.onSnooze(followUp.id, until)} />
            <button
              type="button"
              class="button icon"
              data-testid="edit"
              ref={editButton}
              title={say('edit')}
              aria-label={`${say('edit')}: ${isolate(followUp.words)}`}
              onClick={() => setEditing(true)}
            >
              <Pencil class="icon-shape" aria-hidden="true" />
            </button>
          </>
        ) : (
          <button
            type="button"
            class="button"
            data-testid="reopen"
            onClick={() => {
              keepFocus();
              acts.onReopen(followUp.id);
            }}
          >
            <Undo2 class="icon-shape" aria-hidden="true" />
            {say('reopen')}
          </button>
        )}
        {withCase && followUp.caseUrl ? (
          <button
            type="button"
            class="button icon"
            data-testid="open-case"
            title={say('open_case')}
            aria-label={`${say('open_case')}: ${isolate(followUp.caseTitle)}`}
            onClick={() => acts.onOpenCase(followUp.id)}
          >
            <ExternalLink class="icon-shape" aria-hidden="true" />
          </button>
        ) : null}
      </div>
    </li>
  );
}

/**
 * Done and Not done take each other's place: the focus that stood on one goes to the other, not to the page.
 * Gives what to call when one of them is pressed.
 */
function useFocusKept(row: { current: HTMLLIElement | null }, open: boolean): () => void {
  const pressed = useRef(false);
  useEffect(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (pressed.current && nowhere)
      row.current?.querySelector<HTMLElement>('.follow-up-acts button')?.focus();
    pressed.current = false;
  }, [open, row]);
  return () => {
    pressed.current = true;
  };
}

/** Later, at a few sensible moments: a native disclosure, closed again by a choice, Escape or leaving it. */
function SnoozeMenu(props: { hours: Settings['hours']; nowMs: number; onSnooze: (until: number) => void }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const wallNow = wallTimeOf(props.nowMs);
  const close = () => menu.current?.removeAttribute('open');
  return (
    <details
      class="menu"
      ref={menu}
      onToggle={() => {
        if (menu.current?.open)
          menu.current.querySelector('.menu-list')?.scrollIntoView({ block: 'nearest' });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.stopPropagation();
        close();
        menu.current.querySelector('summary')?.focus();
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && !menu.current?.contains(event.relatedTarget)) close();
      }}
    >
      <summary class="button" data-testid="snooze">
        <AlarmClock class="icon-shape" aria-hidden="true" />
        {say('snooze')}
      </summary>
      <ul class="menu-list">
        {snoozeChoices(wallNow, props.hours).map(({ key, wall, inMinutes }) => (
          <li key={key}>
            <button
              type="button"
              class="menu-choice"
              data-testid="snooze-choice"
              data-choice={key}
              onClick={() => {
                close();
                props.onSnooze(inMinutes === null ? momentOf(wall) : props.nowMs + inMinutes * 60_000);
              }}
            >
              <span>{say(`snooze_${key}`)}</span>
              <span class="meta clock">{whenWords(wall, wallNow)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
