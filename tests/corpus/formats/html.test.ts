import { describe, expect, test } from 'vitest';
import { convertHtml } from '../../../src/corpus/formats/html/convert.ts';

const STORY =
  'The ferry ran aground on Tuesday with 212 people on board, the coast guard said, and all of them were brought ashore by the evening. '.repeat(
    4,
  );

const page = (head: string, body = `<article><h1>Ferry runs aground</h1><p>${STORY}</p></article>`) =>
  convertHtml(Buffer.from(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`));
const stated = async (head: string, body?: string) => (await page(head, body)).stated;
const text = async (body: string) => (await page('', body)).text;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('what a page states of itself', () => {
  test('stands in JSON-LD, also within a graph', async () => {
    const article = {
      '@type': ['NewsArticle'],
      headline: 'Ferry &#8220;runs&#8221; &amp; aground',
      dateModified: '2025-03-20',
      datePublished: '2025-03-12T23:50:00-05:00',
      publisher: { '@type': 'Organization', name: 'Harbour Post' },
      mainEntityOfPage: { '@id': 'https://harbour.example/ferry' },
    };
    const wanted = {
      outlet: 'Harbour Post',
      title: 'Ferry “runs” & aground',
      published: '2025-03-12',
      url: 'https://harbour.example/ferry',
    };
    expect(await stated(ld(article))).toEqual(wanted);
    expect(await stated(ld({ '@graph': [{ '@type': 'WebSite', name: 'x' }, article] }))).toEqual(wanted);
    expect(await stated(ld([{ '@type': 'BreadcrumbList' }, article]))).toEqual(wanted);
  });

  test('stands in meta tags and links where JSON-LD is broken or speaks of something else', async () => {
    const head = `
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>
      ${ld({ '@type': 'WebSite', name: 'Not this', headline: 'Nor this' })}
      <title>Ferry runs aground | Harbour Post</title>
      <meta property="og:site_name" content="Harbour Post">
      <meta property="og:title" content="Ferry &amp; freighter collide - Harbour Post">
      <meta property="article:modified_time" content="2025-03-20T08:00:00Z">
      <meta property="article:published_time" content="2025-03-12T08:00:00Z">
      <link rel="canonical" href="https://harbour.example/ferry">
      <meta property="og:url" content="https://harbour.example/other">`;
    expect(await stated(head)).toEqual({
      outlet: 'Harbour Post',
      title: 'Ferry & freighter collide',
      published: '2025-03-12',
      url: 'https://harbour.example/ferry',
    });
  });

  test('names the publisher that JSON-LD refers to, and never by its id', async () => {
    const article = { '@type': 'NewsArticle', publisher: { '@id': '#org' } };
    const outlet = async (...graph: unknown[]) =>
      (await stated(`<meta property="og:site_name" content="Site"> ${ld({ '@graph': [article, ...graph] })}`))
        .outlet;
    expect(await outlet({ '@type': 'Organization', '@id': '#org', name: 'Harbour Post' })).toBe(
      'Harbour Post',
    );
    expect(await outlet({ '@type': 'Organization', '@id': '#other', name: 'Other' })).toBe('Site');
    expect(await outlet()).toBe('Site');
    const apart = ld(article) + ld({ '@id': '#org', name: 'Harbour Post' });
    expect((await stated(apart)).outlet).toBe('Harbour Post');
  });

  test('is the title, a time that is no update, and where a browser saved it from', async () => {
    const bytes = `<!-- saved from url=(0029)https://harbour.example/ferry -->
      <html><head><title>Ferry runs aground</title></head><body>
      <p>Updated <time class="updated" datetime="2025-03-20">20 March</time></p>
      <p><time datetime="2025-03-12T08:00">12 March</time> ${STORY}</p></body></html>`;
    expect((await convertHtml(Buffer.from(bytes))).stated).toEqual({
      outlet: null,
      title: 'Ferry runs aground',
      published: '2025-03-12',
      url: 'https://harbour.example/ferry',
    });
  });

  test('is nothing when it is no date and no address', async () => {
    const head =
      '<meta name="date" content="soon"><link rel="canonical" href="/ferry"><meta property="og:url" content="javascript:alert(1)">';
    expect(await stated(head)).toEqual({ outlet: null, title: null, published: null, url: null });
  });

  test.each([
    ['JSON-LD nested deeply', ld(JSON.parse(`${'{"@graph":['.repeat(2000)}${']}'.repeat(2000)}`))],
    ['JSON-LD of odd values', ld({ '@type': 'NewsArticle', headline: 5, publisher: [], url: {} })],
  ])('does no harm: %s', async (_, head) => {
    expect((await stated(head)).title).toBeNull();
  });
});

describe('the text of a page', () => {
  test('is its article with its headline, without what stands around it', async () => {
    const body = `<nav><a href="/">Home</a> <a href="/news">News</a></nav>
      <main><h1>Ferry runs\n aground</h1><p>${STORY}</p><p>${STORY}</p></main><footer>Contact us</footer>`;
    expect(await text(body)).toBe(`# Ferry runs aground\n\n${STORY.trim()}\n\n${STORY.trim()}\n`);
  });

  test('begins with the heading that is its headline, and with no other', async () => {
    const first = async (headings: string, title: string) => {
      const body = `<header>${headings}</header><div><p>${STORY}</p><p>${STORY}</p></div>`;
      const head = `<meta property="og:site_name" content="Harbour Post"><title>${title}</title>`;
      return (await page(head, body)).text.split('\n')[0];
    };
    const story = STORY.trim();
    expect(await first('<h1>Harbour Post</h1>', 'Ferry runs aground')).toBe(story);
    expect(await first('<h1>News</h1>', 'Ferry runs aground')).toBe(story);
    expect(
      await first('<h1>Harbour Post</h1><h1>Ferry runs aground off cape</h1>', 'Ferry runs aground'),
    ).toBe('# Ferry runs aground off cape');
    expect(await first('<h1>A night on the northern cape</h1>', 'Ferry accident')).toBe(
      '# A night on the northern cape',
    );
  });

  test('has a line for each paragraph, item and row', async () => {
    const body = `<article><h2>The rescue</h2><p>${STORY}</p>
      <ul><li>One <b>thing</b></li><li><p>Another</p></li></ul><ol start="3"><li>Third</li></ol>
      <table><tr><th>Ship</th><th>People</th></tr><tr><td>Aurora</td><td><p>212</p></td></tr></table>
      <p>First line<br>second line</p><script>alert("no")</script><p hidden>Not shown</p></article>`;
    const lines = (await text(body)).split('\n').filter((line) => line && line !== STORY.trim());
    expect(lines).toEqual([
      '## The rescue',
      '- One thing',
      '- Another',
      '3. Third',
      'Ship | People',
      'Aurora | 212',
      'First line',
      'second line',
    ]);
  });

  test.each([
    ['killed 16<sup>2</sup> miners', 'killed 16 miners'],
    ['killed 1,600 <sup>2</sup> miners', 'killed 1,600 miners'],
    ['killed 17 miners<sup><a href="#fn1">1</a></sup>', 'killed 17 miners'],
    ['killed 17<a href="x.html#n"><sup>1</sup></a> miners', 'killed 17 miners'],
    ['10<sup>[3]</sup> hurt<sup>*</sup>, 12<sup>†</sup> lost.<sup>2,3</sup>', '10 hurt, 12 lost.'],
    ['pulled 1<sup>1</sup>64 survivors', 'pulled 164 survivors'],
    ['10<sup>6</sup> tonnes', '10^6 tonnes'],
    ['3 × 10<sup>−6</sup>', '3 × 10^−6'],
    ['25 km<sup>2</sup> and 90 people per km<sup>2</sup>', '25 km² and 90 people per km²'],
    ['12 cm<sup>2</sup>', '12 cm^2'],
    ['1<sup>1</sup>/<sub>2</sub> miles', '1 1/2 miles'],
    ['costs $3<sup>99</sup>', 'costs $3^99'],
    ['the 16<sup>th</sup> time', 'the 16th time'],
    ['about 16<sup>m</sup> of it', 'about 16 m of it'],
    ['of <sup>235</sup>U', 'of 235U'],
  ])('makes no number of raised figures: %s', async (body, wanted) => {
    expect(await text(`<p>${body}</p>`)).toBe(`${wanted}\n`);
  });

  test('leaves out what is struck out', async () => {
    const body =
      '<p>killed <del>5</del> <ins>20</ins> miners. <s>Nine</s> <strike>Eleven</strike> Ten hurt.</p>';
    expect(await text(body)).toBe('killed 20 miners. Ten hurt.\n');
  });

  test('leaves out what the styles of the page hide', async () => {
    const style = `<style>/* .seen {display:none} */ @charset "utf-8"; .hid, #gone { color: red; display:none!important }
      .dark{visibility:hidden} .struck{text-decoration:line-through} .wait{display:none} .again{display:none} .again{display:block}
      @media print { .seen{display:none} }</style><style media="print">.seen{display:none}</style>`;
    const shown = (body: string) => page(style, body).then((converted) => converted.text.trim().split(/\n+/));
    const hidden = '<p class="a hid">1</p><p id="gone">2</p><p><b class="dark">3</b></p>';
    const struck = '<p>4 <i class="struck">5</i> <i style="text-decoration: line-through">6</i></p>';
    const seen = `<p class="seen">7</p><p class="again">8</p><p class="hid" style="display:block">9</p>`;
    const all = hidden + struck + seen;
    expect(await shown(`${all}<p>${STORY}</p>`)).toEqual(['4', '7', '8', '9', STORY.trim()]);
    expect(await shown(`<div class="wait"><p>${STORY}</p></div><p>More</p>`)).toEqual([STORY.trim(), 'More']);
  });

  test('leaves out what is hidden from readers aloud, but not the article under a dialog', async () => {
    expect(await text(`<p>One<i aria-hidden="true"> more</i></p>`)).toBe('One\n');
    const body = `<div aria-hidden="true"><main><h1>Ferry</h1><p>${STORY}</p></main></div><div>Accept</div>`;
    expect(await text(body)).toContain(STORY.trim());
  });

  test('holds no soft hyphens', async () => {
    expect(await text('<p>30 sur&shy;vi\u00advors</p>')).toBe('30 survivors\n');
  });

  test('is the whole page where nothing stands out as its article', async () => {
    expect(await text('<p>14 lifeboats came.</p><script>x()</script><div>Nobody was hurt.</div>')).toBe(
      '14 lifeboats came.\n\nNobody was hurt.\n',
    );
    expect((await convertHtml(Buffer.from('14 lifeboats <b>came</b>.'))).text).toBe('14 lifeboats came.\n');
  });

  test('holds no control characters and no halves of characters', async () => {
    const found = await text('<p>A\u2028b &#7; c&nbsp;d &#xD800; e</p>');
    expect(found).toBe('A b c\u00a0d \ufffd e\n');
  });

  test.each([
    ['what it declares', '<meta charset="windows-1252">', 'latin1'],
    [
      'what its content type declares',
      '<meta http-equiv="content-type" content="text/html; charset=ISO-8859-1">',
      'latin1',
    ],
    ['UTF-8', '', 'utf8'],
    ['a byte order mark', '\ufeff', 'utf16le'],
  ] as const)('is decoded by %s', async (_, head, encoding) => {
    const bytes = Buffer.from(`${head}<p>Café réouvert</p>`, encoding);
    expect((await convertHtml(bytes)).text).toBe('Café réouvert\n');
  });
});

describe('a page is refused', () => {
  test.each<[string, Buffer, string]>([
    ['that nests without end', Buffer.from('<div>'.repeat(200_000)), 'nests more than 500 elements'],
    ['that nests lists without end', Buffer.from('<ul><li>'.repeat(300)), 'nests more than 500 elements'],
    [
      'that nests in letters of another case',
      Buffer.from('<DiV class="a>b">'.repeat(501)),
      'nests more than 500',
    ],
    ['of bytes that are no UTF-8', Buffer.from('<p>Caf\xe9', 'latin1'), 'is not valid UTF-8'],
    ['that is a picture', Buffer.from('\x89PNG\r\n\0\0', 'latin1'), 'is not valid UTF-8'],
    ['with a NUL byte', Buffer.from('<p>a\0b'), 'holds a NUL byte'],
    ...[
      '<main><p>Accept cookies',
      '<p>It killed 1<b',
      '<p>It killed 1</p><!-- ',
      '<p>It killed 1</p><script>x(',
    ].map((body): [string, Buffer, string] => [
      `that breaks off: ${body}`,
      Buffer.from(`<html><head><title>x</title></head><body>${body}`),
      'breaks off before its end',
    ]),
    [
      'without text',
      Buffer.from('<html><body><img src="x.png"><script>x()</script></body></html>'),
      'is a page without text',
    ],
  ])('%s', async (_, bytes, reason) => {
    await expect(convertHtml(bytes)).rejects.toThrow(reason);
  });

  test('but not for ends that need not be written', async () => {
    const { text: found } = await convertHtml(
      Buffer.from('<!doctype html><html><head><title>x</title><body><div><p>One</div><p>Two<p>Three'),
    );
    expect(found).toBe('One\n\nTwo\n\nThree\n');
    expect((await convertHtml(Buffer.from('<html><body><div>One</body>'))).text).toBe('One\n');
  });

  test('but not for long lists and paragraphs that are never closed', async () => {
    const { text: found } = await convertHtml(
      Buffer.from(`<ul>${'<li>One'.repeat(2000)}</ul>${'<p>more'.repeat(2000)}`),
    );
    expect(found.match(/One/g)).toHaveLength(2000);
  });
});
