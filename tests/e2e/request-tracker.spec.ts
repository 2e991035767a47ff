// The main job on a real helpdesk: Request Tracker from Debian, installed and started here on loopback. The
// reply page has no history, its editor is CKEditor 4 in a frame with an empty address, a comment is no reply.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowSite, fillSlots, folded, openPanel, startWithExtension } from '../support/agent';
import type { Browser, BrowserName, Page, Scope } from '../support/browsers';
import { type RequestTracker, startRequestTracker } from '../support/request-tracker';

let tracker: RequestTracker;
beforeAll(async () => {
  tracker = await startRequestTracker();
}, 600_000);
afterAll(() => tracker?.stop());

const MODEL = `return CKEDITOR.instances.UpdateContent.getData()`;
const READY = `return typeof CKEDITOR !== 'undefined' && CKEDITOR.instances.UpdateContent?.status === 'ready'`;

describe.each<BrowserName>(['chromium', 'firefox'])('an agent with Request Tracker in %s', (name) => {
  let browser: Browser;
  let page: Page;

  const model = async () =>
    folded(
      (await page.evaluate<string>(MODEL))
        .replace(/<[^>]+>/g, ' ')
        .replace(/&nbsp;/g, ' ')
        .replace(/&#39;/g, "'")
        .replace(/&quot;/g, '"'),
    );
  const openReply = async (number: number): Promise<Scope> => {
    await page.goto(tracker.replyUrl(number));
    await page.waitUntil('the editor is ready', () => page.evaluate<boolean>(READY));
    const panel = await openPanel(browser, page);
    await panel.waitFor('[data-testid="insert"]');
    return panel;
  };

  beforeAll(async () => {
    browser = await startWithExtension(name);
    await allowSite(browser, new URL(tracker.url).origin);
    page = await browser.newPage();
    await tracker.logIn(page);
  });
  afterAll(() => browser?.close());

  it.each([
    [1, /thieves|looking\?|until friday/i],
    [2, /idiots/i],
  ])('reads ticket %i as angry or worse, and shows the right words', async (number, words) => {
    await page.goto(tracker.ticketUrl(number));
    const panel = await openPanel(browser, page);
    await panel.waitFor('[data-testid="reading"]');
    expect(['angry', 'abusive']).toContain(await panel.attribute('[data-testid="reading"]', 'data-level'));
    expect((await panel.texts('[data-testid="signal"]')).join(' ')).toMatch(words);
    expect(await panel.attribute('[data-testid="site-health"]', 'data-health')).toBe('healthy');
  });

  it('reads the calm ticket as calm', async () => {
    await page.goto(tracker.ticketUrl(5));
    const panel = await openPanel(browser, page);
    await panel.waitFor('[data-testid="reading"]');
    expect(['calm', 'unsure']).toContain(await panel.attribute('[data-testid="reading"]', 'data-level'));
  });

  it('has the reading on the reply page too, and Enter puts the script into CKEditor, once, undone by one Ctrl+Z', async () => {
    await page.goto(tracker.ticketUrl(1));
    await page.waitFor('.transaction.message .messagebody');
    const onCase = await openPanel(browser, page);
    await onCase.waitFor('[data-testid="reading"][data-level]');
    const level = await onCase.attribute('[data-testid="reading"]', 'data-level');
    // Also where the worker was stopped in between.
    await browser.killBackground();
    const panel = await openReply(1);
    expect(await panel.attribute('[data-testid="reading"]', 'data-level')).toBe(level);
    await page.waitUntil('the focus stands on the first script', () =>
      panel.evaluate<boolean>(`return document.activeElement?.dataset.testid === 'insert'`),
    );
    expect(await panel.text('main.panel')).toContain('as last seen on the case');
    await page.press('Enter');
    if (await fillSlots(panel, page, 'your three charges')) await page.press('Enter');
    await page.waitUntil('the script stands in the model', async () => (await model()).length > 20);
    expect(await model()).toBe(folded(await panel.text('.suggestion.chosen .script-text')));
    await page.press('Control+z');
    await page.waitUntil('one undo takes it out', async () => (await model()) === '');
  });

  it('marks the over-promise in the editor and replaces it by words that keep the sentence', async () => {
    const panel = await openReply(1);
    await page.press('Escape');
    await page.waitUntil('the caret is back in the editor', () =>
      page.evaluate<boolean>(
        `return document.activeElement?.classList.contains('cke_wysiwyg_frame') ?? false`,
      ),
    );
    await page.type('We will definitely refund you in full by tomorrow.');
    await browser.command('toggle-panel', page);
    await panel.waitFor('[data-testid="finding"][data-kind="over-promise"] [data-testid="finding-apply"]');
    await panel.click('[data-testid="finding"][data-kind="over-promise"] [data-testid="finding-apply"]');
    await page.waitUntil(
      'the words are replaced',
      async () => !(await model()).includes('definitely refund you in full'),
    );
    expect(await model()).toMatch(/^We will /);
  });

  it('keeps "I will call you tomorrow at 3 pm", also through a killed worker and a restarted browser', async () => {
    const panel = await openReply(2);
    await page.press('Escape');
    await page.waitUntil('the caret is back in the editor', () =>
      page.evaluate<boolean>(
        `return document.activeElement?.classList.contains('cke_wysiwyg_frame') ?? false`,
      ),
    );
    await page.type('I will call you tomorrow at 3 pm.');
    await browser.command('toggle-panel', page);
    await page.waitUntil('the whole promise is read', async () =>
      (await panel.text('[data-testid="commitment"][data-due$="T15:00"]')).includes('at 3 pm'),
    );
    await panel.click('[data-testid="commitment"][data-due$="T15:00"] [data-testid="keep-promise"]');
    await panel.waitFor('[data-testid="follow-up"][data-kind="promise"][data-status="open"]');
    await browser.killBackground();
    await browser.restart();
    page = await browser.newPage();
    await tracker.logIn(page);
    await page.goto(tracker.ticketUrl(2));
    const again = await openPanel(browser, page);
    await again.waitFor('[data-testid="follow-up"][data-due$="T15:00"][data-status="open"]');
    expect(await again.text('[data-testid="follow-up"]')).toContain('I will call you tomorrow at 3 pm');
  });

  it('never takes a comment for a reply: nothing can be put into it', async () => {
    await page.goto(tracker.commentUrl(1));
    await page.waitUntil('the editor is ready', () => page.evaluate<boolean>(READY));
    const panel = await openPanel(browser, page);
    await panel.waitFor('[data-testid="copy"]');
    expect(await panel.count('[data-testid="insert"]')).toBe(0);
    expect(await panel.text('main.panel')).toContain('internal note');
  });

  it('asked nothing of the network', () => {
    expect(browser.outsideRequests()).toEqual([]);
  });
});
