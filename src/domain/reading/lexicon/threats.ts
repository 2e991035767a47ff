// Threats of violence, plain and veiled. A miss is dangerous and a false "found" is rude, so a phrase names a deed and
// its target ("hurt you"); sayings.ts hides the turns that only sound so ("shoot you an email"). What is found here is
// for a person to judge, never a verdict.

import type { CueGroup } from './notation';

export const THREATS: readonly CueGroup[] = [
  {
    kind: 'threat-of-violence',
    frustrated: 1,
    angry: 1.5,
    abusive: 1.3,
    topics: ['threat_of_violence'],
    negated: 'keep',
    phrases: `
      i (will|would|could|should|want to|need to|am) … <harm> <target>;
      i (will|would|could|am going to|want to) … <harm> (your|that|those|the|every) … <victim>;
      (going to|gonna|want to|about to|ready to) <harm> (you|him|her|them|whoever|your);
      will (kill|murder|shoot|stab|strangle|behead|slaughter) (you|u|him|her|them|someone);
      (come|coming|drive|walk) … and (kill|hurt|shoot|stab|beat|murder|punch|slap|smash) (you|him|her|them|
        your|the|everything);
      kill (you all|all of you|every one of you|your family|your kids|your children|your dog|every single);
      <harm> every (one|single one) of you; (hunt|track) (you|him|her|them|whoever|that|your) … down;
      hunt down (you|him|her|them|whoever|your|every|the person);
      (beat|kick|knock|smack|slap) the (crap|shit|hell|life|fuck|stuffing) out of;
      (kick|whoop|whip|beat) <whose> (ass|asses|arse|butt|head in|face in|teeth in);
      (beat|mess|fuck) (you|him|her|them|someone) up;
      (break|snap|smash|crush|wring|slit|cut|rip|bash|rearrange|knock|kick|punch|slap|shoot) <whose> …
        <body>; i … (punch|slap|hit|shoot|stab|kick|smash) the (next|first) (one|person|agent|idiot);
      break every bone; spit in <whose> (face|food|mouth);
      (punch|slap|smack|hit|shoot|kick) (you|him|her|them|someone|your) … in the (face|head|mouth|gut|
        teeth|throat|nuts);
      (put|send|land) (you|him|her|them|someone|one of you) in (a|the|) (hospital|grave|coffin|ground|
        morgue|wheelchair); six feet under; dead (man|woman) walking; dead meat;
      you are (a|so|) dead (|man|woman|to the world); your days are numbered;
      (burn|blow|torch|firebomb|bomb|trash|smash) … (your|the|this|that|his|her) … <premises>;
      set (fire to|alight) … (your|the|this|that); set <whose> … on fire;
      burn (it|this|the) … (down|to the ground); shoot up (the|your|this); shooting spree; go postal;
      next mass (shooting|shooter);
      (bring|bringing|get|getting|grab|have|got|own|load|loading|carry|take|fetch) (a|my|the) (|loaded|big|
        hunting) <weapon>;
      (come|coming|be|show up|turn up|see you|visit|walk|down|over|there|back) … with (a|my|some|my two|a
        few) (<weapon>|<tool>); (one|a) bullet;
      bullet (in|through|between|with) … (head|brain|brains|eyes|name|skull);
      know where (you|u|he|she|they) (|all) (live|lives|work|works|sleep|sleeps|park|parks|hang out);
      (know|found out|find out) where (your|the) <premises> (is|are);
      (know|found out|find out) where your (family|kids|children|wife|husband|mother|staff|agents|son|
        daughter); (found|find) out where (you|he|she) (live|lives|work|works);
      (have|got|found) <whose> home address; know what (you|he|she|your wife|your kids) (look|looks) like;
      (know|remember) your face;
      know (what time|when) (you|he|she|your shift|your staff) (leave|leaves|finish|finishes|get off|gets
        off|go home|ends|clock out); know (what|which) car you drive; watch (your|ur) back;
      (look|looking) over <whose> shoulder; sleep with one eye open;
      watch yourself (when|out there|tonight|on the way|walking|leaving); check under your car;
      (you|he|she|they) (|had) better (hide|run|pray|lock|get security|be scared|be afraid|disappear|watch
        out|be ready when);
      be careful (walking|going home|on your way home|when you leave|crossing|out there tonight);
      you will … regret; make you regret; regret the day; you will … be sorry;
      (you|they|he|she) will … pay (for this|for that|for what|dearly|with your);
      make (you|him|her|them|sure you) … (suffer|bleed|disappear|beg|scream|pay for);
      (get|getting|got|have) … what is coming (|to); (has|have) it coming;
      you will get (yours|hurt|what you deserve);
      (you|they|he|she) will … (bleed|burn for|wish you|wish they|find out what i);
      not (like|enjoy) (what|how|it when) … (happens|happen|comes|come|ends|do|next|turn up|show up|
        capable of); (see|find out|know) what (i am|im|he is|we are) capable of;
      you have no idea what i (am capable|can do|might do|could do);
      something (bad|terrible|nasty|very bad|unpleasant|really bad) (will|might|could|is going to|may)
        happen;
      (someone|somebody|people|one of you|one of your) … (get|gets|getting|be) (hurt|killed|shot|stabbed|
        beaten);
      (someone|somebody|people|one of you|you) … (end up|ends up|wind up) (dead|hurt|in a ditch|in
        hospital|in the hospital); someone (is going to|will|might|could) die;
      people (will|are going to) die because i; there will be (blood|bodies);
      if you were (standing|sitting|right here|in front|within reach);
      not be (this|so|as) (polite|nice|calm|gentle|friendly);
      if i (ever|) (see|meet|catch|run into) (you|him|her|them|that|your) … (break|kill|hurt|regret|sorry|
        hospital|teeth|face|pray|dead|knock|slap|beat|walk);
      if i (ever|) (see|meet|catch|run into) (you|him|her|them) (|again|ever) (in person|outside|on the
        street|in the street|face to face|alone|there);
      if i could (reach|climb|get|come) through (the|this|your);
      wait (until|till) i (find|get|see|meet|catch) (you|him|her|them|your);
      (get|got|lay|have|put|wrap|getting) my hands (on|around) (you|him|her|them|your|whoever|the person|
        that); (say|said|repeat|try) (that|it|this) to my face;
      (lucky|be glad|good thing) … (a screen|a phone|the phone|far away|miles|a long way|not in the same
        room|not there); (do not|not) make me (come|drive|fly|go) (down|over|there|up|find);
      make me do something (i|we|you);
      not (be|) (responsible|accountable) for (what i|what happens|my actions|what might|anything i);
      do something (we|you|you will|you would|both of us) (|will|would|all|both) … regret;
      (about to|going to) (snap|lose it|explode) … (hurt|someone|somebody|you);
      (get|turn|gets|turns|become|becomes) (very|really|) (violent|physical|bloody);
      (will|could|going to) (get|turn) (very|really|) ugly;
      (hope|wish|pray) … (you|u|he|she|they|your (family|kids|children|mother|house|wife|husband|
        daughter)) … (die|dies|dead|cancer|burn|burns|get shot|suffer|rot|starve|drown|bleed|killed|hurt|
        run over|hit by);
      (deserve|deserves|need|needs) (to|a|to be) … (die|shot|hanged|beaten|killed|beating|bullet|slap|
        punch|kicking|hiding|thrashing);
      (should|ought to) (|all) be (shot|hanged|hung|killed|beaten|lynched|put down|stabbed);
      coming (for|after) (you|him|her|them|your); coming to (get|find|hurt) (you|him|her|them|your);
      i will … (find you|find him|find her|come for you|come after you|come find|follow you|be waiting for
        you|wait for you|deal with you|sort you out);
      (wait|waiting|be) (|for you|for him|for her|for them) outside (your|the|when|after);
      see you outside (tonight|after|later|coward|then|tough|if|when|and|big);
      see you (in|at) the (parking lot|car park|back door|staff entrance|staff exit);
      (follow|following) (you|him|her) home; outside (your|his|her) (house|home|door|window|flat);
      teach (you|him|her|them|someone|all of you) (|all) a lesson;
      take (this|matters|things|the law) into my own hands;
      (settle|sort|finish|handle|solve) (this|it) (like men|man to man|with my fists|outside|face to face|
        the old way|my way|the hard way); (pay|paying) (you|him|her|them|your family) … visit;
      (send|sending) (|some|a few|my) (people|guys|boys|lads|cousins|friends|brothers) (to|over|round|
        after|who);
      (know|have|got) (some|a few|certain|) (people|guys|friends|boys|lads|brothers) who (will|can|would|
        could|take care|deal|break|handle|hurt|visit|owe);
      (accidents|bad things|fires) (happen|do happen|can happen);
      (shame|pity) if (something|anything) … (happened|happen|burned|burnt);
      (nice|lovely|pretty) (office|family|house|store|kids|daughter) (you have|you got|there) … (shame|
        pity|careful|if something); blood (will be|on the walls|on the floor|will flow); your blood;
      blow <whose> (brains|head) (out|off); blow (you|him|her|them|everyone) (up|to);
      there is a bomb (in|at|under|on);
      (plant|planted|planting|build|left|leave|send|throw) a (|pipe|letter|car) (bomb|grenade); bomb threat;
      throw acid; (run|running) (you|him|her|them|your driver) (over|down);
      (slash|slashing|slashed) (<whose>|the|those) (tires|tyres|throat|face);
      (find out|see) what i (can|will|could|would) do; (rape|raping) (you|her|him|your);
      (skin|burn|bury|flay) (you|him|her|them) alive; eye for an eye; take … (down|out) with me;
      (leave|walk out|get out) (|of there) alive;
      not (leave|walk out of|get out of|make it out of) (the|that|this|your) (office|building|store) …
        (alive|one piece|safely); my (fist|fists); with (my|their|our) fists;
      should check <whose> (brakes|car|tyres|tires);
      people like you (disappear|end up|die|get hurt|deserve to);
      who you are (dealing|messing|fucking|playing) with;
      (mess|messing|messed|fucked|fucking) with the wrong (person|guy|man|one|woman|customer|family);
      not someone you want to (mess|cross|anger);
      alone with (you|him|her|that <staff>|your <staff>|the <staff>|one of you|whoever);
      alone in a room with; better (wear|bring) a (helmet|vest|cup|bodyguard);
      (you|he|she|they) will not (walk|talk|see|breathe|smile|laugh) (again|for a|tomorrow|straight|when i);
      taking … of you with me; take … of you with me;
      (van|vans|car|cars|truck|office|house|store|shop|building|warehouse) … (be on fire|in flames|be
        burning|burn down|burns down|be ash|be ashes|go up in);
      (hope|wish|pray) … your … (burns|burn|crash|crashes|collapses|explodes|dies|die|suffers|suffer|rots);
      (see|want|wanted|resort to|resorting to|use|expect|be|prefer) (real|some|) violence;
      violent (with|towards|on|person|man|if|when);
      (angry|mad|desperate|furious) enough to (hurt|kill|hit|do something|burn|shoot|break|smash|come);
      know (which|what) … (bus|train|car|route|school|gym|street|floor|desk|shift|entrance|door) (you|he|
        she|your);
      know your (face|kids|family|wife|husband|daughter|son|schedule|shift|route|address|street|car|mother|
        name and); know who you are and where;
      (saw|seen|see|have) … (photo|photos|picture|pictures|pics) of your (family|kids|wife|house|daughter|
        son|children|home); nice family (you|there);
      (beautiful|nice|lovely|cute) (daughter|kids|wife|family|house) … (shame|safe|careful|would|happened|
        protect);
      lucky (|that) i (did|do|was|am|have) not (have|bring|had|there|carry|with|got|in the same|know where|
        find|close); (you|he|she|they) (is|are|should be) lucky i; death warrant;
      (shot|killed|stabbed|died|beaten) for (less|far less|much less|a lot less); get even with;
      getting even; (my|get my|have my|want|take|sweet) revenge; payback (is|will|time|is coming);
      vengeance; settle (the|this|my|our|a) score; make (you|them|him|her|him|someone) pay for;
      how (brave|tough|funny|smart|big|clever) you are (when|face|in|without|if|once|after|then);
      not (be|so|feel) (|so|as|feel so) (brave|tough|funny|smart|cocky) … (when|face|in person|anymore|
        outside|then|me);
      (your|his|her) (kids|children|wife|husband|daughter|son|family|mother) (go|goes|play|plays|walk|
        walks|live|lives|look|looks|will|would|should|better|are next|is next|might|may|could|sleep|sleeps);
      think (of|about) your (family|kids|children|wife|safety);
      for the sake of your (family|kids|children|health|safety);
      (do|doing) something (|that) … (on the news|in the news|make the news|headlines|go to jail|go to
        prison|prison for|jail for|arrested);
      drive … (through|into) (your|the) (front|window|door|doors|lobby|office|store|building|shop|entrance|
        wall|counter);
      (going|go|went|back|rather go) to (jail|prison) (for|over) (this|you|it|what|murder|killing);
      worth (going to|the) (jail|prison);
      my hands (on|around) (that|the|this|those|one of) (<staff>|person|guy|man|woman|idiot); f (you|u) up;
      ill (kill|hurt|shoot|find|beat|smash|burn|break|punch|slap|stab) (you|u|him|her|your|them|that|ur);
      (would not|do not|not to) walk (alone|home alone|to your car alone);
      walk … (to|back to) your car (tonight|alone|later|after|with);
      careful (when|on|in) … (parking lot|car park|way home|dark|to your car);
      sleep well (tonight|while|knowing); sleep tight while; while you (still) can;
      hope … (good|life|health) insurance … (because|need|going to|you will);
      next time i will not be (so|this|as) (nice|calm|polite|friendly|patient|kind|gentle);
      i never forget a face; (friends|cousin|brother|brothers|uncle|people|boys) (who|that) (owe|owes) me;
      (cousin|brother|uncle|friend) … (got out of|out of|just left|fresh out of) (prison|jail);
      drive past your (house|office|store|home|shop|building|branch);
      (tick|tick tock) … (tock|for you|clock is|your time);
      consequences you … (not like|regret|wish|physical|imagine); physical consequences; not just a threat;
      this is a (threat|promise not); (it|that|this) is not a threat (|it|but) (it|is|but|a) (is|a|promise);
      take (that|this|it) as a threat; consider (this|it|that) a threat; (not|no) empty threat;
      i do not make (threats|empty threats);
      ask (them|him|the last) … how (it|that) (ended|ended up|worked out);
      (you|you'll|they|they'll) wish (you|they|u) had (refunded|helped|listened|answered|never|not|been
        nicer|paid|never been);
      (my|the|with a) (baseball bat|crowbar|machete|chainsaw) (will|is|would|can|and i|in hand|in my);
      bringing more than (paperwork|words|papers|a receipt);
      (standing|stand) in front of you (will|and|we|you|i|see|then|one);
      remember that (when|next time) … (walking|home|family|sleep|dark|kids|night|alone);
      hunt (people|humans) like you; put (one|two|some|holes|a hole) (in|through) (you|him|her|them|your);
      (end|ending) (you|him|her|your life|his life|their lives) (|myself|for|once|right|if|and); end you;
      finish you; destroy (you|him|her) (physically|in person|with my); erase you;
      wipe (you|them) (out|off the|from the); (take|took) you out (back|for good|permanently|myself);
      get rid of you (permanently|for good|myself); dig (a|your) grave;
      dig a hole (for you|in the woods|big enough); your grave; your funeral;
      (write|writing) your (will|obituary|eulogy); say your prayers;
      your (last|final) (day|breath|hour|meal|shift|sunrise|words);
      count your (teeth|fingers|blessings you are not);
      (teeth|blood|brains) (on|all over|across|down) the (floor|walls|wall|pavement|counter|desk);
      swallow your teeth; eat through a straw; drink through a straw;
      (open|fill) … (casket|coffin|body bag|body bags|grave); body bags; closed casket;
      (you|someone) will need (an ambulance|a doctor|a surgeon|a coffin|security|stitches|the police);
      call an ambulance (but|for your|for you|now because); need security;
      (get|hire|call) (more |some |)security (because|before i|when i|you|cause|for when); barricade;
      (pray|hope) (|that) (i|we) (never|do not|do not ever) (find|see|meet|catch|run into|get) (you|him|
        her|your|out where); 🔪; 🔫;
    `,
  },
];
