// One script of a pack: a line to scan, and inside it everything a lead would want to read again.

import type { Script } from '../../src/domain/pack';
import { LevelMark } from '../../src/ui/LevelMark';
import { topicWords } from '../../src/ui/topic-words';
import { say } from '../../src/ui/words';
import { PackWords, ScriptText } from './PackWords';

export function ScriptCard({ script, withStage }: { script: Script; withStage: boolean }) {
  const { title, stage, levels, topics, channels, write, speak, note, slots, basis } = script;
  return (
    <li>
      <details class="script" data-testid="script" data-script={script.id}>
        <summary>
          <span class="script-title">
            <PackWords words={title} />
          </span>
          {withStage ? <span class="meta script-stage">{say(`stage_${stage}`)}</span> : null}
          <span class="levels">
            {levels.map((level) => (
              <LevelMark key={level} level={level} />
            ))}
          </span>
        </summary>
        <div class="script-body">
          <p class="chips">
            {topics.length === 0 ? <span class="meta">{say('options_script_any_topic')}</span> : null}
            {topics.map((topic) => (
              <span key={topic} class="chip">
                {topicWords(topic)}
              </span>
            ))}
            {channels ? (
              <span class="meta">
                {say('options_script_channels', channels.map((one) => say(`channel_${one}`)).join(', '))}
              </span>
            ) : null}
          </p>
          <p class="label">{say('options_script_written')}</p>
          <ScriptText text={write} slots={slots} />
          <p class="label">{say('options_script_spoken')}</p>
          <ScriptText text={speak} slots={slots} />
          {note ? (
            <>
              <p class="label">{say('options_script_note')}</p>
              <p>
                <PackWords words={note} />
              </p>
            </>
          ) : null}
          <p class="meta">
            {say('options_basis')} <PackWords words={basis} />
          </p>
        </div>
      </details>
    </li>
  );
}
