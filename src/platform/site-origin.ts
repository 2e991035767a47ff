// What a person pastes as "my helpdesk" as an origin, and an origin as the pattern the browser is asked for.
// Decides what counts as one site; the sentences for a refusal are in _locales, by the code given here.

import { isFirefox } from './browser';

/**
 * `not-an-address`: no address can be read. `not-web`: another kind than http or https. `many-sites`: a star
 * stands in it, and we ask for one site only. `mail`: a mail address. `too-long`: longer than any real one.
 */
export type OriginTrouble = 'not-an-address' | 'not-web' | 'many-sites' | 'mail' | 'too-long';

export type OriginReading =
  /** `insecure`: http, so others on the way could read the page, with us or without. */
  { ok: true; origin: string; insecure: boolean } | { ok: false; why: OriginTrouble };

/** What the contract takes as an origin. */
const ORIGIN_MAX = 300;
/** `https://`, `chrome:`, `mailto:`; not `localhost:8180`, where the colon begins a port. */
const SCHEME = /^([a-z][a-z0-9+.-]*):(?!\d)/i;

/**
 * Reads an origin from anything pasted out of an address bar. Without a scheme https is meant, except for this
 * machine itself; a bare word is no address, because a typing mistake would look the same.
 */
export function readOrigin(text: string): OriginReading {
  const typed = text.trim();
  if (typed.length > 4_000) return refuse('too-long');
  if (typed === '' || /\s/.test(typed)) return refuse('not-an-address');
  const scheme = SCHEME.exec(typed)?.[1]?.toLowerCase();
  if (scheme === 'mailto' || (!scheme && /^[^/@]+@[^/@]+$/.test(typed))) return refuse('mail');
  if (scheme && scheme !== 'https' && scheme !== 'http') return refuse('not-web');
  if (!scheme && !looksLikeHost(typed)) return refuse('not-an-address');
  let url: URL;
  try {
    url = new URL(scheme ? typed : `${isThisMachine(typed) ? 'http' : 'https'}://${typed}`);
  } catch {
    return refuse(typed.includes('*') ? 'many-sites' : 'not-an-address');
  }
  if (url.hostname.includes('*')) return refuse('many-sites');
  if (url.hostname === '' || url.origin === 'null') return refuse('not-an-address');
  if (url.origin.length > ORIGIN_MAX) return refuse('too-long');
  return { ok: true, origin: url.origin, insecure: url.protocol === 'http:' };
}

/**
 * The pattern to ask the browser for: this one origin and nothing more. Firefox knows no ports in its patterns, so
 * there the whole host is asked for, and the list of sites keeps the other ports out.
 * @throws TypeError when it is no origin.
 */
export function originPattern(origin: string, ports = !isFirefox()): string {
  const { protocol, hostname, host } = new URL(origin);
  return `${protocol}//${ports ? host : hostname}/*`;
}

/** A dot inside the host, or this machine; the path does not count. */
function looksLikeHost(typed: string): boolean {
  const host = typed.split(/[/?#]/, 1)[0] ?? '';
  return isThisMachine(host) || /[^.]\.[^.]/.test(host) || host.includes('*');
}

function isThisMachine(typed: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(?=$|[:/?#])/i.test(typed);
}

function refuse(why: OriginTrouble): OriginReading {
  return { ok: false, why };
}
