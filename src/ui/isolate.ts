// Words from outside inside a sentence of ours: kept apart, so that a right-to-left name in a left-to-right
// sentence, or a direction mark inside it, moves nothing around it (T22).

const ISOLATE = '\u2068';
const END = '\u2069';

/** The words between the marks that isolate direction; marks of the same kind inside are taken out. */
export function isolate(words: string): string {
  return `${ISOLATE}${words.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')}${END}`;
}
