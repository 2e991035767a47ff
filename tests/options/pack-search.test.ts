import { describe, expect, it } from 'vitest';
import { createFinder, createPackSearch } from '../../options/pack-search';
import { makeBoundary, makePack, makeScript } from '../support/make-pack';

const pack = makePack({
  scripts: [
    makeScript({ id: 'one', title: 'Charged three times' }),
    makeScript({ id: 'two', title: 'Café closed', write: 'We are back on Monday.' }),
  ],
  boundaries: [makeBoundary({}), makeBoundary({ id: 'call', title: 'Calls', can: ['Call back today'] })],
});

describe('searching a pack that is not in use', () => {
  it('finds what holds every word, in any field', () => {
    const { scripts, boundaries } = createPackSearch(pack);
    expect(scripts('three charged').map(({ id }) => id)).toEqual(['one']);
    expect(scripts('monday').map(({ id }) => id)).toEqual(['two']);
    expect(scripts('three monday')).toEqual([]);
    expect(boundaries('call back').map(({ id }) => id)).toEqual(['call']);
  });

  it('does not care about case, accents or spaces', () => {
    expect(createPackSearch(pack).scripts('  CAFE ')).toHaveLength(1);
  });

  it('gives all of them for no words, in their order', () => {
    expect(createPackSearch(pack).scripts('   ')).toEqual(pack.scripts);
    expect(createFinder(['b', 'a'], (text) => text)('')).toEqual(['b', 'a']);
  });
});
