// What a background does when it wakes, as far as the engine goes: the modules, the pack, the index from its bytes
// (a file here, a row of the database there), a first reading, ranking and draft check. Run in a process of its own
// by bench-cold.ts.

import { readFileSync } from 'node:fs';
import { createDraftChecker } from '../src/domain/draft';
import { createScriptIndex, rankScripts } from '../src/domain/ranking';
import { loadIndex, saveIndex } from '../src/domain/ranking/saved-index';
import { readMessage } from '../src/domain/reading';
import { STARTER_PACK } from '../src/packs/starter';

/** The bytes of the starter pack's index. */
export function starterIndexBytes(): Uint8Array {
  return new Uint8Array(saveIndex(createScriptIndex(STARTER_PACK.scripts)));
}

/** Milliseconds for each step. */
export function coldStart(indexFile: string): Record<string, number> {
  const steps: Record<string, number> = {};
  const step = <T>(what: string, work: () => T): T => {
    const from = performance.now();
    const value = work();
    steps[what] = performance.now() - from;
    return value;
  };
  const bytes = readFileSync(indexFile);
  const saved = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const index = step('index loaded', () => loadIndex(saved, STARTER_PACK.scripts));
  if (index === null) throw new Error('The index was refused.');
  const text = 'Three weeks and still no refund. You are useless, I want my money back today!';
  const reading = step('first message read (its lexicon and weights made ready)', () => readMessage(text));
  step('first ranking', () =>
    rankScripts(index, { text, level: reading.level, topics: reading.topics, stage: 'opening' }, 3),
  );
  const checker = step('rules and watch phrases compiled', () =>
    createDraftChecker({ ref: '2026-03-02T09:00', boundaries: STARTER_PACK.boundaries }),
  );
  step('first draft checked', () => checker.check('We will definitely refund you by tomorrow.'));
  return steps;
}
