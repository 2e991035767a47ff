// Praise that means its opposite: thanks for a harm, "great" beside a delay, surprise that is none. The labelling rules
// counts sarcasm as frustrated. It borrows the words of warmth.ts and takes their effect away (reading/weigh.ts).

import type { CueGroup } from './notation';

export const SARCASM: readonly CueGroup[] = [
  {
    kind: 'sarcasm',
    frustrated: 1,
    angry: 0.15,
    negated: 'keep',
    phrases: `
      (thanks|thank you|cheers|thx) … for (nothing|not|never|losing|ruining|wasting|leaving|cancelling|
        delaying|breaking|ignoring|hanging|screwing|charging|absolutely|zero|no|destroying|damaging|lying|
        messing|stealing|overcharging|forgetting|stranding|kicking|denying|refusing|letting|putting|
        useless|keeping);
      (thanks|thank you|cheers) for … (nothing|lack|wait|delay|delays|headache|runaround|stress|hassle|
        useless|terrible|horrible|awful|crappy|shitty|ruined|non|inconvenience|waste|worst|poor|trouble|
        losing|late|cold|incompetence); thanks for making (me|us|my|it|this);
      thanks for (the|your) (help|support|service|great service|amazing service|warning|heads up) (not|🙄|
        guys not|lol); thanks a (lot|bunch|million) (<at>|guys|you|now|<brand>); thanks but no thanks;
      no thanks to you; thanks … not;
      <good> (job|work|service|customer service|going|move|timing|company|communication|support|planning|
        update|way to|start|experience|one|effort|airline|look|system) … (not|losing|ruining|cancelling|
        making|delaying|breaking|charging|keeping|ignoring|🙄|👏|as always|as usual|yet again|treating|
        wasting|leaving|hiding|letting|screwing|messing|lol|again|on the|with the|when|considering);
      (great|good|nice|awesome|fantastic|wonderful|brilliant|lovely|excellent|perfect|amazing|super|
        fabulous|oh|well|yay|woohoo|yippee|hooray|congrats|congratulations|kudos|bravo|nice one|well done|
        good job|great job|way to go|love that) … (another delay|another hour|another week|another day|
        another month|another one|another update|yet another|delayed again|cancelled again|down again|
        broken again|late again|still not|still no|now my|now i|now the);
      (great|nice|good|wonderful|lovely|awesome|brilliant|fantastic) another;
      way to (go|lose|treat|ruin|keep|make|run|start|handle|screw|alienate|waste|show|reward|help);
      slow clap; golf clap; round of applause; standing ovation; 👏; job well done (on|not|🙄); gold star;
      top marks; hats off to (you|your|whoever); (exactly|just) what (i|we) (needed|wanted|always wanted);
      how (nice|kind|lovely|convenient|generous|thoughtful|wonderful|professional|typical|clever|
        considerate) (of you to|of them to|for you|of <at>);
      (very|so|real|really|super|incredibly|oh so|extremely) (helpful|useful|professional|classy|
        convenient|impressive|smart|mature|comforting|reassuring) (not|🙄|lol|of you|as always|as usual|😒|👎|
        guys not);
      such (great|good|amazing|wonderful|excellent|stellar|quality|fantastic|professional) (service|
        customer service|support|help|quality|people|staff) (not|🙄|lol|😒|when|that|as|huh|right|from);
      (love|loving|enjoy|enjoying|adore|appreciate) (how|that|when|it when|the fact|waiting|paying|being|
        sitting|getting|spending|having|wasting|the way|listening) … (not|no|never|hours|wait|waiting|
        charged|charge|ignored|ignore|cancel|cancelled|delay|delayed|broken|twice|hold|extra|stuck|lie|
        lied|lying|nothing|late|still|nobody|wrong|fail|fails|crash|crashes|refuse|treat|cut|drop|down|
        stop|stops|without|screwed);
      (good|glad|nice|great|happy|lovely) to (know|see|hear) … (not|care|priorities|matters|value|values|
        nothing|valued|ignore|ignored|no one|nobody|useless);
      (love|loving) how (you|they|your|my) … (put|charge|charged|take|took|make|never|still|always|raise|
        raised|cancel|let|leave|lose|lost|ignore|change|changed|sell|keep|up);
      this is how (i|we|you|your|loyal|customers);
      so much for (your|my|customer|that|this|being|loyalty|a|an|<at>|getting|fast|next);
      whatever happened to; funny how; funny that; interesting how; interesting that; strange how; odd how;
      amazing how; surprise surprise; shocker; what a surprise; no surprise; not surprised; not shocked;
      i am shocked; color me surprised; who would have thought; who knew; go figure; typical;
      classic (<company>|move|<brand>); predictably; story of my life; must be nice; yeah right; yea right;
      sure jan; cool story; lol ok; ok then; okay then; gee thanks; gee; oh really; oh great; oh good;
      oh joy; oh lovely; oh wow; wow thanks; wow great; wow just; just great; just perfect; just wonderful;
      just brilliant; just lovely; just peachy; how wonderful; living the dream; gotta love; got to love;
      (have|you) to love; do you not just love; do not you just love; nothing says; better yet;
      icing on the cake; cherry on top; to top it; on top of (that|it|this|everything);
      if that was not enough; as if that;
      i guess (i will|i should|i have|i am|that|you|my|it|we|customer|loyalty|nobody|no one|this|your|
        there); guess you; nice (to know|customer|way|try|one|touch|that you|of you|how); big thanks;
      good luck (getting|with|trying|reaching|talking|finding|if|contacting); sarcasm; fingers crossed lol;
      must have missed; silly me; my bad for (thinking|expecting|trusting|believing|assuming|wanting);
      joke is on; how about (you|no|actually|fixing|answering|giving|helping|training|hiring|paying|doing);
      is that (too much|the best|how you|what you|your idea|all you|supposed|a joke);
      what (a joy|a treat|a pleasure|fun|a delight|a great way|a wonderful way|a lovely way|a great start|
        great service|excellent service|amazing service|wonderful service|a start|a fun);
    `,
  },
  {
    // Turns that are often, not always, meant so.
    kind: 'sarcasm',
    frustrated: 0.5,
    negated: 'keep',
    phrases: `
      as usual; as always; apparently; obviously; clearly; of course; supposedly; allegedly; i guess;
      i suppose; guess i; whatever; guess what; fun fact; oh well; lol; lmao; surely; thanks anyway;
      good luck; bravo; congrats; congratulations; wow; you guys call this;
      call (this|that|yourself|yourselves) (a|an|service|customer|chicken|food);
      love (how|that|when) (you|your|my|the|it); best part; even better; nothing like;
    `,
  },
];
