// The examples the weights are fitted on: messages and agent sentences of our own (examples/RULES.md). Reads them
// and says which line of which file is wrong; what is seen in a text is left to src/domain.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topic } from '../../src/domain/words';

/** A customer's message: how upset it is (0 calm to 3 abusive) and what it is about. */
export interface MessageExample {
  /** The file it stands in, which is the trade it comes from. */
  trade: string;
  text: string;
  level: number;
  topics: Topic[];
}

/** A sentence or two by an agent. `marked` are the words that over-promise or are cold. */
export interface ReplyExample {
  trade: string;
  text: string;
  marked: string;
  over: boolean;
  cold: boolean;
}

const LEVEL_CODES = 'cfax';
export const TOPIC_CODES: Readonly<Record<string, Topic>> = {
  ref: 'refund_or_compensation',
  del: 'delay_or_waiting',
  bil: 'billing_or_charge',
  rep: 'repeated_contact_or_recurring',
  chu: 'churn_threat',
  leg: 'legal_or_authority',
  vio: 'threat_of_violence',
  pro: 'profanity_or_insult',
  sup: 'supervisor_demand',
  vip: 'vip_or_loyalty_pressure',
  vul: 'vulnerability_or_safety',
  slf: 'self_harm',
  tec: 'technical_fault',
  qua: 'product_or_delivery_quality',
  stf: 'staff_conduct',
  dis: 'accusation_of_dishonesty',
  acc: 'account_access',
};

/**
 * All messages of a folder, file by file in the order of their names.
 * @throws with the file and the line that cannot be read.
 */
export function readMessages(folder: string): MessageExample[] {
  return linesOf(folder).map(({ trade, cells, where }) => {
    const [level = '', topics = '', text = ''] = cells;
    const at = LEVEL_CODES.indexOf(level);
    if (level.length !== 1 || at < 0) throw new Error(`${where}: "${level}" is no level.`);
    if (text.trim() === '') throw new Error(`${where}: the text is missing.`);
    const codes = topics === '-' ? [] : topics.split(',');
    return {
      trade,
      text: text.replaceAll('\\n', '\n'),
      level: at,
      topics: codes.map((code) => topicOf(code, where)),
    };
  });
}

function topicOf(code: string, where: string): Topic {
  const topic = TOPIC_CODES[code];
  if (topic === undefined) throw new Error(`${where}: "${code}" is no topic.`);
  return topic;
}

/**
 * All agent sentences of a folder. The name of a file says how it is laid out.
 * @throws with the file and the line that cannot be read.
 */
export function readReplies(folder: string): ReplyExample[] {
  return linesOf(folder).map(({ trade, cells, where }): ReplyExample => {
    const example = READ[trade.split('-')[0] ?? '']?.(cells, where);
    if (example === undefined) throw new Error(`${where}: no table of this name is known.`);
    if (example.text.trim() === '') throw new Error(`${where}: the text is missing.`);
    if (!example.text.includes(example.marked))
      throw new Error(`${where}: the marked words are not in the text.`);
    return { trade, ...example };
  });
}

/**
 * How the tables are laid out. What a table was not written for counts as absent: a sentence written as an example of
 * coldness promises nothing, unless it is labelled for both.
 */
const READ: Readonly<
  Record<string, (cells: readonly string[], where: string) => Omit<ReplyExample, 'trade'>>
> = {
  promises: ([over, , text = '', marked = ''], where) => ({
    over: yesIs('o', 'n', over, where),
    cold: false,
    text,
    marked,
  }),
  coldness: ([kind, text = '', marked = ''], where) => ({
    over: false,
    cold: coldness(kind, where),
    text,
    marked,
  }),
  ordinary: ([over, cold, , text = '', marked = ''], where) => ({
    over: yesIs('o', 'n', over, where),
    cold: yesIs('k', 'n', cold, where),
    text,
    marked,
  }),
  // One sentence of a whole reply a line; an empty line between two replies.
  whole: ([over, cold, , text = ''], where) => ({
    over: yesIs('o', 'n', over, where),
    cold: yesIs('k', 'n', cold, where),
    text,
    marked: '',
  }),
  spanish: ([, over, , cold, text = ''], where) => ({
    over: yesIs('o', 'n', over, where),
    cold: yesIs('k', 'n', cold, where),
    text,
    marked: '',
  }),
};

function yesIs(yes: string, no: string, code: string | undefined, where: string): boolean {
  if (code !== yes && code !== no) throw new Error(`${where}: "${code}" is neither ${yes} nor ${no}.`);
  return code === yes;
}

/** Blames, refuses barely, apologises for nothing, passes the buck, talks down. */
function coldness(code: string | undefined, where: string): boolean {
  if (code === undefined || !/^[braptn]$/.test(code))
    throw new Error(`${where}: "${code}" is no kind of coldness.`);
  return code !== 'n';
}

/** Every line of the tables of a folder, cut at its tabs. */
function linesOf(folder: string): { trade: string; cells: string[]; where: string }[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort();
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/\r?\n/)
      .map((line, at) => ({
        trade: file.replace('.tsv', ''),
        cells: line.split('\t'),
        where: `${file}:${at + 1}`,
        line,
      }))
      .filter(({ line }) => line.trim() !== ''),
  );
}
