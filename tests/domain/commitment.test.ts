import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCommitments } from '../../src/domain/commitment';

const REF = '2026-03-11T14:20';

const FIRM: readonly string[] = [
  "I'll call you back by 3 pm today.",
  'I will send you an update before noon tomorrow.',
  "We'll refund you within 5 business days.",
  'A supervisor will phone you within 2 hours.',
  'Someone from our team will contact you by Monday.',
  'Our technician is going to visit you on Friday.',
  "I'll forward this to our finance team.",
  'I will note your preference on the account.',
  'Let me ask my colleague and update the ticket.',
  'Let me check and get back to you by 5.',
  "I'm going to look into this right now.",
  "I'm calling you tomorrow at 3.",
  "I'll be calling you on Monday.",
  "We'll be in touch shortly.",
  "We're reviewing your mail and will be in touch shortly.",
  "You'll have it by Friday.",
  'You will receive the label by email tonight.',
  'You will hear from me tomorrow.',
  'You can expect my call at 3.',
  'Expect my call at 3.',
  'Will do!',
  'Will get back to you tomorrow.',
  'Back in 5 minutes.',
  'Talk to you tomorrow at 3.',
  'Leave it with me.',
  'I promise to call you on Monday.',
  "I promise I'll call you on Monday.",
  "I guarantee you'll get a full refund by tomorrow.",
  'The refund will hit your card in one hour.',
  'Your feedback will be passed on to the right people.',
  'Your replacement will be sent today.',
  "It'll be back on tomorrow.",
  "Thanks for waiting – I'll pass this along.",
  'I will make sure the driver has your number.',
  'I will be sure to share this with our software team.',
  "I can't make any promises, but I'll pass your feedback on.",
  "I won't forget to call you on Monday.",
  'They will reply as soon as they know more, our specialists said.',
  'Mara will call you this afternoon.',
  "As soon as I hear back from the warehouse, I'll write to you.",
  "I'll keep you posted.",
  "I'll have a specialist reach out to you.",
  'We will waive the fee.',
  'By Friday, our team will have an answer.',
  'Tomorrow at 9, a colleague will call you.',
  "I've booked your call for tomorrow at 10.",
  "I'll personally make sure that you never wait like this again.",
  "I'll get this sorted for you.",
  "Rest assured, we'll look into this.",
  'Allow me to check this with the depot.',
  "We'll honour the old price.",
  'Please note that we will close the case on Friday.',
];

const CONDITIONAL: readonly string[] = [
  "DM us and we'll look.",
  "Send us a DM and we'll go from there.",
  "Once you send the photo I'll refund you.",
  "When you share the order number I'll look it up.",
  "As soon as you reply, I'll forward it.",
  "If it happens again, write to us and we'll replace it.",
  "Send the form back and we'll reply within 48 hours.",
  "I'll look into it once you send me the order number.",
  "After you confirm, we'll ship it.",
  'Please send us your address, and our team will be in touch.',
  "Would you message us the serial number? We'll go through the log.",
  "What device are you using? We'll see what we can suggest.",
  "If you tell me the model, I'll check the price.",
  "Unless you tell us otherwise, we'll close the case.",
  "Once we receive your form, we'll process the refund.",
  "Let's meet in DM and we'll go from there.",
  "Please DM us your store's number & we'll reach out right away!",
  "Let me know your order number and I'll get it moving.",
  'Follow up here; <url> and our team will connect right away.',
  "If you'd like, I'll call you tomorrow at 3.",
  "Should you need it again, I'll resend it.",
  "Reply YES and I'll cancel it.",
];

const NONE: readonly string[] = [
  // Offers.
  'Happy to help!',
  "I'd be happy to call you.",
  "I'll be glad to check for you.",
  'I can look into it if you like.',
  "We'll be happy to take a look.",
  "I'll help in any way I can.",
  "We'd love to help.",
  'Feel free to reach out any time.',
  // Hedges.
  "I'll do my best to help.",
  "I'll try to call you tomorrow.",
  'We hope to have it soon.',
  "I hope you'll give us another chance.",
  "Hopefully we'll have it on Friday.",
  "I'm not sure if we'll have it by Friday.",
  'You should see the credit on your next bill.',
  'Maybe we will.',
  // Questions.
  'Shall I call you tomorrow?',
  'Will you be home at 3?',
  'Did the last agent promise you a call?',
  'Can I call you tomorrow?',
  // The past.
  'I called you yesterday.',
  'I have forwarded this to our team.',
  'We sent it on Monday.',
  // Others.
  'The courier will deliver it tomorrow.',
  'Your bank will post it in 3 days.',
  'Refunds can take up to 10 days depending on your bank.',
  'The office closes at 6 pm.',
  'If it fits comfortably, it will be fine.',
  // Refusals.
  'I will not call you again.',
  "We won't be able to ship it.",
  "I can't promise that.",
  "I'm not able to guarantee a date.",
  "We'll never ask for your password.",
  // Needs and duties.
  "You'll need to send the form.",
  "You'll have to wait until Friday.",
  "We'll need your order number.",
  'Please reply by Friday.',
  'Let me know if you need anything.',
  'Let me explain.',
  "Let's get started.",
  // Courtesies and look-alikes.
  "We'll be here if you need us.",
  "We'll wait for you.",
  "We'll miss you.",
  "I'll be honest with you.",
  'We look forward to hearing from you.',
  'Our price guarantee applies to identical items.',
  'Thanks for your patience while I look at this.',
  'I understand how stressful this has been.',
  'Good will is what we run on.',
  'At your will.',
  "You'll love it.",
  "We'll always value your custom.",
  'No one will call you.',
  'We will not tolerate abuse.',
  'The app will ask for a code.',
  "I'll be off on Monday.",
  'The technician would call you.',
  'We will see.',
];

const OTHER_LANGUAGES: readonly (readonly [string, 'firm' | 'conditional' | null])[] = [
  ['Le llamaré mañana a las 3.', 'firm'],
  ['Te aviso mañana.', 'firm'],
  ['Vamos a revisar su caso.', 'firm'],
  ['Nuestro equipo le contactará el lunes.', 'firm'],
  ['Recibirá su reembolso en 3 días hábiles.', 'firm'],
  ['Nos pondremos en contacto con usted en breve.', 'firm'],
  ['En cuanto nos envíe la foto, le enviaremos otro.', 'conditional'],
  ['Si nos manda el número, lo revisaremos.', 'conditional'],
  ['Intentaré llamarle mañana.', null],
  ['No le llamaré hoy.', null],
  ['Me ocupo yo de llamar a la tienda.', 'firm'],
  ['Mañana a las diez le llama mi compañera.', 'firm'],
  ['Mañana le llama el banco.', null],
  ['Si me manda la foto, lo cambio hoy.', 'conditional'],
  ['¿Le llamo mañana?', null],
  ['Le llamé ayer.', null],
  ['Con gusto le ayudo.', null],
  ['Babalikan kita bukas.', 'firm'],
  ['Tatawagan ko po kayo mamaya.', 'firm'],
  ['Ia-update ko po kayo bukas.', 'firm'],
  ['Ipapadala namin ang refund sa Lunes.', 'firm'],
  ['Iche-check ko po ito.', 'firm'],
  ['Kapag na-send mo ang picture, ipapadala namin ang kapalit.', 'conditional'],
  ['Paki-send po ang order number at iche-check ko po.', 'conditional'],
  ['Susubukan kong tawagan kayo bukas.', null],
  ['Hindi ko kayo matatawagan bukas.', null],
  ['Ilalagay ko po sa notes ang request ninyo.', 'firm'],
  ['Magte-text po kami sa inyo bukas.', 'firm'],
  ['Ie-endorso ko po ito sa claims team.', 'firm'],
  ['Sa susunod na linggo po ang delivery ng courier.', null],
  ['Tinawagan ko kayo kahapon.', null],
];

function firmnessOf(text: string): string[] {
  return findCommitments(text, REF).map(({ firmness }) => firmness);
}

describe('what an agent commits us to', () => {
  it.each(FIRM)('takes "%s" as firm', (text) => {
    expect(firmnessOf(text)).toEqual(['firm']);
  });

  it.each(CONDITIONAL)('takes "%s" as waiting for the customer', (text) => {
    expect(firmnessOf(text)).toEqual(['conditional']);
  });

  it.each(NONE)('finds no commitment in "%s"', (text) => {
    expect(firmnessOf(text)).toEqual([]);
  });

  it.each(OTHER_LANGUAGES)('judges "%s" as %s', (text, firmness) => {
    expect(firmnessOf(text)).toEqual(firmness === null ? [] : [firmness]);
  });
});

describe('the words of a commitment', () => {
  const wordsOf = (text: string) => findCommitments(text, REF).map(({ text: words }) => words);

  it('are the clause that binds us, not the rest of the sentence', () => {
    expect(wordsOf("I'm sorry about the wait, and I'll call you tomorrow.")).toEqual([
      "I'll call you tomorrow.",
    ]);
    expect(wordsOf("I can't call today, but I'll write tomorrow.")).toEqual(["I'll write tomorrow."]);
  });

  it('take the condition along that they wait for', () => {
    expect(wordsOf("Thanks. Once you send the photo, I'll refund you.")).toEqual([
      "Once you send the photo, I'll refund you.",
    ]);
    expect(wordsOf("I'll look into it once you reply. Thanks!")).toEqual([
      "I'll look into it once you reply.",
    ]);
  });

  it('are as many as there are promises', () => {
    const text = "I'll phone you at 10 tomorrow, and my colleague will email you the form by Friday.";
    expect(findCommitments(text, REF).map(({ text: words, due }) => [words, due?.due])).toEqual([
      ["I'll phone you at 10 tomorrow", '2026-03-12T10:00'],
      ['my colleague will email you the form by Friday.', '2026-03-13'],
    ]);
  });

  it('never come from quoted mail', () => {
    expect(
      wordsOf("I'll look into this.\n\nOn Mon, Mar 9, 2026 at 10:12 AM Tom wrote:\n> I'll sue you tomorrow"),
    ).toEqual(["I'll look into this."]);
    expect(wordsOf("> I'll pay tomorrow\n\nThank you, noted.")).toEqual([]);
    expect(wordsOf("Thank you.\n-----Original Message-----\nFrom: Tom\nI'll pay tomorrow.")).toEqual([]);
    expect(wordsOf('He said: "I\'ll sue you tomorrow".')).toEqual([]);
  });

  it('stand in a mail with greeting, list and signature', () => {
    const text =
      "Hi Tom,\n\nI'm sorry about the wait. Here is what happens now:\n- I'll ask the warehouse today\n" +
      '- You will hear from me by Friday noon\n\nKind regards,\nAna Reyes\nSupport, open until 8 pm';
    expect(findCommitments(text, REF).map(({ text: words, due }) => [words, due?.due ?? null])).toEqual([
      ["I'll ask the warehouse today", '2026-03-11'],
      ['You will hear from me by Friday noon', '2026-03-13T12:00'],
    ]);
  });
});

describe('by when a commitment is due', () => {
  const dueOf = (text: string) =>
    findCommitments(text, REF).map(({ due, vague }) => due?.due ?? (vague ? 'vague' : null));

  it('is the time in its own clause', () => {
    expect(dueOf("We're closed on Friday, so I'll call you on Monday.")).toEqual(['2026-03-16']);
    expect(dueOf('By Friday, our team will have an answer.')).toEqual(['2026-03-13']);
  });

  it('is never the time of the condition', () => {
    expect(dueOf("If we can't repair it by Friday, we'll replace it.")).toEqual([null]);
    expect(dueOf("Once you send it by Friday, I'll refund you.")).toEqual([null]);
  });

  it('is vague where no clock shows it', () => {
    expect(dueOf("I'll get back to you soon.")).toEqual(['vague']);
    expect(dueOf("We'll be in touch shortly.")).toEqual(['vague']);
    expect(dueOf('Our team will contact you as soon as possible.')).toEqual(['vague']);
    expect(dueOf("We'll contact you in due course.")).toEqual(['vague']);
    expect(dueOf("I'll reply in a few minutes.")).toEqual(['vague']);
    expect(dueOf("I'll call you soon, by 5 pm at the latest.")).toEqual(['2026-03-11T17:00']);
    expect(dueOf("I'll forward this.")).toEqual([null]);
  });
});

const sentences = fc
  .array(
    fc.constantFrom(
      "I'll call you",
      'we will',
      'you will get',
      'if you',
      'once we receive',
      'please send us',
      'by Friday',
      'tomorrow at 3',
      'and',
      ',',
      '.',
      '?',
      '\n',
      '> ',
      '- ',
      'not',
      'let me check',
      'our team will',
      'soon',
      'le llamaré',
      'tatawagan ko',
      '"',
      '(',
      '😀',
      '\ud800',
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(' '));

describe('any draft', () => {
  it('gives commitments inside the text, in order, with their exact words and a due time within them', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 150 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
      sentences,
    );
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const one of findCommitments(text, REF)) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.end).toBeLessThanOrEqual(text.length);
          expect(one.text).toBe(text.slice(one.start, one.end));
          if (one.due !== null) {
            expect(one.due.start).toBeGreaterThanOrEqual(one.start);
            expect(one.due.end).toBeLessThanOrEqual(one.end);
            expect(one.vague).toBe(false);
          }
          end = one.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('of 20,000 characters is read in time', () => {
    const started = performance.now();
    findCommitments("Once you reply, and if you like, I'll call you, ".repeat(420), REF);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
