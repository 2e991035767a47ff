// Below the thread: the reply (rich or plain) and the internal note, one at a time, with Send and the case's status.
// It shows the draft it is given and reports each change; who keeps drafts and what sending does is in desk.ts.

import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'preact/hooks';
import { type ComposerTab, type Draft, readDraftText, readReplyDoc, readReplyText } from './draft';
import { RichEditor } from './RichEditor';
import type { Status } from './story';

const TABS: readonly { id: ComposerTab; label: string }[] = [
  { id: 'reply', label: 'Reply' },
  { id: 'note', label: 'Internal note' },
];

const STATUS_LABELS: Record<Status, string> = { open: 'Open', pending: 'Pending', solved: 'Solved' };

interface Props {
  caseId: string;
  customerName: string;
  draft: Draft;
  status: Status;
  isPlainText: boolean;
  onWrite: (change: Partial<Omit<Draft, 'round'>>) => void;
  onSend: () => void;
  onStatus: (status: Status) => void;
  onPlainText: (isPlainText: boolean) => void;
  onEditor: (editor: Editor | null) => void;
}

export function Composer(props: Props) {
  const { caseId, draft, isPlainText } = props;
  const isNote = draft.tab === 'note';
  const isEmpty = readDraftText(draft).trim() === '';
  const key = `${caseId}-${draft.round}`;
  const section = useRef<HTMLElement>(null);

  // After sending, the next draft gets a fresh editor; whoever sent goes on writing there.
  const seenRound = useRef(draft.round);
  useEffect(() => {
    if (draft.round === seenRound.current) return;
    seenRound.current = draft.round;
    section.current?.querySelector<HTMLElement>('.ProseMirror, textarea')?.focus();
  }, [draft.round]);

  return (
    <section
      class={`composer ${isNote ? 'is-note' : ''}`}
      aria-label="Write"
      data-composer={draft.tab}
      ref={section}
    >
      <div class="composer-head">
        <Tabs tab={draft.tab} onTab={(tab) => props.onWrite({ tab })} />
        <span class="to" dir="auto">
          {isNote ? 'Only your team sees this' : `to ${props.customerName}`}
        </span>
      </div>
      <div class="composer-box" role="tabpanel" id="composer-panel" aria-labelledby={`tab-${draft.tab}`}>
        {isNote ? (
          <PlainEditor
            key={key}
            label="Internal note"
            placeholder="Add something for your team"
            text={draft.note}
            onWrite={(note) => props.onWrite({ note })}
            onSend={props.onSend}
          />
        ) : isPlainText ? (
          <PlainEditor
            key={key}
            label="Reply"
            placeholder="Write to the customer"
            text={readReplyText(draft.reply)}
            onWrite={(text) => props.onWrite({ reply: { kind: 'plain', text } })}
            onSend={props.onSend}
          />
        ) : (
          <RichEditor
            key={key}
            initial={readReplyDoc(draft.reply)}
            onWrite={(doc) => props.onWrite({ reply: { kind: 'rich', doc } })}
            onEditor={props.onEditor}
            onSend={props.onSend}
          />
        )}
      </div>
      <div class="composer-foot">
        {!isNote && (
          <label class="switch">
            <input
              type="checkbox"
              checked={isPlainText}
              onChange={(event) => props.onPlainText(event.currentTarget.checked)}
            />
            <span>Plain text</span>
          </label>
        )}
        <div class="status">
          <label for="case-status">Status</label>
          <StatusSelect status={props.status} onStatus={props.onStatus} />
        </div>
        <button type="button" class={`send ${isEmpty ? 'is-empty' : ''}`} data-send onClick={props.onSend}>
          {isNote ? 'Add note' : 'Send'}
        </button>
      </div>
    </section>
  );
}

function Tabs({ tab, onTab }: { tab: ComposerTab; onTab: (tab: ComposerTab) => void }) {
  const list = useRef<HTMLDivElement>(null);
  // There are two tabs, so either arrow means the other one.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const other = tab === 'reply' ? 'note' : 'reply';
    onTab(other);
    list.current?.querySelector<HTMLElement>(`#tab-${other}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Kind of message" ref={list} onKeyDown={onKeyDown}>
      {TABS.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-controls="composer-panel"
          aria-selected={tab === id}
          tabIndex={tab === id ? 0 : -1}
          onClick={() => onTab(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function StatusSelect({ status, onStatus }: { status: Status; onStatus: (status: Status) => void }) {
  const choices: readonly Status[] = ['open', 'pending', 'solved'];
  return (
    <select
      id="case-status"
      value={status}
      onChange={(event) => {
        const chosen = choices.find((choice) => choice === event.currentTarget.value);
        if (chosen) onStatus(chosen);
      }}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {STATUS_LABELS[choice]}
        </option>
      ))}
    </select>
  );
}

interface PlainProps {
  label: string;
  placeholder: string;
  text: string;
  onWrite: (text: string) => void;
  onSend: () => void;
}

function PlainEditor({ label, placeholder, text, onWrite, onSend }: PlainProps) {
  return (
    <textarea
      class="plain"
      dir="auto"
      rows={5}
      aria-label={label}
      placeholder={placeholder}
      value={text}
      onInput={(event) => onWrite(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend();
      }}
    />
  );
}
