// Which parts of a draft the agent wrote: everything but the mail quoted in or below it. A promise in quoted
// mail was made before, by someone, to someone; it is not the draft's. Signatures stay: they promise nothing.

import type { Span } from '../words';

/** Below such a line nothing is the agent's own. */
const HISTORY_BEGINS =
  /^(?:-{2,}\s*(?:original message|forwarded message|mensaje original|mensaje reenviado|reply above this line).*|_{10,}|begin forwarded message:|from:\s.*[@<].*|de:\s.*[@<].*)$/i;

/** "On Tue, 3 March 2026 at 10:12, Ana wrote:", also Spanish and Filipino. */
const ATTRIBUTION_BEGINS = /^(?:on|el|noong|am|le)\s/i;
const ATTRIBUTION_ENDS = /\b(?:wrote|writes|escribió|escribio|isinulat|sumulat)[^:]{0,40}:$/i;

/** An attribution longer than this is a sentence of the agent's. */
const LONGEST_ATTRIBUTION = 240;

/** The agent's own stretches of a text, in order. Without quoted mail: one span, the whole text. */
export function findOwnWords(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let at = 0;
  const close = (end: number): void => {
    if (text.slice(start, end).trim() !== '') spans.push({ start, end });
  };
  while (at < text.length) {
    const end = endOfLine(text, at);
    const next = Math.min(end + 1, text.length);
    const line = text.slice(at, Math.min(end, at + LONGEST_ATTRIBUTION)).trim();
    if (line.startsWith('>')) {
      close(at);
      start = next;
    } else if (HISTORY_BEGINS.test(line)) {
      close(at);
      return spans;
    } else if (ATTRIBUTION_BEGINS.test(line)) {
      const attributionEnd = endOfAttribution(text, at);
      if (attributionEnd !== null) {
        close(at);
        // Quoted lines below carry their own marks; without marks all of the rest is history.
        if (!/^\s*>/.test(text.slice(attributionEnd, attributionEnd + 80))) return spans;
        start = attributionEnd;
        at = attributionEnd;
        continue;
      }
    }
    at = next;
  }
  close(text.length);
  return spans;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Where the attribution that begins at `at` ends, on its line or (wrapped) the next one; null when it is none. */
function endOfAttribution(text: string, at: number): number | null {
  const first = endOfLine(text, at);
  if (first - at <= LONGEST_ATTRIBUTION && ATTRIBUTION_ENDS.test(text.slice(at, first).trim())) return first;
  const second = endOfLine(text, first + 1);
  if (second - at > LONGEST_ATTRIBUTION) return null;
  return ATTRIBUTION_ENDS.test(text.slice(at, second).trim()) ? second : null;
}
