// Answers the four tasks of the engine, one JSON object a line in, one out, in order: reading, ranking, draft,
// due. Decides only how the engine's answers are written down; the forms are in ARCHITECTURE. A line
// that is no such object gives `{"id":null,"error":…}`, the rest is answered all the same, and the exit code is 1.

import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { checkDraft } from '../src/domain/draft';
import type { Pack } from '../src/domain/pack';
import { readPackText } from '../src/domain/pack-text';
import { createScriptIndex, type ScriptIndex } from '../src/domain/ranking';
import { readMessage, type Turn } from '../src/domain/reading';
import type { ReadLevel } from '../src/domain/words';
import starterText from '../src/packs/starter-en.json';
import { DEFAULT_REF, dueOfLine, scriptsFor } from './engine-answers';

const USAGE = 'Usage: npm run -s predict -- reading|ranking|draft|due < in.jsonl > out.jsonl\n';

/** Where lines come from and go to; `process` is one. */
export interface Pipes {
  stdin: NodeJS.ReadableStream;
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
}

type Fields = Readonly<Record<string, unknown>>;
type Task = (line: Fields) => object;

/** Runs the task named first over all lines; gives the exit code. */
export async function predict(args: readonly string[], pipes: Pipes): Promise<number> {
  const task = TASKS.get(args[0] ?? '');
  if (task === undefined) {
    pipes.stderr.write(USAGE);
    return 2;
  }
  let failed = 0;
  for await (const line of createInterface({ input: pipes.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = answerLine(task, line);
    if ('error' in answer) failed += 1;
    pipes.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  if (failed > 0) pipes.stderr.write(`${failed} line${failed === 1 ? '' : 's'} could not be answered.\n`);
  return failed > 0 ? 1 : 0;
}

function answerLine(task: Task, line: string): object {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    return { id: null, error: 'This line is not JSON.' };
  }
  if (!isFields(fields)) return { id: null, error: 'This line is not a JSON object.' };
  try {
    return { id: fields.id ?? null, ...task(fields) };
  } catch (error) {
    return { id: null, error: error instanceof Error ? error.message : String(error) };
  }
}

function reading(line: Fields): object {
  const { level, score, scores, topics, signals } = readMessage(textOf(line, 'text'), contextOf(line));
  return {
    level: levelWord(level),
    score,
    scores,
    topics,
    signals: signals.map(({ kind, start, end }) => ({ kind, start, end })),
  };
}

function ranking(line: Fields): object {
  const scripts = scriptsFor(packOf(line).index, textOf(line, 'query'));
  return { scripts: scripts.map(({ id, tags, score }) => ({ id, tags, score })) };
}

function draft(line: Fields): object {
  const { boundaries } = packOf(line).pack;
  const { findings, commitments } = checkDraft(textOf(line, 'text'), { ref: refOf(line), boundaries });
  return {
    findings: findings.map(({ kind, start, end, rule, say }) => ({ kind, start, end, rule, say })),
    commitments: commitments.map(({ start, end, text, firmness, due }) => ({
      start,
      end,
      text,
      firmness,
      due: due?.due ?? null,
    })),
  };
}

function due(line: Fields): object {
  const text = textOf(line, 'text');
  const lang = typeof line.lang === 'string' ? { lang: line.lang } : {};
  const found = dueOfLine(text, refOf(line), lang);
  return found === null ? { due: null, gran: 'n' } : { due: found.due, gran: found.gran };
}

const TASKS: ReadonlyMap<string, Task> = new Map([
  ['reading', reading],
  ['ranking', ranking],
  ['draft', draft],
  ['due', due],
]);

/** The contract knows four levels and `unread`; between calm and frustrated we say the lesser. */
function levelWord(level: ReadLevel): string {
  return level === 'unsure' ? 'calm' : level;
}

function textOf(line: Fields, field: string): string {
  const value = line[field];
  if (typeof value !== 'string') throw new Error(`The field "${field}" must be a text.`);
  return value;
}

/** Earlier turns, oldest first; what is no turn is passed over. */
function contextOf(line: Fields): Turn[] {
  const turns: unknown[] = Array.isArray(line.context) ? line.context : [];
  return turns.flatMap((turn): Turn[] => {
    if (!isFields(turn) || typeof turn.text !== 'string') return [];
    return [{ role: turn.role === 'agent' ? 'agent' : 'customer', text: turn.text }];
  });
}

function refOf(line: Fields): string {
  const { ref } = line;
  if (ref === undefined || ref === null) return DEFAULT_REF;
  if (typeof ref !== 'string' || Number.isNaN(Date.parse(ref))) {
    throw new Error('The field "ref" must be a text like 2026-03-02T09:00.');
  }
  return ref;
}

interface LoadedPack {
  pack: Pack;
  index: ScriptIndex;
}
const loaded = new Map<string, LoadedPack>();

/** The pack a line names by its path, or the starter pack; each is read once. */
function packOf(line: Fields): LoadedPack {
  const path = typeof line.pack === 'string' ? line.pack : '';
  const known = loaded.get(path);
  if (known !== undefined) return known;
  const read = readPackText(path === '' ? JSON.stringify(starterText) : readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(read.message);
  const fresh = { pack: read.pack, index: createScriptIndex(read.pack.scripts) };
  loaded.set(path, fresh);
  return fresh;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
