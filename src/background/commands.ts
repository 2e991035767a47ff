// What the keyboard shortcuts do, for the tab the person looks at.

import { fillSlots } from '../domain/slots';
import { browser } from '../platform/browser';
import { insertText } from './hands';
import { siteStateOf } from './sites';
import { knownTab } from './tabs';
import { order } from './tell';
import { viewOf } from './views';

export async function runCommand(command: string, tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined) return;
  if (command === 'toggle-panel') await showPanel(id, 'toggle-panel');
  if (command === 'insert-first' && !(await insertFirst(id))) await showPanel(id, 'show-panel');
}

async function showPanel(tabId: number, how: 'toggle-panel' | 'show-panel'): Promise<void> {
  await order(tabId, { order: how });
}

/** Puts the first script in; false where something must be asked or said first, which the panel does. */
async function insertFirst(tabId: number): Promise<boolean> {
  const tab = await knownTab(tabId);
  if (tab?.page.composer !== 'reply') return false;
  const view = await viewOf(tabId, tab, await siteStateOf(tabId, tab.page.url), null);
  const script = view.suggestions[0]?.script;
  if (!script) return false;
  const { text, missing } = fillSlots(script.write, script.slots, new Map(Object.entries(view.values)));
  if (missing.length > 0) return false;
  return (await insertText(tabId, text, script.id)).outcome === 'done';
}
