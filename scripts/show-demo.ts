// Opens the demo helpdesk in a Chromium window with Evenkeel allowed on it, and stays until the window is closed.

import { allowSite, builtExtension, startDemoDesk } from '../tests/support/agent';
import { startBrowser } from '../tests/support/browsers';

/** @throws when no browser window could be opened. */
export async function showDemo(say: (line: string) => void): Promise<void> {
  const desk = await startDemoDesk();
  const browser = await startBrowser('chromium', {
    extensionDir: builtExtension('chromium'),
    headless: false,
  });
  await allowSite(browser, new URL(desk.url).origin);
  const page = await browser.newPage();
  await page.goto(desk.ticket(1));
  say(`The demo helpdesk is open at ${desk.url}. Press Alt+Shift+E on a case; close the window to end.`);
  // The person closes the window; until then there is nothing to do but look now and then.
  while ((await browser.pages().catch(() => [])).length > 0) {
    await new Promise((resume) => setTimeout(resume, 1_000));
  }
  await browser.close().catch(() => {});
  await desk.close();
}
