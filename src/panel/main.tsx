// The door of the panel in its frame: shows its pass first. A page that framed us on its own has none, and then
// nothing is shown and nothing is asked (T1, T5).

import { render } from 'preact';
import { ask } from '../messaging/ask';
import { startPage } from '../ui/page-start';
import { Panel } from './Panel';

async function open(): Promise<void> {
  const answer = await ask('open-panel', { pass: location.hash.slice(1) });
  const root = document.getElementById('root');
  if (!root || !answer.ok || !answer.value.welcome) return;
  startPage();
  render(<Panel onClose={() => void ask('close-panel', {})} />, root);
}

void open();
