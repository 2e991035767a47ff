// Threats of violence that name the deed: who is hurt, with what, what burns. A miss is dangerous and a false "found" is
// rude, so a phrase names a deed and its target ("hurt you"); danger-sayings.ts hides the turns that only sound so ("shoot
// you an email"). Veiled ones stand in veiled-threats.ts. What is found is for a person to judge, never a verdict.

import type { CueGroup } from './notation';
import { VEILED_THREATS } from './veiled-threats';

const PLAIN_THREATS: CueGroup = {
  kind: 'threat-of-violence',
  frustrated: 1,
  angry: 1.5,
  abusive: 1.3,
  topics: ['threat_of_violence'],
  negated: 'keep',
  phrases: `
    i … slashing (the|those) (tyres|tires); blood will be (on|spilled|everywhere); my (fist|fists) (would|can|could|might);
    (want to see|wanted to see|want|expect) (|real )violence; with (my|their|our) (fists|bare hands);
    i (will|would|could|should|want to|need to|might|shall) … <harm> <target>;
    (i|we) (will|would|could|am going to|are going to|want to|might|shall) … <harm> (your|that|those|the|every|this|
      one of|any|all of|whoever) … <victim>;
    (going to|want to|about to|ready to|coming to|love to|like to) <harm> (you|him|her|them|whoever|your|somebody|someone|
      everyone|one of you|both|all of you);
    (i|we) (will|am going to|are going to|want to|might) … <harm> (whoever|everyone|everybody|anyone|anybody|all of you|
      both of you|you all|the lot of you|one of you|some of you|you people|somebody);
    (or|or else|else|otherwise|swear|promise) (i|we) (|will |am going to )<harm> (you|him|her|them|someone|somebody|your|
      everyone|whoever|one); (hurt|kill|shoot|stab|beat) (them|you) (|all |)both;
    (someone|somebody|my brothers|my brother|my cousins|my friends|we|people) will (kill|hurt|stab|shoot|beat|find|get) you;
    will (kill|murder|shoot|stab|strangle|behead|slaughter) (you|u|him|her|them|someone);
    (come|coming|drive|walk) … (kill|hurt|shoot|stab|beat|murder|punch|slap|strangle) (someone|somebody|people|one of); (come|coming|drive|walk) … and (kill|hurt|shoot|stab|beat|murder|punch|slap|smash|strangle|burn) (you|him|her|them|
      your|everything|the place|every);
    kill (you all|all of you|every one of you|your family|your kids|your children|every single);
    <harm> every (one|single one|last one) of you; (hunt|track) (you|him|whoever|that|your) … down;
    hunt down (you|him|her|whoever|your|every|the person|each);
    (hunting|tracking) (you|him|her|whoever) down; (hunt|hunting) … (down like|like an animal|like dogs|like a dog);
    (killing|murdering|stabbing|shooting|strangling|hurting|beating|burning|choking) (you|one of you|your <victim>|
      whoever|that <victim>|all of you|every one of you|the next|the first|the lot of you);
    (dream|dreaming|dreamt|fantasise|fantasising|fantasize|fantasizing|thinking|thought|think|imagine|imagining)
      (of|about) … (hurting|killing|strangling|shooting|stabbing|smashing|burning|choking|punching) (you|your|him|her|
      someone|somebody|that|one|whoever|people|them);
    (beat|kick|knock|smack|slap|choke|punch) the (crap|shit|hell|life|fuck|stuffing|living) out of;
    (choke|strangle|squeeze|beat) the life out of;
    (kick|whoop|whip|beat|smash|stove|cave) <whose> (ass|asses|arse|butt|head in|face in|teeth in|skull in|windows in);
    (beat|mess|fuck) (you|him|her|them|someone) up (bad|badly|when|if|so|for|good|and|until|real|tonight|tomorrow);
    (will|going to|want to|would|could) (beat|mess|fuck) (you|him|her|them|someone|that <victim>) up; f (you|u) up;
    (break|snap|smash|crush|wring|slit|cut|bash|rearrange|knock|kick|punch|slap|shoot|gouge|rip) <whose> … <body>;
    (break|breaking|smash|wring|snap|slit|crush|crack) (the|that|every|some|those|a) … (neck|necks|jaw|jaws|skull|bones|
      throat|throats|kneecaps|fingers|legs) of … (you|your|whoever|that|the <victim>);
    (snap|break|wring) (that|this|the) <victim> (neck|legs|jaw|arms|fingers);
    (breaking|smashing|slitting|cutting|snapping|wringing|crushing) <whose> … <body>;
    i … (punch|slap|hit|shoot|stab|kick|smash|strangle|headbutt) the (next|first|very next) (one|person|agent|idiot|
      <victim>|driver); break every bone; spit in <whose> (face|food|mouth);
    (punch|slap|smack|shoot|kick|headbutt) (you|him|her|them|someone|your|that|the) … in the (face|head|mouth|gut|teeth|
      throat|nuts|jaw); (wipe|take|knock|slap|smack|punch|beat) (that|the|your) (|(stupid|smug) )(smile|smirk|grin|look|
      attitude) (off|from|out|right off);
    (put|send|land) (you|him|her|someone|one of you|your <victim>|that <victim>|somebody) … in (a|the|an|) (hospital|
      grave|coffin|ground|morgue|wheelchair|intensive care|ambulance|icu); six feet under; dead (man|woman|men) walking;
    dead meat; you are (a|so|all|) dead; (he|she|they) (is|are) (a dead man|a dead woman|dead men|dead meat|so dead);
    (tell|warn) (him|her|them) (from me |)(that |)(he|she|they) (is|are) (dead|finished|next|a dead);
    consider (yourself|yourselves|him|her) dead; you are (next|all next|already dead|as good as dead);
    your days are numbered; (days|hours) are numbered (in|at|mate|pal|and i|because i);
    (i|we|will|would|could|should|to|let us|or|might|and) (burn|torch|firebomb|bomb|raze|trash|smash) (your|that|his|her|every|the) … (office|offices|store|stores|shop|shops|building|house|headquarters|branch|warehouse|depot|hq|workplace|vans|trucks|premises|showroom|lobby|reception|center|centre|place|counter);
    (smash up|blow up|set fire to|petrol bomb|shoot up|bomb|torch) (your|that|his|her|every|the|this) … <premises>;
    (will|would|could|should|going to|want to|or i|might) … (burn|torch|firebomb|bomb|raze|trash|smash|ram|wreck) (your|that|this|his|her) … <premises>;
    (blow|burn|bomb|torch) (you|your <premises>|your place|the whole (place|building)|the lot of you|that place) (|all )(up|down|sky high|to the (ground|sky));
    (smash|brick|shoot out|kick in|put a brick through|smash in|put in|put through) (|all |)(every|the|your|each|his|her|
      those) … (window|windows|windscreen|windscreens|windshield|car|van|vans|door in|till|tills|counter|shopfront);
    (brick|rock|firework|petrol|gasoline|fire|match|something burning|molotov) (through|in|into|under|at) (your|his|her|
      that|the front|the office) … (window|windows|letterbox|letter box|door|mailbox|house|office);
    set … (fire to|alight) (your|the|this|that|his|her) … <premises>; set fire to (myself and|you|him|her|your|that);
    set <whose> … (on fire|alight|ablaze); set (you|him|her|them|the <premises>|that <premises>) (on fire|alight|ablaze);
    (will|would|to|should|could|let us|or i) burn (it|this place|the place|the whole thing|you|your|him|her|them|that place|everything) … (down|to the ground|to ashes|to cinders|alive);
    (burn|burned|burnt|burning) to the ground … (tonight|with you|with everyone|because|if i|before|see|promise|by);
    (see|watch|watching|want|love|like|hope|promise) … (building|office|store|shop|house|place|depot|branch|headquarters)
      … (burn|burns|burning|burned|in flames|on fire|in ashes);
    (petrol|gasoline|lighter fluid|can of petrol|jerry can|molotov|lighter|matches|box of matches) … (your|you|that) …
      (<premises>|letterbox|door|all of you|inside); (molotov|petrol bomb|pipe bomb|nail bomb|car bomb);
    (cans|can|litres|gallons|bottle|bottles) of (petrol|gasoline) … (match|lighter|grudge|you|nothing to lose|temper|for);
    shoot up (the|your|this); shooting spree; go postal; next mass (shooting|shooter); school shooter;
    (bring|bringing|grab|fetch|load|loading|loaded|cleaning|polishing|brought|packing|taking) (|(a|my|the) |my dads )(|(loaded|big|hunting) )<weapon> (to|and|with|for|when|tonight|tomorrow|next|on|down|along|in);
    (bringing|loading|loaded|cleaning|grabbing|fetching|getting) (my|the|a) (|(dads|fathers|old|loaded|hunting) )
      <weapon>; i (have|own|got|have got|carry|keep) (a|my|the|two|three|several) (|(loaded|big|hunting|licensed) )
      <weapon>; (bring|get|grab|fetch|carry) (my|a loaded) <weapon>; (have|got) my <weapon>;
    (<weapon>|knife|bat|machete|crowbar|hammer|axe|blade) … (not afraid|not scared|know how|happy|ready|willing|itching) to
      use (it|one|them); not (afraid|scared) to use (it|them|force|one|my <weapon>|my hands|my fists);
    (come|coming|be|show up|turn up|see you|visit|walk|down|over|there|back|return|in) … with (a|my|some|an) … (<weapon>|<tool>|machete|pipe|blade); (put|putting|need|needs|deserve|deserves|gets|get|save|
      saved|saving|with) (one|a) bullet; (one|a|the next) bullet (in|for|through|with|each|and|has|is|would|will);
    bullet (in|through|between|with) … (head|brain|brains|eyes|name|skull|chest|kneecap);
    (got|have|took|keep) (the|a|my) (|(baseball|tyre|tire|iron) )(hammer|bat|axe|crowbar|machete|blade|knife|iron|bar|pipe) (in (the|my) (car|boot|van|bag|hand|pocket|trunk)|on me|with me|ready|by the door|for (you|him|her)|with your);
    (sharpened|sharpening|sharpen) (my|the|a) (|(big|kitchen|hunting) )(knife|knives|axe|machete|blade) (for|and|before|
      while|thinking|tonight|just); (my|with a|with their) (|baseball )(bat|crowbar|machete|chainsaw|hammer) (will|and i|in hand|in my hand|to (your|the|his|her)|until|across|over|round|around);
    blow <whose> (brains|head|face|kneecaps) (out|off);
    blow (you|him|her|everyone) (up|away|to bits|to pieces|to kingdom) (with|if|when|and|tonight|tomorrow|unless|all);
    (there is|there are|put|putting|planted|plant|left|hidden|hid|placed|rigged|built|building|made|making|send|sent|sending|got|have|throw|wired) (a|the|two|three|another) (|(small|real|homemade|pipe|letter|car|nail) )(bomb|bombs|explosives|grenade) (in|at|under|on|inside|outside|for|that|and|near|behind|with|to|through|set|timed|waiting|ready|somewhere);
    (plant|planted|planting|build|left|leave|send|throw) a (|(pipe|letter|car) )(bomb|grenade);
    bomb (under|inside|outside) (your|the|one of|that|his|her); bomb threat on (you|your);
    (throw|throwing|splash|chuck) (|some |a bottle of )acid (in|at|on|over|into); acid in (your|her|his) face;
    (i|will|would|going to|could|should|want to|gonna|might) (run|running|mow) (you|him|her|them|your driver|your <staff>|
      one of your <staff>) (over|down); (ram|drive) (my|a|the|this) (car|truck|van|lorry|tractor|bus) (|(straight|right) )
      (through|into) (your|the front|that|his|her|one of); (slash|slashing) (<whose>|those|all your|every) (tires|tyres|
      throat|face|van); (will|going to|would|should|could) (rape|gut|skin|behead) (you|her|him|your|them);
    (skin|burn|bury|flay|cut|chop|hack) (you|him|her) (alive|up|into pieces|to pieces|open|to bits);
    (set|let|loose|release) my (dog|dogs|pitbull|pitbulls|rottweiler|alsatian) (loose |)on (you|him|her|them|your|the next|
      whoever); (take|taking) (you|him|her|everyone|some of you|as many|all of you|someone|one of you|a few of you|your)
      … (down|out|with) (with me|me); not (leave|walk out of|get out of|make it out of|walk out|leaving) (the|that|this|
      your|of) … (alive|one piece|safely|on your feet|breathing); (leave|walk out|get out|make it out|gets out|leaves) (|
      of there |there )alive (|if|when|unless|next); my (fist|fists) (in|through|into|will|down|meet|meets|on|and your);
    with (my|their|our) (fists|bare hands) (on|if|when|until|around|and|like|next);
    get my hands (on|around) (you|him|her|whoever|the person|your|that (<victim>|person)) … (neck|throat|will|kill|
      person|going|regret|sorry|dead|hurt|swear|pay|one day|finish|wish|hospital|god help);
    (lay|put|wrap|wrapping|putting|laying|getting|get|got) my hands (around|round) (you|him|her|them|your|his|that|the);
    get my hands on (you|whoever|your|that|the) (|(idiot|driver|agent|person|bastard) |<staff> |<fool> )(who|that|i|and|
      next|in|bastards|myself); (lay|put) (my |)hands on (you|him|her|your <victim>|that <victim>|whoever);
    (will|to|would|could|should|swear i|promise i) (end|finish) (you|him|her|(your|his|her) life|their lives|all of you) (|right|for|once|myself|off|with|if|here); (end|ending|take|taking) (your|his|her|their)
      (life|lives) (|and|if|for|myself|like|with|tonight|because);
    wipe you (out|off the|all out|from the); get rid of you (permanently|for good|myself); erase you;
    destroy (you|him|her) (physically|in person|with my); eye for an eye;
    (hope|wish|pray) … family … (dies|die|burns|burn|suffers|gets cancer|dead); (hope|wish|pray) … (you|u|he|she|they|your (family|kids|mother|house|wife|husband|daughter|children|son)) … (die|dies|
      dead|cancer|burn|burns|get shot|suffer|rot|starve|drown|bleed|killed|run over|hit by|choke|get hit|get cancer);
    (hope|wish|pray) … (your|the) … (driver|drivers|staff|office|building|ceo|agents|manager|plane|van|vans|house) …
      (burn|burns|crashes|explodes|dies|die|suffers|suffer|rots|gets shot|gets stabbed|gets hit|gets run|hit by a);
    (deserve|deserves|need|needs|wants|want) (a|to be|to get) … (shot|hanged|beaten|killed|beating|bullet|kicking|hiding|
      thrashing|stabbed|strangled|slapped|punched|hurt|burned|burnt) (|for|and|you|by|if|like|until|all|or|in|badly|until);
    (deserve|deserves|need|needs) (to|a) (die|bullet|slap|good hiding|good beating|good kicking|good slap|hiding|kicking|
      good thrashing|punch in); (should|ought to|must) (|(all|both) )be (shot|hanged|hung|killed|beaten|lynched|stabbed|
      strangled|drowned|burned|burnt|slapped|put down like); (i|we) (will|am going to) hurt (people|someone|somebody|one of|your);
    (kill|hit|death|revenge) list; death warrant; ill (kill|hurt|shoot|find|beat|smash|burn|break|punch|slap|stab|
      strangle) (you|u|him|her|your|them|that|ur);
    (blood|teeth|brains) (on|all over|across|down) (the|your) (floor|walls|wall|pavement|counter|desk|carpet|steps);
    (make|making|watch|see|seeing|watching) (you|him|her|your <victim>) (bleed|scream|suffer|beg|burn|die|cry for mercy|
      crawl|choke); (enjoy|love|pleasure|fun|happily|gladly) (|(to|in) )(hurting|killing|beating|strangling|shooting|hurt|
      kill|strangle|watching you) (you|him|her|them|suffer|bleed|burn|die|every|whoever|your);
    (kill|killed|stab|stabbed|shoot|shot|hurt) (people|a man|men|someone|somebody|worse than you) (before|for less|for a
      lot less|for far less|and); (shot|killed|stabbed|died|beaten|hurt) (|(people|men) )for (less|far less|much less|a lot
      less); blood will (flow|be spilled|be shed|spill|run);
  `,
};

/** Everything that is read as a threat against people or places. */
export const THREATS: readonly CueGroup[] = [PLAIN_THREATS, ...VEILED_THREATS];
