// `npm run evaluate -- --written`: the engine on the sets beside this file (written/README.md): messages, dangers and
// their look-alikes, agent sentences, whole replies judged by place, due times, languages that must stay unread.

import * as z from 'zod/mini';
import { checkDraft, type DraftCheck } from '../../src/domain/draft';
import { readMessage } from '../../src/domain/reading';
import type { Span } from '../../src/domain/words';
import { DEFAULT_REF } from '../engine-answers';
import { authoredTimeTable, timeAll } from './due-times';
import { LabelledMessage, LabelledTime, readRows } from './labelled';
import { f1, shareOf, type YesNo } from './metrics';
import { levelTable, readAll, topicTable } from './reading';
import { formatTable, lineOf, percentOf, type Table } from './table';

const Sentence = z.object({
  text: z.string(),
  ref: z.optional(z.string()),
  over_promise: z.optional(z.boolean()),
  cold_or_blame: z.optional(z.boolean()),
  commitment: z.optional(z.string()),
});
const Reply = z.object({
  text: z.string(),
  ref: z.string(),
  over: z.array(z.string()),
  cold: z.array(z.string()),
  commitments: z.array(z.object({ words: z.string() })),
});
const Danger = z.object({ text: z.string(), kind: z.string() });
const Text = z.object({ text: z.string() });
type Reply = z.infer<typeof Reply>;
type Checked<Row> = Row & { check: DraftCheck };

/** Everything, as lines of text. `folder` holds the sets. */
export function evaluateWritten(folder: string): string[] {
  const rows = <Row>(name: string, kind: z.ZodMiniType<Row>) => readRows(folder, `${name}.jsonl`, kind);
  const sets = ['tweets', 'tickets', 'filipino', 'spanish'].map(
    (name) => [name, readAll(rows(name, LabelledMessage))] as const,
  );
  const tables: Table[] = [
    ...sets.map(([name, reads]) => levelTable(`Written ${name}`, reads, false)),
    topicTable(sets),
    dangers(rows('safety', Danger), rows('other-languages', Text)),
    sentences(
      check(rows('promises', Sentence)),
      check(rows('cold', Sentence)),
      check(rows('replies-es-fil', Sentence)),
    ),
    places(check(rows('replies', Reply))),
    authoredTimeTable(timeAll(rows('due', LabelledTime))),
  ];
  return tables.flatMap(formatTable);
}

function check<Row extends { text: string; ref?: string | undefined }>(rows: readonly Row[]): Checked<Row>[] {
  return rows.map((row) => ({ ...row, check: checkDraft(row.text, { ref: row.ref ?? DEFAULT_REF }) }));
}

function dangers(
  messages: readonly z.infer<typeof Danger>[],
  others: readonly z.infer<typeof Text>[],
): Table {
  const isNamed = ({ text }: { text: string }) =>
    readMessage(text).topics.some((topic) => topic === 'threat_of_violence' || topic === 'self_harm');
  const named = (some: readonly { text: string }[]) => shareOf(some.map(isNamed));
  return {
    title: 'Written dangers, look-alikes and other languages',
    lines: [
      percentOf(
        'dangers found',
        messages.filter(({ kind }) => kind === 'danger'),
        named,
        { least: 0.9 },
      ),
      percentOf(
        'look-alikes flagged',
        messages.filter(({ kind }) => kind !== 'danger'),
        named,
        { most: 0.05 },
      ),
      percentOf('other languages left unread', others, (some) =>
        shareOf(some.map(({ text }) => readMessage(text).level === 'unread')),
      ),
    ],
  };
}

type Judged = Checked<z.infer<typeof Sentence>>;

function sentences(promises: readonly Judged[], cold: readonly Judged[], others: readonly Judged[]): Table {
  const over = (some: readonly Judged[]) =>
    f1(some.map((one): YesNo => [hasKind(one.check, OVER), one.over_promise === true]));
  const commits = (some: readonly Judged[]) =>
    f1(some.map((one): YesNo => [one.check.commitments.length > 0, one.commitment !== 'none']));
  return {
    title: 'Written agent sentences: F1',
    lines: [
      lineOf('over-promise', promises, over, { least: 0.88 }),
      lineOf(
        'cold or blaming',
        cold,
        (some) => f1(some.map((one): YesNo => [hasKind(one.check, COLD), one.cold_or_blame === true])),
        { least: 0.85 },
      ),
      lineOf('Spanish and Filipino: over-promise', others, over),
      lineOf('Spanish and Filipino: commitment', others, commits, { least: 0.75 }),
    ],
  };
}

const OVER = ['over-promise'];
const COLD = ['cold', 'blame'];

function hasKind({ findings }: DraftCheck, kinds: readonly string[]): boolean {
  return findings.some(({ kind }) => kinds.includes(kind));
}

/** Whole replies: a place counts as found where ours and the marked words overlap. */
function places(replies: readonly Checked<Reply>[]): Table {
  const by =
    (words: (reply: Reply) => readonly string[], found: (check: DraftCheck) => readonly Span[]) =>
    (some: readonly Checked<Reply>[]) =>
      f1(some.flatMap((reply) => judgePlaces(reply.text, words(reply), found(reply.check))));
  const kinds =
    (wanted: readonly string[]) =>
    ({ findings }: DraftCheck) =>
      findings.filter(({ kind }) => wanted.includes(kind));
  return {
    title: 'Written replies of 55 to 160 words, by place: F1',
    lines: [
      lineOf(
        'over-promise',
        replies,
        by(({ over }) => over, kinds(OVER)),
        { least: 0.8 },
      ),
      lineOf(
        'cold or blaming',
        replies,
        by(({ cold }) => cold, kinds(COLD)),
      ),
      lineOf(
        'commitment',
        replies,
        by(
          ({ commitments }) => commitments.map(({ words }) => words),
          ({ commitments }) => commitments,
        ),
        { least: 0.8 },
      ),
    ],
  };
}

/** One pair for each place that was meant, and one for each of ours that meets none. */
function judgePlaces(text: string, words: readonly string[], found: readonly Span[]): YesNo[] {
  const meant = words.map((some): Span => {
    const start = text.indexOf(some);
    return { start, end: start + some.length };
  });
  const meets = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  return [
    ...meant.map((place): YesNo => [found.some((one) => meets(one, place)), true]),
    ...found.filter((one) => !meant.some((place) => meets(one, place))).map((): YesNo => [true, false]),
  ];
}
