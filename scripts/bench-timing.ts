// Measuring one piece of work many times. Figures are microseconds in `us` columns and milliseconds elsewhere.

export interface Figures {
  what: string;
  /** Microseconds. */
  p50: number;
  p95: number;
  runs: number;
}

/** Runs the work a while before it counts: what is asked is how long it takes in a day's work, not the first time. */
export function figures(what: string, runs: number, work: (run: number) => unknown): Figures {
  const until = performance.now() + 300;
  for (let run = 0; run < runs && performance.now() < until; run += 1) work(run);
  const took: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now();
    work(run);
    took.push(performance.now() - from);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => micro(took[Math.min(runs - 1, Math.floor(runs * share))] ?? 0);
  return { what, p50: at(0.5), p95: at(0.95), runs };
}

export function once(what: string, ms: number): Figures {
  return { what, p50: micro(ms), p95: micro(ms), runs: 1 };
}

function micro(ms: number): number {
  return Number((ms * 1000).toFixed(ms < 1 ? 2 : 0));
}
