// `npm run train`: fits the weights on the examples beside this file and writes src/domain/weights.bin. The same
// examples and word lists give the same bytes. `--check` writes nothing and says whether the file is up to date.

import 'temporal-polyfill/global';
import { readFileSync, writeFileSync } from 'node:fs';
import { DRAFT_ANSWERS } from '../../src/domain/draft/meaning';
import { chanceOf } from '../../src/domain/text/classifier';
import { TOPICS } from '../../src/domain/words';
import pack from '../../src/packs/starter-en.json';
import { trainDraft } from './draft';
import { type MessageExample, type ReplyExample, readMessages, readReplies } from './examples';
import { trainReading } from './reading';
import { writeWeights } from './write-weights';

/** The scripts of the starter pack are replies as they should be. */
function packReplies(pack: { scripts: readonly { write: string; speak?: string }[] }): ReplyExample[] {
  return pack.scripts
    .flatMap(({ write, speak }) => (speak === undefined ? [write] : [write, speak]))
    .map((text) => ({ trade: 'pack', text, marked: '', over: false, cold: false }));
}

/** What a run needs to know; paths are from the root of the repository. */
export interface Places {
  examples: string;
  weights: string;
}

/** Fits everything. Pure but for reading the examples. */
export function train(examples: string, say: (line: string) => void = () => {}): Uint8Array {
  const messages = readMessages(`${examples}/messages`);
  const reading = trainReading(messages);
  say(`${reading.kept.length} messages, ${reading.model.vocabulary.size} features`);
  for (const line of describe(reading.kept, reading.unseen, reading.thresholds)) say(line);
  const draft = trainDraft([...readReplies(`${examples}/replies`), ...packReplies(pack)]);
  say(`${draft.rows.length} sentences, ${draft.model.vocabulary.size} features`);
  DRAFT_ANSWERS.forEach((answer, k) => {
    for (const trade of new Set(draft.rows.map((row) => row.trade))) {
      const rows = draft.rows
        .map((row, at) => ({ ...row, unseen: draft.unseen[at] ?? new Float64Array(0) }))
        .filter((row) => row.trade === trade && (row.example.answers[k] ?? -1) >= 0);
      const pairs = rows.map((row): [boolean, boolean] => [
        chanceOf(row.unseen[k] ?? 0) >= (draft.thresholds[k] ?? 0.5),
        row.example.answers[k] === 1,
      ]);
      if (rows.length > 0) say(`${answer} in ${trade}: F1 ${f1(pairs).toFixed(3)} over ${rows.length}`);
    }
  });
  return writeWeights([reading, draft]);
}

export function run({ examples, weights }: Places, check: boolean): boolean {
  const bytes = train(examples, (line) => console.log(line));
  console.log(`${bytes.length} bytes`);
  if (check) return Buffer.compare(bytes, readFileSync(weights)) === 0;
  writeFileSync(weights, bytes);
  return true;
}

/** How messages are read that the fit had not seen, trade by trade. */
function describe(
  messages: readonly MessageExample[],
  logits: readonly Float64Array[],
  thresholds: readonly number[],
): string[] {
  const trades = [...new Set(messages.map(({ trade }) => trade))];
  const lines = [...trades, undefined].map((trade) => {
    const rows = messages
      .map((message, at) => ({ message, chances: Array.from(logits[at] ?? [], chanceOf) }))
      .filter(({ message }) => trade === undefined || message.trade === trade);
    const said = rows.map(({ chances: [frustrated = 0, angry = 0] }) =>
      angry >= 0.5 ? 2 : frustrated >= 0.5 ? 1 : 0,
    );
    const levels = [0, 1, 2].map((level) =>
      f1(
        rows.map(({ message }, at): [boolean, boolean] => [
          said[at] === level,
          Math.min(2, message.level) === level,
        ]),
      ),
    );
    const topics = TOPICS.map((topic, k) =>
      f1(
        rows.map(({ message, chances }): [boolean, boolean] => [
          (chances[3 + k] ?? 0) >= (thresholds[3 + k] ?? 0.5),
          message.topics.includes(topic),
        ]),
      ),
    );
    const mean = (values: number[]) =>
      (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
    return `${(trade ?? 'all').padEnd(12)} ${String(rows.length).padStart(5)}  levels macro-F1 ${mean(levels)} (${levels.map((value) => value.toFixed(2)).join(' ')})  topics ${mean(topics)}`;
  });
  return lines;
}

function f1(pairs: readonly (readonly [said: boolean, meant: boolean])[]): number {
  const hit = pairs.filter(([said, meant]) => said && meant).length;
  const either = pairs.filter(([said]) => said).length + pairs.filter(([, meant]) => meant).length;
  return either === 0 ? 0 : (2 * hit) / either;
}
