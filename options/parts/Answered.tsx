// Draws an answer: nothing at first, a quiet line when it takes long, words when it failed, else the content.

import type { ComponentChildren } from 'preact';
import { say } from '../../src/ui/words';
import { failureWords } from '../failure-words';
import type { Answer } from '../use-answer';

export function Answered<T>(props: {
  answer: Answer<T>;
  again: () => void;
  children: (value: T) => ComponentChildren;
}) {
  const { answer, again, children } = props;
  if (answer.kind === 'here') {
    return (
      <>
        {answer.outOfDate ? <Trouble words={say('options_out_of_date')} again={again} /> : null}
        {children(answer.value)}
      </>
    );
  }
  if (answer.kind === 'failed') return <Trouble words={failureWords(answer.error)} again={again} />;
  // The live region stands there before its words do, or they would not be read aloud.
  return (
    <p class="meta loading" role="status">
      {answer.kind === 'slow' ? say('options_loading') : ''}
    </p>
  );
}

function Trouble({ words, again }: { words: string; again: () => void }) {
  return (
    <div class="notice row" role="alert">
      <p>{words}</p>
      <button type="button" class="button" onClick={again}>
        {say('options_try_again')}
      </button>
    </div>
  );
}
