// Where scripts that are named by their id stand in an index: those already said in a case, and those the agent
// uses. Found once for an index and once for a set of habits, since every look at a page asks again.

import type { ScriptIndex } from './script-index';
import { isDanger } from './topic-weight';

export interface HabitPlace {
  at: number;
  /** Above 0, at most 1. */
  habit: number;
}

const placesOf = new WeakMap<ScriptIndex, ReadonlyMap<string, number>>();
const habitsOf = new WeakMap<
  ScriptIndex,
  { habits: ReadonlyMap<string, number>; places: readonly HabitPlace[] }
>();

/** The places of these ids; what is not in the index has none. */
export function saidPlaces(index: ScriptIndex, said: ReadonlySet<string> | undefined): ReadonlySet<number> {
  const found = new Set<number>();
  if (said === undefined || said.size === 0) return found;
  const places = placesIn(index);
  for (const id of said) {
    const at = places.get(id);
    if (at !== undefined) found.add(at);
  }
  return found;
}

/** The places of the agent's habits, but for scripts about a danger: there habit decides nothing. */
export function habitPlaces(
  index: ScriptIndex,
  habits: ReadonlyMap<string, number> | undefined,
): readonly HabitPlace[] {
  if (habits === undefined || habits.size === 0) return [];
  const known = habitsOf.get(index);
  if (known?.habits === habits) return known.places;
  const ids = placesIn(index);
  const places = [...habits].flatMap(([id, habit]) => {
    const at = ids.get(id);
    return at === undefined || index.scripts[at]?.topics.some(isDanger) ? [] : [{ at, habit }];
  });
  habitsOf.set(index, { habits, places });
  return places;
}

function placesIn(index: ScriptIndex): ReadonlyMap<string, number> {
  let places = placesOf.get(index);
  if (places === undefined) {
    places = new Map(index.scripts.map(({ id }, at) => [id, at]));
    placesOf.set(index, places);
  }
  return places;
}
