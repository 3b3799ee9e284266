import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { phrase } from '../../../locale/phrase.ts';
import { type Converted, Refusal } from '../format.ts';
import { decodePage } from './decode.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { headlineIn } from './headline.ts';
import { removeHidden } from './hidden.ts';
import { statedIn } from './stated.ts';
import { checkTags } from './tags.ts';
import { textOf } from './text.ts';

/** A page of which less than this share of its text is taken for an article is no article, and is taken whole. */
const LEAST_SHARE = 0.1;
const LEAST = 200;

/** The article of a saved page. No script runs and nothing is fetched. Throws a Refusal. */
export async function convertHtml(bytes: Uint8Array): Promise<Converted> {
  const page = decodePage(bytes);
  checkTags(page);
  const document = documentOf(page);
  const stated = statedIn(document, page);
  removeHidden(document);
  const headline = headlineIn(document, stated);
  const whole = document.body ? textOf(document.body) : '';
  const article = articleText(document);
  const isArticle =
    article.length >= Math.min(LEAST, whole.length) && article.length >= LEAST_SHARE * whole.length;
  const text = isArticle ? withHeadline(article, headline) : whole;
  if (text.trim() === '') throw new Refusal(phrase('isPageWithoutText'));
  return { text, pages: null, stated };
}

/** Text without a page around it is given one. */
function documentOf(page: string): DomDocument {
  const whole = /<(?:html|body)[\s>]/i.test(page) ? page : `<html><body>${page}</body></html>`;
  return parseHTML(whole).document as unknown as DomDocument;
}

/** The text of what stands out as the page's article; empty when nothing does. It takes the document apart. */
function articleText(document: DomDocument): string {
  const reader = new Readability<DomElement>(document as never, {
    serializer: (node) => node as unknown as DomElement,
    disableJSONLD: true,
  });
  const content = reader.parse()?.content;
  return content ? textOf(content) : '';
}

/** The article under its headline, which may stand in it as a lesser heading. */
function withHeadline(article: string, headline: string | null): string {
  if (!headline) return article;
  const lines = article.split('\n');
  const at = lines.slice(0, 10).findIndex((line) => line.replace(/^#+ /, '') === headline);
  if (at < 0) return `# ${headline}\n\n${article}`;
  lines[at] = `# ${headline}`;
  return lines.join('\n');
}
