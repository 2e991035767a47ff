import { describe, expect, it } from 'vitest';
import { draftCheckOf } from '../../src/background/draft-checks';
import type { KnownTab } from '../../src/background/tabs';
import * as draft from '../../src/domain/draft';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { makeBoundary } from '../support/make-pack';

const REF = '2026-03-02T09:00';
const CARDS = [makeBoundary({ watch: [{ phrases: ['free of charge'], why: 'It is not.', say: 'at cost' }] })];
const tabWith = (text: string) => ({ draft: { kind: 'reply', text } }) as KnownTab;
const fresh = (text: string, parts: Partial<draft.DraftCheckOptions> = {}) =>
  draft.checkDraft(text, { ref: REF, boundaries: CARDS, hours: DEFAULT_SETTINGS.hours, ...parts });

describe('the draft of a tab', () => {
  it('is checked once for all who ask, and again when it has changed', () => {
    const tab = tabWith('It is free of charge.');
    const first = draftCheckOf(tab, REF, CARDS, DEFAULT_SETTINGS);
    expect(first).toEqual(fresh(tab.draft.text));
    expect(draftCheckOf(tab, REF, CARDS, DEFAULT_SETTINGS)).toBe(first);
    tab.draft = { ...tab.draft, text: 'It is free of charge. I will call you tomorrow at 3 pm.' };
    expect(draftCheckOf(tab, REF, CARDS, DEFAULT_SETTINGS)).toEqual(fresh(tab.draft.text));
  });

  it('is looked at anew with the minute, other cards and other settings', () => {
    const tab = tabWith('It is free of charge. I will call you tomorrow at 3 pm.');
    const check = (ref: string, cards = CARDS, settings = DEFAULT_SETTINGS) =>
      draftCheckOf(tab, ref, cards, settings);
    check(REF);
    check(REF);
    expect(check('2026-03-03T09:01').commitments[0]?.due?.due).toBe('2026-03-04T15:00');
    expect(check(REF, []).findings.filter(({ boundaryId }) => boundaryId !== null)).toEqual([]);
    const silent = { ...DEFAULT_SETTINGS, silencedRules: ['boundary:refund'] };
    expect(check(REF, CARDS, silent)).toEqual(
      fresh(tab.draft.text, { silenced: new Set(['boundary:refund']) }),
    );
  });
});
