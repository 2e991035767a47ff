// Short texts in many languages, written for this file: the letters of each tell the language of a message
// (profiles.ts). They talk as customers do, since "order" and "refund" in the language are what a message holds.
// A language is added by adding a text of a hundred words or so; nothing else needs to know of it.

/** The languages we read. Longer than the others, with names, places and chat spellings, so that we err on our side. */
export const OURS: Readonly<Record<'en' | 'es' | 'fil', string>> = {
  en: `the and is are was were you your it this that to of for with not have has had been be do does did will would can
    could should on in at from by an but or if so what when where why how who which there here they we he she him her
    them us our their its just now still please thanks thank hello hi get got need want help know after before because
    about up out all any some no more than then too very yes okay am as good great never again
    Hello, I ordered a blue jacket last week and it has not arrived yet. Could you check where my parcel is? The app
    shows an error when I try to log in, and the reset email never comes. I was charged twice for the same month, please
    refund one of the payments. Nobody answers the phone, this is the third time I have called and I am getting really
    frustrated. What time does the store open on Saturday? My flight was cancelled and the agent at the gate was rude.
    Thank you so much for the quick reply, everything works again. How do I change my password or delete my account?
    The driver left the box outside in the rain. Is there any discount for students? I would like to speak to a manager
    about my bill. You people are useless, worst service ever, total scam. Lol ok cool, sounds good, no worries, cheers
    mate. Wow, that is awesome news, love it. I think she thought they might go through with it, although nobody
    knows. Where is my stuff? It keeps crashing on my phone, laptop and tablet since the latest update. Why does
    nothing ever happen when I click the button? Happy birthday, congratulations, enjoy your weekend. Tracking number,
    street, road, avenue, north, south, order confirmation, shipping label, credit card, bank transfer, invoice, receipt,
    warranty, subscription, voucher, membership, broadband, router, engineer, appointment, booking, luggage, seat,
    charge, fee, delay, wrong size, broken screen, missing part, cheese, mushroom, pepper, onion, olives, pineapple,
    direct debit, deposit, an unfamiliar payment on my statement, dispute a transaction, currency exchange, top up, verify my
    identity, reimbursement, complaint, request, current address, arrival and departure, model, number, driving licence,
    James, Michael, Sarah, Smith, Johnson, William, Elizabeth, Chicago, London, Manchester, Texas, California.`,
  es: `el los las una unos del al que y en con por para pero muy mas mi mis tu su sus se lo le les nos yo ella ellos
    ustedes usted vosotros es esta estan estoy soy son fue era ser hay he ha han hace hacer tengo tiene tienen quiero
    necesito puedo puede pueden como cuando donde porque desde hasta sin sobre este esto ese eso todavia aun siempre
    nunca nada nadie todo toda todos hola gracias buenos buenas dias tardes favor si tambien solo ahora hoy ayer de la un
    Hola, buenas tardes. Hice un pedido la semana pasada y todavía no ha llegado. ¿Me pueden decir dónde está mi paquete?
    Me cobraron dos veces el mismo mes y quiero que me devuelvan el dinero. Nadie contesta el teléfono, es la tercera vez
    que llamo y ya estoy harto. ¿A qué hora abren la tienda el sábado? Cancelaron mi vuelo y el empleado fue muy grosero.
    Muchas gracias por la ayuda, ya quedó todo solucionado. ¿Cómo cambio mi contraseña o cierro mi cuenta? El repartidor
    dejó la caja afuera bajo la lluvia. Son unos ladrones, qué vergüenza de servicio, pésima atención. La aplicación no
    funciona desde ayer y no puedo entrar. Oye, che, vos tenés, podés, hacés, querés, consulta: ¿hacen envíos al interior?
    Necesito la factura con mis datos, por favor. Llevo tres semanas esperando el reembolso y nada. Quisiera hablar con un
    supervisor. No me llegó el correo de confirmación. ¿Cuánto cuesta el envío? Me mandaron una talla equivocada y quiero
    devolverla. Estafadores, mentirosos, van a perder un cliente. Perfecto, listo, vale, de acuerdo, mil gracias, genial,
    saludos. Se cayó el internet otra vez, el técnico nunca vino, tengo la luz cortada. Se me rompió la pantalla, vino
    roto, viene defectuoso, anda mal, ando sin señal, dale, bueno, pues, entonces, claro, quién, cuál, aquí, allá, ojalá,
    mañana, tarde, noche, lunes, martes, miércoles, jueves, viernes, domingo, enero, García, Rodríguez, Madrid.`,
  fil: `ang ng mga sa na nang ko mo po ba ako ikaw kayo niyo ninyo nyo namin natin sila nila kami tayo siya niya nya ito
    iyan yan yun yung iyon dito diyan doon hindi wala walang mayroon meron lang naman din rin kasi dahil kung kapag pag
    bakit paano kailan kelan saan sino anong magkano ilan gusto ayaw pwede puwede salamat opo oo huwag wag pero ay noong
    nung kahapon ngayon bukas lahat talaga sobra grabe nga daw raw pala yata sana muna ulit uli tagal matagal pera inyo
    Magandang umaga po, umorder po ako noong isang linggo pero hanggang ngayon wala pa rin. Nasaan na po ba ang parcel ko?
    Dalawang beses niyo akong siningil, pakibalik naman ng pera ko. Walang sumasagot sa telepono, pangatlong tawag ko na
    ito at nakakainis na talaga. Anong oras po kayo nagbubukas tuwing Sabado? Na-cancel yung flight namin tapos ang sungit
    pa ng staff ninyo. Maraming salamat po sa mabilis na sagot, okay na po lahat, ang bait ng rider. Paano ko po papalitan
    ang password ko? Iniwan lang sa labas yung kahon, basang basa na. Mga manloloko kayo, ang bagal ng serbisyo, puro kayo
    pangako. Hindi ko mabuksan yung account ko simula kahapon, ayaw gumana ng app. Magkano po ang pa-ship sa probinsya?
    Pwede po bang magtanong kung may stock pa? Naghihintay pa rin ako ng refund, ilang linggo na. Gusto ko pong makausap
    ang manager ninyo. Nawala ang internet, walang pumuntang technician, nagbayad naman ako on time. Nakakapagod na,
    pinapaasa niyo lang kami. Sige, opo, kuya, ate, sis, mamsh, pasensya na, ingat po kayo, huhu, hay nako, bwisit, sira
    yung natanggap ko, mali yung kulay, kulang ng isa, pakicheck naman po, pakisagot, nakapagbayad, makukuha, ipapadala,
    tulungan, kailangan, ganito, ganyan, talagang, pinakamabilis, nag-email, nagreklamo, na-deliver, mag-order, pa-cancel.`,
};

/** Languages we do not read. Cebuano and Catalan stand here because they look like ours and are not. */
export const OTHERS: Readonly<Record<string, string>> = {
  de: `der die das und ist nicht ich sie wir ihr mein meine meinen ihre mit auf für von zu dem den ein eine einen noch kein
    keine aber wie wann wo warum bitte danke hallo sehr geehrte damen herren habe haben wurde auch schon nach seit immer
    wieder kann können. Guten Morgen, ich habe letzte Woche eine Jacke bestellt und sie ist immer noch nicht angekommen.
    Können Sie mir sagen, wo mein Paket bleibt? Die Rechnung stimmt nicht, es wurde zweimal abgebucht. Ich warte schon seit
    drei Wochen auf die Rückerstattung, das ist eine Frechheit. Niemand geht ans Telefon. Vielen Dank für Ihre schnelle
    Antwort, jetzt funktioniert alles. Wie kann ich mein Passwort ändern oder den Vertrag kündigen? Der Fahrer hat das Paket
    einfach vor die Tür gestellt. Schreiben Sie mir, sonst gehe ich zum Anwalt. Unverschämt, Betrug, Geld zurück, Lieferung.`,
  fr: `je vous nous il elle le les des est et pas ne mon ma mes votre vos avec pour dans sur une du au aux que qui quand ou
    mais très suis ai avez été cette ce c'est j'ai n'ai toujours encore sont plus bien rien jamais pourquoi comment. Bonjour,
    j'ai commandé une veste la semaine dernière et je n'ai toujours rien reçu. Pouvez-vous me dire où se trouve mon colis ?
    J'ai été débité deux fois, je veux être remboursé tout de suite. Personne ne répond au téléphone, c'est la troisième fois
    que j'appelle, vous vous moquez du monde. Merci pour votre aide, tout fonctionne maintenant, bonne soirée. Comment
    changer mon mot de passe ou résilier mon abonnement ? Le livreur a laissé le carton dehors sous la pluie. À quelle heure
    ouvre le magasin samedi ? Service client nul, escrocs, honte à vous. Mon compte est bloqué, l'application ne marche
    plus, il y a un problème, s'il vous plaît, cordialement, facture, livraison, commande, retard, remboursement, envie.`,
  pt: `não você vocês eu meu minha meus minhas seu sua com uma um do da dos das no na nos nas foi está estou muito ainda
    obrigado obrigada olá bom boa quando onde porque isso mas mais tem tenho até agora sempre nunca nada ninguém e o os as ao.
    Boa tarde, fiz uma encomenda na semana passada e ainda não chegou. Podem dizer-me onde está o meu pacote? Fui cobrado duas
    vezes e quero o meu dinheiro de volta. Ninguém atende, é a terceira vez que ligo, que absurdo, péssimo atendimento. Muito
    obrigado pela ajuda, já está tudo resolvido. Como faço para mudar a senha ou cancelar a conta? O entregador deixou a
    caixa na chuva. A que horas abre a loja no sábado? O aplicativo não funciona desde ontem, não consigo entrar. Gostaria de
    falar com um gerente. Estou esperando o reembolso há três semanas. Recebi o tamanho errado, vou trocar. São uns ladrões,
    nunca mais compro. Minha linha caiu outra vez e o telefone não funciona, já liguei
    de novo e me deixaram esperando, que palhaçada. A fatura veio errada, pagamento, cartão, prazo, ligação, atenção, informação, produto, também, então.`,
  it: `il lo gli che non sono ho hai ha mio mia miei con per una uno del della dei delle nel nella ma quando dove perché
    ancora grazie ciao salve molto questo questa sempre mai niente nessuno vorrei posso avete essere stato anche di e è la le i.
    Buonasera, ho ordinato una giacca la settimana scorsa e non è ancora arrivata. Potete dirmi dove si trova il mio pacco?
    Mi avete addebitato due volte, voglio subito il rimborso. Nessuno risponde al telefono, è la quarta volta che telefono,
    una vergogna. Grazie mille per l'aiuto, adesso funziona tutto, siete stati gentilissimi. Come faccio a cambiare la
    password o chiudere il conto? Il corriere ha lasciato la scatola fuori sotto la pioggia. A che ora apre il negozio sabato?
    L'applicazione non va più da ieri, non riesco a entrare. Il servizio clienti è pessimo, truffatori, ladri. Complimenti a tutti, ottimo lavoro del vostro operatore.
    La lampada è arrivata rotta, perde pezzi. Fattura, bolletta, spedizione, consegna, ordine, ritardo, tecnico, buongiorno, abbonamento, disdetta, acqua, soldi, richiesta.`,
  nl: `het een van ik je jullie u mijn niet dat dit met voor op aan is zijn was heb heeft hebben ook maar nog waar wanneer
    waarom dank graag geen wel naar bij wordt al steeds nu goed de en te er wat hoe kan moet. Goedemorgen, ik heb vorige week
    een jas besteld en die is nog steeds niet geleverd. Kunt u zien waar mijn pakket is? Er is twee keer geld afgeschreven, ik
    wil mijn geld terug. Niemand neemt de telefoon op, dit is de derde keer dat ik bel, schandalig. Hartelijk bedankt voor uw
    hulp, alles doet het weer. Hoe verander ik mijn wachtwoord of zeg ik mijn abonnement op? De bezorger heeft de doos buiten
    in de regen laten staan. Hoe laat gaat de winkel zaterdag open? Wachten, rekening, bestelling, oplichters, slechte
    klantenservice, terugbetaling, verzending, werkt niet, eindelijk, antwoord, misschien, vandaag, gisteren, alsjeblieft.`,
  sv: `och inte det att har med ni min mitt är som på för av den ett en jag du vi kan var när hur. Hej, jag beställde en jacka
    förra veckan och den har fortfarande inte kommit. Kan ni se var mitt paket är? Ni har dragit pengar två gånger, jag vill ha
    tillbaka dem. Ingen svarar i telefon, det är tredje gången jag ringer, helt oacceptabelt. Tack så mycket för hjälpen, nu
    fungerar allting. Hur byter jag lösenord eller säger upp mitt abonnemang? Vilken tid öppnar butiken på lördag? Väntar,
    fakturan, kundtjänst, leverans, beställning, räkning, återbetalning, snälla, mejl, veckor, också, varför, mycket.`,
  da: `jeg ikke og er til har med du min vi men hvor når hvorfor tak det at en et den som på for af kan hvordan. Hej, jeg
    bestilte en jakke i sidste uge, og den er stadig ikke kommet. Kan I se, hvor pakken er? Der er trukket penge to ganger, og
    jeg vil have dem tilbake. Ingen svarer på telefonen, det er tredje gang jeg ringer. Mange tak for hjelpen, nå virker alt
    igen. Hvordan skifter jeg adgangskode eller sier opp abonnementet? Hei, pakken min har ikke kommet ennå, dere må svare,
    når blir den levert, hva skjer, regning, bestilling, vente, uker, kundeservice, levering, pengene, noen, også.`,
  pl: `nie jest się na do to że jak kiedy gdzie moje moja mój proszę dziękuję mam jestem czy ale już bardzo jeszcze przez od
    dla tylko w z i po co za. Dzień dobry, zamówiłem kurtkę w zeszłym tygodniu i nadal nie przyszła. Czy możecie sprawdzić,
    gdzie jest moja paczka? Pobraliście pieniądze dwa razy, chcę zwrotu. Nikt nie odbiera telefonu, dzwonię trzeci raz, to
    jakiś żart. Dziękuję za szybką odpowiedź, wszystko już działa. Jak zmienić hasło albo zamknąć konto? Kurier zostawił karton
    na deszczu. O której otwieracie sklep w sobotę? Zamówienie, przesyłka, faktura, czekam, oszuści, reklamacja, wczoraj.`,
  cs: `není jsem jsme bych ale když proč kde můj moje prosím děkuji ještě už nebo protože je se na do to že jak kdy. Dobrý den,
    minulý týden jsem si objednal bundu a pořád nepřišla. Můžete zjistit, kde je můj balík? Strhli jste mi peníze dvakrát, chci
    je zpátky. Nikdo nebere telefon, volám už potřetí. Děkuji za rychlou odpověď, všechno funguje. Jak si změním heslo nebo
    zruším účet? Zásielka stále nedorazila, čakám, ďakujem, prosím vás, kde je moja objednávka, zásilka, faktura, vrácení, čekám.`,
  hr: `nije sam smo bih ali kad zašto gdje moj moja molim hvala još već ili jer je se na do to da kako kada što za sa. Dobar dan,
    prošli tjedan sam naručio jaknu i još nije stigla. Možete li provjeriti gdje je moj paket? Naplatili ste mi dva puta, želim
    povrat novca. Nitko se ne javlja na telefon, zovem treći put. Hvala na brzom odgovoru, sve radi. Kako da promijenim lozinku
    ili zatvorim račun? Narudžba, pošiljka, čekam, nedelje, dostava, sramota, niko ne odgovara, hoću, svoje pare, poštovani.`,
  tr: `bir ve bu için ile değil ben sen siz benim sizin ne nerede neden nasıl var yok çok ama hala geldi. Merhaba, geçen hafta bir
    ceket sipariş ettim ama hâlâ gelmedi. Kargom nerede, bakar mısınız? Hesabımdan iki kere para çekilmiş, paramı geri
    istiyorum. Telefona kimse çıkmıyor, üçüncü defa arıyorum, böyle hizmet olmaz. Hızlı cevabınız için teşekkür ederim, her şey
    çalışıyor. Şifremi nasıl değiştirebilirim veya üyeliğimi nasıl kapatırım? Lütfen yardımcı olun, ürün bozuk çıktı, iade,
    fatura, teslimat, bekliyorum, gönderin, günaydın, iyi günler, yapamıyorum, giremiyorum, zaman, olacak, edecek, etmek.`,
  id: `yang tidak saya anda dan di ini itu dengan untuk sudah belum ke dari ada bisa kapan dimana kenapa mengapa tolong juga kami
    sampai boleh bila nak dah sangat. Selamat siang, minggu lalu saya memesan jaket tetapi belum datang. Bisa dicek di mana paket
    saya? Saldo saya terpotong dua kali, mohon uang dikembalikan. Tidak ada yang mengangkat telepon, ini sudah ketiga kalinya,
    kecewa sekali. Terima kasih atas balasannya, sekarang sudah bisa. Bagaimana cara mengganti kata sandi atau menutup akun?
    Kurirnya meninggalkan kotak di luar. Barang rusak, pesanan, pengiriman, pembayaran, gak, nggak, banget, kok, dong, gimana,
    kak, min, penipu, kalian, sekarang, lagi, masih, aplikasi, semua, bantuan, akan, telah, harap, segera, encik, awak, macam mana.`,
  vi: `tôi không của bạn là và có được hàng đơn chưa đã này gì khi nào tại sao cảm ơn xin chào rất nhiều mình cho với thì mà ạ ơi.
    Chào bạn, tuần trước mình đặt một cái áo khoác mà đến giờ vẫn chưa nhận được. Bạn kiểm tra giúp mình gói hàng đang ở đâu nhé.
    Tài khoản bị trừ tiền hai lần, tôi muốn hoàn tiền lại. Gọi điện không ai nghe máy, đây là lần thứ ba rồi, dịch vụ quá tệ. Cảm
    ơn shop đã trả lời nhanh. Làm sao để đổi mật khẩu hoặc xóa tài khoản? Giao hàng, hỏi, sửa, hỏng, lỗi, đợi, thất vọng, khách.`,
  ro: `nu este sunt am și cu pentru care dar unde când comanda mea mulțumesc bună ziua vă rog încă foarte de ce banii la o un din pe.
    Bună seara, am comandat o geacă săptămâna trecută și încă nu a ajuns. Puteți verifica unde este coletul meu? Mi-ați luat banii
    de două ori, vreau rambursarea. Nimeni nu răspunde la telefon, sun a treia oară, e o rușine. Mulțumesc pentru răspunsul rapid,
    acum merge totul. Cum îmi schimb parola sau închid contul? Curierul a lăsat cutia afară. Factura, greșit, aștept, livrare.`,
  hu: `nem egy az és hogy van meg mikor hol miért köszönöm szia kérem nincs vagyok már csak a de ha is. Jó napot, a múlt héten
    rendeltem egy kabátot, de még mindig nem érkezett meg. Meg tudják nézni, hol van a csomagom? Kétszer vonták le a pénzt, kérem
    vissza. Senki nem veszi fel a telefont, harmadszor hívom magukat. Köszönöm a gyors választ, most már működik. Hogyan tudom
    megváltoztatni a jelszavamat vagy törölni a fiókomat? Rendelés, számla, szállítás, várok, ügyfélszolgálat, felháborító.`,
  fi: `ei ole en on ja minä sinä milloin missä miksi kiitos hei vielä olen minun mutta kun että se mitä. Hei, tilasin viime viikolla
    takin, eikä se ole vieläkään tullut. Voitteko katsoa, missä pakettini on? Minulta on veloitettu kaksi kertaa, haluan rahani
    takaisin. Kukaan ei vastaa puhelimeen, soitan jo kolmatta kertaa. Kiitos nopeasta vastauksesta, nyt kaikki toimii. Miten
    vaihdan salasanan tai poistan tilini? Tilaus, lasku, toimitus, odotan, asiakaspalvelu, surkeaa, huomenna, eilen.`,
  ca: `els amb això però perquè quan on meva meu comanda gràcies sisplau bon dia molt encara no he ha arribat vull una la el que de i
    ens us hi va són està. Bona tarda, la setmana passada vaig fer una comanda i encara no ha arribat. Em podeu dir on és el meu
    paquet? M'heu cobrat dues vegades i vull que em torneu els diners. Ningú no contesta el telèfon, és la tercera vegada que
    truco. Moltes gràcies per l'ajuda, ja funciona tot. Com puc canviar la contrasenya o tancar el compte? Aquest, botiga, vosaltres.`,
  hi: `mera meri mere nahi nahin hai hain ho hua hui kya kab kaise kyun kahan abhi tak aap aapka aapke hum mujhe mujhko se ko ka ki ke
    par bhi aur lekin magar bahut accha theek jaldi karo kare karen kijiye gaya gayi diya raha rahe rahi wala chahiye paisa paise
    wapas dhanyavaad shukriya namaste ji bhai yaar log sab kuch koi din mahina hafta. Maine pichle hafte jacket order kiya tha,
    abhi tak nahi mila. Mera paisa do baar kat gaya, wapas kab milega? Koi phone nahi uthata, teesri baar call kar raha hoon,
    bekar service. Madad ke liye dhanyavaad, ab sab chal raha hai. Password kaise badlu? Kripya batao, samaan toota hua aaya,
    bilkul, matlab, kuchh, kyunki, sirf, phir, jab, aaj, kal, subah, karna, milta, milna, dena, lena, ruk, band, chalu.`,
  ceb: `dili wala'y ug nga ang kini kana nako nimo ninyo unsa asa ngano kanus-a palihug kaayo gyud jud wa pa kwarta unsaon naa akong
    imong inyong mi kita sa mga ni og kay kung. Maayong buntag, nag-order ko ug jacket sa miaging semana apan wala pa gihapon
    miabot. Asa na man ang akong parsela? Kaduha ko ninyo gisingilan, iuli ninyo ang akong kwarta. Walay mutubag sa telepono,
    ikatulo na ning akong tawag, kapoya na. Daghang salamat sa inyong tabang. Unsaon pag-ilis sa akong password? Lagi, bitaw,
    karon, gahapon, ugma, hinaot, mahimo, ganahan, dugay na kaayo, nganong wala, pila ang bayad, kaninyo, ngari, ana.`,
  sw: `habari naomba nataka kwa na ya wa ni si la katika hii hiyo yangu yako wangu sana bado lakini lini wapi kwa nini asante tafadhali
    nimeagiza koti wiki iliyopita na bado halijafika. Mzigo wangu uko wapi? Mmenikata pesa mara mbili, nirudishieni pesa zangu.
    Hakuna anayejibu simu, hii ni mara ya tatu napiga. Asante kwa msaada. Nitabadilishaje nenosiri? Huduma mbaya, nimechoka.`,
};
