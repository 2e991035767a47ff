// Whatever stands in a message or a draft, the engine answers: no throw, every place inside the text, every figure in
// its range, and the same answer when asked again.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Commitment, findCommitments } from '../../src/domain/commitment';
import { checkDraft } from '../../src/domain/draft';
import { type DueTime, findDueTime, findDueTimes } from '../../src/domain/due-time';
import { FINDING_KINDS } from '../../src/domain/finding';
import { createScriptIndex, type RankedScript, rankScripts, searchScripts } from '../../src/domain/ranking';
import { type Reading, readMessage, type Turn } from '../../src/domain/reading';
import { LEVELS, type Span, TOPICS } from '../../src/domain/words';
import { STARTER_PACK } from '../../src/packs/starter';
import { anyText, LONGEST, longText, repeated } from './fuzz-texts';

const REF = '2026-03-02T09:00';
const INDEX = createScriptIndex(STARTER_PACK.scripts);
const IDS = new Set(STARTER_PACK.scripts.map(({ id }) => id));

function expectInside(span: Span, text: string): void {
  const { start, end } = span;
  const inside =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
  expect(inside, `${start}–${end} of ${text.length}`).toBe(true);
}

function expectInOrder(spans: readonly Span[]): void {
  spans.forEach(({ start }, at) => {
    expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
  });
}

function expectChance(value: number): void {
  expect(Number.isFinite(value) && value >= 0 && value <= 1, String(value)).toBe(true);
}

function expectReading({ level, score, scores, topics, likely, signals }: Reading, text: string): void {
  expect([...LEVELS, 'unsure', 'unread']).toContain(level);
  for (const chance of Object.values(scores)) expectChance(chance);
  expect(scores.frustrated).toBeGreaterThanOrEqual(scores.angry);
  expect(scores.angry).toBeGreaterThanOrEqual(scores.abusive);
  const [least, most] = level === 'abusive' ? [2, 3] : level === 'angry' ? [1, 2] : [0, 1];
  expect(score >= least && score <= most, `${level} at ${score}`).toBe(true);
  expect(new Set(topics).size).toBe(topics.length);
  for (const topic of topics) expect(TOPICS).toContain(topic);
  for (const topic of likely) expect(TOPICS.includes(topic) && !topics.includes(topic), topic).toBe(true);
  expect(signals.length).toBeLessThanOrEqual(24);
  for (const signal of signals) expectInside(signal, text);
  expect(signals.map(({ start }) => start)).toEqual(signals.map(({ start }) => start).sort((a, b) => a - b));
}

/** A day that is in the calendar, or a minute of it. */
function expectDue(time: DueTime, text: string): void {
  expectInside(time, text);
  expect(time.due).toMatch(time.gran === 'd' ? /^\d{4}-\d\d-\d\d$/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
  const moment = new Date(time.gran === 'd' ? `${time.due}T00:00Z` : `${time.due}Z`);
  expect(Number.isNaN(moment.getTime()), time.due).toBe(false);
  expect(moment.toISOString().startsWith(time.due), time.due).toBe(true);
}

function expectCommitments(commitments: readonly Commitment[], text: string): void {
  expectInOrder(commitments);
  for (const one of commitments) {
    expectInside(one, text);
    expect(one.text).toBe(text.slice(one.start, one.end));
    expect(['firm', 'conditional']).toContain(one.firmness);
    if (one.due !== null) expectDue(one.due, text);
    expect(one.vague && one.due !== null).toBe(false);
  }
}

function expectScripts(scripts: readonly RankedScript[]): void {
  expect(scripts.length).toBeLessThanOrEqual(10);
  expect(new Set(scripts.map(({ id }) => id)).size).toBe(scripts.length);
  for (const { id, score } of scripts) expect(IDS.has(id) && Number.isFinite(score), id).toBe(true);
  const scores = scripts.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
}

const contexts = fc.array(
  fc.record({ role: fc.constantFrom<Turn['role']>('customer', 'agent'), text: anyText }),
  { maxLength: 3 },
);

/** What is asked of the engine about a text, and what holds for every answer. */
const QUESTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  'reading a message': (text) => {
    const reading = readMessage(text);
    expectReading(reading, text);
    return reading;
  },
  'checking a draft': (text) => {
    const check = checkDraft(text, { ref: REF, boundaries: STARTER_PACK.boundaries });
    expect(check.findings.length).toBeLessThanOrEqual(100);
    for (const finding of check.findings) {
      expectInside(finding, text);
      expect(FINDING_KINDS).toContain(finding.kind);
      expect(finding.rule).not.toBe('');
      expect(finding.say).not.toBe('');
      if (finding.replaces !== null) expectInside(finding.replaces, text);
    }
    expectCommitments(check.commitments, text);
    return check;
  },
  'finding times': (text) => {
    const times = findDueTimes(text, REF);
    expectInOrder(times);
    for (const time of times) expectDue(time, text);
    const due = findDueTime(text, REF);
    if (due !== null) expect(times).toContainEqual(due);
    return [times, due];
  },
  'finding commitments': (text) => {
    const commitments = findCommitments(text, REF);
    expectCommitments(commitments, text);
    return commitments;
  },
  'ranking scripts': (text) => {
    const { level, topics } = readMessage(text);
    const scripts = rankScripts(INDEX, {
      text,
      level,
      topics,
      stage: 'working',
      said: new Set([...IDS].slice(0, 3)),
    });
    expectScripts(scripts);
    return scripts;
  },
  'searching scripts': (text) => {
    const scripts = searchScripts(INDEX, text);
    expectScripts(scripts);
    for (const { score } of scripts) expect(score).toBeGreaterThanOrEqual(0);
    return scripts;
  },
};

describe.each(Object.entries(QUESTIONS))('%s', { timeout: 120_000 }, (_, ask) => {
  it('stays sound and the same whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(ask(text)).toEqual(ask(text));
      }),
      { numRuns: 250 },
    );
  });

  it('stays sound in the longest texts', () => {
    fc.assert(
      fc.property(longText, (text) => {
        ask(text);
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    ['nothing', ''],
    ['one space', ' '],
    ['half a pair', '\ud800'],
    ['only halves of pairs', repeated('\udc00\ud800', LONGEST)],
    ['only control characters', repeated('\u0000\u0007\u001b\u007f\u0085', LONGEST)],
    ['quotes in quotes', `${'> '.repeat(2_000)}I will call you tomorrow.`],
    ['marks in marks', `${'“‘'.repeat(5_000)}you idiots${'’”'.repeat(5_000)}`],
    ['open brackets', repeated('([{<', LONGEST)],
    ['brackets around brackets', `${'('.repeat(9_000)}by Friday${')'.repeat(9_000)}`],
    ['one word without an end', repeated('a', LONGEST)],
    ['lines without words', repeated('\n', LONGEST)],
    ['far more than anyone writes', repeated('I will call you on Friday, you idiots. ', 5 * LONGEST)],
  ])('stays sound with %s', (__, text) => {
    expect(ask(text)).toEqual(ask(text));
  });
});

describe('a message after others', { timeout: 120_000 }, () => {
  it('is read soundly whatever stood before', () => {
    fc.assert(
      fc.property(anyText, contexts, (text, context) => {
        const reading = readMessage(text, context);
        expectReading(reading, text);
        expect(readMessage(text, context)).toEqual(reading);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the moment now', { timeout: 120_000 }, () => {
  it('may be any text: where it is no wall time, no time is found', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.oneof(anyText, fc.constantFrom('', '2026-02-30T09:00', '2026-03-02', '9999-12-31T23:59')),
        (text, ref) => {
          const draft = `${text} I will call you in 3 days.`;
          for (const time of findDueTimes(draft, ref)) expectDue(time, draft);
          expectCommitments(findCommitments(draft, ref), draft);
          expectCommitments(checkDraft(draft, { ref }).commitments, draft);
        },
      ),
      { numRuns: 150 },
    );
  });
});
