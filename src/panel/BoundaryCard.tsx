// What the agent can and cannot promise here: can before ask before cannot, and the words to say it with. Each
// side is named once, however many lines it has.

import { Check, UserRound } from 'lucide-preact';
import type { CaseView } from '../messaging/view';
import { isolate } from '../ui/isolate';
import { say } from '../ui/words';

type Side = 'can' | 'ask' | 'cannot';

export function BoundaryCard({ boundary }: { boundary: NonNullable<CaseView['boundary']> }) {
  const { card, expired } = boundary;
  const { ask } = card;
  return (
    <section
      class="boundary"
      data-testid="boundary"
      data-topic={card.topics[0]}
      data-boundary={card.id}
      aria-labelledby="boundary-title"
    >
      <h2 id="boundary-title" dir="auto">
        {card.title}
      </h2>
      {expired ? <p class="notice">{say('boundary_expired', card.validUntil ?? '')}</p> : null}
      <Lines side="can" name={say('boundary_can')} lines={card.can} />
      {ask ? (
        <Lines
          side="ask"
          name={say('boundary_ask', isolate(ask.who))}
          lines={[`${ask.what}, ${ask.within}`]}
        />
      ) : null}
      <Lines side="cannot" name={say('boundary_cannot')} lines={card.cannot} />
      <details>
        <summary class="meta">{say('boundary_say')}</summary>
        <p class="script-text" dir="auto">
          {card.say}
        </p>
        <p class="meta" dir="auto">
          {card.policy}
        </p>
      </details>
    </section>
  );
}

function Lines({ side, name, lines }: { side: Side; name: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div class={`side ${side}`}>
      <SideShape side={side} />
      <div>
        <h3>{name}</h3>
        <ul>
          {lines.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A tick, a person, a bar: never a red cross. */
function SideShape({ side }: { side: Side }) {
  if (side === 'can') return <Check class="icon-shape" aria-hidden="true" />;
  if (side === 'ask') return <UserRound class="icon-shape" aria-hidden="true" />;
  return (
    <svg class="icon-shape" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2 6.5h12v3H2z" fill="currentColor" />
    </svg>
  );
}
