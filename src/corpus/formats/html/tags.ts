import { phrase } from '../../../locale/phrase.ts';
import { Refusal } from '../format.ts';

/** Elements in elements; no page that people read comes near. What reads the page goes down its elements. */
const DEEPEST = 500;

const VOID = new Set(
  'area base br col embed frame hr img input link meta param source track wbr basefont bgsound keygen'.split(
    ' ',
  ),
);
/** What stands in these is text, whatever it looks like. */
const RAW = new Set(['script', 'style', 'title', 'textarea']);

const ends = (closed: string, openers: string): [string, Set<string>][] => {
  const set = new Set(closed.split(' '));
  return openers.split(' ').map((opener) => [opener, set]);
};
/** Which element right around it ends where another begins, although its end is not written. */
const IMPLIED = new Map([
  ...ends(
    'p',
    'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul',
  ),
  ...ends('li', 'li'),
  ...ends('dt dd', 'dt dd'),
  ...ends('td th', 'td th'),
  ...ends('tr td th', 'tr'),
  ...ends('thead tbody tfoot tr td th', 'thead tbody tfoot'),
  ...ends('option', 'option'),
  ...ends('optgroup option', 'optgroup'),
  ...ends('rt rp', 'rt rp'),
]);

const TAG = /<(\/?)([a-z][^\s/>]*)/iy;
const MARK = /["'>]/g;

/** What may be open at the end of a page that is whole. */
const MAY_STAY_OPEN = new Set(
  'html head body p li dt dd tr td th thead tbody tfoot option optgroup'.split(' '),
);

/**
 * Goes through the tags of a page without reading it, and throws a Refusal when they are nested too deeply, or when the page
 * breaks off: what stands at its end may be half of a figure.
 */
export function checkTags(page: string): void {
  const open: string[] = [];
  let isPage = false;
  let isEnded = false;
  /** Whether quotation marks are in pairs; from where they are not, none counts. */
  let isQuoted = true;
  let isCut = /<[a-z/][^<>]*$/i.test(page);
  for (let at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at)) {
    if (page.startsWith('<!--', at)) {
      const end = page.indexOf('-->', at + 2);
      if (end < 0) {
        isCut = true;
        break;
      }
      at = end + 3;
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(page);
    if (!tag) {
      at++;
      continue;
    }
    const end = isQuoted ? endOfTag(page, TAG.lastIndex) : -1;
    if (end < 0) isQuoted = false;
    at = end < 0 ? page.indexOf('>', TAG.lastIndex) + 1 : end;
    if (at === 0) {
      isCut = true;
      break;
    }
    const name = tag[2]!.toLowerCase();
    if (name === 'html' || name === 'body') {
      if (tag[1]) isEnded = true;
      else isPage = true;
    }
    if (tag[1]) {
      const opened = open.lastIndexOf(name);
      if (opened >= 0) open.length = opened;
      continue;
    }
    if (VOID.has(name)) continue;
    const implied = IMPLIED.get(name);
    while (implied?.has(open.at(-1) ?? '')) open.pop();
    if (RAW.has(name)) {
      const end = endOf(page, name, at);
      if (end < 0) {
        isCut = true;
        break;
      }
      at = end;
      continue;
    }
    open.push(name);
    if (open.length > DEEPEST) throw new Refusal(phrase('nestsElements', DEEPEST));
  }
  isCut ||= open.some((name) => !MAY_STAY_OPEN.has(name));
  if (isPage && !isEnded && isCut) throw new Refusal(phrase('isPageCutOff'));
}

/** Where a tag ends: behind the first `>` that no quotation marks enclose; -1 when there is none. */
function endOfTag(page: string, from: number): number {
  MARK.lastIndex = from;
  for (let mark = MARK.exec(page); mark; mark = MARK.exec(page)) {
    if (mark[0] === '>') return MARK.lastIndex;
    const closing = page.indexOf(mark[0], MARK.lastIndex);
    if (closing < 0) return -1;
    MARK.lastIndex = closing + 1;
  }
  return -1;
}

/** Where the raw text of an element that began before `at` ends; -1 when it never does. */
function endOf(page: string, name: string, at: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = at;
  return end.exec(page)?.index ?? -1;
}
