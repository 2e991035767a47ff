// What a message is about, without any heat: the plain words for refunds, charges, faults, parcels, staff and
// accounts. A topic by itself says nothing about the level; `fault` holds the words of a plain report of trouble.
// The labelling rules list the seventeen topics.

import type { CueGroup } from './notation';

export const MATTERS: readonly CueGroup[] = [
  {
    kind: 'matter',
    topics: ['refund_or_compensation'],
    negated: 'keep',
    phrases: `
      refund*; reimburs*; compensat*; money back; my money; (money|cash) back; get … (money|cash) back;
      give me … money; pay me back; pay us back; voucher; vouchers; make (it|this|things) right;
      make up for; make amends;
      (free|complimentary|partial|full|account|store|bill|flight|travel|<num>|future) (credit|credits);
      credit (me|my account|back|for|my|us); credited; rebate; recompense; chargeback; charge back;
      (waive|waived|waiving) (the|my|this|a|that|these|those); discount (for|because|as|to make|on my next);
      gesture of; claim (for|my|the) (expenses|money|compensation|damage|damages); out of pocket;
      (cover|pay|paying) for (the|my|our) (damage|damages|hotel|taxi|meal|meals|repair|expenses|dinner|
        clothes|dry cleaning|loss|losses);
      miles (for|as|back|credited) (the|my|this|a|compensation|because); (my|the|our) deposit;
      you owe (me|us); owe me (a|my|the|money|<num>); give (me|us) my … back;
    `,
  },
  {
    kind: 'matter',
    topics: ['billing_or_charge'],
    negated: 'keep',
    phrases: `
      charge; charges; charged; charging (me|us|my|people|for|extra|a|customers|twice); overcharg*;
      over charg*; chargd; bill; bills; billed; billing; invoice; invoices; fee; fees; surcharge; overdraft;
      direct debit; debited; debit; deducted; deduction; autopay; auto pay; auto renew*; automatic renewal;
      automatically renewed;
      (price|prices) (increase|increases|hike|hikes|went|gone|gouge|gouging|jump|jumped|match|rise|doubled|
        is|are|was|has|have|keep|change|changed|up|so|too|difference); surge; pricing; pricey; the fare;
      basic fare; fare include;
      (dollars|pounds|euros|bucks|pesos) (to|for) (change|check|cancel|rebook|a|one); higher price;
      costs (more|too|me|extra|a|almost|over|<num>);
      cost (me|us) (|a|an|over|another) (<num>|extra|fortune|more|much); too expensive; so expensive;
      more expensive; very expensive; expensive; overpriced;
      (took|taken|taking|take|takes) … (money|payment|dollars|pounds) … (from|out|off|twice|account);
      (paid|pay|paying|payed) (twice|double|extra|more|to cancel|over|for extra|way|full price|full|too
        much|<num>); payment; payments;
      (duplicate|double|pending|wrong|unauthorized|unknown|extra|incorrect|unexpected|second|fraudulent)
        (payment|payments|transaction|transactions|charge|charges|bill|debit); transaction; transactions;
      bank statement; my balance; balance (is|was|due|wrong|on);
      wrong (amount|price|bill|fare|total|tariff); fare (is|was|went|increase|higher|charged|difference);
      roaming; late fee; taxes; tariff; rate (went|increase|increased|hike|is); my total;
      (for|of|than) <num> less; receipt (says|shows|shows that|for); interest (charge|charges|rate);
      contract price; subscription (fee|cost|charge|renewed|payment);
    `,
  },
  {
    kind: 'matter',
    topics: ['technical_fault'],
    frustrated: 0.25,
    negated: 'keep',
    phrases: `
      <tech> … <broke>; crash; crashes; crashed; crashing; freezes; freezing up; glitch*; buffering;
      buffers; laggy; lagging; lag; buggy; bug; bugs; malfunction*; unresponsive; outage; outages;
      overheat*; rebooting;
      error (code|message|when|on|saying|every|in|with|again|while|and|page|keeps|messages|appears|number);
      an error; errors; bricked; corrupted;
      (is|was|are|been|still|went|goes|gone|being) down (|again|for|since|today|all|right|in|still|now|and|
        at|or|every);
      (site|website|app|server|servers|system|systems|internet|network|wifi|signal|page) down;
      (site|website|app|server|servers|system|systems|internet|network|wifi|service|signal|page) (|is|are|
        has been|keeps|keep|went|be|was|back|being) (|going|still) (down|out|offline|unavailable|crashing|
        crashed|slow|broken|stuck|acting up|unusable|frozen);
      (not|never|stopped|stops|quit|barely|hardly|nothing|isn't|longer|even) (|been|properly|seem to|even|
        be|to) (working|work|works|load|loading|loads|open|opening|opens|connect|connecting|connects|play|
        playing|update|updating|sync|syncing|download|downloading|install|installing|refresh|function|
        functioning|respond|boot|print|printing|stream|streaming|upload|uploading|recognize|recognise|
        displaying|pair|pairing|turn on|charge (up|my phone|anymore)|show up|showing up);
      (not let me|won't let me|not allow me|not allowing me|not letting me) (|to) (<num>|open|play|
        download|use|update|submit|check|add|book|type|search|select|watch|listen|click|upload|view|
        complete|pay|change|cancel|enter|order|redeem|checkout|see|send|save|choose|delete|purchase|buy);
      (can not|could not|unable to|not able to) (open|connect|download|load|play|install|stream|sync|
        submit|upload|print|checkout|check in online|access (the|your|my) (app|site|website|page|internet)|
        use (the|your|my) (app|site|website|internet|phone|wifi)|get (online|internet|wifi|signal|service|
        it to work|a signal)|hear|make calls|receive texts|turn it on|update my|update the|find my
        playlist|see my playlist|listen);
      (technical|tech|network|signal|connection|connectivity|internet|wifi|app|website|system|server|
        software|battery|screen|sound|audio|playback|update|ios|windows|bluetooth|hardware|reception|
        broadband|streaming|keyboard|camera|phone|computer|laptop|performance|compatibility|gps|touch|
        service) (issue|issues|problem|problems|error|errors|fault|faults|failure|difficulties|difficulty|
        trouble|troubles|drain|draining|draining fast|life is|life short|life has|life);
      (problem|problems|issue|issues|trouble|wrong|problem logging) with (my|the|your|this|our|new) …
        <tech>; <tech> (issues|issue|problems|problem|fault|faulty|error|errors|trouble);
      (since|after|latest|new|last|recent|this|stupid|your|from the|with the|newest|ios|software|windows)
        (|the|i|11|ios|windows|software|new|latest|my|last|phone) (update|updating|updated|upgrade|
        upgrading|upgraded); ios 11; ios11; 11.0.3; 11.1; high sierra;
      (made|make|makes|forced) … update … (phone|system|software|operating);
      <tech> … (is|has|has been|keeps|are|was|so|really|being|gets|super) (slow|bad|poor|terrible|awful|
        horrible|short|weak|spotty|draining|dying|dead|black|blank|frozen|broken|trash|garbage|useless|
        crap|shit|worse|patchy|unreliable|unstable|intermittent|dropping|freezing|glitchy|laggy|acting|
        messed|screwed|unusable|fucked|lagging|disconnecting|buffering|crashing|restarting);
      (slow|no|poor|bad|weak|terrible|without|losing|spotty|patchy|zero|crap|shitty|unreliable|
        intermittent|dropped) (internet|wifi|wi|signal|connection|reception|broadband|data|sound|audio|
        picture|dial tone|4g|lte|network|3g|bars|speeds|bluetooth|phone service|internet service|cell
        service|gps|coverage); (blank|black|blue|white|frozen) screen;
      keeps (logging|kicking|loading|buffering|skipping|disconnecting|crashing|freezing|restarting|
        dropping|closing|rebooting|turning|shutting|cutting|spinning|glitching|stopping);
      (says|shows|shows me|get|getting|got|giving me|gives me|receiving|received|gave me) (|an|a|this|the|
        that) error;
      (lost|losing|disappeared|deleted|wiped|erased) (|all|all of|of|half|some) (|my|our|the|of my) (data|
        photos|pictures|contacts|playlists|playlist|files|music|progress|saves|messages|emails|notes|songs|
        stats|library|history|photos|save);
      (photos|pictures|contacts|files|messages|playlists|songs|emails|notes|save data|playlist|music|
        videos|stats|progress|data) … (gone|deleted|disappeared|erased|wiped|vanished|reset);
      (turns|turn|turned|shuts|shutting|shut|switches|powers|turning) (|itself) off (by|randomly|on its|
        itself|when|every|at|while|and); autocorrect; symbol keeps; question mark; letter i;
      fix (the|your|this|my) (|damn|fucking|stupid|shitty|bloody|goddamn) (app|website|site|wifi|internet|
        bug|glitch|ios|update|phone|servers|server|system|battery|software|game|keyboard|bluetooth|network|
        connection|autocorrect|issue|problem|spam); captcha; not responding; not compatible; technical;
      reset my (router|modem|device); restarted my; reinstalled; rebooted; factory reset; white screen;
      went wrong; no longer (works|working|supported|connects|loads|plays|opens); tech support;
      every time i (try to use|open|use|log|play|click|load|try to open|try to play|try to log);
      <tech> … every time;
    `,
  },
  {
    kind: 'matter',
    topics: ['product_or_delivery_quality'],
    frustrated: 0.3,
    negated: 'keep',
    phrases: `
      (wrong|incorrect|broken|damaged|faulty|defective|missing|incomplete|cracked|torn|ripped|scratched|
        dented|smashed|shattered|expired|rotten|mouldy|moldy|stale|leaking|crushed|cold|undercooked|raw|
        burnt|burned|soggy|stained|fake|counterfeit|empty|dirty|melted|squashed|contaminated|gross|dry|
        overcooked|inedible|filthy|bad|horrible|terrible|disgusting|old) (|the|a|my|replacement) <item>;
      <item> … (arrived|came|was|is|were|are|got|delivered|turned up|had|has|have|received) … (broken|
        damaged|faulty|defective|cracked|torn|ripped|scratched|smashed|shattered|crushed|wrong|missing|
        open|opened|empty|leaking|dented|incomplete|mouldy|moldy|stale|rotten|expired|wet|dirty|cold|
        spilled|squashed|melted|stained|used|raw|undercooked|burnt|soggy|bad|disgusting|inedible|gross|
        hard|dry|lost|stolen|fell|ruined|tasteless|dead|off|half|holes|hole);
      (arrived|came|received|delivered|turned up|got) … (broken|damaged|faulty|defective|cracked|smashed|
        shattered|crushed|dented|incomplete|opened|in pieces|dead on arrival|expired);
      (arrived|came|delivered) with (a|the|no|two|missing) (|big|huge|large|massive) (chip|crack|dent|hole|
        scratch|stain|tear|scratches|cracks|dents|holes|broken|missing|lid|parts|screws|leak);
      looks nothing like; nothing like the (picture|photo|description|advert|website);
      ordered … (got|received|sent|came|arrived|delivered) (|me|a|an|the|in|size|only|with) (wrong|size|
        different|half|only|one|<num>|nothing|small|large|medium|another|instead);
      (no|without) … (in|with) (the|my|our) (box|bag|delivery|order|package|parcel|meal); it arrived broken;
      arrived broken; came broken;
      (missing|forgot|left out|short|without) (|my|the|half|from|an|a|some|of|one|two|several|our|<num>)
        (item|items|parts|part|pieces|piece|screws|fries|drink|drinks|sauce|cutlery|meal|sides|accessories|
        instructions|contents|from my|from the|ingredient|ingredients|chicken|cheese|guac|food|order);
      half (my|the|of my|our) order; half empty; half full; missing from;
      (lost|losing|lose|misplaced|damaged|broke|destroyed|ruined|mishandled|left behind|missing) (my|our|
        both|all|his|her|the|a) … (bag|bags|luggage|suitcase|suitcases|baggage|stroller|pram|guitar|
        package|parcel|clubs|wheelchair|seat|handle);
      (luggage|baggage|bag|bags|suitcase) … (lost|missing|damaged|broken|never|not arrive|destroyed|
        misplaced|ruined|left behind|not here|no idea|not on|did not make|still in|wrong); deliver bags;
      deliver my bag; lost luggage; lost bag; lost bags; lost baggage;
      (parcel|package|order|item|delivery|mail|letter|product|box) … (lost|stolen|left outside|left in|
        left on|thrown|wrong address|neighbour|neighbor|dumped|returned to sender|marked as delivered|
        never arrived|disappeared); (says|marked|shows|showing|claims|status|listed|said) … delivered;
      delivered to (the wrong|a different|another|someone|my neighbor|my neighbour|wrong);
      wrong (address|house|item|size|order|product|colour|color|food|one|drink|meal|part|model);
      sent (|me|us|out) (the|a|an) (wrong|different|broken|used|faulty|defective|incorrect|damaged|empty|
        old);
      (not|nothing like|never) (what i ordered|what we ordered|as described|as advertised|like the picture|
        as pictured|edible|cooked|fresh|the right);
      <poor> (quality|product|food|packaging|workmanship|build|material|materials|meal|pizza|burrito|
        chicken|meat|taste|burger|steak|sandwich|coffee|seat|plane); low quality;
      (cheap|inferior|declining|shoddy) (quality|material|product|materials);
      quality (is|has|was|control|went|gone|of the|of your|of my|these);
      (hair|bug|fly|plastic|insect|glass|metal|worm|worms|maggot|maggots|mold|mould|mouse|rat|cockroach|
        bone|stone|nail|blood|roach|feather|rubber|wood|spider|slug|caterpillar|moths|shell|sand|hairs|
        bugs) … (in|inside|on) … (food|meal|salad|burger|pizza|sandwich|soup|burrito|bowl|drink|coffee|
        bread|cereal|chicken|rice|cake|bag|box|bottle|milk|chocolate|fries|wrap|yogurt|can|dinner|lunch|
        order|pasta|juice|plate|taco|seat|room);
      (fell|falls|falling|came|broke|breaks|comes|ripped|snapped|split|wore|crapped|died|stopped) (|apart|
        off|out|down|working) (after|within|in|w|on) (<num>|a|one|first|the first|only|less|just|two|6|
        three); fell apart; falling apart;
      tastes (like|awful|off|bad|terrible|disgusting|horrible|stale|burnt|gross|weird);
      (portion|portions|serving|servings|amount) … (small|tiny|smaller|pathetic|shrinking|size);
      (out of stock|sold out|substitut*|use by|best before|sell by|short dated|expiry date|expiration date);
      (seat|tv|screen|tray|outlet|toilet|lavatory|bathroom|heater|shower|recliner|zip|zipper|handle|seal|
        lid|wheel|table) … (broken|dirty|filthy|disgusting|flooded|overflowing|not working|does not work|
        out of order|broke|fell off|loose);
      broken (seat|tv|screen|tray|item|glass|box|product|machine|part|piece|zip|zipper|handle|seal|wheel);
      defect; defects; defective; damaged; faulty;
      replacement (item|product|part|unit|for|was|is|order|phone|card|one|has); warranty;
      throw (away|out) (the|my|it|entire|half); thrown away; inedible; undercooked;
      what happened to the (rest|taste|quality|recipe|size|chocolate|portions);
      where is the (rest|meat|chicken|cheese|sauce|filling|guac);
      (no|barely any|hardly any) (meat|chicken|cheese|sauce|filling|guac|beans|rice|toppings|dressing|
        chocolate|flavour|flavor); mismanaged; stock (levels|issues|problem); in repair; been in repair;
      (disappointed|unhappy|dissatisfied|disgusted) (in|with|by) … (queso|food|product|pizza|quality|meal|
        item|purchase|coffee|burger|chicken|burrito|shoes|order|packaging|taste|bowl|sandwich);
    `,
  },
  {
    kind: 'matter',
    topics: ['staff_conduct'],
    frustrated: 0.5,
    negated: 'keep',
    phrases: `
      <staff> … (rude|rudely|unhelpful|unprofessional|arrogant|aggressive|dismissive|condescending|
        disrespectful|impolite|incompetent|attitude|hung up|hangs up|yelled|shouted|screamed|laughed|
        refused|swore|ignored|lied|useless|lazy|nasty|hostile|abusive|clueless|argued|insulted|mocked|
        talked down|unfriendly|inappropriate|racist|drunk|careless|patronising|patronizing|terrible|
        terribly|awful|horrible|accused|accuses|harassed|slammed|sarcastic|snapped|smirked|does not care|
        do not care|no clue|no idea|did not care|threatened|messing|messed|deliberately|not helpful|denies|
        told me to|could not care|mean to|refuses);
      (rude|rudest|unhelpful|unprofessional|arrogant|aggressive|condescending|disrespectful|incompetent|
        useless|clueless|lazy|nasty|hostile|abusive|dismissive|unfriendly|obnoxious|terrible|horrible|
        awful|worst|snotty|grumpy|untrained|ignorant|racist|pathetic|inept|poor|bad|most|stupid) (|gate|
        customer|service|flight|call|center|centre|phone|support|sales|store|counter|desk|chat|delivery|
        and) <staff>; (lesson|lessons) in manners;
      unpleasant (man|woman|person|agent|driver|staff|lady|experience with); manners;
      could not have cared less;
      rude (to|and|as|people|about|on|with|when|or|tone|email|behaviour|response|call|service); rudely;
      rudeness; attitude (of|from|problem|towards|by|at|is|was|when|with); attitudes; disrespectful;
      unprofessional; hung up on (me|us|my); talked down; spoke down; laughed at (me|us|my);
      yelled at (me|us|my); shouted at (me|us|my); screamed at (me|us|my); swore at (me|us);
      call* me (a|an) … (<fool>|liar|thief|idiot|stupid);
      (your|ur|the|their|this|<at>) (customer service|customer support|support|support team|service|cust
        service|customer care|retail staff|call centre|call center|staff|agents|reps|crew|employees|team|
        help desk) (is|are|was|were|has|have|needs|need|team|sucks|suck|fails|rep) … (<poor>|<vile>|
        useless|worst|joke|rude|unhelpful|lacking|incompetent|pathetic|garbage|trash|sucks|shit|ashamed|no
        clue|not helpful|zero|non|horrendous|ridiculous|a disgrace|clueless|lazy|slow|unprofessional);
      <poor> (|customer|cust|phone|flight|call) (service|support|care|staff|team|customer|crew);
      (worst|horrendous|shitty|crappy|rubbish|crap|pathetic|disgusting|appalling|ridiculous|inadequate|non
        existent|nonexistent|no|zero|terrible) (|customer|cust|phone|level of|kind of) (customer service|
        service|support team|support|customer care|response to me|customer support|service ever|help from);
      train your (staff|people|employees|agents|drivers|reps|team);
      need (training|retraining|better training); hire (better|competent|people|someone);
      lack of (empathy|compassion|professionalism|care|respect|training|help|support|customer);
      (canned|scripted|generic|automated|copy paste|copied and pasted|robotic|inadequate|cookie cutter)
        (response|responses|reply|replies|answer|answers|email|emails|message);
      not helpful (at all|staff|agent|agents|people|and|with); no help (at|from|whatsoever|with); zero help;
      (not|never|do not|does not|did not) (actually|even|really) help;
      (nobody|no one|noone|you|they|staff|team|agents) (could|can) (|not) (care|be bothered|help me|help
        us) (less|to|at all|and|with); not give a … (about|fuck|shit|damn);
      treated (me|us|badly|poorly|terribly|unfairly|like|so|horribly|with); mistreated; bad service;
      poor service; thanks for nothing; argued with me; no empathy;
      (staff|agent|driver|rep|crew|attendant|attendants) … (kicked|grabbed|pushed|hit|touched|dragged|
        racial|comments|name|attitude);
    `,
  },
  {
    kind: 'matter',
    topics: ['account_access'],
    frustrated: 0.15,
    negated: 'keep',
    phrases: `
      (log|logged|logging|sign|signed|signing|get|getting|login) (|me|back) (in|into|on|out|onto|to) (|to|
        of) (my|the|your|account|our) (|online|bank|email) (account|accounts|app|banking|profile|email|
        portal|psn|website|id|page);
      (can not|could not|unable to|not able to|not let me|trying to|will not let me|help me|trouble|
        problem|problems|issue|issues|how do i|not allow me to|having trouble|error) (|to|with) (log|login|
        sign|signing|logging|logon|signin) (|in|on|into|back); logged (me|out|us) (out|of|automatically);
      (log|login|sign) (in|into|on|page|screen|details|issue|problem|problems|fails|failed|info|
        credentials); profile (was|is|got) deleted; changed my (email|password|phone number); login loop;
      (was|am|been|got) banned; sign in button; password; passwords; passcode;
      forgot my (pin|username|id|email|login); forgotten my; username; user name; user id;
      (reset|resetting|change|recover|update|unlock|retrieve) (my|the|a|your|his) (pin|account|login|email
        address|phone number|security);
      (locked|lock|blocked|suspended|disabled|deactivated|frozen|hacked|compromised|banned|restricted|
        closed|hijacked|froze|limited|terminated|shut|block|blocking|cancelled|deactivate|suspend) (|me|
        out|of|down|our|both) (my|out of|the|me out) (|online|bank|debit|credit|psn|email|<brand>)
        (account|accounts|card|cards|psn|profile|email|id|banking|debit|my);
      (account|accounts|card|profile|psn|debit card|credit card|id) (|is|was|has|been|got|being|gets|still|
        have|just|shows|says|would be|will be) (|been|still|now|just|being|permanently|got|suddenly|
        temporarily) (locked|blocked|suspended|disabled|deactivated|frozen|hacked|compromised|banned|
        restricted|hijacked|limited|terminated|up and running|inactive|stolen|declined|reset|back|on hold|
        closed|inaccessible); hacked; hacker; hackers; verification (code|email|link|text|process);
      (security|authentication|authenticator|activation|access|reset|sms|6 digit) (code|codes|question|
        questions|link|pin|password); otp; 2fa; two factor; two step;
      verify (my|your) (identity|account|email|id|number|phone); locked out; recover my account;
      account recovery; got the account back;
      access (to|my) (my|the|account|our|online|email|funds) (|account|accounts|email|funds|online|money);
      can not access (my|the|our|account); lost access; no access to; regain access;
      my (accounts|account) (and|up|back|access|details) (up|back|lying|running|again|locked|is);
    `,
  },
  {
    kind: 'fault',
    frustrated: 0.25,
    phrases: `
      problem; problems; issue; issues; wrong; broken; broke; failed; failing; failure; error; not working;
      does not work; not work; stopped working; missing; lost; stuck; bad; poor; worse; trouble; mistake;
      mistakes; cancelled; slow; damaged; dead; worried; concern; concerned; confused; confusing; complaint;
      complain; unfortunately; sad; weird; difficult; impossible; denied; declined; rejected; blocked;
      hacked; unable; can not; expensive; unauthorized; mess; messed; gone; twice; unavailable; outage;
      ineligible; not allowed; not eligible; sucker; no longer; not received; never received; overcharged;
      charged; delayed; late; need … now; without;
    `,
  },
];
