// The measures of the evaluation, over plain values. Each gives null where nothing can be measured: no hot message,
// no calm one, nothing said and nothing meant. How sure a figure is, is left to bootstrap.ts.

/** A score and whether the thing scored is one of those looked for. */
export type Scored = readonly [score: number, real: boolean];

/** What was said and what was meant, yes or no. */
export type YesNo = readonly [said: boolean, meant: boolean];

/** The chance that a real one has the higher score than one that is not; a tie counts half. */
export function auc(scored: readonly Scored[]): number | null {
  const real = scored.filter(([, is]) => is).length;
  const rest = scored.length - real;
  if (real === 0 || rest === 0) return null;
  let wins = 0;
  let below = 0;
  for (const group of groupsOfEqual(scored).reverse()) {
    wins += group.real * (below + (group.all - group.real) / 2);
    below += group.all - group.real;
  }
  return wins / (real * rest);
}

/** The precision where, from the highest score down, at least the share `recall` of the real ones is found. */
export function precisionAt(scored: readonly Scored[], recall: number): number | null {
  const real = scored.filter(([, is]) => is).length;
  if (real === 0) return null;
  let found = 0;
  let all = 0;
  // Equal scores stand or fall together: no threshold lies between them.
  for (const group of groupsOfEqual(scored)) {
    found += group.real;
    all += group.all;
    if (found >= real * recall - 1e-9) break;
  }
  return found / all;
}

/** How many have each score and how many of them are real, the highest score first. */
function groupsOfEqual(scored: readonly Scored[]): { all: number; real: number }[] {
  const groups: { score: number; all: number; real: number }[] = [];
  for (const [score, is] of [...scored].sort((a, b) => b[0] - a[0])) {
    let group = groups.at(-1);
    if (group?.score !== score) {
      group = { score, all: 0, real: 0 };
      groups.push(group);
    }
    group.all += 1;
    if (is) group.real += 1;
  }
  return groups;
}

/** The harmonic mean of precision and recall of "yes". */
export function f1(pairs: readonly YesNo[]): number | null {
  let hit = 0;
  let either = 0;
  for (const [said, meant] of pairs) {
    if (said && meant) hit += 1;
    either += (said ? 1 : 0) + (meant ? 1 : 0);
  }
  return either === 0 ? null : (2 * hit) / either;
}

/** The mean of the F1 of each label that is said or meant at all. */
export function macroF1<Label>(
  pairs: readonly (readonly [said: Label, meant: Label])[],
  labels: readonly Label[],
): number | null {
  return mean(
    labels.map((label) => f1(pairs.map(([said, meant]): YesNo => [said === label, meant === label]))),
  );
}

/** The share of yes. */
export function shareOf(flags: readonly boolean[]): number | null {
  return flags.length === 0 ? null : flags.filter(Boolean).length / flags.length;
}

/** The mean of what could be measured. */
export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** One of the bins of a reliability table. */
export interface Bin {
  from: number;
  to: number;
  count: number;
  /** The mean chance that was said; null in an empty bin, as is `real`. */
  said: number | null;
  /** The share that was so. */
  real: number | null;
}

/** Chances, 0 to 1, against what was so, in `count` bins of equal width. */
export function reliability(chances: readonly Scored[], count = 10): Bin[] {
  return Array.from({ length: count }, (_, at) => {
    const inside = chances.filter(([chance]) => Math.min(count - 1, Math.floor(chance * count)) === at);
    return {
      from: at / count,
      to: (at + 1) / count,
      count: inside.length,
      said: mean(inside.map(([chance]) => chance)),
      real: shareOf(inside.map(([, real]) => real)),
    };
  });
}

/** How far chances lie from the shares that were so, bin by bin, weighed by count: 0 is perfect. */
export function calibrationError(bins: readonly Bin[]): number | null {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  return bins.reduce(
    (sum, { count, said, real }) => sum + (count / all) * Math.abs((said ?? 0) - (real ?? 0)),
    0,
  );
}
