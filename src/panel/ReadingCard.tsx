// How the customer is, since when, and the words that show it. A word under the pointer or the focus is shown
// where it stands in the page.

import type { ReadingView } from '../messaging/view';
import { LevelMark } from '../ui/LevelMark';
import { topicWords } from '../ui/topic-words';
import { say } from '../ui/words';

const CHIPS_SHOWN = 6;
const TOPICS_SHOWN = 4;
/** What must not be overlooked stands first, and darker, however little was said of it. */
const GRAVE: readonly string[] = [
  'self_harm',
  'threat_of_violence',
  'vulnerability_or_safety',
  'legal_or_authority',
];

export function ReadingCard({
  reading,
  onShow,
}: {
  reading: ReadingView;
  onShow: (words: string | null) => void;
}) {
  const { level, since, contacts, source } = reading;
  const signals = shownOnce(reading.signals);
  const topics = gravestFirst(reading.topics);
  const upset = level === 'frustrated' || level === 'angry' || level === 'abusive';
  const aside =
    source === 'selection'
      ? say('reading_selection')
      : source === 'remembered'
        ? say('reading_remembered')
        : upset && since !== null && contacts > 1
          ? say(since === contacts ? 'reading_now' : 'reading_since', since)
          : contacts > 1
            ? say('reading_contacts', contacts)
            : '';
  return (
    <section
      class={`reading tint-${level}`}
      data-testid="reading"
      data-level={level}
      aria-label={say('reading_label')}
    >
      <p class="reading-head">
        <LevelMark level={level} />
        {aside ? <span class="meta">{aside}</span> : null}
      </p>
      {level === 'unread' ? <p class="meta">{say('reading_unread')}</p> : null}
      {signals.length > 0 ? (
        <ul class="chips" aria-label={say('reading_words')}>
          {signals.map((signal) => (
            <li key={signal.words}>
              <button
                type="button"
                class="chip"
                data-testid="signal"
                data-kind={signal.kind}
                dir="auto"
                title={say('reading_show')}
                onMouseEnter={() => onShow(signal.words)}
                onMouseLeave={() => onShow(null)}
                onFocus={() => onShow(signal.words)}
                onBlur={() => onShow(null)}
              >
                “{signal.words.replace(/\s+/g, ' ')}”
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {topics.length > 0 ? (
        <p class="meta topics">
          {topics.map((topic, at) => (
            <span key={topic} data-testid="topic" data-topic={topic}>
              {at > 0 ? ' · ' : ''}
              {GRAVE.includes(topic) ? <strong>{topicWords(topic)}</strong> : topicWords(topic)}
            </span>
          ))}
        </p>
      ) : null}
    </section>
  );
}

/** The same words said twice are one chip. */
function shownOnce(signals: ReadingView['signals']): ReadingView['signals'] {
  const seen = new Set<string>();
  return signals
    .filter(({ words }) => {
      const folded = words.toLocaleLowerCase().replace(/\s+/g, ' ').trim();
      if (seen.has(folded)) return false;
      seen.add(folded);
      return true;
    })
    .slice(0, CHIPS_SHOWN);
}

function gravestFirst(topics: readonly string[]): string[] {
  const grave = GRAVE.filter((topic) => topics.includes(topic));
  return [...grave, ...topics.filter((topic) => !grave.includes(topic))].slice(0, TOPICS_SHOWN);
}
