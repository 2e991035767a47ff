// Words at people: insults, slurs, swearing aimed at someone. The labelling rules: an insult or profanity aimed at people
// is the highest level; swearing at the situation only makes a complaint angry; quoted abuse is not abuse
// (sayings.ts and text/quoted.ts see to that). Practice in conduct policies: name the conduct, never the character.

import type { CueGroup } from './notation';

export const ABUSE: readonly CueGroup[] = [
  {
    kind: 'insult',
    frustrated: 1,
    angry: 1.3,
    abusive: 1,
    topics: ['profanity_or_insult'],
    negated: 'keep',
    phrases: `
      <insult>; <slur>; you <fool>; you <dumb> <fool>; you <dumb> <dumb> <fool>;
      you (bunch|lot|pack|load) of … <fool>; you (are|were) <fool>;
      you (are|were) … (a|an|of|all|such|just|the|absolute|total|complete) <fool>;
      you (are|were) … <dumb> <fool>;
      your (|a|an|all|such) (idiot|idiots|moron|morons|clown|clowns|joker|fool|asshole|bitch);
      you … piece of (shit|crap|garbage|trash|scum|filth|dirt);
      piece of (shit|crap|garbage|trash|scum) (agent|rep|company|person);
      (bunch|pack|load|gang|lot|group|team) of (|<dumb>|<dumb> <dumb>) <fool>;
      <dumb> (idiot|idiots|fool|fools|clown|clowns|bitch|bitches|bastard|bastards|cow|loser|losers|muppet|
        muppets|moron|scum|twit|pig|pigs);
      (that|this|the|your|these|those) (|<dumb>) (idiot|bitch|bastard|scum|loser|cow|clown|clowns|fool|
        fools|losers|muppet|muppets|imbecile) (on|at|who|of|you|in|that|from|behind|called|named|working);
      (are|were) you … (stupid|dumb|idiots|morons|retarded|brainless|braindead|thick|clowns|fools|dense);
      you (people|guys|lot|all|clowns) (are|must be) … <stupid>;
      you (are|must be) (|so|really|all|just|that|fucking|completely|too|a|an) (stupid|dumb|retarded|
        brainless|braindead|thick|moronic|worthless|subhuman|scum|filth|imbecile);
      you … (disgusting people|waste of (space|oxygen|air)); how (stupid|dumb|thick|dense) (are|can) you;
      (fuck|fucking) you; fuck (off|yourself|yourselves|u|ya|ur|your mother|y'all|urself);
      go fuck (yourself|yourselves|urself); f you; f u; fuckyou; fucku; fuck y o u; fu all; f off;
      eff (off|you); screw (you|u|yourself|yourselves|y'all) (|all|and|guys|people|too|your);
      go (to hell|to hell all of you|die|drown|jump off|kill yourself|hang yourself|choke); burn in hell;
      rot in hell; see you in hell; drop dead; kill yourself; kys;
      (shut|stfu) (up|the fuck up|your mouth|ur mouth|the hell up|your trap); stfu;
      shut your (mouth|face|trap); gtfo; gfy; (suck|eat) (my|a) (dick|cock|balls|shit|bag of dicks);
      eat shit; kiss my (ass|arse); lying piece of shit; is a … piece of (shit|scum|trash);
      (up|shove) … your (ass|arse|backside); stick it up your (ass|arse); up yours; bite me; piss off;
      sod off; bugger off; son of a (bitch|whore|gun fucker); sons of bitches; sob;
      (brain|brains) (dead|damaged|cells) (people|staff|team|agents|you); you … (no|without a) brain;
      do you (|even|not) have a brain; (no|not a) brain cell*; half a brain;
      <dumb> (imbeciles|fools|clowns|bitch|cow|sods|gits|bastard|pricks|scumbags);
      you <dumb> (people|man|woman|lot|bunch|bastard|person|little);
      (staff|team|agents|reps|people|employees|technicians|drivers) (is|are) (|all|just|a bunch of|full of|
        nothing but|complete|total|absolute) <stupid>;
      (monkeys|monkey|trained monkey|trained monkeys|chimps|donkeys) (could|would|can) … better;
      a (trained|) monkey could; ugly (|fat|old|stupid) (bitch|cow|pig|hag|man|woman);
      fat (pig|cow|bitch|ugly);
      (hope|wish) (you|your|u) (|all|family|guys|people|mother|whole family|company) … (lose your job|lose
        your jobs|get fired|get sacked|go out of business and starve|rot|suffer);
      (you|they) should (|all) be (shot|hanged|hung|put down); 🖕; waste of (oxygen|space|skin);
      go back to (your country|your own country|where you came from|india|china|mexico|africa|school you);
      you (disgust|sicken) me; you make me sick;
      you (nasty|evil|wicked|horrible|vile|despicable|disgusting|filthy) (people|person|human|woman|man|
        cow|piece|little); mental midgets;
      (kind|type) of (idiot|idiots|moron|morons|clown|clowns|fool|imbecile);
      what (a|an) (|absolute|total|complete|fucking|bloody) (idiot|moron|asshole|bitch|clown|prick|bastard|
        loser); incompetent fools; incompetent idiots; hey stupid;
      listen (here |)(you|stupid|idiot|moron|dumbass); <fool> like you;
      people like you (should|make|deserve); you (sick|sad|pathetic) (little|excuse);
      <fool> (on|at) (the phone|your desk|your team|your end|the desk|the counter|the other end|your call
        centre|your company);
    `,
  },
  {
    // Hard words about people or the firm that are not insults thrown at someone: angry, not abusive.
    kind: 'condemnation',
    frustrated: 1,
    angry: 1,
    topics: ['staff_conduct'],
    phrases: `
      (incompetent|incompetence|incompetency|clueless|inept|ineptitude);
      (you|they|guys|people|staff|agents|reps|team|service|support) (are|is|was|were) (|all|so|just|
        absolutely|utterly|totally|completely|fucking|bloody|beyond|worse than|totally|really) (useless|
        worthless|hopeless|lazy|incompetent|clueless|pathetic|a disgrace|a joke);
      (useless|lazy|hopeless|worthless) (|bunch of|lot of|bloody|fucking) (staff|team|agents|agent|rep|
        reps|people|employees|customer service|support|service|company|driver|drivers|technician|advisor|
        advisors|bunch);
      (you|they|you guys|you people|you all) … (do not|does not|not|never|could not) (|give|even) (a shit|
        a fuck|a damn|a toss|a rats ass|a crap|two hoots|a monkeys|a rats|care less);
    `,
  },
  {
    kind: 'profanity',
    frustrated: 1,
    angry: 1,
    topics: ['profanity_or_insult'],
    negated: 'keep',
    phrases: `
      <swear>; what the (fuck|f|eff|actual fuck|f word|fucking hell); wtf; wtaf; ffs; fml; for fucks sake;
      for fuck sake; for f sake; jfc; lmfao you; omfg; fubar; snafu; effing; f ing; f in; motherf; 🤬; 💩; mf;
      mfs; mfing; mfers; b s; piss (take|poor); taking the piss; half assed; half arsed; bad ass attitude;
      ass backwards; pain in the (ass|arse); bull shit; horse shit; crock of shit; dumb ass; jack ass;
      dick move; dick heads; suck* ass; suck* balls; suck* dick; cluster fuck; shit show; shoot me now wtf;
    `,
  },
  {
    // "damn", "hell" and "crap" colour a complaint but are not the topic (the labelling rules).
    kind: 'profanity',
    frustrated: 1,
    angry: 0.7,
    negated: 'keep',
    phrases: `
      what the (hell|heck|bloody hell); wth; how the hell; why the hell; where the hell; who the hell;
      the hell is; bloody hell; for (gods|god|christs|heavens|goodness|petes|crying out) sake;
      for crying out loud; jesus christ; jesus wept; crap; crappy; crapped; crapola; this crap; goddamn;
      god damn; god dammit; goddammit; goddam; dammit; damnit; damn it; damned; freaking; freakin; frigging;
      friggin; frickin; fricking; feck; fecking;
      bloody (useless|awful|ridiculous|joke|disgrace|terrible|annoying|slow|thing|app|phone|site|website|
        order|hours|money|refund|package|account|system); blimmin; flipping (useless|ridiculous|joke|hell);
      sod (this|it|all); screw (this|it|that|your); to hell with; the hell out; hell no;
    `,
  },
  {
    kind: 'profanity',
    frustrated: 0.4,
    angry: 0.25,
    negated: 'keep',
    phrases: `
      damn; dang; darn; heck; bloody; blasted; omg; smfh; jeez; jesus; christ; geez;
    `,
  },
];
