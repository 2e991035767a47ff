// Measures the ranking of the starter pack's scripts for real messages: a script is of use when it carries one of the
// topics the message is labelled with.

import { createScriptIndex } from '../../src/domain/ranking';
import { STARTER_PACK } from '../../src/packs/starter';
import { scriptsFor } from '../engine-answers';
import type { LabelledQuery } from './labelled';
import { shareOf } from './metrics';
import { lineOf, type Table } from './table';

export interface Ranked {
  row: LabelledQuery;
  /** The tags of the scripts offered, the best first. */
  offered: string[][];
}

/** What is offered for each message, as `predict` offers it. */
export function rankAll(rows: readonly LabelledQuery[]): Ranked[] {
  const index = createScriptIndex(STARTER_PACK.scripts);
  return rows.map((row) => ({ row, offered: scriptsFor(index, row.query).map(({ tags }) => tags) }));
}

/** Whether one of the first `most` scripts is of use. */
export function isHit({ row, offered }: Ranked, most: number): boolean {
  return offered.slice(0, most).some((tags) => tags.some((tag) => row.relevant_tags.includes(tag)));
}

export function rankingTable(ranked: readonly Ranked[]): Table {
  const hits = (most: number) => (some: readonly Ranked[]) => shareOf(some.map((one) => isHit(one, most)));
  return {
    title: 'Script ranking, starter pack',
    lines: [
      lineOf('hit@1', ranked, hits(1), { least: 0.78 }),
      lineOf('hit@3', ranked, hits(3), { least: 0.9 }),
      lineOf('hit@10', ranked, hits(10)),
    ],
  };
}
