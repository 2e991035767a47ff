// Which signs a person is shown as the reason for a reading: one per stretch and kind, the strongest when there are
// too many, and nothing weaker than a person would care to see.

import type { TokenHit } from '../text/phrases';
import type { Span } from '../words';
import type { Cue, CueKind, SignalKind } from './lexicon/notation';
import type { Loudness } from './loudness';

/** Words that show how the customer is doing, as UTF-16 offsets in the message. */
export interface Signal extends Span {
  kind: SignalKind;
}

const SIGNALS_AT_MOST = 24;

/** Kinds that are shown to a person; the others only weigh. */
const SHOWN: ReadonlySet<CueKind> = new Set<SignalKind>([
  'insult',
  'profanity',
  'threat-of-violence',
  'self-harm',
  'condemnation',
  'shouting',
  'accusation',
  'ultimatum',
  'sarcasm',
  'impatience',
  'disappointment',
  'repeated-contact',
  'waiting',
  'churn',
  'legal',
  'supervisor',
  'vulnerability',
  'loyalty',
  'thanks',
  'broken-promise',
]);

function isShown(kind: CueKind): kind is SignalKind {
  return SHOWN.has(kind);
}

/** The signs worth showing: one per stretch and kind, the strongest first when there are too many. */
export function pickSignals(hits: readonly TokenHit<Cue>[], loudness: Loudness): Signal[] {
  const candidates: (Signal & { strength: number })[] = [];
  for (const { value, start, end } of hits) {
    if (isShown(value.kind)) candidates.push({ kind: value.kind, start, end, strength: strengthOf(value) });
  }
  if (loudness.shouted.length >= 3) {
    for (const { start, end } of loudness.shouted)
      candidates.push({ kind: 'shouting', start, end, strength: 0.4 });
  }
  for (const { start, end } of loudness.cries)
    candidates.push({ kind: 'shouting', start, end, strength: 0.4 });
  const kept: Signal[] = [];
  // Longer and stronger first, so that a shorter sign of the same kind inside is not shown twice.
  candidates.sort((a, b) => b.strength - a.strength || b.end - b.start - (a.end - a.start));
  for (const { kind, start, end, strength } of candidates) {
    if (kept.length >= SIGNALS_AT_MOST) break;
    const covered = kept.some((one) => one.kind === kind && start < one.end && one.start < end);
    if (!covered && strength >= SHOWN_FROM) kept.push({ kind, start, end });
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Weaker signs weigh but are not worth a person's eye. */
const SHOWN_FROM = 0.35;

function strengthOf(cue: Cue): number {
  if (cue.kind === 'thanks') return 0.4;
  if (cue.kind === 'vulnerability') return cue.topics ? 1 : (cue.frustrated ?? 0);
  return (cue.abusive ?? 0) * 2 + (cue.angry ?? 0) * 1.5 + (cue.frustrated ?? 0);
}
