import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readConversation, stageOf } from '../../src/domain/conversation';
import type { SeenMessage } from '../../src/domain/page';
import { type Reading, readMessage } from '../../src/domain/reading';
import type { ReadLevel } from '../../src/domain/words';
import { makeMessage } from '../support/make';

vi.mock('../../src/domain/reading', () => ({ readMessage: vi.fn() }));

/** Readings by the text of a message; a text without one is calm. The reading itself has tests of its own. */
const readings = new Map<string, Partial<Reading>>();

beforeEach(() => {
  readings.clear();
  vi.mocked(readMessage)
    .mockReset()
    .mockImplementation((text) => ({
      level: 'calm',
      score: 0,
      scores: { frustrated: 0, angry: 0, abusive: 0 },
      topics: [],
      likely: [],
      signals: [],
      history: [],
      ...readings.get(text),
    }));
});

/** The customer says a text that reads so. `signals` are words in it with their kind. */
function said(
  text: string,
  level: ReadLevel = 'calm',
  topics: Reading['topics'] = [],
  signals: [kind: Reading['signals'][number]['kind'], words: string][] = [],
): SeenMessage {
  readings.set(text, {
    level,
    score: 1.5,
    topics,
    signals: signals.map(([kind, words]) => {
      const start = text.indexOf(words);
      if (start < 0) throw new Error(`"${words}" does not stand in "${text}".`);
      return { kind, start, end: start + words.length };
    }),
  });
  return makeMessage('customer', text);
}
const ours = (text = 'We are looking into it.') => makeMessage('agent', text);

describe('how the customer is now', () => {
  it('is nothing where the customer has said nothing', () => {
    expect(readConversation([])).toBeNull();
    expect(
      readConversation([ours(), makeMessage('note', 'He is angry'), makeMessage('unknown', 'Hm')]),
    ).toBeNull();
    expect(readMessage).not.toHaveBeenCalled();
  });

  it('is how the newest message reads', () => {
    const reading = readConversation([said('One', 'calm'), ours(), said('Two', 'angry')]);
    expect(reading).toMatchObject({ level: 'angry', score: 1.5, newest: 'Two', contacts: 2 });
  });

  it('counts what the customer wrote, and not notes or unknown writers', () => {
    const messages = [
      said('One'),
      makeMessage('note', 'n'),
      said('Two'),
      makeMessage('unknown', 'u'),
      ours(),
    ];
    expect(readConversation(messages)?.contacts).toBe(2);
  });

  it('is read with up to six turns before it, ours told from theirs, without notes', () => {
    const early = Array.from({ length: 8 }, (_, at) => (at % 2 ? ours(`a${at}`) : said(`c${at}`)));
    readConversation([...early, makeMessage('note', 'secret'), said('newest', 'angry')]);
    expect(readMessage).toHaveBeenNthCalledWith(1, 'newest', [
      { role: 'customer', text: 'c2' },
      { role: 'agent', text: 'a3' },
      { role: 'customer', text: 'c4' },
      { role: 'agent', text: 'a5' },
      { role: 'customer', text: 'c6' },
      { role: 'agent', text: 'a7' },
    ]);
  });
});

describe('since when the customer is so', () => {
  const since = (...levels: ReadLevel[]) =>
    readConversation(levels.map((level, at) => said(`${at} ${level}`, level)))?.since;

  it('is the newest message, when it has just begun', () => {
    expect(since('angry')).toBe(1);
    expect(since('calm', 'calm', 'angry')).toBe(3);
    expect(since('frustrated', 'angry')).toBe(2);
  });

  it('is the first of an unbroken run at this level or above', () => {
    expect(since('calm', 'angry', 'angry', 'angry')).toBe(2);
    expect(since('frustrated', 'abusive', 'angry')).toBe(2);
    expect(since('angry', 'calm', 'angry', 'angry')).toBe(3);
    expect(since('angry', 'unsure', 'frustrated')).toBe(3);
    expect(since('angry', 'unread', 'angry')).toBe(3);
  });

  it('looks back five messages and no further, however long the case is', () => {
    const levels = Array.from({ length: 40 }, () => 'angry' as const);
    expect(since(...levels)).toBe(36);
    expect(readMessage).toHaveBeenCalledTimes(5);
  });

  it('numbers the messages of the customer, not those of everybody', () => {
    const messages = [said('One'), ours(), ours(), said('Two', 'angry'), ours(), said('Three', 'angry')];
    expect(readConversation(messages)?.since).toBe(2);
  });
});

describe('what it is about, and the words that show it', () => {
  it('are those of the whole run, and of it alone', () => {
    const reading = readConversation([
      said('A calm one about access', 'calm', ['account_access']),
      said(
        'Thieves! Give it BACK',
        'angry',
        ['refund_or_compensation'],
        [
          ['insult', 'Thieves'],
          ['ultimatum', 'Give it BACK'],
        ],
      ),
      ours(),
      said('thieves, I say', 'angry', ['churn_threat'], [['insult', 'thieves']]),
    ]);
    expect(reading?.topics).toEqual(['churn_threat', 'refund_or_compensation']);
    expect(reading?.signals, 'the newest first, each wording once').toEqual([
      { kind: 'insult', start: 0, end: 7, words: 'thieves' },
      { kind: 'ultimatum', start: 9, end: 21, words: 'Give it BACK' },
    ]);
  });

  it('begin with what the customer came back to most often', () => {
    const reading = readConversation([
      said('One', 'angry', ['billing_or_charge']),
      said('Two', 'angry', ['billing_or_charge', 'staff_conduct']),
      said('Three', 'angry', ['churn_threat', 'billing_or_charge']),
    ]);
    expect(reading?.topics).toEqual(['billing_or_charge', 'churn_threat', 'staff_conduct']);
    expect(reading?.matters, 'the rest was said once in three').toEqual(['billing_or_charge']);
  });

  it('matter from half as often as the one said most, and a danger however seldom', () => {
    const matters = (...topics: Reading['topics'][]) =>
      readConversation(topics.map((some, at) => said(String(at), 'angry', some)))?.matters;
    expect(matters(['billing_or_charge'], ['billing_or_charge', 'churn_threat'])).toEqual([
      'billing_or_charge',
      'churn_threat',
    ]);
    const four = [['billing_or_charge'], ['billing_or_charge'], ['billing_or_charge']] as const;
    expect(matters(...four.map((some) => [...some]), ['self_harm', 'account_access'])).toEqual([
      'billing_or_charge',
      'self_harm',
    ]);
    expect(matters([])).toEqual([]);
  });

  it('are at most twelve, and never white space', () => {
    const words = Array.from({ length: 20 }, (_, at) => `word${at}`);
    const text = `${words.join(' ')}  `;
    const message = said(
      text,
      'angry',
      [],
      words.map((word) => ['insult', word]),
    );
    readings.get(text)?.signals?.unshift({ kind: 'insult', start: text.length - 2, end: text.length });
    const signals = readConversation([message])?.signals ?? [];
    expect(signals.map((signal) => signal.words)).toEqual(words.slice(0, 12));
  });
});

describe('the stage of a contact', () => {
  const stage = (...messages: SeenMessage[]) => stageOf(messages, readConversation(messages));

  it('is the opening until one of us has answered', () => {
    expect(stage(said('Hello', 'angry'), said('Hello?', 'angry'))).toBe('opening');
    expect(stage(said('Hello'), makeMessage('note', 'I take this'))).toBe('opening');
    expect(stage()).toBe('opening');
  });

  it('is working from our first answer on', () => {
    expect(stage(said('Hello', 'angry'), ours())).toBe('working');
    expect(stage(ours()), 'we wrote first').toBe('working');
  });

  it('is closing when the customer is calm and says thanks', () => {
    for (const level of ['calm', 'unsure'] as const) {
      expect(stage(said('Hello'), ours(), said('Thanks, it works', level, [], [['thanks', 'Thanks']]))).toBe(
        'closing',
      );
    }
  });

  it('is not closing while the customer is upset, thanks or not', () => {
    for (const level of ['frustrated', 'angry', 'abusive', 'unread'] as const) {
      expect(stage(ours(), said('Thanks for nothing', level, [], [['thanks', 'Thanks']])), level).toBe(
        'working',
      );
    }
  });

  it('is not closing because an earlier message said thanks', () => {
    expect(
      stage(
        said('Late again! Thanks in advance', 'frustrated', [], [['thanks', 'Thanks']]),
        ours(),
        said('The number is 4711', 'calm'),
      ),
    ).toBe('working');
  });

  it('is closing though an earlier message said thanks in the same word', () => {
    expect(
      stage(
        said('Late again! Thanks in advance', 'frustrated', [], [['thanks', 'Thanks']]),
        ours(),
        said('Great. Thanks', 'calm', [], [['thanks', 'Thanks']]),
      ),
    ).toBe('closing');
  });
});
