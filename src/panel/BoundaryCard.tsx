// What the agent can and cannot promise here: can before ask before cannot, and the words to say it with.

import { Check, Minus, UserRound } from 'lucide-preact';
import type { CaseView } from '../messaging/view';
import { say } from '../ui/words';

export function BoundaryCard({ boundary }: { boundary: NonNullable<CaseView['boundary']> }) {
  const { card, expired } = boundary;
  return (
    <section class="boundary" data-testid="boundary" data-topic={card.topics[0]} data-boundary={card.id}>
      <h2>{card.title}</h2>
      {expired ? <p class="notice">{say('boundary_expired', card.validUntil ?? '')}</p> : null}
      <ul>
        {card.can.map((can) => (
          <li key={can} class="can">
            <Check class="icon-shape" aria-hidden="true" />
            <span>
              <b>{say('boundary_can')}</b> {can}
            </span>
          </li>
        ))}
        {card.ask ? (
          <li class="ask">
            <UserRound class="icon-shape" aria-hidden="true" />
            <span>
              <b>{say('boundary_ask', card.ask.who)}</b> {card.ask.what}, {card.ask.within}
            </span>
          </li>
        ) : null}
        {card.cannot.map((cannot) => (
          <li key={cannot} class="cannot">
            <Minus class="icon-shape" aria-hidden="true" />
            <span>
              <b>{say('boundary_cannot')}</b> {cannot}
            </span>
          </li>
        ))}
      </ul>
      <details>
        <summary class="meta">{say('boundary_say')}</summary>
        <p class="script-text">{card.say}</p>
        <p class="meta">{card.policy}</p>
      </details>
    </section>
  );
}
