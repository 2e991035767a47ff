// The panel: how the customer is, what to say next, what may be promised, what stands in the reply, and what was
// promised before. The same in its frame on a page and in the toolbar popup, where `tabId` names the tab.

import { X } from 'lucide-preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { STAGES, type Stage } from '../domain/words';
import { ask } from '../messaging/ask';
import type { HandsReply } from '../messaging/contract';
import type { CaseView, FindingView, Suggestion } from '../messaging/view';
import { copyText } from '../ui/copy-text';
import type { FollowUpDraft } from '../ui/FollowUpForm';
import { Notices } from '../ui/Notices';
import { SaidLine } from '../ui/SaidLine';
import { trusted } from '../ui/trusted';
import { failureWords, useFollowUpActs } from '../ui/use-follow-up-acts';
import { useNow } from '../ui/use-now';
import { momentWords } from '../ui/when-words';
import { say } from '../ui/words';
import { BoundaryCard } from './BoundaryCard';
import { CaseFollowUps } from './CaseFollowUps';
import { DraftCheck } from './DraftCheck';
import { ReadingCard } from './ReadingCard';
import { ScriptSearch } from './ScriptSearch';
import { SuggestionCard } from './SuggestionCard';
import { useView } from './use-view';

/** Shown greyed or empty for this long before a word about waiting: shorter waits need none. */
const PATIENCE_MS = 300;

export function Panel({ tabId, onClose }: { tabId?: number; onClose?: () => void }) {
  const [stage, setStage] = useState<Stage | null>(null);
  const { state, refresh } = useView(tabId, stage);
  const [patient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  // A chosen stage is for the case it was chosen in.
  const caseKey = state.kind === 'view' ? (state.view.case?.key ?? null) : null;
  useEffect(() => setStage(null), [caseKey]);

  if (state.kind === 'view') {
    return (
      <CasePanel
        view={state.view}
        onStage={setStage}
        refresh={refresh}
        {...(tabId === undefined ? {} : { tabId })}
        {...(onClose ? { onClose } : {})}
      />
    );
  }
  return (
    <main class="panel">
      {onClose ? <CloseButton onClose={onClose} /> : null}
      <p class="empty" role="status">
        {state.kind === 'nothing'
          ? say('panel_nothing')
          : state.kind === 'failed'
            ? say('panel_failed')
            : patient
              ? ''
              : say('panel_loading')}
      </p>
    </main>
  );
}

interface CasePanelProps {
  view: CaseView;
  tabId?: number;
  onClose?: () => void;
  onStage: (stage: Stage | null) => void;
  refresh: () => void;
}

function CasePanel({ view, tabId, onClose, onStage, refresh }: CasePanelProps) {
  const nowMs = useNow();
  const [chosen, setChosen] = useState<string | null>(null);
  const [filledIn, setFilledIn] = useState<ReadonlyMap<string, string>>(new Map());
  const { acts, said, setSaid } = useFollowUpActs(refresh);
  const panel = useRef<HTMLElement>(null);
  const tab = tabId === undefined ? {} : { tabId };
  const { suggestions, reading, boundary, voice, composer } = view;
  const caseKey = view.case?.key ?? null;
  const chosenId = suggestions.some(({ script }) => script.id === chosen)
    ? chosen
    : (suggestions[0]?.script.id ?? null);
  const values = new Map([...Object.entries(view.values), ...filledIn]);

  // What the agent filled in belongs to this case alone.
  useEffect(() => {
    setFilledIn(new Map());
    setChosen(null);
    setSaid(null);
  }, [caseKey]);

  // Opened by the chord or the pill, the frame gets the focus: the next act is the chosen script's.
  const focusChosen = useCallback(() => {
    const active = document.activeElement;
    if (active && active !== document.body && active !== document.documentElement) return;
    const wanted = ['.suggestion.chosen .button.main', '.suggestion-title', '[data-testid="search"]']
      .map((selector) => panel.current?.querySelector<HTMLElement>(selector))
      .find((element) => element);
    wanted?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (!onClose) return;
    if (document.hasFocus()) focusChosen();
    addEventListener('focus', focusChosen);
    return () => removeEventListener('focus', focusChosen);
  }, [onClose, focusChosen]);

  const insert = async (text: string, scriptId: string): Promise<void> => {
    const result = await ask('insert-text', { ...tab, text, scriptId });
    const reply: HandsReply = result.ok ? result.value : { outcome: 'not-done', why: 'unreachable' };
    if (reply.outcome === 'done') {
      setSaid({ words: say('said_inserted'), undo: null });
      return;
    }
    const copied = await copyText(text);
    setSaid({
      words: `${say(`hands_${(reply.why ?? 'refused').replace('-', '_')}`)} ${say(copied ? 'hands_copied' : 'hands_not_copied')}`,
      undo: null,
    });
  };

  const copy = async (text: string): Promise<void> => {
    setSaid({ words: say((await copyText(text)) ? 'said_copied' : 'hands_not_copied'), undo: null });
  };

  const apply = async ({ replaces, words, start, say: better }: FindingView): Promise<void> => {
    if (!replaces) return;
    const stands = words.slice(replaces.start - start, replaces.end - start);
    const result = await ask('replace-words', { ...tab, ...replaces, words: stands, say: better });
    if (result.ok && result.value.outcome === 'done') {
      setSaid({ words: say('said_replaced'), undo: null });
      return;
    }
    const copied = await copyText(better);
    const why = result.ok && result.value.why === 'changed' ? 'hands_changed' : 'hands_refused';
    setSaid({ words: `${say(why)} ${say(copied ? 'hands_copied' : 'hands_not_copied')}`, undo: null });
    refresh();
  };

  const keep = async (request: 'keep-promise' | 'schedule-follow-up', wish: FollowUpDraft): Promise<void> => {
    const result =
      request === 'keep-promise'
        ? await ask(request, { ...tab, ...wish })
        : await ask(request, { ...tab, ...wish, withCase: true });
    refresh();
    if (!result.ok) {
      setSaid({ words: failureWords(result), undo: null });
      return;
    }
    const { id, remindAt } = result.value;
    setSaid({
      words: say('said_kept', momentWords(remindAt, nowMs)),
      undo: () => void ask('remove-follow-up', { id }).then(refresh),
    });
  };

  const silence = async (rule: string, silent = true): Promise<void> => {
    await ask('silence-rule', { rule, silent });
    refresh();
    setSaid(silent ? { words: say('said_silenced'), undo: () => void silence(rule, false) } : null);
  };

  const card = (suggestion: Suggestion, number: number | null) => (
    <SuggestionCard
      key={suggestion.script.id}
      suggestion={suggestion}
      number={number}
      chosen={number === null ? chosen === suggestion.script.id : chosenId === suggestion.script.id}
      voice={voice}
      values={values}
      canInsert={composer === 'reply'}
      onChoose={() => setChosen(suggestion.script.id)}
      onFill={(name, value) => setFilledIn((before) => new Map(before).set(name, value))}
      onInsert={(text) => void insert(text, suggestion.script.id)}
      onCopy={(text) => void copy(text)}
    />
  );

  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      onClose?.();
      return;
    }
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (typing) return;
    if (event.key === '/') {
      event.preventDefault();
      panel.current?.querySelector<HTMLElement>('[data-testid="search"]')?.focus();
      return;
    }
    const at = suggestions.findIndex(({ script }) => script.id === chosenId);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const wanted = step !== undefined ? at + step : /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : null;
    const next = wanted === null ? undefined : suggestions[wanted];
    if (!next) return;
    // Arrows belong to the list of scripts; elsewhere in the panel they scroll.
    if (step !== undefined && !(event.target instanceof Element && event.target.closest('.suggestions')))
      return;
    event.preventDefault();
    setChosen(next.script.id);
    requestAnimationFrame(() => {
      const row = panel.current?.querySelector<HTMLElement>(`.say-next .suggestion.chosen`);
      row?.querySelector<HTMLElement>('.button.main')?.focus();
      row?.scrollIntoView({ block: 'nearest' });
    });
  };

  return (
    <main class="panel" ref={panel} onKeyDown={onKey}>
      <h1 class="out-of-sight">{say('panel_title')}</h1>
      {onClose ? <CloseButton onClose={onClose} /> : null}
      <Notices />
      {reading ? (
        <ReadingCard reading={reading} onShow={(words) => void ask('show-words', { ...tab, words })} />
      ) : (
        <p class="empty">{say(view.case ? 'panel_no_words' : 'panel_empty')}</p>
      )}
      <SaidLine said={said} onUndone={() => setSaid(null)} />
      <DraftCheck
        findings={view.findings}
        commitments={view.commitments}
        nowMs={nowMs}
        hours={view.hours}
        onApply={(finding) => void apply(finding)}
        onSilence={(rule) => void silence(rule)}
        onKeep={(wish) => void keep('keep-promise', wish)}
      />
      <section class="say-next" aria-labelledby="say-next-title">
        <div class="section-head">
          <h2 id="say-next-title">{say('say_next')}</h2>
          <label class="out-of-sight" for="stage">
            {say('stage_label')}
          </label>
          <select
            id="stage"
            class="quiet-select"
            data-testid="stage"
            value={view.stage}
            onChange={(event) => onStage(STAGES.find((known) => known === event.currentTarget.value) ?? null)}
          >
            {STAGES.map((name) => (
              <option key={name} value={name}>
                {say(`stage_${name}`)}
              </option>
            ))}
          </select>
          <label class="out-of-sight" for="voice">
            {say('voice_label')}
          </label>
          <select
            id="voice"
            class="quiet-select"
            data-testid="voice"
            value={voice}
            onChange={async (event) => {
              await ask('set-voice', { voice: event.currentTarget.value === 'speak' ? 'speak' : 'write' });
              refresh();
            }}
          >
            <option value="write">{say('voice_write')}</option>
            <option value="speak">{say('voice_speak')}</option>
          </select>
        </div>
        {composer === 'note' ? <p class="notice">{say('panel_note_composer')}</p> : null}
        <ul class="suggestions">{suggestions.map((suggestion, at) => card(suggestion, at + 1))}</ul>
        <ScriptSearch render={(found) => found.map((suggestion) => card(suggestion, null))} />
      </section>
      {boundary ? <BoundaryCard boundary={boundary} /> : null}
      {view.case ? (
        <CaseFollowUps
          followUps={view.followUps}
          nowMs={nowMs}
          hours={view.hours}
          acts={acts}
          onRemind={(wish) => void keep('schedule-follow-up', wish)}
        />
      ) : null}
      <SiteHealthLine view={view} />
    </main>
  );
}

/** What Evenkeel sees of this page, in a word and a shape. */
function SiteHealthLine({ view }: { view: CaseView }) {
  const missing = view.missing.map((part) => say(`missing_${part}`)).join(', ');
  return (
    <p class={`meta site-health health-${view.health}`} data-testid="site-health" data-health={view.health}>
      <span class="health-shape" aria-hidden="true" />
      {say(`health_${view.health}`, missing)}
    </p>
  );
}

function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button
      type="button"
      class="button icon close"
      data-testid="close"
      title={say('close')}
      aria-label={say('close')}
      onClick={trusted(onClose)}
    >
      <X class="icon-shape" aria-hidden="true" />
    </button>
  );
}
