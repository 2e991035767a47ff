// Due times are wall times: what a clock on the agent's wall shows. Which instant that is, and what a zone named in
// the text means there, is decided where the follow-up is set (src/platform/clock.ts). These tests hold the grammar to
// that: neither the zone of the machine nor a night on which the clocks change may move a due time.

import { afterEach, describe, expect, it } from 'vitest';
import { findDueTime } from '../../src/domain/due-time';

const ZONES = [
  'UTC',
  'America/New_York',
  'Europe/Madrid',
  'Asia/Manila',
  'Pacific/Apia',
  'Australia/Lord_Howe',
];

const CLOCKS_CHANGE: readonly (readonly [string, string, string])[] = [
  // New York goes from 2 to 3 on 8 March 2026 and back on 1 November; Madrid on 29 March and 25 October.
  ["I'll call you in 2 hours.", '2026-03-08T01:30', '2026-03-08T03:30'],
  ["I'll call you at 2:30 am tomorrow.", '2026-03-07T20:00', '2026-03-08T02:30'],
  ["I'll reply within 24 hours.", '2026-03-07T14:20', '2026-03-08T14:20'],
  ["I'll call you tomorrow at 9.", '2026-03-07T14:20', '2026-03-08T09:00'],
  ["I'll call you at the same time tomorrow.", '2026-03-07T14:20', '2026-03-08T14:20'],
  ["I'll call you in 2 hours.", '2026-11-01T00:30', '2026-11-01T02:30'],
  ["You'll have it in 3 days.", '2026-10-31T23:50', '2026-11-03'],
  ["You'll have it in 2 business days.", '2026-10-30T23:50', '2026-11-03'],
  ['Le llamo mañana a las 2:30 de la madrugada.', '2026-03-28T20:00', '2026-03-29T02:30'],
  ['Le llamo dentro de 24 horas.', '2026-10-24T14:20', '2026-10-25T14:20'],
  ['Tatawag po ako bukas ng 3pm.', '2026-03-28T20:00', '2026-03-29T15:00'],
];

const NAMED_ZONES: readonly (readonly [string, string])[] = [
  ["I'll call you at 3pm EST.", '2026-03-11T15:00'],
  ["I'll call you at 3 pm EDT.", '2026-03-11T15:00'],
  ["I'll call you at 3:00 p.m. ET today.", '2026-03-11T15:00'],
  ["I'll call you at 5 pm your time.", '2026-03-11T17:00'],
  ["I'll call you at 5 your time.", '2026-03-11T17:00'],
  ["I'll call you at 5 pm my time.", '2026-03-11T17:00'],
  ["I'll call you tomorrow at 9am (PHT).", '2026-03-12T09:00'],
  ["I'll call you tomorrow at 9am UTC+08:00.", '2026-03-12T09:00'],
  ["I'll call you at 9am GMT+8 tomorrow.", '2026-03-12T09:00'],
  ["I'll call you at 4 pm Manila time on Friday.", '2026-03-13T16:00'],
  ["I'll call you at 10 Pacific tomorrow.", '2026-03-12T10:00'],
  ['Le llamo a las 5 pm hora de Madrid.', '2026-03-11T17:00'],
];

describe('due times are wall times', () => {
  const zone = process.env.TZ;

  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  describe.each(ZONES)('on a machine in %s', (name) => {
    it.each(CLOCKS_CHANGE)('"%s", said at %s, is %s', (text, ref, due) => {
      process.env.TZ = name;
      expect(findDueTime(text, ref)?.due).toBe(due);
    });
  });

  it.each(NAMED_ZONES)('"%s" keeps the time that was said', (text, due) => {
    expect(findDueTime(text, '2026-03-11T14:20')?.due).toBe(due);
  });

  it('the words of the zone belong to the time', () => {
    const text = "I'll call you at 3 pm EST on Friday.";
    const found = findDueTime(text, '2026-03-11T14:20');
    expect(text.slice(found?.start, found?.end)).toBe('3 pm EST on Friday');
  });
});
