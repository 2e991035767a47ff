import { describe, expect, it } from 'vitest';
import { placeOf } from '../../options/use-view';

describe('the address of a view', () => {
  it('names the view, and the thing inside it', () => {
    expect(placeOf('#sites')).toEqual({ view: 'sites', inside: '' });
    expect(placeOf('#packs/broadband-support')).toEqual({ view: 'packs', inside: 'broadband-support' });
    expect(placeOf('#welcome')).toEqual({ view: 'welcome', inside: '' });
  });

  it.each(['', '#', '#nothing', '#constructor', '#__proto__', '#Sites'])(
    '%s leads to the first view',
    (hash) => {
      expect(placeOf(hash)).toEqual({ view: 'packs', inside: '' });
    },
  );
});
