// What happens on the demo desk when somebody reads, writes, sends and is answered.

import { describe, expect, it } from 'vitest';
import { type Act, applyAct, findCase, getDraft, openDesk } from '../../scripts/demo/desk';
import { readReplyDoc, readReplyText } from '../../scripts/demo/draft';

const NOW = new Date(2027, 2, 10, 14, 0).getTime();
const play = (...acts: Act[]) => acts.reduce(applyAct, openDesk(NOW));
const write = (caseId: string, text: string): Act => ({
  kind: 'write',
  caseId,
  change: { reply: { kind: 'plain', text } },
});

describe('the demo desk', () => {
  it('keeps each case’s draft while the agent moves between cases', () => {
    const desk = play(write('1', 'Hello Dana'), { kind: 'open', caseId: '2' }, write('2', 'Hello Craig'));
    expect(readReplyText(getDraft(desk, '1').reply)).toBe('Hello Dana');
    expect(readReplyText(getDraft(desk, '2').reply)).toBe('Hello Craig');
  });

  it('sends a reply as the agent’s message and empties the composer', () => {
    const desk = play(write('1', 'Hello Dana,\n\nI am on it.'), { kind: 'send', caseId: '1', at: NOW });
    const sent = findCase(desk, '1')?.messages.at(-1);
    expect(sent).toMatchObject({ role: 'agent', author: 'Robin Vale', body: ['Hello Dana,', 'I am on it.'] });
    expect(readReplyText(getDraft(desk, '1').reply)).toBe('');
  });

  it('sends nothing when the composer holds only white space', () => {
    const before = play(write('1', ' \n '));
    expect(applyAct(before, { kind: 'send', caseId: '1', at: NOW })).toBe(before);
  });

  it('adds an internal note without touching the reply draft', () => {
    const desk = play(
      write('1', 'not yet'),
      { kind: 'write', caseId: '1', change: { tab: 'note', note: 'Bank fee is €7.' } },
      { kind: 'send', caseId: '1', at: NOW },
    );
    expect(findCase(desk, '1')?.messages.at(-1)).toMatchObject({ role: 'note', body: ['Bank fee is €7.'] });
    expect(readReplyText(getDraft(desk, '1').reply)).toBe('not yet');
  });

  it('lets the customer of the open case say the next line, until all is said', () => {
    const desk = openDesk(NOW);
    const lines = findCase(desk, '5')?.next.length ?? 0;
    const reply: Act = { kind: 'customer-replies', caseId: '5', at: NOW };
    const before = findCase(desk, '5')?.messages.length ?? 0;
    const after = findCase([reply, reply, reply, reply].reduce(applyAct, desk), '5');
    expect(after?.messages.length).toBe(before + lines);
    expect(after?.messages.at(-1)).toMatchObject({ role: 'customer', author: 'Hannah Lindgren' });
  });

  it('brings a new case first, then a message in a case that is not open', () => {
    const arrive: Act = { kind: 'message-arrives', openCaseId: '3', at: NOW };
    const first = play(arrive);
    expect(findCase(first, '16')).toMatchObject({ isUnread: true });
    const second = applyAct(first, arrive);
    const changed = second.cases.filter((one) => one !== findCase(first, one.id));
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatchObject({ isUnread: true });
    expect(changed[0]?.id).not.toBe('3');
  });

  it('turns plain text into a document and back without losing a line', () => {
    const text = 'Hello,\n\none line\nand the next\n\nRobin';
    expect(readReplyText({ kind: 'rich', doc: readReplyDoc({ kind: 'plain', text }) })).toBe(text);
  });
});
