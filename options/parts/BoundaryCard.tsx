// One boundary of a pack: what can be promised stands before what cannot, as it will in the panel.

import { ArrowRight, Check, UserRound } from 'lucide-preact';
import type { Boundary } from '../../src/domain/pack';
import { isolate } from '../../src/ui/isolate';
import { topicWords } from '../../src/ui/topic-words';
import { say, sayCount } from '../../src/ui/words';
import { PackWords, ScriptText } from './PackWords';

export function BoundaryCard({ boundary, today }: { boundary: Boundary; today: string }) {
  const { id, title, topics, can, cannot, ask, limits, watch, say: words, policy, validUntil } = boundary;
  const expired = validUntil !== undefined && validUntil < today;
  return (
    <li>
      <article class="card boundary" data-testid="boundary" data-id={id} data-topic={topics[0]}>
        <h4>
          <PackWords words={title} />
        </h4>
        <p class="chips">
          {topics.map((topic) => (
            <span key={topic} class="chip">
              {topicWords(topic)}
            </span>
          ))}
          {validUntil ? (
            <span class="meta clock">
              {say(expired ? 'options_boundary_expired' : 'options_boundary_until', validUntil)}
            </span>
          ) : null}
        </p>
        <Sides mark="can" word={say('options_boundary_can')} lines={can} />
        {ask ? (
          <Sides
            mark="ask"
            word={say('options_boundary_ask', isolate(ask.who))}
            lines={[ask.what, say('options_within', ask.within)]}
          />
        ) : null}
        <Sides mark="cannot" word={say('options_boundary_cannot')} lines={cannot} />
        <p class="label">{say('options_boundary_say')}</p>
        <ScriptText text={words} slots={[]} />
        <Limits limits={limits} />
        {watch.length > 0 ? (
          <details class="watch">
            <summary>{sayCount('options_boundary_watch', watch.length)}</summary>
            <ul>
              {watch.map((one) => (
                <li key={one.phrases.join()}>
                  <p class="meta">
                    <PackWords words={one.phrases.join(' · ')} />
                  </p>
                  <p>
                    <PackWords words={one.why} />
                  </p>
                  <p class="instead">
                    <ArrowRight class="icon-shape" aria-hidden="true" />
                    <span class="out-of-sight">{say('options_boundary_instead')}</span>
                    <PackWords words={one.say} />
                  </p>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
        <p class="meta">
          {say('options_basis')} <PackWords words={policy} />
        </p>
      </article>
    </li>
  );
}

function Sides({ mark, word, lines }: { mark: 'can' | 'ask' | 'cannot'; word: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <div class={`side ${mark}`}>
      <p class="side-word">
        <SideMark mark={mark} />
        {word}
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <PackWords words={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A tick, a person, a bar: never a red cross. */
function SideMark({ mark }: { mark: 'can' | 'ask' | 'cannot' }) {
  if (mark === 'can') return <Check class="icon-shape" aria-hidden="true" />;
  if (mark === 'ask') return <UserRound class="icon-shape" aria-hidden="true" />;
  return (
    <svg class="icon-shape" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2 6.5h12v3H2z" fill="currentColor" />
    </svg>
  );
}

function Limits({ limits }: { limits: Boundary['limits'] }) {
  const amount = limits?.amount;
  const soonest = limits?.soonest;
  const lines = [
    amount ? say('options_boundary_amount', amount.max, amount.currency) : '',
    soonest ? sayCount('options_boundary_soonest', soonest.businessDays) : '',
  ].filter(Boolean);
  return lines.length > 0 ? <p class="meta">{lines.join(' ')}</p> : null;
}
