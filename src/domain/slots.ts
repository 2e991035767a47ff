// Decides how a script's gaps are filled: finds `{{name}}` in its text, puts the case's values in, applies
// fallbacks and says what is still missing. A value is words, never a template: braces inside one stay plain.
// Which values a case has is in case-values.ts; asking the agent for the rest is left to the panel.

import type { KNOWN_SLOTS, Slot } from './pack';

/** A piece of script text: words as they stand, or a gap by its name. */
export type SlotPart = { kind: 'text'; text: string } | { kind: 'slot'; name: string };

/** The same after filling. `value` is null where the agent must be asked; `label` is what they are asked for. */
export type FilledPart =
  | { kind: 'text'; text: string }
  | { kind: 'slot'; name: string; label: string; value: string | null };

export interface FilledScript {
  parts: FilledPart[];
  /** The whole text; an unfilled gap shows as `[label]`. */
  text: string;
  /** Each gap without a value, once, in the order of the text. Nothing may be inserted while this is not empty. */
  missing: Slot[];
}

/** What the panel asks for when a known slot has neither a value nor an entry in the script. */
const KNOWN_LABELS: ReadonlyMap<string, string> = new Map<(typeof KNOWN_SLOTS)[number], string>([
  ['customer.first', "The customer's first name"],
  ['customer.full', "The customer's full name"],
  ['agent.first', 'Your first name'],
  ['agent.full', 'Your full name'],
  ['case.id', 'The case number'],
  ['case.subject', 'What the case is about'],
  ['lead.name', "The lead's name"],
  ['company.name', "The company's name"],
]);

/** Longer than any valid name (40): what stands between braces further apart is not a gap but text. */
const LONGEST_NAME = 60;

/**
 * Splits script text at its gaps. Anything between double braces on one line counts as a gap, also a name that
 * no pack could hold: better to ask for it than to send braces to a customer.
 */
export function parseSlots(text: string): SlotPart[] {
  const parts: SlotPart[] = [];
  let textFrom = 0;
  let from = 0;
  for (;;) {
    const open = text.indexOf('{{', from);
    if (open < 0) break;
    const close = text.indexOf('}}', open + 2);
    if (close < 0) break;
    const name = text
      .slice(open + 2, close)
      .trim()
      .toLowerCase();
    if (name.length === 0 || name.length > LONGEST_NAME || /[{\n]/.test(name)) {
      from = open + 1;
      continue;
    }
    if (open > textFrom) parts.push({ kind: 'text', text: text.slice(textFrom, open) });
    parts.push({ kind: 'slot', name });
    textFrom = close + 2;
    from = textFrom;
  }
  if (textFrom < text.length) parts.push({ kind: 'text', text: text.slice(textFrom) });
  return parts;
}

/** Fills a script's text. A value that is only white space counts as none, and the fallback takes its place. */
export function fillSlots(
  text: string,
  slots: readonly Slot[],
  values: ReadonlyMap<string, string>,
): FilledScript {
  const missing = new Map<string, Slot>();
  const parts = parseSlots(text).map((part): FilledPart => {
    if (part.kind === 'text') return part;
    const slot = slots.find((one) => one.name === part.name) ?? slotFor(part.name);
    const value = asPlainWords(values.get(part.name) ?? '') || asPlainWords(slot.fallback ?? '') || null;
    if (value === null) missing.set(slot.name, slot);
    return { kind: 'slot', name: part.name, label: slot.label, value };
  });
  const whole = parts
    .map((part) => (part.kind === 'text' ? part.text : (part.value ?? `[${part.label}]`)))
    .join('');
  return { parts, text: whole, missing: [...missing.values()] };
}

/** The entry a gap would have had, for names the script does not list. */
function slotFor(name: string): Slot {
  const known = KNOWN_LABELS.get(name);
  if (known === undefined) return { name, kind: 'text', label: name };
  return { name, kind: name === 'case.subject' || name === 'case.id' ? 'text' : 'name', label: known };
}

/**
 * One line without double braces. A subject or a name comes from the customer: it may hold line breaks or
 * something that looks like a gap, and neither may change the script around it.
 */
function asPlainWords(value: string): string {
  return value
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\{{2,}/g, '{')
    .replace(/\}{2,}/g, '}')
    .trim();
}
