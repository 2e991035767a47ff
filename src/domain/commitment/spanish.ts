// Whether a Spanish clause commits us: "le llamaré", "vamos a revisar", "te aviso mañana", "recibirá su dinero".
// Attempts, wishes and refusals do not. Whether it waits for the customer is decided in commitment.ts.

import { wordAt, wordSet } from '../due-time/reading';
import type { Clause } from '../text/clauses';
import type { Token } from '../text/sentence-tokens';
import { OWN_PEOPLE, THIRD_PARTIES } from '../text/speech-words';

const CLITICS = wordSet('le les te os lo la los las se me nos');
/** First person, present tense, as good as a future without a pronoun when something is left with us. */
const TAKEN_ON = wordSet('encargo ocupo vuelvo dejo anoto');
/** Third person, present tense, said of our people for what is to come: "le llama mi compañera". */
const OTHERS_ACT = wordSet(
  'llama escribe avisa contacta envia manda pasa responde contesta visita confirma atiende informa llaman escriben ' +
    'avisan envian mandan responden confirman',
);
/** First person, present tense, said with a pronoun before it: "le llamo", "te aviso". */
const PRESENT_ACTS = wordSet(
  'llamo aviso escribo envio mando confirmo contacto devuelvo paso informo actualizo reviso consulto respondo contesto ' +
    'llamamos avisamos escribimos enviamos mandamos confirmamos contactamos devolvemos informamos revisamos respondemos ' +
    'contestamos reembolsamos reembolso gestiono digo cuento miro cambio arreglo busco consigo dejo anoto abono ' +
    'tramito resuelvo explico pido preparo reservo anulo cancelo comento traslado comunico facilito indico llevo ' +
    'decimos contamos cambiamos dejamos abonamos tramitamos explicamos preparamos mantengo mantenemos',
);
const NO_ACTS =
  /^(?:intentar|tratar|esperar|querr|podr|tendr|necesitar|procurar|desear|gustar|hab|ser|estar|ver)/;
const NO_GOING_TO = wordSet('intentar tratar necesitar esperar poder tener ver estar ser');
const GIVEN = wordSet('recibira recibiras tendra tendras obtendra vera');

/** Judges one main clause; false also for every clause that is not Spanish. */
export function commitsInSpanish(tokens: readonly Token[], { from, to }: Clause, hasDue: boolean): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || !mayBind(token)) continue;
    const before = wordAt(tokens, at - 1);
    const isDenied = isNo(tokens, from, at);
    if ((token.text === 'voy' || token.text === 'vamos') && wordAt(tokens, at + 1) === 'a') {
      return !isDenied && !NO_GOING_TO.has(wordAt(tokens, at + 2));
    }
    if (CLITICS.has(before) && PRESENT_ACTS.has(token.text) && !token.raw.endsWith('ó')) return !isDenied;
    if (TAKEN_ON.has(token.text) && (before === 'me' || hasDue || at === from)) return !isDenied;
    if (OTHERS_ACT.has(token.text) && hasDue && hasOurs(tokens, from, to)) return !isDenied;
    if (isFirstFuture(token)) return !isDenied && !NO_ACTS.test(token.text);
    if (GIVEN.has(token.text) && (hasDue || token.text.startsWith('recib'))) return !isDenied;
    if (isThirdFuture(token) && speaksOfOurs(tokens, from, at)) return !isDenied && !NO_ACTS.test(token.text);
  }
  return false;
}

const LISTED = new Set(['voy', 'vamos', ...PRESENT_ACTS, ...TAKEN_ON, ...OTHERS_ACT, ...GIVEN]);

/** Whether a word is any of the forms that can commit us; most words are none, and cost this one look. */
function mayBind({ text, raw }: Token): boolean {
  return LISTED.has(text) || text.endsWith('emos') || hasAccentAtEnd(raw);
}

/** On one of the last two letters, as in every future: "llamará", "llamarán". */
function hasAccentAtEnd(raw: string): boolean {
  const { length } = raw;
  return length > 2 && (raw.charCodeAt(length - 1) > 127 || raw.charCodeAt(length - 2) > 127);
}

/** "llamaré", "enviaremos"; without its accent only where a pronoun stands before ("le llamare"). */
function isFirstFuture({ raw, text }: Token): boolean {
  return /(?:ar|er|ir|dr)é$/i.test(raw) || (text.length > 6 && /(?:ar|er|ir|dr)emos$/.test(text));
}

function isThirdFuture({ raw }: Token): boolean {
  return /(?:ar|er|ir|dr)(?:á|án)$/i.test(raw);
}

function speaksOfOurs(tokens: readonly Token[], from: number, at: number): boolean {
  for (let index = from; index < at; index += 1) {
    const word = wordAt(tokens, index);
    if (THIRD_PARTIES.has(word)) return false;
    if (OWN_PEOPLE.has(word) || word === 'se' || word === 'reembolso' || word === 'alguien') return true;
  }
  return false;
}

function hasOurs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const word = wordAt(tokens, index);
    if (THIRD_PARTIES.has(word)) return false;
    if (OWN_PEOPLE.has(word)) return true;
  }
  return false;
}

function isNo(tokens: readonly Token[], from: number, at: number): boolean {
  for (let index = from; index < at; index += 1) {
    const word = wordAt(tokens, index);
    if (word === 'no' && wordAt(tokens, index + 1) !== ',' && wordAt(tokens, index + 1) !== 'se') return true;
    if (word === 'nunca' || word === 'tampoco') return true;
  }
  return false;
}
