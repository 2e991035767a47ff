// A pack's scripts, ready to be ranked and searched: their words (bm25.ts) and their facets (script-facets.ts). A
// script can be added or taken out without reading the others again; the answers are those of an index built anew.

import type { Script } from '../pack';
import { createWordIndex, type WeightedFields, type WordIndex, withDocument, withoutDocument } from './bm25';
import { createFacets, hasApology, type ScriptFacets } from './script-facets';

/** One reason, in a code the panel has a sentence for; `words` fills it. */
export interface Because {
  code: 'topic' | 'level' | 'stage' | 'words' | 'used' | 'pinned';
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
export interface ScriptIndex extends ScriptFacets {
  readonly scripts: readonly Script[];
  readonly words: WordIndex;
}

export function createScriptIndex(scripts: readonly Script[]): ScriptIndex {
  return joinIndex(scripts, createWordIndex(scripts.map(fieldsOf)), Uint8Array.from(scripts, hasApology));
}

/** An index from words that were counted before. */
export function joinIndex(scripts: readonly Script[], words: WordIndex, apologises: Uint8Array): ScriptIndex {
  return { scripts, words, ...createFacets(scripts, apologises) };
}

/** The index with one more script at the end. */
export function withScript(index: ScriptIndex, script: Script): ScriptIndex {
  const apologises = new Uint8Array(index.scripts.length + 1);
  apologises.set(index.apologises);
  apologises[index.scripts.length] = hasApology(script);
  return joinIndex([...index.scripts, script], withDocument(index.words, fieldsOf(script)), apologises);
}

/** The index without the script of that id; the same index where there is none. */
export function withoutScript(index: ScriptIndex, id: string): ScriptIndex {
  const place = index.scripts.findIndex((script) => script.id === id);
  if (place < 0) return index;
  return joinIndex(
    index.scripts.filter((_, at) => at !== place),
    withoutDocument(index.words, place),
    index.apologises.filter((_, at) => at !== place),
  );
}

/** What of a script is searched, and how much each part counts. */
export function fieldsOf(script: Script): WeightedFields {
  return [
    { text: script.title, weight: 3 },
    { text: script.topics.join(' ').replaceAll('_', ' '), weight: 2 },
    { text: script.note, weight: 1 },
    { text: script.write, weight: 1 },
  ];
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
