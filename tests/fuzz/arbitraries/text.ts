import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { pieces } from './pieces.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDERS = ['seeds', 'tests/relevance/topics/quake/corpus', 'tests/relevance/topics/budget/corpus'];

/** Sentences of real articles: what the readers read most of. */
const SENTENCES = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readFileSync(join(ROOT, folder, file), 'utf8').split('\n')),
).filter((line) => line.length > 20 && line.length < 400);

/** What readers of figures, quotations, dates and page furniture look for, whole and in halves. */
const FRAGMENTS = {
  numbers: pieces(
    '238¦1,200¦1.200,5¦3½¦½¦0¦-0¦--5¦1e400¦0x1F¦1/0¦1 in 0¦00:60¦12:34:56¦3.14.15¦٣٤¦１２３¦Ⅻ¦1 000 000¦x²',
    `${'9'.repeat(400)}¦0.${'0'.repeat(330)}1¦hundreds¦a dozen¦two thirds¦twenty-¦million¦a trillion trillion¦no¦10–12`,
  ),
  units: pieces(
    'km¦%¦percent¦°C¦bn¦acre-feet¦people¦-year-old¦aged¦kg/m²¦hours¦st¦nd¦votes to¦per¦a month¦times',
    '$¦€¦£¦¥¦US$¦R$¦₿¦dollars¦cents¦kroner',
  ),
  bounds: pieces(
    'more than¦less than¦up to¦at least¦nearly¦about¦between¦from¦to¦and¦over¦not¦no more than¦as many as',
    'half of¦one in¦of them¦including¦twice¦the first',
  ),
  dates: pieces(
    'March 26, 2025¦2025-02-30¦26.3.2025¦last Monday¦yesterday¦in 2022¦the 1990s¦noon¦Feb. 29, 2023¦10 a.m.',
    '0000-00-00¦13/13/13¦the year 99999¦Updated March 2, 2025¦May',
  ),
  quotation: pieces(
    "“¦”¦‘¦’¦\"¦'¦«¦»¦„¦‚¦‹¦「¦``¦&quot;¦“”¦““¦”“¦'s¦’s",
    'he said¦said Noem¦according to officials¦told CNN¦wrote:¦, she said.¦reportedly¦alleged',
  ),
  marks: pieces(
    '<b>¦</p>¦<script>¦<!--¦-->¦]]>¦&amp;¦&#0;¦[a](https://a.example)¦![¦](¦|¦# ¦- ¦> ¦---¦===¦```¦**¦__¦~~¦`¦\\',
    '-# ¦### ¦||¦[^1]¦=1+1¦(¦)¦[¦]¦{¦}¦…¦—¦. ¦! ¦? ¦: ¦;¦•¦U.S. ¦Sec. ¦No. ¦/¦%E0¦3 Min Read',
    '<@123456789012345678>¦<@&1>¦<#1>¦@everyone¦@here¦<t:1:R>¦</a:1>¦<a:b:1>¦<id:guide>',
    '__proto__¦constructor¦toString¦$&¦$1¦%s¦\\u0000¦null¦NaN',
  ),
  odd: pieces(
    '\0¦\u0007¦\u001b[31m¦\ud800¦\udc00¦\u202e¦\u2066¦\u200b¦\u200d¦\u2060¦\ufeff¦\u2028¦\u2029¦\u0085¦\r\n¦\r¦\v',
    `\f¦\t¦\u00a0¦\u00ad¦\u3000¦\ufffd¦\ufffe¦e${'\u0301'.repeat(60)}¦👩‍👩‍👧¦🏴󠁧󠁢󠁥󠁮󠁧󠁿¦漢字かな¦مرحبا ٢٣¦שלום¦ﷺ¦ß¦İ¦ﬁ¦𝟛𝟞`,
  ),
  words: pieces(
    'deportees¦people¦killed¦were¦sent¦the¦prison¦President¦Tampa¦officials¦in¦El Salvador¦gang members¦dead',
    'injured¦opened¦capacity¦budget¦who¦how many¦when',
  ),
};

const fragment = fc.oneof(
  ...Object.values(FRAGMENTS).map((some) => fc.constantFrom(...some)),
  fc.constantFrom(...SENTENCES),
);
const blank = fc.constantFrom(' ', ' ', ' ', '', '', '\n', '\n\n', ', ', '. ', '  ');

const woven = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(fragment, blank), { maxLength: most, size: 'max' }).map((parts) => parts.flat().join(''));

/** A real sentence into which something is put, or of which something is cut. */
const spoiled = fc
  .tuple(
    fc.constantFrom(...SENTENCES),
    fc.array(fc.tuple(fc.nat(400), fc.nat(12), fragment), { maxLength: 4 }),
  )
  .map(([sentence, changes]) =>
    changes.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), sentence),
  );

/** One thing very often: a very long line, very many short ones, or marks that open and never close. */
const repeated = fc
  .tuple(fragment, blank, fc.integer({ min: 2, max: 400 }))
  .map(([unit, between, times]) =>
    (unit + between).repeat(Math.min(times, Math.ceil(4000 / (unit.length + 1)))),
  );

const nested = fc
  .tuple(
    fc.constantFrom('“”', '‘’', '«»', '„“', '()', '[]', '""'),
    fragment,
    fc.integer({ min: 1, max: 200 }),
  )
  .map(([marks, inside, depth]) => marks[0]!.repeat(depth) + inside + marks[1]!.repeat(depth));

/** The text of an article as nobody would write it. */
export const articleText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: woven(30) },
  {
    weight: 4,
    arbitrary: fc.array(spoiled, { minLength: 1, maxLength: 6 }).map((some) => some.join('\n\n')),
  },
  { weight: 1, arbitrary: fc.tuple(woven(4), repeated, woven(4)).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.tuple(woven(4), nested, woven(4)).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.tuple(frontMatter(), woven(10)).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

/** Something short that somebody types: a question, the words of a quotation, an outlet, a day. */
export const typed: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: woven(6) },
  { weight: 3, arbitrary: spoiled },
  { weight: 1, arbitrary: fc.oneof(repeated, nested).map((text) => text.slice(0, 1100)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  { weight: 1, arbitrary: fragment },
);

function frontMatter(): fc.Arbitrary<string> {
  const key = fc.constantFrom(
    'outlet',
    'title',
    'date',
    'url',
    '__proto__',
    'constructor',
    '&a',
    '*a',
    '? ',
    '- ',
    '',
  );
  const value = fc.oneof(
    fragment,
    fc.constantFrom(
      '*a',
      '&a b',
      '!!js/function x',
      '{',
      '[[[',
      '|',
      '>',
      '<<: *a',
      '!!binary ====',
      '.inf',
      '"',
      '{}',
    ),
  );
  const line = fc.tuple(key, fc.constantFrom(': ', ':', ' '), value).map((parts) => parts.join(''));
  const end = fc.constantFrom('---\n', '...\n', '', '----\n');
  return fc
    .tuple(fc.array(line, { maxLength: 6 }), end)
    .map(([lines, close]) => `---\n${lines.map((text) => `${text}\n`).join('')}${close}`);
}
