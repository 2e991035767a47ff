// The pack that every installation begins with. The words live in starter-en.json; this file only says that they
// are a pack. Reading a pack from text, with a reason for every refusal, is in domain/pack-text.ts.

import type { Pack } from '../domain/pack';
// The build keeps the pack a file of its own beside the background.
import starter from './starter-en.json';

/**
 * The English starter pack, as typed by us. It is not parsed here: checking every script costs start-up time on each
 * wake of the background, and the words cannot change after the build. tests/packs/starter.test.ts parses it instead.
 */
export const STARTER_PACK = starter as Pack;
