// Measures the reading: how well the hot messages rank first, how well three levels are told apart, what calm chat is
// called, which dangers are found, topics and languages. `unsure` and `unread` say nothing of upset: they count as
// calm. "Either reader" takes the label of whichever of two readers agrees; without it the first reader's counts.

import { type Reading, readMessage } from '../../src/domain/reading';
import { findLanguages } from '../../src/domain/reading/language';
import { isInside, setApart } from '../../src/domain/text/quoted';
import { tokenise } from '../../src/domain/text/tokens';
import { TOPICS, type Topic } from '../../src/domain/words';
import { bootstrap, type Figure } from './bootstrap';
import { type ChatTurn, isOdd, type LabelledMessage } from './labelled';
import { auc, f1, macroF1, mean, precisionAt, type Scored, shareOf, type YesNo } from './metrics';
import { type Floor, type Line, lineOf, percentOf, type Table } from './table';

/** A labelled message and what the engine reads in it. */
export interface Read {
  row: LabelledMessage;
  reading: Pick<Reading, 'level' | 'score' | 'scores' | 'topics' | 'signals'>;
  spoken: Spoken;
}

/** What a message is taken for. Agents meet mixed messages as Filipino or Spanish ones, so they count there. */
export type Spoken = 'English' | 'Spanish' | 'Filipino' | 'unread';
const SPOKEN: readonly Spoken[] = ['English', 'Spanish', 'Filipino', 'unread'];

/** Messages that are measured together. */
export type NamedSet = readonly [name: string, reads: readonly Read[]];

const CLASSES = ['calm', 'frustrated', 'hot'] as const;
export type Class = (typeof CLASSES)[number];

const DANGERS: readonly Topic[] = ['threat_of_violence', 'self_harm'];
const FLOORS = {
  auc: { least: 0.93 },
  precision: { least: 0.72 },
  macro: { least: 0.72 },
  calmHot: { most: 0.01 },
  calmFrustrated: { most: 0.1 },
  danger: { least: 0.95 },
  lookAlike: { most: 0.05 },
  topics: { least: 0.75 },
  otherAuc: { least: 0.85 },
  otherMacro: { least: 0.65 },
} as const satisfies Record<string, Floor>;

export function readAll(rows: readonly LabelledMessage[]): Read[] {
  return rows.map((row) => ({
    row,
    reading: readMessage(row.text, row.context ?? []),
    spoken: spokenIn(row.text),
  }));
}

/** What the reading's own language finder makes of a message. */
export function spokenIn(text: string): Spoken {
  const { history } = setApart(text);
  const languages = findLanguages(
    text,
    tokenise(text).filter(({ start }) => !isInside(history, start)),
  );
  if (languages.size === 0) return 'unread';
  if (languages.has('fil')) return 'Filipino';
  return languages.has('es') ? 'Spanish' : 'English';
}

export function classOf(level: string): Class {
  if (level === 'angry' || level.startsWith('abusive')) return 'hot';
  return level === 'frustrated' ? 'frustrated' : 'calm';
}

const isHot = ({ row }: Read): boolean => classOf(row.level) === 'hot';

/** What was said and what was meant: the first reader's label, or whichever of the two agrees. */
export function classesOf({ row, reading }: Read, either: boolean): readonly [said: Class, meant: Class] {
  const said = classOf(reading.level);
  const agrees = either && row.second !== undefined && classOf(row.second.level) === said;
  return [said, agrees ? said : classOf(row.level)];
}

export function topicOf({ row, reading }: Read, topic: Topic, either = true): YesNo {
  const said = reading.topics.includes(topic);
  const agrees = either && row.second !== undefined && row.second.topics.includes(topic) === said;
  return [said, agrees ? said : row.topics.includes(topic)];
}

const scoredOf = (reads: readonly Read[]): Scored[] => reads.map((read) => [read.reading.score, isHot(read)]);
const macroOf = (reads: readonly Read[], either: boolean) =>
  macroF1(
    reads.map((read) => classesOf(read, either)),
    CLASSES,
  );

/** The levels of a set. The floors are those of support tweets; none where they are not meant. */
export function levelTable(title: string, reads: readonly Read[], floors = true): Table {
  const hasSecond = reads.some(({ row }) => row.second !== undefined);
  const floor = (one: Floor) => (floors ? one : undefined);
  const of = (name: string, measure: (some: readonly Read[]) => number | null, least?: Floor) =>
    lineOf(name, reads, measure, least);
  return {
    title,
    lines: [
      of('hot: AUC', (some) => auc(scoredOf(some)), floor(FLOORS.auc)),
      of('hot: precision at recall 0.8', (some) => precisionAt(scoredOf(some), 0.8), floor(FLOORS.precision)),
      of('three levels: macro-F1, first reader', (some) => macroOf(some, false), floor(FLOORS.macro)),
      ...(hasSecond
        ? [of('three levels: macro-F1, either reader', (some) => macroOf(some, true), floor(FLOORS.macro))]
        : []),
      ...CLASSES.map((label) =>
        of(`  ${label}: F1`, (some) =>
          f1(
            some.map((read): YesNo => {
              const [said, meant] = classesOf(read, hasSecond);
              return [said === label, meant === label];
            }),
          ),
        ),
      ),
    ],
  };
}

/** Tweets all together and by halves. */
export function tweetTables(tweets: readonly Read[]): Table[] {
  return [
    levelTable('Reading: support tweets', tweets),
    levelTable(
      'Reading: tweets with even ids ("tuned")',
      tweets.filter(({ row }) => !isOdd(row.id)),
    ),
    levelTable(
      'Reading: tweets with odd ids ("aside")',
      tweets.filter(({ row }) => isOdd(row.id)),
    ),
  ];
}

/** Turns of a chat as messages; they are calm by the way they were made. */
export const asCalm = (turns: readonly ChatTurn[]): LabelledMessage[] =>
  turns.map(({ id, text }) => ({ id, text, level: 'calm', topics: [] }));

export function calmTable(turns: readonly Read[]): Table {
  const share = (name: string, wanted: (level: string) => boolean, floor?: Floor): Line =>
    percentOf(name, turns, (some) => shareOf(some.map(({ reading }) => wanted(reading.level))), floor);
  return {
    title: 'Calm support chat called …',
    lines: [
      share('hot', (level) => classOf(level) === 'hot', FLOORS.calmHot),
      share('frustrated', (level) => level === 'frustrated', FLOORS.calmFrustrated),
      share('unsure', (level) => level === 'unsure'),
      share('unread', (level) => level === 'unread'),
    ],
  };
}

/** Of the messages in danger how many were found, of the others how many were flagged, set by set. */
export function dangerTable(sets: readonly NamedSet[]): Table {
  return {
    title: 'Dangers: threat of violence, self-harm',
    lines: sets.flatMap(([name, reads]) => {
      const found = (topics: readonly Topic[]) =>
        reads
          .filter(({ row }) => topics.some((topic) => row.topics.includes(topic)))
          .map(({ row, reading }) =>
            DANGERS.some((topic) => row.topics.includes(topic) && reading.topics.includes(topic)),
          );
      const flagged = reads
        .filter(({ row }) => !DANGERS.some((topic) => row.topics.includes(topic)))
        .map(({ reading }) => DANGERS.some((topic) => reading.topics.includes(topic)));
      const others = percentOf(`${name}: others flagged`, flagged, shareOf, FLOORS.lookAlike);
      if (found(DANGERS).length === 0) return [others];
      return [
        percentOf(`${name}: found`, found(DANGERS), shareOf, FLOORS.danger),
        ...DANGERS.map((topic) => percentOf(`  ${topic.replaceAll('_', ' ')}`, found([topic]), shareOf)),
        others,
      ];
    }),
    notes: ['Where all or none of n are found the draws cannot differ: up to 3/n may still go wrong.'],
  };
}

/** Each topic over all sets together, and the mean over those that a set has. */
export function topicTable(sets: readonly NamedSet[]): Table {
  const all = sets.flatMap(([, reads]) => reads);
  const macro = (reads: readonly Read[]) =>
    mean(
      TOPICS.map((topic) => {
        const pairs = reads.map((read) => topicOf(read, topic));
        return pairs.some(([, meant]) => meant) ? f1(pairs) : null;
      }),
    );
  return {
    title: 'Topics, either reader: F1',
    lines: [
      ...(sets.length > 1 ? [lineOf('macro-F1, all', all, macro, FLOORS.topics)] : []),
      ...sets.map(([name, reads]) => lineOf(`macro-F1, ${name}`, reads, macro, FLOORS.topics)),
      ...TOPICS.map((topic): Line => {
        const figure: Figure = bootstrap(all, (some) => f1(some.map((read) => topicOf(read, topic))));
        const count = all.filter((read) => topicOf(read, topic)[1]).length;
        return { name: `  ${topic.replaceAll('_', ' ')}`, count, figure };
      }),
    ],
    notes: ['A topic’s items are the messages it is meant in; a macro-F1 is over the topics the set has.'],
  };
}

/** Two figures for each set: how it fares beside the others. */
export function setTable(title: string, sets: readonly NamedSet[]): Table {
  return {
    title,
    lines: sets.flatMap(([name, reads]) => [
      lineOf(`${name}: hot, AUC`, reads, (some) => auc(scoredOf(some))),
      lineOf(`${name}: three levels, macro-F1`, reads, (some) => macroOf(some, false)),
    ]),
  };
}

/** The same figures by what the language finder takes a message for. */
export function languageTable(reads: readonly Read[]): Table {
  return {
    title: 'Languages, as the reading takes them',
    lines: SPOKEN.flatMap((spoken): Line[] => {
      const some = reads.filter((read) => read.spoken === spoken);
      if (spoken === 'unread')
        return [
          percentOf('not read', reads, (all) =>
            shareOf(all.map(({ reading }) => reading.level === 'unread')),
          ),
        ];
      const [forAuc, forMacro] =
        spoken === 'English' ? [FLOORS.auc, FLOORS.macro] : [FLOORS.otherAuc, FLOORS.otherMacro];
      return [
        lineOf(`${spoken}: hot, AUC`, some, (few) => auc(scoredOf(few)), forAuc),
        lineOf(`${spoken}: three levels, macro-F1`, some, (few) => macroOf(few, true), forMacro),
      ];
    }),
    notes: ['A message with Filipino or Spanish words beside English ones counts as Filipino or Spanish.'],
  };
}

/** The chance of "angry or more" against the first reader. */
export const chancesOfAnger = (reads: readonly Read[]): Scored[] =>
  reads
    .filter(({ reading }) => reading.level !== 'unread')
    .map((read) => [read.reading.scores.angry, isHot(read)]);
