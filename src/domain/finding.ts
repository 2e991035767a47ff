// What a finding is: a place in a draft that conflicts with a boundary or with tested wording, and what to say
// instead. Who finds what is left to draft.ts (wording) and boundary.ts (the pack's cards).

import type { Span } from './words';

/** The kinds, the worst first: this is the order in which findings are shown. */
export const FINDING_KINDS = [
  'over-promise',
  'blame',
  'cold',
  'cannot-without-can',
  'second-apology',
  'missing-head',
  'missing-heart',
  'we-for-i',
  'abstract',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export interface Finding extends Span {
  kind: FindingKind;
  /** Stable id: 'never-again', or 'boundary:' and the id of the card, with ':amount' or ':soonest' for its figures. */
  rule: string;
  /** The pack's own reason; empty for built-in rules, for which the panel has a sentence by rule id. */
  why: string;
  /** The better words; never empty. */
  say: string;
  /** The place `say` fits into, so that the sentence stays whole; null where it is advice. */
  replaces: Span | null;
  boundaryId: string | null;
}

/** Worst first, then by place. */
export function byWeight(a: Finding, b: Finding): number {
  return FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) || a.start - b.start || b.end - a.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A copy of the finding as it stands `by` characters further on. */
export function moved(finding: Finding, by: number): Finding {
  const move = (span: Span) => ({ start: span.start + by, end: span.end + by });
  return { ...finding, ...move(finding), replaces: finding.replaces && move(finding.replaces) };
}
