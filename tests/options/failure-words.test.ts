import { beforeEach, describe, expect, it } from 'vitest';
import { failureWords } from '../../options/failure-words';
import type { Failure } from '../../src/messaging/contract';
import { missingWords, resetFakeBrowser } from '../support/fake-browser';

beforeEach(resetFakeBrowser);

describe('a failure in words', () => {
  it('is the refusal itself where it explains itself', () => {
    const message = 'Script "late", field "stage": must be one of "opening".';
    expect(failureWords({ code: 'bad-file', message })).toBe(message);
  });

  it('never shows what was meant for a developer', () => {
    expect(failureWords({ code: 'bad-arguments', message: 'args.due: too_big' })).not.toContain('args');
  });

  it.each<Failure['code']>([
    'refused',
    'unknown',
    'bad-arguments',
    'not-found',
    'bad-file',
    'not-saved',
    'no-tab',
    'failed',
  ])('has a sentence of its own for %s', (code) => {
    expect(failureWords({ code, message: '' })).toMatch(/^[A-Z].*\.$/);
    expect(missingWords()).toEqual([]);
  });
});
