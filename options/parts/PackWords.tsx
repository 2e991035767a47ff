// Text out of a pack, always as text: paragraphs, slots outlined, and marks that steer the direction of writing
// made visible, since they can make a sentence read differently from what is inserted (T22).

import type { ComponentChildren } from 'preact';
import type { Slot } from '../../src/domain/pack';
import { fillSlots } from '../../src/domain/slots';
import { say } from '../../src/ui/words';

const DIRECTION_MARKS = /([\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])/;

/** A short text out of a pack on one line: a title, a name, an item of a list. */
export function PackWords({ words }: { words: string }) {
  return <bdi>{showMarks(words)}</bdi>;
}

/** The body of a script: paragraphs are separated by an empty line, slots are shown by what they ask for. */
export function ScriptText({ text, slots }: { text: string; slots: readonly Slot[] }) {
  // Without fallbacks every gap shows as a gap, with the words its field will have.
  const bare = slots.map(({ fallback: _fallback, ...slot }) => slot);
  return (
    <div class="script-text">
      {text.split(/\n{2,}/).map((paragraph, at) => (
        <p key={at} dir="auto">
          {fillSlots(paragraph, bare, new Map()).parts.map((part) =>
            part.kind === 'text' ? showMarks(part.text) : <span class="slot">{showMarks(part.label)}</span>,
          )}
        </p>
      ))}
    </div>
  );
}

function showMarks(words: string): ComponentChildren {
  return words.split(DIRECTION_MARKS).map((piece, at) => {
    if (at % 2 === 0) return piece;
    const name = `U+${(piece.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return (
      <span class="direction-mark" title={say('options_direction_mark')}>
        {name}
      </span>
    );
  });
}
