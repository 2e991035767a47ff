// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { lookAtPage } from '../../src/crm/adapters';
import { demoHelpdesk } from '../../src/crm/demo-helpdesk';
import { openSavedPage, type SavedPage, takeOut } from '../support/saved-page';

const REPLY = 'crm/demo-helpdesk-reply.html';
const look = ({ page, address }: SavedPage) =>
  lookAtPage(page, address, null, (adapter, error) => {
    throw new Error(`${adapter}: ${error}`);
  });

describe('a case of the demo helpdesk', () => {
  it('is read whole', () => {
    const saved = openSavedPage(REPLY);
    const { seen, reading } = look(saved);
    expect(seen).toEqual({
      adapter: 'demo-helpdesk',
      health: 'healthy',
      missing: [],
      caseId: '1',
      subject: 'Charged three times for one month',
      customer: 'Dana Whitlock',
      agent: 'Robin Vale',
      messages: [
        {
          who: 'customer',
          author: 'Dana Whitlock',
          at: '2026-11-16T08:52:00.000Z',
          text: 'My card shows three charges.\n\nKind regards\nDana Whitlock',
        },
        {
          who: 'note',
          author: 'Mara Lindqvist',
          at: '2026-11-18T10:00:00.000Z',
          text: 'Billing is looking.',
        },
        {
          who: 'agent',
          author: 'Robin Vale',
          at: '2026-11-19T09:00:00.000Z',
          text: 'Hello Dana,\n\none charge stays\ntwo come back',
        },
        {
          who: 'customer',
          author: 'Dana Whitlock',
          at: '2026-11-22T19:15:00.000Z',
          text: 'When?\n\n> Hello Dana,\n> two come back\n\n--\nDana Whitlock',
        },
      ],
      composer: 'reply',
      selection: null,
      url: 'http://127.0.0.1:4173/ticket/1',
    });
    expect(reading.composer).toBe(saved.page.querySelector('.ProseMirror'));
    expect(reading.composerBox).toBe(saved.page.querySelector('[data-composer]'));
  });

  it('with the note tab open has a composer that is no reply', () => {
    const { seen, reading } = look(openSavedPage('crm/demo-helpdesk-note.html'));
    expect(seen).toMatchObject({ caseId: '2', composer: 'note', customer: 'Lena Marsh' });
    expect(reading.composer?.nodeName).toBe('TEXTAREA');
  });

  it('with its plain text field has that as its reply', () => {
    const saved = openSavedPage('crm/demo-helpdesk-note.html');
    saved.page.querySelector('[data-composer]')?.setAttribute('data-composer', 'reply');
    expect(look(saved).seen.composer).toBe('reply');
  });

  it('that is locked has a box and no composer', () => {
    const saved = openSavedPage(REPLY);
    saved.page.querySelector('.ProseMirror')?.setAttribute('contenteditable', 'false');
    const { seen, reading } = look(saved);
    expect(seen.composer).toBe('none');
    expect(reading.composer).toBeNull();
  });

  it('whose message says no known role calls its writer unknown', () => {
    const saved = openSavedPage(REPLY);
    saved.page.querySelector('article')?.setAttribute('data-author-role', 'robot');
    expect(look(saved).seen.messages?.[0]?.who).toBe('unknown');
  });

  it('says what is missing when its parts are gone', () => {
    const saved = openSavedPage(REPLY);
    takeOut(saved.page, 'article, [data-customer-name]');
    expect(look(saved).seen).toMatchObject({
      health: 'degraded',
      missing: ['customer', 'messages'],
      caseId: '1',
    });
  });

  it('keeps within the limits of a message whatever its attributes hold', () => {
    const saved = openSavedPage(REPLY);
    saved.page.querySelector('article time')?.setAttribute('datetime', 'x'.repeat(65));
    const messages = look(saved).seen.messages;
    expect(messages?.[0]?.at).toBeNull();
    expect(messages?.[1]?.at).toBe('2026-11-18T10:00:00.000Z');
  });

  it('has no case in its inbox', () => {
    const { seen } = look(openSavedPage('crm/demo-helpdesk-inbox.html'));
    expect(seen).toMatchObject({ adapter: 'demo-helpdesk', health: 'silent', caseId: null, messages: null });
  });
});

describe('the adapter of the demo helpdesk', () => {
  it('goes by the name of the application, not by the address', () => {
    const { page } = openSavedPage(REPLY);
    expect(demoHelpdesk.matches(page, new URL('https://elsewhere.example.test/'))).toBe(true);
    page.body.setAttribute('data-app', 'another-desk');
    expect(demoHelpdesk.matches(page, new URL('http://127.0.0.1:4173/ticket/1'))).toBe(false);
  });
});
