import { readDate } from '../../dates.ts';
import type { Source } from '../../sources.ts';
import { decodeEntities } from '../entities.ts';
import { clean } from '../format.ts';
import type { DomDocument } from './dom.ts';

/** Types of schema.org that are an article. */
const ARTICLE = /(?:Article|BlogPosting|Report)$/;
const DEEPEST = 20;
const LONGEST = 500;

type Json = Record<string, unknown>;

/** What a page states of itself in JSON-LD, meta tags and links. The day of a change is no day of publication. */
export function statedIn(document: DomDocument, page: string): Source {
  const data = dataIn(document);
  const article = articleOf(data, 0);
  const meta = metaOf(document);
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const outlet =
    line(nameOf(article?.publisher) ?? namedBy(idOf(article?.publisher), data, 0)) ??
    line(meta('og:site_name')) ??
    line(meta('application-name'));
  const title = [
    nameOf(article?.headline),
    meta('og:title'),
    document.querySelector('title')?.textContent,
  ].map(line);
  return {
    outlet,
    title: withoutOutlet(title.find((words) => words !== null) ?? null, outlet),
    published: firstDay([
      nameOf(article?.datePublished),
      meta('article:published_time'),
      meta('datepublished'),
      meta('pubdate'),
      meta('dc.date.issued'),
      meta('date'),
      timeIn(document),
    ]),
    url: firstAddress([
      link,
      meta('og:url'),
      nameOf(article?.url),
      nameOf(article?.mainEntityOfPage) ?? idOf(article?.mainEntityOfPage),
      /<!--\s*saved from url=\(\d+\)(\S+)/i.exec(page.slice(0, 2000))?.[1],
    ]),
  };
}

/** The page's JSON-LD. What is broken states nothing. */
function dataIn(document: DomDocument): unknown[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return [JSON.parse(script.textContent ?? '')];
    } catch {
      return [];
    }
  });
}

/** The first article that JSON-LD describes. */
function articleOf(value: unknown, depth: number): Json | null {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleOf(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const thing = value as Json;
  const types = [thing['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return thing;
  return articleOf(thing['@graph'], depth + 1) ?? articleOf(thing.mainEntity, depth + 1);
}

/** What has this id in JSON-LD, by its name; null where nothing has. */
function namedBy(id: string | null, value: unknown, depth: number): string | null {
  if (id === null || depth > DEEPEST || typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value) && idOf(value) === id && typeof (value as Json).name === 'string')
    return nameOf(value);
  for (const part of Object.values(value)) {
    const found = namedBy(id, part, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** The text of a value of JSON-LD, which may stand alone, in a list or in an object. */
function nameOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  const words = typeof one === 'object' && one !== null ? (one as Json).name : one;
  // Some systems write their JSON-LD as they write HTML.
  return typeof words === 'string' ? decodeEntities(words) : null;
}

/** The id of a thing that JSON-LD only refers to. */
function idOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  const id = typeof one === 'object' && one !== null ? (one as Json)['@id'] : null;
  return typeof id === 'string' ? id : null;
}

/** The content of the page's meta tags by `property`, `name` or `itemprop`, in lower case; the first of each. */
function metaOf(document: DomDocument): (name: string) => string | null {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map((key) => meta.getAttribute(key)).find(Boolean);
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return (name) => found.get(name) ?? null;
}

/** The first time of the page that is not that of a change; one that is marked as publication goes first. */
function timeIn(document: DomDocument): string | null {
  const times = [...document.querySelectorAll('time[datetime]')].filter(
    (time) =>
      !/updat|modif/i.test(
        `${time.getAttribute('class')} ${time.getAttribute('itemprop')} ${time.textContent}`,
      ),
  );
  const marked = times.find(
    (time) => time.getAttribute('itemprop') === 'datePublished' || time.getAttribute('pubdate') !== null,
  );
  return (marked ?? times[0])?.getAttribute('datetime') ?? null;
}

function line(text: string | null | undefined): string | null {
  const words = clean(text ?? '')
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .trim();
  return words && words.length <= LONGEST ? words : null;
}

/** "Ferry runs aground | Harbour Post" without the outlet. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (!title || !outlet || !title.toLowerCase().endsWith(outlet.toLowerCase())) return title;
  return title.slice(0, -outlet.length).replace(/(?<!\s)\s+[|·•–—:-]+\s*$/, '') || title;
}

function firstDay(stated: readonly (string | null)[]): string | null {
  for (const date of stated) {
    const day = date && readDate(date.trim().replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/s, '$1'));
    if (day) return day;
  }
  return null;
}

function firstAddress(stated: readonly (string | null | undefined)[]): string | null {
  const address = stated.map((url) => line(url)).find((url) => url && /^https?:\/\/[^\s/]\S*$/i.test(url));
  return address ?? null;
}
