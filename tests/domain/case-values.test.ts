import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseValues, firstName } from '../../src/domain/case-values';

describe('firstName', () => {
  it.each([
    ['Dana Whitlock', 'Dana'],
    ['Whitlock, Dana', 'Dana'],
    ['WHITLOCK, DANA', 'Dana'],
    ['dana whitlock', 'Dana'],
    ['Mr. Dana Whitlock', 'Dana'],
    ['Dr Dana Whitlock', 'Dana'],
    ['Dr. Whitlock', 'Dr. Whitlock'],
    ['Mr Whitlock', 'Mr Whitlock'],
    ['Prof. Dr. Dana Whitlock', 'Dana'],
    ['J. Ortega', 'J. Ortega'],
    ['J Ortega', 'J Ortega'],
    ['J. R. Ortega', 'J. R. Ortega'],
    ['Ortega, J.', 'J. Ortega'],
    ['Ma. Teresa Santos', 'Ma. Teresa'],
    ['Dana Whitlock Jr.', 'Dana'],
    ['Whitlock, PhD', 'Whitlock'],
    ['Jean-Luc Moreau', 'Jean-Luc'],
    ['JEAN-LUC MOREAU', 'Jean-Luc'],
    ["D'Arcy Quinn", "D'Arcy"],
    ['Abdul Rahman Saleh', 'Abdul Rahman'],
    ['王小明', '王小明'],
    ['田中 太郎', '田中 太郎'],
    ['김민수', '김민수'],
    ['محمد علي', 'محمد علي'],
    ['Анна Петрова', 'Анна'],
    ['"Dana Whitlock"', 'Dana'],
    ['Dana Whitlock <dana@example.test>', 'Dana'],
    ['Dana Whitlock (billing)', 'Dana'],
    ['Dana', 'Dana'],
    ['Bo', 'Bo'],
  ])('greets %s as %s', (name, first) => {
    expect(firstName(name)).toBe(first);
  });

  it.each([
    'dana@example.test',
    '@dana_w',
    'dana_w88',
    'dana88',
    '+49 170 000000',
    'Visitor 48213',
    'Guest',
    'Unknown caller',
    'N/A',
    '-',
    '',
    '   ',
    'https://example.test',
    '{{agent.first}}',
    'Brightwater Ltd',
    'Nordlicht GmbH',
  ])('greets nobody by “%s”', (name) => {
    expect(firstName(name)).toBe('');
  });

  it('takes any text without throwing and gives one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
        expect(firstName(name)).not.toMatch(/[\n{}]/);
      }),
    );
  });
});

describe('caseValues', () => {
  it('fills every known slot that the case can fill', () => {
    const values = caseValues({
      customerName: 'Whitlock, Dana',
      agentName: 'Sam Reyes',
      caseId: ' #4711 ',
      subject: 'Late parcel',
      leadName: 'Mara',
      companyName: 'Brightwater',
    });
    expect(Object.fromEntries(values)).toEqual({
      'customer.first': 'Dana',
      'customer.full': 'Whitlock, Dana',
      'agent.first': 'Sam',
      'agent.full': 'Sam Reyes',
      'case.id': '#4711',
      'case.subject': 'Late parcel',
      'lead.name': 'Mara',
      'company.name': 'Brightwater',
    });
  });

  it('leaves out what is not known, so that fallbacks apply', () => {
    expect([
      ...caseValues({ customerName: 'dana@example.test', agentName: null, subject: ' ' }).keys(),
    ]).toEqual([]);
  });

  it('keeps a company as the full name but greets no first name', () => {
    expect(Object.fromEntries(caseValues({ customerName: 'Brightwater Ltd' }))).toEqual({
      'customer.full': 'Brightwater Ltd',
    });
  });
});
