// How long the engine takes for one message, one draft, one ranking, one search, one due time.

import 'temporal-polyfill/global';
import { checkDraft, createDraftChecker } from '../src/domain/draft';
import { findDueTime } from '../src/domain/due-time';
import { createScriptIndex, rankScripts, searchScripts } from '../src/domain/ranking';
import { readMessage } from '../src/domain/reading';
import { STARTER_PACK } from '../src/packs/starter';
import { CASES } from './demo/cases';

export interface Timing {
  what: string;
  first: number;
  p50: number;
  p95: number;
  runs: number;
}

const REF = '2026-03-02T09:00';
const DRAFT =
  'Hello Dana, thank you for waiting. I have looked at your three charges. We will definitely refund you in full by tomorrow. I will call you tomorrow at 3 pm. ';

export function benchEngine(): Timing[] {
  const messages = CASES.flatMap(({ messages: said }) => said.map(({ body }) => body.join('\n\n')));
  const index = createScriptIndex(STARTER_PACK.scripts);
  const query = {
    text: messages[0] ?? '',
    level: 'angry',
    topics: ['billing_or_charge'],
    stage: 'opening',
  } as const;
  const long = DRAFT.repeat(Math.ceil(2_000 / DRAFT.length)).slice(0, 2_000);
  const options = { ref: REF, boundaries: STARTER_PACK.boundaries };
  const check = (text: string) => checkDraft(text, options);
  const writing = createDraftChecker(options);
  return [
    time(`read a message (${messages.length} of the demo, in turn)`, (run) =>
      readMessage(messages[run % messages.length] ?? ''),
    ),
    time('read 20,000 characters', () => readMessage('you idiots charged me three times! '.repeat(572)), 20),
    time('rank the starter pack for a message', () => rankScripts(index, query, 3)),
    time('search the starter pack', () => searchScripts(index, 'refund late deliv', 12)),
    time('check a 160-character draft', (run) => check(`${DRAFT}${run}`)),
    time('check a 2,000-character draft, one key changed', (run) => writing.check(`${long}${run}`)),
    time('find a due time in a sentence', (run) =>
      findDueTime(`I will call you tomorrow at ${(run % 9) + 1} pm.`, REF),
    ),
  ];
}

function time(what: string, work: (run: number) => unknown, runs = 300): Timing {
  const start = performance.now();
  work(0);
  const first = performance.now() - start;
  const took: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const from = performance.now();
    work(run);
    took.push(performance.now() - from);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => round(took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0);
  return { what, first: round(first), p50: at(0.5), p95: at(0.95), runs };
}

function round(ms: number): number {
  return Number(ms.toFixed(3));
}
