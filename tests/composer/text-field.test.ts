// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createComposer } from '../../src/composer/drivers';

/** What execCommand('insertText') does in a field; happy-dom has none. `false` when the page does not let it. */
type Typing = (field: HTMLTextAreaElement, text: string) => boolean;
const types: Typing = (field, text) => {
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
};

afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(document, 'execCommand');
});

function make(value: string, caret: [start: number, end: number], typing: Typing = types) {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.value = value;
  field.setSelectionRange(...caret);
  const execCommand = vi.fn((command: string, _ui: boolean, text: string) => {
    expect(command).toBe('insertText');
    expect(document.activeElement, 'typing goes where the focus is').toBe(field);
    return typing(field, text);
  });
  Object.assign(document, { execCommand });
  return { field, execCommand, composer: createComposer(field, new AbortController().signal) };
}

describe('a plain field', () => {
  it('gives its draft as it stands', () => {
    expect(make('Hello\n\nyou ', [0, 0]).composer.readDraft()).toBe('Hello\n\nyou ');
  });

  it('takes words at the caret as typing, once, and the page hears it', async () => {
    const { field, composer, execCommand } = make('Hello \n\nRobin', [6, 6]);
    const heard = vi.fn<() => void>();
    field.addEventListener('input', heard);
    expect(await composer.insert('Dana,')).toBe('done');
    expect(field.value).toBe('Hello Dana,\n\nRobin');
    expect(execCommand).toHaveBeenCalledOnce();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('gets a space before words that would run into the word before them, and nowhere else', async () => {
    for (const [before, after] of [
      ['Hello', 'Hello Dana'],
      ['Hello,', 'Hello, Dana'],
      ['Olá', 'Olá Dana'],
      ['7', '7 Dana'],
      ['', 'Dana'],
      ['Hello ', 'Hello Dana'],
      ['Hello\n', 'Hello\nDana'],
      ['(', '(Dana'],
      ['"', '"Dana'],
    ]) {
      const { field, composer } = make(before ?? '', [before?.length ?? 0, before?.length ?? 0]);
      expect(await composer.insert('Dana')).toBe('done');
      expect(field.value).toBe(after);
    }
  });

  it('takes the same words a second time when the person asks twice', async () => {
    const { field, composer } = make('', [0, 0]);
    expect(await composer.insert('I am sorry.')).toBe('done');
    expect(await composer.insert('I am sorry.')).toBe('done');
    expect(field.value).toBe('I am sorry. I am sorry.');
  });

  it('takes words over a selection, also over the very same words', async () => {
    const { field, composer } = make('I am sorry. Bye', [0, 11]);
    expect(await composer.insert('I see.')).toBe('done');
    expect(field.value).toBe('I see. Bye');
    field.setSelectionRange(0, 6);
    expect(await composer.insert('I see.')).toBe('done');
    expect(field.value).toBe('I see. Bye');
  });

  it('says refused where the page lets nothing in, and leaves the draft alone', async () => {
    const { field, composer, execCommand } = make('Hello', [5, 5], () => false);
    expect(await composer.insert('Dana')).toBe('refused');
    expect(field.value).toBe('Hello');
    expect(execCommand).toHaveBeenCalledOnce();
  });

  it('says refused, and not done, where a selection that holds the words stays as it was', async () => {
    const { composer } = make('I am sorry. Bye', [0, 15], () => false);
    expect(await composer.insert('I am sorry.')).toBe('refused');
  });

  it('says refused where the page made something else of the words', async () => {
    const { composer } = make('', [0, 0], (field, text) => types(field, text.slice(0, 4)));
    expect(await composer.insert('I am sorry.')).toBe('refused');
  });

  it('that is locked is not written to', async () => {
    for (const lock of ['readOnly', 'disabled'] as const) {
      const { field, composer, execCommand } = make('Hello', [5, 5]);
      field[lock] = true;
      expect(await composer.insert('Dana')).toBe('refused');
      expect(execCommand).not.toHaveBeenCalled();
    }
  });

  it('has no marks, since nothing can be marked inside a field', () => {
    expect(make('Hello', [0, 0]).composer.ranges([{ start: 0, end: 5 }])).toEqual([]);
  });
});

describe('better words for words in a plain field', () => {
  it('go exactly where those stand', async () => {
    const { field, composer } = make('We will definitely refund you. We will see.', [0, 0]);
    const start = field.value.indexOf('will definitely refund');
    expect(await composer.replace({ start, end: start + 22 }, 'will definitely refund', 'can refund')).toBe(
      'done',
    );
    expect(field.value).toBe('We can refund you. We will see.');
  });

  it('may hold the old ones', async () => {
    const { field, composer } = make('I will call', [0, 0]);
    expect(await composer.replace({ start: 2, end: 6 }, 'will', 'will do what I can to')).toBe('done');
    expect(field.value).toBe('I will do what I can to call');
  });

  it('are said to be too late where the words have gone, and nothing is written', async () => {
    const { field, composer, execCommand } = make('I may call', [0, 0]);
    expect(await composer.replace({ start: 2, end: 6 }, 'will', 'can')).toBe('changed');
    expect(field.value).toBe('I may call');
    expect(execCommand).not.toHaveBeenCalled();
  });

  it('find words that moved meanwhile', async () => {
    const { field, composer } = make('Hello, I will call', [0, 0]);
    expect(await composer.replace({ start: 2, end: 6 }, 'will', 'can')).toBe('done');
    expect(field.value).toBe('Hello, I can call');
  });

  it('are said to be refused where they did not come to stand there', async () => {
    const { composer } = make('I will call', [0, 0], () => false);
    expect(await composer.replace({ start: 2, end: 6 }, 'will', 'can')).toBe('refused');
  });
});
