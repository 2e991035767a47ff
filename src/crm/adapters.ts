// The adapters in the order they are asked, and what a page is when none of them knows it. The first that
// matches speaks for the page; the generic one comes last. One that throws is named and the page lives on.

import type { SeenMessage, SeenPage } from '../domain/page';
import type { Adapter, PageReading } from './adapter';
import { demoHelpdesk } from './demo-helpdesk';
import { generic } from './generic';
import { requestTracker } from './request-tracker';

export const ADAPTERS: readonly Adapter[] = [demoHelpdesk, requestTracker, generic];

const NOTHING: PageReading = {
  caseId: null,
  subject: null,
  customer: null,
  agent: null,
  messages: null,
  composer: null,
  composerKind: 'none',
  composerBox: null,
};

export interface Sight {
  reading: PageReading;
  seen: SeenPage;
}

/** One look at a page. `onFailure` hears the name of an adapter that threw. */
export function lookAtPage(
  page: Document,
  address: URL,
  selection: string | null,
  onFailure: (adapter: string, error: unknown) => void,
): Sight {
  const adapter = ADAPTERS.find((candidate) => mayBeIts(candidate, page, address, onFailure)) ?? generic;
  let reading: PageReading | null = null;
  try {
    reading = adapter.read(page, address);
  } catch (error) {
    onFailure(adapter.name, error);
  }
  // A number that long is none; cut short it would name another case.
  if (reading?.caseId && reading.caseId.length > 120) reading = { ...reading, caseId: null };
  const { caseId, subject, customer, agent, messages, composerKind } = reading ?? NOTHING;
  const missing: SeenPage['missing'] = reading
    ? missingParts(reading)
    : ['case', 'customer', 'messages', 'composer'];
  const known = adapter.name !== generic.name;
  return {
    reading: reading ?? NOTHING,
    seen: {
      adapter: adapter.name,
      health: !reading
        ? selection
          ? 'selection'
          : 'silent'
        : missing.length > 0 && known
          ? 'degraded'
          : 'healthy',
      missing,
      caseId,
      subject: subject?.slice(0, 500) ?? null,
      customer: customer?.slice(0, 200) ?? null,
      agent: agent?.slice(0, 200) ?? null,
      messages: messages?.slice(-200).map(fitMessage) ?? null,
      composer: composerKind,
      selection: selection?.slice(0, 20_000) ?? null,
      url: address.href.slice(0, 2_000),
    },
  };
}

function mayBeIts(
  adapter: Adapter,
  page: Document,
  address: URL,
  onFailure: (adapter: string, error: unknown) => void,
): boolean {
  try {
    return adapter.matches(page, address);
  } catch (error) {
    onFailure(adapter.name, error);
    return false;
  }
}

/** Within the limits of SeenMessage, whatever stands in the page's attributes: one odd message hides no other. */
function fitMessage({ who, author, at, text }: SeenMessage): SeenMessage {
  return {
    who,
    author: author.slice(0, 200),
    at: at !== null && at.length <= 64 ? at : null,
    text: text.slice(0, 20_000),
  };
}

/** A page without history (null) is as it should be; one with an empty history is not. */
function missingParts({ caseId, customer, messages, composerKind }: PageReading): SeenPage['missing'] {
  const missing: SeenPage['missing'] = [];
  if (caseId === null) missing.push('case');
  if (messages !== null && customer === null) missing.push('customer');
  if (messages !== null && messages.length === 0) missing.push('messages');
  // Request Tracker writes on a page of its own: where there is history, a missing composer is no fault.
  if (messages === null && composerKind === 'none') missing.push('composer');
  return missing;
}
