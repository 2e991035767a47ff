// How much a topic asks to be answered first when a message has several: danger before the matter itself, the
// matter before its circumstances ("again", "still waiting"). Used to rank scripts and to choose the boundary card.

const DANGER = 1.4;
const MATTER = 1;
/** These go with nearly every complaint; alone they are still the topic, beside a matter they colour it. */
const CIRCUMSTANCE = 0.75;

const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['self_harm', DANGER],
  ['threat_of_violence', DANGER],
  ['vulnerability_or_safety', DANGER],
  ['delay_or_waiting', CIRCUMSTANCE],
  ['repeated_contact_or_recurring', CIRCUMSTANCE],
  ['profanity_or_insult', CIRCUMSTANCE],
]);

/** A pack's own topics count as matters. */
export function topicWeight(topic: string): number {
  return WEIGHTS.get(topic) ?? MATTER;
}

/** Danger to somebody: the topics that come before any matter. */
export function isDanger(topic: string): boolean {
  return topicWeight(topic) > MATTER;
}
