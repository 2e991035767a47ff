// The stand-in for webextension-polyfill in unit tests of our own pages: words from _locales/en, a table of
// answers instead of the background, and switches for what the browser would decide. Keeps nothing between tests
// once resetFakeBrowser() was called.

import messages from '../../_locales/en/messages.json';
import { type Args, type Reply, RequestError, type RequestName } from '../../src/messaging/contract';
import type { BackgroundEvent } from '../../src/messaging/events';

type Asked = { request: string; args: unknown };
type Listener = (...said: unknown[]) => unknown;
interface Permissions {
  origins?: string[];
  permissions?: string[];
}

const words = new Map(Object.entries(messages as Record<string, { message: string }>));

let answers = new Map<string, (args: never) => unknown>();
let asked: Asked[] = [];
let opened: string[] = [];
let requested: Permissions[] = [];
let granted = new Set<string>();
let decide: (wanted: Permissions) => boolean | Promise<boolean> = () => true;
let shortcuts: { name: string; shortcut: string }[] = [];
let missing: string[] = [];
let address = 'chrome-extension://evenkeel/';
const onMessage = new Set<Listener>();
const onAdded = new Set<Listener>();
const onRemoved = new Set<Listener>();

/** From now on the background answers this request so; throw a RequestError for a refusal, or give a promise. */
export function answer<N extends RequestName>(
  request: N,
  reply: (args: Args<N>) => Reply<N> | Promise<Reply<N>>,
): void {
  answers.set(request, reply);
}

/** Fires an event of the background at every listener. */
export function fireEvent(event: BackgroundEvent): void {
  for (const listener of [...onMessage]) listener(event, {});
}

/** What was asked so far; of one request only, when it is named. */
export function askedFor<N extends RequestName>(request: N): Args<N>[] {
  return asked.filter((one) => one.request === request).map(({ args }) => args as Args<N>);
}

/** Every request in order, by name. */
export function requestsAsked(): string[] {
  return asked.map(({ request }) => request);
}

/** What the person will say when the browser asks them; by default yes. */
export function decidePermissions(decision: typeof decide): void {
  decide = decision;
}

/** What the browser was asked for, in order. */
export function permissionsRequested(): readonly Permissions[] {
  return requested;
}

/** The browser's own settings take something away or give it. */
export function setGranted(name: string, allowed: boolean): void {
  if (allowed) granted.add(name);
  else granted.delete(name);
  for (const listener of allowed ? onAdded : onRemoved) listener({ permissions: [name] });
}

export function setShortcuts(next: { name: string; shortcut: string }[]): void {
  shortcuts = next;
}

/** The addresses of the tabs that were opened. */
export function tabsOpened(): readonly string[] {
  return opened;
}

/** Keys that were asked for and are in no _locales file. */
export function missingWords(): readonly string[] {
  return missing;
}

/** `moz-extension://…/` makes it Firefox. */
export function setOwnAddress(next: string): void {
  address = next;
}

export function resetFakeBrowser(): void {
  answers = new Map();
  asked = [];
  opened = [];
  requested = [];
  granted = new Set();
  decide = () => true;
  shortcuts = [];
  missing = [];
  address = 'chrome-extension://evenkeel/';
  for (const listeners of [onMessage, onAdded, onRemoved]) listeners.clear();
}

function eventOf(listeners: Set<Listener>) {
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
  };
}

function namesOf({ origins = [], permissions = [] }: Permissions): string[] {
  return [...origins, ...permissions];
}

async function sendMessage(message: unknown): Promise<unknown> {
  const { request, args } = message as Asked;
  asked.push({ request, args });
  const reply = answers.get(request);
  // Nobody there, as the browser says it while the background is being replaced.
  if (!reply) throw new Error('Could not establish connection. Receiving end does not exist.');
  try {
    return { ok: true, value: await reply(args as never) };
  } catch (error) {
    if (error instanceof RequestError) {
      return { ok: false, error: { code: error.code, message: error.message } };
    }
    return { ok: false, error: { code: 'failed', message: '' } };
  }
}

export default {
  i18n: {
    getMessage(key: string, subs: string | string[] = []): string {
      if (key === '@@bidi_dir') return 'ltr';
      const list = typeof subs === 'string' ? [subs] : subs;
      const message = words.get(key)?.message;
      if (message === undefined) missing.push(key);
      return (message ?? '').replace(/\$(\d)/g, (_, at: string) => list[Number(at) - 1] ?? '');
    },
    getUILanguage: () => 'en',
  },
  runtime: {
    id: 'evenkeel',
    sendMessage,
    onMessage: eventOf(onMessage),
    getURL: (path: string) => `${address}${path}`,
    getManifest: () => ({ manifest_version: 3, name: 'Evenkeel', version: '1.2.3' }),
  },
  permissions: {
    async request(wanted: Permissions): Promise<boolean> {
      requested.push(wanted);
      const allowed = await decide(wanted);
      if (allowed) for (const name of namesOf(wanted)) granted.add(name);
      return allowed;
    },
    contains: async (wanted: Permissions) => namesOf(wanted).every((name) => granted.has(name)),
    remove: async (wanted: Permissions) => namesOf(wanted).every((name) => granted.delete(name)),
    onAdded: eventOf(onAdded),
    onRemoved: eventOf(onRemoved),
  },
  commands: { getAll: async () => shortcuts },
  tabs: {
    async create({ url }: { url: string }) {
      opened.push(url);
      return { id: opened.length };
    },
  },
};
