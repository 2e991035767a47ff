import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf, whyNotParse } from '../../src/domain/json-guard';

const LIMITS = { length: 1_000, depth: 16 };
const why = (text: string, limits = LIMITS) => whyNotParse(text, limits);
const SENTENCE = /^[A-Z].*\.$/;

describe('text that may be parsed', () => {
  it.each([
    '{}',
    '[]',
    '"x"',
    '7',
    '{"a":{"a":1},"b":[{"a":1},{"a":2}]}',
    '{"a":1,"A":2,"á":3,"a ":4}',
    '{"a":"b","b":"a"}',
    '{"say":"\\"constructor\\": \\"__proto__\\", {[,","list":["constructor","__proto__"]}',
    '{"a\\\\":1,"a\\"":2}',
    '{"emoji":"\\ud83d\\ude00 😀"}',
    '{"nested":{"constructors":1,"_proto_":2,"Prototype":3}}',
  ])('is %s', (text) => {
    expect(why(text)).toBeNull();
    expect(() => JSON.parse(text)).not.toThrow();
  });

  it('is any value written as JSON, however deep within the limit', () => {
    const tricks = new Set(['__proto__', 'constructor', 'prototype']);
    const key = fc.string().filter((name) => !tricks.has(name));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.string({ unit: 'grapheme' }),
        fc.double(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2), (one, indent) => {
        const text = JSON.stringify(one, null, indent);
        expect(whyNotParse(text, { length: 1_000_000, depth: 16 })).toBeNull();
      }),
    );
  });

  it('may be broken: saying so is left to the parser', () => {
    for (const text of ['', '{', '"', '{"a', '}{', ']]', '{"a":1,,}', '{a:1}', '\\'])
      expect(why(text)).toBeNull();
  });
});

describe('text that is refused before it is parsed (T8, T21)', () => {
  it('is longer than the limit, and not when it is just as long', () => {
    expect(why(`"${'x'.repeat(998)}"`)).toBeNull();
    expect(why(`"${'x'.repeat(999)}"`)).toBe('The file has 1,001 characters; at most 1,000 are read.');
  });

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
    ['both in turn', '[{"a":', '}]'],
  ])('is nested deeper than the limit in %s, and not when it is just as deep', (_title, open, close) => {
    const step = open.length > 5 ? 2 : 1;
    const nest = (depth: number) =>
      open.repeat(depth / step) + (open.includes('"') ? '1' : '') + close.repeat(depth / step);
    expect(why(nest(16))).toBeNull();
    expect(why(nest(16 + step))).toBe('The file is nested deeper than 16 levels (line 1).');
  });

  it('is nested a hundred thousand times, at once', () => {
    const text = '['.repeat(100_000);
    expect(why(text, { length: 1_000_000, depth: 16 })).toMatch(/deeper than 16/);
  });

  it('is not refused for brackets and names inside its texts', () => {
    expect(why(`{"a":"${'['.repeat(50)}${'{'.repeat(50)}"}`)).toBeNull();
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'names a field %s, however it is spelled or hidden',
    (name) => {
      const escaped = [...name]
        .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
      for (const text of [
        `{"${name}":{"polluted":1}}`,
        `{"a":[{"b":{"${name}":1}}]}`,
        `{"a":1, "${name}" : 1}`,
        `{"${escaped}":1}`,
        `[{},{"x":[],"${name}":1}]`,
      ]) {
        expect(why(text), text).toBe(`The name "${name}" is not allowed in a file (line 1).`);
      }
    },
  );

  it('names it behind a text that holds quotation marks and backslashes', () => {
    for (const before of ['"\\""', '"\\\\"', '"x\\\\\\""', '"\\"}"']) {
      expect(why(`{"a":${before},"constructor":1}`), before).toMatch(/"constructor" is not allowed/);
    }
  });

  it('names one thing twice in one place, and the refusal says which line', () => {
    expect(why('{\n  "id": "a",\n  "note": "x",\n  "id": "b"\n}')).toBe(
      'The name "id" stands twice in one place (line 4).',
    );
    expect(why('{"a":{"b":1},"a":2}')).toMatch(/"a" stands twice/);
    expect(why('{"a":[1,{"b":1}],"c":{"d":1},"a":2}')).toMatch(/"a" stands twice/);
    expect(why('{"a":1,"\\u0061":2}'), 'spelled otherwise').toMatch(/"a" stands twice/);
    expect(why('[{"a":1,"b":{"c":1,"c":2}}]')).toMatch(/"c" stands twice/);
    expect(why(`{"${'x'.repeat(90)}":1,"${'x'.repeat(90)}":2}`)).toMatch(/^The name "x{40}" stands/);
  });

  it('holds half of a character pair, as it is or as an escape', () => {
    for (const text of [
      '"\ud800"',
      '"\udc00\ud800"',
      '"\\ud800"',
      '{"a":"x\\udc00"}',
      '{"\\ud83d":1}',
      '"\\ud83dx\\ude00"',
    ]) {
      expect(why(text), JSON.stringify(text)).toMatch(/half of a character pair/);
    }
  });

  it('is told in one sentence', () => {
    for (const text of [
      '['.repeat(17),
      '{"constructor":1}',
      '{"a":1,"a":1}',
      '"\\ud800"',
      'x'.repeat(2_000),
    ]) {
      expect(why(text)).toMatch(SENTENCE);
    }
  });

  it('is looked at in time that grows with its length only (T20)', () => {
    const timeOf = (text: string) => {
      const times = Array.from({ length: 3 }, () => {
        const start = performance.now();
        whyNotParse(text, { length: 1e9, depth: 16 });
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    const made = (count: number) =>
      `{${Array.from({ length: count }, (_, at) => `"k${at}":"\\u0061"`).join(',')}}`;
    timeOf(made(2_000));
    expect(timeOf(made(32_000)) / timeOf(made(2_000))).toBeLessThan(100);
  });
});

describe('the line of a place in a text', () => {
  it('counts from one', () => {
    const text = 'a\nbc\n\nd';
    expect([...text].map((_, at) => lineOf(text, at))).toEqual([1, 1, 2, 2, 2, 3, 4]);
    expect(lineOf('', 0)).toBe(1);
  });
});
