// Decides where a text names an amount of money: "€50", "50 EUR", "$1,200.50", "50 euros". Digits only; a bare
// number is not money. Whether the sentence gives that money, and whether it may, is left to boundary.ts.

import type { Span } from './words';

export interface Amount extends Span {
  value: number;
  /** ISO 4217. A plain `$` says USD: see `ambiguous`. */
  currency: string;
  /** True for `$` and "dollars", which half a dozen countries use. */
  ambiguous: boolean;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₱': 'PHP',
  '₹': 'INR',
};
const PREFIXED_DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  nz: 'NZD',
  s: 'SGD',
  hk: 'HKD',
  mx: 'MXN',
};
const CODES = 'EUR USD GBP JPY PHP INR AUD CAD NZD SGD HKD MXN CHF SEK NOK DKK PLN CZK BRL ZAR'.split(' ');
const NAMES: Readonly<Record<string, string>> = {
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  peso: 'PHP',
  pesos: 'PHP',
  rupees: 'INR',
  francs: 'CHF',
  dólares: 'USD',
  dolares: 'USD',
  libras: 'GBP',
};
/** Currencies within about a factor of two of each other; enough to tell "clearly more" without exchange rates. */
const NEAR_PARITY = new Set('EUR USD GBP CHF CAD AUD NZD SGD'.split(' '));
const DOLLARS = new Set('USD AUD CAD NZD SGD HKD'.split(' '));

// Digits in groups or plain; every quantifier is bounded, so a long run of digits costs a fixed amount per start.
const NUMBER = /\d{1,12}(?:[.,'’\u00a0\u202f ]\d{3}){0,4}(?:[.,]\d{1,2})?(?![\d])/y;
const BEFORE = /(?:^|[^\p{L}\p{N}])(?:([A-Za-z]{1,3})?([€$£¥₱₹])|([A-Za-z]{3})) ?$/u;
const AFTER = /^ ?(?:([€$£¥₱₹])|(\p{L}{3,7})(?![\p{L}\p{N}]))/u;

/** Every amount in the text, in order, without overlaps. Percentages and bare numbers are not amounts. */
export function findAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    NUMBER.lastIndex = at;
    const digits = NUMBER.exec(text)?.[0];
    if (digits === undefined) {
      at = endOfDigits(text, at) - 1;
      continue;
    }
    const end = at + digits.length;
    const unit = unitBefore(text, at, found.at(-1)?.end ?? 0) ?? unitAfter(text, end);
    if (unit !== null) {
      found.push({
        start: Math.min(at, unit.start),
        end: Math.max(end, unit.end),
        value: readFigure(digits),
        currency: unit.currency,
        ambiguous: unit.ambiguous,
      });
    }
    at = Math.max(end, unit?.end ?? 0) - 1;
  }
  return found;
}

/**
 * Whether an amount is more than a limit. Other currencies of about the same worth count from twice the limit
 * on; for the rest we cannot know and say no.
 */
export function isAbove(amount: Amount, limit: { max: number; currency: string }): boolean {
  const currency = limit.currency.toUpperCase();
  if (amount.currency === currency || (amount.ambiguous && DOLLARS.has(currency)))
    return amount.value > limit.max;
  if (NEAR_PARITY.has(amount.currency) && NEAR_PARITY.has(currency)) return amount.value > limit.max * 2;
  return false;
}

/** "€50", "50 SEK": the limit as an agent would type it. */
export function moneyWords(value: number, currency: string): string {
  const code = currency.toUpperCase();
  const figure = Number.isInteger(value) ? String(value) : value.toFixed(2);
  const symbol = Object.entries(SYMBOLS).find(([, known]) => known === code)?.[0];
  return symbol === undefined ? `${figure} ${code}` : `${symbol}${figure}`;
}

interface Unit extends Span {
  currency: string;
  ambiguous: boolean;
}

function unitBefore(text: string, at: number, notBefore: number): Unit | null {
  const from = Math.max(notBefore, at - 6);
  const match = BEFORE.exec(text.slice(from, at));
  if (match === null) return null;
  const [, prefix, symbol, word] = match;
  const end = at;
  if (symbol !== undefined) {
    const dollars =
      symbol === '$' && prefix !== undefined ? PREFIXED_DOLLARS[prefix.toLowerCase()] : undefined;
    if (prefix !== undefined && dollars === undefined) return null;
    const start = text.lastIndexOf(symbol, at - 1) - (prefix?.length ?? 0);
    const currency = dollars ?? SYMBOLS[symbol] ?? '';
    return { start, end, currency, ambiguous: symbol === '$' && dollars === undefined };
  }
  const currency = word?.toUpperCase() ?? '';
  if (!CODES.includes(currency)) return null;
  return { start: text.lastIndexOf(word ?? '', at - 1), end, currency, ambiguous: false };
}

function unitAfter(text: string, end: number): Unit | null {
  const match = AFTER.exec(text.slice(end, end + 10));
  if (match === null) return null;
  const [whole, symbol, word = ''] = match;
  const name = word.toLowerCase();
  const currency =
    symbol !== undefined
      ? SYMBOLS[symbol]
      : (NAMES[name] ?? (CODES.includes(word.toUpperCase()) ? word.toUpperCase() : undefined));
  if (currency === undefined) return null;
  return {
    start: end,
    end: end + whole.length,
    currency,
    ambiguous: symbol === '$' || /^(dollar|buck|dólar|dolar)/.test(name),
  };
}

/** Reads both "1,200.50" and "1.200,50": the last mark is a decimal one when one or two digits follow it. */
function readFigure(digits: string): number {
  const decimals = /[.,](\d{1,2})$/.exec(digits)?.[1] ?? '';
  const whole = digits
    .slice(0, digits.length - (decimals === '' ? 0 : decimals.length + 1))
    .replace(/\D/g, '');
  return Number(`${whole}.${decimals || '0'}`);
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  return end;
}
