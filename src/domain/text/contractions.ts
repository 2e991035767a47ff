// Short spellings taken apart: "can't", "cant" and "cannot" all become "can not", so that a phrase is written
// once. English only: Filipino and Spanish have no such marks, and the few chat spellings here mean nothing else
// in them. Spellings that are also words ("ill", "well", "shell", "id", "were") are left as they stand.

const TABLE = `
  i'm:i am|im:i am|i've:i have|ive:i have|i'll:i will|i'd:i would
  you're:you are|youre:you are|you've:you have|youve:you have|you'll:you will|youll:you will|you'd:you would
  u:you|ur:your|yr:your|yall:you all|y'all:you all|yous:you
  we're:we are|we've:we have|weve:we have|we'll:we will|we'd:we would
  they're:they are|theyre:they are|they've:they have|theyve:they have|they'll:they will|theyll:they will|they'd:they would
  he's:he is|she's:she is|he'll:he will|she'll:she will|he'd:he would|she'd:she would
  it's:it is|it'll:it will|that's:that is|thats:that is|that'll:that will|what's:what is|whats:what is
  who's:who is|there's:there is|theres:there is|here's:here is|heres:here is|where's:where is|wheres:where is
  how's:how is|let's:let us|lets:let us|who'll:who will|there'll:there will
  don't:do not|dont:do not|doesn't:does not|doesnt:does not|didn't:did not|didnt:did not
  can't:can not|cant:can not|cannot:can not|couldn't:could not|couldnt:could not
  won't:will not|wont:will not|wouldn't:would not|wouldnt:would not|shouldn't:should not|shouldnt:should not
  isn't:is not|isnt:is not|aren't:are not|arent:are not|wasn't:was not|wasnt:was not|weren't:were not|werent:were not
  haven't:have not|havent:have not|hasn't:has not|hasnt:has not|hadn't:had not|hadnt:had not
  ain't:is not|aint:is not|mustn't:must not|needn't:need not|shan't:shall not
  could've:could have|would've:would have|should've:should have|must've:must have
  gonna:going to|wanna:want to|gotta:got to|gimme:give me|lemme:let me|dunno:do not know|kinda:kind of|outta:out of
  pls:please|plz:please|plss:please|thx:thanks|tnx:thanks|tks:thanks|thanx:thanks|thankyou:thank you|ty:thank you
  ppl:people|cuz:because|coz:because|bc:because|tho:though|w/o:without|asap:asap|cos:because
  r:are|omfg:omg|fuckin:fucking|fking:fucking|fkn:fucking|fkin:fucking|fkng:fucking|effing:fucking|effin:fucking
  effn:fucking|fuk:fuck|fck:fuck|fcuk:fuck|fvck:fuck|phuck:fuck|phuk:fuck|fcking:fucking|fckn:fucking|fuking:fucking
  fcked:fucked|fuked:fucked|effed:fucked|btch:bitch|biatch:bitch|azz:ass|azzhole:asshole|ahole:asshole
  shite:shit|sht:shit|bullsht:bullshit|bullcrap:bullshit|mofo:motherfucker|mofos:motherfuckers|scammin:scamming
  recieve:receive|recieved:received|definately:definitely|seperate:separate|reciept:receipt|dissapointed:disappointed
  dissappointed:disappointed|disapointed:disappointed|disappinted:disappointed|dissapointing:disappointing
  dissappointing:disappointing|disapointing:disappointing|rediculous:ridiculous|ridiculus:ridiculous|redic:ridiculous
  rediculus:ridiculous|unacceptible:unacceptable|unexceptable:unacceptable|incompetant:incompetent|horrible:horrible
  terible:terrible|horible:horrible|pathedic:pathetic|cancelation:cancellation|canceled:cancelled|canceling:cancelling
  custumer:customer|costumer:customer|costumers:customers|servise:service|delievery:delivery|deliverd:delivered
  wtaf:wtf|wth:wth|apologise:apologize|apologised:apologized|apologising:apologizing|centre:center|realise:realize
  favourite:favorite|cheque:check|programme:program|supervisors:supervisors|moneyback:money back|everytime:every time
  atleast:at least|alot:a lot|nevermind:never mind|noone:nobody|no-one:nobody`;

/** Each spelling with the words it is taken apart into. */
const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.split(/[\n|]/)
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row): [string, string[]] => {
      const [spelling = '', words = ''] = row.split(':');
      return [spelling, words.split(' ')];
    }),
);

/** The words a spelling is taken apart into, or undefined where it stands for itself. */
export function expandContraction(spelling: string): readonly string[] | undefined {
  return CONTRACTIONS.get(spelling);
}
