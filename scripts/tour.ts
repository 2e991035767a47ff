// Plays the main job on the demo helpdesk in Chromium with real input (the shortcut alone is raised as a command), takes a picture of every step, and writes
// down what was read, inserted and saved: out/tour/. Nothing in it is prepared; what it tells it has seen.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  allowSite,
  demoModel,
  fillSlots,
  folded,
  openPanel,
  startDemoDesk,
  startWithExtension,
} from '../tests/support/agent';

const OUT = join(fileURLToPath(new URL('../..', import.meta.url)), 'out', 'tour');
/** What the agent of the tour answers when a slot asks. */
const SAID: Record<string, string> = { amount: '€14.90', date: '3 November', time: '5 pm' };
const EDITOR = '[data-composer="reply"] .ProseMirror';

/** @throws when a step does not do what it should: the account then ends there. */
export async function playTour(say: (line: string) => void): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const account: string[] = [];
  let pictures = 0;
  const desk = await startDemoDesk();
  const browser = await startWithExtension('chromium');
  const picture = async (
    page: { screenshot(file: string): Promise<void> },
    name: string,
  ): Promise<string> => {
    pictures += 1;
    const file = `${String(pictures).padStart(2, '0')}-${name}.png`;
    await page.screenshot(join(OUT, file));
    return file;
  };
  const tell = (title: string, what: string, file: string): void => {
    say(`${title}: ${what.split('\n')[0]}`);
    account.push(`## ${title}\n\n${what}\n\n![${title}](${file})\n`);
  };

  try {
    const welcome = await browser.newPage();
    await welcome.goto(browser.extensionUrl('options/options.html#welcome'));
    await welcome.waitFor('[data-testid="allow-site"]');
    tell(
      'First run',
      'What Evenkeel reads, keeps and never does; the two ways to begin.',
      await picture(welcome, 'welcome'),
    );
    await welcome.close();
    await allowSite(browser, new URL(desk.url).origin);

    const page = await browser.newPage();
    await page.goto(`${desk.url}/inbox`.replace('//inbox', '/inbox'));
    await page.waitFor('[data-row-id]');
    tell(
      'Inbox',
      `${await page.count('[data-row-id]')} cases of invented customers.`,
      await picture(page, 'inbox'),
    );

    await page.goto(desk.ticket(1));
    await page.waitFor('article[data-message-id]');
    await new Promise((resume) => setTimeout(resume, 500));
    tell(
      'Pill',
      `Case 1, “${await page.text('[data-case-id] h1')}”: the pill stands on the composer's edge.`,
      await picture(page, 'pill'),
    );

    const panel = await openPanel(browser, page);
    await panel.waitFor('[data-testid="insert"], [data-testid="copy"]');
    const level = await panel.attribute('[data-testid="reading"]', 'data-level');
    const signals = (await panel.texts('[data-testid="signal"]')).join(', ');
    const topics = (await panel.texts('[data-testid="topic"]')).join(' ');
    const scripts = await panel.texts('.say-next > .suggestions .suggestion-title > span');
    tell(
      'Panel: reading and scripts',
      `Read: ${level}, by the words ${signals}. Topics: ${topics}.\n\nOffered: ${scripts.map((title) => `“${title}”`).join(', ')}.`,
      await picture(page, 'panel'),
    );

    await page.press('Enter');
    if ((await panel.count('[data-testid="slots"]')) > 0) {
      await fillSlots(panel, page, (slot) => SAID[slot] ?? 'the Plus membership');
      tell(
        'Empty slots',
        'What the case does not know is asked for before anything goes into the reply.',
        await picture(page, 'slots'),
      );
      await page.press('Enter');
    }
    await page.waitUntil(
      'the script stands in the editor',
      async () => folded(await demoModel(page)).length > 20,
    );
    tell(
      'Inserted reply',
      `The editor's own model now holds:\n\n> ${folded(await demoModel(page))}`,
      await picture(page, 'inserted'),
    );

    await page.press('Control+End');
    await page.press('Enter');
    await page.type('We will definitely refund you in full by tomorrow.');
    await panel.waitFor('[data-testid="finding"][data-kind="over-promise"]');
    await page.waitUntil(
      'the words are marked in place',
      async () =>
        (await page.evaluate<number>(`return CSS.highlights.get('evenkeel-finding')?.size ?? 0`)) > 1,
    );
    const findings = (await panel.texts('[data-testid="finding"]'))
      .map((text) => `- ${folded(text)}`)
      .join('\n');
    tell(
      'A marked over-promise',
      `In the draft, marked in place and listed:\n\n${findings}`,
      await picture(page, 'over-promise'),
    );

    await page.waitUntil('nothing more to replace', async () => {
      const apply = '[data-testid="finding"][data-kind="over-promise"] [data-testid="finding-apply"]';
      if ((await panel.count(apply)) === 0) return true;
      const before = await demoModel(page);
      await panel.click(apply);
      await page.waitUntil('the words are replaced', async () => (await demoModel(page)) !== before);
      await new Promise((resume) => setTimeout(resume, 400));
      return (await panel.count(apply)) === 0;
    });
    tell(
      'Better words',
      `After “Use this”:\n\n> ${folded(await demoModel(page))}`,
      await picture(page, 'better-words'),
    );

    await page.click(EDITOR);
    await page.press('Control+End');
    await page.type(' I will call you tomorrow at 3 pm.');
    const promise = '[data-testid="commitment"][data-due$="T15:00"]';
    await page.waitUntil('the whole promise is read', async () =>
      (await panel.text(promise)).includes('at 3 pm'),
    );
    const due = await panel.attribute(promise, 'data-due');
    await panel.click(`${promise} [data-testid="keep-promise"]`);
    await panel.waitFor('[data-testid="follow-up"][data-kind="promise"]');
    tell(
      'A kept promise',
      `Saved as a follow-up, due ${due}:\n\n> ${folded(await panel.text('[data-testid="follow-up"] .follow-up-words'))}`,
      await picture(page, 'kept-promise'),
    );

    await browser.killBackground();
    await browser.restart();
    const popup = await browser.newPage();
    await popup.setSize(380, 600);
    await popup.goto(browser.extensionUrl('popup/popup.html'));
    await popup.waitFor('[data-testid="follow-up"]');
    tell(
      'The list, after the worker was stopped and the browser restarted',
      folded(await popup.text('[data-testid="follow-up"]')),
      await picture(popup, 'due-list'),
    );
    await popup.setSize(1280, 860);

    for (const view of ['packs', 'sites', 'follow-ups', 'hours', 'privacy']) {
      const options = await browser.newPage();
      await options.goto(browser.extensionUrl(`options/options.html#${view}`));
      await options.waitFor('h1');
      await new Promise((resume) => setTimeout(resume, 400));
      tell(`Options: ${view}`, await options.text('h1'), await picture(options, `options-${view}`));
      await options.close();
    }
    const outside = browser.outsideRequests();
    if (outside.length > 0) throw new Error(`Something left the browser: ${outside.join(', ')}`);
    account.push('No request left the browser during the tour.\n');
  } finally {
    writeFileSync(
      join(OUT, 'account.md'),
      `# The main job, played on the demo helpdesk\n\n${account.join('\n')}`,
    );
    await browser.close();
    await desk.close();
  }
}
