// Turning away from us: leaving for a competitor, going to court or a regulator, going over the agent's head,
// pressing one's loyalty. The labelling rules: a final break is angry; a legal threat alone is angry, never abusive; asking
// for a manager or naming one's years as a customer is frustrated unless more is said.

import type { CueGroup } from './notation';

export const LEAVING: readonly CueGroup[] = [
  {
    // The final break.
    kind: 'churn',
    frustrated: 1,
    angry: 1,
    topics: ['churn_threat'],
    negated: 'keep',
    phrases: `
      (never|not ever) … <go> … again; never again; never ever;
      never … <go> (with|from|at|to|on|this|your|you|their|them|an|any|another|<at>) (you|u|them|this|your|
        that|these|again|anything|app|airline|company|one);
      will not … be (using|buying|flying|ordering|shopping|booking|coming|returning|back|giving|
        recommending|staying|renewing) … (again|you|your|anymore|any more|back|ever|business);
      will never … (use|buy|fly|order|shop|book|come back|return|stay|recommend|go|deal|spend|eat|do
        business|purchase|give|trust|travel|support); would never … (use|buy|fly|order|recommend|trust);
      (lost|losing|lose|loosing|just lost) (me|us|a|another|my|our|one|yourself|yourselves|an) … (customer|
        customers|business|client|custom|passenger|flyer|forever|good|as a|subscriber|member|user|sale);
      lost my (business|custom|trust|loyalty|respect|vote|order); you … lost (me|us|my|a|another);
      ex customer; former customer; not … customer anymore; no longer … customer; customer no more;
      (take|taking|took|moving|move|bring|bringing|give|giving|spend|spending) (my|our) … (elsewhere|else
        where|somewhere else|someplace else|someone else|another|competitor|competitors|away);
      (is|was|be|for|the very) … last time (|i|we|you|that);
      last time (i|we) (ever|will|am|use|fly|buy|order|book|shop|come|deal|trust|stay|eat|travel);
      last (flight|order|trip|purchase|booking|stay) … (with|from|on|ever) (you|them|your|this|<at>|ever|
        <brand>);
      (done|finished|through) with (you|u|them|your|these people|<at>|all of you|this company|this airline|
        this bank|this service|<brand>); i am so done;
      i am (leaving|done with you|done with this company|done with these|out of here);
      (good|bye) (riddance|felicia); goodbye (<company>|you|forever|for good|hello|<at>|<brand>);
      bye bye (<company>|you|<brand>); boycott*;
      (delete|deleting|deleted|uninstall|uninstalling|uninstalled) (your|the|this|my|<brand>) (app|account);
      deletemy*; delete* uber;
      (am|are|be|now|just|have) (switching|switched|moving|moved|defecting|leaving|off|going|gone|
        changing) (|over|back) to (a|your|another|the|<at>|<brand>|someone) (|different|new|your|other)
        (competitor|competitors|competition|rivals|rival|provider|company|bank|airline|carrier|brand|else|
        one|<brand>|<at>); (am|are) off to (your|a|another|<brand>|<at>);
      (switching|switched|moving) to (<brand>|<at>); nothing more to do with;
      (i|we) (am|are|will|will be) (|now|also|be|immediately|definitely|just|all|officially) (cancelling|
        leaving|closing|terminating|switching|quitting|moving on|ending); that is it (i|we|cancel|im);
      cancel … (everything|it all|all of it|my account today|immediately|right now|now please|today);
      tell … (everyone|all my|friends|family|people|others|everybody) … (avoid|not|never|stay|about this|
        away|how (bad|terrible|awful|you|i)|to); (not|never) recommend*; would not recommend;
      (do not|not|never) (waste your|give them|give these|go with|bother with) (time|money|your|this|
        company|people|them);
      no longer (use|fly|buy|shop|a customer|be using|doing|want to do|recommend|trust|loyal|interested in
        your); neverfly*; neveragain; cancelnetflix; deleteuber;
    `,
  },
  {
    // Thinking of it, or doing it without a word of anger.
    kind: 'churn',
    frustrated: 0.55,
    angry: 0.25,
    topics: ['churn_threat'],
    phrases: `
      (thinking|think|considering|consider|tempted|ready|close|contemplating|inclined|about) … (switching|
        leaving|cancelling|switch|leave|changing|ditching|dumping|quitting) … (you|to|my|provider|
        providers|bank|banks|carrier|carriers|airline|airlines|the|another|your|it|this);
      (might|may|should|maybe|could|guess|perhaps|probably|rather|definitely) … (switch to|leave you|
        change provider|change providers|go elsewhere|go back to|look elsewhere|shop elsewhere|take my
        business|move to|close my account|cancel my);
      (go|going|shop|shopping|look|looking|buy|buying|fly|flying|order|ordering|try|trying|gone)
        (elsewhere|somewhere else|another brand|another company|with someone else|another airline|another
        bank|another provider|with another); competitor; competitors; competition; your rivals;
      why … (stay|switch|remain|keep paying|continue) … (you|your|with|competitor|customer|service|company);
      time to (switch|leave|cancel|change|move on|find another|find a new|ditch|say goodbye|look for|go
        back to);
      (leave|leaving|quit|quitting|ditch|ditching|dump|dumping|drop|dropping) (you|your|this company|this
        bank|this service|your company|<at>|<brand>);
      not (be|) (coming back|returning|renewing|renew|reordering|going back|coming here|staying|keep my);
      cancel (my|our|the|this) (account|subscription|membership|contract|service|policy|plan|card)
        (because|since|if|as|after|due|over|and|now|today|immediately|right);
      close (my|all my|our) (account|accounts) (because|since|if|as|after|due|over|and|now|today|
        immediately|right|with);
      (cancelling|canceling|closing|terminating|ending|dropping) (my|our|all my) (account|accounts|
        subscription|membership|contract|service|policy|plan|prime|business|<brand>);
      (closing|cancelling|deleting) my (account|subscription|membership|contract|policy|card|accounts);
      want … (cancel|out of|get out of|end|leave|terminate) (my|this|the|your|our) (contract|subscription|
        membership|company|bank|agreement|service);
      other (brands|options|providers|companies|airlines) (out there|are|do|who|that|available);
      look for (another|other|a new|alternatives); say goodbye to; (i|we) can not cancel;
      (trying|tried|try|want|like|need|how) to cancel (my|our|the|this|subscription|account) … (account|
        subscription|membership|contract|service|plan|policy);
    `,
  },
  {
    kind: 'legal',
    frustrated: 1,
    angry: 1,
    topics: ['legal_or_authority'],
    phrases: `
      (hear|hearing) from (my|our) … (lawyer|lawyers|attorney|attorneys|solicitor|solicitors|legal|counsel|
        union);
      my (lawyer|attorney|solicitor|lawyers|legal team|barrister) (will|is|has|says|said|advised|told|and|
        contact|now);
      (talk|talking|speak|speaking|spoke|contact|contacted|contacting|consult|consulting|hire|hiring|get|
        getting|call|calling|involve|involving|seek|seeking|retain) … (lawyer|lawyers|attorney|solicitor|
        legal advice|legal counsel|barrister);
      (sue|suing) (you|u|your|the|this|them|<at>|for|over|if|company|airline|their|someone|<brand>);
      (will|going to|could|should|ready to|i) sue; sued; lawsuit; law suit; class action; small claims;
      (see|take|taking|meet|drag|settle|court) … (in|to) … (court|tribunal);
      court (action|claim|case|proceedings|order|summons);
      legal (action|proceedings|route|recourse|claim|case|avenue|remedy|remedies|fight|letter|steps|battle|
        department will|threat);
      (take|taking|pursue|pursuing|seeking|considering|start|starting|commence) … legal;
      letter before action; legally (obliged|required|entitled|obligated|bound);
      breach of (contract|law|gdpr|the|consumer|your|data|trust|agreement|terms);
      (report|reporting|reported|complain|complaining|complained|complaint|going|go|escalate|escalating|
        escalated|file|filing|filed|contact|contacting|contacted|notify|call|calling|refer|write|writing|
        take|taking|taken|submit|forward|forwarded|lodge|lodging|lodged) … <authority>;
      (ombudsman|fcc|ftc|bbb|better business bureau|trading standards|attorney general|department of
        transportation|ofcom|ofgem|financial conduct|cfpb|accc|consumer protection agency|consumer affairs|
        consumer court|watchdog|dot complaint|faa complaint|citizens advice|osha|information commissioner|
        small claims court|section 75|eu261|eu 261|ec261);
      (calling|call|involve|involving|go to|going to) the (police|cops|authorities|fbi);
      (you|this|it|company|them) to the (police|cops|authorities|fbi); police involved;
      (report|reporting|reported) (you|this|it|your) … (police|cops|authorities); press charges;
      pressing charges;
      (file|filing|filed|initiate|start|starting|open|raise|do|doing|request|requesting|dispute|disputing)
        … (chargeback|charge back|lawsuit|suit|court claim|dispute with|formal complaint with|official
        complaint with); chargeback; charge back; disputing (the|this|these|it|with|every);
      will … dispute (the|this|these|it|every|my); against the law; this is illegal; is illegal;
      illegal (to|and|practice|practices|activity); unlawful*;
      violation of (law|my|federal|consumer|the|rights|gdpr|privacy); violating my;
      my (|legal|consumer|statutory) rights; statutory rights; know my rights;
      consumer (rights|law|laws|act|protection); sale of goods act; data protection act; gdpr;
      cease and desist; subpoena; attorney; tribunal; damages claim; hold you liable; liable for; liability;
      prosecut*;
    `,
  },
  {
    // Courts and the police without a threat: asked about, or in a report of what happened.
    kind: 'legal',
    frustrated: 0.4,
    hints: ['legal_or_authority'],
    phrases: `
      legal; the police; police report; cops; dispute (the|this|a|these); lawyer; solicitor; court; police;
      regulator; authorities; law; lawful; sue; suing; rights; address for service; legal documents;
      legal department; formal complaint; official complaint; consumer; fraud department;
    `,
  },
  {
    kind: 'supervisor',
    frustrated: 1,
    angry: 0.5,
    topics: ['supervisor_demand'],
    phrases: `
      (transfer|connect|put|get|give|want|demand|demanding|bring|fetch|escalate|insist|asked|let) …
        (manager|supervisor|managers|supervisors|team leader|team lead|ceo|director|boss|someone higher|
        somebody higher|higher up|higher ups|head office|someone senior|someone in charge|somebody in
        charge|person in charge|superior|senior management|upper management|someone in management|someone
        with authority|someone who can actually|someone competent|duty manager|someone important|owner|
        president); (who|where) is (your|the) (manager|supervisor|boss|ceo|superior|owner);
      your (manager|supervisor|superior|boss) (now|please|right|immediately|today|call|to call|asap|on);
      (manager|supervisor) (to|needs to|must|should|please) (call|contact|ring|phone|ring me|call me|
        explain|get);
      (name|email|number|details|address) (of|for) (your|the|a) (manager|supervisor|boss|ceo|superior|
        complaints|director|head); escalate (this|my|it|the|to); escalated (this|my|it|the|to);
      want (it|this) escalated; someone higher; higher (up|authority|level); who is in charge;
      (who|how|where) (do|can) i complain;
      complain to (your|someone|head|the|somebody) … (manager|ceo|boss|higher|above|head|office|management|
        corporate); (make|raise|file|lodge|register|submit) a (formal|official|serious|written) complaint;
      complaints (procedure|process|department|team|address|manager);
    `,
  },
  {
    kind: 'supervisor',
    frustrated: 0.8,
    angry: 0.2,
    topics: ['supervisor_demand'],
    phrases: `
      (speak|speaking|talk|talking|spoke|see|contact|call|request|requesting|asking|ask|reach|need|pass|
        through) … (manager|supervisor|managers|supervisors|team leader|team lead|ceo|director|boss|
        someone higher|higher up|higher ups|head office|someone senior|someone in charge|person in charge|
        superior|senior management|management|duty manager|someone else|owner);
      (manager|supervisor|team leader|someone senior|someone higher|someone in charge|someone else) … (i|
        we) … (speak|talk|contact|call|reach|email|write); human (who|that) can decide; up the chain;
      chain of command; (someone|somebody) (senior|higher up|more senior|in management|with authority);
      branch manager; store manager;
    `,
  },
  {
    kind: 'loyalty',
    frustrated: 0.6,
    angry: 0.15,
    topics: ['vip_or_loyalty_pressure'],
    phrases: `
      (loyal|longtime|lifelong|faithful|valued|long term|long time|long standing|longstanding|life long) …
        (customer|customers|member|members|client|clients|flyer|flier|subscriber|user|passenger|guest|
        cardholder);
      (gold|platinum|vip|elite|diamond|silver|executive|premier|priority|frequent|premium|business class|
        first class|top tier|super elite) (|elite|medallion|card|status|plus|tier|level|select) (customer|
        customers|member|members|flyer|flier|flyers|medallion|status|client|guest|cardholder|passenger|
        traveler|holder); goldmember; platinummember; diamondmedallion; million miler; 1k (member|status);
      executive platinum; medallion (member|status); status means nothing;
      (customer|member|client|subscriber|cardholder|user|loyal|banked|banking|flying|flown|shopping|
        shopped|with you|account) … (since|for|over) … (years|yrs|decade|decades|2000|2001|2002|2003|2004|
        2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|1990|1995|1998|1999|childhood|
        beginning|day one);
      (after|for|with) (<num>|over|almost|nearly|more than) … years … (with you|of loyalty|customer|loyal|
        member|together|custom|as a|flying|banking|business|being);
      <num> years (of|as|a|being|with) (loyalty|loyal|a customer|a loyal|customer|custom|business|being a|
        you|your company|this company); my loyalty; our loyalty; loyalty means;
      value (loyalty|loyal|my loyalty|my business|customers|your customers|me as a);
      (reward|rewarded|rewards|rewarding|repay) … (loyalty|loyal);
      (spend|spent|spending|pay|paid) … (thousands|hundreds of|fortune|tens of thousands) … (with|year|you|
        here|month|on your|every); flights a year; times a year; trips a year; after … years with;
      always recommended (you|your); do you know who i am;
      <num> (followers|subscribers|lines|phones) (with|on my|will); my (|many|thousands of) followers;
      influencer; (important|big|major|best|biggest|good|regular|paying|great) customer; repeat customer;
    `,
  },
  {
    // Ending a contract, said without heat: a topic, not a mood.
    kind: 'matter',
    topics: ['churn_threat'],
    negated: 'keep',
    phrases: `
      (cancel|close|delete|terminate|end|cancelling|closing|deleting|terminating|ending) (my|our|the|this|
        his|her|all my) … (account|accounts|subscription|membership|contract|service|plan|policy|
        memberships|subscriptions); not be renewing; not renewing; will not renew;
      find (|me) (a|another) (new|different|another) <company>; another <company>;
      will be a <brand> (user|customer|person|girl|guy|family);
      (switch|switching) (banks|bank|provider|providers|carriers|carrier|airlines|networks|companies|
        phones|brands|insurers);
      (drop|dropping|ditch|ditching|leaving|leave|quit|quitting) (this|your|the|my) … <company>;
      not use (this|your|the) … (any longer|anymore|any more|again); going to <brand>;
      (go|going|went) back to <brand>; notice period; cancellation of my;
      cancel (netflix|spotify|prime|sky|hulu);
    `,
  },
];
