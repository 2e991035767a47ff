// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readLine, readText } from '../../src/crm/text';
import { parseElement } from '../support/saved-page';

const read = (html: string, options = {}) => readText(parseElement(html), options);

describe('text as a person reads it', () => {
  it.each([
    ['folds white space that only the markup has', '  Hello\n   there\t<b>you</b>  ', 'Hello there you'],
    ['keeps words of one line together across inline marks', 'un<b>believ</b>able', 'unbelievable'],
    ['keeps the space that stands inside or beside a mark', 'I <b>am </b><i> angry</i>', 'I am angry'],
    ['begins a new line for a block', '<div>One</div><div>Two</div>', 'One\nTwo'],
    ['sets paragraphs apart', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['breaks at <br>, and twice for two', 'One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
    ['never leaves more than one empty line', '<p>One</p><br><br><br><p><br></p><p>Two</p>', 'One\n\nTwo'],
    [
      'reads nested blocks once',
      '<div><div><p>One</p></div><section><div>Two</div></section></div>',
      'One\n\nTwo',
    ],
    [
      'gives each list entry its line',
      '<p>These:</p><ul><li>One</li><li>Two</li></ul>',
      'These:\n\nOne\nTwo',
    ],
    [
      'keeps the cells of a row apart',
      '<table><tr><td>Order</td><td>P-1</td></tr><tr><th>Sum</th><td>5</td></tr></table>',
      'Order P-1\nSum 5',
    ],
    ['takes a no-break space for a space', 'three&nbsp;times&nbsp;', 'three times'],
    ['gives nothing for nothing', ' \n <div> &nbsp; </div><p></p>', ''],
    ['keeps the lines of preformatted text', '<pre>One\n  Two\r\nThree</pre>', 'One\n  Two\nThree'],
    [
      'keeps those of a page that says so by a class',
      '<div class="plain-text-white-space">One\n  Two</div>',
      'One\n  Two',
    ],
    [
      'leaves scripts, styles and templates out',
      'a<script>b</script><style>c</style><template>d</template><noscript>e</noscript>',
      'a',
    ],
    [
      'leaves what is hidden out',
      'a<span hidden>b</span><span aria-hidden="true">c</span><div style="color:red; DISPLAY : none !important">d</div>',
      'a',
    ],
    [
      'leaves buttons and fields out',
      'a<button>Reply</button><textarea>x</textarea><select><option>y</option></select>',
      'a',
    ],
    ['leaves drawings out', 'a<svg><title>icon</title><text>x</text></svg>', 'a'],
    [
      'shows markup that was written as words as those words',
      '&lt;b&gt;&amp;lt;script&gt;',
      '<b>&lt;script>',
    ],
  ])('%s', (_title, html, text) => {
    expect(read(html)).toBe(text);
  });

  it('marks quoted mail as plain text does, however deep', () => {
    const html =
      '<p>No.</p><blockquote><p>We will refund you.</p><blockquote>When?<br>Tell me.</blockquote>So we said.</blockquote><p>I wait.</p>';
    expect(read(html)).toBe(
      'No.\n\n> We will refund you.\n\n> > When?\n> > Tell me.\n\n> So we said.\n\nI wait.',
    );
  });

  it('keeps the line breaks of a page that shows them, and no others', () => {
    const html = '\n  <p>Kind regards\nDana   Whitlock</p>\n  <p>PS</p>\n';
    expect(read(html, { lines: true })).toBe('Kind regards\nDana Whitlock\n\nPS');
    expect(read(html)).toBe('Kind regards Dana Whitlock\n\nPS');
  });

  it('leaves out what it is told to, with all that is in it', () => {
    expect(read('One<div class="fold">Show <b>more</b></div>Two', { leaveOut: '.fold' })).toBe('OneTwo');
    expect(read('One<div class="fold">Show</div>', { leaveOut: '.other' })).toBe('One\nShow');
  });

  it('reads at most so much, and stops looking then', () => {
    expect(read('<p>abc</p><p>def</p>', { max: 4 })).toBe('abc');
    expect(read('abcdef', { max: 4 })).toBe('abcd');
    expect(read(`<p>${'x'.repeat(30_000)}</p>`)).toHaveLength(20_000);
  });

  it('takes time in proportion to the text, however it is cut up (T20)', () => {
    const made = (count: number) => parseElement('<p>a <b>b</b><br></p> <div>c</div>'.repeat(count));
    const timeOf = (element: Element) => {
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        readText(element, { max: 1_000_000 });
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    const [small, large] = [made(500), made(8_000)];
    timeOf(small);
    // Sixteen times as much; a pass over the text so far at each break would take some 250 times as long.
    expect(timeOf(large) / timeOf(small)).toBeLessThan(80);
  });
});

describe('one line of text', () => {
  it('is folded and cut to its length', () => {
    expect(readLine(parseElement(' Dana\n <b>Whitlock</b>&nbsp;'))).toBe('Dana Whitlock');
    expect(readLine(parseElement('abcdef'), 3)).toBe('abc');
  });

  it('is none where there are no words or no element', () => {
    expect(readLine(parseElement(' &nbsp;\n'))).toBeNull();
    expect(readLine(null)).toBeNull();
    expect(readLine(undefined)).toBeNull();
  });
});
