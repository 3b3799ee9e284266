import { clean } from '../format.ts';
import { type DomElement, type DomNode, isElement, isText } from './dom.ts';
import { raisedAfter } from './raised.ts';

/** What holds no text of the article, or text that it takes back. */
const SKIPPED = new Set(
  'head script style noscript template svg math iframe object embed canvas video audio button input select textarea datalist dialog del s strike'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const HEADING = /^h([1-6])$/;

/** A paragraph, heading, list item or row; `tight` stands on the line under the one before. */
interface Block {
  text: string;
  tight: boolean;
}

/**
 * The text of an element: paragraphs with a blank line between, `#` before headings, `-` or a number before list items,
 * a row of a table a line with ` | ` between its cells. Blanks are as a browser shows them. What is hidden or struck out is left out, and so are marks of footnotes.
 */
export function textOf(root: DomNode): string {
  let out = '';
  for (const { text, tight } of blocksIn(root)) out += (out && (tight ? '\n' : '\n\n')) + text;
  return out && `${out}\n`;
}

function blocksIn(root: DomNode): Block[] {
  const blocks: Block[] = [];
  let inline = '';
  /** What is written before the next block, and whether it belongs to a list. */
  let marker = '';

  const flush = () => {
    const lines = clean(inline)
      .replaceAll('\u00ad', '')
      .split(/\n+/)
      .map((line) => line.replace(/[ \t]+/g, ' ').trim())
      .filter(Boolean);
    inline = '';
    if (lines.length === 0) return;
    const tight = /^(?:-|\d+\.) $/.test(marker) && /^(?:- |\d+\. )/.test(blocks.at(-1)?.text ?? '');
    const text = marker.startsWith('#') ? lines.join(' ') : lines.join('\n');
    blocks.push({ text: marker + text, tight });
    marker = '';
  };

  const table = (element: DomElement) => {
    flush();
    let first = true;
    for (const row of rowsOf(element)) {
      const cells = row.map((cell) =>
        blocksIn(cell)
          .map((block) => block.text)
          .join(' ')
          .replace(/(?<!\s)\s*\n\s*/g, ' '),
      );
      if (cells.every((cell) => cell === '')) continue;
      blocks.push({ text: cells.join(' | '), tight: !first });
      first = false;
    }
  };

  const list = (element: DomElement, ordered: boolean) => {
    flush();
    let number = Number.parseInt(element.getAttribute('start') ?? '1', 10) || 1;
    for (const child of element.childNodes) {
      flush();
      if (isElement(child) && child.nodeName.toLowerCase() === 'li') {
        marker = ordered ? `${number++}. ` : '- ';
        for (const part of child.childNodes) visit(part);
        flush();
        marker = '';
      } else visit(child);
    }
    flush();
  };

  const visit = (node: DomNode): void => {
    if (isText(node)) {
      inline += (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      return;
    }
    if (!isElement(node)) return;
    const name = node.nodeName.toLowerCase();
    if (SKIPPED.has(name) || isHidden(node)) return;
    const level = HEADING.exec(name)?.[1];
    if (name === 'br') inline += '\n';
    else if (name === 'sup') inline += raisedAfter(inline, node);
    else if (name === 'pre') {
      flush();
      inline = node.textContent ?? '';
      flush();
    } else if (name === 'ul' || name === 'ol') list(node, name === 'ol');
    else if (name === 'table' && isData(node)) table(node);
    else if (level) {
      flush();
      const before = marker;
      marker = `${'#'.repeat(Number(level))} `;
      for (const child of node.childNodes) visit(child);
      flush();
      marker = before;
    } else {
      const block = BLOCKS.has(name);
      if (block) flush();
      for (const child of node.childNodes) visit(child);
      if (block) flush();
    }
  };

  for (const child of root.childNodes) visit(child);
  flush();
  return blocks;
}

function isHidden(element: DomElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

function rowsOf(table: DomElement): DomElement[][] {
  return [...table.querySelectorAll('tr')].map((row) =>
    [...row.childNodes].filter(
      (cell): cell is DomElement => isElement(cell) && /^t[dh]$/i.test(cell.nodeName),
    ),
  );
}

/** Whether a table lists things, and does not only lay out a page. */
function isData(table: DomElement): boolean {
  return !table.querySelector('table') && rowsOf(table).some((cells) => cells.length > 1);
}
