// Reads Spanish time: "mañana a las 3", "el lunes", "dentro de 2 horas", "antes del viernes", "a fin de mes",
// "las cuatro y media de la tarde". What the pieces mean together is decided in due-time/resolve.ts.

import type { Token } from '../text/sentence-tokens';
import { readAmount } from './amounts';
import { readClock } from './clocks';
import { readDate } from './dates';
import { feastAt } from './feasts';
import type { DateWords } from './figures';
import { SPANISH } from './lexicon';
import { readNth } from './nth';
import type { Pieces } from './pieces';
import { isGlued, mayEndBareTime, type Reading, wordAt, wordSet } from './reading';
import { PARTS, readSpokenClock } from './spanish-clocks';
import {
  readBeforeItEnds,
  readCourse,
  readEnd,
  readFirstOrLastHour,
  readPartOfWhole,
  sideOfWeekend,
} from './spanish-spans';
import type { AmountWords } from './stretches';

const AMOUNTS: AmountWords = {
  lexicon: SPANISH,
  one: wordSet('un una'),
  to: wordSet('a o y'),
  and: wordSet('y e'),
  half: wordSet('media medio'),
  business: wordSet('habiles habil laborables laborable laborales laboral'),
  filler: wordSet('de proximas proximos mas siguientes'),
  approximate: wordSet(
    'de un plazo maximo las los proximas proximos siguientes menos unas unos aproximadamente alrededor el ' +
      'transcurso cerca mas tardar lapso periodo curso unos como solo solamente a',
  ),
  opens: wordSet('en dentro antes tras aqui'),
  opensAhead: wordSet('durante'),
  ahead: wordSet('proximas proximos siguientes'),
  opensRange: wordSet('entre de'),
  opensDays: wordSet(''),
  opensBare: wordSet(
    'deme dame denos danos denme tardara tardare tardaremos tomara llevara dame danos espereme permitame permitanos permiteme regaleme regalame',
  ),
  closes: wordSet('despues'),
  closesLater: ['mas', 'tarde'],
  past: wordSet('atras'),
  after: wordSet('desde'),
  before: wordSet(''),
  weekFrom: wordSet(''),
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
  bareMonths: true,
  dayFirst: true,
};

/** Reads the Spanish piece that begins at the token. */
export function readSpanish(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  return (
    readNth(tokens, at) ??
    readCalendarWord(tokens, at, soFar) ??
    readAmount(tokens, at, AMOUNTS) ??
    readDate(tokens, at, soFar, DATES) ??
    readSpokenClock(tokens, at, soFar) ??
    readClock(tokens, at, soFar)
  );
}

type WordReader = (tokens: readonly Token[], at: number, soFar: Pieces) => Reading | null;

const one =
  (set: Pieces): WordReader =>
  (_tokens, at) => ({ to: at + 1, set });

/** Each word that can open a piece, weekdays and feasts apart, and how to read on from it. */
const WORD_READERS: ReadonlyMap<string, WordReader> = new Map<string, WordReader>([
  ['hoy', readToday],
  ['ayer', one({ dropped: true })],
  ['anoche', one({ dropped: true })],
  ['anteayer', one({ dropped: true })],
  ['pasado', readPast],
  ['pasada', readPast],
  ['manana', readPartOrTomorrow],
  ['tarde', readPartOrTomorrow],
  ['noche', readPartOrTomorrow],
  ['madrugada', readPartOrTomorrow],
  ['esta', readThisOrNext],
  ['este', readThisOrNext],
  ['proximo', readThisOrNext],
  ['proxima', readThisOrNext],
  ['siguiente', readThisOrNext],
  ['pasados', readThisOrNext],
  ['semana', readWeekThatComes],
  ['mes', readWeekThatComes],
  ['ano', readWeekThatComes],
  ['dia', readDay],
  ['fin', readEnd],
  ['final', readEnd],
  ['finales', readEnd],
  ['fines', readEnd],
  ['cierre', readEnd],
  ['principio', readPartOfWhole],
  ['principios', readPartOfWhole],
  ['comienzos', readPartOfWhole],
  ['inicio', readPartOfWhole],
  ['inicios', readPartOfWhole],
  ['mediados', readPartOfWhole],
  ['terminar', readBeforeItEnds],
  ['acabar', readBeforeItEnds],
  ['finalizar', readBeforeItEnds],
  ['termine', readBeforeItEnds],
  ['acabe', readBeforeItEnds],
  ['finalice', readBeforeItEnds],
  ['concluya', readBeforeItEnds],
  ['transcurso', readCourse],
  ['curso', readCourse],
  ['largo', readCourse],
  ['durante', readCourse],
  ['primera', readFirstOrLastHour],
  ['ultima', readFirstOrLastHour],
  [
    'misma',
    (tokens, at) => (wordAt(tokens, at + 1) === 'hora' ? { to: at + 2, set: { sameTime: true } } : null),
  ],
  [
    'medio',
    (tokens, at) =>
      wordAt(tokens, at + 1) === 'dia' && (wordAt(tokens, at - 1) === 'al' || wordAt(tokens, at - 1) === 'a')
        ? { to: at + 2, set: { clock: { minutes: 720, certain: true } } }
        : null,
  ],
  ['mediodia', one({ clock: { minutes: 720, certain: true } })],
  ['medianoche', one({ clock: { minutes: 1440, certain: true } })],
]);

/** Words a Spanish piece can begin with beside numbers, weekdays and months; due-time/openers.ts asks. */
export const SPANISH_OPENERS: ReadonlySet<string> = new Set([
  ...WORD_READERS.keys(),
  ...['un', 'una', 'media', 'medio', 'hora', 'minuto', 'mes', 'semana', 'tres', 'cuarto', 'el', 'del', 'al'],
]);

function readCalendarWord(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const reader = WORD_READERS.get(token.text);
  if (reader !== undefined) return reader(tokens, at, soFar);
  return readWeekday(tokens, at, soFar) ?? feastAt(tokens, at);
}

/** "de hoy en ocho (días)" is this day next week, "en quince" the week after. */
const IN_DAYS: ReadonlyMap<string, number> = new Map([
  ['ocho', 7],
  ['quince', 14],
]);

function readInDays(tokens: readonly Token[], at: number): { days: number; to: number } | null {
  const days = wordAt(tokens, at) === 'en' ? IN_DAYS.get(wordAt(tokens, at + 1)) : undefined;
  if (days === undefined) return null;
  return { days, to: wordAt(tokens, at + 2) === 'dias' ? at + 3 : at + 2 };
}

function readToday(tokens: readonly Token[], at: number): Reading {
  const later = wordAt(tokens, at - 1) === 'de' ? readInDays(tokens, at + 1) : null;
  return later === null ? { to: at + 1, set: { day: 0 } } : { to: later.to, set: { day: later.days } };
}

/** "pasado mañana"; behind a weekday or a week it says that it is over. */
function readPast(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  if (wordAt(tokens, at + 1) === 'manana') return { to: at + 2, set: { day: 2 } };
  const isOver = soFar.weekday !== undefined || soFar.week !== undefined;
  return isOver ? { to: at + 1, set: { dropped: true } } : null;
}

const WORKING = wordSet('habil laborable laboral');

/** "el día siguiente", "el día hábil siguiente". */
function readDay(tokens: readonly Token[], at: number): Reading | null {
  if (wordAt(tokens, at + 1) === 'siguiente') return { to: at + 2, set: { day: 1 } };
  const isNext = WORKING.has(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2) === 'siguiente';
  if (isNext) return { to: at + 3, set: { businessDay: 1 } };
  // "se lo mando en el día"
  const isWhole =
    wordAt(tokens, at - 1) === 'el' && wordAt(tokens, at - 2) === 'en' && mayEndBareTime(tokens, at + 1);
  return isWhole && wordAt(tokens, at + 1) !== 'de'
    ? { to: at + 1, set: { end: { of: 'day', offset: 0 } } }
    : null;
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
  if (Object.keys(soFar).length === 0 && led !== 'por' && led !== 'en' && led !== 'durante') return null;
  return { to: at + 1, set: { part } };
}

/** "esta tarde", "este viernes", "próximo lunes", "la próxima semana". */
function readThisOrNext(tokens: readonly Token[], at: number): Reading | null {
  const isThis = wordAt(tokens, at) === 'esta' || wordAt(tokens, at) === 'este';
  const coming = isThis && wordAt(tokens, at + 1).startsWith('proxim');
  const isSame = isThis && wordAt(tokens, at + 1).startsWith('mism');
  const index = coming || isSame ? at + 2 : at + 1;
  const word = wordAt(tokens, index);
  const part = PARTS.get(word);
  if (isThis && part !== undefined) return { to: index + 1, set: { day: 0, part } };
  if (word === 'semana') return { to: index + 1, set: { week: { offset: isThis && !coming ? 0 : 1 } } };
  if (word === 'mes') return { to: index + 1, set: { monthOffset: isThis && !coming ? 0 : 1 } };
  if (word === 'dia' && !isThis) {
    const isWorking = WORKING.has(wordAt(tokens, index + 1));
    return isWorking ? { to: index + 2, set: { businessDay: 1 } } : { to: index + 1, set: { day: 1 } };
  }
  if (word === 'fin' && wordAt(tokens, index + 2) === 'semana') {
    return { to: index + 3, set: { weekend: { offset: 0, side: sideOfWeekend(tokens, at) } } };
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

const SHORT_LEADS = wordSet('el este proximo reunion del al hasta para');

export function readWeekday(tokens: readonly Token[], at: number, soFar: Pieces): Reading | null {
  const word = wordAt(tokens, at);
  let iso = SPANISH.weekdays.get(word);
  let to = at + 1;
  if (iso === undefined) {
    iso = SPANISH.shortWeekdays.get(word);
    const behind = wordAt(tokens, to) === ',' || wordAt(tokens, to) === '.' ? to + 1 : to;
    const isLed =
      SHORT_LEADS.has(wordAt(tokens, at - 1)) ||
      soFar.date !== undefined ||
      tokens[behind]?.kind === 'number';
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
  // "el lunes en ocho"
  const later = readInDays(tokens, to);
  if (later !== null) return { to: later.to, set: { weekday: { iso, which, weeksLater: later.days / 7 } } };
  return { to, set: { weekday: { iso, which, weeksLater: 0 } } };
}
