// Times no clock shows: "soon", "shortly", "as soon as possible", "in the next few days".

import type { Token } from '../text/sentence-tokens';
import { wordAt, wordSet } from './reading';

const VAGUE = wordSet(
  'soon sooner shortly asap immediately momentarily promptly quickly straightaway pronto enseguida brevemente agad ' +
    'agad-agad maya-maya presently',
);

const A_MOMENT = wordSet('moment bit few jiffy minute second sec');

/** "soon", "right away", "as soon as", "in due course", "in a moment", "in the next few days". */
export function isVague(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = wordAt(tokens, at);
    const next = wordAt(tokens, at + 1);
    if (VAGUE.has(word)) return true;
    if ((word === 'right' || word === 'straight') && next === 'away') return true;
    if (word === 'due' && next === 'course') return true;
    if (A_MOMENT.has(word) && wordAt(tokens, at - 1) === 'a') return true;
    if (word === 'few' && next !== '') return true;
    if (word === 'en' && next === 'breve') return true;
    if (word === 'cuanto' && next === 'antes') return true;
    if (word === 'posible' || word === 'brevedad') return true;
    if (word === 'lalong' && next === 'madaling') return true;
    if (word === 'earliest' || word === 'possible') return true;
  }
  return false;
}
