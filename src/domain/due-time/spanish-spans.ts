// Reads Spanish stretches of the calendar and their ends: "a fin de mes", "en el transcurso del día", "a principios de
// la próxima semana", "antes de que termine el día". Which dates they are is decided in due-time/resolve.ts.

import type { Token } from '../text/sentence-tokens';
import { SPANISH } from './lexicon';
import { type Reading, skipWords, skipWordsBack, wordAt, wordSet } from './reading';
import { PARTS } from './spanish-clocks';

const WHOLES: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'> = new Map([
  ['dia', 'day'],
  ['jornada', 'day'],
  ['turno', 'day'],
  ['semana', 'week'],
  ['mes', 'month'],
  ['ano', 'year'],
]);

/** "antes de que termine el día", "antes de que acabe la semana". */
export function readBeforeItEnds(tokens: readonly Token[], at: number): Reading | null {
  const lead = wordAt(tokens, at - 1);
  if (lead !== 'que' && !(lead === 'de' && wordAt(tokens, at - 2) === 'antes')) return null;
  const index = skipWords(tokens, at + 1, ARTICLES, 1);
  const of = WHOLES.get(wordAt(tokens, index));
  return of === undefined ? null : { to: index + 1, set: { end: { of, offset: 0 } } };
}

/** "en el transcurso del día", "a lo largo de la tarde", "durante la semana"; other days stand for themselves. */
export function readCourse(tokens: readonly Token[], at: number): Reading | null {
  const joined = wordAt(tokens, at + 1);
  const isDuring = wordAt(tokens, at) === 'durante';
  if (!isDuring && joined !== 'de' && joined !== 'del') return null;
  const index = skipWords(tokens, isDuring ? at + 1 : at + 2, ARTICLES, 1);
  const word = wordAt(tokens, index);
  // "durante el día de mañana" is tomorrow.
  if (word === 'dia' && wordAt(tokens, index + 1) === 'de') return null;
  const part = PARTS.get(word);
  if (part !== undefined && index > at + 1 && (isDuring || joined === 'de'))
    return { to: index + 1, set: { part } };
  const of = WHOLES.get(word);
  const isComing = wordAt(tokens, index + 1) === 'que' || wordAt(tokens, index + 1).startsWith('proxim');
  if (of === undefined || isComing) return null;
  return { to: index + 1, set: { end: { of, offset: 0 } } };
}

/** Where in a week or a month its beginning and its middle lie; ISO weekday and day of the month. */
const BEGINNING = { iso: 2, day: 5 };
const MIDDLE = { iso: 3, day: 15 };

/** "a principios de la próxima semana", "a mediados de mes", "a mediados de abril". */
export function readPartOfWhole(tokens: readonly Token[], at: number): Reading | null {
  const joined = wordAt(tokens, at + 1);
  if (joined !== 'de' && joined !== 'del') return null;
  const where = wordAt(tokens, at) === 'mediados' ? MIDDLE : BEGINNING;
  const from = skipWords(tokens, at + 2, ARTICLES);
  const isNext = wordAt(tokens, from).startsWith('proxim');
  const index = isNext ? from + 1 : from;
  const coming = isNext ? index + 1 : skipComing(tokens, index + 1);
  const later = isNext || coming > index + 1 ? 1 : 0;
  const to = Math.max(coming, index + 1);
  const word = wordAt(tokens, index);
  if (word === 'semana') return { to, set: { week: { offset: later, iso: where.iso } } };
  if (word === 'mes')
    return { to, set: { monthDay: where.day, ...(later === 0 ? {} : { monthOffset: later }) } };
  const month = SPANISH.months.get(word);
  return month === undefined ? null : { to: index + 1, set: { date: { month, day: where.day } } };
}

/** Past "que viene", "próxima", "siguiente", "entrante". */
function skipComing(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  if (word === 'que') {
    const verb = wordAt(tokens, at + 1);
    return verb === 'viene' || verb === 'entra' ? at + 2 : at;
  }
  return word.startsWith('proxim') || word === 'siguiente' || word === 'entrante' ? at + 1 : at;
}

const ARTICLES = wordSet('la el este esta lo mi nuestro nuestra');

/** "antes del fin de semana", "después del fin de semana", "pasado el fin de semana". */
export function sideOfWeekend(tokens: readonly Token[], at: number): 'before' | 'in' | 'after' {
  const lead = skipWordsBack(tokens, at, wordSet('del de el este que'), 3);
  const word = wordAt(tokens, lead);
  if (word === 'antes') return 'before';
  return word === 'despues' || word === 'pasado' || word === 'tras' ? 'after' : 'in';
}

/** "fin de mes", "final del día", "fin de semana", "finales de la próxima semana". */
export function readEnd(tokens: readonly Token[], at: number): Reading | null {
  const joined = wordAt(tokens, at + 1);
  if (joined !== 'de' && joined !== 'del') return null;
  let index = skipWords(tokens, at + 2, ARTICLES);
  const isNext = wordAt(tokens, index).startsWith('proxim');
  if (isNext) index += 1;
  const of = wordAt(tokens, index);
  const isWeekend = of === 'semana' && index === at + 2 && !wordAt(tokens, at).endsWith('es');
  if (isWeekend) return { to: index + 1, set: { weekend: { offset: 0, side: sideOfWeekend(tokens, at) } } };
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
export function readFirstOrLastHour(tokens: readonly Token[], at: number): Reading | null {
  if (wordAt(tokens, at + 1) !== 'hora') return null;
  const isFirst = wordAt(tokens, at) === 'primera';
  const to = wordAt(tokens, at + 2) === 'del' && wordAt(tokens, at + 3) === 'dia' ? at + 4 : at + 2;
  return { to, set: isFirst ? { part: 'morning' } : { end: { of: 'day', offset: 0 } } };
}
