// The text of an editable element with the way back: each stretch of it knows its text node, so that a place in
// the text becomes a range in the page. Blocks are separated by line breaks of our own; nothing else is changed
// in length, so offsets stay true. Quoted mail (blockquote) and what is not editable are left out.

export interface TextMap {
  text: string;
  /** The range of a span, or null where it lies wholly in our own line breaks. */
  range(start: number, end: number): Range | null;
}

interface Piece {
  start: number;
  node: Text;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE DD DIV DL DT H1 H2 H3 H4 H5 H6 LI OL P PRE SECTION TABLE TD TR UL'.split(' '),
);
const SKIPPED = new Set('BLOCKQUOTE SCRIPT STYLE TEMPLATE BUTTON SELECT TEXTAREA SVG'.split(' '));
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

export function mapText(root: Element, options: { quotes?: boolean; max?: number } = {}): TextMap {
  const max = options.max ?? 20_000;
  const pieces: Piece[] = [];
  let text = '';
  /** Line breaks at the end of `text`; looking at it each time would copy a long one over and over (T20). */
  let breaks = 0;
  const addBreak = (): void => {
    text += '\n';
    breaks += 1;
  };
  const walk = (node: Node): void => {
    if (text.length >= max) return;
    if (node.nodeType === TEXT_NODE) {
      const words = node.nodeValue ?? '';
      // White space between blocks is the page's own spelling, not text.
      if (words.trim() === '' && (text === '' || breaks > 0)) return;
      pieces.push({ start: text.length, node: node as Text });
      text += words.replace(/[\u00a0\n\r\t]/g, ' ');
      if (words !== '') breaks = 0;
      return;
    }
    if (node.nodeType !== ELEMENT_NODE) return;
    const element = node as Element;
    const name = element.nodeName.toUpperCase();
    if (name === 'BR') {
      // An editor ends an empty block with a <br>; it is a line only where words stand around it.
      if (element.nextSibling || breaks === 0) addBreak();
      return;
    }
    if (SKIPPED.has(name) && !(options.quotes && name === 'BLOCKQUOTE')) return;
    if (element.getAttribute('contenteditable') === 'false') return;
    const block = BLOCKS.has(name) || name === 'BLOCKQUOTE';
    // A paragraph stands apart from the one before it, as it will in the mail.
    const apart = name === 'P' ? 2 : 1;
    while (block && text !== '' && breaks < apart) addBreak();
    for (const child of element.childNodes) walk(child);
    if (block && text !== '' && breaks === 0) addBreak();
  };
  for (const child of root.childNodes) walk(child);
  return { text: text.slice(0, max), range: (start, end) => rangeOf(pieces, start, end) };
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range | null {
  const from = pieces.find((piece) => piece.start + piece.node.length > start);
  const to = pieces.findLast((piece) => piece.start < end);
  if (!from || !to || from.start >= end || to.start + to.node.length <= start) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, Math.max(0, start - from.start));
  range.setEnd(to.node, Math.min(to.node.length, end - to.start));
  return range;
}
