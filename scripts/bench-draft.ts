// The draft check as it is typed: what one key costs in a draft of 2,000 characters, for the rules alone and with
// commitments and dates, with the starter pack and with 300 watch phrases, beside the plain way: one regular
// expression for each phrase, all over the whole draft.

import { checkDraft, createDraftChecker } from '../src/domain/draft';
import { readerFor } from '../src/domain/draft/sentence';
import { factsOf, findDraftWording } from '../src/domain/draft/wording';
import type { Boundary } from '../src/domain/pack';
import { createRunningSentences } from '../src/domain/text/running-sentences';
import { STARTER_PACK } from '../src/packs/starter';
import { createDice, makeBoundaries } from './bench-corpus';
import { type Figures, figures } from './bench-timing';

const REF = '2026-03-02T09:00';
const LENGTH = 2_000;
const WATCHED = 300;
/** Enough to run warm: what is asked is how a key feels in a day of typing. */
const KEYS = 6_000;

/** A long reply as agents write them: paragraphs of the starter pack. */
function makeDraft(): string {
  return STARTER_PACK.scripts
    .map(({ write }) => write.replace(/\{\{[^}]*\}\}/g, 'the order'))
    .join('\n\n')
    .slice(0, LENGTH);
}

/** The draft key by key: letters typed in at one place for a while, then at another, now and then one taken back. */
function makeKeys(count: number): string[] {
  const dice = createDice(23);
  const draft = makeDraft();
  const typed = 'I will look into this today and call you with what I have found. ';
  const keys: string[] = [];
  let text = draft;
  let at = 0;
  for (let key = 0; key < count; key += 1) {
    if (key % 40 === 0) {
      text = draft;
      at = Math.floor(dice() * draft.length);
    }
    if (dice() < 0.1) {
      at = Math.max(0, at - 1);
      text = text.slice(0, at) + text.slice(at + 1);
    } else {
      text = text.slice(0, at) + (typed[key % typed.length] ?? '') + text.slice(at);
      at += 1;
    }
    // As it comes from the page: in one piece, not as JavaScript joins strings.
    text = Buffer.from(text).toString();
    keys.push(text);
  }
  return keys;
}

export function benchDraft(): Figures[] {
  const cards = makeBoundaries(WATCHED);
  const keys = makeKeys(KEYS);
  const key = (run: number) => keys[run % KEYS] ?? '';
  const options = (boundaries: readonly Boundary[]) => ({ ref: REF, boundaries });
  const checker = createDraftChecker(options(STARTER_PACK.boundaries));
  const watching = createDraftChecker(options(cards));
  const expressions = cards.flatMap(({ watch }) => watch.flatMap(({ phrases }) => phrases.map(asExpression)));
  const running = createRunningSentences((words) => words);
  return [
    figures('split: find the changed sentence', KEYS, (run) => running.update(key(run))),
    figures('rules and the starter’s watch phrases', KEYS, rulesOnly(STARTER_PACK.boundaries, key)),
    figures(`rules and ${WATCHED} watch phrases`, KEYS, rulesOnly(cards, key)),
    figures('all: rules, meaning, limits, commitments, dates', KEYS, (run) => checker.check(key(run))),
    figures(`all, with ${WATCHED} watch phrases`, KEYS, (run) => watching.check(key(run))),
    figures('all, the whole draft anew', 200, (run) =>
      checkDraft(key(run), options(STARTER_PACK.boundaries)),
    ),
    figures(`${WATCHED} regular expressions over the whole draft`, 200, (run) => {
      const text = key(run);
      return expressions.map((expression) => [...text.matchAll(expression)].length);
    }),
  ];
}

/** What the automaton finds and what the wording of the whole draft says, without dates, limits and commitments. */
function rulesOnly(boundaries: readonly Boundary[], key: (run: number) => string): (run: number) => unknown {
  const read = readerFor(boundaries);
  const running = createRunningSentences((words) => factsOf(read(words)));
  return (run) => {
    running.update(key(run));
    return findDraftWording(running.values);
  };
}

function asExpression(phrase: string): RegExp {
  const words = phrase
    .split(/\s+/)
    .map((word) => (word === '…' ? '(?:\\w+\\s+){0,4}' : `${word.replace(/[^\w']/g, '')}\\W+`))
    .join('');
  return new RegExp(`\\b${words}`, 'gi');
}
