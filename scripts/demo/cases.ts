// The fifteen stories of the demo helpdesk and the one that arrives later. Everybody here is invented. Times are
// told from today, so that the desk looks alive on whichever day it is opened; "today" is always minutes ago, since
// a fixed hour would lie in the future for somebody who opens the desk early.
//
// How the page shows them, for whoever reads it from outside (an adapter, a test):
//   body[data-app="harbor-desk"]                 this application
//   [data-agent-name]                            the agent at the desk
//   [data-case-id]                               the one open case; absent in the inbox. No other case is in the page
//   [data-case-id] h1                            its subject
//   article[data-message-id][data-author-role]   one message, oldest first; role is customer, agent or note;
//                                                inside: .author, time[datetime], .body (in it .quoted, .signature)
//   [data-customer-name]                         the customer's name, in the card
//   [data-composer="reply|note"]                 the open composer: one .ProseMirror or one textarea
//   [data-send]                                  sends or, for a note, adds
// Rows of the list carry data-row-id, never data-case-id.

import type { Moment } from './clock';
import type { CaseStory } from './story';

const JONAH = 'Jonah Pike';
const MARA = 'Mara Lindqvist';

const day = (daysAgo: number, time: string): Moment => ({ daysAgo, time });
const ago = (minutesAgo: number): Moment => ({ minutesAgo });

export const CASES: readonly CaseStory[] = [
  {
    id: '1',
    subject: 'Charged three times for one month',
    status: 'open',
    channel: 'Mail',
    meant: 'angry',
    customer: {
      name: 'Dana Whitlock',
      mail: 'dana.whitlock@example.test',
      sinceDaysAgo: 820,
      plan: 'Plus, monthly',
      orders: [
        { ref: 'P-20418', what: 'Plus membership', daysAgo: 8, total: '€14.90', state: 'Paid' },
        { ref: 'P-20419', what: 'Plus membership', daysAgo: 8, total: '€14.90', state: 'Paid' },
        { ref: 'P-20420', what: 'Plus membership', daysAgo: 8, total: '€14.90', state: 'Paid' },
      ],
      earlier: [{ subject: 'Change of card', daysAgo: 240, outcome: 'Solved' }],
    },
    messages: [
      {
        role: 'customer',
        at: day(6, '08:52'),
        body: [
          'Hello,',
          'My card shows three charges of €14.90 for Plus, all on the same day. I have one account and one membership. Could you please check, and tell me when the two extra payments will come back?',
          'Kind regards\nDana Whitlock',
        ],
      },
      {
        role: 'customer',
        at: day(3, '19:15'),
        body: [
          'I wrote to you three days ago and have heard nothing. There are still three charges and still one membership. My account went into the red because of this and the bank took a fee of €7.',
          'Please answer me.',
        ],
      },
      {
        role: 'customer',
        at: ago(42),
        body: [
          'This is my THIRD message. You charged my card 3 times, €44.70 for something that costs €14.90, and not one person can be bothered to write a single line back.',
          'You are thieves. There is no other word for a company that helps itself to my money and then goes quiet.',
          'I want both payments back and the €7 my bank took. If nobody answers me today I cancel everything.',
        ],
      },
    ],
    next: [
      [
        'So there is somebody there after all. Fine. When exactly do I see the money on my account? And who pays the €7?',
      ],
      ['All right. I will look on Thursday. If it is there, we are good. If not, I am done with you.'],
    ],
  },
  {
    id: '2',
    subject: 'ALL MY PHOTOS ARE GONE',
    status: 'open',
    channel: 'Web form',
    meant: 'abusive',
    customer: {
      name: 'Craig Mottram',
      mail: 'craig.mottram@example.test',
      sinceDaysAgo: 1490,
      plan: 'Photos 200 GB',
      orders: [
        { ref: 'F-88120', what: 'Photos 200 GB, yearly', daysAgo: 95, total: '€29.00', state: 'Paid' },
        { ref: 'F-71007', what: 'Photo book, 60 pages', daysAgo: 430, total: '€54.00', state: 'Delivered' },
      ],
      earlier: [
        { subject: 'Upload stops at 80 %', daysAgo: 33, outcome: 'Solved' },
        { subject: 'Photo book, pale print', daysAgo: 421, outcome: 'Replaced' },
      ],
    },
    messages: [
      {
        role: 'customer',
        at: day(2, '21:08'),
        body: [
          'I opened the app and the albums from before last summer are empty. Eleven years of pictures. My mother is in those and she died in spring. Where are they?',
        ],
      },
      {
        role: 'agent',
        at: day(1, '09:31'),
        body: [
          'Hello Craig,',
          'I am very sorry, I can see what these albums mean to you. Two things help us look: please do not delete or re-install the app for now, and tell me whether the albums are empty on the website as well.',
          'The storage team is already searching with your account number.',
          'Robin Vale',
        ],
      },
      {
        role: 'note',
        at: day(1, '09:40'),
        body: [
          'Storage team says a copy from last month may exist. They answer by tomorrow noon. Nothing to promise before that.',
        ],
      },
      {
        role: 'customer',
        at: ago(18),
        body: [
          'Empty on the website too. So you have had a whole day and you have nothing. You useless idiots. You lost my mother’s pictures and you ask me to “not re-install the app”. Are you stupid or do you just not care, Robin?',
          'I know where your office is, the glass one on Quay Street. Maybe I come round and one of you loses something you cannot get back. Then you know how it feels.',
        ],
      },
    ],
    next: [
      [
        'That last bit was out of line. I am not going to come round. But I want those pictures and I want to know what is being done, today.',
      ],
    ],
  },
  {
    id: '3',
    subject: 'Courier did not come, again',
    status: 'open',
    channel: 'Mail',
    meant: 'frustrated',
    customer: {
      name: 'Priya Venkataraman',
      mail: 'priya.v@example.test',
      sinceDaysAgo: 410,
      plan: 'Standard',
      orders: [
        { ref: 'A-55310', what: 'Desk, oak, 140 cm', daysAgo: 16, total: '€319.00', state: 'On the way' },
        { ref: 'A-51877', what: 'Desk lamp', daysAgo: 122, total: '€48.00', state: 'Delivered' },
      ],
      earlier: [{ subject: 'Where is my desk?', daysAgo: 9, outcome: 'New delivery day' }],
    },
    messages: [
      {
        role: 'customer',
        at: day(5, '18:20'),
        body: [
          'Hi, the desk was meant to come today between 12 and 16. I took the afternoon off and nobody rang. The tracking page says “customer not at home”, which is not true. Could you book a new day?',
        ],
      },
      {
        role: 'agent',
        author: JONAH,
        at: day(4, '10:05'),
        body: [
          'Dear Priya,',
          'Sorry about that. The courier has a new slot for you: in three days, between 8 and 12. You will get a text an hour before.',
          'Jonah Pike',
        ],
      },
      {
        role: 'customer',
        at: day(1, '12:47'),
        body: [
          'It is a quarter to one and the slot was 8 to 12. No text, no van, and the page says “customer not at home” again. I was at home. I was sitting next to the door.',
          'That is the second day of leave I have spent waiting for a table. I am honestly just tired. Can somebody please tell me whether this desk will ever come, and do I really need to take a third day off?',
        ],
      },
    ],
    next: [
      ['Thank you. An evening would work, anything after 18:00. Just please let it be true this time.'],
      ['It is here! They even carried it up. Thanks for staying on it.'],
    ],
  },
  {
    id: '4',
    subject: 'I cancelled, stop calling me',
    status: 'open',
    channel: 'Mail',
    meant: 'angry',
    customer: {
      name: 'Owen Tarrant',
      mail: 'owen.tarrant@example.test',
      sinceDaysAgo: 600,
      plan: 'Cancelled (was Plus)',
      orders: [{ ref: 'P-18033', what: 'Plus membership', daysAgo: 61, total: '€14.90', state: 'Paid' }],
      earlier: [
        { subject: 'Cancellation of Plus', daysAgo: 41, outcome: 'Confirmed' },
        { subject: 'Please no more calls', daysAgo: 12, outcome: 'Noted' },
      ],
    },
    messages: [
      {
        role: 'customer',
        at: day(12, '17:26'),
        body: [
          'I cancelled a month ago and have it in writing. Since then I have had four calls asking whether I would like to come back. I would not. Please take my number off the list.',
        ],
      },
      {
        role: 'agent',
        author: JONAH,
        at: day(11, '11:14'),
        body: ['Hello Owen, I have passed this on to the sales team. Sorry for the trouble. Jonah'],
      },
      {
        role: 'customer',
        at: ago(155),
        body: [
          'Passed on, was it? I have just been called AGAIN, in a meeting, by a man who told me there is “no note on my account”. That is call number seven.',
          'I cancelled. I told you to stop. You said it would stop. Which part of no is so hard to understand? It is my number and I never agreed to any of this. I want it deleted, I want that confirmed in writing, and I want to know who keeps handing it out.',
        ],
      },
    ],
    next: [['And? The phone rang again ten minutes ago. I did not pick up. I am counting.']],
  },
  {
    id: '5',
    subject: 'Question about returning a rug',
    status: 'open',
    channel: 'Mail',
    meant: 'calm',
    customer: {
      name: 'Hannah Lindgren',
      mail: 'hannah.lindgren@example.test',
      sinceDaysAgo: 200,
      plan: 'Standard',
      orders: [
        { ref: 'A-57002', what: 'Wool rug, 170 × 240', daysAgo: 11, total: '€189.00', state: 'Delivered' },
      ],
      earlier: [],
    },
    messages: [
      {
        role: 'customer',
        at: day(1, '16:40'),
        body: [
          'Good afternoon,',
          'The rug arrived safely and is well made, but the colour is darker than it looked on my screen. If I send it back, do I get the full amount, and how long does it usually take? I still have the wrapping.',
          'Thank you for your help\nHannah Lindgren',
        ],
      },
    ],
    next: [['That is clear, thank you. I will bring it to the parcel shop on Saturday.']],
  },
  {
    id: '6',
    subject: 'Locked out, deadline tomorrow',
    status: 'open',
    channel: 'Chat',
    meant: 'frustrated',
    customer: {
      name: 'Mateus Figueira',
      mail: 'mateus.figueira@example.test',
      sinceDaysAgo: 1010,
      plan: 'Photos 1 TB',
      orders: [{ ref: 'F-90551', what: 'Photos 1 TB, yearly', daysAgo: 180, total: '€79.00', state: 'Paid' }],
      earlier: [{ subject: 'New phone, move the codes', daysAgo: 290, outcome: 'Solved' }],
    },
    messages: [
      {
        role: 'customer',
        at: ago(64),
        body: [
          'hi, my account is locked after I typed the code wrong. the pictures for my exhibition are in there and the printer needs them tomorrow at 9',
        ],
      },
      {
        role: 'agent',
        at: ago(58),
        body: [
          'Hello Mateus, that is a bad moment for it. I have started the identity check: you should have a mail with a link to show your papers. Has it arrived?',
        ],
      },
      {
        role: 'customer',
        at: ago(51),
        body: ['it arrived, I did it, now it says “in review, up to 3 working days”'],
      },
      {
        role: 'customer',
        at: ago(9),
        body: [
          'anyone? three days is no use to me at all, I need the files tonight. I did everything you asked. I have been a customer for almost three years and now I cannot get at my own pictures. please, is there really no way to speed this up?',
        ],
      },
    ],
    next: [
      ['ok. I am at my desk all evening. please just tell me the moment you hear something'],
      ['it works, I am in. thank you, you saved the evening'],
    ],
  },
  {
    id: '7',
    subject: 'Complaint about the way I was spoken to',
    status: 'open',
    channel: 'Mail',
    meant: 'angry',
    customer: {
      name: 'Colette Abara',
      mail: 'colette.abara@example.test',
      sinceDaysAgo: 1300,
      plan: 'Plus, yearly',
      orders: [
        { ref: 'A-56120', what: 'Washing machine', daysAgo: 30, total: '€449.00', state: 'Delivered' },
      ],
      earlier: [{ subject: 'Call about the drain hose', daysAgo: 2, outcome: 'Call ended' }],
    },
    messages: [
      {
        role: 'customer',
        at: day(1, '15:02'),
        body: [
          'To whoever reads this,',
          'The other day I rang about the drain hose of my new washing machine. The gentleman on the line laughed when I asked him to explain it again, told me that “most people manage this”, and hung up while I was still speaking.',
          'I am sixty-one years old and I do not need to be laughed at by someone I am paying. It was rude, it was humiliating, and nobody has called back. I expect an apology from him, not from a template, and I expect to hear what you are going to do about it.',
          'Colette Abara',
        ],
      },
      {
        role: 'note',
        author: MARA,
        at: ago(220),
        body: [
          'I have the recording and will talk to the colleague. Please answer Mrs Abara today and tell her that I call her myself. Times I can do: 14:00 to 16:00.',
        ],
      },
    ],
    next: [
      [
        'Thank you. That is the first decent sentence I have had from you. I will be at home at 14:30. And the hose still leaks, by the way.',
      ],
    ],
  },
  {
    id: '8',
    subject: 'Nine years with you: I expect an exception',
    status: 'open',
    channel: 'Mail',
    meant: 'angry',
    customer: {
      name: 'Wilhelmina-Charlotte van den Bergh-Oosterhuis',
      mail: 'w.c.vandenbergh-oosterhuis@example.test',
      sinceDaysAgo: 3310,
      plan: 'Plus Gold, yearly',
      orders: [
        {
          ref: 'A-52244',
          what: 'Garden sofa, three seats',
          daysAgo: 58,
          total: '€1,290.00',
          state: 'Delivered',
        },
        { ref: 'A-49008', what: 'Dining table, walnut', daysAgo: 300, total: '€980.00', state: 'Delivered' },
        {
          ref: 'A-47215',
          what: 'Curtains, made to measure',
          daysAgo: 415,
          total: '€610.00',
          state: 'Delivered',
        },
      ],
      earlier: [
        { subject: 'Table, scratch on one leg', daysAgo: 292, outcome: '€80 credit' },
        { subject: 'Curtains 2 cm short', daysAgo: 401, outcome: 'Made again' },
        { subject: 'Invoice address', daysAgo: 690, outcome: 'Solved' },
      ],
    },
    messages: [
      {
        role: 'customer',
        at: day(3, '10:12'),
        body: [
          'Good morning, I should like to return the garden sofa. We have changed our minds about the terrace. Please arrange collection and credit my card.',
        ],
      },
      {
        role: 'agent',
        at: day(3, '14:37'),
        body: [
          'Dear Mrs van den Bergh-Oosterhuis,',
          'Thank you for writing. The sofa was delivered 58 days ago and the time for returns is 30 days, so I cannot take it back as a return. I can look into selling it on for you through our second-hand service and tell you the price first.',
          'Robin Vale',
        ],
      },
      {
        role: 'customer',
        at: ago(87),
        body: [
          'Second-hand? I have been a customer for nine years and a Gold member since there has been Gold. I have spent well over thirty thousand with you, you may look it up.',
          'I do not wish to discuss “30 days” with somebody who is reading it from a screen. I expect an exception, as any decent house would make for a customer of my standing, and I want to speak to your manager today. Not a colleague: the manager.',
          'If my loyalty means nothing to you, say so, and I shall take it elsewhere together with that of my friends.',
        ],
      },
    ],
    next: [
      [
        'I shall be available between 16:00 and 17:00. I trust the manager will have read my file beforehand.',
      ],
    ],
  },
  {
    id: '9',
    subject: 'Nebuliser has not arrived, my husband needs it',
    status: 'open',
    channel: 'Mail',
    meant: 'frustrated',
    customer: {
      name: 'Ruth Pemberly',
      mail: 'ruth.pemberly@example.test',
      sinceDaysAgo: 150,
      plan: 'Standard',
      orders: [
        { ref: 'H-30077', what: 'Nebuliser, quiet model', daysAgo: 7, total: '€118.00', state: 'In transit' },
        { ref: 'H-29410', what: 'Masks, pack of ten', daysAgo: 90, total: '€16.00', state: 'Delivered' },
      ],
      earlier: [],
    },
    messages: [
      {
        role: 'customer',
        at: day(2, '09:18'),
        body: [
          'Good morning. I ordered a nebuliser for my husband, next-day delivery. He has COPD and the old one is failing. It is now the third day. Can you see where the parcel is?',
        ],
      },
      {
        role: 'agent',
        author: JONAH,
        at: day(2, '13:50'),
        body: [
          'Dear Ruth, the parcel is at the depot and goes out tomorrow. Sorry for the delay! Jonah Pike',
        ],
      },
      {
        role: 'customer',
        at: ago(31),
        body: [
          'I am sorry to bother you again. It did not come yesterday either. The old machine stopped altogether in the night and he had a very bad few hours. I am on my own with him and I cannot go and fetch it, I do not drive any more.',
          'I am frightened of another night like that. Please, could somebody find out where it is? I do not know what else to do.',
        ],
      },
    ],
    next: [
      [
        'Thank you for writing back so quickly. The surgery has lent us one until tomorrow, so we are safe tonight. I would still like to know when ours comes.',
      ],
    ],
  },
  {
    id: '10',
    subject: 'Re: Refund A-50931 – final notice before legal action',
    status: 'open',
    channel: 'Mail',
    meant: 'angry',
    customer: {
      name: 'Gareth Nwosu',
      mail: 'g.nwosu@example.test',
      sinceDaysAgo: 540,
      plan: 'Business',
      orders: [
        {
          ref: 'A-50931',
          what: 'Office chairs, 6 pieces',
          daysAgo: 74,
          total: '€1,794.00',
          state: 'Returned',
        },
      ],
      earlier: [
        { subject: 'Chairs: gas lift sinks', daysAgo: 52, outcome: 'Return agreed' },
        { subject: 'Where is my refund?', daysAgo: 20, outcome: 'Waiting for warehouse' },
      ],
    },
    messages: [
      {
        role: 'agent',
        at: day(9, '11:02'),
        body: [
          'Dear Mr Nwosu,',
          'The chairs have arrived at our warehouse. The refund is released after the inspection, which normally takes up to ten days.',
          'Robin Vale',
        ],
      },
      {
        role: 'customer',
        at: day(1, '17:55'),
        body: [
          'Your “ten days” are as good as over, and I have now waited six weeks for €1,794.00 that you owe me. The law gives you fourteen days from the return. You have had the chairs for longer than that and have been stringing me along ever since.',
          'This is my final notice. If the full amount is not on our account by Friday, 12:00, I file a complaint with the consumer authority and hand the file to our solicitor, who will claim interest and costs. I will not write again.',
          '> On your last message you wrote:\n> The chairs have arrived at our warehouse. The refund is released after the\n> inspection, which normally takes up to ten days.\n>> Gareth Nwosu wrote:\n>> Good morning, could you tell me when I may expect the refund? Many thanks.',
          '-- \nGareth Nwosu\nOffice Manager, Nwosu & Partners\nThis message is confidential and meant for the addressee only.',
        ],
      },
    ],
    next: [
      [
        'Noted. Friday, 12:00 stands. Send me the payment reference as soon as there is one.',
        '-- \nGareth Nwosu\nOffice Manager, Nwosu & Partners',
      ],
    ],
  },
  {
    id: '11',
    subject: 'Lamp replaced, all good now',
    status: 'pending',
    channel: 'Mail',
    meant: 'calm',
    customer: {
      name: 'ليلى الحداد',
      mail: 'layla.haddad@example.test',
      sinceDaysAgo: 330,
      plan: 'Standard',
      orders: [
        { ref: 'A-56677', what: 'Floor lamp, brass', daysAgo: 21, total: '€132.00', state: 'Replaced' },
      ],
      earlier: [],
    },
    messages: [
      {
        role: 'customer',
        at: day(8, '20:11'),
        body: [
          'Hello, the floor lamp came with a crack in the glass. I have added a picture. Could I have a new shade?',
        ],
      },
      {
        role: 'agent',
        at: day(7, '09:20'),
        body: [
          'Hello Layla,',
          'Thank you for the picture, that is clearly broken. A whole new lamp is on its way and should be with you this week. You can keep or recycle the old one.',
          'Robin Vale',
        ],
      },
      {
        role: 'customer',
        at: day(1, '13:05'),
        body: [
          'The new lamp is here and it is perfect. Thank you so much, I did not expect it to be this easy. Have a lovely week!',
          'شكرًا جزيلًا\nLayla',
        ],
      },
    ],
    next: [['No need to answer, I just wanted to say that five stars are on their way.']],
  },
  {
    id: '12',
    subject: 'Bravo for the wardrobe',
    status: 'open',
    channel: 'Web form',
    meant: 'frustrated',
    customer: {
      name: 'Felix Amberley',
      mail: 'felix.amberley@example.test',
      sinceDaysAgo: 75,
      plan: 'Standard',
      orders: [
        { ref: 'A-57190', what: 'Wardrobe, two doors', daysAgo: 6, total: '€279.00', state: 'Delivered' },
      ],
      earlier: [],
    },
    messages: [
      {
        role: 'customer',
        at: ago(130),
        body: [
          'Congratulations to the whole team! I have built your wardrobe and it is a true work of art: two doors, one hinge. How clever to leave out the other three, I have always wanted to guess which way a door falls.',
          'And thank you for the wonderful manual. Step 4 in Finnish was the highlight of my day. I really look forward to the next forty minutes of your hold music.',
        ],
      },
    ],
    next: [
      ['Oh, an answer from a person. Fine. Bag 7 is the one that is missing, all the others are there.'],
    ],
  },
  {
    id: '13',
    subject: 'Heater died in the coldest week',
    status: 'open',
    channel: 'Chat',
    meant: 'frustrated',
    customer: {
      name: 'Shauna Kirwan',
      mail: 'shauna.kirwan@example.test',
      sinceDaysAgo: 505,
      plan: 'Plus, monthly',
      orders: [
        { ref: 'A-55902', what: 'Oil radiator, 2 kW', daysAgo: 40, total: '€96.00', state: 'Delivered' },
      ],
      earlier: [{ subject: 'Plus: change to monthly', daysAgo: 133, outcome: 'Solved' }],
    },
    messages: [
      {
        role: 'customer',
        at: ago(26),
        body: [
          'hiya. the radiator is dead. of course it dies now, it is bloody freezing, the boiler man can’t come till Monday and the kids are sleeping in their coats. what a shit week.',
        ],
      },
      {
        role: 'agent',
        at: ago(22),
        body: [
          'Oh no, Shauna, and with the children in the cold. Let us get you warm first. Does the small light on the radiator come on at all when you turn the left knob?',
        ],
      },
      {
        role: 'customer',
        at: ago(14),
        body: [
          'nothing, no light, tried three sockets. damn thing is only six weeks old. sorry for the language, not your fault, I’m just so done with everything breaking at once. what can we do?',
        ],
      },
    ],
    next: [['tomorrow before noon would be brilliant, thank you. I’ll be in all morning']],
  },
  {
    id: '14',
    subject: 'I cannot pay the instalments',
    status: 'open',
    channel: 'Mail',
    meant: 'frustrated',
    customer: {
      name: 'Elias Brandt',
      mail: 'elias.brandt@example.test',
      sinceDaysAgo: 890,
      plan: 'Standard, pays by instalments',
      orders: [
        {
          ref: 'A-53318',
          what: 'Fridge, instalment 5 of 12',
          daysAgo: 25,
          total: '€41.00',
          state: 'Overdue',
        },
      ],
      earlier: [{ subject: 'Later date for an instalment', daysAgo: 56, outcome: 'Moved by 14 days' }],
    },
    messages: [
      {
        role: 'customer',
        at: day(4, '23:37'),
        body: [
          'I got the second reminder. I lost the job this year and I do not have the 41 euros this month. I wrote that already. Can it be moved again?',
        ],
      },
      {
        role: 'agent',
        author: JONAH,
        at: day(3, '15:44'),
        body: [
          'Dear Elias, an instalment can be moved once a year and yours has been moved already. Please pay by the end of the month. Jonah Pike',
        ],
      },
      {
        role: 'customer',
        at: ago(105),
        body: [
          'Then I do not know. Every letter that comes is another one I cannot answer. I do not sleep. To be honest I have stopped seeing the point in carrying on, everybody would be better off without me and my bills.',
          'You do not have to write back. Just stop the reminders.',
        ],
      },
      {
        role: 'note',
        author: MARA,
        at: ago(96),
        body: [
          'Please take this one first, as a person and not about the money. Ask him plainly how he is, give the crisis line for his country, stay with him, and call me. Reminders are stopped, I have seen to that. I am at my desk.',
        ],
      },
    ],
    next: [
      [
        'I did not think anyone would read that. My sister is here now, I called her after your message. I will ring the number you sent. Thank you for not writing about the money.',
      ],
    ],
  },
  {
    id: '15',
    subject: 'Coffee machine E4, third repair',
    status: 'open',
    channel: 'Mail',
    meant: 'frustrated',
    customer: {
      name: 'Tomasz Wilder',
      mail: 'tomasz.wilder@example.test',
      sinceDaysAgo: 960,
      plan: 'Plus, yearly',
      orders: [
        {
          ref: 'A-51450',
          what: 'Coffee machine, bean to cup',
          daysAgo: 150,
          total: '€529.00',
          state: 'Repair 3',
        },
        { ref: 'A-51451', what: 'Coffee beans, 2 kg', daysAgo: 150, total: '€34.00', state: 'Delivered' },
      ],
      earlier: [{ subject: 'Beans: grind for E4?', daysAgo: 140, outcome: 'Solved' }],
    },
    messages: [
      {
        role: 'customer',
        at: day(47, '08:04'),
        body: [
          'Hello, the machine stops with the message E4 after every second cup. I have cleaned and descaled it as the booklet says. What else can I try?',
        ],
      },
      {
        role: 'agent',
        author: JONAH,
        at: day(47, '11:30'),
        body: [
          'Hi Tomasz, E4 is the water pump. Please send it in with the label I have attached, the repair takes about a week. Jonah',
        ],
      },
      {
        role: 'customer',
        at: day(46, '18:12'),
        body: ['Thanks, it is on its way. Receipt from the parcel shop attached.'],
      },
      {
        role: 'agent',
        author: JONAH,
        at: day(36, '09:45'),
        body: ['Good news: the pump has been replaced and the machine goes back to you today.'],
      },
      {
        role: 'customer',
        at: day(30, '07:50'),
        body: ['It worked for five days. This morning: E4. Is there something else wrong with it?'],
      },
      {
        role: 'agent',
        author: JONAH,
        at: day(30, '14:20'),
        body: [
          'Sorry to hear that. The workshop would like to see it once more. Here is a new label, and we add a kilo of beans for the trouble.',
        ],
      },
      {
        role: 'note',
        author: JONAH,
        at: day(30, '14:24'),
        body: [
          'Second repair. If it comes back once more he may have his money back or a new one: check with Mara before offering.',
        ],
      },
      {
        role: 'customer',
        at: day(29, '19:33'),
        body: [
          'All right. The beans are kind of you, although I have nothing to make them with at the moment.',
        ],
      },
      {
        role: 'agent',
        author: JONAH,
        at: day(17, '10:10'),
        body: ['The workshop found a loose valve and fixed it. It is on its way to you.'],
      },
      {
        role: 'customer',
        at: day(6, '08:21'),
        body: ['E4. I am not even surprised any more.'],
      },
      {
        role: 'agent',
        at: day(5, '09:02'),
        body: [
          'Hello Tomasz,',
          'I have read everything from the start, so you do not need to explain it again. I have taken the case over from Jonah and will ask what we can do instead of a third repair. You hear from me this week.',
          'Robin Vale',
        ],
      },
      {
        role: 'customer',
        at: ago(245),
        body: [
          'Hello Robin, “this week” is nearly over, so I am asking. Seven weeks, two repairs, and I have had a working machine for two of them. I do not want it repaired again, I keep explaining the same thing to new people. Please tell me what happens now: a new one, or the money.',
        ],
      },
    ],
    next: [
      ['A new one is fine, if it is not the same model. Which ones can I choose from?'],
      ['Then I will take the smaller one. Thank you for cutting this short.'],
    ],
  },
];

/** Not in the inbox at first: arrives when the demo's "New message arrives" is pressed. */
export const LATE_CASES: readonly CaseStory[] = [
  {
    id: '16',
    subject: 'Gift card says “already used”',
    status: 'open',
    channel: 'Web form',
    meant: 'frustrated',
    customer: {
      name: 'Ines Calloway',
      mail: 'ines.calloway@example.test',
      sinceDaysAgo: 2,
      plan: 'Guest',
      orders: [
        { ref: 'G-10442', what: 'Gift card, €50', daysAgo: 19, total: '€50.00', state: 'Sent by mail' },
      ],
      earlier: [],
    },
    messages: [
      {
        role: 'customer',
        at: ago(0),
        body: [
          'Hi, I got one of your gift cards for my birthday and the shop says the code is “already used”. I have tried it on two computers. I have certainly not used it, and it is embarrassing to ask my aunt about it. What can I do?',
        ],
      },
    ],
    next: [
      ['The number on the back ends in 7731. It is still under the silver strip, I have not scratched it.'],
    ],
  },
];
