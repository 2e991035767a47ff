// What is kept of a pack's scripts so that they can be ranked and searched: words, topics, stages, levels and
// channels in typed arrays. Built once per pack. How they are weighed is left to ranking.ts and ranking/script-search.ts.

import type { Script } from '../pack';
import { CHANNELS, LEVELS, STAGES } from '../words';
import { createWordIndex, type WordIndex } from './bm25';

/** One reason, in a code the panel has a sentence for; `words` fills it. */
export interface Because {
  code: 'topic' | 'level' | 'stage' | 'words' | 'pinned';
  words: string;
}

export interface RankedScript {
  id: string;
  /** The script's topics, the truest first. */
  tags: string[];
  score: number;
  because: Because[];
}

/** A pack's scripts, ready to be asked. Build it once per pack. */
export interface ScriptIndex {
  readonly scripts: readonly Script[];
  readonly words: WordIndex;
  readonly topicNumbers: ReadonlyMap<string, number>;
  /** Three topic numbers for each script; NO_TOPIC where there are fewer. */
  readonly topics: Int16Array;
  readonly stages: Uint8Array;
  /** One bit for each level or channel the script was written for. */
  readonly levels: Uint8Array;
  readonly channels: Uint8Array;
  /** 1 where the words to write hold an apology. */
  readonly apologises: Uint8Array;
}

/** Stands where a script has fewer topics. */
export const NO_TOPIC = -1;
export const TOPICS_EACH = 3;
export const ALL_CHANNELS = (1 << CHANNELS.length) - 1;
const APOLOGY = /\b(sorry|apolog|lo siento|disculp|lamento|paumanhin|pasensya)/i;

export function createScriptIndex(scripts: readonly Script[]): ScriptIndex {
  const topicNumbers = new Map<string, number>();
  const topics = new Int16Array(scripts.length * TOPICS_EACH).fill(NO_TOPIC);
  scripts.forEach((script, at) => {
    script.topics.slice(0, TOPICS_EACH).forEach((topic, place) => {
      const number = topicNumbers.get(topic) ?? topicNumbers.size;
      topicNumbers.set(topic, number);
      topics[at * TOPICS_EACH + place] = number;
    });
  });
  const words = createWordIndex(
    scripts.map((script) => [
      { text: script.title, weight: 3 },
      { text: script.topics.join(' ').replaceAll('_', ' '), weight: 2 },
      { text: script.note, weight: 1 },
      { text: script.write, weight: 1 },
    ]),
  );
  return {
    scripts,
    words,
    topicNumbers,
    topics,
    stages: Uint8Array.from(scripts, (script) => STAGES.indexOf(script.stage)),
    levels: Uint8Array.from(scripts, (script) => bits(script.levels, LEVELS)),
    channels: Uint8Array.from(scripts, (script) =>
      script.channels ? bits(script.channels, CHANNELS) : ALL_CHANNELS,
    ),
    apologises: Uint8Array.from(scripts, (script) => (APOLOGY.test(script.write) ? 1 : 0)),
  };
}

/** One script as an answer. */
export function rankedScript(
  index: ScriptIndex,
  at: number,
  score: number,
  because: Because[],
): RankedScript {
  const script = index.scripts[at];
  const tags = [...(script?.topics ?? [])];
  return { id: script?.id ?? '', tags, score: Math.round(score * 1000) / 1000, because };
}

/** The places of the highest scores, highest first; equal ones keep the pack's order. */
export function bestPlaces(scores: Float32Array, most: number): number[] {
  const best: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score === Number.NEGATIVE_INFINITY || (best.length >= most && score <= least)) continue;
    let place = best.length;
    while (place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score) place -= 1;
    best.splice(place, 0, at);
    if (best.length > most) best.pop();
    least = scores[best.at(-1) ?? 0] ?? 0;
  }
  return best;
}

function bits<T>(has: readonly T[], all: readonly T[]): number {
  return has.reduce((mask, one) => mask | (1 << all.indexOf(one)), 0);
}
