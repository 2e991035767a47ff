// The rich reply editor: TipTap with four buttons. The page's policy allows no inline style element and no text as
// markup, so the editor's own style sheet is switched off (demo.css has it) and content goes in as a document.

import { Editor, type JSONContent } from '@tiptap/core';
import Bold from '@tiptap/extension-bold';
import Document from '@tiptap/extension-document';
import HardBreak from '@tiptap/extension-hard-break';
import Italic from '@tiptap/extension-italic';
import { BulletList } from '@tiptap/extension-list/bullet-list';
import { ListItem } from '@tiptap/extension-list/item';
import Paragraph from '@tiptap/extension-paragraph';
import Text from '@tiptap/extension-text';
import { Placeholder } from '@tiptap/extensions/placeholder';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { Bold as BoldIcon, Italic as ItalicIcon, List, Undo2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** What stands in the editor when it opens; later changes are its own. */
  initial: JSONContent;
  onWrite: (doc: JSONContent) => void;
  /** The editor while it lives, null when it is gone. */
  onEditor: (editor: Editor | null) => void;
  onSend: () => void;
}

export function RichEditor(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [editor, setEditor] = useState<Editor | null>(null);
  const [, setChanges] = useState(0);

  useLayoutEffect(() => {
    if (!place.current) return;
    const created = new Editor({
      element: place.current,
      injectCSS: false,
      extensions: [
        Document,
        Paragraph,
        Text,
        Bold,
        Italic,
        BulletList,
        ListItem,
        HardBreak,
        UndoRedo,
        Placeholder.configure({ placeholder: 'Write to the customer' }),
      ],
      content: latest.current.initial,
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Reply', dir: 'auto' },
        handleKeyDown: (_view, event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
          latest.current.onSend();
          return true;
        },
      },
      onUpdate: () => latest.current.onWrite(created.getJSON()),
      onTransaction: () => setChanges((count) => count + 1),
    });
    setEditor(created);
    latest.current.onEditor(created);
    return () => {
      latest.current.onEditor(null);
      created.destroy();
    };
  }, []);

  return (
    <>
      {editor && <Toolbar editor={editor} />}
      <div class="rich" ref={place} />
    </>
  );
}

function Toolbar({ editor }: { editor: Editor }) {
  const act = () => editor.chain().focus();
  return (
    <fieldset class="toolbar" aria-label="Formatting">
      <Tool name="Bold" isOn={editor.isActive('bold')} onUse={() => act().toggleBold().run()}>
        <BoldIcon size={16} aria-hidden="true" />
      </Tool>
      <Tool name="Italic" isOn={editor.isActive('italic')} onUse={() => act().toggleItalic().run()}>
        <ItalicIcon size={16} aria-hidden="true" />
      </Tool>
      <Tool name="List" isOn={editor.isActive('bulletList')} onUse={() => act().toggleBulletList().run()}>
        <List size={16} aria-hidden="true" />
      </Tool>
      <Tool name="Undo" onUse={() => act().undo().run()}>
        <Undo2 size={16} aria-hidden="true" />
      </Tool>
    </fieldset>
  );
}

interface ToolProps {
  name: string;
  isOn?: boolean;
  onUse: () => void;
  children: ComponentChildren;
}

function Tool({ name, isOn, onUse, children }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      title={name}
      aria-label={name}
      aria-pressed={isOn}
      // The mouse leaves the caret where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUse}
    >
      {children}
    </button>
  );
}
