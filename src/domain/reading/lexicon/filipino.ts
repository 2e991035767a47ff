// Filipino and Taglish: profanity, anger, threats, thanks, waiting, money and the common matters. Many of our agents
// serve both languages, often in one sentence. English words inside Taglish are read by the English lexicons.

import type { CueGroup } from './notation';

export const FILIPINO: readonly CueGroup[] = [
  {
    kind: 'insult',
    frustrated: 1,
    angry: 1.3,
    abusive: 1,
    topics: ['profanity_or_insult'],
    negated: 'keep',
    phrases: `
      (gago|gagu|gaga|tarantado|tarantada|ulol|ulul|inutil|hayop|hayup|siraulo|bobo|boba|bobong|tanga|
        tangang|engot|gunggong|unggoy|ungas|demonyo|walanghiya|hinayupak|kupal|ogag|bugok| hangal|timang|
        abnoy) (ka|kayo|ba|talaga|naman|mo|niyo|nyo|nila|yang|yung|ang|mga|pala|lahat|kayong| kang|ng);
      (mga|kayong|ang|napaka|sobrang|puro) (gago|gagu|tarantado|ulol|inutil|hayop|hayup|bobo|tanga|engot|
        siraulo|kupal|walanghiya|demonyo|magnanakaw na|hunghang); gago; gagu; tarantado; ulol; inutil;
      siraulo; sira ulo; hayop ka; hayop kayo; kupal; walanghiya; walang hiya; hinayupak; anak ng puta;
      anak ka ng; tanga ka ba; bobo ka ba; bobo; mga tanga; ang tanga; ang bobo; ang bobobo; katangahan;
      kabobohan; putang ina (mo|nyo|niyo|ninyo|kayo); putangina (mo|nyo|niyo|ninyo|kayo);
      tangina (mo|nyo|niyo|ninyo|kayo); puta ka; puta kayo; pakyu; pak yu; fuck kayo; ulol ka;
      lintik (ka|kayo); leche (ka|kayo); punyeta (ka|kayo); bwisit (ka|kayo|kayong); buwisit (ka|kayo);
      mamatay (ka|kayo) na; mukha (mo|nyo); pokpok; hindot; kantot; hudas kayo; salot kayo; mga salot;
      wala kang kwenta; wala kayong kwenta; walang kwenta (ka|kayo|kang|kayong|mga|kausap); walang utak;
      wala kang utak; wala kayong utak; makapal ang mukha; kapal ng mukha; ang kapal (ng|mo|nyo|niyo);
    `,
  },
  {
    kind: 'profanity',
    frustrated: 1,
    angry: 1,
    topics: ['profanity_or_insult'],
    negated: 'keep',
    phrases: `
      putang ina; putangina; tangina; tang ina; tanginang; putanginang; puta; punyeta; pisti; peste; leche;
      letse; lintik; bwisit; buwisit; bwiset; buset; pucha; kingina; kinangina; taena; taenang; potah; pota;
      potaena; shet; syet; hayop na; hayop naman; animal na; gaguhan; kagaguhan; tarantaduhan; pakshet;
      yawa; tae; ampota; amputa; ampucha; pakingshet; hinayupak na; anak ng tokwa;
    `,
  },
  {
    kind: 'threat-of-violence',
    frustrated: 1,
    angry: 1.5,
    abusive: 1.3,
    topics: ['threat_of_violence'],
    negated: 'keep',
    phrases: `
      papatayin (ko|kita|namin); patayin (ko|kita|kayo); papatay ako; makakapatay ako; sasaktan (ko|kita);
      bubugbugin (ko|kita); gugulpihin (ko|kita); susunugin (ko|namin); sasaksakin (ko|kita);
      babarilin (ko|kita); sasapakin (ko|kita); susuntukin (ko|kita); sasampalin (ko|kita);
      hahanapin (ko|kita) … kayo; hahanapin kita;
      alam ko kung saan (ka|kayo) (nakatira|nagtatrabaho|umuuwi); mag ingat (ka|kayo) sa;
      mag iingat (ka|kayo); humanda (ka|kayo); lagot (ka|kayo) sa akin; abangan (kita|ko|mo|nyo);
      aabangan (kita|ko|kayo); pagsisisihan (mo|nyo|niyo|ninyo); magsisisi (ka|kayo);
      pupuntahan (ko|kita|namin) … (kayo|opisina|bahay|store|branch); susugod (ako|kami);
      susugurin (ko|namin); may kalalagyan (ka|kayo); bibigyan ng leksyon; tuturuan … leksyon;
      may mangyayari (sa|sayo|sa inyo|na masama); dadanak ang dugo; ipapatumba; ipapabugbog; sasabog;
      mapapatay (ko|kita); uubusin ko; tatagain;
    `,
  },
  {
    kind: 'self-harm',
    frustrated: 1,
    topics: ['self_harm'],
    negated: 'keep',
    phrases: `
      magpapakamatay; magpakamatay; papakamatay; nagpapakamatay;
      gusto ko (na|nang|ng|na lang) (|lang|ng|nang|na) (mamatay|mawala|magpakamatay|tapusin na lahat|
        sumuko sa buhay); ayoko (na|nang|ng) (|ng) (mabuhay|buhay|ganitong buhay);
      ayaw ko (na|nang) (|ng) mabuhay;
      wala (na|nang) (|akong) (saysay|silbi|kwenta|dahilan) … (buhay|mabuhay);
      tatapusin ko na (|ang) (buhay|lahat); kitilin … buhay; kikitilin; sasaktan ko (ang |)sarili ko;
      saktan ang sarili; pagod na (ako |akong |)(mabuhay|sa buhay);
      hindi ko na kaya (ang buhay|mabuhay|pang mabuhay); mas mabuti (pang|pa) (patay|mamatay|mawala);
      mabuti pang mamatay; sana mamatay na (lang )ako; sana hindi na (ako |)magising; magbibigti; magbigti;
      tatalon (na |)ako; iinom ng lason; maglalaslas; laslas;
    `,
  },
  {
    kind: 'condemnation',
    frustrated: 1,
    angry: 1,
    negated: 'keep',
    phrases: `
      nakakagalit; galit na (galit|ako|talaga|po); galit na galit; nagagalit na; ginagalit; nakakapikon;
      napipikon; nakakahighblood; high blood (na|ako); nakakainit ng ulo;
      (init|mainit) (na|ng|ang) (ulo|ang ulo); kumukulo … dugo; nakakabwisit; nakakabwiset; nakakabuwisit;
      nakakadiri; kadiri; nakakasuka; nakakahiya (kayo|naman|ang|ka|service|serbisyo);
      mahiya (ka|kayo|naman); walang kwenta; walang kwentang; walang silbi; walang silbing; walang hiyang;
      pinaka (pangit|panget|bulok|walang); pinakapangit; pinakapanget; napakabulok; napakapangit;
      ang pangit; bulok; bulok na; ang bulok; sobrang bulok; basura; kabastusan; bastos; napakabastos;
      ang bastos; walang modo; walang respeto; walang malasakit; pabaya; kapabayaan;
      hindi katanggap tanggap; ang lala; pinakamalala; sumusobra na; sobra na (kayo|to|ito|yan|talaga|na);
      tama na; sawang sawa; sawa na (ako|kami); punong puno na; puno na ako; pikon na;
      wala kayong (kwenta|silbi|pakialam|ginagawa|awa); puro kayo; puro (dahilan|palusot|pangako|salita);
      palpak; ang palpak; pinagloloko; pinaglololoko; niloloko; ginagago; pinaglalaruan;
      ginagawa (nyo|niyo|ninyo) (akong|kaming) (tanga|bobo|gago);
      anong klaseng (serbisyo|service|company|kumpanya|customer);
    `,
  },
  {
    kind: 'accusation',
    frustrated: 1,
    angry: 1,
    topics: ['accusation_of_dishonesty'],
    negated: 'keep',
    phrases: `
      manloloko; mandaraya; magnanakaw; sinungaling; nagsisinungaling; kasinungalingan; budol; nabudol;
      binudol; na scam; nascam; scam (kayo|to|ito|yan|ba|yata|pala); scammer (kayo|kayong|mga|pala|to);
      mga scammer; niloko; niloloko; nanloloko; panloloko; dinaya; dinadaya; pandaraya; ninakaw; ninanakaw;
      nagnanakaw; ninakawan; kinupit; estapador; estafa; swindler; bolero kayo; puro kasinungalingan;
      pinaasa; pinapaasa; paasa; mapanlinlang; nanlilinlang; hokus pokus;
    `,
  },
  {
    kind: 'ultimatum',
    frustrated: 1,
    angry: 1,
    negated: 'keep',
    phrases: `
      kung hindi (nyo|niyo|ninyo|pa|mo|ma|na|maaayos|maayos) … (ako|kami|ko|irereport|magrereklamo|
        idedemanda|lilipat|ipapa|kakansel|icacancel|ipopost|bukas|ngayon);
      pag hindi … (ako|kami|ko|irereport|magrereklamo|idedemanda|lilipat|ipo|ipopost|ica|magka);
      (ngayon din|ngayon na|ngayong araw din|agad agad);
      ayusin (nyo|niyo|ninyo|mo) … (na|yan|to|agad|ngayon|serbisyo|naman|trabaho);
      ibalik (nyo|niyo|ninyo|mo) … (pera|bayad|refund|na); ibigay (nyo|niyo|ninyo|mo) na;
      bigyan (nyo|niyo) ako ng … (refund|sagot|supervisor|manager|solusyon); ipopost ko; ipo post ko;
      i post ko; ikakalat ko; ivi viral; iviviral; ipapa viral; magviviral; last chance;
      huling (babala|pagkakataon|warning|chance); hanggang bukas (lang |na lang |)kayo;
      may hanggang (kayo|bukas|biyernes);
    `,
  },
  {
    kind: 'churn',
    frustrated: 1,
    angry: 0.7,
    topics: ['churn_threat'],
    negated: 'keep',
    phrases: `
      lilipat na (ako|kami|lang|po|nga); lilipat ako; lilipat kami; lumipat na;
      ipapa (disconnect|cancel|putol|kansel); ipapakansel; ipapacancel; ikakansela; ica cancel; icacancel;
      i cancel ko; kanselahin (ko|nyo|niyo|mo|na|ninyo); kakanselahin; ipapaputol; ipaputol; isasara ko;
      isara (ko|nyo|niyo) … account;
      hindi na (ako|kami) (uulit|oorder|bibili|babalik|magpapa|gagamit|mag|mago|magoorder|mag order|
        magrerenew);
      di na (ako|kami) (uulit|oorder|bibili|babalik|gagamit|mag|magoorder|mag order|magrerenew);
      never na (|ako|kami|talaga) (|mag|oorder|bibili|uulit|babalik|magoorder);
      huling (order|beses|bili|transaction) ko na; last (order|na|time) ko na; uninstall ko na; iuninstall;
      idelete ko; ide delete; mag uninstall;
    `,
  },
  {
    kind: 'legal',
    frustrated: 1,
    angry: 1,
    topics: ['legal_or_authority'],
    negated: 'keep',
    phrases: `
      idedemanda; idemanda; demanda; kakasuhan; kasuhan; magsasampa ng kaso; abogado; abugado; attorney ko;
      irereport (ko|kita|namin|kayo); ire report; i report (ko|kayo|namin); isusumbong;
      magrereklamo (ako|kami) (sa|na sa); reklamo sa (dti|bsp|ntc|npc|sec|cidg); dti; bsp; ntc; cidg; nbi;
      raffy tulfo; tulfo; ipapatulfo; ipa tulfo; magpapatulfo; barangay; pulis; ipapapulis; korte;
      sa husgado; consumer act;
    `,
  },
  {
    kind: 'supervisor',
    frustrated: 1,
    angry: 0.3,
    topics: ['supervisor_demand'],
    negated: 'keep',
    phrases: `
      (kausapin|makausap|kakausapin|makakausap|ikonek|i connect|ilipat|itransfer|tawagin|nasaan|sino|gusto
        ko … ) … (supervisor|manager|boss|bisor|nakatataas|mas mataas|head|may ari|team leader);
    `,
  },
  {
    kind: 'disappointment',
    frustrated: 1,
    negated: 'keep',
    phrases: `
      nakakadismaya; nadismaya; dismayado; dismayadong; nakakainis; inis na (inis|ako); naiinis;
      nakaka (inis|bwisit|stress|badtrip|disappoint|frustrate|dismaya|asar|irita); nakakaasar; asar;
      badtrip; bad trip; nakakairita; nakakastress; nakakalungkot; nakakapagod; napapagod na;
      pagod na (ako|kami); nakakaloka; nakakasawa; disappointed (ako|kami|po|talaga); disappointing naman;
      sayang (ang|lang|yung|pera|oras|bayad); nasayang; aksaya; pahirap;
      ang hirap (nyo|niyo|makontak|kausap|naman|kontakin|kausapin|tawagan|makausap|mag|i); hirap kausap;
      ang gulo; magulo; hassle; perwisyo; napeperwisyo; abala; nakakaabala; hay nako; hay naku; haynako;
      ay nako; naku naman; jusko; susko; grabe (naman|kayo|talaga|na|to|ang);
      ano ba (to|yan|naman|ito|iyan|talaga|kayo); anyare; ano na (po|ba|nangyari|kaya);
      wala namang (kwenta|nangyari|nangyayari|ginawa);
      (hindi|di) (maganda|naman maganda|na maganda|kanais nais|makatao|makatarungan|okay|ok|nakakatuwa|
        naman tama|tama|po tama|patas|naman patas|ako satisfied|ako masaya|kami masaya|ako natutuwa);
      ang sungit; masungit; suplada; suplado; walang tulong; hindi nakatulong; di nakatulong;
      hindi (man lang|manlang); ni hindi; wala man lang; wala manlang; paulit ulit; pabalik balik;
      paikot ikot; pinapaikot; pinagpapasa; pasa pasa; ipinapasa; tinataguan; tinatakbuhan;
      hindi pinapansin; di pinapansin; seenzone; seen zone; sineen; seen lang; deadma; dedma; binabalewala;
      balewala; iniignore; inignore; dinedma;
      bakit (ganito|ganyan|ganun|ba ganito|ba ganyan|kayo ganyan|po ganito|po ganyan|ang hirap);
      mag tatlong; nakakagigil; gigil; ayoko na; ayaw ko na; suko na; nakakaiyak; naiiyak;
    `,
  },
  {
    kind: 'waiting',
    frustrated: 0.8,
    topics: ['delay_or_waiting'],
    negated: 'keep',
    phrases: `
      ang tagal; antagal; napakatagal; sobrang tagal; tagal (na|naman|nyo|niyo|ng|po|mag|dumating);
      ang bagal; bagal (naman|nyo|niyo|ng|mag); sobrang bagal; napakabagal;
      (ilang|<num>|dalawang|tatlong|apat na|isang|limang|anim na) (araw|linggo|buwan|oras|taon|weeks|days|
        months|hours) na; hanggang ngayon (wala|hindi|di|po wala|di pa|hindi pa|wala pa|po|ay);
      wala pa (rin|din|po|ring|ding|akong|naman|nga|ang|yung);
      wala (pa|pang) (rin|reply|sagot|update|nangyayari|dumarating|natatanggap|refund);
      wala (pong|namang|akong) (sagot|reply|sumasagot|nagrereply|update|sumagot|natatanggap|natanggap|
        response);
      walang (sumasagot|nagrereply|reply|sagot|update|response|sumagot|nangyayari|nangyari|aksyon|action|
        paramdam);
      hindi (pa|parin|pa rin) (po |)(dumarating|dumating|nadedeliver|nadeliver|natatanggap|naibabalik|
        nareresolba|naaayos|nakukuha|pumapasok|nagrereply|naayos|nare refund|nakukuha|napapalitan|
        napoprocess|nababalik|bumabalik|nagreflect);
      di (pa|parin|pa rin) (po |)(dumarating|dumating|nadedeliver|natatanggap|naibabalik|naaayos|nakukuha|
        pumapasok|naayos); hindi (kayo |sila |po kayo |)(sumasagot|nagrereply|sumagot|nag reply|dumating);
      di (kayo|sila|nagrereply|sumasagot|dumating); kahapon pa; noong (isang|nakaraang) (linggo|buwan|araw);
      nung (isang|nakaraang|lunes|martes|isang); kanina pa;
      matagal na (akong|kaming|po|kami|ako|talaga|naghihintay);
      (naghihintay|nag aantay|nag hihintay|nagaantay|naghintay|nag antay|maghihintay|mag aantay) (pa rin|
        parin|na|ako|kami|ng|po|nang|sa); hintay nang hintay; antay ng antay; pinaghihintay; pinag aantay;
      delayed (na|nanaman|na naman|pa|parin); late (na|nanaman|na naman);
    `,
  },
  {
    kind: 'waiting',
    frustrated: 0.25,
    topics: ['delay_or_waiting'],
    negated: 'keep',
    phrases: `
      kailan (po |ba |kaya |)(|po|ba|ko|darating|dadating|made deliver|madedeliver|matatanggap|makukuha|
        maaayos|ang); kelan (po|ba|ko|kaya|darating|dadating|ang); gaano katagal;
      nasaan (na|po|ang|yung|na po|na ba); nasan (na|po|ang|yung); saan na (po|ang|yung);
      anong oras (darating|dadating|po darating|made deliver);
    `,
  },
  {
    kind: 'impatience',
    frustrated: 0.5,
    negated: 'keep',
    phrases: `
      na naman; nanaman; ulit na naman;
      bakit (hindi|di|wala|walang|ba|naman|ang|laging|palagi|puro|pa|kasi); ano ba; please naman;
      paki (ayos|bilisan) naman; pakibilisan; bilisan (nyo|niyo|mo|naman|ninyo); dalian (nyo|niyo|mo);
      sagutin (nyo|niyo|mo|naman|ninyo); sumagot (naman|kayo|ka); mag reply (naman|kayo|po naman|ka);
      magreply (naman|kayo|ka|po kayo); nasaan na ba; hello po (hello|kayo|may tao|ano na);
      ilang beses (na|ko|ba|pa|nang|ako|po|na po); pang ilang; pangalawa (na|nang|beses);
      pangatlo (na|nang); pangatlong (beses|tawag|email|message); pang apat; ikatlong beses;
      palagi (na lang|nalang|na|nyo); lagi (na lang|nalang|na|nyo|kayong);
      laging (ganito|ganyan|down|mabagal|walang|nawawala|late|mali|sira|nagloloko);
      tapos (ngayon|wala|hindi); samantalang;
      sabi (nyo|niyo|ninyo|ng agent|mo|nila) … (bukas|ngayon|kahapon|pero|araw|oras|linggo|wala|darating|
        ibabalik|24);
      sabi (nyo|niyo|ninyo) (|po|kasi|lang) (<num>|isang|dalawang|darating|bukas|ngayon|within|may|wala|ok|
        okay); nangako (kayo|ka|siya|sila); pinangako; pangako (nyo|niyo|ng|ninyo); kala ko; akala ko;
      dapat (kahapon|noong|nung|po kahapon|kanina|last|nandito|na|naibalik|dumating); kahapon pa dapat;
      sana naman; utang na loob; maawa (naman|kayo|po kayo); parang awa; tulungan (nyo|niyo) naman;
      hindi ko maintindihan; nagtatanong lang naman;
    `,
  },
  {
    kind: 'repeated-contact',
    frustrated: 0.8,
    topics: ['repeated_contact_or_recurring'],
    negated: 'keep',
    phrases: `
      ilang beses (na|ko|nang|na po|na akong|na ako|ko na); paulit ulit; pabalik balik;
      pangatlong (beses|tawag|email|message|report); pangalawang (beses|tawag|email|report);
      pang (tatlo|apat|lima|ilan|ilang); ikatlong (beses|tawag);
      (tatlong|apat na|limang|dalawang|maraming|ilang|sampung|<num>) beses (na|ko|akong|na akong|ko na);
      (tumawag|nag email|nag report|nagreport|nag message|nagmessage|nag chat|nagchat|nagreklamo|nag
        follow up|nagfollow up|nagsabi) (na|na po|ako|kami) … (beses|ulit|pero|wala|walang|kahapon|noong);
      araw araw; gabi gabi; lagi na lang; palagi na lang; na naman; nanaman; follow up (po|ko|lang|ulit);
      nag follow up na; sabi ko (na|nga|na nga);
    `,
  },
  {
    kind: 'thanks',
    negated: 'keep',
    phrases: `
      salamat; maraming salamat; salamat po; thank you po; thanks po; tnx po; salamuch; god bless po; ty po;
      salamat sa (tulong|inyo); ingat po; ingat kayo;
    `,
  },
  {
    kind: 'praise',
    negated: 'keep',
    phrases: `
      ang galing; galing (nyo|niyo|ng|naman|mo); magaling; ang ganda; maganda; ang bait; mabait; ang bilis;
      mabilis; ang sarap; masarap; sulit; okay na (po|ako|siya|yung|ang|lahat);
      ok na (po|ako|siya|yung|ang|lahat); ayos na (po|siya|yung|ang|lahat); naayos na; nakuha ko na;
      natanggap ko na; dumating na; gumana na; gumagana na; solid; panalo; natutuwa; masaya (ako|po|kami);
      ang saya; walang problema; hintayin ko na lang; antayin ko na lang; sige po; opo; okay po; ok po;
      noted po; copy po; keri lang; okay lang; ok lang;
    `,
  },
  {
    kind: 'polite',
    negated: 'keep',
    phrases: `
      pakiusap; paki; pwede (po|ba|bang|po bang|po ba|pong|pa|na po); puwede po;
      maaari (po|ba|bang|po bang|po ba); magandang (umaga|hapon|gabi|araw|tanghali); hello po; hi po;
      good (morning|afternoon|evening|day) po; tanong (ko|lang|po|ko lang); magtatanong; itatanong;
      patulong; pa help; pahelp; pa check; pacheck; po; pasensya (na|po); paumanhin; sorry po; ask ko lang;
      paano po;
    `,
  },
  {
    kind: 'matter',
    topics: ['refund_or_compensation'],
    negated: 'keep',
    phrases: `
      ibalik … (pera|bayad); pera ko; pera namin; ang pera; yung pera; ibabalik … (pera|bayad); naibabalik;
      maibabalik; balik bayad; (ma|i|na|mare|nare|mag|pa|ire|e) refund; marefund; irefund; narefund;
      nirefund; mare-refund; kabayaran; danyos; bayaran (nyo|niyo|ninyo) ako; soli … pera; isoli; isauli;
      ibalik (nyo|niyo|ninyo);
    `,
  },
  {
    kind: 'matter',
    topics: ['billing_or_charge'],
    negated: 'keep',
    phrases: `
      singil; siningil; sinisingil; bayarin; bayad ko; binayaran; nagbayad; bayad na (ako|po|ko);
      nakaltasan; kinaltasan; kinakaltas; kaltas; nabawasan … (load|pera|balance|account); nabawas; binawas;
      binawasan; dobleng (singil|bayad|charge); nadoble; doble ang; ang mahal; sobrang mahal;
      (na|ni|in|chi|cha) (charge|charged); nacharge; nachargean; chinarge; sinisingilan;
      sobra ang (singil|bayad|bill); bill ko; bill namin; resibo; magkano; halaga; interes; multa;
    `,
  },
  {
    kind: 'matter',
    topics: ['technical_fault'],
    frustrated: 0.25,
    negated: 'keep',
    phrases: `
      ayaw (gumana|mag open|magbukas|mag load|magload|mag connect|pumasok|mag on|bumukas|mag play|mag
        charge|maopen|ma open);
      (hindi|di) (gumagana|gumana|mabuksan|ma open|maopen|makapasok sa app|mag load|nagloload|nag loload|
        maka connect|nagcoconnect|ma download|makapag|ma access|mag open|mapindot);
      walang (internet|signal|net|connection|koneksyon|wifi|data|dial tone|signal na);
      nawalan (ng|kami ng|ako ng) (internet|signal|net|connection|wifi);
      nawawala … (internet|signal|net|connection|wifi);
      (sira|nasira|nagloloko|nagloko|nag hang|naghahang|naghang|nagcrash|nag crash|nag error|nageerror|nag
        eerror|down) (ang|yung|na|po|na naman|pa rin|din|nanaman|ulit|ba) … (app|internet|wifi|phone|
        system|website|site|net|modem|router|screen|battery|signal|server);
      error (po|na naman|nanaman|pa rin|lagi);
      (ang|sobrang) bagal (ng|na ng) (internet|net|wifi|app|data|signal|connection|load|site|website);
      mabagal (ang|yung|na) (internet|net|wifi|app|data|signal|connection);
      app (nyo|niyo|ninyo) … (sira|down|error|ayaw|hindi|di|bulok|panget|nag);
      maayos (ang|yung) (internet|net|signal); laging (down|nagdidisconnect|nawawala|nag error|naghahang);
      ayusin … (internet|app|signal|net|system|website);
    `,
  },
  {
    kind: 'matter',
    topics: ['product_or_delivery_quality'],
    frustrated: 0.3,
    negated: 'keep',
    phrases: `
      (sira|basag|basag basag|may sira|may basag|may punit|punit|gasgas|may gasgas|sirang|basag na|bulok
        na|panis|expired|may amag|kulang|kulang kulang|mali|maling|ibang|peke|fake|luma|durog|nabasag|
        nasira|butas|may butas|hilaw|depektibo|may depekto|defective|damaged) (ang|yung|na|po|pa|item|
        order|dumating|natanggap|ang dumating|nang|produkto|product|pagkain|size|kulay|deliver|delivery|
        parcel|binigay|pinadala|ng|pinadeliver|laman); kulang (ang|yung|ng|po|sa|order|item|laman);
      mali (ang|yung|po|na) (order|item|pinadala|dineliver|size|kulay|binigay|address|natanggap);
      maling (item|order|size|kulay|address|produkto|product); walang laman;
      nawala (ang|yung) (parcel|order|item|package|padala); nawawalang (parcel|item|order|package);
      (delivered|nadeliver) (na daw|raw|daw) … (wala|hindi|di); panget … (quality|item|produkto|kalidad);
      hindi (kagaya|katulad|tugma|pareho) … (picture|order|description|larawan|litrato); hindi (ko )inorder;
      pinalitan; papalitan; palitan (nyo|niyo|ang|yung|po);
    `,
  },
  {
    kind: 'matter',
    topics: ['staff_conduct'],
    frustrated: 0.6,
    negated: 'keep',
    phrases: `
      (agent|csr|rider|driver|staff|crew|tauhan|empleyado|cashier|guard|representative|technician|tech|
        customer service) … (bastos|masungit|suplada|suplado|walang modo|walang respeto|sinigawan|
        nagsinungaling|binabaan|walang alam|walang kwenta|mayabang|rude|tamad|binastos|tinarayan|mataray|
        inaway|minura|arogante|pabaya|walang pakialam|bobo|tanga);
      (bastos|masungit|suplada|mataray|mayabang|walang modo|rude) … (agent|csr|rider|driver|staff|crew|
        tauhan|empleyado|cashier|guard|representative|technician); binabaan (ako|kami|niya|nya|ng);
      sinigawan (ako|kami|niya|ng); minura (ako|kami|niya|ng); binastos (ako|kami|niya); tinarayan;
      tinawag (nya|niya) (ako|akong); serbisyo (nyo|niyo|ninyo); customer service (nyo|niyo|ninyo);
      walang pakialam; walang malasakit; pambabastos;
    `,
  },
  {
    kind: 'matter',
    topics: ['account_access'],
    frustrated: 0.15,
    negated: 'keep',
    phrases: `
      (hindi|di|ayaw) (ako |po ako |)(maka|makapag|ma) (log|login|log in|sign|access);
      hindi (ako |po |)(makapasok|makalogin|maka login|makapag login|ma access|mabuksan) … (account|app);
      nakalimutan … (password|pin|username|email);
      (na|ni) (lock|block|hack|suspend|locked|hacked) (ang|yung|po|na|account|ako); nalock; nablock; nahack;
      na-hack; nasuspend; na hack; na lock; otp;
      account ko … (locked|hacked|na hack|na lock|blocked|na block|suspended|nawala|hindi ko|di ko|ma open|
        mabuksan); (i|pa|ma) reset … (password|pin|account); pa reset; mabawi … account;
      hindi ko … (ma access|mabuksan|ma open) … account;
    `,
  },
  {
    kind: 'matter',
    topics: ['vulnerability_or_safety'],
    frustrated: 0.3,
    negated: 'keep',
    phrases: `
      may sakit; nagkasakit; (nasa|sa|dinala sa|naospital|na ospital) ospital; naospital;
      (anak|nanay|tatay|asawa|lola|lolo|baby|sanggol|bata) … (may sakit|ospital|namatay|pumanaw|lagnat|
        gamot|gutom|nilalagnat|oxygen|may lagnat|gatas); namatay (ang|na|po|si); pumanaw; yumao; burol;
      libing; buntis; may kapansanan; pwd; senior citizen; senior (na|po|ang); matanda na; bagong panganak;
      sanggol; gamot (ko|ng|niya|nya|po|para);
      walang (makain|pagkain|pambili|kuryente|tubig|pambayad|panggastos|matulugan|mauwian); delikado;
      mapanganib; nasunog; sunog; nakuryente; umuusok; aksidente; naaksidente; stranded; emergency;
      nawalan ng trabaho; walang trabaho;
    `,
  },
];
