// Which of the languages we read a message is in, or that it is in one we do not. Decided by script, by small words
// and by the letters of the words (language/profiles.ts); names, codes and very short texts decide nothing and are
// read as English. A wrong level in a language we cannot read is worse than none: then the reading says `unread`.

import type { Token } from '../text/tokens';
import { likenessOf } from './language/profiles';
import type { Language } from './lexicon/notation';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Small words, without those that two of the read languages share ("no", "me", "a", "para"). */
const READ: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(`the and is are was were you your i my it this that to of for with not have has had be been do does did will
    would can could should on in at from by an but or if so what when where why how who which there here they we he she
    him her them us our their its just now still please thanks thank hello hi get got need want help know been after
    before because about up out all any some no more than then too very yes ok okay am as good great never again
    service order customer phone account app refund back time today tomorrow yesterday day days week hours money`),
  es: words(`el los las una unos del al que y en con por para pero muy mas mi mis tu su sus se lo le les nos yo ella
    ellos ustedes usted vosotros es esta estan estoy soy son fue era ser hay he ha han hace hacer tengo tiene tienen
    quiero necesito puedo puede pueden como cuando donde porque desde hasta sin sobre este esto ese eso todavia aun
    siempre nunca nada nadie todo toda todos hola gracias buenos buenas dias tardes favor si tambien solo ahora hoy ayer
    te os voy vas va vamos van tus estas estaba noche casa vida sabe se
    pedido paquete dinero cuenta servicio cliente empresa llega llego quien cual de la un`),
  fil: words(`ang ng mga sa na nang ko mo po ba ako ikaw kayo niyo ninyo nyo namin natin sila nila kami tayo siya niya nya
    ito iyan yan yun yung iyon dito diyan doon hindi wala walang mayroon meron lang naman din rin kasi dahil kung kapag pag
    bakit paano kailan kelan saan sino anong magkano ilan gusto ayaw pwede puwede salamat opo oo huwag wag pero ay noong
    nung kahapon ngayon bukas lahat talaga sobra grabe nga daw raw pala yata sana muna ulit uli tagal matagal pera inyo akin
    amin atin kanila sakin samin sayo kita hanggang kahit parin pa si ni kay ano natanggap nang kong akong yang iyang buhay ulit na sakin wala kana nalang lahat natanggap kaya wla nyong niyong yang mag`),
};

/** Words that name their language by themselves, in a text of one to three words. */
const GREETINGS =
  words(`danke bitte hallo merci bonjour grazie buongiorno obrigado obrigada ola bedankt tack tak takk
  dziekuje prosze dekuji tesekkurler merhaba terima mulțumesc multumesc koszonom kiitos hei`);

/** Letters of scripts we do not read: one more of these than of Latin letters and the message is unread. */
const OTHER_SCRIPT =
  /[\u0370-\u1FFF\u2C00-\uA71F\uA840-\uD7FF\uF900-\uFDFF\uFE70-\uFEFF\uFF66-\uFFDC]|[\u{10000}-\u{1D3FF}\u{1E000}-\u{1EFFF}\u{20000}-\u{3FFFF}]/gu;
const LATIN = /[A-Za-z\u00C0-\u024F\u1E00-\u1EFF\uFF21-\uFF5A]|[\u{1D400}-\u{1D7FF}]/gu;

/** Letters with marks that none of the read languages has: two words of such a text are not a name. */
const STRANGE_MARK = /[\u00C0-\u024F\u1E00-\u1EFF]/g;
const OUR_MARKS = 'áéíóúüñÁÉÍÓÚÜÑ';

/**
 * How much more another language must look like the text than ours do, in natural logarithms: the figure for a text
 * without one small word of ours, and what each of those adds. Ties go to what we read: Portuguese shares half its
 * words with Spanish, Cebuano with Filipino.
 */
const MARGIN = 9;
const MARGIN_A_WORD = 2.5;
/** One to three words are a name or a dish more often than a message. */
const FEW = 3;
const MARGIN_OF_FEW = 17;

/** What a text is read as: the read languages it holds; empty when it is in another language. */
export function findLanguages(text: string, tokens: readonly Token[]): ReadonlySet<Language> {
  const other = text.match(OTHER_SCRIPT)?.length ?? 0;
  if (other > 1 && other >= (text.match(LATIN)?.length ?? 0)) return new Set();
  const spoken = tokens.filter((token) => token.kind === 'word' && !token.joined);
  const counts = {
    en: count(spoken, READ.en),
    es: count(spoken, READ.es),
    fil: count(spoken, READ.fil),
  };
  const most = Math.max(counts.en, counts.es, counts.fil);
  if (most * 2 < spoken.length && isOther(text, spoken, most)) return new Set();
  const found = new Set<Language>();
  for (const language of ['en', 'es', 'fil'] as const) {
    if (counts[language] > 0 && counts[language] * 5 >= most) found.add(language);
  }
  return found.size > 0 ? found : new Set(['en']);
}

function isOther(text: string, spoken: readonly Token[], most: number): boolean {
  if (spoken.length <= FEW && spoken.some((token) => GREETINGS.has(token.word)))
    return spoken.length > 0 && most === 0;
  // A longer text with strange marks and not one small word we know is in a language that has no profile.
  if (most === 0 && spoken.length >= 5 && strangeMarks(text) >= 2) return true;
  const likeness = likenessOf(text, spoken);
  const margin = spoken.length <= FEW ? MARGIN_OF_FEW : MARGIN;
  return likeness.other - likeness.ours > margin + MARGIN_A_WORD * most;
}

function strangeMarks(text: string): number {
  return [...(text.match(STRANGE_MARK) ?? [])].filter((mark) => !OUR_MARKS.includes(mark)).length;
}

function count(tokens: readonly Token[], list: ReadonlySet<string>): number {
  let hits = 0;
  // One letter is more often part of a code than a word.
  for (const token of tokens) if (token.word.length > 1 && list.has(token.word)) hits++;
  return hits;
}
