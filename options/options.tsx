// The door of the options page: draws the desk, and nothing else.

import { render } from 'preact';
import { startPage } from '../src/ui/page-start';
import { Desk } from './Desk';

const root = document.getElementById('root');
if (root) {
  startPage();
  render(<Desk />, root);
}
