// How loud a message is, apart from its words: capitals, rows of exclamation and question marks, drawn-out letters.
// The labelling rules: three or more words in capitals, or repeated `!!`, with blame, make a message angry; without blame
// they are only loud, and a message typed wholly in capitals may come from somebody who always types that way.

import type { Token } from '../text/tokens';
import type { Span } from '../words';

export interface Loudness {
  /** Words in capitals that are no abbreviation. */
  shouted: Span[];
  /** Rows of two or more exclamation marks, mixed ones too. */
  cries: Span[];
  /** Rows of two or more question marks. */
  asks: Span[];
  /** Words with letters drawn out, as "sooo". */
  drawn: Span[];
}

/** Abbreviations of four letters and more that are written in capitals anyway. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `asap http https nasa visa html json imei ipad icloud wifi hdmi ssid imap smtp iban bban swift paypal ikea usps fedex dhl
  sms psn xbox lcd oled usb faq fyi eta etd tsa faa dot jfk lax ohare fwiw imho afaik lmao rofl ttyl euro gmbh
  reference invoice order ticket subject regarding unsubscribe confidential`.split(/\s+/),
);
/** Short words that are written in capitals only to shout. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  `no not my me you the and are is was why how who now get got all any out off day due has had her his its bad can do did
  for fix help new never one our too use want when what your been have they them were will with this that`.split(
    /\s+/,
  ),
);

/** Listens to a text; `tokens` are its words that count. */
export function hear(text: string, tokens: readonly Token[]): Loudness {
  return {
    shouted: tokens.filter((token) => !token.joined && isShouted(text, token)),
    cries: tokensEndMarks(text, tokens, '!'),
    asks: tokensEndMarks(text, tokens, '?'),
    drawn: tokens.filter((token) => token.others.length > 0),
  };
}

function isShouted(text: string, token: Token): boolean {
  if (token.kind !== 'word') return false;
  const written = text.slice(token.start, token.end);
  if (written.length < 2 || written !== written.toUpperCase() || written === written.toLowerCase())
    return false;
  if (/\d/.test(written)) return false;
  if (written.length <= 3) return SHORT_WORDS.has(token.word);
  return !ABBREVIATIONS.has(token.word) && /[aeiouy]/.test(token.word);
}

/** Rows of one mark, at least two long (others may be mixed in), right after a word that counts. */
function tokensEndMarks(text: string, tokens: readonly Token[], mark: '!' | '?'): Span[] {
  const found: Span[] = [];
  tokens.forEach((token, index) => {
    const until = tokens[index + 1]?.start ?? Math.min(text.length, token.end + 200);
    let end = token.end;
    let marks = 0;
    for (let at = token.end; at < until; at++) {
      const character = text[at] ?? '';
      if (character === mark) {
        marks += 1;
        end = at + 1;
      } else if (!'!?. '.includes(character)) break;
    }
    if (marks >= 2) found.push({ start: end - Math.min(marks, end - token.end), end });
  });
  return found;
}
