import { describe, expect, it } from 'vitest';
import { findOwnWords } from '../../../src/domain/text/own-words';

function ownWordsOf(text: string): string[] {
  return findOwnWords(text).map(({ start, end }) => text.slice(start, end).trim());
}

describe("the agent's own words", () => {
  it('are the whole draft where nothing is quoted', () => {
    const text = 'On Monday I wrote: nothing new.\nBest,\nAna';
    expect(findOwnWords(text)).toEqual([{ start: 0, end: text.length }]);
    expect(findOwnWords('')).toEqual([]);
  });

  it('end above the mail quoted below', () => {
    expect(
      ownWordsOf('Mine.\n\nOn Mon, 9 Mar 2026 at 10:12, Tom <tom@example.test> wrote:\n\nHis.\nHis too.'),
    ).toEqual(['Mine.']);
    expect(ownWordsOf('Mine.\nOn Mon, 9 Mar 2026 at 10:12, Tom\n<tom@example.test> wrote:\n> His.')).toEqual([
      'Mine.',
    ]);
    expect(ownWordsOf('Mine.\n-----Original Message-----\nHis.')).toEqual(['Mine.']);
    expect(ownWordsOf('Mine.\n________________________________\nFrom: Tom <tom@example.test>\nHis.')).toEqual(
      ['Mine.'],
    );
    expect(ownWordsOf('Mío.\nEl lun, 9 mar 2026, Tom escribió:\n> Suyo.')).toEqual(['Mío.']);
  });

  it('go on between and below quoted lines', () => {
    expect(ownWordsOf('> His question?\nMy answer.\n> His second?\nMy second.')).toEqual([
      'My answer.',
      'My second.',
    ]);
    expect(ownWordsOf('On Mon, Tom wrote:\n> His.\n\nMine, below.')).toEqual(['Mine, below.']);
  });
});
