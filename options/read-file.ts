// A chosen or dropped file as text, with a code for what cannot be one. What stands in it is for the background
// to judge.

/** What the contract takes; a longer text would be refused there without a sentence. */
const FILE_MAX = 64_000_000;

export type FileReading = { ok: true; text: string } | { ok: false; why: 'too_large' | 'unreadable' };

export async function readFile(file: File): Promise<FileReading> {
  if (file.size > FILE_MAX) return { ok: false, why: 'too_large' };
  try {
    return { ok: true, text: await file.text() };
  } catch {
    // Moved or locked between the choice and the reading.
    return { ok: false, why: 'unreadable' };
  }
}
