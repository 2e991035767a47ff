// How sure a figure is: the same measure over items drawn anew from the items, with replacement, a thousand times.
// The draws are seeded, so the interval is the same on every run.

import { randomFrom } from '../train/logistic';

/** A figure with its 95 % interval; all null where it cannot be measured. */
export interface Figure {
  value: number | null;
  low: number | null;
  high: number | null;
}

export interface Draws {
  draws?: number;
  seed?: number;
}

const DRAWS = 1_000;
const SEED = 7;
/** What lies outside on either side. */
const TAIL = 0.025;

/** The measure of all items, with the interval of its draws. A draw that cannot be measured is passed over. */
export function bootstrap<Item>(
  items: readonly Item[],
  measure: (items: readonly Item[]) => number | null,
  { draws = DRAWS, seed = SEED }: Draws = {},
): Figure {
  const value = measure(items);
  if (value === null) return { value, low: null, high: null };
  const random = randomFrom(seed);
  const found: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = items.map(() => items[Math.floor(random() * items.length)] as Item);
    const one = measure(drawn);
    if (one !== null) found.push(one);
  }
  found.sort((a, b) => a - b);
  return { value, low: quantile(found, TAIL), high: quantile(found, 1 - TAIL) };
}

/** The value below which the share lies, between two neighbours where it falls there. */
function quantile(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null;
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}
