// The closed lists of the trade: levels, topics, stages, channels. Every other room takes these words from
// here. The topics are the seventeen of the labelling rules; a pack may add topics of its own.

/** How upset a customer is, from the words of one message. The order is the order of severity (0 to 3). */
export const LEVELS = ['calm', 'frustrated', 'angry', 'abusive'] as const;
export type Level = (typeof LEVELS)[number];

/** What a reading may say: a level, `unsure` between calm and frustrated, `unread` for a language we do not read. */
export type ReadLevel = Level | 'unsure' | 'unread';

/** Where a contact stands. `boundary` is for saying no or naming conduct, `after` for follow-ups once it is over. */
export const STAGES = ['opening', 'working', 'closing', 'boundary', 'after'] as const;
export type Stage = (typeof STAGES)[number];

/** How the words reach the customer. */
export const CHANNELS = ['mail', 'chat', 'comment', 'phone'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The seventeen topics of the labelling rules. */
export const TOPICS = [
  'refund_or_compensation',
  'delay_or_waiting',
  'billing_or_charge',
  'repeated_contact_or_recurring',
  'churn_threat',
  'legal_or_authority',
  'threat_of_violence',
  'profanity_or_insult',
  'supervisor_demand',
  'vip_or_loyalty_pressure',
  'vulnerability_or_safety',
  'self_harm',
  'technical_fault',
  'product_or_delivery_quality',
  'staff_conduct',
  'accusation_of_dishonesty',
  'account_access',
] as const;
export type Topic = (typeof TOPICS)[number];

/** A stretch of text as UTF-16 offsets: `start` included, `end` not. */
export interface Span {
  start: number;
  end: number;
}
