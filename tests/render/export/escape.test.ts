import { describe, expect, test } from 'vitest';
import { cellText, harmless } from '../../../src/render/export/cell.ts';
import { escapeHtml } from '../../../src/render/export/escape.ts';
import { markdownLine, markdownQuote, markdownText } from '../../../src/render/export/markdown/escape.ts';
import { visible, visibleLine } from '../../../src/render/visible.ts';

describe('what cannot be seen is shown', () => {
  test.each([
    ['a\u0000b', 'a␀b'],
    ['a\u001bb', 'a␛b'],
    ['a\u001fb', 'a␟b'],
    ['a\u007fb', 'a⟨U+007F⟩b'],
    ['a\u009fb', 'a⟨U+009F⟩b'],
    ['a\u202eb', 'a⟨U+202E⟩b'],
    ['a\u2028b', 'a⟨U+2028⟩b'],
    ['a\u2067b\u2069', 'a⟨U+2067⟩b⟨U+2069⟩'],
    ['a\ufeffb', 'a⟨U+FEFF⟩b'],
    ['a\u200b\u200bb', 'a⟨U+200B⟩⟨U+200B⟩b'],
    ['a\u00ad\u2060b', 'a⟨U+00AD⟩⟨U+2060⟩b'],
    ['a\ufe0f\ufe0fb', 'a⟨U+FE0F⟩⟨U+FE0F⟩b'],
    ['a\u{e0041}\u{e0042}', 'a⟨U+E0041⟩⟨U+E0042⟩'],
    ['a\ud800b', 'a⟨U+D800⟩b'],
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a\tb', 'a\tb'],
    ['a ~b', 'a ~b'],
  ])('%j as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test.each(['👩‍👩‍👧', '❤️', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'שלום\u200f!', 'co\u00adop', 'می\u200cخواهم'])('%s stays', (text) => {
    expect(visible(text)).toBe(text);
  });

  test('a line stays one', () => {
    expect(visibleLine('a\nb\r\nc')).toBe('a␊b␊c');
  });
});

describe('text in HTML', () => {
  test.each([
    ['<b title="x">Tom\'s & co</b>', '&lt;b title=&quot;x&quot;&gt;Tom&#39;s &amp; co&lt;/b&gt;'],
    ['&amp;', '&amp;amp;'],
    ['a\u202eb', 'a⟨U+202E⟩b'],
  ])('%s', (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });
});

describe('text in Markdown', () => {
  test.each([
    [
      'a *b* `c` ~d~ [e] <f> |g| $h$ i@j \\',
      'a \\*b\\* \\`c\\` \\~d\\~ \\[e\\] \\<f> \\|g\\| \\$h\\$ i\\@j \\\\',
    ],
    ['#tag and C# and a#b', '\\#tag and C# and a#b'],
    ['_a_ and snake_case_name', '\\_a\\_ and snake_case_name'],
    ['_', '\\_'],
    ['&amp; &#38; & co', '\\&amp; \\&\\#38; & co'],
    ['https://a.example and 5:30', 'https\\://a.example and 5:30'],
    ['mailto:a XMPP:b to:c', 'mailto\\:a XMPP\\:b to:c'],
    ['www.a.example and a.b', 'www\\.a.example and a.b'],
    ['  a b\t', '&#32;&#32;a b&#9;'],
    ['a\nb', 'a␊b'],
  ])('%j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  test.each([
    ['1. a', '1\\. a'],
    ['12) a', '12\\) a'],
    ['1234567890. a', '1234567890. a'],
    ['12 a', '12 a'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['> a', '\\> a'],
    ['=== a', '\\=== a'],
    [': a', '\\: a'],
    ['a - b', 'a - b'],
    ['5-6', '5-6'],
  ])('%j at the start of a line', (text, markdown) => {
    expect(markdownLine(text)).toBe(markdown);
  });

  test('a quotation keeps its lines', () => {
    expect(markdownQuote('a\nb\n\n- c')).toBe('> a\\\n> b\n>\n> \\- c');
    expect(markdownQuote('a', '  ')).toBe('  > a');
  });
});

describe('a cell', () => {
  test.each([
    [null, ''],
    ['', ''],
    [0, '0'],
    [-4.5, '-4.5'],
    ['a', '"a"'],
    ['say "a"', '"say ""a"""'],
    ['-4.5', '"\'-4.5"'],
  ])('%j is written %s', (cell, written) => {
    expect(cellText(cell)).toBe(written);
  });

  test.each([
    ['\ufeff=1', '⟨U+FEFF⟩=1'],
    [' \t=1', "' \t'=1"],
    ['a"  =1', 'a"  \'=1'],
    ["a'=1", "a''=1"],
    ['a, =1', 'a, =1'],
    ['a,=1', "a,'=1"],
    ['a\t@b', "a\t'@b"],
    ['\ta', "'\ta"],
    ['\na', "'\na"],
    ['−1', "'−1"],
    ['a=b', 'a=b'],
  ])('%j is no formula as %j', (text, cell) => {
    expect(harmless(text)).toBe(cell);
  });
});
