// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Composer } from '../../src/composer/composer';
import { createComposer } from '../../src/composer/drivers';
import { placeElement } from '../support/saved-page';

/** How an editor or a bare page answers: to a paste, and to typing by execCommand (which happy-dom has not). */
interface Editor {
  /** Null: nobody listens, the paste goes by. Else so many ms until the words stand there. */
  pasteAfterMs: number | null;
  types: boolean;
  /** What it makes of pasted words. */
  spell?: (text: string) => string;
}

const lives: AbortController[] = [];
afterEach(() => {
  for (const life of lives.splice(0)) life.abort();
  document.body.replaceChildren();
  Reflect.deleteProperty(document, 'execCommand');
});

function putAtCaret(text: string): void {
  const selection = document.getSelection();
  const range = selection?.getRangeAt(0);
  if (!selection || !range) throw new Error('There is no caret.');
  range.deleteContents();
  const node = document.createTextNode(text);
  range.insertNode(node);
  selection.collapse(node, text.length);
}

function make(html: string, editor: Editor) {
  const root = placeElement(html);
  root.setAttribute('contenteditable', 'true');
  const pastes: string[] = [];
  root.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    pastes.push(text);
    const { pasteAfterMs, spell = (same) => same } = editor;
    if (pasteAfterMs === null) return;
    event.preventDefault();
    if (pasteAfterMs === 0) putAtCaret(spell(text));
    else setTimeout(() => putAtCaret(spell(text)), pasteAfterMs);
  });
  const typed = vi.fn((_command: string, _ui: boolean, text: string) => {
    if (editor.types) putAtCaret(text);
    return editor.types;
  });
  Object.assign(document, { execCommand: typed });
  const life = new AbortController();
  lives.push(life);
  return { root, pastes, typed, life, composer: createComposer(root, life.signal) };
}

/** Puts the caret into the first text node that holds `words`, behind them; or selects from `from` on to there. */
function caretBehind(root: Element, words: string, from = ''): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, from === '' ? at + words.length : at + words.indexOf(from));
    range.setEnd(node, at + words.length);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    return;
  }
  throw new Error(`Nothing holds ${words}.`);
}

const AT_ONCE: Editor = { pasteAfterMs: 0, types: true };
const LATER: Editor = { pasteAfterMs: 150, types: true };
const BARE: Editor = { pasteAfterMs: null, types: true };
const DEAF: Editor = { pasteAfterMs: null, types: false };
const SWALLOWS: Editor = { pasteAfterMs: 60_000, types: false };

const EDITORS: [string, Editor][] = [
  ['an editor that takes a paste at once', AT_ONCE],
  ['an editor that takes a paste after 150 ms and would take typing too', LATER],
  ['a page without an editor', BARE],
];

describe.each(EDITORS)('%s', (_name, editor) => {
  it('gets the words at the caret, once', async () => {
    const { root, composer, pastes, typed } = make('<p>Hello </p><p>Robin</p>', editor);
    caretBehind(root, 'Hello ');
    expect(await composer.insert('Dana, I am sorry.')).toBe('done');
    // Whatever comes late would be here by now.
    await new Promise((resume) => setTimeout(resume, 250));
    expect(composer.readDraft()).toBe('Hello Dana, I am sorry.\n\nRobin');
    expect(pastes).toHaveLength(1);
    expect(typed).toHaveBeenCalledTimes(editor.pasteAfterMs === null ? 1 : 0);
  });

  it('gets the same words again when the person asks again', async () => {
    const { root, composer } = make('<p>x</p>', editor);
    caretBehind(root, 'x');
    expect(await composer.insert('Sorry.')).toBe('done');
    expect(await composer.insert('Sorry.')).toBe('done');
    expect(composer.readDraft()).toBe('x Sorry. Sorry.');
  });

  it('gets words over the same words and has them once', async () => {
    const { root, composer } = make('<p>I am sorry. Bye</p>', editor);
    caretBehind(root, 'I am sorry.', 'I am sorry.');
    expect(await composer.insert('I am sorry.')).toBe('done');
    await new Promise((resume) => setTimeout(resume, 250));
    expect(composer.readDraft()).toBe('I am sorry. Bye');
  });

  it('gets better words for words, where those stand', async () => {
    const { composer } = make('<p>We <b>will definitely</b> refund you.</p>', editor);
    const words = 'will definitely refund';
    const start = composer.readDraft().indexOf(words);
    expect(await composer.replace({ start, end: start + words.length }, words, 'can refund')).toBe('done');
    expect(composer.readDraft()).toBe('We can refund you.');
  });
});

describe('an editor that refuses', () => {
  it('a paste and typing is told as that, and nothing stands there', async () => {
    const { composer, pastes, typed } = make('<p>Hello</p>', DEAF);
    expect(await composer.insert('Dana')).toBe('refused');
    expect(composer.readDraft()).toBe('Hello');
    expect(pastes).toHaveLength(1);
    expect(typed).toHaveBeenCalledOnce();
  });

  it('and says that it took the paste is told as refusing too', async () => {
    const { composer } = make('<p>Hello</p>', SWALLOWS);
    expect(await composer.insert('Dana')).toBe('refused');
    expect(composer.readDraft()).toBe('Hello');
  });

  it('a replacement leaves the words as they were', async () => {
    const { composer } = make('<p>I will call</p>', DEAF);
    expect(await composer.replace({ start: 2, end: 6 }, 'will', 'can')).toBe('refused');
    expect(composer.readDraft()).toBe('I will call');
  });
});

describe('an editor that makes something else of the words', () => {
  it('does not get them a second time by typing, and it is not called done', async () => {
    const { composer, typed } = make('<p></p>', {
      ...AT_ONCE,
      spell: (text) => text.replace('I am sorry', 'I am  S0RRY'),
    });
    expect(await composer.insert('I am sorry.')).toBe('refused');
    expect(composer.readDraft()).toBe('I am  S0RRY.');
    expect(typed).not.toHaveBeenCalled();
  });

  it('may spell spaces and line breaks its own way', async () => {
    const { composer } = make('<p></p>', {
      ...AT_ONCE,
      spell: (text) => text.replaceAll('\n', '\u00a0').replaceAll(' ', '\u00a0'),
    });
    expect(await composer.insert('I am sorry.\n\nRobin')).toBe('done');
  });
});

describe('the draft in an editable', () => {
  it('is read without quoted mail', () => {
    const { composer } = make('<p>Yes.</p><blockquote><p>Will you?</p></blockquote>', AT_ONCE);
    expect(composer.readDraft()).toBe('Yes.');
  });

  it('is empty while only the hint of the editor stands there', () => {
    const { root, composer } = make('<p>Type your message here</p>', AT_ONCE);
    expect(composer.readDraft()).toBe('Type your message here');
    root.classList.add('placeholder');
    expect(composer.readDraft()).toBe('');
  });

  it('has a range in the page for each place that can be marked', () => {
    const { composer } = make('<p>I will <b>call</b> you</p>', AT_ONCE);
    const ranges = composer.ranges([
      { start: 2, end: 11 },
      { start: 40, end: 50 },
    ]);
    expect(ranges.map(String)).toEqual(['will call']);
  });
});

describe('words put into an editable', () => {
  const insert = async (html: string, behind: string, words: string) => {
    const { root, composer } = make(html, AT_ONCE);
    caretBehind(root, behind);
    expect(await composer.insert(words)).toBe('done');
    return composer.readDraft();
  };

  it('get a space before them where they would run into the word before', async () => {
    expect(await insert('<p>Hello,</p>', 'Hello,', 'Dana')).toBe('Hello, Dana');
    expect(await insert('<p>Hello </p>', 'Hello ', 'Dana')).toBe('Hello Dana');
    expect(await insert('<p>(</p>', '(', 'Dana')).toBe('(Dana');
  });

  it('go where the caret was, though the person has clicked elsewhere since', async () => {
    const { root, composer } = make('<p>Hello </p><p>Robin</p>', AT_ONCE);
    const elsewhere = document.createElement('p');
    elsewhere.textContent = 'The customer wrote this.';
    document.body.append(elsewhere);
    caretBehind(root, 'Hello ');
    caretBehind(elsewhere, 'The customer');
    expect(await composer.insert('Dana')).toBe('done');
    expect(composer.readDraft()).toBe('Hello Dana\n\nRobin');
  });

  it('go above quoted mail when nothing is written, and behind what is written', async () => {
    const empty = make('<p><br></p><blockquote>Will you?</blockquote>', AT_ONCE);
    document.getSelection()?.removeAllRanges();
    expect(await empty.composer.insert('Yes')).toBe('done');
    expect(empty.root.textContent).toBe('YesWill you?');
    const written = make('<p>Hello</p>', AT_ONCE);
    document.getSelection()?.removeAllRanges();
    expect(await written.composer.insert('Yes')).toBe('done');
    expect(written.root.textContent).toBe('HelloYes');
  });

  it('stay words, whatever markup they hold (T12)', async () => {
    const { root, composer } = make('<p></p>', AT_ONCE);
    const attack = '<img src=x onerror=alert(1)><b>hi</b>';
    expect(await composer.insert(attack)).toBe('done');
    expect(root.querySelector('img, b')).toBeNull();
    expect(composer.readDraft()).toBe(attack);
  });
});

describe('better words in an editable', () => {
  it('come too late where the words have gone', async () => {
    const { composer, pastes, typed } = make('<p>I may call</p>', AT_ONCE);
    expect(await composer.replace({ start: 2, end: 6 }, 'will', 'can')).toBe('changed');
    expect(pastes).toEqual([]);
    expect(typed).not.toHaveBeenCalled();
  });

  it('come too late where the words go while the editor gets the focus', async () => {
    const { root, composer, pastes } = make('<p>I will call</p>', AT_ONCE);
    const replacing = composer.replace({ start: 2, end: 6 }, 'will', 'can');
    root.querySelector('p')?.replaceChildren('Bye');
    expect(await replacing).toBe('changed');
    expect(pastes).toEqual([]);
  });

  it('find the words where they moved meanwhile', async () => {
    const { composer } = make('<p>Hello Dana,</p><p>I will call</p>', AT_ONCE);
    expect(await composer.replace({ start: 2, end: 6 }, 'will', 'can')).toBe('done');
    expect(composer.readDraft()).toBe('Hello Dana,\n\nI can call');
  });

  it('may hold the old ones', async () => {
    const { composer } = make('<p>I will call</p>', AT_ONCE);
    expect(await composer.replace({ start: 2, end: 6 }, 'will', 'will try to')).toBe('done');
    expect(composer.readDraft()).toBe('I will try to call');
  });

  it('are typed in CKEditor 4, which makes a paragraph of every paste', async () => {
    const { root, composer, pastes, typed } = make('<p>I will call</p>', AT_ONCE);
    root.classList.add('cke_editable');
    expect(await composer.replace({ start: 2, end: 6 }, 'will', 'can')).toBe('done');
    expect(typed).toHaveBeenCalledOnce();
    expect(pastes).toEqual([]);
  });
});

describe('an editable that cannot be written to now', () => {
  const tryBoth = async (composer: Composer) => [
    await composer.insert('Dana'),
    await composer.replace({ start: 0, end: 5 }, 'Hello', 'Hi'),
  ];

  it('is busy while a person composes a character', async () => {
    const { root, composer, pastes } = make('<p>Hello</p>', AT_ONCE);
    // One that a page made up is no composing (T3).
    root.dispatchEvent(new CompositionEvent('compositionstart'));
    expect(await composer.replace({ start: 0, end: 3 }, 'not', 'there')).toBe('changed');
    root.dispatchEvent(
      Object.defineProperty(new CompositionEvent('compositionstart'), 'isTrusted', { value: true }),
    );
    expect(await tryBoth(composer)).toEqual(['busy', 'busy']);
    expect(pastes).toEqual([]);
    root.dispatchEvent(new CompositionEvent('compositionend'));
    expect(await composer.insert('Dana')).toBe('done');
  });

  it('is busy while something of ours is being written', async () => {
    const { composer } = make('<p></p>', LATER);
    const [first, second] = await Promise.all([composer.insert('One.'), composer.insert('Two.')]);
    expect([first, second]).toEqual(['done', 'busy']);
    expect(composer.readDraft()).toBe('One.');
    expect(await composer.insert('Two.')).toBe('done');
  });

  it('refuses once it is locked', async () => {
    const { root, composer, pastes } = make('<p>Hello</p>', AT_ONCE);
    root.setAttribute('contenteditable', 'false');
    expect(await tryBoth(composer)).toEqual(['refused', 'refused']);
    expect(pastes).toEqual([]);
  });

  it('is not listened to any more once its life has ended', async () => {
    const { root, composer, life } = make('<p>Hello </p><p>Robin</p>', AT_ONCE);
    caretBehind(root, 'Hello ');
    life.abort();
    caretBehind(root, 'Robin');
    document.getSelection()?.removeAllRanges();
    expect(await composer.insert('Dana')).toBe('done');
    expect(composer.readDraft()).toBe('Hello Dana\n\nRobin');
  });
});
