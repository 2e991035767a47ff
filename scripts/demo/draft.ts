// What stands in a composer but is not sent, and the two ways it can be held: as the rich editor's document or as
// plain text. Converting between them lives here; keeping drafts per case is in desk.ts.

import type { JSONContent } from '@tiptap/core';

export type ComposerTab = 'reply' | 'note';
export type ReplyDraft = { kind: 'rich'; doc: JSONContent } | { kind: 'plain'; text: string };

export interface Draft {
  tab: ComposerTab;
  reply: ReplyDraft;
  note: string;
  /** Grows with each message sent, so that the next draft starts with a fresh undo history. */
  round: number;
}

export const EMPTY_DRAFT: Draft = { tab: 'reply', reply: { kind: 'plain', text: '' }, note: '', round: 0 };

/** The reply as text: paragraphs parted by an empty line, list items by a line of their own. */
export function readReplyText(reply: ReplyDraft): string {
  return reply.kind === 'plain' ? reply.text : readDocText(reply.doc);
}

/** The reply as a document for the rich editor. */
export function readReplyDoc(reply: ReplyDraft): JSONContent {
  if (reply.kind === 'rich') return reply.doc;
  const paragraphs = reply.text.split(/\n{2,}/).map((paragraph) => ({
    type: 'paragraph',
    content: paragraph
      .split('\n')
      .flatMap((line, index) => [
        ...(index > 0 ? [{ type: 'hardBreak' }] : []),
        ...(line === '' ? [] : [{ type: 'text', text: line }]),
      ]),
  }));
  return { type: 'doc', content: paragraphs };
}

/** What of `draft` the open tab would send, as text. */
export function readDraftText(draft: Draft): string {
  return draft.tab === 'note' ? draft.note : readReplyText(draft.reply);
}

/** Whether anything worth keeping stands in either composer. */
export function hasDraft(draft: Draft): boolean {
  return readReplyText(draft.reply).trim() !== '' || draft.note.trim() !== '';
}

/** Paragraphs of a text, as messages hold them. */
export function splitParagraphs(text: string): string[] {
  return text
    .trim()
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '');
}

function readDocText(doc: JSONContent): string {
  return (doc.content ?? []).map(readBlock).join('\n\n');
}

function readBlock(block: JSONContent): string {
  if (block.type === 'bulletList')
    return (block.content ?? []).map((item) => `- ${readDocText(item)}`).join('\n');
  return (block.content ?? []).map((leaf) => (leaf.type === 'hardBreak' ? '\n' : (leaf.text ?? ''))).join('');
}
