// Shows the case of a follow-up: the tab that has it open, else a new one. Only web addresses are opened, since
// one may have come in with a backup file.

import { browser } from '../platform/browser';
import { getFollowUp } from './follow-ups';

export async function openCase(id: string): Promise<{ opened: boolean }> {
  const { caseUrl } = await getFollowUp(id);
  if (caseUrl === null || !isOpenable(caseUrl)) return { opened: false };
  const tabs = await browser.tabs.query({});
  const there = tabs.find(({ url }) => url === caseUrl);
  if (there?.id !== undefined) {
    await browser.tabs.update(there.id, { active: true });
    if (there.windowId !== undefined)
      await browser.windows.update(there.windowId, { focused: true }).catch(() => {});
  } else {
    await browser.tabs.create({ url: caseUrl });
  }
  return { opened: true };
}

function isOpenable(address: string): boolean {
  return /^https?:\/\//.test(address) || address.startsWith(browser.runtime.getURL('demo/demo.html'));
}
