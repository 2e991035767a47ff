// The keys as they are set in this browser now, and where to change them.

import { useEffect, useState } from 'preact/hooks';
import { browser, isFirefox } from '../../src/platform/browser';
import { say } from '../../src/ui/words';

interface Shortcut {
  name: string;
  /** As the browser spells it, "Alt+Shift+E"; empty when none is set. */
  keys: string;
}

/** In the order of the manifest, or of importance where the browser sorts them. */
const COMMANDS = ['toggle-panel', 'insert-first'];

function useShortcuts(): Shortcut[] | null {
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>(null);
  useEffect(() => {
    let here = true;
    browser.commands.getAll().then(
      (all) => {
        const set = new Map(all.map(({ name, shortcut }) => [name, shortcut ?? '']));
        const keys = COMMANDS.filter((name) => set.has(name));
        if (here) setShortcuts(keys.map((name) => ({ name, keys: set.get(name) ?? '' })));
      },
      () => here && setShortcuts([]),
    );
    return () => {
      here = false;
    };
  }, []);
  return shortcuts;
}

/** One sentence: how the panel is opened. */
export function PanelShortcut() {
  const shortcuts = useShortcuts();
  const panel = shortcuts?.find(({ name }) => name === 'toggle-panel');
  if (!shortcuts) return null;
  return (
    <>
      <p>
        {panel?.keys ? (
          <>
            {say('options_keys_open')} <Keys keys={panel.keys} />
          </>
        ) : (
          say('options_keys_none')
        )}
      </p>
      <p class="meta">{whereToChange()}</p>
    </>
  );
}

/** All of them, as a list. */
export function ShortcutList() {
  const shortcuts = useShortcuts();
  if (!shortcuts) return null;
  return (
    <>
      <dl class="figures names" data-testid="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{say(`options_keys_${name.replaceAll('-', '_')}`)}</dt>
            <dd>{keys ? <Keys keys={keys} /> : say('options_keys_not_set')}</dd>
          </div>
        ))}
      </dl>
      <p class="meta">{whereToChange()}</p>
    </>
  );
}

/** Chromium spells "Alt+Shift+E"; on a Mac it gives signs without a plus, which stay together. */
function Keys({ keys }: { keys: string }) {
  return <kbd class="keys">{keys}</kbd>;
}

function whereToChange(): string {
  return say(isFirefox() ? 'options_keys_change_firefox' : 'options_keys_change_chromium');
}
