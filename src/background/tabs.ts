// What is known of each tab: the page its content script saw and the draft in its composer. In memory only; a
// worker that was stopped asks the content script to look again.

import { type ComposerKind, caseKeyOf, type SeenMessage, type SeenPage } from '../domain/page';
import { recallCase, rememberCase } from './remembered-cases';
import { order } from './tell';

export interface KnownTab {
  origin: string;
  page: SeenPage;
  caseKey: string | null;
  /** The case's messages: from this page, or remembered from another page of the same case. */
  messages: SeenMessage[];
  source: 'page' | 'remembered' | 'selection';
  customer: string | null;
  subject: string | null;
  agent: string | null;
  draft: { kind: ComposerKind; text: string };
}

const known = new Map<number, KnownTab>();

/** What is known of a tab; asks its content script to look when nothing is. Null: no script of ours is there. */
export async function knownTab(tabId: number): Promise<KnownTab | null> {
  if (!known.has(tabId)) await order(tabId, { order: 'look-again' });
  return known.get(tabId) ?? null;
}

export function forgetTab(tabId: number): void {
  known.delete(tabId);
}

export function forgetTabs(): void {
  known.clear();
}

/** The tabs that show a case. */
export function tabsOfCase(caseKey: string): number[] {
  return [...known].flatMap(([tabId, tab]) => (tab.caseKey === caseKey ? [tabId] : []));
}

/** The tabs known to show a page of a site. */
export function tabsOfOrigin(origin: string): number[] {
  return [...known].flatMap(([tabId, tab]) => (tab.origin === origin ? [tabId] : []));
}

/** Takes in what a content script saw. */
export async function seePage(tabId: number, url: string, page: SeenPage): Promise<KnownTab> {
  const { origin } = new URL(url);
  const caseKey = page.caseId === null ? null : caseKeyOf(origin, page.caseId);
  const remembered = caseKey === null ? null : await recallCase(caseKey);
  const before = known.get(tabId);
  const selected = page.selection?.trim() ? page.selection : null;
  const fromPage = page.messages !== null && page.messages.length > 0;
  const tab: KnownTab = {
    origin,
    page,
    caseKey,
    ...(selected !== null && !fromPage
      ? {
          messages: [{ who: 'customer' as const, author: '', at: null, text: selected }],
          source: 'selection' as const,
        }
      : fromPage
        ? { messages: page.messages ?? [], source: 'page' as const }
        : { messages: remembered?.messages ?? [], source: 'remembered' as const }),
    customer: page.customer ?? remembered?.customer ?? null,
    subject: page.subject ?? remembered?.subject ?? null,
    agent: page.agent ?? remembered?.agent ?? null,
    draft: before && before.caseKey === caseKey ? before.draft : { kind: 'none', text: '' },
  };
  known.set(tabId, tab);
  if (caseKey !== null && fromPage) {
    const { subject, customer, agent } = page;
    await rememberCase(caseKey, { subject, customer, agent, messages: page.messages ?? [] });
  }
  return tab;
}

export function seeDraft(tabId: number, draft: KnownTab['draft']): KnownTab | null {
  const tab = known.get(tabId);
  if (!tab) return null;
  tab.draft = draft;
  return tab;
}
