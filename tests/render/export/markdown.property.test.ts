import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { markdownLine, markdownQuote, markdownText } from '../../../src/render/export/markdown/escape.ts';
import { visible, visibleLine } from '../../../src/render/visible.ts';
import { runs } from '../../runs.ts';
import { answerOf, hostile, printed, quoteOf, written } from './hostile.ts';

type Element = NonNullable<ReturnType<ReturnType<typeof parseHTML>['document']['querySelector']>>;

/** Markdown as GitHub reads it, as the elements of a page. */
function rendered(markdown: string): Element {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`).document.body;
}

/** What a reader sees of an element, line breaks and paragraphs as in a text. */
function seen(element: Element): string {
  for (const br of element.querySelectorAll('br')) br.remove();
  return element.textContent;
}

const OWN = 'a blockquote br em h1 h2 hr input li ol p section sup table tbody td th thead tr ul'.split(' ');

describe('a text in Markdown', () => {
  test('shows its own characters on one line, and makes nothing of them', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const body = rendered(markdownLine(text));
        expect([...body.querySelectorAll('*')].map((e) => e.localName)).toEqual(['p']);
        expect(body.textContent).toBe(visibleLine(text));
      }),
      { numRuns: runs(1000) },
    );
  });

  test('also in a heading, a list and a table', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = markdownText(text);
        const heading = rendered(`## ${line}`);
        expect([...heading.querySelectorAll('*')].map((e) => e.localName)).toEqual(['h2']);
        expect(heading.textContent).toBe(visibleLine(text));
        const start = rendered(`- ${markdownLine(text)}`);
        expect([...start.querySelectorAll('*')].map((e) => e.localName)).toEqual(['ul', 'li']);
        const item = rendered(`- said: ${line}`);
        expect([...item.querySelectorAll('*')].map((e) => e.localName)).toEqual(['ul', 'li']);
        expect(item.textContent.trim()).toBe(`said: ${visibleLine(text)}`.trim());
        const cells = rendered(`| a | b |\n| --- | --- |\n| ${line} | end |`).querySelectorAll('td');
        expect([...cells].map((c) => c.innerHTML.includes('<') || c.textContent)).toEqual([
          visibleLine(text),
          'end',
        ]);
      }),
    );
  });

  test('as a quotation keeps its lines', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const quotation = rendered(markdownQuote(text)).querySelector('blockquote')!;
        const names = new Set([...quotation.querySelectorAll('*')].map((e) => e.localName));
        expect([...names].filter((name) => !['p', 'br'].includes(name))).toEqual([]);
        const lines = (all: string): string[] => all.split('\n').filter((line) => line !== '');
        expect(lines(seen(quotation))).toEqual(lines(visible(text)));
      }),
      { numRuns: runs(500) },
    );
  });

  test.each([
    ['Tampa_Free_Press.txt costs 5 - 6 (or 7.5%)!', 'Tampa_Free_Press.txt costs 5 - 6 (or 7.5%)!'],
    ['1. January', '1\\. January'],
    ['# 5', '\\# 5'],
    ['a@b.org, www.b.org, https://b.org', 'a\\@b.org, www\\.b.org, https\\://b.org'],
    ['a\nb\u202ec', 'a␊b⟨U+202E⟩c'],
  ])('%j is written %j', (text, markdown) => {
    expect(markdownLine(text)).toBe(markdown);
  });
});

describe('a sheet in Markdown', () => {
  test('has no element that a text of the corpus made, and every excerpt in a footnote', () => {
    fc.assert(
      fc.property(printed, fc.constantFrom(answerOf, quoteOf), (text, replyOf) => {
        const { reply, article } = replyOf(text);
        const body = rendered(written(reply, article, 'md'));
        expect(
          [...body.querySelectorAll('*')].map((e) => e.localName).filter((n) => !OWN.includes(n)),
        ).toEqual([]);
        for (const a of body.querySelectorAll('a'))
          if (a.textContent !== text) expect(a.getAttribute('href')).toMatch(/^#user-content-fn/);
        const quotations = [...body.querySelectorAll('.footnotes blockquote')].map(seen);
        const lines = (all: string): string[] => all.split('\n').filter((line) => line !== '');
        expect(quotations.map(lines)).toEqual([lines(visible(text))]);
      }),
    );
  });
});
