// Threats of violence and signs of self-harm, plain and veiled. A miss is dangerous and a false "found" is rude,
// so a phrase names a deed and its target ("hurt you"); sayings.ts hides the turns that only sound so ("shoot you
// an email"). What is found here is for a person to judge, never a verdict. Care topics are in care.ts.

import type { CueGroup } from './notation';

export const DANGER: readonly CueGroup[] = [
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
      (come|coming|drive|walk) … and (kill|hurt|shoot|stab|beat|murder|punch|slap|smash) (you|him|her|them|your|the|everything);
      kill (you all|all of you|every one of you|your family|your kids|your children|your dog|every single);
      <harm> every (one|single one) of you;
      (hunt|track) (you|him|her|them|whoever|that|your) … down; hunt down (you|him|her|them|whoever|your|every|the person);
      (beat|kick|knock|smack|slap) the (crap|shit|hell|life|fuck|stuffing) out of;
      (kick|whoop|whip|beat) <whose> (ass|asses|arse|butt|head in|face in|teeth in);
      (beat|mess|fuck) (you|him|her|them|someone) up;
      (break|snap|smash|crush|wring|slit|cut|rip|bash|rearrange|knock|kick|punch|slap|shoot) <whose> … <body>;
      i … (punch|slap|hit|shoot|stab|kick|smash) the (next|first) (one|person|agent|idiot); break every bone; spit in <whose> (face|food|mouth);
      (punch|slap|smack|hit|shoot|kick) (you|him|her|them|someone|your) … in the (face|head|mouth|gut|teeth|throat|nuts);
      (put|send|land) (you|him|her|them|someone|one of you) in (a|the|) (hospital|grave|coffin|ground|morgue|wheelchair);
      six feet under; dead (man|woman) walking; dead meat; you are (a|so|) dead (|man|woman|to the world); your days are numbered;
      (burn|blow|torch|firebomb|bomb|trash|smash) … (your|the|this|that|his|her) … <premises>;
      set (fire to|alight) … (your|the|this|that); set <whose> … on fire; burn (it|this|the) … (down|to the ground);
      shoot up (the|your|this); shooting spree; go postal; next mass (shooting|shooter);
      (bring|bringing|get|getting|grab|have|got|own|load|loading|carry|take|fetch) (a|my|the) (|loaded|big|hunting) <weapon>;
      (come|coming|be|show up|turn up|see you|visit|walk|down|over|there|back) … with (a|my|some|my two|a few) (<weapon>|<tool>);
      (one|a) bullet; bullet (in|through|between|with) … (head|brain|brains|eyes|name|skull);
      know where (you|u|he|she|they) (|all) (live|lives|work|works|sleep|sleeps|park|parks|hang out);
      (know|found out|find out) where your (family|kids|children|wife|husband|mother|staff|agents|son|daughter);
      (found|find) out where (you|he|she) (live|lives|work|works); (have|got|found) <whose> home address;
      know what (you|he|she|your wife|your kids) (look|looks) like; (know|remember) your face;
      know (what time|when) (you|he|she|your shift|your staff) (leave|leaves|finish|finishes|get off|gets off|go home|ends|clock out);
      know (what|which) car you drive;
      watch (your|ur) back; (look|looking) over <whose> shoulder; sleep with one eye open;
      watch yourself (when|out there|tonight|on the way|walking|leaving); check under your car;
      (you|he|she|they) (|had) better (hide|run|pray|lock|get security|be scared|be afraid|disappear|watch out|be ready when);
      be careful (walking|going home|on your way home|when you leave|crossing|out there tonight);
      you will … regret; make you regret; regret the day; you will … be sorry; (you|they|he|she) will … pay (for this|for that|for what|dearly|with your);
      make (you|him|her|them|sure you) … (suffer|bleed|disappear|beg|scream|pay for);
      (get|getting|got|have) … what is coming (|to); (has|have) it coming; you will get (yours|hurt|what you deserve);
      (you|they|he|she) will … (bleed|burn for|wish you|wish they|find out what i);
      not (like|enjoy) (what|how|it when) … (happens|happen|comes|come|ends|do|next|turn up|show up|capable of);
      (see|find out|know) what (i am|im|he is|we are) capable of; you have no idea what i (am capable|can do|might do|could do);
      something (bad|terrible|nasty|very bad|unpleasant|really bad) (will|might|could|is going to|may) happen;
      (someone|somebody|people|one of you|one of your) … (get|gets|getting|be) (hurt|killed|shot|stabbed|beaten);
      (someone|somebody|people|one of you|you) … (end up|ends up|wind up) (dead|hurt|in a ditch|in hospital|in the hospital);
      someone (is going to|will|might|could) die; people (will|are going to) die because i; there will be (blood|bodies);
      if you were (standing|sitting|right here|in front|within reach); not be (this|so|as) (polite|nice|calm|gentle|friendly);
      if i (ever|) (see|meet|catch|run into) (you|him|her|them|that|your) … (break|kill|hurt|regret|sorry|hospital|teeth|face|pray|dead|knock|slap|beat|walk);
      if i (ever|) (see|meet|catch|run into) (you|him|her|them) (|again|ever) (in person|outside|on the street|in the street|face to face|alone|there);
      if i could (reach|climb|get|come) through (the|this|your); wait (until|till) i (find|get|see|meet|catch) (you|him|her|them|your);
      (get|got|lay|have|put|wrap|getting) my hands (on|around) (you|him|her|them|your|whoever|the person|that);
      (say|said|repeat|try) (that|it|this) to my face; (lucky|be glad|good thing) … (a screen|a phone|the phone|far away|miles|a long way|not in the same room|not there);
      (do not|not) make me (come|drive|fly|go) (down|over|there|up|find); make me do something (i|we|you);
      not (be|) (responsible|accountable) for (what i|what happens|my actions|what might|anything i);
      do something (we|you|you will|you would|both of us) (|will|would|all|both) … regret;
      (about to|going to) (snap|lose it|explode) … (hurt|someone|somebody|you);
      (get|turn|gets|turns|become|becomes) (very|really|) (violent|physical|bloody); (will|could|going to) (get|turn) (very|really|) ugly;
      (hope|wish|pray) … (you|u|he|she|they|your (family|kids|children|mother|house|wife|husband|daughter)) … (die|dies|dead|cancer|burn|burns|get shot|suffer|rot|starve|drown|bleed|killed|hurt|run over|hit by);
      (deserve|deserves|need|needs) (to|a|to be) … (die|shot|hanged|beaten|killed|beating|bullet|slap|punch|kicking|hiding|thrashing);
      (should|ought to) (|all) be (shot|hanged|hung|killed|beaten|lynched|put down|stabbed);
      coming (for|after) (you|him|her|them|your); coming to (get|find|hurt) (you|him|her|them|your);
      i will … (find you|find him|find her|come for you|come after you|come find|follow you|be waiting for you|wait for you|deal with you|sort you out);
      (wait|waiting|be) (|for you|for him|for her|for them) outside (your|the|when|after); see you outside; (follow|following) (you|him|her) home;
      outside (your|his|her) (house|home|door|window|flat);
      teach (you|him|her|them|someone|all of you) (|all) a lesson; take (this|matters|things|the law) into my own hands;
      (settle|sort|finish|handle|solve) (this|it) (like men|man to man|with my fists|outside|face to face|the old way|my way|the hard way);
      (pay|paying) (you|him|her|them|your family) … visit; (send|sending) (|some|a few|my) (people|guys|boys|lads|cousins|friends|brothers) (to|over|round|after|who);
      (know|have|got) (some|a few|certain|) (people|guys|friends|boys|lads|brothers) who (will|can|would|could|take care|deal|break|handle|hurt|visit|owe);
      (accidents|bad things|fires) (happen|do happen|can happen); (shame|pity) if (something|anything) … (happened|happen|burned|burnt);
      (nice|lovely|pretty) (office|family|house|store|kids|daughter) (you have|you got|there) … (shame|pity|careful|if something);
      blood (will be|on the walls|on the floor|will flow); your blood; blow <whose> (brains|head) (out|off); blow (you|him|her|them|everyone) (up|to);
      there is a bomb (in|at|under|on); (plant|planted|planting|build|left|leave|send|throw) a (|pipe|letter|car) (bomb|grenade); bomb threat;
      throw acid; (run|running) (you|him|her|them|your driver) (over|down); (slash|slashing|slashed) (<whose>|the|those) (tires|tyres|throat|face); (find out|see) what i (can|will|could|would) do; (rape|raping) (you|her|him|your);
      (skin|burn|bury|flay) (you|him|her|them) alive; eye for an eye; take … (down|out) with me; (leave|walk out|get out) (|of there) alive;
      not (leave|walk out of|get out of|make it out of) (the|that|this|your) (office|building|store) … (alive|one piece|safely);
      🔪; 🔫;
    `,
  },
  {
    kind: 'self-harm',
    frustrated: 1,
    topics: ['self_harm'],
    negated: 'keep',
    phrases: `
      (kill|killing|hang|hanging|shoot|drown|harm|harming|hurt|hurting|starve|stab|poison|gas|cut|cutting) (myself|my self);
      kms; unalive*; self (harm|harming|harmed); (cut|slit|slash|slitting|cutting) my (wrist|wrists|arms|throat|veins);
      suicide*; suicidal; (end|ending|take|taking|took|ended) my (|own) life; taking my own;
      end (it all|it tonight|it for good|my suffering|my misery|my pain|everything tonight); ending (it all|it tonight|it for good);
      do myself in; top myself; off myself; do away with myself; (make|want) … (pain|it all|everything) … (stop|be over);
      (want|wanted|wanting|ready|planning|going|decided|rather|wanna) to … (die|be dead|stop existing|stop living|not exist|never wake up|not wake up|disappear forever|not be alive);
      wish i (was|were|could|could just) (|be) (dead|die|gone forever|not alive|never born|not here any more|not here anymore);
      wish i had (never been|not been) born; wish i had not woken up; better off dead; better off without me; better off if i (was|were|died);
      not (want|wish|care) to (live|exist|be alive|wake up|keep living|go on living|be on this earth|face tomorrow|see tomorrow);
      not want to be (here|around) (any more|anymore|any longer); not want (this life|to go on like this|to carry on like this|to go on any more|to go on anymore);
      can not (go on|carry on|keep going|live) (like this|living|with this|anymore|any more|any longer|much longer|with life|this way);
      can not go on; i can not carry on; not see (a|any) (way out|way forward|future|point in living); can not (face another day|face tomorrow|face life|see a way out|see any way out|see a way forward|see a future|bear to live|cope with life|live with myself);
      (no|any|little|lost the|lost all|lost my|single) … (reason|will|point|desire|purpose|strength) … (live|living|go on|going on|carry on|carrying on|be here|be alive|being alive|wake up|waking up);
      (nothing|no one|nobody) … to live for; nothing left for me (here|in this|any more|anymore); not worth (living|being alive);
      life (is|feels|seems) … (pointless|meaningless|unbearable|not worth|worthless|over); (my|this) life (is|has) (over|no meaning|no point|no value);
      what is the point (of|in) (living|life|being alive|existing|going on|carrying on|waking up|being here);
      (tired|sick|done|exhausted|weary) (of|with) (living|life|my life|being alive|existing|waking up|this life);
      overdose*; (took|taken|taking|take|swallow|swallowed|swallowing) … (all|too many|whole|handful|entire|enough) … (pills|tablets|meds|medication|painkillers);
      (bottle|handful) of … (pills|tablets); (saving|saved|stockpiling|counting) … (pills|tablets);
      (rope|noose|razor|blade|pills|gun) … (is ready|next to me|in my hand|in front of me|in my mouth|beside me|to my head);
      (jump|jumping|throw myself|throwing myself|step|walk|leap) … (off|in front of|from|under|into) (a|the|this|my) (|nearest|moving|tall) (bridge|roof|building|balcony|cliff|train|bus|truck|lorry|traffic|tracks|rooftop|overpass);
      (standing|sitting|stood|am) on (a|the|my) (|edge of the|edge of a) (ledge|bridge|roof|balcony|railing|train tracks|cliff|overpass); drive … (off|into) (a|the) (bridge|cliff|wall|tree|river);
      goodbye (forever|cruel world|note|letter|everyone); (this|that) is my (last|final) (message|letter|words|night|goodbye|day);
      (last|final) (message|email|thing|letter) (i|you) will ever; (wrote|written|writing|left|leaving) … (note|letter|letters|goodbye) (to|for) my (family|kids|children|wife|husband|parents|mother|daughter|son);
      (say|said|saying) … (goodbye|goodbyes) (to my|to everyone); my affairs in order; tell my (kids|family|wife|husband|mother|children|daughter|son|parents|mum|mom) … (love|loved|sorry);
      (giving|give|given|gave) up on (life|living); (nobody|no one) … (miss me|notice if i|notice i am gone|care if i|cares if i|mourn);
      (think|thinking|thought|thoughts|dreaming|googling) (about|of|how to) … (ending it|ending my|dying|suicide|hurting myself|harming myself|killing myself|jumping|not waking up|not being here);
      (burden) (to|on|for) (everyone|my family|my kids|my children|everybody|them|others|my wife|my husband|my parents);
      (no|only|other|one) way out (for me|is|left|any more|anymore|of this life|i see|but|now); not safe (with|by|around) myself; not trust myself (tonight|alone|any more);
      do something … to myself; do something (drastic|permanent|final|stupid) (tonight|because i|if i|i can not|and i);
      (leave|leaving|exit|quit|check out of) this (world|life|earth); (be|reunited|join|see) … (late|dead|deceased) (wife|husband|son|daughter|mother|father|mum|dad|mom);
      (will|may|might) not be alive; not be (around|alive) (much longer|to see|by then|for long|any more|anymore|when you|tomorrow); not be here (much longer|for much longer|by then any more);
      not (wake|waking) up (tomorrow|again|any more|anymore|in the morning); die in my sleep; ready to (die|meet my maker);
      (it|everything) will … be over (tonight|for me|by tonight|by tomorrow); not have to (worry|bother|deal|hear) (about|with|from) me (again|any more|anymore|much longer);
      (can not|not) (do|take) life; easier (for everyone|) if i (was|were) (dead|gone|not here); where i am going … (not need|no one|nobody);
    `,
  },
  {
    // One of these alone is distress; two of them are read as a sign of self-harm.
    kind: 'vulnerability',
    frustrated: 0.6,
    hints: ['self_harm', 'vulnerability_or_safety'],
    phrases: `
      hopeless; (have|got) (nobody|no one|nothing left); all alone; so alone; completely alone; (nobody|no one) cares (about me|any more|anymore);
      end of my (rope|tether); can not (take|do|cope with|handle|bear|stand) (this|it) (any more|anymore|any longer|much longer);
      can not cope; nothing helps; nothing matters; lost everything; breaking point; losing my mind; going under; ready to give up; giving up;
      no hope; lost hope; lost all hope; rock bottom; in despair; despair; nothing left; not (eaten|slept) in days; cry every (night|day); crying every (night|day);
      depressed; depression; empty inside; broken inside; (nobody|no one) to (talk|turn) to; on your conscience; sorry for everything; worthless; a burden; what is the point any more; what is the point anymore;
    `,
  },
];
