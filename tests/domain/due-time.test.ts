import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDueTime, findDueTimes } from '../../src/domain/due-time';

/** A Wednesday, early afternoon. */
const REF = '2026-03-11T14:20';

/** What one says of a promise's time, and the time it means on that Wednesday. */
const BINDING: readonly (readonly [string, string])[] = [
  // Minutes and hours from now.
  ["I'll be back in 15 minutes.", '2026-03-11T14:35'],
  ['Back in 5.', '2026-03-11T14:25'],
  ["I'll get back to you in an hour and a half.", '2026-03-11T15:50'],
  ["You'll hear from me in half an hour.", '2026-03-11T14:50'],
  ['We will respond within 24 hours.', '2026-03-12T14:20'],
  ["I'll call you in about two hours.", '2026-03-11T16:20'],
  ["I'll have an answer within the next 3 hours.", '2026-03-11T17:20'],
  ["You'll get an email in 1 hour and 30 minutes.", '2026-03-11T15:50'],
  ['Give me 10 minutes.', '2026-03-11T14:30'],
  ["I'll come back to you within the hour.", '2026-03-11T15:20'],
  ['We will reply in 24-48 hours.', '2026-03-13T14:20'],
  ["I'll call you back in 2 hrs.", '2026-03-11T16:20'],
  ["I'll ring you in 45 mins.", '2026-03-11T15:05'],
  ["I'll be 5 minutes.", '2026-03-11T14:25'],
  ["We'll text you half an hour from now.", '2026-03-11T14:50'],
  ["I'll check again in one hour or less.", '2026-03-11T15:20'],
  ['It will take about 20 minutes.', '2026-03-11T14:40'],
  ["I'll get it done in less than an hour.", '2026-03-11T15:20'],
  ["I'll be with you in three quarters of an hour.", '2026-03-11T15:05'],
  // Days, weeks, business days.
  ["I'll confirm in two days.", '2026-03-13'],
  ["I'll follow up in a week.", '2026-03-18'],
  ["You'll have it within a fortnight.", '2026-03-25'],
  ["We'll refund you within 5 business days.", '2026-03-18'],
  ['Your refund will arrive in 3 to 5 working days.', '2026-03-18'],
  ["We'll answer within three working days.", '2026-03-16'],
  ["I'll write to you the next business day.", '2026-03-12'],
  ["You'll have an answer in a couple of days.", '2026-03-13'],
  ["I'll check in a day or two.", '2026-03-13'],
  ["We'll be in touch in two weeks' time.", '2026-03-25'],
  ["I'll call you two days from now.", '2026-03-13'],
  ["I'll call you a week from Friday.", '2026-03-20'],
  ["I'll reach out three days after Monday.", '2026-03-19'],
  ['The credit will show within 48 business hours.', '2026-03-13'],
  ["We'll review it in one month.", '2026-04-11'],
  // Named days.
  ["I'll send it today.", '2026-03-11'],
  ["You'll receive the label by email tonight.", '2026-03-11'],
  ["I'll call tomorrow.", '2026-03-12'],
  ["I'll ring tmrw at noon", '2026-03-12T12:00'],
  ["I'll call you the day after tomorrow.", '2026-03-13'],
  ["I'll call you tomorrow morning.", '2026-03-12'],
  ["I'll write first thing tomorrow.", '2026-03-12'],
  ["You'll hear from me first thing in the morning.", '2026-03-12'],
  ["We'll call you back this afternoon.", '2026-03-11'],
  ["I'll look at it later today.", '2026-03-11'],
  ["We'll have this fixed by tomorrow night.", '2026-03-12'],
  ["I'll check with the warehouse on Monday.", '2026-03-16'],
  ["I'll call you on Wednesday.", '2026-03-18'],
  ["I'll call you this Friday.", '2026-03-13'],
  ["I'll call you next Friday.", '2026-03-20'],
  ["I'll have it by this coming Friday.", '2026-03-13'],
  ["I'll have it before Friday.", '2026-03-13'],
  ["I'll call you Friday week.", '2026-03-20'],
  ["I'll call on Monday of next week.", '2026-03-16'],
  ['Someone will call on Saturday morning.', '2026-03-14'],
  ["I'll call you on Thurs at 11.", '2026-03-12T11:00'],
  ["I'll call you Monday or Tuesday.", '2026-03-17'],
  ["I'll send it today or tomorrow.", '2026-03-12'],
  // Ends.
  ["I'll let you know by end of day.", '2026-03-11'],
  ["I'll have it to you by EOD.", '2026-03-11'],
  ["I'll send it by COB tomorrow.", '2026-03-12'],
  ["I'll get back to you by end of day Friday.", '2026-03-13'],
  ["I'll reply by close of business on Thursday.", '2026-03-12'],
  ["I'll let you know by the end of business today.", '2026-03-11'],
  ["You'll have it by the end of the week.", '2026-03-13'],
  ["You'll have it by the end of next week.", '2026-03-20'],
  ["We'll pay it by the end of the month.", '2026-03-31'],
  ["We'll pay it by the end of April.", '2026-04-30'],
  ["I'll call you next week.", '2026-03-20'],
  ["I'll call you early next week.", '2026-03-17'],
  ["I'll look at it at the start of next week.", '2026-03-16'],
  ["We'll ship it this week.", '2026-03-13'],
  ["I'll reply over the weekend.", '2026-03-15'],
  // Times of day.
  ["I'll call you by 3 pm today.", '2026-03-11T15:00'],
  ["I'll call you at 3.", '2026-03-11T15:00'],
  ["I'll call you at 2.", '2026-03-12T14:00'],
  ["I'll email you tomorrow at 10.", '2026-03-12T10:00'],
  ["I'll call you at 9:30.", '2026-03-12T09:30'],
  ["I'll call you at 15:30.", '2026-03-11T15:30'],
  ["I'll call you by 1700.", '2026-03-11T17:00'],
  ["I'll call you at half 5.", '2026-03-11T17:30'],
  ["I'll call at half past four.", '2026-03-11T16:30'],
  ["I'll call at quarter past 3.", '2026-03-11T15:15'],
  ["I'll call at a quarter to five.", '2026-03-11T16:45'],
  ["I'll call at ten to four.", '2026-03-11T15:50'],
  ["I'll call at five thirty.", '2026-03-11T17:30'],
  ["I'll call at 4 o'clock.", '2026-03-11T16:00'],
  ["I'll update you by noon.", '2026-03-12T12:00'],
  ["I'll update you before noon tomorrow.", '2026-03-12T12:00'],
  ["I'll update you by midnight.", '2026-03-12T00:00'],
  ["I'll call you at 5:15 p.m. on Monday.", '2026-03-16T17:15'],
  ["I'll call you tomorrow at 3 p.m. sharp.", '2026-03-12T15:00'],
  ['I will send it before 4.', '2026-03-11T16:00'],
  ["I'll send it no later than 5 pm.", '2026-03-11T17:00'],
  ["I'll call between 3 and 4.", '2026-03-11T16:00'],
  ["I'll call tomorrow between 9 and 11 am.", '2026-03-12T11:00'],
  ["I'll call you tomorrow, 2-4 pm.", '2026-03-12T16:00'],
  ["I'll ring you around 4.", '2026-03-11T16:00'],
  ["I'll call you at 4 or 5.", '2026-03-11T17:00'],
  ["I'll call after 5 pm.", '2026-03-11T17:00'],
  ["I'll call you at 8 in the morning.", '2026-03-12T08:00'],
  ["I'll call you tonight at 8.", '2026-03-11T20:00'],
  ["I'll call at 3pm EST tomorrow.", '2026-03-12T15:00'],
  ["I'll update you by Friday noon.", '2026-03-13T12:00'],
  ["I'll write to you on Tuesday at 14:00.", '2026-03-17T14:00'],
  // Dates.
  ["We'll be done by the 25th.", '2026-03-25'],
  ["I'll call on the 5th.", '2026-04-05'],
  ["I'll call on the 20th at 10.", '2026-03-20T10:00'],
  ["I'll call on the 31st.", '2026-03-31'],
  ["You'll have it by 3 May.", '2026-05-03'],
  ["You'll have it by May 3rd.", '2026-05-03'],
  ["You'll have it by May 3rd, 2027.", '2027-05-03'],
  ["You'll have it on the 3rd of May.", '2026-05-03'],
  ["You'll have it by 2026-05-03.", '2026-05-03'],
  ["You'll have it by 05/03/2026.", '2026-05-03'],
  ["You'll have it by 25/04.", '2026-04-25'],
  ["You'll get it by 3 January.", '2027-01-03'],
  ["I'll call you on Friday the 13th.", '2026-03-13'],
  ["I'll call you on Tuesday, 17 March, at 9:15.", '2026-03-17T09:15'],
  ["I'll call you on the 15th of next month.", '2026-04-15'],
  ["We'll have it ready before Christmas.", '2026-12-25'],
  // Without "I'll".
  ["I'm calling you tomorrow at 3.", '2026-03-12T15:00'],
  ['Let me check and get back to you by 5.', '2026-03-11T17:00'],
  ['Expect my call at 3.', '2026-03-11T15:00'],
  ['By Friday, our team will have an answer.', '2026-03-13'],
  ['Tomorrow at 9, a colleague will call you.', '2026-03-12T09:00'],
  ['My manager is going to call you on Monday.', '2026-03-16'],
  ['You can expect a reply by Thursday.', '2026-03-12'],
  ["I've booked your call for tomorrow at 10.", '2026-03-12T10:00'],
  ['Talk to you at 4.', '2026-03-11T16:00'],
  ['Please allow 24 to 72 hours.', '2026-03-14T14:20'],
  // The time that binds among others.
  ['You called yesterday at noon, and I will call you back tomorrow at 9.', '2026-03-12T09:00'],
  ["I can't call you today, but I'll write tomorrow.", '2026-03-12'],
  ["We are open until 8 pm, but I'll call you at 5.", '2026-03-11T17:00'],
  ["Send the form back by Friday and we'll reply within 48 hours.", '2026-03-13T14:20'],
  ["I'll call you at 3, is that okay?", '2026-03-11T15:00'],
  ["No worries, I'll send it by Friday.", '2026-03-13'],
  ["We'll hold your order until Friday.", '2026-03-13'],
  ["Give us until Tuesday and we'll have news.", '2026-03-17'],
  ["We'll get that done before year end.", '2026-12-31'],
  ['The new part will be shipped Tuesday, 17 March.', '2026-03-17'],
  ['Someone from billing is calling you at 10 on Monday.', '2026-03-16T10:00'],
];

const SPANISH: readonly (readonly [string, string])[] = [
  ['Le llamo mañana a las 3.', '2026-03-12T15:00'],
  ['Le llamaré mañana a las 10 de la mañana.', '2026-03-12T10:00'],
  ['Le aviso mañana por la mañana.', '2026-03-12'],
  ['Le escribiré el lunes.', '2026-03-16'],
  ['Le escribiré el próximo lunes a las 9.', '2026-03-16T09:00'],
  ['Le llamaré dentro de 2 horas.', '2026-03-11T16:20'],
  ['Recibirá una respuesta en 24 horas.', '2026-03-12T14:20'],
  ['Tendrá su reembolso en 3 a 5 días hábiles.', '2026-03-18'],
  ['Le confirmo hoy mismo.', '2026-03-11'],
  ['Le llamaremos pasado mañana.', '2026-03-13'],
  ['Le responderé antes de las 5 de la tarde.', '2026-03-11T17:00'],
  ['Le llamaré a las cuatro y media.', '2026-03-11T16:30'],
  ['Le enviaremos el paquete el 20 de marzo.', '2026-03-20'],
  ['Lo tendrá a finales de mes.', '2026-03-31'],
  ['Le llamo esta tarde.', '2026-03-11'],
  ['Le escribo el viernes al mediodía.', '2026-03-13T12:00'],
  ['Le llamaré la próxima semana.', '2026-03-20'],
  ['Le aviso en media hora.', '2026-03-11T14:50'],
];

const FILIPINO: readonly (readonly [string, string])[] = [
  ['Babalikan kita bukas.', '2026-03-12'],
  ['Tatawagan ko po kayo bukas ng 3pm.', '2026-03-12T15:00'],
  ['Tatawagan kita bukas ng alas-3 ng hapon.', '2026-03-12T15:00'],
  ['Babalikan ko kayo mamaya.', '2026-03-11'],
  ['Tatawag ako mamayang 5pm.', '2026-03-11T17:00'],
  ['Ipapadala namin ito sa Lunes.', '2026-03-16'],
  ['Sasagutin namin kayo sa loob ng 24 oras.', '2026-03-12T14:20'],
  ['Aayusin namin ito sa loob ng dalawang araw.', '2026-03-13'],
  ['Ia-update ko po kayo bukas ng umaga.', '2026-03-12'],
  ['Tatawagan ka ng team namin sa susunod na linggo.', '2026-03-20'],
  ['Ipapadala namin bago mag-5pm.', '2026-03-11T17:00'],
  ["I'll update po kayo bukas ng 10am.", '2026-03-12T10:00'],
];

/** Names a time or seems to, and binds nobody here. */
const SILENT: readonly string[] = [
  // Questions.
  'Is tomorrow at 11 good for you?',
  'Would Friday at 3 suit you?',
  'Can you send it by Friday?',
  'Shall I call you tomorrow?',
  'When can you come, tomorrow or Friday?',
  'Did the driver come at 3?',
  'Could you reply by 5 pm',
  // The past.
  'You called yesterday at noon.',
  'It took 4 hours, sorry.',
  'Your order was delivered on Tuesday at 10 am.',
  'I called you at 3 today.',
  'We received your message on Monday.',
  'You wrote to us 3 days ago.',
  'I saw your mail from last Friday.',
  'Your invoice of 5 March is attached.',
  'You have been waiting since Monday.',
  // Refusals.
  "I'm not able to phone you today.",
  "I can't promise anything before Friday.",
  "We won't be able to ship it by Friday.",
  'We cannot deliver on Sunday.',
  "It won't be ready until Monday.",
  // Third parties.
  'The courier will deliver it tomorrow.',
  'Your bank will post it within 5 days.',
  'DHL will bring it on Friday.',
  // Opening hours and schedules.
  'We are open until 8 pm.',
  'The office closes at 6 pm.',
  'Our lines are open Monday to Friday from 9 to 5.',
  'The store opens at 9 tomorrow.',
  'The sale ends on Friday.',
  'Your subscription renews on 5 May.',
  "I'll be here until 5 today.",
  // The customer's own duties.
  'You must reply within 48 hours.',
  'Please reply by Friday.',
  'Send the form by 5 pm.',
  'You need to return it within 30 days.',
  'Please call us back tomorrow at 10.',
  'You have until Friday to send it back.',
  'We need your answer by Friday.',
  'Let us know by Friday.',
  'Payment is due on the 20th.',
  'If you reply by Friday, we can look at it.',
  // No time at all.
  "We'll contact you in due course.",
  "I'll reply as soon as possible.",
  "I'll get back to you soon.",
  "I'll be in touch shortly.",
  "I'll check it in a moment.",
  "I'll pass this on to 3 teams.",
  'Your order 1530 is on its way.',
  'There are 10 students.',
  'Call 555-1212.',
  'This is step 2 of 5.',
  'We are here 24/7.',
  'The rate is 6.45% now.',
  'Have a great Friday!',
  'I told you that I will call you tomorrow.',
  'I wish I could have it fixed by Monday.',
  'The branch in Leeds opens Monday at 9.',
  'My colleague spoke to you on Thursday at 11.',
  "It's 3 pm now.",
  'Thanks for calling today.',
  'Here are the options I have for you today.',
  'I had 2 agents look at it.',
  'We may need more time.',
  // Spanish and Filipino.
  '¿Le llamo mañana a las 3?',
  'Ayer le llamé a las 3.',
  'Abrimos hasta las 8 de la tarde.',
  'Debe responder antes del viernes.',
  'No puedo llamarle hoy.',
  'El banco lo procesará el lunes.',
  'Bukas kami hanggang 8pm.',
  'Pwede po ba kayo bukas?',
  'Hindi ko kayo matatawagan bukas.',
  'Paki-send po ang form bago mag-5pm.',
];

function binds(text: string, lang?: string): string | null {
  return findDueTime(text, REF, lang === undefined ? {} : { lang })?.due ?? null;
}

describe('the due time a sentence binds us to', () => {
  it.each(BINDING)('reads "%s" as %s', (text, due) => {
    expect(binds(text)).toBe(due);
  });

  it.each(SPANISH)('reads Spanish "%s" as %s, told the language or not', (text, due) => {
    expect(binds(text, 'es')).toBe(due);
    expect(binds(text)).toBe(due);
  });

  it.each(FILIPINO)('reads Filipino "%s" as %s, told the language or not', (text, due) => {
    expect(binds(text, 'fil')).toBe(due);
    expect(binds(text)).toBe(due);
  });

  it.each(SILENT)('stays silent on "%s"', (text) => {
    expect(binds(text)).toBeNull();
  });
});

describe('the times a text names', () => {
  it('are found whoever they bind, in order, with the words that name them', () => {
    const text = 'We are open until 8 pm. Is tomorrow at 11 good for you? I called yesterday.';
    const named = findDueTimes(text, REF).map(({ start, end, due }) => [text.slice(start, end), due]);
    expect(named).toEqual([
      ['8 pm', '2026-03-11T20:00'],
      ['tomorrow at 11', '2026-03-12T11:00'],
    ]);
  });

  it('say how exact the words were', () => {
    const granOf = (text: string) => findDueTimes(text, REF).map(({ gran }) => gran);
    expect(granOf('tomorrow at 3')).toEqual(['m']);
    expect(granOf('in 15 minutes')).toEqual(['m']);
    expect(granOf('on Friday')).toEqual(['d']);
    expect(granOf('at 3 pm')).toEqual(['t']);
  });

  it('leave out what stands in quoted mail', () => {
    const quoted =
      "I'll look into it.\n\nOn Mon, 9 March 2026 at 10:12 Tom wrote:\n> I'll pay tomorrow at 3 pm\n";
    expect(findDueTimes(quoted, REF)).toEqual([]);
    const history = "I'll call tomorrow.\n-----Original Message-----\nI'll pay on Friday.";
    expect(findDueTimes(history, REF).map(({ due }) => due)).toEqual(['2026-03-12']);
  });

  it('are none where the reference is no wall time', () => {
    expect(findDueTimes('tomorrow', 'now')).toEqual([]);
    expect(findDueTimes('tomorrow', '2026-02-30T10:00')).toEqual([]);
  });

  it('count a passed time of day for tomorrow and a coming one for today', () => {
    const at = (ref: string) => findDueTime("I'll call at 3 pm.", ref)?.due;
    expect(at('2026-03-11T14:59')).toBe('2026-03-11T15:00');
    expect(at('2026-03-11T15:00')).toBe('2026-03-11T15:00');
    expect(at('2026-03-11T15:01')).toBe('2026-03-12T15:00');
  });

  it('go over the ends of months and years', () => {
    const at = (text: string, ref: string) => findDueTime(text, ref)?.due;
    expect(at("I'll call tomorrow.", '2026-12-31T10:00')).toBe('2027-01-01');
    expect(at("I'll call tomorrow.", '2028-02-28T10:00')).toBe('2028-02-29');
    expect(at("I'll call in 2 hours.", '2026-12-31T23:00')).toBe('2027-01-01T01:00');
    expect(at("I'll call on the 31st.", '2026-04-02T10:00')).toBe('2026-05-31');
    expect(at("I'll call in one month.", '2026-01-31T10:00')).toBe('2026-02-28');
    expect(at("I'll call on 29 February.", '2026-03-11T10:00')).toBe('2028-02-29');
  });
});

describe('the hours people work', () => {
  const sundayToThursday = { days: [7, 1, 2, 3, 4], start: '08:00', end: '16:00', holidays: ['2026-03-12'] };
  const at = (text: string) => findDueTime(text, REF, { hours: sundayToThursday })?.due;

  it('decide which days are business days', () => {
    expect(at("You'll have it in 2 business days.")).toBe('2026-03-16');
    expect(at("You'll have it by the next business day.")).toBe('2026-03-15');
  });

  it('decide the days counted in a month', () => {
    const closed = { ...sundayToThursday, days: [1, 2, 3, 4, 5], holidays: ['2026-03-31', '2026-04-01'] };
    const closedAt = (text: string) => findDueTime(text, REF, { hours: closed })?.due;
    expect(closedAt("We'll pay it on the last working day of the month.")).toBe('2026-03-30');
    expect(closedAt("We'll pay it on the first business day of April.")).toBe('2026-04-02');
    expect(closedAt("You'll have it before the weekend.")).toBe('2026-03-13');
  });

  it('are skipped over from the evening and the weekend alike', () => {
    const said = (text: string, ref: string) => findDueTime(text, ref)?.due;
    expect(said("You'll have it in 2 business days.", '2026-03-13T20:00')).toBe('2026-03-17');
    expect(said("You'll have it in 2 business days.", '2026-03-14T11:00')).toBe('2026-03-17');
    expect(said('Lo tendrá en 2 días hábiles.', '2026-03-15T11:00')).toBe('2026-03-17');
    expect(said('Matatanggap nyo po sa loob ng 2 working days.', '2026-03-15T11:00')).toBe('2026-03-17');
  });

  it('decide when the week ends', () => {
    expect(at("You'll have it by the end of next week.")).toBe('2026-03-22');
  });

  it('decide which half of the day a bare hour means', () => {
    const night = { days: [1, 2, 3, 4, 5], start: '20:00', end: '23:30' };
    expect(findDueTime("I'll call you tomorrow at 9.", REF, { hours: night })?.due).toBe('2026-03-12T21:00');
    expect(at("I'll call you tomorrow at 8.")).toBe('2026-03-12T08:00');
  });
});

describe('a date in figures', () => {
  it('puts the month first unless the language of the text does not', () => {
    const at = (lang?: string) =>
      findDueTime("I'll call on 03/05.", '2026-01-10T10:00', lang === undefined ? {} : { lang })?.due;
    expect(at()).toBe('2026-03-05');
    expect(at('en-US')).toBe('2026-03-05');
    expect(at('fil')).toBe('2026-03-05');
    expect(at('en-GB')).toBe('2026-05-03');
    expect(at('es')).toBe('2026-05-03');
  });

  it('follows the weekday said with it', () => {
    expect(findDueTime("I'll call on Tuesday 12/05.", REF)?.due).toBe('2026-05-12');
    expect(findDueTime("I'll call on Saturday 12/05.", REF)?.due).toBe('2026-12-05');
  });

  it('takes the only reading that exists', () => {
    expect(findDueTime("I'll call on 25/04.", REF)?.due).toBe('2026-04-25');
    expect(findDueTime("I'll call on 04/25.", REF)?.due).toBe('2026-04-25');
  });
});

/** Words and marks of times in every order: far likelier to break the reader than arbitrary letters. */
const timeWords = fc
  .array(
    fc.constantFrom(
      ...'in within by at on the next this last end of day week month Friday sat may 3 15 1700 2026 31 : / - – , . pm a.m. half past quarter to and or business days hours an hour minutes tomorrow tonight noon midnight first thing 20th th May mañana a las el lunes dentro de bukas ng alas sa loob 99999999999 0 24 60'.split(
        ' ',
      ),
    ),
    { maxLength: 25 },
  )
  .map((words) => words.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  timeWords,
);
const anyRef = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2400-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 16));

describe('any text at any time', () => {
  it('gives times that are well written, inside the text and in order', () => {
    fc.assert(
      fc.property(
        anyText,
        anyRef,
        fc.constantFrom(undefined, 'en', 'en-GB', 'es', 'fil'),
        (text, ref, lang) => {
          let end = 0;
          for (const due of findDueTimes(text, ref, lang === undefined ? {} : { lang })) {
            expect(due.start).toBeGreaterThanOrEqual(end);
            expect(due.end).toBeGreaterThan(due.start);
            expect(due.end).toBeLessThanOrEqual(text.length);
            expect(due.due).toMatch(due.gran === 'd' ? /^\d{4}-\d\d-\d\d$/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
            expect(new Date(`${due.due.slice(0, 10)}T00:00Z`).toISOString().slice(0, 10)).toBe(
              due.due.slice(0, 10),
            );
            end = due.end;
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('gives no time before now, unless a date, a day or an order of days was stated so', () => {
    fc.assert(
      fc.property(anyText, anyRef, (text, ref) => {
        for (const { due, gran, start, end } of findDueTimes(text, ref)) {
          const words = text.slice(start, end);
          if (
            /\d{4}|\d[/.-]|before|antes|today|tonight|this|hoy|esta|mamaya|ngayon|end|fin|eod|cob|day/i.test(
              words,
            )
          )
            continue;
          if (gran === 'd') expect(due >= ref.slice(0, 10), `${words} at ${ref}: ${due}`).toBe(true);
          else expect(due >= ref, `${words} at ${ref}: ${due}`).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('binds us only to a time that the text names', () => {
    fc.assert(
      fc.property(anyText, anyRef, (text, ref) => {
        const bound = findDueTime(text, ref);
        if (bound !== null) expect(findDueTimes(text, ref)).toContainEqual(bound);
      }),
      { numRuns: 700 },
    );
  });

  it('does not mind a reference that is none', () => {
    fc.assert(
      fc.property(anyText, fc.string(), (text, ref) => void findDueTimes(text, ref)),
      { numRuns: 300 },
    );
  });

  it.each([
    ['digits', '1'.repeat(20_000)],
    ['times', 'at 3 pm on Friday, '.repeat(1000)],
    ['openers', 'in the next about '.repeat(1100)],
    ['dashes', '- 5 - '.repeat(3300)],
    ['quotes', '> '.repeat(10_000)],
    ['attributions', 'On \n'.repeat(5000)],
    ['commas', 'I, '.repeat(6600)],
    ['duties', 'you must reply at 3 pm on Friday, '.repeat(590)],
    ['counts', 'a one and a half '.repeat(1180)],
    ['first days', 'first Monday of '.repeat(1250)],
    ['Filipino days', 'bukas po ng '.repeat(1670)],
    ['Spanish hours', 'a las cinco y '.repeat(1430)],
    ['conditions', "I'll call you if you reply by 5 pm, ".repeat(560)],
  ])('reads 20,000 characters of %s in time', (_name, text) => {
    const started = performance.now();
    findDueTime(text, REF);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
