// Condemnation, accusation and ultimatum. The labelling rules: strong condemnation (worst, disgusting, pathetic, shame on
// you), an accusation of lying or theft, and an ultimatum make a message angry; milder words need company. Leaving,
// going to court and asking for the manager are in leaving.ts.

import type { CueGroup } from './notation';

export const ANGER: readonly CueGroup[] = [
  {
    // Enough by itself.
    kind: 'condemnation',
    frustrated: 1,
    angry: 1,
    phrases: `
      worst … <service>; (the|your|absolute) worst; worst ever; worst of the worst; <vile>;
      shame on (you|u|them|this|your|the|<at>); should … be (ashamed|embarrassed); what a shower of;
      ashamed of (yourself|yourselves|your|themselves);
      (what|such) a (joke|disgrace|farce|shambles|circus|sham|travesty|scam);
      (complete|total|absolute|utter|bloody|sick|bad|big|huge) (joke|farce|shambles|failure|circus|
        disaster|nightmare|disgrace|shitshow|fiasco);
      (is|are|has become|you|company|service|airline|support) … (a|an|one big) (joke|farce|shambles|
        disgrace|circus|sham|abomination); laughing stock; laughingstock; epic fail; total fail;
      massive fail; huge fail; biggest (joke|scam|rip|disappointment|mistake); pissed; pissed off; furious;
      livid; fuming; irate; infuriat*; enraged; enraging; incensed; seething; outraged; raging;
      (blood|blood is) boiling; blood boil;
      beyond (angry|mad|pissed|furious|frustrated|ridiculous|belief|upset|disappointed|annoyed|
        unacceptable|irritated); <very> (angry|mad|pissed); i am (angry|mad);
      (makes|made|making) me … (angry|mad|sick|furious|livid|rage|fume); (sick|tired) and tired;
      sick to (death|the); sick of (you|your|this|being|dealing|waiting|the|it|these|getting|paying|all);
      had it with; had it up to; had enough; enough is enough; last straw; final straw;
      (past|at) breaking point with;
      (hate|despise|loathe|detest) (you|your|<at>|u|this company|this airline|this bank|this app|this
        service|this place|<brand>);
      (i|really|absolutely|fucking|officially) hate (you|your|this|it|dealing|calling|flying|using|the);
      you … (suck|stink|suckkk); suck at; sucks at; <service> … sucks;
      (<company>|support|update|that|it|this|really|totally|<brand>) sucks; <company> sux;
      (utterly|completely|totally|absolutely|beyond|fucking|bloody|worse than|so) (useless|hopeless|
        worthless|incompetent|pathetic);
      (totally|completely|absolutely|utterly|simply|just) (unacceptable|shocking|outrageous|disgraceful|
        appalling); piece of (shit|crap|junk|garbage|trash);
      (pile|load|bunch|crock|heap) of (shit|crap|garbage|rubbish|bull|trash|lies|nonsense|bollocks);
      from hell; zero stars; no stars; negative stars; 0 stars; zero out of;
      (do not|never) (ever use|ever buy|ever fly|trust|trust this|fly with|buy from|buy anything|use this|
        deal with|do business|shop with|order from|waste your);
      (avoid|stay away from|steer clear of|run away from) (this|these|them|at all|like the|<at>|company|
        airline); avoid like the plague; at all costs; buyer beware; customers beware;
      (should|ought to|deserve to) be (fired|sacked|shut down|closed down|banned|illegal|investigated|
        prosecuted|criminal|fined|in jail|in prison|out of business); (lose|lost) … (job|jobs) over this;
      go out of business; (hope|wish) you … (bankrupt|bust|business|sued|fail); how dare;
      how do you (sleep|people sleep|live with); have (some|no|you no) (shame|decency|conscience|morals);
      no (shame|decency|integrity|conscience|morals|accountability);
      not give a (damn|crap|shit|fuck|toss|hoot); could not care less; care less about; could care less;
      (you|they|company|guys|clearly|obviously|really|just) (do not|does not) (give a|care|even care|care
        about);
      (treat|treated|treating|treats) … like (dirt|crap|shit|garbage|trash|animals|animal|criminals|
        criminal|idiots|fools|cattle|rubbish|nothing|second class|scum); slap in the face;
      kick in the teeth; insult to injury; insult to (me|my|your|the|customers|intelligence); an insult;
      (disgust|disgusts|sicken|sickens|appals) me;
      never been (so|more) (angry|insulted|disgusted|mistreated|disrespected|humiliated|mad|furious|badly|
        poorly|upset|frustrated);
      never (seen|had|experienced|encountered|received|dealt with) such … (<awful>|<poor>|incompetence|
        rude|disrespect|service); (clown|clowns|mickey mouse) (show|operation|company|outfit); cowboys;
      clowns; bunch of cowboys; 😡; 🤬; 😠; 👿; 💩; up yours; rot in; go bankrupt;
      fire your (whole|entire|marketing|developers|ceo|agent|staff); worthless company; trash company;
      garbage company; dog shit; hot garbage; dumpster fire; train wreck; trainwreck; absolute state;
    `,
  },
  {
    // Hard words that need a little more.
    kind: 'condemnation',
    frustrated: 1,
    angry: 0.65,
    phrases: `
      <awful>; unacceptable; inexcusable; useless; hopeless; worthless; garbage; trash; rubbish; sucks;
      sucky; suck; sux; lame; unprofessional; angry; angrily; anger; mad (at|about|with|that|because);
      pissy; hate; hates; hated;
      shocking (service|experience|behaviour|treatment|customer|communication|how|that);
      shocked (at|by|that|how|and); joke; nightmare; shambles; shambolic; farce; fiasco; disaster;
      disastrous; circus; mess of a; screwed (me|us|over|up|by|my|it); screw (me|us|over|up|my);
      screwing (me|us|over|up|with|customers|people);
      <very> (ridiculous|absurd|insane|unbelievable|disrespectful|rude|unfair|unprofessional|incredible
        how|shady|greedy); disrespect; disrespectful; disrespected; humiliat*; degrading; insulted;
      insulting; belittl*; mistreat*; nonsense; bull; stupid; idiotic; dumb; moronic; greedy; greed;
      corrupt; crooked; shady; sketchy; sleazy; cheapskates; evil; cruel; inhumane; predatory; negligent;
      negligence; reckless; irresponsible; <poor> (excuse|excuses|customer service|service ever);
      lame (excuse|excuses); (lost|losing|lose|no|zero) (all|any|) (faith|trust|respect|confidence);
      patience is (gone|over|running); fuming;
      (ruin|ruined|ruining|ruins|wrecked) (my|our|the|everything|his|her|a); (destroyed|destroying) my;
      (cocked|botched|bungled|stuffed) (up|my|this|it|with|our); you … messed (up|with|my);
      your (fault|incompetence|negligence|failure|lies|greed|arrogance|screw|mess|mistake and|stupidity|
        ignorance); discriminat*; racist; racism; sexist; bullied; bullying;
      (no|lack of|zero|without|basic) (respect|empathy|compassion|humanity|professionalism|decency|
        courtesy); not fit for purpose; third world; joke of a; excuse for a; waste of space;
      so called (service|support|customer|experts|professionals|airline|company|help);
    `,
  },
  {
    kind: 'accusation',
    frustrated: 1,
    angry: 1,
    topics: ['accusation_of_dishonesty'],
    negated: 'keep',
    phrases: `
      liar; liars; lied; lying;
      (is|was|are|all|a|big|another|complete|blatant|total|outright|more|pack of|told|full of|your|their|
        these|the|such|out|absolute|barefaced|straight|downright|utter) (lie|lies);
      (lie|lies) to (me|us|my|your|people|customers|everyone|get); stop lying; lies and; lies lies; thief;
      thieves; thieving; theft; robber; robbers; robbery; robbing; robbed; rob (me|us|people|customers|you);
      crook; crooks; (you|they|company|are) … crooked; criminals; con (artist|artists|men|man|job); conmen;
      swindl*; cheats; cheaters; cheated; cheating (me|us|people|customers|company|your); fraudsters;
      fraudster; fraudulent*; fraud; frauds; defraud*; scam; scams; scammer; scammers; scamming; scammed;
      ponzi; racket; extort*; racketeering; embezzl*; charlatans; shysters; hustlers; bandits; vultures;
      sharks; con people; conned; a con; all a con;
      (stole|stolen|steal|stealing|steals) … (money|my|cash|dollars|pounds|points|refund|deposit|customers|
        people|from); stole it; rip off; ripped off; ripping off; ripoff; rip offs;
      (rip|ripped|ripping) (me|us|people|customers|you) off; daylight robbery; highway robbery;
      bait and switch; gouge; gouging; gouged; price fixing; profiteering;
      (false|misleading|deceptive|fake|untrue|dishonest) (advertising|advertisement|advert|ad|ads|promise|
        promises|claim|claims|information|info|marketing|pricing|practice|practices|statement|statements|
        promotion|offer|offers|price|excuse|excuses|hope); falsely; misled; mislead; misleading; deceiv*;
      decept*; deceit*; dishonest; dishonesty; untruthful; duped; tricked; hoodwinked; bamboozled;
      gaslight*; fobbed off; fobbing; (bullshitting|bsing|bullshitted) (me|us); full of it;
      money (grab|grabbing|grabbers); cash (grab|cow); (taking|take|took|takes) advantage of;
      taken advantage; took … money and; (taking|take|took) … money for (nothing|no);
      (hide|hiding|cover|covering) … (truth|it up|this up|from me|behind); cover up;
      (keep|kept|keeping|holding|held) … hostage; made (it|that|this) up; making (things|it|stuff|this) up;
      never (sent|called|told|delivered|processed|tried|attempted|happened) (it|that|me|us) (like|and|
        despite|that|so|as); you never (sent|called|told|delivered|credited|processed|emailed); not true;
      untrue; bogus; phony; a sham; sneaky; sneaking; underhand*; (give|want|gimme) … my money (|back|now);
      where (did|has|is) my money; liars and; dishonorable; immoral; unethical; deliberately; on purpose;
      intentionally; pretend*; two faced; bs story; fake (company|promo|promotion|tracking|delivery);
    `,
  },
  {
    // Only half an accusation, or what a customer may ask about calmly.
    kind: 'accusation',
    frustrated: 0.6,
    angry: 0.3,
    hints: ['accusation_of_dishonesty'],
    phrases: `
      empty promises; false promise; hidden (fee|fees|charge|charges|cost|costs); tell (me|us) the truth;
      the truth; not trust; cannot trust; can not be trusted; untrustworthy; suspicious;
      without my (permission|consent|authorization|approval|knowledge);
      without (asking|telling|informing) (me|us); playing games; excuse; excuses; accused; accuses; illegal;
      illegally; trust;
    `,
  },
  {
    kind: 'ultimatum',
    frustrated: 1,
    angry: 1,
    phrases: `
      you have (until|till|til|exactly|one|24|48|72|two|three|five|seven|3|5|7|14|2) (|more|working|
        business) (<day>|hours|days|hour|day|chance|the|5|6|noon|week|weeks|minutes|end);
      (last|final) (chance|warning|notice|opportunity); one (last|more|final) chance; or else;
      or i (will|am|cancel|leave|report|sue|dispute|go|call|file|switch|walk|shall|take|want|demand|post);
      or we (will|cancel); or (expect|face|you will|my lawyer|legal|i'll);
      otherwise (i|we) (will|am|shall|are|have|must);
      (then|or) i (go|am going|will go) to (my|the) (bank|lawyer|police|press|media|papers|court|card);
      if … not … i will … (cancel|leave|sue|report|dispute|go|take|contact|close|file|switch|post|make|
        initiate|call|escalate|involve|never|move|return|tell|seek);
      if … (not|no) … (cancelling|leaving|suing|reporting|disputing|closing|filing|switching|posting|going
        to (my|the|another|your)|moving);
      unless (you|i|this|it|they|my) … (today|tomorrow|by|within|immediately|fixed|resolved|refund|i will|
        i am); (i|we) … demand … (today|now|immediately|at once|by); i demand; we demand;
      demanding (a|an|my|that|to|full|you); i insist; insist on; i am (warning|telling) you;
      i will make sure (everyone knows|that everyone|people know|the whole|nobody|no one|you never|you
        lose);
      (fix|refund|sort|resolve|cancel|answer|send|return|do|give|get|call|reply) (it|this|me|my|us|
        something|that) (right now|this minute|at once|this instant);
      (today|now|immediately|<day>) or (i|else|we|my|face);
      (no|not any|little) (choice|option|alternative) but;
      forced to (cancel|report|take|go|dispute|file|switch|leave|escalate|seek|involve|contact);
      i will … (post|tweet|share|tell|write|expose|publish|spread|blast) … (review|reviews|everyone|
        everywhere|social|media|facebook|twitter|press|world|public|online|friends|reddit|trustpilot|yelp|
        google|tiktok|youtube|story|stars|everybody|people|news);
      go (public|viral|to the press|to the media|to the news|to the papers|to social media);
      going (public|to the press|to the media|to the news|to social media|viral); every review site;
      to the (press|media|newspapers|papers|news|tabloids); (one|1) star (review|reviews|everywhere|rating);
      bad review; negative review; scathing review; make (it|this) public; name and shame; watch me; try me;
      mark my words; you will (be hearing from|see me in|see us in|hear from (my|our|us in));
      before i (lose it|lose my|cancel|report|sue|leave|dispute|take this|go to);
    `,
  },
  {
    // Wanting it now: pressing, and with money or capitals an ultimatum.
    kind: 'ultimatum',
    frustrated: 0.7,
    angry: 0.55,
    phrases: `
      (i|we) … want … (today|now|immediately|right now|this instant|at once|asap);
      (give|send|get|call|refund|answer|fix) (me|my|us|it|this) … (now|immediately|asap);
    `,
  },
];
