import { createHash } from 'node:crypto';
import type { Catalogue } from '../../locale/catalogue.ts';
import { httpUrl } from '../url.ts';
import { visibleLine } from '../visible.ts';
import { escapeHtml } from './escape.ts';
import type { Format } from './format.ts';
import type { Citation, FigureRow, Part, PlaceRow, Sheet } from './model.ts';
import { articleWords, figureColumns, lineOf, stretchWords } from './places.ts';
import { sheetOf } from './sheet/index.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dt { font-weight: 600; } dd { margin: 0; }
blockquote { margin: .25rem 0 .75rem; padding-inline-start: 1rem; border-inline-start: .25rem solid GrayText; white-space: pre-wrap; }
.table { overflow-x: auto; } table { border-collapse: collapse; font-size: .875rem; }
th, td { border: 1px solid GrayText; padding: .25rem .5rem; text-align: start; vertical-align: top; overflow-wrap: normal; }
caption { text-align: start; } .number { text-align: end; font-variant-numeric: tabular-nums; }
li { margin-bottom: .5rem; } bdi { white-space: pre-wrap; }
@media print { body { max-width: none; margin: 0; font-size: 9pt; } .table { overflow: visible; } table { font-size: 7pt; } tbody, li, blockquote { break-inside: avoid; } @page { size: landscape; margin: 1.5cm; } }
`;
/** Nothing is fetched and nothing runs: of this page only its own style counts. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** Text whose direction is its own among text of another, on one line. */
function inline(text: string): string {
  if (text === '') return '';
  return `<bdi>${escapeHtml(visibleLine(text))}</bdi>`;
}

/** Verbatim text in a language that is not known. */
function quoted(text: string, url: string | null = null): string {
  const cite = httpUrl(url) ? ` cite="${escapeHtml(httpUrl(url)!)}"` : '';
  return `<blockquote lang="" dir="auto"${cite}>${escapeHtml(text)}</blockquote>`;
}

/** What is known of an article, its address as a link where it is one of the web. */
function about(row: PlaceRow['source'], say: Catalogue): string {
  const link = httpUrl(row.url);
  const [address, ...rest] = articleWords(row, say).reverse();
  const shown = link
    ? `<a href="${escapeHtml(link)}" rel="noreferrer">${inline(address!)}</a>`
    : inline(address!);
  return [...rest.reverse().map(inline), shown].join(' · ');
}

function reference({ number }: Citation): string {
  return `<a href="#e${number}">[${number}]</a>`;
}

/** A reading: its figure and what goes with it, and below them its sentence with its place. */
function readingRows(row: FigureRow, columns: ReturnType<typeof figureColumns>, say: Catalogue): string {
  const [label, ...cells] = columns.map((c) => c.cell(row));
  const tds = cells.map((cell) => {
    const number = /^-?[\d.]+$/.test(cell) ? ' class="number"' : '';
    return `<td${number}>${inline(cell)}</td>`;
  });
  const { cited } = row;
  const place = `<cite>${inline(stretchWords(cited, say))}</cite> ${reference(cited)} · ${about(cited, say)}`;
  return `<tbody>
<tr><th scope="rowgroup" rowspan="2">${escapeHtml(label!)}</th>${tds.join('')}</tr>
<tr><td colspan="${tds.length}">${place}${quoted(cited.exact, cited.url)}</td></tr>
</tbody>`;
}

function table(rows: readonly FigureRow[], caption: string, say: Catalogue): string {
  const columns = figureColumns(rows, say).filter((c) => !c.isOfSentence);
  const heads = columns.map((c) => `<th scope="col">${escapeHtml(c.heading)}</th>`).join('');
  const name = escapeHtml(caption);
  return `<div class="table" role="region" aria-label="${name}" tabindex="0"><table><caption>${name}</caption>
<thead><tr>${heads}</tr></thead>
${rows.map((row) => readingRows(row, columns, say)).join('\n')}
</table></div>`;
}

/** What is listed; `id` is that of the excerpt which is quoted here. */
function item(row: PlaceRow, say: Catalogue, id: string | null): string {
  const { status, text, notes, source, cited } = row;
  const place = `<cite>${inline(cited ? stretchWords(cited, say) : lineOf(source))}</cite>`;
  const head = [
    ...(status ? [`<strong>${escapeHtml(status)}</strong>`] : []),
    `${place}${cited ? ` ${reference(cited)}` : ''}`,
    ...(cited || row.row === 'source' ? [about(source, say)] : []),
  ].join(' · ');
  const quotation = text === null ? '' : quoted(text, source.url);
  return `<li${id ? ` id="${id}"` : ''}>${[head, ...notes.map(inline)].join('<br>')}${quotation}</li>`;
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

/** The page's parts. What the sheet quotes stands where it is listed first, and what is not listed at the end. */
function body(sheet: Sheet, say: Catalogue): string[] {
  const listed = sheet.parts.flatMap((p) => p.places);
  const homes = new Map(
    sheet.citations.map((c) => [listed.find((p) => p.cited?.number === c.number && p.text === c.exact), c]),
  );
  const idOf = (row: PlaceRow): string | null => (homes.has(row) ? `e${homes.get(row)!.number}` : null);
  const isListed = new Set([...homes].flatMap(([row, { number }]) => (row ? [number] : [])));
  const others = sheet.citations.filter(({ number }) => !isListed.has(number));
  const part = ({ heading, quoted: own, says, figures, places }: Part): string =>
    [
      `<section>\n<h2>${inline(heading)}</h2>`,
      ...(own === null ? [] : [quoted(own)]),
      ...says.map((sentence) => `<p>${inline(sentence)}</p>`),
      ...(figures.length > 0 ? [table(figures, `${say.sheet.figures}: ${heading}`, say)] : []),
      ...(places.length > 0 ? [list(places.map((p) => item(p, say, idOf(p))))] : []),
      '</section>',
    ].join('\n');
  const rest = others.map((c): string => {
    const row: PlaceRow = {
      row: 'excerpt',
      status: null,
      text: c.exact,
      speaker: null,
      notes: [],
      source: c,
      cited: c,
    };
    return item(row, say, `e${c.number}`);
  });
  return [
    ...sheet.parts.map(part),
    ...(rest.length > 0
      ? [`<section>\n<h2>${escapeHtml(say.sheet.cited)}</h2>\n${list(rest)}\n</section>`]
      : []),
  ];
}

/** One page that needs nothing else: no script, nothing fetched, readable on dark and light and in print. */
export const html: Format = {
  id: 'html',
  ending: '.html',
  type: 'text/html',
  write(given) {
    const { say } = given;
    const sheet = sheetOf(given);
    const marked = sheet.annotated
      ?.map(({ text, mark }) => `${escapeHtml(text)}${mark === null ? '' : ` <sup>[${mark}]</sup>`}`)
      .join('');
    const facts = sheet.facts.map((f) => `<dt>${escapeHtml(f.label)}</dt><dd>${inline(f.text)}</dd>`);
    return `<!DOCTYPE html>
<html lang="${escapeHtml(say.sheet.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(sheet.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${inline(sheet.title)}</h1>
${marked ? `<blockquote lang="" dir="auto">${marked}</blockquote>\n` : ''}<dl>
${facts.join('\n')}
</dl>
${body(sheet, say).join('\n')}
<footer><p>${escapeHtml(say.sheet.verbatim)}</p></footer>
</main>
</body>
</html>
`;
  },
};
