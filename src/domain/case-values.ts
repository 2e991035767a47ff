// Decides what a case can say about itself: the values of the known slots, and by which part of a name a person
// is greeted. A greeting that is wrong is worse than none, so a handle, a number or a mail address gives nothing
// and the script's fallback ("there") speaks. How values get into a text is left to slots.ts.

/** What the case, the settings and the pack know; missing and empty mean the same. */
export interface CaseFacts {
  customerName?: string | null | undefined;
  agentName?: string | null | undefined;
  caseId?: string | null | undefined;
  subject?: string | null | undefined;
  leadName?: string | null | undefined;
  companyName?: string | null | undefined;
}

const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir madam rev hon herr frau sr sra srta don doña señor señora mme mlle m gng g bb atty engr'.split(
    ' ',
  ),
);
const SUFFIXES = new Set('jr sr ii iii iv phd md esq mba cpa'.split(' '));
const COMPANY_WORDS = new Set(
  'gmbh ag ltd limited inc llc llp plc corp corporation company co bv nv sa srl oy ab kg'.split(' '),
);
/** What systems write where a name should stand. */
const NOBODY = new Set(
  'guest anonymous unknown customer client user visitor requester contact none null undefined nobody admin support test caller noreply'.split(
    ' ',
  ),
);
/** Words that need the next one to be a name: "Abdul Rahman" is one name. */
const BOUND_WORDS = new Set('abdul abdel abd abu umm'.split(' '));

/** Scripts that write the family name first, or whose first word is often half a name: kept whole. */
const WHOLE_NAME =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Thai}]/u;
const LONGEST_NAME = 80;

/** The values of the known slots. A fact that is not known has no entry, so the slot's fallback applies. */
export function caseValues(facts: CaseFacts): Map<string, string> {
  const customer = cleanName(facts.customerName);
  const agent = cleanName(facts.agentName);
  const all: [string, string][] = [
    ['customer.first', firstName(customer)],
    ['customer.full', customer],
    ['agent.first', firstName(agent)],
    ['agent.full', agent],
    ['case.id', facts.caseId?.trim() ?? ''],
    ['case.subject', facts.subject?.trim() ?? ''],
    ['lead.name', facts.leadName?.trim() ?? ''],
    ['company.name', facts.companyName?.trim() ?? ''],
  ];
  return new Map(all.filter(([, value]) => value !== ''));
}

/**
 * The words to greet a person with, or an empty text when the name does not tell. "Whitlock, Dana" gives Dana,
 * "J. Ortega" stays whole because "J." alone is rude, "Dr Whitlock" keeps the title because the first name is
 * not known.
 */
export function firstName(name: string): string {
  const full = cleanName(name);
  if (full === '') return '';
  if (WHOLE_NAME.test(full)) return full;
  const words = inSpokenOrder(full);
  if (words.some((word) => COMPANY_WORDS.has(bare(word)))) return '';

  let at = 0;
  while (at < words.length && isTitle(words, at)) at += 1;
  const rest = words.slice(at).filter((word, i) => i === 0 || !SUFFIXES.has(bare(word)));
  const first = rest[0];
  if (first === undefined) return '';
  // A title and one name: the one name is the family's.
  if (at > 0 && rest.length === 1) return [...words.slice(0, at), first].map(wellCased).join(' ');

  let length = 1;
  while (length < rest.length && leansOnNext(rest[length - 1] ?? '')) length += 1;
  return rest.slice(0, length).map(wellCased).join(' ');
}

/** The name as a person would write it, or an empty text where the field holds something else. */
function cleanName(name: string | null | undefined): string {
  const plain = (name ?? '')
    .replace(/<[^<>]*>|\([^()]*\)/g, ' ')
    .replace(/["“”„«»]/g, ' ')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  if (plain.length > LONGEST_NAME || !/\p{L}/u.test(plain)) return '';
  if (/[@_#/\\\d{}[\]|]|:\/\//.test(plain)) return '';
  if (NOBODY.has(bare(plain.split(' ')[0] ?? ''))) return '';
  return plain;
}

/** "Whitlock, Dana" as Dana Whitlock; a degree after the comma is not a first name. */
function inSpokenOrder(full: string): string[] {
  const [family = '', given = ''] = full.split(',').map((part) => part.trim());
  const wordsOf = (part: string) => part.split(' ').filter((word) => word !== '');
  if (given === '' || SUFFIXES.has(bare(given))) return wordsOf(family);
  return [...wordsOf(given), ...wordsOf(family)];
}

/** "M." and "G" are titles only before at least two more words: else they are an initial. */
function isTitle(words: readonly string[], at: number): boolean {
  const word = bare(words[at] ?? '');
  if (!TITLES.has(word) || words.length - at < 2) return false;
  return word.length > 1;
}

/** An initial, or a word that is only half a name. */
function leansOnNext(word: string): boolean {
  return /^\p{L}{1,3}\.$/u.test(word) || /^\p{L}$/u.test(word) || BOUND_WORDS.has(bare(word));
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** Forms often shout or whisper a name ("DANA", "dana"); a name written with care is left as it is. */
function wellCased(word: string): string {
  const shouted = word.length > 2 && word === word.toUpperCase() && !word.includes('.');
  const whispered = word === word.toLowerCase();
  if (!shouted && !whispered) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
