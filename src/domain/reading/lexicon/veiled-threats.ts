// Threats that name no deed: knowing where somebody lives, turning up in person, "accidents happen", a warning to stay
// away. Many of these words have an innocent use, so they are written with what makes them dark; the weaker ones only
// count in pairs.

import type { CueGroup } from './notation';

export const VEILED_THREATS: readonly CueGroup[] = [
  {
    kind: 'threat-of-violence',
    frustrated: 1,
    angry: 1.5,
    abusive: 1.3,
    topics: ['threat_of_violence'],
    negated: 'keep',
    phrases: `
      and you will be sorry; (angry|mad|furious|desperate) enough to do something; your (kids|children|daughter|son) (go|goes|
        play|plays|walk|walks) (to|home|in|on|at); (wait|waiting) (until|till) i get my hands on (that|the|this) <victim>;
      know where (you|u|he|she|they) (|(all|both) )(live|lives|work|works|sleep|sleeps|park|parks|hang out|drink|drinks|
        smoke|eat lunch|go to school|shop|go after); know where (your|the|that) <victim> (live|lives|park|parks|drink|drinks|sleep|sleeps|goes); (wait|waiting|be|stand|standing) outside when (you|he|she|they|your); (watch|watches|watching|mind) (his|her|their) (back|backs); (wait|waiting) (until|till) i get my hands on (you|him|her|your|whoever); (start |)counting your (days|hours|teeth); know (exactly |)where (your|ur) (family|kids|children|wife|husband|
        mother|mum|mom|staff|agents|son|daughter|sister|parents|drivers|girlfriend|boyfriend) (live|lives|work|works|go|
        goes|sleep|sleeps|play|plays|park|is|are|study|studies);
      (i|we) (|(already|now|also|do|have) )(know|found out|worked out|figured out) (exactly |)where (your|the) <premises>
        (is|are); (found|find|finding|worked out|figured out|looked up|traced|track) (out |)where (you|he|she|they) (live|
        lives|work|works|park|parks|sleep|sleeps); (have|got|found|know) (your|ur|his|her) (home address|street|number
        plate|licence plate|license plate|registration plate|plate number|front door|bedroom);
      (minutes|seconds|minute|long|hard|difficult|much|clicks|everything) to find (your (street|house|home|home address|
        family|facebook|car|flat|kids|wife|husband|real name)|where you (live|work|park)|you (live|and|if|when|mate|pal));
      (not|no trouble|easily) (|(be|that|very|too|so) )(hard|difficult) to find (you|your|where you|out where|him|her);
      (know|found|got|have) your (full|real|last|surname) (name|name and)(|now) and (where|your|i|address|street|what);
      know what (you|he|she|your wife|your kids|your daughter) (look|looks) like (and|now|so|mate|pal|too);
      (know|remember|never forget|memorised|memorized) your face; i never forget a face and; (i|we) … know (what time|when|which days|exactly when) (you|he|she|your shift|your <staff>|they) … (leave|leaves|finish|finishes|get off|gets off|go home|goes home|end|ends|clock|clocks|lock|locks|knock off|close up|alone);
      (i|we) (|(already|also|do) )know (what|which) … (bus|train|route|school|gym|floor|desk|shift|entrance|door|car|pub|
        bar|platform|house|street) (you|he|she|your|they) (|all )(take|takes|use|uses|drive|drives|go|goes|catch|live|
        park|sit|work|get|come|leave|drink|is|are|kids|kid|daughter|son);
      (i|we) (|(already|also) )know your (kids|family|wife|husband|daughter|son|shift|route|street|schedule|mother and|
        routine|movements|house); know who you are and where; know all about (you|your family|your kids) and; (watched|watching|seen|saw|been watching|followed|following) (you|him|her) … (leave|leaving|lock|locking|close up|walk|walking|smoke|smoking|come out|coming out|go home|going home|get in|getting in|park|parking|get into|get off|through|at night|every night|every day|for days|this week|from);
      (been|am|be|are|will be) (sitting|sat|parked|waiting|standing|stood|watching|right) outside (your|his|her) (house|
        home|flat|apartment|door|window|bedroom|place);
      (standing|waiting|sitting|parked|sat|stood|see you|be) outside (your|his|her) (house|home|window|flat|bedroom|kids|
        school); (follow|following|followed) (you|him|her|your <victim>|one of your <staff>|one of you) …  (home|to your car|to his car|to her car|back to your|back to his|to your house|into the car park);
      (i|we) will … (wait|waiting) for (you|him|her|them|your <victim>) (|right )(outside|by (your|his|her) car|in the (car park|parking lot)|round the back|at the (back|gate)|when|after work|tonight); (i|we) will be (waiting|there|here|outside|right outside|close by) … when (you|he|she|they|your <staff>|your shift) … (finish|finishes|leave|leaves|clock|clocks|lock|locks|get off|gets off|walk|walks|come out|comes out|go home|goes home|expect|step|steps|knock|ends|sleep);
      (wait|waiting) for (you|him|her|them) outside; be outside when (you|he|she|they|your) (finish|leave|lock|come|clock|
        shift|get|close); see you outside (tonight|after|later|coward|then|tough|if|when|and|big|work);
      see you (in|at) the (parking lot|car park|back door|staff entrance|staff exit) (when|after|tonight|at|coward|tough|
        later|pal|mate|tomorrow night); meet (me|us) (in|at|behind|round|outside) (the|your) (alley|car park|parking lot|
        back) (and|if|coward|like|tonight|tough|then|so we|see); (enjoy|nice) your (lunch|lunch break|break|smoke break|cigarette break|walk home|drive home|evening walk|run) … (bench|watching|be there|see you|car park|alone|while it|while you|last|tonight|corner|mate);
      (watch|mind) (your|ur) (back|backs); (watch|mind) yourself (when|out there|tonight|on the way|walking|leaving|pal|
        mate|after); (looking|look|glancing) over <whose> shoulder; eyes in the back of your head (from now|because|when|
        if|tonight|mate|you); sleep with one eye open; one eye open (tonight|from now|when|if|because|mate);
      check under (your|the|his|her) (car|van|bed) (before|every|from|tomorrow|tonight|first|each|if);
      (should|better|might want to|remember to|time to) check <whose> (brakes|car|tyres|tires|locks|doors|brake lines); (you|u|he|she|they|your <staff>|your <victim>|his boss|all of you) … (better|best) (hide|run|pray|lock|get security|be scared|be afraid|disappear|watch out|be ready when|watch|be careful|hope i|hope we|sleep|look over|move house|start running|keep|get a bodyguard|stay away|grow eyes);
      (you'd|he'd|she'd|they'd) (better|best) (hide|run|pray|lock|be scared|be afraid|watch|hope i|sleep|start running|
        look over|keep looking|be careful|disappear|watch out);
      (advise|advice|tell|suggest|warn|recommend|telling|warning) … (you|staff|people|everyone|colleagues|friends|team|
        him|her|them) … (stay away|keep away|stay home|stay at home|stay indoors|not to come in|not come in|call in sick|
        take the day|lock (your|their) doors|lock the doors|look over|keep looking|watch (your|their|his|her) back|watch
        (his|her|their) step|say (your|their) prayers|update (your|their|his|her) will|run|hide);
      (stay|keep) away from (the|your|that|work) … (tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|
        sunday) (|morning|afternoon|night) … (if you|for your own|all i|only warning|you like|you value|you want|or);
      (do not|would not|should not) (come|go|turn up|show up) (|in )to (work|the (office|store|shop|branch)) (tomorrow|tonight|on|next|this|today|if);
      (call|phone) in sick (tomorrow|tonight|on|next|this|today|if you|for) ; (you|your staff|everyone) (should|might want
        to|had better|better) (take|have) (tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|the day|the week) off;
      (clear|evacuate|empty) the (building|office|store|shop|branch|place) (before|now|by|or|if|while|because|unless); (you have|you got|have got|giving you|give you) … (minutes|hours|days|hour|seconds) (to (run|hide|clear the|evacuate|get everyone out|get out of there|say goodbye|live)|before (i|we) (come (for|after|find|looking|round|over|down there)|start (hurting|killing|breaking|shooting)|burn|kill|hurt|blow|set|find you|pay you|do something));
      be careful (walking|going home|on your way home|when you leave|crossing|out there tonight|who you|out there in|in
        the dark|starting your car|opening); (take|have) care (on your way home|walking home|on the stairs|crossing the|in
        the dark); careful (when|on|in) … (way home|dark|to your car|walk home); walk … (to|back to) your car (tonight|
        alone|later|after|with); (would not|do not|not to|not be) walk (alone|home alone|to your car alone);
      remember that (when|next time) … (walking|home|family|sleep|dark|kids|night|alone);
      you will … (regret|live to regret) (this|it|that|the|ever|what|not|every|being|having|hanging|ignoring|for|crossing|
        your); make (you|him|her|them) regret; (will|going to) regret … (born|day|crossing|messing|your family|met me);
      (regret|rue) the day; you will … be (|(very|so|really|truly) )sorry (when|you|for|if|that|one|soon|i|about|by); (you|they|he|she|someone|somebody|your <victim>) (will|is going to|are going to) … (pay (for this with|for that with|for what|dearly|with your|in blood|in full one|the price in)|bleed|burn for|wish you|wish they|suffer for|find out what (i|we|happens|it feels));
      (you will|they will|he will|she will) (|all )pay for (this|that) (one way|with|soon|in|dearly|i promise|i swear|
        personally|when|mark|and|every); make (you|him|her|them|your <staff>|someone) (|all )(suffer|bleed|disappear|beg|
        scream|pay (in blood|with|dearly)); (will|going to|gonna|swear i will) make (you|him|her|them|someone|your <staff>|
        all of you) (|(all|personally) )(pay|suffer|bleed|cry|crawl|hurt|wish|sorry);
      (get|getting|got|have|gets) … what is coming (to|for); (has|have|had) it coming (to|and i|from me|for|you); you will
        get (yours|hurt|what you deserve|what is coming); (get|gets|getting|got) what (you|he|she|they) (deserve|deserves)
        (when|from me|soon|in person|one|and i|tonight); what goes around (will come round|comes back with a); (you|they|he|she) (will|would|are going to|is going to|might|may) not (like|enjoy|survive|want to (know|see|find out)) (what (happens|i|comes|we|is coming|i am)|how (it|this|that) (ends|feels|goes)|it when (i|we)|the next|where (i|this)|who (i|we|turns)|my next|what); (see|find out|know|seen|learn|discover|show you) what (i am|we are|a (man|father) like me|someone like me|people like me|a desperate man|an angry man) … (capable|is capable|are capable|will do|does); have no idea what (i|we) (am capable|are capable|can do|might do|could do|will do|have
        done|have planned); something (bad|terrible|nasty|very bad|unpleasant|really bad|awful|ugly|horrible) (will|might|
        could|is going to|may|is about to) happen; (something|anything) … (happens|happened|were to happen|should happen|might happen|could happen|may happen|is going to happen|will happen) to (you|your (family|kids|children|wife|husband|daughter|son|staff|drivers|driver|nice|lovely|pretty|team|colleagues|house|dog)|one of you|one of your|that (nice|lovely|pretty)); (someone|somebody|people|one of you|one of your <victim>|you|your <victim>|he|she) … (will|to|about to) … (get|be|end up) … (hurt|killed|stabbed|beaten|shot|dead|in a ditch|in … hospital|in the river);
      (before|until|till) (someone|somebody|one of you|one of your|people) (gets|get) (hurt|killed|shot|stabbed) and (i|it);
      (do not|not) want (anyone|anybody|someone|somebody|people|you) (to get|getting|to be) (hurt|killed) (but|so|do|
        because|over|so do); people (will|are going to) (die|get hurt|suffer) (because|if|tonight|unless|for); someone (is
        going to|will) (die|pay|bleed|suffer|be sorry) (|for|because|tonight|today|over|in|and|unless|with);
      (some|one|none|half|two|a few|many) of (you|them) will not (be |)(going|go|make it|see|wake|get|come|coming|live|
        leave|leaving|survive|be here|last|walk|return|getting); (you|your <victim>|your driver|that driver|u) will not … (go|going|make it|get|come|coming|getting|making it) (|back )home; (you|he|she|they) will not (see|live to see|make it to|reach|be alive) … (another (day|sunrise|birthday|christmas|shift)|tomorrow|the morning|the weekend|christmas|your kids|your next|next week|monday|sunrise|the end of the (day|week)|your (family|birthday|wife)); (you|he|she|they) will not (walk|see|breathe|smile|laugh|be smiling|be laughing|be walking|be breathing|talk|type|be typing|be so pretty) (again|for a|tomorrow|straight|when i|with|in that|much longer|once i|after|by the|so much|properly|ever); will not be a next (day|shift|birthday|christmas|morning);
      (by the time|when|once|after|until) i am (done|finished|through) with (your face|him|her|that <victim>|your <staff>|
        your <premises>|your family|you you|you they|you nobody|you no one|you not|you your); last (thing|mistake|face|sound|shift|door|day|breath|parcel|trip|job|thing he|thing she) … (you|he|she|they|that driver) ((will|would) |'ll )… (make|see|do|hear|feel|knock|deliver|have|take|touch|open|know|remember) (|ever|will|before);
      (end|ends|ending|finish|finishes|go|goes|turn out) (|(very|really|so) )(badly|bad|bloody|ugly) for (you|him|her|them|
        someone|all|somebody|your|one|everyone); (end|ends|ended|finish) in (blood|bloodshed|violence|a funeral|murder|a
        body bag|bodies); (will|could|going to|about to|gonna|might) (get|turn) (|(very|really|real) )(ugly|violent|
        bloody|nasty|physical) (|for|if|in|here|with|when|between|between us|very); (get|gets|getting) physical (with (you|
        him|her|your|someone)|if|unless|next|and|when|in there); (i|we) (will|can|am|might|could|get|am going to) (get|be|
        become|turn|go) violent; resort to violence; violence is (the only|next|all you|what you|coming); if (you were|he were|she were|you was|i was|i were|you stood) (standing|sitting|right here|right there|in front|within reach|in the same room|there now) … (would|punch|slap|hit|kill|neck|teeth|throat|hurt|regret|sorry);
      (i|we) (will|would|may|might) not (be |)(this|so|as|quite so|half as) (polite|nice|calm|gentle|friendly|patient|kind|
        civil|restrained) (next|if|when|in person|again|face|with|once|then|anymore|any more|the next|to your|after);
      next time (i|we) will not be (so|this|as|quite so) (nice|calm|polite|friendly|patient|kind|gentle|civil); (next time|when) i (come|am) (in|there|down|back|over|round) … will not … (to talk|for talking|talking|be alone|come alone|be coming alone|be empty handed|just talk|be with words|use words|ask nicely|be so);
      not (be |)(coming|come|turning up|turn up|going) (alone|empty handed) (next|this|and|tomorrow|when|so|tonight|mate|
        i|the next); if i (ever |)(see|meet|catch|run into|find|get hold of) (you|him|her|them|that|your|whoever|this|
        one of) … (break|kill|hurt|regret|sorry|hospital|teeth|face|pray|dead|knock|slap|beat|walk|neck|strangle|punch|
        swear|hands|god help|not be responsible|run|floor|swing|bleed|apart); (if|when|once|until|till) i … (get (hold|a hold) of|find|lay hands on|catch|get my hands on) (you|him|her|them|whoever|the person|the idiot|that|your <staff>) … (will|to|would|god help|sorry|dead|wish|pay|regret) … (strangle|kill|hurt|neck|sorry|break|beat|throttle|murder|bury|gut|wish|regret|pay|hospital|throat|face|smash|die);
      if i could (reach|climb|come|crawl|reach down|jump) through (the|this|your) (phone|screen|line|computer|keyboard|
        wire|receiver); just wait (until|till) i (find|get|see|meet|catch|come|am) (you|him|her|them|your|to your|there|
        in|down there|outside|near); wait (until|till) i (find|catch|get hold of|come and find|meet|run into) (you|him|
        her|your <staff>|whoever|that); (say|said|repeat|try) (that|it|this) to my face (and|coward|if|then|when|see|tough|
        you|next|i dare); (be|are|feel|is|count yourself|count yourselves) … (lucky|glad|grateful|thankful) … (behind a (phone|screen)|a screen between us|far away|miles away|a long way|same room|not (there|armed|hit|break|smash|kill|reach)|can not reach|alive|restrained); (lucky|glad) i (did|do|was|am|have) not (hit|there|carry|in the same|know where|find|close|armed|
        carrying|break|kill|strangle|smash|violent|deck|swing); (do not|not) make me (come (down|over|there|up|find|after|
        looking|to your)|drive (down|over|to your)|hurt|kill|use|get violent|do something (|i|we|stupid|bad|terrible)|
        find you|show you what); make me do something (i|we|you|bad|terrible|stupid|drastic|awful);
      not … (responsible|accountable|to blame) for (what i|my actions|my own actions|what happens (when i|next|if i|to (you|your|him|her))|anything i|whatever i|what my|how i);
      do something (we|you|you will|you would|both of us|i might|that we|that you|i will|i would) (|(will|would|all|both|might) )(regret|be sorry|remember); (about to|going to|gonna) (snap|lose it|explode|lose control) … (hurt|someone|
        somebody|you|people|one of you|your); (do|doing) something (|(that|which) )… (on the news|in the news|make the
        news|headlines|go to jail|go to prison|prison for|jail for|arrested); (see|read|hear) about (it|me|this|you) (on|in)
        the (news|papers|newspaper|paper) (when|after|tomorrow|because i|and|if i); (am|are|me and) (coming|coming down|on my way|heading) (for|after|to (find|get)|looking for) (you|him|her|your (family|kids|house|staff|driver|children|wife)|all of you|every|whoever|each|the lot); coming to (get|hurt|
        kill) (you|him|her|them|your); (i|we) will … (wait|waiting) for (you|him|her|them|your <victim>) (|right )(outside|by (your|his|her) car|in the (car park|parking lot)|round the back|at the (back|gate)|when|after work|tonight); i will find you (|and|if|wherever|
        one|when|no matter|i promise|mark); (find|finding) out (who you are|your name|where you) (|really |)and (i|you|
        then|when|come|pay|make|teach|show|what|there); (follow|deal with|sort) you (out |)(personally|myself|later|in
        person|after work|outside); teach (you|him|her|them|someone|all of you|your <staff>|that <victim>) (|all )a lesson;
      learn (|(this|it) )the hard way (what|that i|not to|if|when|mate|who|unless|you); take (this|matters|things|the law)
        into my own hands; (settle|sort|finish|handle|solve) (this|it) (like men|man to man|with my fists|outside|the old
        way|the hard way|in the street|physically|face to face (you|coward|and|when|if|like|tough|see));
      (pay|paying|make) (you|him|her|them|your (family|house|kids|wife|home|mother|<staff>)) a (|(little|personal|surprise|late|nice|friendly) )visit; (i|we) … (send|sending|sent|ask|asked|told) … (people|guys|boys|lads|cousins|friends|brothers|mates|men|brother|cousin|someone|somebody) (|(from|round|over|down) )(to (see|visit|talk to|deal with|find|meet|pay|sort|teach|wait for) (you|him|her|your)|to your (house|home)|after (you|him|her)|round to (you|your|his|her)); (know|have|got) (|(some|certain) |a few )(people|guys|friends|boys|lads|brothers|cousins|men|someone|somebody|mates|family) who (will|can|would|could|take|do|are|is|owe|break|hurt|make|does|happily) …  (take care of|deal with|break|handle|hurt|visit|find|sort|make (you|people|it)|burn|me a favour|me a favor|happy to (hurt|break)|ask questions|talk|for a living|legs|people disappear|good at);
      (accidents|bad things|fires) (|(do|can|will|sometimes) )(happen|start) (to (people|you|drivers|staff|agents|those|
        offices|buildings|shops|cars|vans|companies|families|kids)|you know|in (warehouses|depots|offices|places|old)|at
        night|all the time when|easily|every day mate|especially|when (people|you)|on dark|on quiet); an accident (could|
        might|may|can|will|is going to) (happen|befall) (|to (you|your|him|her|one of)); (have|has|had) (an|a little|a
        nasty|a bad) accident (if|on the way|on your|unless|one|some|walking|soon); (shame|pity|terrible|awful|unfortunate) (|thing )if (something|anything|someone|somebody|it|your (kids|house|car|van|office|shop|store|family|daughter|son|wife)|one of) … (happened|happen|burned|burnt|burn|caught fire|went up|hurt|had an accident|broke|disappeared|lost); (hate|hates|not want) (for |to see |)(something|anything) … (to |)(happen|happening) to (you|your|him|her|one of|that); (nice|lovely|pretty|beautiful|cute) (office|
        family|house|store|kids|daughter|shop|place|car|van|face|smile|wife|little girl) … (shame|pity|careful|if
        something|if anything|keep it|stay|burn|would be|be a|protect|hurt|lose|to happen|insured|safe);
      (nice|lovely|beautiful) (family|kids|daughter|wife|house) (you (have|got)|there) (|there|mate|hope|keep|be|would|
        is|it); (photo|photos|picture|pictures|pics) of your (family|kids|wife|house|daughter|son|children|home) (|on|and|
        online|hope|so|lovely|saved); think (of|about) your (own |)(safety|kids|family|wife|daughter) (before|when|next|
        carefully|because|and what|tonight); for the sake of your (own |)(family|kids|children|health|safety) (|you|refund|
        fix|i|give|send|call|sort|please); your (kids|children|wife|husband|daughter|son|family|mother|colleagues) (are|is|
        will be|could be|might be|better be) (next|not safe|in danger|dead|alone|scared|sorry|going to (pay|suffer|die|
        miss you|cry|get hurt)); (kiss|hug) your (kids|wife|husband|family|children|mother|daughter|son) (goodbye|
        goodnight|tonight|while|tight|because|one last|before); (say|wave|kiss) (goodbye|bye bye|bye|farewell) to your
        (family|kids|wife|husband|face|legs|teeth|life|house|van|children|daughter|kneecaps|windows|car); (hope|trust) (you|your|the|that|he|she|they|all of you) … (insured|insurance|life insurance|health insurance|fire insurance|(made|written|got) a will|will is|fire alarm|fire alarms|fire extinguisher|sprinklers|smoke alarm|wear a vest|bulletproof) (|because|works|work|paid|up to date|covers|going|you will|for|when|is|are|against|there); (you|someone|somebody|your <staff>|he|she|they|u) will … (need|needing) (an ambulance|a doctor|a surgeon|a coffin|security|stitches|the police|a bodyguard|a wheelchair|a dentist|new teeth|a hospital|a hearse|paramedics|a good lawyer and|protection); call an ambulance (but|for your|for you|now because|first|before i);
      (you|they|your boss) (should|better|might want to|need to) (get|hire|call) (|(some|more|extra) )(security|a bodyguard|an ambulance); (get|hire|call) ((more|some|extra) )security (because|
        before i|when i|for when|if i|now); barricade (the|your) (door|doors); (pray|hope) … (i|we) (never|do not|do not ever) (find|catch|meet|run into|come across|get hold of|bump into|see) (you|him|her|out (where|who)|which one|whoever); pray (you|he|she|they) (|do not |never )(meet|see|run
        into|find|bump|come across) (me|us); say your prayers; make (your|their) peace with;
      (disappear|die|vanish|end up|get hurt|get beaten|have accidents) … people like you; people like you (|(always|usually|should) |
        deserve to )(disappear|end up|die|get hurt|get beaten|get stabbed|get shot|have accidents|deserve it|go
        missing|be put down|be shot|in ditches|bleed); (who|what) you are (dealing|messing|fucking|playing) with (here|
        mate|and|pal|you|when|but|if|so|until); (mess|messing|messed|fucked|fucking|picked|fuck|crossed) with the wrong
        (person|guy|man|one|woman|customer|family|dude|people); (picked|crossed|chosen|screwed|robbed|cheated) (|(on|over) )
        the wrong (person|guy|man|woman|customer|family) (|to (rob|mess|cross|steal|cheat|screw)|and|mate|this|pal);
      not (someone|somebody|a man|a person|the (kind|type|sort) of (man|person|guy)) (you|anyone) (want|wants|should|would
        want) (|to )(mess|cross|anger|upset|annoy|make angry|push|play) ; (minutes|minute|seconds|hour|me) alone (in a room |
        in a dark room |)with (you|him|her|whoever|that|your|the <staff>|one of you|the idiot|the person); (better|should|
        ought to) (wear|bring|get) a (helmet|vest|cup|bodyguard|stab vest|gumshield|coffin);
      (angry|mad|desperate|furious|crazy) enough to (hurt|kill|hit|burn|shoot|break|smash|stab|strangle|come (down|over)
        (there|here|and)); get (even|my own back) (with (you|your|him|her|them|every)|in person|and|one way);
      (my|get my|have my|want my|take my|sweet|exact|out for) revenge (on you|will|on your|on all|is coming|will be|and|
        against|one); payback (is coming|is a bitch|will come|will be|in person|for what you); settle (the|this|my|our|a)
        score (with|in person|myself|my way|personally); how (brave|tough|funny|big|clever|smart|hard|cocky) you are (when|
        face|in person|without|if i|once|outside|with my|with a|then); not (be|feel) ((so|as|this) |feel so )(brave|tough|
        cocky|funny|clever|smug|big|hard|pretty) (when|face|in person|outside|then|once|after|with|if i|without|at night); (i will|i would|i am|rather|happily|gladly|willing to|prepared to|happy to|not afraid to|not scared to|ready to) (|(happily|gladly|be|even) |not mind )(go|going|went) … to (jail|prison) (for|over|if|because|and); (worth|
        scared of|afraid of|fear) (going to (jail|prison)|prison|jail|the (jail|prison) time|doing time|the life sentence)
        (|for|to|if|and|over|just|you|any); (done|did|do) time (for|before and|and i|inside for|already); just (got|came)
        out of (prison|jail) (for|and|after|i|so); (brother|cousin|uncle|friend|husband|dad|boyfriend|brothers) (|(just|who|has|is) )(got out of|out of|left|fresh out of|came out of|did time in) (prison|jail) (and|will|for|who|so|last|
        this|would|is); (drive|driving|drove|walk|walked|been) past your (house|home|flat|front door|kids school|
        daughters school|street) (|every|last|and|on|twice|this); tick tock (|…) (for you|your time|your days|hide|run);
      consequences (for your (family|health|kids|safety|body)|you will (wish|regret)|you can not (walk|survive)|you will
        not (walk|survive|like one)); physical consequences; not just a threat (it|but|i|this); (it|that|this) is a threat
        (|and|yes|take|if|to|you); (it|that|this) is not a threat (it|but|just|only|more|i|my|that) (|(is|a|s) )(promise|
        is a promise|a promise|warning|guarantee|fact|a fact|it is a promise); (not a threat|no threat) (it|but|just|this|
        that) is a promise; take (that|this|it) as a (threat|promise|final warning you); consider (this|it|that) a threat;
      i do not make (threats|empty threats) (i|only|just|but|lightly|twice|and|so|this); (not|no) (an |)empty threat; (ask|asked) (him|the last|my last|my ex|my neighbour|the others|your predecessor|the guy) … (how (it|that) (ended|went|worked out|turned out)|what happened to|who crossed|walks|limp|teeth); (you|you'll|they|they'll|u) ((will|would) |
        going to )wish (you|they|u) (had|were|was|would|never) (|(been|never|not|have) )(refunded|helped|listened|
        answered|not|nicer|paid|been|born|dead|picked|picked up|met|met me|crossed|hung|taken|left|somewhere|heard|never|
        done|stayed); (wish|wishing) (you|they|he|she) (were|was|had) (never|not) (been born|born|met me|crossed|picked up);
      bringing more than (paperwork|words|papers|a receipt|a complaint|my|just); (bring|bringing|brought) (|(some|my|a few) )(something|friends|company|mates|brothers|cousins|boys|lads) (|(special|nasty|sharp|heavy) )(with me|that will|to make|to help|along|for you|who) (you|and|in|next|to|not|that|do|are|have|will);
      only (one |)language (you|they|these|people like|your) (|(people|lot|kind) )(understand|understands|speak|get);
      stand in front of you (and (see|say|do|watch|we)|we will|you will|then you); hunt (people|humans|idiots) like you;
      (put|bury|burying|leave|stuff|throw|dump) (you|him|her|them|your <staff>) (in|under) (a|the|that|my) (|(shallow|deep|unmarked|nearest) )(grave|hole|ground|boot|trunk|ditch|canal|river|skip|concrete|patio|freezer|woods|well|
        basement|lake); (dig|digging|dug) (you |)(a|your|his|her) (shallow |)(grave|hole for you|hole big enough);
      your (grave|gravestone|headstone|coffin|obituary|eulogy) (is|will|tonight|soon|early|with|ready|i|and|or|next|has|
        in); (see you|be|plan|planning|dance|come|laugh|at|to attend) (|(at|on|to) )your (own |)(funeral|grave);
      (write|writing|start|update|made|make|finish) your (will|obituary|eulogy) (because|before|now|tonight|mate|soon|if|
        you|today); your (last|final) (breath|hour|sunrise|meal|moments|christmas|birthday|night on|day on earth|day
        alive|minutes); (enjoy|make the most of|be|is|have) your last (day|shift|meal|weekend|night|christmas|week|few|
        hours|breath|drive) (|alive|on earth|because|here|tonight|mate|while|on this|with|ever);
      count your (days|teeth|fingers|hours|breaths) (|because|while|mate|tonight|until|you|and|before);
      swallow your (own |)teeth; (eat|eating|drink|drinking|fed|feed) … through a straw (when|once|after|for|by|if|until|
        when i|for months); (casket|coffin|body bag|body bags|morgue|grave|graves|undertaker|hearse) (ready|for you|with
        your|waiting|for your|is|fitting|for him|for her|before); closed casket; (order|buy|pick|choose|measure|reserve|
        get) (|(out|up|you|your) )(|(a|your|the|some) )(coffin|casket|headstone|gravestone|plot|wreath|body bag) (for
        you|for your|ready|now|because|mate|before|soon|with your|today); go home in a (box|coffin|bag|body bag|casket|
        ambulance); (come|go|going|sent|send you|leave|leaving|went|leaves|carried out|carry you out|out) (|(home|there|here|work) |the building )(in|on) a (wooden box|pine box|coffin|body bag|stretcher|casket|hearse); (nobody|no one|never|they will never|police will never) … (find|found) (your body|the body|what is left|the pieces|his body|her body|the bodies|where i|you when i|you again after); hide (a|your|the) body (|and|so|
        where|in|very); where to hide a body; (tell|ask) (your|his|her) (wife|kids|husband|family|mother|children) (you
        love|you loved|goodbye|to (pray|cry|look|wait)|not to wait|i said|what happened|she will be|they will) (|them|her|
        him|before|tonight|up|hello|for);
      (run|hide|laugh|smile|enjoy (it|life|your|breathing)|walk|breathe|leave) (|(now|away|mate|it|the|evening|week) )
        while you (still |)can; (watch|see) what happens (when (i|you|we) (come|get|leave|step|walk|find|see|meet|turn|go
        home|close|am)|to (you|your (staff|driver|family|house|office|store|kids|van)|him|her)|next time (i|you|your|he|
        she)); (guess|know) what happens to (people|drivers|thieves|liars|men|those|companies|you) who; (wait|waiting) (and
        see|until you see) what (i|happens to you|we) (do|to you|have|will); (fair|last|final|only|friendly) warning (|(you|i|before) |to
        you )(or i|before i (come|do|find|hurt|get|start|lose|burn)|stay away|from me stay|lock your|sleep);
      (cut|cutting|tamper|tampered|messed|mess) (the|your|his|her|with (your|the|his|her)) (brake lines|brakes|brake cable|
        gas line|gas pipe) (|of|on|tonight|and|if|in|before);
      (put|puts|slip|drop|pour|spit) (something|poison|rat poison|bleach|razor blades|glass|antifreeze) in (your|the|his|
        her|their) (coffee|tea|food|lunch|water|drink|kettle|sandwich|next|kitchen|staff);
      open a (parcel|package|letter|box) from me (and|one|you|will|with|might|that|be); (destroy|ruin|end) (your life|your family|your face|her face|his face) (|with|like you|for good|the way|and (your|everyone)|physically|in person|before i|one by one); (next|be) on my list (|and|of people|you);
      (your|his|her|the driver|the agent) (name|face) is on (a|my|the) list; (carved|wrote|written|scratched) your name (on|
        into|in) (a|the|my|this) (bullet|bat|blade|knife|list); grow eyes in the back of (your|his|her) head;
    `,
  },
  {
    // One of these alone is a hard word or nothing at all; two of them are read as a threat.
    kind: 'tone',
    frustrated: 0.3,
    hints: ['threat_of_violence'],
    negated: 'keep',
    phrases: `
      mark my words; you have been warned; do not say i did not warn you; (understand|get) what i am (telling|saying);
      that is all i (will|am going to|am) (say|saying); accidents happen; bad things happen; would be a (shame|pity);
      (lunch|smoke|cigarette) break; your shift (ends|finishes|is over|starts); when (do you|does your shift) (finish|end);
      (when|after) you (finish|clock off|clock out|knock off|lock up|leave work|get off work);
      i will be there (too|waiting|as well); be seeing you (soon|around|very soon); see you (|(very|real) )soon;
      (found|find|finding) your (street|house|profile|facebook|instagram|address|linkedin|photo|page|sister|wife|mother);
      looked you up; (got|know|have) your (|(full|last|real) )name; your (full|last|real) name; 🔪; 🔫; 💣; 🪓; ⚰️; 🩸;
      my (|(old|hunting|loaded) )<weapon>; not be long now; nothing left to lose; nothing to lose; (not|no) idea who i am;
      you will see; you will find out; (one of these days|one day soon|some day soon|sooner or later);
      (ex|former|used to be in the) (military|army|marine|soldier|boxer|forces|special forces); (your|the) ((little|pretty|lovely) )(daughter|wife|girl|sister|kids|house|family); (school|nursery) run; (pretty|handsome|cute) (little |)face;
      (someone|somebody|people|one of you) (could|might|may) get hurt; (petrol|gasoline|matches|a lighter); in person next
      time; (come|coming) (down there|over there|to your (office|store|shop|house|branch)|to the (office|store|shop|
      branch)) (myself|tonight|and (we|you|i|then)|personally); settle (this|it) (in person|face to face|myself);
      face to face; with my ((own|bare) )hands; lose control; (can not|not) control myself; about to snap; make (an|a) example
      of (you|him|her|your); (quiet|dark|empty|lonely) (road|street|car park|parking lot|alley); (do not|not) sleep (well|
      tonight|easy|too well); sleep well; (shame|pity) (really|about your|for you|if); while you (still |)can; tick tock;
    `,
  },
];
