// The words numbers, units, weekdays and months are written with, in English, Spanish and Filipino, without
// accents as text/sentence-tokens.ts gives them. How they combine is decided by the grammars (due-time/english.ts and its
// siblings).

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** What a word for a unit stands for: "fortnight" is two weeks, "weekdays" are days people work. */
export interface UnitForm {
  unit: Unit;
  times: number;
  business?: true;
}

export interface Lexicon {
  numbers: ReadonlyMap<string, number>;
  /** Tens that take a unit behind them: "twenty four", "treinta y uno". */
  tens: ReadonlyMap<string, number>;
  ordinals: ReadonlyMap<string, number>;
  units: ReadonlyMap<string, UnitForm>;
  /** ISO weekdays, 1 Monday. */
  weekdays: ReadonlyMap<string, number>;
  /** Short forms that are words of their own too ("sat", "mar"): taken only where a date is to be expected. */
  shortWeekdays: ReadonlyMap<string, number>;
  months: ReadonlyMap<string, number>;
}

function listed(words: string, from: number): [string, number][] {
  return words
    .split(' ')
    .flatMap((forms, index) => forms.split('/').map((form): [string, number] => [form, from + index]));
}

function unitForms(forms: Partial<Record<Unit, string>>): [string, UnitForm][] {
  const entries: [string, UnitForm][] = [];
  for (const unit of ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const) {
    for (const form of (forms[unit] ?? '').split(' '))
      if (form !== '') entries.push([form, { unit, times: 1 }]);
  }
  return entries;
}

const ENGLISH_TENS = listed('twenty thirty forty/fourty fifty sixty seventy eighty ninety', 2).map(
  ([word, n]): [string, number] => [word, n * 10],
);

/** One word for a day people work. */
const WORKDAYS = ['weekday', 'weekdays', 'workday', 'workdays', 'bd', 'bds'];

export const ENGLISH: Lexicon = {
  numbers: new Map([
    ...listed(
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
        'eighteen nineteen',
      1,
    ),
    ...ENGLISH_TENS,
  ]),
  tens: new Map(ENGLISH_TENS),
  ordinals: new Map([
    ...listed(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
        'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
      1,
    ),
    ['thirtieth', 30],
  ]),
  units: new Map([
    ...unitForms({
      second: 'second seconds sec secs s',
      minute: 'minute minutes min mins m',
      hour: 'hour hours hr hrs h',
      day: 'day days d',
      week: 'week weeks wk wks w',
      month: 'month months mo mos',
      year: 'year years yr yrs',
    }),
    ['fortnight', { unit: 'week', times: 2 }],
    ['fortnights', { unit: 'week', times: 2 }],
    ...WORKDAYS.map((word): [string, UnitForm] => [word, { unit: 'day', times: 1, business: true }]),
  ]),
  weekdays: new Map(
    listed(
      'monday tuesday/teusday/tues wednesday/wednesay/weds thursday/thurs/thursay friday saturday sunday',
      1,
    ),
  ),
  shortWeekdays: new Map(listed('mon tue wed thu/thur fri sat sun', 1)),
  months: new Map(
    listed(
      'january/jan february/feb/febuary march/mar april/apr may june/jun july/jul august/aug ' +
        'september/sep/sept october/oct november/nov december/dec',
      1,
    ),
  ),
};

const SPANISH_TENS = listed('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 3).map(
  ([word, n]): [string, number] => [word, n * 10],
);

export const SPANISH: Lexicon = {
  numbers: new Map([
    ...listed(
      'un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis ' +
        'diecisiete dieciocho diecinueve veinte veintiuno/veintiun/veintiuna veintidos veintitres veinticuatro ' +
        'veinticinco veintiseis veintisiete veintiocho veintinueve',
      1,
    ),
    ...SPANISH_TENS,
    ['par', 2],
  ]),
  tens: new Map(SPANISH_TENS),
  ordinals: new Map(
    listed('primero/primer/primera segundo/segunda tercero/tercer/tercera cuarto/cuarta quinto/quinta', 1),
  ),
  units: new Map(
    unitForms({
      second: 'segundo segundos seg',
      minute: 'minuto minutos min mins minutito minutitos',
      hour: 'hora horas h hs hr hrs horitas',
      day: 'dia dias diita diitas',
      week: 'semana semanas semanita semanitas',
      month: 'mes meses',
      year: 'ano anos',
    }),
  ),
  weekdays: new Map(listed('lunes martes miercoles jueves viernes sabado domingo', 1)),
  shortWeekdays: new Map(listed('lun mar mie jue vie sab dom', 1)),
  months: new Map(
    listed(
      'enero/ene febrero/feb marzo/mar abril/abr mayo junio/jun julio/jul agosto/ago ' +
        'septiembre/setiembre/sep/sept octubre/oct noviembre/nov diciembre/dic',
      1,
    ),
  ),
};

/** "dalawampu" and its forms before a noun (-ng) and before a unit ('t), and the Spanish tens Filipino borrowed. */
const FILIPINO_TENS: [string, number][] = [
  ...listed('dalawampu tatlumpu apatnapu limampu animnapu', 2).flatMap(([word, n]): [string, number][] => [
    [word, n * 10],
    [`${word}ng`, n * 10],
    [`${word}'t`, n * 10],
  ]),
  ...listed('bente/beinte trenta/treinta kwarenta/kuwarenta singkwenta sisenta', 2).map(
    ([word, n]): [string, number] => [word, n * 10],
  ),
];

export const FILIPINO: Lexicon = {
  numbers: new Map([
    ...ENGLISH.numbers,
    ...listed(
      'isa/isang/ala-una dalawa/dalawang tatlo/tatlong apat lima/limang anim pito/pitong walo/walong siyam sampu/sampung ' +
        'labing-isa/labing-isang labindalawa/labindalawang labintatlo/labintatlong labing-apat labinlima/labinlimang',
      1,
    ),
    ...listed(
      'una dos tres kuwatro/kwatro/kuatro singko/sinko sais/says siyete/syete otso nuwebe/nuebe/nwebe ' +
        'diyes/dyis/dyes onse dose trese katorse kinse',
      1,
    ),
    ...FILIPINO_TENS,
  ]),
  tens: new Map([...ENGLISH.tens, ...FILIPINO_TENS]),
  ordinals: new Map(),
  units: new Map([
    // Taglish counts in English units: "sa loob ng 3 hanggang 5 business days".
    ...[...ENGLISH.units].filter(([word]) => word.length > 1),
    ...unitForms({
      second: 'segundo',
      minute: 'minuto minutos minutong',
      hour: 'oras',
      day: 'araw',
      week: 'linggo linggong',
      month: 'buwan buwang',
      year: 'taon taong',
    }),
  ]),
  weekdays: new Map(
    listed('lunes martes miyerkules/miyerkoles/myerkules huwebes/webes biyernes/byernes sabado linggo', 1),
  ),
  shortWeekdays: new Map(),
  months: new Map(
    listed('enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre', 1),
  ),
};
