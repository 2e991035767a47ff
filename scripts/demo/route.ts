// Where the agent is, read from the address and written back without a reload. Over http the address is a path
// (/ticket/4), on an extension page, which is one file, a hash (#/ticket/4). The query (?theme=dark) is kept.

export type Route = { kind: 'inbox' } | { kind: 'ticket'; caseId: string };

const usesPaths = location.protocol === 'http:' || location.protocol === 'https:';

export function readRoute(): Route {
  const path = usesPaths ? location.pathname : location.hash.slice(1);
  const caseId = /^\/ticket\/(\w+)\/?$/.exec(path)?.[1];
  return caseId ? { kind: 'ticket', caseId } : { kind: 'inbox' };
}

/** The address of `route`, for a link. */
export function writeRoute(route: Route): string {
  const path = route.kind === 'ticket' ? `/ticket/${route.caseId}` : '/inbox';
  return usesPaths ? path + location.search : `#${path}`;
}

const watchers = new Set<(route: Route) => void>();

/** Goes there as a step of its own in the browser's history. Silent to the outside, as in other one-page applications. */
export function goTo(route: Route): void {
  history.pushState(null, '', writeRoute(route));
  for (const onRoute of watchers) onRoute(route);
}

/** Calls `onRoute` on every later change of address, by us or by back and forward, until `signal` aborts. */
export function watchRoute(onRoute: (route: Route) => void, signal: AbortSignal): void {
  watchers.add(onRoute);
  signal.addEventListener('abort', () => watchers.delete(onRoute));
  addEventListener('popstate', () => onRoute(readRoute()), { signal });
}
