// What ranking makes of the agent's own use and of the boundary at stake: both decide among equals only.

import { describe, expect, it } from 'vitest';
import { createScriptIndex, type RankingQuery, rankScripts } from '../../../src/domain/ranking';
import { makeScript } from '../../support/make-pack';

const REFUND = ['refund_or_compensation'];
const words = ['lantern', 'harbour', 'meadow', 'pepper', 'violin', 'saddle'];
/** Six scripts alike in everything but their words, so that only the pack's order tells them apart. */
const equals = words.map((word) =>
  makeScript({ id: word, title: word, topics: REFUND, write: word, note: '' }),
);
const query: RankingQuery = { text: '', level: 'angry', topics: REFUND, stage: 'opening' };
const habit = (...ids: string[]) => new Map(ids.map((id) => [id, 1]));
const idsOf = (scripts: Parameters<typeof createScriptIndex>[0], asked: RankingQuery, most = 10) =>
  rankScripts(createScriptIndex(scripts), asked, most).map(({ id }) => id);

describe('a script the agent uses', () => {
  it('comes first among equals, and is said to be there for it', () => {
    const ranked = rankScripts(createScriptIndex(equals), { ...query, habits: habit('saddle') });
    expect(ranked[0]?.id).toBe('saddle');
    expect(ranked[0]?.because).toContainEqual({ code: 'used', words: '' });
    expect(ranked.slice(1).some(({ because }) => because.some(({ code }) => code === 'used'))).toBe(false);
  });

  it('comes before one that is used less', () => {
    const habits = new Map([
      ['pepper', 0.3],
      ['violin', 0.6],
    ]);
    expect(idsOf(equals, { ...query, habits }).slice(0, 2)).toEqual(['violin', 'pepper']);
  });

  it('is found far down in a large pack too', () => {
    const many = Array.from({ length: 2_000 }, (_, at) =>
      makeScript({ id: `s-${at}`, title: `t${at}`, topics: REFUND, write: `w${at}`, note: '' }),
    );
    expect(idsOf(many, { ...query, habits: habit('s-1900') }, 3)[0]).toBe('s-1900');
    const outside = { ...many[1_950]!, id: 'other', topics: ['technical_fault'] };
    expect(idsOf([...many, outside], { ...query, habits: habit('other') }, 40)).not.toContain('other');
  });

  it.each<[string, string[], Parameters<typeof makeScript>[0]]>([
    ['its topic comes second', ['billing_or_charge', ...REFUND], { levels: ['frustrated'] }],
    ['it fits anything', [], { stage: 'closing', levels: ['frustrated'] }],
    ['it is about another thing', ['technical_fault'], { stage: 'closing', levels: ['calm'] }],
  ])('stays behind a better topic, however near it comes: %s', (_name, topics, further) => {
    const lesser = makeScript({ id: 'lesser', topics, write: 'umbrella', note: '' });
    const better = makeScript({ id: 'better', topics: REFUND, write: 'candle', note: '', ...further });
    const ranked = rankScripts(createScriptIndex([lesser, better]), { ...query, habits: habit('lesser') });
    expect(ranked.map(({ id }) => id)).toEqual(['better', 'lesser']);
    expect((ranked[0]?.score ?? 0) - (ranked[1]?.score ?? 0), 'near enough to pass an equal').toBeLessThan(1);
    // With the topic of the other one it would have come first.
    const same = { ...lesser, topics: REFUND };
    expect(idsOf([better, same], { ...query, habits: habit('lesser') })[0]).toBe('lesser');
  });

  it('stays behind words for another stage, and for a level two steps nearer', () => {
    const later = makeScript({ id: 'later', topics: REFUND, stage: 'closing', write: 'umbrella' });
    const calm = makeScript({ id: 'calm', topics: REFUND, levels: ['calm'], write: 'umbrella' });
    for (const one of [later, calm]) {
      expect(idsOf([one, ...equals], { ...query, habits: habit(one.id) })[0]).toBe('lantern');
    }
  });

  it.each(['self_harm', 'threat_of_violence', 'vulnerability_or_safety'])(
    'counts for nothing where somebody may be in danger: %s',
    (danger) => {
      const scripts = words.map((word) =>
        makeScript({ id: word, title: word, topics: [danger], write: word }),
      );
      const asked = { ...query, topics: [danger, ...REFUND], habits: habit('saddle') };
      expect(idsOf(scripts, asked)).toEqual(idsOf(scripts, { ...asked, habits: undefined }));
      expect(idsOf([...equals, ...scripts], asked)[0]).not.toBe('saddle');
      // Nor does a script about a danger come up by habit in a message that holds none.
      const other = { ...query, topics: [], text: '' };
      expect(idsOf(scripts, { ...other, habits: habit('saddle') })).toEqual(idsOf(scripts, other));
    },
  );

  it('and has said in this case is still offered last', () => {
    const asked = { ...query, habits: habit('lantern'), said: new Set(['lantern']) };
    const ranked = rankScripts(createScriptIndex(equals), asked);
    expect(ranked.at(-1)?.id).toBe('lantern');
    expect(ranked.at(-1)?.because.some(({ code }) => code === 'used')).toBe(false);
  });

  it('that this channel does not allow is not offered', () => {
    const phone = makeScript({ id: 'phone', topics: REFUND, channels: ['phone'], write: 'umbrella' });
    const asked: RankingQuery = { ...query, channel: 'mail', habits: habit('phone', 'saddle') };
    expect(idsOf([phone, ...equals], asked)).not.toContain('phone');
    expect(idsOf([phone, ...equals], asked)[0]).toBe('saddle');
  });

  it('is nothing to a pack that does not have it', () => {
    expect(idsOf(equals, { ...query, habits: habit('gone') })).toEqual(idsOf(equals, query));
  });
});

describe('the boundary at stake', () => {
  const keeps = makeScript({ id: 'keeps', topics: REFUND, stage: 'boundary', write: 'umbrella' });
  const other = makeScript({
    id: 'other',
    topics: ['billing_or_charge', ...REFUND],
    stage: 'boundary',
    write: 'candle',
  });
  const scoreOf = (asked: RankingQuery, id: string) =>
    rankScripts(createScriptIndex([keeps, other, ...equals]), asked).find((one) => one.id === id)?.score ?? 0;

  it('raises the scripts that keep it, and no others', () => {
    const asked: RankingQuery = { ...query, stage: 'boundary', topics: ['billing_or_charge'] };
    const held = { ...asked, boundary: ['billing_or_charge'] };
    expect(scoreOf(held, 'other') - scoreOf(asked, 'other')).toBeCloseTo(0.5);
    expect(scoreOf(held, 'keeps') - scoreOf(asked, 'keeps')).toBeCloseTo(0);
    expect(scoreOf(held, 'lantern') - scoreOf(asked, 'lantern')).toBeCloseTo(0);
  });

  it('does not put a no before the opening words', () => {
    expect(idsOf([keeps, ...equals], { ...query, boundary: REFUND })[0]).toBe('lantern');
  });

  it('of topics no script has changes nothing', () => {
    expect(idsOf([keeps, ...equals], { ...query, boundary: ['dragons'] })).toEqual(
      idsOf([keeps, ...equals], query),
    );
  });
});
