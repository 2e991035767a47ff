import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage, type Turn } from '../../src/domain/reading';
import { LEVELS } from '../../src/domain/words';
import {
  DANGERS,
  EVASIONS,
  FILIPINO_AND_SPANISH,
  HARMLESS,
  LOOK_ALIKES,
  MAILS,
  OTHER_LANGUAGES,
  PLAIN,
  type Sentence,
  SHORT_ONES,
} from './reading/sentences';

const brief = (text: string) => text.replace(/\s+/g, ' ').slice(0, 90);
/** The words a reading shows for a kind. */
const shown = (text: string, kind: string) =>
  readMessage(text)
    .signals.filter((signal) => signal.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

function readsAs(sentences: readonly Sentence[]): void {
  for (const { text, level } of sentences) {
    it(`reads "${brief(text)}" as ${[level].flat().join(' or ')}`, () => {
      expect([level].flat()).toContain(readMessage(text).level);
    });
  }
}

describe('the level of a message', () => {
  readsAs(PLAIN);
  readsAs(SHORT_ONES);
});

describe('a message written to trip word lists', () => {
  readsAs(LOOK_ALIKES);
});

describe('a mail with history, signature and quotations', () => {
  readsAs(MAILS);
});

describe('Filipino, Taglish and Spanish', () => {
  readsAs(FILIPINO_AND_SPANISH);
});

describe('danger', () => {
  for (const { text, topic } of DANGERS) {
    it(`finds ${topic} in "${brief(text)}"`, () => {
      expect(readMessage(text).topics).toContain(topic);
    });
  }

  for (const text of HARMLESS) {
    it(`finds no danger in "${brief(text)}"`, () => {
      const { topics, level } = readMessage(text);
      expect(topics).not.toContain('threat_of_violence');
      expect(topics).not.toContain('self_harm');
      expect(level).not.toBe('abusive');
    });
  }

  it('makes a threat the highest level and self-harm no higher than the rest of the words', () => {
    expect(readMessage('I will break your neck.').level).toBe('abusive');
    expect(readMessage('I just want to end it all.').level).toBe('frustrated');
  });
});

describe('a disguised insult (T22)', () => {
  for (const text of EVASIONS) {
    it(`is seen through in ${JSON.stringify(text)}`, () => {
      const reading = readMessage(text);
      expect(reading.level).toBe('abusive');
      for (const { start, end } of reading.signals) expect(text.slice(start, end).trim()).not.toBe('');
    });
  }

  it('shows the words as they were written, marks and all', () => {
    expect(shown('Well, f\u200Bu\u00ADck you then', 'insult')).toEqual(['f\u200Bu\u00ADck you']);
  });
});

describe('a language that is not read', () => {
  for (const text of OTHER_LANGUAGES) {
    it(`says so for "${brief(text)}"`, () => {
      expect(readMessage(text)).toMatchObject({ level: 'unread', score: 0, signals: [], topics: [] });
    });
  }

  it('does not turn names, codes and very short texts into one', () => {
    for (const text of ['ok', '???', '', '   ', '4471-2290', 'Aino Väisänen', 'AX-20 / 7', '👍', 'e 2 o']) {
      expect(readMessage(text).level, text).toBe('calm');
    }
  });
});

describe('the words that show it', () => {
  it('names thieves and the third time', () => {
    const text =
      'This is the THIRD time I am writing. You charged my card 3 times for one month and nobody answers.\n\nAre you people asleep or just thieves? I want my money back TODAY.';
    expect(shown(text, 'accusation').join(' ')).toContain('thieves');
    expect(shown(text, 'repeated-contact').join(' ')).toContain('THIRD time');
    expect(readMessage(text).topics).toEqual(
      expect.arrayContaining([
        'refund_or_compensation',
        'billing_or_charge',
        'repeated_contact_or_recurring',
        'accusation_of_dishonesty',
      ]),
    );
  });

  it('marks an insult, a veiled threat and the call for a manager in one message', () => {
    const text =
      'You useless idiots. Eight years of photos of my daughter are GONE after your update.\n\nIf you were standing here I would not be this polite. Get me a manager.';
    expect(shown(text, 'insult').join(' ')).toContain('useless idiots');
    expect(shown(text, 'threat-of-violence').length).toBeGreaterThan(0);
    expect(shown(text, 'supervisor')).toEqual(['Get me a manager']);
  });

  it('are few, in order, and inside the text, also in a very angry one', () => {
    const text = 'You lied! Worst company ever, thieves, scam, disgusting, pathetic, useless idiots! '.repeat(
      20,
    );
    const { signals } = readMessage(text);
    expect(signals).toHaveLength(24);
    const starts = signals.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('do not come from the history below a mail', () => {
    const text =
      'Thank you, all good now.\n\nOn Tue, 4 Jun 2024, Sam wrote:\n> You thieves, this is the worst!';
    expect(readMessage(text).signals.map(({ kind }) => kind)).toEqual(['thanks']);
  });
});

describe('the conversation so far', () => {
  const history: Turn[] = [
    {
      role: 'customer',
      text: 'This is the THIRD time I am writing. You charged my card 3 times and nobody answers. Thieves!',
    },
    { role: 'agent', text: 'I am sorry. We are looking into it.' },
  ];

  it('leaves an ultimatum angry', () => {
    const text =
      "Looking? I don't pay you to LOOK. You have until Friday 5 pm, then I go to my bank and to every review site there is.";
    expect(readMessage(text, history).level).toBe('angry');
  });

  it('raises a mild complaint and says why', () => {
    const text = 'Still no answer from anyone.';
    const alone = readMessage(text);
    const after = readMessage(text, [
      ...history,
      { role: 'customer', text: 'Hello?' },
      { role: 'customer', text: 'Hello??' },
    ]);
    expect(after.score).toBeGreaterThan(alone.score);
    expect(after.history).toEqual(expect.arrayContaining(['unanswered', 'third-contact', 'was-upset']));
  });

  it('counts a promise of ours that the customer still waits for', () => {
    const turns: Turn[] = [{ role: 'agent', text: 'We will call you back by tomorrow.' }];
    const text = 'Nobody called me.';
    expect(readMessage(text, turns).score).toBeGreaterThan(readMessage(text).score);
    expect(readMessage(text, turns).history).toContain('promise-made');
  });

  it('lets a calm thanks be calm', () => {
    expect(readMessage('Thanks, the money is there now.', history).level).toBe('calm');
  });
});

describe('the score', () => {
  it('grows with the level', () => {
    const texts = [...PLAIN, ...SHORT_ONES, ...LOOK_ALIKES, ...FILIPINO_AND_SPANISH].map(({ text }) => text);
    const order = ['calm', 'unsure', 'frustrated', 'angry', 'abusive'];
    const readings = texts.map((text) => readMessage(text)).filter(({ level }) => level !== 'unread');
    for (const a of readings) {
      for (const b of readings) {
        if (order.indexOf(a.level) < order.indexOf(b.level)) expect(a.score).toBeLessThan(b.score);
      }
    }
  });

  it('keeps insults at the situation below insults at a person', () => {
    expect(readMessage('This fucking app crashed again.').level).toBe('angry');
    expect(readMessage('You fucking idiots crashed the app again.').level).toBe('abusive');
  });
});

describe('any text at all', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
      .map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom(
          'you',
          'idiot',
          'f*ck',
          '"',
          '>',
          '\n',
          '…',
          ':(',
          '🙄',
          'ñ',
          '\ud800',
          'not',
          '!!',
          '@a',
        ),
      )
      .map((words) => words.join(' ')),
  );

  it('is read without an error, with spans inside it and the same answer twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readMessage(text, [{ role: 'customer', text }]);
        expect([...LEVELS, 'unsure', 'unread']).toContain(reading.level);
        expect(reading.score).toBeGreaterThanOrEqual(0);
        expect(reading.score).toBeLessThanOrEqual(3);
        expect(reading.signals.length).toBeLessThanOrEqual(24);
        let before = 0;
        for (const { start, end } of reading.signals) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
        expect(readMessage(text, [{ role: 'customer', text }])).toEqual(reading);
      }),
      { numRuns: 300 },
    );
  });

  it('is read up to 20,000 characters and no further', () => {
    const long = `${'all fine here, thank you. '.repeat(800)}you idiots`;
    expect(readMessage(long).level).toBe('calm');
  });
});
