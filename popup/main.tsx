// The door of the toolbar popup. Opening it is the person's one click that lets the overlay onto the page of
// the tab they look at; `?tab=<id>` names another tab, for the popup in a window of its own.

import { render } from 'preact';
import { ask } from '../src/messaging/ask';
import { browser } from '../src/platform/browser';
import { startPage } from '../src/ui/page-start';
import { Popup, type PopupTab } from './Popup';

async function open(): Promise<void> {
  startPage();
  const root = document.getElementById('root');
  if (root) render(<Popup tab={await findTab()} />, root);
}

/** The tab the popup stands over, with the overlay started on it where that is possible. */
async function findTab(): Promise<PopupTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = Number.isInteger(named) && named > 0 ? named : active?.id;
  if (id === undefined) return null;
  const started = await ask('start-on-tab', { tabId: id });
  return {
    id,
    origin: started.ok ? started.value.origin : null,
    started: started.ok && started.value.started,
  };
}

void open();
