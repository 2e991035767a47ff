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
