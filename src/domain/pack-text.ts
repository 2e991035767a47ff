// A pack from its text and back. Every refusal is a sentence that names the place: which script, which field,
// what is wrong there. Nothing is repaired in silence.

import type * as z from 'zod/mini';
import { lineOf, whyNotParse } from './json-guard';
import { KNOWN_SLOTS, PACK_FORMAT, PACK_SCHEMA, Pack } from './pack';

export type PackReading = { ok: true; pack: Pack } | { ok: false; message: string };

/** 10,000 scripts of the largest size that anyone writes fit in this. */
export const PACK_LIMITS = { length: 20_000_000, depth: 16 };

export function readPackText(text: string): PackReading {
  const guard = whyNotParse(text, PACK_LIMITS);
  if (guard) return { ok: false, message: guard };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      message: `This is not JSON${nearLine(error, text)}. Export the pack again, or check the last thing you changed.`,
    };
  }
  const head = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (head.format !== PACK_FORMAT) {
    return { ok: false, message: `This is not an Evenkeel pack: "format" must be "${PACK_FORMAT}".` };
  }
  if (typeof head.schema === 'number' && head.schema > PACK_SCHEMA) {
    return {
      ok: false,
      message: `This pack needs a newer Evenkeel (its schema is ${head.schema}, this one knows ${PACK_SCHEMA}).`,
    };
  }
  const parsed = Pack.safeParse(value);
  if (!parsed.success) return { ok: false, message: describe(parsed.error.issues[0], value) };
  const trouble = inconsistency(parsed.data);
  return trouble ? { ok: false, message: trouble } : { ok: true, pack: parsed.data };
}

/** Where the parser stumbled; each browser says it in its own way, and some of them not at all. */
function nearLine(error: unknown, text: string): string {
  const said = error instanceof Error ? error.message : '';
  const line = /\bline (\d+)/.exec(said)?.[1];
  const place = /\bposition (\d+)/.exec(said)?.[1];
  if (line === undefined && place === undefined) return '';
  return ` (near line ${line ?? lineOf(text, Number(place))})`;
}

/** The bytes a pack is stored and exported as. Reading and writing again gives the same bytes. */
export function writePackText(pack: Pack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/** What the shape alone does not show: ids twice, slots nobody declared. */
function inconsistency(pack: Pack): string | null {
  const seen = new Set<string>();
  for (const { id } of [...pack.scripts, ...pack.boundaries]) {
    if (seen.has(id)) return `The id "${id}" is used twice.`;
    seen.add(id);
  }
  for (const script of pack.scripts) {
    const declared = new Set<string>([...KNOWN_SLOTS, ...script.slots.map(({ name }) => name)]);
    for (const text of [script.write, script.speak]) {
      for (const [, name] of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
        if (name === undefined || !declared.has(name)) {
          return `Script "${script.id}": the slot {{${short(name ?? '')}}} is not declared in its "slots".`;
        }
      }
    }
  }
  return null;
}

type Issue = z.core.$ZodIssue | undefined;

function describe(issue: Issue, value: unknown): string {
  if (!issue) return 'The pack is not in the right form.';
  return `${place(issue.path, value)}: ${wrong(issue)}`;
}

/** `Script "opening-late", field "stage"` for ["scripts", 3, "stage"]. */
function place(path: readonly PropertyKey[], value: unknown): string {
  const [room, index, ...rest] = path;
  const field = rest.map(String).join('.');
  if ((room === 'scripts' || room === 'boundaries') && typeof index === 'number') {
    const list: unknown = (value as Record<string, unknown>)[room];
    const item: unknown = Array.isArray(list) ? list[index] : undefined;
    const id: unknown = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
    const name = room === 'scripts' ? 'Script' : 'Boundary';
    const which = typeof id === 'string' ? `"${short(id)}"` : `number ${index + 1}`;
    return field ? `${name} ${which}, field "${field}"` : `${name} ${which}`;
  }
  return path.length > 0 ? `Field "${path.map(String).join('.')}"` : 'The pack';
}

/** A name from the file as a sentence can bear it. */
function short(name: string): string {
  return name.slice(0, 64);
}

function unitOf(origin: string): string {
  return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
}

function wrong(issue: NonNullable<Issue>): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `the name "${short(issue.keys[0] ?? '')}" is not known here.`;
    case 'too_big':
      return `more than ${issue.maximum}${unitOf(issue.origin)} is too much.`;
    case 'too_small':
      return issue.minimum === 1 && unitOf(issue.origin) !== ''
        ? 'must not be empty.'
        : `at least ${issue.minimum}${unitOf(issue.origin)} is needed.`;
    case 'invalid_value':
      return `must be one of ${issue.values.map((allowed) => `"${String(allowed)}"`).join(', ')}.`;
    case 'invalid_type':
      return `must be a ${issue.expected}, and is missing or something else.`;
    case 'invalid_format':
      return 'is not spelled as it must be (see the pack format in the documentation).';
    default:
      return 'is not right.';
  }
}
