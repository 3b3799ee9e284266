import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { Mistake } from '../../src/mistake.ts';
import { english, inEnglish } from '../english.ts';

const ARTICLE = 'River cuts off the lower town\n\nThe river rose by two metres on Monday. Nobody was hurt.\n';
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'crosscheck-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function put(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), content);
  }
}

const mistakeOf = (path: string) =>
  loadCorpus(path).then(
    () => 'no mistake',
    (error) => {
      expect(error).toBeInstanceOf(Mistake);
      return (error.message as string).replaceAll(dir, 'DIR');
    },
  );

describe('the sample articles', () => {
  test('say what they say of themselves and no more', async () => {
    const { articles, problems } = await loadCorpus('seeds');
    expect(problems).toEqual([]);
    expect(
      articles.map(({ file, outlet, headline, published, url }) => [
        file.slice(0, 3),
        outlet,
        headline,
        published,
        url,
      ]),
    ).toMatchInlineSnapshot(`
        [
          [
            "000",
            "Tampa Free Press",
            null,
            null,
            null,
          ],
          [
            "001",
            null,
            "Noem Stands Before Alleged Gang Members in Prison Intensifying Trump’s Message to Criminals",
            null,
            null,
          ],
          [
            "002",
            null,
            "VIDEO: Kristi Noem’s El Salvador Prison Tour",
            null,
            null,
          ],
          [
            "003",
            null,
            "DHS Sec. Noem issues stern warning to criminal illegal aliens in U.S. during tour of El Salvador's CECOT prison",
            null,
            null,
          ],
          [
            "004",
            "Moneycontrol",
            null,
            null,
            null,
          ],
        ]
      `);
  });

  test('every passage stands byte for byte on its line of its file', async () => {
    const { articles, passages, summary } = await loadCorpus('seeds');
    const files = new Map<string, string>();
    for (const { file } of articles) files.set(file, await readFile(join('seeds', file), 'utf8'));
    for (const passage of passages) {
      expect(passage.article.text.slice(passage.start, passage.end)).toBe(passage.text);
      expect(files.get(passage.article.file)!.split('\n')[passage.line - 1]).toContain(passage.text);
    }
    expect(summary).toMatchObject({ articles: 5, passages: passages.length });
  });

  test('show what is not the article itself', async () => {
    const { passages } = await loadCorpus('seeds');
    const other = passages.filter(({ kind }) => kind !== 'body');
    expect(
      other.map(
        ({ article, line, kind, text }) =>
          `${article.file.slice(0, 3)}:${line} ${kind}: ${text.slice(0, 50)}`,
      ),
    ).toMatchInlineSnapshot(`
        [
          "000:3 related-headline: READ: U.S. Deports Foreign Gang Terrorists Overnig",
          "000:7 related-headline: READ: VIDEO: Gangsters Grounded: 200+ Deported Tre",
          "000:12 related-headline: READ: ICE In Colorado Sends Homicide Suspect Back ",
          "000:16 furniture: Please make a small donation to the Tampa Free Pre",
          "000:16 furniture: Your contribution enables us to continue deliverin",
          "000:17 furniture: Connect with us: Follow the Tampa Free Press on Fa",
          "000:18 furniture: Sign up: Subscribe to our free newsletter for a cu",
          "001:1 headline: Noem Stands Before Alleged Gang Members in Prison ",
          "001:3 furniture: 3 Min Read",
          "001:4 furniture: Photo by ALEX BRANDON/POOL/AFP via Getty Images",
          "001:8 furniture: - Advertisement -",
          "001:18 furniture: - Advertisement -",
          "001:26 furniture: Leave a Comment",
          "001:28 furniture: This will close in 20 seconds",
          "002:1 headline: VIDEO: Kristi Noem’s El Salvador Prison Tour",
          "002:3 furniture: Kristi Noem",
          "002:7 furniture: Watch the video down below.",
          "003:1 headline: DHS Sec. Noem issues stern warning to criminal ill",
          "003:5 headline: Noem tours El Salvador's CECOT prison",
          "003:10 embedded-post: I toured the CECOT, El Salvador’s Terrorism Confin",
          "003:11 embedded-post: President Trump and I have a clear message to crim",
          "003:12 embedded-post: If you do not leave, we will hunt you down, arrest",
          "003:13 embedded-post: — Secretary Kristi Noem (@Sec_Noem) March 26, 2025",
          "003:14 headline: Human rights groups speak out",
          "003:19 headline: Not a place that anybody would want to be",
          "004:3 embedded-post: I toured the CECOT, El Salvadors Terrorism Confine",
          "004:3 embedded-post: If you do not leave, we will hunt you down, arrest",
          "004:13 furniture: Discover the latest Business News, Sensex, and Nif",
          "004:13 furniture: Obtain Personal Finance insights, tax queries, and",
          "004:14 furniture: Find the best of Al News in one place, specially c",
          "004:15 furniture: Stay on top of the latest tech trends and biggest ",
        ]
      `);
  });
});

describe('any folder', () => {
  test('below it, in order of name, whatever is hidden or no article left out, and links by name', async () => {
    await put({
      'b.txt': `${ARTICLE}\nNobody left.\n`,
      'a/z.md': '# Title\n\nText here.\n',
      'B.TXT': ARTICLE,
      '.hidden.txt': ARTICLE,
      '.git/x.txt': ARTICLE,
      'node_modules/x/y.txt': ARTICLE,
      'picture.png': 'x',
      'list.csv': 'a,b',
    });
    await symlink(join(dir, 'b.txt'), join(dir, 'link.txt'));
    await symlink(join(dir, 'a'), join(dir, 'loop'));
    const { articles, problems } = await loadCorpus(dir);
    expect(articles.map(({ file }) => file)).toEqual(['B.TXT', 'a/z.md', 'b.txt']);
    expect(problems.map(({ message }) => english(message))).toEqual([
      '"link.txt" is a symbolic link and was left out: put what it points to in its place.',
      '"loop" is a symbolic link and was left out: put what it points to in its place.',
    ]);
  });

  test('and names a file that holds the very text of another', async () => {
    await put({ 'a.txt': ARTICLE, 'b.txt': ARTICLE });
    const { articles, problems } = await loadCorpus(dir);
    expect(articles.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
    expect(inEnglish(problems)).toEqual([
      { file: 'b.txt', line: null, message: expect.stringContaining('the very text of "a.txt"') },
    ]);
  });

  test('with Windows line ends and a byte order mark', async () => {
    await put({ 'a.txt': `\ufeff${ARTICLE.replaceAll('\n', '\r\n')}` });
    const { articles, passages } = await loadCorpus(dir);
    expect(articles[0]!.text.startsWith('River')).toBe(true);
    expect(passages.map(({ line, kind, text }) => [line, kind, text])).toEqual([
      [1, 'headline', 'River cuts off the lower town'],
      [3, 'body', 'The river rose by two metres on Monday.'],
      [3, 'body', 'Nobody was hurt.'],
    ]);
  });

  test('sources.json goes before the front matter, and that before the text', async () => {
    const front =
      '---\noutlet: Front Post\ntitle: Front title\ndate: 2025-01-02\nlink: https://front.example/a\n---\n';
    await put({
      'a.md': `${front}# Own title\n\n3 March 2025\n\nText here.\n`,
      'b.txt': 'Own title here\n\n3 March 2025\n\nText is here.\n',
      'sources.json': JSON.stringify({ 'a.md': { outlet: 'Listed Post', published: '2025-02' } }),
    });
    const { articles, passages, problems } = await loadCorpus(dir);
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({
      outlet: 'Listed Post',
      headline: 'Front title',
      published: '2025-02',
      url: 'https://front.example/a',
    });
    expect(articles[0]!.text.startsWith(front)).toBe(true);
    expect(passages[0]).toMatchObject({ text: 'Own title', line: 7 });
    expect(articles[1]).toMatchObject({
      outlet: null,
      headline: 'Own title here',
      published: '2025-03-03',
      url: null,
    });
  });

  test('a sources.json that is a link is not followed, as it may lead out of the folder', async () => {
    await put({ 'a.txt': ARTICLE, 'b/listed.json': '{ "a.txt": { "outlet": "The Example" } }' });
    await symlink('b/listed.json', join(dir, 'sources.json'));
    expect(await mistakeOf(dir)).toBe(
      'DIR/sources.json cannot be read (it is a symbolic link): give Crosscheck the right to read it, or remove it.',
    );
  });

  test('the fingerprint changes with a name, a byte and what is stated of a file, and with nothing else', async () => {
    const print = async () => (await loadCorpus(dir)).summary.fingerprint;
    await put({ 'a.txt': ARTICLE });
    const first = await print();
    expect(first).toMatch(/^[0-9a-f]{12}$/);
    expect(await print()).toBe(first);
    await put({ 'picture.png': 'x', 'sources.json': '{}' });
    expect(await print()).toBe(first);
    await put({ 'sources.json': '{ "a.txt": { "outlet": "The Example" } }' });
    const second = await print();
    await put({ 'a.txt': `${ARTICLE} ` });
    const third = await print();
    await put({ 'a.txt': ARTICLE, 'b.txt': ARTICLE });
    expect(new Set([first, second, third, await print()]).size).toBe(4);
  });
});

describe('a file that cannot be used is told and the rest goes on', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', '"bad.txt" is empty and was left out: put the article into it, or remove it.'],
    [
      'blank',
      ' \r\n\t\n',
      '"bad.txt" holds only blanks and was left out: put the article into it, or remove it.',
    ],
    [
      'Latin-1',
      Buffer.from('Caf\xe9 closed.', 'latin1'),
      '"bad.txt" is not valid UTF-8 and was left out: save it again with UTF-8 as its encoding.',
    ],
    [
      'UTF-16',
      Buffer.from('\ufeffText', 'utf16le'),
      '"bad.txt" is UTF-16, not UTF-8, and was left out: save it again as UTF-8.',
    ],
    [
      'binary',
      'PK\0\0',
      '"bad.txt" is not text (it holds a NUL byte) and was left out: save the article as plain UTF-8 text.',
    ],
    [
      'too large',
      'a b. '.repeat(1_100_000),
      '"bad.txt" is larger than 5 MB (5.2 MB) and was left out: split it into one file an article.',
    ],
  ])('%s', async (_, content, message) => {
    await put({ 'bad.txt': content, 'good.txt': ARTICLE });
    const { articles, problems } = await loadCorpus(dir);
    expect(articles.map(({ file }) => file)).toEqual(['good.txt']);
    expect(inEnglish(problems)).toEqual([{ file: 'bad.txt', line: null, message }]);
  });

  test.skipIf(process.getuid?.() === 0)('not allowed to be read', async () => {
    await put({ 'bad.txt': ARTICLE, 'below/x.txt': ARTICLE, 'good.txt': ARTICLE });
    await chmod(join(dir, 'bad.txt'), 0);
    await chmod(join(dir, 'below'), 0);
    const { articles, problems } = await loadCorpus(dir);
    await chmod(join(dir, 'below'), 0o700);
    expect(articles.map(({ file }) => file)).toEqual(['good.txt']);
    expect(problems.map(({ message }) => english(message))).toEqual([
      '"bad.txt" cannot be read (permission denied): give Crosscheck the right to read it.',
      'The folder "below" cannot be opened, so its articles are missing: allow reading it, or move it away.',
    ]);
  });
});

describe('a folder that is no corpus', () => {
  test('does not exist', async () => {
    expect(await mistakeOf(join(dir, 'nowhere'))).toBe(
      'The corpus folder "DIR/nowhere" does not exist: create it and put the articles there as .txt, .md, .html, .htm, .pdf or .docx files, or name another folder.',
    );
  });

  test('is a file', async () => {
    await put({ 'a.txt': ARTICLE });
    expect(await mistakeOf(join(dir, 'a.txt'))).toBe(
      'The corpus "DIR/a.txt" is a file, not a folder: name the folder that holds the articles.',
    );
  });

  test('is empty', async () => {
    expect(await mistakeOf(dir)).toBe(
      'The corpus folder "DIR" holds no article: put the articles there as .txt, .md, .html, .htm, .pdf or .docx files, or name another folder.',
    );
  });

  test('holds nothing readable', async () => {
    await put({ 'a.txt': '', 'b.txt': 'x\0' });
    expect(await mistakeOf(dir)).toBe(
      'The corpus folder "DIR" holds no article that can be read: "a.txt" is empty and was left out: put the article into it, or remove it. (and 1 more)',
    );
  });
});
