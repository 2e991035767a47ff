// What the starter pack owes the people who use it: it can be read, it covers the trade, its words sound like a
// person, and it keeps its own boundaries. How good the words are, only a reader can say.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KNOWN_SLOTS, Pack, type Script } from '../../src/domain/pack';
import { readPackText, writePackText } from '../../src/domain/pack-text';
import { compilePhrases } from '../../src/domain/text/phrases';
import { LEVELS, STAGES, TOPICS } from '../../src/domain/words';
import { STARTER_PACK } from '../../src/packs/starter';

const text = readFileSync(new URL('../../src/packs/starter-en.json', import.meta.url), 'utf8');
const { scripts, boundaries } = STARTER_PACK;
const bodies = scripts.flatMap(({ id, write, speak }) => [
  { where: `${id} (write)`, words: write },
  { where: `${id} (speak)`, words: speak },
]);
const sayings = boundaries.flatMap(({ id, say, watch }) => [
  { where: `${id} (say)`, words: say },
  ...watch.map((one) => ({ where: `${id} (${one.why})`, words: one.say })),
]);
const everything = [...bodies, ...sayings];

/** Where any of the patterns is found, as "place: what". */
function places(of: { where: string; words: string }[], patterns: readonly RegExp[]): string[] {
  return of.flatMap(({ where, words }) =>
    patterns.flatMap((pattern) => {
      const found = pattern.exec(words);
      return found ? [`${where}: ${found[0]}`] : [];
    }),
  );
}

const GAP = /\{\{([^}]*)\}\}/g;
const gapsOf = (script: Script) =>
  new Set([...`${script.write} ${script.speak}`.matchAll(GAP)].map(([, name]) => name ?? ''));
const count = (words: string) => words.split(/\s+/).length;

describe('the file', () => {
  it('reads as a pack', () => {
    expect(Pack.safeParse(JSON.parse(text)).success).toBe(true);
    expect(readPackText(text)).toMatchObject({ ok: true });
  });

  it('is what the rest of the extension gets', () => {
    expect(STARTER_PACK).toEqual(JSON.parse(text));
  });

  it('gives the same bytes when it is written again', () => {
    expect(writePackText(STARTER_PACK)).toBe(text);
  });

  it('uses every id once, over scripts and boundaries', () => {
    const ids = [...scripts, ...boundaries].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('names in each script id the stage it is for', () => {
    expect(scripts.filter(({ id, stage }) => !id.startsWith(`${stage}-`))).toEqual([]);
  });
});

describe('what it covers', () => {
  it('has words enough to begin with', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(95);
    expect(boundaries.length).toBeGreaterThanOrEqual(20);
  });

  it.each(TOPICS)('helps with %s from the first words to the last', (topic) => {
    const stages = new Set(scripts.filter(({ topics }) => topics.includes(topic)).map(({ stage }) => stage));
    expect([...STAGES].filter((stage) => !stages.has(stage))).toEqual([]);
    expect(boundaries.filter(({ topics }) => topics.includes(topic)).length).toBeGreaterThanOrEqual(1);
  });

  it.each(STAGES)('has something to say at every level while %s', (stage) => {
    for (const level of LEVELS) {
      const fitting = scripts.filter((script) => script.stage === stage && script.levels.includes(level));
      expect(fitting.length, level).toBeGreaterThanOrEqual(3);
    }
    expect(scripts.some((script) => script.stage === stage && script.topics.length === 0)).toBe(true);
  });

  it('names only topics that the reading knows', () => {
    const known = new Set<string>(TOPICS);
    const strange = [...scripts, ...boundaries].filter(({ topics }) =>
      topics.some((topic) => !known.has(topic)),
    );
    expect(strange.map(({ id }) => id)).toEqual([]);
  });

  it('offers no warning to someone who swears at the thing', () => {
    const swearing = scripts.filter(({ id }) => id.includes('swearing'));
    expect(swearing.length).toBeGreaterThanOrEqual(2);
    for (const { write, levels } of swearing) {
      expect(write).not.toMatch(/insult|language|end this|end the/i);
      expect(levels).not.toContain('abusive');
    }
  });

  it('gives the emergency number wherever someone may be hurt', () => {
    const danger = scripts.filter(({ topics, stage }) => topics[0] === 'self_harm' && stage !== 'working');
    expect(danger.length).toBeGreaterThanOrEqual(4);
    const without = danger.filter(({ write }) => !write.includes('{{local.emergency}}'));
    expect(without.map(({ id }) => id)).toEqual([]);
    for (const { slots } of scripts) {
      for (const slot of slots.filter(({ name }) => name.startsWith('local.')))
        expect(slot.fallback).toBeTruthy();
    }
  });
});

describe('the gaps', () => {
  const known = new Set<string>(KNOWN_SLOTS);

  it('declares every gap the case cannot fill, and fills every one it declares', () => {
    for (const script of scripts) {
      const used = gapsOf(script);
      const declared = new Set(script.slots.map(({ name }) => name));
      expect(
        [...used].filter((name) => !known.has(name) && !declared.has(name)),
        script.id,
      ).toEqual([]);
      expect(
        [...declared].filter((name) => !used.has(name)),
        script.id,
      ).toEqual([]);
      expect(declared.size, script.id).toBe(script.slots.length);
    }
  });

  it('asks the agent for three things at the most, and for nothing new on the phone', () => {
    for (const { id, slots, write, speak } of scripts) {
      expect(slots.filter(({ fallback }) => fallback === undefined).length, id).toBeLessThanOrEqual(3);
      for (const [gap] of speak.matchAll(GAP)) expect(write, id).toContain(gap);
    }
  });

  it('greets a customer without a name in a way that still reads well', () => {
    for (const script of scripts.filter(({ write }) => write.includes('{{customer.first}}'))) {
      expect(script.write, script.id).toMatch(/^(Hi|Hello) \{\{customer\.first\}\},/);
      expect(script.slots.find(({ name }) => name === 'customer.first')?.fallback, script.id).toBe('there');
    }
  });

  it('never starts a sentence with words somebody else fills in', () => {
    const lowerCase =
      /(?:^|[.?]\s+)\{\{(?:thing|option|finding|facts|fact|reason|wish|done|lead\.name|next\.step)\}\}/;
    expect(places(everything, [lowerCase])).toEqual([]);
  });

  it('leaves no traces of a template', () => {
    expect(places(everything, [/\{\{\s|\s\}\}/, /\[[^\]]*\]/, /<[a-z]/i, /\bX+\b/, / {2}/, /\s$/])).toEqual(
      [],
    );
    expect(places(sayings, [/\{\{/])).toEqual([]);
  });
});

/** Wordings that customers have heard too often, or that practice advises against. */
const BANNED = [
  /value(?:d)? (?:your|customer)/i,
  /\bunfortunately\b/i,
  /please (?:be advised|note)/i,
  /understand (?:your|how|that you)|\bhow you feel\b|you feel that/i,
  /\b(?:as )?per (?:our|my|your)\b|\bas per\b/i,
  /\bkindly\b|\bdear\b|\bsir\b|\bmadam\b/i,
  /rest assured|\bI assure\b/i,
  /\b(?:the|this|your|that) (?:issue|matter|query|concern)\b/i,
  /\binconvenience\b/i,
  /hesitate|reach out|at your earliest|going forward|as soon as possible|\basap\b|\bshortly\b/i,
  /sincerely|apologi[sz]e/i,
  /(?:our|company) policy|policy (?:states|is)/i,
  /calm down|you (?:should|must) have|you failed|you need to/i,
  /\bguarantee|100 ?%|never again|\babsolutely\b|\bdefinitely\b/i,
  /we(?:'re| are) sorry|we(?:'ll| will) look|we apolog/i,
  /important to us|happy to help/i,
  /!/,
  /[—–]/,
];

/** A time or an amount that stands in the words and not in a gap. */
const PROMISED = [
  /\d/,
  /[€$£]/,
  /\b(?:today|tonight|tomorrow|end of (?:the )?day)\b/i,
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i,
  /\b(?:with)?in (?:the next |a |an |one |two |three |five |ten |a few )+(?:minute|hour|day|week|month)/i,
];

describe('how it sounds', () => {
  it('has none of the wordings nobody can hear any more', () => {
    expect(places(everything, BANNED)).toEqual([]);
  });

  it('promises no time and no amount by itself', () => {
    const outside = bodies.map(({ where, words }) => ({ where, words: words.replace(GAP, '') }));
    expect(places([...outside, ...sayings], PROMISED)).toEqual([]);
  });

  it('says sorry once at the most', () => {
    const twice = everything.filter(({ words }) => (words.match(/\bsorry\b|\bapolog/gi) ?? []).length > 1);
    expect(twice.map(({ where }) => where)).toEqual([]);
  });

  it('does not begin again and again in the same way', () => {
    const beginnings = new Map<string, string[]>();
    for (const { id, write } of scripts) {
      const words = write.replace(/^(?:Hi|Hello) \{\{customer\.first\}\},/, '').toLowerCase();
      const first =
        words
          .match(/[\w'{}.]+/g)
          ?.slice(0, 5)
          .join(' ') ?? '';
      beginnings.set(first, [...(beginnings.get(first) ?? []), id]);
    }
    expect([...beginnings.values()].filter((ids) => ids.length > 2)).toEqual([]);
  });

  it('can be said aloud in one breath per sentence', () => {
    for (const { id, write, speak } of scripts) {
      expect(count(speak), id).toBeLessThan(60);
      expect(speak.length, id).toBeLessThanOrEqual(write.length);
      for (const sentence of speak.split(/(?<=[.?])\s+/))
        expect(count(sentence), `${id}: ${sentence}`).toBeLessThanOrEqual(25);
    }
  });

  it('is sometimes short', () => {
    const short = scripts.filter(({ write }) => count(write) <= 25);
    expect(short.length).toBeGreaterThanOrEqual(15);
  });

  it('shows apostrophes that any field takes', () => {
    expect(text).not.toMatch(/[‘’“”]/);
  });

  it('tells the agent when to use each script and what it stands on', () => {
    for (const { id, note, basis } of scripts) {
      expect(note.length, id).toBeGreaterThan(20);
      expect(basis.length, id).toBeGreaterThan(20);
    }
  });
});

const watched = boundaries.flatMap((boundary) =>
  boundary.watch.flatMap((watch) =>
    watch.phrases.map((phrase) => ({ phrase, value: { id: boundary.id, say: watch.say } })),
  ),
);
const matcher = compilePhrases(watched);

/** The draft with the first and longest watched phrase replaced, as the panel offers it. */
function mended(draft: string): string {
  const hit = matcher.find(draft)[0];
  return hit ? draft.slice(0, hit.start) + hit.value.say + draft.slice(hit.end) : draft;
}

describe('the boundaries', () => {
  it('say what can be done before what cannot, and who decides', () => {
    for (const { id, can, cannot, ask, say } of boundaries) {
      expect(can.length, id).toBeGreaterThanOrEqual(2);
      expect(cannot.length, id).toBeGreaterThanOrEqual(1);
      expect(ask, id).toBeDefined();
      const no = say.search(/\bI (?:can't|won't)\b/);
      if (no >= 0) expect(say.slice(0, no), id).toMatch(/\bcan\b|\bI'(?:m|ll)\b|\bup to\b|\bright\b/);
    }
  });

  it('watch each phrase once', () => {
    const phrases = watched.map(({ phrase }) => phrase.toLowerCase());
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  it('offer words that cross none of them', () => {
    const crossing = sayings.flatMap(({ where, words }) =>
      matcher.find(words).map(({ phrase }) => `${where}: ${phrase}`),
    );
    expect(crossing).toEqual([]);
  });

  it('are kept by every script', () => {
    const crossing = bodies.flatMap(({ where, words }) =>
      matcher.find(words).map(({ phrase }) => `${where}: ${phrase}`),
    );
    expect(crossing).toEqual([]);
  });

  it.each([
    ['We will refund you in full.', 'We will ask for the full refund for you.'],
    ["I'll definitely refund you the whole 80 euros in full.", "I'll ask for the full refund for you."],
    ["I'm going to get you your money back.", "I'm going to ask for the full refund for you."],
    [
      "I can refund you today if that's all right.",
      "I can start the refund once it is approved if that's all right.",
    ],
    ['You will definitely get your money back.', "I'll ask for the refund and tell you what was decided."],
    ['You will have the money tomorrow.', 'You will see the refund once your bank has booked it.'],
    ["I'll waive the fee for you.", "I'll ask for the charge to be taken off for you."],
    [
      'Your parcel will arrive tomorrow.',
      "Your parcel is with the carrier, and I'll tell you when they name a day.",
    ],
    [
      "I'll make sure it never happens again.",
      "I'll pass the cause on and tell you what is being done about it.",
    ],
    ['We will have it fixed today.', 'We will log it with the engineers and tell you when it changes.'],
    ["I'll make an exception for you.", "I'll ask for an exception for you."],
    [
      "I'll transfer you to a supervisor.",
      "I'll hand it up with a summary and tell you when the answer comes.",
    ],
    ['I can skip the check for you.', 'I can start the check with you and stay until it is done for you.'],
    ['He will be fired.', "I'll pass it on, and you'll hear from whoever looks into it."],
    ['We can recover all your data.', 'We can have the last copy looked for and tell you what is in it.'],
  ])('turn "%s" into words that keep them', (draft, kept) => {
    expect(mended(draft)).toBe(kept);
  });

  it.each([
    "I can't make any promises, but I'll tell you what I find.",
    'Our price guarantee covers identical items.',
    'We are always here to help.',
    'Never share your PIN or password with anyone.',
    'Refunds can take a while, depending on your bank.',
    "I'll ask for the full refund and tell you the answer.",
    'Your refund was sent on Monday.',
    "I've refunded the delivery, and the rest is with my team lead.",
    'You can cancel it online at any time.',
    'A guarantee of two years comes with it.',
    'I want to make sure I have this right.',
    'You will get an email with the tracking link.',
    'The shop opens again tomorrow.',
    'Try it once more and tell me what you see.',
    'Please keep the box until the new one is there.',
    'Your account is open again.',
  ])('leave "%s" alone', (draft) => {
    expect(matcher.find(draft).map(({ phrase }) => phrase)).toEqual([]);
  });

  it('hold cautious figures for refunds, and no made-up ones elsewhere', () => {
    const limited = boundaries.filter(({ limits }) => limits !== undefined);
    expect(limited.map(({ limits }) => limits)).toEqual([
      { amount: { max: 50, currency: 'EUR' }, soonest: { businessDays: 5 } },
    ]);
    expect(limited[0]?.topics).toContain('refund_or_compensation');
  });
});
