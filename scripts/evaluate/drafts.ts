// Measures the draft check on replies that are labelled as a whole: a commitment, an over-promise, cold or blaming
// words anywhere in it. The pack is the starter pack and the moment the one of `predict`.

import { checkDraft, type DraftCheck } from '../../src/domain/draft';
import type { FindingKind } from '../../src/domain/finding';
import { STARTER_PACK } from '../../src/packs/starter';
import { DEFAULT_REF } from '../engine-answers';
import type { LabelledReply } from './labelled';
import { f1, macroF1, shareOf, type YesNo } from './metrics';
import { type Floor, type Line, lineOf, percentOf, type Table } from './table';

export interface Checked {
  row: LabelledReply;
  check: DraftCheck;
}

/** What is asked of a reply, with the answer of the check and that of a label. */
interface Question {
  said: (check: DraftCheck) => boolean;
  meant: (labels: Labels) => boolean;
}
type Labels = Pick<LabelledReply, 'commitment' | 'due' | 'over_promise' | 'cold_or_blame'>;

const COLD: readonly FindingKind[] = ['blame', 'cold'];
const FIRMNESS = ['firm', 'conditional', 'none'] as const;

export const QUESTIONS = {
  commitment: {
    said: ({ commitments }) => commitments.length > 0,
    meant: ({ commitment }) => commitment !== 'none',
  },
  dueTime: {
    said: ({ commitments }) => commitments.some(({ due }) => due !== null),
    meant: ({ due }) => due === 'explicit',
  },
  overPromise: {
    said: ({ findings }) => findings.some(({ kind }) => kind === 'over-promise'),
    meant: (labels) => labels.over_promise,
  },
  coldOrBlame: {
    said: ({ findings }) => findings.some(({ kind }) => COLD.includes(kind)),
    meant: (labels) => labels.cold_or_blame,
  },
} satisfies Record<string, Question>;

export function checkAll(rows: readonly LabelledReply[]): Checked[] {
  const options = { ref: DEFAULT_REF, boundaries: STARTER_PACK.boundaries };
  return rows.map((row) => ({ row, check: checkDraft(row.text, options) }));
}

/** What was said and meant; with `either`, the second reader is right too where they say what was said. */
export function answerOf({ row, check }: Checked, { said, meant }: Question, either: boolean): YesNo {
  const one = said(check);
  const agrees = either && row.second !== undefined && meant(row.second) === one;
  return [one, agrees ? one : meant(row)];
}

function firmnessOf({ commitments }: DraftCheck): (typeof FIRMNESS)[number] {
  if (commitments.some(({ firmness }) => firmness === 'firm')) return 'firm';
  return commitments.length > 0 ? 'conditional' : 'none';
}

function question(
  name: string,
  all: readonly Checked[],
  one: Question,
  either: boolean,
  floor?: Floor,
): Line {
  return lineOf(name, all, (some) => f1(some.map((reply) => answerOf(reply, one, either))), floor);
}

const threeWays = (all: readonly Checked[]): Line =>
  lineOf('firm, conditional or none: macro-F1', all, (some) =>
    macroF1(
      some.map(({ row, check }) => [firmnessOf(check), row.commitment] as const),
      FIRMNESS,
    ),
  );

/** Real replies. Two readers hardly agree on the few over-promises in them: those are counted, not scored. */
export function realDraftTable(all: readonly Checked[]): Table {
  const { commitment, dueTime, overPromise, coldOrBlame } = QUESTIONS;
  const promised = all.filter(({ row }) => row.over_promise || row.second?.over_promise === true);
  const others = all.filter((one) => !promised.includes(one));
  const flagged = (some: readonly Checked[]) => shareOf(some.map(({ check }) => overPromise.said(check)));
  return {
    title: 'Drafts: real replies',
    lines: [
      question('commitment: F1, first reader', all, commitment, false, { least: 0.86 }),
      question('commitment: F1, either reader', all, commitment, true, { least: 0.86 }),
      threeWays(all),
      question('explicit due time: F1, first reader', all, dueTime, false),
      percentOf('over-promise: named by a reader, found', promised, flagged),
      percentOf('over-promise: others flagged', others, flagged),
      question('cold or blaming: F1, first reader', all, coldOrBlame, false, { least: 0.7 }),
      question('cold or blaming: F1, either reader', all, coldOrBlame, true, { least: 0.7 }),
    ],
  };
}

/** Sentences written by hand, labelled by their writer. */
export function authoredDraftTable(all: readonly Checked[]): Table {
  const { commitment, dueTime, overPromise, coldOrBlame } = QUESTIONS;
  return {
    title: 'Drafts: sentences written by hand',
    lines: [
      question('commitment: F1', all, commitment, false),
      threeWays(all),
      question('explicit due time: F1', all, dueTime, false),
      question('over-promise: F1', all, overPromise, false, { least: 0.88 }),
      question('cold or blaming: F1', all, coldOrBlame, false, { least: 0.85 }),
    ],
  };
}
