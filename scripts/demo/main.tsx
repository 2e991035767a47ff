// Starts the demo helpdesk. What the page promises to those who read it from outside (its data attributes) is
// listed at the top of cases.ts. `window.demo` is for tests: it tells what the open composer itself holds.

import type { Editor } from '@tiptap/core';
import { render } from 'preact';
import { App } from './App';
import { applyTheme, readTheme } from './theme';

interface DemoForTests {
  /** The text of the open composer: the rich editor's own account of it, or the value of the textarea. */
  model(): string;
  /** Undoes the rich editor's last step; false where there is no such editor or nothing to undo. */
  undo(): boolean;
  redo(): boolean;
}

declare global {
  interface Window {
    demo: DemoForTests;
  }
}

let editor: Editor | null = null;

window.demo = {
  model() {
    if (editor) return editor.getText({ blockSeparator: '\n\n' });
    return document.querySelector<HTMLTextAreaElement>('[data-composer] textarea')?.value ?? '';
  },
  undo: () => editor?.commands.undo() ?? false,
  redo: () => editor?.commands.redo() ?? false,
};

applyTheme(readTheme());
const place = document.querySelector('#app');
if (!place) throw new Error('The page has no #app to draw into.');
const latencyMs = Number(document.body.dataset.latencyMs ?? 0);
render(<App latencyMs={latencyMs} onEditor={(current) => (editor = current)} />, place);
