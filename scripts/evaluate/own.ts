// Measures the weights on the examples of this repository, which anyone has: each example is judged by a fit that has
// not seen it (train/folds.ts). The word lists were written beside the examples, so these figures flatter; what they
// are good for is to see a change, and Spanish and Filipino, of which the other data hold little.

import { lookAt } from '../../src/domain/reading/look';
import { chancesOf, levelOf, scoreOf } from '../../src/domain/reading/score';
import { chanceOf } from '../../src/domain/text/classifier';
import { LEVELS, TOPICS } from '../../src/domain/words';
import { trainDraft } from '../train/draft';
import { type MessageExample, readMessages, readReplies } from '../train/examples';
import { trainReading } from '../train/reading';
import { f1, reliability, type YesNo } from './metrics';
import {
  chancesOfAnger,
  dangerTable,
  languageTable,
  levelTable,
  type NamedSet,
  type Read,
  setTable,
  spokenIn,
  topicTable,
} from './reading';
import { formatBins, formatTable, lineOf, type Table } from './table';

/** Everything as lines of text. Takes as long as training does. */
export function evaluateOwn(examples: string): string[] {
  const { kept, unseen, thresholds } = trainReading(readMessages(`${examples}/messages`));
  const reads = kept.map((message, at) =>
    readBy(message, at, Float32Array.from(unseen[at] ?? []), thresholds),
  );
  const trades = [...new Set(kept.map(({ trade }) => trade))];
  const inTrade = (trade: string): NamedSet => [trade, reads.filter((_, at) => kept[at]?.trade === trade)];
  return [
    ...formatTable(levelTable('Reading: own messages, unseen by the fit', reads, false)),
    ...formatTable(setTable('Reading: own messages by file', trades.map(inTrade))),
    ...formatTable(dangerTable([['own messages', reads]])),
    ...formatTable(languageTable(reads)),
    ...formatTable(topicTable([['own messages', reads]])),
    ...formatBins('Calibration of “angry or more”, own messages', reliability(chancesOfAnger(reads))),
    ...formatTable(draftTable(examples)),
  ];
}

/** The reading of one message by the given log-odds: what reading.ts does, without a conversation before it. */
function readBy(
  { trade, text, level, topics }: MessageExample,
  at: number,
  logits: Float32Array,
  thresholds: readonly number[],
): Read {
  const look = lookAt(text);
  const chances = chancesOf(
    logits,
    (look?.weight.abusive ?? 0) >= 1,
    look?.topics.includes('self_harm') === true,
  );
  return {
    row: { id: `${trade}-${at}`, text, level: LEVELS[level] ?? 'calm', topics },
    reading: {
      level: levelOf(chances),
      score: scoreOf(chances),
      scores: chances,
      topics: TOPICS.filter(
        (topic, k) =>
          look?.topics.includes(topic) === true || chanceOf(logits[3 + k] ?? -9) >= (thresholds[3 + k] ?? 1),
      ),
      signals: [],
    },
    spoken: spokenIn(text),
  };
}

/** The weights of the draft check alone, sentence by sentence; its rules are not asked. */
function draftTable(examples: string): Table {
  const { rows, unseen, thresholds } = trainDraft(readReplies(`${examples}/replies`));
  const line = (name: string, k: number) => {
    const pairs = rows.flatMap(({ example }, at): YesNo[] => {
      const answer = example.answers[k] ?? -1;
      return answer < 0 ? [] : [[chanceOf(unseen[at]?.[k] ?? 0) >= (thresholds[k] ?? 0.5), answer === 1]];
    });
    return lineOf(name, pairs, f1);
  };
  return {
    title: 'Drafts: own sentences, the weights alone',
    lines: [line('over-promise: F1', 0), line('cold or blaming: F1', 1)],
  };
}
