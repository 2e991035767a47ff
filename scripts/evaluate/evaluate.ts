// `npm run evaluate -- --data DIR`: measures the engine on labelled data that are not part of this repository and
// prints every figure with its 95 % interval and the floor it must reach. `--own` needs no data. What is measured is
// decided in the files beside this one; this one reads the command line and puts the sections in order.

import 'temporal-polyfill/global';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { authoredDraftTable, checkAll, realDraftTable } from './drafts';
import { authoredTimeTable, specTable, timeAll } from './due-times';
import {
  ChatTurn,
  DataFault,
  isOdd,
  LabelledMessage,
  LabelledQuery,
  LabelledReply,
  LabelledTime,
  readRows,
  sample,
} from './labelled';
import { reliability } from './metrics';
import { evaluateOwn } from './own';
import { rankAll, rankingTable } from './ranking';
import {
  asCalm,
  calmTable,
  chancesOfAnger,
  dangerTable,
  languageTable,
  levelTable,
  type NamedSet,
  readAll,
  topicTable,
  tweetTables,
} from './reading';
import { formatBins, formatTable, type Table } from './table';
import { evaluateWritten } from './written';
import { wrongDrafts, wrongRanks, wrongReads, wrongTimes, wrongTurns } from './wrong';

/** Calm chat turns looked at: a fixed, spread-out sample. */
const CALM_SAMPLE = 1_200;

const SETS = [
  'tuned',
  'aside',
  'authored',
  'calm',
  'ranking',
  'drafts',
  'authored-drafts',
  'times',
  'authored-times',
] as const;
type SetName = (typeof SETS)[number];

const USAGE = `Usage: npm run evaluate -- --data DIR [--wrong SET] | --own | --written
  --data DIR   the folder that holds escalation/, calm-multidogo/, script-ranking/, agent-drafts/ and due-times/
  --own        the examples of this repository instead, each judged by weights that have not seen it
  --written    messages and sentences written to test it, in scripts/evaluate/written
  --wrong SET  lists what was answered differently from the labels: ${SETS.join(', ')}`;

/** What a section of the evaluation gives: its lines, and what was wrong in each of its sets. */
interface Section {
  lines: string[];
  wrong: Partial<Record<SetName, () => string[]>>;
}

/** Runs everything and prints it; gives the exit code. `examples` is the folder the weights are fitted on. */
export function evaluate(
  args: readonly string[],
  examples: string,
  print: (line: string) => void = console.log,
): number {
  const data = optionOf(args, '--data');
  const wanted = optionOf(args, '--wrong');
  const own = args.includes('--own');
  const written = args.includes('--written');
  const isKnown = !args.includes('--wrong') || SETS.some((name) => name === wanted);
  if ((data === undefined && !own && !written) || !isKnown) {
    print(USAGE);
    return 2;
  }
  if (own) for (const line of evaluateOwn(examples)) print(line);
  if (written) for (const line of evaluateWritten(join(examples, '../../evaluate/written'))) print(line);
  if (data === undefined) return 0;
  if (!existsSync(data)) {
    print(`There is no folder ${data}.`);
    return 1;
  }
  let measured = 0;
  for (const [name, measure] of SECTIONS) {
    try {
      const { lines, wrong } = measure(data);
      for (const line of lines) print(line);
      measured += 1;
      for (const set of SETS) if (set === wanted) for (const line of wrong[set]?.() ?? []) print(line);
    } catch (error) {
      if (!(error instanceof DataFault)) throw error;
      print(`\n${name} cannot be measured: ${error.message}`);
    }
  }
  return measured === SECTIONS.length ? 0 : 1;
}

function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  const value = at < 0 ? undefined : args[at + 1];
  return value?.startsWith('--') ? undefined : value;
}

const format = (tables: readonly Table[]): string[] => tables.flatMap(formatTable);

function readingSection(data: string): Section {
  const tweets = readAll(readRows(data, 'escalation/dev.jsonl', LabelledMessage));
  const authored = readAll(readRows(data, 'escalation/authored.jsonl', LabelledMessage));
  const both = [...tweets, ...authored];
  const sets: NamedSet[] = [
    ['tweets', tweets],
    ['authored', authored],
  ];
  return {
    lines: [
      ...format([
        ...tweetTables(tweets),
        levelTable('Reading: messages written by hand', authored, false),
        dangerTable(sets),
        topicTable(sets),
        languageTable(both),
      ]),
      ...formatBins('Calibration of “angry or more”, tweets and authored', reliability(chancesOfAnger(both))),
    ],
    wrong: {
      tuned: () => wrongReads(tweets.filter(({ row }) => !isOdd(row.id))),
      aside: () => wrongReads(tweets.filter(({ row }) => isOdd(row.id))),
      authored: () => wrongReads(authored),
    },
  };
}

function calmSection(data: string): Section {
  const turns = sample(readRows(data, 'calm-multidogo/train.jsonl', ChatTurn), CALM_SAMPLE);
  const reads = readAll(asCalm(turns));
  return { lines: format([calmTable(reads)]), wrong: { calm: () => wrongTurns(reads) } };
}

function rankingSection(data: string): Section {
  const ranked = rankAll(readRows(data, 'script-ranking/dev.jsonl', LabelledQuery));
  return { lines: format([rankingTable(ranked)]), wrong: { ranking: () => wrongRanks(ranked) } };
}

function draftSection(data: string): Section {
  const real = checkAll(readRows(data, 'agent-drafts/dev.jsonl', LabelledReply));
  const authored = checkAll(readRows(data, 'agent-drafts/authored.jsonl', LabelledReply));
  return {
    lines: format([realDraftTable(real), authoredDraftTable(authored)]),
    wrong: { drafts: () => wrongDrafts(real), 'authored-drafts': () => wrongDrafts(authored) },
  };
}

function timeSection(data: string): Section {
  const specs = timeAll(readRows(data, 'due-times/dev.jsonl', LabelledTime));
  const authored = timeAll(readRows(data, 'due-times/authored.jsonl', LabelledTime));
  return {
    lines: format([authoredTimeTable(authored), specTable(specs)]),
    wrong: { times: () => wrongTimes(specs), 'authored-times': () => wrongTimes(authored) },
  };
}

const SECTIONS: readonly (readonly [name: string, measure: (data: string) => Section])[] = [
  ['The reading', readingSection],
  ['Calm chat', calmSection],
  ['The ranking', rankingSection],
  ['The draft check', draftSection],
  ['Due times', timeSection],
];
