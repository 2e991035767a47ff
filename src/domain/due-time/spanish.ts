// Reads Spanish time: "mañana a las 3", "el lunes", "dentro de 2 horas", "antes del viernes", "a fin de mes",
// "las cuatro y media de la tarde". What the pieces mean together is decided in due-time/resolve.ts.

import type { Token } from '../text/sentence-tokens';
import { type AmountWords, readAmount } from './amounts';
import { readClock } from './clocks';
import { readDate } from './dates';
import { feastAt } from './feasts';
import type { DateWords } from './figures';
import { SPANISH } from './lexicon';
import type { Pieces } from './pieces';
import { isGlued, type Reading, skipWords, wordAt, wordSet } from './reading';
import { PARTS, readSpokenClock } from './spanish-clocks';

const AMOUNTS: AmountWords = {
  lexicon: SPANISH,
  one: wordSet('un una'),
  to: wordSet('a o y'),
  and: wordSet('y e'),
  half: wordSet('media medio'),
  business: wordSet('habiles habil laborables laborable laborales laboral'),
  filler: wordSet('proximas proximos mas siguientes'),
  approximate: wordSet(
    'de un plazo maximo las los proximas proximos siguientes menos unas unos aproximadamente alrededor el ' +
      'transcurso cerca mas tardar lapso periodo',
  ),
  opens: wordSet('en dentro durante antes tras'),
  opensBare: wordSet('deme dame denos danos tardara tardaremos tomara'),
  closes: wordSet('despues'),
  past: wordSet('atras'),
  after: wordSet('desde'),
  before: wordSet(''),
  afterPhrase: ['a', 'partir', 'de'],
  pastBefore: wordSet('hace desde'),
  now: wordSet('ahora hoy'),
  tail: wordSet('como maximo mas o menos aproximadamente'),
};

const DATES: DateWords = {
  lexicon: SPANISH,
  of: wordSet('de del'),
  leads: wordSet('el del al para antes hasta de desde dia en es'),
  ordinalEnds: wordSet('º o ª ro er do to'),
  ambiguousMonths: wordSet('mar sep dic'),
  bareDayLeads: wordSet('el dia al del'),
  dayFirst: true,
};

/** Reads the Spanish piece that begins at the token. */
export function readSpanish(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  return (
    readCalendarWord(tokens, at, soFar) ??
    readAmount(tokens, at, AMOUNTS) ??
    readDate(tokens, at, soFar, DATES) ??
    readSpokenClock(tokens, at, soFar) ??
    readClock(tokens, at, soFar)
  );
}

function readCalendarWord(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  switch (token.text) {
    case 'hoy':
      return { to: at + 1, set: { day: 0 } };
    case 'ayer':
    case 'anoche':
    case 'anteayer':
      return { to: at + 1, set: { dropped: true } };
    case 'pasado':
    case 'pasada':
      if (wordAt(tokens, at + 1) === 'manana') return { to: at + 2, set: { day: 2 } };
      return soFar.weekday !== undefined || soFar.week !== undefined
        ? { to: at + 1, set: { dropped: true } }
        : null;
    case 'manana':
    case 'tarde':
    case 'noche':
    case 'madrugada':
      return readPartOrTomorrow(tokens, at, soFar);
    case 'esta':
    case 'este':
    case 'proximo':
    case 'proxima':
    case 'siguiente':
    case 'pasados':
      return readThisOrNext(tokens, at);
    case 'semana':
    case 'mes':
    case 'ano':
      return readWeekThatComes(tokens, at);
    case 'dia':
      return wordAt(tokens, at + 1) === 'siguiente' ? { to: at + 2, set: { day: 1 } } : null;
    case 'fin':
    case 'final':
    case 'finales':
    case 'fines':
    case 'cierre':
      return readEnd(tokens, at);
    case 'primera':
    case 'ultima':
      return readFirstOrLastHour(tokens, at);
    case 'mediodia':
      return { to: at + 1, set: { clock: { minutes: 720, certain: true } } };
    case 'medianoche':
      return { to: at + 1, set: { clock: { minutes: 1440, certain: true } } };
    default:
      return readWeekday(tokens, at, soFar) ?? feastAt(tokens, at);
  }
}

/** "mañana" is tomorrow; behind "la" or "esta" and beside a day it is the morning. */
function readPartOrTomorrow(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  const isPart = before === 'la' || before === 'esta' || word !== 'manana';
  if (!isPart) return { to: at + 1, set: { day: 1 } };
  const part = PARTS.get(word);
  // "más tarde" is no part of the day.
  if (part === undefined || soFar.part !== undefined || (before !== 'la' && before !== 'esta')) return null;
  const led = wordAt(tokens, at - 2);
  if (Object.keys(soFar).length === 0 && led !== 'por' && led !== 'en') return null;
  return { to: at + 1, set: { part } };
}

/** "esta tarde", "este viernes", "próximo lunes", "la próxima semana". */
function readThisOrNext(tokens: readonly Token[], at: number): Reading | null {
  const isThis = wordAt(tokens, at) === 'esta' || wordAt(tokens, at) === 'este';
  const coming = isThis && wordAt(tokens, at + 1).startsWith('proxim');
  const index = coming ? at + 2 : at + 1;
  const word = wordAt(tokens, index);
  const part = PARTS.get(word);
  if (isThis && part !== undefined) return { to: index + 1, set: { day: 0, part } };
  if (word === 'semana') return { to: index + 1, set: { week: { offset: isThis && !coming ? 0 : 1 } } };
  if (word === 'mes') return { to: index + 1, set: { monthOffset: isThis && !coming ? 0 : 1 } };
  if (word === 'dia' && !isThis) return { to: index + 1, set: { day: 1 } };
  if (word === 'fin' && wordAt(tokens, index + 2) === 'semana') {
    return { to: index + 3, set: { weekend: { offset: 0, before: false } } };
  }
  const iso = SPANISH.weekdays.get(word);
  if (iso === undefined) return null;
  const which = coming ? 'coming' : isThis ? 'this' : 'next';
  return { to: index + 1, set: { weekday: { iso, which, weeksLater: 0 } } };
}

/** "la semana que viene", "el mes próximo", "la semana siguiente". */
function readWeekThatComes(tokens: readonly Token[], at: number): Reading | null {
  const next = wordAt(tokens, at + 1);
  const isComing =
    next === 'que' && (wordAt(tokens, at + 2) === 'viene' || wordAt(tokens, at + 2) === 'entra');
  const isNext =
    isComing || next === 'proxima' || next === 'proximo' || next === 'siguiente' || next === 'entrante';
  if (next === 'pasada' || next === 'pasado') return { to: at + 2, set: { dropped: true } };
  if (!isNext) return null;
  const to = isComing ? at + 3 : at + 2;
  const word = wordAt(tokens, at);
  if (word === 'semana') return { to, set: { week: { offset: 1 } } };
  return word === 'mes' ? { to, set: { monthOffset: 1 } } : null;
}

const ARTICLES = wordSet('la el este esta');

/** "fin de mes", "final del día", "fin de semana", "finales de la próxima semana". */
function readEnd(tokens: readonly Token[], at: number): Reading | null {
  const joined = wordAt(tokens, at + 1);
  if (joined !== 'de' && joined !== 'del') return null;
  let index = skipWords(tokens, at + 2, ARTICLES);
  const isNext = wordAt(tokens, index).startsWith('proxim');
  if (isNext) index += 1;
  const of = wordAt(tokens, index);
  if (of === 'semana' && index === at + 2)
    return { to: index + 1, set: { weekend: { offset: 0, before: false } } };
  const offset = isNext || wordAt(tokens, index + 1) === 'que' ? 1 : 0;
  const to = wordAt(tokens, index + 1) === 'que' ? index + 3 : index + 1;
  if (of === 'semana') return { to, set: { end: { of: 'week', offset } } };
  if (of === 'mes') return { to, set: { end: { of: 'month', offset } } };
  if (of === 'ano') return { to, set: { end: { of: 'year', offset } } };
  if (of === 'dia' || of === 'jornada') return { to: index + 1, set: { end: { of: 'day', offset: 0 } } };
  if (SPANISH.weekdays.has(of) || of === 'hoy' || of === 'manana')
    return { to: index, set: { end: { of: 'day', offset: 0 } } };
  return SPANISH.months.has(of) ? { to: index, set: { end: { of: 'month', offset: 0 } } } : null;
}

/** "a primera hora (de mañana)", "a última hora (del día)". */
function readFirstOrLastHour(tokens: readonly Token[], at: number): Reading | null {
  if (wordAt(tokens, at + 1) !== 'hora') return null;
  const isFirst = wordAt(tokens, at) === 'primera';
  const to = wordAt(tokens, at + 2) === 'del' && wordAt(tokens, at + 3) === 'dia' ? at + 4 : at + 2;
  return { to, set: isFirst ? { part: 'morning' } : { end: { of: 'day', offset: 0 } } };
}

const SHORT_LEADS = wordSet('el este proximo reunion del al hasta para');

export function readWeekday(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  const word = wordAt(tokens, at);
  let iso = SPANISH.weekdays.get(word);
  let to = at + 1;
  if (iso === undefined) {
    iso = SPANISH.shortWeekdays.get(word);
    const isLed = SHORT_LEADS.has(wordAt(tokens, at - 1)) || soFar.date !== undefined;
    if (iso === undefined || !isLed) return null;
    if (wordAt(tokens, to) === '.' && isGlued(tokens, to) && tokens[to + 1] !== undefined) to += 1;
  }
  // "de lunes a viernes": a custom, not a day.
  if (wordAt(tokens, to) === 'a' && SPANISH.weekdays.has(wordAt(tokens, to + 1)))
    return { to: to + 2, set: { dropped: true } };
  if (wordAt(tokens, at - 1) === 'los' || wordAt(tokens, at - 1) === 'cada')
    return { to, set: { dropped: true } };
  let which: 'coming' | 'next' = 'coming';
  if (wordAt(tokens, to) === 'proximo') {
    which = 'next';
    to += 1;
  } else if (wordAt(tokens, to) === 'que' && wordAt(tokens, to + 1) === 'viene') {
    to += 2;
  }
  return { to, set: { weekday: { iso, which, weeksLater: 0 } } };
}
