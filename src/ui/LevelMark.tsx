// A level in shape, hue and word: circle, rounded square, diamond, octagon, ring. The word always stands beside
// the shape, so that no one has to tell colours apart.

import type { ReadLevel } from '../domain/words';
import { say } from './words';

/** Outlines in a 16 by 16 box, one per level. */
const SHAPES: Record<ReadLevel, string> = {
  calm: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13z',
  frustrated: 'M5 2h6a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z',
  angry: 'M8 0.8L15.2 8L8 15.2L0.8 8z',
  abusive: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z',
  unsure: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z',
  unread: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z',
};

export function LevelShape({ level }: { level: ReadLevel }) {
  const hollow = level === 'unsure' || level === 'unread';
  return (
    <svg class={`icon-shape level-${level}`} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={SHAPES[level]}
        fill={hollow ? 'none' : 'currentColor'}
        stroke="currentColor"
        stroke-width={hollow ? 2 : 0}
      />
    </svg>
  );
}

export function LevelMark({ level }: { level: ReadLevel }) {
  return (
    <span class={`level-mark level-${level}`}>
      <LevelShape level={level} />
      <strong>{say(`level_${level}`)}</strong>
    </span>
  );
}
