// The quick ranking gives what the plain one gives, on the starter pack and on a large one.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMessages, makeScripts } from '../../../scripts/bench-corpus';
import { createScriptIndex, type RankingQuery, rankScripts } from '../../../src/domain/ranking';
import { typedWords } from '../../../src/domain/ranking/index-words';
import { QueryReader } from '../../../src/domain/ranking/query-words';
import { scorerOf } from '../../../src/domain/ranking/word-scorer';
import { CHANNELS, LEVELS, STAGES, TOPICS } from '../../../src/domain/words';
import { STARTER_PACK } from '../../../src/packs/starter';
import { createPlainIndex, rankPlainly, topicWorth } from './plain-ranking';

const messages = makeMessages();
const STARTER = {
  quick: createScriptIndex(STARTER_PACK.scripts),
  plain: createPlainIndex(STARTER_PACK.scripts),
};
const SOME = makeScripts(1_500);
const LARGE = { quick: createScriptIndex(SOME), plain: createPlainIndex(SOME) };

/** Worths closer than this are a tie: then the two may stand either way round. */
const TIE = 2e-3;

const HABITS = fc.constantFrom(0.17, 0.4, 0.8, 1);
const ALL_IDS = [...STARTER_PACK.scripts, ...SOME].map(({ id }) => id);

const query = fc.record<RankingQuery>({
  text: fc.oneof(fc.constantFrom(...messages), fc.constantFrom('', 'refund', 'Wo ist mein Paket? Straße 5')),
  level: fc.constantFrom(...LEVELS, 'unsure' as const, 'unread' as const),
  topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 4 }),
  stage: fc.constantFrom(...STAGES),
  channel: fc.constantFrom(undefined, ...CHANNELS),
  said: fc
    .uniqueArray(fc.constantFrom(...STARTER_PACK.scripts.map(({ id }) => id)), { maxLength: 3 })
    .map((ids) => new Set(ids)),
  boundary: fc.constantFrom(undefined, ['refund_or_compensation'], ['technical_fault', 'delay_or_waiting']),
  habits: fc.oneof(
    fc.constant(undefined),
    fc
      .array(fc.tuple(fc.constantFrom(...ALL_IDS), HABITS), { maxLength: 500, size: 'max' })
      .map((habits) => new Map(habits)),
  ),
});

describe.each([
  ['the starter pack', STARTER],
  ['a large pack', LARGE],
])('ranking %s', (_name, { quick, plain }) => {
  it('puts the scripts where the plain ranking puts them, but for ties', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const ours = rankScripts(quick, asked, 10);
        const wanted = rankPlainly(plain, asked, 10);
        expect(ours.length).toBe(wanted.length);
        for (const [place, { id, score }] of ours.entries()) {
          const there = wanted[place];
          if (there === undefined || id === there.id) continue;
          // From a tie on the two lists go their own ways, as each choice weighs on the next.
          expect(Math.abs(score - there.worth), `place ${place}`).toBeLessThan(TIE);
          return;
        }
      }),
      { numRuns: 200, seed: 20 },
    );
  });

  it('never lets a habit bring a script with a lesser topic to the top', () => {
    const scripts = new Map(plain.scripts.map((script) => [script.id, script]));
    fc.assert(
      fc.property(query, (asked) => {
        const topicOf = (of: RankingQuery) => {
          const first = scripts.get(rankScripts(quick, of, 1)[0]?.id ?? '');
          return first ? topicWorth(first, asked) : 0;
        };
        const without = topicOf({ ...asked, habits: undefined });
        expect(topicOf(asked)).toBeGreaterThan(without - 1e-6);
      }),
      { numRuns: 200, seed: 21 },
    );
  });
});

describe('the words of a message', () => {
  it('bring the scripts with the highest BM25 score: all of the exact ten’s sum', () => {
    let kept = 0;
    let all = 0;
    for (const text of messages) {
      const exact = LARGE.plain.score(text);
      const best = [...exact].sort((a, b) => b - a).slice(0, 10);
      all += best.reduce((sum, one) => sum + one, 0);
      for (const { at } of scorerOf(LARGE.quick.words).best(text, 10)) kept += exact[at] ?? 0;
    }
    expect(kept / all).toBeGreaterThan(0.9999);
  });

  it('are the same read quickly as read thoroughly, whatever the text', () => {
    const reader = new QueryReader(STARTER.quick.words);
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('refund', "don't", 'don’t', ' ', '… ', '€5', 'café', 'RE', 'funds', '—', '\u00a0'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const { count, numbers, typed } = reader.read(text);
        const known = [...new Set(typedWords(text))];
        // Of two spellings of one word the first stands for both.
        expect(typed.slice(0, count).every((word) => known.includes(word))).toBe(true);
        const again = new QueryReader(STARTER.quick.words).read(`${known.join(' ')} ß`);
        expect([...numbers.subarray(0, count)]).toEqual([...again.numbers.subarray(0, again.count)]);
      }),
    );
  });

  it('are still found after more spellings than are remembered', () => {
    const reader = new QueryReader(STARTER.quick.words);
    for (let at = 0; at < 10_000; at += 1) reader.read(`unknown${at} refund`);
    expect(reader.read('my refunds').typed[0]).toBe('refunds');
  });
});
