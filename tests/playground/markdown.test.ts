import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, markdownTree } from '../../src/playground/link/markdown.ts';
import { escapeText, unescapeText } from '../../src/render/escape.ts';

/** A tree in short: texts as they are, everything else as `kind(…)`. */
function short(tree: readonly Inline[]): string {
  return tree.map(shortOf).join('');
}

function shortOf(piece: Inline): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'break':
      return '⏎';
    case 'list':
      return `${piece.ordered ? `ol${piece.start}` : 'ul'}(${piece.items.map(short).join('|')})`;
    case 'heading':
      return `h${piece.level}(${short(piece.children)})`;
    case 'link':
      return `link(${short(piece.children)}→${piece.url})`;
    case 'mention':
      return `mention(${piece.text})`;
    case 'time':
      return `time(${piece.at} ${piece.style})`;
    case 'code':
    case 'codeBlock':
      return `${piece.kind}(${piece.text})`;
    default:
      return `${piece.kind}(${short(piece.children)})`;
  }
}

describe('Discord’s Markdown', () => {
  it.each([
    ['**b** *i* _i_ __u__ ~~s~~ ||p||', 'strong(b) em(i) em(i) underline(u) strike(s) spoiler(p)'],
    ['***both***', 'em(strong(both))'],
    ['`a*b*` ```js\nlet a;\n```', 'code(a*b*) codeBlock(let a;)'],
    ['```\na\n```\nb', 'codeBlock(a)b'],
    ['# one\n## two\n### three\n#### four', 'h1(one)h2(two)h3(three)#### four'],
    ['a # b', 'a # b'],
    ['-# small\nlarge', 'subtext(small)large'],
    ['> a\n> b\nc', 'quote(a⏎b⏎)c'],
    ['>>> a\nb', 'quote(a⏎b)'],
    ['a > b', 'a > b'],
    ['- a\n- b\n  c\n  - d\ne', 'ul(a|b⏎c⏎ul(d))e'],
    ['2. a\n3. b', 'ol2(a|b)'],
    ['a\n- b', 'a⏎ul(b)'],
    ['-a', '-a'],
    ['a - b', 'a - b'],
    ['- **v** · “x”\n  why', 'ul(strong(v) · “x”⏎why)'],
    [
      '[a](https://x.example/?q=1) https://y.example',
      'link(a→https://x.example/?q=1) link(https://y.example→https://y.example)',
    ],
    ['[a](javascript:alert(1))', 'a'],
    [
      '<@400000000000000011> <@&500000000000000001> <#300000000000000001>',
      'mention(@Maya Okafor) mention(@Editors) mention(#desk)',
    ],
    ['<@1234567890123456789> @everyone', 'mention(@unknown-user) mention(@everyone)'],
    ['<t:1700000000:R> <t:1700000000>', 'time(1700000000000 R) time(1700000000000 f)'],
    ['snake_case_name 5 * 3 * 2', 'snake_case_name 5 * 3 * 2'],
    ['\\*a\\* \\- \\<@1\\> \\`', '*a* - <@1> `'],
    ['', ''],
  ])('%j', (text, drawn) => {
    expect(short(markdownTree(text))).toBe(drawn);
  });

  it('shows an escaped text as it stands, wherever it stands', () => {
    const around = fc.constantFrom(
      (text: string) => text,
      (text: string) => `**${text}**`,
      (text: string) => `> ${text}`,
      (text: string) => `- ${text}`,
      (text: string) => `### ${text}`,
    );
    const pieces = fc.constantFrom(
      '*',
      '_',
      '`',
      '~~',
      '||',
      '\\',
      '>',
      '#',
      '-',
      '[a](https://b.example)',
      '<@1>',
      'https://c.example/d_e_f',
      ':smile:',
      '1.',
      '@everyone',
      '¯\\_(ツ)_/¯',
      ' ',
      'word',
    );
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 4 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, around, (parts, wrap) => {
        const given = `x${parts.join('')}x`;
        const escaped = escapeText(given);
        const tree = markdownTree(wrap(escaped));
        expect(lettersOf(tree)).toBe(visible(escaped));
        expect(unescapeText(escaped)).toBe(given.replace(/[\u0080-\u009f]/g, '\ufffd'));
      }),
    );
  });
});

/** What a reader sees of an escaped text: all but the backslashes before signs. */
function visible(escaped: string): string {
  return escaped.replace(/\\([^0-9A-Za-z\s])/gu, '$1');
}

/** All letters of a tree that has nothing in it but what the wrapping makes. */
function lettersOf(tree: readonly Inline[]): string {
  return tree
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'list') return piece.items.map(lettersOf).join('');
      if (piece.kind === 'strong' || piece.kind === 'quote' || piece.kind === 'heading')
        return lettersOf(piece.children);
      return `<${piece.kind}>`;
    })
    .join('');
}
