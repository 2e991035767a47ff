// Turns of phrase that only look like a sign: idioms of killing and dying, self-mockery, speech reported from
// somebody else, praise that swears. Each hides the signs it overlaps, so it is written as tightly as the sign it
// must hide. The labelling rules: quoted abuse is not abuse; a false "found" is rude.

import { DANGER_SAYINGS } from './danger-sayings';
import type { CueGroup } from './notation';

export const SAYINGS: readonly CueGroup[] = [
  {
    kind: 'saying',
    hides: ['threat-of-violence', 'self-harm', 'vulnerability'],
    phrases: `
      wait for you outside (the|your) (terminal|hotel|airport|station|gate|entrance|main);
      wait for you (at|in|by|near) the;
      outside (the|your) (terminal|hotel|airport|station|gate|entrance|main|lobby|arrivals|restaurant|
        front); find you (on|in|online|at|near|through|via|again on); regret (missing|not|a single);
      drop dead (gorgeous|date|beautiful|simple);
      (phone|app|laptop|computer|printer|console|battery|tv|it|router|machine|car|fridge|washer) …
        committed suicide; suicide mission;
      jump (on|in|ahead|through|back|over to|into a|to the|on a|for joy|off the call|the queue|the line|
        rope|start|ship|to conclusions|up);
      (could|would|should|might) jump (on|in|for joy|over|ahead|to|at); nothing to lose by;
      need security (code|update|patch|deposit|settings|question|number|clearance);
      (security|surgeon) (guard|general); this is not a complaint;
      body bags (for|size|costume|prop); count your blessings; end you (up|on|the call|your);
      (your|his|her) (kids|children|wife|husband|daughter|son|family|mother) (will|would|should) … (love|
        enjoy|like|eligible|covered|free|need|pay|get);
      (wife|husband|kids|family|daughter|son) … (go|goes) … (discount|ticket|tickets|free|camp|pass|event);
      your family (plan|plans|pass|ticket|discount|bundle|account|sharing|will love|would love);
      your kids (menu|meal|meals|club|section|plan|pass|will love|would love|app);
      your mother (board|ship|would be); knives in my drawer; knife in my (bag|drawer) (is|was|from|set);
      my (last|final) (message|day|letter|night) (of|to|for|before|in|at|on|about|regarding|here|got|was|
        has|did|from|says|said|went|i sent); 
      (dark|bad) place (to|in the|on the|for);
      not make it (through|to) (the night|tonight|tomorrow|morning|the morning|the week|the weekend)
        (delivery|shift|game|appointment|meeting|without coffee);
      <harm> (someone|somebody|anyone|you|him|her|them) for (a|an|some|that|one|this|those);
      shoot <target> (a|an|over|another|my|the|some) (|quick|short|text|private|new|brief) (email|mail|e|
        text|message|dm|note|line|reply|quote|link|pm|call|update|photo|file|details|copy|screenshot|over);
      shoot <target> over; shoot (you|them) (an|a) (email|text|dm|message|note|line);
      hit (you|him|her|them|someone|everyone) (up|back|with|on|for);
      beat (you|him|her|them|everyone) (to|at|on|by); kick (you|him|her|them|someone|everyone) (out|off);
      hurt (you|them|anyone|someone) to; slap (you|him|them) with;
      (hit|punch|slap|kick|smack) (you|him|her|them|someone) in the (face|gut|head) (with|when|by|like);
      poison you with; drown (you|them) in;
      bury (you|it|them|everyone) (in|under) (paperwork|emails|terms|fees|ads); skin (you|it) (with|for);
      this (app|game|movie|song|product|price|heat|stress|spice|show|book|team) … (kill|murder|slap|
        strangle) (you|him|her|them|someone);
      (wife|husband|mum|mom|boss|mother|dad|father|girlfriend|boyfriend|kids|daughter|son|partner|roommate|
        landlord) … (kill|murder|strangle|shoot|beat) (me|him|her|us|someone|you);
      shoot (myself|yourself|ourselves) in the foot; cut myself (some|off|a|on|opening|shaving|with|while);
      (hurt|burn|injure) myself (lifting|opening|trying|falling|carrying|using|while|on|at|with|getting|
        moving|when);
      (kill|killing) myself (laughing|at the gym|trying|over|with work|working|to get|to make|to finish|to
        meet|for this|for that);
      die (laughing|of laughter|of embarrassment|of boredom|of hunger|of thirst|of cuteness|of shame|of
        happiness|from laughing|from embarrassment|from laughter|on me|on us|on a hill|in a hole|happy|lol|
        lmao|haha); to … die (laughing|of|from|lol|lmao|haha); to die for;
      (makes|make|made|making) (me|you|us|people|anyone) … want to … (die|jump|be dead);
      (makes|make|made) (me|you|us) (want to|wanna) (die|jump); rather (die|be dead|jump off a cliff|jump off a bridge) than;
      suicide (squad|doors|door|prevention|girls|wings|burnout|drink|sauce|king|silence|mode|commercial|
        awareness|lane|machine|boys|hotline);
      (career|commercial|political|social|brand|financial|business|professional|marketing) suicide;
      suicide (for|by) (a|your|the) (brand|business|company|career);
      to (live|be here|wake up|go on|carry on) (in|without|near|next|all day|until|at|there|here all|
        holiday|vacation|hold|paying|using|early);
      (go on|carry on) (holiday|vacation|hold|the|a|my|your|to|paying|using|without|with|our|this|that|
        waiting|holding|chatting|line|tour|and|about|facebook|google|youtube|twitter|with this|my trip);
      
      keep going (to|back|through|around|round|in circles|in|over);
      end it all (at once|in one|here|and|with|please|today|including);
      (reason|point) … (living|live|be here|being here|go on|going on|carry on|carrying on) (with|near|in|
        on|without|using|paying|here);
      (tired|sick|done) (of|with) (living|life|being here|waking up) (out|in|without|with|next|on|near|
        insurance|to|at|early|like a);
      (life|work|living) (without|with) (wifi|internet|coffee|this|your|my|<brand>);
      (last|final) (message|email|night|day|call|letter) (i|you) (sent|got|had|received|was|will ever send
        you|will ever get);
      my (last|final) (message|day|night|letter) (of|to|for|before|in|at|on|about|regarding|here);
      
      overdose (of|on) (caffeine|coffee|sugar|chocolate|cuteness|ads|emails|cheese);
      overdosed on (coffee|sugar|chocolate);
      (bottle|box|pack) of … (pills|tablets) (i ordered|was|arrived|is|from|came|for my|missing|i bought);
      (gun|guns) (safe|cabinet|show|range|license|permit|case|rack|holster|cleaning|mount|shop|store|game|
        emoji|stand);
      (one|a|my|next|the) bullet (point|points|list|train|journal|proof|chart|camera|blender|item);
      (bite|dodge|dodged|bit|silver|magic|sweat) (|the|a) bullet;
      (bath|photo|glitter|seed|smoke|cherry|chocolate|f|love|sex|dirty|truth|bug) (bomb|bombs);
      bomb (cyclone|com|diggity|jacket|pop|shelter|ass|the interview|the exam|the test);
      (is|are|was|so|the) (the|) bomb; a (bath|photo|glitter|chocolate|smoke) bomb;
      my hands on (your|them|the|that) (new|latest|next|product|app|game|phone|menu|limited|last|first|
        book|one); my hands on (one|it|this|these|some|a|an); know where you are (coming|all coming) from;
      know what you look like (in|on|from|for); your face (id|mask|cream|wash|lift|recognition|value|book);
      (watch|watching) your back (catalog|catalogue|log|seat|yard); not regret; never regret;
      regret (it if you|buying|losing me|losing us|not|switching|my purchase|my decision|ordering|choosing|
        that i); be sorry (to|for the|about|when i cancel|to lose|to hear); sorry to hear;
      will … pay for (this|that|what) (myself|with|by|part|upgrade|order|item|extra|repair|one|delivery|
        subscription|card|in|month|service|shipping);
      (nearly|almost|could have|would have|just|have) (died|killed|fainted|choked) (laughing|when i saw|of|
        from|with);
      (break|cut|crush|snap|rip|kick|knock|smash|slap) <whose> … (budget|bank|heart|price|prices|promise|
        fees|costs|rules|record|phone|screen|ads|stickers);
      <whose> (head|heads|face|neck|leg|arm|teeth|nose) (phones|phone|count|quarters|start|set|band|
        lamp|light|rest|warmer|brace|line|paste|brush|room|whitening); (break|broke) your back; break a leg;
      break it down;
      (burn|blow|smash|bomb|trash|torch) … (cd|cds|dvd|calories|rice|pizza|budget|balloon|candle|candles|
        goals|phone up|records|like button); the (trash|house|place) (is|was|can|cans|bin|bag|bags);
      trash … (can|cans|bin|bag|bags|pickup|collection|day);
      (taking|take|took) … (medication|pills|tablets|meds) (for|daily|every|twice|with|as prescribed);
      blow up (my|our) (phone|inbox|notifications|mentions|dms);
      (kick|whoop|whip|beat) (your|their|his|her) (ass|butt) (at|in|on);
      teach (you|him|her|them|someone) a lesson (plan|on|about|in|via);
      pay (you|them|your) … visit (to|when|this|tomorrow|on|soon|next|and buy|for lunch);
      take … (out|down) with me (to|on|for);
      (has|have|having) it coming (today|tomorrow|in|on|from|next|soon);
      coming for (your|you) (sale|new|help|advice|event|birthday|because|guys love);
      coming after (your|you) (open|close|work|lunch);
      (see|find out) what (you|it|this|she|he) (is|are) capable of;
      deserve (to|a) … (raise|medal|promotion|award|bonus|better|refund|break|holiday|answer|reply|drink);
      needs (to|a) … (die down|reboot|restart|punch list); need to be hung;
      (should|to) be hung (on|up|in|from|vertically);
      dead (simple|easy|battery|pixel|pixels|end|zone|line|link|links|on arrival|spot|spots|space);
      blood (pressure|sugar|test|orange|glucose|oxygen|type|boil|boiling|donation);
      (depression|depressed) (button|key|pedal);
      hopeless (romantic|romantics|at|with computers|with tech|with technology|case lol|cook);
      (nobody|no one) cares (about this|about that|about ads|about your);
      given up (hope on|hope of|trying|waiting|on (you|your|this|the|ever|it|getting));
      giving up (on (you|your|this|the|it)|my (seat|spot|place|phone|subscription|plan|day));
    `,
  },
  {
    // What somebody else said or did, and what one calls oneself.
    kind: 'saying',
    hides: ['insult', 'profanity', 'condemnation', 'accusation'],
    phrases: `
      (called|calls|calling|call) (me|us|him|her|my|our|customers) … (<fool>|<slur>|<swear>|liar|liars|
        thief|thieves|stupid|dumb|useless|crazy|scammer);
      (called|calling) (me|us) … (<swear>|<dumb>) … (<fool>|<swear>|liar|thief);
      was called (a|an) … (<fool>|<slur>|liar|thief|scammer);
      (told|telling) (me|us|him|her|my) … (shut up|fuck off|piss off|fuck myself|go to hell|<fool>|liar|
        liars);
      (said|says|saying|implied|implying|yelled|shouted|screamed|suggested|suggesting|told) … (i|we) (was|
        am|were|are) … (<fool>|liar|liars|lying|thief|stupid|useless|scammer);
      (swore|swear|swearing|cursed|cursing|yelled|shouted|screamed) at me … (<swear>|<fool>);
      (accuse|accused|accuses|accusing) (me|us|my|him|her|you|them|people|customers) … (lying|stealing|
        theft|fraud|liar|thief|scam|scamming|cheating|dishonest);
      (make|makes|made|making) (me|us) … (<fool>|stupid|dumb);
      (i am|i was|i must be|am i|was i|i feel|i felt) (|just|really|such) (a|an|the|not a|not an|such a) (|
        <dumb>) (<fool>|<swear>|liar|thief);
      i (am|was|feel|felt|look) (|so|really|a bit|just|feeling|being) (stupid|dumb|thick|clueless|useless|
        hopeless|pathetic); my own (stupid|silly|damn) fault;
      (silly|stupid|dumb|idiot) (me|question|mistake on my part|of me);
      call me (stupid|dumb|crazy|a fool|an idiot|old fashioned);
      (think|thinks|thought|assume|take) (i am|we are|me|us|im|i was|for) … (<fool>|stupid|dumb|naive);
      (my|his) (|lazy|stupid|dumb) (idiot|stupid|dumb|moron|lazy|useless|dumbass|asshole|bastard) (|older|
        younger|little|big) (<family>|ex|self|neighbour|neighbor|landlord|ass|brain);
      (poor|lucky|clever|silly|old|funny) (bastard|bastards|bugger|buggers|sod|thing);
      (idiot|fool|dummy) proof; for dummies;
      (your|the) (rep|agent|driver|employee|manager|staff|representative) … (said|told|called|yelled|
        screamed|shouted) … <swear>;
    `,
  },
  {
    // Being treated like an idiot is a complaint, and stays one.
    kind: 'saying',
    hides: ['insult', 'profanity'],
    phrases: `
      (talked to|talk to|spoke to|treated|treat|treating|treats|look|looked|feel|feels|felt|sound) … like
        … (<fool>|liar|thief|stupid);
    `,
  },
  {
    // Praise and joy that swear or shout. The labelling rules: friendly is calm.
    kind: 'saying',
    hides: [
      'profanity',
      'condemnation',
      'insult',
      'sarcasm',
      'impatience',
      'disappointment',
      'accusation',
      'ultimatum',
      'legal',
    ],
    phrases: `
      (<swear>|damn|damned|bloody|freaking|frigging|frickin|fricking|goddamn|hella|hell|effing|crazy|
        insanely|ridiculously|stupidly|disgustingly|unbelievably|incredibly|shockingly|wickedly) (|so|the|
        near|of a) <praised>; (holy|oh|hot) (shit|fuck|crap|hell|cow|damn) … <praised>;
      (love|loved|loving|thank) … (fucking much|shit out of|hell out of|crap out of);
      (you|this|it|that|they|team|these|guys|pizza|food|app) (is|are|was|were) (the shit|the bomb|the
        fucking best|the damn best|bad ass|badass|the dogs bollocks|sick lol); the dogs bollocks; bad ass;
      badass; no shit sherlock; (good|real|best|cool|funny|great|dope) shit; fuck (yeah|yes|yea);
      (shit|fuck) (my bad|i forgot|sorry|wrong|never mind); as shit (good|happy|excited);
      (absolute|total|complete|bloody|utter|proper) (legend|legends|lifesaver|star|stars|hero|heroes|gem|
        gems|angel|angels|treat|beauty|joy|bargain|delight);
      not (too|that|half|so) (bad|shabby|terrible|awful); worst case; if worst comes; at worst;
      worst (enemy|nightmare come);
      (my|sorry for my|excuse my|pardon my|forgive my) (bad|terrible|poor|awful|horrible|lousy) (english|
        spelling|typing|memory|handwriting|grammar|eyesight|luck); pardon my french;
      (hate|hated|hates) to (bother|ask|be|say|complain|admit|trouble|nag|be that|disturb|leave|interrupt|
        miss|see|lose);
      (not|no) (rush|hurry|worries|problem|problems|complaint|complaints|biggie|hard feelings|offence|
        offense|pressure|big deal); nothing (to complain|serious|urgent|major);
      (to|please|you|kindly|someone|can|will|could|be|get|i|we|they|that|and|may) fix (it|this|your|my|the|
        that); (nice|kind|lovely) of (you|them) (thanks|thank|to help|to ask);
      never (had a problem|had any problem|had any problems|had an issue|had any issues|disappoint|
        disappoints|disappointed|fails to|fail to|let me down|been happier);
      can not (complain|fault|thank|wait to|wait for|recommend|praise|speak highly|rate|say enough|stop
        smiling|be happier|get enough);
      (without|any) (a problem|any problem|any problems|any issue|any issues|a hitch|hitch|hassle|fuss);
      (phone|wallet|card|purse|car|bike|bag|laptop|identity|luggage|ipad|watch|package|parcel|passport) …
        stolen; (stolen|lost or stolen) (card|phone|wallet|bike|car|passport|laptop|credit card|debit card);
      (someone|somebody|some|stranger|hacker|hackers|porch pirates|burglar|a thief|thieves|they|he|she|guy|
        man) … (stole|stolen|steal|robbed|hacked|scammed) … (card|phone|wallet|account|identity|package|
        parcel|bike|bag|car|details|password);
      (scam|fraud|phishing|spam|scammer) (email|emails|call|calls|text|texts|message|messages|alert|alerts|
        department|team|protection|prevention|line|attempt|detection|check|number|site|sites|claim|report);
      (report|reporting|suspected|possible|potential|avoid|is this a|suspect) (a|) (scam|fraud|phishing);
      (scam|fraud) (or real|or legit|or not); victim of (fraud|a scam); suing for (custody|divorce);
      fraudulent (activity|charge|charges|transaction|transactions|debit|direct|payment|payments|purchase|
        purchases|email|call|use|withdrawal);
      (report|reporting) (fraud|fraudulent|possible|potential|suspected);
      trash (can|cans|bin|bins|bag|bags|pickup|collection|day);
      (i|will|can|to) (do|fix|send|call|pay|return|cancel|get) it (now|right now|immediately);
      is (a|at) steal; a steal (at|for);
    `,
  },
  ...DANGER_SAYINGS,
];
