import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../../../src/render/export/escape.ts';
import { visible } from '../../../src/render/visible.ts';
import { answerOf, hostile, printed, quoteOf, written } from './hostile.ts';

const OWN =
  'html head meta title style body main h1 dl dt dd section h2 p div table caption thead tr th tbody td ul li cite a bdi br strong blockquote footer'.split(
    ' ',
  );

test('a text as the text of an element or the value of an attribute comes back as it was', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { document } = parseHTML(
        `<!DOCTYPE html><html><body><p title="${escapeHtml(text)}">${escapeHtml(text)}</p></body></html>`,
      );
      expect(document.querySelectorAll('body *')).toHaveLength(1);
      expect(document.querySelector('p')!.textContent).toBe(visible(text));
      expect(document.querySelector('p')!.getAttribute('title')).toBe(visible(text));
    }),
    { numRuns: 500 },
  );
});

describe('a sheet in HTML', () => {
  test('has no element but its own, and every excerpt as it is', () => {
    fc.assert(
      fc.property(printed, fc.constantFrom(answerOf, quoteOf), (text, replyOf) => {
        const { reply, article } = replyOf(text);
        const { document } = parseHTML(written(reply, article, 'html'));
        const elements = [...document.querySelectorAll('*')];
        expect(elements.map((e) => e.localName).filter((name) => !OWN.includes(name))).toEqual([]);
        for (const e of elements)
          for (const { name } of e.attributes)
            expect(name).toMatch(
              /^(?:lang|dir|id|class|href|rel|cite|scope|rowspan|colspan|role|aria-label|tabindex|charset|name|content|http-equiv)$/,
            );
        const quotations = [...document.querySelectorAll('blockquote')].map((q) => q.textContent);
        expect(new Set(quotations)).toEqual(new Set([visible(text)]));
      }),
    );
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://', ' https://a.example', 'ftp://a.example'])(
    'links no address like %j',
    (url) => {
      const { reply, article } = answerOf('41 were rescued.');
      const excerpts = reply.excerpts.map((e) => ({ ...e, url }));
      const { document } = parseHTML(written({ ...reply, excerpts }, { ...article, url }, 'html'));
      const links = [...document.querySelectorAll('a')].map((a) => a.getAttribute('href'));
      expect(links.filter((href) => !href?.startsWith('#'))).toEqual([]);
      expect(document.querySelector('blockquote[cite]')).toBeNull();
    },
  );

  test('links an address of the web, and every reference to where its excerpt stands', () => {
    const { reply, article } = answerOf('41 were rescued.');
    const url = 'https://a.example/?a=1&b="2"';
    const excerpts = reply.excerpts.map((e) => ({ ...e, url }));
    const { document } = parseHTML(written({ ...reply, excerpts }, { ...article, url }, 'html'));
    const links = [...document.querySelectorAll('a')].map((a) => a.getAttribute('href')!);
    expect(links).toContain(url);
    expect(document.querySelector('blockquote')!.getAttribute('cite')).toBe(url);
    for (const href of links.filter((l) => l.startsWith('#')))
      expect(document.querySelector(href)).not.toBeNull();
  });
});
