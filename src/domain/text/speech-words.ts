// Closed lists of words by what they do in a sentence of an agent's: who speaks, what points ahead, what denies,
// what asks. Shared by due times and commitments; each list says what belongs in it. Words are without accents,
// as text/sentence-tokens.ts gives them. English, Spanish and Filipino stand together where they cannot be confused.

import { wordSet } from '../due-time/reading';

/** Subject and future in one word, speaking for us. */
export const OWN_FUTURE = wordSet("i'll we'll i'lll");
/** Subject and future in one word, speaking of others or of things. */
export const OTHER_FUTURE = wordSet("you'll he'll she'll they'll it'll that'll there'll someone'll this'll");
export const WILL = wordSet('will shall gonna');
/** Pronouns that begin a clause of their own. */
export const PRONOUNS = wordSet(
  "i we you he she it they there i'm we're you're he's she's it's they're there's i've we've you've they've i'd we'd " +
    "you'd they'd that's",
);
/** Words for people and places on our side; one of them in the subject makes it ours. */
export const OWN_PEOPLE = wordSet(
  'team teams colleague colleagues coworker manager managers supervisor supervisors lead agent agents representative ' +
    'representatives rep reps specialist specialists technician technicians engineer engineers developer developers ' +
    'devs department dept member members staff expert experts someone somebody warehouse billing finance accounts ' +
    'support office crew advisor advisors adviser advisers executive officer desk escalations dispatch logistics ' +
    'management leadership associate boss director analyst admin backoffice investigators fitter plumber ' +
    'electrician driver mechanic nurse folks colega equipo companero companera compañero supervisora gerente agente ' +
    'tecnico departamento encargado responsable kasama namin kasamahan',
);
/** Companies and people outside: what they do binds nobody here. */
export const THIRD_PARTIES = wordSet(
  'courier couriers carrier carriers postman dhl ups fedex usps hermes evri dpd gls tnt lbc jnt ninjavan grab bank ' +
    'banks issuer insurer insurance manufacturer supplier suppliers vendor vendors merchant seller sellers paypal visa ' +
    'mastercard amex gcash maya apple google microsoft netflix landlord council police hospital doctor customs ' +
    'government embassy court mail post airline airport school employer broker customer client buyer provider ' +
    'mensajero mensajeria transportista banco correos aduana proveedor fabricante vendedor bangko nagtitinda',
);
/** Times of business: in a clause with one of them a time says when a place is open. */
export const OPENING_HOURS = wordSet(
  'open opens opened opening closed closes closing hours operate operates operating available availability shift ' +
    'reopen reopens abierto abierta abiertos abiertas abrimos abre abren cerramos cierra cerrado atendemos horario ' +
    'horarios disponible disponibles holiday lunch',
);
/** Present facts about things: "the sale ends on Friday". */
export const SCHEDULE_VERBS = wordSet(
  'starts begins ends finishes expires renews departs leaves arrives runs lands takes lasts falls comes goes ' +
    'empieza comienza termina vence sale llega caduca',
);
export const DENIALS = wordSet(
  "not never cannot can't cant won't wont unable don't dont doesn't doesnt didn't isn't isnt aren't arent wasn't weren't " +
    "wouldn't couldn't shouldn't haven't hasn't nobody nothing neither nor no nunca tampoco jamas hindi di wala huwag",
);
/** Behind a denial these take it back: "no later than", "don't worry", "won't forget". */
export const NO_DENIAL_BEFORE = wordSet(
  'later worry worries problem need more only mas se hesitate forget fail',
);
export const PAST_VERBS = wordSet(
  'was were had did took got went said told sent spoke received ordered paid called emailed mailed wrote rang came ' +
    'tried arrived delivered shipped bought asked requested happened opened closed started ended expired contacted ' +
    'reached placed reported missed cancelled canceled made gave saw heard noticed purchased replied responded texted ' +
    'submitted dispatched posted visited returned charged debited refunded promised passed left died met ' +
    'tumawag nag-email natanggap dumating nagbayad nagpadala bumili sinabi tinawagan pinadala nangyari sinubukan',
);
/** Arranging is past, what was arranged lies ahead: "I've booked your call for tomorrow at 10". */
export const ARRANGED = wordSet(
  'booked scheduled rescheduled arranged planned reserved set moved postponed organised organized confirmed pencilled ' +
    'slotted lined programado programada agendado agendada reservado',
);
/** Base forms that, first in a clause, tell the customer to do something. */
export const IMPERATIVES = wordSet(
  'send reply respond call email e-mail mail return contact complete fill submit pay provide confirm check visit come ' +
    'bring ship update sign upload message dm pm text write tell try restart book keep cancel leave use ensure make ' +
    'remember reach drop follow click select tap go give join attach share shoot report log let note read see refer ' +
    'collect pick wait hold advise kindly please stay look ask answer choose enter verify download install turn switch ' +
    'reset unplug forward feel get take order schedule pop add put set stop open close print show supply quote ' +
    'envie envia envienos envienme responda responde llame llamenos llame escriba escribanos escribenos confirme ' +
    'devuelva indique indiquenos facilite adjunte complete pague mande mandenos comparta digame diganos revise ' +
    'pakisend pakicheck pakireply pakitawagan paki sagutin magreply ipadala magpadala tumawag magbayad mag-reply',
);
/** Their objects make an imperative ours: "let me check", "give us until Friday", "expect my call". */
export const OURS_BEHIND_IMPERATIVE = wordSet('me us');

/** Polite fillers in front of the verb. */
export const ADVERBS = wordSet(
  'also definitely personally certainly surely definitively absolutely now then immediately promptly just still again ' +
    'happily gladly quickly shortly soon first both all directly always probably likely kindly gladly simply truly ' +
    'really actually obviously only even next today tomorrow tonight instead please too further further more finally ' +
    'naturally already currently subsequently automatically normally usually typically ideally eventually hereby ' +
    'either hopefully possibly perhaps maybe',
);
