// Which of the languages we read a message is in, or that it is in one we do not. Decided by script and by small
// words that belong to one language; names, codes and very short texts decide nothing and are read as English.
// A wrong level in a language we cannot read is worse than none: then the reading says `unread`.

import type { Token } from '../text/tokens';
import type { Language } from './lexicon/notation';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Small words, without those that two of the read languages share ("no", "me", "a", "para"). */
const READ: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(`the and is are was were you your i my it this that to of for with not have has had be been do does did will
    would can could should on in at from by an but or if so what when where why how who which there here they we he she
    him her them us our their its just now still please thanks thank hello hi get got need want help know been after
    before because about up out all any some no more than then too very yes ok okay am as good great never again
    service order customer phone account app refund back time today tomorrow yesterday day days week hours money`),
  es: words(`el los las una unos del al que y en con por para pero muy mas mi mis tu su sus se lo le les nos yo ella
    ellos ustedes usted vosotros es esta estan estoy soy son fue era ser hay he ha han hace hacer tengo tiene tienen
    quiero necesito puedo puede pueden como cuando donde porque desde hasta sin sobre este esto ese eso todavia aun
    siempre nunca nada nadie todo toda todos hola gracias buenos buenas dias tardes favor si tambien solo ahora hoy ayer
    pedido paquete dinero cuenta servicio cliente empresa llega llego quien cual de la un`),
  fil: words(`ang ng mga sa na nang ko mo po ba ako ikaw kayo niyo ninyo nyo namin natin sila nila kami tayo siya niya nya
    ito iyan yan yun yung iyon dito diyan doon hindi wala walang mayroon meron lang naman din rin kasi dahil kung kapag pag
    bakit paano kailan kelan saan sino anong magkano ilan gusto ayaw pwede puwede salamat opo oo huwag wag pero ay noong
    nung kahapon ngayon bukas lahat talaga sobra grabe nga daw raw pala yata sana muna ulit uli tagal matagal pera inyo akin
    amin atin kanila sakin samin sayo kita hanggang kahit parin pa si ni kay ano natanggap kaya wla nyong niyong yang mag`),
};

/** Small words of other languages that people write to a helpdesk in, each without what the read ones share. */
const OTHERS: readonly ReadonlySet<string>[] = [
  // German, French, Portuguese, Italian, Dutch
  words(`der die das und ist nicht ich sie wir ihr mein meine meinen ihre mit auf fur von zu dem den ein eine einen noch
    kein keine aber wie wann wo warum bitte danke hallo sehr geehrte damen herren habe haben wurde bestellung auch schon nach
    seit immer wieder kann konnen paket rechnung geld`),
  words(`je vous nous il elle le les des est et pas ne mon ma mes votre vos avec pour dans sur une du au aux que qui quand
    ou mais bonjour merci tres suis ai avez ete cette ce c'est j'ai n'ai toujours commande colis depuis encore sont plus
    bien rien jamais livraison remboursement s'il plait pourquoi comment`),
  words(`nao voce voces eu meu minha meus minhas seu sua com uma um do da dos das no na nos nas foi esta estou muito ainda
    obrigado obrigada ola bom boa quando onde porque isso mas mais tem tenho pedido encomenda quero preciso ate agora
    sempre nunca nada ninguem entrega dinheiro conta e o os as`),
  words(`il lo gli che non sono ho hai ha mio mia miei con per una uno del della dei delle nel nella ma quando dove perche
    ancora grazie ciao buongiorno salve molto ordine pacco questo questa sempre mai niente nessuno vorrei posso avete
    essere stato anche di e'`),
  words(`het een van ik je jullie u mijn niet dat dit met voor op aan is zijn was heb heeft hebben ook maar nog waar wanneer
    waarom bedankt dank graag bestelling pakket geen wel naar bij wordt al steeds nu goed`),
  // Swedish, Danish and Norwegian; Polish; Czech; Turkish
  words(`jag och inte det att har med ni min mitt ar som pa for av den ett en jeg ikke og er til har med du min vi men
    hvor nar hvorfor tak takk tack hej hei meget mycket ingen pakke bestilling ordre`),
  words(`nie jest sie na do to ze jak kiedy gdzie moje moja moj prosze dziekuje dzien dobry mam jestem czy ale juz bardzo
    jeszcze paczka zamowienie przez od dla tylko pieniadze`),
  words(`neni jsem jsme bych ale kdyz proc kde muj moje prosim dekuji dobry den jeste uz objednavka balik zasilka mam nebo
    protoze`),
  words(`bir ve bu icin ile degil ben sen siz benim sizin ne nerede neden nasil var yok cok ama merhaba tesekkurler lutfen
    siparis kargo henuz gelmedi hala geldi iade para istiyorum`),
  // Indonesian and Malay, Vietnamese, Romanian, Hungarian, Finnish
  words(`yang tidak saya anda dan di ini itu dengan untuk sudah belum ke dari ada bisa kapan dimana kenapa mengapa tolong
    terima kasih pesanan barang uang akan juga kami sampai boleh bila nak dah sangat`),
  words(`toi khong cua ban la va co duoc hang don chua da nay gi khi nao tai sao cam on xin chao rat nhieu`),
  words(
    `nu este sunt am si cu pentru care dar unde cand comanda mea multumesc buna ziua va rog inca foarte de ce banii`,
  ),
  words(
    `nem egy az es hogy van meg rendeles csomag mikor hol miert koszonom szia kerem nincs vagyok mar csak`,
  ),
  words(`ei ole en on ja mina sina tilaus tilaukseni paketti milloin missa miksi kiitos hei viela olen teidan minun mutta
    kun etta`),
  // Cebuano, which shares words with Filipino but is another language; Catalan
  words(`dili wala'y ug nga ang kini kana nako nimo ninyo unsa asa ngano kanus-a palihug kaayo gyud jud wa pa ko kwarta unsaon
    naa akong imong inyong ako ikaw mi kita`),
  words(
    `els amb aixo pero perque quan on meva meu comanda gracies si us plau bon dia molt encara no he ha arribat vull`,
  ),
];

/** Words that name their language by themselves, in a text of one to three words. */
const GREETINGS =
  words(`danke bitte hallo merci bonjour grazie buongiorno obrigado obrigada ola bedankt tack tak takk
  dziekuje prosze dekuji tesekkurler merhaba terima mulțumesc multumesc koszonom kiitos hei`);

/** Letters of scripts we do not read: one more of these than of Latin letters and the message is unread. */
const OTHER_SCRIPT =
  /[\u0370-\u1FFF\u2C00-\uA71F\uA840-\uD7FF\uF900-\uFDFF\uFE70-\uFEFF\uFF66-\uFFDC]|[\u{10000}-\u{1D3FF}\u{1E000}-\u{1EFFF}\u{20000}-\u{3FFFF}]/gu;
const LATIN = /[A-Za-z\u00C0-\u024F\u1E00-\u1EFF\uFF21-\uFF5A]|[\u{1D400}-\u{1D7FF}]/gu;

/** What a text is read as: the read languages it holds; empty when it is in another language. */
export function findLanguages(text: string, tokens: readonly Token[]): ReadonlySet<Language> {
  const other = text.match(OTHER_SCRIPT)?.length ?? 0;
  if (other > 1 && other >= (text.match(LATIN)?.length ?? 0)) return new Set();
  const spoken = tokens.filter((token) => token.kind === 'word');
  const counts = {
    en: count(spoken, READ.en),
    es: count(spoken, READ.es),
    fil: count(spoken, READ.fil),
  };
  const most = Math.max(counts.en, counts.es, counts.fil);
  const foreign = Math.max(...OTHERS.map((list) => count(spoken, list)));
  // Ties go to what we read: the short words of related languages overlap.
  const certain = spoken.length <= 3 && spoken.some((token) => GREETINGS.has(token.word));
  if (foreign > most && (foreign >= 2 || certain) && foreign * 6 >= spoken.length) return new Set();
  // A longer text with accents and not one small word we know is a language that is in no list.
  if (most === 0 && spoken.length >= 5 && /[\u00C0-\u024F\u1E00-\u1EFF]/.test(text)) return new Set();
  const found = new Set<Language>();
  for (const language of ['en', 'es', 'fil'] as const) {
    if (counts[language] > 0 && counts[language] * 5 >= most) found.add(language);
  }
  return found.size > 0 ? found : new Set(['en']);
}

function count(tokens: readonly Token[], list: ReadonlySet<string>): number {
  let hits = 0;
  // One letter is more often part of a code than a word.
  for (const token of tokens) if (token.word.length > 1 && list.has(token.word)) hits++;
  return hits;
}
