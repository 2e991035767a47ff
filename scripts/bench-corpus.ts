// A large pack made from the starter pack, the same on every machine: its sentences dealt out anew, some words
// exchanged for others, and each script about a thing of its own, so that lengths and words are those of real
// scripts. Also the customers' messages that the bench asks with, and 300 watch phrases.

import type { Boundary, Script } from '../src/domain/pack';
import { STARTER_PACK } from '../src/packs/starter';
import { CASES } from './demo/cases';

/** A small generator of even numbers from 0 to 1 (mulberry32): the same seed gives the same row. */
export function createDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES =
  'ba cor dex el fan gri hal iv jun kel lor mar nex ol pra quin rov sol tam ur vel wex yor zan'.split(' ');
const THINGS =
  'router modem kettle jacket invoice parcel voucher subscription mattress charger blender heater camera tablet printer headset cable filter lamp sofa bicycle helmet tyre ticket booking flight room seat card loan meter boiler fridge oven washer dryer vacuum speaker monitor keyboard mouse battery case strap watch ring shoe boot shirt coat dress curtain rug desk chair shelf cabinet mirror frame brush drill saw ladder hose pump tent bag'.split(
    ' ',
  );
/** How many words of a sentence are exchanged. */
const EXCHANGED = 0.12;

/** Scripts of a large library, all different. */
export function makeScripts(count: number, seed = 7): Script[] {
  const dice = createDice(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(dice() * from.length)] as T;
  const base = STARTER_PACK.scripts;
  const sentences = base.map(({ write }) => sentencesOf(write));
  const notes = base.flatMap(({ note }) => sentencesOf(note));
  const words = [
    ...base.flatMap(({ write, note }) => `${write} ${note}`.split(/\s+/)),
    ...CASES.flatMap(wordsOfCase),
  ].filter((word) => /^[a-z]{4,}$/.test(word));
  const exchange = (sentence: string): string =>
    sentence
      .split(' ')
      .map((word) => (/^[a-z]{4,}$/.test(word) && dice() < EXCHANGED ? pick(words) : word))
      .join(' ');
  const name = () => pick(SYLLABLES) + pick(SYLLABLES) + (dice() < 0.5 ? pick(SYLLABLES) : '');
  const made: Script[] = [];
  const seen = new Set<string>();
  while (made.length < count) {
    const at = Math.floor(dice() * base.length);
    const like = base[at] as Script;
    const thing = `${name()} ${pick(THINGS)}`;
    const own = (sentences[at] ?? []).map(exchange);
    const others = Array.from({ length: Math.floor(dice() * 4) }, () => exchange(pick(pick(sentences))));
    const write = shuffled(
      [...own.filter(() => dice() < 0.8), ...others, `This is about your ${thing}.`],
      dice,
    ).join(' ');
    if (write.length > 2_000 || seen.has(write)) continue;
    seen.add(write);
    made.push({
      ...like,
      id: `${like.id.slice(0, 50)}-${made.length}`,
      title: `${exchange(like.title)} ${dice() < 0.5 ? thing : ''}`.trim().slice(0, 80),
      write,
      note: exchange(pick(notes)),
      slots: [],
    });
  }
  return made;
}

/** The customers' messages of the demo, as they stand and cut to their first sentences, as chat has them. */
export function makeMessages(): string[] {
  const whole = CASES.flatMap(({ messages }) =>
    messages.filter(({ role }) => role === 'customer').map(({ body }) => body.join('\n\n')),
  );
  return [...new Set([...whole, ...whole.map((text) => sentencesOf(text).slice(0, 2).join(' '))])];
}

/** Cards whose watch phrases are `count` in all, a third of them with a gap, made of the starter's own words. */
export function makeBoundaries(count: number, seed = 11): Boundary[] {
  const dice = createDice(seed);
  const sentences = STARTER_PACK.scripts
    .flatMap(({ write }) => sentencesOf(write))
    .filter((one) => one.length > 30);
  const like = STARTER_PACK.boundaries[0] as Boundary;
  const phrases = new Set<string>();
  while (phrases.size < count) {
    const words = (sentences[Math.floor(dice() * sentences.length)] ?? '')
      .replace(/[^a-zA-Z' ]/g, ' ')
      .split(/\s+/)
      .filter(Boolean);
    const from = Math.floor(dice() * Math.max(1, words.length - 5));
    const some = words.slice(from, from + 2 + Math.floor(dice() * 3));
    if (some.length < 2) continue;
    if (dice() < 0.33 && some.length > 2) some.splice(some.length - 1, 0, '…');
    const phrase = some.join(' ');
    if (phrase.length <= 80) phrases.add(phrase);
  }
  const all = [...phrases];
  return Array.from({ length: Math.ceil(count / 30) }, (_, at) => ({
    ...like,
    id: `card-${at}`,
    watch: all
      .slice(at * 30, at * 30 + 30)
      .reduce<string[][]>((rows, phrase, i) => {
        if (i % 15 === 0) rows.push([]);
        rows.at(-1)?.push(phrase);
        return rows;
      }, [])
      .map((some) => ({ phrases: some, why: 'Above your limit.', say: 'ask for it for you' })),
  }));
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+/)
    .map((one) => one.trim())
    .filter(Boolean);
}

function wordsOfCase({ messages }: (typeof CASES)[number]): string[] {
  return messages.flatMap(({ body }) => body.join(' ').split(/\s+/));
}

function shuffled<T>(list: readonly T[], dice: () => number): T[] {
  const left = [...list];
  const out: T[] = [];
  while (left.length > 0) out.push(...left.splice(Math.floor(dice() * left.length), 1));
  return out;
}
