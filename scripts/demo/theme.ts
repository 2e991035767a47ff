// Light unless the address asks for dark (?theme=dark). The toggle changes both the page and the address, so that a
// reload keeps what one sees.

export type Theme = 'light' | 'dark';

export function readTheme(): Theme {
  return new URLSearchParams(location.search).get('theme') === 'dark' ? 'dark' : 'light';
}

export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

/** Applies `theme` and writes it into the address without a step in the history. */
export function keepTheme(theme: Theme): void {
  applyTheme(theme);
  const address = new URL(location.href);
  if (theme === 'dark') address.searchParams.set('theme', 'dark');
  else address.searchParams.delete('theme');
  history.replaceState(history.state, '', address);
}
