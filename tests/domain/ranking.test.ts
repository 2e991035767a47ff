import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Script } from '../../src/domain/pack';
import { createScriptIndex, type RankingQuery, rankScripts, searchScripts } from '../../src/domain/ranking';
import { LEVELS, STAGES } from '../../src/domain/words';

function script(id: string, parts: Partial<Script> = {}): Script {
  return {
    id,
    title: id.replaceAll('-', ' '),
    stage: 'opening',
    levels: ['frustrated', 'angry'],
    topics: [],
    write: `Words of ${id}.`,
    speak: 'Words.',
    note: '',
    slots: [],
    basis: 'Test.',
    ...parts,
  };
}

const SCRIPTS: Script[] = [
  script('refund-first', {
    topics: ['refund_or_compensation'],
    write: 'I am sorry about your refund and will trace it.',
  }),
  script('refund-twin', {
    topics: ['refund_or_compensation'],
    write: 'I am sorry about your refund and will trace it now.',
  }),
  script('refund-other', {
    topics: ['refund_or_compensation'],
    write: 'The bank sends money within days; here is your reference.',
  }),
  script('refund-closing', {
    topics: ['refund_or_compensation'],
    stage: 'closing',
    write: 'Your money is on its way, thank you.',
  }),
  script('refund-calm', {
    topics: ['refund_or_compensation'],
    levels: ['calm'],
    write: 'Happy to check that credit.',
  }),
  script('delay-first', {
    topics: ['delay_or_waiting', 'refund_or_compensation'],
    write: 'The parcel left the depot.',
  }),
  script('any', { write: 'Let me look at this with you.' }),
  script('phone-only', {
    topics: ['refund_or_compensation'],
    channels: ['phone'],
    write: 'Spoken money words.',
  }),
  script('router', { topics: ['technical_fault'], write: 'Please restart the router and watch the light.' }),
];
const index = createScriptIndex(SCRIPTS);
const query: RankingQuery = {
  text: 'where is my refund',
  level: 'angry',
  topics: ['refund_or_compensation'],
  stage: 'opening',
};
const ids = (of: RankingQuery, most?: number) => rankScripts(index, of, most).map(({ id }) => id);

describe('rankScripts', () => {
  it('offers a script on the topic, for the stage and the level, first', () => {
    expect(ids(query)[0]).toBe('refund-first');
  });

  it('says why each script is there', () => {
    const [first] = rankScripts(index, query);
    expect(first?.because).toEqual([
      { code: 'topic', words: 'refund_or_compensation' },
      { code: 'level', words: 'angry' },
      { code: 'stage', words: 'opening' },
      { code: 'words', words: 'refund' },
    ]);
    expect(first?.tags).toEqual(['refund_or_compensation']);
  });

  it('does not put two that say nearly the same side by side at the top', () => {
    const three = ids(query).slice(0, 3);
    expect(three.filter((id) => id === 'refund-first' || id === 'refund-twin')).toHaveLength(1);
  });

  it('follows the stage of the conversation', () => {
    expect(ids({ ...query, stage: 'closing' })[0]).toBe('refund-closing');
  });

  it('follows the level: a calm script for a calm customer', () => {
    expect(ids({ ...query, level: 'calm', text: 'credit' })[0]).toBe('refund-calm');
  });

  it('puts the first topic of the reading before the second', () => {
    const topics = ['technical_fault', 'refund_or_compensation'];
    expect(ids({ ...query, text: '', topics })[0]).toBe('router');
    expect(ids({ ...query, text: '', topics: topics.toReversed() })[0]).toBe('refund-first');
  });

  it('puts the matter before its circumstances, whichever was read first', () => {
    expect(ids({ ...query, text: '', topics: ['delay_or_waiting', 'technical_fault'] })[0]).toBe('router');
  });

  it('goes by the words where the message has no topic', () => {
    expect(ids({ ...query, topics: [], text: 'the light on my router is red' })[0]).toBe('router');
  });

  it('leaves out scripts for another channel', () => {
    expect(ids({ ...query, channel: 'mail' })).not.toContain('phone-only');
    expect(ids({ ...query, channel: 'phone' })).toContain('phone-only');
  });

  it('offers what was already said last, and no second apology before other words', () => {
    const again = ids({ ...query, said: new Set(['refund-first']) });
    expect(again.at(-1)).toBe('refund-first');
    expect(again.indexOf('refund-other')).toBeLessThan(again.indexOf('refund-twin'));
  });

  it('gives no more than asked for, and nothing from an empty pack', () => {
    expect(ids(query, 2)).toHaveLength(2);
    expect(rankScripts(createScriptIndex([]), query)).toEqual([]);
  });

  it('ranks an unread or unsure message without a level against it', () => {
    expect(ids({ ...query, level: 'unread' })[0]).toBe('refund-first');
    const [first] = rankScripts(index, { ...query, level: 'unread' });
    expect(first?.because.some(({ code }) => code === 'level')).toBe(false);
    expect(ids({ ...query, level: 'unsure', text: '' })).toContain('refund-calm');
  });

  it('takes any text, each script at most once, scores finite', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...STAGES),
        fc.constantFrom(...LEVELS),
        (text, stage, level) => {
          const ranked = rankScripts(index, { text, level, topics: [text], stage });
          expect(new Set(ranked.map(({ id }) => id)).size).toBe(ranked.length);
          expect(ranked.every(({ score }) => Number.isFinite(score))).toBe(true);
        },
      ),
    );
  });
});

describe('searchScripts', () => {
  const found = (words: string) => searchScripts(index, words).map(({ id }) => id);

  it('finds nothing before anything is typed', () => {
    expect(found('')).toEqual([]);
    expect(found('  !')).toEqual([]);
  });

  it('finds while the word is still being typed', () => {
    for (const words of ['r', 'rou', 'rout', 'router', 'restart rou'])
      expect(found(words)).toContain('router');
  });

  it('puts a script with all the words above one with some', () => {
    expect(found('refund closing')[0]).toBe('refund-closing');
  });

  it('lets the title weigh more than the text', () => {
    const two = createScriptIndex([
      script('a-thing', { write: 'About the voucher code today.' }),
      script('voucher'),
    ]);
    expect(searchScripts(two, 'voucher').map(({ id }) => id)).toEqual(['voucher', 'a-thing']);
  });

  it('forgives one slip in a long word and none in a short one', () => {
    expect(found('roter')).toContain('router');
    expect(found('refudn')).toContain('refund-first');
    expect(found('banc')).toEqual([]);
  });

  it('names the words that were found', () => {
    expect(searchScripts(index, 'restart rou')[0]?.because).toEqual([
      { code: 'words', words: 'restart, rou' },
    ]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(searchScripts(index, text).length).toBeLessThanOrEqual(10);
      }),
    );
  });
});
