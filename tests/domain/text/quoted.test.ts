import { describe, expect, it } from 'vitest';
import { isInside, setApart } from '../../../src/domain/text/quoted';

/** The text without its history, as the reading sees it. */
function own(text: string): string {
  const { history } = setApart(text);
  return [...text]
    .filter((_, at) => !isInside(history, at))
    .join('')
    .trim();
}

describe('the mail that is being answered', () => {
  it('is set apart below "… wrote:"', () => {
    expect(own('All good.\n\nOn Mon, 3 Jun 2024 at 10:12, Sam <sam@shop.test> wrote:\n> awful')).toBe(
      'All good.',
    );
  });

  it('is set apart when the line is broken in two', () => {
    expect(own('All good.\n\nOn Mon, 3 Jun 2024 at 10:12, Sam\n<sam@shop.test> wrote:\nawful')).toBe(
      'All good.',
    );
  });

  it('is set apart below a block of headers', () => {
    expect(own('See below.\n\nFrom: Sam\nSent: Monday\nTo: us\n\nawful')).toBe('See below.');
  });

  it('is set apart line by line, and the answers between the lines stay', () => {
    expect(own('> first\nyes\n> second\nno').split('\n').filter(Boolean)).toEqual(['yes', 'no']);
  });

  it('is the message itself when there is nothing above it', () => {
    expect(own('From: Sam\nSent: Monday\n\nawful')).toContain('awful');
  });

  it('is also known in Spanish', () => {
    expect(own('Gracias.\n\nEl lun, 3 jun 2024, Ana escribió:\n> pésimo')).toBe('Gracias.');
  });
});

describe('a signature', () => {
  it('is set apart after its closing word', () => {
    expect(own('It broke.\n\nKind regards,\nPat Hater\nAngry Birds Cafe')).toBe('It broke.\n\nKind regards,');
  });

  it('is no signature when it goes on talking', () => {
    expect(own('Hi\nThanks\nyou thieves')).toBe('Hi\nThanks\nyou thieves');
    expect(own('Thanks,\nSam\nPS: this is not over')).toContain('not over');
  });

  it('takes the small print with it', () => {
    expect(own('Ok.\n\n-- \nSam\nThis e-mail is confidential. Legal action may be taken.')).toBe('Ok.');
    expect(own('Ok.\n\nSent from my iPhone')).toBe('Ok.');
  });
});

describe('speech in quotation marks', () => {
  const speech = (text: string) => setApart(text).speech.map(({ start, end }) => text.slice(start, end));

  it('is found in straight, curly and angled marks', () => {
    expect(speech('He said "go away" and “never”, «basta».')).toEqual(['"go away"', '“never”', '«basta»']);
  });

  it('does not run on from a stray mark', () => {
    expect(speech(`a 5" screen. ${'x '.repeat(300)} and a 6" one`)).toEqual([]);
  });

  it('is not the whole message', () => {
    expect(speech('"you are thieves"')).toEqual([]);
  });
});

describe('speech in single marks', () => {
  const speech = (text: string) => setApart(text).speech.map(({ start, end }) => text.slice(start, end));

  it('is set apart, straight or curly', () => {
    expect(speech("He wrote 'I will kill you' to me.")).toEqual(["'I will kill you'"]);
    expect(speech('He wrote ‘I will kill you’ to me.')).toEqual(['‘I will kill you’']);
    expect(speech("She said 'don't call again' and left.")).toEqual(["'don't call again'"]);
  });

  it('is not what an apostrophe opens', () => {
    expect(speech("It's the drivers' fault, isn't it? Don't ask.")).toEqual([]);
    expect(speech("Rock 'n roll since the '90s, that's us.")).toEqual([]);
  });
});
