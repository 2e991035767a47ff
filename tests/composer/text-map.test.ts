// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapText } from '../../src/composer/text-map';
import { placeElement } from '../support/saved-page';

const textOf = (html: string, options = {}) => mapText(placeElement(html), options).text;

describe('the text of an editable', () => {
  it.each([
    ['one line of plain words', 'Hello you', 'Hello you'],
    ['paragraphs, apart as they will be in the mail', '<p>One</p><p>Two</p>', 'One\n\nTwo\n'],
    ['lines of their own for other blocks', '<div>One</div><div>Two</div>', 'One\nTwo\n'],
    ['a break where one was typed', 'One<br>Two', 'One\nTwo'],
    ['no line for the break an editor ends an empty block with', '<p>One</p><p><br></p>', 'One\n\n'],
    ['list entries', '<ul><li>One</li><li>Two</li></ul>', 'One\nTwo\n'],
    ['words across inline marks', 'I <b>pro</b>mise', 'I promise'],
    ['nothing for the white space between blocks', '\n  <p>One</p>\n  <p>Two</p>\n', 'One\n\nTwo\n'],
    ['a space for each no-break space, tab and line break of the markup', 'a&nbsp;b\tc\nd', 'a b c d'],
    ['nothing for nothing', '<p><br></p>', '\n'],
  ])('is %s', (_title, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('leaves out quoted mail, unless it is asked for', () => {
    const html = '<p>Yes.</p><blockquote><p>Will you refund me?</p></blockquote><p>Robin</p>';
    expect(textOf(html)).toBe('Yes.\n\nRobin\n');
    expect(textOf(html, { quotes: true })).toBe('Yes.\n\nWill you refund me?\n\nRobin\n');
  });

  it('leaves out what the agent cannot edit, and what is no text', () => {
    const html =
      '<p>Dear <span contenteditable="false">@Dana</span>you</p><button>Send</button><script>x</script><svg><text>y</text></svg>';
    expect(textOf(html)).toBe('Dear you\n');
  });

  it('is at most so long', () => {
    expect(textOf('<p>abcdef</p><p>ghi</p>', { max: 4 })).toBe('abcd');
    expect(textOf(`<p>${'x'.repeat(30_000)}</p>`)).toHaveLength(20_000);
  });
});

describe('a place in the text', () => {
  it('is the same place in the page', () => {
    const root = placeElement('<p>I will <b>call you</b> tomorrow</p>');
    const map = mapText(root);
    const start = map.text.indexOf('call you tomorrow');
    const range = map.range(start, start + 'call you tomorrow'.length);
    expect(range?.toString()).toBe('call you tomorrow');
    expect(range?.startContainer.nodeValue).toBe('call you');
    expect(range?.startOffset).toBe(0);
    expect(range?.endContainer.nodeValue).toBe(' tomorrow');
    expect(range?.endOffset).toBe(9);
  });

  it('that lies only in line breaks of our own is none', () => {
    const map = mapText(placeElement('<p>One</p><p>Two</p>'));
    expect(map.text.slice(3, 5)).toBe('\n\n');
    expect(map.range(3, 5)).toBeNull();
    expect(map.range(3, 4)).toBeNull();
    expect(map.range(2, 6)?.toString()).toBe('eT');
  });

  it('outside the text is none', () => {
    const map = mapText(placeElement('One'));
    expect(map.range(3, 9)).toBeNull();
    expect(mapText(placeElement('')).range(0, 1)).toBeNull();
  });

  it('in any small page holds exactly the words of the text there', () => {
    const words = fc.stringMatching(/^[ab\u00e9\u{1f600} \u00a0\t\n]{0,6}$/u);
    type Tree = string | { name: string; children: Tree[] };
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        words,
        fc.record({
          name: fc.constantFrom('p', 'div', 'b', 'span', 'br', 'ul', 'li', 'blockquote', 'button', 'pre'),
          children: fc.array(tie('tree'), { maxLength: 4 }),
        }),
      ),
    }));
    const grow = (parent: Element, one: Tree): void => {
      if (typeof one === 'string') {
        parent.append(parent.ownerDocument.createTextNode(one));
        return;
      }
      const element = parent.ownerDocument.createElement(one.name);
      if (one.name !== 'br') for (const child of one.children) grow(element, child);
      parent.append(element);
    };
    let pages = 0;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (trees) => {
        const root = placeElement('');
        for (const one of trees) grow(root, one);
        const map = mapText(root);
        if (map.text.trim() !== '') pages += 1;
        for (let at = 0; at < map.text.length; at += 1) {
          const here = map.range(at, at + 1);
          // A line break in the text is always ours; any other character is one of the page, in a node we took.
          if (map.text[at] === '\n') expect(here).toBeNull();
          else {
            expect(here?.toString().replace(/[\u00a0\n\t]/, ' ')).toBe(map.text[at]);
            expect(here?.startContainer).toBe(here?.endContainer);
            expect(here?.startContainer.parentElement?.closest('blockquote, button')).toBeNull();
          }
          const rest = map.range(at, map.text.length);
          if (map.text.slice(at).replaceAll('\n', '') === '') expect(rest).toBeNull();
          else if (!root.querySelector('blockquote, button')) {
            const bare = (text: string) => text.replace(/\s/g, '');
            expect(bare(rest?.toString() ?? '')).toBe(bare(map.text.slice(at)));
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(pages, 'pages with words in them').toBeGreaterThan(50);
  });

  it('takes time in proportion to the page (T20)', () => {
    const made = (count: number) => placeElement('<div><p>ab <b>cd</b></p><br></div>'.repeat(count));
    const timeOf = (root: Element) =>
      Math.min(
        ...Array.from({ length: 3 }, () => {
          const start = performance.now();
          mapText(root, { max: 1_000_000 });
          return performance.now() - start;
        }),
      );
    const [small, large] = [made(1_000), made(16_000)];
    timeOf(small);
    expect(timeOf(large) / timeOf(small)).toBeLessThan(70);
  });
});
