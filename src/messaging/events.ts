// What the background tells without being asked. Events go to every open page of ours; a page that shows
// something else ignores them. They carry no words of customers: whoever cares asks again.

export type BackgroundEvent =
  /** What is known of a tab has changed: page, draft, reading or follow-ups. */
  | { event: 'view-changed'; tabId: number }
  /** Follow-ups were added, done, moved or became due. */
  | { event: 'follow-ups-changed' }
  /** Packs, sites or settings have changed. */
  | { event: 'set-up-changed' };

export function isBackgroundEvent(message: unknown): message is BackgroundEvent {
  return (
    typeof message === 'object' && message !== null && 'event' in message && typeof message.event === 'string'
  );
}
