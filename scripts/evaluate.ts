// Measures the reading on labelled messages: how well the three levels are told apart, how well the hot ones rank
// first, what calm chat is called, how many topics are right, how many dangers are found. The data are not part of
// this repository; `--data DIR` names the folder that holds escalation/ and calm-multidogo/. Where two people
// labelled a message differently, either label is right. Odd ids are kept aside: nothing was tuned on them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reading, readMessage, type Turn } from '../src/domain/reading';
import { TOPICS, type Topic } from '../src/domain/words';

interface Labelled {
  id: string;
  text: string;
  context?: Turn[];
  level: string;
  topics: string[];
  second?: { level: string; topics: string[] };
}

interface Read {
  row: Labelled;
  reading: Reading;
}

const CLASSES = ['calm', 'frustrated', 'hot'] as const;
type Class = (typeof CLASSES)[number];
/** Calm chat turns looked at: a fixed, spread-out sample. */
const CALM_SAMPLE = 1_200;

/** Runs everything and prints it. `--wrong half|rest|authored` also lists what was read differently. */
export async function evaluate(args: readonly string[]): Promise<void> {
  const data = optionOf(args, '--data');
  if (data === undefined) {
    console.error('Usage: node scripts/evaluate.mjs --data DIR [--wrong tuned|aside|authored|calm]');
    process.exitCode = 2;
    return;
  }
  const tweets = readAll(join(data, 'escalation', 'dev.jsonl'));
  const sets: [string, Read[]][] = [
    ['tuned', tweets.filter(({ row }) => !isOdd(row.id))],
    ['aside', tweets.filter(({ row }) => isOdd(row.id))],
    ['authored', readAll(join(data, 'escalation', 'authored.jsonl'))],
  ];
  for (const [name, reads] of sets) printSet(name, reads);
  const calm = sample(linesOf(join(data, 'calm-multidogo', 'train.jsonl')), CALM_SAMPLE).map(toRead);
  printCalm(calm);
  const wanted = optionOf(args, '--wrong');
  for (const [name, reads] of [...sets, ['calm', calm] as const]) if (name === wanted) printWrong(reads);
}

function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

function linesOf(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Labelled => ({ topics: [], level: 'calm', ...JSON.parse(line) }));
}

const readAll = (file: string): Read[] => linesOf(file).map(toRead);
const toRead = (row: Labelled): Read => ({ row, reading: readMessage(row.text, row.context ?? []) });
const isOdd = (id: string) => Number(/(\d+)$/.exec(id)?.[1] ?? 0) % 2 === 1;

function sample<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  return Array.from(
    { length: Math.min(count, items.length) },
    (_, at) => items[Math.floor(at * step)],
  ).filter((item) => item !== undefined);
}

/** `unsure` and `unread` say nothing of upset, so they count as calm. */
function classOf(level: string): Class {
  if (level === 'angry' || level.startsWith('abusive')) return 'hot';
  return level === 'frustrated' ? 'frustrated' : 'calm';
}

function rightClasses(row: Labelled): Class[] {
  return [classOf(row.level), ...(row.second ? [classOf(row.second.level)] : [])];
}

function printSet(name: string, reads: readonly Read[]): void {
  const pairs = reads.map(({ row, reading }) => {
    const said = classOf(reading.level);
    return { said, meant: rightClasses(row).includes(said) ? said : classOf(row.level) };
  });
  const f1 = CLASSES.map((label) => f1Of(pairs.map(({ said, meant }) => [said === label, meant === label])));
  const first = reads.map(({ row, reading }): [number, boolean] => [
    reading.score,
    classOf(row.level) === 'hot',
  ]);
  console.log(`${name}: ${reads.length} messages`);
  console.log(
    `  calm, frustrated, hot: macro-F1 ${mean(f1).toFixed(3)} (${f1.map((value) => value.toFixed(2)).join(', ')})`,
  );
  console.log(
    `  hot: AUC ${auc(first).toFixed(3)}, precision at recall 0.8 ${precisionAt(first, 0.8).toFixed(2)}`,
  );
  printTopics(reads);
  for (const topic of ['threat_of_violence', 'self_harm'] as const) {
    const real = reads.filter(({ row }) => row.topics.includes(topic));
    const found = real.filter(({ reading }) => reading.topics.includes(topic)).length;
    const false_ = reads.filter(
      ({ row, reading }) => !row.topics.includes(topic) && reading.topics.includes(topic),
    );
    console.log(`  ${topic}: ${found} of ${real.length} found, ${false_.length} false`);
  }
}

function printTopics(reads: readonly Read[]): void {
  const rows = TOPICS.map((topic) => ({ topic, ...countTopic(reads, topic) })).filter(({ real }) => real > 0);
  console.log(`  topics: macro-F1 ${mean(rows.map(({ f1 }) => f1)).toFixed(3)} over ${rows.length}`);
  console.log(`    ${rows.map(({ topic, f1, real }) => `${topic} ${f1.toFixed(2)} (${real})`).join(', ')}`);
}

function countTopic(reads: readonly Read[], topic: Topic): { f1: number; real: number } {
  const pairs = reads.map(({ row, reading }): [boolean, boolean] => {
    const said = reading.topics.includes(topic);
    const labels = [row.topics.includes(topic), ...(row.second ? [row.second.topics.includes(topic)] : [])];
    return [said, labels.includes(said) ? said : !said];
  });
  return { f1: f1Of(pairs), real: pairs.filter(([, meant]) => meant).length };
}

function printCalm(reads: readonly Read[]): void {
  const share = (wanted: (reading: Reading) => boolean) =>
    ((reads.filter(({ reading }) => wanted(reading)).length / reads.length) * 100).toFixed(1);
  console.log(
    `calm chat: ${reads.length} turns: ${share(({ level }) => classOf(level) === 'hot')} % hot, ` +
      `${share(({ level }) => level === 'frustrated')} % frustrated, ${share(({ level }) => level === 'unsure')} % unsure, ` +
      `${share(({ level }) => level === 'unread')} % unread`,
  );
}

function printWrong(reads: readonly Read[]): void {
  for (const { row, reading } of reads) {
    const level = rightClasses(row).includes(classOf(reading.level))
      ? ''
      : `${reading.level} for ${row.level}`;
    const labels = row.second?.topics ?? row.topics;
    const extra = reading.topics.filter((topic) => !row.topics.includes(topic) && !labels.includes(topic));
    const missed = row.topics.filter(
      (topic) => labels.includes(topic) && !reading.topics.some((one) => one === topic),
    );
    if (level === '' && extra.length + missed.length === 0) continue;
    console.log(
      `\n${row.id} ${reading.score} ${level} ${extra.map((topic) => `+${topic}`)} ${missed.map((topic) => `-${topic}`)}`,
    );
    console.log(`  ${row.text.replace(/\s+/g, ' ')}`);
    console.log(
      `  ${reading.signals.map(({ kind, start, end }) => `${kind}:${row.text.slice(start, end)}`).join(' | ')}`,
    );
  }
}

function f1Of(pairs: readonly (readonly [said: boolean, meant: boolean])[]): number {
  const hit = pairs.filter(([said, meant]) => said && meant).length;
  const said = pairs.filter(([one]) => one).length;
  const meant = pairs.filter(([, one]) => one).length;
  return said + meant === 0 ? 0 : (2 * hit) / (said + meant);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The chance that a hot message has the higher score than one that is not; a tie is half. */
function auc(scored: readonly (readonly [score: number, hot: boolean])[]): number {
  const hot = scored.filter(([, is]) => is);
  const rest = scored.filter(([, is]) => !is);
  let wins = 0;
  for (const [high] of hot) for (const [low] of rest) wins += high > low ? 1 : high === low ? 0.5 : 0;
  return hot.length * rest.length === 0 ? 0 : wins / (hot.length * rest.length);
}

function precisionAt(scored: readonly (readonly [score: number, hot: boolean])[], recall: number): number {
  const ranked = [...scored].sort((a, b) => b[0] - a[0]);
  const wanted = ranked.filter(([, hot]) => hot).length * recall;
  let found = 0;
  for (let at = 0; at < ranked.length; at++) {
    if (ranked[at]?.[1]) found += 1;
    if (found >= wanted) return found / (at + 1);
  }
  return 0;
}
