// Where one sentence says several things: clauses as ranges of tokens, each with the part it plays. "Once you
// send the photo, I'll refund you" is a condition and a main clause. Rough on purpose: a clause is cut only where
// somebody begins to do something. Used by due times and commitments.

import { skipWords, wordAt, wordSet } from '../due-time/reading';
import type { Token } from './sentence-tokens';
import { OTHER_FUTURE, OWN_FUTURE, PRONOUNS } from './speech-words';

export interface Clause {
  /** Token indexes; `to` behind the last one. Conjunctions and marks at the edges are left out. */
  from: number;
  to: number;
  role: 'main' | 'condition' | 'reason' | 'purpose';
  /** The word that opened it: "if", "and"; '' for none. */
  opener: string;
}

const CONDITIONS = wordSet('if once when whenever unless provided si cuando kung kapag pag sakaling pagka');

const ELEVEN = wordSet('las dia el de son y a');

const REASONS = wordSet(
  'because while whilst although though porque mientras aunque dahil habang kasi cause whereas',
);

const JOINS = wordSet('and but so or then & plus however y pero o tapos tsaka yet meanwhile');

const DETERMINERS = wordSet(
  'our my a an the one someone somebody your this that these those another each any nuestro nuestra un una el la ang',
);

const AUXILIARIES = wordSet(
  "will shall is are has have was were can may must would should could won't can't",
);

const POLITE = wordSet('please kindly favor paki');

/** The clauses of a sentence, in order, never empty; together they hold every token that is no joint. */
export function splitClauses(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let role: Clause['role'] = 'main';
  let opener = '';
  const close = (to: number): void => {
    const clause = trimmedClause(tokens, from, to, role, opener);
    if (clause !== null) clauses.push(clause);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const cut = cutAt(tokens, at, from, role);
    if (cut === null) continue;
    if (at > from) close(at);
    ({ role, opener } = cut);
    from = cut.from;
    at = Math.max(at, cut.from - 1);
  }
  close(tokens.length);
  return clauses;
}

interface Cut {
  /** Where the new clause begins. */
  from: number;
  role: Clause['role'];
  opener: string;
}

const AFTER_JOIN = wordSet('then also ,');

/** The clause that begins at the token; null when the running one goes on. */
function cutAt(tokens: readonly Token[], at: number, from: number, running: Clause['role']): Cut | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') return null;
  if (token.kind === 'mark' && token.text !== '&') {
    if (isBreak(tokens, at))
      return beginning(tokens, at + 1, token.text) ?? { from: at + 1, role: 'main', opener: token.text };
    if (token.text !== ',') return null;
    const next = skipWords(tokens, at + 1, JOINS, 1);
    const subordinate = beginning(tokens, next, ',');
    if (subordinate !== null) return subordinate;
    if (running !== 'main' && running !== 'purpose') return { from: next, role: 'main', opener: ',' };
    if (startsClause(tokens, next))
      return { from: next, role: 'main', opener: next > at + 1 ? wordAt(tokens, at + 1) : ',' };
    return null;
  }
  const subordinate = beginning(tokens, at, '');
  if (subordinate !== null) return subordinate;
  if (at === from) return null;
  if (JOINS.has(token.text)) {
    const behind = token.text === 'so' && wordAt(tokens, at + 1) === 'that' ? at + 2 : at + 1;
    const next = skipWords(tokens, behind, AFTER_JOIN, 2);
    const isPurpose = token.text === 'so' && !isFuture(tokens, next);
    const inner = beginning(tokens, next, token.text);
    if (inner !== null) return inner;
    if (startsClause(tokens, next))
      return { from: next, role: isPurpose ? 'purpose' : 'main', opener: token.text };
    return null;
  }
  // "Once you send the photo I'll refund you": no comma, but a new subject with its own future.
  if (running !== 'main' && at > from + 1 && OWN_FUTURE.has(token.text))
    return { from: at, role: 'main', opener: '' };
  if (
    running !== 'main' &&
    at > from + 1 &&
    OTHER_FUTURE.has(token.text) &&
    !JOINS.has(wordAt(tokens, at - 1))
  ) {
    return { from: at, role: 'main', opener: '' };
  }
  return null;
}

/** Each word a subordinate clause can begin with; most words are none of them, and cost one look. */
const SUBORDINATES = new Set([
  ...CONDITIONS,
  ...REASONS,
  ...['as', 'should', 'en', 'una', 'oras', 'after', 'until', 'till', 'before', 'since'],
]);

/** A subordinate clause that opens at the token. */
function beginning(tokens: readonly Token[], at: number, opener: string): Cut | null {
  const word = wordAt(tokens, at);
  if (!SUBORDINATES.has(word)) return null;
  if (CONDITIONS.has(word)) {
    // Spanish "a las once" is eleven.
    if (word === 'once' && ELEVEN.has(wordAt(tokens, at - 1))) return null;
    return { from: at, role: 'condition', opener: word };
  }
  const next = wordAt(tokens, at + 1);
  if (word === 'as') {
    if (next === 'soon' && wordAt(tokens, at + 2) === 'as' && wordAt(tokens, at + 3) !== 'possible') {
      return { from: at, role: 'condition', opener: 'as soon as' };
    }
    return PRONOUNS.has(next) && opener !== '' ? { from: at, role: 'reason', opener: 'as' } : null;
  }
  if (word === 'should' && next === 'you' && at === 0) return { from: at, role: 'condition', opener: 'if' };
  if (word === 'en' && next === 'cuanto') return { from: at, role: 'condition', opener: 'en cuanto' };
  if (word === 'una' && next === 'vez' && wordAt(tokens, at + 2) === 'que')
    return { from: at, role: 'condition', opener: 'una vez' };
  if (word === 'oras' && next === 'na') return { from: at, role: 'condition', opener: 'oras na' };
  if ((word === 'after' || word === 'until' || word === 'till' || word === 'before') && PRONOUNS.has(next)) {
    return { from: at, role: 'condition', opener: word };
  }
  if (REASONS.has(word) || (word === 'since' && PRONOUNS.has(next)))
    return { from: at, role: 'reason', opener: word };
  return null;
}

/** A mark that ends a clause by itself: dashes with space around, brackets, colons, semicolons. */
function isBreak(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const next = tokens[at + 1];
  switch (token.text) {
    case ';':
    case '?':
    case '!':
      return true;
    case '(':
    case ')':
      return true;
    case ':':
      return !(token.glued && next?.glued && next.kind === 'number');
    case '.':
      return next !== undefined && !next.glued && next.capital && (tokens[at - 1]?.text.length ?? 0) > 2;
    case '-':
    case '–':
    case '—': {
      const betweenNumbers = tokens[at - 1]?.kind === 'number' && next?.kind === 'number';
      return token.text === '—'
        ? !betweenNumbers
        : !token.glued && next !== undefined && !next.glued && !betweenNumbers;
    }
    default:
      return false;
  }
}

/** Whether somebody begins to do something at the token: a pronoun, "our team will", "please", "let me". */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (PRONOUNS.has(word) || isFuture(tokens, at) || POLITE.has(word)) return true;
  const next = wordAt(tokens, at + 1);
  if (word === 'let' && (next === 'me' || next === 'us')) return true;
  if (word === 'expect' || word === "let's") return true;
  const isNoun = DETERMINERS.has(word) || (tokens[at]?.capital ?? false);
  if (!isNoun) return false;
  for (let index = at + 1; index <= at + 6 && index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') return false;
    if (AUXILIARIES.has(token.text)) return true;
  }
  return false;
}

/** "I'll", "you'll", "it'll". */
function isFuture(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return OWN_FUTURE.has(word) || OTHER_FUTURE.has(word);
}

function trimmedClause(
  tokens: readonly Token[],
  from: number,
  to: number,
  role: Clause['role'],
  opener: string,
): Clause | null {
  let first = from;
  let last = to;
  while (first < last && (tokens[first]?.kind === 'mark' || JOINS.has(wordAt(tokens, first)))) {
    // "¿" and quotes go too; "#" and currency begin no clause.
    first += 1;
  }
  while (last > first && ',;:-–—('.includes(tokens[last - 1]?.text ?? ' ')) last -= 1;
  return first < last ? { from: first, to: last, role, opener } : null;
}
