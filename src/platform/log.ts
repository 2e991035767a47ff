// What may stand in the console: a name, a code and numbers. Never words a customer or an agent wrote (T27);
// where a text matters its length is enough.

type Shape = string | number | boolean | null;

/** Notes that something failed, with the shape of it: `logFailure('mirror', { rows: 3 })`. */
export function logFailure(duty: string, error: unknown, shape: Record<string, Shape> = {}): void {
  const name = error instanceof Error ? error.name : 'unknown';
  console.warn(`Evenkeel: ${duty} failed`, { error: name, ...shape });
}
