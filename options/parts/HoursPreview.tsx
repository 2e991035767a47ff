// What the hours mean, said with today's date: the next working day, and when two usual promises would come back.

import { remindAtFor } from '../../src/domain/follow-up';
import type { Settings } from '../../src/domain/settings';
import { addBusinessDays } from '../../src/domain/working-hours';
import { momentOf, wallTimeOf } from '../../src/platform/clock';
import { useNow } from '../../src/ui/use-now';
import { momentWords, whenWords } from '../../src/ui/when-words';
import { say } from '../../src/ui/words';

export function HoursPreview({ settings }: { settings: Settings }) {
  const { hours, leadMinutes } = settings;
  const nowMs = useNow();
  const wallNow = wallTimeOf(nowMs);
  const nextDay = addBusinessDays(wallNow.slice(0, 10), 1, hours);
  const dayStartsAt = momentOf(`${nextDay}T${hours.start}`);
  const call = momentOf(`${nextDay}T15:00`);
  const day = momentOf(`${nextDay}T${hours.end}`);
  const callBack = remindAtFor({ dueAt: call, gran: 'm', dayStartsAt, leadMinutes, nowMs });
  const dayBack = remindAtFor({ dueAt: day, gran: 'd', dayStartsAt, leadMinutes, nowMs });
  return (
    <dl class="figures preview">
      <div>
        <dt>{say('options_preview_next_day')}</dt>
        <dd>{whenWords(nextDay, wallNow, 'd')}</dd>
      </div>
      <div>
        <dt>{say('options_preview_call', momentWords(call, nowMs))}</dt>
        <dd class="clock">{momentWords(callBack, nowMs)}</dd>
      </div>
      <div>
        <dt>{say('options_preview_day', momentWords(day, nowMs, 'd'))}</dt>
        <dd class="clock">{momentWords(dayBack, nowMs)}</dd>
      </div>
    </dl>
  );
}
