// The conversation of one case, oldest message first, and scrolled to the newest when there is a new one.

import { Lock } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Avatar } from './Avatar';
import { sayMessageTime, sayWhole } from './clock';
import { MessageBody } from './MessageBody';
import type { Message } from './story';

export function Thread({ messages, now }: { messages: readonly Message[]; now: number }) {
  const scroller = useRef<HTMLDivElement>(null);
  const count = messages.length;

  // The thread also grows shorter and longer with the composer below it; who reads the end stays at the end.
  useLayoutEffect(() => {
    const place = scroller.current;
    if (!place) return;
    let isAtEnd = true;
    let heightSeen = 0;
    const showEnd = () => {
      place.scrollTop = place.scrollHeight;
    };
    const noteEnd = () => {
      // A change of height moves the end away by itself; only a scroll at a settled height is the reader's.
      if (place.clientHeight !== heightSeen) return;
      isAtEnd = place.scrollHeight - place.scrollTop - place.clientHeight < 8;
    };
    const resizes = new ResizeObserver(() => {
      heightSeen = place.clientHeight;
      if (isAtEnd) showEnd();
    });
    showEnd();
    resizes.observe(place);
    place.addEventListener('scroll', noteEnd);
    return () => {
      resizes.disconnect();
      place.removeEventListener('scroll', noteEnd);
    };
  }, [count]);

  return (
    // A region that scrolls must be reachable with the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
    <section class="thread" ref={scroller} tabIndex={0} aria-label="Conversation">
      {messages.map((message) => (
        <article
          key={message.id}
          class={`message is-${message.role}`}
          data-message-id={message.id}
          data-author-role={message.role}
        >
          <Avatar name={message.author} />
          <div class="bubble">
            <header class="message-head">
              <span class="author" dir="auto">
                {message.author}
              </span>
              {message.role === 'agent' && <span class="tag">Agent</span>}
              {message.role === 'note' && (
                <span class="tag">
                  <Lock size={12} aria-hidden="true" /> Internal note
                </span>
              )}
              <time dateTime={new Date(message.at).toISOString()} title={sayWhole(message.at)}>
                {sayMessageTime(message.at, now)}
              </time>
            </header>
            <MessageBody message={message} />
          </div>
        </article>
      ))}
    </section>
  );
}
