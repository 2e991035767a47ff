// What calls for care whatever the tone: grief, illness, small children, danger in the house, somebody stranded.
// The labelling rules have it as a topic, not a level; conduct policies: check vulnerability before any step of the ladder.

import type { CueGroup } from './notation';

export const CARE: readonly CueGroup[] = [
  {
    kind: 'vulnerability',
    frustrated: 0.3,
    topics: ['vulnerability_or_safety'],
    phrases: `
      wheelchair; wheel chair; disabled; disability; disabilities; (am|is|legally|partially|almost) blind;
      blind (person|man|woman|customer); deaf; autistic; autism; dementia; alzheimer*; epilep*; diabetic;
      diabetes; insulin; dialysis; chemo; chemotherapy; (has|have|had|with|my|fighting|terminal) cancer;
      terminally; oxygen (concentrator|machine|tank); pacemaker; nebulizer; nebuliser; inhaler; asthma;
      (had|after|from) … stroke; parkinson*; life support; cpap; ventilator;
      medically (necessary|vulnerable|fragile); immunocompromised; anaphyla*; epipen; hospice;
      (chronic|chronically) (ill|illness|pain|condition); seizure; seizures; guide dog; service dog; carer;
      caregiver; special needs; mobility (scooter|aid|issues|problems); newborn; new born; infant;
      premature baby; (month|months|week|weeks) old (|baby|daughter|son|child|twins); baby (formula|milk);
      (sick|hungry|my|our) baby; (small|young|little) (children|kids|child|ones); toddler; toddlers;
      pregnant; pregnancy; breastfeed*; single (mom|mum|mother|dad|parent|father); elderly; pensioner;
      old (lady|mother|father|parents|people); frail;
      (my|our|his|her) (grandmother|grandfather|grandma|grandpa|nan|gran); housebound; bedridden;
      (lives|live|living) alone;
      (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95) (year|years|yr|yrs)
        old; (am|is|aged|age) (76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93);
      (in|to|from|at) (|the) hospital; intensive care; in icu; emergency room; ambulance;
      (had|having|after|need|needs|for|heart|back) surgery; heart (attack|condition|failure|problem);
      medical (emergency|condition|equipment|appointment|reason|reasons|device|supplies|needs); medication;
      medications; my (medicine|medicines|prescription|meds); seriously ill; very (ill|sick);
      (sick|ill) (child|mother|father|wife|husband|kid|son|daughter|kids|children|parent|mom|mum|dad);
      mental (health|breakdown|illness); severe anxiety; panic (attack|attacks); nervous breakdown; ptsd;
      bipolar; homeless; (lose|losing|lost) (my|our) (home|house|flat|apartment|job); evict*; food bank;
      foodbank; can not (feed|afford food|eat|pay my rent|pay the rent|afford my);
      feed my (kids|children|family|baby); nothing to eat; bailiffs;
      sleeping (in my car|on the street|rough); unsafe; not safe; (feel|felt) (unsafe|in danger|threatened);
      danger; dangerous; dangerously; hazard; hazardous; fire (hazard|risk|brigade|department|started);
      caught fire; on fire; catches fire; smoke coming; started (smoking|sparking|to smoke); sparks;
      burnt (my|his|her); burned (my|his|her); electrocut*; electric (shock|shocks); exploded; explosion;
      carbon monoxide; gas leak; smell (gas|of gas|burning); smells (of gas|like gas|burnt|of burning);
      allergic (reaction|to); allergy; allergies; food poisoning;
      (got|made|became|violently|fell) (|me|us|him|her|very|really|so) (sick|ill); vomiting; throwing up;
      injured; injury; injuries; bleeding;
      (nearly|almost|could have) (|been) (killed|died|crashed|choked|burned|burnt|hurt|injured); choked on;
      (piece|pieces|shard|shards|bits) of (glass|metal|plastic); broken glass in; swallowed; car seat;
      stalk*; harass*; assault*; sexual*; inappropriate*;
      (abusive|violent) (ex|husband|partner|relationship|man); domestic (violence|abuse); restraining order;
      (threatened|followed|grabbed|touched|pushed|hit|attacked|groped|shoved|screamed at|yelled at) (me|us|
        my); identity theft; unaccompanied minor; alone (in the dark|at night|at midnight);
      crying (for|on the phone|because|every); afraid (to|for|of); fear for my; traumati*; refugee;
      blackmail*; brakes (failed|fail);
    `,
  },
  {
    // Somebody in grief, in the cold, stranded or begging is worried, whatever the words.
    kind: 'vulnerability',
    frustrated: 0.8,
    topics: ['vulnerability_or_safety'],
    phrases: `
      passed away; <family> … (died|passed|is dying|is dead);
      (husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister) (|has|just|recently) (died|
        passed); funeral; bereave*; widow; widowed; widower;
      late (husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister); cremation; mourning;
      grieving;
      (lost|losing|loss of) my (husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|baby|
        partner|child);
      (no|without|have no|cut off our|cut off my|not had) (|any) (heating|heat|hot water|electricity|gas
        supply|running water); no (power|water|food) (in|for|at|since|and|all|again|tonight);
      freezing (cold|to death|house|temperatures|in here); stranded;
      side of (the|a) (road|motorway|highway); middle of nowhere; (begging|beg) (you|for);
      (am|was|is|feel) (scared|terrified|frightened|desperate); desperate; in tears; life or death;
    `,
  },
  {
    kind: 'vulnerability',
    frustrated: 0.1,
    hints: ['vulnerability_or_safety'],
    phrases: `
      my (|baby|little|youngest|sick) (baby|mother|mom|mum|father|dad|daughter|son|kids|children|child);
      safety; emergency; stuck (at|in|here|on|outside|with); urgently; struggling; nobody to help; hospital;
      medicine; surgery; fixed income; overnight; freezing; on benefits; unemployed; the kids; scared;
      alone; anxiety; rent; with (2|3|two|three|my) (kids|children); step free; accessible; ramp; illness;
      patient; grandma; old age;
    `,
  },
];
