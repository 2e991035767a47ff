import { describe, expect, it, vi } from 'vitest';
import {
  OWN_REQUESTS,
  type OwnRequestName,
  PAGE_REQUESTS,
  type PageRequestName,
  REQUESTS,
  RequestError,
  type RequestName,
  type Role,
} from '../../src/messaging/contract';
import { createDispatcher, type Handlers } from '../../src/messaging/dispatch';
import type { Sender } from '../../src/messaging/sender';

const OWN = {
  id: 'abcdefghijklmnopabcdefghijklmnop',
  origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
};

/** Every kind of sender there is, and the role it must be given. */
const SENDERS: { name: string; sender: Sender; role: Role | null }[] = [
  {
    name: 'our script on a page',
    sender: { id: OWN.id, url: 'https://crm.test/ticket/1', frameId: 0, tab: { id: 3 } },
    role: 'content',
  },
  {
    name: 'our script in a sub-frame',
    sender: { id: OWN.id, url: 'https://crm.test/editor', frameId: 7, tab: { id: 3 } },
    role: null,
  },
  {
    name: 'the panel in its frame',
    sender: { id: OWN.id, url: `${OWN.origin}/panel/panel.html#x`, frameId: 5, tab: { id: 3 } },
    role: 'panel',
  },
  { name: 'the popup', sender: { id: OWN.id, url: `${OWN.origin}/popup/popup.html` }, role: 'popup' },
  {
    name: 'the options',
    sender: { id: OWN.id, url: `${OWN.origin}/options/options.html#sites`, frameId: 0, tab: { id: 4 } },
    role: 'options',
  },
  {
    name: 'the built-in demo',
    sender: { id: OWN.id, url: `${OWN.origin}/demo/demo.html#/ticket/1`, frameId: 0, tab: { id: 5 } },
    role: 'content',
  },
  {
    name: 'a page of ours without a role',
    sender: { id: OWN.id, url: `${OWN.origin}/icons/icon-16.png`, frameId: 0, tab: { id: 5 } },
    role: null,
  },
  {
    name: 'another extension',
    sender: {
      id: 'ponmlkjihgfedcbaponmlkjihgfedcba',
      url: 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba/a.html',
    },
    role: null,
  },
  {
    name: 'another extension with our page name',
    sender: { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', url: `${OWN.origin}/options/options.html` },
    role: null,
  },
  { name: 'a web page', sender: { url: 'https://evil.test/', frameId: 0, tab: { id: 9 } }, role: null },
  {
    name: 'a page whose path looks like ours',
    sender: { id: OWN.id, url: 'https://evil.test/options/options.html', frameId: 0, tab: { id: 9 } },
    role: 'content',
  },
  {
    name: 'a page whose host begins like ours',
    sender: { id: OWN.id, url: `${OWN.origin}.evil.test/options/options.html`, frameId: 0, tab: { id: 9 } },
    role: null,
  },
  {
    name: 'our script on a local file',
    sender: { id: OWN.id, url: 'file:///tmp/x.html', frameId: 0, tab: { id: 9 } },
    role: null,
  },
  { name: 'a sender without an address', sender: { id: OWN.id, tab: { id: 9 }, frameId: 0 }, role: null },
];

/** Handlers that only note that they ran. */
function spies() {
  const ran = vi.fn<(name: string) => void>();
  const table = (names: string[]) => Object.fromEntries(names.map((name) => [name, () => ran(name)]));
  return {
    ran,
    pageHandlers: table(Object.keys(PAGE_REQUESTS)) as unknown as Handlers<PageRequestName>,
    ownHandlers: table(Object.keys(OWN_REQUESTS)) as unknown as Handlers<OwnRequestName>,
  };
}

/** Arguments that fit each request, so that a refusal is never for their sake. */
const FITTING: { [N in RequestName]: unknown } = {
  'start-page': {},
  'read-page': {
    page: {
      adapter: 'x',
      health: 'silent',
      missing: [],
      caseId: null,
      subject: null,
      customer: null,
      agent: null,
      messages: null,
      composer: 'none',
      selection: null,
      url: 'https://crm.test/',
    },
  },
  'check-draft': { kind: 'reply', text: 'Hello' },
  'save-dock': { dock: { mode: 'free', x: 0.5, y: 0.5 } },
  'expect-panel': { pass: '0'.repeat(32) },
  'open-panel': { pass: '0'.repeat(32) },
  'get-view': { stage: null },
  'search-scripts': { words: 'refund', most: 5 },
  'insert-text': { text: 'Hello', scriptId: null },
  'replace-words': { start: 0, end: 1, words: 'a', say: 'b' },
  'show-words': { words: null },
  'close-panel': {},
  'set-voice': { voice: 'speak' },
  'silence-rule': { rule: 'x', silent: true },
  'keep-promise': { words: 'I will call', due: '2030-01-01T10:00', gran: 'm' },
  'schedule-follow-up': { words: 'call', due: '2030-01-01', gran: 'd', withCase: false },
  'list-follow-ups': { finished: false },
  'finish-follow-up': { id: 'x' },
  'reopen-follow-up': { id: 'x' },
  'snooze-follow-up': { id: 'x', until: 1 },
  'edit-follow-up': { id: 'x', words: 'call', due: '2030-01-01', gran: 'd' },
  'remove-follow-up': { id: 'x' },
  'open-case': { id: 'x' },
  'start-on-tab': { tabId: 1 },
  'list-sites': {},
  'add-site': { origin: 'https://crm.test' },
  'switch-site': { origin: 'https://crm.test', on: false },
  'remove-site': { origin: 'https://crm.test' },
  'list-packs': {},
  'get-pack': { id: 'x' },
  'import-pack': { text: '{}', replace: false },
  'export-pack': { id: 'x' },
  'use-pack': { id: 'x' },
  'remove-pack': { id: 'x' },
  'get-settings': {},
  'save-settings': {
    settings: {
      agentName: '',
      hours: { days: [1], start: '09:00', end: '17:00', holidays: [] },
      leadMinutes: 10,
      activePack: 'x',
      silencedRules: [],
      voice: 'write',
    },
  },
  'count-stored': {},
  'erase-customer': { name: 'x' },
  'erase-all': {},
  'export-all': {},
  'import-all': { text: '{}' },
  'list-notices': {},
  'dismiss-notice': { id: 'x' },
};

const NAMES = Object.keys(REQUESTS) as RequestName[];

describe('every message from every kind of sender (T5)', () => {
  for (const { name: who, sender, role } of SENDERS) {
    for (const request of NAMES) {
      const may = role !== null && (REQUESTS[request].from as readonly Role[]).includes(role);
      it(`${who} ${may ? 'may' : 'may not'} ask ${request}`, async () => {
        const { ran, pageHandlers, ownHandlers } = spies();
        const dispatch = createDispatcher({
          own: OWN,
          pageHandlers,
          ownHandlers,
          mayAsk: async () => true,
          onFailure: () => {},
        });
        const answer = await dispatch({ request, args: FITTING[request] }, sender);
        expect(answer).toBeDefined();
        if (may) expect(ran).toHaveBeenCalledExactlyOnceWith(request);
        else {
          expect(ran).not.toHaveBeenCalled();
          expect(answer?.ok).toBe(false);
        }
      });
    }
  }
});

describe('the dispatcher', () => {
  const panel = SENDERS.find(({ role }) => role === 'panel')!.sender;
  const options = SENDERS.find(({ role }) => role === 'options')!.sender;
  const dispatcher = (own: Partial<Handlers<OwnRequestName>>, mayAsk = async () => true) => {
    const { pageHandlers, ownHandlers } = spies();
    const onFailure = vi.fn<(request: string, error: unknown) => void>();
    return {
      onFailure,
      dispatch: createDispatcher({
        own: OWN,
        pageHandlers,
        ownHandlers: { ...ownHandlers, ...own },
        mayAsk,
        onFailure,
      }),
    };
  };

  it('gives no answer to what is no request of ours', () => {
    const { dispatch } = dispatcher({});
    for (const message of [
      null,
      1,
      'x',
      {},
      { request: 1, args: {} },
      { request: 'list-packs', args: {}, extra: 1 },
      { event: 'x' },
    ]) {
      expect(dispatch(message, options)).toBeUndefined();
    }
  });

  it('answers names that objects have by birth like any unknown one (T8)', async () => {
    const { dispatch } = dispatcher({});
    for (const request of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'nothing']) {
      expect(await dispatch({ request, args: {} }, options)).toEqual({
        ok: false,
        error: { code: 'unknown', message: '' },
      });
    }
  });

  it('refuses arguments of another form without running anything, and names the place and not the value', async () => {
    const { ran, pageHandlers, ownHandlers } = spies();
    const dispatch = createDispatcher({
      own: OWN,
      pageHandlers,
      ownHandlers,
      mayAsk: async () => true,
      onFailure: () => {},
    });
    for (const request of NAMES.filter((name) => name in OWN_REQUESTS)) {
      const sender = (REQUESTS[request].from as readonly Role[]).includes('options') ? options : panel;
      if (!(REQUESTS[request].from as readonly Role[]).some((role) => role === 'options' || role === 'panel'))
        continue;
      for (const args of [
        null,
        1,
        [],
        { secret: 'Dana Whitlock' },
        { ...(FITTING[request] as object), extra: 'Dana Whitlock' },
      ]) {
        const answer = await dispatch({ request, args }, sender);
        expect(answer?.ok, `${request} ${JSON.stringify(args)}`).toBe(false);
        expect(JSON.stringify(answer)).not.toContain('Dana');
      }
    }
    expect(ran).not.toHaveBeenCalled();
  });

  it('answers with the failure a handler means, in its words', async () => {
    const { dispatch, onFailure } = dispatcher({
      'use-pack': () => {
        throw new RequestError('not-found', 'This pack is not here any more.');
      },
    });
    expect(await dispatch({ request: 'use-pack', args: { id: 'x' } }, options)).toEqual({
      ok: false,
      error: { code: 'not-found', message: 'This pack is not here any more.' },
    });
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('answers also when a handler throws something else, and keeps its words to itself', async () => {
    const { dispatch, onFailure } = dispatcher({
      'use-pack': () => Promise.reject(new Error('Dana Whitlock said so')),
    });
    expect(await dispatch({ request: 'use-pack', args: { id: 'x' } }, options)).toEqual({
      ok: false,
      error: { code: 'failed', message: '' },
    });
    expect(onFailure).toHaveBeenCalledOnce();
  });

  it('does not let a reply of another form out', async () => {
    const { dispatch } = dispatcher({ 'erase-customer': (() => ({ erased: 'many' })) as never });
    expect(await dispatch({ request: 'erase-customer', args: { name: 'x' } }, options)).toEqual({
      ok: false,
      error: { code: 'failed', message: '' },
    });
  });

  it('asks nothing of a panel that has no pass', async () => {
    const listNotices = vi.fn<() => []>(() => []);
    const { dispatch } = dispatcher({ 'list-notices': listNotices }, async () => false);
    expect(await dispatch({ request: 'list-notices', args: {} }, panel)).toEqual({
      ok: false,
      error: { code: 'refused', message: '' },
    });
    expect(listNotices).not.toHaveBeenCalled();
  });
});
