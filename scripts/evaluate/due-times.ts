// Measures due times: how many are exactly one of the accepted answers, how often one is named where none is due.
// Asked as `predict` asks. The specs of Recognizers and chrono name every time in a text, whomever it binds, so beside
// each stands the figure for "some time in the text", which is all those libraries look for.

import { type DueTime, findDueTimes } from '../../src/domain/due-time';
import { dueOfLine } from '../engine-answers';
import type { LabelledTime } from './labelled';
import { shareOf } from './metrics';
import { type Floor, lineOf, percentOf, type Table } from './table';

export interface Timed {
  row: LabelledTime;
  found: DueTime | null;
  /** Every time the text names. */
  named: DueTime[];
}

export function timeAll(rows: readonly LabelledTime[]): Timed[] {
  return rows.map((row) => {
    const options = row.lang === undefined ? {} : { lang: row.lang };
    return {
      row,
      found: dueOfLine(row.text, row.ref, options),
      named: findDueTimes(row.text, row.ref, options),
    };
  });
}

/** Whether a time is one of the accepted answers; a bare time of day is right on any day. */
export function isExact({ row }: Timed, time: DueTime | null): boolean {
  if (time === null) return false;
  return row.due.includes(row.gran === 't' ? time.due.slice(11) : time.due);
}

export const isDue = ({ row }: Timed): boolean => row.gran !== 'n';

export function authoredTimeTable(all: readonly Timed[]): Table {
  return {
    title: 'Due times: sentences written by hand',
    lines: [
      lineOf('exact', all.filter(isDue), exact, { least: 0.96 }),
      percentOf(
        'named where none is due',
        all.filter((one) => !isDue(one)),
        fires,
        { most: 0.04 },
      ),
    ],
  };
}

/** The specs of the libraries themselves. */
export function specTable(all: readonly Timed[]): Table {
  const part = (source: string, lang?: string) =>
    all.filter(({ row }) => row.source === source && (lang === undefined || row.lang === lang));
  const lines = (name: string, some: readonly Timed[], floor?: Floor) => [
    lineOf(`${name}: exact`, some.filter(isDue), exact, floor),
    lineOf(`${name}: exact, any time named`, some.filter(isDue), namedExactly),
    ...(some.every(isDue)
      ? []
      : [
          percentOf(
            `${name}: named where none is due`,
            some.filter((one) => !isDue(one)),
            fires,
          ),
        ]),
  ];
  return {
    title: 'Due times: specs of libraries',
    lines: [
      ...lines('Recognizers, English', part('recognizers-text', 'en'), { least: 0.75 }),
      ...lines('Recognizers, Spanish', part('recognizers-text', 'es'), { least: 0.8 }),
      ...lines('chrono', part('chrono-tests')),
    ],
    notes: ['chrono passes its own tests by design: that part compares nothing.'],
  };
}

const exact = (some: readonly Timed[]) => shareOf(some.map((one) => isExact(one, one.found)));
const namedExactly = (some: readonly Timed[]) =>
  shareOf(some.map((one) => one.named.some((time) => isExact(one, time))));
const fires = (some: readonly Timed[]) => shareOf(some.map(({ found }) => found !== null));
