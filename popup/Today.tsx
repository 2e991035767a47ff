// Every open follow-up, what is due first, and what was kept this week.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type FollowUp, isDue, statusOf } from '../src/domain/follow-up';
import { DEFAULT_SETTINGS, type Settings } from '../src/domain/settings';
import { ask, watchEvents } from '../src/messaging/ask';
import { wallTimeOf } from '../src/platform/clock';
import { FollowUpRow } from '../src/ui/FollowUpRow';
import { Notices } from '../src/ui/Notices';
import { SaidLine } from '../src/ui/SaidLine';
import { stopForged } from '../src/ui/trusted';
import { useFollowUpActs } from '../src/ui/use-follow-up-acts';
import { useNow } from '../src/ui/use-now';
import { say } from '../src/ui/words';

const WEEK_MS = 7 * 86_400_000;
const GROUPS = ['due', 'today', 'tomorrow', 'later', 'kept'] as const;
type Group = (typeof GROUPS)[number];

/** Where a follow-up stands in the list; null for what was finished longer ago. */
export function groupOf(followUp: FollowUp, nowMs: number): Group | null {
  if (followUp.doneAt !== null) {
    return statusOf(followUp, nowMs) === 'kept' && followUp.doneAt > nowMs - WEEK_MS ? 'kept' : null;
  }
  if (isDue(followUp, nowMs)) return 'due';
  const today = Temporal.PlainDate.from(wallTimeOf(nowMs).slice(0, 10));
  const day = Temporal.PlainDate.from(wallTimeOf(followUp.remindAt).slice(0, 10));
  const days = today.until(day).days;
  return days <= 0 ? 'today' : days === 1 ? 'tomorrow' : 'later';
}

export function Today() {
  const nowMs = useNow();
  const [followUps, setFollowUps] = useState<readonly FollowUp[] | null>(null);
  const [hours, setHours] = useState<Settings['hours']>(DEFAULT_SETTINGS.hours);
  const [failed, setFailed] = useState(false);
  const refresh = useCallback(() => {
    ask('list-follow-ups', { finished: true }).then((answer) => {
      setFailed(!answer.ok);
      if (answer.ok) setFollowUps(answer.value);
    });
  }, []);
  const { acts, said, setSaid } = useFollowUpActs(refresh);

  useEffect(() => {
    const life = new AbortController();
    const loadHours = (): void => {
      ask('get-settings', {}).then((answer) => {
        if (answer.ok) setHours(answer.value.hours);
      });
    };
    watchEvents((event) => {
      if (event.event === 'follow-ups-changed') refresh();
      if (event.event === 'set-up-changed') loadHours();
    }, life.signal);
    refresh();
    loadHours();
    return () => life.abort();
  }, [refresh]);

  // What is done while the popup is open stays where it stood: a second press hits nothing else.
  const homes = useRef(new Map<string, Group>());
  const groups = new Map<Group, FollowUp[]>();
  for (const followUp of followUps ?? []) {
    const home = followUp.doneAt === null ? undefined : homes.current.get(followUp.id);
    const group = home ?? groupOf(followUp, nowMs);
    if (group && followUp.doneAt === null) homes.current.set(followUp.id, group);
    if (group) groups.set(group, [...(groups.get(group) ?? []), followUp]);
  }
  const nothingOpen = followUps?.every(({ doneAt }) => doneAt !== null) === true;

  return (
    <div class="today" onClickCapture={stopForged} onSubmitCapture={stopForged}>
      <h1 class="out-of-sight">{say('popup_today')}</h1>
      <Notices canDismiss />
      <SaidLine said={said} onUndone={() => setSaid(null)} />
      {failed ? (
        <p class="empty" role="alert">
          {say('panel_failed')}
        </p>
      ) : null}
      {nothingOpen ? <p class="empty">{say('today_nothing')}</p> : null}
      {GROUPS.map((name) => {
        const rows = groups.get(name);
        return rows ? (
          <section
            key={name}
            class={`group-${name}`}
            data-testid={`group-${name}`}
            aria-labelledby={`group-${name}`}
          >
            <h2 id={`group-${name}`}>{say(`group_${name}`)}</h2>
            <ul>
              {rows.map((followUp) => (
                <FollowUpRow
                  key={followUp.id}
                  followUp={followUp}
                  nowMs={nowMs}
                  hours={hours}
                  acts={acts}
                  withCase
                />
              ))}
            </ul>
          </section>
        ) : null;
      })}
    </div>
  );
}
