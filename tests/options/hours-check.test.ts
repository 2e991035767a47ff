import { describe, expect, it } from 'vitest';
import { draftOf, troublesOf, withDraft } from '../../options/hours-check';
import { DEFAULT_SETTINGS, Settings } from '../../src/domain/settings';

const draft = draftOf(DEFAULT_SETTINGS);

describe('the fields of the working hours', () => {
  it('are right as they come, and change nothing', () => {
    expect(troublesOf(draft).size).toBe(0);
    expect(withDraft(DEFAULT_SETTINGS, draft)).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    ['days', { days: [] }, 'options_days_none'],
    ['clock', { start: '17:00', end: '09:00' }, 'options_clock_backwards'],
    ['clock', { start: '09:00', end: '09:00' }, 'options_clock_backwards'],
    ['clock', { end: '' }, 'options_clock_missing'],
    ['leadMinutes', { leadMinutes: '' }, 'options_lead_minutes_wrong'],
    ['leadMinutes', { leadMinutes: '241' }, 'options_lead_minutes_wrong'],
    ['leadMinutes', { leadMinutes: '-1' }, 'options_lead_minutes_wrong'],
    ['leadMinutes', { leadMinutes: '1.5' }, 'options_lead_minutes_wrong'],
    ['agentName', { agentName: 'x'.repeat(121) }, 'options_name_too_long'],
  ] as const)('say of %s what is wrong, and keep what was saved there (%o)', (field, part, key) => {
    const wrong = { ...draft, ...part, holidays: ['2026-12-25'], days: 'days' in part ? [] : draft.days };
    expect(troublesOf(wrong).get(field)).toBe(key);
    const kept = withDraft(DEFAULT_SETTINGS, wrong);
    expect(kept).toEqual({
      ...DEFAULT_SETTINGS,
      hours: { ...DEFAULT_SETTINGS.hours, holidays: ['2026-12-25'] },
    });
  });

  it('are saved in order, and fit what is stored', () => {
    const saved = withDraft(DEFAULT_SETTINGS, {
      agentName: '  Robin ',
      days: [6, 1, 3],
      start: '08:30',
      end: '12:00',
      holidays: ['2027-01-01', '2026-12-25'],
      leadMinutes: '0',
    });
    expect(saved.agentName).toBe('Robin');
    expect(saved.leadMinutes).toBe(0);
    expect(saved.hours).toEqual({
      days: [1, 3, 6],
      start: '08:30',
      end: '12:00',
      holidays: ['2026-12-25', '2027-01-01'],
    });
    expect(Settings.safeParse(saved).success).toBe(true);
  });
});
