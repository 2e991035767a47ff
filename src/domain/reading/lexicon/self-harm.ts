// Signs that somebody may harm themselves, plain and veiled. A miss is dangerous, so distress counts in pairs: one such
// word is vulnerability, two are read as a sign. sayings.ts hides the turns that only sound so. What is found here is
// for a person to judge, never a diagnosis.

import { FAREWELLS } from './farewells';
import type { CueGroup } from './notation';

export const SELF_HARM: readonly CueGroup[] = [
  {
    kind: 'self-harm',
    frustrated: 1,
    topics: ['self_harm'],
    negated: 'keep',
    phrases: `
      (kill|killing|hang|hanging|shoot|drown|harm|harming|hurt|hurting|starve|stab|poison|gas|cut|cutting)
        (myself|my self); kms; unalive*; self (harm|harming|harmed);
      (cut|slit|slash|slitting|cutting) my (wrist|wrists|arms|throat|veins); suicide*; suicidal;
      (end|ending|take|taking|took|ended) my (|own) life; taking my own;
      end (it all|it tonight|it for good|my suffering|my misery|my pain|everything tonight);
      ending (it all|it tonight|it for good); do myself in; top myself; off myself; do away with myself;
      (make|want) … (pain|it all|everything) … (stop|be over);
      (want|wanted|wanting|ready|planning|decided|rather|wanna|need|wish) to (|(just|really|actually|simply|only|go|quietly) )(die|be dead|stop existing|stop living|not exist|never wake up|not wake up|disappear forever|not be alive|cease to exist); wish i did not exist; i am going to (die|be dead) (tonight|by my|tomorrow|and|on purpose);
      wish i (was|were|could|could just) (|be) (dead|die|gone forever|not alive|never born|not here any
        more|not here anymore); wish i had (never been|not been) born; wish i had not woken up;
      better off dead; better off without me; better off if i (was|were|died);
      not (want|wish|care) to (live|exist|be alive|wake up|keep living|go on living|be on this earth|face tomorrow|see tomorrow|carry on living); not want to be (here|around) (any more|anymore|any longer);
      not want (this life|to go on like this|to carry on like this|to go on any more|to go on anymore);
      can not (go on|carry on|keep going|live) (like this|living|with this|anymore|any more|any longer|
        much longer|with life|this way); can not go on; i can not carry on;
      not see (a|any) (way out|way forward|future|point in living);
      (not|stopped|no longer|hardly) (see|seeing) (the|a|any) point in (living|going on|carrying on|being here);
      can not (face another day|face tomorrow|face life|see a way out|see any way out|see a way forward|
        see a future|bear to live|cope with life|live with myself);
      (no|any|little|lost the|lost all|lost my|single) … (reason|will|point|desire|purpose|strength) …
        (live|living|go on|going on|carry on|carrying on|be here|be alive|being alive|wake up|waking up);
      (nothing|no one|nobody) … to live for; nothing left for me (here|in this|any more|anymore);
      not worth (living|being alive);
      life (is|feels|seems) … (pointless|meaningless|unbearable|not worth|worthless);
      (my|this) life (is|has) (over|no meaning|no point|no value);
      what is the point (of|in) (living|life|being alive|existing|going on|carrying on|waking up|being
        here);
      (tired|sick|done|exhausted|weary) (of|with) (living|life|my life|being alive|existing|waking up|this
        life); overdose*;
      (took|taken|taking|take|swallow|swallowed|swallowing) … (all|too many|whole|handful|entire|enough) …
        (pills|tablets|meds|medication|painkillers); (bottle|handful) of … (pills|tablets);
      (saving|saved|stockpiling|counting) … (pills|tablets);
      (rope|noose|razor|blade|pills|gun) … (is ready|next to me|in my hand|in front of me|in my mouth|
        beside me|to my head);
      (jump|jumping|throw myself|throwing myself|leap|step|stepping) … (off|in front of|from|under) (a|the|this|my) (|(nearest|moving|tall|next) )(bridge|roof|building|balcony|cliff|train|bus|truck|lorry|tracks|rooftop|overpass|pier|viaduct|car park|tower|tube);
      (walk|step|run|wander|drive) (|(out|straight) )(into|in front of) (the|a|oncoming|moving) (traffic|train|lorry|truck|bus);
      (standing|sitting|stood|am) on (a|the|my) (|edge of the|edge of a) (ledge|bridge|roof|balcony|
        railing|train tracks|cliff|overpass); drive … (off|into) (a|the) (bridge|cliff|wall|tree|river);
      goodbye (forever|cruel world|note|letter|everyone);
      (this|that) is my (last|final) (night|goodbye|day on earth|day alive|words);
      (last|final) (message|email|letter|thing|words|note|text|call) (|that )i will (|ever )(|be )(send|sending|write|writing|make|making|say|saying) (|to )(anyone|anybody|any of you|everyone|a soul);
      (wrote|written|writing|left|leaving) … (note|letter|letters|goodbye) (to|for) my (family|kids|
        children|wife|husband|parents|mother|daughter|son);
      (say|said|saying) … (goodbye|goodbyes) (to my|to everyone); put my affairs in order before i (go|end|leave you|die);
      tell my (kids|family|wife|husband|mother|children|daughter|son|parents|mum|mom|sister) … (loved (them|her|him)|sorry for everything|love them|love her|love him);
      (giving|give|given|gave) up on (life|living);
      (nobody|no one) … (miss me|notice if i|notice i am gone|care if i|cares if i|mourn);
      (think|thinking|thought|thoughts|dreaming|googling) (about|of|how to) … (ending it|ending my|dying|
        suicide|hurting myself|harming myself|killing myself|jumping|not waking up|not being here);
      (burden) (to|on|for) (everyone|my family|my kids|my children|everybody|them|others|my wife|my
        husband|my parents);
      (no|only|other|one) way out (for me|is|left|any more|anymore|of this life|i see|but|now);
      not safe (with|by|around) myself; not trust myself (tonight|alone|any more); do something … to myself;
      do something (drastic|permanent|final|stupid) (tonight|because i|if i|i can not|and i);
      (leave|leaving|exit|quit|check out of) this (world|life|earth);
      (be|reunited|join|see) … (late|dead|deceased) (wife|husband|son|daughter|mother|father|mum|dad|mom);
      (will|may|might) not be alive;
      not be (around|alive) (much longer|to see|by then|for long|any more|anymore|when you|tomorrow);
      not be here (much longer|for much longer|by then any more);
      not (wake|waking) up (tomorrow|again|any more|anymore|in the morning); die in my sleep;
      ready to (die|meet my maker); (it|everything) will … be over (tonight|for me|by tonight|by tomorrow);
      not have to (worry|bother|deal|hear) (about|with|from) me (again|any more|anymore|much longer);
      (everyone|everybody|they|family|kids|children|world|wife|husband|people|all) … (happier|better|
        better off|relieved|easier|fine|glad) … (without me|if i was gone|if i were gone|if i was dead|if
        i was not|if i were not|when i am gone|if i died|if i disappeared|once i am gone);
      if i (was|were|am|could be) (dead|not around|not alive|no longer here|gone forever|not here anymore|
        not here any more); (may|might) as well be dead; as well be dead;
      better if i (ended it|was dead|were dead|died|was gone|were gone|did not exist|was not here|were not
        here); i (ended|end|finish|finished) it (tonight|today|for good|all|now|once and for all);
      tonight … (finish it|end it|do it|end everything|be over);
      ending (it|things|everything) (tonight|today|for good|now|all|forever);
      (enough|bought|got|have|lined up|stash of|handful of|counting) … (pills|tablets) … (sleep|forever|
        never wake|end|die|lined up|in front|ready|tonight|all at once|not wake);
      (pills|tablets) (lined up|in front of me|laid out|on the table in front); sleep forever;
      never wake up again; just never wake up; (just|simply|could) not exist; (idea|thought|thinking|dream|thoughts) of not existing;
      (rope|noose|razor|pills|gun|blade|knife) in my (garage|drawer|hand|hands|cabinet|bag|room|lap|car|
        mouth|bathroom); looking at the (knife|rope|pills|bridge|gun|razor|train|tracks|water below);
      looks better every day;
      (going to|will|about to|ready to|want to|should|could|might) jump (now|tonight|off|from|in front|and|
        if|soon|because); (am|was) going to jump; should jump; cutting again;
      (started|start|back to|been) cutting (myself|again);
      (pain|hurt|hurting|suffering|noise|thoughts) (has|needs|have|had) to (stop|end);
      want the (pain|suffering|hurting|noise) to (stop|end|be over|go away);
      (want|wanted|wish i could|need|ready|rather|like) (to |)(just |)disappear (for good|forever|from
        this|and never|completely|from the world|from everything|off the face); just want to disappear;
      life (is |)(just |really |)not worth (it|living|anything|the|fighting);
      no point (in|to) (going on|living|carrying on|being here|life|waking up|trying to live|anything any
        more|anything anymore); no point in (anything|any of it|it all) (any more|anymore);
      (see|saw|find) (no|little|not any) (point|future|reason|hope|way forward) (in|for|to) (living|me|
        going on|carrying on|myself|live|go on|life|continuing|being|continue|keep going);
      no future (for me|left|any more|anymore|ahead of me); not have a future;
      what is the use of (living|waking|going on|getting up|anything|carrying on);
      (say|saying|said|says|been saying) my (goodbyes|goodbye|farewells|farewell);
      my (last|final) (goodbye|breath|night alive|day on earth|day alive|hours alive|words to);
      this (will|is going to) be my (last|final) (night|day|words|christmas|birthday);
      last (night|day) (alive|on earth|of my life);
      (not|never) make it (through|to) (the night|tonight|tomorrow|morning|the morning|the week|christmas|
        the weekend) (|alive|any more|i think|like this|with these|i am|because|without|and|on my own);
      not (going to |)make it through (the night|tonight|another|this night);
      not need (the|this|my|that|an) (account|phone|money|card|house|flat|contract|service) (much longer|
        any more where|where i am|after tonight|after this|soon anyway|when i am gone);
      not be needing (it|this|the|my) … (much longer|after|where i|soon|any more|when i);
      (no|not) (longer |)(be |)(a |)(problem|burden|trouble) (for|to) (anyone|anybody|everyone|you|them|my
        family) (soon|any more|anymore|after|much longer|tomorrow|again);
      (deal|dealing|bother|worry|worrying) (with|about) me (after tonight|after today|after this|again
        after|any more after|much longer|soon|for much);
      by (tomorrow|tonight|morning|then) … (nothing will matter|will be dead|be over for me|be gone for good);
      none of (this|it) will matter (soon|tomorrow|after (tonight|today|i|sunday)|when i am gone|by (tonight|tomorrow|then)|in a few (hours|days));
      (tell|telling) my (daughter|son|kids|children|wife|husband|mother|mum|mom|family|parents|dad|father|sister|brother) (|that |i was |how much )(i am sorry|sorry for|i love|i loved|i tried|goodbye|to forgive);
      (given|gave|giving) (my (dog|cat|pets|belongings|things|books|guitar) away|away everything);
      gave away my (dog|cat|pets|belongings|things);
      look after my (dog|cat|kids|children|family|mum|mother|son|daughter) (when i am gone|after i|if i die|once i am|for me when|because i will not); thinking (about|of) letting go;
      let go of (life|the railing|the rail|everything and|it all and);
      drive into a (tree|wall|lake|river|truck|lorry|bridge);
      (left|leaving|leave|wrote|written|writing|write) a (suicide |goodbye |)note (for|to|on|so|behind|
        already|explaining|and|my);
      (be|am|being) done with (it all|life|living|this life|this world|being alive|breathing); ready to be done;
      (nothing|no one|nobody) (left |)(holding|keeping) me (here|alive|going);
      (only|one) (thing|reason) (keeping|stopping) me (alive|here|from (doing|ending|killing|jumping|it));
      (have|with|got) nothing (left |)to (lose|live for|stay for|hope for) (any more|anymore|and|so i|now|
        i|because i);
      (not|never) (want|wanting) to (be alive|be on this|be in this world|live through|live another|see
        another|wake|breathe) (|any more|anymore|world|earth|day|up|planet|one more);
      dont wanna (live|be alive|be here any|exist|wake);
      (should|maybe i should|i might) (have |just |)(|just )(died|kill myself|killed myself|end it|ended it|finish myself); i should (have died|have just died|be dead|just die|just be dead|die); (wish i|should) (would|had|have) (died|gone too|gone with|never woken|not woken|not survived|never survived|drowned|bled out); wish i had (died|not made it|never made it|gone with);
      (crash|crashing) my car (on purpose|into|deliberately); take the whole (bottle|box|pack|packet);
      whole (bottle|box|packet) of (pills|tablets|them|painkillers|sleeping);
      (in|on) the (edge of|ledge|railing|parapet);
      (standing|sitting|am|stood) on (the|a|my) (|edge of the|wrong side of the) (edge|railing|parapet|
        balcony|ledge|window sill|windowsill|roof); window is open and;
      (gas|oven) (on|turned on) and (the|windows|all); better (if|that) i (was|were) never born;
      never been born; (can not|not) (do|take) life;
      easier (for everyone|) if i (was|were) (dead|gone|not here);
      where i am going … (not need|no one|nobody);
    `,
  },
  {
    // One of these alone is distress; two of them are read as a sign of self-harm.
    kind: 'vulnerability',
    frustrated: 0.6,
    hints: ['self_harm', 'vulnerability_or_safety'],
    phrases: `
      hopeless; (have|got) (nobody|no one|nothing left); (stopped|not) eating;
      so tired of (everything|it all|this|fighting|trying); tired of (fighting|trying|everything);
      decided to go; cannot keep doing this; can not keep doing this; nothing makes sense;
      it is all pointless; nothing left to lose; nothing to lose; what is the use; no way out;
      everything is over; it is over for me; all over for me; dark place; dark thoughts;
      (look after|take care of) my (dog|cat|kids|children|family|mother|mum); all alone; so alone;
      completely alone; (nobody|no one) cares (about me|any more|anymore); end of my (rope|tether);
      can not (take|do|cope with|handle|bear|stand) (this|it) (any more|anymore|any longer|much longer);
      can not cope; nothing helps; nothing matters; lost everything; breaking point; losing my mind;
      going under; ready to give up; giving up; no hope; lost hope; lost all hope; rock bottom; in despair;
      despair; nothing left; not (eaten|slept) in days; cry every (night|day); crying every (night|day);
      (depressed|depression); empty inside; broken inside; (nobody|no one) to (talk|turn) to;
      on your conscience; sorry for everything; worthless; a burden; what is the point any more;
      what is the point anymore;
    `,
  },
  ...FAREWELLS,
];
