// Which view is shown, from the address: `#sites`, or `#packs/starter-en` for one thing inside a view. The
// address is the only place it is kept, so Back, Forward and a bookmark do what they say.

import { useEffect, useState } from 'preact/hooks';

/** In the order of the rail; `welcome` stands in no rail, the background opens it after the installation. */
export const VIEWS = ['packs', 'sites', 'follow-ups', 'hours', 'privacy', 'about', 'welcome'] as const;
export type ViewName = (typeof VIEWS)[number];

export interface Place {
  view: ViewName;
  /** What stands after the slash: the id of a pack; empty where there is none. */
  inside: string;
}

/** An address nobody wrote for us leads to the first view. */
export function placeOf(hash: string): Place {
  const [name, ...rest] = hash.replace(/^#/, '').split('/');
  const view = VIEWS.find((one) => one === name);
  return view ? { view, inside: rest.join('/') } : { view: VIEWS[0], inside: '' };
}

export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const read = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return place;
}
