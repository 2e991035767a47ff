// Draws the words of one message: plain paragraphs with quoted history and signature set apart, or the document an
// agent wrote in the rich editor. Builds elements only, never markup from text.

import type { JSONContent } from '@tiptap/core';
import type { ComponentChildren } from 'preact';
import type { Message } from './story';

export function MessageBody({ message }: { message: Message }) {
  return (
    <div class="body" dir="auto">
      {message.doc ? message.doc.content?.map(drawNode) : message.body.map(drawParagraph)}
    </div>
  );
}

function drawParagraph(paragraph: string, index: number) {
  if (paragraph.startsWith('> ')) {
    return (
      <blockquote key={index} class="quoted">
        {paragraph
          .split('\n')
          .map((line) => line.replace(/^> ?/, ''))
          .join('\n')}
      </blockquote>
    );
  }
  const isSignature = paragraph.startsWith('-- \n');
  return (
    <p key={index} class={isSignature ? 'signature' : undefined} dir="auto">
      {paragraph}
    </p>
  );
}

function drawNode(node: JSONContent, index: number): ComponentChildren {
  const inside = node.content?.map(drawNode);
  switch (node.type) {
    case 'paragraph':
      return (
        <p key={index} dir="auto">
          {inside}
        </p>
      );
    case 'bulletList':
      return <ul key={index}>{inside}</ul>;
    case 'listItem':
      return <li key={index}>{inside}</li>;
    case 'hardBreak':
      return <br key={index} />;
    default:
      return drawMarks(node);
  }
}

function drawMarks(node: JSONContent): ComponentChildren {
  let drawn: ComponentChildren = node.text;
  for (const mark of node.marks ?? []) {
    if (mark.type === 'bold') drawn = <strong>{drawn}</strong>;
    if (mark.type === 'italic') drawn = <em>{drawn}</em>;
  }
  return drawn;
}
