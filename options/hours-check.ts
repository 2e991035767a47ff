// Whether what stands in the fields of the working hours can be saved. Each trouble is a key of _locales; what is
// wrong is never saved and never mended in silence.

import type { Settings } from '../src/domain/settings';

/** The fields as they stand on the page: text where a field holds text. */
export interface HoursDraft {
  agentName: string;
  days: number[];
  start: string;
  end: string;
  holidays: string[];
  leadMinutes: string;
}
export type HoursField = 'agentName' | 'days' | 'clock' | 'leadMinutes';

export function draftOf({ agentName, hours, leadMinutes }: Settings): HoursDraft {
  return {
    agentName,
    days: [...hours.days],
    start: hours.start,
    end: hours.end,
    holidays: [...hours.holidays],
    leadMinutes: String(leadMinutes),
  };
}

/** What is wrong, by field; empty when all of it can be saved. */
export function troublesOf(draft: HoursDraft): Map<HoursField, string> {
  const troubles = new Map<HoursField, string>();
  if (draft.agentName.trim().length > 120) troubles.set('agentName', 'options_name_too_long');
  if (draft.days.length === 0) troubles.set('days', 'options_days_none');
  const whole = /^\d{2}:\d{2}$/;
  if (!whole.test(draft.start) || !whole.test(draft.end)) troubles.set('clock', 'options_clock_missing');
  else if (draft.end <= draft.start) troubles.set('clock', 'options_clock_backwards');
  const minutes = Number(draft.leadMinutes);
  if (!/^\d{1,3}$/.test(draft.leadMinutes.trim()) || minutes > 240) {
    troubles.set('leadMinutes', 'options_lead_minutes_wrong');
  }
  return troubles;
}

/** The settings with every field of the draft that is right; a field in trouble keeps what was saved before. */
export function withDraft(settings: Settings, draft: HoursDraft): Settings {
  const troubles = troublesOf(draft);
  const { hours } = settings;
  return {
    ...settings,
    agentName: troubles.has('agentName') ? settings.agentName : draft.agentName.trim(),
    leadMinutes: troubles.has('leadMinutes') ? settings.leadMinutes : Number(draft.leadMinutes),
    hours: {
      days: troubles.has('days') ? hours.days : [...draft.days].sort((a, b) => a - b),
      start: troubles.has('clock') ? hours.start : draft.start,
      end: troubles.has('clock') ? hours.end : draft.end,
      holidays: [...draft.holidays].sort(),
    },
  };
}
