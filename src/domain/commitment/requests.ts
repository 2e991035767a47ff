// Whether a clause or sentence asks the customer to do or tell something: what comes behind it in the draft then
// waits for the customer ("Could you DM us? We'll take a look").

import { skipWords, wordAt, wordSet } from '../due-time/reading';
import type { Clause } from '../text/clauses';
import type { Token } from '../text/sentence-tokens';
import { ADVERBS, IMPERATIVES } from '../text/speech-words';

const NAMES_OFF = wordSet(
  'hi hello hey ok okay oh no yes sure and so but also then now just simply , ! please kindly pls plz if',
);

const POLITE_QUESTIONS = wordSet('how');

/** "please allow 3 days", "please note": said for information. */
const PROMISED = wordSet('allow expect know rest note accept bear');

const TO_US = wordSet('us me our dm pm here');

const COURTESIES = wordSet('feel hold wait bear stay note read see look');

const NO_REQUESTS = wordSet('read see wait hold');

const AFTER_NOUN = wordSet('is are was were will has');

const CALLS = wordSet('call ring shout');

const PLEASE = wordSet('please kindly pls plz paki');

/** An imperative to the customer: "DM us", "please send", "go ahead and call", "let us know which". */
export function isRequest(tokens: readonly Token[], { from, to, role }: Clause): boolean {
  if (role === 'condition') return false;
  let isPolite = false;
  for (let at = from; at < to && at < from + 8; at += 1) {
    const word = wordAt(tokens, at);
    if (PLEASE.has(word)) isPolite = true;
    if (word.startsWith('paki')) return true;
    if (PROMISED.has(word)) return false;
    if (!IMPERATIVES.has(word)) continue;
    // "Hi Anna DM us your number": the verb may stand behind a name.
    const isSubjectBefore =
      at > from &&
      !NAMES_OFF.has(wordAt(tokens, at - 1)) &&
      !ADVERBS.has(wordAt(tokens, at - 1)) &&
      !tokens[at - 1]?.capital;
    if (isSubjectBefore) continue;
    if (word === 'let') {
      const object = wordAt(tokens, at + 1);
      if (object === 'me' || object === 'us')
        return wordAt(tokens, at + 2) === 'know' || wordAt(tokens, at + 2) === 'have';
      return false;
    }
    if (word === 'please' || word === 'kindly') continue;
    if (COURTESIES.has(word) && !isPolite) continue;
    if (NO_REQUESTS.has(word)) return false;
    // "Order 5 is", "Call centre hours": a noun. "Look, Check" alone are none either.
    if (AFTER_NOUN.has(wordAt(tokens, at + 1))) return false;
    if (word === 'leave' && wordAt(tokens, at + 2) === 'with') return false;
    if (word === 'give' && (wordAt(tokens, at + 1) === 'me' || wordAt(tokens, at + 1) === 'us')) {
      return CALLS.has(wordAt(tokens, at + 3));
    }
    return true;
  }
  return isPolite || isMeeting(tokens, from, to);
}

const CHANNELS = wordSet('dm dms pm chat message messages inbox');

/** "Let's meet in DM", "let's take this to DM": the customer has to come. */
function isMeeting(tokens: readonly Token[], from: number, to: number): boolean {
  const first = wordAt(tokens, skipWords(tokens, from, NAMES_OFF, 3));
  if (first !== "let's" && first !== 'lets') return false;
  for (let at = from; at < to; at += 1) if (CHANNELS.has(wordAt(tokens, at))) return true;
  return false;
}

/** A question that wants something of the customer; "how are you?" does not. */
export function isAskingQuestion(tokens: readonly Token[]): boolean {
  const first = wordAt(tokens, skipWords(tokens, 0, NAMES_OFF, 3));
  if (POLITE_QUESTIONS.has(first)) {
    const next = wordAt(tokens, skipWords(tokens, 1, NAMES_OFF, 2));
    return next !== 'are' && next !== 'can' && next !== 'may';
  }
  return tokens.length > 2;
}

/** An address, a signature mark or a thanks between the request and what follows it. */
export function isAside(tokens: readonly Token[]): boolean {
  if (tokens.length <= 3) return true;
  const first = tokens[0]?.text ?? '';
  return (
    first === '<' ||
    first === '^' ||
    first === '*' ||
    first === '/' ||
    first.startsWith('http') ||
    TO_US.has(first)
  );
}
