// The browser as the background meets it, for unit tests: storage, alarms, tabs, permissions and registered scripts
// outlive a stopped worker, its listeners and memory do not. (fake-browser.ts stands in for our own pages' side.)

import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import words from '../../_locales/en/messages.json';

/** Node knows no origin for an extension's scheme, so our own pages live at a web address here. */
export const OWN_ADDRESS = 'https://evenkeel.example.test/';
export const OWN_ID = 'evenkeel';

const WORDS = new Map(Object.entries(words as Record<string, { message: string }>));

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

/** storage.local or storage.session: keeps copies, as the browser does. */
class Area {
  readonly kept = new Map<string, unknown>();
  /** While it is set every write fails so, as on a full disk. */
  failure: Error | null = null;

  async get(key: string): Promise<Record<string, unknown>> {
    return this.kept.has(key) ? { [key]: structuredClone(this.kept.get(key)) } : {};
  }
  async set(entries: Record<string, unknown>): Promise<void> {
    if (this.failure) throw this.failure;
    for (const [key, value] of Object.entries(entries)) this.kept.set(key, structuredClone(value));
  }
  async remove(key: string): Promise<void> {
    this.kept.delete(key);
  }
  /** Everything in it as one text, to look for what must not be there. */
  asText(): string {
    return JSON.stringify([...this.kept]);
  }
}

class Machine {
  readonly local = new Area();
  readonly session = new Area();
  readonly alarms = new Map<string, Alarm>();
  /** Names of alarms in the order they were set, again for each time. */
  readonly alarmsSet: string[] = [];
  readonly granted = new Set<string>();
  readonly scripts = new Map<string, ContentScript>();
  tabs: Tab[] = [];
  /** How the content script of a tab answers an order; undefined: nobody is there. */
  answerOrder: (tabId: number, order: unknown) => unknown = () => undefined;
  /** Null until the person grants notifications: the API object does not exist before (F8). */
  notifications: { id: string; title: string; message: string }[] | null = null;

  badge = '';
  title = '';
  /** Events told to our own pages. */
  readonly told: unknown[] = [];
  /** Orders and events sent into tabs. */
  readonly sent: { tabId: number; message: unknown; frameId: number | undefined }[] = [];
  readonly opened: string[] = [];
  readonly shown: number[] = [];
  readonly injected: number[] = [];

  private readonly listeners = new Map<string, Set<Listener>>();
  readonly api = apiOf(this);

  /** An event of the browser; gives what the listeners answered. */
  fire(name: string, ...said: unknown[]): unknown[] {
    return [...(this.listeners.get(name) ?? [])].map((listener) => listener(...(said as never[])));
  }
  eventOf(name: string) {
    const listeners = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, listeners);
    return {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    };
  }
  /** The worker is stopped: what it listened to and held in memory is gone. */
  stopWorker(): void {
    for (const listeners of this.listeners.values()) listeners.clear();
  }
}

export type { Machine };

/** A machine with an empty profile: nothing stored, no database, nothing granted. */
export function createMachine(): Machine {
  globalThis.indexedDB = new IDBFactory();
  return new Machine();
}

/** The browser replaced a damaged database by an empty one, as it does without a word (F13). */
export function loseDatabase(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** Until mocks are restored each write into a store of the database, or into all, breaks its transaction (F14). */
export function fillDisk(store?: string): void {
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    if (store === undefined || store === this.name) queueMicrotask(() => this.transaction.abort());
    return request;
  });
}

/** From here on modules of src/background are loaded anew and meet this machine: a worker that was just woken. */
export function wakeWorker(machine: Machine): void {
  machine.stopWorker();
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: machine.api }));
}

function apiOf(machine: Machine) {
  const { local, session, alarms, granted, scripts } = machine;
  return {
    runtime: {
      id: OWN_ID,
      getURL: (path: string) => `${OWN_ADDRESS}${path}`,
      async sendMessage(message: unknown) {
        machine.told.push(structuredClone(message));
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
      onMessage: machine.eventOf('message'),
      onInstalled: machine.eventOf('installed'),
      onStartup: machine.eventOf('startup'),
    },
    i18n: {
      getMessage(key: string, subs: string[] = []) {
        const found = WORDS.get(key);
        if (!found) throw new Error(`There are no words for ${key}.`);
        return found.message.replace(/\$(\d)/g, (_, at: string) => subs[Number(at) - 1] ?? '');
      },
    },
    storage: { local, session },
    alarms: {
      async create(name: string, how: { when?: number; periodInMinutes?: number }) {
        machine.alarmsSet.push(name);
        const scheduledTime = how.when ?? Date.now() + (how.periodInMinutes ?? 0) * 60_000;
        alarms.set(name, { name, scheduledTime, ...how });
      },
      get: async (name: string) => alarms.get(name),
      clear: async (name: string) => alarms.delete(name),
      onAlarm: machine.eventOf('alarm'),
    },
    action: {
      async setBadgeText({ text }: { text: string }) {
        machine.badge = text;
      },
      async setBadgeBackgroundColor() {},
      async setTitle({ title }: { title: string }) {
        machine.title = title;
      },
    },
    get notifications() {
      const { notifications } = machine;
      if (!notifications) return undefined;
      return {
        async create(id: string, { title, message }: { title: string; message: string }) {
          notifications.push({ id, title, message });
        },
        onClicked: machine.eventOf('notification'),
      };
    },
    tabs: {
      async query({ url }: { url?: string }) {
        return machine.tabs.filter((tab) => url === undefined || tab.url?.startsWith(url.slice(0, -1)));
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
      async update(id: number) {
        machine.shown.push(id);
        return {};
      },
      async sendMessage(tabId: number, message: unknown, { frameId }: { frameId?: number } = {}) {
        machine.sent.push({ tabId, message: structuredClone(message), frameId });
        const answer = machine.answerOrder(tabId, message);
        if (answer === undefined) throw new Error('Could not establish connection.');
        return answer;
      },
      onRemoved: machine.eventOf('removed'),
    },
    windows: { update: async () => ({}) },
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
      remove: async (wanted: Wanted) =>
        namesOf(wanted)
          .map((name) => granted.delete(name))
          .every(Boolean),
      onAdded: machine.eventOf('granted'),
      onRemoved: machine.eventOf('revoked'),
    },
    commands: { onCommand: machine.eventOf('command') },
  };
}

function namesOf({ origins = [], permissions = [] }: Wanted): string[] {
  return [...origins, ...permissions];
}
