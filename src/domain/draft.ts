// Checks a draft before it is sent: promises nobody can keep, blame, coldness and wording that tested worse, each
// with better words; and lists the commitments it makes. Quoted mail below the draft is left alone. The pack's
// own limits are in boundary.ts, what a commitment is in commitment.ts, the built-in rules in draft/rules/, the order
// of work in draft/checker.ts.

import { createDraftChecker, type DraftCheck, type DraftCheckOptions } from './draft/checker';
import { MEANING_RULES } from './draft/meaning';
import { COLDNESS_RULES } from './draft/rules/coldness';
import { MARK_RULES, PROMISE_RULES } from './draft/rules/promises';
import type { RuleName } from './draft/rules/rule';
import { DRAFT_RULES, WORDING_RULES } from './draft/rules/wording';

export {
  createDraftChecker,
  type DraftCheck,
  type DraftChecker,
  type DraftCheckOptions,
} from './draft/checker';
export type { Finding, FindingKind } from './finding';

/** All built-in rules, for the settings page. `source` is the part of the practice a rule stands on. */
export const BUILT_IN_RULES: readonly RuleName[] = [
  ...Object.values(MARK_RULES),
  ...PROMISE_RULES,
  ...COLDNESS_RULES,
  ...WORDING_RULES,
  ...Object.values(DRAFT_RULES),
  ...Object.values(MEANING_RULES),
].map(({ id, kind, source }) => ({ id, kind, source }));

/** Checks a whole draft. The same text gives the same answer. While one is written: `createDraftChecker`. */
export function checkDraft(text: string, options: DraftCheckOptions): DraftCheck {
  return createDraftChecker(options).check(text);
}
