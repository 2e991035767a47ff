// The evaluation as a person starts it, on a small data folder of our own.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../../scripts/evaluate/evaluate';
import { sample } from '../../../scripts/evaluate/labelled';
import { hasReached } from '../../../scripts/evaluate/table';

const folder = mkdtempSync(join(tmpdir(), 'evaluate-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MESSAGES = [
  { id: 'm-1', text: 'You idiots lost my parcel again!', level: 'abusive_or_threatening', topics: ['profanity_or_insult'] },
  { id: 'm-2', text: 'Could you tell me your opening hours, please? Thanks!', level: 'calm', topics: [] },
  { id: 'm-3', text: 'Third time I write. Still waiting for my refund, really disappointed.', level: 'frustrated', topics: ['refund_or_compensation'] },
  { id: 'm-4', text: 'I will kill myself if you cut me off.', level: 'angry', topics: ['self_harm'] },
]; // biome-ignore format: one a line
const REPLY = { commitment: 'firm', due: 'explicit', over_promise: false, cold_or_blame: false };
const FILES: Readonly<Record<string, readonly object[]>> = {
  'escalation/dev.jsonl': MESSAGES,
  'escalation/authored.jsonl': MESSAGES,
  'calm-multidogo/train.jsonl': [{ id: 'c-1', text: 'yes, thank you' }],
  'script-ranking/dev.jsonl': [
    { id: 'q-1', query: 'I was charged twice', relevant_tags: ['billing_or_charge'] },
  ],
  'agent-drafts/dev.jsonl': [{ id: 'r-1', text: 'I will call you tomorrow at 3 pm.', ...REPLY }],
  'agent-drafts/authored.jsonl': [{ id: 'r-2', text: 'I will call you tomorrow at 3 pm.', ...REPLY }],
  'due-times/dev.jsonl': [
    { id: 't-1', text: 'in two hours', ref: '2026-03-02T09:00', due: ['2026-03-02T11:00'], gran: 'm', lang: 'en', source: 'recognizers-text' },
  ], // biome-ignore format: one a line
  'due-times/authored.jsonl': [
    { id: 't-2', text: 'I will call you at 3.', ref: '2026-03-02T09:00', due: ['15:00'], gran: 't', source: 'authored' },
    { id: 't-3', text: 'We are open until 6 pm.', ref: '2026-03-02T09:00', due: [], gran: 'n', source: 'authored' },
  ], // biome-ignore format: one a line
};

function writeFolder(name: string, files: Readonly<Record<string, readonly (object | string)[]>>): string {
  for (const [file, rows] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, file)), { recursive: true });
    const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
    writeFileSync(join(folder, name, file), `${lines.join('\n')}\n`);
  }
  return join(folder, name);
}

function run(...args: string[]): { code: number; lines: string[] } {
  const lines: string[] = [];
  const code = evaluate(args, join(folder, 'no-examples'), (line) => lines.push(...line.split('\n')));
  return { code, lines };
}

describe('npm run evaluate', { timeout: 60_000 }, () => {
  const data = writeFolder('whole', FILES);

  it('prints every part of the table, with floors beside the figures', () => {
    const { code, lines } = run('--data', data);
    expect(code).toBe(0);
    for (const title of [
      'Reading: support tweets',
      'Reading: tweets with odd ids',
      'Dangers',
      'Topics',
      'Languages',
      'Calibration',
      'Calm support chat',
      'Script ranking',
      'Drafts: real replies',
      'Drafts: sentences written by hand',
      'Due times: sentences written by hand',
      'Due times: specs',
    ])
      expect(lines.filter((line) => line.startsWith(title))).toHaveLength(1);
    const line = (start: string) => lines.find((one) => one.startsWith(start))?.replace(/\s+/g, ' ');
    expect(line('hot: AUC')).toMatch(/^hot: AUC 4 1\.000 .* 0\.930 yes$/);
    expect(line('Recognizers, English: exact ')).toMatch(/ 1 1\.000 .* 0\.750 yes$/);
    expect(line('exact')).toMatch(/^exact 1 1\.000 .* 0\.960 yes$/);
    expect(line('named where none is due')).toMatch(/ 1 0\.0 % .* ≤ 4\.0 % yes$/);
    expect(line('Recognizers, Spanish: exact ')).toMatch(/ 0 – /);
  });

  it('prints the same again', () => {
    expect(run('--data', data)).toEqual(run('--data', data));
  });

  it('lists what was answered differently', () => {
    const wrong = writeFolder('wrong', {
      ...FILES,
      'escalation/authored.jsonl': [{ id: 'm-9', text: 'What are your hours?', level: 'angry', topics: [] }],
    });
    const { lines } = run('--data', wrong, '--wrong', 'authored');
    expect(lines.some((line) => /^m-9 .*calm for angry/.test(line))).toBe(true);
    expect(lines.some((line) => line.includes('What are your hours?'))).toBe(true);
  });

  it('says in a sentence that the folder is missing, and that a part of it is', () => {
    const nowhere = join(folder, 'nowhere');
    expect(run('--data', nowhere)).toEqual({ code: 1, lines: [`There is no folder ${nowhere}.`] });
    const { 'script-ranking/dev.jsonl': _, ...others } = FILES;
    const part = writeFolder('part', { ...others, 'calm-multidogo/train.jsonl': [] });
    const { code, lines } = run('--data', part);
    expect(code).toBe(1);
    expect(lines).toContain(
      `The ranking cannot be measured: ${join(part, 'script-ranking/dev.jsonl')} is missing.`,
    );
    expect(lines).toContain(
      `Calm chat cannot be measured: ${join(part, 'calm-multidogo/train.jsonl')} is empty.`,
    );
    expect(lines.some((line) => line.startsWith('Drafts: real replies'))).toBe(true);
  });

  it('names the line that is damaged', () => {
    const broken = writeFolder('broken', {
      ...FILES,
      'due-times/dev.jsonl': [...(FILES['due-times/dev.jsonl'] ?? []), '{"id":'],
      'agent-drafts/dev.jsonl': [{ id: 'r-1', text: 'Hello.', ...REPLY, commitment: 'perhaps' }],
    });
    const { code, lines } = run('--data', broken);
    expect(code).toBe(1);
    expect(lines).toContain(
      `Due times cannot be measured: ${join(broken, 'due-times/dev.jsonl')}:2 is not JSON.`,
    );
    expect(
      lines.some((line) => line.includes(`${join(broken, 'agent-drafts/dev.jsonl')}:1: commitment`)),
    ).toBe(true);
  });

  it('says how it is used when asked for nothing, or for a set there is none of', () => {
    for (const args of [
      [],
      ['--data'],
      ['--data', data, '--wrong', 'everything'],
      ['--data', data, '--wrong'],
    ]) {
      const { code, lines } = run(...args);
      expect([code, lines[0]?.startsWith('Usage:')]).toEqual([2, true]);
    }
  });
});

describe('npm run evaluate -- --own', { timeout: 120_000 }, () => {
  it('needs no data: the examples of the repository, judged by weights that have not seen them', () => {
    const examples = fileURLToPath(new URL('../../../scripts/train/examples', import.meta.url));
    const few = join(folder, 'few');
    for (const kind of ['messages', 'replies']) {
      mkdirSync(join(few, kind), { recursive: true });
      for (const file of readdirSync(join(examples, kind)).filter((one) => one.endsWith('.tsv'))) {
        const first = readFileSync(join(examples, kind, file), 'utf8')
          .split('\n')
          .slice(0, 40);
        writeFileSync(join(few, kind, file), first.join('\n'));
      }
    }
    const lines: string[] = [];
    expect(evaluate(['--own'], few, (line) => lines.push(line))).toBe(0);
    for (const title of [
      'Reading: own messages',
      'Dangers',
      'Topics',
      'Languages',
      'Calibration',
      'Drafts: own',
    ])
      expect(
        lines.some((line) => line.startsWith(title)),
        title,
      ).toBe(true);
    const auc = Number(lines.find((line) => line.startsWith('hot: AUC'))?.split(/\s+/)[3]);
    expect(auc > 0 && auc <= 1).toBe(true);
  });
});

describe('a sample', () => {
  it('is spread over all items, always the same', () => {
    const items = Array.from({ length: 1_000 }, (_, at) => at);
    const some = sample(items, 300);
    expect(some).toHaveLength(300);
    expect(new Set(some).size).toBe(300);
    expect(some.at(-1)).toBeGreaterThan(990);
    expect(sample(items, 300)).toEqual(some);
    expect(sample([1, 2], 300)).toEqual([1, 2]);
  });
});

describe('a floor', () => {
  it('is reached from itself on, or up to itself', () => {
    expect(hasReached(0.75, { least: 0.75 })).toBe(true);
    expect(hasReached(0.749, { least: 0.75 })).toBe(false);
    expect(hasReached(0.05, { most: 0.05 })).toBe(true);
    expect(hasReached(0.051, { most: 0.05 })).toBe(false);
    expect(hasReached(null, { least: 0 })).toBeNull();
  });
});

describe('npm run evaluate -- --written', { timeout: 120_000 }, () => {
  it('measures on every set that was written to test the engine, and holds what it has reached', () => {
    const examples = fileURLToPath(new URL('../../../scripts/train/examples', import.meta.url));
    const lines: string[] = [];
    expect(evaluate(['--written'], examples, (line) => lines.push(line))).toBe(0);
    const figureOf = (title: string, name: string) => {
      const from = lines.findIndex((line) => line.startsWith(title));
      const line = lines.slice(from).find((one) => one.startsWith(name)) ?? '';
      return Number.parseFloat(line.slice(name.length).trim().split(/\s+/)[1] ?? '');
    };
    for (const name of ['tweets', 'tickets', 'filipino', 'spanish']) {
      expect(figureOf(`Written ${name}`, 'hot: AUC')).toBeGreaterThan(0.95);
      expect(figureOf(`Written ${name}`, 'three levels: macro-F1, first reader')).toBeGreaterThan(0.8);
    }
    expect(figureOf('Written dangers', 'dangers found')).toBeGreaterThan(85);
    expect(figureOf('Written dangers', 'look-alikes flagged')).toBeLessThan(8);
    expect(figureOf('Written dangers', 'other languages left unread')).toBe(100);
    expect(figureOf('Written replies', 'over-promise')).toBeGreaterThan(0.8);
    expect(figureOf('Written replies', 'commitment')).toBeGreaterThan(0.85);
    expect(figureOf('Due times', 'exact')).toBeGreaterThan(0.96);
  });
});
