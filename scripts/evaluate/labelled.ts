// The labelled data as they lie in the data folder, one JSON object a line, and what is said when they do not. The
// data are not part of this repository; each folder's DATA.md gives its source and licence.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Turn = z.object({ role: z.enum(['customer', 'agent']), text: z.string() });
const Labels = z.object({ level: z.string(), topics: z.array(z.string()) });

/** A customer's message. `second` is what another reader said; where the two differ, either is right. */
export const LabelledMessage = z.object({
  id: z.string(),
  text: z.string(),
  context: z.optional(z.array(Turn)),
  level: z.string(),
  topics: z.array(z.string()),
  second: z.optional(Labels),
});
export type LabelledMessage = z.infer<typeof LabelledMessage>;

/** A turn of a support chat that is calm by the way it was made. */
export const ChatTurn = z.object({ id: z.string(), text: z.string() });
export type ChatTurn = z.infer<typeof ChatTurn>;

const ReplyLabels = z.object({
  commitment: z.enum(['firm', 'conditional', 'none']),
  due: z.enum(['explicit', 'vague', 'none']),
  over_promise: z.boolean(),
  cold_or_blame: z.boolean(),
});

/** An agent's reply, labelled as a whole. */
export const LabelledReply = z.extend(ReplyLabels, {
  id: z.string(),
  text: z.string(),
  second: z.optional(ReplyLabels),
});
export type LabelledReply = z.infer<typeof LabelledReply>;

/** A sentence with a time. `due` holds the accepted answers; it is empty for gran `n`, where none is due. */
export const LabelledTime = z.object({
  id: z.string(),
  text: z.string(),
  ref: z.string(),
  due: z.array(z.string()),
  gran: z.enum(['m', 'd', 't', 'n']),
  lang: z.optional(z.string()),
  source: z.string(),
});
export type LabelledTime = z.infer<typeof LabelledTime>;

/** A message and the topics a script must have one of to be of use. */
export const LabelledQuery = z.object({
  id: z.string(),
  query: z.string(),
  relevant_tags: z.array(z.string()),
});
export type LabelledQuery = z.infer<typeof LabelledQuery>;

/** Something about the data that a person can mend; its message is a whole sentence. */
export class DataFault extends Error {}

/**
 * All rows of a file of the data folder.
 * @throws DataFault where it is missing, empty or a line is not of that kind.
 */
export function readRows<Row>(folder: string, file: string, kind: z.ZodMiniType<Row>): Row[] {
  const path = join(folder, file);
  if (!existsSync(path)) throw new DataFault(`${path} is missing.`);
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .map((line, at) => ({ line, where: `${path}:${at + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, where }) => readRow(line, where, kind));
  if (rows.length === 0) throw new DataFault(`${path} is empty.`);
  return rows;
}

function readRow<Row>(line: string, where: string, kind: z.ZodMiniType<Row>): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new DataFault(`${where} is not JSON.`);
  }
  const read = kind.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new DataFault(
    `${where}: ${issue?.path.join('.') ?? 'the line'} is not as expected (${issue?.message ?? ''}).`,
  );
}

/** `count` of the items, spread evenly over all of them; the same ones every time. */
export function sample<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return items.filter((_, at) => Math.floor(Math.ceil(at / step) * step) === at).slice(0, count);
}

/** The number an id ends with is odd. */
export const isOdd = (id: string): boolean => Number(/(\d+)$/.exec(id)?.[1] ?? 0) % 2 === 1;
