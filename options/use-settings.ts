// Changes single settings. The panel changes some of them too, so each change is made on what is stored at that
// moment, and changes of this page run one after the other.

import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../src/domain/settings';
import { ask } from '../src/messaging/ask';
import type { Failure, Result } from '../src/messaging/contract';

export type Saving =
  | { kind: 'still' }
  | { kind: 'saving' }
  /** Only after the background has answered that it is stored (F3). `partly`: a field in trouble was left out. */
  | { kind: 'saved'; partly: boolean }
  | { kind: 'not-saved'; error: Failure };

type Change = (settings: Settings) => Settings;

export interface SettingsSaver {
  saving: Saving;
  /** The settings as stored, or null when they could not be. */
  save: (change: Change, partly?: boolean) => Promise<Settings | null>;
  /** Nothing to say: what was last said is no longer about what stands on the page. */
  clear: () => void;
}

export function useSettingsSaver(): SettingsSaver {
  const [saving, setSaving] = useState<Saving>({ kind: 'still' });
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);

  const save = async (change: Change, partly = false) => {
    waiting.current += 1;
    setSaving({ kind: 'saving' });
    const mine = queue.current.then(() => saveChange(change));
    queue.current = mine;
    const result = await mine;
    waiting.current -= 1;
    if (!result.ok) setSaving({ kind: 'not-saved', error: result.error });
    else if (waiting.current === 0) setSaving({ kind: 'saved', partly });
    return result.ok ? result.value : null;
  };
  return { saving, save, clear: () => setSaving({ kind: 'still' }) };
}

async function saveChange(change: Change): Promise<Result<Settings>> {
  const before = await ask('get-settings', {});
  return before.ok ? ask('save-settings', { settings: change(before.value) }) : before;
}
