import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryFor, crossings, isExpired } from '../../src/domain/boundary';
import type { Boundary } from '../../src/domain/pack';

/** A Monday morning; five business days later is Monday, 9 March. */
const REF = '2026-03-02T09:00';

function boundary(id: string, parts: Partial<Boundary> = {}): Boundary {
  return {
    id,
    topics: ['refund_or_compensation'],
    title: 'Refunds',
    can: ['Refund up to the limit'],
    cannot: [],
    watch: [],
    say: 'I can ask.',
    policy: 'Test.',
    ...parts,
  };
}

const refund = boundary('refund-limit', {
  ask: { who: 'the team lead', what: 'Decides', within: 'a day' },
  limits: { amount: { max: 50, currency: 'EUR' }, soonest: { businessDays: 5 } },
  watch: [
    {
      phrases: ['refund you … in full'],
      why: 'may be above your limit',
      say: 'ask for the full refund for you',
    },
    { phrases: ['you will get your money back'], why: 'not approved yet', say: 'I’ll ask for the refund' },
  ],
});
const cards = [refund];

/** Each crossing as the words found and the words proposed. */
const crossed = (text: string, of: readonly Boundary[] = cards) =>
  crossings(text, REF, of).map(({ start, end, say }) => [text.slice(start, end), say]);

describe('boundaryFor', () => {
  const cardsByTopic = [
    boundary('delay', { topics: ['delay_or_waiting'] }),
    boundary('wide', { topics: ['billing_or_charge', 'refund_or_compensation', 'delay_or_waiting'] }),
    boundary('refund', { topics: ['refund_or_compensation'] }),
  ];

  it('takes the card for the matter before the one for its circumstances', () => {
    expect(boundaryFor(['delay_or_waiting', 'refund_or_compensation'], cardsByTopic)?.id).toBe('refund');
    expect(boundaryFor(['delay_or_waiting'], cardsByTopic)?.id).toBe('delay');
  });

  it('takes danger before everything else', () => {
    const danger = boundary('danger', { topics: ['self_harm'] });
    expect(boundaryFor(['refund_or_compensation', 'self_harm'], [...cardsByTopic, danger])?.id).toBe(
      'danger',
    );
  });

  it('takes the first of two matters', () => {
    const two = [
      boundary('fault', { topics: ['technical_fault'] }),
      boundary('money', { topics: ['refund_or_compensation'] }),
    ];
    expect(boundaryFor(['technical_fault', 'refund_or_compensation'], two)?.id).toBe('fault');
    expect(boundaryFor(['refund_or_compensation', 'technical_fault'], two)?.id).toBe('money');
    expect(boundaryFor(['refund_or_compensation', 'technical_fault'], cardsByTopic)?.id).toBe('refund');
  });

  it('takes the card that covers both topics when neither has its own', () => {
    const two = [
      boundary('one', { topics: ['churn_threat'] }),
      boundary('both', { topics: ['churn_threat', 'legal_or_authority'] }),
    ];
    expect(boundaryFor(['churn_threat', 'legal_or_authority'], two)?.id).toBe('both');
    expect(boundaryFor(['churn_threat'], two)?.id).toBe('one');
  });

  it('takes none where no card fits', () => {
    expect(boundaryFor(['self_harm'], cardsByTopic)).toBeNull();
    expect(boundaryFor([], cardsByTopic)).toBeNull();
    expect(boundaryFor(['self_harm'], [])).toBeNull();
  });
});

describe('isExpired', () => {
  it('holds through the last day and not on the day after', () => {
    const card = boundary('spring', { validUntil: '2026-03-31' });
    expect([isExpired(card, '2026-03-31'), isExpired(card, '2026-04-01')]).toEqual([false, true]);
    expect(isExpired(refund, '2099-01-01')).toBe(false);
  });
});

describe('a watched phrase', () => {
  it('is found with up to four words in its gap, and the pack’s words fit in', () => {
    expect(crossed('I will refund you the amount in full.')).toEqual([
      ['refund you the amount in full', 'ask for the full refund for you'],
    ]);
  });

  it('names the card, its rule and the pack’s reason', () => {
    const [finding] = crossings('I will refund you in full.', REF, cards);
    expect(finding).toMatchObject({
      kind: 'over-promise',
      rule: 'boundary:refund-limit',
      why: 'may be above your limit',
      boundaryId: 'refund-limit',
    });
  });

  it('takes a capital where it opens the sentence', () => {
    expect(crossed('You will get your money back.')).toEqual([
      ['You will get your money back', 'I’ll ask for the refund'],
    ]);
  });

  it.each([
    'I can’t refund you in full.',
    'I am not allowed to refund you in full.',
    'I have asked whether they refund you in full.',
    'Should I refund you in full?',
    'If the lead agrees, they refund you in full.',
  ])('is left alone in “%s”', (text) => {
    expect(crossed(text)).toEqual([]);
  });

  it('is found behind a turn of the sentence, whatever was denied before it', () => {
    expect(crossed('I cannot name a day, but I will refund you in full.')).toHaveLength(1);
  });

  it('becomes advice where the pack’s words hold a gap', () => {
    const gap = boundary('gap', { watch: [{ phrases: ['free of charge'], why: 'w', say: 'at {{price}}' }] });
    expect(crossings('It is free of charge.', REF, [gap])).toMatchObject([
      { say: 'at [price]', replaces: null },
    ]);
  });
});

describe('an amount above the limit', () => {
  it.each([
    ['I can refund you €80.', '€80', 'up to €50'],
    ['I will credit 120 EUR to your account.', '120 EUR', 'up to €50'],
    ['I’ll give you a voucher of €51.', '€51', 'up to €50'],
    ['You will get a €75 credit.', '€75', '€50'],
    ['You get up to €75 back as a goodwill credit.', '€75', '€50'],
    ['We’ll compensate you with $200.', '$200', 'up to €50'],
  ])('is found in “%s”', (text, amount, say) => {
    expect(crossed(text)).toEqual([[amount, say]]);
  });

  it.each([
    'I can refund you €50.',
    'Your bill was €80.',
    'You paid €80 for the jacket.',
    'The repair costs €80.',
    'I cannot refund €80 myself.',
    'I have asked for a refund of €80.',
    'The team lead can refund you €80.',
    'My manager gives refunds above €80.',
    'The €80 were refunded on 3 May.',
    'Would a credit of €80 help?',
    'Your order 8044 is on its way, and I will refund you.',
  ])('is not seen in “%s”', (text) => {
    expect(crossed(text)).toEqual([]);
  });
});

describe('an outcome that comes too soon', () => {
  it.each([
    ['The refund will be in your account by tomorrow.', 'by tomorrow'],
    ['I will refund you tomorrow.', 'tomorrow'],
    ['You will have the refund on Friday.', 'on Friday'],
    ['Expect the refund within two days.', 'within two days'],
  ])('is found in “%s”', (text, words) => {
    expect(crossed(text)).toEqual([[words, 'within 5 business days']]);
  });

  it('takes a capital where the time opens the sentence', () => {
    expect(crossed('By tomorrow you will have the refund.')).toEqual([
      ['By tomorrow', 'Within 5 business days'],
    ]);
  });

  it.each([
    'The refund will be in your account within 5 business days.',
    'The refund will be in your account by 9 March.',
    'I will call you about the refund tomorrow.',
    'You will have an answer about the refund by tomorrow.',
    'I’ll check the refund today and write to you.',
    'I will ask for the refund today.',
    'The parcel arrives tomorrow.',
    'The refund was sent yesterday and you will see it soon.',
    'The refund can’t be there by tomorrow.',
    'I have the refund form here, and I will send it to you today.',
  ])('is not seen in “%s”', (text) => {
    expect(crossed(text)).toEqual([]);
  });

  it('counts the working days of the agent', () => {
    const sunday = { days: [1, 2, 3, 4, 5, 6, 7], start: '09:00', end: '17:00' };
    const text = 'The refund will be in your account by 7 March.';
    expect(crossings(text, REF, cards)).toHaveLength(1);
    expect(crossings(text, REF, cards, { hours: sunday })).toHaveLength(0);
  });
});

describe('crossings', () => {
  it('finds nothing without cards', () => {
    expect(crossed('I will refund you in full by tomorrow.', [])).toEqual([]);
  });

  it('keeps places inside any text and never throws', () => {
    const piece = fc.constantFrom(
      'I will refund you ',
      'in full',
      ' by tomorrow',
      '€80',
      '. ',
      '\n',
      '? ',
      'credit ',
      '{{x}}',
      '\ud800',
      '’',
      'today ',
      '9'.repeat(30),
      ';',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, say, replaces } of crossings(text, REF, cards)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(say).not.toBe('');
          expect(say).not.toContain('{{');
          expect(replaces === null || replaces.end <= text.length).toBe(true);
        }
      }),
    );
  });
});
