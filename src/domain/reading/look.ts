// One look at a message by itself: its own words without mail history, the signs of the word lists that are meant, how
// loud it is, what the signs add up to. What a classifier makes of it is left to reading.ts, and so is the
// conversation around it.

import { featuresOf } from '../text/features';
import type { TokenHit } from '../text/phrases';
import { isInside, setApart } from '../text/quoted';
import { READ_AT_MOST, type Token, tokenise } from '../text/tokens';
import type { Topic } from '../words';
import { markFeatures } from './evidence';
import { findLanguages } from './language';
import { getLexicon } from './lexicon/lexicon';
import type { Cue } from './lexicon/notation';
import { hear, type Loudness } from './loudness';
import { keepMeant } from './meant';
import { findTopics } from './topics';
import { type Weight, weigh } from './weigh';

export interface Look {
  tokens: Token[];
  hits: TokenHit<Cue>[];
  /** The topics the signs name. */
  topics: Topic[];
  loudness: Loudness;
  weight: Weight;
  /** The words and marks as numbers, for a classifier. */
  features: Set<number>;
}

/** The message by itself, or undefined where its language is not read. Linear in the text; never throws. */
export function lookAt(text: string): Look | undefined {
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
  // Somebody else's words in quotation marks say what happened, not how the writer speaks.
  const features = featuresOf(tokens.filter((token) => !isInside(apart.speech, token.start)));
  for (const mark of markFeatures(source, tokens)) features.add(mark);
  return {
    tokens,
    hits,
    topics: findTopics(hits),
    loudness,
    weight: weigh(hits, loudness, tokens.length),
    features,
  };
}
