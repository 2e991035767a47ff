import { describe, expect, it } from 'vitest';
import { DEFAULT_REF, dueOfLine, scriptsFor } from '../../scripts/engine-answers';
import { createScriptIndex } from '../../src/domain/ranking';
import { STARTER_PACK } from '../../src/packs/starter';

const dueOf = (text: string) => dueOfLine(text, DEFAULT_REF)?.due ?? null;

describe('the due time of a line', () => {
  it('is the time itself where the line is nothing else', () => {
    const lines = {
      'in 3 days': '2026-03-05',
      'next Friday.': '2026-03-13',
      'mañana a las 5': '2026-03-03T17:00',
      '(Tuesday)': '2026-03-03',
      'once y cuarenta de la mañana': '2026-03-02T11:40',
      'bukas po': '2026-03-03',
    };
    expect(Object.fromEntries(Object.keys(lines).map((line) => [line, dueOf(line)]))).toEqual(lines);
  });

  it.each([
    'Is Friday okay?',
    'Friday at 3?',
    '¿Mañana?',
    'What about Friday?',
    'Register by Friday.',
    'Pay by Friday.',
    'Not on Friday.',
    'No, not tomorrow',
    'Closed Monday',
    'Open tomorrow',
    'Maybe tomorrow',
    'since Monday',
  ])('is none in “%s”, however short', (line) => {
    expect(dueOf(line)).toBeNull();
  });
});

describe('the scripts for a message', () => {
  it('are ten of the pack, the best first', () => {
    const found = scriptsFor(createScriptIndex(STARTER_PACK.scripts), 'I was charged twice this month');
    expect(found).toHaveLength(10);
    expect(found[0]?.tags).toContain('billing_or_charge');
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
  });
});
