// Ranking beside three search libraries, in one run on the same 10,000 scripts and the same messages: how long a
// query, a build, a load and one more script take, what the saved index weighs, and how much of the exact BM25
// score the ten found hold. The libraries are asked as their papers say for text of several fields.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import uFuzzy from '@leeoniya/ufuzzy';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Script } from '../src/domain/pack';
import { createScriptIndex, rankScripts, withoutScript, withScript } from '../src/domain/ranking';
import { loadIndex, saveIndex } from '../src/domain/ranking/saved-index';
import { fieldsOf } from '../src/domain/ranking/script-index';
import { scorerOf } from '../src/domain/ranking/word-scorer';
import { createPlainIndex, type PlainIndex } from '../tests/domain/ranking/plain-ranking';
import { makeMessages, makeScripts } from './bench-corpus';
import { type Figures, figures, once } from './bench-timing';

const SCRIPTS = 10_000;

interface Asked {
  library: string;
  ask(text: string): readonly number[];
  runs: number;
}

export interface QueryRow extends Omit<Figures, 'what'> {
  library: string;
  text: string;
  /** How often as long as ours, p50. */
  times: number;
  'BM25 kept': number;
}

/** What each costs beside the query. */
export interface StoreRow {
  library: string;
  'build ms': number;
  'saved KB': number;
  'gzip KB': number;
  'load ms': number;
  'add one ms': number;
  'memory MB': number;
}

export function benchSearch(): { queries: QueryRow[]; stores: StoreRow[]; ranking: Figures[] } {
  const scripts = makeScripts(SCRIPTS);
  const more = { ...(makeScripts(SCRIPTS + 1).at(-1) as Script), id: 'one-more' };
  const messages = makeMessages();
  const searches = messages.map((text) =>
    text
      .split(/\s+/)
      .filter((word) => /^[a-z]{4,}$/.test(word))
      .slice(0, 3)
      .join(' '),
  );
  const plain = createPlainIndex(scripts);
  const stores: StoreRow[] = [];

  const index = measured(() => createScriptIndex(scripts));
  const saved = saveIndex(index.value);
  stores.push({
    library: 'ours',
    'build ms': index.ms,
    ...weights(new Uint8Array(saved)),
    'load ms': best(() => loadIndex(saved, scripts)),
    'add one ms': best(() => withScript(index.value, more)),
    'memory MB': index.mb,
  });
  const taken = best(() => withoutScript(index.value, scripts[500]?.id ?? ''));

  const options = {
    fields: ['title', 'topics', 'note', 'write'],
    searchOptions: { boost: { title: 3, topics: 2 } },
  };
  const rows = scripts.map(rowOf);
  const mini = measured(() => {
    const made = new MiniSearch<Row>(options);
    made.addAll(rows);
    return made;
  });
  const miniJson = JSON.stringify(mini.value);
  stores.push({
    library: 'MiniSearch',
    'build ms': mini.ms,
    ...weights(Buffer.from(miniJson)),
    'load ms': best(() => MiniSearch.loadJSON(miniJson, options), 3),
    'add one ms': best(() => mini.value.add({ ...rowOf(more, SCRIPTS) }), 1),
    'memory MB': mini.mb,
  });
  mini.value.remove(rowOf(more, SCRIPTS));

  const texts = rows.map(({ title, topics, note, write }) => `${title} ${topics} ${note} ${write}`);
  const flex = measured(() => {
    const made = new FlexSearch.Index();
    texts.forEach((text, at) => {
      made.add(at, text);
    });
    return made;
  });
  const flexSaved = exported(flex.value);
  stores.push({
    library: 'FlexSearch',
    'build ms': flex.ms,
    ...weights(Buffer.from(JSON.stringify(flexSaved))),
    'load ms': best(() => {
      const loaded = new FlexSearch.Index();
      for (const [key, data] of flexSaved) loaded.import(key, data);
    }, 3),
    'add one ms': best(() => flex.value.add(SCRIPTS, texts[0] ?? ''), 1),
    'memory MB': flex.mb,
  });
  flex.value.remove(SCRIPTS);

  const fuzzy = new uFuzzy();
  const scorer = scorerOf(index.value.words);
  const all: Asked[] = [
    { library: 'ours', ask: (text) => scorer.best(text, 10).map(({ at }) => at), runs: 2_000 },
    {
      library: 'MiniSearch',
      ask: (text) =>
        mini.value
          .search(text)
          .slice(0, 10)
          .map(({ id }) => Number(id)),
      runs: 60,
    },
    {
      library: 'FlexSearch, any word',
      ask: (text) => flex.value.search(text, { limit: 10, suggest: true }) as number[],
      runs: 300,
    },
    {
      library: 'FlexSearch, all words',
      ask: (text) => flex.value.search(text, { limit: 10 }) as number[],
      runs: 300,
    },
    {
      library: 'uFuzzy',
      ask: (text) => {
        const [found, , order] = fuzzy.search(texts, text, 1);
        return order && found ? order.slice(0, 10).map((at) => found[at] ?? 0) : (found ?? []).slice(0, 10);
      },
      runs: 120,
    },
  ];
  const queries = [
    ...compare('a message', messages, all, plain),
    ...compare('three words', searches, all, plain),
  ];
  const ranking = [
    figures('rank 10,000 scripts for a message, with topics, stage and level', 1_000, (run) =>
      rankScripts(
        index.value,
        {
          text: messages[run % messages.length] ?? '',
          level: 'angry',
          topics: ['billing_or_charge'],
          stage: 'opening',
        },
        3,
      ),
    ),
    figures('the same without a topic', 1_000, (run) =>
      rankScripts(
        index.value,
        { text: messages[run % messages.length] ?? '', level: 'unsure', topics: [], stage: 'working' },
        3,
      ),
    ),
    once('take one of 10,000 scripts out', taken),
  ];
  return { queries, stores, ranking };
}

interface Row {
  id: number;
  title: string;
  topics: string;
  note: string;
  write: string;
}

function rowOf(script: Script, id: number): Row {
  const [title, topics, note, write] = fieldsOf(script);
  return {
    id,
    title: title?.text ?? '',
    topics: topics?.text ?? '',
    note: note?.text ?? '',
    write: write?.text ?? '',
  };
}

function compare(
  text: string,
  asked: readonly string[],
  all: readonly Asked[],
  plain: PlainIndex,
): QueryRow[] {
  const exact = asked.map((one) => plain.score(one));
  const most = sum(exact.map((scores) => sum([...scores].sort((a, b) => b - a).slice(0, 10))));
  let ours = 0;
  return all.map(({ library, ask, runs }) => {
    const held = sum(asked.map((one, i) => sum(ask(one).map((at) => exact[i]?.[at] ?? 0))));
    const measures = figures(library, runs, (run) => ask(asked[run % asked.length] ?? ''));
    if (ours === 0) ours = measures.p50;
    const { what: _what, ...rest } = measures;
    return {
      library,
      text,
      ...rest,
      times: Number((measures.p50 / ours).toFixed(1)),
      'BM25 kept': Number((held / most).toFixed(4)),
    };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

// Memory is only to be compared after the rubbish has gone.
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function measured<T>(make: () => T): { value: T; ms: number; mb: number } {
  collectGarbage();
  const before = process.memoryUsage();
  const from = performance.now();
  const value = make();
  const ms = Math.round(performance.now() - from);
  collectGarbage();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return { value, ms, mb: Number((bytes / 1e6).toFixed(1)) };
}

/** The best of a few: what else the machine does is not what is asked. */
function best(work: () => unknown, runs = 5): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now();
    work();
    least = Math.min(least, performance.now() - from);
  }
  return Number(least.toFixed(2));
}

function weights(bytes: Uint8Array): { 'saved KB': number; 'gzip KB': number } {
  return {
    'saved KB': Math.round(bytes.length / 1024),
    'gzip KB': Math.round(gzipSync(bytes).length / 1024),
  };
}

function exported(index: InstanceType<typeof FlexSearch.Index>): [string, string][] {
  const parts: [string, string][] = [];
  index.export((key, data) => {
    parts.push([key, String(data)]);
  });
  return parts;
}
