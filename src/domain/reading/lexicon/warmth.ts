// Thanks, praise and courtesy: what lowers a reading. Praise that "not" stands before turns into disappointment
// ("not happy"). Sarcasm that borrows these words is in frustration.ts and wins over them.

import type { CueGroup } from './notation';

export const WARMTH: readonly CueGroup[] = [
  {
    kind: 'thanks',
    negated: 'drop',
    phrases: `
      thanks; thank you; thank u; many thanks; much appreciated; cheers;
      appreciate (it|your|you|that|the help|any help|all); appreciated; grateful; thankful; bless you;
      god bless; i owe you; 🙏; 🙏🏻; ty so much;
    `,
  },
  {
    kind: 'praise',
    negated: 'flip',
    phrases: `
      love; loved; loves; loving; amazing; awesome; excellent; fantastic; wonderful; brilliant; perfect;
      perfectly; superb; terrific; outstanding; phenomenal; fabulous; delightful; lovely; beautiful; best;
      delicious; yummy; tasty; favorite; great; good; nice; happy; glad; pleased; satisfied; impressed;
      excited; thrilled; delighted; enjoy; enjoyed; enjoying; helpful; friendly; kind; polite; professional;
      courteous; patient; fast; quick; quickly; easy; smooth; smoothly; comfortable; recommend; reliable;
      well done; good job; great job; keep it up; keep up the; kudos; props to; shout out; shoutout;
      hats off; (made|makes|make) my (day|week|night|trip); works (great|fine|now|perfectly|well|again);
      working (now|again|fine|great); (all|is) (sorted|fixed|resolved|working) (now|thanks); problem solved;
      it worked; that worked; got it (working|sorted|now|thank); looking forward; look forward; cannot wait;
      can not wait; so excited; congrats; congratulations; impressive; yay; woohoo; yes please; sounds good;
      no worries; no problem; worth it; saved (me|my|us); life saver; lifesaver; legend; legends; hero;
      heroes; fan; fun; funny; cool; sweet; haha; hahaha; cute; pretty; blessed; <smile>; 😊; 😀; 😁; 😃; 😄; 😍;
      🥰; ❤; 💕; 💖; 💗; 💙; 💚; 💛; 💜; 🖤; 😘; 🤗; 🎉; 👍; 👌; 🙌; 💪; ☺; 🙂; 😎; 🤩; 💯; 🔥; 🥳; ✨; 😋; 💃; 😉; 😇; 😆; 🤓; ♥; 😌; 🙋;
      ✌; 🤤;
    `,
  },
  {
    kind: 'polite',
    phrases: `
      please; kindly; could you; would you; may i; can you help; could i; would it be possible;
      is it possible; is there (a|any) way; i would like to; i was wondering; just wondering; excuse me;
      good (morning|afternoon|evening|day); hello; hi; hey there; hi there; hi team; dear; sir; madam;
      ma'am; kind regards; best regards; best wishes; sincerely; yours; regards;
      have a (good|great|nice|lovely|wonderful); no rush; no hurry; whenever you; when you get a chance;
      if possible; if you could; if you can; let me know; quick question; a question; for your help;
      in advance; understand that you; i know you are; i know it is not your; not your fault;
      appreciate that;
    `,
  },
];
