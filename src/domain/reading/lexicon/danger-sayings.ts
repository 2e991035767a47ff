// Turns of phrase that only sound like a danger to people: work and games and kitchens, tablets in a weekly box, what a
// third person said or did, grief, insurance. Each hides the signs of danger it overlaps, so it is written as tightly as
// the sign it must hide; sayings.ts holds the others.

import type { CueGroup } from './notation';

export const DANGER_SAYINGS: readonly CueGroup[] = [
  {
    kind: 'saying',
    hides: ['threat-of-violence', 'self-harm'],
    phrases: `
      (took|take|taken) (two|2|one|1|a couple of|three) (pills|tablets);
      (throw|throwing|threw|thrown) … under the bus;
      where you (park|keep|store|work|live) (the|from|with|on|at|it); (not|never) know (exactly |)where (you|your|he|she|
        they|the); (let me|like to|want to|need to|love to|wanted to|how do i|please|can i|may i|would i|helps to|good to|you|customers|people|anyone|everyone) know … (where|which|what|when|what time) (you|your|he|she|they|the);
      know where (you|they|he|she) (live|lives|work|works) (in|for|but i am sure); find (you|me|him|her|them) (on|in|at
        the|online|near|through|via|again on|a|an|something|someone); (told|said|says|threatened|threatening|threaten|shouted|yelled|screamed|swore|texted|wrote) … (he|she|they|someone|that he|that she|that they) (would|will|was going to|were going to|is going to|are going to|wanted to|want to|could|should) … (<harm>|break|burn|smash|come|find|regret|slash|shoot|cut|beat|die|be|have|get);
      (threatened|threatens|threatening|threaten) to (<harm>|break|burn|smash|come|find|slash|run|set|cut|end|call|beat)
        (me|my|us|our|him|her|them|himself|herself|a|the|other|another); threatened (me|us|my|him|her|them) with;
      (ex|husband|neighbour|neighbor|boyfriend|stalker|driver|he|she|somebody|someone|man|stranger|caller|they|player|
        troll|user|seller) … (says|said|told me|keeps saying|threatened|messaged|wrote|posted|sent me) … (will|would|going
        to|to) … (<harm>|find|burn|come|break|rape) (me|us|my|our);
      (know|knows|knew|found out|find out|finds out) where (i|we) (live|work|park|sleep);
      (my|our|his|her) (ex|stalker|neighbour|neighbor|landlord|abuser|stepfather|father|husband|boyfriend) … (knows|found|
        find|coming|kill|hurt|hit|beat|outside|followed|follows) (me|us|where i|where we|my|our|out); (not|never|nobody|no one|nothing|without|hate to|sorry to|afraid to|avoid|do not mean to|mean to) … (<harm>|hurting|killing|harming) (you|him|her|them|anyone|anybody|someone|people|your|a fly|feelings|the); hope (nobody|no one|you|he|she|they|the)
        (is|are|was|were|did|does|do|has|have|gets|get|got|driver is|driver was) (|not )(|(get|badly|been|too) )(hurt|
        injured|killed|harmed|ill|sick); hope … (is|are|was|were|did|do) not … (hurt|injured|killed|get hurt);
      (it|this|that|which|these|those|product|spray|poison|powder|bait|gas|smoke|virus|heat|cold|stress|humidity|price|
        prices|noise|frost|bleach|cream|song|game|suspense|wait|waiting|workout|traffic|chlorine|salt|temperature|winter)
        (|(will|would|could|might|may|can|not|is|are|really|also|going to|to) )(|(not|also|just|really|actually) )(<harm>|
        killing|hurting|burning) (you|u|him|her|them|someone|somebody|everyone|people|your|me|us|it|the|plants|weeds);
      (will|would|does|could|can|do|might) (|(it|this|that|these) |the <ware> |the spray |the bleach )(kill|hurt|harm|
        poison|burn|drown|shoot|hit|kick|slap) (them|him|her|my|the|it|weeds|ants|moths|plants|bees|fish|cats|dogs|grass|
        bacteria|germs|mould); kill (the|this|that|my|it|all the|off|any|two|some|time|process|task|app|switch|session|job|
        weeds|ants|lights|noise|mood|subscription|plan|order|feature|background|with|for|zombies|the boss|boss|germs|
        bacteria|mould|mold|fleas|moths|mosquitoes|bugs|wasps|slugs|moss|people with|it on|engine);
      kill (you|them|him|her|someone) to (|just )(reply|answer|say|smile|read|send|call|put|give|ask|tell|pick|write|add|
        include|be|help|check|make|offer|wait|let|try|have); (would|could|might|will) kill <target> for (a|an|some|that|this|
        one|those|your|the); (i|we) (will|would|could) (hit|beat|kick|punch|slap|smack|bury|drown|shoot|skin) (you|them|him|
        her|someone) (|both )(up|back|with|on|for|at|to|in|a|an|with a|over|later|next|when i have|tomorrow with|by);
      (hit|hitting) (you|me|him|her|them) (up|back|with|on|if|later|when); (poison|poisoned|poisoning) (the|ivy|rats|mice|
        weeds|by|him if|her if|from); (food|blood|lead|carbon monoxide|alcohol) poisoning;
      (break|smash|cut|rip|crush|snap|kick|punch|slap|shoot|wring|bash|knock) (|(his|her|your|their) )(down|the (bank|ice|
        rules|record|habit|screen|glass|price|cost|news|lease|contract|seal|cycle)|even|up with|into (pieces|smaller|the
        market|my account)); (break|broke|breaks|breaking|broken|cut|hurt|hurts|crushed|crush|snapped|twisted|knocked|injured)
        (my|our|his|her|a|the|mums|dads) (|own )(leg|arm|neck|ankle|wrist|finger|nose|tooth|teeth|hand|foot|knee|back|toe|
        hip|head|face|shoulder); (crash|smash|knock|cut|broke|break|hit) … (teeth|face|head|leg|arm) (was|were|when|while|
        on|off|fell|falling|in the accident|opening|tripping); (child|toddler|kid|kids|baby|son|daughter|dog|cat|someone|
        somebody|people|customer|anyone) (could|can|might|may|nearly|almost|would) (|(have|easily|be|get|seriously) |have been |end up )(hurt|killed|injured|die|died|choked|electrocuted|burned|burnt|dead|in hospital|drown|drowned);
      (get|got|be|gets|going to get) (hurt|killed|injured|shocked|burned|burnt) (on|by|from|with|using|tripping|falling|
        slipping|because (of|the)|if (it|the|that|this) (falls|breaks|tips|comes|collapses|gives|overheats|explodes|snaps|
        happens|wire|cable|step|railing|shelf)); someone (will|is going to) (trip|
        fall|slip|get hurt (on|by|tripping)); (accidents happen|mistakes happen) (i|and|but|so|no|we|it|these|thanks|sorry|
        just|right|haha|lol|everyone); (know|understand|guess|sure|appreciate|realise|realize|sometimes) (|that )(accidents|
        bad things|these things) (|(do|can) )happen; accidents happen at (sea|home|work);
      (wait|waiting) for (you|your) (to|reply|response|call|answer|email|at|by the|in the lobby|in arrivals);
      (wait|waiting) (for|to) … get my hands (on|around) (it|them|one|this|these|the|that new|your new|a|some|my); (can not|could not|can t) wait … (hands|see you|meet
        you|get|find|till|until); follow you (on|back|for|there|in|from|since); i will be (there|here|waiting|outside) when
        (you (open|arrive|deliver|come to|come with|call|get here|have)|the (driver|courier|shop|store|engineer|doors|parcel|
        delivery|technician)); (see|saw|hear|know|tell|ask|show) (you|me) what (i|we|you) can do (|for|about|to|with|on|from);
      see what i can (do|find); (teach|teaching|taught) (you|him|her|them|my) … (lesson|lessons) (plan|on|about|in|via|for|
        every|at|online|on (monday|tuesday|sunday)); make (you|them|him|her) (|all )(smile|laugh|happy|cry with|proud|
        suffer through|suffer the|pay for (shipping|delivery|postage|the|a|it twice|extra|baggage|bags|it again|return|parking));
      (hit|hits|struck|bombed|bomb|explosion) (my|our|the|it|an|a) (account|inbox|bank|card|site|website|market|shelves|
        target|jackpot|button|road|tree|wall|goal|snag|spot); (looks|look|like|as if|though) (|like )a bomb ((has|had|hit|went) |site|exploded); bath (bomb|bombs); (is|are|was|so|the) (the|da) bomb; photo bomb; bomb (disposal|shelter|
        cyclone|hit it|jacket|squad|site|proof); bombs (for|in|with|from) (the|bath|lavender|set|my|your);
      (sex|cherry|bath|cocoa|chocolate|photo|glitter|smoke|seed|truth|f|love|jager|hot chocolate|fizzy) (bomb|bombs);
      (nail|glue|heat|staple|massage|spray|water|nerf|toy|caulk|caulking|price|label|grease|tagging|paint|radar|solder|air|bb|
        squirt|label|airsoft|speed) (gun|guns|pistol|rifle|grenade|bomb); <weapon> (safe|cabinet|range|license|licence|permit|
        case|rack|holster|cleaning|mount|shop|store|game|emoji|stand|skin|skins|inventory|level|in game|in the game|ammo|
        attachment|attachments|dlc|scope|bag|oil|kit|camo|mod|unlock|bundle|pack|drop|does not|shaped|class|round|sound|
        season|is missing|disappeared|vanished|glitch|loadout|tier|slot|for the|slip|club|owner|toy); (unlock|equip|craft|
        upgrade|buy|sell|ship|return|order|ordered|find|loot|spawn|reload|win|use|using|import|declare|declaring|fly with|
        flying with|travel with|check in|transport|carry|insure|engrave|clean) … <weapon>; (headshot|headshots|respawn|
        multiplayer|gameplay|boss fight|team killing|team kill|kill count|kill streak|kills|npc|pvp|raid|quest|in game|the
        game|ranked|lobby|console|dungeon|zombie|zombies|goblin|goblins|orc|dragon|sniper) … (<harm>|<weapon>|die|died|dead|
        kills|killed|killing|hunt|burn); (<harm>|<weapon>|die|died|dead|kills|killed|killing|hunt|burn|stab|shoot) … (in the game|in game|in level|level|boss fight|final boss|respawn|npc|npcs|zombie|zombies|dragon|dragons|in multiplayer|in ranked|the boss|quest|goblins|in the movie|in the film|in the book|in season|in episode|in the show|in chapter|on xbox|on ps5|mission|enemies|enemy|tutorial|map|server|lobby);
      (photo|photos|video|film|movie|wedding|portrait|scene|shooting|clay|target|archery|basketball|penalty) (shoot|shooting|
        range|club|star|lesson|party|session|event|party); (shoot|shooting) (range|a (video|film|photo|wedding|email|text|
        line|scene|short|portrait|quick|message)|for the|on location|star|stars|in raw|in low|in 4k|hoops|at the range);
      (butcher|chef|chefs|kitchen|bread|steak|paring|carving|pocket|butter|palette|putty|craft|stanley|pen|filleting|fish)
        (knife|knives|block|shop|counter|axe|blade|blades|hammer); (knife|knives|axe|axes|hammer|saw|chainsaw|drill|blade|blades|bat|crowbar|machete) … (i |)(bought|ordered|came|arrived|blunt|dull|broke|rusted|is|was|are|set|block|handle|sharpener|ship|ships|missing|chipped|returned|return|set i|for (cooking|bread|my|christmas|camping|the garden|school|wood|cutting)|you sell|you sold|you sent|in stock|holder|order); (in|to|at|for) (|(the|my) )(inventory|basket|cart|order|wish list|wishlist|checkout|christmas set|toolbox|
        tool box|kitchen drawer|knife block); (come|coming|came|comes|arrive|arrived|ship|ships|shipped|sold|sell|supplied)
        with (a|an|the|my|some) (|(free|spare|missing|broken|blunt|new|second|bent) )<tool>; with (a|an|my|some) <tool>
        (drill|shop|from|missing|i bought|attachment|bit|in the box|for the|to (hang|put|open|fix|mount|assemble|cut|remove|
        get it)); (bite|bit|biting|dodge|dodged|dodging|silver|magic|sweat|sweating|took|take) (|(the|a) )bullet;
      bullet (point|points|list|lists|train|journal|journals|proof|chart|camera|blender|time|pointed|hole|holes|ant|vibrator);
      (one|a|my|next|each|the|single|last|first) bullet (point|points|train|journal|in the (list|template|presentation|cv|
        document|slide|email)); (burn|burning|burned|burns|burnt) (a (cd|dvd|disc|candle|hole|copy|bit)|my|to (a|disc|cd|dvd)|some|through|off|out|more|calories|
        fat|cds|dvds|it to|easily on|fast|too|very|in the pan|on the|music|files|album|data|wood|logs|coal|candles|incense|
        on one side|when i|if you|my tongue|my mouth|my hand|my fingers|my data|credits); (blow|blew|blowing|blown) (up|out|
        away|off|my|the|dry|on|over|through|it) (|(my|the|our|a|by) )(inbox|phone|notifications|balloon|balloons|candle|
        candles|budget|mind|dms|air|picture|image|photo|mattress|tyre|tyres|tire|fuse|speakers|pool|steam|some steam|dry|hair|
        bulb|out of proportion|on tiktok|on twitter|online|smoke|a kiss|whistle); (trash|smash|bash|torch|bomb|burn|blow) (hits|
        burger|burgers|hit|cake|room|bros|mouth|can|cans|bin|bins|bag|bags|day|pickup|light|dryer|potato);
      (smashed|broke|broken|smash|break|smashing|cracked) (|(the|my|our|a|his|her) )(|(car|shop|rear|back|side|kitchen) )
        (window|windows|windscreen|door|screen|glass|plate|mug|bottle|phone|vase) ((by|in|and|was|when|while|with|of|on|last|
        during|delivering|cover|excess|claim|insurance)); (on|caught|catch|catches|catching|set|sets) fire … (my|our|the
        (charger|battery|heater|toaster|dryer|phone|laptop|plug|socket|oven|kettle|machine|extension|cable|car|curtains|
        sofa|kitchen|bed|rug|carpet|adapter)); set fire to (our|my|the) (curtains|kitchen|house|bed|sofa|rug|carpet|table|
        flat|garage|shed|desk|bedroom|socket|wall|worktop|tablecloth); (heater|charger|battery|toaster|dryer|phone|laptop|
        candle|firework|oven|stove|plug|kettle|fryer|lamp|iron|bulb|cooker|machine|appliance|product|washing machine|
        hoverboard|blanket|vape|it|this|that|which) … (set fire|set my|set our|burn|burned|burnt|burning|explode|exploded|
        blow up|blew up|catch fire|caught fire|set the|on fire|could have killed|nearly killed|almost killed|killed); (will|would|going to|so) … (die|be dead|dead|died) (before|by|soon|in|after|on me|at any|without (power|charge|water)) … (pick|pick up|answer|end of|call|time|i get|get|can|charger|flight|reply|line|arrive|arrives|even|ever|work|train); (battery|phone|laptop|line|link|wifi|signal|app|site|plant|plants|server|
        router|screen|car|engine|tv|console|boiler|fridge|controller|watch|pixel|zone|chat|stock|weight|end|heat|account|
        project|email|website|tablet|headset|mouse|keyboard|lawn|flowers|grass|fish|hamster|tree|unit|bulb|page|button|key|
        pixels|spot|mic|internet|printer|machine) … (will|is|was|are|were|went|going to|has|goes|about to|be|keeps) (|(already|
        about|completely|totally|just|now|be|gone|still|all|basically|to) )(|(to|be) )(dead|die|dying|died|dies|killed|gone|
        suicidal); dead (on arrival|in the water|simple|easy|cheap|good|right|nice|helpful|chuffed|pleased|slow|quick|wrong|
        serious|sure|set|tired|funny|cool|brilliant|handy|line|lines|link|links|battery|pixel|stock|weight|end|ends|zone|
        zones|leg|legs|heat|heading|space|sea|ringer|ahead|centre|center|straight|average|useful|battery|lift|lifts|boring|
        silence|plants|leaves|skin|phone|account|bolt|line|air|drop|keen|interesting|man hang|pool|bee); (is|are|was) dead (to me|
        right|wrong|set|serious|easy|simple|on|in the water|again|now|and (will not|wont|needs)|after); (dead to me|dead wrong|
        you are dead (right|wrong|on|set|serious|easy)); dead (man|woman|men) (switch|s switch|s shoes|drop); (to die for|die hard|die cast|diecast|die cut|dye|dying to|dying for|dying of|died of (laughter|embarrassment|boredom|cold)|dead body count|never say die|do or die|old habits die|died laughing|literally died|i died when|i died at|die of (shame|boredom|embarrassment|laughter|hunger|thirst|heat|cold|old age|cuteness|happiness)|going to die of|thought i (was going to|would) die|nobody (is going to|will|ever) die|no one (is going to|will) die|not going to die|(nobody|no one|something) (is going to|will) (die|be killed|get hurt) (if|over|because|from|of)|think i (am going to|will) die (of|if|from)); nobody (is going to|will|died|dies|was hurt|got hurt|has died|is hurt);
      (wait|waited|waiting|hold|queue|holding|starving|freezing|sweating|melting|coughing) … (die|to death|kill me|dying|
        grave|funeral); (about to|going to|ready to|want to|could|will) … (lose (my mind|my patience|my temper|it with|my job|my place|my deposit|my flight|my money|it if|it over|track)|explode with|snap a|snap some|scream|throw my|cry); (guess|watch|see) what happens (when (i|you|we) (click|press|open|try|log|restart|update|
        enter|scan|plug|turn it|charge|order|select|use|put|add|change)|to (my|the|our|your (points|data|order|account|deposit|
        money|balance))|at|in|if|next (week|season|episode|year|time i (log|open|click|restart))|);
      (end|ended|ending|finish|finished) (it all|everything|it|things|you|him|her|them) (at|on|up|in|here|with (a|the|your|
        this)|by the (end|date)|please|including|early|my contract|today with|there|off with|(contract|subscription|
        membership|plan)|the call|s|before the (renewal|trial|next)); (the|in|at|by|towards|until) end (you|him|her|them|it);
      (contract|subscription|membership|plan|policy|account|trial|service|lease|agreement|broadband|package|tenancy) … (end|
        ending|ends|end it|end it all|kill|kill it|terminate|die|finish it|cancel everything|gone|no longer needed); (end|
        ending|kill|killing|terminate|close) (it|it all|everything|my|the|this|our) … (contract|subscription|membership|plan|
        policy|account|trial|lease|agreement|direct debit|services|renewal|broadband|order|booking|tenancy);
      time to end it all; (put|puts|putting) … out of (its|our|their) misery; out of its misery;
      (jump|jumped|jumping) (on (a|the (call|chat|phone|line|website|app|wifi|bandwagon|offer|deal))|in (with|and|on|at|to|here|the (queue|car|pool|shower))|ahead|through|back|over to|into|to|up|for joy|off (the|a) (call|chat|line|zoom|meeting)|the
        (queue|line|gun)|rope|start|ship|ropes|around|between|at the chance|straight|from (one|page|menu)|when|out of my skin|
        out of bed|if the|over); bungee; (jumping|jump) (jack|jacks|castle|house|suit|lead|leads|cable|boots|drive);
      (bridge|roof|train|river|balcony|cliff|tower|building|lake|edge|rooftop|pier) (|(is|was|view|room|ticket|tickets|bar|
        toll|card|tour|cafe|restaurant|camera|of|walk|cruise|over|loan) )(view|room|ticket|tickets|station|fare|toll|tour|
        cafe|bar|terrace|restaurant|bars|tiles|rack|box|leak|leaks|repair|line|times|delayed|late|loan|card|table|booking);
      (go|walk|swim|step|dive|run) (|out )(into|in) the (sea|ocean|river|lake|water|store|shop|branch|office) ((from|at|near|
        with|by|is|was|right|directly|to|view)); (standing|sitting|am|stuck|waiting|stood) (on|at) (the|a) (platform|station|train|level crossing|edge of (my|the|your) (seat|city|town|village|coverage|zone|delivery|page|screen|
        frame|bed|road|map|sofa)); (edge|bridge) of (my seat|the (seat|screen|page|table|frame|city|town|phone|lid|box));
      (suicide|self harm|overdose|overdoses) (prevention|awareness|squad|door|doors|mission|note in|clause|exclusion|cover|
        policy|hotline|line|book|books|charity|training|course|support|research|statistics|scene|content|warning|trigger|
        topic|watch team|girls|sauce|burnout|king|wings|sprints|drills|runs|bomber|prevention week|bereavement|survivor|
        survivors|risk (training|course|form|assessment)|first aid|policy|ban|rule|rules|filter|posts|videos|channel|mode); (case|event|exclusion|exclude|excludes|excluded|cover|covers|covered|clause|death by|risk of|signs of|talk about|book|books|film|documentary|episode|novel|article|report|podcast|play|song|charity|course|training|lecture|research|essay|thesis|workshop|leaflet|leaflets|poster|posters|awareness|prevention|content|scenes|warning|mentions|theme|themes|video|videos|post|posts|reported|reporting|flagged|removed) … (|and )(suicide|suicides|self harm|overdose|overdoses|self harming|suicidal); (commercial|career|political|social|financial|brand|professional|marketing|
        economic|digital|business|competitive|pr|reputation|corporate) suicide; suicide (for|by) (a|your|the|any) (brand|
        business|company|career|shop|team); a suicide (mission|squad|run|pass|burger|hill|climb|lane|queue|corner);
      <family> … (overdose|overdosed|suicide|suicidal|self harms|self harmed) (last|in|two|three|years|and|attempt|she|he|so|a);
      <family> … (committed suicide|died by suicide|attempted suicide|took (his|her) (own |)life|killed (himself|herself)|tried to kill (himself|herself)|in hospital after an overdose); (lost|losing|loss of) … to (suicide|an
        overdose|overdose); (his|her|their|mothers|fathers|sons|brothers|sisters|daughters|husbands) (suicide|overdose|death|
        attempt|suicide attempt); (after|since|following) (his|her|their|the|my <family>) … (suicide|overdose);
      (anniversary|funeral|memorial|inquest|bereaved|bereavement|coroner) … (suicide|overdose|died|death); (caffeine|sugar|
        coffee|chocolate|cuteness|vitamin|iron|garlic|cheese|pumpkin spice|glitter|pink|information|email|notification)
        (overdose|overload|od); (overdose|overdosed|overdosing|od) (on|of) (caffeine|sugar|coffee|chocolate|cuteness|garlic|
        cheese|ads|emails|vitamins|salt|spice|glitter|netflix|your|carbs|cake|sweets|memes);
      (pills|tablets|capsules|medication|meds|vitamins|insulin|medicine|painkillers|paracetamol|antihistamine) … (weekly|
        organiser|organizer|dispenser|dosette|lid|by day|compartment|with food|twice a|once a|as prescribed|prescription|
        pharmacy|side effect|side effects|refill|expire|expired|interact|fridge|travelling|traveling|in my luggage|through
        security|hand luggage|on the plane|delivery|out of stock|in stock|refund|arrived|ordered|order|safe to take|together
        with|every day|daily|doctor|gp|vet|blood pressure|hay fever|allergy|cat|dog|missing|broken|crushed|damaged|seal);
      (weekly|daily|blood pressure|hay fever|allergy|travel|water|worming|dishwasher|thyroid|contraceptive|heart|vitamin|iron|
        flea|cat|dog|chlorine|cleaning) (pill|pills|tablet|tablets|capsules); (tablets|tablet) (and|or|are|is) (phones|
        laptops|phone|ipads|dead|lined up on the shop|frozen|not charging|not turning); (took|take|taken|send|sent|bring|brought|return|returned|ordered|bought|got) … (of |)(them|the lot|it|everything) (all |)(back|to (the|your|a)|home|off|out|down|away|from|with (me to|us)); (last|final) (message|email|letter|chat|call|text|warning|notice|bill|payment|order|night|day|words) (you|we|from|of|to you|to your|got|sent|was|before|at|in|on|about|
        regarding|with|says|said|here|has); (last|final) (day|night|meal|wish|letter|message|words|supper|call) (of|to|for|
        at|in|on|before|with|is|was|here|says|said|from); last (thing|person|company|place) (you|i) (|(will|want|need|would)
        )(ever |)(hear|get|see|need|want|expect|do|buy|have|order|book|use) (from|of|to|with|is|was|here|before|when|in);
      (goodbye|bye|farewell) (and|for now|then|have|thanks|thank|until|till|to (my|your|the|this) (old|money|company|service|
        phone|contract|points|account|app|sim|bank|network)|party|gift|card|cards|drinks|lunch|dinner); thanks … goodbye;
      goodbye (|and )(thank|thanks|have a|see you|take care|from (us|all)|for now); (leave|leaving|left) (everything|it all|
        all|my estate|my savings|the house|money) to (my|the|a|charity); (giving|give|gave|given) … (away) (for|to charity|
        because|at the|as a|free|prize|in the|on); (giveaway|give away|charity shop|rehome|rehoming|rehomed|donate|donated|
        donating); (no one|nobody) (will|would|is going to) miss (it|the|that|this|a|your|you|out|them|these|my old);
      not be (here|around|in|home|needing|there|available) (tomorrow|today|when the|for the|to (sign|receive|accept|collect|
        take)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|next|until|at|between|after (2|3|4|5|6|noon|lunch|
        work|five|six|four|three|the (move|contract|renewal|trial|sale|summer))|much longer the|this week|all|over); not be
        needing (it|this|the|my|them|these) … (phone|card|plan|line|contract|seat|room|parking|delivery|because|since|as i|as
        we|upgrade|order|refund|insurance|box|tv|service|now that|thanks|thank|anymore thanks); (moving|move|relocating|
        emigrating|retiring|graduating|leaving the country|switching|upgraded) … (not (be |)need|not be needing|last|goodbye);
      (life|living|work|cook|working|go|live|cope|survive|function|carry on|manage|do|travel|be here) … without (wifi|
        internet|the|a|an|this|that|your|it|coffee|heating|power|water|any|tv|electricity|<brand>|my (phone|laptop|car|card|
        bag|luggage|glasses|keys|money|password|account|watch|ipad|computer|order|parcel|oven|washing|fridge|bike|app));
      (not|never) (want|wanting) to (live|exist|be|go) (anywhere|in|near|next|without (wifi|internet|the|your|it|a)|with (the|
        roommates|noise|this (noise|smell|mould))|on|there|like (a|an)|alone with); (not|never) want to be (here|around) (all
        day|at|for|when the|in|until|this|early|late|on|with|on hold); (tired|sick|fed up|done|weary) (of|with) … (living (in|with|out|off|near|on|next|without|room)|life insurance|life (admin|in)|waiting|being (here at|on hold|here on|treated|told|charged|ignored|transferred|passed|a customer|your)|waking up (to|at|early|with)|trying to (log|get|reach|call|cancel|return|contact|fix|reset|pay|use|find|book|explain)|fighting with (your|the|this)|everything (crashing|being|about|breaking|going)|this (app|site|service|bank|company|queue|phone|music|line|game)); (reason|
        point) … (living|live|be here|being here|going on|staying|stay) (with (you|your|this)|near|in|on hold|here|without|
        a customer|loyal|in the queue|on the line); no (point|reason) (in |)(going on|carrying on|staying|waiting|trying) (
        with (you|your|this)|holiday|a|the|to (the|your)|on hold|for|in the|here|as a); kill(|ing) myself ((laughing|trying|
        at|over|with (work|laughter)|working|to (get|make|finish|meet|carry|lift|be)|for (this|that|a)|in the gym|training|
        revising|studying)); (hurt|hurting|cut|cutting|burn|burned|burnt|injure|injured|shock|stab|stabbed|poke|poked|scald)
        myself (|(badly|quite|a bit|nearly|almost|slightly|really|pretty badly|again) )(on|opening|with (the|your|a|this|that)|
        while|lifting|trying|falling|carrying|using|at work|getting|moving|when|shaving|some|off|a|assembling|because the|due
        to|from); (hang|hanging|hung) (on|up|out|in|there|around|it|them|the|myself (a|some|up)|with|from|my|curtains|basket|
        baskets|onto|tight); (cutting|cut) (again|back|down|into|off|out|through|it|my (plan|bill|hair|grass|lawn|card|spending|
        costs|losses|package|order|ankles|feet|toes|finger)|myself (some|off|a))|; (hours|life|time|years|minutes) of my life (
        back|on hold|waiting|i|wasted|gone|that); (story|time|man|woman|shock|shot|risk|best|night|love|day) of (my|your|a) life;
      (life|lives) (line|jacket|cycle|saver|time|vest|style|hack|guard|membership|warranty|plan|cover|policy|
        savings|is (too short|good|sweet|great|beautiful|better|easier|over when|full)|expectancy|of the battery); (take|taking|took) (you|him|her|them|it|my <family>|the (kids|family|dog)) … (out|down|away|with me) (for|to|on|when|the|tonight for|shopping|when i travel|at|through|there|this weekend); (coming|come|arriving|heading) (down|over|
        round|to|for) (|(there|to|your|the|a|you|in) )(|(your|the) )(office|store|shop|branch|showroom|clinic|restaurant|
        <premises>|sale|appointment|collection|event|dinner|check|viewing|interview|sign|weekend|party|lunch|service|fitting);
      (coming|come|came|comes|come in|back|be) for (you|him|her|them|your) (|new )(help|advice|sale|menu|food|event|birthday|
        order|parcel|on|at|tomorrow with|collection|in a|a|interview|appointment|cakes|coffee|pizza|the); (happen|happened|
        happens|happening) to (your|the|my|our) (app|site|website|service|prices|order|website|account|old|parcel|points|
        booking|chat|menu|logo|stock|quality|support|brand|store|phone line|data|package|refund|product|company|staff room|
        customer|luggage|delivery|money|recipe|call|number|server); (regret|regretted|regretting) (it|this|that|the|buying|
        ever|not|having|being) ((buying|ordering|choosing|signing|joining|switching|booking|later|if you (try|buy|miss)|
        purchase|trip|upgrade|missing|purchase|decision|day i (signed|joined|bought|switched|ordered|chose|booked|became)|
        getting|renewing|immediately)); (you|u) (will|would) (not|never|probably) regret; not regret; never regret;
      (rue|regret) the day i (signed|joined|bought|switched|ordered|chose|booked|became|ever|downloaded|agreed|left);
      (you|they) will … pay (for (this|that) (repair|damage|one|upgrade|item|delivery|service|month|order|part|extra|return|
        flight|myself|by|with|upfront)|for it); (sleep|sleeping) (well|tight|better|easy) (tonight|on|with|knowing (my|i|that|
        the|you)|thanks|thank|now|at|in|without|again); (watch|watching|mind|check) your (back (catalogue|catalog|log|end|
        office|orders|seat|yard|door)|head|step|language|spelling|maths|numbers|backlog); (send|sending|sent) … (|(your|of your) )(people|guys|boys|lads|men|someone|somebody|brother|friends) (to (fix|repair|install|collect|pick|check|deliver|look|measure|the wrong)|over to (fix|repair|look|check)|out|round to (fix|repair|check|look|collect|measure)); (see|meet|look forward to meeting|
        seeing|meeting) you (|all )(in person|face to face|outside|there|in the store|at the (event|store|desk|gate|airport|
        launch|counter)) ((soon|and|to|at|next|on|for|tomorrow|one day|thank|thanks)); (fight|fighting|war|battle|attack|
        attacks|attacked|assault|murder|crime|criminal|violence|violent|violence in) (|(on|of|the|with|against|for|your|my|our|
        over|is|a|in|movie|game|games|novel|drama|podcast|mystery|surface|vector|prices|eyes|ears|senses) )(|(the|my|your|a)
        )(eyes|senses|ears|prices|english language|grammar|wallet|surface|bug|bugs|cause|good fight|tooth|mystery|podcast|
        novel|drama|documentary|rating|filter|warning|movie|game); (daylight|highway) (robbery|murder); bloody murder;
      (murder|murdered|murdering|butchered|butcher|massacred|slaughtered|killed|destroyed|demolished|crushed|smashed|nailed|
        killing|destroying|crushing|smashing|slayed|slaying|slay|bombed) (it|that|this|me|us|the (bug|issue|problem|exam|
        test|song|set|show|presentation|language|review|competition|game|match|vibe|mood|deal|interview)|my (review|data|
        battery|eyes|name|feet|back|lawn|plants|budget|order|hair|wallet|internet|signal)|your (mum|competitors|rivals|
        targets|sales)|at); (boss|wife|husband|mum|mom|mother|dad|father|manager|partner|kids|daughter|son|girlfriend|
        boyfriend|roommate|landlord|teacher|team|client|sister|brother|flatmate|she|he|they) (|(will|would|is going to|are
        going to|may|might|could|is gonna|is about to|want|wants) )(|(to|literally|actually|probably|seriously|just|so) )(
        kill|murder|strangle|shoot|beat|divorce|skin|hang|end|slaughter|crucify|eat|lynch) me; (kill|murder|strangle|shoot) me
        (if|when|now|lol|already|haha|for|over|please someone|pls); someone (please |)(shoot|kill) me; shoot me now;
      (stab|stabbing|crack|shot|bash|punt) (at|in the (dark|back|budget)|pain|pains|vest|proof|of); take a (stab|shot|crack|
        hit|beating|bullet|punt|hammering|pounding|knock); (have|had|give|gave|giving|got|getting|get|deserve|deserves) (it|a|
        you|your|him|her|them|this|another|real|my) … (go|shot|chance|try|whirl|raise|shot at|real shot|flu shot|jab|medal);
      (hit|beat|beats|beating|kick|kicks|kicking|punch|punches|punching|knock|knocks|slap|slaps|whip|smack|smacks) ((my|our|the|all|every|any|a|above|nobody) |<whose> |your competitors )((above|prices|weight|price|offer|competitors|
        quote|deal|competition|others|rivals|record|traffic|queue|bucket|habit|button|road|jackpot|gym|spot|target|books|
        heat|system|clock|world|socks off|hell out of (the|any|my|other)|crap out of (the|any|my|other|amazon)|pants off));
      (get|gets|getting|got) (ugly|nasty|violent|bloody|physical) ((weather|in the|out|outside|copy|copies|card|cards|game|
        storm|wind|this week|weather|traffic|in (season|episode|chapter|the film)|side effects|proof|form)); (weather|storm|
        cough|bug|virus|season|show|film|movie|market|infection|rash) … (get|gets|getting|turn|turns|turning) (|(really|very) )
        (ugly|nasty|violent|bloody|bad); (fingers|legs|arms|heads|neck|teeth|face|body|hand|hands) (crossed|cream|wash|mask|
        scrub|lotion|brush|warmer|pillow|massage|rest|phones|set|id|unlock|recognition|lift|value|paint|towel|towels|guard|
        cover|luggage|towel|sanitiser|sanitizer|shower|spray|butter|oil); (arm|leg) and ((a|an) )(leg|arm); cost … (arm|leg);
      (break|broke|breaking) ((a|your|the|my) )(leg|bank|back|heart|promise|mould|ice); (dead|flogging|beating|beat|flog) (a |
        )dead horse; (kill|killing|killed) (two|2) birds; (hostage|sniper|assassin|killer|murderer|executioner|hitman|gangster|
        mafia|zombie) (|(negotiation|storyline|class|character|skin|mode|game|level|creed|movie|workshop|edition|mask|outfit|
        costume|heels|deal|app|feature|abs|whale|bee|rifle|price)); (killer|lethal) (app|feature|deal|heels|abs|price|combo|
        weapon); (cold|hot|sick|drop|wicked|mean) (blooded|dead gorgeous|to death); (to|bored|scared|sick|starved|frozen|loved|
        worried|freezing|starving|tired|frightened|cold|roast|chill|tickled) to death; (spreadsheet|meeting|admin|email|
        powerpoint|training) (death|hell|suicide); death by (powerpoint|email|chocolate|spreadsheet|committee|admin|forms|a
        thousand cuts|meeting|paperwork); (certificate of|after a|notify|notifying|register|registering|report a|reporting a|
        notified of|proof of|due to a) (death|bereavement); (grave|graves|cemetery|headstone|funeral|coffin|casket|cremation|
        undertaker|wreath|obituary) (flowers|plot|plan|plans|service|director|directors|cover|costs|home|arrangement|
        arrangements|order|lantern|light|maintenance|vase|policy|of (my|our|his|her)|for (my|our|his|her)); (order|ordered|
        need|buy|send|book|ordering|sending) … (wreath|funeral flowers|headstone|coffin|casket|for (a|the|my|our|his|her) (|
        <family> )(funeral|grave|memorial)); (plan|plans|planning|attend|attended|attending|arrange|arranging|paid for|
        paying for|pay for) (|(my|a|the|our|his|her|own|mums|dads) )(|(own|mothers|fathers|grandmothers|grandfathers) )funeral;
      (guy|bonfire|halloween|costume|theatre|theater|stage|fake|movie|prop|makeup|face) (blood|night|knife|gun|axe|weapon|
        weapons|bomb|grenade|body|coffin|corpse|wounds|night guy); blood (pressure|sugar|test|tests|orange|glucose|oxygen|
        type|boil|boiling|donation|thinners|count|sample|work|moon|bank|drive|line|stain|stains|group|clot|results);
      (need|needs|hire|call|get|have|got|called) (|(the|more|your|a|some|airport|mall|store) )security ((camera|cameras|code|
        codes|update|patch|deposit|settings|question|questions|number|clearance|guard|guards|system|alarm|check|team|to|on|
        light|lights|tag|tags|advice|software|key|at|because (there|a|some|he|she|they)|line|desk|staff|pin));
      (fire|fires|fired|firing) (me|you|him|her|them|us|someone|stick|tv|tablet|hd|extinguisher|alarm|pit|place|door|drill|
        engine|brigade|sale|works|safety|exit|walk|risk|proof|wall); (hunt|hunting|track|tracking|chase|chasing|trace) (|(it|
        the|this|that|my|your|down|a|for|her|him) )(|(my|your|the|a|parcel|package) )(bargain|bargains|deal|parcel|package|
        order|number|knife|boots|season|license|licence|trip|dog|refund|payment|house|job|apartment|bug|down (my|the|a|an|
        where my|this|that)); (hunt|track|tracked|hunted|chase) (|(it|the|this|that|my|one|these) )(|(package|parcel|order) )
        down ((my|the|a|an|for|at|on|and|in|this|that|one|because|so)); (pulled|pull|pulling|plug) the (trigger|plug) on;
      (trigger|plug) (warning|word|phrase|finger|point|in|on the (order|purchase|upgrade|deal)); (explode|exploded|exploding|
        explodes|explosive|explosion) (|(kittens|diagram|view|box|growth|of (colour|color|flavour|flavor)|in (popularity|the
        oven|the microwave|my (bag|mouth))|on (worksheet|my|the)|when|kit|experiment|balloon|like)); head (|(is|about to|going
        to|will) )(explode|explodes|exploding); (collateral|water|storm|smoke|accidental|transit) damage;
    `,
  },
];
