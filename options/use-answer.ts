// What the background answers to a question, as a state a view can draw. Asked again when an event says that it
// may have changed; an answer that is overtaken by a newer question is dropped.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, watchEvents } from '../src/messaging/ask';
import type { Args, Failure, OwnRequestName, Reply } from '../src/messaging/contract';
import type { BackgroundEvent } from '../src/messaging/events';

/** Up to this long nothing is shown: a flash of "loading" is worse than a still page. */
export const SLOW_MS = 300;

export type Answer<T> =
  /** Asked a moment ago: nothing is shown yet. */
  | { kind: 'waiting' }
  /** It takes longer than usual: a quiet line. */
  | { kind: 'slow' }
  | { kind: 'failed'; error: Failure }
  /** `outOfDate`: asking again failed, and this is what was known before. */
  | { kind: 'here'; value: T; outOfDate: boolean };

/** Asks at once, again on each `event`, and whenever the second value is called. */
export function useAnswer<N extends OwnRequestName>(
  request: N,
  args: Args<N>,
  event: BackgroundEvent['event'] | null,
): [Answer<Reply<N>>, () => void] {
  const [answer, setAnswer] = useState<Answer<Reply<N>>>({ kind: 'waiting' });
  const serial = useRef(0);
  const argsKey = JSON.stringify(args);

  const again = useCallback(() => {
    serial.current += 1;
    const mine = serial.current;
    const timer = setTimeout(() => {
      if (mine === serial.current) setAnswer((old) => (old.kind === 'here' ? old : { kind: 'slow' }));
    }, SLOW_MS);
    void ask(request, args).then((result) => {
      clearTimeout(timer);
      if (mine !== serial.current) return;
      setAnswer((old) => {
        if (result.ok) return { kind: 'here', value: result.value, outOfDate: false };
        return old.kind === 'here' ? { ...old, outOfDate: true } : { kind: 'failed', error: result.error };
      });
    });
  }, [request, argsKey]);

  useEffect(() => {
    again();
    const end = new AbortController();
    if (event) watchEvents((heard) => heard.event === event && again(), end.signal);
    return () => {
      serial.current += 1;
      end.abort();
    };
  }, [again, event]);

  return [answer, again];
}
