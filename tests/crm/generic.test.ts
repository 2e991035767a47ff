// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookAtPage } from '../../src/crm/adapters';
import { generic } from '../../src/crm/generic';
import { openSavedPage, type SavedPage, takeOut } from '../support/saved-page';

const SURE = 'crm/generic/sure.html';
const SILENT = readdirSync(join(import.meta.dirname, '../fixtures/crm/generic')).filter((file) =>
  file.startsWith('silent-'),
);
const read = ({ page, address }: SavedPage) => generic.read(page, address);

function entriesOf({ page }: SavedPage): Element[] {
  return [...page.querySelectorAll('article')];
}

function mark(saved: SavedPage, at: number, className: string): void {
  const entry = entriesOf(saved)[at];
  if (!entry) throw new Error(`There is no entry ${at}.`);
  entry.className = className;
}

function rename(saved: SavedPage, at: number, name: string): void {
  const author = entriesOf(saved)[at]?.querySelector('strong');
  if (!author) throw new Error(`Entry ${at} has no author.`);
  author.textContent = name;
}

function markAll(saved: SavedPage, entries: readonly number[], className: string): void {
  for (const at of entries) mark(saved, at, className);
}

function addEditable({ page }: SavedPage): void {
  const field = page.createElement('div');
  field.setAttribute('contenteditable', 'true');
  page.body.append(field);
}

describe('a page nobody knows', () => {
  it('is read when it says everything', () => {
    const saved = openSavedPage(SURE);
    const reading = read(saved);
    expect(reading).toMatchObject({
      caseId: '4711',
      subject: 'The lamp arrived broken',
      customer: 'Omar Reyes',
      agent: null,
      composerKind: 'reply',
    });
    expect(reading?.messages?.map(({ who, author, text }) => [who, author, text])).toEqual([
      ['customer', 'Omar Reyes', 'The lamp arrived broken.\n\nAgain!'],
      ['agent', 'Robin Vale', 'I am sorry, Omar.'],
      ['note', 'Mara Okafor', 'Third one this week.'],
      ['customer', 'Omar Reyes', 'Sorry does not light my room.'],
    ]);
    expect(reading?.composer).toBe(saved.page.querySelector('textarea'));
    expect(reading?.composerBox).toBe(saved.page.querySelector('form'));
    expect(lookAtPage(saved.page, saved.address, null, () => {}).seen.health).toBe('healthy');
  });

  it('is read oldest first where its times say that the newest is on top', () => {
    const saved = openSavedPage(SURE);
    const before = read(saved)?.messages;
    saved.page.querySelector('[role="log"]')?.replaceChildren(...entriesOf(saved).toReversed());
    expect(read(saved)?.messages).toEqual(before);
  });

  it('stays in the order of the page where a time is missing', () => {
    const saved = openSavedPage(SURE);
    saved.page.querySelector('[role="log"]')?.replaceChildren(...entriesOf(saved).toReversed());
    saved.page.querySelector('time')?.removeAttribute('datetime');
    expect(read(saved)?.messages?.[0]?.text).toBe('Sorry does not light my room.');
  });

  it('may have two of us, since a case changes hands', () => {
    const saved = openSavedPage(SURE);
    mark(saved, 2, 'entry outgoing');
    expect(read(saved)?.messages?.map(({ who }) => who)).toEqual(['customer', 'agent', 'agent', 'customer']);
  });

  it('may name its case by a long id, in the path or behind the hash', () => {
    const { page } = openSavedPage(SURE);
    for (const [address, caseId] of [
      [
        'https://help.example.test/c/3f2504e0-4f89-11d3-9a0c-0305e82c3301',
        '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
      ],
      ['https://help.example.test/app#/tickets/88', '88'],
      ['https://help.example.test/tickets/88/edit', '88'],
    ] as const) {
      expect(generic.read(page, new URL(address))?.caseId).toBe(caseId);
    }
  });

  it('with a field for notes has a composer that is no reply', () => {
    for (const [attribute, words] of [
      ['aria-label', 'Internal note'],
      ['placeholder', 'Add a comment'],
      ['name', 'note'],
    ] as const) {
      const saved = openSavedPage(SURE);
      saved.page.querySelector('textarea')?.removeAttribute('aria-label');
      saved.page.querySelector('textarea')?.setAttribute(attribute, words);
      expect(read(saved)?.composerKind, words).toBe('note');
    }
  });
});

describe('a page nobody knows is left alone', () => {
  it('by more than ten saved pages to prove it', () => {
    expect(SILENT.length).toBeGreaterThan(10);
  });

  it.each(SILENT)('when it is %s', (file) => {
    const { page, address } = openSavedPage(`crm/generic/${file}`);
    const { seen } = lookAtPage(page, address, null, (adapter, error) => {
      throw new Error(`${adapter}: ${error}`);
    });
    expect(seen).toMatchObject({
      adapter: 'generic',
      health: 'silent',
      caseId: null,
      customer: null,
      messages: null,
      composer: 'none',
    });
  });

  it.each<[string, (saved: SavedPage) => void]>([
    ['there is no number in its address', ({ address }) => (address.pathname = '/app/inbox/all')],
    ['one entry alone is there', ({ page }) => takeOut(page, 'article ~ article')],
    ['an entry has no author', ({ page }) => takeOut(page, 'article:last-of-type strong')],
    ['an entry has no words', ({ page }) => takeOut(page, 'article:last-of-type .content')],
    ['one side is not marked', (saved) => mark(saved, 3, 'entry')],
    ['an entry is marked as both sides', (saved) => mark(saved, 3, 'entry incoming outgoing')],
    ['two customers write', (saved) => rename(saved, 3, 'Ida Berg')],
    ['nobody is the customer', (saved) => markAll(saved, [0, 3], 'entry note')],
    ['nobody is one of us', (saved) => markAll(saved, [1, 2], 'entry note')],
    ['one name stands on both sides', (saved) => rename(saved, 1, 'Omar Reyes')],
    ['there is nowhere to write', ({ page }) => takeOut(page, 'textarea')],
    ['there are two places to write', addEditable],
    ['the field stands before the thread', ({ page }) => page.body.prepend(page.querySelector('form') ?? '')],
    [
      'the field stands in an entry',
      (saved) => entriesOf(saved)[3]?.append(saved.page.querySelector('form') ?? ''),
    ],
    ['the field is locked', ({ page }) => page.querySelector('textarea')?.setAttribute('readonly', '')],
    ['the field is off', ({ page }) => page.querySelector('textarea')?.setAttribute('disabled', '')],
    ['the field is hidden', ({ page }) => page.querySelector('form')?.setAttribute('hidden', '')],
  ])('when %s', (_title, change) => {
    const saved = openSavedPage(SURE);
    expect(read(saved), 'before the change').not.toBeNull();
    change(saved);
    expect(read(saved)).toBeNull();
  });

  it('when only the words of a message, kept in an attribute, look like a mark', () => {
    const saved = openSavedPage(SURE);
    mark(saved, 3, 'entry');
    entriesOf(saved)[3]?.setAttribute('data-preview', 'You said it was sent');
    expect(read(saved)).toBeNull();
    entriesOf(saved)[3]?.setAttribute('data-direction', 'incoming');
    expect(read(saved)?.messages?.[3]?.who).toBe('customer');
  });

  it('but what the person selects there is taken, as that and no more', () => {
    const { page, address } = openSavedPage('crm/generic/silent-forum.html');
    const { seen } = lookAtPage(page, address, 'They ignore me.', () => {});
    expect(seen).toMatchObject({ health: 'selection', selection: 'They ignore me.', messages: null });
  });
});
