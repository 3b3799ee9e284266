import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { convertDocx } from '../../../src/corpus/formats/docx/convert.ts';
import { zipOf } from '../../../src/corpus/formats/docx/zip.ts';
import { docxOf, p, partsOf, table } from './docx.ts';
import { bombOf } from './zip.ts';

describe('the text of a DOCX', () => {
  test('has a line for each paragraph and row, and marks headings', async () => {
    const body =
      p('Ferry runs aground', 'Heading1') +
      p('212 people & a dog were on board.') +
      table([
        ['Ship', 'People'],
        ['Aurora', '212'],
      ]) +
      p('“Nobody was hurt,” the company said.');
    const { text, pages, stated } = await convertDocx(docxOf(body, 'Ferry & freighter'));
    expect(text).toBe(
      '# Ferry runs aground\n\n212 people & a dog were on board.\n\nShip | People\nAurora | 212\n\n“Nobody was hurt,” the company said.\n',
    );
    expect(pages).toBeNull();
    expect(stated).toEqual({ outlet: null, title: 'Ferry & freighter', published: null, url: null });
  });

  test('leaves out what a tracked change takes away', async () => {
    const body = `<w:p><w:r><w:t>Nobody </w:t></w:r><w:del><w:r><w:delText>was </w:delText></w:r></w:del><w:ins><w:r><w:t>is </w:t></w:r></w:ins><w:r><w:t>hurt.</w:t></w:r></w:p>`;
    expect((await convertDocx(docxOf(body))).text).toBe('Nobody is hurt.\n');
  });

  test.each([
    ['hidden text', '<w:rPr><w:b/><w:vanish/></w:rPr><w:t>999 </w:t>', 'It killed 20 miners.'],
    [
      'no text that is shown',
      '<w:rPr><w:vanish w:val="0"/></w:rPr><w:t xml:space="preserve">about </w:t>',
      'It killed about 20 miners.',
    ],
    [
      'no text that was hidden before',
      '<w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t xml:space="preserve">about </w:t>',
      'It killed about 20 miners.',
    ],
    [
      'the text of a box in hidden text',
      '<w:rPr><w:vanish/></w:rPr><w:pict><w:p><w:r><w:t>999</w:t></w:r></w:p></w:pict>',
      'It killed 20 miners.',
    ],
  ])('leaves out %s', async (_, run, wanted) => {
    const body = `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">It killed </w:t></w:r><w:r>${run}</w:r><w:r><w:t>20 miners.</w:t></w:r></w:p>`;
    expect((await convertDocx(docxOf(body))).text).toBe(`${wanted}\n`);
  });

  test('leaves out what is struck through', async () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">It killed </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>5 </w:t></w:r><w:r><w:t>20 miners.</w:t></w:r></w:p>';
    expect((await convertDocx(docxOf(body))).text).toBe('It killed 20 miners.\n');
  });
});

const withPart = (name: string, content: string): Buffer =>
  zipOf(new Map([...partsOf(p('Text.')), [name, Buffer.from(content)]]));
const ENTITIES = `<!DOCTYPE x [<!ENTITY a "lol">${'bcdefghij'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
  .join('')}]>`;

describe('a DOCX is refused', () => {
  test.each<[string, () => Buffer, string]>([
    [
      'that is a few kilobytes and unpacks to gigabytes',
      () => bombOf(1000, 10_000_000),
      'unpacks to more than 100 MB',
    ],
    ['of very many parts', () => bombOf(2001, 1), 'unpacks to more than 100 MB or 2000 parts'],
    [
      'that says less of a part than it holds',
      () => bombOf(1, 10_000_000, { stated: 10 }),
      'is a damaged DOCX',
    ],
    [
      'that declares entities',
      () => withPart('word/document.xml', `<?xml version="1.0"?>${ENTITIES}<w:document/>`),
      'declares a document type',
    ],
    [
      'that declares entities in another part',
      () => withPart('docProps/core.xml', ENTITIES),
      'declares a document type',
    ],
    ['that puts a part outside of itself', () => withPart('../../evil.xml', '<x/>'), 'is a damaged DOCX'],
    ['that is cut off', () => docxOf(p('Text.')).subarray(0, 500), 'is a damaged DOCX'],
    [
      'that is another archive',
      () => zipOf(new Map([['a.txt', Buffer.from('x')]])),
      'without a Word document',
    ],
    ['that is text', () => Buffer.from('Ferry runs aground'), 'is no DOCX inside'],
    [
      'that is an old .doc',
      () => Buffer.from('d0cf11e0a1b11ae100000000', 'hex'),
      'is an old Word file (.doc)',
    ],
    [
      'with a password',
      () =>
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'is protected by a password',
    ],
    ['without text', () => docxOf(p('')), 'holds no text'],
  ])('%s', async (_, bytes, reason) => {
    await expect(convertDocx(bytes())).rejects.toThrow(reason);
  });

  test('that nests without end', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(50_000) + p('x') + '</w:sdtContent></w:sdt>'.repeat(50_000);
    await expect(convertDocx(docxOf(deep))).rejects.toThrow();
  });
});

test('the bomb is what it is called', () => {
  expect(bombOf(1000, 10_000_000).length).toBeLessThan(100_000);
  expect(deflateRawSync(Buffer.alloc(10_000_000)).length).toBeLessThan(10_000);
});
