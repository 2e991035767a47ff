// What stands in one pack: its scripts by stage and its boundaries, searchable; and what can be done with it.

import { Download, Trash2 } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import type { Pack } from '../../src/domain/pack';
import { STAGES, type Stage } from '../../src/domain/words';
import type { PackRow } from '../../src/messaging/contract';
import { wallTimeOf } from '../../src/platform/clock';
import { isolate } from '../../src/ui/isolate';
import { trusted } from '../../src/ui/trusted';
import { useNow } from '../../src/ui/use-now';
import { say, sayCount } from '../../src/ui/words';
import { downloadText } from '../download';
import { useAct, useTell } from '../status';
import { useScriptSearch } from '../use-script-search';
import { BoundaryCard } from './BoundaryCard';
import { ConfirmDialog } from './ConfirmDialog';
import { PackWords } from './PackWords';
import { ScriptCard } from './ScriptCard';

/** Where the focus goes when another pack is opened. */
export const PACK_HEADING_ID = 'pack-heading';
/** More at once would make a page of thousands of scripts slow and no easier to read. */
const STEP = 40;

export function PackInside(props: {
  row: PackRow;
  pack: Pack;
  onChanged: () => void;
  onRemoved: () => void;
}) {
  const { row, pack, onChanged } = props;
  const [words, setWords] = useState('');
  const [part, setPart] = useState<'scripts' | 'boundaries'>('scripts');
  const [most, setMost] = useState(STEP);
  const searchField = useId();
  const today = wallTimeOf(useNow()).slice(0, 10);
  const [stage, setStage] = useState<Stage | null>(null);
  const [found, search] = useScriptSearch(pack, row.active, words);
  const scripts = stage ? found.filter((script) => script.stage === stage) : found;
  const boundaries = search.boundaries(words);
  const searching = words.trim() !== '';
  const count = part === 'scripts' ? scripts.length : boundaries.length;
  const shown = scripts.slice(0, most);

  const choose = (next: typeof part) => {
    setPart(next);
    setMost(STEP);
  };

  return (
    <article class="pack-inside" aria-labelledby={PACK_HEADING_ID}>
      <h2 id={PACK_HEADING_ID} tabIndex={-1}>
        <PackWords words={pack.name} />
      </h2>
      <p class="meta">
        {say('options_pack_lead', isolate(pack.lead.name))} ·{' '}
        {say('options_within', isolate(pack.lead.answersWithin))} · <PackWords words={pack.company.name} />
      </p>
      {pack.about ? (
        <p class="about">
          <PackWords words={pack.about} />
        </p>
      ) : null}
      <PackActs row={row} onChanged={onChanged} onRemoved={props.onRemoved} />
      <div class="pack-find">
        <fieldset class="parts">
          <legend class="out-of-sight">{say('options_pack_part')}</legend>
          <PartButton here={part === 'scripts'} onChoose={() => choose('scripts')}>
            {sayCount('options_scripts', scripts.length)}
          </PartButton>
          <PartButton here={part === 'boundaries'} onChoose={() => choose('boundaries')}>
            {sayCount('options_boundaries', boundaries.length)}
          </PartButton>
        </fieldset>
        <label class="out-of-sight" for={searchField}>
          {say('options_pack_search')}
        </label>
        <input
          id={searchField}
          type="search"
          class="field"
          data-testid="search"
          placeholder={say('options_pack_search')}
          maxLength={200}
          value={words}
          onInput={(event) => {
            setWords(event.currentTarget.value);
            setMost(STEP);
          }}
        />
        {part === 'scripts' ? (
          <select
            class="field stage-choice"
            aria-label={say('options_pack_stage')}
            value={stage ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setStage(STAGES.find((one) => one === value) ?? null);
              setMost(STEP);
            }}
          >
            <option value="">{say('options_pack_all_stages')}</option>
            {STAGES.map((one) => (
              <option key={one} value={one}>
                {say(`stage_${one}`)}
              </option>
            ))}
          </select>
        ) : null}
        <p class="out-of-sight" role="status">
          {searching || stage ? sayCount('options_found', count) : ''}
        </p>
      </div>
      {count === 0 ? <p class="empty-words">{say('options_pack_nothing')}</p> : null}
      {part === 'boundaries' ? (
        <>
          <h3 class="out-of-sight">{say('options_pack_boundaries')}</h3>
          <ul class="boundaries">
            {boundaries.slice(0, most).map((boundary) => (
              <BoundaryCard key={boundary.id} boundary={boundary} today={today} />
            ))}
          </ul>
        </>
      ) : searching ? (
        <>
          <h3 class="out-of-sight">{say('options_pack_scripts')}</h3>
          <ul class="scripts">
            {shown.map((script) => (
              <ScriptCard key={script.id} script={script} withStage={true} />
            ))}
          </ul>
        </>
      ) : (
        STAGES.filter((one) => shown.some((script) => script.stage === one)).map((one) => (
          <section key={one} aria-label={say(`stage_${one}`)}>
            <h3 class="stage">{say(`stage_${one}`)}</h3>
            <ul class="scripts">
              {shown
                .filter((script) => script.stage === one)
                .map((script) => (
                  <ScriptCard key={script.id} script={script} withStage={false} />
                ))}
            </ul>
          </section>
        ))
      )}
      {count > most ? (
        <button type="button" class="button" onClick={() => setMost(most + STEP)}>
          {sayCount('options_show_more', Math.min(STEP, count - most))}
        </button>
      ) : null}
    </article>
  );
}

function PartButton(props: { here: boolean; onChoose: () => void; children: string }) {
  return (
    <button type="button" class="part" aria-pressed={props.here} onClick={props.onChoose}>
      {props.children}
    </button>
  );
}

function PackActs(props: { row: PackRow; onChanged: () => void; onRemoved: () => void }) {
  const { row, onChanged } = props;
  const [asking, setAsking] = useState(false);
  const act = useAct();
  const tell = useTell();
  const name = isolate(row.name);

  const use = () => {
    void act('use-pack', { id: row.id }).then((done) => {
      if (!done) return;
      tell(say('options_pack_used', name));
      onChanged();
    });
  };
  const save = () => {
    void act('export-pack', { id: row.id }).then((file) => {
      if (!file) return;
      downloadText(file.fileName, file.text);
      tell(say('options_exported', file.fileName));
    });
  };
  const remove = () => {
    setAsking(false);
    void act('remove-pack', { id: row.id }).then((done) => {
      if (!done) return;
      tell(say('options_pack_removed', name));
      props.onRemoved();
    });
  };

  return (
    <div class="acts">
      {row.active ? null : (
        <button type="button" class="button main" data-testid="use-pack" onClick={trusted(use)}>
          {say('options_pack_use')}
        </button>
      )}
      <button type="button" class="button" data-testid="export-pack" onClick={trusted(save)}>
        <Download class="icon-shape" aria-hidden="true" />
        {say('options_pack_export')}
      </button>
      {row.builtIn ? (
        <span class="meta">{say('options_pack_built_in_stays')}</span>
      ) : (
        <button
          type="button"
          class="button quiet"
          data-testid="remove-pack"
          onClick={trusted(() => setAsking(true))}
        >
          <Trash2 class="icon-shape" aria-hidden="true" />
          {say('options_pack_remove')}
        </button>
      )}
      {asking ? (
        <ConfirmDialog
          title={say('options_pack_remove_title', name)}
          actWord={say('options_pack_remove')}
          loss={true}
          onAct={remove}
          onClose={() => setAsking(false)}
        >
          <p>{say('options_pack_remove_words', row.scripts, row.boundaries)}</p>
          {row.active ? <p>{say('options_pack_remove_active')}</p> : null}
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
