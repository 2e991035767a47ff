// Which plain word a disguised one stands for: f*ck, sh1t, a$$hole, f.u.c.k, "i d i o t". It knows only the
// words people disguise, so an order code such as A5512 stays a code. Case, width, accents and look-alike letters
// are already folded away (text/fold.ts); what the word then means is for the lexicon.

/**
 * The words people hide from filters, in English, Filipino and Spanish. All are also in the lexicon, where it
 * stands what they mean; a word missing there would be unmasked and then ignored.
 */
const HIDDEN_WORDS =
  `fuck fucks fucked fucker fuckers fuckin fucking motherfucker motherfuckers motherfucking fuckwit fuckface
  shit shits shitty bullshit shithole shithead ass asses asshole assholes arse arsehole arseholes arsed
  bitch bitches bitching bastard bastards cunt cunts dick dicks dickhead dickheads prick pricks cock
  crap piss pissed wank wanker wankers twat twats bollocks slut sluts whore whores pussy scum douche douchebag
  idiot idiots idiotic moron morons moronic stupid retard retards retarded dumb dumbass jackass loser losers
  liar liars thief thieves scam scams scammer scammers kill murder die suicide nigger niggers nigga faggot
  faggots fag fags
  puta putang putangina tangina gago gagu tarantado bobo tanga ulol punyeta leche tae hayop
  mierda joder coño cabron cabrones pendejo pendejos puto putos gilipollas imbecil imbeciles carajo verga chinga
  chingar estupido estupida culero`
    .split(/\s+/)
    .filter((word) => word !== '');

const HIDDEN: ReadonlySet<string> = new Set(HIDDEN_WORDS);

/** Words that are too ordinary in pieces: "d i e" or "t a e" in spaced letters is no reason to find anything. */
const NEVER_SPACED: ReadonlySet<string> = new Set(['ass', 'fag', 'tae', 'die', 'fags', 'cock']);

/** The hidden words by first letter and length: what a masked word can be compared with, a handful at a time. */
const BY_SHAPE = new Map<string, string[]>();
for (const word of HIDDEN_WORDS) {
  const shape = `${word[0]}${word.length}`;
  BY_SHAPE.set(shape, [...(BY_SHAPE.get(shape) ?? []), word]);
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '+': 't',
};

const MASKS = '*#%&@$!-_.?^~';
/** A letter and at least two stars and nothing else: only the four words people write that way. */
const BARE: Readonly<Record<string, string>> = { f: 'fuck', s: 'shit', b: 'bitch', c: 'cunt' };
/** Nobody disguises a word of thirty letters, and a bound keeps the work linear. */
const TOO_LONG = 30;

/**
 * The plain word that a run of characters without spaces stands for, or undefined where it is no disguise.
 * `run` is folded text with outer brackets, quotes and commas already taken off.
 */
export function unmask(run: string): string | undefined {
  if (run.length < 3 || run.length > TOO_LONG) return undefined;
  return fromLeet(run) ?? fromSeparators(run) ?? fromStars(run) ?? fromMarksAlone(run);
}

/** sh1t, a$$hole, b!tch, 1d10t. */
function fromLeet(run: string): string | undefined {
  let plain = '';
  let letters = 0;
  for (const character of run) {
    const letter = LEET[character] ?? character;
    if (letter < 'a' || letter > 'ñ') return undefined;
    if (letter === character) letters++;
    plain += letter;
  }
  // "a55" and "5417" are also seats and codes: figures need four characters and half of them letters, or five
  // and two letters ("1d10t").
  const enough = letters * 2 >= run.length || (run.length >= 5 && letters >= 2);
  if (letters === 0 || (/\d/.test(run) && (run.length < 4 || !enough))) return undefined;
  return hiddenWord(plain) ?? (plain.includes('i') ? hiddenWord(run.replace(/[1|]/g, 'l')) : undefined);
}

/** f.u.c.k, s-h-i-t, i_d_i_o_t: single letters with one mark between them. */
function fromSeparators(run: string): string | undefined {
  let plain = '';
  for (let at = 0; at < run.length; at++) {
    const character = run[at] ?? '';
    if (at % 2 === 0) plain += character;
    else if (!'.-_*~'.includes(character)) return undefined;
  }
  return hiddenWord(plain);
}

/** f*ck, sh**, f***ing, b!tch, f--k: marks in place of letters. Needs a letter in front and a star or two. */
function fromStars(run: string): string | undefined {
  const first = run[0] ?? '';
  if (first < 'a' || first > 'z') return undefined;
  let marks = 0;
  let stars = 0;
  for (const character of run) {
    if (MASKS.includes(character)) marks++;
    if (character === '*') stars++;
    else if (!MASKS.includes(character) && (character < 'a' || character > 'z')) return undefined;
  }
  if (marks === 0 || (stars === 0 && marks < 2)) return undefined;
  const trimmed = run.replace(/[!?.]+$/, '');
  const bare = /^([a-z])\*{2,}(?:ing|in|ed|er|s|y)?$/.exec(trimmed);
  if (bare) return BARE[bare[1] ?? ''];
  for (const word of BY_SHAPE.get(`${first}${trimmed.length}`) ?? []) if (fits(trimmed, word)) return word;
  return undefined;
}

/** @#$%!: a comic's swearing, four or more marks of at least three kinds. It stands for the mildest of its words. */
function fromMarksAlone(run: string): string | undefined {
  for (const character of run) if (!'@#$%&*!^'.includes(character)) return undefined;
  return run.length >= 4 && new Set(run).size >= 3 ? 'bullshit' : undefined;
}

function fits(masked: string, word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const character = masked[at] ?? '';
    if (character !== word[at] && !MASKS.includes(character)) return false;
  }
  return true;
}

/** The hidden word behind a spelling, also with letters drawn out: fuuuck, iiidiot. */
function hiddenWord(plain: string): string | undefined {
  if (HIDDEN.has(plain)) return plain;
  const once = plain.replace(/(.)\1+/g, '$1');
  if (once.length > 2 && HIDDEN.has(once)) return once;
  const twice = plain.replace(/(.)\1{2,}/g, '$1$1');
  return HIDDEN.has(twice) ? twice : undefined;
}

/**
 * Where hidden words stand in a row of single letters ("u r a i d i o t"): pairs of first letter and word. The
 * longest word at each place wins.
 */
export function unspace(letters: readonly string[]): { at: number; word: string }[] {
  const found: { at: number; word: string }[] = [];
  for (let at = 0; at < letters.length; ) {
    const word = longestFrom(letters, at);
    if (word) found.push({ at, word });
    at += word?.length ?? 1;
  }
  return found;
}

function longestFrom(letters: readonly string[], at: number): string | undefined {
  return BY_FIRST.get(letters[at] ?? '')?.find((word) => {
    for (let letter = 1; letter < word.length; letter++)
      if (letters[at + letter] !== word[letter]) return false;
    return true;
  });
}

/** The words that may be spelled in single letters, by their first letter, the longest first. */
const BY_FIRST = new Map<string, string[]>();
for (const word of [...HIDDEN].sort((a, b) => b.length - a.length)) {
  if (word.length < 3 || NEVER_SPACED.has(word)) continue;
  const first = word[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), word]);
}
