// Why a place in a draft is worth a look, in one short sentence: a built-in rule's own, or the pack's words.

import { say } from './words';

/** @param why the pack's own reason; for the figures of a card, the card's title */
export function ruleWords(rule: string, why: string): string {
  if (rule.endsWith(':amount')) return say('rule_over_amount', why);
  if (rule.endsWith(':soonest')) return say('rule_too_soon', why);
  return why || say(`rule_${rule.replaceAll('-', '_')}`);
}
