// Softer matters of wording: who speaks, what is named, how a no is given, and the words that show warmth or a
// next step. Notation: see lexicon/notation.ts.

import type { PhraseRule, RuleName } from './rule';

const POSITIVE_NO =
  'Positive positioning of a no: what can be done, and when; a plain no starts a chain of anger';

/** Rules that look beyond one phrase; draft/wording.ts applies them. */
export const DRAFT_RULES = {
  secondApology: {
    id: 'second-apology',
    kind: 'second-apology',
    source: 'Apologise once, early, then solve: going on with it soon backfires',
  },
  /** A no, and not one step in the whole draft. */
  bareRefusal: { id: 'bare-refusal', kind: 'cold', source: POSITIVE_NO },
  /** A no with no step beside it. */
  cannotWithoutCan: { id: 'cannot-without-can', kind: 'cannot-without-can', source: POSITIVE_NO },
  missingHeart: {
    id: 'missing-heart',
    kind: 'missing-heart',
    source: 'Timing: warm words at the start and the end',
  },
  missingHead: {
    id: 'missing-head',
    kind: 'missing-head',
    source: 'Timing: words that get it done in the middle',
  },
} as const satisfies Record<string, RuleName>;

const I_NOT_WE = '“I” beats “we” where a person speaks; “we” stays where the company decides';
const NAME_IT = 'Concrete beats abstract: naming the thing shows that somebody listened';

export const WORDING_CLASSES: Readonly<Record<string, readonly string[]>> = {
  very: ['so', 'very', 'really', 'truly', 'deeply', 'sincerely', 'terribly', 'extremely', 'awfully'],
  act: [
    'call',
    'ring',
    'phone',
    'email',
    'contact',
    'reply',
    'write',
    'check',
    'review',
    'investigate',
    'update',
    'forward',
    'escalate',
    'ask',
    'monitor',
    'inform',
    'notify',
    'raise',
    'follow',
  ],
};

export const WORDING_RULES: readonly PhraseRule[] = [
  {
    id: 'we-apologise',
    kind: 'we-for-i',
    source: I_NOT_WE,
    phrases: ['we (<very>|do|would like to|want to|) apologize'],
    unless: ['as a (company|team) we'],
    unlessDenied: true,
    fit: 'phrase',
    words: 1,
    say: 'I',
  },
  {
    id: 'we-are-sorry',
    kind: 'we-for-i',
    source: I_NOT_WE,
    phrases: ['we are (<very>|) sorry'],
    fit: 'phrase',
    words: 2,
    say: 'I am',
  },
  {
    id: 'we-understand',
    kind: 'we-for-i',
    source: I_NOT_WE,
    phrases: ['we (fully|completely|totally|certainly|definitely|) understand (your|how|that|this|why|the)'],
    unless: ['we understand that (the|our|your) (courier|bank|parcel|order|team)'],
    fit: 'phrase',
    words: 1,
    say: 'I',
  },
  {
    id: 'we-will',
    kind: 'we-for-i',
    source: I_NOT_WE,
    phrases: [
      'we will (personally|) (look into|take a look|have a look|get back|be in touch|let you know|keep you|keep an eye|find out|see what|send you an update|chase|<act>)',
    ],
    unless: [
      'we will (call|phone|contact) (in|at|on) (a|the) (technician|engineer)',
      'we will review our',
      'my (colleague|team|manager|lead) and i',
    ],
    fit: 'phrase',
    words: 2,
    say: 'I will',
  },
  {
    id: 'we-are-on-it',
    kind: 'we-for-i',
    source: I_NOT_WE,
    phrases: ['we are (|currently|now) (looking into|checking|reviewing|investigating)'],
    fit: 'phrase',
    words: 2,
    say: 'I am',
  },
  {
    id: 'unnamed-thing',
    kind: 'abstract',
    source: NAME_IT,
    phrases: [
      '(the|this|that|your|any|these|those|such|all) (current|recent|whole|entire|) (issue|issues|matter|matters|inconvenience|inconveniences|situation|concern|concerns|inquiry|enquiry|query|incident)',
      '(the|this|that|any) problem',
      'inconvenience (caused|this|you)',
    ],
    unless: [
      '(issue|issues|matter|problem|situation|concern|concerns|query|incident|inconvenience|inquiry|enquiry) (with|about|regarding|concerning|over|around|of|on) (the|your|our|a|an|my|his|her|order|delivery|billing|invoice|case|ticket|<num>)',
      'no matter (what|how)',
      'the matter with',
      'as a matter of',
      'for that matter',
      'any matter',
    ],
    unlessNamed: true,
    fit: 'advice',
    say: 'Name it in the customer’s own words, like “your 14 May refund” or “the blue jacket”',
  },
];

/** Named things: a sentence that holds one of these, a figure or a quotation is about something. */
const THINGS = [
  '(order*|parcel*|package*|deliver*|shipment*|invoice*|bill|bills|billing|charge|charged|charges|card|cards|account*|payment*|refund*|subscription*|plan|phone*|router*|modem*|app|login|password*|flight*|booking*|reservation*|seat*|bag|bags|luggage|jacket*|shirt*|shoe*|dress|replacement*|technician*|appointment*|visit*|call|calls|website*|page|link*|email*|internet|broadband|connection*|wifi|signal|battery|screen*|laptop*|tablet*|printer*|camera*|washing|machine*|fridge|oven|heater|boiler|lamp|sofa|chair*|table|bed|mattress|voucher*|code|coupon*|ticket|tickets|room*|hotel|driver*|courier*|ride|trip|meal|food|pizza|burger*|coffee|voicemail|statement*|transfer*|loan*|deposit*|fee|fees|price*|contract*|warranty|update|software|error|crash*|console|game*|headphone*|speaker*|watch|medicine|prescription*|insurance|claim*|policy|meter|electricity|gas|water|leak*|address*|name|date)',
];

const APOLOGIES = [
  '(sorry|apologize|apologizes|apologizing|apology|apologies|mea culpa|regret that|regret the|pardon)',
  '(beg|ask for) (your|) (pardon|forgiveness)',
  'forgive (us|me)',
];
/** Words with "sorry" in them that are no apology of ours. */
const NO_APOLOGY = [
  '(no|not|never|do not|without) … (need to|) (apologize|be sorry)',
  'no (need|reason) (to apologize|for an apology|for apologies)',
  '(your|accept your|an|no) apology (is|was|is not) (not|) (needed|necessary|required|accepted)',
  'better safe than sorry',
  'you (said|say|are|were) sorry',
  'sorry (to hear|for your loss)',
  'feel sorry',
];

/** A no, as the customer hears it. */
const REFUSALS = [
  '(i|we|they|it|you) (can not|could not|am unable to|are unable to|am not able to|are not able to|will not be able to|were unable to|were not able to|is unable to|is not able to)',
  '(can not|could not|may not|will not|must not) be (changed|refunded|cancelled|transferred|exchanged|returned|altered|modified|reversed|extended|guaranteed|combined|waived|undone|shipped|replaced|used|applied|redeemed|amended|removed|accommodated|processed|honored|honoured|compensated)',
  '(is|are|was|were) (non|not) (refundable|transferable|exchangeable|returnable|possible|offered|provided|supported|allowed)',
  'there is no (way|option|possibility|exception|refund|compensation) (to|for|of|in)',
  'not something (we|i) (offer|do|provide|can|support|have)',
  '(i|we) have no (control|influence|say|way|access|information|power)',
  '(unable to|not able to|not possible|impossible to|not allowed|not permitted|not authorized|not authorised|not eligible|not entitled|not available|not covered|no longer possible|no longer available)',
  '(i|we) (will not|do not) (refund|offer|accept|provide|give|cover|replace|compensate|allow|control|support|honor|honour|have access|do that|do this|reimburse|waive|cancel|change)',
  '(i|we) will not be (refunding|replacing|paying|offering|giving|sending|changing|making|reimbursing|compensating|accepting)',
  '(unfortunately|regrettably|regretfully|i am afraid|i regret to|we regret to)',
  '(has|have|had|was|were|been|is|are) (been|) (denied|declined|rejected|refused)',
  'you (do not|did not) (qualify|meet)',
];
/** Not a refusal: idioms and gratitude with "can't" in them, and the customer's own trouble told back. */
const NO_REFUSAL = [
  'can not (wait|thank|imagine|believe|stress|apologize|promise|guarantee|make any promises|make promises|make any guarantees|say how|express|help but|tell you how)',
  '(i|we) (can not|could not|was unable to|am unable to|were unable to|are unable to|was not able to|were not able to) (reach|hear|open|get through|get hold|make out|read)',
  'can not (be|have been) (easy|pleasant|fun|nice)',
  '(|i am|we are|unfortunately … are) (not able|unable) to (promise|guarantee|say how|express|thank)',
  'you (can not|could not|are unable to|were unable to|are not able to|were not able to) (log|sign|access|use|reach|get|open|see|find|connect|pay|track|enjoy|book|order|sleep|work|attend|make)',
  '(if|when|that|because|since|where|why) (you|it|they|he|she|the …) (can not|could not|are unable|were unable|is not able)',
  'if (i|we) (can not|are unable|am unable)',
  '(why|whether) (i|we|it) (can not|could not)',
  '(not possible|impossible) … (without you|without your)',
  'if … (unable|not possible|not available|not able)',
];

/** What can be done, by us or by the customer. */
const STEPS = [
  '(i|we|you) (can|could|may) (also|still|however|instead|always|now|gladly|certainly|definitely|absolutely|happily|)',
  '(i|we|they|he|she|you|it|team|colleague|colleagues|specialist|manager|lead|someone|technician) (will|shall) (also|still|however|instead|now|gladly|)',
  '(i|we) (am|are) (going to|asking|checking|sending|arranging|looking|working|opening|raising|passing|happy to|glad to|here to|calling|writing|forwarding|reviewing|investigating|processing|preparing)',
  '(i|we) have (asked|sent|arranged|opened|raised|passed|booked|refunded|replaced|ordered|credited|cancelled|forwarded|escalated|requested|changed|updated|reset|added|removed|noted|attached|issued|processed)',
  '(i|we) would (like|love|be happy|be glad|suggest|recommend|advise)',
  '(let me|let us|would you like|shall i|shall we|may i|could you|can you|would you|will you|happy to|glad to|please|kindly|go ahead|feel free|try|simply reply|just reply)',
  '(here is|here are|instead|alternatively|another option|the next step|next step|next steps|what i can do|what we can do|the quickest way|the best way|the fastest way|in the meantime|meanwhile|option|options|workaround|until then|stay tuned|keep an eye)',
  '(suggest|recommend|advise|reach out|contact us|contact our|call us|write to us|email us|message us|dm us|dm me|dm|visit|fill out|fill in|follow the|follow these|send us|send me)',
  'to (resolve|fix|solve|get|make|have|help|do) (this|it|that|you) (you|we|i|please)',
  '(is|are) available (on|at|in|from|to|via|through|until|for)',
  '(must|can|could|needs to|need to|has to|have to|should) be done (at|in|by|via|through|on|with|from)',
  '(will|should) be (able|available|possible|back)',
  '(soon|shortly|tomorrow|later today|next week)',
];
/** Look like a step and are none. */
const NO_STEPS = [
  '(i|we|you|they|it|he|she) (can|could|will|shall|may|would) (also|still|) not',
  '(i|we) (can|could) (only|just|merely) (apologize|say sorry|repeat|refer)',
  'please (understand|note|accept my|accept our|be advised|be informed|be aware|bear|calm|read the|do not|stop)',
  'let (me|us) (know if you have any other|be clear|be honest|tell you)',
  'nothing … (i|we|you) (can|could)',
  'will (remain|stay) (closed|denied|as it is|the same)',
  'you (|will) (|just|simply) (need to|have to) (talk|speak|take|contact|ask|go|complain|wait|deal|sort|pay|live|accept)',
  'all (i|we) can',
  '(you|we|it) will (have to|need to) (wait|pay|accept|live)',
  'i can (see|hear|imagine|tell|confirm that|understand|assure)',
  'we can (see|hear|imagine|tell|understand|assure)',
  '(you|we) can see (that|from|in)',
  'i will (not|be honest|repeat|say)',
  'try to (understand|be)',
  'would (like|love) to (apologize|say sorry|thank|point out|remind|inform|stress)',
];

/** Warmth: an acknowledgement, thanks, or a word for what the customer feels. */
const WARMTH = [
  '(sorry|apologize|apology|apologies|understand|understandable|understandably|appreciate|appreciated|grateful|thank|thanks|frustrat*|disappoint*|upset*|annoy*|stress*|worr*|inconvenien*|trouble|hassle|glad|delighted|pleased|pleasure|welcome|sympath*|empath*|kind|kindly|patience|care|unpleasant|painful|unacceptable|regret|congratulations|wonderful|lovely|enjoy)',
  '(i|we) (can|do|) (hear|see|imagine|realize|know|get) (you|how|why|that this|that it|what|it must)',
  '(must|can not) (have been|be)',
  '(you are|you were) (right|absolutely right|quite right)',
  '(not|is not|was not) (what|the experience|the service|how) (you|we|anyone)',
  '(happy to|hope this|hope that|hope you|here for you|fair point|makes sense|take care|have a)',
];

/** What can be checked or done: a step, a time, a past act, an instruction. */
const HEADS = [
  ...STEPS.slice(0, 8),
  '(send|click|open|go to|restart|reset|log|sign|download|install|select|enter|reply|check|press|hold|turn|update|choose|tap|return|bring|attach|confirm|provide)',
  '(i|we) (have|) (just|now|also|already|) (checked|looked|found|spoken|reviewed|asked|sent|refunded|credited|cancelled|changed|corrected|booked|called|reached|added|placed|started|begun|reset|tested|confirmed|issued|requested|traced|located)',
  '(today|tomorrow|within|by <num>|monday|tuesday|wednesday|thursday|friday)',
];

export const SIGNS = {
  thing: THINGS,
  apology: APOLOGIES,
  'no-apology': NO_APOLOGY,
  refusal: REFUSALS,
  'no-refusal': NO_REFUSAL,
  step: STEPS,
  'no-step': NO_STEPS,
  warmth: WARMTH,
  head: HEADS,
} as const satisfies Record<string, readonly string[]>;
export type Sign = keyof typeof SIGNS;
