// Anyone can fit the weights again: the same examples give the same bytes, and what ships is what they give.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readMessages, readReplies } from '../../scripts/train/examples';
import { train } from '../../scripts/train/train';
import { readClassifiers } from '../../src/domain/text/classifier';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLES = join(ROOT, 'scripts/train/examples');
const KINDS = ['messages', 'replies'] as const;

const folder = mkdtempSync(join(tmpdir(), 'train-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with the first lines of every table. */
function slice(name: string, lines: number): string {
  for (const kind of KINDS) {
    mkdirSync(join(folder, name, kind), { recursive: true });
    for (const file of readdirSync(join(EXAMPLES, kind)).filter((one) => one.endsWith('.tsv'))) {
      const first = readFileSync(join(EXAMPLES, kind, file), 'utf8')
        .split('\n')
        .slice(0, lines);
      writeFileSync(join(folder, name, kind, file), `${first.join('\n')}\n`);
    }
  }
  return join(folder, name);
}

function table(name: string, file: string, ...lines: string[]): string {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, file), lines.join('\n'));
  return join(folder, name);
}

describe('npm run train', () => {
  it('gives the same bytes for the same examples, and others for others', { timeout: 120_000 }, () => {
    const some = slice('some', 40);
    const bytes = train(some);
    expect(readClassifiers(bytes)).toHaveLength(2);
    expect(Buffer.compare(train(some), bytes)).toBe(0);
    expect(Buffer.compare(train(slice('more', 50)), bytes)).not.toBe(0);
  });

  it('gives exactly the weights that ship', { timeout: 600_000 }, () => {
    const same = Buffer.compare(train(EXAMPLES), readFileSync(join(ROOT, 'src/domain/weights.bin'))) === 0;
    expect(same, 'src/domain/weights.bin is not what the examples give: run npm run train').toBe(true);
  });
});

describe('a damaged example', () => {
  const calm = 'c\t-\tGood morning!';

  it.each([
    ['an unknown level', 'q\t-\tGood morning!', '"q" is no level'],
    ['two levels', 'cf\t-\tGood morning!', '"cf" is no level'],
    ['an unknown topic', 'c\tref,xyz\tWhere is it?', '"xyz" is no topic'],
    ['a line that is cut off', 'c\tref', 'the text is missing'],
  ])('among messages is named by file and line: %s', (name, line, why) => {
    const messages = table(`messages, ${name}`, 'shop.tsv', calm, '', calm, line, calm);
    expect(() => readMessages(messages)).toThrow(`shop.tsv:4: ${why}`);
  });

  it.each([
    ['promises.tsv', 'x\tf\tIt will come.\tIt will come', '"x" is neither o nor n'],
    ['promises.tsv', 'o\tf\tIt will come.\tIt may come', 'the marked words are not in the text'],
    ['coldness.tsv', 'z\tYou should know.\tYou should know', '"z" is no kind of coldness'],
    ['coldness.tsv', 'b', 'the text is missing'],
    ['strange.tsv', 'b\tYou should know.', 'no table of this name is known'],
  ])('among replies is named by file and line (%s: %s)', (file, line, why) => {
    const replies = table(`replies, ${why}`, file, line);
    expect(() => readReplies(replies)).toThrow(`${file}:1: ${why}`);
  });

  it('is nowhere in ours', () => {
    expect(readMessages(join(EXAMPLES, 'messages')).length).toBeGreaterThan(1_000);
    expect(readReplies(join(EXAMPLES, 'replies')).length).toBeGreaterThan(1_000);
  });

  it('is read with line breaks of any system, and with its own', () => {
    const messages = table('breaks', 'shop.tsv', `${calm}\r`, 'f\tdel,rep\tStill waiting.\\nThird time.');
    expect(readMessages(messages)).toEqual([
      { trade: 'shop', text: 'Good morning!', level: 0, topics: [] },
      {
        trade: 'shop',
        text: 'Still waiting.\nThird time.',
        level: 1,
        topics: ['delay_or_waiting', 'repeated_contact_or_recurring'],
      },
    ]);
  });
});
