// The one line that says what an act came to. Views tell it; StatusLine.tsx shows it and reads it aloud.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { ask } from '../src/messaging/ask';
import type { Args, OwnRequestName, Reply } from '../src/messaging/contract';
import { failureWords } from './failure-words';

export interface Status {
  words: string;
  /** True for something that was not done. */
  trouble: boolean;
  /** Takes the act back. */
  undo: (() => void) | null;
}

export type Tell = (words: string, more?: Partial<Omit<Status, 'words'>>) => void;

export const TellContext = createContext<Tell>(() => {});

export function useTell(): Tell {
  return useContext(TellContext);
}

/** Asks for an act. Null when it was not done, and then the person has been told why. */
export function useAct(): <N extends OwnRequestName>(request: N, args: Args<N>) => Promise<Reply<N> | null> {
  const tell = useTell();
  return async (request, args) => {
    const result = await ask(request, args);
    if (result.ok) return result.value;
    tell(failureWords(result.error), { trouble: true });
    return null;
  };
}
