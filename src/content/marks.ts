// Marks words where they stand, with the CSS Custom Highlight API: no node of ours, no attribute on the page's
// own. The rules for the marks are one adopted style sheet per document, taken out again at the end.

import { mapText } from '../composer/text-map';

type MarkName = 'evenkeel-finding' | 'evenkeel-signal';

const RULES = `
::highlight(evenkeel-finding) { text-decoration: underline wavy #9a6a00; text-decoration-thickness: 1.5px; }
::highlight(evenkeel-signal) { background-color: rgb(15 110 122 / 0.22); }
`;

export interface Marks {
  /** Shows these ranges under a name, in place of the ones before. None takes the mark away. */
  show(name: MarkName, ranges: readonly Range[]): void;
}

export function createMarks(life: AbortSignal): Marks {
  const styled = new Map<Document, CSSStyleSheet>();
  const shown = new Map<MarkName, Set<Document>>();

  const style = (page: Document): void => {
    const view = page.defaultView;
    if (styled.has(page) || !view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(RULES);
    page.adoptedStyleSheets.push(sheet);
    styled.set(page, sheet);
  };

  const clear = (name: MarkName): void => {
    for (const page of shown.get(name) ?? []) page.defaultView?.CSS.highlights.delete(name);
    shown.delete(name);
  };

  life.addEventListener('abort', () => {
    for (const name of [...shown.keys()]) clear(name);
    for (const [page, sheet] of styled) {
      const at = page.adoptedStyleSheets.indexOf(sheet);
      if (at >= 0) page.adoptedStyleSheets.splice(at, 1);
    }
  });

  return {
    show(name, ranges) {
      clear(name);
      const page = ranges[0]?.startContainer.ownerDocument;
      const view = page?.defaultView;
      if (!page || !view?.CSS.highlights) return;
      try {
        style(page);
        view.CSS.highlights.set(name, new view.Highlight(...ranges));
        shown.set(name, new Set([page]));
      } catch {
        // A page whose style sheets we may not touch: the panel lists what would have been marked.
      }
    },
  };
}

/** Where words stand in an element, in any case of letters; at most a few places. */
export function findWords(root: Element, words: string): Range[] {
  const map = mapText(root, { quotes: true, max: 200_000 });
  const whole = map.text.toLowerCase();
  const wanted = words.replace(/\s+/g, ' ').toLowerCase();
  const ranges: Range[] = [];
  for (
    let at = whole.indexOf(wanted);
    at >= 0 && ranges.length < 5;
    at = whole.indexOf(wanted, at + wanted.length)
  ) {
    const range = map.range(at, at + wanted.length);
    if (range) ranges.push(range);
  }
  return ranges;
}
