// The browser as the background meets it, for unit tests: storage, alarms, tabs, permissions and scripts outlive a
// stopped worker, its listeners and memory do not. fake-browser.ts stands in for the same API in our own pages.

import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import words from '../../_locales/en/messages.json';

/** Node knows no origin for an extension's scheme, so our own pages live at a web address here. */
export const OWN_ADDRESS = 'https://evenkeel.example.test/';
export const OWN_ID = 'evenkeel';

interface Alarm {
  name: string;
  scheduledTime: number;
  periodInMinutes?: number;
}
interface Tab {
  id: number;
  url?: string;
  windowId?: number;
  discarded?: boolean;
}
interface ContentScript {
  id: string;
  matches: string[];
}
interface Wanted {
  origins?: string[];
  permissions?: string[];
}
type Listener = (...said: never[]) => unknown;

export type Machine = ReturnType<typeof createMachine>;

export function createMachine() {
  const alarms = new Map<string, Alarm>();
  const granted = new Set<string>();
  const scripts = new Map<string, ContentScript>();
  const local = createArea();
  const session = createArea();
  const machine = {
    local,
    session,
    alarms,
    /** Names of alarms in the order they were set, again for each time. */
    alarmsSet: [] as string[],
    granted,
    scripts,
    tabs: [] as Tab[],
    badge: '',
    title: '',
    /** Null until the person grants notifications: the API object does not exist before. */
    notifications: null as { id: string; title: string; message: string }[] | null,
    /** What the background told our own pages. */
    told: [] as unknown[],
    /** What it told or ordered in tabs. */
    ordered: [] as { tabId: number; message: unknown; frameId: number | undefined }[],
    /** How the content script of a tab answers an order; undefined: nobody is there. */
    answerOrder: (_tabId: number, _order: unknown): unknown => undefined,
    opened: [] as string[],
    injected: [] as number[],
    warnings: [] as unknown[][],
    events: createEvents(),
    now: () => Date.now(),
  };

  const api = {
    runtime: {
      id: OWN_ID,
      getURL: (path: string) => `${OWN_ADDRESS}${path}`,
      async sendMessage(message: unknown) {
        machine.told.push(structuredClone(message));
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
      onMessage: machine.events.of('message'),
      onInstalled: machine.events.of('installed'),
      onStartup: machine.events.of('startup'),
    },
    i18n: {
      getMessage: (key: string, subs: string[] = []) => {
        const found = (words as Record<string, { message: string }>)[key];
        if (!found) throw new Error(`No word for ${key}.`);
        return found.message.replace(/\$(\d)/g, (_, at: string) => subs[Number(at) - 1] ?? '');
      },
    },
    storage: { local: local.api, session: session.api },
    alarms: {
      async create(name: string, { when, periodInMinutes }: { when?: number; periodInMinutes?: number }) {
        machine.alarmsSet.push(name);
        const scheduledTime = when ?? machine.now() + (periodInMinutes ?? 0) * 60_000;
        alarms.set(name, { name, scheduledTime, ...(periodInMinutes ? { periodInMinutes } : {}) });
      },
      get: async (name: string) => alarms.get(name),
      clear: async (name: string) => alarms.delete(name),
      onAlarm: machine.events.of('alarm'),
    },
    action: {
      async setBadgeText({ text }: { text: string }) {
        machine.badge = text;
      },
      async setBadgeBackgroundColor() {},
      async setBadgeTextColor() {},
      async setTitle({ title }: { title: string }) {
        machine.title = title;
      },
    },
    get notifications() {
      const shown = machine.notifications;
      if (!shown) return undefined;
      return {
        async create(id: string, { title, message }: { title: string; message: string }) {
          shown.push({ id, title, message });
        },
        onClicked: machine.events.of('notification'),
      };
    },
    tabs: {
      async query({ url }: { url?: string }) {
        return machine.tabs.filter((tab) => url === undefined || matchesPattern(url, tab.url ?? ''));
      },
      async get(id: number) {
        const tab = machine.tabs.find((other) => other.id === id);
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        return tab;
      },
      async create({ url }: { url: string }) {
        machine.opened.push(url);
        return { id: 1_000 + machine.opened.length };
      },
      update: vi.fn(async () => ({})),
      async sendMessage(tabId: number, message: unknown, { frameId }: { frameId?: number } = {}) {
        machine.ordered.push({ tabId, message: structuredClone(message), frameId });
        const answer = machine.answerOrder(tabId, message);
        if (answer === undefined) throw new Error('Receiving end does not exist.');
        return answer;
      },
      onRemoved: machine.events.of('removed'),
    },
    windows: { update: vi.fn(async () => ({})) },
    scripting: {
      async getRegisteredContentScripts({ ids }: { ids: string[] }) {
        return [...scripts.values()].filter(({ id }) => ids.includes(id));
      },
      async registerContentScripts(added: ContentScript[]) {
        for (const script of added) {
          if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
      async updateContentScripts(changed: ContentScript[]) {
        for (const script of changed) {
          if (!scripts.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        for (const id of ids) scripts.delete(id);
      },
      async executeScript({ target }: { target: { tabId: number } }) {
        const tab = machine.tabs.find(({ id }) => id === target.tabId);
        if (!tab?.url?.startsWith('http')) throw new Error('Cannot access this page.');
        machine.injected.push(target.tabId);
      },
    },
    permissions: {
      contains: async (wanted: Wanted) => namesOf(wanted).every((name) => granted.has(name)),
      remove: async (wanted: Wanted) => namesOf(wanted).map((name) => granted.delete(name)).every(Boolean),
      onAdded: machine.events.of('granted'),
      onRemoved: machine.events.of('revoked'),
    },
    commands: { onCommand: machine.events.of('command') },
  };
  return { ...machine, ...bindings(machine), api };
}

/** Getters, so that what changes inside is seen outside. */
function bindings(machine: Record<string, unknown>) {
  void machine;
  return {};
}

function createArea() {
  const kept = new Map<string, unknown>();
  const area = {
    kept,
    /** The next writes fail so, as on a full disk. */
    fails: null as Error | null,
    api: {
      async get(key: string) {
        return kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {};
      },
      async set(entries: Record<string, unknown>) {
        if (area.fails) throw area.fails;
        for (const [key, value] of Object.entries(entries)) kept.set(key, structuredClone(value));
      },
      async remove(key: string) {
        kept.delete(key);
      },
    },
  };
  return area;
}

function createEvents() {
  const listeners = new Map<string, Set<Listener>>();
  const setOf = (name: string) => {
    const found = listeners.get(name) ?? new Set();
    listeners.set(name, found);
    return found;
  };
  return {
    of: (name: string) => ({
      addListener: (listener: Listener) => void setOf(name).add(listener),
      removeListener: (listener: Listener) => void setOf(name).delete(listener),
    }),
    fire: (name: string, ...said: unknown[]) => [...setOf(name)].map((listener) => listener(...(said as never[]))),
    /** The worker is stopped: nobody listens until it starts again. */
    clear: () => listeners.clear(),
  };
}

function namesOf({ origins = [], permissions = [] }: Wanted): string[] {
  return [...origins, ...permissions];
}

function matchesPattern(pattern: string, address: string): boolean {
  return address.startsWith(pattern.slice(0, -1));
}

void IDBFactory;
