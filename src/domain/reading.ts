// The reading of a customer's message: how upset it is, the words that show it, and what it is about. This file
// only puts the parts in order: words (text/tokens.ts), language, what is quoted, the lexicons, loudness, weight, the
// conversation so far. Every signal is a stretch of the text a person can check; nothing here is trained.

import { type HistorySign, readPast } from './reading/history';
import { findLanguages } from './reading/language';
import { getLexicon } from './reading/lexicon/lexicon';
import type { Cue } from './reading/lexicon/notation';
import { hear, type Loudness } from './reading/loudness';
import { keepMeant } from './reading/meant';
import { levelOf, round, scoreOf, sure } from './reading/score';
import { pickSignals, type Signal } from './reading/signals';
import { findTopics } from './reading/topics';
import { type Weight, weigh } from './reading/weigh';
import type { TokenHit } from './text/phrases';
import { isInside, setApart } from './text/quoted';
import { READ_AT_MOST, tokenise } from './text/tokens';
import type { ReadLevel, Topic } from './words';

export type { HistorySign } from './reading/history';
export type { SignalKind } from './reading/lexicon/notation';
export type { Signal } from './reading/signals';

/** One earlier message of the conversation. */
export interface Turn {
  role: 'customer' | 'agent';
  text: string;
}

export interface Reading {
  level: ReadLevel;
  /** 0 to 3, growing with the level: calm below 0.8, frustrated below 1.6, angry below 2.4. For ranking. */
  score: number;
  /** How sure each level or a higher one is, 0 to 1. */
  scores: { frustrated: number; angry: number; abusive: number };
  topics: Topic[];
  /** Sorted by start; at most 24, the strongest kept. */
  signals: Signal[];
  /** What the conversation so far added. */
  history: HistorySign[];
}

/** Reads a message. `context` holds the earlier turns, oldest first. Never throws; linear in the text. */
export function readMessage(text: string, context: readonly Turn[] = []): Reading {
  const own = readWords(text);
  if (!own) return unread();
  const past = readPast(context, (earlier) => {
    const words = readWords(earlier);
    return words ? scoreOf(words.weight) : 0;
  });
  const weight = leanOn(own, past.lean, past.signs.includes('promise-made'));
  return {
    level: levelOf(weight),
    score: round(scoreOf(weight)),
    scores: {
      frustrated: sure(weight.frustrated, 0.85),
      angry: sure(weight.angry, 0.9),
      abusive: sure(weight.abusive, 0.75),
    },
    topics: findTopics(own.hits),
    signals: pickSignals(own.hits, own.loudness),
    history: past.signs,
  };
}

function unread(): Reading {
  return {
    level: 'unread',
    score: 0,
    scores: { frustrated: 0, angry: 0, abusive: 0 },
    topics: [],
    signals: [],
    history: [],
  };
}

interface Words {
  hits: TokenHit<Cue>[];
  loudness: Loudness;
  weight: Weight;
}

/** The signs of one message by itself, or undefined where its language is not read. */
function readWords(text: string): Words | undefined {
  const source = text.length > READ_AT_MOST ? text.slice(0, READ_AT_MOST) : text;
  const apart = setApart(source);
  const tokens = tokenise(source).filter((token) => !isInside(apart.history, token.start));
  const languages = findLanguages(source, tokens);
  if (languages.size === 0) return undefined;
  const found = [...languages].flatMap((language) => getLexicon(language).findIn(tokens));
  const hits = keepMeant(
    found.sort((a, b) => a.first - b.first || b.last - a.last),
    tokens,
    apart,
  );
  const loudness = hear(source, tokens);
  return { hits, loudness, weight: weigh(hits, loudness, tokens.length) };
}

/** The weight of a message with what the conversation adds. Thanks without blame stay calm whatever came before. */
function leanOn(own: Words, lean: number, promised: boolean): Weight {
  const { weight } = own;
  if (weight.frustrated < 0.2) return weight;
  const kinds = new Set(own.hits.map(({ value }) => value.kind));
  const broken = promised && (kinds.has('waiting') || kinds.has('broken-promise')) ? 0.3 : 0;
  const extra = lean + broken;
  return {
    frustrated: weight.frustrated + extra,
    angry: weight.angry > 0.3 ? weight.angry + extra * 0.5 : weight.angry,
    abusive: weight.abusive,
  };
}
