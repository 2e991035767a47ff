// The demo's stories as data: enough of them, whole, and told in order at whatever hour the desk is opened.

import { describe, expect, it } from 'vitest';
import { CASES, LATE_CASES } from '../../scripts/demo/cases';
import { tellCase } from '../../scripts/demo/story';
import { LEVELS } from '../../src/domain/words';

const ALL = [...CASES, ...LATE_CASES];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

const newestFromCustomer = (story: (typeof ALL)[number]) =>
  story.messages.findLast((message) => message.role === 'customer');

describe('the demo inbox', () => {
  it('has at least ten cases, each with an id of its own that fits an address', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(10);
    const ids = ALL.map((story) => story.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^\w+$/.test(id))).toEqual([]);
  });

  it('shows every level from calm to abusive', () => {
    expect(LEVELS.filter((level) => !CASES.some((story) => story.meant === level))).toEqual([]);
  });

  it('invents its customers: each address is an example.test one and belongs to one person', () => {
    const mails = ALL.map((story) => story.customer.mail);
    expect(mails.filter((mail) => !/^[a-z.-]+@example\.test$/.test(mail))).toEqual([]);
    expect(new Set(mails).size).toBe(mails.length);
  });

  it('has one long name, one right-to-left name, one thread of twelve, quoted history and a signature', () => {
    const paragraphs = ALL.flatMap((story) => story.messages.flatMap((message) => message.body));
    expect(ALL.some((story) => story.customer.name.length > 35)).toBe(true);
    expect(ALL.some((story) => /^\p{Script=Arabic}/u.test(story.customer.name))).toBe(true);
    expect(ALL.some((story) => story.messages.length === 12)).toBe(true);
    expect(paragraphs.some((paragraph) => paragraph.startsWith('> '))).toBe(true);
    expect(paragraphs.some((paragraph) => paragraph.startsWith('-- \n'))).toBe(true);
  });
});

describe.each(ALL.map((story) => [story.id, story] as const))('demo case %s', (_id, story) => {
  it('has words from its customer, and only notes after them', () => {
    const newest = newestFromCustomer(story);
    expect(newest?.body.join('').trim().length ?? 0).toBeGreaterThan(60);
    const after = story.messages.slice(story.messages.findLastIndex(({ role }) => role === 'customer') + 1);
    expect(after.filter((message) => message.role !== 'note')).toEqual([]);
  });

  it('has no empty paragraph, and no paragraph that holds two', () => {
    const paragraphs = [...story.messages.map((message) => message.body), ...story.next].flat();
    expect(paragraphs.filter((text) => text.trim() === '' || text.includes('\n\n'))).toEqual([]);
  });

  it('can be answered by its customer at least once', () => {
    expect(story.next.length).toBeGreaterThan(0);
  });

  it('runs forward and ends in the past at whatever hour the desk is opened', () => {
    for (const hour of HOURS) {
      const now = new Date(2027, 2, 10, hour, 5).getTime();
      const times = tellCase(story, now).messages.map((message) => message.at);
      expect(times, `at ${hour}:05`).toEqual([...new Set(times)].sort((a, b) => a - b));
      expect(times.at(-1), `at ${hour}:05`).toBeLessThanOrEqual(now);
    }
  });
});
