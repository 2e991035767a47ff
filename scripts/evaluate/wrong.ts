// What was answered differently from the labels, item by item, so that a person can judge why. The texts may be under
// the licence of their data set: they are shown, and written nowhere.

import { TOPICS } from '../../src/domain/words';
import { answerOf, type Checked, QUESTIONS } from './drafts';
import { isDue, isExact, type Timed } from './due-times';
import { isHit, type Ranked } from './ranking';
import { classesOf, type Read, topicOf } from './reading';

export function wrongReads(reads: readonly Read[]): string[] {
  return reads.flatMap((read) => {
    const { row, reading } = read;
    const [said, meant] = classesOf(read, true);
    const topics = TOPICS.flatMap((topic) => {
      const [named, real] = topicOf(read, topic);
      return named === real ? [] : [`${named ? '+' : '-'}${topic}`];
    });
    if (said === meant && topics.length === 0) return [];
    const level = said === meant ? [] : [`${reading.level} for ${row.level}`];
    const signals = reading.signals.map(({ kind, start, end }) => `${kind}:${row.text.slice(start, end)}`);
    return [
      '',
      [row.id, reading.score, ...level, ...topics].join(' '),
      `  ${flat(row.text)}`,
      `  ${signals.join(' | ')}`,
    ];
  });
}

/** Calm turns that were called frustrated or hot, or not read. */
export function wrongTurns(turns: readonly Read[]): string[] {
  return turns
    .filter(({ reading }) => !['calm', 'unsure'].includes(reading.level))
    .map(
      ({ row, reading }) =>
        `${reading.level.padEnd(11)} ${String(reading.score).padEnd(6)} ${flat(row.text)}`,
    );
}

export function wrongDrafts(all: readonly Checked[]): string[] {
  return all.flatMap((one) => {
    const faults = Object.entries(QUESTIONS).flatMap(([name, question]) => {
      const [said, meant] = answerOf(one, question, true);
      return said === meant ? [] : [`${said ? '+' : '-'}${name}`];
    });
    if (faults.length === 0) return [];
    const { findings, commitments } = one.check;
    const words = ({ start, end }: { start: number; end: number }) => flat(one.row.text.slice(start, end));
    return [
      '',
      `${one.row.id} ${faults.join(' ')}`,
      `  ${flat(one.row.text)}`,
      `  ${[...findings.map((finding) => `${finding.rule}: ${words(finding)}`), ...commitments.map((each) => `${each.firmness}: ${words(each)}`)].join(' | ')}`,
    ];
  });
}

export function wrongTimes(all: readonly Timed[]): string[] {
  return all
    .filter((one) => (isDue(one) ? !isExact(one, one.found) : one.found !== null))
    .map(
      ({ row, found, named }) =>
        `${found?.due ?? 'silent'} for ${row.due.join(' or ') || 'none'}` +
        ` [${named.map(({ due }) => due).join(', ')}] ${flat(row.text)} (${row.source}, at ${row.ref})`,
    );
}

export function wrongRanks(all: readonly Ranked[]): string[] {
  return all
    .filter((one) => !isHit(one, 1))
    .flatMap(({ row, offered }) => [
      '',
      `${row.id} ${row.relevant_tags.join(' ')}`,
      `  ${flat(row.query)}`,
      `  ${offered
        .slice(0, 3)
        .map((tags) => tags.join('+'))
        .join(' | ')}`,
    ]);
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');
