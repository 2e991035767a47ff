// What the panel is told of a case: here what ranking is given beside the message. What it makes of it is tested in
// tests/domain/ranking.

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writePackText } from '../../src/domain/pack-text';
import { createMachine, type Machine, wakeWorker } from '../support/fake-machine';
import { makeMessage, makePage } from '../support/make';
import { makeBoundary, makePack, makeScript } from '../support/make-pack';

const REFUND = ['refund_or_compensation'];
const WORDS = ['lantern', 'harbour', 'meadow', 'pepper', 'violin', 'saddle'];
const plain = (id: string, word: string) =>
  makeScript({
    id,
    title: word,
    write: word,
    note: '',
    topics: REFUND,
    levels: ['calm', 'frustrated', 'angry'],
  });
const PACK = makePack({
  scripts: [...WORDS.map((word) => plain(word, word)), { ...plain('keeps', 'candle'), stage: 'boundary' }],
  boundaries: [makeBoundary({ topics: REFUND })],
});

let machine: Machine;
let hands: typeof import('../../src/background/hands');
let tabs: typeof import('../../src/background/tabs');
let views: typeof import('../../src/background/views');

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  machine = createMachine();
  machine.answerOrder = () => ({ outcome: 'done', why: null });
  wakeWorker(machine);
  hands = await import('../../src/background/hands');
  tabs = await import('../../src/background/tabs');
  views = await import('../../src/background/views');
  const library = await import('../../src/background/library');
  await library.importPack(writePackText(PACK), false, 1);
  await library.usePack('northline');
});
afterEach(() => vi.restoreAllMocks());

async function openCase(caseId: string): Promise<void> {
  const url = `https://crm.test/ticket/${caseId}`;
  const messages = [makeMessage('customer', 'I want my money back. Where is my refund?')];
  await tabs.seePage(1, url, makePage({ caseId, url, messages }));
}

async function suggestions() {
  const tab = (await tabs.knownTab(1))!;
  return (await views.viewOf(1, tab, 'always', null)).suggestions;
}

describe('the scripts offered for a case', () => {
  it('begin with the one this agent uses among equals, and say so; each case counts once', async () => {
    await openCase('1');
    const first = (await suggestions())[0]?.script.id;
    expect(first).toBe('lantern');
    for (const caseId of ['2', '3', '4', '5']) {
      await openCase(caseId);
      await hands.insertText(1, 'pepper', 'pepper');
      await hands.insertText(1, 'pepper', 'pepper');
    }
    await openCase('6');
    const [top, ...others] = await suggestions();
    expect(top?.script.id).toBe('pepper');
    expect(top?.because).toContainEqual({ code: 'used', words: '' });
    expect(others.flatMap(({ because }) => because.map(({ code }) => code))).not.toContain('used');
  });

  it('follow the card that governs it: what keeps the boundary comes before an opening that is over', async () => {
    const firstWith = async (topics: string[]) => {
      const { importPack, usePack } = await import('../../src/background/library');
      await importPack(writePackText({ ...PACK, boundaries: [makeBoundary({ topics })] }), true, 2);
      await usePack('northline');
      await openCase('1');
      const tab = (await tabs.knownTab(1))!;
      return (await views.viewOf(1, tab, 'always', 'working')).suggestions[0]?.script.id;
    };
    expect(await firstWith(['legal_or_authority'])).toBe('lantern');
    expect(await firstWith(REFUND)).toBe('keeps');
  });
});
