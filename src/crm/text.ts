// Text as a person reads it, from elements: a new line where a block or <br> begins one, white space folded,
// hidden parts left out. Walks the tree instead of asking for innerText, which would make the page lay itself out.

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set('P BLOCKQUOTE H1 H2 H3 H4 H5 H6 UL OL TABLE PRE'.split(' '));
const SKIPPED = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT SVG BUTTON SELECT TEXTAREA INPUT'.split(' '));
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The readable text of an element, at most `max` UTF-16 units of it. */
export function readText(element: Element, max = 20_000): string {
  let text = '';
  const newLine = (count: number): void => {
    const trimmed = text.replace(/[ \t]+$/, '');
    const have = /\n*$/.exec(trimmed)?.[0].length ?? 0;
    text = trimmed === '' ? '' : trimmed + '\n'.repeat(Math.max(0, count - have));
  };
  const walk = (node: Node, kept: boolean): void => {
    if (text.length >= max) return;
    if (node.nodeType === TEXT_NODE) {
      const words = node.nodeValue ?? '';
      const folded = kept ? words.replace(/\r\n?/g, '\n') : words.replace(/[\s\u00a0]+/g, ' ');
      text += /(^|\s)$/.test(text) && !kept ? folded.replace(/^ /, '') : folded;
      return;
    }
    if (node.nodeType !== ELEMENT_NODE) return;
    const child = node as Element;
    const name = child.nodeName.toUpperCase();
    if (SKIPPED.has(name) || child.hasAttribute('hidden') || child.getAttribute('aria-hidden') === 'true')
      return;
    if (name === 'BR') {
      text = `${text.replace(/[ \t]+$/, '')}\n`;
      return;
    }
    const breaks = PARAGRAPHS.has(name) ? 2 : BLOCKS.has(name) ? 1 : 0;
    if (breaks > 0) newLine(breaks);
    const pre = kept || name === 'PRE' || child.classList.contains('plain-text-white-space');
    for (const grandchild of child.childNodes) walk(grandchild, pre);
    if (breaks > 0) newLine(breaks);
  };
  for (const child of element.childNodes) walk(child, element.nodeName === 'PRE');
  return text
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, max);
}

/** One line of text, or null when there is none. */
export function readLine(element: Element | null | undefined, max = 500): string | null {
  const line = element?.textContent?.replace(/\s+/g, ' ').trim().slice(0, max);
  return line ? line : null;
}
