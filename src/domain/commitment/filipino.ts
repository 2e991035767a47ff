// Whether a Filipino or Taglish clause commits us: a verb of what is still to be done ("tatawagan", "ia-update",
// "magpapadala") with us as its doer ("ko", "namin", "kami", "kita"). Attempts and refusals do not. Whether it
// waits for the customer is decided in commitment.ts.

import { wordAt, wordSet } from '../due-time/reading';
import type { Clause } from '../text/clauses';
import type { Token } from '../text/sentence-tokens';
import { createWordMemo } from '../text/word-memo';

/** The doer: I, we, our team; "kita" is "I ... you". */
const DOERS = wordSet('ko namin kami ako kita team natin nila sila');
/** Verbs in their contemplated form, as agents use them, by their beginning. */
const STILL_TO_DO =
  /^(?:tatawag|tatawagan|babalik|ipapadal|magpapadal|padadal|papadal|ichecheck|iche|titingn|titignan|susuri|aayusin|aasikas|iaupdate|maguupdate|magaupdate|uupdat|sasabih|ipapaal|ipapas|ipafo|ifofo|ipoproces|ipopro|irerefund|ibabal|papalitan|kokontak|makikipag|gagaw|hihingin|itatanong|tatanung|imemess|magmemess|memess|isesend|magsesend|magrerepl|rereply|sasagut|ipapafo|ifafol|mafafol|fofollow|iaakyat|iaapply|hahanap|aalamin|tutulungan|bibigyan|ibibig|magbibig|kakausap|pupunta|darating|matatanggap|makakatanggap|makukuha|magbabalik|ieescalate|ieendorse|iendorse|ireport|irereport|iuulat|iaadd|tatapus|kukun|isasama|maghahanap|magpapaal)/;
/**
 * What is still to be done, by its form: the first syllable of the root said twice behind a prefix ("ilalagay",
 * "babalitaan", "magte-text", "ie-endorse", "maa-unlock"), as Schachter and Otanes describe the contemplated aspect in
 * their Tagalog Reference Grammar. Short words of that shape ("dadaan") are verbs as well.
 */
const CONTEMPLATED = /^(?:ipag|mag|mai|mapa|maka|ma|ipa|pa|i)?([bcdfghjklmnprstwyz]?[aeiou])\1[a-z]{2,}/;
/** Nouns and particles of that shape. */
const NO_VERBS =
  /^(?:susunod|lalaki|babae|bababa|kakampi|sasakyan|tatay|nanay|mamaya|papaano|paano|iisa|maaari|maaaring|lalo|sasabi)/;
const ATTEMPTS = /^(?:susubuk|sisikap|pipilit|makakaya|baka|siguro|sana|maaari|pwede|puwede)/;
/** What the customer will get from us. */
const GIVEN = /^(?:matatanggap|makakatanggap|makukuha)/;

/** Judges one main clause; false also for every clause that is not Filipino. */
export function commitsInFilipino(tokens: readonly Token[], { from, to }: Clause): boolean {
  let verb = from;
  // "ia-update" and "i-che-check" come as several tokens joined by dashes.
  while (verb < to && !isVerb(joinedWord(tokens, verb, to))) verb += 1;
  if (verb === to) return false;
  for (let at = from; at < to; at += 1) {
    const word = wordAt(tokens, at);
    if (word === 'hindi' || word === 'wala' || word === 'huwag' || ATTEMPTS.test(word)) return false;
  }
  if (GIVEN.test(joinedWord(tokens, verb, to))) return true;
  for (let at = Math.max(from, verb - 6); at < Math.min(to, verb + 9); at += 1) {
    if (DOERS.has(wordAt(tokens, at))) return true;
  }
  return false;
}

/** No verb has less than four letters. */
function isVerb(word: string): boolean {
  return word.length > 3 && isStillToDo(word);
}

const isStillToDo = createWordMemo(
  (word) => STILL_TO_DO.test(word) || (CONTEMPLATED.test(word) && !NO_VERBS.test(word)),
);

/** A word with the parts glued to it by dashes, dashes left out: "i-che-check" is "ichecheck". */
function joinedWord(tokens: readonly Token[], at: number, to: number): string {
  let word = wordAt(tokens, at);
  let index = at + 1;
  while (
    index + 1 < to &&
    wordAt(tokens, index) === '-' &&
    tokens[index]?.glued &&
    tokens[index + 1]?.glued
  ) {
    word += wordAt(tokens, index + 1);
    index += 2;
  }
  return word;
}
