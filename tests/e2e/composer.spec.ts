// Insertion in three real editors: at the caret in the middle of a draft, paragraphs kept, once, one undo step
// that gives the draft back as it was, the editor's own model as the witness. The order is the one the panel's
// button leads to; what the button itself does is in main-job.spec.ts.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowSite, type DemoDesk, demoModel, startDemoDesk, startWithExtension } from '../support/agent';
import type { Browser, BrowserName, Page } from '../support/browsers';
import { type RequestTracker, startRequestTracker } from '../support/request-tracker';

const TEXT = 'I have looked at the three charges.\n\nTwo of them go back today.';
let desk: DemoDesk;
let tracker: RequestTracker;

beforeAll(async () => {
  [desk, tracker] = await Promise.all([startDemoDesk(), startRequestTracker()]);
}, 600_000);
afterAll(async () => {
  await desk?.close();
  await tracker?.stop();
});

describe.each<BrowserName>(['chromium', 'firefox'])('a text put into a reply in %s', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await startWithExtension(name);
    await allowSite(browser, new URL(desk.url).origin);
    await allowSite(browser, new URL(tracker.url).origin);
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  const insert = () =>
    browser.background<{ outcome: string }>(
      `const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
       return browser.tabs.sendMessage(tab.id, { order: 'insert-text', text: args[0] }, { frameId: 0 })`,
      TEXT,
    );
  /** A second between typing and inserting, so that the editor's own grouping of undo steps does not mix the two. */
  const pause = () => new Promise((resume) => setTimeout(resume, 1_100));
  const lines = (text: string) =>
    text
      .split(/\n+/)
      .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
      .filter(Boolean);
  const typeDraft = async () => {
    await page.type('Hello Dana, goodbye');
    for (let step = 0; step < 'goodbye'.length; step += 1) await page.press('ArrowLeft');
    await pause();
  };
  /** The draft's first half, then the text's two paragraphs, then the second half; nothing twice, nothing lost. */
  const isInTheMiddle = (found: string[]) => {
    const whole = found.join(' ');
    expect(whole).toMatch(
      /^Hello Dana, ?\s*I have looked at the three charges\. Two of them go back today\.\s?goodbye$/,
    );
    expect(found.length).toBeGreaterThanOrEqual(2);
    expect(found.some((line) => line.includes('charges.') && line.includes('Two of them'))).toBe(false);
  };

  it('stands in ProseMirror at the caret, in paragraphs, and one undo takes it out', async () => {
    await page.goto(desk.ticket(1));
    await page.waitFor('[data-composer="reply"] .ProseMirror');
    await page.click('[data-composer="reply"] .ProseMirror');
    await page.waitUntil('the caret is in the editor', () =>
      page.evaluate<boolean>(`return document.activeElement?.classList.contains('ProseMirror') ?? false`),
    );
    await typeDraft();
    expect(await insert()).toMatchObject({ outcome: 'done' });
    isInTheMiddle(lines(await demoModel(page)));
    await page.press('Control+z');
    await page.waitUntil(
      'the draft is as it was',
      async () => lines(await demoModel(page)).join('|') === 'Hello Dana, goodbye',
    );
  });

  it('stands in a plain text field at the caret, in paragraphs, and one undo takes it out', async () => {
    await page.goto(desk.ticket(5));
    await page.waitFor('label.switch');
    await page.click('label.switch');
    await page.waitFor('[data-composer="reply"] textarea');
    await page.click('[data-composer="reply"] textarea');
    await typeDraft();
    expect(await insert()).toMatchObject({ outcome: 'done' });
    isInTheMiddle(lines(await demoModel(page)));
    expect(await page.value('[data-composer="reply"] textarea')).toContain('charges.\n\nTwo');
    await page.press('Control+z');
    await page.waitUntil(
      'the draft is as it was',
      async () => lines(await demoModel(page)).join('|') === 'Hello Dana, goodbye',
    );
  });

  it('stands in CKEditor 4 of Request Tracker at the caret, in paragraphs, and one undo takes it out', async () => {
    const model = async () =>
      lines(
        (await page.evaluate<string>('return CKEDITOR.instances.UpdateContent.getData()'))
          .replace(/<\/p>/g, '\n')
          .replace(/<[^>]+>/g, '')
          .replace(/&nbsp;/g, ' '),
      );
    await tracker.logIn(page);
    await page.goto(tracker.replyUrl(1));
    await page.waitUntil('the editor is ready', () =>
      page.evaluate<boolean>(
        `return typeof CKEDITOR !== 'undefined' && CKEDITOR.instances.UpdateContent?.status === 'ready'`,
      ),
    );
    await page.evaluate('CKEDITOR.instances.UpdateContent.focus()');
    await pause();
    await typeDraft();
    expect(await insert()).toMatchObject({ outcome: 'done' });
    isInTheMiddle(await model());
    await page.press('Control+z');
    await page.waitUntil(
      'the draft is as it was',
      async () => (await model()).join(' ') === 'Hello Dana, goodbye',
    );
  });
});
