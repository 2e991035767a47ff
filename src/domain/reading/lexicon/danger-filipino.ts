// Threats and signs of self-harm in Filipino and Taglish beyond those of filipino.ts, and the turns that only sound so:
// "patay ang battery", "papatayin ko ang router", "nakakamatay sa sarap".

import type { CueGroup } from './notation';

export const DANGER_FILIPINO: readonly CueGroup[] = [
  {
    kind: 'threat-of-violence',
    frustrated: 1,
    angry: 1.5,
    abusive: 1.3,
    topics: ['threat_of_violence'],
    negated: 'keep',
    phrases: `
      (papatayin|patayin|papatay|papaslangin|gigilitan|gigripuhan|sasaksakin|saksakin|babarilin|barilin|bubugbugin|bugbugin|
        gugulpihin|gulpihin|sasapakin|sapakin|susuntukin|suntukin|sasampalin|tatagain|tagain|sasakalin|sakalin|sasagasaan|
        babaliin|babasagin|basagin|hahatawin|hatawin|pupugutan|lulumpuhin|dudurugin|sasaktan|saktan|uupakan|upakan|tatadyakan|
        sisipain|gagantihan|ililibing|pasasabugin|susunugin|sunugin|sisirain|reresbakan|resbakan|ipapapatay|ipapapapatay|
        ipapabaril|ipapasalvage|itutumba|ipapatumba|ipapabugbog) (|(ko|kita|namin|natin|nila) )(|(kita|talaga|na|po|din|rin|lahat) )(
        |(kayo|ka|kita|yang|ang|yung|yan|si|iyang|lahat|mukha|bungo|ulo|sila|buong|bawat|isa) )(kayo|ka|kita|rider|riders|driver|
        manager|agent|staff|opisina|tindahan|store|branch|office|bahay|pamilya|mukha|ulo|bungo|leeg|inyo|nyo|niyo|ninyo|mo|lahat|
        isa|sa|pag|kapag|bukas|mamaya|supervisor|boss|csr|delivery|guard|babae|lalaki|tao|walanghiya|hayop|gago); (alam|alam na|nahanap|nakita|natunton|nalaman) … (ko|namin) … (saan|san|kung saan|kung san|ang bahay|address|yung bahay|bahay|ang address|anong oras|kung anong oras) (ka|kayo|mo|nyo|niyo|ninyo|nakatira|sila|siya|nagtatrabaho|umuuwi|ang bahay|pumapasok|nag oopisina|lumalabas|yung opisina|ang opisina);
      mag (ingat|iingat) (|(na|lang|po) |na lang )(ka|kayo) (|(sa|pag|kapag|mamaya|bukas|lagi|na|lang|palagi|at|baka|sakin) )(uwi|
        pag uwi|paguwi|likod|daan|mamaya|bukas|gabi|labas|lalabas|likuran|dinadaanan|akin|baka|sakin|dilim|paglabas|kalsada|inyo);
      (ingat|ingatan|bantayan|tumingin) (|(nyo|niyo|mo|ninyo|ka|kayo|na) )(ang |)(likod|pamilya|likuran|anak|mga anak|buhay)
        (nyo|mo|niyo|ninyo); (humanda|maghanda|tumago|magtago|magdasal|mag dasal|magpaalam|kabahan) (na |)(ka|kayo|na) (|(na|sa|sakin|kana) )(sa akin|sakin|bukas|mamaya|pag|kapag|at|dahil|lahat|sa pamilya); mag ingat (ka|kayo) (pag|sa pag|pag uwi|paguwi) (uwi|mamaya|nyo|niyo|mo); lagot (ka|kayo|kayong lahat) (sa akin|sakin|
        pag nakita|pag nahuli|mamaya|bukas); (abangan|aabangan|inaabangan|hihintayin|hinihintay) (ko|kita|namin) (|(kita|ka|kayo|
        yung|yang|ang|si|sila) )(|(sa|rider|driver|manager|kayo|ka|agent|staff) )(|(nyo|niyo|mo|sa|kanto|labas|pag) )(kanto|labas|
        uwian|paguwi|uwi|kayo|parking|gate|mamaya|bukas|labasan|rider|niyo|nyo|manager|eskinita);
      (may|meron|merong|mayroong) (|(isa|isang) )(masasaktan|mamamatay|mapapatay|masusunog|sasabog|mawawala sa inyo|magbabayad ng
        dugo|madidisgrasya|malalagot|mangyayari|mangyayaring (masama|hindi maganda)|hindi magandang mangyayari|dadanak|iiyak na
        pamilya|bomba); (dadanak|aagos|titilamsik) (|ang )dugo; (magbabayad|pagbabayaran|babayaran|babayad) (|ka|kayo|nyo|niyo|mo|
        ninyo) (|(ng|sa) |ito ng )(dugo|buhay|mahal|dugo nyo|buhay nyo); (pagsisisihan|magsisisi) (|(mo|nyo|niyo|ninyo|ka|kayo) )(|(to|ito|yan|na) )(talaga|ito|to|yan|pag|habang buhay|kayo|ka|ginawa|lahat|na|sa); (bilang|bilangin|mabibilang) (na |mo na |
        nyo na |)(ang |)(araw|mga araw|oras) (mo|nyo|niyo|ninyo); (may|meron|dala|dadalhin|dadala|hawak|bitbit) (ko|akong|ako|na)
        (|(ang|yung|ng|na) )(baril|itak|kutsilyo|bolo|bomba|granada|gasolina|tubo|panaksak|balisong|katana|martilyo)
        (|ko|at|pag|bukas|dyan|diyan|para|papunta|pagpunta|na); (pupunta|pupuntahan|susugod|susugurin|dadating|darating|babalik)
        (ako|ko|kami|namin|kita) (|(dyan|diyan|bukas|kayo|ka|sa|ng|na|mamaya|jan) )(may dala|na may|dala|kasama (mga|ang) (tropa|
        kuya|kapatid|pinsan|barkada)|at (sasaktan|susunugin|papatayin|bubugbugin|magkakasubukan)|magkakasubukan|may baril);
      (magkakasubukan|magkakaalaman|makikilala|makikita) (tayo|nyo ako|niyo ako|mo ako|nyo kung sino|nyo hinahanap) (|dyan|pag|
        bukas|sa labas|talaga|mamaya|na|sa personal); (di|hindi) (nyo|niyo|mo|ninyo) (ako |)(kilala|alam) (|ako |kung ano )(kung
        ano ang kaya|kaya kong gawin|ang kaya kong gawin|kung sino (ako|binabangga)|kung sinong|kaya ko); (sino|sinong) (ang
        |)(binabangga|kinakalaban|kinakalaban nyo|binabangga nyo); sana (mamatay|masunog|maaksidente|masagasaan|mabaril|
        madisgrasya|sumabog|mabangga|makarma at mamatay|mamatay na) (|na )(|(lahat|ang|kayo|ka|yung|buong) )(kayo|ka|kayong|
        lahat|pamilya|rider|anak|opisina|nyo|niyo|mo|na|sila); (matitikman|makakatikim) (nyo|niyo|mo|ka|kayo) (|(ng|sa) )(akin|
        sakin|galit|bala|kamao|suntok|sampal|ko); (uuwi|uuwing|umuwi) (kayong|kayo|kang|ka) (nasa kabaong|bangkay|sa kabaong|
        walang|duguan|nakabalot); (paglalamayan|lamay|kabaong) (|(ka|kayo|na|nyo|mo|ng) )(kayo|ka|na|nyo|mo|pamilya|inyo|para);
      (makakapatay|makapatay|makakasakit|makapanakit|nakakapatay) (|na )(ako|na ako|talaga ako|ako ng); (tatapusin|tapusin) (ko|
        kita|namin) (|na )(kita|ka|kayo|buhay (mo|nyo|niyo)|ang buhay (mo|nyo|niyo)|lahi); patay (ka|kayo|kang|kayong) (sa akin|
        sakin|lahat|talaga sakin|pag nakita); (hindi|di) (kayo|ka) (na |)(makakauwi|sisikatan|aabutan|aabot) (|(ng|na|sa) )(
        buhay|araw|pasko|bukas|inyo|sa inyo|ng buhay|ng araw);
    `,
  },
  {
    kind: 'self-harm',
    frustrated: 1,
    topics: ['self_harm'],
    negated: 'keep',
    phrases: ` (ayoko|ayaw ko|ayaw ko na|ayoko na|di ko na gusto|hindi ko na gusto|ayokong|ayaw ko nang) … (mabuhay|magising|gumising|huminga|sa buhay|sa mundong|buhay ko|magpatuloy mabuhay|nandito sa mundo); (gusto|gustong|gusto gusto) (ko|kong) … (mamatay|magpakamatay|mawala sa mundo|mawala na lang|mawala nalang|matulog at hindi na|tapusin ang (lahat|buhay)|tapusin na ang|tumalon|maglaslas|uminom ng lason|magbigti|mawala ng tuluyan|wakasan|sumunod sa (asawa|anak|nanay|tatay)|saktan ang sarili|mawala nang tuluyan); (magpapakamatay|magpakamatay|nagpakamatay|magbibigti|magbigti|maglalaslas|tatalon|lalaslas|lalason|magpapasagasa|tatapusin ko na) … (|(lang|nalang|po|talaga) )(ako|ko|yata ako|sana ako|buhay|ang buhay|sa tulay|sa tren|sa building|sa riles);
      tatalon (ako|na ako|nalang ako|na lang ako); (pabigat|perwisyo|palamunin|walang silbi) (|(na|lang|lamang|nalang|na lang) )
        (ako|lang ako|na lang ako) (|sa|na|para|at|dito); (ok|okay|mabuti|mabuti pa|maganda|masaya|masaya sila|gagaan) … (wala na ako|mamatay (na |)ako|mawala (na |)ako|patay na ako|wala ako sa|mamatay na lang ako|nawala na ako); (wala|walang) … (makakamiss|makaka miss|iiyak|maghahanap|may pake|may pakialam|makakaalala|malulungkot) (|(sa|sakin) |sa akin )(akin|sakin|pag (nawala|namatay|wala na) ako|kung mawala|kung mamatay|kapag nawala|kapag namatay|ko); (wala|walang|wala ng|wala nang|di ko na makita ang|hindi ko na makita ang) … (saysay|silbi|kwenta|dahilan|rason|kabuluhan|pag asa) … (buhay|mabuhay|buhay ko|mabuhay pa|magpatuloy|magising); (di|hindi) ko na (|(po|talaga|kayang) )(kaya|kayanin|kinakaya|alam) … (mabuhay|buhay ko|
        mamatay|magpakamatay|tapusin|mawala|laslas); (di|hindi) ko na (|(po|talaga) )(kaya|kayang) (mabuhay|pang mabuhay|ang buhay|
        magpatuloy pa sa buhay); pagod na (|(pagod|na) )(|(na|po|talaga) )(|(na|po|talaga) )(ako|akong) … (mabuhay|buhay|maging buhay|buhay ko|mundong ito|huminga); (hawak|nasa harap|nasa kamay|nasa harapan|ininom|nainom|iinumin|inumin) (ko|na|ko na|ko ang|ko na ang|ko po|na po) … (pills|gamot|lason|blade|lubid|kutsilyo|tableta|sleeping pills|muriatic|zonrox|tabletas); (huling|last|huli) (|na )(mensahe|message|gabi|sulat|araw|chat|text|paalam) … (|(na|po|to|ito|sa) )(ito|to|sa mundo|sa lahat|ko na ito|ko sa buhay|buhay ko|sa buhay ko); (paalam|goodbye|bye) na (|sa )(inyong lahat|lahat|mundo|inyo lahat|
        aking pamilya|pamilya ko|mga anak ko); (sabihin|pakisabi|pakisabi na lang|sabihin nyo|pasabi) …  sa (mga |)(anak|asawa|nanay|pamilya|mama|magulang) (ko |)… (mahal ko|patawad|sorry|mahal na mahal); (sana|wish ko) … (ako |)(magising|gumising|mamatay na|ipinanganak|pinanganak|isinilang|kunin na ako ni lord|kinuha na lang ako|nabuhay|magising pa) (|ako|bukas|pa|na); (iniisip|naiisip|naisip|naiisipan|pinaplano|balak) (ko|ko na|kong|ko po|ko na pong) … (|(lang|na|ng|nang|po) )(magpakamatay|mamatay|tumalon|mag suicide|magsuicide|wakasan|magbigti|laslas|maglaslas|tapusin ang buhay|mawala sa mundo|saktan ang sarili|suicide); (mag|magsu|nag|mag su) (suicide|suicide na|su suicide); (wakasan|tapusin|wawakasan|tatapusin|kitilin|kikitilin) … (|(ang|na|lang|yung|sarili kong) )(|(aking|sarili kong) )(buhay|buhay ko|lahat ngayong gabi|paghihirap ko); (suicidal|depressed) (na |)(ako|po ako|na po ako) … (na|
        mamatay|kaya|buhay|suicide); (naglaslas|naglalaslas|nilaslas|sinasaktan) (|(na|ko|ulit|na naman|na ulit) )(ako|ko ang
        sarili|ang sarili|ulit|sarili ko|pulso); (mamatay|mamamatay) (|(na|nalang) |na lang )(ako|na ako|sana ako) (|sa|
        ngayong|mamaya|bukas|kakaisip|dahil|at|kesa|kaysa|para);
    `,
  },
  {
    kind: 'saying',
    hides: ['threat-of-violence', 'self-harm', 'vulnerability'],
    phrases: `
      (papatayin|patayin|pinatay|pinapatay|patay) (|(ko|nyo|mo|niyo|natin|po|ba|muna|na|lang|namin) )(|(po|ba|muna|na|lang|ng) )(|(po|
        ba|muna|na|ang|yung|yong|sa) )(router|modem|breaker|ilaw|aircon|ac|tv|phone|cellphone|cp|wifi|makina|app|switch|linya|
        internet|signal|computer|pc|laptop|server|ref|heater|gripo|tubig|kuryente|kalan|notification|notifications|notif|data|
        camera|alarm|device|unit|mga ilaw|battery|langgam|ipis|daga|lamok|damo|peste|boss|kalaban|zombie|zombies|monster|oras);
      patay (na |)(ang|yung|po ang|po yung|na yung|na ang|agad|sindi|malisya|na patay|gutom|oras|ulo|sa akin ang battery);
      patay (ako|kami|tayo) (sa|kay|nito|talaga|na naman|pag|kung); nakakamatay (sa|ang|yung|na) (|(sarap|ganda|presyo|init|tawa|
        gwapo|sobrang|ka) ) (sarap|ganda|init|cute|tawa|presyo|pila|hintay); (mamamatay|mamatay) (na |)(na |)(|(ako|kami|po ako)
        )(sa|kakatawa|kakahintay|kakaantay|kakatanong) (|(sarap|gutom|init|tawa|ganda|kilig|inip|antay|hintay|pagod|kaba) )(sarap|
        gutom|init|tawa|ganda|kilig|inip|antay|hintay|kakatawa|mamamatay|tagal|pila|na|ko|lol|haha); namatay (na |)(po |)(ang|
        yung|si|sya|siya|na|ng|yong); namatayan; (sasabog|sumabog|puputok) (na |)(|(ang|yung) )(ulo|utak|battery|charger|inbox|
        phone|tyan|tiyan|gas|kalan|power bank|powerbank|notifications|puso|dibdib) (|ko); (sinaktan|pinagbantaan|tinakot|
        binantaan|minura|sinapak|sinuntok|sinampal) (ako|kami|ang|yung|po ako|nya ako|niya ako|ng (rider|driver|agent));
      (sabi|banta|nagbanta|pinagbantaan|tinakot) (|(ng|ni|nung|sa|nya|niya|ako|po|na|yung) )(|(ng|rider|driver|agent|kapitbahay|
        collector|nya|niya|sya|siya|ako) ) … (papatayin|sasaktan|susunugin|bubugbugin|babarilin|hahanapin|aabangan|pupuntahan)
        (ako|nya|niya|daw|raw|kami|nila); (papatayin|sasaktan|susunugin|bubugbugin|babarilin|aabangan) (daw|raw|nya|niya|nila|daw
        niya) (ako|kami|niya|nya|ang); (papatayin|sasakalin|babatukan|lalapain|kakatayin) (ako|kami) (ng|ni|nila) (|(mga|asawa|
        misis|nanay|mama|boss|mister|anak|kapatid) )(boss|misis|nanay|mama|asawa|mister|jowa|ate|anak|kapatid|mommy|ko|tatay);
      (hindi|di|wag|huwag) (|(ko|kita|naman|po|kayo|ka|nyo) )(sasaktan|papatayin|sinasaktan|saktan); mag ingat (po |)(kayo|ka)
        (palagi|lagi|po|sa (byahe|biyahe|daan|scam|mga scammer)|kuya|ate|salamat|always|god bless); ingat (po |)(kuya|
        rider|palagi|lagi|sa (byahe|biyahe)); (abangan|aabangan|hihintayin|inaabangan|abangan nyo) (|(ko|namin|po|nyo|natin) )… (|(ang|yung|po|yong) )(parcel|order|delivery|update|promo|sale|refund|tawag|reply|resched|package|rider (sa|para|po|mamaya para)|text|sagot|episode|ship|bagong|restock); tapusin (ko |)(na |)(ang |)(kontrata|
        contract|subscription|plan|lock in|lockin|transaction|usapan|order); kutsilyo (na |)(inorder|binili|set|ko na order|pang);
    `,
  },
];
