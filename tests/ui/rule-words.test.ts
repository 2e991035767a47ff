import { beforeEach, describe, expect, it } from 'vitest';
import { ruleWords } from '../../src/ui/rule-words';
import { missingWords, resetFakeBrowser } from '../support/fake-browser';

beforeEach(resetFakeBrowser);

describe('why a place in the draft is worth a look', () => {
  it('is the pack’s own reason where it gives one', () => {
    expect(ruleWords('pack-rule', 'the bank decides')).toBe('the bank decides');
  });

  it('names the card whose figure is crossed', () => {
    expect(ruleWords('refund:amount', 'Refunds')).toContain('Refunds');
    expect(ruleWords('refund:soonest', 'Refunds')).toContain('Refunds');
    expect(ruleWords('refund:amount', 'Refunds')).not.toBe(ruleWords('refund:soonest', 'Refunds'));
    expect(missingWords()).toEqual([]);
  });

  it('has a sentence of ours for a built-in rule', () => {
    ruleWords('some-rule', '');
    expect(missingWords()).toEqual(['rule_some_rule']);
  });
});
