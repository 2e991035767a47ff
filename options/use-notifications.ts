// Whether the browser lets us show notifications, and how to ask for it. The answer can change while the page is
// open, here or in the browser's own settings.

import { useEffect, useState } from 'preact/hooks';
import { browser } from '../src/platform/browser';

const ASKED_FOR = { permissions: ['notifications'] } satisfies { permissions: ['notifications'] };

/** `unknown` until the browser has answered. `ask` is to be called directly in a click. */
export function useNotifications(): {
  state: 'unknown' | 'allowed' | 'not-allowed';
  ask: () => Promise<boolean>;
} {
  const [state, setState] = useState<'unknown' | 'allowed' | 'not-allowed'>('unknown');
  useEffect(() => {
    let here = true;
    const look = () => {
      browser.permissions.contains(ASKED_FOR).then(
        (allowed) => here && setState(allowed ? 'allowed' : 'not-allowed'),
        () => here && setState('not-allowed'),
      );
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      here = false;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  const ask = () =>
    browser.permissions.request(ASKED_FOR).then(
      (granted) => {
        setState(granted ? 'allowed' : 'not-allowed');
        return granted;
      },
      () => false,
    );
  return { state, ask };
}
