// Folding: every character of a text becomes the plain letters a reader takes it for, and each of those knows
// where it came from. Sees through case, width, accents, look-alike letters, styled alphabets and invisible
// marks (T22). What a word is, and what a disguised word stands for, is left to text/tokens.ts and text/disguise.ts.

/** A text in plain letters. `starts[i]` and `ends[i]` are the UTF-16 offsets in the source of `text[i]`. */
export interface Folded {
  text: string;
  starts: (index: number) => number;
  ends: (index: number) => number;
}

/** What stands for a pictogram in folded text: one private-use character, so that it is never part of a word. */
export const FACE = '\uE000';

/**
 * Letters that look like a Latin one, after compatibility folding and lower-casing. Cyrillic, Greek, Armenian
 * and Cherokee, as the confusables table of UTS 39 has them; rare ones are left out.
 */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аαɑᎪ',
    b: 'Ьвᏼ',
    c: 'сϲⅽᏟ',
    d: 'ԁժᎠ',
    e: 'еεҽᎬ',
    f: 'ϝғ',
    g: 'ցᏀ',
    h: 'һհнᎻ',
    i: 'іι',
    j: 'јϳյᎫ',
    k: 'кκᏦ',
    l: 'ӏӀᏞ',
    m: 'мᎷ',
    n: 'пηո',
    o: 'оοօσ',
    p: 'рρᏢ',
    q: 'ԛգ',
    r: 'гᏒ',
    s: 'ѕᏚ',
    t: 'тτᎢ',
    u: 'υսц',
    v: 'νѵᏙ',
    w: 'ѡԝшωᎳ',
    x: 'хχ',
    y: 'уүγ',
    z: 'Ꮓ',
  }).flatMap(([latin, others]) => [...others].map((other): [string, string] => [other, latin])),
);

/** What the small capitals and the phonetic letters in WHOLE stand for, in the same order. */
const SMALL_CAPITALS = 'abcdefghijklmnoprstuvwyz';
const PHONETIC = 'aabcdegghijlmnorstuvwyz';

/** Letters of the Latin script that compatibility folding leaves whole although a reader sees a plain one. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    ŧ: 't',
    æ: 'ae',
    œ: 'oe',
    ß: 'ss',
    ı: 'i',
    ƒ: 'f',
  }),
  ...[...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'].map((small, at): [string, string] => [
    small,
    SMALL_CAPITALS[at] ?? small,
  ]),
  ...[...'ɑɐɓɕɖɛɠɡɦɨʝɭɱɲɵɹʂʈʉʋʍʎʐ'].map((turned, at): [string, string] => [turned, PHONETIC[at] ?? turned]),
]);

const APOSTROPHES = "'’‘ʼ＇`´′ʹ";
const INVISIBLE = /^(?:[\p{Cf}\p{M}\p{Cs}\u115F\u1160\u3164\uFFA0]|\p{Emoji_Modifier})$/u;
const PICTURE = /^[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}]$/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]+$/u;
const SPACE = /^[\s\u2800]$/u;
const NOT_LATIN = /[\u0370-\u052F\u0530-\u058F\u13A0-\u13FF]/gu;
const LATIN = /[A-Za-z\u00C0-\u024F\uFF21-\uFF5A]/gu;
const TILDE = '\u0303';

/** Texts are long and their alphabets small, so a folded character is kept. Two tables: with look-alikes, without. */
const kept: readonly [Map<string, string>, Map<string, string>] = [new Map(), new Map()];
const KEPT_AT_MOST = 4_096;

/** The plain letters of one character: '' for an invisible one, FACE for a pictogram, a space for a separator. */
function foldCharacter(character: string, seeLookAlikes: boolean): string {
  const table = kept[seeLookAlikes ? 1 : 0];
  const known = table.get(character);
  if (known !== undefined) return known;
  const folded = foldFresh(character, seeLookAlikes);
  if (table.size < KEPT_AT_MOST) table.set(character, folded);
  return folded;
}

function foldFresh(character: string, seeLookAlikes: boolean): string {
  if (APOSTROPHES.includes(character)) return "'";
  if (character === '“' || character === '”' || character === '„') return '"';
  if (character === '…') return '.';
  if (character === '\u2013' || character === '\u2014' || character === '\u2212') return '-';
  // Spain writes ¡ and ¿ before a sentence; both are plain punctuation here.
  if (SPACE.test(character)) return character === '\u2028' || character === '\u2029' ? '\n' : ' ';
  if (INVISIBLE.test(character)) return '';
  const squared = squaredLetter(character);
  if (squared) return squared;
  if (PICTURE.test(character) && !/^[\d#*©®™‼⁉]$/u.test(character)) return FACE;
  let plain = '';
  for (const part of character.normalize('NFKD')) {
    if (part === TILDE && (plain === 'n' || plain === 'N')) plain = 'ñ';
    else if (!INVISIBLE.test(part)) plain += part;
  }
  plain = plain.toLowerCase();
  let latin = '';
  for (const letter of plain) {
    if (INVISIBLE.test(letter)) continue;
    latin += WHOLE.get(letter) ?? (seeLookAlikes ? LOOK_ALIKES.get(letter) : undefined) ?? letter;
  }
  return latin === '' || LETTER_OR_DIGIT.test(latin) || latin.length === 1 ? latin : ' ';
}

/** White-on-black and squared capitals (🅰 to 🆉 and their kin), which compatibility folding does not know. */
function squaredLetter(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  for (const first of [0x1f130, 0x1f150, 0x1f170]) {
    if (code >= first && code < first + 26) return String.fromCharCode(97 + code - first);
  }
  return undefined;
}

/**
 * Folds a text. Never throws, on any string; lone surrogates fold to nothing. Look-alike letters are read as
 * Latin only where Latin letters are at least as many, so that Russian or Greek stays Russian or Greek.
 */
export function foldText(text: string): Folded {
  // Most mails are plain ASCII, where folding changes case only and every offset stays.
  if (isAscii(text)) {
    return { text: text.toLowerCase(), starts: (index) => index, ends: (index) => index + 1 };
  }
  const others = text.match(NOT_LATIN)?.length ?? 0;
  const seeLookAlikes = others > 0 && (text.match(LATIN)?.length ?? 0) >= others;
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    const piece =
      code < 128
        ? String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code)
        : combinedOrFolded(text, at, next, seeLookAlikes, pieces);
    // An invisible mark belongs to the letter before it, so that a span never cuts a letter from its accent.
    if (piece === '' && ends.length > 0 && ends[ends.length - 1] === at) ends[ends.length - 1] = next;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(at);
      ends.push(next);
    }
    pieces.push(piece);
    at = next;
  }
  return {
    text: pieces.join(''),
    starts: (index) => starts[index] ?? text.length,
    ends: (index) => ends[index] ?? text.length,
  };
}

/** As foldCharacter, but an n followed by a combining tilde becomes ñ, as when it comes in one piece. */
function combinedOrFolded(text: string, at: number, next: number, see: boolean, pieces: string[]): string {
  const last = pieces.length - 1;
  if (text[at] === TILDE && pieces[last] === 'n') {
    pieces[last] = 'ñ';
    return '';
  }
  return foldCharacter(text.slice(at, next), see);
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
