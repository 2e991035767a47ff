// Condemnation, accusation, ultimatum, the final break, court and regulator. LABEL-RULES: strong condemnation
// (worst, disgusting, pathetic, shame on you), an accusation of lying or theft, an ultimatum or a final break make
// a message angry; a legal threat alone is angry, never abusive.

import type { CueGroup } from './notation';

export const ANGER: readonly CueGroup[] = [
  {
    kind: 'condemnation',
    frustrated: 1,
    angry: 1,
    phrases: `
      worst … <service>; the worst; worst (ever|of the worst|possible|i have); (the|your) worst;
      <vile>; (a|complete|total|absolute|utter|national) disgrace; shame on (you|u|them|this|your|the); (should|ought to) (|all|really) be ashamed; ashamed of (yourself|yourselves|your|themselves);
      (what|such) a (joke|disgrace|farce|shambles|circus|sham|travesty); (complete|total|absolute|utter|bloody|fucking|sick|bad) (joke|farce|shambles|failure|circus|disaster|nightmare|mess|rubbish|garbage|shitshow);
      (is|are|you are|service is|this is|has become) (a|such a|an absolute|a total|a complete) (joke|farce|shambles|disgrace|circus|sham|failure); laughing stock; laughingstock; not (a|even a) joke;
      (furious|livid|fuming|irate|infuriated|infuriating|enraged|enraging|incensed|seething|outraged|raging); blood (boil|boiling); boiling with; beyond (angry|mad|pissed|furious|frustrated|ridiculous|belief|a joke|disappointed|upset);
      (so|very|really|extremely|absolutely|bloody|damn|pretty) (angry|mad|pissed); i am (angry|mad|so angry); (makes|made|making) me (so|very|really) (angry|mad|sick|furious|livid);
      (sick and tired|sick to death|sick to the teeth|sick) of (you|your|this|being|dealing|waiting|the|it|these|getting|paying|all); had it (with|up to); had enough (of|with); enough is enough; last straw; final straw;
      (hate|despise|loathe|detest) (you|your|this (company|airline|bank|app|service|store|shop|website|place)|@); i (really|fucking|absolutely|just) hate (you|your|this|it); hate (dealing|calling|flying|using|doing);
      you (guys|all|people|really|all really|guys really|literally) (suck|stink|blow|are trash|are garbage|are a joke|are pathetic); (you|they|this|it|that|company|airline|service|app|support|update) suck; suck at (your|customer|everything|what|this);
      (service|company|airline|app|support|update|phone|website|uber|apple|amazon|internet|this|that|it|really|totally) sucks;
      (utterly|completely|totally|absolutely|beyond|fucking|bloody|so|worse than|totally) (useless|hopeless|worthless|incompetent|clueless|ridiculous|unacceptable|pathetic);
      (go|going|went|goes) to hell; rot in hell; (burn|burning) in hell; (f|f-) minus; piece of (shit|crap|junk|garbage|trash); (pile|load|bunch|crock) of (shit|crap|garbage|rubbish|bull|bs|trash|lies|nonsense);
      <company> from hell; (nightmare|hell) (of a) (company|flight|experience|service); worse than (useless|the|a|any|ever|dial); zero stars; (0|zero|no|negative) stars; (minus|negative) (stars|10);
      (do not|never|not) (ever|) (use|buy|fly|order|shop|trust|deal|book|go|do business) … (this|these|them|company|airline|again|from|with); (avoid|stay away|steer clear|run away|run) (from|like the plague|at all costs|this company|them|this place); buyer beware; beware of;
      (should|ought to) be (fired|sacked|shut down|closed down|out of business|banned|illegal|investigated|in jail|in prison|prosecuted|criminal|fined); go out of business; (hope|wish) you … (go bankrupt|go under|go bust|fail|lose|close down|get sued|out of business);
      (how dare|how can you|how do you|how could you) (you|even|sleep|live|still|treat|be so); have (some|you no|no) (shame|decency|respect|self respect|conscience); (no|zero|have you no|any|lack of|basic) (shame|decency|respect|integrity|conscience|accountability|empathy|compassion|humanity|morals|professionalism);
      do not (care|give a (damn|crap|toss|hoot|rats)|give two) (about (your|customers|me|people|us|anything|the));
      (you|they|company|guys) (do not|does not|did not|never|clearly do not|obviously do not|really do not|just do not) care; could not care less; (treat|treated|treating|treats) (me|us|customers|people|your customers|paying customers|loyal customers) like (dirt|crap|shit|garbage|trash|animals|criminals|idiots|fools|cattle|rubbish|a criminal|nothing|an idiot|second class|scum); like dirt;
      (scathing|damning|insult|insulting|slap in the face|kick in the teeth|adding insult|insult to injury); an (outrage|abomination|insult|embarrassment); (disgust|disgusts|sicken|sickens|appals) me; absolutely (disgusting|shocking|appalling|furious|ridiculous|awful|terrible|horrible|useless|not acceptable|unacceptable|diabolical|not on);
      epic fail; total fail; massive fail; huge fail; biggest (joke|scam|disappointment|waste|mistake|rip off); rot; 😡; 🤬; 😠; 👿; 💩; >:(; 🖕; (eat|kiss) my shorts; never been (so|more|this) (angry|insulted|disgusted|mistreated|disrespected|humiliated|badly treated|poorly treated|mad|furious);
    `,
  },
  {
    kind: 'condemnation',
    frustrated: 1,
    angry: 0.65,
    phrases: `
      <awful>; unacceptable; inexcusable; totally unprofessional; so unprofessional; garbage; trash; rubbish; hate; hates; sucks; suck; sucky; lame; crap (service|company|app|phone|product);
      useless; hopeless; worthless; (angry|mad|anger|rage|raging) (customer|about|at|that|with|because); angry; angrily; shocking (service|experience|behaviour|treatment|that|customer|communication|how);
      joke; nightmare; shambles; shambolic; farce; fiasco; disaster; disastrous; circus; bs excuse; screwed (me|us|over|up|by|my); screw (me|us|over|up|you guys); screwing (me|us|over|up|with|customers);
      (absolutely|totally|completely|utterly|simply|just|so|beyond|how|truly|really) (ridiculous|unacceptable|absurd|insane|unbelievable|disrespectful|shocking|outrageous|crazy|dreadful|unprofessional|terrible|incredible how);
      (disrespect|disrespectful|disrespected|humiliated|humiliating|degrading|insulted|belittled|mistreated); nonsense; bull; stupid; idiotic; dumb; moronic; greedy; greed; corrupt; crooked; shady; sketchy; sleazy; shoddy; shit; cheapskates; evil;
      (poor|bad|terrible|awful|horrible|shocking|appalling|dreadful|lousy|disappointing) (customer service|service ever|excuse|excuses|excuse for); (lost|lose|losing|no|zero) (all|any|) (faith|trust|respect|confidence|patience); fed up; dire; hell; fuming;
      (ruin|ruined|ruining|ruins|destroyed|wrecked|spoiled) (my|our|the|everything|his|her|a perfectly); (messed|mess|cocked|botched|bungled|ballsed|stuffed|fouled) (up|my|this|it|with|our);
      (your|the) (fault|incompetence|negligence|mistake and|failure|failures|lies|greed|arrogance|mess up|screw up); negligent; negligence; reckless; irresponsible; inhumane; barbaric; cruel; discriminat*; racist; racism; sexist; bully; bullying; bullied; threatened me;
    `,
  },
  {
    kind: 'accusation',
    frustrated: 1,
    angry: 1,
    topics: ['accusation_of_dishonesty'],
    negated: 'keep',
    phrases: `
      (liar|liars|lied|lying|lies); (is|was|are|were|all|a|big|another|complete|blatant|total|outright|such|more|just|pack of|told|their|your) (lie|lies); lie to (me|us|my|your|people|customers|everyone); lies to (me|us|customers|people); stop lying;
      (thief|thieves|thieving|theft|robbers|robber|robbery|robbing|robbed|rob) ; (crook|crooks|crooked|criminals|criminal|con artist|con artists|con men|conmen|swindlers|swindler|swindle|swindled|cheats|cheaters|cheat|cheated|cheating|fraudsters|fraudster|fraudulent|fraudulently|scammer|scammers|scamming|scammed|scam|scams|fraud|frauds|defraud|defrauded|ponzi|racket|extortion|extorting|racketeering|embezzl*|charlatans|shysters|hustlers|pirates|bandits|vultures|sharks);
      (stole|stolen|steal|stealing|steals) … (money|from|my|cash|hours|data|dollars|pounds|points|refund|card|account|deposit|time|customers|people|bag|bags|food); stole it;
      (rip off|ripped off|ripping off|ripoff|rip offs|ripping me off|ripping people off|ripped me off|ripped us off|rip people off|rip me off); daylight robbery; highway robbery; bait and switch; bait n switch; price (gouge|gouging|gouged|fixing); gouging; profiteering;
      (false|misleading|deceptive|fake|untrue|dishonest) (advertising|advertisement|advert|adverts|ad|ads|promise|promises|claim|claims|information|info|marketing|pricing|practice|practices|statement|statements|promotion|offer|offers|price); falsely (advertise*|claimed|promised|stated|accused|charged);
      (misled|mislead|misleading|deceived|deceive|deceiving|deceptive|deceitful|deceit|deception|dishonest|dishonesty|untruthful|conned|conning|duped|tricked|hoodwinked|bamboozled|manipulat*|fobbed off|fobbing|bs me|bullshitting|bullshitted|gaslight*);
      (money|cash|points|voucher|deposit) (grab|grabbers|grabbing|grabs); (taking|take|took|taken) … (money|cash|advantage) … (without|never|nothing|advantage|fools|people); (taking|took|take) advantage of (me|us|customers|people|the|loyal|vulnerable);
      (hiding|hide|covering up|cover up|cover ups|withholding) (the truth|this from|behind|something|my (money|refund)|our (money|refund)); (kept|keeping|keep|stuck with|holding|held|hold) (my|our) (money|refund|deposit) (hostage|for yourself|for no|illegally|unlawfully); hostage; made (it|that|this) up; making (things|it|stuff|this) up; never (sent|called|told|tried|attempted|delivered|happened|processed|came) (it|that|me|at all|like you|and you|and lied|despite|so stop|anything); (is|was) (not true|untrue|a fabrication|complete fiction|fake|bogus); bogus; phony; phoney; sham; hidden (fee|fees|charge|charges|cost|costs); sneaky; sneaking; underhand; underhanded; fine print trick*; where (did|has) my money (go|gone); give me my money back; (i want|want) my money; pay (me|us) back;
    `,
  },
  {
    // A word that is only half an accusation, or that a customer asks about calmly.
    kind: 'accusation',
    frustrated: 0.6,
    angry: 0.3,
    hints: ['accusation_of_dishonesty'],
    phrases: `
      broken promises; empty promises; false promise; not honest; be honest; tell (me|us) the truth; truth; trust; suspicious; unauthorized (charge|charges|transaction|transactions); without my (permission|consent|authorization|authorisation|knowledge|approval); without (asking|telling|informing) me; illegally; robbery; excuse; excuses; playing games; games with me; two faced; accused; accuses;
    `,
  },
  {
    kind: 'ultimatum',
    frustrated: 1,
    angry: 1,
    phrases: `
      you have (until|till|til|one|24|48|72|two|three|five|seven|7|3|5|14|10|2) (|more|working|business) (<day>|hours|days|hour|day|chance|the|5|6|noon|week|weeks|minutes|end);
      (last|final|only) (chance|warning|notice|time i (|am) (|will) (ask|asking|say|tell|write)|opportunity|offer); one (last|more|final) chance; this is your (last|final);
      or (else|i will|i am (going|taking|leaving|cancelling|calling|reporting|filing|out|done|disputing)|i (cancel|leave|report|sue|dispute|go|call|file|switch)|we will|expect (a|to)|otherwise|i shall|my lawyer|legal|you will);
      otherwise (i|we) (will|am|shall|are|have no|must); if … (not|do not|does not|no) … i (will|am going to|shall|go|have no choice|cancel|report|am) (|be) (cancel*|leav*|sue|report*|dispute*|go|tak*|contact*|clos*|fil*|switch*|post*|mak*|initiat*|call*|start*|escalat*|involv*|proceed*|forced|never);
      unless (you|i|this|it|they|my) … (today|tomorrow|by|within|immediately|fixed|resolved|i will|i am); (i|we) (want|need|expect|demand|require) … (today|now|immediately|right now|this instant|asap|at once|this minute|by (tomorrow|tonight|friday|monday|noon|5|end|close|the)); (i|we) demand; i insist; i am (telling|warning) you; i (will|am going to|shall) make sure (everyone|that everyone|people|the world|you|all|nobody|no one); (fix|refund|sort|resolve|cancel|answer|send) (it|this|me|my … ) (now|today|immediately|right now|or);
      (do|fix|sort|give|send|refund|get|answer|return|pay|cancel|reply|call) (it|this|me|my|that|something|us) … (right now|now|immediately|this minute|today|asap|at once) (!|or|i|before); (today|now|immediately|by <day>|within <num> <unit>|in <num> <unit>) or (i|else|you|we|my|it|this|the); before i (lose|go|get|call|cancel|take|report|contact|sue|file|post|come|leave|switch|dispute|tell); (no choice|no option|no alternative|forced) … (but|to) (to|cancel|report|take|go|dispute|file|switch|leave|escalate|seek);
      (i|we) (will|am going to|shall|plan to|intend to) (|be) (post|posting|tweet|tweeting|share|sharing|tell|telling|leave|leaving|write|writing|expose|exposing|publish|publishing|spread|spreading|name and shame|blast) … (review|reviews|everyone|everywhere|social|media|facebook|twitter|press|newspaper|news|world|public|online|friends|reddit|trustpilot|yelp|google|tiktok|youtube|word|you|story|stars|instagram); (go|going|went) (public|to the press|to the media|viral|to the newspaper|to the papers|to the news|to my bank|to every review|to social media|on social media); every review site; (one|1) star (review|reviews|everywhere); bad review; negative review; scathing review; make (it|this) public; (social|main stream|the) media (will|about|campaign|shaming); trading standards or;
    `,
  },
  {
    kind: 'churn',
    frustrated: 1,
    angry: 1,
    topics: ['churn_threat'],
    negated: 'keep',
    phrases: `
      (never|not ever|will not|wont ever|will never|would never|not) … <go> … (again|anymore|any more|ever again|with you again); never (ever|) again; (never|not) <go> (with|from|at|to|on) (you|u|them|this|your|that|these) (|again|guys|company|airline);
      (lost|losing|lose|losing out on|just lost) (me|a|us|another|my|one|your|an|yourself|yourselves) (|loyal|good|long|valued|life|lifelong|paying|potential|as a|long time|very|great|as|future) (customer|customers|business|client|as|forever|as a|for good|custom|term|time|loyal|valued); lost my (business|custom|trust|loyalty|respect|money|vote); (you|yall) (have|just|have just) lost (me|us|my|a|another|one);
      (take|taking|took|moving|move|bring|bringing|give|giving|spend|spending) (my|our) (business|money|custom|account|accounts|loyalty|hard earned money|banking|number|service) (elsewhere|else where|somewhere|someplace|to (a|another|your|someone|the|any|other|somebody)|away);
      (last|final) time (i|we) … (<go>|with you|ever|anything|your); last (flight|order|trip|purchase|time|ride|booking|stay) (with|from|on|i|at|ever|you) (|you|them|will|ever|your|this|@); (done|finished|through|over it) with (you|u|them|this|your|uber|the (company|app|airline|bank|service)|these people|@|all of you|yall); i am (done|out|so done|finished|gone|leaving|never coming);
      (goodbye|good bye|bye|bye bye|so long|adios|farewell|good riddance) (<company>|you|and good riddance|forever|for good|to you|to this|@|uber|apple|amazon|sprint|verizon|comcast|netflix|spotify|my|then); boycott*; deleting (your|the|this|my|uber) (app|account|apps); (deleted|uninstalled|uninstalling) (your|the|this|my|uber) (app|account); delete my account (|immediately|now|you|and never|today|because);
      (switch|switching|switched|moving|going|leaving|jumping|changing|defecting|heading|moved|change|turn|turning|go|gone|move|run|running|leave|flying|fly) (|over|back|ship|you|all my|providers|banks|to|for|your) (to|for|with|over to) (a|your|another|the|someone|somebody|any|other|@|android|samsung|apple|lyft|delta|united|american|southwest|jetblue|verizon|att|sprint|amazon|competitor|competitors|xbox|ps4|tidal|apple music|different) (|competitor|competitors|competition|provider|company|bank|airline|one|carrier|else|brand|service|store|supplier|rival|phone|app);
      (i|we) (am|are|will|will be|am going to) (|now|also|be|therefore|immediately|definitely|just|all) (cancelling|leaving|closing|terminating|switching|quitting|unsubscribing|moving on|ending|returning everything) (|my|our|the|this|you|your|all|for good|today|and|because|now|everything|from|it); cancel* … (subscription|account|membership|contract|service|card|policy|order|it|everything|all) … (immediately|now|today|because|due|after this|never|forever|disgusted|enough|useless|terrible|ridiculous); that is it (i|we|im) ; (will|would|going to) (|be) (leave|leaving|close|closing|cancel|cancelling|terminate|terminating|end|quit) (|my|our|you|all|the|your|both) … (account|accounts|contract|subscription|membership|company|bank|service|policy|plan|today|tomorrow|elsewhere) … (if|unless|today|this week|because|and|as soon|now|immediately|after|since|over); (tell|telling|told|warn|warning|advise|advising) (everyone|all|my friends|my family|people|others|every|everybody|all my|anyone) … (avoid|not|never|stay|about this|how|what|away|leave|cancel|bad|terrible); (do not|never|will not|would not|cannot|not) recommend* (|you|this|it|them|to|your|anyone|@|using);
    `,
  },
  {
    kind: 'churn',
    frustrated: 0.5,
    angry: 0.2,
    topics: ['churn_threat'],
    phrases: `
      (thinking|think|considering|consider|tempted|ready|about|seriously considering|contemplating|looking|inclined|close) (about|of|at|to|on) (|just|seriously) (switching|switch|leaving|leave|cancelling|cancel|changing (banks|providers|bank|provider|carriers|airlines|phone)|change (banks|providers|bank|provider|carriers)|moving (to|my|banks|elsewhere)|move (to|my|elsewhere)|going (elsewhere|with another|to another|back to)|closing (my|the|all)|close my|ditching|ditch|dumping|dump|returning (it|my)|other (providers|options|airlines|banks)|alternatives); (might|may|should|maybe i|could|guess i|suppose i|perhaps) (|have to|as well|will|just|should) (switch|leave|cancel|change (banks|providers|provider|bank|carriers)|go (elsewhere|back to|with|to another)|move (on|elsewhere|to)|take my business|close my account|look elsewhere|shop elsewhere|buy elsewhere); (go|going|shop|shopping|look|looking|buy|buying|fly|flying|order|ordering|bank|banking|try|trying) (elsewhere|somewhere else|else where|another brand|another company|someone else|another airline|another bank|another provider); go another brand; competitor; competitors; your competition; why (i|we|should i|would i) (should|shouldn't|should not|would|stay|still|even) (stay|keep|continue|not|remain|switch|pay|use|be) (|switch|with|a|using|paying|loyal|to|leave); time to (switch|leave|cancel|change|move on|find another|find a new|go back to|look elsewhere|ditch|say goodbye|move); (leave|leaving|quit|quitting|ditch|ditching|dump|dumping|dropping) (you|your|them|this) (|company|service|for|guys|bank|airline|network|if|after); (not|never) (be|) (coming back|returning|come back|renewing|renew|reorder|ordering again|order again|going back|go back|shopping|staying|be back|use again);
      cancel my (account|subscription|membership|contract|service|policy|plan|card); (close|closing) (my|all my|our|the|both) (account|accounts); cancelling (my|our|the|this|your) (account|subscription|membership|contract|service|policy|plan|card|prime|netflix); want to (cancel|leave|close|switch|end my); (terminate|terminating|end|ending) (my|our|the|this) (account|contract|subscription|membership|service|agreement|relationship); unsubscrib* (from|because|and|now|forever); neverfly*; cancelmy*;
    `,
  },
  {
    kind: 'legal',
    frustrated: 1,
    angry: 1,
    topics: ['legal_or_authority'],
    phrases: `
      (my|our|a|your) (lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|legal team) … (will|is|has|contact|contacting|be in touch|hear|hearing|on it|letter|involved|said|says|advised|informed|know); (hear|hearing) from (my|our) (lawyer|lawyers|attorney|solicitor|solicitors|legal); (talk|talking|speak|speaking|spoke|spoken|contact|contacted|contacting|consult|consulting|consulted|hire|hiring|hired|get|getting|call|calling|involve|involving|engage|engaged|retain|retained|need|seek) … (lawyer|lawyers|attorney|solicitor|solicitors|legal advice|legal counsel|counsel|legal help|barrister);
      (sue|suing|sued) (you|u|your|the|this|them|@|for|uber|apple|@company|over|if|company|airline); (will|going to|gonna|i|would|could|should|ready to) (sue|be suing); lawsuit; law suit; class action; (see|take|taking|meet|you) (you|this|u|it|them) (in|to|all the way to) (court|small claims|the courts|tribunal); court (action|claim|case|proceedings|date|order|summons); small claims; legal (action|proceedings|route|steps|recourse|claim|case|matter|threat|avenue|remedy|remedies|fight|letter); (take|taking|pursue|pursuing|seek|seeking|consider|considering|start|starting|initiate|commence|threaten) … legal; legally (binding|obliged|required|entitled|bound|obligated); letter before (action|claim);
      (report|reporting|reported|complain|complaining|complained|complaint|going|go|escalate|escalating|escalated|file|filing|filed|contact|contacting|contacted|notify|notifying|call|calling|refer|referring|write|writing|took|taking|take|submit|submitted|forward|turn you) … (ombudsman|fcc|ftc|bbb|better business|better business bureau|dot|department of transportation|faa|caa|ofcom|ofgem|trading standards|consumer affairs|consumer protection|consumer rights|attorney general|regulator|regulators|financial ombudsman|fca|cfpb|citizens advice|watchdog|dti|bsp|ntc|accc|aviation authority|ico|information commissioner|osha|fda|health department|health dept|environmental health|the authorities|authorities|police|cops|consumer council|consumer forum|consumer court|sec|district attorney|labor board|congressman|senator|mp|ministry|profeco|consumer commission|ntsb|irs|hmrc|fraud squad|action fraud|action line);
      (police|cops|authorities|police report) (will|are|have been|involved|report|is|were|called|about|now|next|coming|if|on); (call|calling|called|calling the|contact|contacted|reported to|report it to|reported it to) the (police|cops|authorities); (press|pressing|file|filing) charges; police report; (dispute|disputing|disputed|chargeback|charge back|charge it back|reverse|reversing|contest|contesting) (|the|this|it|these|my|all|your|that) (charge|charges|payment|payments|with my (bank|card|credit)|transaction|through|via|this|the); (file|filing|filed|start|starting|do|doing|initiate|open|raise|request) (a|an|the) (chargeback|charge back|dispute|lawsuit|suit|claim in|formal complaint|court claim|police report|case with|small claim|complaint with|complaint to|official complaint|section 75); chargeback; charge back; section 75; breach of (contract|law|gdpr|the|consumer|your|data|terms); (consumer|sale of goods|data protection|gdpr|equality) (rights|act|law|laws|breach|protection|violation|request); against the law; illegal; illegally; unlawful; unlawfully; violation of (law|my|federal|consumer|the|rights|gdpr); my (legal |consumer |statutory )rights; statutory rights; know my rights; damages; compensation claim; eu261; eu 261; ombudsman; regulator; bbb; fcc; ftc; better business bureau; trading standards; attorney general; department of transportation; (dot|faa) complaint; subpoena; cease and desist; small claims court; tribunal; legal; lawyer; lawyers; solicitor; solicitors; attorney; sue; suing;
    `,
  },
  {
    kind: 'supervisor',
    frustrated: 1,
    angry: 0.35,
    topics: ['supervisor_demand'],
    phrases: `
      (speak|speaking|talk|talking|transfer|transferred|escalate|escalated|connect|connected|put|get|give|want|need|demand|demanding|see|contact|call|requested|request|asking for|asked for|ask for|reach|pass|forward|through|hear from|a call from|bring|fetch|where is) … (manager|supervisor|managers|supervisors|team leader|team lead|ceo|director|boss|someone higher|somebody higher|higher up|higher ups|head office|someone senior|someone in charge|somebody in charge|person in charge|superior|upper management|senior management|management|someone in management|someone with authority|someone else|real person|someone competent|someone who knows|someone with a brain|duty manager|store manager|someone important|owner|complaints department|complaints team|escalation team|escalations team|corporate);
      (who|where) is (your|the) (manager|supervisor|boss|ceo|superior|owner); (your|a|the) (manager|supervisor|boss|superior) (now|please|right now|immediately|today|to call|asap|is|on the phone|on the line); supervisor call; manager call (me|back|us); (manager|supervisor|ceo) (name|email|number|contact|details|direct line); (name|email|number|details|address) (of|for) (your|the) (manager|supervisor|boss|ceo|superior|complaints); escalate (this|my|it|the|to); escalated; escalation; someone higher; higher (up|authority|level|ups); who is in charge; who do i complain to; who can i complain to; complain to (your|someone|head|the (manager|ceo|management|corporate)); how do i complain; (make|raise|file|lodge|log|register|submit) (a|an) (|formal|official|serious|written) complaint; official complaint; formal complaint; complaints (procedure|process|department|team|address);
    `,
  },
  {
    kind: 'loyalty',
    frustrated: 0.6,
    angry: 0.15,
    topics: ['vip_or_loyalty_pressure'],
    phrases: `
      (loyal|long time|longtime|long standing|longstanding|lifelong|faithful|valued|long term|existing|paying|good|best|regular|frequent|premium|gold|platinum|vip|elite|diamond|silver|priority|prime|lifetime) (|paying|elite|status|level|tier|medallion|card) (customer|customers|member|members|client|clients|flyer|fliers|flier|flyers|cardholder|card holder|subscriber|user|passenger|traveler|guest|shopper|medallion);
      (customer|member|client|subscriber|cardholder|user|account holder|banking|banked|flying|shopping|loyal|been with you|with you guys|with your company|been with (u|yall|this company|them)|policyholder|shopper|flyer|flier|guest|customers) (since|for (|over|more than|nearly|almost|the (last|past)|about|around|at least|well over|many|so) (|10|15|20|25|30|12|8|9|5|6|7|<num>|a decade|decades|years|over|many)) … (years|yrs|decade|decades|20|19|1990|months|year|long|forever|time|day one|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|launch|beginning|opened|started); (with you|been with you|your customer|been loyal|been a customer|have been a customer|been a member|been a loyal|been flying|been shopping|been banking|been using|been buying|been a (user|subscriber|client|fan)|been your customer) … (since|years|decade|decades|for ever|forever|always); (after|for) (<num>|all these|so many|over|many|10|15|20) (|plus|long|loyal) years (|of (loyalty|being|custom|flying|banking|business|service|paying|loyal|membership|use|shopping)|as a|with|loyal|i|we|you|loyalty); my (loyalty|status|membership|custom|business) (|means|counts|is worth|should|does|for|over|after|to|with|and|gets|apparently); (apparently|guess|so much for|reward|rewarded|rewards|rewarding|repay|punish|punished|means nothing|value|values|appreciate|penalized|penalised|treat|treating) … (loyalty|loyal|customers|status|long time|members); (spend|spent|spending|paid|pay|given|put) … (thousands|hundreds of|a fortune|a lot of money|so much money|tens of) … (with you|year|years|here|your|on|a year|every); (goldmember|goldstatus|1k|million miler|executive platinum|platinum status|gold status|elite status|top tier|diamond medallion|medallion|mvp gold|a list|a-list|frequent flyer|frequent flier|prime member|vip|club member|miles|mileage plus|premier 1k|premier gold|premier platinum) (|member|status|with|for|here|customer|and|holder|service|since|i|treatment); (<num>|60|100|50|40|30|25|20) (|plus|flights|trips|nights|stays) flights a (year|month|week); family of (4|5|six|five|four|6) … (customers|with you|phones|lines|contracts); influencer; followers; (have|got|my) … followers; do you know who i am; know who i am; (important|big|major|corporate|key|biggest) (customer|client|account|spender);
    `,
  },
];
