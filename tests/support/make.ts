// Builders for tests: a whole thing, with only what the test is about said.

import type { FollowUp } from '../../src/domain/follow-up';
import type { SeenMessage, SeenPage } from '../../src/domain/page';

let made = 0;

export function makeFollowUp(parts: Partial<FollowUp>): FollowUp {
  made += 1;
  return {
    id: `follow-up-${String(made).padStart(6, '0')}`,
    kind: 'promise',
    words: 'I will call you tomorrow at 3 pm',
    caseKey: 'https://crm.test 1',
    caseUrl: 'https://crm.test/ticket/1',
    caseTitle: 'Charged three times',
    customer: 'Dana Whitlock',
    dueAt: 1_000,
    gran: 'm',
    remindAt: 400,
    remindedAt: null,
    createdAt: 0,
    changedAt: 0,
    doneAt: null,
    ...parts,
  };
}

export function makeMessage(
  who: SeenMessage['who'],
  text: string,
  author = who === 'agent' ? 'Robin Vale' : 'Dana Whitlock',
): SeenMessage {
  return { who, author, at: null, text };
}

export function makePage(parts: Partial<SeenPage>): SeenPage {
  return {
    adapter: 'demo-helpdesk',
    health: 'healthy',
    missing: [],
    caseId: '1',
    subject: 'Charged three times',
    customer: 'Dana Whitlock',
    agent: 'Robin Vale',
    messages: [],
    composer: 'reply',
    selection: null,
    url: 'https://crm.test/ticket/1',
    ...parts,
  };
}
