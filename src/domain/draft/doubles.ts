// Where several findings stand on the same words of a sentence, decides which speaks and which better words stay.

import { FINDING_KINDS, type Finding, overlaps } from '../finding';
import { MARK_RULES } from './rules/promises';

/**
 * Findings of one kind on the same words become one: the pack's own speaks before ours, an absolute before words
 * of certainty, the longer before the shorter. And where two proposals would overwrite each other, the lesser one
 * turns into advice, so that all can be applied in any order.
 */
export function withoutDoubles(found: readonly Finding[]): Finding[] {
  const ranked = [...found].sort(
    (a, b) =>
      FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) ||
      standing(b) - standing(a) ||
      a.start - b.start,
  );
  const kept: Finding[] = [];
  for (const finding of ranked) {
    const same = kept.findIndex((other) => other.kind === finding.kind && overlaps(other, finding));
    const other = kept[same];
    if (other !== undefined) {
      const both = joined(other, finding);
      const isFree = kept.every(
        (one, at) => at === same || !one.replaces || !both.replaces || !overlaps(one.replaces, both.replaces),
      );
      kept[same] = isFree ? both : { ...both, replaces: other.replaces };
      continue;
    }
    const { replaces } = finding;
    const isTaken =
      replaces !== null && kept.some((one) => one.replaces !== null && overlaps(one.replaces, replaces));
    kept.push(isTaken ? { ...finding, replaces: null } : finding);
  }
  return kept;
}

/** One finding over the words of both, with the better words of the first. */
function joined(first: Finding, second: Finding): Finding {
  const start = Math.min(first.start, second.start);
  const end = Math.max(first.end, second.end);
  // "I guarantee you'll get it": where the better words are a sentence, the guarantee in front of it goes too.
  const leads = second.rule === MARK_RULES.sureOutcome.id && second.start < first.start;
  const isSentence = /^(?:I|we|it|they)\b/i.test(first.say);
  const replaces =
    first.replaces && leads && isSentence ? { ...first.replaces, start: second.start } : first.replaces;
  return { ...first, start, end, replaces };
}

const MARK_RULE_IDS = new Set<string>(Object.values(MARK_RULES).map(({ id }) => id));

function standing(finding: Finding): number {
  const length = finding.end - finding.start;
  if (finding.boundaryId !== null) return 2_000_000 + length;
  return (MARK_RULE_IDS.has(finding.rule) ? 0 : 1_000_000) + length;
}
