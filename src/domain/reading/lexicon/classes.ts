// Classes of words that stand in for each other in the lexicons: `<fool>` in a phrase means any of the words
// listed under `fool`. English first, with the Filipino and Spanish words that are used in the same places.

const words = (list: string) => list.trim().split(/\s+/);

/** Words for swearing at anything: the `profanity` of the labelling rules (damn, hell and crap are not). */
const SWEAR = `rufkm tf dafuq wtff fuq jfc fucks fuck fucks fucked fucker fuckers fucking fuckery fuckup fuckwit fuckface motherfucker motherfuckers
  motherfucking clusterfuck mindfuck shit shits shitty shitshow bullshit horseshit shitstorm shithole dogshit bitch bitches bitching wtf wtaf stfu gtfo fml ffs bs bollocks bugger buggered wank
  cunt cunts twat twats dickhead dickheads prick pricks asshole assholes arsehole arseholes bastard bastards wanker
  wankers jackass dumbass dipshit dipshits shithead shitheads douche douchebag douchebags douches tosser tossers
  knobhead bellend whore whores slut sluts`;

/** Nouns thrown at people. Said to anyone, they make a message abusive, unless they are quoted or self-mockery. */
const FOOL = `idiot idiots moron morons imbecile imbeciles dimwit dimwits halfwit halfwits nitwit nitwits twit twits fool
  fools dumbo dummy dummies dunce dunces dolt dolts blockhead blockheads bonehead boneheads airhead airheads cretin cretins
  simpleton simpletons asshole assholes arsehole arseholes bastard bastards bitch bitches cunt cunts twat twats prick
  pricks dick dicks dickhead dickheads wanker wankers tosser tossers knobhead bellend jackass jackasses dumbass dumbasses
  dipshit dipshits shithead shitheads fucker fuckers fuckwit fuckwits fuckface motherfucker motherfuckers douche
  douches douchebag douchebags scumbag scumbags scum lowlife lowlifes loser losers clown clowns muppet muppets buffoon
  buffoons monkeys parasites parasite vermin leeches maggots cockroaches pigs swine weasel weasels snake snakes rats coward
  cowards retard retards pussy pussies whore whores slut sluts slag slags skank cow hag degenerate degenerates trash
  garbage incompetents shitbag shitbags knob plonker pillock numpty numpties wench creep creeps pervert bozo bozos
  dingus dope dopes chump goon goons subhuman subhumans cockwomble tool tools nobodies imbecil gago gagu tanga bobo bobong
  tarantado`;

/** The same, but so plainly an insult that "you" need not be near. */
const INSULT = `idiots moron morons imbecile imbeciles dimwit dimwits halfwit halfwits nitwit nitwits cretin cretins
  asshole assholes arsehole arseholes bastards cunt cunts twat twats prick pricks dickhead dickheads wanker wankers tosser
  tossers jackass jackasses dumbass dumbasses dipshit dipshits shithead shitheads fucker fuckers fuckwit fuckwits
  motherfucker motherfuckers douchebag douchebags scumbag scumbags retard retards lowlife lowlifes buffoons numpty numpties
  subhumans knobhead bellend bitches whores sluts simpletons cockwomble fuckface bozos dingus boneheads blockheads`;

const SLUR = `nigger niggers nigga faggot faggots fag fags spic spics chink chinks gook gooks kike kikes wetback wetbacks paki
  pakis tranny trannies raghead ragheads towelhead towelheads dyke dykes coon coons beaner beaners`;

const NUMBERS = `two three four five six seven eight nine ten eleven twelve thirteen fifteen sixteen twenty thirty forty
  fifty sixty hundred several many multiple dozens countless numerous`;

/** Each name is used as `<name>`. `num` also holds every figure (text/phrases.ts). */
export const CLASSES: Readonly<Record<string, readonly string[]>> = {
  swear: words(SWEAR),
  fool: words(FOOL),
  insult: words(INSULT),
  slur: words(SLUR),
  /** What people are called with an adjective. */
  stupid:
    words(`stupid dumb retarded brainless braindead thick moronic worthless subhuman scum filth idiots morons fools
    clowns trash garbage vermin animals pigs parasites leeches cretins losers muppets disgusting monkeys imbeciles idiot moron
    clown fool dense brain-dead dumbasses bastards assholes rats`),
  dumb: words(
    'useless incompetent lazy stupid dumb ignorant worthless brainless pathetic rude arrogant lying thieving greedy fat old dirty miserable ugly sick nasty evil bloody fucking damn goddamn freaking absolute total complete utter little fking',
  ),
  num: words(NUMBERS),
  many: words(`${NUMBERS} 2 3 4 5 6 7 8 9 10 11 12 15 20 30 few couple`),
  nth: words(`second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th umpteenth nth
    hundredth millionth 12th 15th 20th thousandth`),
  unit: words(
    'minute minutes min mins hour hours hr hrs day days week weeks wk wks month months mth mths year years yr yrs',
  ),
  long: words('hours hrs days weeks wks months mths years ages forever yrs'),
  be: words('am is are was were be been being'),
  bad: words(`terrible awful horrible horrid dreadful appalling atrocious abysmal horrendous disgusting disgraceful shocking
    pathetic shameful deplorable despicable diabolical lousy shoddy woeful dire pitiful rubbish crap crappy shit shitty
    garbage trash worst piss-poor useless vile disastrous`),
  awful: words(
    'terrible awful horrible horrid dreadful lousy shoddy woeful dire rubbish crappy crap horribly terribly',
  ),
  vile: words(`disgusting disgusted disgraceful appalling appalled atrocious abysmal horrendous pathetic shameful deplorable
    despicable diabolical vile repulsive contemptible disgrace abhorrent outrageous outraged inexcusable unforgivable reprehensible
    sickening disgustingly horrific horrifying laughable unconscionable`),
  poor: words(
    'poor bad terrible awful horrible dreadful appalling atrocious abysmal shocking disappointing pathetic lousy crap',
  ),
  very: words(`very so really extremely totally completely absolutely utterly pretty quite incredibly beyond super rather
    seriously just truly thoroughly massively deeply most more bit little highly`),
  thing:
    words(`app apps website site system systems product products phone device service services company airline bank store
    shop update software game machine policy policies process account order orders network connection internet wifi
    platform`),
  company:
    words(`company companies airline airlines bank banks store stores shop shops business brand organisation organization
    corporation restaurant carrier provider outfit firm retailer hotel chain network`),
  service:
    words(`service services support experience airline airlines company bank store shop app website site customer cust
    airport flight product quality network provider restaurant hotel brand update system thing place business game team staff
    carrier organisation organization communication delivery decision purchase food flights courier operator`),
  staff:
    words(`agent agents rep reps representative representatives advisor advisors adviser operator operators staff team employee
    employees driver drivers technician technicians engineer engineers manager managers supervisor clerk cashier worker
    workers crew attendant attendants stewardess steward guy lady woman man person people personnel receptionist assistant
    courier pilot waiter waitress server colleague colleagues teller couriers associates associate guard salesman`),
  family:
    words(`wife husband mum mom mother dad father son daughter sister brother kid kids child children partner
    girlfriend boyfriend boss friend friends family cat dog cousin uncle aunt grandma grandpa roommate flatmate baby toddler`),
  person: words('you him her them someone somebody everyone everybody whoever anyone people'),
  /** Deeds done to a person, and the words for that person. */
  harm: words(`kill murder shoot stab hurt strangle punch slap beat bash choke slaughter behead bury crucify drown poison
    harm maim cripple gut torture lynch hit smack kick kneecap skin throttle headbutt`),
  target: words('you u ya him her them someone somebody everyone everybody whoever anyone'),
  victim:
    words(`agent agents rep reps representative advisor staff team employee employees driver drivers technician technicians
    engineer manager managers supervisor clerk worker workers crew courier couriers ceo boss family kids children wife husband
    mother daughter son people guy woman man person idiot idiots bastard bastards bitch`),
  whose: words('your ur his her their'),
  body: words(`neck necks leg legs arm arms face faces jaw jaws nose kneecaps knees fingers bone bones skull head heads throat
    throats teeth ribs spine`),
  premises:
    words(`office offices store stores shop shops building house home place headquarters branch warehouse depot bank
    garage hq workplace premises van car cars counter call-centre`),
  weapon: words('gun guns shotgun rifle pistol machete bomb firearm revolver grenade ak47'),
  tool: words(
    'knife bat hammer crowbar axe petrol gasoline acid matches friends brothers boys cousins chainsaw',
  ),
  /** Words that only make the next one stronger. */
  praised:
    words(`amazing awesome great love loved loving brilliant good fantastic perfect legend legends beautiful best delicious
    incredible fast cool excellent hero heroes rock rocks gorgeous wonderful yes yeah epic lovely tasty easy cheap genius quick
    helpful happy excited impressed kind nice friendly yum funny star stars lifesaver treat angel angels gem right`),
  fix: words(
    'fix resolve sort solve repair refund replace send deliver answer reply respond call help do act pay return cancel',
  ),
  answer: words(
    'answer answers answered answering reply replies replied replying respond responds responded responding response',
  ),
  go: words(
    'fly flying flew use using used buy buying bought order ordering shop shopping book booking travel travelling traveling stay staying deal dealing recommend come coming go going purchase purchasing do give spend eat eating play do doing trust trusting set visit',
  ),
  item: words(`parcel package order item items product delivery shipment box goods furniture sofa shoes dress shirt phone laptop
    tablet headphones book toy gift mattress food meal pizza burger bag bags luggage suitcase letter camera watch
    charger machine fridge tv screen bike chair table cake fruit milk chicken bread burrito salad sandwich jacket coat`),
  food: words(`chicken beef pork fish steak bacon burger burgers pizza pizzas pasta rice bread bun fries chips salad soup sandwich
    sandwiches wrap burrito bowl taco tacos sushi curry noodles cheese milk yogurt yoghurt cream butter eggs egg cake cakes cookie
    cookies chocolate coffee latte tea drink drinks juice soda beer wine fruit apples bananas berries strawberries grapes tomatoes
    potatoes veg vegetables meat turkey sauce guac salsa dessert breakfast lunch dinner meal meals food snack snacks cereal`),
  ware: words(`shoes boots boot trainers sneakers jeans trousers dress shirt tshirt hoodie coat jacket hat socks bra sofa couch chair
    chairs table desk bed mattress lamp shelf wardrobe cabinet rug curtains mirror vase mug plate plates glass glasses pan kettle
    toaster blender microwave oven fridge freezer dishwasher washer dryer vacuum drill mower bike scooter toy toys doll puzzle lego
    book books magazine letter flowers bouquet roses plant plants perfume makeup cream shampoo soap candle jewellery
    jewelry ring necklace bracelet watch headphones earbuds cable charger case laptop tv tablet console camera printer suitcase
    luggage baggage bag bags backpack stroller crib playhouse tent items groceries shipment`),
  tech: words(`app apps website site page portal system systems update software game server servers wifi internet connection
    phone laptop computer tablet ipad iphone macbook screen keyboard battery bluetooth program browser router modem
    device console xbox ps4 ps5 playstation camera speaker printer email emails login link button checkout
    feature song songs playlist videos video ios android windows itunes siri watch tv remote icloud wallet broadband
    signal network data storage backup account charger mac airpods headphones kindle alexa echo outlook skype excel`),
  broke:
    words(`crash crashes crashed crashing freeze freezes freezing froze frozen glitch glitches glitching glitchy buffering
    buffer lag lags lagging laggy bug bugs buggy hang hangs restarting restarts rebooting reboots disconnect disconnects
    disconnecting overheating overheats stuck broken broke down unresponsive died dies dying fails failing failed
    stopped`),
  authority:
    words(`ombudsman fcc ftc bbb faa caa ofcom ofgem fca cfpb accc ico osha fda sec ntsb irs hmrc dti bsp ntc regulator
    regulators watchdog dot`),
  good: words(
    'great good nice awesome excellent fantastic amazing super stellar brilliant lovely wonderful fine superb outstanding fabulous impressive terrific cool perfect top',
  ),
  day: words(`monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow noon midnight lunchtime monday's
    morning evening end`),
  /** Emoticons; `;` and brackets have a meaning in the notation, so they are named by class. */
  frown: words(":( :(( :((( ;( :/ :-( :-/ =( :'( :\\ =/ -_- -__- :[ >:("),
  smile: words(':) :)) :-) :d :-d =) ;) ;-) <3 <33 ^_^ xd :] =d :p ;p'),
  /** Names of companies that customers use like a common noun: "Acme sucks". `at` also holds every @name. */
  brand:
    words(`uber lyft apple amazon android samsung google microsoft xbox playstation ps4 sony nintendo netflix spotify tidal hulu
    comcast xfinity verizon sprint att tmobile vodafone virgin sky globe smart pldt converge united delta southwest jetblue
    american spirit frontier lufthansa ryanair easyjet cebu emirates paypal chase citi hsbc barclays gcash maya bdo bpi lazada
    shopee ebay walmart tesco sainsburys asda chipotle starbucks mcdonalds fedex ups dhl usps hermes ikea airbnb booking expedia`),
  at: [],
};
