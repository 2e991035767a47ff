// What stands in the reply and is worth a look before it goes: places that promise or wound, with better words,
// and promises to keep. Offers; never scolds, counts or scores.

import { ArrowRight, BellPlus, Check } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../domain/settings';
import type { CommitmentView, FindingView } from '../messaging/view';
import { wallTimeOf } from '../platform/clock';
import { type FollowUpDraft, FollowUpForm } from '../ui/FollowUpForm';
import { ruleWords } from '../ui/rule-words';
import { trusted } from '../ui/trusted';
import { whenWords } from '../ui/when-words';
import { say } from '../ui/words';

export function DraftCheck(props: {
  findings: readonly FindingView[];
  commitments: readonly CommitmentView[];
  nowMs: number;
  hours: Settings['hours'];
  onApply: (finding: FindingView) => void;
  onSilence: (rule: string) => void;
  /** False when it could not be stored: what was typed stays. */
  onKeep: (wish: FollowUpDraft) => Promise<boolean>;
}) {
  const { findings, commitments } = props;
  if (findings.length === 0 && commitments.length === 0) return null;
  return (
    <section class="draft-check" aria-labelledby="draft-check-title">
      <h2 id="draft-check-title">{say('draft_title')}</h2>
      <ul>
        {findings.map((finding) => (
          <li
            key={`${finding.rule} ${finding.start}`}
            class="finding"
            data-testid="finding"
            data-kind={finding.kind}
            data-rule={finding.rule}
          >
            <p>
              {!isAboutAll(finding) && finding.words.trim() !== '' && finding.words.length <= 120 ? (
                <q dir="auto">{finding.words}</q>
              ) : null}{' '}
              <span class="meta">{ruleWords(finding.rule, finding.why)}</span>
            </p>
            <div class="better">
              <ArrowRight class="icon-shape" aria-hidden="true" />
              <span dir="auto">{finding.say}</span>
              <span class="finding-acts">
                {finding.boundaryId === null ? (
                  <button
                    type="button"
                    class="button quiet"
                    data-testid="silence"
                    onClick={trusted(() => props.onSilence(finding.rule))}
                  >
                    {say('finding_silence')}
                  </button>
                ) : null}
                {finding.replaces ? (
                  <button
                    type="button"
                    class="button"
                    data-testid="finding-apply"
                    onClick={trusted(() => props.onApply(finding))}
                  >
                    {say('finding_use')}
                  </button>
                ) : null}
              </span>
            </div>
          </li>
        ))}
        {commitments.map((commitment) => (
          <Commitment key={commitment.start} commitment={commitment} {...props} />
        ))}
      </ul>
    </section>
  );
}

/** What is missing from the reply as a whole stands in no place of it. */
function isAboutAll({ kind }: FindingView): boolean {
  return kind === 'missing-heart' || kind === 'missing-head';
}

function Commitment(props: {
  commitment: CommitmentView;
  nowMs: number;
  hours: Settings['hours'];
  /** False when it could not be stored: what was typed stays. */
  onKeep: (wish: FollowUpDraft) => Promise<boolean>;
}) {
  const { commitment, nowMs, hours, onKeep } = props;
  const [choosing, setChoosing] = useState(false);
  const { due, text, keptAs, firmness } = commitment;
  const gran = due?.includes('T') ? 'm' : 'd';
  const wallNow = wallTimeOf(nowMs);
  const words = text.trim().slice(0, 500);
  if (choosing) {
    return (
      <li class="commitment">
        <FollowUpForm
          start={{ words, due: wallNow.slice(0, 10), gran: 'd' }}
          nowMs={nowMs}
          hours={hours}
          saveWord={say('keep_promise')}
          onSave={async (wish) => {
            if (await onKeep(wish)) setChoosing(false);
          }}
          onCancel={() => setChoosing(false)}
        />
      </li>
    );
  }
  return (
    <li class="commitment" data-testid="commitment" data-due={due ?? ''} data-firmness={firmness}>
      <p>
        {keptAs === null ? (
          <svg class="icon-shape" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="2" />
          </svg>
        ) : (
          <Check class="icon-shape" aria-hidden="true" />
        )}
        <span>
          <span class="meta">{say(firmness === 'firm' ? 'you_promise' : 'you_promise_if')}</span>{' '}
          <q dir="auto">{words}</q>
        </span>
      </p>
      <p class="promise-when">
        <b class="clock">{due ? whenWords(due, wallNow, gran) : say('promise_no_time')}</b>
        {keptAs !== null ? (
          <span class="meta">{say('promise_kept_in_mind')}</span>
        ) : due ? (
          <button
            type="button"
            class="button"
            data-testid="keep-promise"
            onClick={trusted(() => void onKeep({ words, due, gran }))}
          >
            <BellPlus class="icon-shape" aria-hidden="true" />
            {say('keep_promise')}
          </button>
        ) : (
          <button
            type="button"
            class="button"
            data-testid="choose-time"
            onClick={trusted(() => setChoosing(true))}
          >
            <BellPlus class="icon-shape" aria-hidden="true" />
            {say('promise_choose_time')}
          </button>
        )}
      </p>
    </li>
  );
}
