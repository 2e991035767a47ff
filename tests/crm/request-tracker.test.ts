// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { lookAtPage } from '../../src/crm/adapters';
import { requestTracker } from '../../src/crm/request-tracker';
import { fillFrame, openSavedPage, type SavedPage, takeOut } from '../support/saved-page';

const DISPLAY = 'crm/request-tracker-display.html';
const RESPOND = 'crm/request-tracker-respond.html';
const COMMENT = 'crm/request-tracker-comment.html';
const PLAIN = 'crm/request-tracker-plain.html';
const FRAME = 'iframe.cke_wysiwyg_frame';
const EDITOR = '<body contenteditable="true" class="cke_editable">Hello</body>';

function look({ page, address }: SavedPage) {
  const failed: string[] = [];
  const sight = lookAtPage(page, address, null, (adapter) => failed.push(adapter));
  expect(failed).toEqual([]);
  return sight;
}

function messagesOf(saved: SavedPage) {
  const { messages } = look(saved).seen;
  if (!messages) throw new Error('This page was said to have no history.');
  return messages;
}

/** Puts a named user where the first of `selector` stands. */
function rename({ page }: SavedPage, selector: string, shown: string): void {
  const users = [...page.querySelectorAll(selector)];
  if (users.length === 0) throw new Error(`Nobody is ${selector}.`);
  for (const user of users) user.textContent = shown;
}

describe('a ticket of Request Tracker', () => {
  it('is read by its adapter: number, subject, customer, agent, and that all of it is there', () => {
    const { seen, reading } = look(openSavedPage(DISPLAY));
    expect(seen).toMatchObject({
      adapter: 'request-tracker',
      health: 'healthy',
      missing: [],
      caseId: '1',
      subject: 'Charged three times!!!',
      customer: 'Dana Whitlock',
      agent: 'Robin Vale',
      composer: 'none',
      url: 'https://rt.example.test/rt/Ticket/Display.html?id=1',
    });
    expect(reading.composer).toBeNull();
  });

  it('gives what was said, oldest first, by whom and when; recorded mails and changes of status are nothing said', () => {
    const messages = messagesOf(openSavedPage(DISPLAY));
    expect(messages.map(({ who, author }) => [who, author])).toEqual([
      ['customer', 'Dana Whitlock'],
      ['agent', 'Robin Vale'],
      ['note', 'Mara Okafor'],
      ['customer', 'Dana Whitlock'],
    ]);
    expect(messages[0]).toEqual({
      who: 'customer',
      author: 'Dana Whitlock',
      at: 'Sun Nov 22 20:05:07 2026',
      text: 'This is the THIRD time I am writing. You charged my card 3 times for one month.\n\nI want my money back TODAY.\n\nDana Whitlock',
    });
    expect(messages[1]?.text).toBe(
      'Hello Dana,\n\nthank you for writing. I am looking at your invoices now.\n\nRobin',
    );
    expect(messages[2]?.text).toBe('Billing says it was our mistake.\n  Refund them.');
  });

  it('keeps quoted mail with its marks and leaves out what Request Tracker itself says beside it', () => {
    const text = messagesOf(openSavedPage(DISPLAY)).at(-1)?.text;
    expect(text).toBe("Looking? I don't pay you to LOOK.\n> Hello Dana,\n> thank you for writing.");
    expect(text).not.toContain('Show quoted text');
    expect(text).not.toContain('not plain text');
  });

  it('reads the same where the agent has set the newest on top', () => {
    const oldestFirst = messagesOf(openSavedPage(DISPLAY));
    const saved = openSavedPage(DISPLAY);
    const history = saved.page.querySelector('.history-container');
    const transactions = [...saved.page.querySelectorAll('.transaction')];
    history?.replaceChildren(...transactions.toReversed());
    expect(saved.page.querySelector('.transaction.message')?.getAttribute('data-transaction-id')).toBe('101');
    expect(messagesOf(saved)).toEqual(oldestFirst);
  });

  it('says that messages are missing while the history has not arrived', () => {
    const saved = openSavedPage(DISPLAY);
    takeOut(saved.page, '.transaction');
    expect(look(saved).seen).toMatchObject({ health: 'degraded', missing: ['messages'], messages: [] });
  });

  it('calls nobody the customer, and nobody ours, while the people box has not arrived', () => {
    const saved = openSavedPage(DISPLAY);
    takeOut(saved.page, '.ticket-info-people');
    const { seen } = look(saved);
    expect(seen).toMatchObject({ health: 'degraded', missing: ['customer'], customer: null });
    expect(seen.messages?.map(({ who }) => who)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('never takes the owner of the ticket for its customer', () => {
    const saved = openSavedPage(DISPLAY);
    takeOut(saved.page, '.form-row.requestors');
    expect(look(saved).seen.customer).toBeNull();
  });

  it.each([
    ['"Whitlock, Dana" <dana.whitlock@example.test>', 'Whitlock, Dana'],
    ['<dana.whitlock@example.test>', 'dana.whitlock@example.test'],
    ['dana.whitlock@example.test', 'dana.whitlock@example.test'],
    ['Dana Whitlock', 'Dana Whitlock'],
    ['Dana Whitlock (Northline)', 'Dana Whitlock (Northline)'],
    ['dwhitlock (Dana Whitlock)', 'Dana Whitlock'],
  ])('whose customer stands there as %s is from %s', (shown, name) => {
    const saved = openSavedPage(DISPLAY);
    rename(saved, '.requestors .user', shown);
    expect(look(saved).seen.customer).toBe(name);
  });

  it('counts everyone under Requestors as the customer', () => {
    const saved = openSavedPage(DISPLAY);
    const other = saved.page.createElement('span');
    other.className = 'user';
    other.setAttribute('data-user-id', '28');
    other.textContent = 'Ben Whitlock <ben@example.test>';
    saved.page.querySelector('.requestors .current-value')?.append(other);
    expect(messagesOf(saved).map(({ who }) => who)).toEqual(['customer', 'agent', 'customer', 'customer']);
  });

  it('takes a comment in another language for something of ours, never of the customer', () => {
    const saved = openSavedPage(DISPLAY);
    for (const description of saved.page.querySelectorAll('.description')) {
      const words = description.lastChild;
      if (words?.nodeValue?.includes('Comments added')) words.nodeValue = ' - Kommentare hinzugefügt';
    }
    expect(messagesOf(saved)[2]?.who).toBe('agent');
  });

  it('is told to be none where the address has no number, or one that is none', () => {
    const { page } = openSavedPage(DISPLAY);
    for (const query of ['', '?id=', '?id=abc', '?id=1;2', `?id=${'9'.repeat(40)}`]) {
      const sight = look({ page, address: new URL(`https://rt.example.test/Ticket/Display.html${query}`) });
      expect(sight.seen, query).toMatchObject({ health: 'silent', caseId: null, messages: null });
    }
  });

  it('keeps markup that somebody wrote as the words it was (T12)', () => {
    const saved = openSavedPage(DISPLAY);
    const attack = `<img src=x onerror="alert(1)"><script>alert(2)</script>`;
    const stanza = saved.page.querySelector('.message-stanza');
    if (stanza) stanza.textContent = attack;
    rename(saved, '.requestors .user, [data-transaction-id="40"] .user', `${attack.slice(0, 20)} Dana`);
    const heading = saved.page.querySelector('h1');
    if (heading) heading.textContent = `#1: ${attack}`;
    const { seen } = look(saved);
    expect(seen.messages?.[0]?.text).toBe(attack);
    expect(seen.subject).toBe(attack);
  });
});

describe('the reply page of Request Tracker', () => {
  it('has no history, which is as it should be, and its editor stands in a frame', () => {
    const saved = openSavedPage(RESPOND);
    const body = fillFrame(saved.page, FRAME, EDITOR);
    const { seen, reading } = look(saved);
    expect(seen).toMatchObject({
      health: 'healthy',
      missing: [],
      caseId: '1',
      subject: 'Charged three times!!!',
      messages: null,
      composer: 'reply',
    });
    expect(reading.composer).toBe(body);
    expect(reading.composerBox?.className).toContain('messagebox-container');
  });

  it('has no composer yet while the frame is there and the editor in it is not', () => {
    for (const html of [null, '<body></body>', '<body contenteditable="false">x</body>']) {
      const saved = openSavedPage(RESPOND);
      if (html !== null) fillFrame(saved.page, FRAME, html);
      const { seen, reading } = look(saved);
      expect(reading.composer, html ?? 'no document').toBeNull();
      expect(reading.composerBox, 'the pill knows its place').not.toBeNull();
      expect(seen).toMatchObject({ composer: 'none', health: 'degraded', missing: ['composer'] });
    }
  });

  it('never gives the hidden field under the rich editor, also before the frame is made', () => {
    const saved = openSavedPage(RESPOND);
    takeOut(saved.page, '.cke');
    expect(look(saved).reading.composer).toBeNull();
  });

  it('tells a comment from a reply', () => {
    const saved = openSavedPage(COMMENT);
    fillFrame(saved.page, FRAME, EDITOR);
    expect(look(saved).seen).toMatchObject({ caseId: '1', composer: 'note', health: 'healthy' });
    takeOut(saved.page, 'select[name="UpdateType"]');
    expect(look(saved).seen.composer, 'also where the form does not say it').toBe('note');
  });

  it('goes by what the agent chose in the form where the box does not say it', () => {
    const saved = openSavedPage(PLAIN);
    expect(look(saved).seen.composer).toBe('reply');
    const choice = saved.page.querySelector<HTMLSelectElement>('select[name="UpdateType"]');
    if (choice) choice.value = 'private';
    expect(look(saved).seen.composer).toBe('note');
    takeOut(saved.page, 'select[name="UpdateType"]');
    expect(look(saved).seen.composer, 'not sure, so no reply').toBe('none');
  });

  it('without the rich editor has the plain field, and a heading in any language', () => {
    const saved = openSavedPage(PLAIN);
    const { seen, reading } = look(saved);
    expect(reading.composer?.nodeName).toBe('TEXTAREA');
    expect(seen).toMatchObject({ caseId: '17', subject: 'Lampe #2: kaputt', composer: 'reply' });
    const heading = saved.page.querySelector('h1');
    if (heading) heading.textContent = 'Mettre à jour le ticket n°17 : Lampe cassée';
    expect(look(saved).seen.subject, 'unsure, so none; the ticket page gave one').toBeNull();
  });
});

describe('the adapter of Request Tracker', () => {
  it('knows its pages by address and marks, also under a path of its own', () => {
    const { page, address } = openSavedPage(DISPLAY);
    expect(requestTracker.matches(page, address)).toBe(true);
    expect(requestTracker.matches(page, new URL('https://rt.example.test/Ticket/History.html?id=1'))).toBe(
      true,
    );
    for (const path of [
      '/',
      '/Search/Results.html?id=1',
      '/Ticket/Graphs/index.html?id=1',
      '/Ticket/Display.html.bak',
    ]) {
      expect(requestTracker.matches(page, new URL(path, address)), path).toBe(false);
    }
  });

  it('leaves a page with its address and none of its marks alone', () => {
    const { page } = openSavedPage('crm/generic/sure.html');
    expect(requestTracker.matches(page, new URL('https://shop.example.test/Ticket/Display.html?id=1'))).toBe(
      false,
    );
  });
});
