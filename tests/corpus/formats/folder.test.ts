import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Extractor } from '../../../src/corpus/extraction/extractor.ts';
import { zipOf } from '../../../src/corpus/formats/docx/zip.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { readFileBytes, readFileText } from '../../../src/corpus/read.ts';
import { NOTHING } from '../../../src/corpus/sources.ts';
import { openDesk } from '../../../src/desk.ts';
import { english } from '../../english.ts';
import { docxOf, p } from './docx.ts';
import { lines, pdfOf, pdfOfObjects, pdfOfStreams, stream } from './pdf.ts';
import { bombOf } from './zip.ts';

const TEXT = 'The dam held.\n';
const PDF = pdfOf(
  [
    lines(['The coast guard counted 212 passengers on the ferry.']),
    lines([
      'The company says that there were 198 passengers on the ferry. “We are',
      'sorry for what happened on that night,” it wrote.',
    ]),
  ],
  'Ferry runs aground',
);
const HTML = `<!doctype html><html><head><meta property="og:site_name" content="Page Post"><title>Page title</title>
  <meta property="article:published_time" content="2025-03-12"><link rel="canonical" href="https://page.example/a"></head>
  <body><article><h1>Ferry on the rocks</h1><p>9 March 2025</p><p>In all 205 passengers were on the ferry.</p></article></body></html>`;
const DOCX = docxOf(p('Ferry report', 'Heading1') + p('The ministry counts 199 passengers on the ferry.'));

let dir: string;
let data: string;
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'crosscheck-'));
  dir = join(folder, 'corpus');
  data = join(folder, 'data');
  await mkdir(dir);
});
afterEach(() => rm(dirname(dir), { recursive: true, force: true }));

async function put(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), content);
  }
}
const load = (patience?: number) =>
  loadCorpus(dir, { extractor: new Extractor({ dataDir: data, patience }) });
const stored = async (ending: string): Promise<string> => {
  const name = (await readdir(join(data, 'extracted'))).find((n) => n.endsWith(ending));
  return join(data, 'extracted', name!);
};

describe('a file of each kind', () => {
  beforeEach(() => put({ 'a.pdf': PDF, 'b.html': HTML, 'c.docx': DOCX, 'd.txt': TEXT }));

  test('is read, and its text is kept under the digest of its bytes', async () => {
    const { articles, problems } = await load();
    expect(problems).toEqual([]);
    expect(articles.map((a) => [a.file, a.extracted?.from, a.headline])).toEqual([
      ['a.pdf', 'PDF', 'Ferry runs aground'],
      ['b.html', 'HTML', 'Page title'],
      ['c.docx', 'DOCX', 'Ferry report'],
      ['d.txt', undefined, null],
    ]);
    for (const { text, extracted } of articles.slice(0, 3)) {
      expect(extracted!.stored).toMatch(/^[0-9a-f]{64}-(?:pdf2|html2|docx2)\.txt$/);
      expect(await readFile(join(data, 'extracted', extracted!.stored!), 'utf8')).toBe(text);
    }
  });

  test('is quoted byte for byte as in its stored text, at its line and page', async () => {
    const desk = await openDesk(dir, { extractor: new Extractor({ dataDir: data }) });
    const { figures, excerpts } = desk.ask('how many passengers were on the ferry');
    const labels: [string, string | undefined][] = [];
    for (const { file, line, start, end, text, extracted } of excerpts) {
      const { stored: name } = desk.corpus.articles.find((a) => a.file === file)!.extracted!;
      const whole = await readFile(join(data, 'extracted', name!), 'utf8');
      expect(whole.slice(start, end)).toBe(text);
      expect(whole.split('\n')[line - 1]).toContain(text);
      labels.push([file, english(extracted)]);
    }
    expect([...new Set(labels.map(String))].sort()).toEqual([
      'a.pdf,extracted from PDF, page 1',
      'a.pdf,extracted from PDF, page 2',
      'b.html,extracted from HTML',
      'c.docx,extracted from DOCX',
    ]);
    const readings = figures[0]!.readings.map((r) => [r.text, english(r.extracted)]);
    expect(readings).toContainEqual(['198', 'extracted from PDF, page 2']);
    expect(readings).toContainEqual(['199', 'extracted from DOCX']);
    const [quotation] = desk.quote('sorry for what happened on that night').occurrences;
    expect(quotation!.file).toBe('a.pdf');
    expect(english(quotation!.extracted)).toBe('extracted from PDF, page 2');
  });

  test('is listed with where its text is kept', async () => {
    const desk = await openDesk(dir, { extractor: new Extractor({ dataDir: data }) });
    const { articles, detail } = desk.sources('a.pdf');
    expect(articles[0]!.extracted).toEqual({
      from: 'PDF',
      pages: 2,
      stored: desk.corpus.articles[0]!.extracted!.stored,
    });
    expect(detail!.figures.map((f) => [f.text, f.page])).toEqual([
      ['212', 1],
      ['198', 2],
    ]);
    expect(desk.sources('d.txt').articles[0]!.extracted).toBeUndefined();
  });

  test('is given what sources.json states, then what it states itself, then its dateline', async () => {
    await put({
      'sources.json': JSON.stringify({ 'b.html': { outlet: 'Listed Post' } }),
      'e.docx': docxOf(p('Ferry report', 'Heading1') + p('9 March 2025') + p('The ferry sank in the night.')),
    });
    const { articles } = await load();
    expect(articles[1]).toMatchObject({
      outlet: 'Listed Post',
      headline: 'Page title',
      published: '2025-03-12',
      url: 'https://page.example/a',
    });
    expect(articles[4]).toMatchObject({ outlet: null, published: '2025-03-09' });
  });

  test('is read without extraction when its text is kept', async () => {
    const first = await load();
    // Nothing can be extracted in no time at all.
    expect(await load(0)).toEqual(first);
    await rm(data, { recursive: true });
    expect((await load(0)).articles.map((a) => a.file)).toEqual(['d.txt']);
  });

  test('is read where its text cannot be kept, or shall not', async () => {
    const { articles } = await load();
    await rm(data, { recursive: true });
    await writeFile(data, 'a file in the place of the folder');
    for (const corpus of [await load(), await loadCorpus(dir)])
      expect(corpus.articles).toEqual(
        articles.map((a) => (a.extracted ? { ...a, extracted: { ...a.extracted, stored: null } } : a)),
      );
  });

  test.each<[string, (path: string) => Promise<void>]>([
    ['cut', async (path) => truncate(path, 10)],
    ['altered', async (path) => writeFile(path, (await readFile(path, 'utf8')).replace('212', '213'))],
    ['gone', async (path) => rm(path)],
  ])('is extracted anew when the text that is kept is %s', async (_, damage) => {
    const first = await load();
    await damage(await stored('pdf2.txt'));
    expect(await load()).toEqual(first);
    expect(await readFile(await stored('pdf2.txt'), 'utf8')).toBe(first.articles[0]!.text);
    await damage(await stored('pdf2.json'));
    expect(await load()).toEqual(first);
  });
});

describe('bytes that are in no folder', () => {
  test('are read as a file is, and again from what was extracted', async () => {
    const source = { ...NOTHING, outlet: 'Harbour Post' };
    const read = await readFileBytes('a.pdf', PDF, source, new Extractor());
    expect(read.article).toMatchObject({ outlet: 'Harbour Post', headline: 'Ferry runs aground' });
    expect(await readFileText('a.pdf', read.digest, read.article!.text, source, read.extraction!)).toEqual(
      read,
    );
  });

  test('are refused by name', async () => {
    const { article, problems } = await readFileBytes('b.docx', Buffer.from('PK'), NOTHING, new Extractor());
    expect([article, english(problems[0]!.message)]).toEqual([
      null,
      '"b.docx" is a damaged DOCX and was left out: save it again in a word processor.',
    ]);
  });
});

describe('a hostile file is refused by name, and the rest goes on', () => {
  test('whatever its kind', async () => {
    await put({
      'good.txt': TEXT,
      'good.docx': DOCX,
      'bomb.docx': bombOf(1000, 10_000_000),
      'nested.html': '<div>'.repeat(200_000),
      'empty.html': '',
      'loop.pdf': pdfOfObjects([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [2 0 R] /Count 1 >>',
      ]),
      'text.pdf': 'no PDF',
      'alias.md': `---\na: &a [x]\ntitle: [*a, *a]\n---\n\n${TEXT}`,
      'deep.md': `---\na: ${'['.repeat(20_000)}\n---\n\n${TEXT}`,
      'long.md': `---\na: ${'x'.repeat(70_000)}\n---\n\n${TEXT}`,
      'line.txt': 'x',
      'page.html': HTML,
      'page_files/advert.html': HTML,
      'bad\nname\u202etxt.exe.txt': TEXT,
      [`${'deep/'.repeat(34)}deep.txt`]: TEXT,
      '../outside.txt': 'The secret of 42 people.\n',
    });
    await truncate(join(dir, 'line.txt'), 200 * 1024 * 1024);
    await symlink(join(dir, '../outside.txt'), join(dir, 'link.txt'));
    await symlink('/etc', join(dir, 'folder'));
    await symlink(join(dir, 'nowhere'), join(dir, 'broken.pdf'));
    const socket = createServer().listen(join(dir, 'socket.txt'));
    await once(socket, 'listening');
    const { articles, problems } = await load().finally(() => socket.close());
    expect(articles.map((a) => a.file)).toEqual([
      'alias.md',
      'deep.md',
      'good.docx',
      'good.txt',
      'long.md',
      'page.html',
    ]);
    const told = Object.fromEntries(
      problems.map(({ file, message }) => [file.slice(0, 40), english(message)]),
    );
    expect(told).toMatchObject({
      'bomb.docx': expect.stringContaining('"bomb.docx" unpacks to more than 100 MB'),
      'nested.html': expect.stringContaining('"nested.html" nests more than 500 elements'),
      'empty.html': expect.stringContaining('"empty.html" is empty'),
      'loop.pdf': expect.stringContaining('"loop.pdf" cannot be read as PDF'),
      'text.pdf': expect.stringContaining('"text.pdf" is no PDF inside'),
      'alias.md': expect.stringContaining('The front matter of "alias.md" refers from one value to another'),
      'deep.md': expect.stringContaining('The front matter of "deep.md" nests lists or objects too deeply'),
      'long.md': expect.stringContaining('"long.md" begins with more than 64 KB of front matter'),
      'line.txt': expect.stringContaining('"line.txt" is larger than 5 MB (200.0 MB)'),
      'link.txt': expect.stringContaining('"link.txt" is a symbolic link'),
      folder: expect.stringContaining('"folder" is a symbolic link'),
      'broken.pdf': expect.stringContaining('"broken.pdf" is a symbolic link'),
      'socket.txt': expect.stringContaining('"socket.txt" is no plain file'),
      'bad\ufffdname\ufffdtxt.exe.txt': expect.stringContaining('has a name with control characters'),
      [Array(8).fill('deep').join('/').padEnd(40, '/')]: expect.stringContaining(
        'lies in more than 32 folders',
      ),
    });
    expect(problems.every(({ message }) => /^[^\p{Cc}]+\.$/u.test(english(message)))).toBe(true);
  });

  // Other systems hold no such names.
  test.runIf(process.platform === 'linux')('whose name is not UTF-8', async () => {
    await put({ 'good.txt': TEXT, 'good\ufffd.txt': `Again: ${TEXT}` });
    await writeFile(Buffer.from(join(dir, 'caf\xe9.txt'), 'latin1'), TEXT);
    const { articles, problems } = await load();
    expect(articles.map((a) => a.file)).toEqual(['good.txt', 'good\ufffd.txt']);
    expect(problems.map(({ message }) => english(message))).toEqual([
      '"caf\ufffd.txt" has a name that is not valid UTF-8 and was left out: rename it.',
    ]);
  });

  test('by what it is inside, where that is not what its ending says', async () => {
    const doc = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const archive = zipOf(new Map([['a.txt', Buffer.from('x')]]));
    const saved = 'MIME-Version: 1.0\nContent-Type: multipart/related\n';
    await put({
      'page.txt': `\ufeff\n${HTML}`,
      'page.pdf': HTML,
      'paper.txt': PDF,
      'paper.html': PDF,
      'word.md': DOCX,
      'word.html': DOCX,
      'zip.txt': archive,
      'rich.txt': '{\\rtf1\\ansi Thirty-three miners died.\\par}',
      'rich.docx': '{\\rtf1\\ansi Thirty-three miners died.\\par}',
      'old.txt': doc,
      'old.html': doc,
      'saved.html': saved,
      'saved.txt': `From: <Saved by Blink>\n${saved}`,
      'good.md': `# Tags\n\n<!doctype html><html><head> begin a page. ${TEXT}`,
      'good.txt': `<html> is a tag, %PDF- a beginning. ${TEXT}`,
    });
    const { articles, problems } = await load();
    expect(articles.map((a) => a.file)).toEqual(['good.md', 'good.txt']);
    expect(problems.map(({ message }) => english(message))).toEqual([
      '"old.html" is an old Word file (.doc) inside and was left out: save it as DOCX.',
      '"old.txt" is an old Word file (.doc) inside and was left out: save it as DOCX.',
      '"page.pdf" is a web page inside and was left out: rename it to end in .html.',
      '"page.txt" is a web page inside and was left out: rename it to end in .html.',
      '"paper.html" is a PDF inside and was left out: rename it to end in .pdf.',
      '"paper.txt" is a PDF inside and was left out: rename it to end in .pdf.',
      '"rich.docx" is RTF inside and was left out: save it as DOCX, PDF or text.',
      '"rich.txt" is RTF inside and was left out: save it as DOCX, PDF or text.',
      '"saved.html" is a web archive (MHTML) inside and was left out: save the page as HTML.',
      '"saved.txt" is a web archive (MHTML) inside and was left out: save the page as HTML.',
      '"word.html" is a DOCX inside and was left out: rename it to end in .docx.',
      '"word.md" is a DOCX inside and was left out: rename it to end in .docx.',
      '"zip.txt" is an archive (ZIP) inside and was left out: unpack it, and put the articles in its place.',
    ]);
  });

  test('when it is a document of another kind; what is no document is passed over', async () => {
    await put({
      'good.txt': TEXT,
      'a.doc': 'x',
      'b.RTF': 'x',
      'c.odt': 'x',
      'd.pages': 'x',
      'e.mhtml': 'x',
      'f.mht': 'x',
      'g.webarchive': 'x',
      'h.epub': 'x',
      'i/story.text': 'x',
      'j.png': 'x',
      'k.json': '{}',
      'l.css': 'x',
      m: 'x',
      'n.constructor': 'x',
    });
    const { articles, problems } = await load();
    expect(articles.map((a) => a.file)).toEqual(['good.txt']);
    expect(problems.map(({ message }) => english(message)).sort()).toEqual([
      '"a.doc" is an old Word file and was left out: save it as DOCX, PDF or text.',
      '"b.RTF" is RTF and was left out: save it as DOCX, PDF or text.',
      '"c.odt" is an OpenDocument text and was left out: save it as DOCX, PDF or text.',
      '"d.pages" is a Pages document and was left out: save it as DOCX, PDF or text.',
      '"e.mhtml" is a web archive (MHTML) and was left out: save the page as HTML.',
      '"f.mht" is a web archive (MHTML) and was left out: save the page as HTML.',
      '"g.webarchive" is a web archive of Safari and was left out: save the page as HTML.',
      '"h.epub" is an EPUB and was left out: save it as DOCX, PDF or text.',
      '"i/story.text" ends in .text and was left out: rename it to end in .txt.',
    ]);
  });

  test('when it takes too long', async () => {
    // A page that draws ten million letters, each by itself.
    const endless = pdfOfStreams([stream(`BT /F1 9 Tf ${'1 0 Td (x) Tj '.repeat(3_000_000)} ET`)]);
    await put({ 'endless.pdf': endless, 'good.txt': TEXT });
    const { articles, problems } = await load(1000);
    expect(articles.map((a) => a.file)).toEqual(['good.txt']);
    expect(problems.map((problem) => english(problem.message))).toEqual([
      '"endless.pdf" takes too long to read and was left out: save its text as .txt.',
    ]);
  });

  test('and not read again at the next start, until it is another file', async () => {
    const told = async (patience?: number) =>
      (await load(patience)).problems.map(({ message }) => english(message));
    const noText =
      '"a.html" is a page without text and was left out: save the page when the article is shown.';
    await put({ 'a.html': '<html><body></body></html>', 'good.txt': TEXT });
    expect(await told()).toEqual([noText]);
    // Nothing can be read in no time at all.
    expect(await told(0)).toEqual([noText]);
    await put({ 'a.html': HTML });
    const slow = ['"a.html" takes too long to read and was left out: save its text as .txt.'];
    expect(await told(0)).toEqual(slow);
    expect(await told()).toEqual(slow);
    const { articles } = await load();
    expect(articles.map((a) => a.file)).toEqual(['good.txt']);
    await put({ 'a.html': `${HTML}\n` });
    expect(await told()).toEqual([]);
  });

  test('and read again where what is kept of the refusal is damaged, or may be no fault of the file', async () => {
    await put({ 'a.html': HTML, 'good.txt': TEXT });
    expect((await load(0)).problems).toHaveLength(1);
    const path = await stored('html2.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('takesTooLong', 'takesNoTime'));
    expect((await load()).problems).toEqual([]);
    const loop = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>'];
    await put({ 'loop.pdf': pdfOfObjects(loop) });
    expect(english((await load()).problems[0]!.message)).toContain('cannot be read as PDF');
    expect(english((await load(0)).problems[0]!.message)).toContain('takes too long');
  });

  test('when the thread that reads it falls, and the next is read', async () => {
    await put({ 'a.html': '<b></b>'.repeat(200_000), 'b.html': HTML });
    const { articles, problems } = await loadCorpus(dir, { extractor: new Extractor({ memory: 60 }) });
    expect(articles.map((a) => a.file)).toEqual(['b.html']);
    expect(english(problems[0]!.message)).toMatch(
      /^"a\.html" needs too much memory to read and was left out: /,
    );
  });
});
