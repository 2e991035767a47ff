// Opens the panel over a background that answers believably; a test changes what it is about, before or while the
// panel is open.

import { vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { CaseView, FindingView, ReadingView, Suggestion } from '../../src/messaging/view';
import { Panel } from '../../src/panel/Panel';
import { dispatch, draw, putAway, settle } from '../support/draw';
import { answer, fireEvent, resetFakeBrowser } from '../support/fake-browser';
import { makeBoundary, makeScript } from '../support/make-pack';

export const TAB = 7;

export function makeReading(parts: Partial<ReadingView>): ReadingView {
  return {
    level: 'angry',
    score: 5,
    since: 2,
    contacts: 3,
    topics: ['billing_or_charge'],
    signals: [{ start: 0, end: 7, kind: 'insult', words: 'thieves' }],
    source: 'page',
    ...parts,
  };
}

export function makeSuggestion(parts: Partial<Suggestion['script']>, because: Suggestion['because'] = []) {
  return { script: makeScript({ write: 'Hi {{customer.first}}, I am here.', slots: [], ...parts }), because };
}

export function makeFinding(parts: Partial<FindingView>): FindingView {
  return {
    start: 3,
    end: 24,
    kind: 'over-promise',
    rule: 'guarantee',
    why: 'nobody can guarantee it',
    say: 'do my best to',
    replaces: { start: 6, end: 24, words: 'definitely will do' },
    boundaryId: null,
    words: 'we definitely will do',
    ...parts,
  };
}

export function makeView(parts: Partial<CaseView>): CaseView {
  return {
    tabId: TAB,
    site: { origin: 'https://crm.test', state: 'always' },
    health: 'healthy',
    missing: [],
    case: {
      key: 'https://crm.test 1',
      id: '1',
      subject: 'Charged three times',
      customer: 'Dana Whitlock',
      url: 'https://crm.test/ticket/1',
    },
    reading: makeReading({}),
    stage: 'opening',
    suggestions: [
      makeSuggestion({ id: 'one', title: 'Own it' }, [{ code: 'topic', words: 'billing_or_charge' }]),
      makeSuggestion({ id: 'two', title: 'Ask for the one fact' }),
      makeSuggestion({ id: 'three', title: 'Say what happens now' }),
    ],
    values: { 'customer.first': 'Dana' },
    boundary: { card: makeBoundary({}), expired: false },
    composer: 'reply',
    findings: [],
    commitments: [],
    followUps: [],
    voice: 'write',
    hours: DEFAULT_SETTINGS.hours,
    packName: 'Starter pack',
    ...parts,
  };
}

/** What the background knows and what the clipboard holds. */
export interface Desk {
  view: CaseView | null;
  copied: string[];
  clipboardOpen: boolean;
}

/** Forgets the last test and answers from fresh holdings. */
export function startDesk(): Desk {
  putAway();
  resetFakeBrowser();
  vi.restoreAllMocks();
  const desk: Desk = { view: makeView({}), copied: [], clipboardOpen: true };
  answer('get-view', () => desk.view);
  answer('list-notices', () => []);
  answer('show-words', () => ({}));
  answer('insert-text', () => ({ outcome: 'done', why: null }));
  answer('replace-words', () => ({ outcome: 'done', why: null }));
  vi.stubGlobal('navigator', {
    ...navigator,
    userAgent: navigator.userAgent,
    clipboard: {
      writeText: async (text: string) => {
        if (!desk.clipboardOpen) throw new Error('The clipboard is closed here.');
        desk.copied.push(text);
      },
    },
  });
  document.execCommand = () => false;
  return desk;
}

/** Opens it as in its frame on a page; gives what closing it calls. */
export async function openPanel(): Promise<ReturnType<typeof vi.fn>> {
  const close = vi.fn();
  await draw(<Panel onClose={close} />);
  return close;
}

/** The background says that something has changed, and the panel asks again. */
export async function changed(): Promise<void> {
  fireEvent({ event: 'view-changed', tabId: TAB });
  await settle(40);
}

/** A key by a person, where the focus is. */
export async function key(name: string, isTrusted = true): Promise<void> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  dispatch(document.activeElement ?? document.body, event, isTrusted);
  await settle(20);
}
