// The draft of each tab under check. The pill and the panel ask about the same draft at every key: the first who asks
// has the changed sentence read, the other gets the same answer.

import { createDraftChecker, type DraftCheck, type DraftChecker } from '../domain/draft';
import type { Boundary } from '../domain/pack';
import type { Settings } from '../domain/settings';
import type { KnownTab } from './tabs';

interface Running {
  ref: string;
  boundaries: readonly Boundary[];
  hours: Settings['hours'];
  silencedRules: Settings['silencedRules'];
  checker: DraftChecker;
  text: string | null;
  check: DraftCheck;
}

const running = new WeakMap<KnownTab, Running>();

/** The check of the tab's draft as it is now. `ref` is the agent's wall time: with the minute the dates change. */
export function draftCheckOf(
  tab: KnownTab,
  ref: string,
  boundaries: readonly Boundary[],
  { hours, silencedRules }: Pick<Settings, 'hours' | 'silencedRules'>,
): DraftCheck {
  let one = running.get(tab);
  const isStill =
    one?.ref === ref &&
    one.boundaries === boundaries &&
    one.hours === hours &&
    one.silencedRules === silencedRules;
  if (one === undefined || !isStill) {
    const checker = createDraftChecker({ ref, boundaries, hours, silenced: new Set(silencedRules) });
    const check = { findings: [], commitments: [] };
    one = { ref, boundaries, hours, silencedRules, checker, text: null, check };
    running.set(tab, one);
  }
  if (one.text !== tab.draft.text) {
    one.check = one.checker.check(tab.draft.text);
    one.text = tab.draft.text;
  }
  return one.check;
}
