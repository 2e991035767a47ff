// @vitest-environment happy-dom

import { afterEach, describe, expect, it } from 'vitest';
import { LevelMark } from '../../src/ui/LevelMark';
import { draw, expectInOrder, one, putAway, wordsOf } from '../support/draw';

const READ_LEVELS = ['calm', 'frustrated', 'angry', 'abusive', 'unsure', 'unread'] as const;
afterEach(putAway);

describe('a level', () => {
  it.each(READ_LEVELS)('%s is a word beside a shape, and the shape says nothing by itself', async (level) => {
    await draw(<LevelMark level={level} />);
    expect(wordsOf()).not.toBe('');
    expect(one('svg').getAttribute('aria-hidden')).toBe('true');
    await expectInOrder();
  });

  it('has a shape of its own, so that nobody has to tell colours apart', async () => {
    const shapes = new Set<string>();
    for (const level of READ_LEVELS) {
      await draw(<LevelMark level={level} />);
      const path = one('path');
      shapes.add(`${path.getAttribute('d')} ${path.getAttribute('fill')}`);
    }
    // What is not sure and what is not read are the same open ring.
    expect(shapes.size).toBe(READ_LEVELS.length - 1);
  });
});
