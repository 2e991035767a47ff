// The panel: how the customer is, what to say next, what may be promised, what stands in the reply, and what was
// promised before. The same in its frame on a page and in the toolbar popup, where `tabId` names the tab.

import { X } from 'lucide-preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { STAGES, type Stage } from '../domain/words';
import type { CaseView, Suggestion } from '../messaging/view';
import { Notices } from '../ui/Notices';
import { SaidLine } from '../ui/SaidLine';
import { stopForged, trusted } from '../ui/trusted';
import { useFollowUpActs } from '../ui/use-follow-up-acts';
import { useNow } from '../ui/use-now';
import { say } from '../ui/words';
import { BoundaryCard } from './BoundaryCard';
import { CaseFollowUps } from './CaseFollowUps';
import { DraftCheck } from './DraftCheck';
import { ReadingCard } from './ReadingCard';
import { ScriptSearch } from './ScriptSearch';
import { SuggestionCard } from './SuggestionCard';
import { usePanelActs } from './use-panel-acts';
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

  const Root = rootOf(tabId);
  const shows = state.kind === 'view';
  useEffect(() => {
    if (!onClose || shows) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.isTrusted && event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onClose, shows]);

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
    <Root class="panel">
      <h1 class="out-of-sight">{say('panel_title')}</h1>
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
    </Root>
  );
}

/** In its frame the panel is all there is; in the popup it stands inside the popup's own main part. */
function rootOf(tabId: number | undefined): 'main' | 'div' {
  return tabId === undefined ? 'main' : 'div';
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
  /** The script whose missing words are being filled in: it stays, whatever the ranking says meanwhile. */
  const [asking, setAsking] = useState<Suggestion | null>(null);
  const { acts, said, setSaid } = useFollowUpActs(refresh);
  const Root = rootOf(tabId);
  const panel = useRef<HTMLElement | null>(null);
  const hands = usePanelActs({ tabId, nowMs, setSaid, refresh });
  const { reading, boundary, voice, composer } = view;
  const suggestions = withHeld(view.suggestions, asking);
  const caseKey = view.case?.key ?? null;
  const chosenId = suggestions.some(({ script }) => script.id === chosen)
    ? chosen
    : (suggestions[0]?.script.id ?? null);
  const values = new Map([...Object.entries(view.values), ...filledIn]);

  // What the agent filled in belongs to this case alone.
  useEffect(() => {
    setFilledIn(new Map());
    setChosen(null);
    setAsking(null);
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
      onAsking={(begun) => setAsking(begun ? suggestion : null)}
      onInsert={(text) => void hands.insert(text, suggestion.script.id)}
      onCopy={(text) => void hands.copy(text)}
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
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const list = event.target instanceof Element ? event.target.closest('.suggestions') : null;
    if (step !== undefined && list?.closest('.search')) {
      event.preventDefault();
      stepAmong([...list.querySelectorAll<HTMLElement>('.suggestion-title')], step);
      return;
    }
    const at = suggestions.findIndex(({ script }) => script.id === chosenId);
    const wanted = step !== undefined ? at + step : /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : null;
    const next = wanted === null ? undefined : suggestions[wanted];
    if (!next) return;
    // Arrows belong to the list of scripts; elsewhere in the panel they scroll.
    if (step !== undefined && !list) return;
    event.preventDefault();
    setChosen(next.script.id);
    requestAnimationFrame(() => {
      const row = panel.current?.querySelector<HTMLElement>('.say-next > .suggestions > .chosen');
      row?.querySelector<HTMLElement>('.button.main')?.focus();
      row?.scrollIntoView({ block: 'nearest' });
    });
  };

  // In its frame the panel hears keys wherever they go: while a list is drawn anew, the focus is on nothing.
  const latestOnKey = useRef(onKey);
  latestOnKey.current = onKey;
  useEffect(() => {
    if (!onClose) return;
    const listen = (event: KeyboardEvent): void => latestOnKey.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onClose]);

  return (
    <Root
      class="panel"
      ref={(element: HTMLElement | null) => {
        panel.current = element;
      }}
      onClickCapture={stopForged}
      onSubmitCapture={stopForged}
      onChangeCapture={stopForged}
      {...(onClose ? {} : { onKeyDown: onKey })}
    >
      <h1 class="out-of-sight">{say('panel_title')}</h1>
      {onClose ? <CloseButton onClose={onClose} /> : null}
      <Notices />
      {reading ? (
        <ReadingCard reading={reading} onShow={hands.show} />
      ) : (
        <p class="empty">{say(view.case ? 'panel_no_words' : 'panel_empty')}</p>
      )}
      <SaidLine said={said} onUndone={() => setSaid(null)} />
      <DraftCheck
        findings={view.findings}
        commitments={view.commitments}
        nowMs={nowMs}
        hours={view.hours}
        onApply={(finding) => void hands.apply(finding)}
        onSilence={(rule) => void hands.silence(rule)}
        onKeep={(wish) => hands.keep('keep-promise', wish)}
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
            onChange={(event) => void hands.prefer(event.currentTarget.value === 'speak' ? 'speak' : 'write')}
          >
            <option value="write">{say('voice_write')}</option>
            <option value="speak">{say('voice_speak')}</option>
          </select>
        </div>
        {composer === 'note' ? <p class="notice">{say('panel_note_composer')}</p> : null}
        <ul class="suggestions">{suggestions.map((suggestion, at) => card(suggestion, at + 1))}</ul>
        <ScriptSearch
          render={(found) => found.map((suggestion) => card(suggestion, null))}
          onChoose={({ script }) => setChosen(script.id)}
        />
      </section>
      {boundary ? <BoundaryCard boundary={boundary} /> : null}
      {view.case ? (
        <CaseFollowUps
          followUps={view.followUps}
          nowMs={nowMs}
          hours={view.hours}
          acts={acts}
          onRemind={(wish) => hands.keep('schedule-follow-up', wish)}
        />
      ) : null}
      <SiteHealthLine view={view} />
    </Root>
  );
}

/** The scripts of the list, with the one that is being filled in, in front where the ranking has let it go. */
function withHeld(suggestions: readonly Suggestion[], held: Suggestion | null): readonly Suggestion[] {
  if (held === null || suggestions.some(({ script }) => script.id === held.script.id)) return suggestions;
  return [held, ...suggestions].slice(0, Math.max(1, suggestions.length));
}

/** Among what a search found the arrows go from title to title, and above the first back to the field. */
function stepAmong(titles: readonly HTMLElement[], step: number): void {
  const here = titles.findIndex((title) => title.closest('.suggestion')?.contains(document.activeElement));
  const next = titles[here + step];
  if (next) next.focus();
  else if (step < 0) document.querySelector<HTMLElement>('[data-testid="search"]')?.focus();
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
