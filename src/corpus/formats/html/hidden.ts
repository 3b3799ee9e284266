import type { DomDocument, DomElement } from './dom.ts';

const HIDES =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|text-decoration(?:-line)?\s*:[^;]*line-through)/i;
const SHOWS = /(?:^|;)\s*(?:display|visibility)\s*:/i;
const SIMPLE = /^[.#][a-z_-][\w-]*$/i;
/** Of a page's text: what holds more of it is hidden only until a script shows it. */
const MOST = 0.5;
const LEAST = 200;

/**
 * Takes out of a page what its own styles hide or strike through by a class or an id. What holds the article stays, and is
 * shown again where a dialog above it has put it aside.
 */
export function removeHidden(document: DomDocument): void {
  const { body } = document;
  if (!body) return;
  const most = Math.max(LEAST, MOST * (body.textContent ?? '').length);
  const holdsArticle = (element: DomElement): boolean =>
    element === body ||
    element.querySelector('article, main, h1, body') !== null ||
    (element.textContent ?? '').length > most;
  for (const element of document.querySelectorAll('[aria-hidden="true"]'))
    if (holdsArticle(element)) element.removeAttribute('aria-hidden');
  for (const selector of [...hidingSelectors(document), '[style*="line-through"]'])
    for (const element of document.querySelectorAll(selector)) {
      const style = element.getAttribute('style') ?? '';
      if (!(SHOWS.test(style) && !HIDES.test(style)) && !holdsArticle(element)) element.remove();
    }
}

/** The classes and ids that the page's styles hide, where no later rule shows them. */
function hidingSelectors(document: DomDocument): Set<string> {
  const hiding = new Set<string>();
  for (const style of document.querySelectorAll('style')) {
    if (/print|speech|\(/.test(style.getAttribute('media') ?? '')) continue;
    for (const { selectors, declarations } of rulesIn(style.textContent ?? ''))
      for (const selector of selectors.split(',').map((part) => part.trim())) {
        if (!SIMPLE.test(selector)) continue;
        if (HIDES.test(declarations)) hiding.add(selector);
        else if (SHOWS.test(declarations)) hiding.delete(selector);
      }
  }
  return hiding;
}

/** The rules of a style sheet that hold everywhere: those in `@media` and its like are passed over. */
function* rulesIn(css: string): Generator<{ selectors: string; declarations: string }> {
  const parts = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ').split(/([{}])/);
  let depth = 0;
  let selectors = '';
  for (let i = 0; i < parts.length; i++) {
    if (parts[i] === '}') depth = Math.max(0, depth - 1);
    else if (parts[i] === '{' && depth++ === 0) {
      selectors = parts[i - 1]!.split(';').at(-1)!;
      if (parts[i + 2] === '}') yield { selectors, declarations: parts[i + 1]! };
    }
  }
}
