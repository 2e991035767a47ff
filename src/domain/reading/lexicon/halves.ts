// Topics in two halves: a thing ("bread", "app", "driver") and what is wrong with it ("green", "freezes", "rolled his
// eyes"). Neither says anything alone; close together they are a damaged product, a fault, conduct, a danger.

import type { CueGroup } from './notation';

export const HALVES: readonly CueGroup[] = [
  {
    kind: 'matter',
    about: ['product_or_delivery_quality'],
    phrases: `
      <item>; <food>; <ware>; my order; the order; order; delivery; groceries; groceries came; plane; cabin;
      seat; room; toilet; tray; packaging; portion; portions; serving; lid; zip; zipper; sole; handle;
      wheel; screen; courier; driver threw;
    `,
  },
  {
    kind: 'matter',
    trouble: ['product_or_delivery_quality'],
    phrases: `
      pink inside; raw; undercooked; overcooked; burnt; soggy; stale; mouldy; moldy; mold; mould; rotten;
      rancid; green; slimy; off; sour; expired; out of date; inedible; tasteless; bland;
      tasted (like|of|off|awful|bad|weird|terrible|horrible|disgusting);
      tastes (like|of|off|awful|bad|weird|terrible|horrible|disgusting); smelled; smells; smelt; stinks;
      hair; bug; bugs; insect; maggot; maggots; worm; cold; freezing cold; lukewarm; hard as; half empty;
      mostly empty; nothing but; just (rice|lettuce|bread|ice|sauce|bones|fat); barely any; hardly any;
      tiny; gets smaller; smaller than; shrinking; broken; broke; cracked; smashed; shattered; chipped;
      chip on; dented; scratched; torn; ripped; bent; crushed; squashed; leaking; leaked; leaks; spilled;
      spilt; soaked; soaking; soaking wet; wet; stained; dirty; filthy; sticky; crumbs;
      fell (apart|off|to bits|to pieces|out); falling apart; came (apart|off|undone); snapped; line across;
      dead; dead when; wilted; defective; faulty; used; second hand; counterfeit; fake;
      wrong (size|colour|color|item|one|model|flavour|flavor|part|thing|order|food|address); incorrect;
      different (size|colour|color|item|one|model); left (boot|shoe|one) twice; two left;
      someone (else|elses); somebody (else|elses); another (customer|person|mans|womans); missing;
      not in (the|my); never came; never arrived; did not arrive; not included; without (a|the|any); forgot;
      forgotten;
      no (straw|napkins|fries|sauce|cheese|meat|cutlery|spoon|fork|drink|instructions|screws|charger|lid|
        batteries|guac|salsa|chicken|ice|ketchup); threw; thrown; over the fence; left in the rain;
      in the rain; in the bushes; dumped; lost; still (at|in) (|the|another|<brand>); gone missing;
      wheel missing; not what i; does not (fit|close|match|look);
      too (small|big|tight|salty|dry|sweet|hard|thin); poor quality; bad quality; cheap; crumbling; peeling;
      faded; shrunk; melted; frozen solid; defrosted; rust; rusty; wobbly; uneven; not fresh; terrible;
      awful; disgusting; gross; nasty; horrible;
    `,
  },
  {
    kind: 'matter',
    about: ['technical_fault'],
    phrases: `
      <tech>; page; map; maps; video; videos; gps; cart; basket; checkout; link; form; button; buttons;
      search; chat window; chat; menu; stream; channel; channels; picture; sound; mic; microphone; speakers;
      notifications; notification; messages; texts; texting; calls; emoji; font; apps; upload; download;
      pdf; code; qr; barcode; scanner; sensor; modem; box; set top; dvr; playback; player; profile page;
      dashboard; tablet; chromecast; roku; update; it;
    `,
  },
  {
    kind: 'matter',
    trouble: ['technical_fault'],
    phrases: `
      <broke>; timing out; timed out; times out; stutter*; skips; skipping; drain*; drops; dropping;
      dropped calls; keeps dropping; greyed out; grayed out; spinning; 404; 500 error; not found; blank;
      black screen; unusable; loop; looping; nothing happens; vanished; disappeared; disappearing; restarts;
      restarting; restart itself; shuts down; turns (itself |)off; freezes; frozen; hangs;
      stuck (on|at|in|loading); loading (forever|screen|and|all|for);
      will not (open|load|play|connect|work|update|turn|start|sync|save|send|charge|let|respond|download|
        install|refresh|pair|print);
      not (open|load|play|connect|sync|update|respond|loading|opening|playing|connecting|working|syncing|
        updating|responding|showing|charging|saving|printing|sending|recognized|recognised);
      does not (work|open|load|play|connect|respond|turn on|show|save|sync|do anything|update|recognize|
        recognise|start|charge|send|display);
      can not (open|load|play|connect|hear|see|update|download|sync|install|send|use|print|upload|access|
        stream|watch|scroll|type|click); off by;
      wrong (letter|letters|location|place|time|language|song|page|address on the map); out of sync;
      no (sound|picture|signal|audio|video|internet|connection|service|reception|wifi|bars); pixelated;
      blurry; distorted; crackling; echo; lag; lags; glitch*; buggy; bug; bugs; crash*; error; errors;
      slow as; so slow; very slow; super slow; really slow; slower; laggy; overheat*;
      gets (so |very |really |)hot; does nothing; did nothing; went dead;
      dies (by|at|after|in|every|within); died; down (again|since|all|for|today|right); is down; are down;
      went down; offline; messed up; acting up; playing up; on the fritz; not compatible; auto correct*;
      autocorrect*; reset itself; logs me out; kicks me out; kicked me out; signal lost; no longer works;
      quit working;
      stopped (working|playing|responding|charging|connecting|loading|syncing|sending|receiving);
    `,
  },
  {
    kind: 'matter',
    about: ['staff_conduct'],
    phrases: `
      <staff>; cashier; cashiers; stewardess; steward; customer service; customer care; customer support;
      support; support team; tech support; sales team; chat team; your people; at the desk; at the counter;
      at the gate; in the shop; in the store; on the phone; call centre; call center; he; she; gate;
      security guard; doorman; host; hostess; barista; nurse; doctor; teller; conductor; inspector;
      dispatcher;
    `,
  },
  {
    kind: 'matter',
    trouble: ['staff_conduct'],
    frustrated: 0.2,
    phrases: `
      rolled (his|her|their) eyes; eye roll; rolling (his|her|their) eyes; laughed; laughing at;
      laughed in my; interrupt*; talked over; shouted; yelled; screamed; swore; cursed; snapped at; snarled;
      barked at; sneered; smirk*; mocked; mocking; ignored me; ignored us; ignoring me; walked away;
      walked off; turned (his|her|their) back; put the phone down; hung up; hangs up; hanging up; refused;
      refuses; refusing to (help|listen|serve|give|let|transfer|speak);
      would not (help|listen|let|even|give|serve|transfer|look);
      not (want|wanted|willing|bother|bothered) to (help|listen|do); wanted to help;
      (zero|no) (help|interest|empathy|apology|sympathy|manners|compassion|clue|idea what|courtesy|respect|
        knowledge);
      not (apologise|apologised|apologized|apologize|apology|sorry|interested|helpful|friendly|care|caring|
        listen|listening|her problem|his problem|their problem|my problem|know anything|know what|trained|
        smile); figure it out (myself|yourself); rude; rudest; rudely; arrogant; unhelpful; condescending;
      dismissive; aggressive; obnoxious; incompetent; clueless; useless; lazy; unfriendly; unprofessional;
      impolite; disrespectful; patronising; patronizing; snarky; snotty; sarcastic; hostile; nasty; mean;
      grumpy; surly; abrupt; short with me; curt; bored; careless; racist; sexist; creepy; drunk; smoking;
      on (his|her|their) phone; texting; chatting (with|to) each; playing on; closing my (ticket|case|chat);
      closes my; closed my (ticket|case|chat);
      without (reading|listening|asking|looking|even|a word|apology|apologising); grabbed; pushed; shoved;
      threatened; accused; accuses; lied; lying; attitude; tone; like dirt; like crap; like shit;
      like trash; like garbage; like (a|an) (criminal|idiot|child|nuisance|animal); like we (are|were);
      worst; terrible; horrible; awful; poorly trained; talk to me like; talks to me like;
      talk to customers like; embarrassed me; humiliated; made me cry; made my; stole; slammed; throws;
      kicked (me|us) (off|out); does not (care|know|listen|speak|understand|give);
      do not (care|know|listen|give|want to help); did not (care|know|listen|even|want|give|bother|say);
      could not care; could not be bothered; wrong (information|info|advice); not know; no idea;
    `,
  },
  {
    kind: 'matter',
    about: ['vulnerability_or_safety'],
    phrases: `
      baby; toddler; child; children; kid; kids; son; daughter; mother; mum; mom; father; dad; grandmother;
      grandfather; grandma; grandpa; nan; wife; husband; pregnant; elderly; old lady; me; i was; we are; us;
      dog; cat; passenger; passengers; anybody; anyone; crib; cot; stroller; plug; charger; battery; socket;
      cable; heater; oven; ladder; stairs; step; escalator; lift; elevator; brakes; tyre; tire; car park;
      parking lot;
    `,
  },
  {
    kind: 'matter',
    trouble: ['vulnerability_or_safety'],
    frustrated: 0.2,
    phrases: `
      collapsed; stung; bitten; melted; got so hot; gets so hot; burning; caught fire; on fire; smoke;
      smoking; exploded; sparked; sparks; shock from; choked; choking; tripped and;
      fell (down|off|and|from|over); broke (my|his|her) (arm|leg|hip|wrist|foot|ankle|tooth);
      cut (my|his|her) (hand|finger|foot|face); bleeding;
      stuck in the (lift|elevator|heat|cold|dark|snow|rain); in the dark; alone at; on my own at;
      with a dead phone; at (midnight|night|<num> am|1am|2am|3am); followed (me|us|her); attacked;
      run (me|us|him|her) over; ran (me|us|him|her) over; hit (me|us|him|her) with; texting (at|while);
      speeding; drunk; falling asleep; asleep at; reckless*; swerv*; ran a red; no seat belt; no seatbelt;
      no lights; <num> mph; can not (get out|walk|stand|breathe|see|hear|leave the house|get to the|climb);
      not (breathe|breathing); unconscious; fainted; collapse; heat stroke;
      no (air conditioning|ac|heating|heat|water|power|electricity); stand for (two|three|hours|<num>);
      lives alone; vulnerable;
    `,
  },
];
