// Words that promise what nobody can keep. Two sorts: `MARKS`, classes of words that draft/promises.ts puts
// together (a word of certainty, a coming outcome, an act in the writer's own hands), and `PROMISE_RULES`,
// absolutes that stand for themselves. Notation: see lexicon/notation.ts.

import type { PhraseRule, RuleName } from './rule';

const PROMISES = 'Promises: a broken one costs a lot, exceeding one earns about nothing';

/** The rules that draft/promises.ts applies by putting marks together. */
export const MARK_RULES = {
  /** "will definitely be there", "I promise it will work". */
  sureOutcome: { id: 'sure-outcome', kind: 'over-promise', source: PROMISES },
  /** "…, guaranteed." */
  sureEnd: { id: 'sure-end', kind: 'over-promise', source: PROMISES },
  /** "This will be resolved today", "we'll fix it for you". */
  plainOutcome: { id: 'plain-outcome', kind: 'over-promise', source: PROMISES },
} as const satisfies Record<string, RuleName>;

export const PROMISE_CLASSES: Readonly<Record<string, readonly string[]>> = {
  we: ['i', 'we'],
  done: [
    'resolved',
    'fixed',
    'solved',
    'sorted',
    'repaired',
    'restored',
    'settled',
    'corrected',
    'rectified',
    'cleared',
  ],
  fix: ['fix', 'solve', 'resolve', 'cure', 'repair', 'sort', 'rectify', 'correct'],
  that: ['it', 'this', 'that', 'these', 'everything', 'things', 'them'],
  trouble: [
    'problem*',
    'issue*',
    'trouble*',
    'delay*',
    'error*',
    'mistake*',
    'surprise*',
    'hassle*',
    'outage*',
    'difficult*',
    'worr*',
  ],
};

/** In front of the outcome: "I promise", "rest assured", "there is no doubt that". */
const SURE_LEADING = [
  '<we> (can|do|could|will|shall|hereby|personally|absolutely|fully|) (promise|guarantee|swear|vow|pledge) (you|to you|) (that|)',
  '<we> (can|do|will|want to|would like to|) (assure|reassure) you (that|)',
  '<we> (can|) (personally|) (vouch|warrant) (that|)',
  'you can be (|absolutely|completely|quite|100|100 percent) (sure|certain|assured) (that|)',
  'you can (count|rely|bank|bet) (on it|on that|on us|) (that|)',
  '(rest assured|be assured) (that|)',
  'you (have|got|have got) (my|our) (word|promise|guarantee|assurance) (that|)',
  '<we> (|can|do) give you (my|our|a|a full|a 100|a firm|every) (|personal) (word|promise|guarantee|assurance) (that|)',
  '<we> have (no|zero|absolutely no) (doubt|doubts) (that|)',
  '(my|our) (promise|guarantee|word) to you is (that|)',
  '(i am|we are) (100|100 percent|hundred percent|a hundred percent|absolutely|completely|totally|entirely) (sure|certain|confident|positive) (that|)',
  '(i am|we are) (certain|positive) (that|)',
  'it is (|100|100 percent|absolutely|completely) (guaranteed|certain|a given) (that|)',
  'there is (no|zero|absolutely no) (doubt|question) (that|)',
  '(trust|believe) me',
  'mark my words',
  'no matter what',
];

/** Inside the outcome: "will definitely". */
const SURE_INSIDE = [
  '(definitely|certainly|absolutely|surely|undoubtedly|unquestionably|assuredly|guaranteed to|for sure|for certain|without a doubt|without doubt|no doubt|without question|without fail|100|100 percent|hundred percent|in any case)',
];

/** Behind the outcome: ", guaranteed". */
const SURE_TRAILING = [
  '(that is|it is|this is|) (100|) (guaranteed|a guarantee|a promise|my promise|for sure|for certain|without fail|no matter what|without a doubt|no doubt about it|no question about it|i promise|i promise you|we promise|i guarantee|we guarantee|i guarantee it|we guarantee it|i guarantee you|you have my word|you can count on it|you can count on that|you can count on us|you can rely on it|you can rely on that|you can rely on us|you can depend on it|trust me|i swear|whatever happens|no ifs or buts|no ifs no buts|come what may|once and for all|or your money back)',
];

/** The future of a verb. "Would" and "should" are already soft. */
const FUTURE = ['will', 'shall', '(is|are|am) going to'];

/** What the writer can do with their own hands, and so may promise; also the passive of the same. */
const OWN_ACTS = [
  '(call|ring|phone|contact|text|message|email|mail|write|reply|respond|answer|update|inform|notify|tell|ask|remind|advise|explain|thank|help|assist|support|listen|speak|talk|hear)',
  '(look|check|dig|read|go) (in|into|at|up|over|through|with|this|it|that|on|again)',
  '(check|look|ask|find out|forward|share|raise|escalate|flag|note|pass|relay|log|record|report|submit|mention|document|apologize|appreciate)',
  '(send|take|feed|add) (you|it|this|that|your|them|a|the|back|up)',
  '(passed|shared|forwarded|relayed|sent|noted|logged|recorded|raised|reported|escalated|flagged|fed|added|documented|reviewed|investigated|considered|looked|heard|read|taken|kept|contacted|called|updated|notified|informed|appreciated|missed|treated|handled|assigned|asked)',
  '(get|come|circle|report|reach|stay|follow) (back to you|back with|in touch|out to|out|up|on top)',
  '(be|get) (in touch|back in touch|right back|back with you|back to you|on it)',
  '(keep|let) (you|us|them)',
  'give (you|us|them) (a call|a ring|a shout|an update|an answer|a reply|news|more|some|the details|the number|feedback|time|all the)',
  '(take a look|have a look|take note|keep an eye|keep track|make a note|make a case|make every effort|do my best|do our best|do what|do everything|do all|try|consider|review|investigate|monitor|watch|follow|work on|work with|work hard|continue|start|begin|chase|see what|see if|miss|welcome|bear|revisit|discuss|need|want|like|love|understand|agree|recommend|suggest|hope|aim|strive|think|know)',
  'be (happy|glad|sure|here|pleased|delighted|honest|looking|calling|writing|checking|reviewing|following|working on|in touch|with you shortly)',
];

/** The outcome itself: what others, or chance, decide. */
const OUTCOMES = [
  'be (all|completely|fully|totally|) <done> (out|)',
  'be (taken care of|back|back up|back on|back online|back to normal|up and running|working|working again|running|over|reinstated|unlocked|unblocked|released|activated|reactivated|reversed|gone|ready|in place|finished|live)',
  '(work|go) (again|perfectly|flawlessly|smoothly|fine|as normal)',
];

/** Carried by others: only a near day makes it a promise. */
const DELIVERIES = [
  '(have|get|receive|see|hold) (your|the|a|it|all|all of|all your|every) … (refund|refunds|money|parcel|package|order|delivery|replacement|credit|compensation|payment|amount|cent)',
  '(arrive|be delivered|be with you|reach you|be there|land|be on your doorstep|be in your hands)',
];

/** Somebody else decides, or nobody can: no time is needed to make it a promise. */
const DECIDED_BY_OTHERS = [
  '(be|get) (approved|accepted|granted|upheld|waived|successful)',
  'be (|as) good as new',
  'be (recovered|retrieved)',
  '(be|get) (all|) <done> (out|) for you',
  '(be|go) (perfect|perfectly|flawless|flawlessly|smoothly|fine|ok|okay|all right|alright|great)',
  'be (completely|fully|totally|100) (satisfied|happy|gone|<done>)',
  '(be decided|be closed|be settled|rule|decide|go) in your (favor|favour)',
  '(approve|accept|grant) (it|this|that|your|the)',
];

/** "We'll fix it": the whole act is an outcome. */
const FIXES = [
  '<fix> (out|) (<that>|all of this)',
  '<fix> (out|) (the|your|all) … (problem*|issue*|fault*|error*|leak*|bug*|outage*|connection|line|router|machine|situation|matter|complaint|phone|app|device|service|internet|mess)',
  '(sort|put) (<that>|things) (out|right)',
  'get (<that>|you|all of this|your …|the …) (all|) (<done>|back|back up|back on|back online|online|running|sorted out|working|working again|up and running|back to normal|approved|back on track)',
  'have (<that>|you|all of this|your …|the …) (all|) (<done>|back up|back on|back online|running|sorted out|working|working again|up and running|back to normal|approved)',
  'get (|you|you all|all|all of|back) (of |)(your|the) money (|back)',
  'make … go away',
  'put an end to (<that>|the|your)',
];

const NEAR = [
  '(today|tonight|tomorrow|this morning|this afternoon|this evening|right away|immediately|instantly|at once|in no time|straight away|overnight|right now)',
  '(in|within|under) (a|an|one|two|three|a few|the next|the|<num>) (few|couple of|<num>|) (minute*|hour*)',
  'by the time',
  '(at|around|before|by) <num> (am|pm|a.m.|p.m.|o clock)',
  'before (it gets dark|noon|lunch|tonight|tomorrow|the end of|you know it|you wake)',
  'by (noon|midday|midnight|lunch|lunchtime|tonight|the end of the day|end of day|end of the day|close of business)',
];
const SOON = [
  '(this|the|this coming) (week|weekend|month)',
  '(on|by|before) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|the end of the week|end of week|then)',
  '(in|within) (a|an|one|two|three|a few|the next|<num>) (few|couple of|<num>|business|working|) (day*|week*)',
];

/** In front of it, these take the certainty away. */
const DENIALS = [
  '(can|could|will|would|do|does|did|is|are|am|was|should|must) not',
  '(not able|unable|never|nobody|no one|none of us|hard to|difficult to|hate to|refuse to|instead of|rather than|without)',
  '(if|whether|unless|hope|hoping|hopefully|wish|try to|trying to|aim to|aiming|may|might|want|wants|would like|would love|ideally|provided|in case|so that|in order to|goal is|plan is|working to|asked|ask)',
  '(you|he|she|they|customer|colleague|agent|website|email|letter) (were|was|had been|have been|been) (told|promised|assured)',
];

/** The classes of words that together make a promise; see draft/promises.ts. */
export const MARKS = {
  'sure-leading': SURE_LEADING,
  'sure-inside': SURE_INSIDE,
  'sure-trailing': SURE_TRAILING,
  future: FUTURE,
  expected: ['should'],
  'own-act': OWN_ACTS,
  outcome: OUTCOMES,
  delivery: DELIVERIES,
  decided: DECIDED_BY_OTHERS,
  fix: FIXES,
  near: NEAR,
  soon: SOON,
  denial: DENIALS,
} as const satisfies Record<string, readonly string[]>;
export type Mark = keyof typeof MARKS;

/** Absolutes that need no putting together. All of them are left alone in questions and behind a denial. */
export const PROMISE_RULES: readonly PhraseRule[] = [
  {
    id: 'never-again',
    kind: 'over-promise',
    source: PROMISES,
    phrases: [
      '(will|shall) never',
      '(will|shall|would) never … again',
      '(will|shall) not (happen|occur|fail|be repeated|break|stop working|go wrong) (again|any more|anymore|a second time|another time)',
      '(will|shall) not (recur|reoccur|be repeated|repeat itself)',
      '(will|shall) not … (ever again|happen again)',
      '(will|shall) not be (|a|an|any|so) (delayed|charged|billed|cancelled|late|down|lost|blocked|interrupted|overcharged|wrong|issue|problem|without|kept|left|disconnected|affected) … again',
      '(will|shall) not be (delayed|charged|billed|cancelled|late|down|lost|blocked|interrupted|overcharged|wrong|disconnected|affected) again',
      'there will not be (another|a second|any more|any further|a next)',
      'there will be no (|more|further|other|next|second) <trouble>',
      'there will be no (more|further|other|next|second)',
      '(will|shall) not (lose|have|see|experience|face|need|wait|get|go through|have to|be charged|be billed|be without|run into|notice) … again',
      '(is|was|will be) the last (call|email|mail|message|letter|visit|ticket|complaint|delay) … (ever|will|have to)',
      '<we> will (|personally) (make sure|make certain|ensure|see to it) … not … again',
      '(will|shall) not ever …  again',
      '(is|are) not going to (happen|occur|fail) again',
      '(is|are) never going to (happen|occur|fail|be|have)',
      '(is|was|will be) the last time',
      'last time you will (ever|)',
      '<we> … (make sure|ensure|see to it|guarantee|certain) … never',
      '<we> will … (make sure|ensure|see to it) … (not happen again|no longer happens|not happen to you again|not occur again|not have to wait again)',
      'no way … will … (again|fail|break|happen)',
      'there is no way (it|this|that|you|we|your|the)',
      'no (chance|possibility|risk) (of|that) … (again|happening|fail*|repeat*|it|this)',
      'never (again|ever again) (will|shall)',
      '(never to|not to) be repeated',
      'it is impossible (that|for) … (again|happen|fail)',
    ],
    unless: [
      '(want|hope|wish|trust|mean|meant|like|love|intend) … never … again',
      '(want|wants|hope|aim|try|trying|work|working|order|like|love|how|so) (to|we can|i can|that we|that i) (make sure|ensure|see to it) … never',
      'would never … again unless',
      'no way (to|of|for|we can|i can|we could|i could|you can|you could)',
      'there is no way (i can|we can|i could|we could|to|of|for)',
      'will never (forget|know|understand why|guess|believe|ask|share|sell|store|request|be asked)',
      '(i|we) will never (ask|share|forget|sell|store|request|give|tell|call|phone|pressure|judge|stop|tire)',
      'you will never (be asked|see us|receive a call|hear us)',
      'will not see (this|the) (charge|fee|message|page) again',
      'will not be (asked|contacted|bothered|shown) … again',
      'will not have to (explain|repeat|tell|say|describe|type|start) … again',
    ],
    unlessDenied: true,
    fit: 'clause',
    say: 'I will report what caused this, so that it can be put right at its source',
  },
  {
    id: 'absolute-future',
    kind: 'over-promise',
    source: PROMISES,
    phrases: [
      'will always (work|be|arrive|function|run|get|have|come|deliver)',
      '(will|shall) (last|hold) (forever|for ever|for good|for life)',
      '(will|shall) (work|run|function|stay) (forever|for ever|for good|for life|at all times|every time|all the time|perfectly from now on)',
      'from now on … will (always|never|be perfect|work perfectly|run smoothly|run perfectly)',
      '(everything|all) will (work|go|run) (perfectly|flawlessly|smoothly|without|like clockwork|fine)',
      'nothing (will|can|could|is going to) (ever|possibly|) (go wrong|fail|break|happen)',
      'will not (have|see|face|experience|run into|encounter) (any|another|a single|one|) (more|further|other|future|single|) <trouble>',
      'will have (no|zero) (more|further|other|future|) <trouble>',
      '(no|zero) (more|further) <trouble> (from now on|ever|going forward|in future|in the future|again|after this)',
      'you will not (regret|be disappointed|be sorry)',
      'you will be (completely|fully|totally|100) (satisfied|happy)',
      '(no one|nobody|nothing|none) … will ever',
      '(100|100 percent|hundred percent|completely|totally|entirely|absolutely) (safe|secure|risk free|reliable|error free|foolproof|guaranteed|satisfaction)',
      'satisfaction (is|) guaranteed',
      '(risk|error|trouble|hassle|problem) free from now',
      '(whatever|anything) you (want|ask for|ask) (we|i) will',
      '<we> will do (whatever|anything) (it takes|you want|you ask|at all)',
      '(nothing|there is nothing) to worry about (any more|anymore|ever|from now on|again)',
      '(there is|there will be|with) (no|zero) (chance|risk|possibility) (of|that)',
      '(this|it|that) can not (fail|go wrong|happen again)',
    ],
    unless: [
      'will always be (here|happy|glad|welcome|a|able|available|room|there|grateful|your|free to|open to|an option|shown|listed|charged|some|one)',
      'will always have (a|the|your|our)',
      'will always get (a|the) (reply|answer)',
    ],
    unlessDenied: true,
    fit: 'clause',
    say: 'I will check that it works as it should and tell you what I find',
  },
  {
    id: 'as-good-as-done',
    kind: 'over-promise',
    source: PROMISES,
    phrases: [
      '(consider|count) (it|this|that|the problem|the issue|your problem|your issue) (done|fixed|solved|resolved|sorted|as done)',
      '(it is|it is as|this is|this is as) good as (done|fixed|solved|yours)',
      '(problem|issue) (solved|fixed|sorted)',
      '(is|it is|this is) a (done deal|sure thing|certainty)',
    ],
    unless: [
      '(the|this|that|your|any|is the|has the) (problem|issue) (|is|was|got|been) (solved|fixed|sorted)',
    ],
    unlessDenied: true,
    fit: 'clause',
    say: 'I will work on it and tell you how far I got',
  },
  {
    id: 'we-always',
    kind: 'over-promise',
    source: PROMISES,
    phrases: [
      'we always (deliver|fix|solve|resolve|get it right|arrive|keep our promises|keep our word|succeed|refund|find a solution|meet|win)',
    ],
    unlessDenied: true,
    fit: 'phrase',
    words: 2,
    say: 'we aim to',
  },
  {
    id: 'company-absolute',
    kind: 'over-promise',
    source: PROMISES,
    phrases: [
      '(we|our team|our system|our systems|our service|our drivers|our couriers|our engineers|our technicians|our products|our staff|our app) never (make|makes|made|fail|fails|lose|loses|miss|misses|go|goes|get|gets|let|lets|have|has|break|breaks|run|runs|overcharge|overcharges|disappoint|disappoints|crash|crashes|charge|charges|cancel|cancels)',
      '(our team|our system|our service|our drivers|our couriers|our engineers|our technicians|our products|our staff) always (deliver|delivers|fix|fixes|solve|solves|resolve|resolves|gets it right|arrive|arrives|work|works|succeed|meet|win|find|finds|manage|manages)',
      '(we|our team|our system|our systems|our service) (do|does) not (ever|) make (any|) mistakes',
      'we have never (failed|lost|missed|had a complaint|made a mistake)',
      '(nobody|no one|no customer) (ever|has ever|will ever) (complain*|had|has|lost)',
      '(every time|every single time) without (fail|exception)',
      'our … (is|are) never (late|wrong|down|delayed|lost|unreliable|at fault)',
      'our … (is|are) always (perfect|on time|right|reliable|flawless|correct|punctual|safe|up)',
    ],
    unless: [
      'we never (make|get|have|go) (you|to|any|a) (choose|decision|like|pressure)',
      'we never charge (for|you for|a fee)',
      'we never have (a chance|enough|all)',
      'we never get (to|tired|enough|your|access)',
      'we never go (into|through)',
      'we never (ask|share)',
    ],
    unlessDenied: true,
    fit: 'advice',
    say: 'Say what you aim for: “we aim to …” stays true on a bad day too',
  },
  {
    id: 'outcome-for-sure',
    kind: 'over-promise',
    source: PROMISES,
    phrases: [
      '<we> will (personally|) (make sure|make certain|ensure|see to it) (that|) … (arrives|arrive|lands|reaches you|gets there|comes back|goes through|paid|delivered|fixed|resolved|solved|sorted|approved|accepted|works|refunded|restored|credited|reimbursed|compensated)',
      '<we> will (personally|) (make sure|make certain|ensure|see to it) (that|) you … (get|receive|have) (your|a|the|full|all) … (money|refund|compensation|replacement|parcel|order|package|deposit|credit|payment)',
      '<we> will (|personally) (make sure|make certain|ensure|see to it) (|that) you (get|receive|have) … back',
      '<we> will get you (your|a|the|all|full) … (money|refund|compensation) (back|)',
      '(you are|you will be) guaranteed (a|to|the|your)',
      '(a|your|the) (full|) (refund|delivery|slot|place|spot|solution|fix|replacement|result|success|approval) is (100|) (guaranteed|certain|a certainty|a given)',
      '(full|complete) (satisfaction|success) is guaranteed',
      'will get (every|all) (cent|penny|centavo|peso|your) … back',
    ],
    unless: ['make sure … (is|gets|are|it|be) (looked|passed|noted|seen|read|reviewed|handled|heard|logged)'],
    unlessDenied: true,
    fit: 'advice',
    say: 'Say what you will do and by when you will tell them, not what will come of it',
  },
];
