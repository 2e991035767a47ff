// Veiled signs that somebody may harm themselves: a farewell, a plan, being a burden, what will not be needed any more.
// Plain ones stand in self-harm.ts. The weaker ones here only count in pairs, since a contract has an end as well.

import type { CueGroup } from './notation';

export const FAREWELLS: readonly CueGroup[] = [
  {
    kind: 'self-harm',
    frustrated: 1,
    topics: ['self_harm'],
    negated: 'keep',
    phrases: `
      as my last (message|letter|words); (last|final) … (voice|person|face|conversation|human|people|thing|kindness) (|that )(i will|i am going to) (|ever )(hear|see|speak to|talk to|have|do|be); (last|final) (bill|payment|winter|christmas|
        birthday|summer|month|week|phone call|purchase|order|meal) (|that )i will (|ever )(see|have|need|make|know|eat|
        live); not (be |)(here|alive|around|breathing) (to (see|hear|read|care|find out|worry|answer)|by the time|when you
        (read|get|open|finally)|for long|much longer|for much longer|after (tonight|this|today)|any more after|come (monday|
        sunday|morning|spring|christmas)); (will|shall|would) be (dead|gone) (by|before|when|soon|and then|tonight|
        tomorrow|long before|anyway|then you|in the); by the time you (read|get|open|answer|see) this (i|it|letter|
        message|email) … (gone|dead|late|not be|have|over|already); i will not be your problem (|much|for|any|after|by|soon|anymore|again); (goodbye|suicide|farewell) (note|notes|letters); too late for me (|now|to|i|and);
      (close|cancel|shut|end|settle|transfer) (everything|all of it|it all) (in my name|before i (go|die|am gone)|i will
        not be); (easier|simpler|better|cheaper|kinder|best|quicker|happier) (|for (all|everyone|everybody|you|us|them|my family|all of us|my wife|my husband|my kids) )… if i (jumped|died|was gone|were gone|was dead|disappeared|ended|was not|were not|did not|drowned|hanged|never|just|went|had not|weren't); if i (jumped|
        hanged myself|drowned|drove off); (better|happier|fine|easier|richer|relieved) (off |)(without me|when i am (gone|
        dead)|once i am (gone|dead)|with me (gone|dead)|if i was not); better off (without me|if i); (without me|with me
        gone) (here|around|in it|anyway|they|everyone|everybody|the world|soon); (no one|nobody) (would|will|is going to|is gonna) … (miss me|notice (me|if i|i|when i|that i)|care (if i|when i|that i)|find me|look for me|cry for me|come to my); (would|will|does) (anyone|anybody) (|even )(miss me|notice if i|care if i|notice i);
      who would (|even )(miss me|notice if i|care if i|find me); (found|find) (me|my body) (in the morning|when they|hanging|
        dead|before my|after i|first|until); do not want (my (kids|wife|son|daughter|mum|mother|husband|family|sister|
        brother|parents)|anyone|them|her|him|you) to (find me|be the one who finds|find my|blame|see me like that); (nobody|no one|nothing) … (to|worth|i would) (hang on|hold on|stay|stick around|fight|live|keep going|carry on|get up|wake up|stay alive|be here|go on) for; (nothing|no one|nobody) (left |)(keeping|holding|
        tying|to keep) me (|here|alive|around|going|to (this|life)); (only|one) (thing|person|reason) (that |)(is |)
        (keeping|keeps|stopping|stops|kept) me (alive|here|going is|from); ((the|my) )(dog|cat|kids|children|daughter|son|
        mum) … (only|one) reason i am (|still )(here|alive|around);
      (reason|reasons) (to (live|stay alive|be here|wake up|keep living)|i am still (here|alive)); what (would|is) (|even )
        the point (of|in) (me|staying alive|living|being alive|another day|getting up|waking|going on|any of it|life);
      what is the (use|point) of (me (living|being)|living|being here|still being|trying to live|another); i am (|(just|only|such) |
        nothing but )a (burden|waste of space|waste of air|waste of oxygen|dead weight) (|to|on|and|who|i|for);
      (being|become|be|feel like|feeling like|am) (|(just|such) )a burden (to|on|for|any|and|i);
      (tired|sick|exhausted|weary|done|fed up|finished) (of|with) (being alive|existing|breathing|living|waking up|life|being
        here|my life|this world|pretending (to be ok|i am ok)|being (a burden|me)); too tired to (live|go on living|carry
        on living|keep living|be alive); done (fighting|trying|living|struggling|existing|being brave|pretending|hurting)
        (|now|any|i|and|so|goodbye|it); (can not|not) (do|face|survive|get through|live through|see) another (day|night|week|winter|year|christmas|morning) (of (this|living|it|being)|like this|alive|on (this|earth)|in this (life|world|house)|so|i|and|goodbye|without him|without her); (can not|not) (live|go on|cope|carry on|survive) … (|longer )without (him|her|my (wife|husband|son|daughter|mum|dad|baby|mother|father|kids|children|partner)|them and); (follow|following|join|joining|be with|see|reunited with|going to) (him|her|my … (wife|husband|son|daughter|mum|dad|baby|mother|father|brother|sister)) … (soon|tonight|up there|in heaven|in the next|on the other side|wherever|in death|again in); (not want|no wish|no desire|no longer want|lost
        the will|no will) to (|(be|keep) )(here|live|living|alive|carry on|go on|going|wake|breathe|exist|fight);
      not want to be (here|alive|around|in this world|on this planet) (|any more|anymore|any longer|tomorrow|after|to|
        when|and|i|if|at all); not want to (do|live) (this|life) (life |)(any more|anymore|any longer); (wish|hope|pray|praying|hoping|wishing|want) (|(that|to) )(i |)… (not|never|just not) (wake|waken|woken|wake up|waking|be here|exist|been born|survive|survived|open my eyes); (go|going|fall|falling|went|drift) (to |
        )(sleep|asleep|off) and (never|not) … (wake|waking|come back|get up|open); (sleep|slept) and (never|not) wake; (want|need|ready) (|it all|this all|everything|my life|the pain|for it|for this) to … (be over|end now|go dark|go quiet|stop forever|end tonight|stop hurting); (make|making) it (all )(stop|end|go away) (for good|forever|
        tonight|once and for all); it will all (be over|stop|end) (|very |(for me|by) )(soon|tonight|tomorrow|then|for me); (end|ending|finish|finishing) (it|it all|things|everything|my life|myself|my own life) … (tonight|today|myself|for good|this week|soon|now|with|once and for all|before|by|after|off|if|because|feels|seems|would|is the only|completely|peacefully|quietly|on my); ending my (|own )life; end my (|own )life; take my (|own )life; (thinking|thought|thoughts|dreaming|think|obsessed|planning|considering|contemplating) … (|(how|ways|way) to ) (end it|ending it|ending things|ending everything|end things|suicide|dying|my own death|killing myself|taking my life|jumping|the bridge|the river|the train|the trains|the rope|the pills|the roof|not being here|not waking up|not being around|driving into|driving off|crashing my car|hanging|an overdose|overdosing|doing it tonight|disappearing for good|hurting myself|self harm|cutting); (bridge|river|roof|rooftop|railway|tracks|train|cliff|sea|
        pills|rope|balcony|canal|lake|blade|edge) (|(is|keeps|keep|are) )(|starting to )(calling|calls|look|looks|looking|
        sounds|seems|feels|whispering) (|to )(me|good|better|inviting|tempting|like|peaceful|easy|so|very|more|friendly); (standing|stand|stood|sitting|sit|sat|am|been|up) … (on|at|by|here on|here at) (the|a|top of the|my) … (edge|bridge|ledge|roof|rooftop|tracks|railway|railing|parapet|cliff|platform edge|top of the|level crossing|viaduct|side of the (bridge|barrier|railing)|windowsill) (|(of|and|right|now|looking|with|thinking|wondering|reading|writing|i|as)); (close|near) to the (edge|platform edge|tracks|rails) (|and|when|every|these|hoping);
      (walk|walking|swim|swimming|wade|wading) (out |)(into|in to|out to) (|(the|a) )(sea|ocean|river|lake|water|waves) (and|
        with|until|tonight|one|i|then|for good); (stones|rocks|bricks) in my (pockets|pocket|coat); under (a|the) (train|
        bus|lorry) (|tonight|tomorrow|and|if|soon); train (will|would) (do|finish|fix|solve|be quick); (engine|exhaust|
        hose|carbon monoxide) (|(is|was) )(running|on|from|pipe|through) … (wait|garage|window|windows|closed|shut|brave|
        sleep|sit|seat|end|me); (sit|sitting|sat) in the (garage|car) … (engine|hose|exhaust); (by my own|my own) hand
        (|tonight|i|this|before|then|and|if); (by|at) (their|ones) own hand; dies by (my|their|his own|her own) own hand;
      (painless|quick|easy|easiest|quickest|least painful|cleanest) (way|ways|method|methods) (to (go|die|end|kill|do it)|out
        of (this|life|here|it)); (lethal|fatal|deadly) (dose|amount|combination) (for (a|me|my|someone)|of (the|my|these|
        paracetamol|insulin)|and|i); (how|what|many|much) … (would|will|does) it take to (die|kill (me|a person|myself)|end
        (it|my)|never wake|not wake|finish me|stop my heart); (took|taken|swallowed|swallow|take|taking) (all|the lot|the whole (lot|bottle|pack|packet|box|strip)|every (one|last one)|everything in the|them all|a (handful|bottle|bunch) of|(two|three|four) (packs|boxes|strips|bottles)|<num> (|of them|of my )(pills|tablets|paracetamol|sleeping)) (|of (them|my|the|it)) … (about|just|already|an|at|and i|with (vodka|wine|whisky|gin|alcohol|a bottle)|tonight|ten|five|twenty|half|this|before|so|i|in one|medicine|cabinet|it will);
      (pills|tablets|razor|blade|blades|rope|noose|knife|scissors|gun|vodka) (in (my hand|front of me|my palm|my mouth|my
        lap)|(ready|waiting|beside|next|laid|lined|counted|on) (for tonight|for me|for it|beside|to me|to my|by me|by my|up
        on|up in front|up and|out in front|out and|out on the bed|on the|the bed|my bed)|against my|to my (head|wrist|
        throat|temple)|around my (neck|throat)|round my neck); (cut|cutting|slice|slicing|burn|burning) (myself|deeper|too
        deep|again since|again because|to cope|my (skin|arms|legs|thighs|wrists)); (want|wanted|trying|tried|going) to
        (hurt|harm|cut) myself; tried to (kill|end|hang|drown) (myself|it|my life); (second|last|previous|failed|my) attempt
        (on my life|to end|at (ending|taking)|was|and this time); this time (i|it) (will|am going to) (work|do it properly|
        succeed|make sure|not fail|not be found); (do|doing) it (tonight|this time|properly this|before anyone|before they|
        with the (pills|rope|gun)); (stopped|stop|stopping|refusing|refuse|quit|quitting|not taking|not take) … (insulin|dialysis|heart pills|heart medication|chemo|treatment) (|and|so|on purpose|because) … (die|slow|easier|end|over|matter|want|care|point|quicker|anymore|any more); not (care|matter|mind|bothered) … (i|if i|whether i) (live|live or die|die|am alive|wake up|make it|survive|ever wake|exist|am dead|see tomorrow);
      live or die; worth more (dead|to (them|my family|you|everyone) dead); (insurance|policy|cover|debt|debts|loan|balance|
        contract|account) … (if|when|once|after) i (kill|end|jump|take my own|hang|do it|do not wake|die tonight|am dead);
      (insurance|payout|policy|money) … (kids|children|wife|family|husband) … (if it looks like an accident|after i (do|kill|
        end|jump)|when i am dead|with me gone); (debt|debts|loan|bill|problem|problems) (|(will|would) )(dies|die|end|ends|
        disappear|disappears|goes|go) with me; (only|best|one) (way (out|left|forward)|thing left|option left|escape|option|solution|payment plan) … ((me|have|is) |can see |i have )… (die|dying|death|suicide|ending|end it|to die|kill|killing|jump|the (bridge|rope|river)); (rather|sooner) (be dead|die) (than (live|
        face|go on|wake|keep|carry|be)|and|now|tonight|at this point); (write|wrote|writing|written|left|leave|leaving|put)
        (|(my|a|the|you|them|her|him|everyone) )(|(goodbye|suicide|farewell|last) )(note|notes|letter|letters) (for (my
        (kids|wife|husband|family|mum|mother|daughter|son|parents|sister|brother)|the kids|everyone|whoever|them all|after)|
        to say goodbye|on the (kitchen table|fridge|pillow|bed|table) (for|so|and|explaining)|saying (sorry|goodbye)|
        explaining (why|everything)); (said|say|saying|made) (|(all|my) )(my |)(goodbyes|farewells|peace with (god|dying|it
        and|death)) (|to|already|now|and|last|today|tonight); (tell|let) (her|him|them|everyone|my <family>) … (|that ) (i … (love|loved) (her|him|them)|i am so sorry|i am sorry for|i was sorry|it was not (her|his|their) fault|i tried my|goodbye from me|not to blame); not (my|her|his|their|your) fault (i|that i) (could|can|am) not
        (cope|go on|carry on|strong enough); (rang|called|calling|phoned|on to|spoke to|talked to|texted|ring|call) …  (samaritans|a crisis line|crisis line|crisis team|suicide line|988|lifeline) (|(last|and|but|twice|again|tonight|before|for)); (got|have|had) (|(such|really) )(dark|suicidal|bad|intrusive) thoughts (again|every|at night|about|of|
        since|and|when|i|lately); (voices|voice|head) (telling|tells|tell|keeps telling|says) me to (do it|die|end|jump|
        hurt|kill|cut); (brave|strong) enough to (do it|jump|end|go through with|kill|pull|finish|step); if i am brave
        enough; (too (scared|cowardly|weak) to|not (brave|strong) enough to) (do it|kill|end it|jump|die|go through with);
      (give|giving|gave|given) up on (life|living|myself|everything and|being alive|this life|staying alive); (life|living|existence|being alive) (|(is|feels|has) |has become )… (not worth|unbearable|pointless|too painful|too much for me|too hard (to|for me|now)|unlivable|a living hell|no meaning|meaningless|not for me|over for me|no value); my life (is|was|has been) (over|finished|worthless|ruined and|done|not worth|nothing|
        no longer); ((so|then) )(this is|it is|i guess this is) goodbye (to (everyone|all|the world|life)|world|everyone|my
        friends|and sorry); (goodbye|farewell) (|and )(everyone|world|my loves|cruel|to life|forgive me|sorry for|i am
        sorry|all of you); (forgive|forgives) me for (what i am about|doing this|leaving|going|giving up|what i will|ending);
      sorry for what i am about to do; what i am about to do (|is|to myself|will|please|tonight); (bleeding|bled|bleed) (out |
        )(in the bath|on purpose|from my wrists|and i do not); bleed out; (starve|starving|drink|drinking) myself to (death|
        an early grave|oblivion); (end up|be|put|find|wind up) (on|in|under|at the bottom of) (a|the) (slab|river|train|
        morgue) (|(by|tonight|before|and|i|soon)); (stop|stopping|stopped) (me|myself) (from )(jumping|doing it|ending|
        killing|cutting|hurting); talk me (out of (it|this|doing)|down|off the (ledge|bridge|roof));
      (last straw|final straw|tipped me over|pushed me over|over the edge) (|…) (live|alive|life|die|dying|end it|goodbye|
        myself|breathing|here any|jump|existing); dead (by|before) (morning|tomorrow|tonight|the weekend|friday|monday|
        christmas|you) (|…) (anyway|matter|i|me|deal|reply|answer|happy|want|myself); happy when i am (dead|gone);
      (happy|satisfied|care|proud|listen) (now |)(when|once|after|if) (i am|i) (dead|gone|dies|die|hanging|jumped|kill);
      my (death|blood|suicide|body|life) (|(will|is|would) )(be |)on (your|their) (hands|conscience|head|doorstep|heads);
      (your|the) (letters|company|debt|calls|bill|collectors|bank|decision) (will|is|are|has|have) (kill|killing|killed|driving|
        drove|driven|push|pushing|pushed) me (to (suicide|the edge|kill|end|the bridge|take)|over the edge|and i want to die|
        into (an early|a) grave); (driven|drove|driving|pushed|pushing) me to (suicide|kill|end|take my|the brink|want to die);
    `,
  },
  {
    // One of these alone belongs to a contract, a move or a bad day; two of them are read as a sign of self-harm.
    kind: 'vulnerability',
    frustrated: 0.3,
    hints: ['self_harm'],
    phrases: `
      not (be |)need(|ing) (it|this|any of it|anything|them|these) … (after|when|where|soon|much longer); not be needing (it|
        this|any of it|anything|them|these|my|the); everything in my name; (deal with|dealing with|bother with) the
        paperwork; (keep|have|got|bought|took out|hid) (a|the|some|my) (rope|noose|razor|blade|stash); (took|take) it out (
        today|tonight|last|again|and); today i took it out; (look|looking|stare|staring|looked|stared) at (it|the (rope|
        pills|knife|bottle|bridge|water|tracks|trains|drop|ceiling|river)); (bridge|river|train|trains|tracks|platform|
        roof|cliff|viaduct); (every night|all night|night after night); looking up; (timetable|how high|how deep|how long it
        takes|how fast); so do i; asking for me; account holder (dies|died); (easier|simpler|quieter) (than this|for
        everyone|for all|this way); it is slow but; (when|once|after|if) i am (gone|dead|not here|no longer here);
      (gave|given|giving) (|away )((the|my) )(dog|cat|pets|things|clothes|car) (|away); nobody left; no one left; (write|
        writing|wipe|wiping) off (the|my) (debt|loan|balance); thank you for being (kind|nice|gentle); (wanted|just want|
        just wanted|wanted you) (you to know|to tell someone|to say goodbye|to say sorry|someone to know|to thank); goodbye;
      (not|no longer) (care|matter) any more; does not matter (now|any more|anymore|anyway); (not be|no longer be) ((a|your) )
        problem; be ((a|your) )problem (much longer|any more|anymore|for long|after); this is the last (time|message|letter|
        email) (i|you); my last (message|letter|email|note|wish|will); my (will|final wishes|affairs|funeral) (is|are|in|
        is ready|sorted); sorting (out |)my (funeral|will|affairs|things); wait(|ing) for it to get better; nobody (will|
        would) (notice|know|care|come); no one (will|would) (notice|know|care|come); i am (|(so|very) )sorry for everything;
      (all|everything) (will|can|to) (finally )be (quiet|over|peaceful|still); peace at last; at peace (soon|finally|at last);
      (can not|could not) sleep; (not|never) slept (since|for days|properly); not seen (anyone|a soul) in;
      (tonight is|tonight will be) (the|my); (by|before|until|after) (sunday|friday|tomorrow night|the weekend|christmas) i;
      the (sleeping pills|painkillers|tablets|pills); (drinking|drunk) (alone|every night|since); (paracetamol|insulin|
        antidepressants|sleeping pills|painkillers); (stopped|stop) taking my; ashamed; (failed|failure) (as|everyone|my|at
        everything); i am (a |such a )failure; hate myself; hate my life; my fault; let everyone down; (can not|not) look (my
        (kids|wife|family|son|daughter)|at myself) in the (eye|mirror); no (money|job|hope|home|family|one) (left|and no);
    `,
  },
];
