import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Reply } from '../../src/domain.ts';
import { en } from '../../src/locale/en.ts';
import type { FormatId } from '../../src/render/export/format.ts';
import { exported, formatsFor } from '../../src/render/export/index.ts';
import { svgOf } from '../../src/render/picture/picture.ts';
import { corpusOf } from '../render/export/corpus-of.ts';
import { hiddenIn } from './hidden.ts';
import type { Drawn, Medium } from './medium.ts';
import { articleOf, repliesWith, type Words } from './places.ts';

type Element = ReturnType<typeof parseHTML>['document']['documentElement'];

/** Whose number depends on how many lines a text has. */
const LINES = ['br', 'p'];
/** Whose value tells of the words in a cell. */
const OF_WORDS = ['class'];

/** The elements of a page with the names of their attributes, in order. */
function elementsOf(page: Element): string[] {
  return [...page.querySelectorAll('*')]
    .filter((e) => !(LINES.includes(e.localName) && e.closest('blockquote')))
    .map((e) => {
      const names = [...e.attributes].map(({ name }) => name).filter((name) => !OF_WORDS.includes(name));
      return [e.localName, ...names].join(' ');
    });
}

/** Where the links of a page lead that are neither on it nor of the web. */
function oddLinks(page: Element): string[] {
  return [...page.querySelectorAll('[href], [src], [cite]')]
    .flatMap((e) => ['href', 'src', 'cite'].flatMap((name) => e.getAttribute(name) ?? []))
    .filter((address) => !/^(?:#|https:\/\/(?:evil|harbour)\.example)/i.test(address))
    .map((address) => `links to ${address}`);
}

const named = (faults: readonly string[], text: string): string[] =>
  faults.map((fault) => `has ${fault} in ${JSON.stringify(text)}`);

function html(text: string): Drawn {
  const { document } = parseHTML(text);
  const page = document.documentElement;
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  return {
    forms: elementsOf(page),
    faults: [
      ...(policy?.getAttribute('content')?.startsWith("default-src 'none'; style-src 'sha256-")
        ? []
        : ['has no policy']),
      ...oddLinks(page),
      ...named(hiddenIn(text), text),
    ],
  };
}

function md(text: string): Drawn {
  const body = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const page = parseHTML(`<!DOCTYPE html><html><body>${body}</body></html>`).document.documentElement;
  return { forms: elementsOf(page), faults: [...oddLinks(page), ...named(hiddenIn(text), text)] };
}

/** What a spreadsheet takes for a formula, or for the start of one where other marks end a cell. */
const FORMULA = /^[\s\u200b\u2060\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;

function csv(text: string): Drawn {
  const rows: string[][] = parse(text, { bom: true, record_delimiter: '\r\n' });
  const formulas = [
    ...rows.flat(),
    ...text
      .slice(1)
      .split(/[;\t\n\r]/)
      .map((c) => c.replace(/^"+/, '')),
  ];
  return {
    forms: rows.map((row) => `${row.length} ${row[0]}`),
    faults: [
      ...formulas
        .filter((cell) => FORMULA.test(cell))
        .map((cell) => `has the formula ${JSON.stringify(cell)}`),
      ...named(hiddenIn(text.slice(1).replaceAll('\r\n', '\n')), text),
    ],
  };
}

function json(text: string): Drawn {
  const { format, '@context': context } = JSON.parse(text);
  return {
    forms: [`${format ?? context}`],
    faults: named([...hiddenIn(text), ...(text.includes('<') ? ['an element'] : [])], text),
  };
}

const READ: Record<FormatId, (text: string) => Drawn> = { md, html, csv, json, claimreview: json };

function sheet(reply: Reply, format: FormatId, words: Words): Drawn {
  const corpus = corpusOf([articleOf(words)]);
  const { name, text } = exported(reply, format, { asked: '2025-03-27', corpus, say: en });
  const { forms, faults } = READ[format](text);
  return { forms, faults: [...faults, ...(/^[\w.-]+$/.test(name) ? [] : [`is named ${name}`])] };
}

/** The sheets of a format of all replies that can be written in it. */
export function sheetsIn(format: FormatId): Medium {
  return (words) =>
    Object.fromEntries(
      Object.entries(repliesWith(words))
        .filter(([, reply]) => formatsFor(reply).some(({ id }) => id === format))
        .map(([name, reply]) => [name, sheet(reply, format, words)]),
    );
}

/** What is wrong with the picture of an answer. */
export async function pictureFaults(words: Words): Promise<string[]> {
  const { answer, 'answer for several events': events } = repliesWith(words);
  const pictures = await Promise.all(
    [answer, events].map((a) => (a?.kind === 'factcheck' ? svgOf(a) : null)),
  );
  return pictures.flatMap((svg) => {
    if (svg === null) return ['there is none'];
    const own = /^(?:svg|g|rect|line|path|circle|text|tspan|title|desc|style|defs|pattern)$/i;
    const foreign = [...parseHTML(svg).document.querySelectorAll('*')].filter((e) => !own.test(e.localName));
    return [...foreign.map((e) => `has an element ${e.localName}`), ...named(hiddenIn(svg), svg)];
  });
}
