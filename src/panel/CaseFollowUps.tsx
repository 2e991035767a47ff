// This case's follow-ups, and a reminder of one's own.

import { BellPlus } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { FollowUp } from '../domain/follow-up';
import type { Settings } from '../domain/settings';
import { wallTimeOf } from '../platform/clock';
import { type FollowUpDraft, FollowUpForm } from '../ui/FollowUpForm';
import { type FollowUpActs, FollowUpRow } from '../ui/FollowUpRow';
import { say } from '../ui/words';

/** Finished ones are history: the newest few tell what was kept. */
const FINISHED_SHOWN = 3;

export function CaseFollowUps(props: {
  followUps: readonly FollowUp[];
  nowMs: number;
  hours: Settings['hours'];
  acts: FollowUpActs;
  /** False when it could not be stored: what was typed stays. */
  onRemind: (wish: FollowUpDraft) => Promise<boolean>;
}) {
  const { followUps, nowMs, hours, acts } = props;
  const [adding, setAdding] = useState(false);
  const remind = useRef<HTMLButtonElement>(null);
  const leaveForm = (): void => {
    setAdding(false);
    requestAnimationFrame(() => remind.current?.focus());
  };
  const open = followUps.filter(({ doneAt }) => doneAt === null);
  const finished = followUps.filter(({ doneAt }) => doneAt !== null).slice(0, FINISHED_SHOWN);
  return (
    <section class="case-follow-ups" aria-labelledby="case-follow-ups-title">
      <div class="section-head">
        <h2 id="case-follow-ups-title">{say('case_follow_ups')}</h2>
        {adding ? null : (
          <button
            type="button"
            ref={remind}
            class="button quiet"
            data-testid="remind"
            onClick={() => setAdding(true)}
          >
            <BellPlus class="icon-shape" aria-hidden="true" />
            {say('remind_me')}
          </button>
        )}
      </div>
      {adding ? (
        <FollowUpForm
          start={{ words: '', due: wallTimeOf(nowMs), gran: 'd' }}
          nowMs={nowMs}
          hours={hours}
          saveWord={say('remind_me')}
          onSave={async (wish) => {
            if (await props.onRemind(wish)) leaveForm();
          }}
          onCancel={leaveForm}
        />
      ) : null}
      {followUps.length === 0 && !adding ? <p class="meta">{say('case_follow_ups_none')}</p> : null}
      <ul>
        {[...open, ...finished].map((followUp) => (
          <FollowUpRow
            key={followUp.id}
            followUp={followUp}
            nowMs={nowMs}
            hours={hours}
            acts={acts}
            withCase={false}
          />
        ))}
      </ul>
    </section>
  );
}
