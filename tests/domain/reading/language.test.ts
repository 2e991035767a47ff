// Which messages are read and which are in a language we do not read.

import { describe, expect, it } from 'vitest';
import { findLanguages } from '../../../src/domain/reading/language';
import { tokenise } from '../../../src/domain/text/tokens';

const languagesOf = (text: string): string[] => [...findLanguages(text, tokenise(text))];

describe('a message in a language we read', () => {
  it.each([
    ['Where is my parcel? I have been waiting for two weeks.', 'en'],
    ['¿Dónde está mi paquete? Llevo dos semanas esperando.', 'es'],
    ['Nasaan na po ang parcel ko? Dalawang linggo na akong naghihintay.', 'fil'],
    ['Che, una consulta: hacen envíos a Ushuaia?', 'es'],
    ['Te voy a dejar una reseña malísima.', 'es'],
    ['sige po salamat', 'fil'],
    ['hola', 'es'],
  ])('is read: %s', (text, language) => {
    expect(languagesOf(text)).toContain(language);
  });

  it.each([
    'ok',
    'k thx',
    'lol',
    '👍',
    '???',
    '4471-2290',
    'hahahahahaha',
    'Zoë Müller',
    'São Paulo',
    'crème brûlée',
    'Nguyen Van Minh',
    'François',
    'iPhone 13 Pro Max',
    'honda accord',
    '20 Elm Road',
    'danke for the quick help, it works now',
    'I see a direct debit I do not recognise.',
    'My flight from Zürich to München was cancelled, what now?',
  ])('and a name, a code or a word between is no other language: %s', (text) => {
    expect(languagesOf(text)).not.toEqual([]);
  });
});

describe('a message in another language', () => {
  it.each([
    'Wo ist mein Koffer? Am Flughafen wusste keiner Bescheid.',
    'Das Kleid ist zu klein, kann ich es umtauschen?',
    'Où est passée ma valise ?',
    'Je souhaite échanger cette robe contre une taille plus grande',
    'Quanto tempo demora a devolução?',
    'Golpe! Não comprem nessa loja',
    'Il vestito è troppo piccolo, lo posso cambiare?',
    'Waar is mijn koffer gebleven?',
    'De jurk is te klein, mag ik hem ruilen?',
    'Klänningen är för liten, går det att byta?',
    'Hvor er kofferten min?',
    'Gdzie jest moja walizka?',
    'Šaty jsou malé, mohu je vyměnit?',
    'Elbise küçük geldi, değiştirebilir miyim?',
    'Bajunya kekecilan, boleh ditukar?',
    'Váy bị chật, tôi đổi size khác được không?',
    'Rochia e prea mică, o pot schimba?',
    'A ruha túl kicsi, ki lehet cserélni?',
    'Mekko on liian pieni, voiko sen vaihtaa?',
    'Mera suitcase kahan hai bhai',
    'Begi langu liko wapi?',
    'Hvar er pakkinn minn? Ég hef beðið í viku',
    'Де моя валіза?',
    'Πού είναι η βαλίτσα μου;',
    'איפה המזוודה שלי?',
    'मेरा सूटकेस कहाँ है?',
    'ฉันรออยู่นานแล้ว',
    'danke',
  ])('is not read: %s', (text) => {
    expect(languagesOf(text)).toEqual([]);
  });
});
