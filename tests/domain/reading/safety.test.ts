// Danger is found, and what only sounds like it is left alone. The word lists are asked by themselves: what the fitted
// weights add is measured by `npm run evaluate`.

import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../src/domain/reading/look';
import type { Topic } from '../../../src/domain/words';
import {
  HIDDEN_DANGERS,
  LOOK_ALIKES,
  OTHER_LOOK_ALIKES,
  OTHER_SELF_HARM,
  OTHER_THREATS,
  SELF_HARM_SENTENCES,
  THREAT_SENTENCES,
} from './safety-sentences';

const dangersIn = (text: string): readonly Topic[] =>
  (lookAt(text)?.topics ?? []).filter((topic) => topic === 'threat_of_violence' || topic === 'self_harm');

describe('a threat by the writer', () => {
  it.each([...THREAT_SENTENCES, ...OTHER_THREATS])('is found: %s', (text) => {
    expect(dangersIn(text)).toContain('threat_of_violence');
  });

  it('is found inside a longer message', () => {
    const text = `Hello, order 4411 never came and nobody answers my mails. ${THREAT_SENTENCES[0]} Regards, Lee`;
    expect(dangersIn(text)).toEqual(['threat_of_violence']);
  });
});

describe('a sign that the writer may harm themselves', () => {
  it.each([...SELF_HARM_SENTENCES, ...OTHER_SELF_HARM])('is found: %s', (text) => {
    expect(dangersIn(text)).toContain('self_harm');
  });
});

describe('a danger hidden from a filter', () => {
  it.each(HIDDEN_DANGERS)('is found all the same: %s', (text) => {
    expect(dangersIn(text)).not.toEqual([]);
  });
});

describe('words that only sound dangerous', () => {
  it.each([...LOOK_ALIKES, ...OTHER_LOOK_ALIKES])('are left alone: %s', (text) => {
    expect(dangersIn(text)).toEqual([]);
  });

  it('do not hide a danger beside them', () => {
    expect(dangersIn('My boss will kill me over this. I want to die.')).toEqual(['self_harm']);
    expect(dangersIn('The chef knife arrived blunt. I will stab you.')).toEqual(['threat_of_violence']);
  });
});
