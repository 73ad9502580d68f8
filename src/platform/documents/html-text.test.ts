import { describe, expect, it } from 'vitest';
import { htmlToText } from './html-text.ts';

describe('the text of a page', () => {
  it.each([
    ['keeps paragraphs apart', '<h1>Note</h1><p>One\n two.</p><p>Three.</p>', 'Note\n\nOne two.\n\nThree.'],
    [
      'breaks lines where the page does',
      '<p>Ministry<br>Office of the Spokesperson<br/>4 May</p>',
      'Ministry\nOffice of the Spokesperson\n4 May',
    ],
    [
      'keeps words together across inline tags',
      '<p>the 84<sup>th</sup> <b>mem</b>ber</p>',
      'the 84th member',
    ],
    [
      'marks list items',
      '<p>They:</p><ul><li>met</li><li><p>agreed</p></li></ul>',
      'They:\n\n• met\n\n• agreed',
    ],
    [
      'numbers ordered items from where the list starts',
      '<ol start=3><li>met<li>agreed</ol>',
      '3. met\n4. agreed',
    ],
    [
      'sets cells apart',
      '<table><tr><th>Host</th><td>Kenya</td></tr><tr><th>Place</th><td>Nairobi</td></tr></table>',
      'Host\tKenya\nPlace\tNairobi',
    ],
    ['reads character references', '<p>C&ocirc;te d&#8217;Ivoire &amp; Mali</p>', 'Côte d’Ivoire & Mali'],
    ['keeps lines of preformatted text', '<pre>One\ntwo\n\nthree</pre>', 'One\ntwo\n\nthree'],
    [
      'leaves out scripts, styles and titles',
      '<title>T</title><style>p{}</style><script>if (a<b) {}</script><p>Met.</p>',
      'Met.',
    ],
    ['leaves out what the page hides', '<div hidden><div>Draft</div>old</div><p>Met.</p>', 'Met.'],
    ['leaves out the mark of a note', '<p>agreed<sup><a href="#note-1">[1]</a></sup>.</p>', 'agreed.'],
    [
      'reads only the main part where one is marked',
      '<header>Site</header><main><h1>Note</h1><aside>Related</aside><p>Met.</p></main><footer>Contact</footer>',
      'Note\n\nMet.',
    ],
    [
      'reads the article where no main part is marked',
      '<nav>Home</nav><article><header>Note</header><p>Met.</p></article><footer>Contact</footer>',
      'Note\n\nMet.',
    ],
    ['leaves out navigation', '<nav><ul><li>Home</li></ul></nav><p>Met.</p>', 'Met.'],
    ['reads everything where nothing else is there', '<main></main><nav>Home</nav>', 'Home'],
  ])('%s', (_rule, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

describe('a broken page', () => {
  it.each([
    ['with tags left open', '<p>Ministers <b>met<p>in <i>Nairobi', 'Ministers met\n\nin Nairobi'],
    ['with tags closed that were never opened', '</div></p>Ministers</b> met.', 'Ministers met.'],
    ['with a button left open', '<button>Share<p>Ministers met.</p>', 'Share\n\nMinisters met.'],
    ['with a title left open', '<title>Ministers met.', 'Ministers met.'],
    ['with a tag cut off', '<p>Ministers met.</p><a href="x', 'Ministers met.'],
    ['with a character that is none', '<p>Ministers&#xD800; met&#0;.</p>', 'Ministers\ufffd met\ufffd.'],
  ])('%s is read', (_fault, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

describe('the address of the official text', () => {
  it.each([
    [
      'is written behind the words that lead to it',
      '<p>Original text: <a href="https://example.org/en">here</a>.</p>',
      'Original text: here (https://example.org/en).',
    ],
    [
      'in Arabic',
      '<p>للاطلاع على <a href="https://example.org/en">النص الأصلي</a> بالإنكليزية</p>',
      'للاطلاع على النص الأصلي (https://example.org/en) بالإنكليزية',
    ],
    [
      'in French',
      '<p><a href="https://example.org/fr">Version officielle</a></p>',
      'Version officielle (https://example.org/fr)',
    ],
    [
      'is completed by the page’s own address',
      '<link rel="canonical" href="https://example.org/ar/1"><p><a href="/en/1">English version</a></p>',
      'English version (https://example.org/en/1)',
    ],
    [
      'is not repeated where it is shown',
      '<p>Original: <a href="https://example.org/en">https://example.org/en</a></p>',
      'Original: https://example.org/en',
    ],
    [
      'is not written for other links',
      '<p>The <a href="https://example.org/water">programme</a> goes on.</p>',
      'The programme goes on.',
    ],
    ['is never a script', '<p>Original: <a href="javascript:alert(1)">here</a></p>', 'Original: here'],
  ])('%s', (_rule, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});
