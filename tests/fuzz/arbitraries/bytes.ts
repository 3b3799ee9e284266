import { deflateRawSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { zipOf } from '../../../src/corpus/formats/docx/zip.ts';
import { docxOf, p, partsOf, table } from '../../corpus/formats/docx.ts';
import { lines, packed, pdfOf, pdfOfObjects, pdfOfStreams, stream } from '../../corpus/formats/pdf.ts';
import { bombOf } from '../../corpus/formats/zip.ts';
import { pieces } from './pieces.ts';
import { articleText } from './text.ts';

const SENTENCE = 'The coast guard counted 212 passengers on the ferry.';
const ZEROS = deflateSync(Buffer.alloc(2_000_000));

const PDFS: readonly Buffer[] = [
  pdfOf([lines([SENTENCE]), lines(['“We are sorry,” it wrote.', SENTENCE])], 'Ferry'),
  pdfOfStreams([stream(`BT /F1 9 Tf ${'1 0 Td (x) Tj '.repeat(50)} ET`)]),
  pdfOfStreams([packed(ZEROS)]),
  pdfOfObjects(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
];
const DOCXS: readonly Buffer[] = [
  docxOf(
    p('Ferry report', 'Heading1') +
      p(SENTENCE) +
      table([
        ['a', 'b'],
        ['1', '2'],
      ]),
    'Ferry',
  ),
  zipOf(new Map([['word/document.xml', Buffer.from('<w:document>')]])),
  bombOf(3, 400_000),
  bombOf(2, 300_000, { stated: 10 }),
  zipOf(
    new Map([
      ...partsOf(p(SENTENCE)),
      ['../../escaped.txt', Buffer.from('out')],
      ['__proto__', Buffer.from('x')],
    ]),
  ),
];
const PAGES: readonly Buffer[] = [
  `<!doctype html><html><head><title>Ferry</title><meta property="og:site_name" content="Post">
   <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","datePublished":"2025-03-12","publisher":{"name":"Post"}}</script>
   </head><body><article><h1>Ferry</h1><p>${SENTENCE}</p><table><tr><td>1<td>2</table></article></body></html>`,
  `<html><head><meta charset="utf-16"></head><body>${'<div>'.repeat(300)}${SENTENCE}</body></html>`,
  `<html><body><script>{"__proto__":{"a":1}}</script><p style="display:none">no<p>${SENTENCE}</body></html>`,
  `<html><head><script type="application/ld+json">{"@graph":[{"@type":["__proto__"],"publisher":[[[]]],"datePublished":1e9}]}</script></head><body><p>${SENTENCE}</body></html>`,
].map((page) => Buffer.from(page));

/** What bytes of a file's form are replaced by, beside any. */
const PUT = pieces(
  '<¦>¦/¦<<¦>>¦ 0 R¦endobj¦stream\n¦99999999999¦-1¦\0¦\xff\xfe¦\xef\xbb\xbf¦PK\x03\x04¦\x80\x81¦%',
  '<script>¦<![CDATA[¦<!--¦&#x110000;¦&bogus;¦"¦]]¦<p>¦</body>¦<svg>¦<template>¦<table>¦<a href="¦{"@type":',
).map((text) => Buffer.from(text, 'latin1'));

const put = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PUT) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 6 }) },
);

/** A file of which bytes are changed, cut out, doubled or missing at its end. */
const broken = (files: readonly Buffer[]): fc.Arbitrary<Uint8Array> => {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const change = fc.tuple(place, fc.nat(8), put);
  return fc
    .tuple(fc.constantFrom(...files), fc.array(change, { maxLength: 6 }), fc.option(place, { freq: 1 }))
    .map(([file, changes, cut]) => {
      const changed = changes.reduce((bytes, [at, length, given]) => {
        const from = Math.floor(at * bytes.length);
        return Buffer.concat([bytes.subarray(0, from), given, bytes.subarray(from + length)]);
      }, file);
      return cut === null ? changed : changed.subarray(0, Math.ceil((1 - cut) * changed.length));
    });
};

/** A Word document whose text is hostile and whose form is sound. */
const worded = articleText.map((text) => {
  const xml = text.toWellFormed().replace(/[<>&\p{Cc}\ufffe\uffff]/gu, ' ');
  return docxOf(
    xml
      .split('  ')
      .map((paragraph) => p(paragraph))
      .join(''),
  );
});
/** A page that is nothing but hostile text. */
const page = articleText.map((text) =>
  Buffer.from(`<html><body><article><p>${text.replaceAll('\n\n', '<p>')}</article></body></html>`),
);
/** A PDF whose page is drawn by hostile operators. */
const drawn = articleText.map((text) => pdfOfStreams([stream(`BT /F1 9 Tf (${SENTENCE}) Tj ${text} ET`)]));

const raw = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .tuple(articleText, fc.uint8Array({ maxLength: 5 }))
    .map(([text, rest]) => Buffer.concat([Buffer.from(text), rest])),
  articleText.map((text) => Buffer.from(text, 'utf16le')),
  fc.uint8Array({ maxLength: 100 }).map((bytes) => deflateRawSync(bytes)),
);

/** The bytes of a file, and an ending that may or may not be its own. */
export const fileBytes: fc.Arbitrary<{ bytes: Uint8Array; ending: string }> = fc.oneof(
  ...(
    [
      [2, '.pdf', broken(PDFS)],
      [2, '.docx', broken(DOCXS)],
      [3, '.html', broken(PAGES)],
      [1, '.docx', worded],
      [2, '.html', page],
      [1, '.pdf', drawn],
      [2, '.txt', raw],
    ] as const
  ).map(([weight, own, of]) => ({
    weight,
    arbitrary: fc
      .tuple(
        of,
        fc.oneof(
          { weight: 9, arbitrary: fc.constant(own) },
          fc.constantFrom('.txt', '.md', '.htm', '.pdf', '.docx'),
        ),
      )
      .map(([bytes, ending]) => ({ bytes, ending })),
  })),
);
