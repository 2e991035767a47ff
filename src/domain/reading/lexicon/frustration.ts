// Disappointment, impatience, waiting, coming back again and again, promises not kept. The labelling rules: these make a
// message frustrated; "Still waiting, can you check?" alone is calm, so plain words of waiting weigh less than 1.
// Sarcasm is in sarcasm.ts.

import type { CueGroup } from './notation';

export const FRUSTRATION: readonly CueGroup[] = [
  {
    kind: 'disappointment',
    frustrated: 1,
    phrases: `
      disappoint*; letdown; let down by;
      what a (mess|shame|letdown|waste|disappointment|pain|drag|cheek|hassle|faff);
      (hoped|hoping|expected|expecting) (for at least|for better|for more|better|more from|at least|an
        apology);
      not (the|what|quite) … (hoped|hoping|expected|expecting|signed up|paid for|used to|expect);
      (getting|becoming|gotten|got) (silly|ridiculous|old|tiresome|absurd|out of hand|stupid|boring|
        frustrating|beyond); no (responsibility|ownership|accountability);
      (takes|take|taking) (responsibility|ownership); left hand; passing the blame;
      blame (each other|someone else|everyone|the other); should not have to;
      should not (be|take) (this|that|so) (hard|difficult|complicated|long|slow);
      never … so (long|much|little|bad|badly|poor|poorly|disappointed|frustrated);
      as (bad|slow|rude|unhelpful|useless) as ever; unhelpful as;
      (is|are|was|were|been) (no|of no|zero|little) help; (worn|wearing me|wear me) (out|down) by;
      at my limit; classy; shrugged; shrug; far from (the|what|relaxing|ideal|perfect|happy|acceptable);
      what (do you|are you going to|will you) … do about (it|this|that); honest answer;
      (lesson|lessons) in (manners|courtesy|customer service); not have cared less; vanish; vanished;
      disappeared with; cheek of; the audacity; audacity; the nerve of; bad form; poor form; poor show;
      not on at all; out of order; not acceptable; no excuse; no excuses; leaves a bad taste; bad taste in;
      gone wrong again; letting down; why do i bother;
      (idiot|fool|stupid|silly|mug|naive) (for|to) (trusting|trust|believing|believe|buying|buy|thinking|
        think|waiting|expect|expecting); why bother; nobody (wants|seems) to (help|know|care);
      no one (wants|seems) to (help|know|care); going round; round the houses; wild goose; give up;
      i give up; giving up (on|with) (you|this|your|the|it); dissatisf*; unsatisf*; frustrat*; annoy*;
      irritat*; irks; aggravat*; exasperat*; ridiculous*; absurd*; unbelievabl*; insane; laughable;
      outrageous; unhappy; upset; upsetting; displeased; disgruntled; dismayed; disheartened; distress*;
      stressed; stressful; stressing; stress; heartbroken; heartbreaking; devastat*; gutted; bummed; bummer;
      unimpressed; underwhelm*; let down; letting (me|us|customers|people|yourself|yourselves) down;
      let (me|us|my) … down;
      <poor> (|customer|cust|phone|flight|ground|after sales|call) (service|support|experience|
        communication|response|management|handling|attitude|planning|treatment|job|form|show|organisation|
        behaviour|decision|design|move|idea|business|excuse|standards|care);
      not (|very|so|too|really|at all|even|been|exactly|particularly|entirely|feeling) (happy|pleased|
        impressed|satisfied|amused|thrilled|good enough|acceptable|cool|fair|professional|ideal|reliable|
        worth it|worth the|funny|what i expected|a happy|a fan|fun|appreciated|excited|how you|great);
      unhelpful; uncaring; unreliable; unfriendly; impolite; inconsiderate; dismissive; condescending;
      patronising; patronizing; arrogant; rude; rudely; rudeness; careless; sloppy; lazy; disorgani*;
      unorganized; unsympathetic; unresponsive; inconvenien*; unfair*; unjust; unreasonabl*; overpriced;
      extortionate; inept; inadequate; dismal; nasty; hostile; hassle; hassles; headache; painful;
      unnecessary; inexcusably; unethical; waste of (my|time|money|our|an|a|hours|space); what a waste;
      (wasted|wasting|waste) (my|our|so much|hours|over|money|time|two|three|half|all|a|more|everyone|
        another|<num>|an);
      regret (buying|switching|choosing|ordering|signing|my|booking|using|upgrading|updating|this|flying|
        getting|ever);
      (wish|should) (i|have|had) (never|not) (|have|had) (bought|ordered|updated|switched|signed|booked|
        used|upgraded|trusted|joined|flown|gone|downloaded); big mistake;
      (expected|expect|expecting|thought) (better|more from|so much more|much better|more of|you were
        better|higher); deserve better;
      (do|be|can) better (|than|at|by) (|than) (this|that|please|customer|communication|at|<at>|your|job);
      need to do better; step (up|it up); get your act together; get it together; pull your finger;
      up your game; fed up; losing patience; losing my patience; tired of; over it; so over; wits end;
      at a loss; (losing|lost|out of|running out of|no more|run out of) (|my) patience;
      patience (is|has|wearing|worn); try my patience; end of my (patience|rope with); getting old;
      getting ridiculous; getting (tired|annoying|fed|angry|impatient|worse and); smh; ugh; ughh; argh;
      arghh; grr; grrr; sigh; meh; facepalm; fail; fails; fml; not cool; no bueno; come on; cmon; for real;
      boo; yikes; thumbs down; tragic; depressing; yuck; gross; eww; disappointing; unreal; not okay;
      not ok; not good; not great; lost for words; speechless; mind boggling; mindboggling; baffl*; bizarre;
      makes no sense; make no sense; beggars belief; i can not believe; hard to believe;
      can not believe (this|that|you|how|it|i|the|they); beyond me; why on earth; how on earth;
      what on earth; bitter; salty; miserable; sad (that|to see|state|when|day|how); sadly; sorry state;
      worse and worse; going downhill; gone downhill; went downhill;
      (gets|getting|got|becoming|become|even|much) worse; from bad to worse; all time low; no thanks to;
      costing me; costing us; cost me (a|my|hundreds|thousands|so); out of pocket;
      missed my (flight|connection|connecting|wedding|funeral|meeting|appointment|interview|birthday|
        deadline|cruise|event|concert|exam|train);
      miss my (connection|connecting|flight|wedding|interview|event|appointment); ruined; ruining;
      took … (day|days|morning|afternoon|time) off; taken … (day|days|morning|afternoon|time) off;
      (took|taken|take) … off work; day off (work|for nothing|wasted);
      lost (wages|income|a day|business|earnings); <frown>; 😒; 🙄; 😤; 😑; 😩; 😫; 😖; 😣; 😞; 😔; 😭; 😢; ☹; 🙁; 😕; 😟;
      😥; 😓; 💔; 👎; 🤦; 🤷; 😾; 🤨; 😿; 😪; 😰; 😐; 🤡; 🤢; 🤮; 😷; 🙃;
    `,
  },
  {
    // Words that judge, but that a calm report may hold too.
    kind: 'disappointment',
    frustrated: 0.65,
    phrases: `
      so (bad|sad|slow|wrong|mean|poor|lame|cheap|broken|stupid|weird|over|tired|complicated|difficult|
        hard); very (bad|poor|sad|slow|disappointing|unfortunate|concerning|worrying|inconvenient);
      pretty (bad|poor|sad|lame|terrible|shitty|crappy|weak|rubbish);
      really (bad|poor|sad|slow|annoying|letting|disappointing); messed up; mess up;
      not (get|understand|see|know) (why|how) (this|you|it|the|is|my|your|a|i|we|they|that|so|does|can|
        anyone); left (me|us) (at|on|in|with|without|standing|outside|to|waiting);
      without (a|my|any|the|our) … since; underwhelmed; not worth;
      (rather|quite|pretty|little|bit|somewhat) (annoyed|upset|rude|poor|unfair|slow|disappointed|
        concerned|frustrating|silly); could be better; needs (work|improvement|improving|fixing|sorting);
      room for improvement; missing the point; no idea what; not (right|good|nice|fast|helpful|ideal);
      confusing; concerning; worrying; worried (about|that); weird (that|how); inconvenience; unfortunate;
      hard to (reach|contact|use|get); no fun; sorry (service|excuse); lacking; downgrade; clunky; terribly;
      badly;
    `,
  },
  {
    // Asking in a way that already accuses.
    kind: 'impatience',
    frustrated: 1,
    phrases: `
      how (hard|difficult|complicated) (is|can|could|would|it);
      how many more (times|calls|emails|people|weeks|days|hours|months);
      how many times (do|must|should|have|will) (i|we) (have|need|to|call|email|ask|tell|explain|say);
      how much longer; how long (must|am|are) (i|we) … (wait|keep|supposed|expected);
      how long is this (going|supposed);
      how (does|do|did|can|is) (this|that|it|you|something|anyone|they) even;
      where (the hell|the fuck|the heck|on earth|in the world|in gods name) (is|are) (my|our|the|your);
      how (is|can|does|do|could) (this|that|it|you|a|they|such|your|anyone) … (acceptable|ok|okay|fair|
        allowed|legal|right|possible|even|justify|not|happen|still|so);
      (is|it) (too much|asking too much|that hard|that difficult|so hard|so difficult|really that);
      too much to ask; rocket science; not (asking for much|that hard|that difficult|hard to|difficult to);
      what is (the point|taking so|the hold up|the excuse|your excuse|the deal with|your problem|the use|
        up with your|the problem with you|the matter with you|wrong with you|wrong with your|wrong with
        this company|wrong with these);
      what (a|kind of|sort of|type of) … (company|business|waste|shame|mess|rubbish|airline|bank|support|
        customer service) (is|are|does|to|do|you|operates|would|makes|treats|this);
      when (are|will|is) (you|someone|somebody|this|it|my|the|anyone|they) … (finally|ever|actually|going
        to fix|going to sort|gonna fix|fix this|sort this|be fixed|get fixed|do something|stop|wake up|
        start);
      why … (always|bother|no one|nobody|not … answer|not … reply|refuse|ignore|ignoring|punished|so hard|
        so difficult|so slow|so bad|so expensive|lie|have even|even bother|even offer|waste|make it so);
      why (can|do|will|does|would) (not|nobody|no one) (you|u|anyone|someone|your|they|the|just) … (help|
        fix|answer|call|reply|respond|get|tell|give|sort|listen|communicate|deliver|understand|stop|keep|
        provide|solve|honor|do|hire|train|read);
      why (am|are|do|should) (i|we) (|being|even|still|always|the one) (still|punished|paying|treated|
        ignored|forced|pay|suffer|waiting|have to);
      why does it (|always) take (so|forever|ages|this|you|<num>|an|over|weeks|days|months|more);
      why (is|are) … (so (hard|difficult|long|slow|bad|expensive|rude|incompetent)|such a|always (late|
        down|broken|wrong)|never);
      (answer|pick up) (the|your) (|damn|bloody|fucking) (phone|phones|email|emails|dm|dms|calls);
      (answer|reply|respond|help|call|listen|contact|read|message) (me|us|to me|to my|my|back) (already|
        for once|now|ffs|damn|please already|would be nice|at least|properly|ever|finally|or);
      hello (anybody|anyone|is anyone|is anybody|any one|hello);
      (anyone|anybody) (there|home|awake|alive|listening);
      is (anyone|anybody) (there|home|awake|alive|even|actually|ever|reading|listening|going to|out there);
      (do|does|can|will|could) (anyone|anybody|someone|you|somebody|they) (|even|actually|ever|people|guys|
        at) (read|care|work there|listen|answer|bother|be bothered|have a clue|know what|pay attention|
        check your|respond|do your|understand|want my);
      are you (|people|guys|even|all|actually|ever|lot|seriously|fucking) (asleep|sleeping|deaf|blind|
        kidding|serious|joking|for real|even|ignoring|ever going|on drugs|high|bots|robots|a bot|a robot|
        avoiding|insane|mad|crazy|out of your mind|listening|reading|actually going|having a laugh);
      you (have got|have|got|must) (to |)be (kidding|joking|shitting); is this a joke;
      is this (some|a) (kind of |sick |)(joke|prank); for (gods|heavens|goodness|petes) sake;
      taking (forever|ages|your time|so long); takes (forever|ages|so long|way too);
      took (forever|ages|so long|way too); way too (long|slow|late|many|much|often|expensive|hard);
      long overdue; overdue; high time; about time; not (getting|going) anywhere; going nowhere;
      getting nowhere; got nowhere; no end in sight; on and on; dragging on; drag on;
      fix (it|this|your|ur|my|the|that|yourself|please);
      stop (sending|changing|making|charging|calling|emailing|spamming|asking|telling|ignoring|treating|
        messing|screwing|putting|taking|cancelling|doing|being|trying|blaming|selling|showing|forcing|
        removing|wasting); bring back; (please|someone|just|somebody) do something;
      do something (about|already|for once|please); do your (job|jobs|work);
      sort (it|this|yourselves|your) (out|mess|shit|app|website|service|act|life|issues|systems);
      (sort|fix|get) (it|this|your|the) (|damn|fucking|bloody|stupid) (sorted|fixed|out|together|shit|now|
        act|app|already|asap|right|ridiculous|mess); wake up;
      (pull|get) your (socks|finger|heads|head|act|shit|together) (up|out|together|in);
      (just|only|all i|literally|simply) (want|wanted|need|asked|asking|trying) … (simple|answer|money
        back|my money|refund|someone to|human|straight|reply|response|help|working|fixed|what i paid|what
        i ordered|honest); all i want is; (real|actual|live) (human|human being|person);
      simple (question|request|task|answer|thing|fix|courtesy);
      basic (courtesy|human|customer|service|information|question|decency);
      (pay|paid|paying) … (for nothing|for a service|for service|to look|to wait|to be treated|to sit|good
        money|premium price);
      (what|why) (am|are|do|did) (i|we) … (paying|pay) … (for|you|this|all|extra|so); not pay you to;
      i pay (your wages|your salary|you to|you for|good money|too much|enough to);
      supposed to (be|have|get|know|do|live|work|pay|wait|go|eat|wear|feed|sleep|explain|fly|believe)
        (without|with no|a|like|for|now|if|when|this|help|the|customer|here|next|my|until); seriously;
      literally (no|nothing|impossible|every|never|just|the worst|can not|not|nobody|stranded|unable|
        unusable); clearly (no|not|you|nobody|do not|does not|have no|false|lying|a);
      obviously (no|not|you|nobody|do not|does not);
    `,
  },
  {
    // Little words that lean the same way and prove nothing alone.
    kind: 'impatience',
    frustrated: 0.3,
    phrases: `
      again; still; already; now; asap; honestly; too long; what is going on; what is wrong; supposed to be;
      keep waiting; immediately; urgent; hurry; at all; constantly; repeatedly; continually; apparently;
      anything; ever; finally; explain; why; lol; wow; seriously; only to; hours ago; days ago; weeks ago;
      months ago; last week; last month; instead; meanwhile; no idea; refuse; refused; refuses; refusing;
      ages; hours; anymore; nothing; nobody; not even; can not even; not yet; nope; smdh; dude; supposed to;
      forced; every single; this is; how come; really; literally; even though; what happened to; and yet;
      but; unable to; until; whatsoever; for no reason; no reason; not allowed; not able;
    `,
  },
  {
    kind: 'waiting',
    frustrated: 0.85,
    topics: ['delay_or_waiting'],
    phrases: `
      (waiting|waited|wait|sat|sitting|stuck|hold|queue|queued|queuing|holding|stood|standing|chasing|
        delayed|line|late) … (<many>|an|half an|over|more than|almost) … (hours|hour|hrs|hr|days|weeks|
        months|minutes|mins|min);
      (<many>|an|half an|whole|entire|full|few) (|full|whole|business|working|long|more|fucking) (hours|
        hour|hrs|hr|days|weeks|months|minutes|mins) … (wait|waiting|hold|late|delay|delayed|queue|no
        response|no reply|no answer|no update|nothing|still|later|past|in line|without|on the phone|and
        counting);
      (been|took|taken|its been|after) (|over|about|more than|almost|nearly|like|at least) (<many>|a few|a
        couple of) (|business|whole|full|long|working|fucking) (hours|hrs|days|weeks|months|hour);
      (for|over|past|last) (<many>|a few) (|business|full|whole|long) (hours|days|weeks|months) (|now|and|
        with|without|already|straight|trying);
      on hold (|for|since|all|again|with|and|over|because|an|almost|still|forever|longer|half|<num>);
      on the phone (for|over|since|all|an|almost|<num>); pushed back; pushed back again; in your queue;
      in the queue; taking so long; takes so long; took so long; response time;
      (an hour|two hours|ages|forever) to (make|get|answer|bring|serve|find|cook);
      was due (at|between|by|on|yesterday|today|last);
      (hours|forever|ages|all day|all morning|all night|all week|half the day) (on (the phone|hold)|
        waiting|trying|in line|wait|on);
      waiting (forever|ages|hours|weeks|days|all day|too long|so long|around|in all|since|endlessly|months);
      (hold|wait|waiting|response|queue) (time|times) (is|are|of|over|so|was|were|has);
      long (wait|waits|hold|delay|delays|queue|queues|lines|line);
      (keep|keeps|kept|made|make|making|makes|left|leaving|leave|had) (me|us|people|customers|passengers|
        everyone) (|us) (waiting|wait|hanging|on hold|sitting|stranded|in the dark|standing|in limbo|
        holding);
      no (|one|real|single|further|proper) (response|reply|replies|answer|answers|callback|call back|
        communication|update|updates|word|acknowledgement|explanation|apology|follow up|feedback|news|
        resolution|solution) (|from|yet|at all|to|back|in|after|since|for|whatsoever|still|as|and|why|on|
        only);
      (without|zero|lack of) (|a|any) (response|reply|answer|communication|update|updates|explanation|
        apology|notice|warning|resolution|news|word);
      (not|never|still not|yet to) (|even|had|have|get|getting|got|heard|received|receive|gotten|hear|had
        a|received a|get a|got a) (|any|an|a|even|one) (response|reply|answer|reaction|callback|call back|
        anything back|update|acknowledgement|explanation|apology|refund|confirmation);
      not (heard|hear|hearing) (|anything|a thing|back|from|a word) (|back|from) (|from|yet|in|since|you|
        anyone|anything);
      (nobody|no one|noone|none of you|you never|they never|never|not one person) … (answer|answers|
        answered|answering|respond|responds|responded|reply|replies|replied|replying|called|call|calls|
        calling|pick up|picks up|picking up|showed up|shows up|show up|came|come|turned up|contacted|
        contact|get back|gets back|got back|helping|helps|helped|care|cares|knows|fixed|listens|listening|
        follows up);
      (not|no longer) (|even|ever) (answering|responding|replying|answered|responded|replied) (|to|my|me|
        the|their|any|your|phone);
      (do not|does not|did not|will not) (|even|ever|bother to|seem to) (answer|respond|reply|call back|
        call me back|get back|pick up|return my|return calls|listen);
      not (answer|respond|reply) (|to) (my|me|the|any|phone|emails|messages|calls);
      (ignore|ignored|ignores|ignoring) (|me|us|my|by|our|all|your|customers|for|the|completely|emails|
        messages|every|and|again|this|it|dm|dms|them|everyone); being ignored; ghosted; ghosting;
      stonewall*; (hung|hang|hangs|hanging) up on; hung up;
      (cut|cuts|disconnected|dropped) (me|us|my call|the call|off|after) (|off|again|twice|after|call);
      still (no|not|nothing) … (response|reply|answer|refund|sign|word|update|delivery|package|order|news|
        solution|call|email|here|arrived|received|resolved|fixed|sorted|help);
      still (have|had) (no|not) … (response|reply|answer|refund|update|solution|package|order|luggage|bag|
        money);
      (nothing|no one|nobody) (|has|has been|is being|is|was|ever|have) (happened|happens|done|changed|
        happening|resolved|fixed|arrived|come|received|worked|being done|works|helped|came|back);
      (delay|delays|delayed) (again|after|upon|another|with no|without|twice|yet again|due to|every|so|
        over|by|for (<many>|over|hours|no)|<many>|several|on top|because of no|and (no|now|then|still|
        delayed));
      (another|yet another|more|constant|endless|multiple|continuous|third|second|several|repeated|further|
        same) (delay|delays|delayed); delayed (flight|flights) (again|and|after|with|twice|by|for|3|2|4);
      (late|delayed) (again|every time|as usual|as always|and no|and still); no show;
      never (arrived|came|showed up|turned up|delivered|shipped|received|got it|got my|got the|comes|shows
        up|received my|arrives); (days|hours|weeks|months|day|week) late;
      (sat|sitting|stuck|sit|trapped|stranded) … on (the|a) (tarmac|runway|plane|taxiway|aircraft|ground);
      takes (hours|days|weeks|months); (missed|missing) (delivery|deliveries|appointment|slot);
      missed (my|the|our) (delivery|appointment|slot|window);
      hours (and|later) (still|no|nothing|counting|hours|i|we|you|and);
      days (and|later) (still|no|nothing|counting|days|i|we|you|and);
      weeks (and|later) (still|no|nothing|counting|weeks|i|we|you|and);
      months (and|later) (still|no|nothing|counting|months|i|we|you|and);
      any (update|updates|response|news|reply|word) (|yet|on|at all|from|please) (|this|my|here|you|today|
        yet|ever|the); hours and counting; days and counting;
    `,
  },
  {
    kind: 'waiting',
    frustrated: 0.3,
    topics: ['delay_or_waiting'],
    phrases: `
      still waiting; (waiting|waited) (for|on) (my|a|the|your|an|this|it|someone|over|you|them);
      been waiting; delayed; delay; delays; running late; is late; was late; are late; arrived late;
      late (again|delivery|arrival|departure|flight|for|and); on hold; backlog; overdue;
      (when|where) (is|will|are|can|do|should|does|might|would) … (arrive|arriving|come|coming|delivered|
        delivery|ship|shipped|shipping|get|package|parcel|receive|back|resolved|dispatched|processed|
        released|land|bag|bags|luggage|fixed|order|orders|available|start|reply|response);
      where is (my|our|the) (|damn|bloody|fucking) (order|package|parcel|refund|delivery|money|bag|bags|
        luggage|food|driver|pizza|flight|stuff|item|technician|engineer|card|phone|bus|plane|replacement|
        bonus|paquete|points|code|email|<brand>);
      (not|never|still not) (|yet|been|even|my) (arrived|shipped|delivered|received|dispatched|arrive|come|
        showed up|turned up) (|yet|it|my|the|them|anything|still);
      (have not|has not|had not) … (received|arrived|shipped|delivered|got it|got my|come|moved|heard);
      not (got|get) (it|my|the|them|anything) (|yet|still) (yet|still|delivered); estimated delivery;
      out for delivery; tracking (says|has not|shows|not); expected (delivery|to arrive|yesterday|last|by);
      (supposed|meant|scheduled|promised|guaranteed) (to|for|delivery|by|on) (|be|arrive|come|get|ship|
        leave|depart) (|delivered|arrive|here|today|yesterday|last|monday|tuesday|wednesday|thursday|
        friday|saturday|sunday|by|on|resolved|fixed);
      should have (arrived|been delivered|come|been here|shipped|received|been sent|been fixed|left|landed|
        been refunded|got|had);
      since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last|january|february|
        march|april|may|june|july|august|september|october|november|december|this morning);
      no (bus|plane|crew|pilot|gate|driver|drivers) (|yet|available|here|to|so|for); preorder; pre order;
      pre orders;
      how long (will|until|before|is|for|can|would|does|do) (it|i|the|my|this|a|you|refunds|delivery|we|
        until|take|shipping|they);
    `,
  },
  {
    // Waiting that names no wait: it leans towards upset and only hints at what it is about.
    kind: 'waiting',
    frustrated: 0.5,
    hints: ['delay_or_waiting'],
    phrases: `
      still (no|not|nothing|missing|pending|processing|in transit|stuck|unresolved|down|broken|having|
        trying|unable|being|without|awaiting|sitting|says|shows);
      still (do|does|can|will|have|has|did|is|am|are) not; too long (|to|for);
      supposed to (arrive|receive|come|get|be delivered|ship); when … (finally|ever);
    `,
  },
  {
    kind: 'repeated-contact',
    frustrated: 1,
    topics: ['repeated_contact_or_recurring'],
    phrases: `
      <nth> (time|call|email|message|attempt|replacement|technician|ticket|complaint|agent|rep) (|i|this|
        that|now|in|and|my|we|with|trying|it|you|calling|contacting|writing|already|to|for|about);
      for the <nth>;
      (called|emailed|messaged|contacted|written|wrote|tweeted|rung|phoned|complained|asked|told|explained|
        tried|reported|spoken|spoke|chatted|requested|sent|submitted|raised|transferred|passed|talked|
        calling|emailing|asking|telling|writing|returned) … (times|twice|again|repeatedly|already|before|
        every day|daily|for weeks|for months|for days|endlessly|over and over|several people|multiple
        people|different people|on numerous);
      (<many>|so many|dozens of|hundreds of|a million|a hundred|a thousand|a dozen|umpteen|endless) (|
        different|separate|unanswered|more|phone|long) (emails|calls|messages|tickets|dms|chats|attempts|
        complaints|tweets|letters|agents|reps|representatives|technicians|visits|requests|reminders|
        occasions|departments|supervisors|replacements); again and again; over and over; time and again;
      time after time; every single time; day after day; week after week; month after month;
      call after call;
      (late|delayed|broken|wrong|down|cancelled|disappointed|failed|nothing|nobody) once again; yet again;
      yet another;
      same (issue|problem|story|thing|error|mistake|response|answer|question|excuse|questions|reply|
        generic|issues|problems|crap|shit|old|canned|script|automated|nonsense|result|message) (again|
        every|over|as|for|keeps|with|and|is|still|happened|i|twice|since|here|last|when|now); again a;
      again the;
      (problem|issue|wrong|down|late|broken|charged|delayed|cancelled|missing|happened|happening|failed)
        again; (again|yet) another; not the first; recurring; reoccur*; recurs;
      every (month|week|day|year|single year|time i (call|order|fly|book|use)) … (wrong|again|same|this|
        bill|charged|late|problem|issue|broken|happens|through);
      happens (again|every|all|each|constantly|too); happened (again|before|twice);
      happening (again|every|for|since|daily); is happening again; back to square one; in circles;
      passed (around|from|between|back); pass the buck; passing the buck; bounced (around|between|from);
      transferred (from|between|around|again|me|<many>); run around; runaround; merry go round;
      back and forth; start (all over|over|from scratch) (again|);
      repeat (myself|my|everything|the same|it|this); repeating (myself|my|the same);
      as i (said|already|told|explained|mentioned|wrote|have);
      told you (already|before|that|this|last|twice|yesterday); literally what i just; just said that;
      what i just said; following up again;
      (follow|following) up (again|for the|on my (previous|last|earlier));
      chasing (this|you|up|my|a|for|the); chased;
      still (happening|not fixed|not working|not resolved|the same|no fix|broken|down|unresolved|crashing|
        charging|having (problems|issues|the|this|trouble)); reopen*;
      <many> (years|months|weeks|days) of (this|trying|calling|emailing|waiting|problems|issues);
      second (time|replacement|one|unit|day|email|call);
      (had|have|having) (this|the same) (problem|issue|error) (before|again|since|last|twice|for|with);
    `,
  },
  {
    // Again and again, of the thing rather than of writing to us: a hint at the topic only.
    kind: 'repeated-contact',
    frustrated: 0.6,
    hints: ['repeated_contact_or_recurring'],
    phrases: `
      keeps (happening|crashing|failing|coming back|doing|saying|telling|freezing|getting|going|charging|
        sending|giving|dropping|disconnecting|asking|restarting|cutting|closing|showing|stopping|buffering|
        logging|kicking|breaking|dying|changing|cancelling);
      (keep|kept|keeping) (getting|having|being|saying|telling|sending|asking|charging|giving|crashing|
        happening|receiving|promising|calling|cancelling|changing|passing|transferring|hanging|ignoring|
        making|messing|repeating|apologizing|taking|trying|losing|delaying|pushing|putting|freezing|
        dropping|emailing|billing|coming|going|failing);
      (<many>|so many|too many|hundreds of|dozens of|a million) times;
      already (told|said|explained|sent|gave|given|done|tried|called|contacted|spoken|spoke|emailed|
        reported|did|complained|provided|asked|talked|raised|submitted|answered|messaged|dmd);
      i (already|have already|literally) (said|told|explained|sent|gave|did that|tried that|tried|answered|
        provided|called|emailed|contacted|spoke|reported|paid|restarted|reset|asked|submitted|mentioned|
        wrote|done|did|dmd); ongoing; continues to; continuously; continually; constantly; constant;
      repeatedly; repeated; every time (i|we|you|my|the|it|there|they); each time (i|we|you|my|the|it);
      everytime; every single (time|day|week|month|morning|night);
      for (weeks|months|years|days|ages) (|now|and|already); everyday; last time too;
      (weeks|months|days|years) now; same (thing|problem|issue|error); again (today|this|last|and);
    `,
  },
  {
    kind: 'broken-promise',
    frustrated: 0.8,
    phrases: `
      (you|they|he|she|agent|rep|representative|someone|who|guy|lady|staff|manager|driver|supervisor|
        service|website|email|advisor|chat|team) … (promised|guaranteed|assured|swore|pledged|vowed|told
        me|told us|said you|said it|said i|said that|said they|said he|said she|said we|said someone|said
        my|confirmed) … (would|will|was|could|be|within|by|in|today|yesterday|tomorrow|refund|call|but|and|
        never|not|get|days|hours|receive|nothing|free|no|should|arrive);
      (was|were|been|got) (|also|then|just|originally|repeatedly|again) (promised|told|assured|guaranteed|
        advised|informed|quoted) … (would|will|was|could|be|within|by|but|and|never|days|hours|receive|
        refund|call|not|nothing|should|24|48|yesterday|arrive|wait|no|different);
      promised (me|us|to|by|that|a|it|callback|call|refund|delivery); broken promise*;
      broke (your|a|the|another|their) promise; empty promise*; promises promises;
      (nobody|no one|never|no one ever|nobody ever) … (called|came|rang|phoned|emailed|turned up|showed up|
        followed up|got back);
      supposed to (call|contact|be resolved|be refunded|be fixed|be here|be next day);
      did not (call|come|show|turn up|arrive|happen|work out) (back|me|as|up|like|today|yesterday|on);
      contrary to what;
      (different|conflicting|contradictory|wrong|incorrect|false|inaccurate) (information|info|answer|
        answers|advice|story|stories|explanation|instructions|things);
      (told|tells|says|said|given|get|getting) … (something|completely|totally) (different|else);
      one (says|said|tells|told) … (another|other);
      not (what|as) (i was|was|you|we were) (told|promised|agreed|quoted|said);
    `,
  },
  {
    // What somebody was told, without saying yet that it did not come true.
    kind: 'broken-promise',
    frustrated: 0.5,
    phrases: `
      (was|were|been|got|am) (told|promised|assured|guaranteed|advised|informed|quoted);
      you (said|promised|told me|told us|assured|guaranteed|advised|quoted);
      (agent|rep|they|he|she|lady|guy|someone) (said|promised|told me|told us|assured|guaranteed);
      not one word; been (two|three|four|five|six|seven|eight|nine|ten|twelve);
      it (is|was) now (day|week|month|half|past|nearly|over|<day>|<num>); now (day|week) <num>;
      another (wrong|bill|delay|month|excuse|update|reset|error|problem|cancellation|day without|week
        without|fee|charge);
    `,
  },
];
