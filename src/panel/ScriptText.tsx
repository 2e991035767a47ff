// A script's words with its slots filled; an empty one is outlined and named, so that nobody takes it for text.

import type { FilledPart } from '../domain/slots';

export function ScriptText({ parts }: { parts: readonly FilledPart[] }) {
  return (
    <p class="script-text" dir="auto">
      {parts.map((part, at) =>
        part.kind === 'text' ? (
          part.text
        ) : (
          <span key={at} class={part.value === null ? 'slot empty' : 'slot'}>
            {part.value ?? part.label}
          </span>
        ),
      )}
    </p>
  );
}
