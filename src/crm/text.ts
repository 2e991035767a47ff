// Text as a person reads it, from elements: a new line where a block or <br> begins one, white space folded,
// hidden parts left out, quoted mail marked with ">" as in plain text, so that a reading can tell it apart. Walks
// the tree once instead of asking for innerText, which would make the page lay itself out.

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TR UL'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set('P BLOCKQUOTE H1 H2 H3 H4 H5 H6 UL OL TABLE PRE'.split(' '));
const CELLS = new Set('TD TH'.split(' '));
const SKIPPED = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT SVG BUTTON SELECT TEXTAREA INPUT'.split(' '));
const HIDDEN_STYLE = /(?:^|;)\s*display\s*:\s*none/i;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

export interface ReadTextOptions {
  /** The most UTF-16 units that are read. */
  max?: number;
  /** The page shows the line breaks of its text (white-space: pre-line); white space alone is still none. */
  lines?: boolean;
  /** A selector of the page's own furniture inside the text: "Show quoted text". */
  leaveOut?: string;
}

/** The readable text of an element. One pass, in time linear to what is read (T20). */
export function readText(element: Element, { max = 20_000, lines, leaveOut }: ReadTextOptions = {}): string {
  let text = '';
  /** What stands between the last word and the next one: so many new lines, else perhaps a space. */
  let breaks = 0;
  let space = false;
  let quotes = 0;

  const add = (words: string): void => {
    if (text === '' || breaks > 0) {
      if (text !== '') text += '\n'.repeat(Math.min(breaks, 2));
      text += '> '.repeat(quotes);
    } else if (space) text += ' ';
    text += words;
    breaks = 0;
    space = false;
  };
  const addFolded = (words: string): void => {
    const folded = words.replace(/\s+/g, ' ');
    if (folded.startsWith(' ')) space = true;
    const bare = folded.trim();
    if (bare === '') return;
    add(bare);
    space = folded.endsWith(' ');
  };
  const addKept = (words: string): void => {
    if (words.trim() === '') space ||= words !== '';
    else add(words);
  };
  const addText = (words: string, kept: boolean): void => {
    if (!kept && !(lines && words.trim() !== '')) {
      addFolded(words);
      return;
    }
    words.split(/\r\n?|\n/).forEach((line, at) => {
      if (at > 0) breaks += 1;
      if (kept) addKept(line);
      else addFolded(line);
    });
  };
  const walk = (node: Node, kept: boolean): void => {
    if (text.length >= max) return;
    if (node.nodeType === TEXT_NODE) addText(node.nodeValue ?? '', kept);
    if (node.nodeType !== ELEMENT_NODE) return;
    const child = node as Element;
    const name = child.nodeName.toUpperCase();
    if (name === 'BR') breaks += 1;
    if (name === 'BR' || isLeftOut(child, name, leaveOut)) return;
    const gap = PARAGRAPHS.has(name) ? 2 : BLOCKS.has(name) ? 1 : 0;
    breaks = Math.max(breaks, gap);
    space ||= CELLS.has(name);
    if (name === 'BLOCKQUOTE') quotes += 1;
    const pre = kept || name === 'PRE' || child.classList.contains('plain-text-white-space');
    for (const grandchild of child.childNodes) walk(grandchild, pre);
    if (name === 'BLOCKQUOTE') quotes -= 1;
    space ||= CELLS.has(name);
    breaks = Math.max(breaks, gap);
  };
  for (const child of element.childNodes) walk(child, element.nodeName === 'PRE');
  return text.slice(0, max).trim();
}

function isLeftOut(element: Element, name: string, leaveOut: string | undefined): boolean {
  return (
    SKIPPED.has(name) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '') ||
    (leaveOut !== undefined && element.matches(leaveOut))
  );
}

/** One line of text, or null when there is none. */
export function readLine(element: Element | null | undefined, max = 500): string | null {
  const line = element?.textContent?.replace(/\s+/g, ' ').trim().slice(0, max);
  return line ? line : null;
}
